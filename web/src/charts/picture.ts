import { save } from '../parts/save';
import type { EChartsType } from './echarts';

/** Saves a chart as SVG. */
export function saveSVG(chart: EChartsType, name: string) {
  save(`${name}.svg`, svgOf(chart), 'image/svg+xml');
}

/** Saves a chart as PNG at twice its size, on the ground of the page. */
export async function savePNG(chart: EChartsType, name: string, ground: string) {
  await saveRaster({ svg: svgOf(chart), width: chart.getWidth(), height: chart.getHeight() }, name, ground);
}

/** Saves a picture that is SVG as PNG at twice its size. */
export async function saveRaster(of: { svg: string; width: number; height: number }, name: string, ground: string) {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(of.svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * of.width;
  canvas.height = 2 * of.height;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && save(`${name}.png`, blob));
}

function svgOf(chart: EChartsType): string {
  return chart.renderToSVGString({ useViewBox: true });
}
