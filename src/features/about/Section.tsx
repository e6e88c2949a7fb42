import type { ReactNode } from 'react';

/** A part of running text with its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 font-semibold">{title}</h2>
      {children}
    </section>
  );
}

/** Sentences as points, or as numbered lines. */
export function List({ lines, ordered = false }: { readonly lines: readonly string[]; readonly ordered?: boolean }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className="points">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Tag>
  );
}
