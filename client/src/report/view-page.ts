import * as vscode from "vscode";
import { pageStyle } from "../../../server/src/pages/html-page";

/** The page takes the editor's own colours, in high contrast too, where contrast asks for borders and not for grounds. */
const editorStyle = `
body { padding: 0; font-family: var(--vscode-font-family); }
body {
  --ground: var(--vscode-editor-background); --raised: var(--vscode-editorWidget-background); --ink: var(--vscode-editor-foreground);
  --soft: var(--vscode-descriptionForeground); --line: var(--vscode-panel-border, var(--vscode-contrastBorder));
}
body.vscode-light, body.vscode-high-contrast-light { color-scheme: light; --blue: #0062a3; --orange: #a85200; --green: #00735a; --red: #b3261e; }
body.vscode-dark, body.vscode-high-contrast { color-scheme: dark; --blue: #6cb8f0; --orange: #f0a050; --green: #4dc3a2; --red: #ff8a80; }
body.vscode-high-contrast, body.vscode-high-contrast-light { --line: var(--vscode-contrastBorder); --soft: var(--ink); }
.path[role="link"] { color: var(--vscode-textLink-foreground); cursor: pointer; }
.path[role="link"]:hover { text-decoration: underline; }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
`;

/** The page of the view: one script and one style sheet, nothing else may run or load. The script fills it. */
export function pageOf(webview: vscode.Webview, script: vscode.Uri, title: string): string {
  const nonce = newNonce();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const waiting = vscode.l10n.t("Reading the articles…");
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style nonce="${nonce}">${pageStyle}${editorStyle}</style>
</head>
<body><main><p>${waiting}</p></main>
<script nonce="${nonce}" src="${webview.asWebviewUri(script).toString()}"></script>
</body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
