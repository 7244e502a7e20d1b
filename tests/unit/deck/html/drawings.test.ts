import { describe, expect, test } from 'vitest';
import { drawingOf, drawingsIn } from '../../../../src/deck/html/drawings.js';

const copiesIn = (...sources: readonly string[]): readonly number[] =>
  drawingsIn(sources)
    .flat()
    .map(({ copies }) => copies);

const group = (id: string, inside: string): string => `<g id="${id}">${inside}</g>`;
const use = (id: string, times = 1): string => `<use href="#${id}"/>`.repeat(times);
const two = group('a', '<path/>');
const tile = (name: string, id: string): string => `<${name} id="${id}"><path/><path/></${name}>`;

/** Ten of ten of ten …, so many times. */
const laughs = (levels: number, of = (id: string) => use(id, 10)): string =>
  Array.from({ length: levels }, (_, index) => group(`l${index + 1}`, of(`l${index}`))).join('') +
  group('l0', '<path/>');

describe('what references draw', () => {
  test.each<readonly [name: string, svg: string, copies: number]>([
    ['nothing where there are none', '<path/><g><path id="a"/></g>', 0],
    ['what use names, whatever stands first', `${use('a', 3)}${two}`, 6],
    ['by the older name, with a prefix, in single quotes', `${two}<s:use xlink:href='#a'/>`, 2],
    ['nothing for an id that is not there', use('b'), 0],
    ['all that have one id', `${two}${two}${use('a')}`, 4],
    ['what use of use names', `${two}${group('b', use('a', 2))}${use('b', 2)}`, 4 + 2 * 7],
    ['a mask once for its group', `${tile('mask', 'm')}<g mask="url(#m)"><path/><path/></g>`, 3],
    ['a clip by style', `${tile('clipPath', 'm')}<g style="clip-path: url('#m')"><path/></g>`, 3],
    [
      'a mask for each where it is handed down',
      `${tile('mask', 'm')}<g mask="url(#m)"><path mask="inherit"/><path/></g>`,
      9,
    ],
    [
      'a pattern for each shape that inherits it',
      `${tile('pattern', 'p')}<g fill="url(#p)"><path/><path/></g>`,
      9,
    ],
    ['a marker at each corner', `${tile('marker', 'k')}<path marker-mid="url(#k)" d="M0 0 1 1h2"/>`, 15],
    ['no gradient', '<linearGradient id="p"><stop/></linearGradient><g fill="url(#p)"><path/></g>', 0],
    [
      'what a style sheet gives a class',
      `<style>.b, .c > .d{mask:url(#m)}</style>${tile('mask', 'm')}<g class="x b"/><g class="d"/><g/>`,
      6,
    ],
    [
      'what a property of an author’s own may give all',
      `${tile('mask', 'm')}<g style="--m: url(#m)"/>`,
      Number.POSITIVE_INFINITY,
    ],
    ['what is escaped by CSS', `${tile('mask', 'm')}<g style="mask:u\\72l(#m)"/>`, 3],
    ['what is escaped by XML', `${two}<use href="&#35;&#x61;"/>`, 2],
    ['what is escaped in an address', `${two}<use href="#%61"/>`, 2],
    ['what an animation sets', `${two}<use><set attributeName="href" to="#a"/></use>`, 2],
    ['nothing in a comment or CDATA', `${two}<!-- ${use('a')} --><![CDATA[${use('a')}]]>`, 0],
    [
      'a picture that is a drawing',
      "<image href=\"data:image/svg+xml,%3Csvg>%3Cg id='b'/>%3Cuse href='%23b'/>%3C/svg>\"/>",
      6,
    ],
    ['a billion', laughs(9), 3_580_246_800],
    ['an element that draws itself', group('a', use('a')), Number.POSITIVE_INFINITY],
    ['elements that draw each other', group('a', use('b')) + group('b', use('a')), Number.POSITIVE_INFINITY],
    ['masks of masks', '<mask id="a" mask="url(#a)"/>', Number.POSITIVE_INFINITY],
  ])('%s', (_, svg, copies) => {
    expect(copiesIn(`<svg>${svg}</svg>`)).toEqual([copies]);
  });

  test.each([
    ['entities', '<!DOCTYPE svg [<!ENTITY a "<path/>"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'],
    ['outer entities', '<!DOCTYPE svg [<!ENTITY % a SYSTEM "a.dtd"> %a;]><svg/>'],
    ['a sheet of styles', '<?xml-stylesheet href="data:text/css,path{mask:url(#m)}"?><svg/>'],
  ])('cannot be counted behind %s', (_, source) => {
    expect(copiesIn(source)).toEqual([Number.POSITIVE_INFINITY]);
  });

  test('is counted with the entities that name namespaces', () => {
    const head = '<!DOCTYPE svg [<!ENTITY n "http://www.w3.org/2000/svg"><!ENTITY i "a">]>';
    expect(copiesIn(`${head}<svg xmlns="&n;">${two}<use href="#&i;"/></svg>`)).toEqual([2]);
  });

  test('is counted over all the drawings of a page, each where it stands', () => {
    const first = `a <svg>${two}</svg>`;
    const second = `<p>b <br>c</p><svg>${use('a', 2)}<svg></svg></svg> <svg/>`;
    expect(drawingsIn([first, second])).toEqual([
      [{ start: 2, end: first.length, copies: 0 }],
      [
        { start: 14, end: second.length - 7, copies: 4 },
        { start: second.length - 6, end: second.length, copies: 0 },
      ],
    ]);
  });
});

