import { printFileName } from '../../exports/fileName.ts';
import { writePicture } from '../../pictures/picture.ts';
import { FAMILIES } from '../../pictures/type.ts';
import { whenRead } from '../../state/whenRead.ts';
import type { DrawnPicture } from '../../ui/PicturePanel.tsx';
import { loadPictureTools } from '../../ui/pictureFonts.ts';
import { drawTimeline, type TimelineSource } from './timelinePicture.ts';

/** Draws the timeline in the fonts of the page. */
export async function drawPicture(source: TimelineSource): Promise<DrawnPicture> {
  const { fonts, measure } = await loadPictureTools(FAMILIES);
  const picture = await whenRead(() => drawTimeline(source, measure));
  return {
    svg: writePicture(picture, fonts),
    title: picture.title,
    nameFile: (ending) => printFileName(['timeline', source.origin.made], ending),
    remark: picture.remark,
  };
}
