/** The floor of a batch: reads all files of a folder, one after the other, and decodes them strictly. Nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2] ?? '.';
const decoder = new TextDecoder('utf-8', { fatal: true });
let length = 0;
for (const file of readdirSync(folder))
  length += decoder.decode(readFileSync(path.join(folder, file))).length;
console.log(length);