test.each([
  ['data:image/svg+xml,%3Csvg/%3E', '<svg/>'],
  ['data:image/svg+xml;charset=utf-8;base64,PHN2Zy8+', '<svg/>'],
  ['data:image/png;base64,PHN2Zy8+', undefined],
  ['a.svg', undefined],
])('the drawing in the address %s', (src, drawing) => {
  expect(drawingOf(src)).toBe(drawing);
});

describe('time grows with the source alone', () => {
  test.each<readonly [name: string, make: (times: number) => string]>([
    ['uses of one id that many have', (times) => `<svg>${`<g id="a"/>${use('b')}`.repeat(times)}</svg>`],
    [
      'a chain',
      (times) =>
        `<svg>${Array.from({ length: times }, (_, at) => group(`a${at}`, use(`a${at + 1}`))).join('')}</svg>`,
    ],
    ['depth', (times) => '<g>'.repeat(times)],
    ['ends of what is not open', (times) => '<g>'.repeat(times) + '</b>'.repeat(times)],
    ['open quotes', (times) => `<a b="`.repeat(times)],
    ['open quotes of both kinds', (times) => `<a "'`.repeat(times)],
    ['open comments', (times) => '<!--'.repeat(times)],
    ['open declarations', (times) => '<!ENTITY a '.repeat(times)],
    ['spaces', (times) => `<a ${'b          '.repeat(times)}`],
    [
      'rules for all',
      (times) => `<svg><style>${'*{fill:url(#a)}'.repeat(times)}</style>${'<g/>'.repeat(times)}</svg>`,
    ],
    ['rules without an end', (times) => `<svg><style>${'a{url(#a'.repeat(times)}</style></svg>`],
    ['rules of names', (times) => `<svg><style>url(${'a'.repeat(10 * times)}</style></svg>`],
    ['styles', (times) => `<g style="${'a:url(#b);'.repeat(times)}"/>`],
    ['addresses', (times) => `<image href="data:image/svg+xml${';a'.repeat(times)}"/>`],
  ])('%s', (_, make) => {
    const timeOf = (times: number): number => {
      const source = make(times);
      const before = process.cpuUsage();
      drawingsIn([source]);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    timeOf(1000);
    // A square would be a hundred times; on a busy machine once in a while a tenth of the text takes a thirtieth of the time.
    const isLinear = (): boolean => timeOf(40_000) < 100 + 30 * timeOf(4_000);
    expect([1, 2, 3].some(isLinear)).toBe(true);
  });
});
