import os from 'node:os';

/** What figures were measured on. */
export function machine() {
  return `${os.cpus().length} cores, Node ${process.version}, ${os.platform()}.`;
}
