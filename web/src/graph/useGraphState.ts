import { useLocation, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { readFragment, stateOf, writeGraph, type GraphState } from './params';

/** The state of the address, and how to change it. A change of the picture is a step that
 * back, or undo, takes back; one of how it is shown is not. */
export function useGraphState() {
  const search = useSearch({ from: '/graph' });
  const hash = useLocation({ select: (l) => l.hash });
  const navigate = useNavigate({ from: '/graph' });
  const router = useRouter();
  const [packed, setPacked] = useState<{ hash: string; state: Pick<GraphState, 'nodes' | 'pin'> }>({ hash: '', state: {} });
  useEffect(() => {
    let wanted = true;
    void readFragment(hash).then((state) => wanted && setPacked({ hash, state }));
    return () => void (wanted = false);
  }, [hash]);
  const ready = packed.hash === hash;
  const read: GraphState = useMemo(() => ({ ...stateOf(search), ...(hash ? packed.state : {}) }), [search, hash, packed]);
  // While a fragment is unpacked the state before stands: the picture must not go and come back.
  const last = useRef(read);
  if (ready) last.current = read;
  const state = last.current;
  const steps = useRef({ done: 0, undone: 0 });
  const change = async (patch: Partial<GraphState>, how: 'step' | 'show' = 'step') => {
    const { search: query, hash: fragment } = await writeGraph({ ...state, ...patch });
    if (how === 'step') steps.current = { done: steps.current.done + 1, undone: 0 };
    await navigate({ search: query, hash: fragment, replace: how === 'show', resetScroll: false });
  };
  const move = (by: -1 | 1) => {
    steps.current = { done: steps.current.done + by, undone: steps.current.undone - by };
    router.history.go(by);
  };
  return {
    state,
    ready,
    change,
    undo: steps.current.done > 0 ? () => move(-1) : undefined,
    redo: steps.current.undone > 0 ? () => move(1) : undefined,
  };
}
