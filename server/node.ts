import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { fixImported } from '../core/features/fix-imported';
import { importInThread, serveImport } from '../node/import-thread';
import { toPdf } from '../node/pdf-converter';
import { readBytes } from '../node/read-bytes';
import { readFile } from '../node/read-file';
import { serve } from './server';

function main(): void {
  // A regular exit, so that what is done at the end, such as ending the programs it started, is done after a signal too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      process.exit(1);
    });
  // The transport comes from the arguments: --stdio, --node-ipc, --socket=….
  serve(createConnection(ProposedFeatures.all), {
    ruleDocs: `${pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href}/`,
    version,
    readFile,
    readBytes,
    importWorker: (name, content, signal) => importInThread(__filename, name, content, signal),
    toPdf,
  });
}

// The same program is the thread that files are imported in.
if (!serveImport(fixImported)) main();
