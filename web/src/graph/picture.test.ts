// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { gexf } from './exports';
import { badges, kinds, lines, remaining, seen, span, type Picture, type PLink, type PNode } from './picture';
import { wrap } from './scene';

const node = (id: string, ...degrees: [string, 'in' | 'out', number][]): PNode => ({
  id,
  kind: id.split(':')[0]!,
  kind_label: '',
  title: `虚构${id}`,
  depth: 0,
  degrees: degrees.map(([kind, direction, count]) => ({ kind, direction, count, label: kind })),
});
const link = (id: string, from: string, to: string, more: Partial<PLink> = {}): PLink => ({ id, kind: id.split(':')[0]!, label: '采用', from, to, timing: more.since ? 'dated' : more.in_use_by ? 'in_use_by' : 'unknown', ...more });

const picture: Picture = {
  nodes: new Map([node('enterprise:a', ['adopted', 'out', 60]), node('practice:p', ['adopted', 'in', 3], ['part_of', 'out', 1])].map((n) => [n.id, n])),
  links: [link('adopted:1', 'enterprise:a', 'practice:p', { since: '2013-08' }), link('adopted:2', 'enterprise:a', 'practice:p', { in_use_by: '2015' })],
};

describe('a picture', () => {
  it('draws the claims of one kind between two things as one line', () => {
    expect(lines(picture.links).map((l) => [l.id, l.claims.length])).toEqual([['enterprise:a|adopted|practice:p', 2]]);
  });
  it('counts what is not drawn', () => {
    expect(remaining(picture.nodes.get('practice:p')!, picture.links).map((d) => [d.kind, d.left])).toEqual([['adopted', 1], ['part_of', 1]]);
    expect([...badges(picture)]).toEqual([['enterprise:a', 58], ['practice:p', 2]]);
  });
  it('shows at a year what began by then, and always what has no year', () => {
    const at = (l: PLink, t?: number) => seen(l, { hide: new Set(), t });
    expect([2012, 2013, 2014].map((t) => at(picture.links[0]!, t))).toEqual([false, true, true]);
    expect([2014, 2015].map((t) => at(picture.links[1]!, t))).toEqual([false, true]);
    expect(at(link('adopted:3', 'enterprise:a', 'practice:p'), 1990)).toBe(true);
    expect(at(link('adopted:4', 'enterprise:a', 'practice:p', { since: '2001', until: '2004' }), 2005)).toBe(false);
    expect(seen(picture.links[0]!, { hide: new Set(['adopted']) })).toBe(false);
  });
  it('knows the years and kinds it holds', () => {
    expect(span(picture.links)).toEqual([2013, 2015]);
    expect(span([])).toBeUndefined();
    expect(kinds(picture.links)).toEqual([{ kind: 'adopted', label: '采用', count: 2 }]);
  });
  it('is GEXF with the times that are known, and names that are text', () => {
    const bad = { ...node('enterprise:b'), title: '<img onerror=x>"&' };
    const text = gexf({ nodes: new Map([...picture.nodes, [bad.id, bad]]), links: picture.links }, 'zh');
    const doc = new DOMParser().parseFromString(text, 'application/xml');
    expect(doc.querySelector('parsererror')).toBeNull();
    expect(doc.querySelectorAll('node').length).toBe(3);
    expect(doc.querySelectorAll('node')[2]!.getAttribute('label')).toBe(bad.title);
    expect([...doc.querySelectorAll('edge')].map((e) => e.getAttribute('start'))).toEqual(['2013-08-01', null]);
  });
});

it('a name breaks between Chinese characters and not within Latin words, and ends after three lines', () => {
  expect(wrap('5G工厂')).toEqual(['5G工厂']);
  expect(wrap('Energy management centre')).toEqual(['Energy', 'management', 'centre']);
  expect(wrap('能'.repeat(9))).toEqual(['能'.repeat(8), '能']);
  expect(wrap('能'.repeat(30))).toEqual(['能'.repeat(8), '能'.repeat(8), `${'能'.repeat(8)}…`]);
});
