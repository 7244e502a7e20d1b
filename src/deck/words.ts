/** The words that Lectern itself puts on a page. */
export interface Words {
  /** Before the number of a part. */
  readonly part: string;
  /** Over what is the presenter's own. */
  readonly own: string;
  readonly readArticle: string;
  readonly openArticle: string;
  readonly sources: string;
  readonly sourcesTitle: string;
  readonly sourcesNote: string;
  readonly section: string;
  readonly slides: string;
  readonly used: string;
  readonly leftOut: string;
  readonly basedOn: string;
  readonly done: string;
  readonly toDo: string;
  /** How many paragraphs are used, and of how many. */
  readonly usedOf: string;
  /** By the categories of Unicode's plural rules; `#` stands for the number, or for several. */
  readonly slideCount: Plural;
  readonly paragraphs: Plural;
}

type Plural = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const english: Words = {
  part: 'Part',
  own: 'The presenter’s own',
  readArticle: 'Read the article',
  openArticle: 'Open the article',
  sources: 'Sources',
  sourcesTitle: 'Where every slide comes from',
  sourcesNote:
    'Asked where a claim comes from, find the slide’s number here: it leads to the section of the article.',
  section: 'Section of the article',
  slides: 'Slides',
  used: 'Used',
  leftOut: 'Left out on purpose',
  basedOn: 'Based on',
  done: 'Done',
  toDo: 'To do',
  usedOf: '# of # paragraphs',
  slideCount: { one: 'One slide', other: '# slides' },
  paragraphs: { one: 'paragraph #', other: 'paragraphs #' },
};

const german: Words = {
  part: 'Teil',
  own: 'Eigenes der Vortragenden',
  readArticle: 'Zum Artikel',
  openArticle: 'Artikel öffnen',
  sources: 'Quellen',
  sourcesTitle: 'Woher jede Folie stammt',
  sourcesNote:
    'Wer nach der Herkunft einer Aussage fragt, findet hier die Nummer der Folie und den Abschnitt des Artikels.',
  section: 'Abschnitt des Artikels',
  slides: 'Folien',
  used: 'Genutzt',
  leftOut: 'Mit Absicht ausgelassen',
  basedOn: 'Nach',
  done: 'Erledigt',
  toDo: 'Offen',
  usedOf: '# von # Absätzen',
  slideCount: { one: 'Eine Folie', other: '# Folien' },
  paragraphs: { one: 'Absatz #', other: 'Absätze #' },
};

const french: Words = {
  part: 'Partie',
  own: 'Propos de l’intervenant',
  readArticle: 'Lire l’article',
  openArticle: 'Ouvrir l’article',
  sources: 'Sources',
  sourcesTitle: 'D’où vient chaque diapositive',
  sourcesNote:
    'Pour toute question d’origine, le numéro de la diapositive mène ici à la section de l’article.',
  section: 'Section de l’article',
  slides: 'Diapositives',
  used: 'Utilisé',
  leftOut: 'Laissé de côté à dessein',
  basedOn: 'D’après',
  done: 'Fait',
  toDo: 'À faire',
  usedOf: '# paragraphes sur #',
  slideCount: { one: 'Une diapositive', other: '# diapositives' },
  paragraphs: { one: 'paragraphe #', other: 'paragraphes #' },
};

const spanish: Words = {
  part: 'Parte',
  own: 'Propio de quien presenta',
  readArticle: 'Leer el artículo',
  openArticle: 'Abrir el artículo',
  sources: 'Fuentes',
  sourcesTitle: 'De dónde viene cada diapositiva',
  sourcesNote:
    'Si preguntan de dónde sale un dato, el número de la diapositiva lleva aquí a la sección del artículo.',
  section: 'Sección del artículo',
  slides: 'Diapositivas',
  used: 'Usado',
  leftOut: 'Omitido a propósito',
  basedOn: 'Basado en',
  done: 'Hecho',
  toDo: 'Pendiente',
  usedOf: '# de # párrafos',
  slideCount: { one: 'Una diapositiva', other: '# diapositivas' },
  paragraphs: { one: 'párrafo #', other: 'párrafos #' },
};

const russian: Words = {
  part: 'Часть',
  own: 'От докладчика',
  readArticle: 'Читать статью',
  openArticle: 'Открыть статью',
  sources: 'Источники',
  sourcesTitle: 'Откуда взят каждый слайд',
  sourcesNote: 'Если спросят, откуда сведения, номер слайда здесь ведёт к разделу статьи.',
  section: 'Раздел статьи',
  slides: 'Слайды',
  used: 'Использовано',
  leftOut: 'Намеренно опущено',
  basedOn: 'По материалам',
  done: 'Сделано',
  toDo: 'Не сделано',
  usedOf: 'абзацев: # из #',
  slideCount: { one: '# слайд', few: '# слайда', many: '# слайдов', other: '# слайда' },
  paragraphs: { one: 'абзац #', other: 'абзацы #' },
};

