import { printRanges } from './grounds.js';

/** The page's own words in one language; `{n}` and the like stand for what is put in. */
interface Phrases {
  /** The rubric of a part's slide. */
  readonly part: string;
  /** The rubric of what is not the article's. */
  readonly own: string;
  readonly basedOn: string;
  readonly slides: Plural;
  /** A passage: `{section}`, and its paragraphs as `{range}`. */
  readonly passage: Plural;
  readonly sections: Plural;
  readonly read: string;
  readonly open: string;
  readonly sources: string;
  readonly sourcesTitle: string;
  readonly sourcesNote: string;
  /** The heads of the table of sources. */
  readonly columns: readonly [section: string, slides: string, used: string];
  readonly used: Plural;
  readonly leftOut: string;
  readonly picture: string;
  /** What a box in a list of tasks says. */
  readonly done: string;
  readonly toDo: string;
}

/** A phrase for each plural form that the language has; `other` stands for those that are not given. */
type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const ENGLISH: Phrases = {
  part: 'Part {n}',
  own: 'The presenter’s own',
  basedOn: 'Based on',
  slides: { one: 'One slide', other: '{n} slides' },
  passage: { one: '{section}, paragraph {range}', other: '{section}, paragraphs {range}' },
  sections: { other: '{n} sections of the article' },
  read: 'Read the article',
  open: 'Open the article',
  sources: 'Sources',
  sourcesTitle: 'Where every slide comes from',
  sourcesNote:
    'Asked where a claim comes from, find the slide’s number here: it leads to the section of the article.',
  columns: ['Section of the article', 'Slides', 'Used'],
  used: { one: '{used} of {n} paragraph', other: '{used} of {n} paragraphs' },
  leftOut: 'Left out on purpose: {list}.',
  picture: 'Picture: {credit}',
  done: 'Done',
  toDo: 'To do',
};

