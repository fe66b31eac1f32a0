/** A block of a write-up. */
export type Block = { kind: 'p' | 'ul' | 'ol'; lines: string[] };

/** Cuts a write-up into paragraphs and lists. The Markdown of the library has no more
 * than these; whatever else a text holds stays text. */
export function blocks(text: string): Block[] {
  const out: Block[] = [];
  for (const part of text.split(/\n\s*\n/)) {
    for (const line of part.split('\n')) {
      const item = /^\s*(?:([-*])|\d+[.)])\s+(.*)$/.exec(line);
      const kind = item ? (item[1] ? 'ul' : 'ol') : 'p';
      const body = item?.[2] ?? line.trim();
      const last = out.at(-1);
      if (body === '') continue;
      if (kind !== 'p' && last?.kind === kind) last.lines.push(body);
      else out.push({ kind, lines: [body] });
    }
  }
  return out;
}
