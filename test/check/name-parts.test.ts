import { describe, expect, it } from "vitest";
import { applyFix, checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

describe("a slip in a part of a name is found", () => {
  it("in one half of a compound, of which the fix changes that half", () => {
    const { articles } = readFixture(`
=== a.txt
Firefighters saved the towers of Notre-Dame in Paris on Monday. Notre-Dame burned for 15 hours, Mayor Lena Marchand said.
=== b.txt
Mayor Lena Marchand of Paris thanked 400 firefighters. The roof of Notre-Dmae fell in, and the spire too.
=== c.txt
Lena Marchand will rebuild Notre-Dame, the Paris mayor said. Notre-Dame is 850 years old.
`);
    const [finding, ...others] = findingsOf(checkerFor(articles), articles);
    expect(others).toEqual([]);
    expect(applyFix(articles, finding!).get("b.txt")).toContain("The roof of Notre-Dame fell in");
  });

  it("between a first name and a surname, and is no other spelling where it stands as often", () => {
    const story = (one: string, other: string) => `
=== a.txt
Justice Ruth Baldur Okonjo told the Larmouth Bar Association on Monday that ${one} Okonjo will retire.
=== b.txt
The Larmouth Bar Association thanked Justice Ruth Baldur Okonjo. Lawyers had asked ${other} Okonjo to stay.
`;
    expectFindings(story("Ruth Baldur", "Ruth Baldur"));
    expectFindings(story("Ruth Bladur", "Ruth Bladur"));
    const { articles } = readFixture(story("Ruth Bladur", "Ruth Baldur"));
    const [finding, ...others] = findingsOf(checkerFor(articles), articles);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "name-spelling", severity: "warning" });
    expect(applyFix(articles, finding!).get("a.txt")).toContain("that Ruth Baldur Okonjo will retire");
  });

  it("in the first of two syllables behind a surname", () => {
    const { articles } = readFixture(`
=== a.txt
Kim Jong Suk met the Harbour Council in Selma on Monday, Minister Lena Marsh said. Kim Jong Suk smiled.
=== b.txt
Minister Lena Marsh thanked the Harbour Council in Selma on Monday, where Kim Joong Suk had spoken.
=== c.txt
The Harbour Council wrote to Kim Jong Suk. Lena Marsh has read the letter.
`);
    const [finding, ...others] = findingsOf(checkerFor(articles), articles);
    expect(others).toEqual([]);
    expect(applyFix(articles, finding!).get("b.txt")).toContain("where Kim Jong Suk had spoken");
  });

  it("in the word for a ministry", () => {
    const { articles } = readFixture(`
=== a.txt
The Ministry of Defence in Larmouth ordered two ships on Monday, Minister Lena Marsh said. The Minitsry of Defence gave no price.
=== b.txt
Minister Lena Marsh said in Larmouth the Ministry of Defence would pay for two ships. The Ministry of Defence has no more money.
`);
    const [finding, ...others] = findingsOf(checkerFor(articles), articles);
    expect(others).toEqual([]);
    expect(applyFix(articles, finding!).get("a.txt")).toContain("The Ministry of Defence gave no price");
  });

  it("in a word that papers spell in two ways, as the corpus has it", () => {
    const { articles } = readFixture(`
=== a.txt
The Ministry of Defence in Larmouth ordered two ships on Monday, Minister Lena Marsh said. The Ministry of Deffence gave no price.
=== b.txt
Minister Lena Marsh said in Larmouth the Ministry of Defence would pay for two ships. The Ministry of Defence has no more money.
`);
    const [finding, ...others] = findingsOf(checkerFor(articles), articles);
    expect(others).toEqual([]);
    expect(applyFix(articles, finding!).get("a.txt")).toContain("The Ministry of Defence gave no price");
  });

  it("in a listed name that is of one kind with its misspelling", () => {
    const { articles } = readFixture(`
=== a.txt
Union leader Martin Sowerby met managers of JPMoragn Chase in Leeds on Monday. The dispute with JPMorgan Chase began in May.
=== b.txt
JPMorgan Chase will cut jobs in Leeds, it said on Monday. Martin Sowerby called the plan a betrayal.
`);
    const [finding, ...others] = findingsOf(checkerFor(articles), articles);
    expect(others).toEqual([]);
    expect(finding!.related).toHaveLength(2);
    expect(applyFix(articles, finding!).get("a.txt")).toContain("managers of JPMorgan Chase in Leeds");
  });

  it.each(["Defnce Ministry", "Deefnce Ministry", "Defencce Ministry", "Ministry of Defnce"])(
    "in a word that papers spell in two ways, by a letter of its own: %s",
    (slip) => {
      const name = slip.startsWith("M") ? "Ministry of Defence" : "Defence Ministry";
      const { articles } = readFixture(`
=== a.txt
The ${name} in Larmouth ordered two ships on Monday, Minister Lena Marsh said. The ${slip} gave no price.
=== b.txt
Minister Lena Marsh said in Larmouth the ${name} would pay for two ships. The ${name} has no more money.
`);
      const [finding, ...others] = findingsOf(checkerFor(articles), articles);
      expect(others).toEqual([]);
      expect(applyFix(articles, finding!).get("a.txt")).toContain(`The ${name} gave no price`);
    },
  );

  it("in a name that is cut short by it, before it stands in full", () => {
    const { articles } = readFixture(`
=== a.txt
Workers at the Ministry of Fosheries and Forestry in Leeds walked out on Tuesday, led by Martin Sowerby. The dispute with the Ministry of Fisheries and Forestry began in May.
=== b.txt
Martin Sowerby met managers from the Ministry of Fisheries and Forestry in Leeds on Wednesday. The Ministry of Fisheries and Forestry must listen, Sowerby said.
`);
    const [finding, ...others] = findingsOf(checkerFor(articles), articles);
    expect(others).toEqual([]);
    expect(applyFix(articles, finding!).get("a.txt")).toContain(
      "Workers at the Ministry of Fisheries and Forestry",
    );
  });

  it.each([
    ["Dmytro Hrytsenko", "Hrytsekno"],
    ["Pavel Vysotsky", "Vysotksy"],
  ])("in the ending of a surname that is romanised in several ways: %s", (name, slip) => {
    const surname = name.split(" ")[1]!;
    const { articles } = readFixture(`
=== a.txt
${name} met Governor Lena Marsh in Larmouth on Monday over the dam. Marsh thanked ${slip} for his patience.
=== b.txt
Governor Lena Marsh said in Larmouth that ${name} had agreed to the dam. ${surname} left on Tuesday. She called ${surname} a friend.
`);
    const [finding, ...others] = findingsOf(checkerFor(articles), articles);
    expect(others).toEqual([]);
    expect(applyFix(articles, finding!).get("a.txt")).toContain(`thanked ${surname} for his patience`);
  });

  it("but no two papers' spellings of a ministry, nor two romanisations of a surname", () => {
    expectFindings(`
=== a.txt
The Defence Ministry in Larmouth ordered two ships on Monday, Minister Lena Marsh said. Dmytro Hrytsenko gave no price.
=== b.txt
Minister Lena Marsh said in Larmouth the Defense Ministry would pay for two ships. Dmytro Hritsenko has no more money.
`);
  });
});