/** Every language that the page speaks, by its tag of BCP 47. */
const LANGUAGES: Readonly<Record<string, Phrases>> = {
  en: ENGLISH,
  de: {
    part: 'Teil {n}',
    own: 'Eigene Gedanken',
    basedOn: 'Nach',
    slides: { one: 'Eine Folie', other: '{n} Folien' },
    passage: { one: '{section}, Absatz {range}', other: '{section}, Absätze {range}' },
    sections: { other: '{n} Abschnitte des Artikels' },
    read: 'Zum Artikel',
    open: 'Artikel öffnen',
    sources: 'Quellen',
    sourcesTitle: 'Woher jede Folie stammt',
    sourcesNote:
      'Wer fragt, woher eine Aussage stammt, findet hier die Nummer der Folie; sie führt zum Abschnitt des Artikels.',
    columns: ['Abschnitt des Artikels', 'Folien', 'Verwendet'],
    used: { one: '{used} von {n} Absatz', other: '{used} von {n} Absätzen' },
    leftOut: 'Bewusst ausgelassen: {list}.',
    picture: 'Bild: {credit}',
    done: 'Erledigt',
    toDo: 'Offen',
  },
  fr: {
    part: 'Partie {n}',
    own: 'Le point de vue de l’orateur',
    basedOn: 'D’après',
    slides: { one: 'Une diapositive', other: '{n} diapositives' },
    passage: { one: '{section}, paragraphe {range}', other: '{section}, paragraphes {range}' },
    sections: { other: '{n} sections de l’article' },
    read: 'Lire l’article',
    open: 'Ouvrir l’article',
    sources: 'Sources',
    sourcesTitle: 'D’où vient chaque diapositive',
    sourcesNote:
      'Si l’on vous demande d’où vient une affirmation, cherchez ici le numéro de la diapositive : il mène à la section de l’article.',
    columns: ['Section de l’article', 'Diapositives', 'Utilisé'],
    used: { other: 'Paragraphes utilisés : {used} sur {n}' },
    leftOut: 'Laissé de côté à dessein : {list}.',
    picture: 'Image : {credit}',
    done: 'Fait',
    toDo: 'À faire',
  },
  es: {
    part: 'Parte {n}',
    own: 'Del propio ponente',
    basedOn: 'A partir de',
    slides: { one: 'Una diapositiva', other: '{n} diapositivas' },
    passage: { one: '{section}, párrafo {range}', other: '{section}, párrafos {range}' },
    sections: { other: '{n} secciones del artículo' },
    read: 'Leer el artículo',
    open: 'Abrir el artículo',
    sources: 'Fuentes',
    sourcesTitle: 'De dónde viene cada diapositiva',
    sourcesNote:
      'Si preguntan de dónde sale una afirmación, busque aquí el número de la diapositiva: lleva a la sección del artículo.',
    columns: ['Sección del artículo', 'Diapositivas', 'Usado'],
    used: { one: '{used} de {n} párrafo', other: '{used} de {n} párrafos' },
    leftOut: 'Omitido a propósito: {list}.',
    picture: 'Imagen: {credit}',
    done: 'Hecho',
    toDo: 'Pendiente',
  },
  it: {
    part: 'Parte {n}',
    own: 'Di chi presenta',
    basedOn: 'Tratto da',
    slides: { one: 'Una diapositiva', other: '{n} diapositive' },
    passage: { one: '{section}, paragrafo {range}', other: '{section}, paragrafi {range}' },
    sections: { other: '{n} sezioni dell’articolo' },
    read: 'Leggi l’articolo',
    open: 'Apri l’articolo',
    sources: 'Fonti',
    sourcesTitle: 'Da dove viene ogni diapositiva',
    sourcesNote:
      'Se si chiede da dove viene un’affermazione, si cerchi qui il numero della diapositiva: porta alla sezione dell’articolo.',
    columns: ['Sezione dell’articolo', 'Diapositive', 'Usato'],
    used: { one: '{used} di {n} paragrafo', other: '{used} di {n} paragrafi' },
    leftOut: 'Tralasciato di proposito: {list}.',
    picture: 'Immagine: {credit}',
    done: 'Fatto',
    toDo: 'Da fare',
  },
  pt: {
    part: 'Parte {n}',
    own: 'Do próprio apresentador',
    basedOn: 'Com base em',
    slides: { one: 'Um slide', other: '{n} slides' },
    passage: { one: '{section}, parágrafo {range}', other: '{section}, parágrafos {range}' },
    sections: { other: '{n} seções do artigo' },
    read: 'Ler o artigo',
    open: 'Abrir o artigo',
    sources: 'Fontes',
    sourcesTitle: 'De onde vem cada slide',
    sourcesNote:
      'Se perguntarem de onde vem uma afirmação, procure aqui o número do slide: ele leva à seção do artigo.',
    columns: ['Seção do artigo', 'Slides', 'Usado'],
    used: { one: '{used} de {n} parágrafo', other: '{used} de {n} parágrafos' },
    leftOut: 'Omitido de propósito: {list}.',
    picture: 'Imagem: {credit}',
    done: 'Feito',
    toDo: 'Por fazer',
  },
  nl: {
    part: 'Deel {n}',
    own: 'Van de spreker zelf',
    basedOn: 'Naar',
    slides: { one: 'Eén dia', other: '{n} dia’s' },
    passage: { one: '{section}, alinea {range}', other: '{section}, alinea’s {range}' },
    sections: { other: '{n} delen van het artikel' },
    read: 'Lees het artikel',
    open: 'Open het artikel',
    sources: 'Bronnen',
    sourcesTitle: 'Waar elke dia vandaan komt',
    sourcesNote:
      'Vraagt iemand waar een bewering vandaan komt, zoek dan hier het nummer van de dia: het leidt naar het deel van het artikel.',
    columns: ['Deel van het artikel', 'Dia’s', 'Gebruikt'],
    used: { one: '{used} van {n} alinea', other: '{used} van {n} alinea’s' },
    leftOut: 'Bewust weggelaten: {list}.',
    picture: 'Beeld: {credit}',
    done: 'Klaar',
    toDo: 'Te doen',
  },
  pl: {
    part: 'Część {n}',
    own: 'Od prelegenta',
    basedOn: 'Na podstawie',
    slides: { one: 'Jeden slajd', few: '{n} slajdy', other: '{n} slajdów' },
    passage: { one: '{section}, akapit {range}', other: '{section}, akapity {range}' },
    sections: { few: '{n} części artykułu', other: '{n} części artykułu' },
    read: 'Przeczytaj artykuł',
    open: 'Otwórz artykuł',
    sources: 'Źródła',
    sourcesTitle: 'Skąd pochodzi każdy slajd',
    sourcesNote:
      'Na pytanie, skąd pochodzi stwierdzenie, znajdź tu numer slajdu: prowadzi do części artykułu.',
    columns: ['Część artykułu', 'Slajdy', 'Wykorzystano'],
    used: { one: '{used} z {n} akapitu', other: '{used} z {n} akapitów' },
    leftOut: 'Pominięto celowo: {list}.',
    picture: 'Zdjęcie: {credit}',
    done: 'Zrobione',
    toDo: 'Do zrobienia',
  },
  ru: {
    part: 'Часть {n}',
    own: 'От докладчика',
    basedOn: 'По материалу',
    slides: { one: '{n} слайд', few: '{n} слайда', other: '{n} слайдов' },
    passage: { one: '{section}, абзац {range}', other: '{section}, абзацы {range}' },
    sections: { one: '{n} раздел статьи', few: '{n} раздела статьи', other: '{n} разделов статьи' },
    read: 'Читать статью',
    open: 'Открыть статью',
    sources: 'Источники',
    sourcesTitle: 'Откуда взят каждый слайд',
    sourcesNote:
      'Если спросят, откуда взято утверждение, найдите здесь номер слайда: он ведёт к разделу статьи.',
    columns: ['Раздел статьи', 'Слайды', 'Взято'],
    used: { one: '{used} из {n} абзаца', other: '{used} из {n} абзацев' },
    leftOut: 'Опущено намеренно: {list}.',
    picture: 'Изображение: {credit}',
    done: 'Сделано',
    toDo: 'Не сделано',
  },
  uk: {
    part: 'Частина {n}',
    own: 'Від доповідача',
    basedOn: 'За матеріалом',
    slides: { one: '{n} слайд', few: '{n} слайди', other: '{n} слайдів' },
    passage: { one: '{section}, абзац {range}', other: '{section}, абзаци {range}' },
    sections: { one: '{n} розділ статті', few: '{n} розділи статті', other: '{n} розділів статті' },
    read: 'Читати статтю',
    open: 'Відкрити статтю',
    sources: 'Джерела',
    sourcesTitle: 'Звідки взято кожен слайд',
    sourcesNote:
      'Якщо запитають, звідки взято твердження, знайдіть тут номер слайда: він веде до розділу статті.',
    columns: ['Розділ статті', 'Слайди', 'Використано'],
    used: { one: '{used} з {n} абзацу', other: '{used} з {n} абзаців' },
    leftOut: 'Пропущено навмисно: {list}.',
    picture: 'Зображення: {credit}',
    done: 'Зроблено',
    toDo: 'Не зроблено',
  },
  el: {
    part: 'Μέρος {n}',
    own: 'Του ομιλητή',
    basedOn: 'Βασισμένο σε',
    slides: { one: 'Μία διαφάνεια', other: '{n} διαφάνειες' },
    passage: { one: '{section}, παράγραφος {range}', other: '{section}, παράγραφοι {range}' },
    sections: { other: '{n} ενότητες του άρθρου' },
    read: 'Διαβάστε το άρθρο',
    open: 'Ανοίξτε το άρθρο',
    sources: 'Πηγές',
    sourcesTitle: 'Από πού προέρχεται κάθε διαφάνεια',
    sourcesNote:
      'Αν ρωτήσουν από πού προέρχεται ένας ισχυρισμός, βρείτε εδώ τον αριθμό της διαφάνειας: οδηγεί στην ενότητα του άρθρου.',
    columns: ['Ενότητα του άρθρου', 'Διαφάνειες', 'Χρήση'],
    used: { one: '{used} από {n} παράγραφο', other: '{used} από {n} παραγράφους' },
    leftOut: 'Παραλείφθηκαν σκόπιμα: {list}.',
    picture: 'Εικόνα: {credit}',
    done: 'Έγινε',
    toDo: 'Εκκρεμεί',
  },
  ar: {
    part: 'الجزء {n}',
    own: 'رأي المتحدث',
    basedOn: 'استنادًا إلى',
    slides: { one: 'شريحة واحدة', two: 'شريحتان', few: '{n} شرائح', many: '{n} شريحة', other: '{n} شريحة' },
    passage: {
      one: '{section}، الفقرة {range}',
      two: '{section}، الفقرتان {range}',
      other: '{section}، الفقرات {range}',
    },
    sections: { two: 'قسمان من المقال', few: '{n} أقسام من المقال', other: '{n} قسمًا من المقال' },
    read: 'اقرأ المقال',
    open: 'افتح المقال',
    sources: 'المصادر',
    sourcesTitle: 'من أين تأتي كل شريحة',
    sourcesNote: 'إذا سُئلت عن مصدر قول ما فابحث هنا عن رقم الشريحة، فهو يقود إلى قسم المقال.',
    columns: ['قسم المقال', 'الشرائح', 'المستخدم'],
    used: { other: 'الفقرات المستخدمة: {used} من {n}' },
    leftOut: 'تُرك عمدًا: {list}.',
    picture: 'الصورة: {credit}',
    done: 'تم',
    toDo: 'لم يتم',
  },
  he: {
    part: 'חלק {n}',
    own: 'מדברי המציג',
    basedOn: 'על פי',
    slides: { one: 'שקופית אחת', two: 'שתי שקופיות', other: '{n} שקופיות' },
    passage: { one: '{section}, פסקה {range}', other: '{section}, פסקאות {range}' },
    sections: { two: 'שני פרקים מהכתבה', other: '{n} פרקים מהכתבה' },
    read: 'לקריאת הכתבה',
    open: 'לפתיחת הכתבה',
    sources: 'מקורות',
    sourcesTitle: 'מהיכן כל שקופית',
    sourcesNote: 'נשאלתם מהיכן טענה? מצאו כאן את מספר השקופית: הוא מוביל לפרק בכתבה.',
    columns: ['פרק בכתבה', 'שקופיות', 'נוצל'],
    used: { other: 'נוצלו {used} מתוך {n} פסקאות' },
    leftOut: 'הושמט בכוונה: {list}.',
    picture: 'תמונה: {credit}',
    done: 'בוצע',
    toDo: 'לביצוע',
  },
  fa: {
    part: 'بخش {n}',
    own: 'از خود سخنران',
    basedOn: 'بر پایهٔ',
    slides: { other: '{n} اسلاید' },
    passage: { one: '{section}، بند {range}', other: '{section}، بندهای {range}' },
    sections: { other: '{n} بخش از مقاله' },
    read: 'مقاله را بخوانید',
    open: 'مقاله را باز کنید',
    sources: 'منابع',
    sourcesTitle: 'هر اسلاید از کجا می‌آید',
    sourcesNote: 'اگر پرسیدند گفته‌ای از کجاست، شمارهٔ اسلاید را اینجا بیابید؛ به بخش مقاله می‌رسد.',
    columns: ['بخش مقاله', 'اسلایدها', 'استفاده'],
    used: { other: '{used} بند از {n}' },
    leftOut: 'آگاهانه کنار گذاشته شده: {list}.',
    picture: 'تصویر: {credit}',
    done: 'انجام شد',
    toDo: 'انجام نشده',
  },
  tr: {
    part: 'Bölüm {n}',
    own: 'Konuşmacının kendi sözü',
    basedOn: 'Kaynak:',
    slides: { other: '{n} slayt' },
    passage: { other: '{section}, paragraf {range}' },
    sections: { other: 'Makalenin {n} bölümü' },
    read: 'Makaleyi oku',
    open: 'Makaleyi aç',
    sources: 'Kaynaklar',
    sourcesTitle: 'Her slaytın kaynağı',
    sourcesNote: 'Bir iddianın kaynağı sorulursa slayt numarasını burada bulun: makalenin bölümüne götürür.',
    columns: ['Makalenin bölümü', 'Slaytlar', 'Kullanılan'],
    used: { other: '{n} paragraftan {used}' },
    leftOut: 'Bilerek dışarıda bırakıldı: {list}.',
    picture: 'Görsel: {credit}',
    done: 'Yapıldı',
    toDo: 'Yapılacak',
  },
  'zh-Hans': {
    part: '第 {n} 部分',
    own: '讲者自己的观点',
    basedOn: '依据',
    slides: { other: '{n} 张幻灯片' },
    passage: { other: '{section}，第 {range} 段' },
    sections: { other: '文章的 {n} 个小节' },
    read: '阅读文章',
    open: '打开文章',
    sources: '出处',
    sourcesTitle: '每张幻灯片的出处',
    sourcesNote: '若有人问起某个说法的出处，请在此查找幻灯片编号：它通向文章的相应小节。',
    columns: ['文章小节', '幻灯片', '引用'],
    used: { other: '{n} 段中的 {used} 段' },
    leftOut: '有意略去：{list}。',
    picture: '图片：{credit}',
    done: '已完成',
    toDo: '待办',
  },
  'zh-Hant': {
    part: '第 {n} 部分',
    own: '講者自己的觀點',
    basedOn: '依據',
    slides: { other: '{n} 張投影片' },
    passage: { other: '{section}，第 {range} 段' },
    sections: { other: '文章的 {n} 個小節' },
    read: '閱讀文章',
    open: '開啟文章',
    sources: '出處',
    sourcesTitle: '每張投影片的出處',
    sourcesNote: '若有人問起某個說法的出處，請在此查找投影片編號：它通往文章的相應小節。',
    columns: ['文章小節', '投影片', '引用'],
    used: { other: '{n} 段中的 {used} 段' },
    leftOut: '有意略去：{list}。',
    picture: '圖片：{credit}',
    done: '已完成',
    toDo: '待辦',
  },
  ja: {
    part: '第{n}部',
    own: '発表者の見解',
    basedOn: '出典',
    slides: { other: 'スライド{n}枚' },
    passage: { other: '{section}、第{range}段落' },
    sections: { other: '記事の{n}つの節' },
    read: '記事を読む',
    open: '記事を開く',
    sources: '出典',
    sourcesTitle: 'どのスライドがどこから来たか',
    sourcesNote: '主張の出典を問われたら、ここでスライドの番号を探してください。記事の該当する節に行けます。',
    columns: ['記事の節', 'スライド', '使用'],
    used: { other: '{n}段落のうち{used}段落' },
    leftOut: '意図して省いたもの：{list}。',
    picture: '画像：{credit}',
    done: '済み',
    toDo: '未了',
  },
  ko: {
    part: '제{n}부',
    own: '발표자의 견해',
    basedOn: '출처',
    slides: { other: '슬라이드 {n}장' },
    passage: { other: '{section}, {range}번째 문단' },
    sections: { other: '기사의 {n}개 절' },
    read: '기사 읽기',
    open: '기사 열기',
    sources: '출처',
    sourcesTitle: '각 슬라이드의 출처',
    sourcesNote: '주장의 출처를 묻는다면 여기에서 슬라이드 번호를 찾으십시오. 기사의 해당 절로 이어집니다.',
    columns: ['기사의 절', '슬라이드', '사용'],
    used: { other: '{n}개 문단 중 {used}개' },
    leftOut: '일부러 뺀 것: {list}.',
    picture: '사진: {credit}',
    done: '완료',
    toDo: '할 일',
  },
};

