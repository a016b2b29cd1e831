import { describe, expect, it } from "vitest";
import type { Checker } from "../../server/src/check/checker";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

const reader = createReader();

const twoArticles = `
=== 2026-03-02.txt
Mayor Anna Ruiz spoke at Larmouth City Hall. The council approved £4.2 million for repairs to the old bridge.
=== 2026-03-04.txt
Mayor Anna Ruiz left Larmouth City Hall. The council had approved £4.2 billion for repairs to the old bridge.
                                                                  ^^^^^^^^^^^^ magnitude: £4.2 million
`;

describe("the same figure with another word of number", () => {
  it("in two articles of one story", () => {
    expectFindings(twoArticles);
  });

  it("in two passages of one article", () => {
    expectFindings(`
The council of Larmouth approved $4.2 million for repairs to the old bridge on Monday.
A crowd watched. When the council approved $4.2 billion for repairs to the bridge, it cheered.
                                           ^^^^^^^^^^^^ magnitude: another passage
`);
  });

  it("counts articles: the finding stands where fewer have it", () => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz spoke at Larmouth City Hall. Some 3.5 billion birds rested on the marsh this spring.
                                                  ^^^^^^^^^^^ magnitude: 2 other articles
=== 2026-03-04.txt
Mayor Anna Ruiz left Larmouth City Hall. Some 3.5 million birds rested on the marsh this spring.
=== 2026-03-05.txt
Mayor Anna Ruiz came back to Larmouth City Hall. Some 3.5 million birds rested on the marsh this spring.
`);
  });

  it("with less in common, where the figure itself is rare", () => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz spoke at Larmouth City Hall. The repair would cost £18.5 million and take a year, the report says.
=== 2026-03-04.txt
Mayor Anna Ruiz left Larmouth City Hall. The report of the divers puts the cost of the repair at £18.5 billion.
                                                                                                 ^^^^^^^^^^^^^ magnitude: £18.5 million
`);
  });

  it("is a warning where two articles stand against one, though little else is the same", () => {
    const [first, ...others] = [
      "Finance Minister Selin Aydar said that Karsova would be rebuilt. She has $240 million for it.",
      "The Karsova fund opens in June. The ministry of Selin Aydar has put $240 million into it.",
      "Selin Aydar visited Karsova. For the town the government set aside $240 billion.",
    ].map((text, at): [string, string] => [`2026-05-0${at + 4}.txt`, text]);
    const severityIn = (...articles: [string, string][]) =>
      findingsOf(checkerFor(new Map(articles)), new Map(articles)).map(({ severity }) => severity);
    expect(severityIn(first!, ...others)).toEqual(["warning"]);
    expect(severityIn(...others)).not.toContain("warning");
    // Without days of their own the two have no such weight.
    const undated = [first!, others[0]!].map(([, text], at): [string, string] => [`${at}.txt`, text]);
    expect(severityIn(...undated, others[1]!)).not.toContain("warning");
  });

  it("offers the other word, and prefers it where a trusted article decides", () => {
    const { articles } = readFixture(twoArticles);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding).toMatchObject({ severity: "warning", confirmed: false });
    expect(finding!.fixes[0]).toMatchObject({ preferred: false, edits: [{ newText: "£4.2 million" }] });
    const trusting = checkerFor(articles, '{ "trusted": ["2026-03-02.txt"] }');
    expect(findingsOf(trusting, articles)[0]!.fixes[0]!.preferred).toBe(true);
  });

  it("prefers neither word where both articles are trusted", () => {
    const { articles } = readFixture(twoArticles);
    const [finding] = findingsOf(checkerFor(articles, '{ "trusted": ["**"] }'), articles);
    expect(finding).toMatchObject({ rule: "magnitude", confirmed: false });
    expect(finding!.fixes.map(({ preferred }) => preferred)).not.toContain(true);
  });

  it("is the same in whatever order the articles come", () => {
    const { articles } = readFixture(twoArticles);
    const turned = new Map([...articles].reverse());
    expect(findingsOf(checkerFor(turned), turned)).toEqual(findingsOf(checkerFor(articles), articles));
  });
});

