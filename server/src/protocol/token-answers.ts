import type { Connection } from "vscode-languageserver";
import { semanticSpans } from "../features/semantic-tokens";
import type { Need } from "./folder-reading";
import { rangeIn, stringIn, uriIn } from "./params";
import type { Requests } from "./requests";
import type { Asked, Session } from "./session";
import { encodeTokens, SentTokens } from "./token-encoding";

/** Answers semantic tokens: all, what changed since the last, those of a range. */
export function answerTokens(connection: Connection, requests: Requests): void {
  const { semanticTokens } = connection.languages;
  const sent = new SentTokens();
  semanticTokens.on(
    requests.answer(needOfTokens, (session, params) => {
      const asked = session.ask(uriIn(params));
      return asked ? sent.full(asked.article.uri, encodeTokens(spansOf(asked), asked.lines)) : { data: [] };
    }),
  );
  semanticTokens.onDelta(
    requests.answer(needOfTokens, (session, params) => {
      const previous = stringIn(params, "previousResultId");
      const asked = session.ask(uriIn(params));
      return asked
        ? sent.delta(asked.article.uri, previous, encodeTokens(spansOf(asked), asked.lines))
        : { data: [] };
    }),
  );
  semanticTokens.onRange(
    requests.answer(needOfTokens, (session, params) => {
      const range = rangeIn(params);
      const asked = session.ask(uriIn(params));
      if (!asked) return { data: [] };
      const { start, end } = asked.lines.spanOf(range);
      const spans = spansOf(asked).filter((span) => span.start < end && span.end > start);
      return { data: encodeTokens(spans, asked.lines) };
    }),
  );
}

/** Colours come at once where the client can be told to ask again when conflicts are known. */
function needOfTokens(_params: unknown, session: Session): Need {
  return session.client.refreshes.tokens ? "article" : "settled";
}

/** Nothing is checked for its sake while the corpus is first being read. */
function spansOf({ article, folder }: Asked): ReturnType<typeof semanticSpans> {
  const checked = folder.checkedIn(article);
  if (folder.state === "reading") return semanticSpans(article, folder.corpus, [], checked);
  const findings = [...folder.findings(article.uri), ...folder.findingsElsewhere(article.uri)];
  return semanticSpans(article, folder.corpus, findings, checked);
}
