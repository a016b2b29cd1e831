import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeArticles } from "../../bench/articles";
import { useBuild } from "../robustness/built";

const built = useBuild();
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "threads-"));
  cpSync(built("."), join(folder, "alone"), { recursive: true });
  rmSync(join(folder, "alone/parts/reading-worker.js"));
  for (const { path, text } of writeArticles(210, 120)) write(path, text);
  write("slip.txt", "“Anna Ruiz” is half \ud83d of a pair.\n");
  write("picture.txt", "\0\0\0");
  write("source.html", "<p>Mayor Anna Ruiz promised 40 homes.</p>");
  write(".fact-annotation.json", '{ "sources": ["*.html"], "maxFileSize": 5000 }');
  write("long.txt", "Anna Ruiz spoke. ".repeat(500));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(folder, "paper", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What comes of a command in the folder of articles. */
function run(cli: string, args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd: join(folder, "paper"),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { stdout, stderr, status };
}

test.each([
  "check . --format json",
  "check . --format sarif",
  "facts . --format json",
  "fix .",
  "sheet . --format csv",
])("%s says the same whether other threads read or not", (line) => {
  const args = line.split(" ");
  const together = run(built("cli.js"), args);
  expect(together.stdout.length).toBeGreaterThan(1000);
  expect(together.stderr).toMatch(/picture\.txt/);
  expect(together).toEqual(run(join(folder, "alone/cli.js"), args));
});

test("a file that is named and can't be read ends the run", () => {
  const { stderr, status, stdout } = run(built("cli.js"), ["check", ".", "picture.txt"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^fact-annotation: can't read picture\.txt: .+\n$/);
});
