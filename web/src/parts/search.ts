/** A query string as an object: a name that occurs twice has a list. */
export type Query = Record<string, string | string[] | undefined>;

export function parseQuery(text: string): Query {
  const out: Query = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = out[name];
    out[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return out;
}

/** The opposite of parseQuery, as the API writes it: lists repeat their name; empty values are left out. */
export function writeQuery(query: Record<string, unknown>): string {
  const out = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') out.append(name, String(one));
    }
  }
  const text = out.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

export function oneOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : Array.isArray(value) ? oneOf(value[0]) : undefined;
}

export function listOf(value: unknown): string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string' && v !== '');
  return list.length ? [...new Set(list)].slice(0, 50) : undefined;
}

/** So many pages of a list are opened by an address. */
export const mostPages = 100;
