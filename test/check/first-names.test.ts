import { describe, expect, it } from "vitest";
import { applyFix, checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

const story = `
=== 2026-04-19-a.txt
SPLIT — Hajduk Split manager Zlatko Petrovic resigned on Sunday after the 4-0 defeat by Rijeka. Petrovic had signed in July.
=== 2026-04-19-b.txt
SPLIT — The manager of Hajduk Split, Zlatko Petrovic, stepped down after a 4-0 loss to Rijeka.
`;

describe("one surname in one office under another first name", () => {
  it("is reported where the story's other articles agree", () => {
    expectFindings(`${story}=== 2026-04-20.txt
Hajduk Split manager Ante Petrovic quit after Sunday's 4-0 loss to Rijeka. Petrovic will rest.
                     ^^^^^^^^^^^^^ name-spelling: “Ante Petrovic” (1 place) is spelled “Zlatko Petrovic”
`);
  });

  it("in an office known by its words alone", () => {
    expectFindings(`
=== 2026-03-03-a.txt
HELSINKI — Transport Minister Katarina Holmqvist opened the tunnel to Tallinn with the Baltic Rail Company on Tuesday.
=== 2026-03-03-b.txt
TALLINN — The tunnel to Helsinki of the Baltic Rail Company was opened by Katarina Holmqvist, the transport minister.
=== 2026-03-03-c.txt
TALLINN — Transport Minister Ulrika Holmqvist opened the tunnel of the Baltic Rail Company to Helsinki on Tuesday.
                             ^^^^^^^^^^^^^^^^ name-spelling: Katarina Holmqvist
`);
  });

  it("is put right by its preferred fix, once", () => {
    const { articles } = readFixture(`${story}=== 2026-04-20.txt
Hajduk Split manager Ante Petrovic quit after Sunday's 4-0 loss to Rijeka. Petrovic will rest.
`);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding!.severity).toBe("information");
    const fixed = applyFix(articles, finding!);
    expect(fixed.get("2026-04-20.txt")).toContain(
      "manager Zlatko Petrovic quit after Sunday's 4-0 loss to Rijeka. Petrovic will",
    );
    expect(findingsOf(checkerFor(fixed), fixed)).toEqual([]);
  });

  it("is nobody's error where the team keeps the two apart", () => {
    const articles = readFixture(`${story}=== 2026-04-20.txt
Hajduk Split manager Ante Petrovic quit after Sunday's 4-0 loss to Rijeka.
`).articles;
    const project = '{ "distinct": [["Ante Petrovic", "Zlatko Petrovic"]] }';
    expect(findingsOf(checkerFor(articles, project), articles)).toEqual([]);
  });
});

describe("two of one surname", () => {
  it.each([
    [
      "the other side's manager",
      "Rijeka manager Ante Petrovic praised his players after the 4-0 defeat of Hajduk Split on Sunday.",
    ],
    ["a player", "Ante Petrovic scored twice as Rijeka beat Hajduk Split 4-0 on Sunday."],
    [
      "who comes next",
      "Ante Petrovic was appointed on Monday. Hajduk Split manager Ante Petrovic lost 4-0 to Rijeka in May.",
    ],
    ["who was it before", "Former Hajduk Split manager Ante Petrovic spoke of Sunday's 4-0 loss to Rijeka."],
    [
      "a brother in the same article",
      "Hajduk Split manager Ante Petrovic thanked Zlatko Petrovic after Sunday's 4-0 loss to Rijeka.",
    ],
    [
      "a pet name",
      "Hajduk Split manager Zlatan Petrovic quit after Sunday's 4-0 loss to Rijeka. Hajduk Split manager Zlat Petrovic left.",
    ],
    ["an initial", "Hajduk Split manager Z. Petrovic quit after Sunday's 4-0 loss to Rijeka."],
  ])("%s", (_, text) => {
    expectFindings(`${story}=== 2026-04-20.txt\n${text}\n`);
  });

  it("councillors, of whom a town has many", () => {
    expectFindings(`
=== 2026-04-19-a.txt
HOWTH — Councillor Seamus Brennanhurst of Howth opened the pier of the Dublin Port Company on Sunday.
=== 2026-04-19-b.txt
HOWTH — Councillor Orla Brennanhurst of Howth opened the pier of the Dublin Port Company on Sunday.
`);
  });

  it("ministers of two countries", () => {
    expectFindings(`
=== 2026-03-03-a.txt
BRUSSELS — German Finance Minister Jonas Haverbeck met the European Council and the European Central Bank on Tuesday.
=== 2026-03-03-b.txt
BRUSSELS — Austrian Finance Minister Lukas Haverbeck met the European Council and the European Central Bank on Tuesday.
`);
  });

  it("weeks apart", () => {
    expectFindings(`${story}=== 2026-05-20.txt
Hajduk Split manager Ante Petrovic spoke of April's 4-0 loss to Rijeka.
`);
  });
});

describe("a first name a letter away from the holder's", () => {
  const three = [1, 2, 3]
    .map(
      (day) => `=== 2026-05-0${day}.txt
May ${day}, 2026

Mayor Marta Velasker of Carrowmere said that shelters were open in the Hallworth Arena. Velasker thanked the Dunholt Trust.
`,
    )
    .join("");

  it("is reported in the article that has it all through, where others of the story have one mayor", () => {
    expectFindings(`${three}=== 2026-05-04.txt
May 4, 2026

Mayor Maria Velasker of Carrowmere said that the Hallworth Arena would close. The Dunholt Trust helped.
      ^^^^^^^^^^^^^^ name-spelling: “Marta Velasker”
“We are tired,” Maria Velasker said.
                ^^^^^^^^^^^^^^ name-spelling: “Marta Velasker”
`);
  });

  it("is a sister's where the article has both, and another mayor's of another town", () => {
    expectFindings(`${three}=== 2026-05-04.txt
May 4, 2026

Mayor Marta Velasker of Carrowmere said that the Hallworth Arena would close. Her sister, Maria Velasker, thanked the Dunholt Trust.
`);
    expectFindings(`${three}=== 2026-05-04.txt
May 4, 2026

Mayor Maria Velasker of Ostrington opened a bakery. “It smells well,” Maria Velasker said.
`);
  });
});