/** What the page says of itself, with numbers and dates as the deck's language writes them. */
export interface Words {
  /** The language of the words, where it is not the deck's: English, since the page does not speak that. */
  readonly lang?: string;
  readonly own: string;
  readonly basedOn: string;
  readonly read: string;
  readonly open: string;
  readonly sources: string;
  readonly sourcesTitle: string;
  readonly sourcesNote: string;
  readonly columns: Phrases['columns'];
  part(n: number): string;
  slides(n: number): string;
  /** `('The visit', [1, 2]) => 'The visit, paragraphs 1–2'` */
  passage(section: string, paragraphs: readonly number[]): string;
  sections(n: number): string;
  used(used: number, n: number): string;
  leftOut(list: string): string;
  picture(credit: string): string;
  number(n: number): string;
  /** `'2022-02-01' => '1 February 2022'`; any other date stays as it was written. */
  readonly done: string;
  readonly toDo: string;
  date(date: string): string;
  /** `['A', 'B', 'C'] => 'A, B and C'` */
  names(names: readonly string[]): string;
}

/** Gives the page's words in a deck's language, else in English. */
export function wordsIn(deckLang: string): Words {
  const lang = phrasesFor(deckLang);
  const {
    part,
    slides,
    passage,
    sections,
    used: use,
    leftOut,
    picture,
    ...phrases
  } = LANGUAGES[lang] ?? ENGLISH;
  const choose = (plural: Plural, n: number): string =>
    plural[new Intl.PluralRules(lang).select(n)] ?? plural.other;
  const number = printNumber(deckLang);
  return {
    ...phrases,
    ...(lang !== baseOf(deckLang) && { lang }),
    part: (n) => fill(part, { n: number(n) }),
    slides: (n) => fill(choose(slides, n), { n: number(n) }),
    passage: (section, paragraphs) =>
      fill(chooseNumber(passage, paragraphs.length), {
        section,
        range: printRanges(paragraphs).replace(/\d+/gu, (n) => number(Number(n))),
      }),
    sections: (n) => fill(choose(sections, n), { n: number(n) }),
    used: (used, n) => fill(choose(use, n), { used: number(used), n: number(n) }),
    leftOut: (list) => fill(leftOut, { list }),
    picture: (credit) => fill(picture, { credit }),
    number,
    date: (date) => printDate(date, deckLang),
    names: (names) =>
      names.length < 2
        ? names.join()
        : new Intl.ListFormat(deckLang === 'en' ? 'en-GB' : deckLang).format(names),
  };
}

