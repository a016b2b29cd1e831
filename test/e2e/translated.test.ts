import fs from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { pseudo } from "../words/pseudo";
import { hoverOver, reportFrame, runCommand } from "./desk";
import { shareWorkbench } from "./shared-workbench";
import { packedExtension, takePicture } from "./workbench";

const articles = path.join(import.meta.dirname, "fixtures");

/** The packed extension with a translation beside the English words, as a translator would add it. */
function translatedExtension(folder: string): string {
  const files = unzipSync(fs.readFileSync(packedExtension()));
  files["extension/l10n/bundle.l10n.de.json"] = strToU8(JSON.stringify(pseudo));
  const file = path.join(folder, "translated.vsix");
  fs.writeFileSync(file, zipSync(files));
  return file;
}

const workbench = shareWorkbench({
  articles,
  open: "2026-02-12-deal.txt",
  language: "de",
  extension: translatedExtension,
});

const said = (text: string): string => pseudo[text]!;

test("the server speaks the editor's language: above the article, on cards and of problems", async () => {
  const { page } = workbench;
  await page.locator(".codelens-decoration", { hasText: "3 ţó çĥéçķ" }).waitFor();
  const card = await hoverOver(page, "Valderas");
  await expect.poll(() => card.innerText()).toContain(said("person"));
  await takePicture(page, "translated");
});

test("so does the page of the report", async () => {
  const { page } = workbench;
  await runCommand(page, "Fact Annotation: Show the Articles at a Glance");
  const frame = await reportFrame(page);
  await frame.locator("h1", { hasText: said("The articles at a glance") }).waitFor();
});
