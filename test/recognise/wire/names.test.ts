import { describe, expect, test } from "vitest";
import { isNameMark, type MarkedItem } from "../../../scripts/train/marked-items";
import { readArticle } from "../../../server/src/link/read-article";
import { createReader } from "../../../server/src/link/reader";
import { readHeldOut, readTrained } from "./read-wire";

const kinds = ["person", "organization", "place"] as const;
type Kind = (typeof kinds)[number];

/**
 * F1 in percent for equal spans of equal kind, below which no kind of copy may fall: what was reached, less three points,
 * since a name more or less is a point in some kinds.
 */
const floors: Readonly<Record<string, Readonly<Record<Kind, number>>>> = {
  "agency-desks": { person: 94, organization: 89, place: 93 },
  backgrounds: { person: 77, organization: 80, place: 88 },
  business: { person: 87, organization: 94, place: 95 },
  "business-desks": { person: 93, organization: 90, place: 88 },
  "bureau-desks": { person: 94, organization: 87, place: 93 },
  captions: { person: 80, organization: 83, place: 87 },
  "country-desks": { person: 93, organization: 89, place: 91 },
  courts: { person: 89, organization: 86, place: 88 },
  "dispatch-desks": { person: 94, organization: 86, place: 90 },
  diaries: { person: 90, organization: 93, place: 93 },
  desks: { person: 94, organization: 86, place: 90 },
  disasters: { person: 91, organization: 84, place: 87 },
  features: { person: 95, organization: 81, place: 89 },
  markets: { person: 91, organization: 89, place: 95 },
  "newswire-desks": { person: 94, organization: 87, place: 90 },
  "old-wire": { person: 93, organization: 94, place: 94 },
  people: { person: 95, organization: 82, place: 91 },
  politics: { person: 93, organization: 85, place: 93 },
  "press-desks": { person: 94, organization: 90, place: 87 },
  regions: { person: 93, organization: 86, place: 90 },
  results: { person: 97, organization: 94, place: 95 },
  science: { person: 93, organization: 91, place: 89 },
  sports: { person: 96, organization: 91, place: 90 },
  "sports-desks": { person: 94, organization: 87, place: 89 },
  stories: { person: 97, organization: 79, place: 93 },
  "sundry-desks": { person: 92, organization: 91, place: 94 },
  world: { person: 94, organization: 88, place: 95 },
};

/** The same for all copy together, less a point. */
const floorsOfAll: Readonly<Record<Kind, number>> = { person: 95, organization: 89, place: 93 };

const reader = createReader();
const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${start}-${end}`;

function f1(items: readonly MarkedItem[], kind: Kind): number {
  let [wanted, found, right] = [0, 0, 0];
  for (const { text, marks } of items) {
    const gold = new Set(marks.filter((mark) => mark.kind === kind).map(spanOf));
    const mentions = readArticle(reader, "file:///wire.txt", text).mentions.filter(
      (mention) => mention.kind === kind,
    );
    wanted += gold.size;
    found += mentions.length;
    right += mentions.filter((mention) => gold.has(spanOf(mention))).length;
  }
  return (200 * right) / Math.max(1, wanted + found);
}

describe("names in wire copy that the tagger was not trained on", () => {
  for (const { kind, items } of readHeldOut()) {
    const scores = kinds.map((name) => [name, f1(items, name)] as const);
    // The scores stand in the title, so that a verbose run prints them.
    const said = scores.map(([name, score]) => `${name} ${score.toFixed(1)}`).join(", ");
    test(`${kind}, ${items.length} articles: ${said}`, () => {
      for (const [name, score] of scores)
        expect(score, `${name} in ${kind}`).toBeGreaterThanOrEqual(floors[kind]![name]);
    });
  }
});

test("names in all that copy together", () => {
  const items = readHeldOut().flatMap((one) => one.items);
  for (const kind of kinds) expect(f1(items, kind), kind).toBeGreaterThanOrEqual(floorsOfAll[kind]);
});

describe("the articles to train on and the ones held out", () => {
  test("are of the same kinds, but for copy of many desks that was scored before anything like it was seen", () => {
    const heldOut = readHeldOut()
      .map(({ kind }) => kind)
      .sort();
    expect(readTrained().map(({ kind }) => kind)).toEqual(heldOut.filter((kind) => !kind.endsWith("desks")));
    expect(Object.keys(floors).sort()).toEqual(heldOut);
  });

  test("share no line, and few people", () => {
    const linesOf = (list: ReturnType<typeof readTrained>): Set<string> =>
      new Set(list.flatMap(({ items }) => items.flatMap(({ text }) => text.split("\n"))));
    const trainedLines = linesOf(readTrained());
    const shared = [...linesOf(readHeldOut())].filter((line) => trainedLines.has(line) && /\. /.test(line));
    expect(shared).toEqual([]);
    const people = (list: ReturnType<typeof readTrained>): Set<string> =>
      new Set(
        list.flatMap(({ items }) =>
          items.flatMap(({ text, marks }) =>
            marks
              .filter(isNameMark)
              .filter((mark) => mark.kind === "person" && text.slice(mark.start, mark.end).includes(" "))
              .map((mark) => text.slice(mark.start, mark.end)),
          ),
        ),
      );
    const trainedPeople = people(readTrained());
    expect([...people(readHeldOut())].filter((name) => trainedPeople.has(name))).toEqual([]);
  });

  test("mark names as the annotations of mentions do", () => {
    for (const { items } of [...readTrained(), ...readHeldOut()])
      for (const { text, marks } of items)
        for (const mark of marks) {
          const words = text.slice(mark.start, mark.end);
          expect(words).toBe(words.trim());
          if (mark.kind === "person") expect(words).not.toMatch(/^(?:Mr|Mrs|Dr|President|Sir)\b|['’]s$/);
        }
  });
});
