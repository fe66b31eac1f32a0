import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n';
import { Footer } from './Footer';
import { Help } from './Help';
import { useKey } from './keys';
import { useKeptFocus } from './keptFocus';
import { Reach } from './Reach';
import { TopBar } from './TopBar';

/** What is around every page. */
export function Frame() {
  const { t } = useWords();
  const [help, setHelp] = useState(false);
  useKey('?', () => setHelp(true));
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true }); // a new page: the reader begins there
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#main" onClick={(e) => (e.preventDefault(), main.current?.focus())}>
        {t('frame.skip')}
      </a>
      <TopBar onHelp={() => setHelp(true)} />
      <Reach />
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      {help && <Help onClose={() => setHelp(false)} />}
    </>
  );
}
