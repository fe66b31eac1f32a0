import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Basis } from '../parts/Basis';
import { csv, save } from '../parts/save';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import { NewHere } from './NewHere';
import { NextItem } from './NextItem';
import { RequiredList } from './RequiredList';

/** What units like it adopted that it is not known to have, with counts; where nothing can be said, why. */
export function NextList({ of }: { of: Schemas['NextAnswer'] }) {
  const { t, lang } = useWords();
  const download = () => {
    const head = (['rank', 'id', 'practice', 'adopters', 'why', 'against'] as const).map((h) => t(`next.column.${h}`));
    const rows = of.items.map((i) => [i.rank, i.id, nameOf(i, lang), i.adopters, i.reasons.map((r) => r.text).join(' | '), i.against?.text]);
    save('next.csv', csv([head, ...rows]), 'text/csv');
  };
  return (
    <section id="next" aria-labelledby="next-title">
      <h2 id="next-title">{t('peers.next')}</h2>
      <p className="muted">
        {t('next.fact')}{' '}
        {of.items.length > 0 && (
          <button type="button" className="link" onClick={download}>
            CSV
          </button>
        )}
      </p>
      {of.empty && <p className="empty">{of.empty.text}</p>}
      <ol className="next-list">
        {of.items.map((i) => (
          <NextItem key={i.id} of={i} />
        ))}
      </ol>
      {of.fallback && (
        <>
          <h3>
            {t('next.fallback')} {of.fallback.scope ? <ThingLink thing={of.fallback.scope} /> : t('peers.everywhere')}
          </h3>
          <p className="muted">{t('next.notYours', { known: of.fallback.known })}</p>
          <ol className="next-list">
            {of.fallback.items.map((i) => (
              <NextItem key={i.id} of={i} />
            ))}
          </ol>
        </>
      )}
      <NewHere of={of.new_here} />
      <RequiredList of={of.required} />
      <Basis of={of} text={t('next.basis')} />
    </section>
  );
}
