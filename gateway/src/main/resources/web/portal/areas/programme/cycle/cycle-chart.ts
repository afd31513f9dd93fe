import { html, nothing, type TemplateResult } from 'lit';
import type { EChartsCoreOption } from 'echarts/core';
import { day } from '../../../../shared/format';
import { auditName } from '../../../parts/audit/audit-head';
import '../../../parts/chart';
import { inOrder, type PlannedAudit, type Programme } from './programme';
import { t } from './texts';

/** The cycle as a picture: which audit was held when, which is due by when, from the decision to the certificate's end. */
export function cycleChart(programme: Programme): TemplateResult | typeof nothing {
  const audits = inOrder(programme.audits).filter(({ lifted, heldOn, dueBy }) => !lifted && (heldOn || dueBy));
  return audits.length === 0
    ? nothing
    : html`<section>
        <h2>${t('picture')}</h2>
        <pm-chart .label=${t('picture.label')} .option=${option(programme, audits)} .table=${table(programme, audits)}></pm-chart>
      </section>`;
}

function option(programme: Programme, audits: readonly PlannedAudit[]): EChartsCoreOption {
  const rows = audits.map((audit) => rowName(audit, programme));
  const marks = (
    series: string,
    symbol: string,
    color: string,
    when: (audit: PlannedAudit) => string | null | undefined,
  ): object => ({
    name: series,
    type: 'line',
    lineStyle: { width: 0 },
    symbol,
    symbolSize: 16,
    itemStyle: { color },
    data: audits.flatMap((audit, index) => (when(audit) ? [[when(audit), index]] : [])),
    tooltip: { valueFormatter: (index: number) => rows[index] },
  });
  const border = (series: string, on: string | null | undefined, color: string): object[] =>
    on
      ? [
          {
            name: series,
            type: 'line',
            symbol: 'none',
            lineStyle: { color, width: 2, type: 'dashed' },
            itemStyle: { color },
            data: [
              [on, 0],
              [on, rows.length - 1],
            ],
          },
        ]
      : [];
  return {
    grid: { left: 8, right: 24, top: 48, bottom: 24, containLabel: true },
    legend: {
      top: 0,
      data: [
        { name: t('decisionDate'), icon: 'rect' },
        { name: t('validUntil'), icon: 'rect' },
        { name: t('heldOn'), icon: 'circle' },
        { name: t('dueBy'), icon: 'diamond' },
      ],
    },
    tooltip: {
      trigger: 'item',
      formatter: ({ seriesName, value }: { seriesName: string; value: [string, number] }) =>
        `${rows[value[1]]}<br>${seriesName}: ${day(value[0])}`,
    },
    xAxis: {
      type: 'time',
      boundaryGap: ['4%', '4%'],
      minInterval: 86_400_000 * 90,
      axisLabel: { hideOverlap: true, formatter: '{yyyy}-{MM}' },
      splitLine: { show: true },
    },
    yAxis: { type: 'category', inverse: true, data: rows, axisTick: { show: false } },
    series: [
      ...border(t('decisionDate'), programme.decisionDate, '#5a6b7b'),
      ...border(t('validUntil'), programme.validUntil, '#b3261e'),
      marks(t('heldOn'), 'circle', '#1a7f37', ({ heldOn }) => heldOn),
      marks(t('dueBy'), 'diamond', '#0b5cad', ({ heldOn, dueBy }) => (heldOn ? null : dueBy)),
    ],
  };
}

function table(programme: Programme, audits: readonly PlannedAudit[]): readonly (readonly string[])[] {
  return [
    [t('audit'), t('heldOn'), t('dueBy')],
    ...audits.map((audit) => [rowName(audit, programme), day(audit.heldOn), day(audit.dueBy)]),
    [t('decisionDate'), day(programme.decisionDate), ''],
    [t('validUntil'), '', day(programme.validUntil)],
  ];
}

/** Audits of earlier cycles say so. */
function rowName(audit: PlannedAudit, programme: Programme): string {
  return audit.cycle === programme.cycle ? auditName(audit) : t('of-cycle', { audit: auditName(audit), cycle: audit.cycle });
}
