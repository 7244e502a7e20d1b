/**
 * The colours that diagrams are drawn in, each of which stands for a custom property of the theme. They are such that
 * what Mermaid makes of them, lighter or darker, can still be told apart.
 */
export const ROLES = {
  ink: '#010101',
  soft: '#555756',
  paper: '#fdfdfd',
  tint: '#ececed',
  accent: '#c80102',
  series: ['#010ac8', '#c89601', '#c86401', '#6401c8', '#01c864', '#c80164'],
} as const;

/** Gives the custom property of each of the colours. */
export const PROPERTIES: Readonly<Record<string, string>> = {
  [ROLES.ink]: '--ink',
  [ROLES.soft]: '--ink-soft',
  [ROLES.paper]: '--paper',
  [ROLES.tint]: '--tint',
  [ROLES.accent]: '--accent',
  ...Object.fromEntries(ROLES.series.map((color, index) => [color, `--chart-${index + 1}`])),
};

const { ink, soft, paper, tint, accent, series } = ROLES;

const all = (names: string, value: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.split(/\s+/).map((name) => [name, value]));

/** `('pie', 2, ['#a', '#b'], 1) => { pie1: '#a', pie2: '#b' }` */
const numbered = (name: string, count: number, values: readonly string[], first = 0) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${name}${index + first}`, values[index % values.length]]),
  );

const COLORS = {
  ...all(
    'background mainBkg primaryColor tertiaryColor edgeLabelBackground actorBkg labelBoxBkgColor',
    paper,
  ),
  ...all('taskBkgColor sectionBkgColor2 stateBkg compositeBackground labelBackgroundColor rowOdd', paper),
  ...all('attributeBackgroundColorOdd errorBkgColor pieSectionTextColor critBkgColor personBkg', paper),
  ...all('quadrant1Fill quadrant3Fill requirementBackground commitLabelBackground tagLabelBackground', paper),
  ...all('secondaryColor secondBkg clusterBkg noteBkgColor activationBkgColor sectionBkgColor', tint),
  ...all(
    'altSectionBkgColor doneTaskBkgColor activeTaskBkgColor altBackground compositeTitleBackground',
    tint,
  ),
  ...all(
    'attributeBackgroundColorEven rowEven quadrant2Fill quadrant4Fill rectBkgColor excludeBkgColor',
    tint,
  ),
  ...all('primaryTextColor secondaryTextColor tertiaryTextColor textColor titleColor nodeTextColor', ink),
  ...all('actorTextColor labelTextColor loopTextColor noteTextColor signalTextColor classText', ink),
  ...all('labelColor taskTextColor taskTextDarkColor taskTextLightColor taskTextOutsideColor', ink),
  ...all('taskTextClickableColor pieTitleTextColor pieLegendTextColor stateLabelColor', ink),
  ...all('transitionLabelColor scaleLabelColor commitLabelColor tagLabelColor requirementTextColor', ink),
  ...all('relationLabelColor quadrantTitleFill quadrantXAxisTextFill quadrantYAxisTextFill', ink),
  ...all(
    'quadrant1TextFill quadrant2TextFill quadrant3TextFill quadrant4TextFill quadrantPointTextFill',
    ink,
  ),
  ...all('primaryBorderColor secondaryBorderColor tertiaryBorderColor lineColor nodeBorder', ink),
  ...all('arrowheadColor actorBorder signalColor labelBoxBorderColor activationBorderColor', ink),
  ...all('noteBorderColor taskBorderColor activeTaskBorderColor doneTaskBorderColor transitionColor', ink),
  ...all('specialStateColor innerEndBackground compositeBorder pieStrokeColor pieOuterStrokeColor', ink),
  ...all('personBorder requirementBorderColor relationColor quadrantExternalBorderStrokeFill', ink),
  ...all('actorLineColor clusterBorder gridColor quadrantInternalBorderStrokeFill tagLabelBorder', soft),
  ...all('critBorderColor todayLineColor errorTextColor quadrantPointFill', accent),
  ...numbered('pie', 12, series, 1),
  ...numbered('cScale', 12, [tint]),
  ...numbered('cScaleLabel', 12, [ink]),
  ...numbered('cScalePeer', 12, [ink]),
  ...numbered('cScaleInv', 12, [ink]),
  ...numbered('git', 8, [ink, ...series]),
  ...numbered('gitInv', 8, [ink]),
  ...numbered('gitBranchLabel', 8, [paper]),
  xyChart: {
    ...all('backgroundColor', paper),
    ...all('titleColor dataLabelColor legendTextColor xAxisTitleColor xAxisLabelColor', ink),
    ...all(
      'xAxisTickColor xAxisLineColor yAxisTitleColor yAxisLabelColor yAxisTickColor yAxisLineColor',
      ink,
    ),
    plotColorPalette: series.join(),
  },
};

/** What Mermaid sets smaller than the last row can read. */
const SHEET = `
  .edgeTerminals, .edgeTerminals text, .relationshipLabel, .edgeLabel text, .grid .tick text,
  .node-labels text, .packetByte, .packetLabel, .branch-label text { font-size: 22px; }
  .titleText { font-size: 24px; }
  .crit0, .crit1, .crit2, .crit3 { stroke-width: 4px; }
