import { legendOf, rowAxis, valueAxis } from './axes.js';
import { type Drawing, printed, widest } from './drawing.js';
import { colorOf, hairline, LINE, SLACK, symbolOf, text } from './look.js';

/** Dots on a row for each category; the values of one series are written beside them. */
export function dotOption(drawing: Drawing) {
  const { chart, room, print } = drawing;
  const { legend, height } = legendOf(drawing);
  const labelled = chart.series.length === 1 && chart.categories.length * LINE * 0.9 <= room.height;
  const label = labelled ? widest(printed(drawing), drawing) + 20 : 16;
  return {
    legend,
    grid: {
      left: SLACK,
      right: label,
      top: height + (chart.x ? 6 : 0),
      bottom: 0,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    yAxis: { ...rowAxis(drawing, room.height - height), axisLine: { lineStyle: hairline } },
    xAxis: { ...valueAxis(drawing, { labelled: false, scale: true }), boundaryGap: ['4%', '4%'] },
    series: chart.series.map(({ name, values }, index) => ({
      type: 'scatter',
      name,
      color: colorOf(index),
      symbol: symbolOf(index),
      symbolSize: 18,
      itemStyle: { opacity: 1 },
      clip: false,
      data: values.map((value, row) => [value?.number ?? null, row]),
      label: {
        show: labelled,
        position: 'right',
        distance: 8,
        ...text,
        fontWeight: 600,
        formatter: ({ dataIndex }: { dataIndex: number }) => print(values[dataIndex]?.number ?? 0),
      },
    })),
  };
}
