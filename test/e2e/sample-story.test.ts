import path from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand, squiggles } from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { takePicture } from "./workbench";

const articles = path.join(import.meta.dirname, "fixtures");

describe.for([
  ["on a machine", {}],
  ["in a browser", { "remote.extensionKind": { "fact-annotation.fact-annotation": ["web"] } }],
] as const)("%s", ([where, settings]) => {
  const workbench = shareWorkbench({ articles, settings }, () => Promise.resolve());

  test(`the sample story opens as a copy ${where}`, async () => {
    const { page } = workbench;
    // Commands are known once the extension's icon is there.
    await page.locator('.activitybar a[aria-label="Fact Annotation"]').waitFor();
    const notice = (words: string) => page.locator(".notification-list-item", { hasText: words });
    await runCommand(page, "Fact Annotation: Show the Articles at a Glance");
    await notice("the report is of all that it holds").waitFor();
    await runCommand(page, "Fact Annotation: Go to Next Fact to Check");
    await notice("Open an article or a folder of articles first.").waitFor();
    await runCommand(page, "Fact Annotation: Open the Sample Story");
    await page.locator('.tab.active[data-resource-name="2026-03-04-minister-visits.txt"]').waitFor();
    await squiggles(page).first().waitFor();
    await takePicture(page, `sample-story-${where.replaceAll(" ", "-")}`);
    expect([...workbench.outside]).toEqual([]);
  });
});
