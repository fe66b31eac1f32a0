import { useEffect, useMemo, useRef } from 'react';
import { init, registerMap, type MapOption, type MapChart } from '../charts/map';
import { useTheme } from '../frame/theme';
import { useWords } from '../i18n';
import type { Area, Boundaries } from './ProvinceMap';
import { provinces } from './provinces';

type Props = { label: string; areas: Map<string, Area>; selected?: string[]; onChoose?: (id: string) => void; boundaries: Boundaries };

const none: Area = { look: { 'data-level': 'none' }, text: '', said: '' };
const name = 'provinces';

/** Provinces within boundaries, drawn by ECharts in the colours of the tiles. */
export function BoundaryMap({ label, areas, selected, onChoose, boundaries }: Props) {
  const { t, lang } = useWords();
  const theme = useTheme();
  const at = useRef<HTMLDivElement>(null);
  const chart = useRef<MapChart>(undefined);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  useEffect(() => {
    registerMap(name, { type: 'FeatureCollection', features: boundaries.features } as never);
    const made = init(at.current, undefined, { renderer: 'svg' });
    chart.current = made;
    made.on('click', (e) => provinces.some((p) => p.id === e.name) && choose.current?.(String(e.name)));
    const watch = new ResizeObserver(() => made.resize());
    watch.observe(at.current!);
    return () => {
      watch.disconnect();
      made.dispose();
    };
  }, [boundaries]);
  const option = useMemo((): MapOption => {
    const data = provinces.map((p) => {
      const area = areas.get(p.id) ?? { ...none, said: t('evidence.none') };
      const chosen = selected?.includes(p.id) ?? false;
      const { color, itemStyle } = styleOf(area, chosen);
      return { name: p.id, said: `${p.name[lang]} · ${area.said}`, itemStyle, label: { show: true, color, formatter: area.text ? `${p[lang]} ${area.text}` : p[lang] } };
    });
    const { text, muted, line, bg } = groundOf(at.current);
    return {
      animation: false,
      tooltip: { formatter: (p) => escaped(String((p as { data?: { said?: string } }).data?.said ?? '')), backgroundColor: bg, borderColor: line, textStyle: { color: text } },
      series: [{ type: 'map', map: name, roam: false, selectedMode: false, data, itemStyle: { areaColor: 'transparent', borderColor: muted }, label: { fontSize: 11 }, labelLayout: { hideOverlap: true }, emphasis: { label: { color: text }, itemStyle: { areaColor: 'inherit', borderColor: text, borderWidth: 2 } } }],
    };
    // The colours follow the theme.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [areas, selected, lang, theme, t]);
  useEffect(() => chart.current?.setOption(option, true), [option, boundaries]);
  return <div ref={at} role="img" aria-label={label} className="boundary-map" />;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function groundOf(at: Element | null) {
  const style = getComputedStyle(at ?? document.documentElement);
  const of = (v: string) => style.getPropertyValue(v).trim();
  return { text: of('--text'), muted: of('--muted'), line: of('--line'), bg: of('--bg') };
}

/** The look of a tile as ECharts takes it, read from the tile's own style: what is a
 * pattern there is one here. */
function styleOf(area: Area, chosen: boolean) {
  const tile = document.createElement('i');
  tile.className = 'tile';
  for (const [key, value] of Object.entries(area.look)) tile.setAttribute(key, String(value));
  tile.style.display = 'none';
  document.body.append(tile);
  const style = getComputedStyle(tile);
  const ground = groundOf(tile);
  const { color, backgroundColor, backgroundImage, borderStyle, borderTopColor, boxShadow } = style;
  tile.remove();
  const hatched = backgroundImage.includes('repeating');
  const half = !hatched && backgroundImage !== 'none';
  const later = boxShadow !== 'none'; // a tile has it as a bar at its foot
  const decal = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: half ? [3, 3] : later ? [1, 11] : [1, 6], rotation: half || later ? 0 : -Math.PI / 4, color: later ? borderTopColor : ground.muted };
  return {
    color,
    itemStyle: {
      areaColor: backgroundColor === 'rgba(0, 0, 0, 0)' ? ground.bg : backgroundColor,
      borderColor: chosen ? ground.text : later ? borderTopColor : ground.muted,
      borderWidth: chosen ? 3 : later ? 2 : 1,
      borderType: borderStyle === 'dotted' ? ('dotted' as const) : ('solid' as const),
      ...(hatched || half || later ? { decal } : {}),
    },
  };
}
