import { useEffect, useLayoutEffect, useRef } from 'react';
import { useWords } from '../i18n';
import { listen, type Hands } from './hands';
import type { Places } from './place';
import type { Scene } from './scene';
import { Stage } from './stage';

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
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage>(undefined);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    const made = new Stage(canvas.current!);
    stage.current = made;
    const fit = () => made.fitTo(canvas.current!.clientWidth, canvas.current!.clientHeight);
    fit();
    latest.current.onReady(made);
    const deaf = listen(made, () => latest.current);
    const repaint = () => made.repaint();
    const theme = new MutationObserver(repaint);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const size = new ResizeObserver(fit);
    size.observe(canvas.current!);
    return () => (made.stop(), deaf(), theme.disconnect(), size.disconnect());
  }, []);
  const { scene, places, labels, at, found, pinned } = props;
  useLayoutEffect(() => stage.current!.show(scene, places), [scene, places]);
  useEffect(() => stage.current!.mark({ labels, at, found, pinned }), [labels, at, found, pinned]);
  return <canvas ref={canvas} className="canvas" role="img" tabIndex={0} aria-label={t('graph.picture', { n: places.size })} />;
}
