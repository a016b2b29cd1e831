import { describe, expect, it } from "vitest";
import { checkerFor, expectFindings, findingsOf } from "./corpus-fixture";

describe("an article that contradicts itself", () => {
  it("in its title and its text", () => {
    expectFindings(`
=== 2026-03-03.md
# Bakery chain to cut 800 jobs

ORSTEN, March 3, 2026 - Adler Foods will cut 700 jobs and close two plants, Chief Executive Olga Pirn said.
                                             ^^^ number-conflict: chain to cut 800 jobs
`);
    expectFindings(`
=== 2026-03-03.md
# 46 countries sign ban on deep-sea mining

HALDEN, March 3, 2026 - Delegates of 64 countries signed a treaty on Tuesday that bans deep-sea mining.
                                     ^^ number-conflict: 46 countries sign
`);
  });

  it("in a price, which counts nothing", () => {
    expectFindings(`
=== 2026-03-03.md
# Kessand Trust to buy Adler Foods for $1.4 billion

ORSTEN, March 3, 2026 - The Kessand Trust has agreed to buy Adler Foods for $8.4 billion in cash, the two said on Tuesday.
                                                                            ^^^^^^^^^^^^ number-conflict: Foods for $1.4 billion
`);
  });

  it("where it comes back to what it told", () => {
    expectFindings(`
=== 2026-08-02.txt
MILVA, Aug. 2, 2026 - The city library will lend 1,240 paintings to households this year.

The 1,420 paintings come from the cellar of the town hall, its director said.
    ^^^^^ number-conflict: will lend 1,240 paintings
`);
  });

  it("is a note without a preferred fix: which figure is meant is not known", () => {
    const articles = new Map([
      [
        "2026-03-03.md",
        "# Bakery chain to cut 800 jobs\n\nORSTEN, March 3, 2026 - Adler Foods will cut 700 jobs, it said.",
      ],
    ]);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding!.severity).toBe("information");
    expect(finding!.fixes.every(({ preferred }) => !preferred)).toBe(true);
  });
});

describe("no contradiction", () => {
  it.each([
    ["parts of it", "Bakery chain to cut 800 jobs", "Adler will cut 700 jobs in Orsten and 100 in Milva."],
    [
      "the price of once",
      "Kessand Trust sells Adler Foods for $1.4 billion",
      "The Kessand Trust has sold Adler Foods, which it bought for $8.4 billion in 2019.",
    ],
    [
      "the price of another thing as well",
      "Kessand Trust sells Adler Foods for $4.2 million",
      "The Kessand Trust sold Adler Foods for $4.2 million on Monday. In May it sold Milva Foods for $4.8 million.",
    ],
    ["a rounding", "Bakery chain to cut 800 jobs", "Adler will cut 796 jobs, it said."],
    [
      "several of the noun",
      "Halden to build 250 flats",
      "Halden will build 250 flats. Last year it built 230 flats, and Adler will build 280 flats.",
    ],
    ["the whole", "Company to close 40 shops", "Adler, which has 60 shops in the north, will close many."],
    ["those who are there", "Adler hires 500 workers", "Adler, which has 900 workers, will hire more."],
    [
      "what may be",
      "Ferry with 219 passengers aground",
      "The ferry that may carry 291 passengers lay still.",
    ],
    [
      "those let go",
      "Police hold 45 protesters",
      "Police arrested 54 protesters and later freed nine of them.",
    ],
    ["a goal and its start", "Club to sell 12,500 tickets", "The club sold 11,500 tickets within an hour."],
    ["another year", "Town plants 400 trees", "Halden, which planted 300 trees in 2019, is at it again."],
    [
      "some of them",
      "120 firefighters battle blaze",
      "About 250 firefighters came, and many stayed all night.",
    ],
    [
      "two places",
      "Norrgate sells cars",
      "It sold 3,410 cars in the north. In the south it sold 3,140 cars.",
    ],
    [
      "two halves",
      "Airline flies",
      "The first flight carried 189 passengers. The second carried 169 passengers.",
    ],
    ["two rooms", "Town buys chairs", "The hall got 312 chairs. The 212 chairs in the library are older."],
  ])("%s", (_, title, text) => {
    expectFindings(`
=== 2026-03-03.md
# ${title}

HALDEN, March 3, 2026 - ${text}
`);
  });
});
