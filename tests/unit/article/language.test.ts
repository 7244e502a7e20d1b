import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guessLanguage } from '../../../src/article/language.js';
import { ROOT } from '../../support/lectern.js';

test.each([
  ['The mill stood by the river for two hundred years before the flood took it.', 'en'],
  ['Der Präsident reiste am Freitag nach Peking, um mit seinem Amtskollegen zu sprechen.', 'de'],
  ['Le président est arrivé à Pékin vendredi pour rencontrer son homologue chinois.', 'fr'],
  ['Møllen stod ved åen i to hundrede år, før vandet tog den med sig en mørk nat i marts.', 'da'],
  ['Mylly seisoi joen rannalla kaksisataa vuotta ennen kuin tulva vei sen mukanaan keväällä.', 'fi'],
  ['Млин стояв біля річки двісті років, поки повінь не забрала його.', 'uk'],
  ['人們在河邊建了一座水車，兩百年後被洪水沖走。', 'zh'],
  ['水車は川のそばに二百年立っていたが、洪水で流された。', 'ja'],
  ['방앗간은 이백 년 동안 강가에 서 있었다.', 'ko'],
  ['وقفت الطاحونة على ضفة النهر مئتي عام قبل أن يأخذها الفيضان.', 'ar'],
  ['Ann Lee, Bo Ek, 1999', undefined],
  ['https://a.example/one https://a.example/two https://a.example/three', undefined],
  ['1, 2, 3', undefined],
  ['', undefined],
])('%j is in %s', async (text, lang) => {
  expect(await guessLanguage(text)).toBe(lang);
});

const CORPUS = join(ROOT, '../shared/corpus');

test.skipIf(!existsSync(CORPUS))(
  'the languages of the corpus are found, and none is mistaken (skipped where ../shared/corpus is not there)',
  async () => {
    const texts = ['md', 'plain'].flatMap((folder) =>
      readdirSync(join(CORPUS, 'texts', folder)).map((name) => join(CORPUS, 'texts', folder, name)),
    );
    for (const file of texts.filter((one) => !one.includes('latin1'))) {
      const named = /\.([a-z]{2})\.\w+$/u.exec(file)?.[1] ?? (/\/zh-/u.test(file) ? 'zh' : 'en');
      expect([file, await guessLanguage(readFileSync(file, 'utf8'))]).toEqual([file, named]);
    }
  },
);
