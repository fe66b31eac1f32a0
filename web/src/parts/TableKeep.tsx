import type { ReactNode } from 'react';
import { useWords } from '../i18n';
import { csv, save } from './save';

/** Saves the table that stands before it as CSV: what is seen of it, and nothing that is folded or only for who hears it; beside that, other ways to keep it. */
export function TableKeep({ name, children }: { name: string; children?: ReactNode }) {
  const { t } = useWords();
  const keep = (button: HTMLElement) => {
    const before = button.parentElement?.previousElementSibling;
    const table = before instanceof HTMLTableElement ? before : before?.querySelector('table');
    if (table) save(`${name}.csv`, csv(cellsOf(table)), 'text/csv');
  };
  return (
    <p className="exports table-keep">
      <button type="button" onClick={(e) => keep(e.currentTarget)} title={t('tableKeep')}>
        CSV
      </button>
      {children}
    </p>
  );
}

/** The cells of a table as texts. */
export function cellsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].map(textOf));
}

function textOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const unseen of copy.querySelectorAll('.hidden, details > :not(summary), svg title')) unseen.remove();
  for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
