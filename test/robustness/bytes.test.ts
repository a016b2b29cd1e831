import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { replaceFile } from "../../server/src/main/cli/replace-file";
import { applyEdits } from "../../server/src/report/apply-edits";
import { decodeText, type Encoding, encodeText } from "../../server/src/text/decode";
import { inverseOf } from "./desk-corpus";
import { effort } from "./effort";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bytes-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const encodings: readonly Encoding[] = ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252"];

/** Texts with every kind of line end, marks, accents and characters of two code units. */
const text = fc
  .array(
    fc.constantFrom(
      "Anna Ruiz",
      " said\r\n",
      "\n",
      "\r",
      "café “so” – 40 €",
      "😀",
      "日本",
      "\ufeff",
      "\u2028",
      "ÿ",
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(""));

/** Disjoint edits of a text, in its order. */
const edited = text.chain((before) =>
  fc
    .array(fc.tuple(fc.nat(before.length), fc.constantFrom("", "x", "Ruys", "cafés\n")), { maxLength: 6 })
    .map((pairs) => {
      const cuts = [...new Set(pairs.map(([at]) => at))].sort((a, b) => a - b);
      const edits = cuts.flatMap((start, index) => {
        const end = cuts[index + 1];
        return index % 2 || end === undefined ? [] : [{ uri: "a", start, end, newText: pairs[index]![1] }];
      });
      return { before, edits };
    }),
);

test("edits and their inverse give the text that was, code unit for code unit", () => {
  fc.assert(
    fc.property(edited, ({ before, edits }) => {
      const texts = new Map([["a", before]]);
      const after = applyEdits(before, edits);
      expect(applyEdits(after, inverseOf(texts, edits))).toBe(before);
      // Between the edits the text is as it was.
      const kept = edits.map(({ end }, index) => before.slice(end, edits[index + 1]?.start ?? before.length));
      for (const piece of kept) expect(after).toContain(piece);
    }),
    { seed: 3, numRuns: effort(500) },
  );
});

test("any bytes that are read as text are written back as they were", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.tuple(text, fc.constantFrom(...encodings)).map(([words, encoding]) => encodeText(words, encoding)),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      const decoded = decodeText(given);
      if ("text" in decoded)
        expect(encodeText(decoded.text, decoded.encoding)).toEqual(new Uint8Array(given));
    }),
    { seed: 3, numRuns: effort(2000) },
  );
});

test("a file that is corrected and put back is the same, byte for byte and in its mode", () => {
  fc.assert(
    fc.property(
      edited,
      fc.constantFrom(...encodings),
      fc.constantFrom(0o600, 0o644, 0o755),
      (made, encoding, mode) => {
        const path = join(folder, "article.txt");
        const bytes = encodeText(made.before, encoding);
        writeFileSync(path, bytes);
        chmodSync(path, mode);
        const decoded = decodeText(bytes);
        if (!("text" in decoded)) return;
        const after = applyEdits(decoded.text, decoded.text === made.before ? made.edits : []);
        // What the encoding can't hold is refused, and then nothing is changed.
        if (replaceFile(path, decoded.text, after) === undefined) {
          expect(decodeText(readFileSync(path))).toEqual({ text: after, encoding: decoded.encoding });
          expect(replaceFile(path, after, decoded.text)).toBeUndefined();
        }
        expect(new Uint8Array(readFileSync(path))).toEqual(new Uint8Array(bytes));
        expect(statSync(path).mode & 0o777).toBe(mode);
      },
    ),
    { seed: 3, numRuns: effort(100) },
  );
});
