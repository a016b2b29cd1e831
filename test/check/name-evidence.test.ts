import { describe, expect, it } from "vitest";
import { inEnglish } from "../words/plain";
import { checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

describe("two names in one office that has one holder", () => {
  it("are fair evidence of a slip, though both are real and each stands once", () => {
    const { articles } = readFixture(`
=== a.txt
Transport Minister Ines Falk opened the line on Monday.
=== b.txt
Ines Falck, the minister of transport, closed the line on Friday.
`);
    const found = findingsOf(checkerFor(articles), articles);
    expect(found.map(({ severity, message }) => `${severity}: ${inEnglish(message)}`)).toEqual([
      "information: “Ines Falk” (1 place) is spelled “Ines Falck” in 1 other place (1 article).",
    ]);
    expect(found[0]!.fixes.some(({ preferred }) => preferred)).toBe(false);
  });

  it.each([
    ["a mayor", "Mayor Anna Marsh spoke to Bo Dahl.", "Mayor Anna March heard Bo Dahl."],
    [
      "a calling",
      "Shopkeeper Yusuf Azimi saw Bo Dahl.",
      "Yusuf Azmi, a shopkeeper in Larmouth, met Bo Dahl.",
    ],
  ])("%s, where the articles tell one story", (_, one, other) => {
    const story = "Halden Corp and Ines Falk built the Larmouth Pier.";
    const { articles } = readFixture(`=== a.txt\n${one} ${story}\n=== b.txt\n${other} ${story}`);
    const found = findingsOf(checkerFor(articles), articles);
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["name-spelling information"]);
  });

  it.each([
    ["an office that every town has", "Mayor Anna Marsh spoke.", "Mayor Anna March left."],
    ["a calling", "Lawyer Anna Marten spoke.", "Lawyer Anna Martin left."],
    ["another office", "Transport Minister Ines Falk spoke.", "Health Minister Ines Falck left."],
    ["a man and a woman", "Finance Minister Jan Novak spoke.", "Finance Minister Jana Novak left."],
    ["one who has left", "Transport Minister Ines Falk spoke.", "Former Transport Minister Ines Falck left."],
  ])("are none in %s", (_, one, other) => {
    expectFindings(`=== a.txt\n${one}\n=== b.txt\n${other}`);
  });
});

describe("first names one letter apart that go with two offices which nobody holds both of", () => {
  const story = "Halden Corp and Ines Falk built the Larmouth Pier.";
  it.each([
    ["are two", "Kari Wexholm, the finance chief", 0],
    ["but in one office one", "Kari Wexholm, the chief executive", 1],
  ])("%s", (_, kari, expected) => {
    const { articles } = readFixture(`
=== a.txt
${story} Karin Wexholm, the chief executive, said so.
=== b.txt
${story} "We are glad," said its chief executive, Karin Wexholm.
=== c.txt
${story} It cost a lot, said ${kari}, of Halden Corp.
`);
    expect(findingsOf(checkerFor(articles), articles).map(({ rule }) => rule)).toEqual(
      expected === 1 ? ["name-spelling"] : [],
    );
  });
});

describe("first names one letter apart before one rare surname, in articles on one event", () => {
  const event = "Halden Corp, Ines Falk, Bo Dahl, Con Stavrou and the Kessand Trust built the Larmouth Pier.";

  it.each([
    ["defenders", "Cecile Brockdorff spoke.", "Cecille Brockdorff spoke.", 1],
    ["a fire chief", "Fire chief Margit Brockdorff spoke.", "Margrit Brockdorff, the fire chief, left.", 1],
    ["of a common surname", "Cecile Martin spoke.", "Cecille Martin spoke.", 0],
    ["of short first names", "Jan Brockdorff spoke.", "Jon Brockdorff spoke.", 0],
    ["with another letter first", "Ellen Brockdorff spoke.", "Hellen Brockdorff spoke.", 0],
  ])("%s", (_, one, other, expected) => {
    const { articles } = readFixture(`=== a.txt\n${event} ${one}\n=== b.txt\n${event} ${other}`);
    const found = findingsOf(checkerFor(articles), articles).map(
      ({ rule, severity }) => `${rule} ${severity}`,
    );
    expect(found).toEqual(expected === 1 ? ["name-spelling information"] : []);
  });
});

