import { languageOf } from './language-of.js';

/**
 * The letters of the languages known here, for classes of regular expressions, and those that are small: all of Unicode's
 * take a hundred times as long to compile.
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ';
export const SMALL = 'a-zß-öø-ÿœšž';

/** How a language gives words to a speaker. Patterns are alternatives of regular expressions, without groups. */
export interface Speech {
  /** Finite verbs of saying. */
  readonly verbs: string;
  /** The same of several people. */
  readonly pluralVerbs?: string;
  /** Those of them after which a name is of somebody who is spoken to or of. */
  readonly addressing: string;
  /** Their participles, such as "saying": the subject stands before another verb. */
  readonly participles: string;
  /** What may stand between a subject and its verb. */
  readonly between: string;
  /** Verbs after which words are on a sign or are a title. */
  readonly silent: string;
  /** Verbs of whoever answers a question, who is not the one that asks it. */
  readonly replying: string;
  /** What stands before one to whom an account is owed. */
  readonly according: string;
  readonly he: string;
  readonly she: string;
  /** What is his or hers, where the owner and not the thing decides. */
  readonly his?: string;
  readonly her?: string;
  /** The one who is spoken to or of, and not the subject, by what stands behind it. */
  readonly object?: { readonly he: RegExp; readonly she: RegExp };
  /** A verb with its pronoun behind it. */
  readonly inverted?: string;
  /** Nouns of what is no person, though it is described as one: "Northline, a firm from Leith,". */
  readonly things: string;
  /** What opens a description such as "the painter". */
  readonly articles: string;
  /** After these a name is no subject. */
  readonly prepositions: string;
  readonly male: string;
  readonly female: string;
  /** The end of what a woman is, right before her name: "Landrätin ". */
  readonly womansRole?: RegExp;
  /** What a man and a woman are to somebody: what stands before a single name tells a person by it. */
  readonly kin: { readonly he: string; readonly she: string };
  /** What opens "the minister", who has been named. */
  readonly definite: string;
  /** What holds words that nobody says: "a note on the door: ". */
  readonly written: string;
  /** How a sentence about somebody without a name begins. */
  readonly unnamed: RegExp;
  /** What stands before what somebody is who comes in without a name. */
  readonly introducing: string;
  /** What makes two subjects of one. */
  readonly and: string;
  /** Words that open a clause of their own. */
  readonly joining: string;
  /** What stands before whoever made a thing. */
  readonly author?: string;
  /** How a sentence begins that tells whose words stood before it. */
  readonly pointing?: string;
  /** Every noun has a capital, so that what stands before the last two words is no name. */
  readonly capitalNouns?: true;
}

const oneOf = (list: string): string => list.trim().split(/\s+/u).join('|').replaceAll('_', ' ');

