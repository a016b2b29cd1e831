import { describe, expect, it } from "vitest";
import { applyFix, checkerFor, expectFindings, findingsOf } from "./corpus-fixture";

/** One article of one sentence, with the figure in brackets expected to be reported. */
function expectReport(sentence: string, words: string): void {
  const start = sentence.indexOf("[");
  const end = sentence.indexOf("]") - 1;
  const text = sentence.replace(/[[\]]/g, "");
  expectFindings(`${text}\n${" ".repeat(start)}${"^".repeat(end - start)} percent-mismatch: ${words}`);
}

describe("a percentage that its own numbers contradict", () => {
  it.each([
    ["Membership rose [28%] to 125 from 100.", "a rise of 25%"],
    ["Membership rose by [28 percent], to 125 from 100 a year earlier.", "a rise of 25%"],
    ["Membership fell [16%] to 88 from 100.", "a fall of 12%"],
    ["The choir grew from 100 to 125 singers, up [28%].", "a rise of 25%"],
    [
      "Halden AG reported a [22%] rise in first-quarter net profit to 186.4 million francs on Thursday, from 166.4 million a year earlier.",
      "a rise of 12%",
    ],
    ["The choir grew from 100 to 125 singers, a rise of [28 per cent].", "a rise of 25%"],
    ["The choir counted 125 singers, up [28%] from 100.", "a rise of 25%"],
    ["At her stall, sales rose [40%] to £1,200 from £1,000 as neighbours came.", "a rise of 20%"],
    ["Net profit fell [3.5%] to $1.21 billion against $1.34 billion.", "a fall of 9.7%"],
    ["Some wages rose from $20 an hour to $28 an hour, or [20%].", "a rise of 40%"],
    ["Profit fell [3.5%] to $1.21 billion, compared with $1.34 billion.", "a fall of 9.7%"],
    ["Costs rose [15%], reaching $2.84 billion, up from $2.34 billion.", "a rise of 21%"],
    ["Profit was $684 million, or 41 cents a share, up [24 percent] from $472 million.", "a rise of 45%"],
    ["Shares rose from $31.99 to $35.16, about [20 percent], in New York.", "a rise of 10%"],
    ["They had 86 boats, compared to last year's 104, a [27%] decrease.", "a fall of 17%"],
    ["The yard cut its staff by [16%], from 1,000 to 880.", "a fall of 12%"],
    ["Of the 200 members, 90 ([28%]) said no.", "90 of 200 is 45%"],
    ["The party won 45 of the 150 seats ([28%]).", "45 of 150 is 30%"],
    ["Of the shops, [28%], or 90 of the 200 members, signed.", "90 of 200 is 45%"],
    ["About [28%] of the 200 members, 90 people, signed.", "90 of 200 is 45%"],
    ["It rose [twenty-eight percent] to 125 from 100.", "a rise of 25%"],
    ["Rents fell [20%] to 125 from 100.", "a rise of 25%"],
    ["Profit fell [28%] to 1.23 billion crowns from 1.5 billion a year earlier.", "a fall of 18%"],
    ["Revenue rose [16%] to $3.3 billion from $3 billion.", "a rise of 10%"],
    ["Its shares fell [7.5%] to $41.14 from $44.", "a fall of 6.5%"],
    [
      "HALDEN, March 3, 2026 - Visits fell [15%] last year to 1.2 million, from 2 million in 2024.",
      "a fall of 40%",
    ],
    [
      "They won 90 of the 200 seats in the provincial assembly, or [40 percent], on Sunday.",
      "90 of 200 is 45%",
    ],
  ])("%s", expectReport);

  it.each([
    ["The choir has [doubled] from 40 to 90 singers.", "a rise of 125%"],
    ["Cases have [tripled] since January, from 14 to 28.", "a rise of 100%"],
    [
      "Brokers said 5,214 homes changed hands in October, down [9.4%] from 5,692 in the same month of 2025.",
      "a fall of 8.4%",
    ],
    ["A tonne is down [a quarter] to 60 crowns from 100 crowns.", "a fall of 40%"],
    ["The town cut its road budget by [half], from $80,000 to $50,000.", "a fall of 38%"],
    ["Cases rose by [a third], to 400 from 320.", "a rise of 25%"],
    ["The choir more than [doubled], from 40 to 70 singers.", "a rise of 75%"],
    ["The club nearly [tripled] from 40 to 150 members.", "a rise of 275%"],
  ])("nor one in a word: %s", expectReport);

  it("says no more of a word than a note where it is not far off, and offers no other", () => {
    const findingOf = (text: string) => {
      const articles = new Map([["a.txt", text]]);
      return findingsOf(checkerFor(articles), articles)[0]!;
    };
    expect(findingOf("The choir has doubled from 40 to 90 singers.").severity).toBe("information");
    const far = findingOf("The choir has doubled since May, from 320 to 500 singers.");
    expect(far.severity).toBe("warning");
    expect(far.fixes.map(({ scope }) => scope)).toEqual(["project"]);
  });

  it("offers the right figure, written as the wrong one", () => {
    const cases = [
      ["Membership rose 28 percent to 125 from 100.", "25 percent"],
      ["Membership rose 28.4% to 125 from 101.", "23.8%"],
      ["It rose twenty-eight percent to 125 from 100.", "twenty-five percent"],
      ["Rents fell 20% to 125 from 100.", undefined],
    ] as const;
    for (const [text, newText] of cases) {
      const articles = new Map([["a.txt", text]]);
      const [finding] = findingsOf(checkerFor(articles), articles);
      expect(finding?.fixes.find((fix) => fix.preferred)?.edits[0]?.newText).toBe(newText);
      if (newText) {
        const mended = applyFix(articles, finding!);
        expect(findingsOf(checkerFor(mended), mended)).toEqual([]);
      }
    }
  });

  it("is fairly sure, no more, where round figures may explain it", () => {
    const severityOf = (text: string) => {
      const articles = new Map([["a.txt", text]]);
      return findingsOf(checkerFor(articles), articles)[0]?.severity;
    };
    expect(severityOf("Membership rose 28% to 125 from 100.")).toBe("warning");
    expect(severityOf("Membership rose 28% to 120 from 100.")).toBe("information");
    expect(severityOf("About 28% of the 200 members, 90 people, signed.")).toBe("information");
  });
});

