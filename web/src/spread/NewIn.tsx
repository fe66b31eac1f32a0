import { useWords } from '../i18n';
import { AdopterRow } from './AdopterRow';
import { newIn, type Adopter } from './model';

type Props = { of: Adopter[]; year: number; open: boolean; onOpen: (open: boolean) => void };

/** What a step of the curve is made of: those who are first seen in the year of the cursor,
 * each with its claim. A press on the curve opens it. */
export function NewIn({ of, year, open, onOpen }: Props) {
  const { t } = useWords();
  const list = newIn(of, year);
  return (
    <details className="adopters new-in" open={open} onToggle={(e) => onOpen(e.currentTarget.open)}>
      <summary>{t('spread.newIn', { year, count: list.length })}</summary>
      {open && (
        <ol>
          {list.map((a) => (
            <AdopterRow key={a.claim.id + a.unit.id} of={a} />
          ))}
        </ol>
      )}
    </details>
  );
}
