// Plants errors in clean articles and counts how many `check` finds: node scripts/accuracy/accuracy.mjs FOLDER… [--rounds N] [--only names,figures] [--misses]
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { plantAges, plantFigures, plantMagnitudes } from "./figures.mjs";
import { plantNames } from "./names.mjs";
import { plantQuotations } from "./quotations.mjs";
import { randomFrom } from "./random.mjs";
import { plantSentences } from "./sentences.mjs";
import { plantWeekdays } from "./weekdays.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: "string", default: "" },
    rounds: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    misses: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});
const stories = path.join(root, "test/stories");
const folders =
  positionals.length > 0
    ? positionals
    : [
        path.join(root, "samples/reed-island"),
        ...readdirSync(stories).map((name) => path.join(stories, name)),
      ];
const cli = path.resolve(values.cli || path.join(root, "dist/cli.js"));
const planters = Object.entries({
  names: plantNames,
  weekdays: plantWeekdays,
  figures: plantFigures,
  magnitudes: plantMagnitudes,
  ages: plantAges,
  quotations: plantQuotations,
  sentences: plantSentences,
}).flatMap(([name, planter]) => (!values.only || values.only.split(",").includes(name) ? [planter] : []));

/** What the built command line answers about a folder. */
function run(command, folder) {
  try {
    return JSON.parse(
      execFileSync("node", [cli, command, ".", "--format", "json"], {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 2 ** 30,
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
  } catch (error) {
    if (error.status === 1) return JSON.parse(error.stdout);
    throw error;
  }
}

/** The text of an article of the folder as `check` reads it. */
const textIn = (folder) => (file) => readFileSync(path.join(folder, file), "utf8").replace(/^\ufeff/, "");

const keyOf = ({ rule, path: file, text }) => `${rule} ${file} ${text}`;
const tally = new Map();
const misses = [];

for (const folder of folders) {
  const facts = run("facts", folder);
  const before = new Set(run("check", folder).findings.map(keyOf));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const planter of planters) {
      const random = randomFrom(Number(values.seed) * 1000 + round);
      measure(folder, planter(facts, random, textIn(folder)), before);
    }
  }
}

function measure(folder, plants, before) {
  if (plants.length === 0) return;
  const copy = mkdtempSync(path.join(tmpdir(), "accuracy-"));
  try {
    cpSync(folder, copy, { recursive: true });
    for (const plant of plants) {
      const file = path.join(copy, plant.path);
      const text = textIn(copy)(plant.path) + (plant.appended ?? "");
      plant.original = text.slice(plant.start, plant.end);
      writeFileSync(file, text.slice(0, plant.start) + plant.text + text.slice(plant.end));
    }
    judge(plants, run("check", copy).findings, before);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function judge(plants, findings, before) {
  const explained = new Set();
  for (const plant of plants) {
    const end = plant.start + plant.text.length;
    const covers = (each) => each.path === plant.path && each.start < end && plant.start < each.end;
    // A wrong figure may be told by a neighbour of its own rule: "80 miles (16 km)".
    // Where two figures stand against each other, the finding stands at one and names the other: "£4 billion ($5 million)".
    const found =
      findings.find((each) => each.rule === plant.rule && covers(each)) ??
      findings.find(covers) ??
      findings.find((each) => each.related.some(covers));
    for (const each of findings) if (covers(each) || each.related.some(covers)) explained.add(each);
    const row = rowOf(plant.rule);
    row.planted++;
    if (!found) misses.push(`${plant.rule} not found: ${plant.path} ${plant.detail}`);
    else {
      row.found++;
      // Some rules can only say that figures do not fit, not which one is wrong.
      if (!found.fixes.some((fix) => fix.preferred)) row.undecided++;
      else if (isFixedBy(plant, found)) row.fixed++;
      else misses.push(`${plant.rule} not fixed: ${plant.path} ${plant.detail}: ${found.message}`);
    }
  }
  for (const each of findings) {
    if (explained.has(each) || before.has(keyOf(each))) continue;
    rowOf(each.rule).unplanted++;
    misses.push(`${each.rule} not planted: ${each.path} ${each.message}`);
  }
}

/** True where the preferred fix puts the original words back. */
function isFixedBy(plant, finding) {
  const fix = finding.fixes.find((each) => each.preferred);
  return fix?.edits.some(({ path: file, start, end, newText }) => {
    if (file !== plant.path || start > plant.start || end < plant.start + plant.text.length) return false;
    const offset = plant.start - start;
    return newText.slice(offset, offset + plant.original.length) === plant.original;
  });
}

function rowOf(rule) {
  if (!tally.has(rule)) tally.set(rule, { planted: 0, found: 0, fixed: 0, undecided: 0, unplanted: 0 });
  return tally.get(rule);
}

const share = (part, whole) => (whole === 0 ? "–" : (part / whole).toFixed(3));
console.log("rule                planted  found  right of fixes  new findings not planted");
for (const [rule, row] of [...tally].sort()) {
  console.log(
    `${rule.padEnd(18)} ${String(row.planted).padStart(8)}  ${share(row.found, row.planted).padStart(5)}  ${share(row.fixed, row.found - row.undecided).padStart(14)}  ${String(row.unplanted).padStart(24)}`,
  );
}
const [found, unplanted] = [...tally.values()].reduce(
  ([a, b], row) => [a + row.found, b + row.unplanted],
  [0, 0],
);
console.log(`precision of new findings: ${share(found, found + unplanted)}`);
if (values.misses) for (const miss of misses) console.log(miss);
