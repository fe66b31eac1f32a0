import type { Schemas } from '../api/client';

type TreeNode = Schemas['TreeAnswer']['nodes'][number];

/** A unit with those who are recorded to have learned from it. */
export interface Branch {
  unit: TreeNode['unit'];
  link?: Schemas['TransferLink']; // from its teacher; a root has none
  learners: Branch[];
}

/** The trees that flat nodes with the index of their parents (-1: none) stand for, in their order. */
export function branches(nodes: TreeNode[]): Branch[] {
  const all: Branch[] = nodes.map((n) => ({ unit: n.unit, link: n.link, learners: [] }));
  const roots: Branch[] = [];
  nodes.forEach((n, i) => (all[n.parent]?.learners ?? roots).push(all[i]!));
  return roots;
}
