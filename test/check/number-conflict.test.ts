import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

describe("two figures for one thing", () => {
  it("in two articles about one event", () => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.
=== 2026-03-03.txt
Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said.
                         ^^ number-conflict: 40 homes
`);
  });

  it("in Markdown, and the message shows both without their marks", () => {
    expectFindings(`
=== 2026-03-02.md
Mayor **Anna Ruiz** promised 40 homes in [Harbour Street](https://example.org/harbour) on Friday. Ruiz spoke at Larmouth City Hall.
=== 2026-03-03.md
Mayor Anna Ruiz promised _60_ homes in Harbour Street on Friday, the Larmouth City Hall said.
                          ^^ number-conflict: Ruiz promised 60 homes in Harbour Street on” here, “Anna Ruiz promised 40 homes in Harbour Street on
`);
  });

  it("with the side of fewer articles marked, and one finding for both places of the other", () => {
    expectFindings(`
=== 2026-05-01.txt
The Larmouth Council agreed to spend 4% of its budget on harbour walls, Treasurer Ines Falk said.
=== 2026-05-02.txt
The Larmouth Council agreed to spend 4% of its budget on harbour walls. Treasurer Ines Falk welcomed it.
=== 2026-05-03.txt
Treasurer Ines Falk defended the plan of the Larmouth Council, which agreed to spend 6% of its budget on harbour walls.
                                                                                     ^^ number-conflict: 2 other articles
`);
  });
});

describe("a digit that slipped", () => {
  it("in a sum of money that counts nothing", () => {
    expectFindings(`
=== 2026-06-08-a.txt
Halmers agreed to buy Corvane Mills for $8.4 billion in cash, its chairman Ruth Ackers said on Monday.
=== 2026-06-08-b.txt
Corvane Mills is to be sold to Halmers for $9.4bn in cash. Ruth Ackers leads Halmers.
                                           ^^^^^^ number-conflict: 2 other articles
=== 2026-06-09.txt
What drives Ruth Ackers? The chairman of Halmers will pay $8.4bn in cash for Corvane Mills. Corvane Mills makes flour.
`);
  });

  it("in a loss, which the other article says was lost", () => {
    expectFindings(`
=== 2026-02-03.txt
Corvane Mills said Tuesday that it will cut jobs after posting a loss of $312 million in the fourth quarter. Ruth Ackers leads the Bakers Union.
=== 2026-02-04.txt
The company lost $321 million in the fourth quarter, said Ruth Ackers, who leads the union. Corvane Mills makes flour.
                 ^^^^^^^^^^^^ number-conflict: $312 million
`);
  });

  it("between a headline and what follows, where another article decides", () => {
    expectFindings(`
=== 2026-06-08.txt
Halmers sets up a brigade of 4,500 guards

Halmers agreed on Monday to set up a standing brigade of 4,200 guards in Port Selm, Ruth Ackers said.
                                                         ^^^^^ number-conflict: another article
=== 2026-06-09.txt
Ruth Ackers said the standing brigade of 4,500 guards that Halmers wants will be based in Port Selm.
`);
  });

  it("not where one noun is counted in two words of a kind, and the same", () => {
    expectFindings(`
=== 2026-06-08.txt
Corvane Mills employs 14,200 people, Ruth Ackers of Halmers said in Port Selm.
=== 2026-06-09.txt
The 14,200 employees of Corvane Mills heard of it from Ruth Ackers of Halmers in Port Selm.
`);
  });
});

describe("no conflict in a story", () => {
  it.each([
    [
      "a toll that grows from day to day",
      "Floods killed 17 people in the Lauter valley, Governor Ines Falk said in Steinbrunn.",
      "Floods killed 19 people in the Lauter valley, Governor Ines Falk said in Steinbrunn.",
    ],
    [
      "a part of the other",
      "The 27 members of the Baltic Council met in Tallinn, Ines Falk said.",
      "The other 24 members of the Baltic Council waited in Tallinn, Ines Falk said.",
    ],
    [
      "a share of another day",
      "Ines Falk led the first round in Tallinn on April 19 with 38.2% of the vote, the Baltic Council said.",
      "Ines Falk won in Tallinn with 58.2% of the vote, the Baltic Council said.",
    ],
    [
      "what each of two pays",
      "Poland will pay 2.2 billion euros into the fund of the Baltic Council, Ines Falk said in Tallinn.",
      "Germany takes on 2.9 billion euros, Poland 2.2 billion, Ines Falk of the Baltic Council said in Tallinn.",
    ],
  ])("%s", (_, one, other) => {
    expectFindings(`\n=== 2026-05-04.txt\n${one}\n=== 2026-05-06.txt\n${other}\n`);
  });

  it("bulletins of one make, day after day", () => {
    const bulletin = (ships: number, boats: number, trains: number): string =>
      `The Larmouth Harbour Authority counted ${ships} ships at the quay, Ines Falk said. The Larmouth Harbour Authority counted ${boats} ferries at the landing. The Larmouth Harbour Authority counted ${trains} trains at the depot.`;
    expectFindings(`
=== 2026-05-04.txt
${bulletin(141, 62, 311)}
=== 2026-05-05.txt
${bulletin(191, 65, 318)}
`);
  });
});

describe("no conflict between what was asked and what came of it", () => {
  it.each([
    [
      "a demand and a settlement",
      "The Seafarers' Union asks for 5 percent more pay, Ines Falk said in Steinbrunn.",
      "The Seafarers' Union settled on 4 percent more pay, Ines Falk said in Steinbrunn.",
    ],
    [
      "a demand and an offer",
      "The Seafarers' Union demands 5 percent more pay, Ines Falk said in Steinbrunn.",
      "The Seafarers' Union was offered 4 percent more pay, Ines Falk said in Steinbrunn.",
    ],
    [
      "an offer and a settlement",
      "The Seafarers' Union was offered 4 percent more pay, Ines Falk said in Steinbrunn.",
      "The Seafarers' Union accepted 5 percent more pay, Ines Falk said in Steinbrunn.",
    ],
    [
      "a bid and the price paid",
      "Halmers bid $84 million for Corvane Mills, Ines Falk said in Steinbrunn.",
      "Halmers paid $94 million for Corvane Mills, Ines Falk said in Steinbrunn.",
    ],
    [
      "a forecast and what came of it",
      "Ines Falk of the Baltic Council forecast that prices in Steinbrunn rose 24 percent.",
      "Ines Falk of the Baltic Council said that prices in Steinbrunn rose 27 percent.",
    ],
    [
      "a target and the result",
      "The Baltic Council had a target of 24 ferries for Steinbrunn, Ines Falk said.",
      "The Baltic Council has 27 ferries for Steinbrunn, Ines Falk said.",
    ],
  ])("%s", (_, one, other) => {
    expectFindings(`\n=== 2026-05-04.txt\n${one}\n=== 2026-05-05.txt\n${other}\n`);
  });

  it("but between two articles on one demand", () => {
    expectFindings(`
=== 2026-05-04.txt
The Seafarers' Union asks for 5 percent more pay, Ines Falk said in Steinbrunn.
=== 2026-05-05.txt
The Seafarers' Union asked for 4 percent more pay, Ines Falk said in Steinbrunn.
                               ^^^^^^^^^ number-conflict: 5 percent
`);
  });
});

describe("no conflict between sentences of one make", () => {
  it.each([
    [
      "on two bodies",
      "Ines Falk spoke in Steinbrunn. Shares of Larmouth Bank closed 41% lower after the storm news.",
      "Ines Falk spoke in Steinbrunn. Shares of Corvane University closed 14% lower after the storm news.",
    ],
    [
      "on two works",
      "Ines Falk spoke in Steinbrunn. The Baltic Council said it had spent $24 million on tunnel lighting repairs before winter.",
      "Ines Falk spoke in Steinbrunn. The Baltic Council said it had spent $94 million on school roof repairs before winter.",
    ],
  ])("%s", (_, one, other) => {
    expectFindings(`\n=== 2026-05-04.txt\n${one}\n=== 2026-05-04-b.txt\n${other}\n`);
  });
});

describe("no conflict", () => {
  it.each([
    ["a bound that takes the other in", "promised more than 30 homes", "promised 40 homes"],
    ["a rounder figure", "promised 1,200 homes", "promised 1,237 homes"],
    ["one that lies half-way, rounded twice", "promised 3.2 million homes", "promised 3.25 million homes"],
    ["an approximate one", "promised about 40 homes", "promised 42 homes"],
    ["a range that holds it", "promised 30 to 50 homes", "promised 40 homes"],
    ["another noun", "promised 40 homes", "promised 60 schools"],
    ["what was before", "promised 60 homes, up from 40 homes,", "promised 60 homes"],
    ["what is only supposed", "might promise 40 homes", "promised 60 homes"],
  ])("%s", (_, one, other) => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz ${one} in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.
=== 2026-03-03.txt
Mayor Anna Ruiz ${other} in Harbour Street on Friday, the Larmouth City Hall said.
`);
  });

  it("figures that two months may have changed", () => {
    expectFindings(`
=== 2026-01-02.txt
Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.
=== 2026-03-03.txt
Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said.
`);
  });

  it("figures of which one article gives several", () => {
    expectFindings(`
=== 2026-03-02.txt
Near Mostar, five strikes hit depots of the Larmouth Brigade on Friday. Near Zenica, two strikes hit depots of the Larmouth Brigade on Friday.
=== 2026-03-03.txt
The Larmouth Brigade said nine strikes hit its depots near Mostar and Zenica on Friday.
`);
  });
});

describe("two places", () => {
  it("each with its own figure in one turn of phrase", () => {
    expectFindings(`
=== 2026-03-03a.txt
House prices in Steinbrunn fell 27 percent last year, the Valley Housing Board said on Tuesday. Chairman Otto Kessler blamed the closure of the Brandl mill.
=== 2026-03-03b.txt
House prices in Larmouth fell 24 percent last year, the Valley Housing Board said on Tuesday. Chairman Otto Kessler said the closure of the Brandl mill was to blame.
`);
  });

  it("but not one place", () => {
    expectFindings(`
=== 2026-03-03a.txt
House prices in Larmouth fell 27 percent last year, the Valley Housing Board said on Tuesday. Chairman Otto Kessler blamed the closure of the Brandl mill.
=== 2026-03-03b.txt
House prices in Larmouth fell 24 percent last year, the Valley Housing Board said on Tuesday. Chairman Otto Kessler said the closure of the Brandl mill was to blame.
                              ^^^^^^^^^^ number-conflict: 27 percent
`);
  });
});
