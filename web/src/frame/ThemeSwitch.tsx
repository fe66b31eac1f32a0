import { useWords } from '../i18n';
import { chooseTheme, useTheme } from './theme';

export function ThemeSwitch() {
  const { t } = useWords();
  const theme = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  const word = t(`frame.${other}`);
  return (
    <button type="button" className="plain" onClick={() => chooseTheme(other)} aria-label={word} title={word}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
