/** Signs that mean something to Markdown wherever they stand: "*", "[", "<". */
const alwaysSpecial = /[\\`*_[\]<>|~]/g;
/** An entity's beginning: "&lt;", "&#60;". */
const entityStart = /&(?=[#a-z])/gi;
/** What makes a list, a heading or a rule at the beginning of a line: "- ", "# ", "12. ", "===". */
const lineStart = /^(?:[-+#=]|\d{1,9}(?=[.)](?:\s|$)))/;
/** What readers turn into a link by themselves: "https://", "www.", "name@". */
const linkLike = /:(?=\/\/)|@|\.(?<=\bwww\.)/gi;
/** White space, line ends included: they would end a list entry. */
const spaces = /\s+/g;
/** Controls, and marks that turn the direction of the text after them. */
const invisible = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * An article's words as Markdown that shows just these words: no link, HTML, list, heading or emphasis comes of them.
 * White space becomes single spaces. Signs that mean nothing where they stand are left as they are, since some
 * editors show a card's source.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(spaces, " ")
    .replace(invisible, "")
    .replace(alwaysSpecial, "\\$&")
    .replace(entityStart, "\\&")
    .replace(linkLike, "\\$&")
    .replace(lineStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A link of Markdown. `uri` comes from the program, `text` is escaped here; without a URI the text alone. */
export function markdownLink(text: string, uri: string | undefined): string {
  const label = escapeMarkdown(text);
  return uri === undefined ? label : `[${label}](${uri.replace(/[()<>\s\\]/g, encodeForLink)})`;
}

/** `encodeURIComponent` leaves brackets alone, which would end the link. */
function encodeForLink(sign: string): string {
  if (sign === "(") return "%28";
  if (sign === ")") return "%29";
  return encodeURIComponent(sign);
}
