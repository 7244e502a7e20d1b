import { languageOf } from '../../prose/language-of.js';

/** The few words of a first outline that are not the article's. */
export interface Labels {
  /** The part that gathers dates, figures and people. */
  readonly brief: string;
  readonly figures: string;
  readonly people: string;
  readonly paragraph: string;
  readonly paragraphs: string;
  /** Why a section is left out. */
  readonly later: string;
}

const ENGLISH = 'In brief|In figures|Who is who|Paragraph|Paragraphs|not in the first outline';

const WORDS: Readonly<Record<string, string>> = {
  en: ENGLISH,
  de: 'Auf einen Blick|In Zahlen|Wer ist wer|Absatz|Absätze|nicht in der ersten Gliederung',
  fr: 'En bref|En chiffres|Qui est qui|Paragraphe|Paragraphes|pas dans le premier plan',
  es: 'En breve|En cifras|Quién es quién|Párrafo|Párrafos|no está en el primer esquema',
  it: 'In breve|In cifre|Chi è chi|Paragrafo|Paragrafi|non nella prima scaletta',
  pt: 'Em resumo|Em números|Quem é quem|Parágrafo|Parágrafos|fora do primeiro esboço',
  nl: 'In het kort|In cijfers|Wie is wie|Alinea|Alinea’s|niet in de eerste opzet',
  pl: 'W skrócie|W liczbach|Kto jest kim|Akapit|Akapity|nie ma w pierwszym planie',
  ru: 'Коротко|В цифрах|Кто есть кто|Абзац|Абзацы|нет в первом плане',
  uk: 'Коротко|У цифрах|Хто є хто|Абзац|Абзаци|немає в першому плані',
  el: 'Με λίγα λόγια|Σε αριθμούς|Ποιος είναι ποιος|Παράγραφος|Παράγραφοι|όχι στο πρώτο σχέδιο',
  ar: 'بإيجاز|بالأرقام|من هم|الفقرة|الفقرات|ليس في المخطط الأول',
  he: 'בקצרה|במספרים|מי ומי|פסקה|פסקאות|לא בטיוטה הראשונה',
  fa: 'در یک نگاه|به زبان اعداد|چه کسی کیست|بند|بندهای|در طرح نخست نیست',
  tr: 'Kısaca|Rakamlarla|Kim kimdir|Paragraf|Paragraflar|ilk taslakta yok',
  zh: '要点|数字|人物|段落|段落|不在初稿中',
  ja: '要点|数字|人物|段落|段落|最初の構成にはない',
  ko: '요약|숫자|인물|단락|단락|첫 개요에 없음',
};

/** Gives the labels in a language, or in English where they are not known. */
export function labelsIn(lang: string): Labels {
  const [brief = '', figures = '', people = '', paragraph = '', paragraphs = '', later = ''] = (
    WORDS[languageOf(lang)] ?? ENGLISH
  ).split('|');
  return { brief, figures, people, paragraph, paragraphs, later };
}

/** Names paragraphs in a sentence: `[2, 3] => 'Paragraphs 2 and 3.'` */
export function nameParagraphs(numbers: readonly number[], lang: string): string {
  const language = WORDS[languageOf(lang)] === undefined ? 'en' : languageOf(lang);
  const { paragraph, paragraphs } = labelsIn(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(numbers.map(String));
  if (language === 'zh') return `第${list}段。`;
  return `${numbers.length === 1 ? paragraph : paragraphs} ${list}${language === 'ja' ? '。' : '.'}`;
}
