import { describe, expect, it } from "vitest";
import { augment } from "../../scripts/train/augment";
import type { GoldText } from "../../scripts/train/corpora";
import { learn } from "../../scripts/train/crf";
import { type Example, toExamples } from "../../scripts/train/examples";
import { packModel } from "../../scripts/train/pack";
import { quantise } from "../../scripts/train/quantise";
import { createRandom } from "../../scripts/train/random";
import { renameBodies } from "../../scripts/train/rename-bodies";
import { addToScore, emptyScore } from "../../scripts/train/score";
import { Lexicon } from "../../server/src/recognise/lexicon";
import { readSurface } from "../../server/src/recognise/names/surface";
import { unpackModel } from "../../server/src/recognise/tagger/packed-weights";
import { Tagger } from "../../server/src/recognise/tagger/tagger";
import { WordTraits } from "../../server/src/recognise/tagger/word-features";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";

const marked = /\[([^\]]*)\]\((person|organization|place|other)\)/;

/** An annotated text out of "[Anna Ruiz](person) spoke." */
function toGold(markedText: string): GoldText {
  const names = [];
  let text = markedText;
  for (let match = marked.exec(text); match; match = marked.exec(text)) {
    const kind = match[2] as GoldText["names"][number]["kind"];
    names.push({ start: match.index, end: match.index + match[1]!.length, kind });
    text = text.replace(marked, "$1");
  }
  return { corpus: "test", text, names, unknown: [], withoutOthers: false, spansOnly: false };
}

/** Ships, which the rules do not know: a text for each. */
const ships = ["Zorvath", "Quelmire", "Braxtow", "Virnolk", "Prestiva", "Draumond", "Kelbrix", "Ostwane"];
const texts = ships.map((ship) =>
  toGold(`The crew of the freighter [${ship}](organization) slept. Nobody woke.`),
);

const quick = {
  epochs: 20,
  settled: 19,
  rate: 0.1,
  decay: 0.001,
  dropout: 0.2,
  rareDropout: 0.2,
  rare: 1,
  leastCount: 2,
  trust: 1,
  runs: 2,
};

function train(list: readonly GoldText[]): { packed: string; lexicon: Lexicon } {
  const lexicon = new Lexicon(new Vocabulary());
  const traits = new WordTraits(lexicon);
  const examples = list.flatMap((gold) => toExamples(gold, lexicon, traits, 1));
  return { packed: packModel(quantise(learn(examples, quick), 5000)), lexicon };
}

describe("training", () => {
  it("teaches what the texts have in common", () => {
    const { packed, lexicon } = train(texts);
    const tagger = new Tagger(lexicon, unpackModel(packed));
    const text = "The crew of the freighter Mundrake slept.";
    const surface = readSurface(readProse(text, "plain", lexicon.vocabulary), lexicon);
    expect(tagger.tag(surface, []).map(({ firstToken, kind }) => [firstToken, kind])).toEqual([
      [5, "organization"],
    ]);
  });

  it("gives the same weights for the same texts", () => {
    expect(train(texts).packed).toBe(train(texts).packed);
  });

  it("gives the same weights in whatever order the features of a token stand", () => {
    const lexicon = new Lexicon(new Vocabulary());
    const traits = new WordTraits(lexicon);
    const examples = texts.flatMap((gold) => toExamples(gold, lexicon, traits, 1));
    const turned = examples.map((example) => ({ ...example, features: turnedRound(example) }));
    const settings = { ...quick, dropout: 0.4 };
    expect(packModel(quantise(learn(turned, settings), 5000))).toBe(
      packModel(quantise(learn(examples, settings), 5000)),
    );
  });
});

/** The features of each token the other way round. */
function turnedRound({ features, starts }: Example): Int32Array {
  const turned = features.slice();
  for (let at = 0; at + 1 < starts.length; at++) turned.subarray(starts[at], starts[at + 1]).reverse();
  return turned;
}

describe("a varied text", () => {
  const gold = toGold(
    "[Anna Ruiz](person) left [Larmouth](place). The mayor of [Larmouth](place) thanked [Ruiz](person).",
  );
  const lists = { given: ["Maren"], surnames: ["Tollmark"] };
  const isOrdinary = (word: string): boolean => word === "Trust" || word === "Larmouth";

  it("keeps its names where they are", () => {
    for (let seed = 0; seed < 50; seed++) {
      const varied = augment(gold, lists, isOrdinary, createRandom(seed));
      for (const { start, end, kind } of varied.names) {
        const name = varied.text.slice(start, end);
        expect(name).toMatch(/^\p{L}[\p{L} ]*$/u);
        if (kind === "place" && name.toLowerCase().startsWith("lar"))
          expect(name.toLowerCase()).toBe("larmouth");
      }
    }
  });

  it("is the same for the same random numbers", () => {
    expect(augment(gold, lists, isOrdinary, createRandom(3))).toEqual(
      augment(gold, lists, isOrdinary, createRandom(3)),
    );
  });
});

describe("renamed companies and towns", () => {
  const gold = toGold(
    "[Harbour Trust](organization) sold [Quelmire](organization) in [AVONBY](place). [Quelmire](organization) of [Avonby](place) is [Quelmire](person)'s no more; [Virnolk](organization) is.",
  );
  const lists = { given: ["Maren"], surnames: ["Tollmark", "Ostwane"] };
  const rename = (seed: number): GoldText =>
    renameBodies(gold, lists, (word) => word === "Trust", createRandom(seed));
  const namesOf = ({ text, names }: GoldText): string[] =>
    names.map(({ start, end }) => text.slice(start, end));

  it("have one name each all through the text, in capitals where they were", () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 50; seed++) {
      const [trust, , shouted, , town, , firm] = namesOf(rename(seed));
      expect(trust).toMatch(/^\p{L}+ Trust$/u);
      expect(shouted).toBe(town!.toUpperCase());
      seen.add(town!).add(firm!);
    }
    expect(seen.size).toBeGreaterThan(6);
  });

  it("keep a word that a person is called by as well", () => {
    for (let seed = 0; seed < 20; seed++) {
      const [, firm, , again, , man] = namesOf(rename(seed));
      expect([firm, again, man]).toEqual(["Quelmire", "Quelmire", "Quelmire"]);
    }
  });
});

describe("the score", () => {
  it("counts equal spans of equal kind, and looks past titles and possessives", () => {
    const gold = toGold("Mr [Ruiz](person)'s office in [Larmouth](place) is shut.");
    const score = emptyScore();
    const mention = (start: number, end: number, kind: "person" | "organization") => ({
      start,
      end,
      kind,
      firstToken: 0,
      endToken: 1,
      titleToken: 0,
    });
    const larmouth = gold.text.indexOf("Larmouth");
    addToScore(score, gold, [mention(0, 9, "person"), mention(larmouth, larmouth + 8, "organization")]);
    expect(score.get("person")!.f1).toBe(100);
    expect(score.get("all")!.right).toBe(1);
    expect(score.get("span only")!.right).toBe(2);
  });
});
