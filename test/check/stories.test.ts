import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { checkerFor, findingsOf } from "./corpus-fixture";

const stories = path.join(process.cwd(), "test/stories");

it.each(readdirSync(stories))("finds nothing in the clean story “%s”", (story) => {
  const folder = path.join(stories, story);
  const articles = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );
  expect(findingsOf(checkerFor(articles), articles).map(({ message }) => message)).toEqual([]);
});
