import type { KeyboardEvent } from 'react';

type TwoThumbSliderProps = {
  readonly min: number;
  readonly max: number;
  readonly low: number;
  readonly high: number;
  /** How far Page Up and Page Down move a thumb. */
  readonly page: number;
  /** The accessible names of the two thumbs. */
  readonly labels: readonly [string, string];
  /** What a value is called: "from September 2015". */
  readonly valueText: (value: number) => string;
  readonly onChange: (low: number, high: number) => void;
  readonly className?: string;
};

/**
 * A stretch of whole numbers chosen with two thumbs: two native range inputs on one line.
 *
 * The thumbs' middles run exactly from the left edge (`min`) to the right edge (`max`) of the element, so it can lie on a drawing of the
 * same scale. A thumb stops at the other one.
 */
export function TwoThumbSlider(props: TwoThumbSliderProps) {
  const { min, max, low, high, onChange, className = '' } = props;
  const share = (value: number) => (max === min ? 0 : ((value - min) / (max - min)) * 100);
  const setLow = (value: number) => onChange(clamp(value, min, high), high);
  const setHigh = (value: number) => onChange(low, clamp(value, low, max));
  return (
    <div
      className={`two-thumbs ${className}`}
      style={{ '--low': `${share(low)}%`, '--high': `${share(high)}%` }}
      // Where both thumbs meet at the right end only the low one can still move: it must be the upper one.
      data-low-on-top={low > (min + max) / 2 || undefined}
    >
      <Thumb {...props} value={low} label={props.labels[0]} onMove={setLow} />
      <Thumb {...props} value={high} label={props.labels[1]} onMove={setHigh} />
    </div>
  );
}

function Thumb({
  min,
  max,
  page,
  value,
  label,
  valueText,
  onMove,
}: TwoThumbSliderProps & { readonly value: number; readonly label: string; readonly onMove: (value: number) => void }) {
  function turnPage(press: KeyboardEvent) {
    const step = press.key === 'PageUp' ? page : press.key === 'PageDown' ? -page : 0;
    if (step === 0) return;
    press.preventDefault();
    onMove(value + step);
  }
  return (
    <input
      type="range"
      min={min}
      max={max}
      step={1}
      value={value}
      aria-label={label}
      aria-valuetext={valueText(value)}
      onChange={(change) => onMove(change.currentTarget.valueAsNumber)}
      onKeyDown={turnPage}
    />
  );
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
