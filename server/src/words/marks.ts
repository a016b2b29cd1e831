import { longDay, type Message, message } from "./message";

// What is said of facts that a person has checked.

/** Who checked a fact, on which ISO day and against what, as far as it is known. */
export interface SaidMark {
  readonly who: string | undefined;
  readonly day: string | undefined;
  readonly source: string | undefined;
}

/** "Checked by Anna Ruiz on March 4, 2026: council minutes" */
export function sayMark(mark: SaidMark): Message {
  const { source } = mark;
  return source === undefined
    ? checkedBy(mark)
    : message("{checked}: {source}", { checked: checkedBy(mark), source });
}

function checkedBy({ who = "", day = "" }: SaidMark): Message {
  const values = { who, day: longDay(day) };
  if (who === "") return day === "" ? message("Checked") : message("Checked on {day}", values);
  return day === "" ? message("Checked by {who}", values) : message("Checked by {who} on {day}", values);
}

/** "Was checked by Anna Ruiz on March 4, 2026; the sentence has changed since" */
export function sayLostMark({ who = "", day = "" }: SaidMark, isGone: boolean): Message {
  const values = { who, day: longDay(day) };
  const checked =
    who === ""
      ? day === ""
        ? message("Was checked")
        : message("Was checked on {day}", values)
      : day === ""
        ? message("Was checked by {who}", values)
        : message("Was checked by {who} on {day}", values);
  return withReason(checked, isGone);
}

/** "“40” was checked by Anna Ruiz on March 4, 2026; the sentence has changed since" */
export function sayLost(words: string, { who = "", day = "" }: SaidMark, isGone: boolean): Message {
  const values = { words, who, day: longDay(day) };
  const checked =
    who === ""
      ? day === ""
        ? message("“{words}” was checked", values)
        : message("“{words}” was checked on {day}", values)
      : day === ""
        ? message("“{words}” was checked by {who}", values)
        : message("“{words}” was checked by {who} on {day}", values);
  return withReason(checked, isGone);
}

function withReason(checked: Message, isGone: boolean): Message {
  return isGone
    ? message("{checked}; its words are no longer in the article", { checked })
    : message("{checked}; the sentence has changed since", { checked });
}