const ENGLISH: Speech = {
  verbs:
    oneOf(`sa(?:id|ys) t(?:old|ells) wr(?:ote|ites) add(?:ed|s) ask(?:ed|s) repl(?:ied|ies) explain(?:ed|s) argue[ds]
    warn(?:ed|s) note[ds] insist(?:ed|s) claim(?:ed|s) declare[ds] announce[ds] recall(?:ed|s) admit(?:ted|s) concede[ds]
    acknowledge[ds] observe[ds] remark(?:ed|s) comment(?:ed|s) state[ds] stress(?:ed|es) emphasi[sz]e[ds] report(?:ed|s)
    respond(?:ed|s) answer(?:ed|s) joke[ds] quip(?:ped|s) conclude[ds] complain(?:ed|s) caution(?:ed|s) predict(?:ed|s)
    urge[ds] vow(?:ed|s) call(?:ed|s) describe[ds] dub(?:bed|s) label(?:led|ed|s) hail(?:ed|s) praise[ds] laud(?:ed|s)
    dismiss(?:ed|es) denounce[ds] condemn(?:ed|s) critici[sz]e[ds] characteri[sz]e[ds] term(?:ed|s) tweet(?:ed|s)
    post(?:ed|s) testif(?:ied|ies) suggest(?:ed|s) whisper(?:ed|s) shout(?:ed|s) cr(?:ied|ies) mutter(?:ed|s) wonder(?:ed|s)
    pledge[ds] demand(?:ed|s) object(?:ed|s) counter(?:ed|s) confirm(?:ed|s) maintain(?:ed|s) contend(?:ed|s) assert(?:ed|s) continue[ds] agree[ds] laugh(?:ed|s) remember(?:ed|s) muse[ds]
    reiterate[ds] repeat(?:ed|s) protest(?:ed|s) record(?:ed|s) advise[ds] promise[ds] retort(?:ed|s) boast(?:ed|s)
    confide[ds] interject(?:ed|s) exclaim(?:ed|s) allege[ds] growl(?:ed|s) sigh(?:ed|s) grumble[ds] murmur(?:ed|s)
    yell(?:ed|s) reckon(?:ed|s) lament(?:ed|s) plead(?:ed|s) scoff(?:ed|s) puts?_(?:it|the|that|their|its) (?:liked|likes|used)_to_say`),
  pluralVerbs: oneOf(
    'say tell write add ask reply explain argue warn note insist claim announce acknowledge observe state stress report conclude caution suggest call describe',
  ),
  addressing:
    oneOf(`t(?:old|ells) ask(?:ed|s) warn(?:ed|s) urge[ds] call(?:ed|s) describe[ds] dub(?:bed|s) label(?:led|ed|s) hail(?:ed|s)
    praise[ds] laud(?:ed|s) dismiss(?:ed|es) denounce[ds] condemn(?:ed|s) critici[sz]e[ds] characteri[sz]e[ds] term(?:ed|s)
    answer(?:ed|s) caution(?:ed|s) post(?:ed|s) report(?:ed|s) advise[ds] record(?:ed|s) promise[ds]`),
  participles:
    oneOf(`saying adding calling describing warning noting telling writing arguing insisting claiming declaring
    stressing pledging asking explaining stating announcing complaining dismissing hailing praising dubbing`),
  between:
    oneOf(`ha[sd] have also later then once often repeatedly publicly recently again famously simply bluntly quietly
    always still now himself herself`),
  silent: oneOf(
    'read reads reading printed titled entitled known named nicknamed marked bore bears so-called',
  ),
  replying: oneOf('repl(?:ied|ies) answer(?:ed|s) retort(?:ed|s)'),
  according: oneOf('[Aa]ccording_to [Ii]n_the_words_of [Ii]n_the_view_of'),
  he: 'he',
  she: 'she',
  his: 'his|himself',
  her: 'herself',
  object: {
    he: /(?<![a-z]|(?:with|to|for|from|of|at|by|on|about|behind|beside|I [a-z]{2,12}|we [a-z]{2,12}) )him(?![a-z])/u,
    she: /(?<![a-z]|(?:with|to|for|from|of|at|by|on|about|behind|beside|I [a-z]{2,12}|we [a-z]{2,12}) )her(?=[.,;:?!]| (?:that|to|not|why|how|if|whether|about|and|again|in|on|at|by|with|for|from|the|a|an|he|she|it|they|what|where|when)(?![a-z]))/u,
  },
  things:
    'firm|company|maker|manufacturer|brand|group|charity|union|bank|start-?up|retailer|chain|agency|non-?profit|organi[sz]ation|consultancy|brewery|town|village|city|suburb|district|newspaper|magazine|website|ship|boat|ferry|team|club|school|university|party',
  articles: oneOf('the an? its his her their our one'),
  prepositions: oneOf('of for at in from with to by on about against near into than like'),
  and: 'and|or|&',
  joining: oneOf('that who which but while though although because when if as where so whether'),
  male: oneOf('Mr\\.? Sir Lord King Prince Father spokesman chairman Congressman'),
  introducing: 'an?|An?|another|Another',
  unnamed: /^(?:An?|One|Another|Some) [a-zß-öø-ÿœ]/,
  female: oneOf('M(?:r?s|iss)\\.? Dame Lady Queen Princess Sister spokeswoman chairwoman Congresswoman'),
  kin: {
    he: oneOf('husband son brother father grandfather grandson uncle nephew widower boyfriend'),
    she: oneOf('wife daughter sister mother grandmother granddaughter aunt niece widow girlfriend'),
  },
  definite: '[Tt]he',
  author: 'by',
  pointing: '(?:That|This|Such|It) (?:is|was) (?:how|what|the [a-z]+ of)|[Ss]o says?',
  written: oneOf(
    'notes? signs? posters? letters? banners? headlines? inscriptions? mottos? titles? plaques? words? rules?',
  ),
};

