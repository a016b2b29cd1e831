import { describe, expect, it } from "vitest";
import { checkerFor, expectFindings, findingsOf } from "./corpus-fixture";

describe("what a team has settled", () => {
  it("is held against every article", () => {
    expectFindings(
      `
The summit of all 31 NATO member states opens in Ankara on Tuesday.
                  ^^ number-conflict: the project file says
`,
      '{ "facts": [{ "about": "NATO member states", "value": "32" }] }',
    );
  });

  it.each([
    ["by an acronym", "NATO has thirty-one member states.", "thirty-one", "32"],
    ["with a word of number", "Larmouth Fair had three million visitors.", "three million", "1.2 million"],
    [
      "in digits where the file has words",
      "Larmouth Fair had 1,300,000 visitors.",
      "1,300,000",
      "1.2 million",
    ],
    [
      "with a unit the file leaves out",
      "The Larmouth Bridge is 300 metres long.",
      "300 metres",
      "410 metres",
    ],
  ])("is understood %s", (_, text, figure, newText) => {
    const facts = [
      { about: "NATO member states", value: "32" },
      { about: "Larmouth Fair visitors", value: "1.2 million" },
      { about: "Larmouth Bridge long", value: "410" },
    ];
    const articles = new Map([["a.txt", text]]);
    const [finding, ...others] = findingsOf(checkerFor(articles, JSON.stringify({ facts })), articles);
    expect(others).toEqual([]);
    expect(text.slice(finding!.start, finding!.end)).toBe(figure);
    expect(finding!.fixes[0]).toMatchObject({ preferred: true, edits: [{ newText }] });
  });

  it.each([
    "had 1.2m visitors",
    "had 1,200,000 visitors",
    "is 410 metres long",
    "had 1.2 million tonnes of fish",
  ])("agrees with an article in other words: %s", (text) => {
    expectFindings(
      `The Larmouth Fair ${text}.`,
      '{ "facts": [{ "about": "Larmouth Fair visitors", "value": "1.2 million" }, { "about": "Larmouth Fair long", "value": "410 m" }] }',
    );
  });

  it("lets a trusted article be right whatever the count", () => {
    expectFindings(
      `
=== drafts/2026-03-02.txt
Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.
                         ^^ number-conflict: 60 homes
=== sources/2026-03-03.txt
Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said.
`,
      '{ "trusted": ["sources/**"] }',
    );
  });
});
