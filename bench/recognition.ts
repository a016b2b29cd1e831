import { createRequire } from "node:module";
import { join } from "node:path";
import { readArticle, readArticles } from "../server/src/link/read-article";
import { createReader } from "../server/src/link/reader";
import { writeArticles } from "./articles";
import { leastCpuOf, row } from "./clock";
import { speedOfCSpell } from "./cspell";
import { HashedWords, scan } from "./scan";
import { figure } from "./summary";

/** Where `npm ci --prefix bench` puts the libraries that are compared with. */
const libraries = createRequire(join(process.env.BENCH_LIBRARIES ?? "bench", "package.json"));

interface Chrono {
  parse(text: string): unknown;
}
type Compromise = (text: string) => { people(): { out(kind: "array"): unknown } };
interface Wink {
  readDoc(text: string): { entities(): { out(): unknown } };
}
/** Reading, recognising and linking in MB/s, beside what else could be done with the same text. */
export async function benchRecognition(articles: number): Promise<void> {
  const texts = Array.from(writeArticles(articles), ({ text }) => text);
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const words = new HashedWords(new Set(texts.flatMap((text) => text.match(/[A-Za-z]+/g) ?? [])));
  const reader = createReader();
  const scanning = leastCpuOf(7, () => texts.forEach((text) => void scan(text, words)));
  const sources = texts.map((text, at) => ({ uri: `file:///bench/${at}.txt`, text }));
  const readEach = () => sources.forEach(({ uri, text }) => void readArticle(reader, uri, text));
  // As the command line and the first index read: sixteen texts at once.
  const readAll = () => {
    for (let at = 0; at < sources.length; at += 16) readArticles(reader, sources.slice(at, at + 16));
  };
  const first = leastCpuOf(1, readAll);
  // The compiler goes on making the code faster for some ten rounds.
  const reading = leastCpuOf(14, readAll);
  const readingEach = leastCpuOf(14, readEach);
  row("recognition", "MB/s", "× scan");
  const line = (name: string, milliseconds: number, part = 1) =>
    row(name, ((size * part) / milliseconds) * 1000, milliseconds / part / scanning);
  line("class-table scan with lexicon look-up", scanning);
  line("reading, recognising and linking", reading);
  line("the same, one article at a time", readingEach);
  line("the same the first time, compiling included", first);
  // The others are slower: a part of the text says how much.
  const sample = (part: number) => texts.slice(0, Math.ceil(texts.length * part));
  const compare = (name: string, part: number, load: () => (text: string) => unknown) => {
    try {
      const work = load();
      line(
        name,
        leastCpuOf(2, () => sample(part).forEach((text) => void work(text))),
        part,
      );
    } catch {
      row(name, "not there: npm ci --prefix bench");
    }
  };
  compare("chrono-node (dates alone)", 0.5, () => {
    const chrono = libraries("chrono-node") as Chrono;
    return (text) => chrono.parse(text);
  });
  compare("compromise (people alone)", 0.05, () => {
    const nlp = libraries("compromise") as Compromise;
    return (text) => nlp(text).people().out("array");
  });
  compare("wink-nlp (entities)", 0.3, () => {
    const load = libraries("wink-nlp") as (model: unknown) => Wink;
    const wink = load(libraries("wink-eng-lite-web-model"));
    return (text) => wink.readDoc(text).entities().out();
  });
  const spelling = await speedOfCSpell(sample(0.03));
  if (spelling === undefined) row("cspell-lib (spelling)", "not there: npm ci --prefix bench");
  else line("cspell-lib (spelling)", (size / spelling) * 1000);
  figure("reading, recognising, linking", (size / reading) * 1000, "MB/s", "10 MB/s");
  figure("  × a plain scan with a look-up", reading / scanning, "×", "12 ×");
}
