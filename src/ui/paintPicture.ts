/** How many pixels of a PNG stand for one of the picture: sharp on paper and on a large screen. */
const DENSITY = 2;

/** Writes an SVG picture as an address that the page's policy lets an image have. */
export function toImageAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** Paints an SVG picture as a PNG file, twice as large each way. Rejects where the browser cannot. */
export async function paintPicture(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = toImageAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('The browser gives no canvas to paint on.');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The browser could not write the PNG file.');
  return blob;
}
