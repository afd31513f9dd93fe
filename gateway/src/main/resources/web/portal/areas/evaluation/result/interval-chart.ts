import type { EChartsCoreOption } from 'echarts/core';
import { number } from '../../../../shared/format';
import { t } from './texts';

/** A value with the bounds of its interval. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What ECharts gives to who draws something of their own, as far as it is needed here. */
interface Drawing {
  value(dimension: number): number;
  coord(point: readonly [number, number]): readonly [number, number];
}

const DIGITS = 4;

/** Values as points between 0 and 1, each with a line for its interval. */
export function intervalChart(bars: readonly Bar[]): EChartsCoreOption {
  return {
    grid: { left: 8, right: 24, top: 16, bottom: 24, containLabel: true },
    tooltip: {
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const bar = bars[dataIndex];
        return bar
          ? `${bar.name}: ${number(bar.value, DIGITS)}${
              bar.low === null ? '' : `<br>${t('interval')}: ${number(bar.low, DIGITS)} – ${number(bar.high, DIGITS)}`
            }`
          : '';
      },
    },
    xAxis: { type: 'value', min: 0, max: 1 },
    yAxis: {
      type: 'category',
      data: bars.map(({ name }) => name),
      inverse: true,
      axisLabel: { width: 140, overflow: 'truncate' },
    },
    series: [
      {
        type: 'custom',
        data: bars.map(({ value, low, high }, index) => [index, value, low ?? value, high ?? value]),
        encode: { x: [1, 2, 3], y: 0 },
        renderItem: (_: unknown, drawing: Drawing) => drawn(drawing),
      },
    ],
  };
}

function drawn(drawing: Drawing): object {
  const row = drawing.value(0);
  const [x, y] = drawing.coord([drawing.value(1), row]);
  const [low] = drawing.coord([drawing.value(2), row]);
  const [high] = drawing.coord([drawing.value(3), row]);
  const stroke = { stroke: '#0b5cad', lineWidth: 2 };
  const line = (x1: number, y1: number, x2: number, y2: number): object => ({
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: stroke,
  });
  return {
    type: 'group',
    children: [
      line(low, y, high, y),
      line(low, y - 5, low, y + 5),
      line(high, y - 5, high, y + 5),
      { type: 'circle', shape: { cx: x, cy: y, r: 4 }, style: { fill: '#0b5cad' } },
    ],
  };
}
