import type { Drawing } from './drawing.js';
import { colorOf, decalOf, hairline, LINE, text } from './look.js';

/** A ring whose parts are named beside it, each with its value and, where that is none itself, its percentage. */
export function shareOption({ chart, room, print, percents, measure }: Drawing) {
  const values = chart.series[0]?.values ?? [];
  const label = (index: number, percent: number): string => {
    const value = values[index]?.number ?? 0;
    const share = chart.unit === '%' ? percents(value) : `${print(value)} (${percents(Math.round(percent))})`;
    return `${chart.categories[index]}\n${share}`;
  };
  const radius = Math.max(50, Math.min(room.height * 0.44, room.width / 2 - 150));
  const side = room.width / 2 - radius - 40;
  const wide = Math.min(side, Math.max(...chart.categories.map(measure), 130));
  const lines = chart.categories.reduce((sum, name) => sum + 1 + Math.ceil((measure(name) * 1.15) / wide), 0);
  return {
    legend: { show: false },
    series: [
      {
        type: 'pie',
        radius: [radius * 0.58, radius],
        startAngle: 90,
        avoidLabelOverlap: true,
        itemStyle: { borderColor: 'var(--paper)', borderWidth: 2 },
        labelLine: { length: 14, length2: 18, lineStyle: { ...hairline, color: 'var(--ink-soft)' } },
        label: {
          ...text,
          lineHeight: LINE,
          fontWeight: 600,
          width: wide,
          overflow: lines * LINE <= room.height ? 'break' : 'truncate',
          formatter: ({ dataIndex, percent = 0 }: { dataIndex: number; percent?: number }) =>
            label(dataIndex, percent),
        },
        data: chart.categories.map((name, index) => ({
          name,
          value: values[index]?.number ?? null,
          itemStyle: { color: colorOf(index), decal: decalOf(index) },
        })),
      },
    ],
  };
}
