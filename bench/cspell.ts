import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface CSpell {
  getDefaultSettings(): Promise<object>;
  spellCheckDocument(document: object, options: object, settings: object): Promise<unknown>;
}

/** Millions of code units that cspell checks in a second of processor time, once it is warm; undefined where it is not installed. */
export async function speedOfCSpell(texts: readonly string[]): Promise<number | undefined> {
  try {
    const file = join(process.env.BENCH_LIBRARIES ?? "bench", "node_modules/cspell-lib/dist/index.js");
    const cspell = (await import(pathToFileURL(file).href)) as CSpell;
    const settings = await cspell.getDefaultSettings();
    const check = (text: string) =>
      cspell.spellCheckDocument(
        { uri: "text.txt", text, languageId: "plaintext", locale: "en" },
        { noConfigSearch: true },
        settings,
      );
    for (const text of texts.slice(0, 20)) await check(text);
    const before = process.cpuUsage();
    for (const text of texts) await check(text);
    const { user, system } = process.cpuUsage(before);
    return texts.reduce((sum, { length }) => sum + length, 0) / (user + system);
  } catch {
    return undefined;
  }
}
