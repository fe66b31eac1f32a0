import type { Schemas } from '../api/client';
import { BasketButton } from '../compare/BasketButton';
import { useWords } from '../i18n';
import { Claims } from '../parts/Claims';
import { Fold } from '../parts/Fold';
import { ThingLink } from '../parts/ThingLink';
import { Audience } from './Audience';
import type { DeskState } from './params';

type Props = { of: Schemas['Promotion']; state: DeskState; open: boolean; go: (patch: Partial<DeskState>) => void };

const scores = ['fit', 'evidence', 'novelty'] as const;

/** A case to promote with each number that its place rests on, and whom to tell of it. */
export function Candidate({ of, state, open, go }: Props) {
  const { t } = useWords();
  return (
    <li>
      <h3>
        <span className="rank">{of.rank}</span>
        <ThingLink thing={of} />
      </h3>
      <p className="muted">
        <ThingLink thing={of.practice} icon={false} /> {t('desk.has', { k: of.k, n: of.n })}
      </p>
      <dl className="scores">
        {scores.map((s) => (
          <div key={s}>
            <dt title={t(`desk.meaning.${s}`)}>{t(`desk.column.${s}`)}</dt>
            <dd>
              <meter min={0} max={1} value={of[s]} aria-label={t(`desk.column.${s}`)} />
              {of[s].toFixed(2)}
            </dd>
          </div>
        ))}
        <div>
          <dt title={t('desk.meaning.reach')}>{t('desk.column.reach')}</dt>
          <dd>{of.reach.toFixed(2)}</dd>
        </div>
        <div>
          <dt title={t('desk.meaning.gain')}>{t('desk.column.gain')}</dt>
          <dd>{of.gain.toFixed(2)}</dd>
        </div>
      </dl>
      <div className="acts">
        <button type="button" className="button" aria-expanded={open} onClick={() => go({ case: open ? undefined : of.id, targets: undefined })}>
          {t('desk.audience', { n: of.targets_total })}
        </button>
        <BasketButton id={of.id} className="button" />
        <Fold summary={t('desk.shows')}>{() => <Claims edges={of.edges} />}</Fold>
      </div>
      {open && <Audience id={of.id} state={state} go={go} />}
    </li>
  );
}
