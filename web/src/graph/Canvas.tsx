import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useWords } from '../i18n';
import type { Places } from './place';
import type { Scene } from './scene';
import { Stage, type Hands } from './stage';

type Props = Hands & {
  scene: Scene;
  places: Places;
  pinned: ReadonlySet<string>;
  labels: boolean;
  at?: string;
  found: ReadonlySet<string>;
  onReady: (stage: Stage) => void;
};

/** The picture itself. What it shows is given; it changes only what has changed, so that nothing jumps. */
export function Canvas(props: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(undefined);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    const made = new Stage(box.current!, () => latest.current);
    stage.current = made;
    const fit = () => made.fitTo(box.current!.clientWidth, box.current!.clientHeight);
    fit();
    latest.current.onReady(made);
    const theme = new MutationObserver(() => made.repaint());
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const size = new ResizeObserver(fit);
    size.observe(box.current!);
    return () => (made.stop(), theme.disconnect(), size.disconnect());
  }, []);
  const { scene, places, labels, at, found, pinned } = props;
  useLayoutEffect(() => stage.current!.show(scene, places), [scene, places]);
  useEffect(() => stage.current!.mark({ labels, at, found, pinned }), [labels, at, found, pinned]);
  return <div ref={box} className="canvas" role="img" tabIndex={0} aria-label={t('graph.picture', { n: places.size })} onKeyDown={(e) => key(stage.current!, e)} />;
}

/** How far an arrow key moves the picture, in pixels. */
const stride = 60;

const keys: Record<string, (stage: Stage) => void> = {
  ArrowLeft: (stage) => stage.pan(stride, 0),
  ArrowRight: (stage) => stage.pan(-stride, 0),
  ArrowUp: (stage) => stage.pan(0, stride),
  ArrowDown: (stage) => stage.pan(0, -stride),
  '+': (stage) => stage.zoomBy(1.25),
  '=': (stage) => stage.zoomBy(1.25),
  '-': (stage) => stage.zoomBy(0.8),
  '0': (stage) => stage.fit(),
};

function key(stage: Stage, e: KeyboardEvent) {
  const does = e.ctrlKey || e.metaKey || e.altKey ? undefined : keys[e.key];
  if (!does) return;
  e.preventDefault();
  does(stage);
}
