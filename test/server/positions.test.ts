import fc from "fast-check";
import { expect, test } from "vitest";
import type { Hover } from "vscode-languageserver";
import { Lines, type PositionEncoding } from "../../server/src/protocol/lines";
import { startDesk } from "./desk";
import { story } from "./story";

const encodings: readonly PositionEncoding[] = ["utf-8", "utf-16", "utf-32"];

/** An article whose name stands after an emoji and an accented letter on its line. */
const source = "First line.\r\nÀ bientôt 🎉 Mayor Annabel Ruizmont opened the meeting.\n";
const starts = { "utf-8": 23, "utf-16": 19, "utf-32": 18 } as const;

for (const encoding of encodings) {
  test(`positions are ${encoding} where the client and the server agree on it`, async () => {
    const desk = await startDesk({
      files: story,
      capabilities: { general: { positionEncodings: [encoding, "utf-16"] } },
    });
    expect(desk.initialized.capabilities.positionEncoding).toBe(encoding);
    await desk.open("slip.txt", source);
    const [finding] = await desk.diagnostics("slip.txt", (all) => all.length > 0);
    const start = starts[encoding];
    const range = { start: { line: 1, character: start }, end: { line: 1, character: start + 16 } };
    expect(finding?.range).toEqual(range);
    const hover = await desk.ask<Hover>("textDocument/hover", "slip.txt", { position: range.start });
    expect(hover.range).toEqual(range);
    await desk.change("slip.txt", {
      range: { start: { line: 1, character: start + 15 }, end: { line: 1, character: start + 16 } },
      text: "d",
    });
    await desk.diagnostics("slip.txt", (all) => all.length === 0);
  });
}

test("a client that names no encoding has UTF-16", async () => {
  const desk = await startDesk({ capabilities: {} });
  expect(desk.initialized.capabilities.positionEncoding).toBe("utf-16");
});

test("changes in one notification build on one another", async () => {
  const desk = await startDesk({ files: story });
  await desk.open("slip.txt", "x\n");
  await desk.change(
    "slip.txt",
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: "Mayor \nRuizmont" },
    { range: { start: { line: 0, character: 6 }, end: { line: 1, character: 0 } }, text: "Annabel " },
    {
      range: { start: { line: 0, character: 22 }, end: { line: 9, character: 0 } },
      text: " opened the meeting.",
    },
  );
  const [finding] = await desk.diagnostics("slip.txt", (all) => all.length > 0);
  expect(finding?.range).toEqual({ start: { line: 0, character: 6 }, end: { line: 0, character: 22 } });
});

test("an offset between characters comes back from its position in every encoding", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "é", "—", "🎉", "\n", "\r\n", "\r", " ") });
  fc.assert(
    fc.property(texts, fc.constantFrom(...encodings), fc.nat(), (text, encoding, pick) => {
      const lines = new Lines(text, encoding);
      const offset = pick % (text.length + 1);
      const isInside =
        /[\ud800-\udbff]$/.test(text.slice(0, offset)) ||
        (/\r$/.test(text.slice(0, offset)) && text[offset] === "\n");
      if (!isInside) expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
    }),
  );
});

test("a position outside the text is the nearest inside", () => {
  const lines = new Lines("ab\r\ncd", "utf-8");
  expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(lines.offsetAt({ line: 99, character: 0 })).toBe(6);
  expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
  expect(new Lines("🎉x", "utf-8").offsetAt({ line: 0, character: 2 })).toBe(0);
});
