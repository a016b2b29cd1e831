import { checkSync } from "recheck";
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
  {
    file: "server/src/check/times/other-weekdays.ts",
    begins: "\\b(?:said|told|says",
    why: "is given the few code units before a day",
  },
  {
    file: "server/src/features/say-figure.ts",
    begins: "(?<![a-z])[a-z]{3,}(?=$",
    why: "is given the name of a unit",
  },
];

/** How badly a text could slow the pattern down; undefined where none can. */
function blowUpOf({ source, flags }: Pattern): string | undefined {
  const proven = checkSync(source, flags, { checker: "auto", timeout: patience });
  const found =
    proven.status === "unknown" ? checkSync(source, flags, { checker: "fuzz", timeout: forAttacks }) : proven;
  return found.status === "vulnerable" ? found.complexity.summary : undefined;
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
});