const GERMAN: Speech = {
  verbs:
    oneOf(`sag(?:te|t) erklärte? meint(?:e)? schr(?:ieb|eibt) erzählt(?:e)? betont(?:e)? warnt(?:e)? kritisiert(?:e)?
    erwidert(?:e)? antwortet(?:e)? fragt(?:e)? ergänzt(?:e)? berichtet(?:e)? nannte nennt bezeichnet(?:e)? lobt(?:e)?
    fordert(?:e)? behauptet(?:e)? versichert(?:e)? klagt(?:e)? r(?:ief|uft) entgegnet(?:e)? erläutert(?:e)?
    bestätigt(?:e)? f(?:indet|and) mahnt(?:e)? scherzt(?:e)? spottet(?:e)? bek(?:ennt|annte) gest(?:eht|and) beteuert(?:e)?
    beklagt(?:e)? bedauert(?:e)? kommentiert(?:e)? widerspr(?:icht|ach) verspr(?:icht|ach) räumt(?:e)?`),
  addressing: oneOf(
    'bestätigt(?:e)? f(?:indet|and) beklagt(?:e)? bedauert(?:e)? kommentiert(?:e)? widerspr(?:icht|ach) warnt(?:e)? kritisiert(?:e)? antwortet(?:e)? fragt(?:e)? nannte nennt bezeichnet(?:e)? lobt(?:e)?',
  ),
  participles: '(?!)',
  between: oneOf('hat hatte später dann auch'),
  silent: oneOf('heißt hieß titelte namens sogenannte'),
  replying: oneOf('antwortet(?:e)? erwidert(?:e)? entgegnet(?:e)?'),
  according: oneOf('[Ll]aut [Nn]ach_Ansicht_von [Nn]ach_Worten_von [Ss]o(?=_\ue000)'),
  he: 'er',
  she: 'sie',
  things: 'Firma|Unternehmen|Konzern|Verein|Bank|Stadt|Dorf|Zeitung|Schiff|Partei|Gesellschaft|Gruppe',
  articles: oneOf('de[rsm] die das dem ein(?:e|em|er)? sein(?:e)? ihr(?:e)?'),
  prepositions: oneOf('von für an in aus mit zu bei auf über gegen als wie im am vom zum zur'),
  and: 'und|oder',
  joining: oneOf('dass wer welche aber während obwohl weil wenn ob wo denn'),
  male: oneOf('Herrn? Professor'),
  introducing: 'eine?|Eine?',
  unnamed: /^(?:Eine?|Manche|Mancher) [A-Za-zÀ-ÿŒœ]/,
  female: oneOf('Frau Professorin'),
  womansRole: /[a-zäöüß](?:erin|orin|entin|ätin|istin|chefin|ärztin|ältin|antin) $/u,
  kin: {
    he: oneOf('Mann Sohn Bruder Vater Großvater Enkel Onkel Neffe'),
    she: oneOf('Frau Tochter Schwester Mutter Großmutter Enkelin Tante Nichte'),
  },
  definite: '[Dd](?:er|ie)',
  written: oneOf('Zettel Schild Plakat Brief Überschrift Titel Worte'),
  capitalNouns: true,
};

const FRENCH: Speech = {
  verbs:
    oneOf(`(?:a|avait)_(?:déclaré|dit|affirmé|expliqué|ajouté|précisé|écrit|répondu|estimé|souligné|assuré|raconté|lancé|insisté|regretté)
    déclare dit affirme explique ajoute précise écrit répond estime souligne assure raconte lance insiste regrette résume
    (?:a|avait)_(?:reconnu|confié|prévenu|rappelé|répliqué|indiqué|soupiré|poursuivi|conclu)
    prévient réplique confie soupire glisse indique reconnaît rappelle poursuit conclut plaisante ironise juge avertit
    commente lâche martèle s['’](?:étonne|indigne|amuse|emporte|inquiète|agace) (?:a|avait)_qualifié qualifie`),
  addressing: oneOf('(?:a|avait)_qualifié qualifie'),
  participles: '(?!)',
  between: oneOf('aussi ensuite'),
  silent: oneOf('intitulée? dite? surnommée?'),
  replying: oneOf(
    'répond réplique rétorque (?:a|avait)_répondu (?:a|avait)_répliqué répond-(?:il|elle) réplique-t-(?:il|elle)',
  ),
  according: oneOf("[Ss]elon [Dd]['’]après [Pp]our"),
  he: 'il',
  she: 'elle',
  inverted:
    '(?:a|avait)-t-PRONOUN|(?:déclar|affirm|expliqu|ajout|précis|estim|soulign|assur|racont|lanc|insist|regrett|résum|confi|soupir|gliss|répliqu|indiqu|rappell|plaisant|ironis|jug|comment|lâch|martèl)e-t-PRONOUN|(?:di|écri|prévien|poursui|conclu|reconnaî|averti)t-PRONOUN|répond-PRONOUN',
  things: 'entreprise|société|firme|groupe|association|banque|ville|village|journal|navire|parti|compagnie',
  articles: oneOf('le la une? son sa leur'),
  prepositions: oneOf('de du des à au aux en dans par pour avec sur chez'),
  and: 'et|ou',
  joining: oneOf('que qui mais pendant quand si comme où car'),
  male: oneOf('M\\. Monsieur'),
  introducing: 'une?|Une?',
  unnamed: /^(?:Une?|Certains) [a-zß-öø-ÿœ]/,
  female: oneOf('Mme Mlle Madame'),
  kin: {
    he: oneOf('mari fils frère père grand-père oncle neveu'),
    she: oneOf('femme épouse fille sœur mère grand-mère tante nièce'),
  },
  definite: '[Ll][ea]',
  written: oneOf('mots? panneau affiche lettre titre devise'),
};

const LANGUAGES: ReadonlyMap<string, Speech> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
]);

/** Gives how a language gives words to a speaker; undefined where that is not known. */
export const speechOf = (lang: string): Speech | undefined => LANGUAGES.get(languageOf(lang));
