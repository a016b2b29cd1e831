import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type MarkedItem, readMarkedItems } from "../../scripts/train/marked-items";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { isName } from "../../server/src/recognise/mention";
import { writeMarks, writeMentions } from "../recognise/write-marks";

/** Copy of many desks in which all figures and times are marked, but no names. */
const folder = new URL("./desk-copy/", import.meta.url);
const reader = createReader();

describe("figures and times of whole articles, with their names read too", () => {
  for (const file of readdirSync(folder).sort()) {
    const items = readMarkedItems(readFileSync(fileURLToPath(new URL(file, folder)), "utf8"));
    test(`${file.replace(".txt", "")}, ${items.length} articles`, () => {
      for (const item of items) expect(marked(item)).toBe(writeMarks(item.text, item.marks));
    });
  }
});

function marked({ day, text }: MarkedItem): string {
  const { mentions } = readArticle(reader, `file:///desk/${day}-story.txt`, text);
  return writeMentions(
    text,
    mentions.filter((mention) => !isName(mention)),
  );
}
