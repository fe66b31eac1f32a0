import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../i18n';
import { drawingQuery } from './load';
import { empty, type Picture } from './picture';
import { begin, place, type Places } from './place';
import type { GraphState } from './params';

/** Where the nodes were, by state of the picture: undo brings them back. */
const remembered = new Map<string, Places>();

const keyOf = (s: GraphState) => JSON.stringify([s.nodes, s.group ?? s.layout, s.pin]);

/** The nodes that were put somewhere by hand. */
export function pinsOf(pin: string[] = []): Places {
  const all: Places = new Map();
  for (const one of pin) {
    const [, id, x, y] = /^(.+)@(-?\d+)@(-?\d+)$/.exec(one) ?? [];
    if (id) all.set(id, { x: Number(x), y: Number(y) });
  }
  return all;
}

/** Whether the reader wants nothing to move. */
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Reads the picture of a state and lays it out. While it changes, the one before stays. */
export function usePicture(state: GraphState) {
  const { lang } = useWords();
  const ids = useMemo(() => state.nodes ?? [], [state.nodes]);
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery({ ...drawingQuery(lang, ids), placeholderData: keepPreviousData });
  const [drawn, setDrawn] = useState<{ picture: Picture; places: Places }>({ picture: empty, places: new Map() });
  const before = useRef<{ style?: string; places: Places }>({ places: new Map() });
  useEffect(() => {
    if (ids.length === 0) setDrawn({ picture: empty, places: new Map() });
    if (!data || ids.length === 0 || isPlaceholderData) return; // the picture before stays, under its own state
    const stop = new AbortController();
    const [layout, group] = [state.layout ?? 'force', state.group === 'kind'];
    const style = group ? 'kind' : layout;
    const key = keyOf(state);
    const done = (places: Places) => {
      remembered.set(key, places);
      before.current = { style, places };
      setDrawn({ picture: data, places });
    };
    const known = remembered.get(key);
    const switched = before.current.style !== undefined && before.current.style !== style;
    const had: Places = switched ? new Map() : before.current.places;
    const wanted = { layout, group, pinned: pinsOf(state.pin) };
    if (known) done(known);
    else {
      // What is new is to be seen at once; the worker tells a moment later where it belongs.
      const fresh = ids.some((id) => !had.has(id));
      if (style === 'force' && fresh && !switched && !still()) setDrawn({ picture: data, places: begin(data, new Map([...had, ...wanted.pinned])) });
      void place(data, wanted, had, stop.signal).then(done, () => undefined); // stopped: a newer one comes
    }
    return () => stop.abort();
    // The rest of the state does not move nodes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, isPlaceholderData, state.layout, state.group, state.pin, ids]);
  return { ...drawn, missing: data?.missing ?? [], error, refetch, busy: isFetching };
}
