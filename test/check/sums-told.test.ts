import { describe, expect, it } from "vitest";
import { inEnglish } from "../words/plain";
import { checkerFor, expectFindings, findingsOf } from "./corpus-fixture";

/** What is found in an article: rule and words of the message. */
function foundIn(text: string, name = "2026-03-04.txt"): string[] {
  const articles = new Map([[name, text]]);
  return findingsOf(checkerFor(articles), articles).map(
    ({ rule, severity, message }) => `${rule} ${severity}: ${inEnglish(message)}`,
  );
}

describe("sums told otherwise than in a list", () => {
  it.each([
    [
      "Brakken will cut 350 jobs, 200 in Orsten and 120 in Milva, it said.",
      "information: “350” here, but “200” + “120” make 320.",
    ],
    [
      "The bridge will cost $90 million, with $55 million coming from the state and $30 million from the city.",
      "information: “$90 million” here, but “$55 million” + “$30 million” make $85 million.",
    ],
    [
      "Norrland won eight gold, seven silver and five bronze medals for a total of 21.",
      "warning: “21” here, but “eight gold” + “seven silver” + “five bronze medals” make 20.",
    ],
    [
      "Eleven people died in the crash. Seven were men and three were women, police said.",
      "information: “Eleven” here, but “Seven were men” + “three were women” make ten.",
    ],
    [
      "The bill passed with 62 votes for, 31 against and eight abstentions in the 99-seat chamber.",
      "warning: “99” here, but “62” + “31” + “eight” make 101.",
    ],
    [
      "The £11.8m gap would be met with £6.9m of savings, £3.1m from reserves and £2.8m from higher fees and charges.",
      "warning: “£11.8m” here, but “£6.9m” + “£3.1m” + “£2.8m” make £12.8m.",
    ],
    [
      "Of the 120 MPs, 61 voted for, 58 against and three abstained.",
      "warning: “120” here, but “61” + “58” + “three” make 122.",
    ],
    [
      "The 120-member assembly voted 71 to 52 to approve the budget.",
      "warning: “120” here, but “71” + “52” make 123.",
    ],
    [
      "The seven-member board voted 5-3 to close the yard.",
      "warning: “seven” here, but “5” + “3” make eight.",
    ],
    [
      "Forty percent back the plan, 35 percent oppose it and 35 percent are undecided.",
      "warning: “Forty percent” + “35 percent” + “35 percent” make 110%, which is more than all.",
    ],
    [
      "In the poll, the Greens had 28%, the Liberals 31%, the Centre Party 24% and others 21%.",
      "warning: “28%” + “31%” + “24%” + “21%” make 104%, which is more than all.",
    ],
    [
      "Of the 45 passengers, 30 were rescued, 12 drowned and four are missing.",
      "warning: “45” here, but “30” + “12” + “four” make 46.",
    ],
    [
      "There were 45 people aboard; 30 were rescued, 12 died and four are missing.",
      "warning: “45” here, but “30” + “12” + “four” make 46.",
    ],
    [
      "Of the 12 defendants, eight were convicted and five were found not guilty.",
      "warning: “12” here, but “eight” + “five” make 13.",
    ],
    [
      "The fund is worth €500 million, of which €300 million comes from Norrland and €250 million from Brakken.",
      "warning: “€500 million” here, but “€300 million” + “€250 million” make €550 million.",
    ],
    [
      "Of the 350 jobs, 200 are in Orsten and 180 in Milva.",
      "warning: “350” here, but “200” + “180” make 380.",
    ],
    [
      "Brakken has 5,200 workers at home: 2,150 at the Orsten works, 1,840 in Milva and 1,570 in its offices and depots. Another 3,250 work abroad.",
      "warning: “5,200” here, but “2,150” + “1,840” + “1,570” make 5,560.",
    ],
    [
      "The 14-member panel has eight men and seven women.",
      "information: “14” here, but “eight men” + “seven women” make 15.",
    ],
    [
      "The shows drew 1,200, 1,500 and 1,800 visitors, 4,700 in all.",
      "warning: “4,700” here, but “1,200” + “1,500” + “1,800 visitors” make 4,500.",
    ],
    [
      "The alliance holds 76 of the 150 seats: the Democrats have 42, the Greens 20 and the Liberals 15.",
      "warning: “76” here, but “42” + “20” + “15” make 77.",
    ],
    [
      "Yes got 52.3 percent and No 48.7 percent.",
      "warning: “52.3 percent” + “48.7 percent” make 101%, which is more than all.",
    ],
    [
      "The party won 45 percent, its ally 12 percent and the opposition 48 percent of the vote.",
      "warning: “45 percent” + “12 percent” + “48 percent” make 105%, which is more than all.",
    ],
    [
      "Anna Holm had 51.8% and Bo Falk 49.2% of the vote.",
      "warning: “51.8%” + “49.2%” make 101%, which is more than all.",
    ],
  ])("%s", (text, found) => {
    expect(foundIn(text)).toEqual([`sum-mismatch ${found}`]);
  });

  it("adds up the rows of a table above their total", () => {
    expectFindings(`
=== seats.md
| Party | Votes | Seats |
|---|---|---|
| Greens | 1,200 | 34 |
| Liberals | 800 | 28 |
| Total | 2,000 | 64 |
                  ^^ sum-mismatch: “34” + “28” make 62`);
  });
});

