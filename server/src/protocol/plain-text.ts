/** A link: `[drafts/a.txt](file:///drafts/a.txt#L3,5)` */
const link = /(?<!\\)\[((?:\\.|[^[\]\\])*)\]\([^()[\]]*\)/g;
/** Marks of strong and emphasised text: `**`, `*`; not one that is escaped. */
const emphasis = /(?<!\\)\*{1,2}/g;
/** A mark that is escaped: `\*` */
const escaped = /\\([!-/:-@[-`{-~])/g;

/** Markdown such as hover cards hold, for clients that show plain text alone: links become their text, marks are taken out. */
export function toPlainText(markdown: string): string {
  return markdown.replace(link, "$1").replace(emphasis, "").replace(escaped, "$1");
}
