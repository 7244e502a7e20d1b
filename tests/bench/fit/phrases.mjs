import { pick } from './random.mjs';

/** The languages of the slides, each with words of its own and how wide a letter is beside a Latin one. */
const WORDS = {
  en: 'harbour keeper winter lantern the of and a river which stood under old stone bridge turned slowly before anybody noticed it was frozen again by evening',
  de: 'Hafen Wärter Winter Laterne der und von ein Fluss stand unter alten Brücken drehte langsam bevor jemand merkte dass Eisschollen trieben Genossenschaft abends',
  fr: 'port gardien hiver lanterne le de et une rivière restait sous vieux ponts tournait lentement avant que quelqu’un voie la glace du soir',
  ru: 'гавань сторож зима фонарь и на река стояла под старым мостом медленно прежде чем кто заметил лёд снова вечером',
  el: 'λιμάνι φύλακας χειμώνας φανάρι και το ποτάμι κάτω από παλιά γέφυρα γύριζε αργά πριν κανείς προσέξει πάγος ξανά βράδυ',
  ar: 'الميناء حارس شتاء فانوس من في النهر تحت جسر قديم ببطء قبل أن يلاحظ أحد الجليد مساء',
  he: 'נמל שומר חורף פנס של נהר עמד מתחת גשר ישן לאט לפני שמישהו שם לב קרח שוב בערב',
  ja: '港の 番人は 冬に 灯りを 持ち 川は 古い 橋の 下で ゆっくり 流れ 誰も 気づかない 氷が 夕方には',
  ko: '항구 등대지기 겨울 등불 강은 오래된 다리 아래 천천히 흐르고 아무도 얼음을 저녁',
  zh: '港口 看守 冬天 灯笼 河水 古老 桥下 慢慢 没有人 注意 冰 傍晚',
};

export const LANGUAGES = Object.keys(WORDS);

const POOLS = Object.fromEntries(Object.entries(WORDS).map(([lang, words]) => [lang, words.split(' ')]));

/** A square letter is as wide as two. */
const widthOf = (text) =>
  [...text].reduce((sum, letter) => sum + (/[\u3040-\u9fff\uac00-\ud7af]/u.test(letter) ? 2 : 1), 0);

/** Gives words of a language that are about as wide as so many Latin letters, at least one word. */
export function phrase(lang, width, random) {
  const between = lang === 'ja' || lang === 'zh' ? '' : ' ';
  let text = '';
  for (;;) {
    const word = pick(POOLS[lang], random);
    const next = text === '' ? word : `${text}${between}${word}`;
    if (text !== '' && widthOf(next) > width) return text;
    text = next;
    if (widthOf(text) >= width) return text;
  }
}

/** Gives as many words as are asked for. */
export const wordsOf = (lang, count, random) =>
  Array.from({ length: count }, () => pick(POOLS[lang], random)).join(
    lang === 'ja' || lang === 'zh' ? '' : ' ',
  );
