import { expect, test } from "vitest";
import { plainRun } from "../../server/src/text/plain-run";
import type { Markup } from "../../server/src/text/prose";
import { read } from "./reading";

function plain(text: string, markup: Markup = "markdown"): string {
  const prose = read(text, markup);
  return plainRun(prose, 0, prose.tokens.count);
}

test("marks of Markdown and addresses of links are left out, the words they are about stay", () => {
  expect(plain("Mayor **Anna Ruiz** promised _40_ homes.")).toBe("Mayor Anna Ruiz promised 40 homes.");
  expect(plain("In [Harbour Street](https://example.org/a), ~~60~~ 40 homes")).toBe(
    "In Harbour Street, 60 40 homes",
  );
  expect(plain("A [plan][1] of <b>40</b> homes\n\n[1]: https://example.org\n")).toMatch(
    /^A plan of 40 homes/,
  );
});

test("brackets, addresses and code that stand in the text stay", () => {
  expect(plain("“[They] will build,” says https://example.org in `code`.")).toBe(
    "“[They] will build,” says https://example.org in `code`.",
  );
});

test("what says that a line is a heading or an entry of a list is left out", () => {
  expect(plain("## The plan\n\n- forty homes\n* a school\n2. a road\n\nIn May\n------\n")).toBe(
    "The plan forty homes a school 2. a road In May",
  );
});

test("stars and strokes that mark nothing stay, without the backslash that says so", () => {
  expect(plain("Rooms of 2 * 3 and 2*3 metres, in plan_of_may, \\*not yet\\* **40**%")).toBe(
    "Rooms of 2 * 3 and 2*3 metres, in plan_of_may, *not yet* 40%",
  );
});

test("a run that is cut in the middle of a link shows nothing of it but its words", () => {
  const prose = read("Built **by** [Harbour Works](https://example.org) in May.", "markdown");
  const { count } = prose.tokens;
  const cut = Array.from({ length: count }, (_, first) => plainRun(prose, first, Math.min(first + 3, count)));
  expect(cut.join(" ")).not.toMatch(/[*[\]()]|https/);
});

test("a plain text is as it stands, on one line", () => {
  expect(plain("2 * 3 [sic]\n  is *six*", "plain")).toBe("2 * 3 [sic] is *six*");
});
