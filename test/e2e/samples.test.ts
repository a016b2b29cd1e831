import path from "node:path";
import { expect, test } from "vitest";
import { hoverOver, runCommand, squiggles } from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { takeReadmePicture } from "./workbench";

const articles = path.join(import.meta.dirname, "../../samples");

const workbench = shareWorkbench({ articles, open: "saltmarsh-bridge/2026-03-04-minister-visits.txt" }, () =>
  Promise.resolve(),
);

test("the sample articles show what a newcomer is to see first", async () => {
  const { page } = workbench;
  await squiggles(page).first().waitFor();
  await page.locator(".codelens-decoration", { hasText: "to check" }).waitFor();
  await runCommand(page, "Fact Annotation: Show All Facts to Check");
  await page.locator(".markers-panel .monaco-list-row", { hasText: "Anna Ruiz" }).first().waitFor();
  const card = await hoverOver(page, "Ruiz. Holmquist");
  await expect.poll(() => card.textContent()).toContain("Holmqvist");
  await takeReadmePicture(page, "workbench");
});
