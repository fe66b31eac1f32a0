import { listOf } from '../parts/search';

/** The relations that are open on the page, as direction.kind. */
export type NodeState = { open?: string[] };

export const readNodeSearch = (s: Record<string, unknown>): NodeState => ({ open: listOf(s.open) });
