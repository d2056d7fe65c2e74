import { Message, type MessageStrategy } from 'vscode-languageserver';
import { isInitializeParams } from './params';

/**
 * Lets `initialize` through to the guard that answers it: with malformed parameters the protocol library would answer in the
 * words of JavaScript.
 */
export const messageStrategy: MessageStrategy = {
  handleMessage: (message, next) => next(withParams(message)),
};

/** What the library can read, and the guard refuses. */
const refused = { capabilities: 0 };

function withParams(message: Message): Message {
  if (!Message.isRequest(message) || message.method !== 'initialize') return message;
  return isInitializeParams(message.params) ? message : Object.assign({}, message, { params: refused });
}
