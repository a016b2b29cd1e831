import { type AttackPattern, checkSync } from "recheck";
import { expect, test } from "vitest";
import { type Pattern, patternsIn } from "./patterns";

/** Where the proof by automaton takes longer, attacks are searched for instead. In milliseconds. */
const patience = 2000;
const forAttacks = 60_000;

/** Patterns that are only ever given a few code units, so that what they cost is bounded, with what bounds them. */
const bounded: readonly { readonly file: string; readonly begins: string; readonly why: string }[] = [
  {
    file: "server/src/link/events.ts",
    begins: "\\b(?:said|says|told",
    why: "is given spokeReach code units",
  },
];

/** How badly a text could slow the pattern down; undefined where none can. */
function blowUpOf({ source, flags }: Pattern): string | undefined {
  const proven = checkSync(source, flags, { checker: "auto", timeout: patience });
  const found =
    proven.status === "unknown" ? checkSync(source, flags, { checker: "fuzz", timeout: forAttacks }) : proven;
  if (found.status !== "vulnerable") return undefined;
  // What a search takes for an attack may be one on a bounded repetition, which costs no more on longer texts.
  const { complexity, attack } = found;
  const isDoubtful = found.checker === "fuzz" && complexity.type === "polynomial" && complexity.degree === 2;
  return isDoubtful && !slowsDown(new RegExp(source, flags), attack) ? undefined : complexity.summary;
}

/** How often the attack's parts are repeated, and in the longer text. */
const repeated = 500;
const longer = 8;

/** True where a text eight times as long takes more than sixteen times as long: an attack that is one. */
function slowsDown(pattern: RegExp, { pumps, suffix }: Pick<AttackPattern, "pumps" | "suffix">): boolean {
  const textOf = (times: number): string =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
  const costOf = (text: string): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = performance.now();
        for (let round = 0; round < 8; round++) text.replace(pattern, "");
        return performance.now() - start;
      }),
    );
  return costOf(textOf(repeated * longer)) > 2 * longer * costOf(textOf(repeated));
}

test("no regular expression of the program takes more than linear time on any text", () => {
  const patterns = patternsIn("server/src", "client/src");
  expect(patterns.length).toBeGreaterThan(200);
  const slow = patterns.flatMap((pattern) => {
    const isBounded = bounded.some(
      ({ file, begins }) => pattern.file === file && pattern.source.startsWith(begins),
    );
    const blowUp = isBounded ? undefined : blowUpOf(pattern);
    return blowUp ? [`${pattern.file}: /${pattern.source}/${pattern.flags} (${blowUp})`] : [];
  });
  expect(slow).toEqual([]);
});

test("the check sees blow-ups", () => {
  const pattern = (source: string): Pattern => ({ file: "", source, flags: "u" });
  expect(blowUpOf(pattern("^(a+)+$"))).toContain("exponential");
  expect(blowUpOf(pattern("\\s+$"))).toContain("2nd degree");
  expect(blowUpOf(pattern("^\\s+"))).toBeUndefined();
  const spaces = { pumps: [{ prefix: "", pump: " ", bias: 0 }], suffix: "x" };
  expect(slowsDown(/\s+$/u, spaces)).toBe(true);
  expect(slowsDown(/\s{1,30}$/u, spaces)).toBe(false);
});
