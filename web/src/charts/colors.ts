/** The colours of styles/base.css as they are now, for what is drawn outside of CSS. */
export function colors() {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return { text: of('--text'), muted: of('--muted'), line: of('--line'), bg: of('--bg'), accent: of('--accent'), fill: of('--s4') };
}
