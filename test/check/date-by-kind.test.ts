import { describe, expect, it } from "vitest";
import { checkerFor, findingsOf, readFixture } from "./corpus-fixture";

interface Report {
  readonly day: string;
  readonly text: string;
}

/** Two short reports of one matter: the findings as their rule, severity and words. */
function found(first: Report, second: Report): readonly string[] {
  const source = [first, second]
    .map(({ day, text }, at) => `=== ${"ab"[at]}.txt\nLARMOUTH, ${day} — ${text}\n`)
    .join("");
  const { articles } = readFixture(source);
  return findingsOf(checkerFor(articles), articles).map(
    ({ rule, severity, uri, start, end }) =>
      `${rule} ${severity} ${articles.get(uri.slice(-5))!.slice(start, end)}`,
  );
}

const monday = "March 9, 2026";
const tuesday = "March 10, 2026";

describe("one event in two reports' own words", () => {
  it.each([
    [
      "a ferry that sank",
      "The ferry Lady Kessand sank off Cape Orrin on Saturday night, the harbour master of Larmouth said.",
      "All aboard were saved when the Lady Kessand went down near Cape Orrin late on Sunday.",
      "date-conflict information late on Sunday",
    ],
    [
      "a death",
      "Composer Edda Varnholt, who died on Thursday in Larmouth, wrote nine operas.",
      "Tributes were paid to Edda Varnholt, the composer, who passed away on Friday.",
      "date-conflict information Friday",
    ],
    [
      "a trial to come",
      "The trial of surgeon Nils Abrahamsen will begin on May 4, Judge Petra Quill decided.",
      "Nils Abrahamsen is to go on trial on 14 May. Judge Petra Quill will hear the case.",
      "date-conflict information 14 May",
    ],
    [
      "a line that opens",
      "The tram line from Larmouth to Wexcombe will open on April 12, Mayor Anna Ruiz said.",
      "Passengers can take the tram from Larmouth to Wexcombe from April 21, when the line opens, Anna Ruiz said.",
      "date-conflict information April 21",
    ],
    [
      "an hour that is said roughly",
      "The blast tore through the Marrowby chemical works in Larmouth at about 6:40 p.m. on Sunday, fire chief Carl Imhof said.",
      "Fire chief Carl Imhof said an explosion wrecked the Marrowby chemical works at 7:40 p.m. on Sunday.",
      "date-conflict information 7:40 p.m. on Sunday",
    ],
    [
      "what lasts since its day",
      "The ferry Lady Kessand ran aground off Cape Orrin on Saturday evening, Captain Piet Oslander said.",
      "The Lady Kessand, grounded off Cape Orrin since Friday, was refloated. Captain Piet Oslander thanked the crew.",
      "date-conflict information Friday",
    ],
    [
      "years in prison",
      "Banker Ulf Marrowby was jailed for six years on Monday, the court in Larmouth said.",
      "The court in Larmouth sentenced Ulf Marrowby to nine years in prison on Monday.",
      "number-conflict information nine years",
    ],
    [
      "an office since a year",
      "Prosecutors charged Piet Oslander, mayor of Wexcombe since 2016, with fraud.",
      "Piet Oslander, who became mayor of Wexcombe in 2018, denied the fraud.",
      "date-conflict information 2018",
    ],
    [
      "a deadline",
      "Orrin Paint must pay the fine by May 1, regulator Cora Fenn said.",
      "Regulator Cora Fenn gave Orrin Paint until 11 May to pay the fine.",
      "date-conflict information 11 May",
    ],
  ])("is compared: %s", (_, first, second, finding) => {
    const words = found({ day: monday, text: first }, { day: tuesday, text: second });
    expect(words).toEqual([finding]);
  });

  it("is compared where each report is as many days later as its date", () => {
    expect(
      found(
        { day: "March 8, 2026", text: "Typhoon Orla made landfall near Quessa on Friday, killing nine." },
        {
          day: "March 7, 2026",
          text: "Nine people died after Typhoon Orla slammed into Quessa on Thursday.",
        },
      ),
    ).toEqual(["date-conflict information Thursday"]);
  });
});

describe("two events, or one told in two ways", () => {
  it.each([
    [
      "a night and the morning after it",
      "The ferry Lady Kessand sank off Cape Orrin late on Saturday.",
      "The Lady Kessand went down near Cape Orrin early on Sunday.",
    ],
    [
      "a trial that was put off",
      "Nils Abrahamsen will go on trial on May 4, Judge Petra Quill decided.",
      "The trial of Nils Abrahamsen will begin on May 14. Judge Petra Quill had adjourned it.",
    ],
    [
      "two deaths in one report",
      "Edda Varnholt, the composer, died on Friday, and Olga Varnholt, her sister, died on Thursday.",
      "Tributes were paid to Edda Varnholt, who passed away on Thursday evening.",
    ],
    [
      "a committee and a parliament",
      "The committee voted on Thursday to ban fishing off Cape Orrin, Cora Fenn said.",
      "Parliament passed the ban on fishing off Cape Orrin on Friday, Cora Fenn said.",
    ],
    [
      "what was asked for and what was given",
      "Ulf Marrowby was jailed for six years on Monday, the court in Larmouth said.",
      "Prosecutors in Larmouth had asked for Ulf Marrowby to be jailed for nine years.",
    ],
    [
      "what another museum lost",
      "Two paintings were stolen from the Lorne Museum in Larmouth on Thursday, police said.",
      "Burglars raided the Hald Museum in Larmouth on Saturday, police said, after the theft at the Lorne Museum.",
    ],
    [
      "what somebody close to the person got",
      "Ulf Marrowby was sentenced to nine years in prison on Monday, Judge Petra Quill said.",
      "Ulf Marrowby’s accomplice Piet Oslander was jailed for four years on Monday, Judge Petra Quill said.",
    ],
    [
      "another person's",
      "Ulf Marrowby was arrested on Friday in Larmouth, Judge Petra Quill said.",
      "Nils Abrahamsen was detained on Saturday in Larmouth, Judge Petra Quill said.",
    ],
  ])("are left alone: %s", (_, first, second) => {
    expect(found({ day: monday, text: first }, { day: tuesday, text: second })).toEqual([]);
  });
});
