import { useWords } from '../i18n';
import { provinces } from './provinces';

export type Tile = { count: number; label?: string };

type Props = {
  label: string;
  /** By id of province. What is absent was not collected and is hatched; 0 is sources without an adoption. */
  tiles: Map<string, Tile>;
  /** The scale; the largest count of tiles when it is not given. */
  most?: number;
  selected?: string[];
  onChoose?: (id: string) => void;
};

/** The provinces as equal tiles, neighbours beside each other where a grid allows it. */
export function TileGrid({ label, tiles, most, selected, onChoose }: Props) {
  const { t, lang } = useWords();
  const top = most ?? Math.max(1, ...[...tiles.values()].map((v) => v.count));
  return (
    <div className="tiles" role="group" aria-label={label}>
      {provinces.map(({ id, name, column, row, ...short }) => {
        const tile = tiles.get(id);
        const full = tile?.label ?? name[lang];
        const said = tile ? t('tile.count', { count: tile.count }) : t('evidence.none');
        return (
          <button
            key={id}
            type="button"
            className="tile"
            style={{ gridColumn: column - 1, gridRow: row }}
            data-level={tile ? level(tile.count, top) : 'none'}
            aria-pressed={selected ? selected.includes(id) : undefined}
            title={`${full} · ${said}`}
            disabled={!onChoose || !tile}
            onClick={() => onChoose?.(id)}
          >
            <b>{short[lang]}</b>
            <span>{tile ? tile.count : ''}</span>
            <span className="hidden">{`${full} ${said}`}</span>
          </button>
        );
      })}
    </div>
  );
}

/** One of five steps of the scale, by the square root, so that a few large ones do not hide the rest. */
export function level(count: number, most: number): number {
  return count <= 0 ? 0 : Math.min(5, Math.max(1, Math.ceil(5 * Math.sqrt(count / most))));
}
