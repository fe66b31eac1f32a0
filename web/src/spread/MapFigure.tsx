import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { memo, useCallback, useMemo, useState } from 'react';
import { spreadQuery } from './queries';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { FigureKeep } from '../parts/FigureKeep';
import { ProvinceMap } from '../parts/ProvinceMap';
import { ThingLink } from '../parts/ThingLink';
import { provinces } from '../parts/provinces';
import { stateAt, type Adopter } from './model';

type Props = { practice: string; year: number; sure: boolean };

/** The provinces at the cursor. A press on one shows the claim behind it. */
export function MapFigure({ practice, year, sure }: Props) {
  const { t, lang } = useWords();
  const { data } = useQuery(spreadQuery(lang, practice, 'province', sure));
  const [chosen, setChosen] = useState<string>();
  const byID = useMemo(() => new Map(data?.adopters.map((a) => [a.unit.id, a])), [data]);
  const choose = useCallback((id: string) => setChosen((was) => (was === id ? undefined : id)), []);
  if (!data?.others) return null;
  const one = chosen ? byID.get(chosen) : undefined;
  const label = t('spread.mapLabel', { year });
  const marks = provinces.map((p) => {
    const a = byID.get(p.id);
    const state = a ? stateAt(a, year) : (data.others?.get(p.id) ?? 'no_source');
    const text = a?.to !== undefined && state !== 'later' ? `${a.timing === 'in_use_by' ? '≤' : ''}${String(a.to).slice(2)}` : '';
    return { ...p, state, text, said: `${a ? timeOf(a, t) : ''} ${t(`state.${state}`)}` };
  });
  const areas = new Map(marks.map((m) => [m.id as string, { look: { 'data-state': m.state }, text: m.text, said: m.said }]));
  return (
    <figure className="spread-map">
      <ProvinceMap label={label} areas={areas} selected={chosen ? [chosen] : []} onChoose={choose}>
        <div className="tiles" role="group" aria-label={label}>
          {marks.map(({ id, name, column, row, state, text, said, ...short }) => (
            <StateTile key={id} id={id} at={`${row} / ${column - 1}`} state={state} name={short[lang]} text={text} said={`${name[lang]} ${said}`} chosen={chosen === id} onChoose={choose} />
          ))}
        </div>
      </ProvinceMap>
      <figcaption>
        <ul className="legend">
          {(['adopted', 'maybe', 'undated', 'later', 'not_seen', 'no_source'] as const).map((s) => (
            <li key={s}>
              <i className="tile" data-state={s} /> {t(`state.${s}`)}
            </li>
          ))}
        </ul>
        <FigureKeep
          name={`${practice.replace(':', '-')}-map-${year}`}
          rows={() => [['id', t('dataPage.province'), t('spread.state'), t('spread.year')], ...marks.map((m) => [m.id, m.name[lang], t(`state.${m.state}`), m.text])]}
        />
        {chosen && (
          <div className="behind">
            <ThingLink thing={one?.unit ?? { id: chosen, kind: 'region', kind_label: '', title: provinces.find((p) => p.id === chosen)?.name[lang] ?? chosen }} />
            {one ? (
              <>
                {one.via && <> {t('spread.via')} <ThingLink thing={one.via} /></>}
                <ClaimLine claim={one.claim} />
              </>
            ) : (
              <p>{t(`state.${data.others.get(chosen) ?? 'no_source'}`)}</p>
            )}
          </div>
        )}
      </figcaption>
    </figure>
  );
}

type TileProps = { id: string; at: string; state: string; name: string; text: string; said: string; chosen: boolean; onChoose: (id: string) => void };

// Drawn anew only when the cursor passes what is known of it.
const StateTile = memo(function StateTile({ id, at, state, name, text, said, chosen, onChoose }: TileProps) {
  return (
    <button type="button" className="tile" data-state={state} style={{ gridArea: at }} title={said} aria-pressed={chosen} onClick={() => onChoose(id)}>
      <b>{name}</b>
      <span>{text}</span>
      <span className="hidden">{said}</span>
    </button>
  );
});

function timeOf(a: Adopter, t: TFunction): string {
  if (a.to === undefined) return t('evidence.undated');
  return a.timing === 'in_use_by' ? t('evidence.by', { date: a.to }) : String(a.to);
}
