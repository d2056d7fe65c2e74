import type { StaticFeature } from 'vscode-languageclient/node';

/** Who speaks first about findings: the client, which asks after each edit, or the server, which tells unasked. */
export type DiagnosticWay = 'pull' | 'push';

/** The quicker way, as docs/performance.md has it, unless the environment names the other, to compare them. */
export function diagnosticWay(
  wanted: string | undefined = process.env['MREPORT_DIAGNOSTICS'],
): DiagnosticWay {
  return wanted === 'pull' ? 'pull' : 'push';
}

/** Hides from the server that the client could ask: then it tells unasked. To be registered after all others. */
export function neverPulls(): StaticFeature {
  return {
    fillClientCapabilities: ({ textDocument }) => {
      delete textDocument?.diagnostic;
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  };
}