describe("a word of a longer name that has lost its plural", () => {
  it("is a slip beside the right one again and again", () => {
    expectFindings(`
Shares of General Motors Corp. rose in Detroit on Monday, Mary Barra said. General Motors has built cars since 1908.
Workers at General Motors in Lansing cheered, and Barra thanked them.
Later in the day General Motor Corp. said it would hire 200 people in Lansing.
                 ^^^^^^^^^^^^^^^^^^^ name-spelling: “General Motors Corp.”
`);
  });

  it.each([
    [
      "beside one other place",
      "Mitsubishi Motors Corp. grew in Tokyo.\nMitsubishi Motor Corp. said so in Tokyo, where it has its seat.",
    ],
    [
      "of one name alone",
      "The Kardashians met. The Kardashians left. The Kardashians laughed.\nA Kardashian smiled at the door, and left.",
    ],
    [
      "where the longer name is another's",
      "The Six Nations begins in Cardiff. The Six Nations ends in Rome. The Six Nations is old.\nA Six Nation Cup match was moved to Rome.",
    ],
  ])("is none %s", (_, text) => expectFindings(text));
});

it("tells a doctrine from its followers", () => {
  expectFindings(
    "The Salafis met in Denholm. Critics of Salafism stayed away, and the Salafis spoke of Salafism.",
  );
});

it("compares two slips for one name", () => {
  expectFindings(`
Katarina Holmqivst spoke in Malmo on Friday about the race that she had lost in Lievin a week before.
After the race in Malmo the Swedish sprinter Katarina Holmqvits left for Stockholm, where she lives with her sister.
                                             ^^^^^^^^^^^^^^^^^^ name-spelling: “Katarina Holmqivst”
`);
});

describe("a slip made again and again in other articles", () => {
  const deeds = [
    ["opened the fish market", "budget"],
    ["closed the old ferry pier", "parking"],
    ["praised the new school", "housing"],
    ["visited the burnt mill", "floods"],
    ["welcomed the rowers home", "trams"],
  ];
  const others = deeds
    .map(([deed, matter], at) => {
      return `=== ${at}.txt\nMayor Anna Ruiz ${deed} in Larmouth. On the ${matter}, Ruiz told the Larmouth Council to wait.`;
    })
    .join("\n");

  it("is one still where one of them has the right name too", () => {
    expectFindings(`${others}
=== x.txt
Mayor Anna Ruzi promised 40 homes in Harbour Street, Larmouth. The Larmouth Council agreed with Anna Ruzi.
      ^^^^^^^^^ name-spelling: “Anna Ruiz”
                                                                                                ^^^^^^^^^ name-spelling: “Anna Ruiz”
=== y.txt
Mayor Anna Ruzi spoke in Larmouth again. The Larmouth Council met Anna Ruiz.
      ^^^^^^^^^ name-spelling: “Anna Ruiz”
`);
  });

  it("is another name where one article keeps the two apart", () => {
    expectFindings(`${others}
=== x.txt
Mayor Anna Ruiz met the miller in Larmouth. Anna Ruzi came late. The Larmouth Council agreed with Ruzi. Ruiz smiled, and Ruzi left early.
`);
  });
});

it("puts words right as a person's name where they are misspelt as a company's", () => {
  const source = `
=== a.txt
Northrup Grumman, 52, met the Larmouth Council. Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday.
^^^^^^^^^^^^^^^^ name-spelling: “Northrop Grumman”
=== b.txt
Northrop Grumman Corp. met the Larmouth Council. Northrup Grumman Corp. met the Larmouth Council. Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday.
                                                 ^^^^^^^^^^^^^^^^^^^^^^ name-spelling: “Northrop Grumman Corp.”
=== c.txt
Northrop Grumman Corp. met the Larmouth Council. Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday.
`;
  expectFindings(source);
  const { articles } = readFixture(source);
  for (const { message, fixes } of findingsOf(checkerFor(articles), articles)) {
    expect(inEnglish(message)).toContain("(2 places)");
    const everywhere = fixes.find(({ scope }) => scope === "corpus");
    expect(everywhere?.edits.map(({ newText }) => newText).sort()).toEqual([
      "Northrop Grumman",
      "Northrop Grumman Corp.",
    ]);
  }
});

