const spaces = /[ \t\u00a0]+/g;
const aroundLineEnd = / ?\n ?/g;

/** Collects running text as paragraphs. */
export class Paragraphs {
  readonly #done: string[] = [];
  #current = "";

  /** White space in it is kept as it is given. */
  add(text: string): void {
    this.#current += text;
  }

  /** What comes next begins a paragraph of its own. */
  end(): void {
    const paragraph = this.#current.replace(spaces, " ").replace(aroundLineEnd, "\n").trim();
    if (paragraph !== "") this.#done.push(paragraph);
    this.#current = "";
  }

  /** All paragraphs, parted by blank lines, with a line end behind the last. */
  toText(): string {
    this.end();
    return this.#done.length > 0 ? `${this.#done.join("\n\n")}\n` : "";
  }
}
