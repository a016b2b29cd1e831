import { expect, test } from "vitest";
import { toTextQuote } from "../../server/src/check/text-quote";
import { articleFacts } from "../../server/src/features/article-facts";
import { readPaper } from "./read-paper";

const harbour = `Mayor Annabel Ruizmond promised 40 homes in Harbour Street on March 2, 2026. Lena Marwick clapped.

“The harbour belongs to the whole town,” Ruizmond said.
`;
const files = {
  "2026-03-02-harbour.txt": harbour,
  "2026-03-03-council.txt": `The council heard Mayor Annabel Ruizmond on Tuesday. Annabel Ruizmond promised 60 homes in Harbour Street.

“The harbour belongs to the whole town,” Ruizmond had said on March 2, 2026. Lena Marwick was there. Otto Brenk asked for 12 trees.
`,
};

/** The article's facts, one line each: what it is, its words, and how it stands. */
function factsOf(name: keyof typeof files, checked = ""): string[] {
  const paper = readPaper(files, checked);
  const { facts } = articleFacts(paper.article(name), paper.context);
  return facts.map(
    ({ kind, text, detail, state, agrees }) =>
      `${kind} ${text}${detail && ` (${detail})`}: ${state}${agrees ? ` ${agrees}` : ""}`,
  );
}

test("every fact is listed in text order with how it stands", () => {
  expect(factsOf("2026-03-02-harbour.txt")).toEqual([
    "person Annabel Ruizmond: agrees 1",
    "figure 40 (homes): conflicts",
    "place Harbour Street: agrees 1",
    "date March 2, 2026 (Monday, March 2, 2026): agrees 1",
    "person Lena Marwick: agrees 1",
    "quotation “The harbour belongs to the whole town” (Annabel Ruizmond): agrees 1",
    "person Ruizmond: agrees 1",
  ]);
});

test("what no other article says stands alone", () => {
  const facts = factsOf("2026-03-03-council.txt");
  expect(facts).toContain("person Otto Brenk: alone");
  expect(facts).toContain("figure 12 (trees): alone");
});

test("a conflict is known on both sides, with the finding that says so", () => {
  const paper = readPaper(files);
  for (const name of Object.keys(files)) {
    const { facts, conflicts } = articleFacts(paper.article(name), paper.context);
    const figure = facts.find(({ state }) => state === "conflicts")!;
    expect(figure.conflicts.map((index) => conflicts[index]!.rule)).toEqual(["number-conflict"]);
  }
});

test("what a person has checked is so marked, unless it conflicts", () => {
  const lines = ["Annabel Ruizmond", "40"].map((words) => {
    const start = harbour.indexOf(words);
    const quote = toTextQuote(harbour, { start, end: start + words.length });
    return JSON.stringify({ path: "2026-03-02-harbour.txt", ...quote, who: "Bo Lind" });
  });
  const [name, figure] = factsOf("2026-03-02-harbour.txt", lines.join("\n"));
  expect(name).toBe("person Annabel Ruizmond: checked 1");
  expect(figure).toBe("figure 40 (homes): conflicts");
  const paper = readPaper(files, lines.join("\n"));
  const { facts, progress } = articleFacts(paper.article("2026-03-02-harbour.txt"), paper.context);
  expect(facts[1]!.checked?.who).toBe("Bo Lind");
  expect(progress).toEqual({ facts: 6, checked: 2 });
});

test("a name's mentions are known as one name's, with its role", () => {
  const paper = readPaper(files);
  const { facts, names } = articleFacts(paper.article("2026-03-02-harbour.txt"), paper.context);
  expect(names[0]).toEqual({ kind: "person", name: "Annabel Ruizmond", detail: "Mayor" });
  expect(facts.filter(({ name }) => name === 0).map(({ text }) => text)).toEqual([
    "Annabel Ruizmond",
    "Ruizmond",
  ]);
});

test("an empty article has no facts", () => {
  const paper = readPaper({ "a.txt": "" });
  expect(articleFacts(paper.article("a.txt"), paper.context)).toEqual({
    facts: [],
    names: [],
    conflicts: [],
    progress: { facts: 0, checked: 0 },
  });
});

test("a fact whose sentence has changed since it was checked says so", () => {
  const start = harbour.indexOf("40");
  const quote = toTextQuote(harbour.replace("promised", "announced"), { start: start + 1, end: start + 3 });
  const mark = JSON.stringify({ path: "2026-03-02-harbour.txt", ...quote, who: "Bo Lind" });
  const paper = readPaper(files, mark);
  const { facts } = articleFacts(paper.article("2026-03-02-harbour.txt"), paper.context);
  const figure = facts.find(({ text }) => text === "40")!;
  expect(figure.checked).toBeUndefined();
  expect(figure.lost).toContain("Bo Lind");
});

test("a value that repeats its figure, but for American spelling, is left out", () => {
  const paper = readPaper({ "lake.txt": "They took out 20 litres, then ten litres.\n" });
  const { facts } = articleFacts(paper.article("lake.txt"), paper.context);
  expect(facts.map(({ text, detail }) => `${text}: ${detail}`)).toEqual([
    "20 litres: ",
    "ten litres: 10 liters",
  ]);
});
