const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns that say what a person is or does, and are seldom said of anything else. */
const ROLES = setOf(`
  academic accountant activist actor actress administrator admiral adviser advisor advocate agronomist aide ambassador analyst
  anchor animator archbishop architect archivist artist assistant associate astronaut athlete attorney author ayatollah baker
  banker barber barista barrister bishop blogger boss broadcaster broker builder butcher campaigner candidate captain cardinal
  caretaker carpenter ceo cfo chair chancellor chef chief choreographer clergyman clerk clinician co-author co-chair co-creator
  co-director co-editor co-founder co-host co-owner cofounder coach colonel comedian commander commentator commissioner composer
  comptroller coroner conductor consultant contractor convener coo cook coordinator co-ordinator correspondent councillor counsel
  counsellor counselor craftsman creator cto curator dancer dean defender demographer deputy designer detective developer
  diplomat director dissident doctor dramatist driver drummer editor editor-in-chief educator engineer entertainer entrepreneur
  envoy examiner executive expert explorer farmer fellow filmmaker film-maker financier firefighter fisherman footballer forester
  founder gardener general goalkeeper governor graduate hacker hairdresser head headmaster headmistress headteacher host
  illustrator imam inspector instructor interpreter inventor investigator investor janitor jeweller jeweler journalist judge juror
  justice landlord laureate lawmaker lawyer lecturer legislator librarian lieutenant lobbyist magistrate manager marshal mayor mechanic
  mediator mentor midwife minister monk moderator musician negotiator neuroscientist novelist nun nurse officer official ombudsman
  organiser organizer owner painter paramedic pastor philanthropist philosopher photographer photojournalist physician pilot
  playwright plumber poet politician pollster pope postdoc practitioner preacher premier president priest principal producer
  professor programmer prosecutor provost publisher rabbi rapper rapporteur realtor recruiter rector referee registrar reporter
  representative researcher resident restaurateur reviewer sailor scholar screenwriter sculptor secretary secretary-general
  senator sergeant sheriff singer singer-songwriter skipper soldier solicitor songwriter specialist staffer statistician
  storyteller strategist student superintendent supervisor surgeon surveyor survivor tailor teacher technician technologist
  beekeeper blacksmith bookseller brewer cashier cleaner cobbler courier fisher goldsmith grocer housekeeper miller miner rancher
  roofer shepherd shopkeeper smallholder weaver welder zookeeper
  trader trainer translator treasurer tutor undersecretary under-secretary undergraduate veteran veterinarian vice-chair
  vice-chancellor vice-president vicar virologist volunteer waiter waitress whistleblower widow widower winemaker witness writer
`);
/** Endings of such nouns. */
const ROLE_ENDING =
  /(?:[^l]ist|ician|(?:histor|theolog|librar|veterinar|comed|custod)ian|[gtr]rapher|(?:chair|spokes|business|council|congress|police|sports|sales|anchor|news)(?:man|woman|person))$/u;
const NO_ROLE = setOf('tourist mist fist waist twist wrist exist resist assist consist persist insist grist');
/** What people are called for what they think, and what is said of things as well: `the anti-fascist congress`. */
const BELIEF =
  /(?:commun|fasc|rac|sex|social|national|femin|capital|imperial|terror|zion|marx|maoi|lenin|stalin|modern|real|surreal|minimal|popul|extrem|separat|optim|pessim)ist$/u;

/** Said of persons, and of firms and countries too, unless what they stand for follows: `leader of the opposition`. */
const ROLES_OF = setOf('leader member partner spokesperson');

/** Whether a word says what a person is or does: `'Historian' => true`. */
export function isRole(word: string, next = ''): boolean {
  const folded = word.toLowerCase();
  if (ROLES_OF.has(folded)) return next === 'of';
  return ROLES.has(folded) || (ROLE_ENDING.test(folded) && !NO_ROLE.has(folded) && !BELIEF.test(folded));
}

/** Other nouns of somebody who speaks and stays without a name; "a woman" may be named farther down. */
const SOMEBODY = setOf('constituent insider pupil schoolboy schoolgirl source spokesperson tourist');

/** Whether a word is of a person, known or not: `'schoolgirl' => true`. */
export const isSomebody = (word: string): boolean => isRole(word) || SOMEBODY.has(word.toLowerCase());

/** Roles that are surnames too: `Ester Dean`. */
const SURNAMES = setOf(
  'baker barber bishop butcher butler carpenter cook cardinal chair chancellor chef clerk coach dean driver farmer fellow gardener general head host judge justice king major marshal mason miller miner monk painter page pope porter priest sailor shepherd singer tailor taylor turner waiter weaver',
);

/** Whether a word with a capital may be a surname rather than what its bearer does. */
export const isSurname = (word: string): boolean => /^\p{Lu}/u.test(word) && SURNAMES.has(word.toLowerCase());

/** Whether a title only says how to address a person: `'Dr.' => true`, `'Minister' => false`. */
export const isHonorific = (title: string): boolean =>
  /^(?:Mrs?|Ms|Mx|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Hon|Mme|Mlle|Herr|Frau|Monsieur|Madame|Don|Doña|Señora?)\.?$/u.test(
    title,
  );
