import { expect, test } from "vitest";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import { renameAt } from "../../server/src/features/rename";
import { Corpus } from "../../server/src/index/corpus";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { english } from "../../server/src/words/words";
import { inEnglish } from "../words/plain";

const root = "file:///desk";
const reader = createReader();

/** The articles after a renaming from the first place of some words in the first one, or the reason why there is none. */
function renamed(words: string, newName: string, texts: readonly string[]): readonly string[] | string {
  const corpus = new Corpus();
  texts.forEach((text, at) => void corpus.put(readArticle(reader, `${root}/${at}.txt`, text)));
  const article = corpus.article(`${root}/0.txt`)!;
  const result = renameAt(article, article.text.indexOf(words), newName, {
    corpus,
    project: readProject(undefined, root, noSettings),
    findingsOf: () => [],
    linkTo: () => undefined,
    words: english,
    displayPath: (uri) => uri.slice(root.length + 1),
  });
  if ("refused" in result) return inEnglish(result.refused);
  return texts.map((text, at) =>
    result.edits
      .filter(({ uri }) => uri === `${root}/${at}.txt`)
      .reduceRight((out, edit) => out.slice(0, edit.start) + edit.newText + out.slice(edit.end), text),
  );
}

test("a renaming leaves a namesake of another walk of life alone, in full and by surname", () => {
  expect(
    renamed("John Smith", "Jon Smythe", [
      "Mayor John Smith opened the pier in Larmouth. Smith's speech was short.",
      "Striker John Smith scored twice for Hartley United. Smith wept.",
      "John Smith, the mayor of Larmouth, thanked the council. Mr. Smith smiled.",
    ]),
  ).toEqual([
    "Mayor Jon Smythe opened the pier in Larmouth. Smythe's speech was short.",
    "Striker John Smith scored twice for Hartley United. Smith wept.",
    "Jon Smythe, the mayor of Larmouth, thanked the council. Mr. Smythe smiled.",
  ]);
});

test("and the mayor of another town", () => {
  expect(
    renamed("Helen Hughes", "Helena Hughes", [
      "The mayor of Larmouth, Helen Hughes, opened the pier. Hughes left.",
      "Denholm Mayor Helen Hughes closed a school. Hughes gave no reason.",
    ]),
  ).toEqual([
    "The mayor of Larmouth, Helena Hughes, opened the pier. Hughes left.",
    "Denholm Mayor Helen Hughes closed a school. Hughes gave no reason.",
  ]);
});

test("and a relative of the same surname, in an article of her own", () => {
  expect(
    renamed("Arben Hoxhaj", "Arben Hoxha", [
      "Arben Hoxhaj was charged in Tirana on Monday. Hoxhaj denies it.",
      "Mira Hoxhaj runs a garage in Tirana. Hoxhaj said her brother would speak.",
      "A court in Tirana will hear Arben Hoxhaj in May. Hoxhaj is in prison.",
    ]),
  ).toEqual([
    "Arben Hoxha was charged in Tirana on Monday. Hoxha denies it.",
    "Mira Hoxhaj runs a garage in Tirana. Hoxhaj said her brother would speak.",
    "A court in Tirana will hear Arben Hoxha in May. Hoxha is in prison.",
  ]);
});

test("a surname in an article that could mean either is left as it is", () => {
  expect(
    renamed("Arben Hoxhaj", "Arben Hoxha", [
      "Arben Hoxhaj was charged in Tirana on Monday.",
      "Mira Hoxhaj runs a garage in Tirana.",
      "The court in Tirana said that Hoxhaj would be heard in May.",
    ]),
  ).toEqual([
    "Arben Hoxha was charged in Tirana on Monday.",
    "Mira Hoxhaj runs a garage in Tirana.",
    "The court in Tirana said that Hoxhaj would be heard in May.",
  ]);
});
