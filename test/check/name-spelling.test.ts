import { describe, expect, it } from "vitest";
import { changeToLatin } from "../../server/src/words/fixes";
import { applyFix, checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

describe("a misspelt name is found beside its right spelling", () => {
  it("in a given name, in another article about the same thing", () => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz opened the Harbour Street depot on Monday. Ruiz thanked the Port of Larmouth and Councillor Ben Okafor.
=== 2026-03-03.txt
The Port of Larmouth welcomed the depot. Councillor Ben Okafor stood beside Mayor Anna Ruzi as the gates opened.
                                                                                  ^^^^^^^^^ name-spelling: “Anna Ruiz”
=== 2026-03-04.txt
Anna Ruiz, the mayor, said the Port of Larmouth would hire 40 people.
`);
  });

  it("in a lone surname of the same article", () => {
    expectFindings(`
Minister Katarina Holmqvist spoke in Malmo on Tuesday. Holmqvist said that trains would run again.
Passengers waited for hours, and Holmqist apologised to them.
                                 ^^^^^^^^ name-spelling: “Holmqvist”
Holmqvist will speak again on Friday.
`);
  });

  it("in a lone surname that stands as often as the full name, which is the likelier right", () => {
    expectFindings(`
Katarina Holmqvist met her brother in Malmo on Tuesday.
Holmqist, who is under house arrest, did not speak.
^^^^^^^^ name-spelling: “Holmqvist”
`);
  });

  it("with its possessive left alone by the fix", () => {
    const { articles } = readFixture(`
=== a.txt
Defence Minister Oskar Lindqvist met the Baltic Council in Tallinn. Lindqvist promised two ships.
=== b.txt
Defence Minister Oskar Lindqvst left Tallinn early. Lindqvst's aides told the Baltic Council why.
=== c.txt
The Baltic Council thanked Oskar Lindqvist.
`);
    const checker = checkerFor(articles);
    const findings = findingsOf(checker, articles);
    expect(findings.map((finding) => finding.rule)).toEqual(["name-spelling", "name-spelling"]);
    const everywhere = findings[1]!.fixes.findIndex((fix) => fix.scope === "article");
    const fixed = applyFix(articles, findings[1]!, everywhere);
    expect(fixed.get("b.txt")).toContain("Lindqvist's aides");
    expect(fixed.get("b.txt")).toContain("Minister Oskar Lindqvist left");
    expect(findingsOf(checkerFor(fixed), fixed)).toEqual([]);
  });

  it("in an organisation", () => {
    expectFindings(`
=== a.txt
Northrup Grumman delivered the satellite to the Larmouth Space Agency. Director Ines Falk thanked the crew.
^^^^^^^^^^^^^^^^ name-spelling: “Northrop Grumman”
=== b.txt
Northrop Grumman built the satellite in two years. The Larmouth Space Agency launches it, said Director Ines Falk.
=== c.txt
The Larmouth Space Agency pays Northrop Grumman for each satellite. Northrop Grumman declined to comment.
`);
  });
});

describe("different people are left alone", () => {
  it.each([
    [
      "sisters",
      "Serena Williams beat Maria Sakkari in Melbourne. Venus Williams watched. Venus Williams won her own match.",
    ],
    [
      "two runners in one table row",
      "1. Anna Petrova 10.91, 2. Anna Petrovna 10.95\n\nAnna Petrova won in Oslo. Anna Petrova wept.",
    ],
    [
      "a nickname",
      "Robert Keane runs the Larmouth Clinic. Bob Keane said so himself. Robert Keane has run it since May.",
    ],
    [
      "a common word before a verb of saying, near a first name",
      "Andes van Holtum left Geneva on Monday. Aides said that Andes van Holtum would fly to Brussels.",
    ],
    ["an initial", "James T. Hollis runs the mill. J. T. Hollis bought it. James Hollis sold it."],
    [
      "a correction of how somebody was called",
      "Sheriff Marlene Tedesco reopened the road. Tedesco thanked drivers. Marlene Tedesco left.\n\nCorrection: An earlier version gave the sheriff's name as Marlene Tedasco.",
    ],
    [
      "a letter quoted with its error marked as such",
      "A letter to Philippa Thackeray read: “Dear Mrs Thackery [sic], you will pay.” Thackeray called the police. Philippa Thackeray sits on the council.",
    ],
    [
      "the romanisation that a work's title has",
      "The film “Prokofieff in Paris” is shown on Tuesday. Works by Sergei Prokofiev close the week. Prokofiev lived in Paris.",
    ],
    [
      "a county and a town that are a letter from a state",
      "A storm cut power to Aransas County on Wednesday. Deputies in Aransas Pass closed the bridge.\n=== state.txt\nA storm cut power to much of Arkansas. Arkansas closed its schools. Governor of Arkansas Lee Marsh asked for help.",
    ],
    ["diacritics", "Radu Miruță spoke in Cluj. Radu Miruta said more later. Radu Miruță left."],
    [
      "a romanisation",
      "Volodymyr Zelensky spoke in Kyiv. Volodymyr Zelenskyy thanked Kyiv. Volodymyr Zelensky left.",
    ],
    [
      "two real given names",
      "Daniel Ortega spoke in Managua. Daniela Ortega sang. Daniel Ortega left. Daniel Ortega slept.",
    ],
    [
      "two people of other ages",
      "Colin Tranter, 48, of Norbridge, was jailed. Tranter wept. Colin Tranter has two sons.\n\nIn another case, Colin Trantor, 31, was fined.",
    ],
    [
      "two spellings that a correction speaks of",
      "Jim Delacroix is right. The Delacroix poll stands. Jim Delacroix took it.\n\nHe is Jim Delacroix, not Delecroix.",
    ],
    [
      "a junior and a senior",
      "Frank Bell Sr. founded the firm. Frank Bell Jr. runs it. Frank Bell Sr. died in May.",
    ],
  ])("%s", (_, text) => {
    expectFindings(text);
  });
});

describe("what a team has settled", () => {
  const corpus = `
=== a.txt
Mayor Anna Ruiz opened the Larmouth depot. Ruiz thanked Ben Okafor. Anna Ruiz left.
=== b.txt
Mayor Anna Ruzi opened the Larmouth depot with Ben Okafor.
`;

  it("keeps two names apart for good", () => {
    expectFindings(corpus, '{ "distinct": [["Anna Ruiz", "Anna Ruzi"]] }');
  });

  it("takes the project file's spelling for right against the count", () => {
    expectFindings(
      `
=== a.txt
Mayor Anna Ruiz opened the Larmouth depot with Ben Okafor. Then Anna Ruiz left.
      ^^^^^^^^^ name-spelling: “Anna Ruzi”
                                                                ^^^^^^^^^ name-spelling: “Anna Ruzi”
=== b.txt
Mayor Anna Ruzi opened the Larmouth depot with Ben Okafor.
`,
      '{ "names": [{ "name": "Anna Ruzi", "kind": "person" }] }',
    );
  });

  it("takes a trusted article's spelling for right, however often the other stands elsewhere", () => {
    expectFindings(
      `
=== sources/a.txt
Under Secretary Eldridge Falk opened the Larmouth depot with Ben Okafor.
=== b.txt
Under Secretary Elbridge Falk praised the Larmouth depot. “Good,” said Elbridge Falk. Ben Okafor met Elbridge Falk there.
                ^^^^^^^^^^^^^ name-spelling: “Eldridge Falk”
                                                                       ^^^^^^^^^^^^^ name-spelling: “Eldridge Falk”
                                                                                                     ^^^^^^^^^^^^^ name-spelling: “Eldridge Falk”
`,
      '{ "trusted": ["sources/**"] }',
    );
  });

  it("finds a name that only the project file has", () => {
    expectFindings(
      `
Under Secretary Eldridge Colby spoke in Brussels on Thursday.
                ^^^^^^^^^^^^^^ name-spelling: project file
`,
      '{ "names": [{ "name": "Elbridge Colby", "kind": "person" }] }',
    );
  });

  it("takes the surname of a listed person for right, whatever articles have", () => {
    expectFindings(
      `
=== a.txt
Feb. 12, 2026

Ruizmond left early. The vote is on Thursday.
=== b.txt
Feb. 12, 2026

Ruizmont left early. Mayor Annabel Ruizmont promised 60 homes in Harbour Street on Friday.
^^^^^^^^ name-spelling: The project takes “Ruizmond” for right
                           ^^^^^^^^^^^^^^^^ name-spelling: The project takes “Ruizmond” for right
`,
      '{ "names": [{ "name": "Annabel Ruizmond", "kind": "person" }] }',
    );
  });
});

it("reports the slip that a correction speaks of, and not the correction", () => {
  expectFindings(`
=== 2026-04-12.txt
Mayor Jim Delecroix opened the Larmouth depot.
      ^^^^^^^^^^^^^ name-spelling: “Jim Delecroix” (1 place)
=== 2026-04-13.txt
Mayor Jim Delacroix praised the Larmouth depot. Delacroix had asked for it.
=== 2026-04-14.txt
An article on the Larmouth depot misspelled the name of the mayor. He is Jim Delacroix, not Delecroix.
`);
});

it("gives a count of one to one no preferred fix", () => {
  const { articles } = readFixture(`
=== a.txt
Mayor Anna Ruizo opened the Larmouth depot with Ben Okafor.
=== b.txt
Mayor Anna Ruzio closed the Larmouth depot with Ben Okafor.
`);
  const findings = findingsOf(checkerFor(articles), articles);
  expect(findings).toHaveLength(1);
  expect(findings[0]!.fixes.some((fix) => fix.preferred)).toBe(false);
});

describe("a letter that only looks Latin", () => {
  it("is reported as what it is, whatever other articles have", () => {
    expectFindings(`
Mayor \u0410nna Ruiz opened the Larmouth depot. Ben \u039fkafor met the Harb\u043eur Trust.
      ^^^^^^^^^ name-spelling: has the Cyrillic letter “\u0410” (U+0410) among its Latin letters; it looks like “A”
                                           ^^^^^^^^^^ name-spelling: Greek letter “\u039f” (U+039F)
                                                              ^^^^^^^^^^^^^ name-spelling: Cyrillic letter “\u043e”
`);
  });

  it("is no error in a name of its own alphabet, or beside one", () => {
    expectFindings(`
The singer \u0410\u043d\u043d\u0430 Ruiz performed. The newspaper \u041f\u0440\u0430\u0432\u0434\u0430 praised Alpha \u0391 and the \u03b1-Institute.
`);
  });

  it("is mended by its preferred fix", () => {
    const articles = new Map([["a.txt", "Mayor \u0410nna Ruiz opened the Larmouth depot.\n"]]);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding?.fixes[0]).toMatchObject({
      preferred: true,
      title: changeToLatin("Anna Ruiz"),
    });
    const mended = applyFix(articles, finding!);
    expect(mended.get("a.txt")).toBe("Mayor Anna Ruiz opened the Larmouth depot.\n");
    expect(findingsOf(checkerFor(mended), mended)).toEqual([]);
  });
});

describe("a slip that looks like another word's ending", () => {
  it("is no people's name where no people has that ending", () => {
    expectFindings(`
=== 2026-05-04.txt
Ines Falk left Tallinn on Monday. The Baltic Council met in Tallinn, and Tallinn paid for it.
=== 2026-05-05.txt
Ines Falk told the Baltic Council in Tallinnn that she was sorry.
                                     ^^^^^^^^ name-spelling: Tallinn
`);
  });

  it("but a people's name is none, even of a country that no list has", () => {
    expectFindings(`
=== 2026-05-04.txt
Ines Falk left Valdoria on Monday. The Baltic Council met in Valdoria, and Valdoria paid for it.
=== 2026-05-05.txt
Ines Falk told the Baltic Council of the Valdorian vote.
`);
  });

  it("keeps the right name's own capitals, not those of a dateline", () => {
    const { articles } = readFixture(`
=== 2026-05-04.txt
PORT SELMA, May 4 - Ines Falk left Port Selma on Monday. The Baltic Council met in Port Selma.
=== 2026-05-05.txt
PORT SELMA, May 5 - Ines Falk told the Baltic Council in Port Sellma that she was sorry.
`);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding?.fixes[0]?.edits[0]?.newText).toBe("Port Selma");
  });
});
