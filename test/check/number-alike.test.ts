import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

const first =
  "Trade minister Lena Marsh met growers at the Larmouth Fair and praised Halden Corp and Orrin Foods.";

describe("a long figure with two digits swapped is a conflict whatever noun it counts", () => {
  const library =
    "Meera Kulkarni of Saltmarsh spoke against the plan to close the Priory Library in Wexcombe.";

  it("by", () => {
    expectFindings(`
=== 2026-03-11.txt
${library} A petition against the closure has 2,340 signatures.
=== 2026-03-14.txt
${library} Collected so far in the petition against the closure: 2,430 entries.
${" ".repeat(library.length)}                                                       ^^^^^ number-conflict: 2,340
`);
  });

  it("a decimal counts no noun", () => {
    expectFindings(`
=== 2026-08-02.txt
${library} A magnitude 6.4 earthquake hit Wexcombe on Sunday.
=== 2026-08-03.txt
${library} The magnitude 4.6 quake struck Wexcombe on Sunday.
${" ".repeat(library.length)}               ^^^ number-conflict: 6.4
=== 2026-08-04.txt
${library} The 6.4 magnitude tremor on Sunday was felt in Wexcombe.
`);
  });

  it("a year in another clause says nothing of when it held", () => {
    expectFindings(`
=== 2026-05-07.txt
${library} The Wexcombe Press employs 14,800 people.
=== 2026-05-08.txt
${library} The Wexcombe Press, founded in 1911 by a priest, employs 18,400 people.
${" ".repeat(library.length)}                                                          ^^^^^^ number-conflict: 14,800
`);
  });
});

describe("the body of somebody who speaks is not whose figure it is", () => {
  it.each([
    ["after the speaker", "The strike cost $321 million in sales, Ruth Ackers of the Bakers Union said."],
    ["before the speaker", "The strike cost $321 million in sales, said Bakers Union president Ruth Ackers."],
    ["behind a calling", "The strike cost $321 million in sales, Ruth Ackers, an analyst at Norbank, said."],
  ])("%s", (_, sentence) => {
    expectFindings(`
=== 2026-03-21.txt
${first} ${sentence}
=== 2026-03-22.txt
${first} The strike cost Orrin Foods $231 million in sales.
                                                                                                                                ^^^^^^^^^^^^ number-conflict: $321 million
`);
  });
});

describe("one of several that are alike is another thing", () => {
  const poll = "HALDEN, Feb. 20, 2026 -";
  it.each([
    [
      "a second poll",
      "Labour stands at 43 percent, a survey by Polmark showed on Friday.",
      "A second poll, by Interview AG, put Labour at 41 percent on Friday.",
    ],
    [
      "an exit poll",
      "An exit poll on Sunday had given Labour 29 of the 100 seats in the Diet.",
      "Labour won 27 of the 100 seats in the Diet on Sunday, two fewer than the exit poll had promised.",
    ],
    [
      "votes that are not all counted",
      "With 96 percent of polling stations counted, Labour had 22.1 percent of the vote.",
      "Labour won 22.4 percent of the vote on Sunday.",
    ],
    [
      "one of two trials and both together",
      "In the first trial the drug cut deaths by 18 percent. In the second, deaths fell by 22 percent, Mara Quint said.",
      "The drug cut deaths by 20 percent over both trials, Mara Quint wrote.",
    ],
  ])("%s", (_, one, other) => {
    expectFindings(`
=== a.txt
${poll} ${one}
=== b.txt
${poll} ${other}
`);
  });

  it("but of the same one it is not", () => {
    expectFindings(`
=== a.txt
${poll} A second poll, by Polmark, put Labour at 43 percent on Friday.
=== b.txt
${poll} A second poll, by Polmark, put Labour at 41 percent on Friday.
                                                                 ^^^^^^^^^^ number-conflict: Labour at 43 percent
`);
  });
});

it("the dead of another day are counted anew, whatever they were", () => {
  expectFindings(`
=== a.txt
ORSTEN, May 12, 2026 - The death toll from the explosion at the Karsk coal mine rose to 17 on Tuesday, Olav Renn said.
=== b.txt
ORSTEN, May 13, 2026 - Rescuers at the Karsk coal mine said 19 miners were dead, Olav Renn told reporters.
`);
});

describe("amounts that come to the same in other units are one", () => {
  const told = "Tarn Dairies and Ottery Foods are the two largest creameries of Hollin Vale.";

  it("where the brackets agree", () => {
    expectFindings(`
=== 2026-05-04.txt
${told} Tarn Dairies agreed to buy its ailing rival Ottery Foods for 3 billion crowns ($281 million).
=== 2026-05-05.txt
${told} Tarn Dairies will take over Ottery Foods for 8 billion crowns ($280.6 million) in a hasty merger.
${" ".repeat(told.length)}                                              ^^^^^^^^^^^^^^^^ number-conflict: 3 billion crowns
`);
  });

  it("and not where they say another amount as well", () => {
    expectFindings(`
=== 2026-05-04.txt
${told} Tarn Dairies agreed to buy its ailing rival Ottery Foods for 3 billion crowns ($281 million).
=== 2026-05-05.txt
${told} Tarn Dairies will take over Ottery Foods for 8 billion crowns ($749 million) in a hasty merger.
`);
  });
});

describe("an article that has the figure elsewhere, of it is not said what", () => {
  const told = "Searchers at the Hollin Vale quarry paused on Thursday, Wardale Mayor Ines Falk said.";

  it("may slip where its sentence says the same as another's", () => {
    expectFindings(`
=== 2026-07-01-courier.txt
# Quarry slide: 146 still unaccounted for

${told} At least 12 of the villagers at Hollin Vale are safe while 156 others remain unaccounted for after the slide.
${" ".repeat(told.length)}                                                            ^^^ number-conflict: 146
=== 2026-07-01-northwire.txt
${told} The slide left 12 of the villagers at Hollin Vale safe, and 146 others remain unaccounted for.
`);
  });
});

describe("a premium to the price of a day", () => {
  const told = "Halden Corp and Orrin Foods are the two largest millers of Wardale.";

  it("is none of that day", () => {
    expectFindings(`
=== 2026-04-26.txt
${told} Halden Corp offers a 38% premium to the closing price of Orrin Foods on April 1.
=== 2026-04-27.txt
${told} Halden Corp gives a 36% premium over the last closing price of Orrin Foods.
${" ".repeat(told.length)}                     ^^^ number-conflict: 38%
`);
  });
});

describe("a deal between the same two", () => {
  it("is one sum's, whatever else is told of it", () => {
    expectFindings(`
=== 2026-03-02-courier.txt
Halden Corp agreed to buy Orrin Foods in a $34 billion deal, the two companies said on Monday.
=== 2026-03-02-northwire.txt
Shares of Orrin Foods jumped on Monday after Halden Corp announced a $54 billion deal to take over the rival.
                                                                     ^^^^^^^^^^^ number-conflict: $34 billion
`);
  });

  it("and that of another sort is another", () => {
    expectFindings(`
=== 2026-03-02-courier.txt
Halden Corp and Orrin Foods signed a $34 billion milk deal, the two companies said on Monday.
=== 2026-03-02-northwire.txt
Shares of Orrin Foods jumped on Monday after Halden Corp announced a $54 billion grain deal with the rival.
`);
  });
});
