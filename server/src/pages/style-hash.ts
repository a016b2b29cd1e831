import { pageStyle } from "./html-page";

/** The style sheet of the pages as their policy names it: `sha256-…`. */
export async function hashPageStyle(): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(pageStyle));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
