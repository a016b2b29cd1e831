import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { writeArticles } from "./articles";
import { type Cost, costOf } from "./child";
import { exponent, row } from "./clock";
import { speedOfCSpell } from "./cspell";
import { figure, listed } from "./summary";

/** So much of the text cspell is given; what it takes for all of it is worked out from its bytes. */
const cspellArticles = 300;

/** So many articles are changed between two runs with a cache: a sentence more. */
const changedArticles = 10;
const changedSentence = "\nHe added that the work would go on for weeks.\n";

/** `check` of the built command line over folders of articles, beside what cspell takes for the same bytes. */
export async function benchCommandLine(dist: string, sizes: readonly number[]): Promise<void> {
  const results: (Awaited<ReturnType<typeof checkFolder>> & { readonly size: number })[] = [];
  for (const size of sizes) results.push({ size, ...(await checkFolder(join(dist, "cli.js"), size)) });
  row("check on the command line, articles", ...sizes);
  row("s by the clock", ...results.map(({ wall }) => wall / 1000));
  row("s of processor time", ...results.map(({ cpu }) => cpu / 1000));
  row("memory at the most, MB", ...results.map(({ memory }) => memory));
  row(
    "growth exponent",
    ...results.map(({ size, cpu }, at) =>
      at === 0
        ? "–"
        : exponent({ size: results[at - 1]!.size, time: results[at - 1]!.cpu }, { size, time: cpu }),
    ),
  );
  const largest = results.at(-1)!;
  figure(`\`check\` on ${largest.size} articles, by the clock`, largest.wall / 1000, "s");
  figure("  memory at the most", largest.memory, "MB", "1.5 GB at 100,000");
  row("with --cache, the first time, s of processor time", ...results.map(({ kept }) => kept.cpu / 1000));
  row("  nothing changed since, s by the clock", ...results.map(({ unchanged }) => unchanged.wall / 1000));
  row(
    `  ${changedArticles} articles changed since, s by the clock`,
    ...results.map(({ changed }) => changed.wall / 1000),
  );
  figure(
    `the same with \`--cache\`, nothing / ${changedArticles} articles changed since the last run, s by the clock`,
    listed([largest.unchanged.wall / 1000, largest.changed.wall / 1000]),
  );
  const texts = Array.from(writeArticles(cspellArticles), ({ text }) => text);
  const speed = await speedOfCSpell(texts);
  if (speed === undefined) return row("cspell", "not there: npm ci --prefix bench");
  const whole = largest.length / 1e6 / speed;
  row(`cspell-lib on the same, worked out from ${cspellArticles} articles, s`, whole);
  row("  × check, by processor time", whole / (largest.cpu / 1000));
  row("  × check with --cache, nothing changed", whole / (largest.unchanged.cpu / 1000));
  figure("`check` beside cspell-lib, by processor time a byte", whole / (largest.cpu / 1000), "×", "20 ×");
  figure("  with `--cache`, nothing changed since", whole / (largest.unchanged.cpu / 1000), "×");
}

async function checkFolder(cli: string, size: number) {
  const folder = mkdtempSync(join(tmpdir(), "bench-check-"));
  try {
    let length = 0;
    const paths: string[] = [];
    for (const { path, text } of writeArticles(size)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      length += text.length;
      paths.push(path);
    }
    const run = (...args: string[]): Promise<Cost> =>
      costOf(cli, "check", folder, "--format", "json", ...args);
    const cached = ["--cache", join(folder, ".cache")];
    const whole = await run();
    const kept = await run(...cached);
    const unchanged = await run(...cached);
    const step = Math.max(1, Math.floor(paths.length / changedArticles));
    for (let at = 0; at < paths.length; at += step) appendFileSync(join(folder, paths[at]!), changedSentence);
    return { length, ...whole, kept, unchanged, changed: await run(...cached) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
