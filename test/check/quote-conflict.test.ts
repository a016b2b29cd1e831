import { describe, expect, it } from "vitest";
import { checkerFor, expectFindings, findingsOf } from "./corpus-fixture";

describe("one quotation in two wordings", () => {
  it("by one speaker on one occasion", () => {
    expectFindings(`
=== 2026-03-02.txt
“Safety is a promise, not a forecast,” Mayor Anna Ruiz told the Larmouth Harbour Authority.
=== 2026-03-05.txt
“Safety is a promise, not a guess,” Mayor Anna Ruiz had told the Larmouth Harbour Authority.
                            ^^^^^ quote-conflict: a promise, not a forecast
`);
  });

  it("with another modal verb", () => {
    expectFindings(`
=== 2026-03-02.txt
“Neighbours do not choose each other, but they can choose to talk,” Mayor Anna Ruiz told the Larmouth Council.
=== 2026-03-03.txt
“Neighbours do not choose each other, but they must choose to talk,” Mayor Anna Ruiz told the Larmouth Council.
                                               ^^^^ quote-conflict: they can choose
`);
  });

  it("with the wording of fewer articles marked", () => {
    expectFindings(
      `
=== 2026-03-02.txt
“We will keep every ferry until the last pier is sound,” Mayor Anna Ruiz told the Larmouth Council.
                                    ^^^^ quote-conflict: 2 other articles
=== 2026-03-03.txt
Mayor Anna Ruiz told the Larmouth Council: “We will keep every ferry until the first pier is sound.”
=== 2026-03-04.txt
“We will keep every ferry until the first pier is sound,” Mayor Anna Ruiz promised the Larmouth Council. Ruiz said it twice.
`,
    );
  });

  it("that one article cuts", () => {
    expectFindings(`
=== 2026-03-02.txt
“Nobody will drive over a bridge that we cannot vouch for, and nobody will be asked to,” Mayor Anna Ruiz told Larmouth City Hall.
=== 2026-03-03.txt
“Nobody will walk over a bridge that we cannot vouch for,” Mayor Anna Ruiz told Larmouth City Hall.
             ^^^^ quote-conflict: Nobody will drive over
`);
  });

  it("of a few words, where the words look alike", () => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz called it “partnership, not dependence” at the Larmouth Council.
=== 2026-03-03.txt
Mayor Anna Ruiz spoke of “partnership, not dependency” before the Larmouth Council, Ruiz said.
                                           ^^^^^^^^^^ quote-conflict: not dependence
`);
  });
});

describe("a short quotation", () => {
  it("is found where one article only hints at its speaker, and begins it a little earlier", () => {
    expectFindings(`
=== 2026-03-02.txt
“It is a harbour that is built, not promised,” Mayor Anna Ruiz told the Larmouth Council in Larmouth.
=== 2026-03-03.txt
“A harbour that is built, not promised” was what Anna Ruiz wanted, the Larmouth Council heard. Ruiz left early.
=== 2026-03-04.txt
Anna Ruiz, who leads the Larmouth Council, put it this way: the point is “a harbour that is painted, not promised.”
                                                                                            ^^^^^^^ quote-conflict: built
`);
  });

  it("is another one where the same person says something like it", () => {
    expectFindings(`
=== 2026-03-02.txt
“We will rebuild every house,” Mayor Anna Ruiz told the Larmouth Council. “The town needs boats now,” Ruiz said.
=== 2026-03-03.txt
“We will rebuild the whole harbour,” Mayor Anna Ruiz told the Larmouth Council. “The town needs fewer lorries,” Ruiz said.
`);
  });
});

describe("no conflict", () => {
  it.each([
    [
      "the same words",
      "“The old bridge will stay open to all of us,”",
      "“The old bridge will stay open to all of us,”",
    ],
    [
      "case and marks",
      "“The old bridge - all of it - will stay open, all year,”",
      "“The old bridge, all of it, will stay open all year,”",
    ],
    [
      "spelling style",
      "“We organise the defence of our old harbour walls together,”",
      "“We organize the defense of our old harbor walls together,”",
    ],
    [
      "the style of dates and amounts",
      "“By 15 January 2027 we owe them $19.5bn, 5 per cent of all, and the 2nd of May is too late,”",
      "“By Jan. 15, 2027 we owe them 19.5 billion dollars, 5% of all, and May 2 is too late,”",
    ],
    [
      "a name cut short",
      "“The United Nations will keep the old bridge open on the fifth day,”",
      "“The UN will keep the old bridge open on the 5th day,”",
    ],
    ["a clean cut", "“The old bridge will stay open to all of us,”", "“The old bridge will stay open,”"],
    [
      "a cut that is marked",
      "“The old and beloved bridge will stay open to all of us,”",
      "“The old … bridge will stay open to all of us,”",
    ],
    [
      "words put in brackets",
      "“They will keep the old bridge open to all of us,”",
      "“[The engineers] will keep the old bridge open to all of us,”",
    ],
    [
      "a capital in brackets",
      "“And the old bridge will stay open to all of us,”",
      "“[T]he old bridge will stay open to all of us,”",
    ],
    [
      "a contraction",
      "“We will not close the old bridge to any of our people,”",
      "“We won’t close the old bridge to any of our people,”",
    ],
    [
      "fillers and articles",
      "“Well, the old bridge will just stay open to all of us,”",
      "“An old bridge will stay open to all of us,”",
    ],
    [
      "a figure in words",
      "“We need five new boats for the old harbour by spring,”",
      "“We need 5 new boats for the old harbor by spring,”",
    ],
    [
      "one word or two",
      "“The cease-fire will hold along the whole of the old border,”",
      "“The ceasefire will hold along the whole of the old border,”",
    ],
    [
      "another sentence built alike",
      "“We will always stand with our farmers,”",
      "“We will always stand with our teachers and nurses,”",
    ],
    [
      "too much that differs",
      "“The old bridge will stay open to all of us,”",
      "“The new tunnel will remain closed to all of them,”",
    ],
  ])("%s", (_, one, other) => {
    expectFindings(`
=== 2026-03-02.txt
${one} Mayor Anna Ruiz told the Larmouth Council.
=== 2026-03-03.txt
${other} Mayor Anna Ruiz told the Larmouth Council.
`);
  });

  it("words of two speakers", () => {
    expectFindings(`
=== 2026-03-02.txt
“The old bridge will stay open to all of us,” Mayor Anna Ruiz told the Larmouth Council.
=== 2026-03-03.txt
“The old bridge will stay closed to all of us,” Councillor Ben Okafor told the Larmouth Council.
`);
  });

  it("what a speaker says again months later", () => {
    expectFindings(`
=== 2026-03-02.txt
“The old bridge will stay open to all of us,” Mayor Anna Ruiz told the Larmouth Council.
=== 2026-06-03.txt
“The old bridge will stay closed to all of us,” Mayor Anna Ruiz told the Larmouth Council.
`);
  });

  it("two sentences that one article has side by side", () => {
    expectFindings(`
=== 2026-03-02.txt
“The old bridge will stay open to all of us,” Mayor Anna Ruiz told the Larmouth Council. “The old bridge will stay dear to all of us,” Ruiz said.
=== 2026-03-03.txt
“The old bridge will stay dear to all of us,” Mayor Anna Ruiz told the Larmouth Council.
`);
  });
});

it("is only information where two words differ", () => {
  const articles = new Map(
    ["open to all who cross", "dear to all who work"].map((words, at) => [
      `2026-03-0${at + 2}.txt`,
      `“The old stone bridge will stay ${words},” Mayor Anna Ruiz told the Larmouth Council.\n`,
    ]),
  );
  const found = findingsOf(checkerFor(articles), articles);
  expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["quote-conflict information"]);
});

it("leaves figures to the comparison of figures", () => {
  expectFindings(`
=== 2026-03-02.txt
“The old bridge needs 40 new piers by spring,” Mayor Anna Ruiz told the Larmouth Council.
=== 2026-03-03.txt
“The old bridge needs 45 new piers by spring,” Mayor Anna Ruiz told the Larmouth Council.
                      ^^ number-conflict
`);
});

it("takes the same words as the British and the Americans write them for the same", () => {
  expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz said: “We travelled from the storey above to a grey theatre centred on learning, and cancelled the cheque.”
=== 2026-03-03.txt
Mayor Anna Ruiz said: “We traveled from the story above to a gray theater centered on learning, and canceled the check.”
`);
});

