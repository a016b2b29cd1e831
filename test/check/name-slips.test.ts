import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

describe("a slip that has a name cut otherwise or left out", () => {
  it("makes another word of one of its words", () => {
    expectFindings(`
The United States lowered its tariff on tin in May. Traders in the United States had asked for it.
Exports to the United Stats rose within a week, the customs office said.
               ^^^^^^^^^^^^ name-spelling: “United States”
Nobody in the United States expects more.
`);
  });

  it("stands before an office", () => {
    expectFindings(`
Aer Lorcan bought four seaplanes on Monday. Aer Lorcan flies to nine islands.
The planes are loud, but Aer Lorccan Chief Executive Maeve Doyle likes them.
                         ^^^^^^^^^^^ name-spelling: “Aer Lorcan”
Aer Lorcan will paint them green.
`);
  });

  it("stands in the name of something else", () => {
    expectFindings(`
=== a.txt
The choir sings at the Califonia Theatre on Friday.
                       ^^^^^^^^^^^^^^^^^ name-spelling: “Califonia” (1 place) is spelled “California” in 3 other places
=== b.txt
Growers in California lost a third of their almonds. California had no rain in March.
=== c.txt
Two bridges in California are to be closed.
`);
  });

  it("begins a sentence", () => {
    expectFindings(`
Councillor Colette Heald asked for a bus lane. Heald has no car.
The lane would cost little. Held said it would be painted by June.
                            ^^^^ name-spelling: “Heald”
Two shops object, and Heald will meet them.
`);
  });

  it("has a first name taken for no person's", () => {
    expectFindings(`
Steve Morrow showed the new tractor on Tuesday. Steve Morrow has built nine.
Farmers asked what Stnve Morrow thought of its price. Morrow laughed.
                   ^^^^^^^^^^^^ name-spelling: “Steve Morrow”
Steve Morrow will sell it from May.
`);
  });

  it("is in the short name of a country", () => {
    expectFindings(`
=== a.txt
Nobody in Ameirca drinks this tea, the brewer Odd Lunde said.
          ^^^^^^^ name-spelling: “America”
=== b.txt
The tea came to America in a crate. America sent it back.
=== c.txt
America has tea of its own.
`);
  });
});

describe("a slip that makes a rare name", () => {
  it("is found where the article has the other one again and again", () => {
    expectFindings(`
Envoys from Israel and Jordan met in Aqaba. Israel wants a longer canal, and Jordan a deeper one.
Fishermen in Ismael fear for their nets.
             ^^^^^^ name-spelling: “Israel”
Israel will answer by Friday.
`);
  });

  it("is found in a surname that nobody else introduces", () => {
    expectFindings(`
The climate harms the wheat, said the coauthor Colette Hald, who counts weevils.
                                               ^^^^^^^^^^^^ name-spelling: “Heald”
Heald noted that weevils fly. Heald has a thousand of them. Nobody counts like Heald.
`);
  });

  it("is left alone where somebody bears it", () => {
    expectFindings(`
Councillor Colette Heald and the baker Jens Hald opened the fair. Heald cut the ribbon.
Heald praised the bread. Heald stayed until noon, and Hald sold out.
`);
  });
});

describe("what is written two ways on purpose", () => {
  it.each([
    [
      "names of one thing",
      `
The hamlet of Heydour has nine houses. Heydour is on two maps.
It is also known by other names: Haydour and Heydor.
Heydour has a pond.
`,
    ],
    [
      "a make and what it makes",
      `
Nadia Krell collects Quadrolls. Two Quadrolls burned in May. The Quadrolls were insured.
She keeps nine Quadrolls in a safe, and lends Quadrolls to schools. Her Quadrolls are blue.
A Quadroll exhibits the taste of its time; Quadroll prints are sold by the dozen. Quadrolls fade.
Collectors of Quadrolls meet in June. Most Quadrolls are small.
`,
    ],
    [
      "a figure of legend and a man",
      `
Stan Webb paints the chapel. Stan has a ladder. The wall shows Satan among the sheep.
Stan likes the sheep. Stan will be done by May.
`,
    ],
    [
      "a foreign adjective",
      `
Scholars of Islam met in Lyon. A speaker of the al-Salam al-Islami group spoke of Islam and trade.
Islam has many schools.
`,
    ],
    [
      "two renderings of a foreign town",
      `
=== a.txt
A convoy left Ar Raqqah at dawn. Ar Raqqah has no bread.
=== b.txt
Bread reached Ar Raqqa on Monday. Ar Raqqa has two bakeries, the mayor of Ar Raqqa said.
`,
    ],
  ])("is no slip: %s", (_, article) => expectFindings(article));
});

describe("a surname that is nobody's, or hardly anybody's, beside the same first name", () => {
  it("is found with one more name in common", () => {
    expectFindings(`
=== 2026-11-18.txt
Finance Minister Clara Beaumont presented a budget. Hugh Strathairn called it a joke. Beaumont laughed.
=== 2026-11-19.txt
Clara Beaumont spoke of sugar.
=== 2026-11-20.txt
The levy on sugar rises in May, Clara Baeumont said. Hugh Strathairn will vote against it.
                                ^^^^^^^^^^^^^^ name-spelling: “Clara Beaumont”
`);
  });

  it("is found though both are surnames, and one of them ends as in another romanisation", () => {
    expectFindings(`
=== 2026-06-18.txt
President Andrzej Wolanski praised the cable. Wolanski met Commissioner Ingrid Vasholm of the Baltic Council and Dorota Malik in Tallinn.
=== 2026-06-19.txt
President Andrzej Wolasnki left Tallinn with Commissioner Ingrid Vasholm. The Baltic Council asked Dorota Malick to stay.
          ^^^^^^^^^^^^^^^^ name-spelling: “Andrzej Wolanski”
                                                                                                   ^^^^^^^^^^^^^ name-spelling: “Dorota Malik”
=== 2026-06-20.txt
The Baltic Council heard Dorota Malik on Friday. Malik wants a second cable.
`);
  });

  it("is found though both are surnames, and the article that has both goes on by the wrong one", () => {
    expectFindings(`
=== 2026-03-03-a.txt
LONDON, March 3, 2026 - Tariq Javid and Rohan Sethi resigned on Tuesday. Tariq Javed had led the ministry. Javed said so.
                                                                         ^^^^^^^^^^^ name-spelling: “Tariq Javid”
                                                                                                           ^^^^^ name-spelling: “Javid”
=== 2026-03-03-b.txt
LONDON, March 3, 2026 - Health Secretary Tariq Javid quit on Tuesday. Mr Javid said so. Steve Barrow will follow Mr Javid.
=== 2026-03-03-c.txt
LONDON, March 3, 2026 - Health Secretary Tariq Javid resigned on Tuesday. Javid said so. Steve Barrow is named.
`);
  });
});
