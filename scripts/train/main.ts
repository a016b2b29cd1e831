// Trains the tagger of names. `npm run train -- --data FOLDER` reads the corpora (docs/tagger.md says which), prints the
// scores of each corpus with a tagger that was trained on the others, and writes the weights of one trained on all.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Lexicon } from "../../server/src/recognise/lexicon";
import { decideArticle } from "../../server/src/recognise/names/decide";
import { proposeNames } from "../../server/src/recognise/names/propose";
import { toMentions } from "../../server/src/recognise/names/spans";
import { readSurface } from "../../server/src/recognise/names/surface";
import { combine } from "../../server/src/recognise/tagger/combine";
import { unpackModel } from "../../server/src/recognise/tagger/packed-weights";
import { Tagger } from "../../server/src/recognise/tagger/tagger";
import { WordTraits } from "../../server/src/recognise/tagger/word-features";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";
import { augment } from "./augment";
import { corpora, type GoldText, readCorpus } from "./corpora";
import { learn } from "./crf";
import { type Example, toExamples } from "./examples";
import { readNameLists } from "./name-lists";
import { packModel } from "./pack";
import { quantise } from "./quantise";
import { createRandom } from "./random";
import { addToScore, emptyScore, rowNames, type Score } from "./score";
import { trimName } from "./trim-name";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "data" },
    only: { type: "string" },
    epochs: { type: "string", default: "2" },
    rate: { type: "string", default: "0.03" },
    decay: { type: "string", default: "0.02" },
    dropout: { type: "string", default: "0.5" },
    least: { type: "string", default: "6" },
    weights: { type: "string", default: "" },
    trust: { type: "string", default: "2" },
    copies: { type: "string", default: "1" },
    write: { type: "string" },
    folds: { type: "string" },
    same: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
    most: { type: "string", default: "40000" },
  },
});
const settings = {
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  decay: Number(values.decay),
  dropout: Number(values.dropout),
  trust: Number(values.trust),
  leastCount: Number(values.least),
};
const lexicon = new Lexicon(new Vocabulary());
const traits = new WordTraits(lexicon);
const texts = new Map<string, GoldText[]>();
for (const corpus of corpora) {
  const read = readCorpus(values.data, corpus);
  if (read) texts.set(corpus.name, read);
  else console.error(`missing: ${corpus.name} (${corpus.files.join(", ")} under ${values.data})`);
}
const weightOf = (name: string): number =>
  Number(
    new Map(values.weights.split(",").map((part) => part.split("=") as [string, string])).get(name) ?? 1,
  );
const started = performance.now();
const examples = new Map<string, Example[]>();
const lists = readNameLists(values.data);
if (!lists) console.error("missing: the lists of names (us-names, popular-names); no texts are varied");
for (const corpus of corpora)
  if (!corpus.hasGaps)
    examples.set(
      corpus.name,
      (texts.get(corpus.name) ?? []).flatMap((gold, index) => {
        const weight = weightOf(corpus.name);
        const own = toExamples(gold, lexicon, traits, weight, index);
        for (let copy = 0; lists && copy < Number(values.copies); copy++)
          own.push(
            ...toExamples(
              augment(gold, lists, createRandom(index * 7 + copy)),
              lexicon,
              traits,
              weight * 0.7,
              index,
            ),
          );
        return own;
      }),
    );
console.error(
  `examples ${[...examples].map(([name, list]) => `${name} ${list.length}`).join(", ")}  ${((performance.now() - started) / 1000).toFixed(1)} s`,
);

function readNames(gold: GoldText, tagger: Tagger | undefined) {
  const surface = readSurface(readProse(gold.text, "plain", lexicon.vocabulary), lexicon);
  const proposals = decideArticle(surface, proposeNames(surface));
  return toMentions(
    surface,
    tagger ? combine(surface, proposals, tagger.tag(surface, proposals)) : proposals,
  );
}

function scoreOf(list: readonly GoldText[], tagger: Tagger | undefined): Score {
  const score = emptyScore();
  for (const gold of list) {
    const found = readNames(gold, tagger);
    addToScore(score, gold, found);
    if (values.errors && tagger) printErrors(gold, found);
  }
  return score;
}

function printErrors(gold: GoldText, found: ReturnType<typeof readNames>): void {
  const key = (n: { start: number; end: number; kind: string }) => `${n.start}-${n.end}-${n.kind}`;
  const g = gold.names.filter((n) => n.kind !== "other");
  const f = found.filter((n) => n.kind !== "other").map((n) => trimName(gold.text, n));
  const gs = new Set(g.map(key));
  const fs = new Set(f.map(key));
  const at = (n: { start: number; end: number }) =>
    `${gold.text.slice(Math.max(0, n.start - 30), n.start)}[${gold.text.slice(n.start, n.end)}]${gold.text.slice(n.end, n.end + 25)}`.replace(
      /\s+/g,
      " ",
    );
  for (const n of g) if (!fs.has(key(n))) console.log(`- ${n.kind} ${at(n)}`);
  for (const n of f) if (!gs.has(key(n))) console.log(`+ ${n.kind} ${at(n)}`);
}

const show = (score: Score): string =>
  rowNames
    .map((name) => {
      const tally = score.get(name)!;
      return `${name} ${tally.precision.toFixed(1)}/${tally.recall.toFixed(1)}/${tally.f1.toFixed(1)}`;
    })
    .join("  ");

if (values.write) {
  const packed = packModel(quantise(learn([...examples.values()].flat(), settings), Number(values.most)));
  writeFileSync(
    values.write,
    `// Built by scripts/train. docs/tagger.md says from what and under which licences. Not to be edited.\nexport const packedWeights =\n  "${packed}";\n`,
  );
}
if (values.folds) {
  const list = texts.get(values.folds)!;
  const total = emptyScore();
  const ids = [...new Set(examples.get(values.folds)!.map(({ source }) => source))];
  for (let fold = 0; fold < 3; fold++) {
    const training = [...examples].flatMap(([name, own]) =>
      name === values.folds ? own.filter(({ source }) => source % 3 !== fold) : own,
    );
    const tagger = new Tagger(
      lexicon,
      unpackModel(packModel(quantise(learn(training, settings), Number(values.most)))),
    );
    list.forEach((gold, index) => {
      if (index % 3 === fold) addToScore(total, gold, readNames(gold, tagger));
    });
  }
  console.log(`${values.folds.padEnd(9)} tagger, folds  ${show(total)} ${ids.length}`);
}
for (const [name, list] of texts) {
  if (values.only && !values.only.split(",").includes(name)) continue;
  const training = [...examples].filter(([other]) => other !== name || values.same).flatMap(([, own]) => own);
  const from = performance.now();
  const weights = quantise(learn(training, settings), Number(values.most));
  const packed = packModel(weights);
  const tagger = new Tagger(lexicon, unpackModel(packed));
  if (lists) {
    const varied = list.map((gold, index) => augment(gold, lists, createRandom(5000 + index)));
    console.log(`${name.padEnd(9)} rules*  ${show(scoreOf(varied, undefined))}`);
    console.log(`${name.padEnd(9)} tagger* ${show(scoreOf(varied, tagger))}`);
  }
  console.log(`${name.padEnd(9)} rules   ${show(scoreOf(list, undefined))}`);
  console.log(
    `${name.padEnd(9)} tagger  ${show(scoreOf(list, tagger))}  (${weights.hashes.length} features, ${Math.round(packed.length / 1000)} KB, ${((performance.now() - from) / 1000).toFixed(0)} s)`,
  );
}
