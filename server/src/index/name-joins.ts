/** The joins of a register written down: for each longer name the shorter ones, with the number of articles that say so. */
export type NameJoinsDump = readonly (readonly [string, readonly (readonly [string, number])[]])[];

/**
 * Which full names are shorter ones of others, by their keys: "Pablo Iglesias" of "Pablo Iglesias Turrión". An article that
 * has the longer one says so; where all longer names that a shorter one may belong to are one, it is theirs.
 * Invariant: a join stands as long as there are articles that say so.
 */
export class NameJoins {
  /** For a longer name its shorter ones, with the number of articles that have the longer one. */
  readonly #shorter = new Map<string, Map<string, number>>();
  readonly #longer = new Map<string, Set<string>>();

  static load(dump: NameJoinsDump): NameJoins {
    const loaded = new NameJoins();
    for (const [key, others] of dump) for (const [other, count] of others) loaded.#add(key, other, count);
    return loaded;
  }

  dump(): NameJoinsDump {
    return [...this.#shorter].map(([key, others]) => [key, [...others]] as const);
  }

  /** Counts an article that has the longer name. */
  add(key: string, others: readonly string[]): void {
    for (const other of others) this.#add(key, other, 1);
  }

  /** Takes back what was counted for an article. */
  remove(key: string, others: readonly string[]): void {
    for (const other of others) this.#remove(key, other);
  }

  /** The shorter names of a longer one. */
  shorterOf(key: string): Iterable<string> {
    return this.#shorter.get(key)?.keys() ?? nothing;
  }

  /** The longer names that a shorter one may belong to. */
  longerOf(key: string): Iterable<string> {
    return this.#longer.get(key) ?? nothing;
  }

  /** Whether there are two longer names and more. */
  hasSeveralLonger(key: string): boolean {
    return (this.#longer.get(key)?.size ?? 0) > 1;
  }

  /** The longest name that a name belongs to; itself where there is none, where there are two, and where names are short for each other. */
  rootOf(key: string): string {
    const longer = this.#longer.get(key);
    if (longer === undefined || this.#leadsTo(key, key, new Set())) return key;
    const roots = new Set([...longer].map((each) => this.rootOf(each)));
    return roots.size === 1 ? [...roots][0]! : key;
  }

  /** The names that may be short for this one, over one or more steps, itself among them. */
  reachOf(key: string): ReadonlySet<string> {
    const reached = new Set([key]);
    for (const each of reached) for (const other of this.shorterOf(each)) reached.add(other);
    return reached;
  }

  #leadsTo(from: string, goal: string, seen: Set<string>): boolean {
    for (const each of this.longerOf(from)) {
      if (each === goal) return true;
      if (seen.has(each)) continue;
      seen.add(each);
      if (this.#leadsTo(each, goal, seen)) return true;
    }
    return false;
  }

  #add(key: string, other: string, count: number): void {
    const others = this.#shorter.get(key) ?? new Map<string, number>();
    others.set(other, (others.get(other) ?? 0) + count);
    this.#shorter.set(key, others);
    const longer = this.#longer.get(other);
    if (longer) longer.add(key);
    else this.#longer.set(other, new Set([key]));
  }

  #remove(key: string, other: string): void {
    const others = this.#shorter.get(key);
    const count = (others?.get(other) ?? 0) - 1;
    if (!others || count > 0) {
      others?.set(other, count);
      return;
    }
    others.delete(other);
    if (others.size === 0) this.#shorter.delete(key);
    const longer = this.#longer.get(other);
    longer?.delete(key);
    if (longer?.size === 0) this.#longer.delete(other);
  }
}

const nothing: readonly string[] = [];