describe("no mismatch", () => {
  it.each([
    "Brakken will cut 350 jobs, 200 in Orsten and 150 in Milva, it said.",
    "Brakken will cut 350 jobs, 200 in Orsten and 50 in Milva, it said.",
    "Brakken will cut 350 jobs, 200 in Orsten and 120 in Milva, and more elsewhere.",
    "Police held 12 people, eight on Monday and five on Tuesday.",
    "He won 14 titles, nine in singles and six in doubles.",
    "The bridge will cost $90 million, with $55 million coming from the state and $30 million from the city; the rest is private.",
    "Eleven people died in the crash. Seven were children and three were from one village.",
    "Eleven people died. In another crash seven were hurt.",
    "The bill passed with 62 votes for and 31 against in the 99-seat chamber.",
    "The 99-seat chamber sent the bill to the senate, which voted 30 to 12.",
    "The seven-member board voted 5-2 to close the yard.",
    "Sixty percent back the plan, and 55 percent support the mayor.",
    "Respondents named several worries: 62 percent named prices, 48 percent crime and 31 percent schools.",
    "Turnout was 61 percent; the Greens won 48 percent and the Liberals 39 percent of the vote.",
    "The Greens had 28.4%, the Liberals 31.2%, the Centre Party 24.1% and others 16.4%.",
    "The £11.8m gap would be met with £6.9m of savings, £3.1m from reserves and £1.8m from higher fees.",
    "The council found £6.9m of savings, £3.1m from reserves and £2.8m from fees.",
    "The £11.8m gap would be partly met with £6.9m of savings and £3.1m from reserves.",
    "The £11.8m gap was filled by the county, which had £4m in hand and £2m in the bank.",
    "Of the 45 passengers, 30 were rescued, 12 drowned and two are missing.",
    "Of the 45 passengers, 40 were rescued, 12 of whom died.",
    "Of the 45 passengers, 30 were rescued and 20 were injured.",
    "Of the 45 passengers, 30 were women and 20 were injured.",
    "The firm will cut 500 jobs, of which 300 are in Orsten and 250 are for drivers.",
    "The fund is worth €500 million, of which €300 million comes from Norrland and €150 million from Brakken.",
    "The 14-member panel has eight women and five doctors.",
    "The alliance holds 76 of the 150 seats: the Democrats have 41, the Greens 20 and the Liberals 15.",
    "The alliance holds 76 seats: the Democrats have 42, the Greens 20, the Liberals 15 and others 3.",
    "Yes got 52.3 percent and No 47.7 percent.",
    "Anna Holm had 51.8% and Bo Falk 48.2% of the vote.",
    "Anna Holm had 61.8% of the vote in 2019 and Bo Falk 49.2%.",
    "The party won 62% in Orsten, 48% in Milva and 31% in Larmouth.",
  ])("%s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    ["a total that fits", "| Party | Seats |\n|---|---|\n| Greens | 34 |\n| Liberals | 28 |\n| Total | 62 |"],
    [
      "a column of shares",
      "| Party | Share |\n|---|---|\n| Greens | 34 |\n| Liberals | 28 |\n| Total | 60 |",
    ],
    [
      "rows that count twice",
      "| Place | Men | Women |\n|---|---|---|\n| Orsten | 34 | 20 |\n| of them new | 3 | 2 |\n| Milva | 40 | 30 |\n| Total | 74 | 50 |",
    ],
  ])("%s", (_, text) => {
    expect(foundIn(text, "2026-03-04.md")).toEqual([]);
  });
});
