import { describe, expect, it } from "vitest";
import { applyFix, checkerFor, expectFindings, findingsOf } from "./corpus-fixture";

/** One article of one sentence, with the figure in brackets expected to be reported. */
function expectReport(sentence: string, words: string): void {
  const start = sentence.indexOf("<");
  const end = sentence.indexOf(">") - 1;
  const text = sentence.replace(/[<>]/g, "");
  expectFindings(`${text}\n${" ".repeat(start)}${"^".repeat(end - start)} unit-conversion: ${words}`);
}

describe("a conversion that is wrong beyond rounding", () => {
  it.each([
    ["Tolland lies 10 miles (<26 km>) upstream.", "10 miles is about 16 km"],
    ["The mill lies 50 miles (<93 km>) upstream.", "50 miles is about 80 km"],
    ["The 10-mile (<26-kilometre>) road is shut.", "about 16-kilometre"],
    ["The road is 10 miles long (<26 km>).", "10 miles is about 16 km"],
    ["The road goes 10 miles, or about <26 km>, upstream.", "is about 16 km"],
    ["It was 70°F (<31°C>) at noon.", "70°F is about 21°C"],
    ["It was 70 degrees Fahrenheit (<31 degrees Celsius>) at noon.", "about 21 degrees Celsius"],
    ["He is 5 feet 10 inches (<1.87 m>) tall.", "5 feet 10 inches is about 1.78 m"],
    ["The lake lies 75 km (<35 miles>) away.", "75 km is about 47 miles"],
    ["The net holds 150 pounds (<86 kg>) of fish.", "150 pounds is about 68 kg"],
    ["The lake has 4,000 acres (<6,100 hectares>) of reed.", "4,000 acres is about 1,600 hectares"],
    ["Fires burnt 5 million acres (<20 million hectares>).", "is about 2 million hectares"],
    ["Gusts reached 60 mph (<79 km/h>).", "60 mph is about 97 km/h"],
    ["It lies 10 to 12 miles (<26 to 29 km>) upstream.", "not what 10 to 12 miles comes to"],
    ["It lies ten miles (<twenty-six kilometres>) upstream.", "ten miles is about sixteen kilometres"],
  ])("%s", expectReport);

  it.each([
    ["The bank earned £2.4bn (<$3.2m>) last year.", "about a thousand times apart"],
    ["The bank earned €600 million, or <$650 billion>, last year.", "about a thousand times apart"],
    ["The bank paid ¥300 billion (<$2 million>).", "about a thousand times apart"],
    ["The bank paid 12 million Swedish crowns (<$1.2 billion>).", "about a thousand times apart"],
  ])("in a word of number: %s", expectReport);

  it.each([
    "The bank earned £2.4bn ($3.2bn) last year.",
    "They came within 75 km (45 miles) of the town.",
    "The bank earned £2.4bn ($3m tax included) last year.",
    "The bank earned £2.4bn ($3.2m of it in Ohio) last year.",
    "The bank earned £2.4bn ($32m) last year.",
    "The bank paid ¥300 billion ($2 billion).",
    "The bank paid 300 million rand ($16 million).",
    "The bank paid 8 billion won ($6 million).",
  ])("and not: %s", (sentence) => {
    expectFindings(`${sentence}\n`);
  });

  it("offers the right figure, as round as the wrong one", () => {
    for (const [text, newText] of [
      ["Tolland lies 10 miles (26 km) upstream.", "16 km"],
      ["Tolland lies 100 miles (610 km) upstream.", "160 km"],
      ["Tolland lies 100 miles (611 km) upstream.", "161 km"],
      ["Tolland lies 1,500 miles (4,214 km) upstream.", "2,414 km"],
      ["He is 5 feet 10 inches (1.87 m) tall.", "1.78 m"],
    ] as const) {
      const articles = new Map([["a.txt", text]]);
      const [finding] = findingsOf(checkerFor(articles), articles);
      expect(finding!.fixes[0]).toMatchObject({ preferred: true, edits: [{ newText }] });
      expect(finding!.severity).toBe("warning");
      const mended = applyFix(articles, finding!);
      expect(findingsOf(checkerFor(mended), mended)).toEqual([]);
    }
  });
});

describe("no mismatch", () => {
  it.each([
    ["it fits", "Tolland lies 10 miles (16 km) upstream."],
    [
      "rounded here or there",
      "Tolland lies 10 miles (15 km) or 1 mile (1.5 km) or 100 miles (150 km) upstream.",
    ],
    ["a round measure from a finer one", "The whale is 33 feet (10 meters) long and 3 feet (1 meter) thick."],
    ["a difference of temperature", "The sea warmed by 2°C (3.6°F)."],
    ["where the scales meet", "It was minus 40 F (minus 40 C) at night."],
    ["a height in feet and inches", "He is 6'2\" (1.88 m), she 5-foot-10 (1.78 m)."],
    ["a short ton or a metric one", "The boat took 5 tons (4.5 tonnes) of sand, 11,000 pounds (5 tons)."],
    ["either gallon", "It holds 10 gallons (38 liters), there 10 gallons (45 litres)."],
    [
      "nautical miles that are not called so",
      "The zone reaches 200 miles (370 km), the ship was 50 miles (93 km) away.",
    ],
    [
      "nautical miles named once",
      "It flies 8,000 nautical miles (14,800 km), with cargo 5,600 miles (10,400 km).",
    ],
    ["a bound", "It lies more than 10 miles (16 km) upstream."],
    ["half a mile", "It lies half a mile (800 m) upstream."],
    ["a range", "It lies 10-12 miles (16-19 km) upstream."],
    ["money", "It cost £10 ($26)."],
    ["another measure of the thing", "It paved 10 miles (5 km of it twice) and 3 miles (at 20 km/h)."],
    ["per something", "It does 10 miles per gallon (4.3 km/L)."],
    ["one system", "He ran 10 km (500 m uphill) and the last 10 km (500 m)."],
    ["two sides", "The hall is 10 x 20 feet (3 x 6 m)."],
    ["a measure in two parts", "She is 1 metre 78 centimetres (5 feet 10 inches) tall."],
    ["two alternatives", "It lies 10 miles or 20 miles (16 km or 32 km) upstream."],
    ["a knot", "Winds blew at 20 knots (23 mph, 37 km/h)."],
    ["the text knows", "The sign wrongly says 10 miles (26 km)."],
  ])("%s", (_, text) => {
    expectFindings(text);
  });
});
