import { describe, expect, it } from "vitest";
import { checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

/** What makes the articles one story. */
const story = "Mayor Anna Ruiz met Con Stavrou of the Kessand Trust at Larmouth Pier.";

/** Two articles of one story; the later one's finding, as its rule and its words, or none. */
function told(first: string, second: string, days = ["2026-03-09", "2026-03-10"]): readonly string[] {
  const { articles } = readFixture(
    `=== a.txt\nLARMOUTH, ${days[0]}\n\n${story} ${first}\n=== b.txt\nLARMOUTH, ${days[1]}\n\n${story} ${second}\n`,
  );
  return findingsOf(checkerFor(articles), articles).map(
    ({ rule, uri, start, end }) => `${rule} ${articles.get(uri.slice(-5))!.slice(start, end)}`,
  );
}

describe("one event at two times", () => {
  it.each([
    [
      "a weekday alone, to come",
      "The appeal hearing is set for Thursday.",
      "The appeal hearing is set for Friday.",
      "date-conflict Friday",
    ],
    [
      "a weekday beside another way to say it",
      "Ruiz said an open meeting would be held in the corn market on Thursday evening.",
      "An open meeting is to be held on Friday in the corn market.",
      "date-conflict Friday",
    ],
    [
      "a day of a month",
      "The auditors will publish their first report on March 27.",
      "The auditors are to publish their first report on March 25.",
      "date-conflict March 25",
    ],
    [
      "a day that has passed",
      "Stavrou was arrested at Wexcombe airport on January 14.",
      "Stavrou, who was arrested on January 16 at the airport of Wexcombe, denies the charge.",
      "date-conflict January 16",
    ],
    [
      "a day that somebody spoke of",
      "The inquiry opens in Wexcombe on May 12 under Fiona Marr and is to last six weeks.",
      "Ruiz said the inquiry would open on May 21 and be led by Fiona Marr.",
      "date-conflict May 21",
    ],
    [
      "two hours of one sentence",
      "Polls open at 7 a.m. and close at 9 p.m. in Larmouth.",
      "Polling stations in Larmouth opened at 8 a.m. and were to close at 9 p.m.",
      "date-conflict 8 a.m.",
    ],
    [
      "a year beside words that only one of the sentences has in another clause",
      "The ship, built in 1998 in Gdansk, belongs to the Kessand Trust.",
      "The ferry, which was built in Gdansk in 1988, struck a rock.",
      "date-conflict 1988",
    ],
    [
      "an hour",
      "The fish market opens at 9 a.m.",
      "Queues form outside the fish market, which opens at 10 a.m.",
      "date-conflict 10 a.m.",
    ],
    [
      "an hour of a day",
      "Stavrou will meet the dockers in Wexcombe on Friday at 10:30 a.m.",
      "Stavrou meets the dockers in Wexcombe on Friday, at 11:30 a.m.",
      "date-conflict Friday, at 11:30 a.m.",
    ],
    [
      "a year with a digit wrong, in few words",
      "The cannery opened in 1971 on the site of a brickyard.",
      "The cannery opened in 1977.",
      "date-conflict 1977",
    ],
    [
      "a span",
      "Ruiz said the council would hire its own inspectors within 30 days.",
      "The council has promised a report by inspectors it will hire within 60 days.",
      "number-conflict 60 days",
    ],
    [
      "a penalty of years",
      "Stavrou faces up to 15 years in prison.",
      "If found guilty, Stavrou faces up to 25 years in prison.",
      "number-conflict up to 25 years",
    ],
  ])("%s", (_, first, second, expected) => {
    expect(told(first, second)).toEqual([expected]);
  });
});

describe("no conflict", () => {
  const hearing = "The appeal hearing is set for Thursday.";

  it.each([
    [
      "two ships' years",
      "The ferry, built in 1998, belongs to the Kessand Trust.",
      "The tug, built in 1988, struck a rock.",
    ],
    ["the same day", hearing, "The appeal hearing is set for March 12."],
    ["another hearing", hearing, "The custody hearing of the harbour master is set for Friday."],
    ["one of several", hearing, "A second appeal hearing is set for Friday."],
    ["a day that was moved", hearing, "The appeal hearing was moved and is set for Friday."],
    ["what has been", hearing, "The appeal hearing was on Monday."],
    ["an article that has both", hearing, "The appeal hearing is set for Friday. Ruiz travels on Thursday."],
    ["the day on which somebody spoke", hearing, "The appeal hearing is set, Ruiz said on Friday."],
    ["a bound", hearing, "The appeal hearing is to end by Friday."],
    [
      "what is told from day to day",
      "Two boats sank in the outer harbour on Monday.",
      "Two boats sank in the outer harbour on Tuesday.",
    ],
    [
      "two towns",
      "The fish market in Wexcombe opens at 9 a.m.",
      "The fish market in Saltmarsh opens at 10 a.m.",
    ],
    ["a full hour for some minutes past", "The pier burned from 4 a.m.", "The pier burned from 4:20 a.m."],
    ["an hour by another clock", "The rocket lifts off at 9:30 a.m.", "The rocket lifts off at 14:30 GMT."],
    ["hours of two days", "The polls open at 9 a.m. on Friday.", "The polls open at 10 a.m. on Saturday."],
    ["two years", "The cannery won the harbour prize in 2019.", "The cannery won the harbour prize in 2022."],
    [
      "two persons' penalties",
      "Stavrou faces 15 years in prison.",
      "Trevor Hocking faces 25 years in prison.",
    ],
    [
      "spans of two things",
      "The ferry will be out of service for 3 weeks.",
      "The lift of the town hall will be out of order for 5 weeks.",
    ],
    ["at least so long", "The repairs will take 3 months.", "The repairs will take at least 2 months."],
    [
      "two years in which it may be so again",
      "Holm visited the cannery in 2011.",
      "Holm visited the cannery in 2017.",
    ],
    ["a month and a day in it", "The cannery reopens in June.", "The cannery reopens on June 18."],
  ])("%s", (_, first, second) => {
    expect(told(first, second)).toEqual([]);
  });

  it("in an article that does not say its day", () => {
    expectFindings(
      `=== a.txt\n${story} ${hearing}\n=== b.txt\n${story} The appeal hearing is set for Friday.\n`,
    );
  });

  it("in articles of two stories", () => {
    expectFindings(`
=== 2026-03-09.txt
Mayor Anna Ruiz met Con Stavrou of the Kessand Trust at Larmouth Pier. The appeal hearing is set for Thursday.
=== 2026-03-10.txt
Judge Fiona Marr heard Bo Dahl for the Harbour Board in Saltmarsh. The appeal hearing is set for Friday.
`);
  });

  it("with what an earlier article could not know", () => {
    expect(
      told(
        "The dockers voted on the pay offer on Monday.",
        "The dockers voted on the pay offer on Wednesday.",
        ["2026-03-09", "2026-03-12"],
      ),
    ).toEqual([]);
  });
});
