import type { Schemas, Thing } from '../api/client';
import { useWords } from '../i18n';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import type { Profile } from './params';

type Props = { of: Schemas['Understood']; profile: Profile; onAsk: (p: Profile) => void };

/** How what was told was read; where it may mean several things, which is meant. */
export function Understood({ of, profile, onAsk }: Props) {
  const { t } = useWords();
  return (
    <div className="understood" role="status">
      <p>
        {t('peers.understood')} {of.industry && <ThingLink thing={of.industry} />} {of.region && <ThingLink thing={of.region} />}{' '}
        {t('peers.practicesKnown', { n: of.practices })}
      </p>
      <Choice label={t('peers.whichIndustry')} among={of.industry_candidates} onChoose={(id) => onAsk({ ...profile, industry: id })} />
      <Choice label={t('peers.whichRegion')} among={of.region_candidates} onChoose={(id) => onAsk({ ...profile, region: id })} />
      {of.unknown_total > 0 && <p>{t('peers.notUnderstood', { n: of.unknown_total, list: of.unknown.join(t('peers.and')) })}</p>}
    </div>
  );
}

function Choice({ label, among, onChoose }: { label: string; among: Thing[]; onChoose: (id: string) => void }) {
  const { lang } = useWords();
  if (among.length === 0) return null;
  return (
    <p>
      {label}{' '}
      {among.map((x) => (
        <button key={x.id} type="button" className="chip" onClick={() => onChoose(x.id)}>
          <bdi>{nameOf(x, lang)}</bdi>
          <small>{x.id.split(':')[1]?.toUpperCase()}</small>
        </button>
      ))}
    </p>
  );
}
