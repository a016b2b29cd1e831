import { chmodSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { createPaper } from "../cli/paper";
import { startDesk } from "../server/desk";
import { slip, story } from "../server/story";
import { tryArticle } from "./invariants";

const megabyte = 1_000_000;

/** A text of about so many code units, of one piece over and over. */
const much = (piece: string, length = megabyte): string => piece.repeat(Math.ceil(length / piece.length));

describe("a text that no person wrote", () => {
  it.each([
    ["ten megabytes on one line", "a.txt", much("Mayor Anna Ruiz promised 40 homes, ", 10 * megabyte)],
    ["a word of a million letters", "a.txt", much("a")],
    ["a number of a million digits", "a.txt", much("9")],
    ["a hundred thousand headings", "a.md", much("# Anna Ruiz\n\n", 1_300_000)],
    ["a hundred thousand brackets", "a.md", `${"[".repeat(100_000)}a${"](b)".repeat(100_000)}`],
    ["quotations within quotations", "a.txt", `${"“Anna said ‘".repeat(5_000)}x${"’ then”".repeat(5_000)}`],
    ["block quotes within block quotes", "a.md", `${">".repeat(2_000)} Anna Ruiz said so.\n`],
    [
      "lists within lists",
      "a.md",
      Array.from({ length: 300 }, (_, at) => `${"  ".repeat(at)}- Anna Ruiz\n`).join(""),
    ],
    [
      "a table of a thousand columns",
      "a.md",
      `${much("| a ", 4_000)}|\n${much("|---", 4_000)}|\n${much("| 40 ", 5_000)}|\n`,
    ],
  ])("is read and shown: %s", (_what, name, text) => {
    const article = readArticle(createReader(), `file:///desk/${name}`, text);
    expect(article.text).toBe(text);
    expect(article.mentions.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });

  it.each([
    ["null bytes", "Mayor\u0000Anna\u0000Ruiz promised\u0000 40 homes."],
    ["halves of characters", "Mayor \ud800Anna \udc00Ruiz\ud83d promised 40\udfff homes."],
    [
      "text from right to left",
      "ראש העיר אנה רואיז הבטיחה 40 בתים. Mayor Anna Ruiz promised 40 homes. قالت آنا.",
    ],
    ["marks that turn the direction", "Mayor \u202eAnna Ruiz\u202c promised \u200f40\u200e homes."],
    ["characters without width", "Mayor An\u200bna R\u200cu\u200diz promised \ufeff40 homes."],
    ["marks piled on a letter", `Mayor Anna Rui${"\u0301".repeat(500)}z promised 40 homes.`],
    ["one line end after the other", "\r\r\n\n\u2028\u2029\u0085\v\f Anna Ruiz spoke."],
    ["faces of several people", "👩‍👩‍👧‍👦 Anna Ruiz 🇩🇰 promised 4️⃣0 homes 🏳️‍🌈."],
  ])("has no place outside it: %s", (_what, text) => {
    tryArticle(text, "a.txt");
    tryArticle(text, "a.md");
  });
});

describe("a folder that is not as it should be", () => {
  it("may hold dead links, links in a circle and folders without rights", async () => {
    const paper = createPaper({ ...story, "slip.txt": slip, "shut/a.txt": slip });
    symlinkSync("nowhere.txt", join(paper.folder, "dead.txt"));
    symlinkSync(".", join(paper.folder, "circle"));
    symlinkSync("/", join(paper.folder, "everything"));
    chmodSync(join(paper.folder, "shut"), 0o000);
    const { code, stdout } = await paper.run("check", ".", "--format", "json");
    chmodSync(join(paper.folder, "shut"), 0o755);
    expect(code).toBe(1);
    const paths = JSON.parse(stdout).findings.map(({ path }: { path: string }) => path);
    expect(paths).toContain("slip.txt");
    expect(paths.some((path: string) => /dead|circle|everything/.test(path))).toBe(false);
  });

  it("may hold pictures and folders that are named like articles", async () => {
    const paper = createPaper({
      ...story,
      "slip.txt": slip,
      "photo.txt": readFileSync("docs/images/workbench.png"),
      "zeros.md": new Uint8Array(100_000),
    });
    mkdirSync(join(paper.folder, "folder.txt"));
    const { code, stderr } = await paper.run("check", ".");
    expect(code).toBe(1);
    expect(stderr).toContain("photo.txt is left out: it is not text");
    expect(stderr).toContain("zeros.md is left out: it is not text");
    expect(stderr).not.toContain("folder.txt");
  });
});

describe("words that every object of the language answers to", () => {
  it.each(Object.getOwnPropertyNames(Object.prototype))("%s", (word) => {
    const said = `“The ${word} is in the ${word} standings, and ${word} teams know it,” ${word} Anna Ruiz said`;
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    tryArticle(
      `${said} on Thursday at the turn of the ${word}. ${word} minister Bo ${word} of ${name} ${word} lost 3${word} and 40 ${word}s, twenty-${word}, within ${word}.`,
      "a.txt",
    );
  });
});

describe("a clock that jumps", () => {
  it("changes nothing that the server says", async () => {
    const day = 86_400_000;
    let leap = 0;
    const desk = await startDesk({
      files: story,
      runtime: (runtime) => ({
        ...runtime,
        now: () => runtime.now() + (++leap % 2 ? -400 * day : 400 * day),
      }),
    });
    const real = Date.now;
    const clock = vi
      .spyOn(Date, "now")
      .mockImplementation(() => real() + (++leap % 3 ? -400 * day : 400 * day));
    try {
      await desk.open("slip.txt", slip);
      await desk.diagnostics("slip.txt", (all) => all.length === 1);
      await desk.change("slip.txt", { text: slip.replace("Ruizmont", "Ruizmond") });
      await desk.diagnostics("slip.txt", (all) => all.length === 0);
    } finally {
      clock.mockRestore();
    }
  });
});
