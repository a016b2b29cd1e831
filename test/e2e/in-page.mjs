/** Functions that run inside the workbench's page, where there is a document; each stands alone. */

/**
 * The middle of the first of these words that a view line shows; undefined where no line shows them whole.
 *
 * @param {Element[]} lines
 * @param {string} words
 * @returns {{ x: number, y: number } | undefined}
 */
export function findWords(lines, words) {
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    // View lines hold no-break spaces where the text has spaces.
    const text = nodes.map((node) => node.data.replaceAll("\u00a0", " ")).join("");
    const start = text.indexOf(words);
    if (start < 0) continue;
    let offset = start + Math.floor(words.length / 2);
    const node = nodes.find(({ length }) => {
      if (offset < length) return true;
      offset -= length;
      return false;
    });
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  return undefined;
}

/**
 * How the text at a point of the editor looks, and what it stands on; undefined where there is none.
 *
 * @param {{ x: number, y: number }} point
 * @returns {{ color: string, background: string, weight: string } | undefined}
 */
export function readStyle({ x, y }) {
  const shown = document.elementsFromPoint(x, y).find((element) => element.matches(".view-line span"));
  if (shown === undefined) return undefined;
  const { color, fontWeight } = getComputedStyle(shown);
  const background = getComputedStyle(
    shown.closest(".monaco-editor-background, .monaco-editor"),
  ).backgroundColor;
  return { color, background, weight: fontWeight };
}