describe("what is written so on purpose", () => {
  const town =
    "The Harbour Board met in Miramont. Ines Falk spoke for Miramont on Monday, and Miramont paid.";

  it.each([
    [
      "a play on two ways of saying it",
      "Well, you say Miramont, I say Miramunt.\nMIRAMUNT\nMiramont will stay.",
    ],
    ["an account on a network", "Miramont speaks to all on Twitter (@ Miramunt) and elsewhere."],
  ])("is no slip in %s", (_, text) => {
    expectFindings(`=== a.txt\n${town}\n=== b.txt\n${town.replace("Monday", "Friday")} ${text}\n`);
  });

  it("and one in the same words without the play", () => {
    expectFindings(`
=== a.txt
${town}
=== b.txt
Well, you in Miramont know that I live in Miramunt, where Ines Falk spoke for the Harbour Board.
                                          ^^^^^^^^ name-spelling: Miramont
`);
  });
});

describe("somebody's fellow, in an article that has named another", () => {
  const start = "Adilson Vareda, born in Larmouth, plays for Rovers.";

  it("is another person", () => {
    expectFindings(
      `${start} He came through the ranks with his fellow midfielder Adelson and made his debut.`,
    );
  });

  it("but who is brought in as a fellow may be misspelt later on", () => {
    expectFindings(`
Bo Dahl spoke for the Harbour Board. His fellow councillor Ines Harrowgate agreed with him. Mr. Dahl thanked Harrowgate.
A vote in favour followed. Then Harowgate left.
                                ^^^^^^^^^ name-spelling: Harrowgate
`);
  });
});

describe("a first name whose surname stands with another's", () => {
  const told =
    "Captain Rodelio Abrena spoke in Larmouth. Abrena thanked Larmouth Port and the divers of Orsten.";
  const texts = (pair: string) => `
=== 2026-02-10.txt
${told}
=== 2026-02-11.txt
${told} At home ${pair} waited for news.
`;

  it("is no slip for a third one's", () => {
    expectFindings(texts("Rogelio and Nenita Cabahan"));
  });

  it("but is one for that of him who has this surname", () => {
    expectFindings(`${texts("Rodello and Nenita Abrena").trimEnd()}
${" ".repeat(told.length + 9)}^^^^^^^ name-spelling: Rodelio
`);
  });
});

it("two ways to romanise a place are fair evidence of a slip, no more", () => {
  const told = (place: string) =>
    `Ines Falk, Con Stavrou and Bo Dahl of the Kessand Trust drove to ${place} on Friday.`;
  const severities = (place: string): readonly string[] => {
    const texts = ["Huwayjah", "Huwayjah", "Huwayjah", place].map(
      (name, at) => `=== ${at}.txt\n${told(name)}`,
    );
    const { articles } = readFixture(texts.join("\n"));
    return [...new Set(findingsOf(checkerFor(articles), articles).map(({ severity }) => severity))];
  };
  expect(severities("Huwaijah")).toEqual(["information"]);
  expect(severities("Huwaygah")).toEqual(["warning"]);
});

describe("a body or a town misspelt once, in articles with little else in common", () => {
  it("is found by the rest of its name", () => {
    expectFindings(`
=== 2026-02-10.txt
DENHOLM — The Northern Rivers Health Trust will close its maternity ward in June. The Northern Rivers Health Trust is in debt.
=== 2026-02-11.txt
Mothers protested in Denholm outside the offices of the Northern Rivers Health Trust on Wednesday.
=== 2026-02-12.txt
In Denholm a petition was handed to the Norther Rivers Health Trust on Thursday.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ name-spelling: Northern Rivers Health Trust
`);
  });

  it("or where no such name is known", () => {
    expectFindings(`
=== 2026-02-10.txt
BERLIN — Volkswagen will close a plant in Emden, it said on Tuesday. Volkswagen shares rose.
=== 2026-02-11.txt
BERLIN — Volkswagon's plant in Emden will close in 2027, the company said on Wednesday.
         ^^^^^^^^^^ name-spelling: Volkswagen
`);
  });

  it("but no two ways to romanise a town are a slip", () => {
    expectFindings(`
=== 2026-02-10.txt
Trams stopped in Huwayjah, the army said in Kirkuk and Tikrit on Tuesday. The bridge of Huwayjah was closed.
=== 2026-02-11.txt
The army took the bridge of Huwaijah, it said in Kirkuk and Tikrit on Wednesday.
`);
  });
});
