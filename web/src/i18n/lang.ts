export type Lang = 'zh' | 'en';

const remembered = 'ronghe.lang';

/** The language of the address, else the one remembered, else Chinese. */
export function currentLang(): Lang {
  const asked = new URLSearchParams(location.search).get('lang') ?? read();
  return asked === 'en' ? 'en' : 'zh';
}

export function rememberLang(lang: Lang) {
  try {
    localStorage.setItem(remembered, lang);
  } catch {
    // A browser that keeps nothing forgets the language; the address still has it.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}
