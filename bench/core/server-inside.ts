import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeParams,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { serve } from '../../server/server';
import { outlineRequest } from '../../protocol/outline';
import { previewRequest } from '../../protocol/preview';
import type { Edit } from '../server/places.mjs';

const uri = 'file:///report.mreport';

/** The language server in this process, with one report open. Messages are written and read, but pass no pipe. */
export class ServerInside {
  #version = 1;
  #previewId: string | undefined;
  readonly #client: ProtocolConnection;

  private constructor(client: ProtocolConnection) {
    this.#client = client;
  }

  static async open(text: string): Promise<ServerInside> {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    serve(createConnection(toServer, toClient), { version: '0' });
    const client = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    client.listen();
    const inside = new ServerInside(client);
    // With pull diagnostics the server publishes none, and none are requested here.
    const capabilities = { textDocument: { diagnostic: {} } };
    await client.sendRequest(InitializeRequest.type, { processId: null, capabilities } as InitializeParams);
    const textDocument = { uri, languageId: 'mreport', version: 1, text };
    await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    await inside.#preview();
    return inside;
  }

  /** Sends the request of a view right after an edit, and waits for the answer. */
  async viewAfter(edit: Edit, view: 'symbols' | 'outline' | 'preview'): Promise<void> {
    const textDocument = { uri, version: ++this.#version };
    void this.#client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges: [edit],
    });
    await this.#ask(view);
  }

  close(): void {
    this.#client.dispose();
  }

  #ask(view: 'symbols' | 'outline' | 'preview'): Promise<void> {
    if (view === 'symbols') return this.#symbols();
    return view === 'outline' ? this.#outline() : this.#preview();
  }

  async #symbols(): Promise<void> {
    await this.#client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  }

  async #outline(): Promise<void> {
    await this.#client.sendRequest(outlineRequest, { uri });
  }

  async #preview(): Promise<void> {
    const params = { uri, previousResultId: this.#previewId };
    const result = await this.#client.sendRequest(previewRequest, params);
    this.#previewId = result.resultId;
  }
}
