/** What putting or deleting an article changed of the names in the corpus. */
export interface NameChange {
  /** Ids of entities that gained, lost or changed a mention, or stand in an article whose day changed. */
  readonly entities: ReadonlySet<string>;
  /** Those that came to an article or left one, may be taken for others than before, or stand in an article whose day changed. */
  readonly counted: ReadonlySet<string>;
  /** Ids of names that came, went, or had another come near or go from them; the latter only where somebody watches. */
  readonly near: ReadonlySet<string>;
}

/** Keys under which putting or deleting an article let something come, go or move. */
export interface KeyChange {
  readonly claims: ReadonlySet<number>;
  readonly quotations: ReadonlySet<number>;
  readonly events: ReadonlySet<number>;
}

/** What putting or deleting an article changed, by the keys under which it is found. */
export interface CorpusChange extends NameChange, KeyChange {}
