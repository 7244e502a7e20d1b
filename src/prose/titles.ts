const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words that stand before a person's name and are no part of it, folded. */
const TITLES = setOf(
  `mr mrs ms mx miss dr prof professor sir dame lord lady hon rev reverend fr father sister brother rabbi imam sheikh
  ayatollah pope bishop archbishop cardinal king queen prince princess emperor empress sultan tsar czar emir duke duchess
  count countess baron baroness president premier chancellor minister secretary senator sen congressman congresswoman
  representative rep reps governor gov mayor ambassador envoy judge justice attorney prosecutor sheriff general gen colonel
  col major maj captain capt lieutenant lt sergeant sgt admiral adm commander commissioner marshal officer detective
  inspector constable director chairman chairwoman chair chairperson ceo cfo cto chief coach editor dean rector provost
  speaker leader deputy councillor cllr councilman councilwoman councilmember senator spokesman spokeswoman spokesperson
  auditor engineer nurse historian economist analyst author comrade monsieur madame mme mlle herr frau señor señora señorita
  signor signora don doña bundeskanzler bundeskanzlerin kanzler kanzlerin bundespräsident präsident präsidentin minister
  ministerin präsidente presidente présidente président ministre`,
);
/** Words that stand before a title and belong to it. */
const BEFORE_TITLES = setOf(
  `prime foreign vice deputy chief attorney defense defence finance interior health energy trade justice home state general
  executive former acting assistant associate under first second council crown grand lieutenant major rear brigadier
  managing national security party opposition majority minority press police fire city county district field master
  senior junior late then presidential research bishop sales staff`,
);
/** Words that stand in the name of an organisation. */
const ORGANISATIONS = setOf(
  `university institute college school academy faculty department ministry office bureau agency authority administration
  service services bank fund company corporation corp inc ltd llc plc gmbh ag co group holdings industries association
  society federation league club party council committee commission board parliament senate congress court tribunal
  foundation trust center centre laboratory observatory museum library hospital church press times post journal herald
  tribune guardian news network organization organisation treaty alliance command army navy force forces brigade police
  collection gallery archive archives airlines airways motors gazette observer chronicle reserve house`,
);
/** Words that stand in the name of a place. */
const PLACES = setOf(
  `river lake mount mountain mountains sea ocean bay gulf strait cape island islands isle peninsula valley canyon desert
  street avenue road square county city state province republic kingdom states federation emirates territory port harbor
  harbour bridge airport station park heights hills point beach falls pond forest woods creek canal glacier gorge reef volcano delta fjord lagoon
  reservoir dam tunnel stadium arena cathedral castle palace abbey ridge basin`,
);
/** Titles that nothing but a person's name follows. */
const ALWAYS = setOf(
  'mr mrs ms mx dr prof sir dame rev sen rep gov gen sgt lt col capt cllr mme mlle monsieur herr frau',
);

export const isTitle = (word: string): boolean => TITLES.has(word);
export const isBeforeTitle = (word: string): boolean => BEFORE_TITLES.has(word);
export const isPersonsTitle = (word: string): boolean => ALWAYS.has(word);
export const isOrganisationWord = (word: string): boolean => ORGANISATIONS.has(word);
export const isPlaceWord = (word: string): boolean => PLACES.has(word);
