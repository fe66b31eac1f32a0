import type { ReactNode } from 'react';

type Props = { label: string; heads: string[]; caption?: string; className?: string; children: ReactNode };

/** A small table under one row of heads, children being its body's rows, which scrolls in itself where it is too wide, by keys too. */
export function ScrollTable({ label, heads, caption, className, children }: Props) {
  return (
    <div className={className ? `scroll ${className}` : 'scroll'} tabIndex={0} role="region" aria-label={label}>
      <table>
        {caption && <caption className="muted">{caption}</caption>}
        <thead>
          <tr>
            {heads.map((h) => (
              <th key={h} scope="col">{h}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
