import { createHash } from "node:crypto";
import { pageStyle } from "../../pages/html-page";

/** The style sheet of the pages as their policy names it. */
export function hashPageStyle(): string {
  return `sha256-${createHash("sha256").update(pageStyle, "utf8").digest("base64")}`;
}
