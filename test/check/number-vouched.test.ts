import { describe, expect, it } from "vitest";
import { checkerFor, findingsOf, readFixture } from "./corpus-fixture";

/** What makes the articles one story. */
const story = "Mayor Anna Ruiz met Con Stavrou of the Kessand Trust at Larmouth Pier.";

/** Articles of one story on two days, the last on the second; what is found of figures, as its rule and its words. */
function foundIn(...sentences: readonly string[]): readonly string[] {
  const fixture = sentences
    .map((sentence, at) => {
      const day = at === sentences.length - 1 ? "11" : "10";
      return `=== ${"abcde"[at]}.txt\nLARMOUTH, 2026-03-${day}\n\n${story} ${sentence}\n`;
    })
    .join("");
  const { articles } = readFixture(fixture);
  return findingsOf(checkerFor(articles), articles)
    .filter(({ rule }) => rule === "number-conflict" || rule === "magnitude")
    .map(
      ({ rule, uri, start, end }) =>
        `${uri.slice(-5)} ${rule} ${articles.get(uri.slice(-5))!.slice(start, end)}`,
    );
}

describe("a figure that several articles agree on, and one that has a slip of it", () => {
  it.each([
    [
      "among those aboard, in other words each time",
      [
        "It is thought 67 of the passengers on board the ferry were Danes, the harbour office said.",
        "Of the 144 passengers, 67 were Danish citizens, among them 16 pupils on their way home.",
        "Officials believe that 67 of the passengers were Danish citizens and 45 of them Swedes.",
        "The ferry ran aground with 150 people, including 69 Danish citizens and 45 Swedes, on board.",
      ],
      ["d.txt number-conflict 69"],
    ],
    [
      "what the article's headline has right",
      [
        "The trust bought the pier from Brightwater in an all-cash deal worth $68.7 million.",
        "Stavrou said the deal for the pier, valued at $68.7 million in cash, was a bargain.",
        "The pier is bought for $68.7 million, and nobody in Larmouth is sorry.",
        "Pier sold in $68.7 million deal, the trust announced. Brightwater gets out of the pier in an all-cash deal valued at $18.7 million.",
      ],
      ["d.txt number-conflict $18.7 million"],
    ],
    [
      "billion for million, of one digit",
      [
        "The trust predicts a loss of another 2 million subscribers in the current quarter.",
        "Another 2 million subscribers will be lost in the quarter, the trust expects.",
        "It said it would lose 2 million subscribers in the second quarter.",
        "The trust expects a loss of 2 billion subscribers in the second quarter.",
      ],
      ["d.txt magnitude 2 billion"],
    ],
  ])("%s", (_, sentences, found) => {
    expect(foundIn(...sentences)).toEqual(found);
  });

  it.each([
    [
      "rounds it",
      [
        "Shares of the trust fell 20% after the report on the pier.",
        "The report on the pier had the trust's shares tumble by 20%.",
        "After the report on the pier the shares of the trust lost 20%.",
        "Shares of the trust fell 23% after the report on the pier.",
      ],
    ],
    [
      "is of the year before",
      [
        "The trust sold 46.9 million tickets in the fourth quarter of 2025.",
        "Of its tickets 46.9 million were sold in the quarter, the trust said.",
        "Sales came to 46.9 million tickets in the quarter.",
        "The trust sold 46.7 million tickets in the year-ago quarter.",
      ],
    ],
    [
      "stands beside it in the sentence",
      [
        "The trust has 221.6 million members, it said.",
        "It counts 221.6 million members in all.",
        "Members of the trust number 221.6 million.",
        "The trust has 221.6 million members, where it had 221.8 million members.",
      ],
    ],
    [
      "is of something else",
      [
        "Some 45 volunteers of the trust painted the pier.",
        "The pier was painted by 45 volunteers, the trust said.",
        "With 45 volunteers the trust painted the pier.",
        "Children from 95 schools sang of herons in a tent behind the lighthouse.",
      ],
    ],
    [
      "is like what only one of them says of another thing, and the others have the figure by chance",
      [
        "Turnout in the harbour vote was 15%, the lowest since 2018, and the count went on.",
        "Under the plan 15% of the new flats at the pier would be let to nurses.",
        "Rents in Larmouth fell by 15% last year while the boat tax rose.",
        "Turnout in the council vote was 35%, the lowest since 2006, and the count went on.",
      ],
    ],
    [
      "is a count of the next day",
      [
        "The storm killed 31 people on the pier.",
        "The storm's toll on the pier was 31 people killed.",
        "Killed on the pier were 31 people, and the storm goes on.",
        "The storm has killed 37 people on the pier.",
      ],
    ],
  ])("not where it %s", (_, sentences) => {
    expect(foundIn(...sentences)).toEqual([]);
  });
});
