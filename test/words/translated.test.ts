import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { CodeAction, CodeLens, Diagnostic, TextDocumentEdit } from "vscode-languageserver";
import { ruleIds } from "../../server/src/check/finding";
import { createPaper } from "../cli/paper";
import { startDesk } from "../server/desk";
import { slip, story } from "../server/story";
import { pseudo, pseudoWords, untranslated } from "./pseudo";

const samples = path.resolve(import.meta.dirname, "../../samples");
const sampleFiles = readSamples();

function readSamples(): Record<string, string> {
  const names = readdirSync(samples, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.(?:txt|md|json|jsonl)$/.test(name) && !name.includes("expected"));
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(samples, name), "utf8")]));
}

/** What every output may have in plain letters: the articles' words, paths, and names of things that are no words. */
const quoted = [
  ...Object.values(sampleFiles),
  ...Object.keys(sampleFiles),
  ...ruleIds,
  "fact-annotation project-file json csv markdown sarif github html text",
  // What the fixes insert, and how the language joins two things.
  "Four ngineers und",
];

/** Codes of kinds, units and times, which are the same in every language. */
const codes =
  "percent money quantity number ordinal date time duration set APPROX MORE THAN LESS PAST PRESENT FUTURE EUR USD GBP XXXX km mi mm";
const german =
  "Januar Februar April Mai Juni Juli August September Oktober November Dezember Jan Feb Apr Jun Jul Aug Sept Okt Nov Dez Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Euro Britische Pfund Millionen Milliarden";

describe("the command line in a language where every letter has an accent", () => {
  const run = async (...args: string[]): Promise<string> => {
    const { stdout, stderr } = await createPaper(sampleFiles, pseudoWords).run(...args);
    return stdout + stderr;
  };

  test("says all that it found in that language", async () => {
    expect(untranslated(await run("check", "."), quoted)).toEqual([]);
  });

  test("prints facts with nothing in English but the codes of kinds and units", async () => {
    for (const format of ["text", "markdown"])
      expect(untranslated(await run("facts", ".", "--format", format), [...quoted, codes])).toEqual([]);
  });

  test("prints sheets and writes the report in that language", async () => {
    const sheet = await run("sheet", ".");
    expect(untranslated(sheet, [...quoted, codes, german])).toEqual([]);
    const paper = createPaper(sampleFiles, pseudoWords);
    await paper.run("report", ".", "--out", "out");
    const page = paper.read("out/report.html");
    expect(page).toContain('<html lang="de">');
    const shown = page.replace(/<style>[\s\S]*?<\/style>/, "").replace(/<[^>]*>/g, " ");
    expect(untranslated(shown.replace(/&[#\w]+;/g, " "), [...quoted, codes, german])).toEqual([]);
  });

  test("says in that language why it can't run", async () => {
    const bad = createPaper({ "a.txt": "One.", ".fact-annotation.json": "{" }, pseudoWords);
    const known = [...quoted, "nowhere.txt check facts sheet report fix and serve help nothing"];
    for (const args of [
      ["check", "nowhere.txt"],
      ["check", "."],
      ["nothing"],
      ["fix", ".", "--rule", "nowhere"],
    ]) {
      const { stderr, code } = await bad.run(...args);
      expect(code).toBe(2);
      expect(untranslated(stderr, known)).toEqual([]);
    }
  });

  test("speaks English to other programs", async () => {
    const plain = createPaper(sampleFiles);
    const other = createPaper(sampleFiles, pseudoWords);
    for (const format of ["json", "sarif", "github"]) {
      const args = ["check", ".", "--format", format];
      expect((await other.run(...args)).stdout).toBe((await plain.run(...args)).stdout);
    }
  });
});

const inAccents = { locale: "de", initializationOptions: { translation: pseudo } };

describe("a session in a language where every letter has an accent", () => {
  const texts = [...Object.values(story), slip, ...Object.keys(story), "slip", ...ruleIds];

  test("says findings, actions, cards, lists and the line above an article in it", async () => {
    const desk = await startDesk({ files: { ...story, "slip.txt": slip }, initialize: inAccents });
    const diagnostics = await desk.diagnostics("slip.txt", (all) => all.length > 0);
    const [{ range }] = diagnostics as [(typeof diagnostics)[number]];
    const answers = [
      diagnostics.flatMap(({ message, relatedInformation = [] }) => [
        message,
        ...relatedInformation.map((one) => one.message),
      ]),
      await desk.ask("textDocument/codeAction", "slip.txt", { range, context: { diagnostics: [] } }),
      await desk.ask("textDocument/hover", "slip.txt", { position: range.start }),
      await desk.ask("textDocument/documentSymbol", "slip.txt"),
      await desk.ask("textDocument/codeLens", "slip.txt"),
    ];
    const said = textsIn(answers);
    expect(said.some((text) => /[áéíóú]/.test(text))).toBe(true);
    expect(untranslated(said.join("\n"), texts)).toEqual([]);
  });

  test("refuses in it, with the reason", async () => {
    const desk = await startDesk({ files: { ...story, "slip.txt": slip }, initialize: inAccents });
    const rename = desk.ask("textDocument/rename", "slip.txt", {
      position: { line: 0, character: slip.indexOf("Annabel") },
      newName: "123",
    });
    await expect(rename).rejects.toThrow(pseudo["“{typed}” has no letter in it."]!.replace("{typed}", "123"));
  });

  test("speaks English where the client brings no words, or no language", async () => {
    for (const begun of [{ locale: "de" }, { initializationOptions: { translation: pseudo } }]) {
      const desk = await startDesk({ files: { ...story, "slip.txt": slip }, initialize: begun });
      const [finding] = await desk.diagnostics("slip.txt", (all) => all.length > 0);
      expect(finding!.message).toContain("is spelled");
    }
  });
});

test("what is kept in one language stays kept in another", async () => {
  const files = { ...story, "slip.txt": slip };
  const first = await startDesk({ files, initialize: inAccents });
  const [{ range }] = (await first.diagnostics("slip.txt", (all) => all.length > 0)) as [Diagnostic];
  const actions = await first.ask<CodeAction[]>("textDocument/codeAction", "slip.txt", {
    range,
    context: { diagnostics: [], only: ["quickfix"] },
  });
  const chosen = await first.client.sendRequest<CodeAction>("codeAction/resolve", actions.at(-1)!);
  const [, written] = chosen.edit!.documentChanges as [unknown, TextDocumentEdit];
  const project = written.edits.map((edit) => ("newText" in edit ? edit.newText : "")).join("");
  const second = await startDesk({ files: { ...files, ".fact-annotation.json": project } });
  const [lens] = await second.ask<CodeLens[]>("textDocument/codeLens", "slip.txt");
  expect(lens!.command!.title).toContain("nothing to check");
});

/** Every text of an answer that a person reads. */
function textsIn(value: unknown, member = ""): string[] {
  if (typeof value === "string")
    return /^(?:|title|message|label|name|detail|value|description)$/.test(member)
      ? [value.replace(/\]\([^)]*\)/g, "]")]
      : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, member));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, below]) => textsIn(below, name === "title" ? "title" : name));
}
