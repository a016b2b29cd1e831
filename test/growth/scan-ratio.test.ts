import { expect, it } from "vitest";
import { writeLongArticle } from "../../bench/articles";
import { leastCpuOf } from "../../bench/clock";
import { HashedWords, scan } from "../../bench/scan";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

/**
 * Three times what it is here, where the test runner's import wrappers and a compiler that is not done yet make it several
 * times what the bench prints. It holds off what would make reading as a whole as slow again, and no more.
 */
const mostTimes = 1000;

it("reading articles takes no more than some hundred times as long as a plain scan of them", () => {
  const texts = Array.from({ length: 12 }, (_, seed) => writeLongArticle(1000, seed + 1));
  const words = new HashedWords(new Set(texts.flatMap((text) => text.match(/[A-Za-z]+/g) ?? [])));
  const reader = createReader();
  const reading = leastCpuOf(16, () => {
    texts.forEach((text, at) => void readArticle(reader, `file:///c/${at}.txt`, text));
  });
  const scans = 100;
  const scanning = leastCpuOf(8, () => {
    for (let round = 0; round < scans; round++) texts.forEach((text) => void scan(text, words));
  });
  expect((reading / scanning) * scans).toBeLessThan(mostTimes);
});
