import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CiteDialog } from '../cite/CiteDialog';
import { useWords } from '../i18n';
import { Asked } from '../parts/Asked';
import { Basis } from '../parts/Basis';
import { nameOf } from '../parts/thing';
import { useTitle } from '../parts/title';
import { Outcomes } from './Outcomes';
import { BasketBar } from './BasketBar';
import { idsOf, type CompareState } from './params';
import { Practices } from './Practices';
import { compareQuery } from './queries';
import { Sides } from './Sides';
import '../styles/article.css';
import '../styles/peers.css';
import '../styles/compare.css';

const examples = [
  ['provinces', 'region:330000,region:370000'],
  ['cases', 'case:valin-xiangtan-ems,case:jiujiang-petrochemical-smart-plant'],
  ['firms', 'enterprise:qing-dao-shuang-xing-gu-fen-you-xian-gong-si,enterprise:sai-lun-ji-tuan-gu-fen-you-xian-gong-si'],
] as const;

/** Two to four things of one kind side by side: what each has, since when, on what evidence. */
export function ComparePage() {
  const { t, lang } = useWords();
  const state = useSearch({ from: '/compare' });
  const navigate = useNavigate({ from: '/compare' });
  const go = (next: CompareState) => void navigate({ search: next, resetScroll: false });
  const ids = idsOf(state);
  const query = useQuery(compareQuery(lang, ids));
  const names = query.data?.sides.map((s) => nameOf(s, lang)).join(t('peers.and'));
  const title = names ? t('compare.of', { names }) : t('compare.title');
  useTitle(title);
  return (
    <div className="page peers compare">
      <h1>{t('compare.title')}</h1>
      <Sides state={state} go={go} />
      {ids.length === 0 && (
        <>
          <p className="lead">{t('compare.begin')}</p>
          <BasketBar />
          <ul className="plain-list">
            {examples.map(([key, list]) => (
              <li key={key}>
                <Link to="/compare" search={{ ids: list }}>
                  {t(`compare.examples.${key}`)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {ids.length === 1 && <p className="empty">{t('compare.one')}</p>}
      {ids.length > 1 && (
        <Asked query={query} lines={14}>
          {(of) => (
            <>
              <p className="acts">
                <CiteDialog title={title} />
              </p>
              <Practices of={of} state={state} go={go} />
              <Outcomes of={of} />
              <Basis of={of} text={t('compare.basis')} />
            </>
          )}
        </Asked>
      )}
    </div>
  );
}
