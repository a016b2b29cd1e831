import { describe, expect, it } from "vitest";
import { checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

describe("a name misspelt in one article of a story", () => {
  it("is found beside the longer name that others have", () => {
    expectFindings(`
=== 2026-03-02.txt
The US Justice Department said on Monday that Corvane Aviation would pay $240m. Ines Falk of Corvane agreed.
=== 2026-03-03.txt
The Justice Department has charged Corvane Aviation with fraud. Ines Falk declined to comment.
=== 2026-03-04.txt
Corvane Aviation will pay to end a Juitice Department inquiry, Ines Falk said.
                                   ^^^^^^^^^^^^^^^^^^ name-spelling: “Justice Department”
`);
  });

  it("where its own word, that makes it a body, is misspelt", () => {
    expectFindings(`
=== 2026-03-02.txt
The Justice Department said on Monday that Corvane Aviation would pay $240m. Ines Falk of Corvane agreed.
=== 2026-03-03.txt
The Justice Department has charged Corvane Aviation with fraud. Ines Falk declined to comment.
=== 2026-03-04.txt
Corvane Aviation will pay to end a Justice Departmment inquiry, Ines Falk said.
                                   ^^^^^^^^^^^^^^^^^^^ name-spelling: “Justice Department”
`);
  });

  it("though the articles share no more than a town and a body", () => {
    expectFindings(`
=== 2026-03-02.txt
Karin Ohlander, the chairwoman of the finance committee, told the Kessand Board in Tolland that the rate would rise.
=== 2026-03-03.txt
The rate rises from July, and Karin Ohlander defended that before the Kessand Board in Tolland.
=== 2026-03-04.txt
Most households in Tolland would pay more, Krain Ohlander told the Kessand Board.
                                           ^^^^^^^^^^^^^^ name-spelling: “Karin Ohlander”
`);
  });

  it("by the last letter of a first name that everybody knows", () => {
    expectFindings(`
=== 2026-03-02.txt
Gloria Washington-Reyes of Tarrant Labs spoke to the Larmouth Board. Gloria Washington-Reyes runs Tarrant Labs.
=== 2026-03-03.txt
The Larmouth Board thanked Gloria Washington-Reyes of Tarrant Labs.
=== 2026-03-04.txt
Glori Washington-Reyes began at Tarrant Labs in 1999, the Larmouth Board said.
^^^^^^^^^^^^^^^^^^^^^^ name-spelling: “Gloria Washington-Reyes”
`);
  });

  it("by a town's last letter, which makes no people of it", () => {
    expectFindings(`
=== 2026-03-02.txt
In Accumelli 11 people died, said Ines Falk of the Larmouth Board. Roads to Accumelli are closed. Accumelli has no water.
=== 2026-03-03.txt
Rescuers came to Accumelli on Tuesday. Ines Falk of the Larmouth Board said Accumelli needed tents.
=== 2026-03-04.txt
The dead of Accumell were named by Ines Falk of the Larmouth Board.
            ^^^^^^^^ name-spelling: “Accumelli”
`);
  });
});

describe("a short name in no list", () => {
  const told = [
    (place: string) => `Gunmen came to ${place} on Friday`,
    (place: string) => `A school in the town of ${place} was burnt`,
    (place: string) => `Soldiers came to ${place} too late`,
    (place: string) => `Shops in ${place} stayed closed`,
  ];
  const rest = "said Ines Falk, Con Stavrou and Bo Dahl of the Kessand Trust.";
  const severitiesOf = (places: readonly string[]): readonly string[] => {
    const texts = places.map((place, at) => `=== 2026-03-0${at + 1}.txt\n${told[at]!(place)}, ${rest}`);
    const { articles } = readFixture(texts.join("\n"));
    return findingsOf(checkerFor(articles), articles).map(({ rule, severity }) => `${rule} ${severity}`);
  };

  it("is fair evidence where the other stands in three articles", () => {
    expect(severitiesOf(["Tafa", "Tafa", "Tgfa", "Tafa"])).toEqual(["name-spelling information"]);
  });

  it("and none where it stands in fewer, or where both are real", () => {
    expect(severitiesOf(["Tafa", "Tgfa", "Tafa"])).toEqual([]);
    expect(severitiesOf(["Tafa", "Tata", "Tafa", "Tata"])).toEqual([]);
  });
});
