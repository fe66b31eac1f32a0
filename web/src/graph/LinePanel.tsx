import { Claims } from '../parts/Claims';
import { ThingLink } from '../parts/ThingLink';
import type { Line, Picture } from './picture';

/** The line chosen: each claim behind it, with its source, date and words. */
export function LinePanel({ line, picture }: { line: Line; picture: Picture }) {
  return (
    <section className="graph-side" aria-live="polite">
      <h2>
        <ThingLink thing={picture.nodes.get(line.from)!} /> <span className="muted">{line.label}</span>{' '}
        <ThingLink thing={picture.nodes.get(line.to)!} />
      </h2>
      <Claims edges={line.claims.map((l) => l.id)} />
    </section>
  );
}
