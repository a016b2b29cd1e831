import { describe, expect, it } from "vitest";
import { checkerFor, expectFindings, findingsOf } from "./corpus-fixture";

const first =
  "Trade minister Lena Marsh met growers at the Larmouth Fair and praised Halden Corp and Orrin Foods.";

describe("sentences of one make about two things are no conflict", () => {
  it.each([
    [
      "two companies' results",
      "Orrin Foods reported quarterly sales of $174.2 million, up from $162 million a year earlier.",
      "Halden Corp reported quarterly sales of $171.2 million, up from $150 million a year earlier.",
    ],
    [
      "two days' agreements",
      "On March 2, 2026, the growers agreed to plant 2,835 trees and to spend 35% of the levy on wells.",
      "On March 20, 2026, the growers agreed to plant 2,845 trees and to spend 38% of the levy on wells.",
    ],
    [
      "two towns' prices",
      "House prices in Kestrow fell by 31% last year.",
      "House prices in Vallby fell by 37% last year.",
    ],
  ])("%s", (_, one, other) => {
    expectFindings(`
=== 2026-03-21.txt
${first} ${one}
=== 2026-03-22.txt
${first} ${other}
`);
  });
});

it("but of one company they are, by its full name or its short one", () => {
  expectFindings(`
=== 2026-03-21.txt
${first} Orrin Foods reported quarterly sales of $174.2 million for its jams.
=== 2026-03-22.txt
${first} Orrin reported quarterly sales of $177.2 million for its jams.
                                                                                                                                      ^^^^^^^^^^^^^^ number-conflict: $174.2 million
`);
});

const storm =
  "Governor Amina Castellane thanked the Harbour Guard and the Selma Red Cross for their help after Storm Ottilie.";

describe("two digits that changed places are a conflict, however the rest is told", () => {
  it.each([
    [
      "beside a place that only one of the sentences names",
      "The cable under the Narrow Sea will be 410 kilometres long. Ottilie cost 36 million dollars and hurt 17 people.",
      "The cable that nine towns agreed on in Selma, 140 kilometres long, is safe. Ottilie cost 36 million dollars and hurt 17 people.",
      "140 kilometres",
    ],
    [
      "in what is shut, though the storm's victims are counted anew each day",
      "The storm left 86,000 households without power on Monday and closed 23 schools.",
      "The Guard said 32 schools would stay closed until Friday. The storm left 86,000 households without power on Monday.",
      "32",
    ],
    [
      "in a count that both articles give for one day",
      "Storm Ottilie left 86,000 households without power on Monday.",
      "Storm Ottilie left 68,000 households without power on Monday, the grid said.",
      "68,000",
    ],
    [
      "in the number of people aboard",
      "A Harbour Guard boat with 58 people on board sank near Selma, killing at least 20 people.",
      "The Harbour Guard boat that sank near Selma had 85 people on board; 31 were killed.",
      "85",
    ],
    [
      "in the number of all who were aboard",
      "A Harbour Guard jet with 132 people on board crashed near Selma on Monday.",
      "The crash of the Harbour Guard jet near Selma killed all 152 people onboard.",
      "152",
    ],
  ])("%s", (_, one, other, wrong) => {
    const line = `${storm} ${other}`;
    const mark = `${" ".repeat(line.indexOf(wrong))}${"^".repeat(wrong.length)}`;
    expectFindings(`
=== 2026-10-12.txt
SELMA, Oct 12 (Northwire) - ${storm} ${one}
=== 2026-10-13.txt
${line}
${mark} number-conflict
`);
  });
});

it("an earlier article's figure is what a later one says it was raised from", () => {
  expectFindings(`
=== 2026-10-12.txt
${storm} The Harbour Guard gets $46.50 an hour for the work.
=== 2026-10-15.txt
${storm} The Harbour Guard's pay for the work was raised to $51 an hour from $56.50.
                                                                                                                                                                                    ^^^^^^ number-conflict: $46.50
`);
});

it("the finding stands where fewer articles of the story have the figure, whether they can be compared or not", () => {
  expectFindings(`
=== 2026-10-12.txt
${storm} The Harbour Guard promises savings of $260m a year by 2029.
                                                                                                                                                      ^^^^^ number-conflict: $240m
=== 2026-10-13.txt
${storm} The Harbour Guard hopes for savings of $240m a year by 2029.
=== 2026-10-14.txt
${storm} Asked for $240m, Castellane shook her head.
`);
});

describe("is silent on figures that belong to other things", () => {
  it.each([
    [
      "what fell by, and what rose to",
      "Prices in Selma fell by 41% while the tax on bricks rose to 33%.",
      "The new tax on bricks in Selma rose to 14%.",
    ],
    [
      "what was, and what it rose from earlier",
      "The Harbour Guard spent $350 million on repairs.",
      "The Harbour Guard spent $350 million on repairs, up from $358 million in 1990.",
    ],
    [
      "workers of two sorts",
      "The mill, which employs 434 factory workers, is shut.",
      "The mill, which employs 388 office workers, is shut.",
    ],
    ["what two countries pay", "Poland will pay 2.2 billion crowns.", "Norway will pay 2.9 billion crowns."],
    [
      "a whole, and a part of it",
      "The dam costs 36 billion crowns, of which Selma pays 40%.",
      "Of the 39 billion crowns of the budget, most goes to schools.",
    ],
  ])("%s", (_, one, other) => {
    expectFindings(`
=== 2026-10-12.txt
${storm} ${one}
=== 2026-10-13.txt
${storm} ${other}
`);
  });
});

