import { html, type TemplateResult } from 'lit';
import type { EChartsCoreOption } from 'echarts/core';
import { number } from '../../../../shared/format';
import '../../../parts/chart';
import type { ConfusionMatrix } from './result';
import { t } from './texts';

/** So many classes can still be told from one another in a picture with numbers in it. */
const FEW = 12;

/** How often what was there was predicted, as a heat map with its table. */
export function matrixShown(matrix: ConfusionMatrix): TemplateResult {
  return html`<h3>${t('matrix')}</h3>
    <pm-chart opened .label=${t('matrix.label')} .option=${option(matrix)} .table=${table(matrix)}></pm-chart>`;
}

function option({ labels, counts }: ConfusionMatrix): EChartsCoreOption {
  const most = Math.max(1, ...counts.flat());
  return {
    grid: { left: 8, right: 24, top: 48, bottom: 72, containLabel: true },
    tooltip: {
      formatter: ({ value: [predicted, there, count] }: { value: [number, number, number] }) =>
        `${t('there')}: ${labels[there]}<br>${t('predicted')}: ${labels[predicted]}<br>${number(count)}`,
    },
    xAxis: { type: 'category', data: labels, name: t('predicted'), nameLocation: 'middle', nameGap: 28, position: 'top' },
    yAxis: { type: 'category', data: labels, name: t('there'), inverse: true },
    visualMap: {
      min: 0,
      max: most,
      calculable: false,
      text: [number(most), number(0)],
      orient: 'horizontal',
      left: 'center',
      bottom: 0,
      inRange: { color: ['#f2f6fb', '#0b5cad'] },
    },
    series: [
      {
        type: 'heatmap',
        data: counts.flatMap((row, there) =>
          row.map((count, predicted) => ({
            value: [predicted, there, count],
            // Dark on light and light on dark: the numbers are read on any of the colours.
            label: { color: count > most / 2 ? '#ffffff' : '#1c2733' },
          })),
        ),
        label: { show: labels.length <= FEW, fontSize: 16 },
        itemStyle: { borderColor: '#ffffff', borderWidth: 2 },
      },
    ],
  };
}

function table({ labels, counts }: ConfusionMatrix): readonly (readonly string[])[] {
  return [
    [t('matrix.corner'), ...labels.map((label) => t('predicted.as', { label }))],
    ...labels.map((label, there) => [t('there.as', { label }), ...(counts[there] ?? []).map((count) => number(count))]),
  ];
}
