import { i18next } from '../i18n';
import { currentLang, rememberLang } from '../i18n/lang';
import type { router as Router } from '../router';

/** Keeps language, address and document together: what is remembered is written into
 * the address, so that a copied link looks the same elsewhere. */
export function startLang(router: typeof Router) {
  const follow = () => {
    const lang = currentLang();
    if (i18next.language !== lang) void i18next.changeLanguage(lang);
    document.documentElement.lang = lang === 'en' ? 'en' : 'zh-CN';
  };
  const url = new URL(location.href);
  const lang = currentLang();
  if (url.searchParams.has('lang')) rememberLang(lang);
  else if (lang === 'en') {
    url.searchParams.set('lang', 'en');
    history.replaceState(history.state, '', url);
  }
  follow();
  router.subscribe('onBeforeLoad', follow);
}
