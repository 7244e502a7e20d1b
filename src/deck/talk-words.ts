import { phrasesFor } from './words.js';

/** What the presenter's window says in one language; `{n}` and the like stand for what is put in. */
export interface TalkWords {
  /** The window's title. */
  readonly presenter: string;
  /** What a click on the time does. */
  readonly again: string;
  readonly place: string;
  /** The time that has passed, of all that is planned. */
  readonly elapsed: string;
  /** What is planned for the slide. */
  readonly minutes: string;
  readonly behind: string;
  readonly ahead: string;
  readonly onTime: string;
}

type Row = readonly [
  presenter: string,
  again: string,
  place: string,
  elapsed: string,
  minutes: string,
  behind: string,
  ahead: string,
  onTime: string,
];

const ENGLISH: Row = [
  'Presenter: {title}',
  'Begin again from 0',
  'Slide {n} of {total}',
  '{time} of {total}',
  '{n} min for this slide',
  '{time} behind',
  '{time} ahead',
  'in time',
];

const LANGUAGES: Readonly<Record<string, Row>> = {
  en: ENGLISH,
  de: [
    'Vortrag: {title}',
    'Neu bei 0 beginnen',
    'Folie {n} von {total}',
    '{time} von {total}',
    '{n} Min. für diese Folie',
    '{time} im Rückstand',
    '{time} im Vorsprung',
    'im Zeitplan',
  ],
  fr: [
    'Présentation : {title}',
    'Recommencer à 0',
    'Diapositive {n} sur {total}',
    '{time} sur {total}',
    '{n} min pour cette diapositive',
    '{time} de retard',
    '{time} d’avance',
    'dans les temps',
  ],
  es: [
    'Presentador: {title}',
    'Empezar de nuevo desde 0',
    'Diapositiva {n} de {total}',
    '{time} de {total}',
    '{n} min para esta diapositiva',
    '{time} de retraso',
    '{time} de adelanto',
    'a tiempo',
  ],
  it: [
    'Relatore: {title}',
    'Ricomincia da 0',
    'Diapositiva {n} di {total}',
    '{time} di {total}',
    '{n} min per questa diapositiva',
    '{time} di ritardo',
    '{time} di anticipo',
    'in orario',
  ],
  pt: [
    'Apresentador: {title}',
    'Recomeçar do 0',
    'Slide {n} de {total}',
    '{time} de {total}',
    '{n} min para este slide',
    '{time} de atraso',
    '{time} de avanço',
    'no tempo previsto',
  ],
  nl: [
    'Spreker: {title}',
    'Opnieuw beginnen bij 0',
    'Dia {n} van {total}',
    '{time} van {total}',
    '{n} min voor deze dia',
    '{time} achter',
    '{time} voor',
    'op schema',
  ],
  pl: [
    'Prelegent: {title}',
    'Zacznij od nowa od 0',
    'Slajd {n} z {total}',
    '{time} z {total}',
    '{n} min na ten slajd',
    '{time} opóźnienia',
    '{time} zapasu',
    'zgodnie z planem',
  ],
  ru: [
    'Докладчик: {title}',
    'Начать снова с 0',
    'Слайд {n} из {total}',
    '{time} из {total}',
    '{n} мин на этот слайд',
    'отставание {time}',
    'опережение {time}',
    'по плану',
  ],
  uk: [
    'Доповідач: {title}',
    'Почати знову з 0',
    'Слайд {n} з {total}',
    '{time} з {total}',
    '{n} хв на цей слайд',
    'відставання {time}',
    'випередження {time}',
    'за планом',
  ],
  el: [
    'Ομιλητής: {title}',
    'Ξανά από το 0',
    'Διαφάνεια {n} από {total}',
    '{time} από {total}',
    '{n} λεπτά για αυτή τη διαφάνεια',
    '{time} πίσω',
    '{time} μπροστά',
    'εντός χρόνου',
  ],
  tr: [
    'Sunucu: {title}',
    '0’dan yeniden başla',
    'Slayt {n} / {total}',
    '{time} / {total}',
    'Bu slayt için {n} dk',
    '{time} geride',
    '{time} ileride',
    'zamanında',
  ],
  ar: [
    'المتحدث: {title}',
    'البدء من جديد من 0',
    'الشريحة {n} من {total}',
    '{time} من {total}',
    '{n} د لهذه الشريحة',
    'متأخر {time}',
    'متقدم {time}',
    'في الموعد',
  ],
  he: [
    'מרצה: {title}',
    'להתחיל מחדש מ־0',
    'שקופית {n} מתוך {total}',
    '{time} מתוך {total}',
    '{n} דק׳ לשקופית זו',
    'באיחור של {time}',
    'בהקדמה של {time}',
    'בזמן',
  ],
  fa: [
    'ارائه‌دهنده: {title}',
    'شروع دوباره از 0',
    'اسلاید {n} از {total}',
    '{time} از {total}',
    '{n} دقیقه برای این اسلاید',
    '{time} عقب‌تر',
    '{time} جلوتر',
    'طبق برنامه',
  ],
  'zh-Hans': [
    '演讲者：{title}',
    '从 0 重新计时',
    '第 {n} 张，共 {total} 张',
    '{time} / {total}',
    '本张 {n} 分钟',
    '落后 {time}',
    '提前 {time}',
    '按时',
  ],
  'zh-Hant': [
    '簡報者：{title}',
    '從 0 重新計時',
    '第 {n} 張，共 {total} 張',
    '{time} / {total}',
    '本張 {n} 分鐘',
    '落後 {time}',
    '提前 {time}',
    '準時',
  ],
  ja: [
    '発表者：{title}',
    '0 からやり直す',
    'スライド {n} / {total}',
    '{time} / {total}',
    'このスライドは {n} 分',
    '{time} の遅れ',
    '{time} の余裕',
    '予定どおり',
  ],
  ko: [
    '발표자: {title}',
    '0부터 다시 시작',
    '슬라이드 {n} / {total}',
    '{time} / {total}',
    '이 슬라이드에 {n}분',
    '{time} 늦음',
    '{time} 빠름',
    '예정대로',
  ],
};

/** Gives what the presenter's window says in a deck's language, else in English. */
export function talkWordsIn(deckLang: string): TalkWords {
  const row = LANGUAGES[phrasesFor(deckLang)] ?? ENGLISH;
  const [presenter, again, place, elapsed, minutes, behind, ahead, onTime] = row;
  return { presenter, again, place, elapsed, minutes, behind, ahead, onTime };
}