const arabic: Words = {
  part: 'الجزء',
  own: 'من المتحدث',
  readArticle: 'اقرأ المقال',
  openArticle: 'افتح المقال',
  sources: 'المصادر',
  sourcesTitle: 'من أين تأتي كل شريحة',
  sourcesNote: 'إذا سئلت عن مصدر قول فرقم الشريحة هنا يدل على القسم من المقال.',
  section: 'قسم من المقال',
  slides: 'الشرائح',
  used: 'المستخدم',
  leftOut: 'ترك عن قصد',
  basedOn: 'استنادا إلى',
  done: 'تم',
  toDo: 'لم يتم',
  usedOf: '# من # فقرات',
  slideCount: { one: 'شريحة واحدة', two: 'شريحتان', few: '# شرائح', many: '# شريحة', other: '# شريحة' },
  paragraphs: { one: 'الفقرة #', other: 'الفقرات #' },
};

const hebrew: Words = {
  part: 'חלק',
  own: 'מדברי המציג',
  readArticle: 'לקריאת המאמר',
  openArticle: 'לפתיחת המאמר',
  sources: 'מקורות',
  sourcesTitle: 'מאין באה כל שקופית',
  sourcesNote: 'אם נשאלים מאין נלקח דבר, מספר השקופית מוביל כאן לפרק במאמר.',
  section: 'פרק במאמר',
  slides: 'שקופיות',
  used: 'בשימוש',
  leftOut: 'הושמט במכוון',
  basedOn: 'על פי',
  done: 'בוצע',
  toDo: 'לביצוע',
  usedOf: '# מתוך # פסקאות',
  slideCount: { one: 'שקופית אחת', other: '# שקופיות' },
  paragraphs: { one: 'פסקה #', other: 'פסקאות #' },
};

const chinese: Words = {
  part: '部分',
  own: '演讲者自述',
  readArticle: '阅读原文',
  openArticle: '打开原文',
  sources: '来源',
  sourcesTitle: '每张幻灯片的出处',
  sourcesNote: '若有人问起出处，可在此按幻灯片编号找到文章的章节。',
  section: '文章章节',
  slides: '幻灯片',
  used: '采用',
  leftOut: '有意略去',
  basedOn: '根据',
  done: '已完成',
  toDo: '待办',
  usedOf: '共 # / # 段',
  slideCount: { other: '# 张幻灯片' },
  paragraphs: { other: '第 # 段' },
};

const japanese: Words = {
  part: '部',
  own: '発表者による',
  readArticle: '記事を読む',
  openArticle: '記事を開く',
  sources: '出典',
  sourcesTitle: '各スライドの出典',
  sourcesNote: '出典を尋ねられたら、スライドの番号から記事の節をたどれます。',
  section: '記事の節',
  slides: 'スライド',
  used: '使用',
  leftOut: '意図して省いたもの',
  basedOn: '出典',
  done: '済み',
  toDo: '未了',
  usedOf: '# / # 段落',
  slideCount: { other: 'スライド # 枚' },
  paragraphs: { other: '段落 #' },
};

const korean: Words = {
  part: '부',
  own: '발표자의 말',
  readArticle: '기사 읽기',
  openArticle: '기사 열기',
  sources: '출처',
  sourcesTitle: '각 슬라이드의 출처',
  sourcesNote: '출처를 물으면 슬라이드 번호로 기사의 해당 부분을 찾을 수 있습니다.',
  section: '기사의 부분',
  slides: '슬라이드',
  used: '사용',
  leftOut: '일부러 뺀 부분',
  basedOn: '바탕 글',
  done: '완료',
  toDo: '할 일',
  usedOf: '# / # 문단',
  slideCount: { other: '슬라이드 #장' },
  paragraphs: { other: '문단 #' },
};

const WORDS: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    en: english,
    de: german,
    fr: french,
    es: spanish,
    ru: russian,
    ar: arabic,
    he: hebrew,
    zh: chinese,
    ja: japanese,
    ko: korean,
  }),
);

/** Gives the words for a language; English ones where it has none yet. */
export const wordsFor = (lang: string): Words => WORDS.get(lang.toLowerCase().split('-')[0] ?? '') ?? english;

/** `('en', { one: 'One slide', other: '# slides' }, 24) => '24 slides'` */
export function plural(lang: string, forms: Plural, count: number, shown = String(count)): string {
  return (forms[new Intl.PluralRules(lang).select(count)] ?? forms.other).replace('#', shown);
}
