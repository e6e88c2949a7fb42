type FilterButtonProps = { readonly label: string; readonly value: string; readonly isCrowded?: boolean };

/** What the button of a filter shows: its name, and what it asks for where it asks for something; less of it beside many others. */
export function FilterButton({ label, value, isCrowded = false }: FilterButtonProps) {
  if (value === '') return label;
  return (
    <span className="inline-flex items-baseline gap-1">
      {label}:{' '}
      <span
        className={`truncate border-ink border-b-2 leading-[1.25] ${isCrowded ? 'max-w-[12ch]' : 'max-w-[22ch] max-md:max-w-[12ch]'}`}
      >
        {value}
      </span>
    </span>
  );
}