describe("no mismatch", () => {
  it.each([
    ["it fits", "Membership rose 25% to 125 from 100."],
    ["it fits when rounded", "Sales fell 28% to £72,300 from £100,200."],
    ["it was cut off, not rounded", "Sales rose 28% to 287 from 223."],
    ["the figures are rounded", "Profit rose 12 percent to $1.2 billion from $1.1 billion."],
    ["only one figure is given", "Membership rose 28% to 125."],
    ["it is of something else", "Membership rose 28% to 125, with dues up to $100 from $90."],
    ["percentage points", "Turnout rose 5 percentage points to 60% from 55%."],
    ["a share that rose", "The rate rose 1% to 5% from 4%."],
    ["adjusted figures", "Adjusted for inflation, pay rose 3% to $125 from $100."],
    ["a yearly rate", "The town grew 2% annually from 100 to 125 families."],
    ["bounds", "Membership rose more than 20% to over 125 from under 100."],
    ["two currencies", "Sales rose 28% to $125 from €100."],
    ["a scale word left out", "Sales rose 17% from $1.07 to 1.25 billion."],
    ["another percentage fits", "Membership rose 28%, or 25% without the youth, to 125 from 100."],
    ["another pair fits", "Membership rose 25% to 125 in 12 towns from 100 in 11."],
    ["the other base is named", "It won 12 of the 40 seats, 45% of the vote."],
    ["more than what was", "It won 12 of the 40 seats, 45% more than before."],
    ["a part of the part", "Some 28% of the 200 members, 90 of them women, signed."],
    ["a range", "Prices rose 5 to 10 percent to $125 from $100."],
    ["the text knows", "It was wrongly said that membership rose 28% to 125 from 100."],
    [
      "a figure said again in another way",
      "It earned $4.29 billion, or 45 cents a share, up 23 percent from $3.48 billion.",
    ],
    ["an order beside it", "They had 3,009 cases in the first months, against 3,243, a seven percent drop."],
    ["a percentage of the new figure's parts", "Membership rose from 100 to 125, 60% of them women."],
    ["a base of other days", "Rents rose 5% to $1,200 in Larmouth, from $900 in 2010."],
    ["a longer comparison", "The budget rose 4% to £3.1 billion, up from £1.9 billion a decade ago."],
    ["a low", "Shares rose 5 percent to $10.50 from a low of $8 last year."],
    ["a fall in between", "Shares rose 5 percent to $10.50 after falling to $8 from $9 last year."],
    ["a share of another group", "Of the 200 members, 90 came and 40 spoke (28%) up."],
    [
      "a rough share",
      "Some 90 out of 200 members, about one in two (45%), said no; one in three (31%) did not care.",
    ],
    ["a tool of the change", "It cut the rate by 16%, and the staff of 1,000 to 880."],
    [
      "nearly so many times as many",
      "The choir doubled from 40 to 77 singers. Its fee was halved from $100 to $53.",
    ],
    [
      "what a word of degree allows",
      "It more than doubled from 40 to 95, nearly tripled from 40 to 110 and roughly halved from 100 to 60.",
    ],
    ["rounded figures that may have doubled", "Its income doubled from $3 million to $7 million."],
    ["a change in a word, and other figures", "Fees doubled, and the choir grew from 40 to 50 singers."],
    ["a change in a word, and its circumstances", "Fees doubled as the choir grew from 40 to 50 singers."],
    ["half a point", "The bank cut its rate by half a point, to 4 percent from 4.5 percent."],
    ["the year before another", "Visits fell 15% last year to 1.2 million, from 2 million in 2019."],
    ["two clauses", "Exports rose 28%, while imports went to 125 from 100."],
  ])("%s", (_, text) => {
    expectFindings(text);
  });
});
