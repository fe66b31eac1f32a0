import { Link, useLocation } from '@tanstack/react-router';
import { ofKind, useBasket } from '../compare/basket';
import { useWords } from '../i18n';
import { LangSwitch } from './LangSwitch';
import { SearchBox } from './SearchBox';
import { ThemeSwitch } from './ThemeSwitch';

const places = [
  { to: '/search', key: 'cases', search: { kind: ['case'] } },
  { to: '/graph', key: 'graph', search: {} },
  { to: '/spread', key: 'spread', search: {} },
  { to: '/peers', key: 'peers', search: {} },
  { to: '/desk', key: 'desk', search: {} },
  { to: '/data', key: 'data', search: {} },
] as const;

/** Name, search, places, language and theme, on every page. */
export function TopBar({ onHelp }: { onHelp: () => void }) {
  const { t } = useWords();
  const home = useLocation({ select: (l) => l.pathname === '/' });
  return (
    <header className="top">
      <div className="top-in">
        <Link to="/" className="brand" title={t('frame.home')}>
          <img src="/favicon.svg" alt="" width="26" height="26" />
          <span>{t('name')}</span>
        </Link>
        <nav aria-label={t('frame.nav')}>
          {places.map((p) => (
            <Link key={p.to} to={p.to} search={p.search} activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
              {t(`nav.${p.key}`)}
            </Link>
          ))}
        </nav>
        {home ? <span className="grow" /> : <SearchBox />}
        <div className="switches">
          <Collected />
          <LangSwitch />
          <ThemeSwitch />
          <button type="button" className="plain" onClick={onHelp} aria-label={t('help.title')} title={t('help.title')}>
            ?
          </button>
        </div>
      </div>
    </header>
  );
}

/** The way to the cases collected, where there are any. */
function Collected() {
  const { t } = useWords();
  const mine = ofKind(useBasket(), 'case');
  if (mine.length === 0) return null;
  return (
    <Link to="/collection" search={{ ids: mine.join(',') }} className="thing" title={t('basket.see', { n: mine.length })}>
      {t('basket.collected', { n: mine.length })}
    </Link>
  );
}
