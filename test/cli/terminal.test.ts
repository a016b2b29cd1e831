import { expect, test } from "vitest";
import { styleOf } from "../../server/src/main/cli/io";
import { english } from "../../server/src/words/words";

/** How many columns a report takes on a stream that says it has so many. */
function columnsOn(columns: number | undefined): number {
  const stdout = { isTTY: columns !== undefined, ...(columns !== undefined && { columns }), write: () => {} };
  return styleOf({ cwd: "/", env: {}, stdout, stderr: stdout, words: english }).columns;
}

test("a report is as wide as the terminal, and 100 columns where none or a terminal without a size takes it", () => {
  expect(columnsOn(72)).toBe(72);
  expect(columnsOn(undefined)).toBe(100);
  expect(columnsOn(0)).toBe(100);
});
