import { expect, test } from "vitest";
import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import { diffTokens } from "../../server/src/protocol/token-encoding";
import { startDesk } from "./desk";
import { slip, story } from "./story";
import { unpack } from "./unpack";

test("the legend is the contract's", async () => {
  const desk = await startDesk();
  expect(desk.initialized.capabilities.semanticTokensProvider).toEqual({
    legend: {
      tokenTypes: ["person", "organization", "place", "name", "number", "date", "quotation"],
      tokenModifiers: ["conflicting", "verified"],
    },
    full: { delta: true },
    range: true,
  });
});

test("names, figures, dates and quotations are tokens, and a misspelled name conflicts", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("slip.txt", `${slip}“We need 40 homes,” she said on May 3, 2026.\n`);
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
  const { data } = await desk.ask<SemanticTokens>("textDocument/semanticTokens/full", "slip.txt");
  expect(unpack(desk, data)).toEqual([
    "0:6+16 person conflicting",
    "1:0+8 quotation",
    "1:9+2 number",
    "1:12+7 quotation",
    "1:32+11 date",
  ]);
});

test("a range gives the tokens that touch it", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("two.txt", "Annabel Ruizmond came.\nAnnabel Ruizmond left.\n");
  const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
  const { data } = await desk.ask<SemanticTokens>("textDocument/semanticTokens/range", "two.txt", { range });
  expect(unpack(desk, data)).toEqual(["1:0+16 person"]);
});

test("after an edit only what changed is sent", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("two.txt", "Annabel Ruizmond came.\nAnnabel Ruizmond left.\n");
  const full = await desk.ask<SemanticTokens>("textDocument/semanticTokens/full", "two.txt");
  await desk.change("two.txt", {
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
    text: "So ",
  });
  const delta = await desk.ask<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", "two.txt", {
    previousResultId: full.resultId,
  });
  expect(delta.edits).toEqual([{ start: 6, deleteCount: 1, data: [3] }]);
  const again = await desk.ask<SemanticTokens>("textDocument/semanticTokens/full/delta", "two.txt", {
    previousResultId: "unknown",
  });
  expect(unpack(desk, again.data)).toEqual(["0:0+16 person", "1:3+16 person"]);
});

test("a difference is one edit that makes the new of the old", () => {
  expect(diffTokens([1, 2, 3], [1, 2, 3])).toEqual([]);
  expect(diffTokens([1, 1, 1], [1, 1])).toEqual([{ start: 2, deleteCount: 1, data: [] }]);
  expect(diffTokens([], [4])).toEqual([{ start: 0, deleteCount: 0, data: [4] }]);
});
