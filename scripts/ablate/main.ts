// Tells what each pass over the names after the tagger is worth. `npm run ablate -- --data FOLDER` reads the corpora that the tagger is trained
// on, those that are there, and the wire copy that is held out; it leaves out one pass at a time and prints how many names the
// pass puts right and how many it puts wrong, corpus by corpus. A name of the wrong kind is a wrong name and a missing one.
// `--pass NAME` prints what one pass changes, name by name.
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { Lexicon } from "../../server/src/recognise/lexicon";
import { decideArticle } from "../../server/src/recognise/names/decide";
import { proposeNames } from "../../server/src/recognise/names/propose";
import { toMentions } from "../../server/src/recognise/names/spans";
import { readSurface } from "../../server/src/recognise/names/surface";
import { type Pass, passes, type Settle } from "../../server/src/recognise/settling/settle-names";
import { combine } from "../../server/src/recognise/tagger/combine";
import { loadModel } from "../../server/src/recognise/tagger/packed-weights";
import { Tagger } from "../../server/src/recognise/tagger/tagger";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";
import { type Corpus, corpora, type GoldName, type GoldText, readCorpus } from "../train/corpora";
import { foundNames, isScored } from "../train/score";

const { values } = parseArgs({
  options: { data: { type: "string", default: "data" }, pass: { type: "string" } },
});
const lexicon = new Lexicon(new Vocabulary());
const tagger = new Tagger(lexicon, loadModel());
const heldOut = "test/recognise/wire/";

/** What a pass does to the names of a corpus. */
interface Worth {
  right: number;
  wrong: number;
}

const judged = passes.filter(({ settle }) => values.pass === undefined || settle.name === values.pass);
const worth = new Map(judged.map((pass) => [pass, new Map<string, Worth>()]));
const read = corpora.map(withAllHeldOut).flatMap((corpus) => readCorpus(values.data, corpus) ?? []);
for (const gold of read) judgeText(gold);
printWorth();

/** The wire copy that is held out, of all desks. */
function withAllHeldOut(corpus: Corpus): Corpus {
  if (!corpus.isOwn || !corpus.isHeldOut) return corpus;
  const files = readdirSync(heldOut).filter((name) => name.endsWith(".txt"));
  return { ...corpus, files: files.sort().map((name) => heldOut + name) };
}

/** Reads a text with all passes and with all but each of those that are judged. */
function judgeText(gold: GoldText): void {
  const surface = readSurface(readProse(gold.text, "plain", lexicon.vocabulary), lexicon);
  const proposals = decideArticle(surface, proposeNames(surface));
  const tagged = tagger.tag(surface, proposals);
  const namesBy = (settle: Settle): Set<string> =>
    new Set(foundNames(gold, toMentions(surface, combine(surface, proposals, tagged, settle))).map(keyOf));
  const wanted = new Set(gold.names.filter(isScored).map(keyOf));
  const whole = namesBy(allBut(undefined));
  for (const pass of judged) {
    const without = namesBy(allBut(pass));
    const gained = [...whole].filter((key) => !without.has(key));
    const lost = [...without].filter((key) => !whole.has(key));
    if (gained.length + lost.length === 0) continue;
    const right = [...gained.filter((key) => wanted.has(key)), ...lost.filter((key) => !wanted.has(key))];
    const total = worthOf(pass, gold.corpus);
    total.right += right.length;
    total.wrong += gained.length + lost.length - right.length;
    if (values.pass) printChange(gold, gained, lost, wanted);
  }
}

const allBut =
  (left: Pass | undefined): Settle =>
  (surface, names) =>
    passes.reduce((settled, pass) => (pass === left ? settled : pass.settle(surface, settled)), names);

function worthOf(pass: Pass, corpus: string): Worth {
  const byCorpus = worth.get(pass)!;
  const known = byCorpus.get(corpus);
  if (known) return known;
  const made = { right: 0, wrong: 0 };
  byCorpus.set(corpus, made);
  return made;
}

function keyOf({ start, end, kind }: GoldName): string {
  return `${start}-${end}-${kind}`;
}

/** "gum: + [Avonby](place), - [Avonby](organization)", right ones with a tick behind them. */
function printChange(gold: GoldText, gained: string[], lost: string[], wanted: Set<string>): void {
  const say = (key: string): string => {
    const [start, end, kind] = key.split("-");
    return `[${gold.text.slice(Number(start), Number(end))}](${kind})${wanted.has(key) ? " ✓" : ""}`;
  };
  const changes = [...gained.map((key) => `+ ${say(key)}`), ...lost.map((key) => `- ${say(key)}`)];
  console.log(`${gold.corpus}: ${changes.join(", ").replace(/\s+/g, " ")}`);
}

/** A line for each pass, and a column of what it puts right and wrong for each corpus. */
function printWorth(): void {
  const names = [...new Set(read.map(({ corpus }) => corpus))];
  const width = Math.max(...judged.map(({ settle }) => settle.name.length));
  console.log(["".padEnd(width), ...names.map((name) => name.padStart(13))].join(" "));
  for (const [{ settle }, byCorpus] of worth) {
    const cells = names.map((name) => {
      const { right, wrong } = byCorpus.get(name) ?? { right: 0, wrong: 0 };
      return (right + wrong === 0 ? "·" : `+${right} -${wrong}`).padStart(13);
    });
    console.log([settle.name.padEnd(width), ...cells].join(" "));
  }
}
