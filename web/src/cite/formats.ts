/** What a citation of a page of this library says. */
export type Cited = {
  title: string;
  url: string;
  /** The data that the page was made from: program version and change number. */
  version: string;
  /** The day on which it was read, YYYY-MM-DD. */
  accessed: string;
  library: string;
};

export const formats = ['gbt7714', 'bibtex', 'ris', 'csl'] as const;
export type Format = (typeof formats)[number];

export const endings: Record<Format, string> = { gbt7714: 'txt', bibtex: 'bib', ris: 'ris', csl: 'json' };

/** A citation in one of the formats. */
export function cite(of: Cited, format: Format): string {
  switch (format) {
    case 'gbt7714':
      return `${of.library}. ${of.title}[DB/OL]. ${of.version}. [${of.accessed}]. ${of.url}.`;
    case 'bibtex':
      return bibtex(of);
    case 'ris':
      return ris(of);
    case 'csl':
      return JSON.stringify([csl(of)], null, 2);
  }
}

function bibtex(of: Cited): string {
  const fields = [
    ['title', `{${tex(of.title)}}`],
    ['author', `{{${tex(of.library)}}}`],
    ['note', `{${tex(of.version)}}`],
    ['url', `{${of.url.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`],
    ['urldate', `{${of.accessed}}`],
  ];
  return `@misc{${key(of.url)},\n${fields.map(([k, v]) => `  ${k} = ${v}`).join(',\n')}\n}`;
}

const special: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

function tex(text: string): string {
  return text.replace(/[\\{}$&#_%~^]/g, (c) => special[c] ?? `\\${c}`);
}

function key(url: string): string {
  const { pathname } = new URL(url);
  return `ronghe${decodeURIComponent(pathname).replace(/[^a-z0-9]+/gi, '-').replace(/-+$/, '')}`;
}

function ris(of: Cited): string {
  const line = (tag: string, value: string) => `${tag}  - ${value.replace(/[\r\n]+/g, ' ')}`;
  return [
    line('TY', 'DATA'),
    line('TI', of.title),
    line('AU', of.library),
    line('ET', of.version),
    line('UR', of.url),
    line('Y2', of.accessed.replaceAll('-', '/')),
    line('ER', ''),
  ].join('\r\n');
}

function csl(of: Cited) {
  return {
    id: key(of.url),
    type: 'webpage',
    title: of.title,
    author: [{ literal: of.library }],
    version: of.version,
    URL: of.url,
    accessed: { 'date-parts': [of.accessed.split('-').map(Number)] },
  };
}
