import type { EChartsCoreOption } from 'echarts/core';
import { fixed } from './figures';
import { t } from './texts';

/** A value with the bounds of its interval, and the limit that was agreed for it. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly limit: number | null;
}

/** What ECharts gives to who draws something of their own, as far as it is needed here. */
interface Drawing {
  value(dimension: number): number;
  coord(point: readonly [number, number]): readonly [number, number];
}

/** What lies at the very edge is hard to see. */
const MARGIN = 0.01;
const BLUE = '#0b5cad';
const RED = '#b3261e';

/** Values as points, each with a line for its interval and a mark at its limit. */
export function intervalChart(bars: readonly Bar[]): EChartsCoreOption {
  const least = Math.min(1, ...bars.flatMap(({ low, limit }) => [low, limit ?? low]));
  return {
    grid: { left: 8, right: 24, top: 32, bottom: 24, containLabel: true },
    legend: {
      top: 0,
      data: [
        { name: t('value.interval'), icon: 'circle' },
        { name: t('limit'), icon: 'diamond' },
      ],
    },
    tooltip: {
      formatter: ({ value: [index] }: { value: readonly number[] }) => {
        const bar = bars[index ?? 0];
        return bar
          ? `${bar.name}: ${fixed(bar.value)}<br>${t('interval')}: ${fixed(bar.low)} – ${fixed(bar.high)}${
              bar.limit === null ? '' : `<br>${t('limit')}: ${bar.limit}`
            }`
          : '';
      },
    },
    xAxis: { type: 'value', min: Math.floor((least - MARGIN) * 10) / 10, max: 1, axisLabel: { hideOverlap: true } },
    yAxis: {
      type: 'category',
      data: bars.map(({ name }) => name),
      inverse: true,
      axisLabel: { interval: 0, width: 130, overflow: 'truncate' },
    },
    series: [
      {
        name: t('value.interval'),
        type: 'custom',
        itemStyle: { color: BLUE },
        data: bars.map(({ value, low, high }, index) => [index, value, low, high]),
        encode: { x: [1, 2, 3], y: 0 },
        renderItem: (_: unknown, drawing: Drawing) => drawn(drawing),
      },
      {
        name: t('limit'),
        type: 'custom',
        itemStyle: { color: RED },
        data: bars.flatMap(({ limit }, index) => (limit === null ? [] : [[index, limit]])),
        encode: { x: 1, y: 0 },
        renderItem: (_: unknown, drawing: Drawing) => marked(drawing),
      },
    ],
  };
}

function drawn(drawing: Drawing): object {
  const row = drawing.value(0);
  const [x, y] = drawing.coord([drawing.value(1), row]);
  const [low] = drawing.coord([drawing.value(2), row]);
  const [high] = drawing.coord([drawing.value(3), row]);
  return {
    type: 'group',
    children: [
      line(low, y, high, y),
      line(low, y - 5, low, y + 5),
      line(high, y - 5, high, y + 5),
      { type: 'circle', shape: { cx: x, cy: y, r: 4 }, style: { fill: BLUE } },
    ],
  };
}

function line(x1: number, y1: number, x2: number, y2: number): object {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: BLUE, lineWidth: 2 } };
}

function marked(drawing: Drawing): object {
  const [x, y] = drawing.coord([drawing.value(1), drawing.value(0)]);
  return {
    type: 'polygon',
    shape: {
      points: [
        [x, y - 6],
        [x + 6, y],
        [x, y + 6],
        [x - 6, y],
      ],
    },
    style: { fill: RED },
  };
}
