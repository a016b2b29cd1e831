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
    [
      "an office that was left, behind “as”",
      "Piet Oslander stepped down as treasurer of Wexcombe on Friday over a loan.",
      "Piet Oslander, who resigned on Wednesday over a loan, was treasurer of Wexcombe for six years.",
      "date-conflict information Wednesday",
    ],
    [
      "what a slide of mud did",
      "A landslide buried houses above Marrowby on Saturday night, killing 14 people, said Ulf Stroud, who leads the Orrin Rescue.",
      "Ulf Stroud of the Orrin Rescue said 14 people died when a hillside collapsed onto Marrowby on Friday night.",
      "date-conflict information Friday night",
    ],
    [
      "a verdict",
      "A jury on Wednesday found surgeon Nils Abrahamsen guilty of fraud at the Larmouth clinic.",
      "Nils Abrahamsen, the surgeon who was convicted on Friday of fraud at the Larmouth clinic, will appeal.",
      "date-conflict information Friday",
    ],
    [
      "who is held since then",
      "Nils Abrahamsen has been held since Feb. 3 over a fire in Larmouth.",
      "Nils Abrahamsen, arrested on 13 February over a fire in Larmouth, denies it.",
      "date-conflict information 13 February",
    ],
    [
      "shortly after an hour",
      "A train left the rails near Wexcombe at about 7:30 a.m. on Sunday, hurting 26 people, Orrin Railways said.",
      "Orrin Railways said 26 were hurt when its train derailed near Wexcombe shortly after 8:30 a.m. on Sunday.",
      "date-conflict information 8:30 a.m. on Sunday",
    ],
    [
      "a purchase, by its two sides",
      "Orrin Paint, bought by investor Ravi Stroud in 2019, filed for bankruptcy.",
      "Ravi Stroud, who acquired Orrin Paint in 2016, blamed cheap imports.",
      "date-conflict information 2016",
    ],
    [
      "of the one person of a report",
      "Arsonist Ulf Marrowby will be sentenced on May 9, Judge Petra Quill said.",
      "Ulf Marrowby admitted burning the Larmouth library. Sentencing is set for 19 May.",
      "date-conflict information 19 May",
    ],
    [
      "a fire that broke out",
      "A wildfire that broke out above Marrowby on Monday has burned 60 homes, chief Carl Imhof said.",
      "Flames have eaten 60 homes, Carl Imhof said. The wildfire started near Marrowby on Saturday.",
      "date-conflict information Saturday",
    ],
    [
      "a trial that opens, behind an aside",
      "Banker Ulf Marrowby will stand trial on May 7 in Larmouth on charges of fraud.",
      "The trial of Ulf Marrowby, once the head of a bank, opens in Larmouth on 17 May.",
      "date-conflict information 17 May",
    ],
    [
      "a final, behind its score",
      "Edda Varnholt beat Petra Quill 6-4, 6-3 on Saturday for her first title in two years.",
      "Edda Varnholt won on Friday, beating Petra Quill for her first title since 2024.",
      "date-conflict information Friday",
    ],
    [
      "a match with stoppage time",
      "Larmouth Rovers drew 2-2 with Wexcombe on Saturday, Dele Okoro heading in during stoppage time.",
      "A header from Dele Okoro rescued a draw for Larmouth Rovers against Wexcombe on Friday.",
      "date-conflict information Friday",
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
      "a plea and a verdict",
      "Nils Abrahamsen pleaded guilty on Friday to fraud at the Larmouth clinic.",
      "Nils Abrahamsen was convicted on Monday of fraud at the Larmouth clinic.",
    ],
    [
      "meetings day after day",
      "Petra Quill and Ulf Stroud met on Friday in Larmouth to discuss the Wexcombe tunnel.",
      "Petra Quill held talks with Ulf Stroud in Larmouth on Sunday about the Wexcombe tunnel.",
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
