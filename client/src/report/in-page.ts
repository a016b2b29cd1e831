import { reportBody } from "../../../server/src/pages/report/report-page";
import { createWords } from "../../../server/src/words/words";
import type { ToPage, ToView } from "./messages";

/** What of a browser's page the report needs: the extension's own code knows no page. */
interface PageElement {
  innerHTML: string;
  readonly textContent: string | null;
  tabIndex: number;
  closest(selector: string): PageElement | null;
  setAttribute(name: string, value: string): void;
}

interface PageEvent {
  readonly data?: unknown;
  readonly key?: string;
  readonly target: PageElement;
  preventDefault(): void;
}

declare const document: {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  addEventListener(type: "click" | "keydown", listen: (event: PageEvent) => void): void;
};
declare const window: { addEventListener(type: "message", listen: (event: PageEvent) => void): void };
declare function acquireVsCodeApi(): { postMessage(message: ToView): void };

const editor = acquireVsCodeApi();

window.addEventListener("message", ({ data }) => {
  const message = data as ToPage;
  const main = document.querySelector("main");
  if (!main || message.kind !== "report") return;
  main.innerHTML = reportBody(message.data, createWords(message.language, message.translation)).markup;
  for (const place of document.querySelectorAll(".path")) {
    place.setAttribute("role", "link");
    place.tabIndex = 0;
  }
});

document.addEventListener("click", ({ target }) => open(target));

document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" && event.key !== " ") return;
  if (open(event.target)) event.preventDefault();
});

editor.postMessage({ kind: "ready" });

/** Asks the editor to open the place that an element names, "drafts/a.txt:12"; false where it names none. */
function open(target: PageElement): boolean {
  const place = target.closest(".path")?.textContent;
  if (!place) return false;
  editor.postMessage({ kind: "open", place });
  return true;
}
