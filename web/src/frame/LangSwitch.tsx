import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../i18n';
import { rememberLang } from '../i18n/lang';

/** The other language, one press away; the address has it and the browser remembers it. */
export function LangSwitch() {
  const { lang } = useWords();
  const navigate = useNavigate();
  const other = lang === 'zh' ? 'en' : 'zh';
  const change = () => {
    rememberLang(other);
    // zh is written out too: only then does a link say it to who remembers English.
    void navigate({ to: '.', search: (s: Record<string, unknown>) => ({ ...s, lang: other }), replace: true, resetScroll: false });
  };
  return (
    <button type="button" className="plain" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={change}>
      {other === 'en' ? 'English' : '中文'}
    </button>
  );
}
