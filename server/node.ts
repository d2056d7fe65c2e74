import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { fixImported } from '../core/features/fix-imported';
import { importInThread, serveImport } from '../node/import-thread';
import { MessageFrames } from '../node/message-frames';
import { toPdf } from '../node/pdf-converter';
import { readBytes } from '../node/read-bytes';
import { readFile } from '../node/read-file';
import { messageStrategy } from './message-strategy';
import { serve } from './server';

function main(): void {
  // A regular exit, so that what is done at the end, such as ending the programs it started, is done after a signal too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      process.exit(1);
    });
  // The transport comes from the arguments: --stdio, --node-ipc, --socket=….
  const connection = createConnection(ProposedFeatures.all, { messageStrategy });
  if (process.argv.includes('--stdio')) watchFrames(connection);
  serve(connection, {
    ruleDocs: `${pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href}/`,
    version,
    readFile,
    readBytes,
    importWorker: (name, content, signal) => importInThread(__filename, name, content, signal),
    toPdf,
  });
}

/** Says what the protocol library passes over in silence. Standard error, since nothing else is left to say it by. */
function watchFrames(connection: Connection): void {
  const frames = new MessageFrames({
    brokenHeader() {
      process.stderr.write(
        'The server ends: a message came without a header that says its Content-Length.\n',
      );
      process.exit(1);
    },
    brokenMessage() {
      connection.console.error('A message is not JSON and was ignored.');
    },
  });
  process.stdin.on('data', (bytes: Buffer) => {
    frames.read(bytes);
  });
}

// The same program is the thread that files are imported in.
if (!serveImport(fixImported)) main();
