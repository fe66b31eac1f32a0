import { csv, save } from './save';

type Props = { name: string; rows: () => (string | number | undefined)[][] };

/** Keeps the figure that it stands in: its numbers as CSV, its picture as SVG or PNG. */
export function FigureKeep({ name, rows }: Props) {
  const picture = async (button: HTMLElement, as: 'svg' | 'png') => {
    const figure = button.closest('figure');
    const { drawn } = await import('../charts/drawn');
    const { saveRaster } = await import('../charts/picture');
    const made = figure && drawn(figure);
    if (!made) return;
    if (as === 'svg') save(`${name}.svg`, made.svg, 'image/svg+xml');
    else await saveRaster(made, name, getComputedStyle(document.body).backgroundColor);
  };
  return (
    <p className="exports figure-keep">
      <button type="button" onClick={() => save(`${name}.csv`, csv(rows()), 'text/csv')}>
        CSV
      </button>
      <button type="button" onClick={(e) => void picture(e.currentTarget, 'svg')}>
        SVG
      </button>
      <button type="button" onClick={(e) => void picture(e.currentTarget, 'png')}>
        PNG
      </button>
    </p>
  );
}
