import type { FigureMention } from "../../recognise/mention";
import { findChange } from "./change-statements";
import { findShare } from "./share-statements";
import type { Step } from "./steps";

/** "Rose 28% to 125 from 100": a percentage with the two figures that it is worked out from. */
export interface ChangeStatement {
  readonly kind: "change";
  readonly percent: FigureMention;
  readonly from: FigureMention;
  readonly to: FigureMention;
  /** 1 where the text says that it rose, -1 where it fell, 0 where it says neither. */
  readonly direction: 1 | -1 | 0;
  /** False where a comma parts the two figures, so that the second may be of another time. */
  readonly explicit: boolean;
}

/** "90 of the 200 members, or 28%". */
export interface ShareStatement {
  readonly kind: "share";
  readonly percent: FigureMention;
  readonly part: FigureMention;
  readonly whole: FigureMention;
  /** True where "or" or brackets say that percentage and part are one. */
  readonly explicit: boolean;
}

export type PercentStatement = ChangeStatement | ShareStatement;

/** What a sentence states about the percentage at a step; undefined where it says nothing that can be worked out. */
export function findStatement(steps: readonly Step[], at: number): PercentStatement | undefined {
  return findChange(steps, at) ?? findShare(steps, at);
}
