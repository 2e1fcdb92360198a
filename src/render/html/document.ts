/** The frame of a page: what a browser has to know before it shows anything. */
import { type Markup, markup } from "../../safe/html.js";

interface Document {
  readonly title: string;
  /** A class of the body. */
  readonly kind: string;
  readonly body: Markup;
  readonly style: Markup;
}

/**
 * Nothing is loaded, run or sent, and no style is obeyed but this one.
 * @param digest the SHA-256 of a text, in base64
 */
export function documentOf({ title, kind, body, style }: Document, digest: (text: string) => string): string {
  const own = `'sha256-${digest(String(style))}'`;
  return String(markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${own}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="followup">
<title>${title}</title>
<style>${style}</style>
</head>
<body class="${kind}">
${body}
</body>
</html>
`);
}
