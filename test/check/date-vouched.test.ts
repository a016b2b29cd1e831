import { describe, expect, it } from "vitest";
import { checkerFor, findingsOf, readFixture } from "./corpus-fixture";

/** What makes the articles one story. */
const story = "Mayor Anna Ruiz met Con Stavrou of the Kessand Trust at Larmouth Pier.";

/** Three articles of one story; what is found in the last, as its rule and its words. */
function foundIn(...sentences: readonly [string, string, string]): readonly string[] {
  const fixture = sentences
    .map((sentence, at) => `=== ${"abc"[at]}.txt\nLARMOUTH, 2026-03-1${at}\n\n${story} ${sentence}\n`)
    .join("");
  const { articles } = readFixture(fixture);
  return findingsOf(checkerFor(articles), articles).map(
    ({ rule, uri, start, end }) =>
      `${uri.slice(-5)} ${rule} ${articles.get(uri.slice(-5))!.slice(start, end)}`,
  );
}

describe("one article against two that agree", () => {
  it.each([
    [
      "a day, a noun for a verb",
      "The wall had last been inspected on February 21.",
      "An inspection on February 21 found nothing unusual.",
      "Nobody doubted the inspection of February 27.",
      "date-conflict February 27",
    ],
    [
      "a month",
      "Builders had promised delivery of the crane on January 12.",
      "The crane was to be delivered on January 12.",
      "The date of delivery was February 12.",
      "date-conflict February 12",
    ],
    [
      "a digit lost",
      "The hull was launched on November 14, 2025.",
      "It was launched on November 14, 2025.",
      "Work on the hull began in 2023, and she was launched last November 4.",
      "date-conflict last November 4",
    ],
    [
      "a year with since",
      "Stavrou became treasurer of the trust in 2011.",
      "Stavrou has been its treasurer since 2011.",
      "Stavrou, its treasurer since 2014, said no more.",
      "date-conflict 2014",
    ],
    [
      "a day long past, in other words",
      "The hoard was dug up by a farmer on May 9, 1936.",
      "A ploughman turned up the hoard on May 9, 1936.",
      "The hoard, which children know from school, came to light on March 9, 1936.",
      "date-conflict March 9, 1936",
    ],
    [
      "a span",
      "Charging the boat takes 40 minutes.",
      "Charging needs 40 minutes.",
      "The boat crosses eight times, and charging takes 45 minutes.",
      "number-conflict 45 minutes",
    ],
  ])("%s", (_, first, second, third, finding) => {
    expect(foundIn(first, second, third)).toEqual([`c.txt ${finding}`]);
  });
});

describe("no conflict", () => {
  it.each([
    [
      "two articles that do not agree with each other",
      "The wall was inspected on February 21.",
      "An inspection on March 3 found nothing unusual.",
      "Nobody doubted the inspection of February 27.",
    ],
    [
      "an article that has the others' date too",
      "The wall was inspected on February 21.",
      "An inspection on February 21 found nothing unusual.",
      "The inspection of February 21 followed on one of the harbour, which was inspected on January 21.",
    ],
    [
      "a day that no digit slipped in",
      "The wall was inspected on February 21.",
      "An inspection on February 21 found nothing unusual.",
      "Nobody doubted the inspection of January 30.",
    ],
    [
      "weekdays, which are no digits",
      "The wall was inspected on Monday.",
      "An inspection on Monday found nothing unusual.",
      "The tower passed its inspection on Sunday, said Stavrou.",
    ],
    [
      "what has nothing in common",
      "The wall was inspected on February 21.",
      "An inspection on February 21 found nothing unusual.",
      "The tulips flowered on February 27.",
    ],
    [
      "a date that was moved",
      "The hearing was set for March 21.",
      "The hearing is due on March 21.",
      "The hearing was moved to March 27.",
    ],
  ])("%s", (_, first, second, third) => {
    expect(foundIn(first, second, third)).toEqual([]);
  });
});
