import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type MarkedItem, readMarkedItems } from "../../../scripts/train/marked-items";

/** Short articles of one kind, as agencies write them. */
export interface WireKind {
  /** "world", "sports"… */
  readonly kind: string;
  readonly items: readonly MarkedItem[];
}

/** The folder beside this file, whose articles the tagger is never trained on. */
const heldOut = new URL("./", import.meta.url);

/** The articles that the tagger is trained on. */
const trained = new URL("../../../scripts/train/wire/", import.meta.url);

export const readHeldOut = (): WireKind[] => readKinds(heldOut);
export const readTrained = (): WireKind[] => readKinds(trained);

function readKinds(folder: URL): WireKind[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({
      kind: name.replace(".txt", ""),
      items: readMarkedItems(readFileSync(fileURLToPath(new URL(name, folder)), "utf8")),
    }));
}
