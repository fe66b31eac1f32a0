// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readFragment, readGraph, stateOf, writeGraph, type GraphState } from './params';

const back = async (state: GraphState) => {
  const { search, hash } = await writeGraph(state);
  return { ...stateOf(readGraph({ ...search })), ...(await readFragment(hash)) };
};

describe('the address of a picture', () => {
  it('brings back a small state from its query', async () => {
    const state: GraphState = { nodes: ['case:a', 'practice:p'], pin: ['case:a@10@-20'], layout: 'radial', t: 2013, hide: ['located_in'], labels: '0', group: 'kind', at: 'case:a', from: 'case:a', to: 'practice:p', along: 'shows', timed: '1' };
    expect(await back(state)).toEqual({ ...state, expand: undefined });
    expect((await writeGraph(state)).hash).toBe('');
  });
  it('packs a long list of nodes into the fragment', async () => {
    const nodes = Array.from({ length: 1500 }, (_, i) => `enterprise:made-up-${i}`);
    const { search, hash } = await writeGraph({ nodes });
    expect(search.nodes).toBeUndefined();
    expect(hash.length).toBeLessThan(9000);
    expect((await back({ nodes })).nodes).toEqual(nodes);
  });
  it('reads nothing from a fragment that is damaged', async () => {
    expect(await readFragment('g=zzzz')).toEqual({});
    expect(await readFragment('main')).toEqual({});
  });
});
