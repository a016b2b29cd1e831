import { Parser } from "htmlparser2";
import { decodeText } from "../text/decode";
import { isNotText } from "../words/reasons";
import { Paragraphs } from "./paragraphs";
import { SourceProblem } from "./source-problem";

/** What a page holds beside its text. */
const silent = new Set(
  "script style noscript template svg math iframe object canvas nav footer aside form button select dialog head title".split(
    " ",
  ),
);

/** Elements that begin and end a paragraph. */
const blocks = new Set(
  "p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr td th caption blockquote pre figure figcaption address hr details summary body".split(
    " ",
  ),
);

/** An encoding in a declared media type: "text/html; charset=windows-1252" */
const charset = /charset=["']?([\w-]+)/i;

/** In so many bytes a page declares its encoding. */
const declaredWithin = 2048;

/** A page's day as it declares it: "2026-03-04T08:00:00Z" */
const isoDay = /^(\d{4}-\d{2}-\d{2})/;

/** The elements that hold a page's own text, the narrowest first. */
const cores = ["article", "main", "body"] as const;
/** A core with fewer characters than this is a teaser and not the page's text. */
const enoughText = 200;

/**
 * The text of a page: of its article where it marks one, else of all but navigation and the like. The page's own title
 * stands first where no heading gives it, and the day that it declares below that.
 */
export function extractHtml(bytes: Uint8Array): string {
  const page = readPage(decodePage(bytes));
  const body = cores.map((core) => page.cores[core].toText()).find((text) => text.length >= enoughText);
  const text = body ?? page.cores.body.toText();
  const { title, day } = page;
  const head = [title !== "" && !text.startsWith(title) ? title : "", day ?? ""].filter(
    (line) => line !== "",
  );
  return [...head, text].join("\n\n");
}

interface Page {
  readonly title: string;
  readonly day: string | undefined;
  readonly cores: Readonly<Record<(typeof cores)[number], Paragraphs>>;
}

function readPage(source: string): Page {
  const texts = { article: new Paragraphs(), main: new Paragraphs(), body: new Paragraphs() };
  const depth = { article: 0, main: 0, silent: 0, title: 0, pre: 0 };
  let title = "";
  let day: string | undefined;
  const open = (): readonly Paragraphs[] => [
    texts.body,
    ...(depth.main > 0 ? [texts.main] : []),
    ...(depth.article > 0 ? [texts.article] : []),
  ];
  const count = (name: string, step: 1 | -1): void => {
    if (silent.has(name)) depth.silent += step;
    if (name === "title" || name === "article" || name === "main" || name === "pre") depth[name] += step;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (blocks.has(name)) for (const text of open()) text.end();
        count(name, 1);
        if (name === "br" && depth.silent === 0) for (const text of open()) text.add("\n");
        if (name === "meta" && attributes.property === "article:published_time")
          day ??= dayOf(attributes.content);
        if (name === "time" && depth.silent === 0) day ??= dayOf(attributes.datetime);
      },
      ontext(words) {
        if (depth.title > 0) title += words;
        if (depth.silent > 0) return;
        const shown = depth.pre > 0 ? words : words.replace(/\s+/g, " ");
        for (const text of open()) text.add(shown);
      },
      onclosetag(name) {
        if (blocks.has(name)) for (const text of open()) text.end();
        count(name, -1);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(source);
  return { title: title.replace(/\s+/g, " ").trim(), day, cores: texts };
}

function dayOf(written: string | undefined): string | undefined {
  return written === undefined ? undefined : isoDay.exec(written.trim())?.[1];
}

function decodePage(bytes: Uint8Array): string {
  const label = declaredEncoding(String.fromCharCode(...bytes.subarray(0, declaredWithin)))?.toLowerCase();
  if (label && label !== "utf-8" && label !== "utf8") {
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // A label that nobody knows says nothing.
    }
  }
  const decoded = decodeText(bytes);
  if ("problem" in decoded) throw new SourceProblem(isNotText());
  return decoded.text;
}

/** The encoding that `<meta charset="iso-8859-1">` or its older form declares. */
function declaredEncoding(beginning: string): string | undefined {
  let label: string | undefined;
  const parser = new Parser({
    onopentag(name, { charset: direct, content }) {
      if (name === "meta") label ??= direct ?? charset.exec(content ?? "")?.[1];
    },
  });
  parser.end(beginning);
  return label;
}
