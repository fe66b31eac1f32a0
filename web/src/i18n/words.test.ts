import { expect, it } from 'vitest';
import { en } from './en';
import { zh } from './zh';

type Words = { [key: string]: string | Words };

function flat(words: Words, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([k, v]) => (typeof v === 'string' ? [[before + k, v] as [string, string]] : flat(v, `${before}${k}.`)));
}

const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]!).sort();

it('both languages say the same with the same figures', () => {
  const other = new Map(flat(en));
  for (const [key, text] of flat(zh)) {
    const missing = slots(other.get(key)!).filter((s) => !slots(text).includes(s));
    expect(missing, key).toEqual([]);
  }
});

it('nothing shouts', () => {
  for (const [key, text] of [...flat(zh), ...flat(en)]) expect(text, key).not.toMatch(/[!！]/);
});
