/** A text with stretches marked. Ranges count characters (code points), not UTF-16 units. */
export function Marked({ of }: { of: { text: string; marks: (number[] | null)[] } }) {
  return <>{pieces(of.text, of.marks).map((p, i) => (p.marked ? <mark key={i}>{p.text}</mark> : p.text))}</>;
}

export function pieces(text: string, marks: (number[] | null)[]): { text: string; marked: boolean }[] {
  const chars = [...text];
  const out: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of marks.map((m) => m ?? [])) {
    if (start > at) out.push({ text: chars.slice(at, start).join(''), marked: false });
    if (end > Math.max(at, start)) out.push({ text: chars.slice(Math.max(at, start), end).join(''), marked: true });
    at = Math.max(at, end);
  }
  if (at < chars.length) out.push({ text: chars.slice(at).join(''), marked: false });
  return out;
}
