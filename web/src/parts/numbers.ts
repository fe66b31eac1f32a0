import type { Lang } from '../i18n/lang';

/** A count with its thousands apart. */
export function count(n: number, lang: Lang): string {
  return n.toLocaleString(lang === 'en' ? 'en' : 'zh-CN');
}

/** A share: a fraction below n = 5, where a percentage would say more than is known. */
export function share(part: number, of: number): string {
  if (of < 5) return `${part}/${of}`;
  return `${((100 * part) / of).toFixed(of < 100 ? 0 : 1)}%`;
}

/** A measured figure with at most four places behind its point. */
export function figure(x: number, lang: Lang): string {
  return x.toLocaleString(lang === 'en' ? 'en' : 'zh-CN', { maximumFractionDigits: 4 });
}