describe("no matter", () => {
  it.each([
    ["another thing", "The county spent £4.2 billion on its schools and clinics."],
    ["another measure", "The debt of the council for repairs to the old bridge is £4.2 billion."],
    ["another figure", "The council had approved £4.3 billion for other repairs to the new harbour."],
    ["another year", "In 1999 the council had approved £4.2 billion for repairs to the old bridge."],
    ["another currency", "The council had approved $4.2 billion for repairs to the old bridge."],
    ["a bound on one side", "The council had approved under £4.2 billion for repairs to the old bridge."],
    [
      "both in one article",
      "The council had approved £4.2 million, not £4.2 billion for repairs to the bridge.",
    ],
  ])("%s", (_, sentence) => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz spoke at Larmouth City Hall. In 2025 the council budget set £4.2 million for repairs to the old bridge.
=== 2026-03-04.txt
Mayor Anna Ruiz left Larmouth City Hall. ${sentence}
`);
  });

  it("articles of two stories", () => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz spoke at Larmouth City Hall. The council approved £4.2 million for repairs to the old bridge.
=== 2026-03-04.txt
Mayor Piet Jansen left Kessand Town Hall. The council had approved £4.2 billion for repairs to the old bridge.
`);
  });

  it("what was paid once and what it is worth now, where one article tells of both", () => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz spoke at Larmouth City Hall. The harbour board paid 45 million euros for the ferry Marn in 1998. Today the ferry is worth 45 billion euros.
=== 2026-03-02b.txt
Mayor Anna Ruiz left Larmouth City Hall. The ferry Marn, for which the harbour board paid 45 million euros, is laid up.
`);
  });

  it("a round figure that two things may share", () => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz spoke at Larmouth City Hall. The council approved £4 million for repairs to the bridge.
=== 2026-03-04.txt
Mayor Anna Ruiz left Larmouth City Hall. The ministry approved £4 billion for repairs to roads.
`);
  });
});

describe("where the sentences have no word in common", () => {
  const first = "Chairwoman Lena Marsh of Orrin Foods met Councillor Ben Okafor in Larmouth on Monday.";

  it("three digits are hardly the same by chance, though one of the figures is past", () => {
    expectFindings(`
=== 2026-03-02.txt
${first} If Orrin Foods took another bid, it would have to pay $252 million.
=== 2026-03-04.txt
${first} The break fee was raised to $270 million from $252 billion.
                                                                                                                                    ^^^^^^^^^^^^ magnitude: “$252 million” in another article
`);
  });

  it("nor are two where one person stands beside both", () => {
    expectFindings(`
=== 2026-03-02.txt
${first} Marsh is in line for a pay-out of $27m.
=== 2026-03-04.txt
${first} Okafor pressed Lena Marsh on her reward. Asked whether $27bn was fair, she smiled.
                                                                                                                                             ^^^^^ magnitude: “$27m” in another article
`);
  });

  it("two digits alone say too little", () => {
    expectFindings(`
=== 2026-03-02.txt
${first} The bakery was insured. Its roof cost $27m.
=== 2026-03-04.txt
${first} The harbour has cranes. Ships worth $27bn lie there.
`);
  });
});

/** Takes an article's new text, as an editor does. */
function edit(checker: Checker, name: string, text: string): void {
  checker.put(readArticle(reader, `file:///corpus/${name}`, text));
}

describe("after an edit", () => {
  it("the finding comes and goes with the other article's figure", () => {
    const { articles } = readFixture(twoArticles);
    const [first, last] = [...articles.keys()];
    const checker = checkerFor(articles);
    expect(findingsOf(checker, articles)).toHaveLength(1);
    edit(checker, first!, articles.get(first!)!.replace("million", "billion"));
    expect(findingsOf(checker, articles)).toEqual([]);
    edit(checker, first!, articles.get(first!)!);
    expect(findingsOf(checker, articles)).toHaveLength(1);
    edit(checker, last!, "Nothing is said here.");
    expect(findingsOf(checker, articles)).toEqual([]);
  });
});

