/** A piece of HTML whose words are escaped already. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | undefined | readonly Part[];

const special = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Controls that HTML knows no sign for, and marks that turn the direction of the text after them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is for.
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Writes HTML: what stands between the tags is escaped, pieces of HTML and lists of them are taken as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.map((text, index) => text + toMarkup(parts[index])).join("") };
}

/** The words as HTML that shows just these words. */
export function escapeHtml(text: string): string {
  return text.replace(invisible, "").replace(special, (sign) => entities[sign]!);
}

function toMarkup(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeHtml(part);
  return "markup" in part ? part.markup : part.map(toMarkup).join("");
}
