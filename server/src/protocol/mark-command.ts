import { factsIn } from "../features/mark-actions";
import type { Span } from "../text/span";
import { markAsChecked, noLongerChecked, notAnArticle } from "../words/notices";
import { applyFiles } from "./apply-files";
import { explained, refusal } from "./article-edits";
import { toMarkEdits } from "./mark-edits";
import { rangesIn, textIn, uriOf } from "./params";
import type { Asked, Session } from "./session";

/** What the command of marks answers: how many facts it marked or unmarked. */
export interface MarkResult {
  readonly facts: number;
}

/**
 * Marks facts of an article, or takes their marks back. Without `ranges` all facts are meant that are not so yet; a range
 * means the fact that it is, those that it holds, or the innermost one around it.
 */
export async function runMark(session: Session, request: unknown): Promise<MarkResult> {
  const asked = session.ask(uriOf(request));
  if (!asked) throw refusal(session, notAnArticle());
  const does = textIn(request, "does") === "unmark" ? "unmark" : "mark";
  const ranges = rangesIn(request, "ranges");
  const facts = ranges
    ? ranges.flatMap((range) => factsAt(asked, asked.lines.spanOf(range)))
    : asked.folder
        .checkingOf(asked.article)
        .facts.filter((fact) => isOpen(asked, fact) === (does === "mark"));
  if (facts.length === 0) return { facts: 0 };
  const marks = { does, facts, who: textIn(request, "who"), source: textIn(request, "source") } as const;
  const files = await explained(session, toMarkEdits(session, asked, marks));
  if (files.length === 0) return { facts: 0 };
  await applyFiles(session, files, labels[does]());
  return { facts: facts.length };
}

const labels = { mark: markAsChecked, unmark: noLongerChecked } as const;

/** The fact that a span is, the facts that it holds, or the innermost fact around it. */
function factsAt({ article, folder }: Asked, span: Span): readonly Span[] {
  const state = folder.checkingOf(article);
  const same = state.facts.find(({ start, end }) => start === span.start && end === span.end);
  if (same) return [same];
  const found = factsIn(state, span);
  return span.end > span.start && found.length > 1 ? found : found.slice(0, 1);
}

/** Nobody has checked the fact, or its sentence has changed since. */
function isOpen({ article, folder }: Asked, fact: Span): boolean {
  return !folder.checkingOf(article).isChecked(fact);
}
