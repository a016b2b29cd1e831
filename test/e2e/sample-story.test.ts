import path from "node:path";
import { expect, test } from "vitest";
import { runCommand, squiggles } from "./desk";
import { openWorkbench, pictureFailure, takePicture } from "./workbench";

const articles = path.join(import.meta.dirname, "fixtures");

test.for([
  ["on a machine", {}],
  ["in a browser", { "remote.extensionKind": { "fact-annotation.fact-annotation": ["web"] } }],
] as const)("the sample story opens as a copy %s", async ([where, settings], { onTestFinished }) => {
  const workbench = await openWorkbench({ articles, settings });
  onTestFinished(() => workbench.stop());
  const { page } = workbench;
  pictureFailure(page);
  await runCommand(page, "Fact Annotation: Open the Sample Story");
  await page.locator('.tab.active[data-resource-name="2026-03-04-minister-visits.txt"]').waitFor();
  await squiggles(page).first().waitFor();
  await takePicture(page, `sample-story-${where.replaceAll(" ", "-")}`);
  expect([...workbench.outside]).toEqual([]);
});
