import type { Drawing } from './drawing.js';
import { colorOf, decalOf, hairline, LINE, text } from './look.js';

/** A ring whose parts are named beside it, each with its value and, where that is none itself, its percentage. */
export function shareOption({ chart, room, print }: Drawing) {
  const values = chart.series[0]?.values ?? [];
  const label = (index: number, percent: number): string => {
    const value = print(values[index]?.number ?? 0);
    const share = chart.unit === '%' ? `${value} %` : `${value} (${print(Math.round(percent))} %)`;
    return `{name|${chart.categories[index]}}\n${share}`;
  };
  return {
    legend: { show: false },
    series: [
      {
        type: 'pie',
        radius: ['48%', '82%'],
        center: ['50%', '50%'],
        startAngle: 90,
        stillShowZeroSum: false,
        avoidLabelOverlap: true,
        itemStyle: { borderColor: 'var(--paper)', borderWidth: 2 },
        labelLine: { length: 14, length2: 18, lineStyle: { ...hairline, color: 'var(--ink-soft)' } },
        label: {
          ...text,
          lineHeight: LINE,
          width: room.width / 2 - room.height * 0.41 - 50,
          overflow: 'break',
          rich: { name: { ...text, fontWeight: 700, lineHeight: LINE } },
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
