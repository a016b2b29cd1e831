import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";

/** Where proposals of names and their mentions are made. */
const makers = ["server/src/recognise/names/proposal.ts", "server/src/recognise/mention.ts"];

/** "({ ...name, kind", "return { firstToken: at, endToken, kind, score, titleToken: at": what `changed` is given is looked past. */
const written = /(?:[:=?([,]|return|push\() *\(?\{\s*(?:\.\.\.name\b|[^{}]*\bscore\b[^{}]*\btitleToken\b)/;

it("makes proposals of names in one place, so that all passes over them read objects of one make", () => {
  const files = globSync("server/src/recognise/**/*.ts").filter(
    (file) => !makers.includes(file) && !file.includes("generated"),
  );
  const wrong = files.filter((file) =>
    written.test(readFileSync(file, "utf8").replace(/changed\([^()]*\{/g, "")),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});
