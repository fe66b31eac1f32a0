// What of ECharts draws maps, apart from its other charts: a page without boundaries does not load it.
import { MapChart as Maps } from 'echarts/charts';
import { GeoComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use, type ComposeOption, type EChartsType } from 'echarts/core';
import type { MapSeriesOption } from 'echarts/charts';
import type { TooltipComponentOption } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([Maps, GeoComponent, TooltipComponent, LabelLayout, SVGRenderer]);

export type MapOption = ComposeOption<MapSeriesOption | TooltipComponentOption>;
export type { EChartsType as MapChart };
export { init, registerMap };
