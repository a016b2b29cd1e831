import { describe, expect, it } from "vitest";
import { checkerFor, findingsOf, readFixture } from "./corpus-fixture";

const story = "Mayor Anna Ruiz met Con Stavrou of the Kessand Trust at Larmouth Pier.";

/** Articles of one story and day, the last of the day after where it says so; what is found of figures, as its words. */
function foundIn(sentences: readonly string[], lastDay = "10"): readonly string[] {
  const fixture = sentences
    .map((sentence, at) => {
      const day = at === sentences.length - 1 ? lastDay : "10";
      return `=== ${"abcde"[at]}.txt\nLARMOUTH, 2026-03-${day}\n\n${story} ${sentence}\n`;
    })
    .join("");
  const { articles } = readFixture(fixture);
  return findingsOf(checkerFor(articles), articles)
    .filter(({ rule }) => rule === "number-conflict")
    .map(({ uri, start, end }) => articles.get(uri.slice(-5))!.slice(start, end));
}

describe("two figures of one thing", () => {
  it.each([
    [
      "reckoned by several whom two bodies asked",
      [
        "Stavrou said earnings per share were put at $2.78 by estimates averaged by Norbank.",
        "Earnings per share are put at $2.68 by estimates of seven houses, Stavrou said of the Kessand Trust.",
      ],
      ["$2.68"],
    ],
    [
      "copied with other verbs, of many digits",
      [
        "The trust said its total dipped to 221.64 million visitors over the three months to last Sunday, a loss it blamed on rain and on fuel.",
        "The trust reported it slipped to 231.64 million visitors over the three months to last Sunday, a loss it put down to rain and to fuel.",
      ],
      ["231.64 million"],
    ],
    [
      "in a line off a page with white space anywhere",
      [
        "The pier has 14,200 old  planks, the  trust said of the pier.",
        "The pier has 14,700 old planks, the trust said of the pier.",
      ],
      ["14,700"],
    ],
  ])("%s", (_, sentences, found) => {
    expect(foundIn(sentences)).toEqual(found);
  });

  it("foreseen to sign up, on two days", () => {
    const sentences = [
      "Analysts predicted that 2.7 million people would sign up for the pier card.",
      "Analysts predicted that 3.7 million people would sign up for the pier card.",
    ];
    expect(foundIn(sentences, "11")).toEqual(["3.7 million"]);
  });

  it("that are bounds, only where others agree on theirs", () => {
    const over = (number: number, words: string): string =>
      `More than ${number} planks of the pier were rotten, ${words}.`;
    const others = [over(340, "Stavrou said"), over(340, "the trust wrote to her")];
    expect(foundIn([...others, over(940, "Ruiz said of the pier")])).toEqual(["940"]);
    expect(foundIn([others[0]!, over(940, "Ruiz said of the pier")])).toEqual([]);
  });
});

describe("two figures of two things", () => {
  it.each([
    [
      "the count of an earlier hour",
      [
        "Earlier, an official, Edo Rix, had said that 22 people had died when the pier gave way.",
        "At least 26 people had died when the pier gave way in driving rain, Ruiz said.",
      ],
    ],
    [
      "what a price and what revenue rose by",
      [
        "The trust reported an average ticket price of $793, a year-over-year increase of 28 percent.",
        "The trust announced quarterly revenue of $62.9 million, an increase of 20% year over year.",
      ],
    ],
    [
      "what a share lost at two hours",
      [
        "The stock of Kessand plunged 22% in evening trading, Stavrou said.",
        "The stock of Kessand plunged 20% in evening trading, Ruiz wrote.",
      ],
    ],
    [
      "the dead of another season",
      [
        "The sinking of the ferry killed 149 passengers off Larmouth in October last year.",
        "The sinking of the ferry killed 189 passengers off Larmouth.",
      ],
    ],
    [
      "a row of a table",
      ["Planks  14,200  planks of the pier", "The pier has 14,700 old planks, the trust said of the pier."],
    ],
  ])("%s", (_, sentences) => {
    expect(foundIn(sentences)).toEqual([]);
  });
});
