import { useEffect, useMemo, useState } from 'react';
import type { LabelText, Measure } from './layout.ts';

/** Between the summary and the parties of a label, in pixels; there is also a space. */
export const PARTIES_GAP = 1;

/**
 * Gives a function that measures labels in the page's own type; a new one when the fonts arrive.
 *
 * Labels are measured at the weight of the selected one, so that selecting moves nothing.
 */
export function useMeasure(): Measure {
  const [fonts, setFonts] = useState(0);
  useEffect(() => {
    const again = () => setFonts((times) => times + 1);
    document.fonts.addEventListener('loadingdone', again);
    return () => document.fonts.removeEventListener('loadingdone', again);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fonts are what the canvas measures with
  return useMemo(makeMeasure, [fonts]);
}

function makeMeasure(): Measure {
  const canvas = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.body).fontFamily;
  const widths = new Map<string, number>();
  const widthOf = (text: string, weight: number) => {
    const key = `${weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined || canvas === null) return known ?? text.length * 7;
    canvas.font = `${weight} 13.5px ${family}`;
    const width = canvas.measureText(text).width;
    widths.set(key, width);
    return width;
  };
  return ({ main, parties }: LabelText) =>
    widthOf(main, 650) + (parties === '' ? 0 : PARTIES_GAP + widthOf(` ${parties}`, 400));
}
