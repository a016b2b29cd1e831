import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { hoverOver, squiggles } from "./desk";
import { openWorkbench, pictureFailure, takePicture, type Workbench } from "./workbench";

const articles = path.join(import.meta.dirname, "../../samples");

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ articles, open: "saltmarsh-bridge/2026-03-04-minister-visits.txt" });
});

beforeEach(() => pictureFailure(workbench.page));

afterAll(() => workbench.stop());

test("the sample articles show what a newcomer is to see first", async () => {
  const { page } = workbench;
  await squiggles(page).first().waitFor();
  await page.locator(".codelens-decoration", { hasText: "to check" }).waitFor();
  const card = await hoverOver(page, "Holmquist");
  await expect.poll(() => card.textContent()).toContain("Holmqvist");
  await takePicture(page, "samples");
});
