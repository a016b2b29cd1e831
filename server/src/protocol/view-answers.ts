import type { Connection } from "vscode-languageserver";
import type { CheckedMark } from "../check/checked";
import { type ArticleFact, articleFacts } from "../features/article-facts";
import { uriIn } from "./params";
import type { Requests } from "./requests";
import type { Asked } from "./session";
import { toViewConflict } from "./view-places";
import { ArticleFactsRequest, type ViewFact } from "./view-requests";

/** Answers what an editor's own views show; no feature of LSP rests on it. */
export function answerViews(connection: Connection, requests: Requests): void {
  connection.onRequest(
    ArticleFactsRequest,
    requests.answer("settled", (session, params) => {
      const asked = session.ask(uriIn(params));
      if (!asked) return null;
      const { facts, names, conflicts, progress } = articleFacts(asked.article, asked.context);
      return {
        facts: facts.map((fact) => toViewFact(fact, asked)),
        names,
        conflicts: conflicts.flatMap((finding) => toViewConflict(session, asked.folder, finding) ?? []),
        progress,
      };
    }),
  );
}

function toViewFact({ span, name, checked, lost, ...fact }: ArticleFact, { lines }: Asked): ViewFact {
  const { kind, text, detail, state, agrees, conflicts } = fact;
  const shown = { kind, range: lines.rangeOf(span), text, detail, state, agrees, conflicts };
  return {
    ...shown,
    ...(name === undefined ? {} : { name }),
    ...(lost === undefined ? {} : { lost }),
    ...(checked === undefined ? {} : { checked: toViewMark(checked) }),
  };
}

function toViewMark({ who, day, source }: CheckedMark): NonNullable<ViewFact["checked"]> {
  return {
    ...(who === undefined ? {} : { who }),
    ...(day === undefined ? {} : { day }),
    ...(source === undefined ? {} : { source }),
  };
}
