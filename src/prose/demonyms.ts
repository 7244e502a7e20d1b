import { enter } from './group.js';
import { once } from './once.js';

/** Words and phrases that name one place or its people, folded, where no rule leads from one to the other; acronyms in capitals. */
const SAME: readonly (readonly string[])[] = [
  'US, USA, united states, america, american, americans',
  'UK, united kingdom, britain, british, briton, britons, anglo',
  'england, english, anglo',
  'scotland, scottish, scots, scot',
  'wales, welsh',
  'ireland, irish',
  'france, french, franco',
  'germany, german, germans',
  'spain, spanish, spaniard, spaniards',
  'portugal, portuguese',
  'netherlands, dutch, holland',
  'belgium, belgian, belgians',
  'switzerland, swiss',
  'denmark, danish, dane, danes',
  'norway, norwegian, norwegians',
  'sweden, swedish, swede, swedes',
  'finland, finnish, finn, finns',
  'poland, polish, pole, poles',
  'greece, greek, greeks',
  'turkey, turkiye, turkish, turk, turks',
  'cyprus, cypriot, cypriots',
  'serbia, serbian, serb, serbs',
  'croatia, croatian, croat, croats',
  'slovakia, slovak, slovaks',
  'slovenia, slovene, slovenes',
  'philippines, philippine, filipino, filipinos',
  'thailand, thai, thais',
  'myanmar, burma, burmese',
  'argentina, argentine, argentines',
  'peru, peruvian, peruvians',
  'congo, congolese',
  'madagascar, malagasy',
  'new zealand, new zealander, new zealanders',
  'russia, russo',
  'china, sino, PRC',
  'india, indo',
  'europe, euro',
  'somalia, somali, somalis',
  'soviet union, USSR, soviet, soviets',
  'european union, EU',
  'united nations, UN',
  'moscow, muscovite, muscovites',
  'democrat, democrats, democratic',
  'new york, new yorker, new yorkers',
  'london, londoner, londoners',
  'paris, parisian, parisians',
  'berlin, berliner, berliners',
  'kazakhstan, kazakh, kazakhs',
  'afghanistan, afghan, afghans',
  'uzbekistan, uzbek, uzbeks',
  'tajikistan, tajik, tajiks',
  'kyrgyzstan, kyrgyz',
  'turkmenistan, turkmen, turkmens',
  'czech republic, czechia, czech, czechs',
  // States as newspapers shorten them, where that is no other word
  ...'alabama ala,arizona ariz,arkansas ark,california calif,colorado colo,connecticut conn,florida fla,kansas kan,kentucky ky,michigan mich,minnesota minn,montana mont,nebraska neb,nevada nev,oklahoma okla,tennessee tenn,vermont vt,virginia va,wisconsin wis,wyoming wyo'
    .split(',')
    .map((state) => state.replace(' ', ', ')),
  // Where it is one, the index has them with a full stop
  ...'delaware del.,georgia ga.,illinois ill.,indiana ind.,louisiana la.,maryland md.,massachusetts mass.,mississippi miss.,missouri mo.,oregon ore.,pennsylvania pa.,texas tex.,washington wash.'
    .split(',')
    .map((state) => state.replace(' ', ', ')),
].map((names) => names.split(', ').flatMap(withMen));

/** `dutch => dutch, dutchman, …` */
function withMen(people: string): readonly string[] {
  return /(?:sh|ch|ots)$/u.test(people)
    ? ['', 'man', 'men', 'woman', 'women'].map((end) => people + end)
    : [people];
}

/** Words that stand for a state where they have a capital, folded. */
export const STATES: ReadonlySet<string> = new Set(
  SAME.flatMap((names) => names.flatMap((name) => (name.endsWith('.') ? name.slice(0, -1) : []))),
);

/** What a place may end with before the ending of its people takes its place. */
const PLACES = ['', 'a', 'ia', 'e', 'o', 'y', 'ey', 'i', 'u', 'as', 'on', 'ea'];
/** Endings that make a people or an adherent of a place or a person; `-ern` makes one of a quarter of the sky. */
const SUFFIXES: readonly (readonly [suffix: string, places: readonly string[]])[] = [
  ...'ian ean an ien ese ish ic ern erner ist ism ite'.split(' ').map((suffix) => [suffix, PLACES] as const),
  ['i', ['']],
];
const SHORTEST_STEM = 3;

/** Gives the other folded words and phrases that stand for the same: `british => UK, united kingdom, …`, `center => centre`. */
export const aliasesOf = (word: string): readonly string[] => [
  ...(same().get(word) ?? []).flatMap((names) => names.filter((name) => name.toLowerCase() !== word)),
  ...spelledOverseas(word),
];

/** Those that each name is among, by the name in small letters. */
const same = once(() => {
  const lists = new Map<string, (readonly string[])[]>();
  for (const names of SAME) for (const name of names) enter(lists, name.toLowerCase(), names);
  return lists;
});

/** How Britain and America spell the words of names, each as the other. */
const OVERSEAS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[nt])tre(?=s?$)/u, 'ter'],
  [/(?<=[nt])ter(?=s?$)/u, 'tre'],
  [/(?<=\p{L}{2})our(?=s?$)/u, 'or'],
  [/(?<=\p{L}{2})or(?=s?$)/u, 'our'],
  [/is(?=(?:ations?|ed|ing)$)/u, 'iz'],
  [/iz(?=(?:ations?|ed|ing)$)/u, 'is'],
  [/(?<=(?:def|off|lic))ence$/u, 'ense'],
  [/(?<=(?:def|off|lic))ense$/u, 'ence'],
  [/(?<=progra)mme(?=s?$)/u, 'm'],
  [/(?<=progra)m(?=s?$)/u, 'mme'],
];

const spelledOverseas = (word: string): readonly string[] =>
  OVERSEAS.flatMap(([ending, other]) => (ending.test(word) ? [word.replace(ending, other)] : []));

/** Whether one of two folded words is made of the other by the ending of a people: `russia` and `russians`. */
export function areKin(one: string, other: string): boolean {
  if (one.slice(0, SHORTEST_STEM) !== other.slice(0, SHORTEST_STEM)) return false;
  const [first, second] = [rootsOf(one), rootsOf(other)];
  const isPlural = first.length > 0 && singular(one) === singular(other);
  return isPlural || first.includes(other) || second.includes(one) || areOneCreed(one, other);
}

/** Gives what a word may be made of: `russian => russia, russ, …`; nothing where it has no such ending. */
function rootsOf(word: string): readonly string[] {
  const single = singular(word);
  return SUFFIXES.flatMap(([suffix, places]) => {
    const stem = single.endsWith(suffix) ? single.slice(0, -suffix.length) : '';
    const land = /an$/u.test(single) ? [single.slice(0, -1)] : [];
    return stem.length < SHORTEST_STEM ? [] : [...places.map((ending) => stem + ending), ...land];
  });
}

const singular = (word: string): string => word.replace(/(?<=[^s])s$/u, '');
/** `marxism` and `marxists` */
const areOneCreed = (one: string, other: string): boolean =>
  [one, other].every((word) => /is(?:m|ts?)$/u.test(word)) && creed(one) === creed(other);
const creed = (word: string): string => word.replace(/is(?:m|ts?)$/u, '');
