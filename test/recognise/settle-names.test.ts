import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Lexicon } from "../../server/src/recognise/lexicon";
import { decideArticle } from "../../server/src/recognise/names/decide";
import { proposeNames } from "../../server/src/recognise/names/propose";
import { readSurface } from "../../server/src/recognise/names/surface";
import { settleNames } from "../../server/src/recognise/settling/settle-names";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";

const lexicon = new Lexicon(new Vocabulary());

/** The names that the rules propose in a text, settled by the passes that its words call for, and by every pass. */
function settle(text: string) {
  const surface = readSurface(readProse(text, "plain", lexicon.vocabulary), lexicon);
  const names = decideArticle(surface, proposeNames(surface));
  return { asked: settleNames(surface, names), every: settleNames(surface, names, true) };
}

/** "[Anna Ruiz](person)" */
const mark = /\[([^\]\n]*)\]\([a-z]+\)/g;
/** The line above an article: "=== 2026-04-22". */
const border = /^===.*\n/m;

describe("passes over names that are left out for want of words", () => {
  const folder = join(import.meta.dirname, "wire");
  it.each(readdirSync(folder).filter((file) => file.endsWith(".txt")))(
    "would change nothing in the wire copy of %s",
    (file) => {
      const articles = readFileSync(join(folder, file), "utf8").replaceAll(mark, "$1").split(border);
      for (const article of articles) {
        const { asked, every } = settle(article);
        expect(asked).toEqual(every);
      }
    },
  );
});
