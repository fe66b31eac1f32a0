import { memo, useEffect, useRef } from 'react';
import { init, type ChartOption, type EChartsType } from './echarts';

type Props = {
  /** What the chart shows, for who does not see it. */
  label: string;
  option: ChartOption;
  height?: number;
  onReady?: (chart: EChartsType) => void;
};

/** A chart of ECharts that keeps the width of what is around it. */
export const Chart = memo(function Chart({ label, option, height = 280, onReady }: Props) {
  const at = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  useEffect(() => {
    const made = init(at.current, undefined, { renderer: 'svg' });
    chart.current = made;
    onReady?.(made);
    const watch = new ResizeObserver(() => made.resize());
    watch.observe(at.current!);
    return () => {
      watch.disconnect();
      made.dispose();
    };
    // Made once; what it shows is set below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => chart.current?.setOption(option), [option]);
  return <div ref={at} role="img" aria-label={label} style={{ height }} />;
});
