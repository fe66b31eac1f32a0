import { useMemo } from 'react';
import { useWords } from '../i18n';
import { ProvinceMap, type Area } from './ProvinceMap';
import { level, TileGrid, type Tile } from './TileGrid';

type Props = { label: string; tiles: Map<string, Tile>; selected?: string[]; onChoose?: (id: string) => void };

/** Counts by province, within boundaries where there are any. */
export function CountMap({ label, tiles, selected, onChoose }: Props) {
  const { t } = useWords();
  const areas = useMemo(() => {
    const most = Math.max(1, ...[...tiles.values()].map((v) => v.count));
    return new Map([...tiles].map(([id, { count }]): [string, Area] => [id, { look: { 'data-level': level(count, most) }, text: String(count), said: t('tile.count', { count }) }]));
  }, [tiles, t]);
  return (
    <ProvinceMap label={label} areas={areas} selected={selected} onChoose={onChoose}>
      <TileGrid label={label} tiles={tiles} selected={selected} onChoose={onChoose} />
    </ProvinceMap>
  );
}
