import type { Finding } from "../check/finding";

const none: ReadonlySet<string> = new Set();

/** Which articles' findings point at which other articles, as of the last findings that were noted for each. */
export class Pointers {
  readonly #targets = new Map<string, ReadonlySet<string>>();
  readonly #sources = new Map<string, Set<string>>();
  readonly #noted = new Map<string, readonly Finding[]>();

  /** Notes the findings that stand in an article; those noted before are forgotten. */
  note(source: string, findings: readonly Finding[]): void {
    if (this.#noted.get(source) === findings) return;
    for (const target of this.#targets.get(source) ?? none) this.#sources.get(target)?.delete(source);
    if (findings.length === 0) {
      this.#targets.delete(source);
      this.#noted.delete(source);
      return;
    }
    const targets = new Set(findings.flatMap(({ related }) => related.map(({ uri }) => uri)));
    this.#targets.set(source, targets);
    this.#noted.set(source, findings);
    for (const target of targets) {
      const sources = this.#sources.get(target);
      if (sources) sources.add(source);
      else this.#sources.set(target, new Set([source]));
    }
  }

  /** The articles with a finding that has a related place in the target; the target itself may be among them. */
  sourcesOf(target: string): ReadonlySet<string> {
    return this.#sources.get(target) ?? none;
  }
}
