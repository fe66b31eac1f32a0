import cytoscape, { type CollectionReturnValue, type Core, type ElementDefinition } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n';
import type { Places } from './place';
import { styles } from './style';

type Props = {
  elements: ElementDefinition[];
  places: Places;
  pinned: ReadonlySet<string>;
  labels: boolean;
  at?: string;
  found: ReadonlySet<string>;
  onChoose: (id: string | undefined) => void;
  onExpand: (id: string) => void;
  onMove: (id: string, x: number, y: number) => void;
  onReady: (cy: Core) => void;
};

/** The picture itself. What it shows is given; it changes only what has changed, so that nothing jumps. */
export function Canvas(props: Props) {
  const { t } = useWords();
  const at = useRef<HTMLDivElement>(null);
  const core = useRef<Core>(undefined);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const cy = cytoscape({ container: at.current, minZoom: 0.05, maxZoom: 3, selectionType: 'single' });
    core.current = cy;
    cy.on('tap', (e) => latest.current.onChoose(e.target === cy || e.target.isParent?.() ? undefined : (e.target.id() as string)));
    cy.on('dbltap', 'node', (e) => latest.current.onExpand(e.target.id() as string));
    cy.on('dragfree', 'node', (e) => latest.current.onMove(e.target.id(), Math.round(e.target.position('x')), Math.round(e.target.position('y'))));
    let rest: ReturnType<typeof setTimeout>;
    cy.on('zoom', () => (clearTimeout(rest), (rest = setTimeout(() => quiet(cy), 80)))); // once it rests
    latest.current.onReady(cy);
    const repaint = () => cy.style(styles(latest.current.labels, document.documentElement.dataset.theme === 'dark'));
    const theme = new MutationObserver(repaint);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const size = new ResizeObserver(() => cy.resize());
    size.observe(at.current!);
    return () => (clearTimeout(rest), theme.disconnect(), size.disconnect(), cy.destroy());
  }, []);
  useEffect(() => {
    core.current!.style(styles(props.labels, document.documentElement.dataset.theme === 'dark'));
  }, [props.labels]);
  useEffect(() => update(core.current!, props.elements, props.places), [props.elements, props.places]);
  useEffect(() => {
    const cy = core.current!;
    cy.batch(() => {
      cy.$(':selected').unselect();
      cy.$('.near').removeClass('near');
      if (props.at) {
        const beside = cy.getElementById(props.at).select().connectedEdges();
        if (beside.length <= named) beside.addClass('near'); // of a hub the names would be noise
      }
      mark(cy, 'found', props.found);
      mark(cy, 'pinned', props.pinned);
    });
  }, [props.at, props.found, props.pinned, props.elements]);
  return <div ref={at} className="canvas" role="img" aria-label={t('graph.picture', { n: props.places.size })} />;
}

/** The most lines of one node that show their names when it is chosen. */
const named = 80;

/** Gives a class to these nodes and to no others; touches only what changes. */
function mark(cy: Core, name: string, ids: ReadonlySet<string>) {
  cy.$(`.${name}`).forEach((n) => void (ids.has(n.id()) || n.removeClass(name)));
  ids.forEach((id) => void cy.getElementById(id).addClass(name));
}

/** Brings the picture to what it should show. */
function update(cy: Core, wanted: ElementDefinition[], places: Places) {
  const moved = [...places].some(([id, p]) => {
    const old = cy.getElementById(id);
    return old.nonempty() && Math.hypot(old.position('x') - p.x, old.position('y') - p.y) > 1;
  });
  const begins = cy.nodes().empty();
  cy.batch(() => {
    const ids = new Set(wanted.map((e) => e.data.id!));
    cy.elements().filter((e) => !ids.has(e.id())).remove();
    const fresh: ElementDefinition[] = [];
    for (const e of wanted) {
      const old = cy.getElementById(e.data.id!);
      if (old.empty()) fresh.push({ ...e, position: places.get(e.data.id!) && { ...places.get(e.data.id!)! } });
      else renew(old, e);
    }
    cy.add(fresh);
    places.forEach((p, id) => {
      const node = cy.getElementById(id);
      if (node.position('x') !== p.x || node.position('y') !== p.y) node.position({ ...p });
    });
  });
  easy(cy);
  const view = cy.extent();
  const beyond = [...places.values()].some((p) => p.x < view.x1 || p.x > view.x2 || p.y < view.y1 || p.y > view.y2);
  if (cy.nodes().empty() || (!begins && !moved && !beyond)) return quiet(cy);
  const next = around(cy);
  quiet(cy, next.zoom); // names that will not show are not measured
  const calm = begins || places.size > smooth || matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (calm) cy.viewport(next);
  else cy.animate({ zoom: next.zoom, pan: next.pan }, { duration: 200 });
}

/** Above so many nodes the view does not glide: each frame of it would draw all of them. */
const smooth = 80;

/** Room around the outermost nodes for their shapes and names, as far as these reach. */
const room = { x: 70, top: 40, bottom: 75 };

/** The view that shows all that is there, from where the nodes are: what cytoscape's own fit
 * does, without the measure of every name. */
function around(cy: Core): { zoom: number; pan: { x: number; y: number } } {
  let [x1, x2, y1, y2] = [Infinity, -Infinity, Infinity, -Infinity];
  cy.nodes().forEach((n) => {
    if (n.hasClass('gone') || n.isParent()) return;
    const { x, y } = n.position();
    [x1, x2, y1, y2] = [Math.min(x1, x), Math.max(x2, x), Math.min(y1, y), Math.max(y2, y)];
  });
  if (x1 > x2) return { zoom: cy.zoom(), pan: cy.pan() };
  const width = x2 - x1 + 2 * room.x;
  const height = y2 - y1 + room.top + room.bottom;
  const zoom = Math.min(1.5, Math.max(cy.minZoom(), Math.min(cy.width() / width, cy.height() / height)));
  return {
    zoom,
    pan: { x: cy.width() / 2 - (zoom * (x1 + x2)) / 2, y: cy.height() / 2 - (zoom * (y1 - room.top + y2 + room.bottom)) / 2 },
  };
}

/** Tells an element that is there what has changed about it. */
function renew(old: CollectionReturnValue, { data, classes }: ElementDefinition) {
  if (Object.entries(data).some(([key, value]) => old.data(key) !== value)) old.data(data);
  if (old.hasClass('gone') !== (classes === 'gone')) old.toggleClass('gone');
  if (old.isNode() && (old.parent().first().id() as string | undefined) !== data.parent) old.move({ parent: (data.parent ?? null) as string });
}

/** Above so many nodes the picture is drawn the quick way. */
const many = 400;

/** Keeps a large picture at hand: straight lines, and while it moves its image instead of itself. */
function easy(cy: Core) {
  const large = cy.nodes().length > many;
  cy.edges().toggleClass('straight', large);
  // A setting of the renderer that cytoscape reads when it begins only.
  (cy as unknown as { renderer(): { textureOnViewport: boolean } }).renderer().textureOnViewport = large;
}

/** Leaves out the names of what matters least where they would not be legible: the farther away, the more. */
function quiet(cy: Core, zoom = cy.zoom()) {
  const shown = 40 + 160 * Math.max(0, zoom - 0.3);
  const hides = (i: number) => i >= shown && zoom < 1.2;
  const nodes = cy.nodes().sort((a, b) => b.data('degree') - a.data('degree'));
  cy.batch(() => nodes.forEach((n, i) => void (n.hasClass('quiet') === hides(i) || n.toggleClass('quiet'))));
}
