/** Words as the article-extraction-benchmark of Scrapinghub (2020) takes them, without signs that only steer lines. */
export const wordsOf = (text) => text.replace(/[\u00ad\u200b\ufeff]/g, '').match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Precision, recall and F1 of a text against the true one, over runs of so many words, each counted as often as it stands. */
export function score(truth, text, length) {
  const wanted = countRuns(wordsOf(truth), length);
  const given = countRuns(wordsOf(text), length);
  let both = 0;
  for (const [run, count] of wanted) both += Math.min(count, given.get(run) ?? 0);
  const all = sum(wanted.values());
  const got = sum(given.values());
  const precision = got === 0 ? 1 : both / got;
  const recall = all === 0 ? 1 : both / all;
  return { precision, recall, f1: all + got === 0 ? 1 : (2 * both) / (all + got) };
}

function countRuns(words, length) {
  const runs = new Map();
  for (let at = 0; at < Math.max(1, words.length - length + 1); at += 1) {
    const run = words.slice(at, at + length).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

export const sum = (numbers) => [...numbers].reduce((total, number) => total + number, 0);
export const mean = (numbers) => (numbers.length === 0 ? 0 : sum(numbers) / numbers.length);

/** The harmonic mean of mean precision and mean recall, which is the F1 that the benchmark publishes. */
export function publishedF1(scores) {
  const precision = mean(scores.map((one) => one.precision));
  const recall = mean(scores.map((one) => one.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Gives what the work makes of each, one after the other. */
export async function eachOf(items, work) {
  const results = [];
  for (const item of items) results.push(await work(item));
  return results;
}
