/** How wide a text is, where a Latin letter is 1; a Chinese character is as wide as two. */
export const widthOf = (text: string) => [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);

/** A text that is at most so wide, with … where something was cut off. */
export function cut(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let out = '';
  for (const c of text) {
    if (widthOf(out + c) > most - 2) break;
    out += c;
  }
  return `${out}…`;
}
