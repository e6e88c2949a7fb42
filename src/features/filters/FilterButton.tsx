/** What the button of a filter shows: its name, and what it asks for where it asks for something. */
export function FilterButton({ label, value }: { readonly label: string; readonly value: string }) {
  if (value === '') return label;
  return (
    <span className="inline-flex items-baseline gap-1">
      {label}:{' '}
      <span className="max-w-[22ch] truncate border-ink border-b-2 leading-[1.25] max-md:max-w-[12ch]">{value}</span>
    </span>
  );
}