describe("an amount without its currency", () => {
  const bridge = "Transport Minister Jana Hradec spoke of the Labe Bridge at Kolin.";

  it("beside one that has it", () => {
    expectFindings(`
=== 2026-05-04.txt
${bridge} The bridge will cost 9.8 billion crowns.
=== 2026-05-05.txt
${bridge} The bridge will cost 9.6 billion, she said.
${" ".repeat(bridge.length)}                      ^^^^^^^^^^^ number-conflict: 9.8 billion crowns
`);
  });

  it.each([
    ["9.8 billion crowns", "9.6 billion", "9.6 billion crowns"],
    ["9.8 billion", "9.6 billion crowns", "9.6 billion"],
  ])("keeps its own words when its figure is changed: %s beside %s", (own, other, newText) => {
    const articles = new Map([
      ["2026-05-04.txt", `${bridge} The bridge will cost ${own}.`],
      ["2026-05-05.txt", `${bridge} The bridge will cost ${other}.`],
      ["2026-05-06.txt", `${bridge} The bridge will cost ${other}, the state said.`],
    ]);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding!.fixes[0]!.edits).toMatchObject([{ newText }]);
  });

  it.each([
    "The bridge will carry 9.6 million cars a year.",
    "The bridge will cost 9.8 billion, she said.",
    "The state debt has risen to 9.6 billion.",
    "The bridge will carry 9.6 million tonnes.",
  ])("is none, or the same, or of another thing: %s", (text) => {
    expectFindings(
      `=== 2026-05-04.txt\n${bridge} The bridge will cost 9.8 billion crowns.\n=== 2026-05-05.txt\n${bridge} ${text}\n`,
    );
  });
});

it("is silent where a sentence of the story has both figures", () => {
  expectFindings(`
=== 2026-10-12.txt
${storm} The Selma Express was carrying 218 people: 212 passengers and six crew.
=== 2026-10-13.txt
${storm} The Selma Express, with 218 people on it, left the rails.
=== 2026-10-14.txt
${storm} The Selma Express, with 212 passengers on it, left the rails.
`);
});

describe("a swap in the figures of a game or a vote", () => {
  const derby = "Ashmoor Rovers beat Penwick Town at Harl Park. Coach Gareth Llewin thanked Luca Ferrante.";

  it("is found where a third article tells of injuries beside it, and no goal is an aim", () => {
    expectFindings(`
=== 2026-10-24.txt
${derby} A crowd of 42,106 came.
                                                                                                     ^^^^^^ number-conflict: in 2 other articles
=== 2026-10-25.txt
${derby} A crowd of 41,206 came to see the match.
=== 2026-10-27.txt
${derby} One striker was hurt before 41,206 people.
`);
    expectFindings(`
=== 2026-10-24.txt
${derby} Vejvoda, bought for 18 million euros, scored.
=== 2026-10-25.txt
${derby} It was the ninth goal of Vejvoda, who cost 81 million euros, in the match.
                                                                                                                                     ^^^^^^^^^^^^^^^^ number-conflict: 18 million
`);
  });
});

describe("what grows from game to game", () => {
  const rovers =
    "Kingsholm Rovers are third in the league at Holm Lane, and coach Stefan Grabow praised Mamadou Ndiaye.";

  it("is no conflict in a later article", () => {
    expectFindings(`
=== 2026-01-29.txt
${rovers} They have 44 points from 22 league games. Ndiaye has scored 17 goals in the league.
=== 2026-02-02.txt
${rovers} They have 47 points from 23 league games. Ndiaye has scored 18 goals in the league.
`);
  });

  it("but is one where an earlier article has more", () => {
    expectFindings(`
=== 2026-01-29.txt
${rovers} Ndiaye has scored 17 goals in the league.
=== 2026-01-30.txt
${rovers} Ndiaye has scored 19 goals in the league.
${" ".repeat(rovers.length)}                   ^^ number-conflict: 17
=== 2026-02-03.txt
${rovers} Ndiaye has scored 17 goals in the league.
`);
  });
});

it("a season's goals are no match's: “eight goals this season”", () => {
  expectFindings(`
=== 2026-05-04-a.txt
Ines Harl of Milva scored two goals in the 3-1 win over Orsten at Falk Park on Monday.
=== 2026-05-04-b.txt
Ines Harl, who has eight goals this season, scored twice as Milva beat Orsten 3-1 at Falk Park.
`);
});

it("a sentence with a part and its whole knows both: “nine of 11 charges”", () => {
  expectFindings(`
=== 2026-06-16.txt
A jury in Larmouth convicted Mayor Trevor Holm of nine charges of bribery, Judge Fiona Marr said at Larmouth County Court.
=== 2026-06-17.txt
A jury in Larmouth convicted Mayor Trevor Holm of nine of 11 charges of bribery, Judge Fiona Marr said at Larmouth County Court.
`);
});
