import type { Lang } from '../i18n/lang';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as precise as it is known and never more: 2013年, 2013年8月, 2013-10-09. */
export function showDate(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-');
  if (day) return date;
  if (lang === 'en') return month ? `${months[Number(month) - 1] ?? month} ${year}` : (year ?? date);
  return month ? `${year}年${Number(month)}月` : `${year}年`;
}

/** The year of a date, or undefined. */
export function yearOf(date: string | undefined): number | undefined {
  const year = Number(date?.slice(0, 4));
  return date && Number.isInteger(year) ? year : undefined;
}