describe("one figure in two passages of one article", () => {
  it.each([
    "The fine of 250 million euros is the highest ever. Lind Bank said that it would appeal against the €250 billion fine.",
    "The storm did damage of $780 million in Norrland, insurers said. Norrland's government put the storm damage at $780 billion.",
  ])("is reported: %s", (text) => {
    const articles = new Map([["2026-03-04.txt", text]]);
    expect(findingsOf(checkerFor(articles), articles).map(({ rule }) => rule)).toEqual(["magnitude"]);
  });

  it.each([
    "The state spends 36 billion crowns on ports, 36 million crowns of it on new quays in Milva.",
    "Debt has grown to 1.4 trillion crowns. The debt of the capital is 1.4 billion crowns.",
    "Aid worth $75 million was approved. The $75 billion budget will be voted on in June.",
    "Lind Bank will raise 2.4 billion crowns. Its chief executive was paid 2.4 million crowns.",
  ])("is left alone where it may be another: %s", (text) => {
    const articles = new Map([["2026-03-04.txt", text]]);
    expect(findingsOf(checkerFor(articles), articles)).toEqual([]);
  });
});

describe("a title and its text", () => {
  it("that have one amount in two words of number", () => {
    const text =
      "Town to buy bridge for $3 million\n\nThe town of Milva agreed to buy the old bridge for $3 billion.";
    const articles = new Map([["2026-03-04.txt", text]]);
    expect(findingsOf(checkerFor(articles), articles).map(({ rule }) => rule)).toEqual(["magnitude"]);
  });

  it("of which the text has both", () => {
    const text =
      "Town to buy bridge for $3 million\n\nMilva agreed to buy the old bridge for $3 million. To build the bridge cost $3 billion.";
    const articles = new Map([["2026-03-04.txt", text]]);
    expect(findingsOf(checkerFor(articles), articles)).toEqual([]);
  });
});

describe("a change from millions to billions", () => {
  it.each([
    ["Lind Bank's profit rose to $8.1 billion, up from $7.6 million a year earlier.", "$8.1 billion"],
    [
      "Turnover fell to 2.4 million crowns in the first quarter from 2.9 billion crowns.",
      "2.4 million crowns",
    ],
    ["Lind Bank's sales were £1.9 billion, compared with £1.7 million in 2025.", "£1.9 billion"],
    ["Its readers rose from 3.2 billion to 3.9 million in a year.", "3.9 million"],
    ["Norrland's deficit widened to $4.7 trillion in April, from $4.3 billion in March.", "$4.7 trillion"],
  ])("that its digits say is small: %s", (text, marked) => {
    const articles = new Map([["2026-03-04.txt", text]]);
    const found = findingsOf(checkerFor(articles), articles);
    expect(found.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
      ["magnitude", marked],
    ]);
  });

  it.each([
    ["with other digits", "Profit rose to $1.1 billion, up from $760 million a year earlier."],
    ["the other way", "Sales fell to 4 million euros from 1.2 billion euros a year earlier."],
    ["in many years", "The network's worth rose to $1.6 billion from $1.4 million in 2012."],
    [
      "of which the sentence compares more",
      "Lind Bank earned $2.4 million on sales of $2.1 billion, compared with $2.6 million on sales of $2.2 billion.",
    ],
    [
      "of something else",
      "Lind Bank turned a loss of 2.9 million crowns into a profit of 2.4 billion crowns.",
    ],
  ])("is left alone %s", (_, text) => {
    const articles = new Map([["2026-03-04.txt", text]]);
    expect(findingsOf(checkerFor(articles), articles)).toEqual([]);
  });
});

describe("an amount that stands in brackets in another article", () => {
  const told = "Tarn Dairies met lenders in Hollin Vale, where Ines Falk leads the creamery.";

  it("is not a thousand times as much", () => {
    expectFindings(`
=== 2026-05-04.txt
${told} Tarn Dairies tapped the Hollin Vale Bank for 48 million crowns ($54 million) of credit.
=== 2026-05-05.txt
${told} Even a $54 billion lifeline from the Hollin Vale Bank did not save Tarn Dairies.
${" ".repeat(told.length)}        ^^^^^^^^^^^ magnitude: $54 million
`);
  });

  it("and may be another by a day's rate", () => {
    expectFindings(`
=== 2026-05-04.txt
${told} Tarn Dairies tapped the Hollin Vale Bank for 48 million crowns ($5.4 million) of credit.
=== 2026-05-05.txt
${told} Even a $5.1 million lifeline from the Hollin Vale Bank did not save Tarn Dairies.
`);
  });
});
