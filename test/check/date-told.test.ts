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
    [
      "the office of a deputy",
      "Stavrou became mayor of Wexcombe in 2011.",
      "Stavrou became deputy mayor of Wexcombe in 2007.",
    ],
    [
      "the hours of other days",
      "The cannery shop closes at 6 p.m. on weekdays.",
      "The cannery shop closes at 1 p.m. on Saturdays.",
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

  it.each([
    ["an act", "Ruiz vetoed the dredging of the outer harbour on Tuesday.", ["date-conflict Tuesday"]],
    [
      "what its maker says of it",
      "Ruiz stood by her veto of the dredging of the outer harbour on Tuesday.",
      [],
    ],
  ])("an act beside %s", (_, second, found) => {
    const first = "Ruiz vetoed the dredging of the outer harbour on Monday.";
    expect(told(first, second, ["2026-03-11", "2026-03-11"])).toEqual(found);
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

describe("the first sentences of wire copy", () => {
  /** Two reports of different outlets; the later one's findings, as in `told`. */
  const reported = (first: string, second: string): readonly string[] => {
    const articles = new Map([
      ["a.txt", `${first}\n`],
      ["b.txt", `${second}\n`],
    ]);
    return findingsOf(checkerFor(articles), articles).map(
      ({ rule, uri, start, end }) => `${rule} ${articles.get(uri.slice(-5))!.slice(start, end)}`,
    );
  };

  it.each([
    [
      "a day that has been",
      "LEEDS, England, March 5, 2026 (Reuters) - A fire at a paint factory in Bramley killed three workers on Tuesday, police said.",
      "LEEDS, 5 March 2026 (PA) - Three workers were killed by a fire at a paint factory in Bramley on Wednesday.",
      "date-conflict Wednesday",
    ],
    [
      "a day to come",
      "HALIFAX, March 4, 2026 (CP) - The coroner will open an inquest into the sinking of the trawler Mary Anne on March 18.",
      "HALIFAX, March 5, 2026 (Reuters) - An inquest into the sinking of the trawler Mary Anne will open on March 20, the coroner’s office said.",
      "date-conflict March 20",
    ],
    [
      "a span",
      "WASHINGTON, March 4, 2026 (AP) - Judge Ellen Marsh ordered the Interior Department to release the grazing records within 30 days.",
      "WASHINGTON, March 4, 2026 (Reuters) - The Interior Department must release the grazing records within 60 days, Judge Ellen Marsh ruled on Wednesday.",
      "number-conflict 60 days",
    ],
    [
      "a month",
      "STOCKHOLM, April 24, 2026 (Reuters) - Eva Lindahl will step down as chief executive of Norrsken in June, the steelmaker said on Friday.",
      "STOCKHOLM, April 24, 2026 (TT) - Norrsken’s chief executive, Eva Lindahl, will step down in July, the steelmaker announced.",
      "date-conflict July",
    ],
    [
      "a year behind “until”",
      "MADRID, June 2, 2026 (EFE) - The new contract keeps captain Iker Torres at Sevilla until 2029.",
      "MADRID, June 3, 2026 (Reuters) - Captain Iker Torres has signed a contract with Sevilla until 2028.",
      "date-conflict 2028",
    ],
  ])("are compared: %s", (_, first, second, expected) => {
    expect(reported(first, second)).toEqual([expected]);
  });

  it.each([
    [
      "days on end",
      "MUMBAI, July 2, 2026 (PTI) - Heavy rain flooded the Dadar station on Wednesday, holding up trains.",
      "MUMBAI, July 3, 2026 (PTI) - Heavy rain flooded the Dadar station on Thursday, holding up trains.",
    ],
    [
      "two hearings",
      "DUBLIN, 1 September 2026 - Ryan Foyle appeared in the Central Criminal Court on Monday, where his lawyers asked for bail.",
      "DUBLIN, 4 September 2026 (PA) - Ryan Foyle appeared in the Central Criminal Court on Thursday, where the judge refused bail.",
    ],
    [
      "two quakes",
      "ANKARA, May 6, 2026 (AA) - A quake of magnitude 6.1 struck Elazig at 4:17 a.m. on Wednesday.",
      "ISTANBUL, May 6, 2026 (Reuters) - An aftershock of magnitude 4.9 struck Elazig at 6:40 a.m. on Wednesday.",
    ],
    [
      "two evenings",
      "AUSTIN, Feb. 12, 2026 (AP) - The Larks play at Zilker Park on Saturday.",
      "AUSTIN, Feb. 12, 2026 (Reuters) - The Larks play at Zilker Park on Sunday, too.",
    ],
    [
      "two phases",
      "DELHI, April 6, 2026 (PTI) - Voters in Assam go to the polls on April 9 in the first of two phases.",
      "DELHI, April 6, 2026 (Reuters) - Voters in Assam go to the polls on April 16 in the second phase.",
    ],
    [
      "two matches",
      "LEIPZIG, Sept. 4, 2026 (dpa) - RB Leipzig host Bremen on Saturday in the league, kick-off 15:30.",
      "BERLIN, Sept. 4, 2026 (SID) - RB Leipzig host Bremen again on Wednesday in the cup, kick-off 20:45.",
    ],
    [
      "what was asked for and what was given",
      "BOSTON, June 9, 2026 (AP) - Former banker Ian Colt was sentenced to 15 years in prison. Prosecutors had asked for 20 years.",
      "BOSTON, June 8, 2026 (AP) - Former banker Ian Colt faces up to 25 years in prison at his sentencing on Tuesday. Prosecutors want 20 years.",
    ],
  ])("tell of two things: %s", (_, first, second) => {
    expect(reported(first, second)).toEqual([]);
  });
});
