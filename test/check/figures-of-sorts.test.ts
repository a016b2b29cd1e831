import { describe, expect, it } from "vitest";
import { checkerFor, findingsOf } from "./corpus-fixture";

/** Two articles with one sentence each; what is found of the later one's figures. */
function foundIn(first: string, second: string): readonly string[] {
  const articles = new Map([
    ["a.txt", `LARMOUTH, March 3, 2026 - ${first}\n`],
    ["b.txt", `LARMOUTH, March 4, 2026 - ${second}\n`],
  ]);
  return findingsOf(checkerFor(articles), articles)
    .filter(({ rule }) => rule === "number-conflict")
    .map(({ uri, start, end }) => articles.get(uri.slice(-5))!.slice(start, end));
}

/** A sentence of two sorts of a thing, with a figure each. */
const sorts: readonly (readonly [string, (sort: string, figure: string) => string, string, string])[] = [
  [
    "tickets",
    (sort, figure) =>
      `The price of a ${sort} ticket on the Larmouth ferry will rise to ${figure} pounds, Torvik Lines said.`,
    "single",
    "return",
  ],
  [
    "schools",
    (sort, figure) =>
      `The pass rate at ${sort} schools in Larmouth rose to ${figure} percent, Mayor Ana Pelk said.`,
    "primary",
    "secondary",
  ],
  [
    "staff that is paid",
    (sort, figure) =>
      `${sort} at Larmouth Hospital were offered a pay rise of ${figure} percent, the Health Union said.`,
    "Nurses",
    "Porters",
  ],
  [
    "profits",
    (sort, figure) =>
      `Its ${sort} profit fell to ${figure} million pounds in the first half, Torvik Lines of Larmouth said.`,
    "net",
    "operating",
  ],
  [
    "shifts",
    (sort, figure) => `The Larmouth factory's ${sort} shift employs ${figure} people, Torvik Lines said.`,
    "day",
    "night",
  ],
  [
    "stands, which no list parts",
    (sort, figure) =>
      `The ${sort} stand of the Larmouth stadium will hold ${figure}00 people, architect Ana Pelk said.`,
    "family",
    "press",
  ],
  [
    "taxes",
    (sort, figure) =>
      `The ${sort} rate tax in Larmouth will rise to ${figure} percent, minister Ana Pelk said.`,
    "basic",
    "higher",
  ],
];

describe("two sorts of one thing", () => {
  it.each(sorts)("%s, have figures of their own", (_, write, one, other) => {
    expect(foundIn(write(one, "44"), write(other, "71"))).toEqual([]);
  });

  it.each(sorts)("%s, but of one sort have one figure", (_, write, one) => {
    expect(foundIn(write(one, "44"), write(one, "71"))).toHaveLength(1);
  });
});

describe("who is counted by age", () => {
  const turnout = (ages: string, figure: number): string =>
    `Turnout among voters ${ages} in Larmouth was ${figure} percent, Returning Officer Ana Pelk said.`;

  it("is another at another age", () => {
    expect(foundIn(turnout("under 30", 44), turnout("over 60", 72))).toEqual([]);
  });

  it("is the same at the same", () => {
    expect(foundIn(turnout("under 30", 44), turnout("under 30", 72))).toEqual(["72 percent"]);
  });
});

it("a bridge that is painted otherwise is one bridge", () => {
  const bridge = (paint: string, length: number): string =>
    `The ${paint} bridge in Larmouth is ${length} metres long, engineer Ana Pelk said.`;
  expect(foundIn(bridge("huge", 440), bridge("famous", 410))).toEqual(["410 metres"]);
  expect(foundIn(bridge("old", 440), bridge("new", 410))).toEqual([]);
});

it.each([
  [
    "what is not adjusted yet",
    "The risk of a fall was 22 percent lower among users, Ana Pelk of Larmouth said.",
    "The raw risk of a fall was 28 percent lower among users, Ana Pelk of Larmouth said.",
  ],
  [
    "what is counted up to an hour",
    "By Tuesday afternoon 11 ships had been diverted from Larmouth, Torvik Lines said.",
    "Some 14 ships have been diverted from Larmouth, Torvik Lines said.",
  ],
])("%s is another figure", (_, first, second) => {
  expect(foundIn(first, second)).toEqual([]);
});
