/** Kills builds and locks at random moments, and looks what they leave: npm run kills [number] [seed]. */
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [count = 40, seed = 1] = process.argv.slice(2).map(Number);
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'lectern kills '));
const [cwd, temp] = [join(home, 'a "talk"'), join(home, 'temp')];
const deck = join(cwd, 'slides/mill');
const out = join(cwd, 'out/mill');
mkdirSync(deck, { recursive: true });
mkdirSync(temp);
const env = { ...process.env, TMPDIR: temp, CHROME_NO_SANDBOX: '1', NO_COLOR: '1' };

let state = seed;
const random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};

const write = (version) => {
  const slides = Array.from(
    { length: 30 },
    (_, index) => `## Slide ${index} of version ${version} {.own}\n\n![a](wheel.svg) It turns.\n`,
  );
  writeFileSync(
    join(deck, 'outline.md'),
    `---\ntitle: Version ${version}\narticle: article.yaml\n---\n\n${slides.join('\n')}`,
  );
  writeFileSync(
    join(deck, 'article.md'),
    `# The mill\n\n## Its wheel\n\nThe wheel has ${version} paddles.\n`,
  );
};

writeFileSync(
  join(deck, 'wheel.svg'),
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle cx="45" cy="45" r="40"/></svg>',
);

const run = (args) => spawn(process.execPath, [CLI, ...args], { cwd, env, stdio: 'ignore' });
const ended = (child) =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));

/** Gives what is wrong with what lies there: every file whole, of this version or the one before. */
const faults = (versions) => {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const found = versions.filter((version) => html.includes(`<title>Version ${version}</title>`));
  const assets = [...html.matchAll(/(?:src|href)="(assets\/[^"]+)"/g)].map(([, path]) => path);
  const pdf = readFileSync(join(out, 'mill.pdf'), 'latin1');
  const map = readFileSync(join(deck, 'article.yaml'), 'utf8');
  return [
    ...(found.length === 1 && html.trimEnd().endsWith('</html>') ? [] : ['the page is not whole']),
    ...assets.filter((path) => !existsSync(join(out, path))).map((path) => `${path} is missing`),
    ...(pdf.startsWith('%PDF-') && pdf.trimEnd().endsWith('%%EOF') ? [] : ['the PDF is not whole']),
    ...(/^title: .*\n[\s\S]*^sections:\n[\s\S]*paragraphs: \[\w{8}\]\n/m.test(map)
      ? []
      : ['the map is not whole']),
  ];
};

const leftovers = () =>
  [join(cwd, 'out'), deck, join(cwd, 'slides'), temp]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /lectern-|puppeteer|chrom/i.test(path.slice(home.length)));

const browsers = () =>
  execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(temp) && !line.includes('ps -eo'));

const settle = async (test) => {
  for (let tries = 0; tries < 100 && test().length > 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return test();
};

write(0);
writeFileSync(
  join(deck, 'outline.md'),
  readFileSync(join(deck, 'outline.md'), 'utf8').replace('article.yaml', 'article.md'),
);
await ended(run(['lock']));
write(0);
const start = performance.now();
const first = await ended(run(['build']));
const whole = performance.now() - start;
if (first.code !== 0) throw new Error(`The first build fails: ${JSON.stringify(first)}`);

const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'];
const tally = { killed: 0, late: 0, wrong: 0, left: 0, outlived: 0 };
let good = 0;
let version = 0;
while (tally.killed < count) {
  version += 1;
  write(version);
  const signal = SIGNALS[version % SIGNALS.length];
  const args = version % 6 === 0 ? ['lock'] : ['build'];
  const child = run(args);
  const wait = random() * (args[0] === 'lock' ? whole / 4 : whole * 1.1);
  const timer = setTimeout(() => child.kill(signal), wait);
  const { code } = await ended(child);
  clearTimeout(timer);
  tally[code === 0 ? 'late' : 'killed'] += 1;
  const wrong = faults([good, version]);
  const isOwn = (line) => line.includes(`-${child.pid}-`);
  const stray = await settle(() => browsers().filter(isOwn));
  // What a signal leaves that cannot be heard is cleared by the next run; a browser goes by itself, but while it starts.
  const isHeard = signal !== 'SIGKILL';
  const left = isHeard ? [...stray, ...leftovers().filter(isOwn)] : [];
  if (!isHeard && stray.length > 0) tally.outlived += 1;
  for (const fault of [...wrong, ...left])
    console.log(`${version} ${args[0]} ${signal} after ${Math.round(wait)} ms: ${fault}`);
  tally.wrong += wrong.length;
  tally.left += left.length;
  if (readFileSync(join(out, 'index.html'), 'utf8').includes(`<title>Version ${version}</title>`))
    good = version;
}

write(version + 1);
const last = [await ended(run(['lock'])), await ended(run(['build']))];
const after = [...leftovers(), ...(await settle(browsers)), ...faults([version + 1])];
for (const fault of after) console.log(`after the next run: ${fault}`);
console.log(
  `${tally.killed} of ${version} killed (${tally.late} were done before), ${tally.wrong} outputs not whole, ${tally.left} things left by signals that can be heard, ${tally.outlived} browsers that outlived a SIGKILL, ` +
    `${after.length} after the next run; a build takes ${Math.round(whole)} ms.`,
);
rmSync(home, { recursive: true, force: true });
process.exitCode = tally.wrong + tally.left + after.length > 0 || last.some(({ code }) => code !== 0) ? 1 : 0;
