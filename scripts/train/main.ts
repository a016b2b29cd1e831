// Trains the tagger of names. `npm run train -- --data FOLDER` reads the corpora (docs/tagger.md says which), prints how a
// tagger that was trained on all corpora but one does on that one, and writes the weights of one trained on all.
// `--corpus NAME` validates on that corpus only; `--errors` prints what is missed and invented; `--dry` writes nothing.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Lex, Lexicon } from "../../server/src/recognise/lexicon";
import { unpackModel } from "../../server/src/recognise/tagger/packed-weights";
import { Tagger } from "../../server/src/recognise/tagger/tagger";
import { WordTraits } from "../../server/src/recognise/tagger/word-features";
import { Vocabulary } from "../../server/src/text/vocabulary";
import { augment } from "./augment";
import { type Corpus, corpora, type GoldText, readCorpus } from "./corpora";
import { learn } from "./crf";
import { type Example, toExamples } from "./examples";
import { readNameLists } from "./name-lists";
import { packModel } from "./pack";
import { printErrors, printScore } from "./print";
import { quantise } from "./quantise";
import { createRandom } from "./random";
import { readNames } from "./read-names";
import { addToScore, emptyScore } from "./score";
import { copyWeight, keptFeatures, settings } from "./settings";

const target = "server/src/recognise/tagger/weights.generated.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "data" },
    corpus: { type: "string", multiple: true },
    errors: { type: "boolean", default: false },
    dry: { type: "boolean", default: false },
  },
});
const ordinary =
  Lex.common |
  Lex.country |
  Lex.demonym |
  Lex.title |
  Lex.department |
  Lex.organizationHead |
  Lex.organizationStart |
  Lex.placeHead |
  Lex.placeStart |
  Lex.otherHead;

const lexicon = new Lexicon(new Vocabulary());
const traits = new WordTraits(lexicon);
const lists = readNameLists(values.data);
if (!lists) console.log("missing: the lists of names (us-names, popular-names); the texts are not varied");

const texts = new Map<string, readonly GoldText[]>();
for (const corpus of corpora) {
  const read = readCorpus(values.data, corpus);
  if (!read) console.log(`missing: ${corpus.name} (${corpus.files.join(", ")} under ${values.data})`);
  else {
    console.log(`${corpus.name}: ${read.length} texts, ${corpus.licence}`);
    texts.set(corpus.name, read);
  }
}
const examples = new Map(corpora.map((corpus) => [corpus.name, readExamples(corpus)]));

/** The weights learned from all corpora, once they are. */
let ofAll: string | undefined;

console.log(
  "\nprecision, recall and F1, equal spans; * texts with other names, headlines and wire copy's forms",
);
for (const [name, gold] of texts) if (!values.corpus || values.corpus.includes(name)) validate(name, gold);
if (!values.dry) writeWeights();

/** The examples of a corpus: of its texts, and of a varied copy of each. */
function readExamples({ name, weight, isHeldOut }: Corpus): Example[] {
  if (isHeldOut) return [];
  return (texts.get(name) ?? []).flatMap((gold, index) => {
    const own = toExamples(gold, lexicon, traits, weight);
    const copy = vary(gold, index * 7);
    return copy ? [...own, ...toExamples(copy, lexicon, traits, weight * copyWeight)] : own;
  });
}

function vary(gold: GoldText, seed: number): GoldText | undefined {
  return lists && augment(gold, lists, isOrdinary, createRandom(seed));
}

/** True for a word that says what kind of thing a name is for, or is no name's own. */
function isOrdinary(word: string): boolean {
  return (lexicon.of(lexicon.vocabulary.intern(word)) & ordinary) !== 0;
}

/** Weights learned from all corpora but one. Those that leave out no corpus to train on are learned once. */
function train(without: string | undefined): string {
  if (without !== undefined && examples.get(without)?.length === 0) return train(undefined);
  if (without === undefined && ofAll !== undefined) return ofAll;
  const training = [...examples].filter(([name]) => name !== without).flatMap(([, own]) => own);
  if (training.length === 0) throw new Error("no corpus to train on");
  const packed = packModel(quantise(learn(training, settings), keptFeatures));
  if (without === undefined) ofAll = packed;
  return packed;
}

function validate(name: string, gold: readonly GoldText[]): void {
  const tagger = new Tagger(lexicon, unpackModel(train(name)));
  const varied = gold.flatMap((text, index) => vary(text, 5000 + index) ?? []);
  score(`${name}, rules alone`, gold, undefined);
  score(`${name}, with tagger`, gold, tagger);
  if (varied.length === 0) return;
  score(`${name}*, rules alone`, varied, undefined);
  score(`${name}*, with tagger`, varied, tagger);
}

function score(label: string, list: readonly GoldText[], tagger: Tagger | undefined): void {
  const total = emptyScore();
  for (const gold of list) {
    const found = readNames(gold.text, lexicon, tagger);
    addToScore(total, gold, found);
    if (values.errors && tagger && !label.includes("*")) printErrors(gold, found);
  }
  printScore(label, total);
}

function writeWeights(): void {
  const packed = train(undefined);
  const licences = corpora
    .filter(({ name, isHeldOut }) => texts.has(name) && !isHeldOut)
    .map(({ credit }) => `//   ${credit}\n`);
  writeFileSync(
    target,
    `// Built by \`npm run train\`, see docs/tagger.md; not to be edited. The weights were learned from these corpora:\n${licences.join("")}export const packedWeights =\n  "${packed}";\n`,
  );
  console.log(`\n${target}: ${Math.round(packed.length / 1000)} KB`);
}
