/** A source's text, or why there is none. */
export type Extracted = { readonly text: string } | { readonly problem: string };

/** Why no text can be taken out of a source, in words that go on "… is left out:". */
export class SourceProblem extends Error {}
