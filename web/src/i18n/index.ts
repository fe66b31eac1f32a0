import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en';
import { currentLang, type Lang } from './lang';
import { zh } from './zh';

void i18next.use(initReactI18next).init({
  lng: currentLang(),
  fallbackLng: 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  interpolation: { escapeValue: false }, // React escapes
});

/** The words of the interface and the language in which they come. */
export function useWords() {
  const { t, i18n } = useTranslation();
  return { t, lang: i18n.language as Lang };
}

export { i18next };