/** Numbers that are named, and not counted, are one, two or several. */
const chooseNumber = (plural: Plural, n: number): string =>
  (n === 1 ? plural.one : n === 2 ? plural.two : undefined) ?? plural.other;

/** The signs that the page sets between words and numbers. */
const SIGNS = '/·–,;:()';

/** Gives all text of the page's own words, and the signs that the page sets in this language. */
export const phrasesText = (deckLang: string): string =>
  JSON.stringify(LANGUAGES[phrasesFor(deckLang)]) + openQuote(deckLang) + SIGNS;

/** Gives the mark that opens a big quotation, where the page's own text could lack it. */
export const openQuote = (deckLang: string): string =>
  ['ja', 'zh-Hant'].includes(baseOf(deckLang)) ? '\u300c' : '';

const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/gu, (_, name) => values[name] ?? '');

/** Gives the language whose words are the deck's: `'pt-BR' => 'pt'`, `'zh-TW' => 'zh-Hant'`, `'sw' => 'en'`. */
export function phrasesFor(deckLang: string): string {
  const base = baseOf(deckLang);
  return Object.hasOwn(LANGUAGES, base) ? base : 'en';
}

/** Chinese is told apart by its script, every other language stands for all its regions. */
function baseOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language === 'zh' ? `zh-${script}` : language;
}

/** The scripts whose languages all write numbers with the digits 0 to 9. */
const PLAIN_DIGITS: readonly (string | undefined)[] = ['Latn', 'Grek', 'Cyrl'];

/** Gives what prints a whole number in a language's digits; a formatter, which takes long to make, only where others may be meant. */
function printNumber(lang: string): (n: number) => string {
  const hasExtension = lang.includes('-u-');
  if (!hasExtension && PLAIN_DIGITS.includes(new Intl.Locale(lang).maximize().script)) return String;
  const numbers = new Intl.NumberFormat(lang, { useGrouping: false });
  return (n) => numbers.format(n);
}

/** By the Gregorian calendar everywhere, so that it can be held against the source. */
function printDate(date: string, lang: string): string {
  const day = new Date(`${date}T00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(`${date}T`)) return date;
  return day.toLocaleDateString(lang === 'en' ? 'en-GB' : lang, {
    calendar: 'gregory',
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
