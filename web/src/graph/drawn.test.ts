// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { curvature, curve, middle } from './curve';
import { svg } from './exports';
import { grouped } from './groups';
import { names, type Place } from './names';
import type { Look } from './paint';
import type { Picture, PLink } from './picture';
import { begin } from './place';
import { scene } from './scene';
import { around, holds } from './view';

const link = (kind: string, from: string, to: string): PLink => ({ id: `${kind}:${from}-${to}`, kind, label: kind, from, to, timing: 'unknown' });
const ids = ['enterprise:a', 'practice:p', 'case:c', 'case:d'];
const picture: Picture = {
  nodes: new Map(ids.map((id) => [id, { id, kind: id.split(':')[0]!, kind_label: '类', title: id === 'case:c' ? '<img onerror=x>"&' : `虚构${id}`, depth: 0, degrees: [] }])),
  links: [link('adopted', ids[0]!, ids[1]!), link('learned_from', ids[1]!, ids[0]!), link('about', ids[2]!, ids[0]!), link('about', ids[3]!, ids[0]!)],
};
const drawn = scene(picture, { filter: { hide: new Set() }, group: false, lang: 'zh' });
const size = { width: 800, height: 600 };

it('lines between the same two nodes go on different sides, a single one is straight', () => {
  const a = { x: 0, y: 0 };
  const b = { x: 100, y: 0 };
  const middles = drawn.strokes.map((s) => (s.from < s.to ? curve(a, b, { bend: s.bend, r: 10 }) : curve(b, a, { bend: s.bend, r: 10 })).c.y);
  expect(middles[0]).toBe(-middles[1]!);
  expect(middles[0]).not.toBe(0);
  expect(Math.abs(middles[2]!)).toBe(0);
});

it('a line ends before the node, and bends by a share of its length, the full way from a length on', () => {
  const [a, b] = [{ x: 0, y: 0 }, { x: 260, y: 0 }];
  expect(curve(a, b, { bend: 0, r: 10 }).b).toEqual({ x: 250, y: 0 });
  expect(middle(curve(a, b, { bend: 36, r: 0 }))).toEqual({ x: 130, y: -18 });
  expect([65, 130, 260].map((long) => long * curvature(36, long))).toEqual([18, 36, 36]);
});

it('a name stands below its node, or else above it, and what matters most first', () => {
  const [one, two, three] = drawn.dots.map((dot): Place => ({ dot, x: 100, y: 100, radius: 10 }));
  const shown = (places: Place[]) => names(places, () => false).map((n) => [n.dot.id, n.y > 100]);
  expect(shown([one!])).toEqual([[one!.dot.id, true]]);
  expect(shown([one!, { ...two!, y: 125 }])[0]).toEqual([one!.dot.id, false]);
  expect(shown([one!, { ...two!, y: 125 }, { ...three!, y: 75 }])[0]).toEqual([one!.dot.id, true]);
});

it('the name of what matters less covers no node, unless it must stand', () => {
  const [first] = drawn.dots;
  const many = Array.from({ length: 12 }, (_, i): Place => ({ dot: { ...first!, id: `n${i}` }, x: 100 + 5 * i, y: 100 + 25 * (i % 3), radius: 10 }));
  const shown = (must: string) => names(many, (id) => id === must).map((n) => n.dot.id);
  expect(shown('')).not.toContain('n7');
  expect(shown('n7')).toContain('n7');
});

it('a view of all holds all, and not when it is four times as near', () => {
  const places = begin(picture, new Map());
  const view = around(places.values(), size);
  expect(holds(view, places.values(), size)).toBe(true);
  expect(holds({ ...view, zoom: 4 * view.zoom }, places.values(), size)).toBe(false);
});

it('new nodes begin at places of their own, old ones stay', () => {
  const had = new Map([[ids[0]!, { x: 500, y: 500 }]]);
  const places = begin(picture, had);
  expect(places.get(ids[0]!)).toEqual({ x: 500, y: 500 });
  expect(new Set([...places.values()].map((p) => `${p.x},${p.y}`)).size).toBe(ids.length);
});

it('nodes of a kind stand in a block that no other kind reaches into', () => {
  const places = grouped(picture);
  const cases = [places.get(ids[2]!)!, places.get(ids[3]!)!];
  const inside = [places.get(ids[0]!)!, places.get(ids[1]!)!].filter((p) => p.y === cases[0]!.y && p.x >= cases[0]!.x && p.x <= cases[1]!.x);
  expect(inside).toEqual([]);
});

it('is SVG with a shape for each kind, transfers thicker, and names that are text', () => {
  const colors = { text: '#000', muted: '#555', line: '#ccc', bg: '#fff', accent: '#00f', fill: '#00f' };
  const look: Look = { scene: drawn, places: begin(picture, new Map()), labels: true, found: new Set(), pinned: new Set(), colors, dark: false };
  const doc = new DOMParser().parseFromString(svg(look), 'application/xml');
  expect(doc.querySelector('parsererror')).toBeNull();
  expect(doc.querySelectorAll('path[transform]').length).toBe(ids.length);
  expect([...doc.querySelectorAll('path[marker-end]')].map((p) => p.getAttribute('stroke-width'))).toEqual(['1', '2', '1', '1']);
  expect([...doc.querySelectorAll('path[transform]')].map((p) => p.textContent)).toContain('<img onerror=x>"&');
  const order = [...doc.documentElement.children].map((e) => (e.matches('rect[opacity]') ? 'halo' : e.matches('path[transform]') ? 'node' : e.matches('text') ? 'name' : ''));
  expect(order.lastIndexOf('halo')).toBeLessThan(order.indexOf('node'));
  expect(order.lastIndexOf('node')).toBeLessThan(order.indexOf('name'));
});
