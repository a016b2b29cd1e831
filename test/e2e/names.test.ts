import path from "node:path";
import { expect, test } from "vitest";
import { chooseQuickFix, openArticle, putCursorOn, runCommand, saveAll, textOf } from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { takePicture } from "./workbench";

const articles = path.join(import.meta.dirname, "fixtures");
const deal = "2026-02-12-deal.txt";
const projectFile = ".fact-annotation.json";

const workbench = shareWorkbench({ articles, open: deal });

/** The names that the project file on the disk lists. */
function listed(): string[] {
  const text = workbench.read(projectFile).replace(/^\s*\/\/.*$/gmu, "");
  return (JSON.parse(text).names ?? []).map(({ name }: { name: string }) => name);
}

test("a name is added to the project file from the article", async () => {
  const { page } = workbench;
  await putCursorOn(page, "Signe Aldersund");
  await chooseQuickFix(page, "Add “Signe Aldersund” to the names of the project file");
  await page.locator(`.tab[data-resource-name="${projectFile}"]`).first().waitFor();
  await saveAll(page);
  await expect.poll(listed).toContain("Signe Aldersund");
});

test("names are proposed from the trusted articles, and what is left of them is added", async () => {
  const { page } = workbench;
  const project = JSON.parse(workbench.read(projectFile).replace(/^\s*\/\/.*$/gmu, ""));
  workbench.write(projectFile, JSON.stringify({ ...project, trusted: ["2026-02-10-talks.txt"] }));
  await openArticle(page, deal);
  await runCommand(page, "Fact Annotation: Propose Names from the Trusted Articles");
  await textOf(page).filter({ hasText: "Petra" }).first().waitFor();
  await takePicture(page, "proposed-names");
  await runCommand(page, "Fact Annotation: Add These Names to the Project File");
  await page.locator(`.tab.active[data-resource-name="${projectFile}"]`).waitFor();
  await runCommand(page, "File: Save");
  await expect.poll(listed).toEqual(expect.arrayContaining(["Signe Aldersund", "Petra Lindqvarn"]));
});
