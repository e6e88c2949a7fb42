import { printFileName } from '../../exports/fileName.ts';
import { drawComparison } from '../../pictures/comparison.ts';
import { writePicture } from '../../pictures/picture.ts';
import { FAMILIES } from '../../pictures/type.ts';
import { whenRead } from '../../state/whenRead.ts';
import type { DrawnPicture } from '../../ui/PicturePanel.tsx';
import { loadPictureTools } from '../../ui/pictureFonts.ts';
import { type ComparisonSource, readComparison } from './comparisonPicture.ts';

/** Draws one issue's comparison in the fonts of the page. */
export async function drawPicture(source: ComparisonSource): Promise<DrawnPicture> {
  const { fonts, measure } = await loadPictureTools(FAMILIES);
  const picture = drawComparison(await whenRead(() => readComparison(source)), measure);
  return {
    svg: writePicture(picture, fonts),
    title: picture.title,
    nameFile: (ending) => printFileName([source.row.issue.id, source.origin.made], ending),
    remark: picture.remark,
  };
}
