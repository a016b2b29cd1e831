import type { Rule } from "./rule";
import { ageMismatch } from "./rules/age-mismatch";
import { dateConflict } from "./rules/date-conflict";
import { elapsedMismatch } from "./rules/elapsed-mismatch";
import { impossibleDate } from "./rules/impossible-date";
import { listCount } from "./rules/list-count";
import { magnitude } from "./rules/magnitude";
import { nameIntroduction } from "./rules/name-introduction";
import { nameSpelling } from "./rules/name-spelling";
import { numberConflict } from "./rules/number-conflict";
import { percentMismatch } from "./rules/percent-mismatch";
import { quoteConflict } from "./rules/quote-conflict";
import { roleConflict } from "./rules/role-conflict";
import { sumMismatch } from "./rules/sum-mismatch";
import { unitConversion } from "./rules/unit-conversion";
import { weekdayMismatch } from "./rules/weekday-mismatch";

/** Every rule, in the order in which findings at one place are shown. A new rule is a file in rules/, a row here and a page in docs/rules/. */
export const rules: readonly Rule[] = [
  nameSpelling,
  nameIntroduction,
  roleConflict,
  numberConflict,
  percentMismatch,
  sumMismatch,
  listCount,
  unitConversion,
  magnitude,
  quoteConflict,
  impossibleDate,
  weekdayMismatch,
  dateConflict,
  elapsedMismatch,
  ageMismatch,
];