describe("articles with little in common but the speaker", () => {
  it("of one day or the next are of one story", () => {
    expectFindings(`
=== 2026-01-20.txt
ACCRA - “We want respect, not charity,” President Kojo Addo said.
=== 2026-01-21.txt
President Kojo Addo said on arriving: “We want respect, not pity.”
                                                            ^^^^ quote-conflict
`);
  });

  it("of another week are not", () => {
    expectFindings(`
=== 2026-01-20.txt
ACCRA - “We want respect, not charity,” President Kojo Addo said.
=== 2026-01-29.txt
President Kojo Addo said on arriving: “We want respect, not pity.”
`);
  });

  it("and a quotation in two parts is compared with one in one", () => {
    expectFindings(`
=== 2026-05-09.txt
“We lost the olive trees that my grandfather planted,” farmer Nikos Vlachos said, “but we will plant again before the winter.”
=== 2026-05-10.txt
“We lost the olive trees that my grandfather planted, but we will build again before the winter,” said farmer Nikos Vlachos.
                                                                  ^^^^^ quote-conflict
`);
  });
});

describe("what one says again, or another way", () => {
  it("of another half in another week is no other wording", () => {
    expectFindings(`
=== 2026-05-09.txt
DERBY - “We were the better side in the first half and we deserved to win,” Derby manager Tom Rudd said after the victory over Hull City.
=== 2026-05-16.txt
DERBY - “We were the better side in the second half and we deserved to win,” Derby manager Tom Rudd said after the victory over Stoke City.
`);
  });

  it.each([
    [
      "Twenty of our ships were held for five days without any reason",
      "20 of our ships were held for 5 days without any reason",
    ],
    [
      "Thirty-four of our ships were held by the navy without any reason",
      "34 of our ships were held by the navy without any reason",
    ],
    [
      "I’m gonna tell you, um, we ain’t never seen water come up that fast",
      "I’m going to tell you, we have never seen water come up that fast",
    ],
  ])("“%s” is as good as “%s”", (one, other) => {
    expectFindings(`
=== 2026-05-04.txt
“${one},” shipowner Earl Tibbs told the Larmouth Council.
=== 2026-05-05.txt
Shipowner Earl Tibbs told the Larmouth Council: “${other}.”
`);
  });
});
