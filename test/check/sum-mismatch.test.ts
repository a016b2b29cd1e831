import { describe, expect, it } from "vitest";
import { inEnglish } from "../words/plain";
import { checkerFor, expectFindings, findingsOf } from "./corpus-fixture";

/** One article of one sentence, with the figure in brackets expected to be reported. */
function expectReport(sentence: string, words: string): void {
  const start = sentence.indexOf("[");
  const end = sentence.indexOf("]") - 1;
  const text = sentence.replace(/[[\]]/g, "");
  expectFindings(`${text}\n${" ".repeat(start)}${"^".repeat(end - start)} sum-mismatch: ${words}`);
}

describe("parts that do not make the stated whole", () => {
  it.each([
    ["Rescuers found [12] people: seven men and four women.", "“seven men” + “four women” make 11"],
    ["Rescuers found [12] people, seven men and four women, on the ice.", "make 11"],
    ["Rescuers found [14] people — seven men, four women and a child — on the ice.", "make 12"],
    ["[Twelve] crew members are needed for each boat: seven deckhands and four engineers.", "make eleven"],
    ["The council has [12] members (seven from the town and four from the villages).", "make 11"],
    ["A jury of [12] people, made up of seven men and four women, was sworn in.", "make 11"],
    ["Of the [20] children on the boat, eight were boys and 11 were girls.", "make 19"],
    ["The ship had [12] sailors (7 men, 4 women).", "make 11"],
    ["There were [12] on board: 7 men, 4 women.", "make 11"],
    ["Seven men and four women, [12] people in all, were found.", "make 11"],
    ["A jury convicted Holm, 58, of [nine] charges: five of fraud and three of theft.", "make eight"],
    ["The choir won [12] medals: five gold, four silver and two bronze.", "make 11"],
    ["The plan costs [$12 million]: $7 million for roads and $3 million for schools.", "make $10 million"],
    [
      "The plan costs [$12.5 million]: $7.2 million for roads and $3.3 million for schools.",
      "make $10.5 million",
    ],
    ["He pleaded guilty to [11] charges: six of fraud and four of theft.", "make 10"],
    ["The [six] people held, three men and two women, were charged.", "make five"],
    ["The boat with [58] people on board sank. It had left with 54 passengers and six crew.", "make 60"],
    ["It left with 54 passengers and six crew members. All [58] people aboard are safe.", "make 60"],
  ])("%s", expectReport);

  it.each([
    ["The levy rises to 24 pence a litre from 20 pence, an increase of [6 pence].", "a change of 4 pence"],
    ["The rate fell [0.3 percentage points] to 4.1% from 4.6%.", "a change of 0.5 percentage points"],
    ["Profit rose by [$15 million] to $120 million from $100 million.", "a change of $20 million"],
    ["The number of pupils grew by [12] to 145 from 120.", "a change of 25"],
  ])("nor a change in so many that its ends make: %s", expectReport);

  it("offers no figure: which one is wrong is not known", () => {
    const articles = new Map([["a.txt", "Rescuers found 12 people: seven men and four women."]]);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding!.severity).toBe("warning");
    expect(finding!.fixes.map((fix) => fix.scope)).toEqual(["project"]);
    expect(finding!.related.map(({ message }) => inEnglish(message))).toEqual([
      "“seven men” here",
      "“four women” here",
    ]);
  });
});

describe("no mismatch", () => {
  it.each([
    ["a share of what it was", "A tonne is down a quarter to 75 crowns from 100 crowns."],
    ["it fits", "Rescuers found 12 people: seven men and five women."],
    ["a single one without a figure", "Rescuers found 12 people: seven men, four women and a child."],
    ["parts named by example", "Rescuers found 12 people, including seven men and four women."],
    ["some of them", "Rescuers found 12 people, seven men and four women among them."],
    ["of whom", "Rescuers found 12 people, of whom seven were men and four women."],
    ["a longer list", "Rescuers found 12 people, seven dogs and four cats."],
    ["the rest, uncounted", "Rescuers found 12 people: seven men, four women and others."],
    [
      "the rest, in the next sentence",
      "Rescuers found 12 people: seven men and four women. The other was a child.",
    ],
    ["about as many", "Rescuers found about 12 people: seven men and four women."],
    ["at least as many", "Rescuers found at least 12 people: seven men and four women."],
    ["parts that may be more", "Rescuers found 12 people: at least seven men and four women."],
    ["several in one", "The hall holds 12 people: two couples and four children."],
    ["things that each one has", "It has two teams: six players each and four coaches."],
    ["parts of parts", "Rescuers found 12 people: seven men, two of them priests, and five women."],
    ["another sort of thing", "He had two rules: five pens and one notebook."],
    ["far from the whole", "He owns 40 books: seven novels and four plays."],
    ["rounded amounts", "The plan costs $12 million: $7 million for roads and $4 million for schools."],
    ["two units", "The walk takes 12 km: seven miles and four hills."],
    ["a recipe", "Serves 4: 2 eggs, 3 apples and 1 onion."],
    ["one of a larger talk", "Of the 12 people: seven men and four women."],
    ["scores", "They won 12 games: 7-5, 6-4 and 6-3."],
    ["ages", "They have three children: a boy, 12, and a girl, 9."],
    ["a list that goes on", "The ship had 12 sailors: 7 men, 4 women, most of them young."],
    ["a part of a part", "Rescuers found 12 people: six of the seven men and four women."],
    ["a change that fits", "The levy rises to 24 pence a litre from 20 pence, an increase of 4 pence."],
    ["a rounded change", "The fund grew by £2 million, to £13.2 million from £11 million."],
    ["a rank", "The club rose three places to 5 from 8."],
    [
      "two boats",
      "A boat with 58 people on board hit one with 30 people on board; it had 54 passengers and two crew.",
    ],
    [
      "those of whom it is not said",
      "A boat with 58 people on board sank. At least 20 passengers and two crew were hurt.",
    ],
    ["a half", "The 12 members met twice: seven in May and half of them in June."],
  ])("%s", (_, text) => {
    expectFindings(text);
  });
});
