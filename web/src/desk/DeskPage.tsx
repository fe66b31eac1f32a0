import { useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { nodeQuery } from '../api/queries';
import { CiteDialog } from '../cite/CiteDialog';
import { useWords } from '../i18n';
import { nameOf } from '../parts/thing';
import { useTitle } from '../parts/title';
import { Begin } from './Begin';
import { Brief } from './Brief';
import { Changes } from './Changes';
import { Due } from './Due';
import { Gaps } from './Gaps';
import { scopedTo, type DeskState } from './params';
import { Promotions } from './Promotions';
import { ScopeForm } from './ScopeForm';
import '../styles/article.css';
import '../styles/peers.css';
import '../styles/desk.css';

const parts = ['promote', 'gaps', 'due', 'changes'] as const;

/** The desk of an association: what to promote in a scope, to whom, what is missing, what is due. */
export function DeskPage() {
  const { t, lang } = useWords();
  const state = useSearch({ from: '/desk' });
  const navigate = useNavigate({ from: '/desk' });
  const go = (patch: Partial<DeskState>) => void navigate({ search: { ...state, ...patch }, resetScroll: false });
  const industry = useQuery({ ...nodeQuery(lang, state.industry ?? ''), enabled: state.industry !== undefined });
  const region = useQuery({ ...nodeQuery(lang, state.region ?? ''), enabled: state.region !== undefined });
  const names = [region.data, industry.data].flatMap((x) => (x ? [nameOf(x, lang)] : []));
  const title = names.length > 0 ? t('desk.of', { name: names.join(lang === 'en' ? ', ' : '') }) : t('desk.title');
  useTitle(title);
  const scoped = state.industry !== undefined || state.region !== undefined;
  return (
    <div className="page peers desk">
      <h1>{title}</h1>
      <ScopeForm state={state} names={{ industry: industry.data && nameOf(industry.data, lang), region: region.data && nameOf(region.data, lang) }} onScope={(scope) => void navigate({ search: scopedTo(state, scope), resetScroll: false })} />
      {!scoped && <Begin />}
      {scoped && (
        <>
          <nav className="toc" aria-label={t('toc')}>
            {parts.map((p) => (
              <a key={p} href={`#${p}`}>
                {t(`desk.${p}`)}
              </a>
            ))}
            <span className="acts">
              <Brief scope={state} />
              <CiteDialog title={title} />
            </span>
          </nav>
          <Promotions state={state} go={go} />
          <Gaps state={state} go={go} />
          <Due state={state} go={go} />
          <Changes state={state} go={go} />
        </>
      )}
    </div>
  );
}
