import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { nameOf } from '../parts/thing';
import { Waiting } from '../parts/Waiting';
import { compareQuery } from './manyQueries';
import { MultiplesKeep } from './MultiplesKeep';
import { fewestCompared, type Unit } from './params';
import { frameOf } from './tiny';
import { TinyCurve } from './TinyCurve';

/** Several practices as small multiples: the same axes in each, and the numbers beside. */
export function Compare({ practice, by }: { practice: string[]; by: Unit }) {
  const { t, lang } = useWords();
  const enough = practice.length >= fewestCompared;
  const { data, error, refetch } = useQuery({ ...compareQuery(lang, practice, by), enabled: enough });
  if (!enough) return <p className="empty">{t('many.tooFew')}</p>;
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Waiting lines={10} />;
  const frame = frameOf(data.practices.map((p) => p.description.curve));
  const said = (b: { n_dated: number; n_bounded: number; n_undated: number }) => t('many.n', { dated: b.n_dated, bounded: b.n_bounded, undated: b.n_undated });
  const panels = data.practices.map((p) => ({ name: nameOf(p.practice, lang), note: said(p.basis), curve: p.description.curve }));
  const query = new URLSearchParams([...practice.map((p) => ['practice', p]), ['by', by]]);
  return (
    <>
      <p className="muted lead">{t('many.compareText')}</p>
      <ul className="multiples">
        {data.practices.map(({ practice: p, basis, description: d }) => (
          <li key={p.id}>
            <h2>
              <Link to="/spread/$practice" params={{ practice: p.id }} search={{ by: by === 'province' ? undefined : by }}>
                <bdi>{nameOf(p, lang)}</bdi>
              </Link>
            </h2>
            {frame && d.curve.length > 0 && <TinyCurve curve={d.curve} frame={frame} label={t('many.curveOf', { name: nameOf(p, lang), n: basis.n_dated })} />}
            {d.refused.map((r) => (
              <p key={r.rule} className="small muted">{r.message}</p>
            ))}
            <dl>
              <dt>{t('many.first')}</dt>
              <dd>{d.origin.first ?? '—'}</dd>
              <dt>{t('many.half')}</dt>
              <dd>{d.of_adopters.find((q) => q.share === 0.5)?.period ?? '—'}</dd>
            </dl>
            <p className="small muted">{said(basis)}</p>
          </li>
        ))}
      </ul>
      {frame && <MultiplesKeep panels={panels} frame={frame} />}
      <a href={`/api/v1/spread/compare.csv?${query}`} download>
        {t('many.csvAll')}
      </a>
    </>
  );
}