`;

/** Gives Mermaid's settings for diagrams in the theme's colours and in a family of letters, all of it lines and text. */
export const mermaidSettings = (family: string) => ({
  startOnLoad: false,
  securityLevel: 'strict',
  deterministicIds: true,
  theme: 'base',
  themeVariables: {
    ...COLORS,
    fontFamily: family,
    fontSize: '24px',
    pieOpacity: '1',
    pieTitleTextSize: '24px',
    pieLegendTextSize: '19px',
    pieSectionTextSize: '20px',
    commitLabelFontSize: '18px',
    tagLabelFontSize: '18px',
  },
  themeCSS: SHEET,
  fontFamily: family,
  fontSize: 22,
  htmlLabels: false,
  flowchart: { htmlLabels: false, useMaxWidth: false, padding: 16, nodeSpacing: 40, rankSpacing: 40 },
  class: { htmlLabels: false, useMaxWidth: false },
  // Classes and entities are spaced by the settings of states.
  state: { useMaxWidth: false, nodeSpacing: 50, rankSpacing: 54 },
  er: { useMaxWidth: false, fontSize: 22 },
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    height: 48,
    messageMargin: 44,
    boxMargin: 8,
    noteMargin: 8,
    diagramMarginX: 4,
    diagramMarginY: 10,
    actorFontSize: 24,
    messageFontSize: 22,
    noteFontSize: 22,
  },
  gantt: {
    useMaxWidth: false,
    useWidth: 1100,
    fontSize: 22,
    sectionFontSize: 22,
    barHeight: 38,
    barGap: 8,
    leftPadding: 140,
  },
  pie: { useMaxWidth: false },
  timeline: { useMaxWidth: false, disableMulticolor: true },
  gitGraph: { useMaxWidth: false },
  quadrantChart: {
    useMaxWidth: false,
    chartWidth: 760,
    chartHeight: 500,
    titleFontSize: 24,
    quadrantLabelFontSize: 22,
    xAxisLabelFontSize: 22,
    yAxisLabelFontSize: 22,
    pointLabelFontSize: 22,
    pointRadius: 7,
  },
  xyChart: {
    useMaxWidth: false,
    width: 900,
    height: 480,
    titleFontSize: 24,
    xAxis: { labelFontSize: 20, titleFontSize: 20 },
    yAxis: { labelFontSize: 20, titleFontSize: 20 },
  },
  sankey: { useMaxWidth: false, width: 1000, height: 480, linkColor: 'source' },
  packet: { useMaxWidth: false, rowHeight: 56, bitWidth: 30, paddingY: 28 },
  block: { useMaxWidth: false },
  requirement: { useMaxWidth: false },
  kanban: { useMaxWidth: false },
});
