import path from "node:path";
import { expect, test } from "vitest";
import { contrastOf } from "./contrast";
import { chooseTheme, openArticle, styleOf } from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { takePicture } from "./workbench";

const articles = path.join(import.meta.dirname, "fixtures");
const deal = "2026-02-12-deal.txt";

/** What a fact of each kind reads in the article about the deal. */
const facts = ["Petra Lindqvarn", "BERGEN", "Seafarers", "4 percent", "Thursday", "Nobody lost"];

const workbench = shareWorkbench({ articles, open: deal });

test.for([
  ["Light Modern", ".vs"],
  ["Dark Modern", ".vs-dark"],
  ["Dark High Contrast", ".hc-black"],
  ["Light High Contrast", ".hc-light"],
] as const)("in the theme %s facts stand out and are read with ease", async ([theme, kind]) => {
  const { page } = workbench;
  await chooseTheme(page, theme);
  await page.locator(`.monaco-workbench${kind}`).waitFor();
  const plain = await styleOf(page, "sailed again");
  for (const words of facts) {
    await expect
      .poll(async () => (await styleOf(page, words)).color, { message: words })
      .not.toBe(plain.color);
    const { color, background } = await styleOf(page, words);
    expect(contrastOf(color, background), words).toBeGreaterThan(4.5);
  }
  await takePicture(page, `colors-${kind.slice(1)}`);
});

test("Markdown shows facts inside its own markup", async () => {
  const { page } = workbench;
  await openArticle(page, "2026-02-13-comment.md");
  const plain = await styleOf(page, "woke to");
  await expect.poll(async () => (await styleOf(page, "Petra Lindqvarn")).color).not.toBe(plain.color);
});

test("an .article file is in a language of its own", async () => {
  const { page } = workbench;
  await openArticle(page, "2026-02-11-offer.article");
  await page.locator(".statusbar-item", { hasText: /^Article$/u }).waitFor();
});
