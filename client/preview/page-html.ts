import type { Locale } from '../../l10n/locale';
import { format } from '../../l10n/message';
import { previewPageMessages as messages } from '../../l10n/messages/preview-page';

/** What a preview's page is made from. `pageHtml` escapes URIs and texts. */
export interface PageParts {
  /** The report's URI. */
  uri: string;
  /** The URI that the same report had before: what the page has stored is of that. */
  uriBefore?: string | undefined;
  /** Whether the preview keeps its report when another one becomes active. */
  locked: boolean;
  title: string;
  scriptUri: string;
  styleUri: string;
  /** Where the webview may load from. */
  cspSource: string;
  nonce: string;
  /** The language of findings and controls; the page's script reads it. */
  locale: Locale;
}

/**
 * Returns the page around the paper, empty. Its policy lets in one script, one style sheet and images of the workspace:
 * no inline styles, no frames, no forms, no network.
 */
export function pageHtml(parts: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${parts.nonce}'`,
    `style-src ${parts.cspSource}`,
    `img-src ${parts.cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${parts.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(parts.title)}</title>
<link rel="stylesheet" href="${attribute(parts.styleUri)}">
</head>
<body data-uri="${attribute(parts.uri)}" data-uri-before="${attribute(parts.uriBefore ?? '')}" data-locked="${String(parts.locked)}">
<p class="outdated" role="status" hidden></p>
<main class="page">
<article class="view" lang="zh-Hant-TW" aria-label="${attribute(parts.title)}"></article>
<ol class="notes" aria-label="${attribute(format(messages.findings, parts.locale))}"></ol>
</main>
<script nonce="${attribute(parts.nonce)}" src="${attribute(parts.scriptUri)}"></script>
</body>
</html>
`;
}

/** A nonce that cannot be guessed, from the characters that a policy allows. */
export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
