import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CiteDialog } from '../cite/CiteDialog';
import { useWords } from '../i18n';
import { useTitle } from '../parts/title';
import { Compare } from './Compare';
import { Flows } from './Flows';
import { Lag } from './Lag';
import { Leaders } from './Leaders';
import { flowUnits, units, views, type FlowUnit, type Unit, type View } from './params';
import { PracticeList } from './PracticeList';
import '../styles/spread.css';
import '../styles/many.css';

/** Which practice to look at, or several at once. */
export function SpreadIndex() {
  const { t } = useWords();
  useTitle(t('nav.spread'));
  const state = useSearch({ from: '/spread' });
  const navigate = useNavigate({ from: '/spread' });
  const { show = 'list', by = 'province', practice = [], measure = 'walker', cursor, a, b } = state;
  const go = (next: Partial<typeof state>) => void navigate({ search: { ...state, ...next }, resetScroll: false });
  // Flows know other units than the rest, see readIndex.
  const flowBy = flowUnits.find((u) => u === by) ?? 'province';
  const unitBy = units.find((u) => u === by) ?? 'province';
  const choices = show === 'flows' ? flowUnits : units;
  return (
    <div className="page">
      <h1>{t('spread.index')}</h1>
      <div className="many-tools">
        <span className="group" role="group" aria-label={t('many.views')}>
          {views.map((v: View) => (
            <button key={v} type="button" aria-pressed={show === v} onClick={() => go({ show: v === 'list' ? undefined : v, cursor: undefined })}>
              {t(`many.${v}`)}
            </button>
          ))}
        </span>
        {show !== 'list' && (
          <label>
            {t('spread.by')}{' '}
            <select value={show === 'flows' ? flowBy : unitBy} onChange={(e) => go({ by: e.target.value === 'province' ? undefined : (e.target.value as Unit | FlowUnit), cursor: undefined, a: undefined, b: undefined })}>
              {choices.map((u) => (
                <option key={u} value={u}>{t(`unit.${u}`)}</option>
              ))}
            </select>
          </label>
        )}
        <Link to="/spread/own" className="button">
          {t('many.own')}
        </Link>
        {show !== 'list' && <CiteDialog title={t('many.titleOf', { view: t(`many.${show}`), unit: t(`unit.${show === 'flows' ? flowBy : unitBy}`) })} />}
      </div>
      {show === 'list' && <PracticeList chosen={practice} onChosen={(p) => go({ practice: p.length ? p : undefined })} />}
      {show === 'compare' && <Compare practice={practice} by={unitBy} />}
      {show === 'leaders' && <Leaders by={unitBy} measure={measure} cursor={cursor} go={go} />}
      {show === 'leaders' && <Lag by={unitBy} a={a} b={b} go={go} />}
      {show === 'flows' && <Flows by={flowBy} inferred={state.apart === 'true'} onInferred={(shown) => go({ apart: shown ? 'true' : undefined })} />}
    </div>
  );
}
