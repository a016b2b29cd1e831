import type { BlockSpan, Layout } from "./blocks";
import type { Span } from "./span";

/** Elements whose content is no prose. */
const silentElements = new Set(["script", "style", "pre", "code", "textarea", "svg", "template"]);

/** Elements that stand within a sentence: they part no blocks. */
const inlineElements = new Set(
  "a abbr b bdi bdo cite del dfn em font i ins kbd mark q s small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** The tags of a stretch of HTML as zones, and the text between them as paragraphs; tags within a sentence part none. */
export function readHtml(text: string, from: number, to: number): Layout {
  const zones: Span[] = [];
  const blocks: BlockSpan[] = [];
  let blockStart = from;
  let at = from;
  const endBlock = (end: number): void => {
    if (end > blockStart) blocks.push({ kind: "paragraph", level: 0, start: blockStart, end });
  };
  while (at < to) {
    const open = text.indexOf("<", at);
    if (open === -1 || open >= to) break;
    const name = tagName(text, open, to);
    if (name === "") {
      at = open + 1;
      continue;
    }
    const end = endOfTag(text, open, to, name);
    zones.push({ start: open, end });
    if (!inlineElements.has(name)) {
      endBlock(open);
      blockStart = end;
    }
    at = end;
  }
  endBlock(to);
  return { zones, blocks };
}

/** "div" of "<div class=x>" and of "</div>"; "!" for a comment or declaration; "" where no tag begins. */
function tagName(text: string, open: number, limit: number): string {
  let at = open + 1;
  const first = text.charCodeAt(at);
  if (first === 33 || first === 63) return "!";
  if (first === 47) at++;
  const start = at;
  while (at < limit && at < start + 16 && isNameUnit(text.charCodeAt(at))) at++;
  return text.slice(start, at).toLowerCase();
}

const isNameUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);

/** Where the tag ends; a comment and an element that holds no prose end with their closing mark. */
function endOfTag(text: string, open: number, limit: number, name: string): number {
  if (text.startsWith("<!--", open)) return after(text, "-->", open, limit);
  const end = after(text, ">", open, limit);
  if (!silentElements.has(name) || text.charCodeAt(open + 1) === 47) return end;
  const close = text.indexOf(`</${name}`, end);
  return close === -1 || close >= limit ? limit : after(text, ">", close, limit);
}

function after(text: string, mark: string, from: number, limit: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 || at + mark.length > limit ? limit : at + mark.length;
}
