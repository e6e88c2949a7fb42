type FilterButtonProps = { readonly label: string; readonly value: string; readonly isCrowded?: boolean };

/** What the button of a filter shows: its name, and what it asks for where it asks for something; less of it beside many others. */
export function FilterButton({ label, value, isCrowded = false }: FilterButtonProps) {
  if (value === '') return label;
  return (
    <span className="filter-asked">
      {label}: <span className={`filter-value truncate ${isCrowded ? 'max-w-[12ch]' : ''}`}>{value}</span>
    </span>
  );
}
