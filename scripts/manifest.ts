/** `npm run manifest`: writes into package.json which servers the contract describes, as openapi/servers/ has them. */
import { readFile, writeFile } from 'node:fs/promises';
import { readCaptures } from './capture/captures.ts';
import { fromRoot } from './paths.ts';
import { describedServers } from './release/described-servers.ts';

const file = fromRoot('package.json');
const openWebui = describedServers(await readCaptures());
const manifest: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
await writeFile(file, `${JSON.stringify({ ...manifest, openWebui }, null, 2)}\n`);
console.log(`package.json: describes ${openWebui.servers.length} servers, the newest release is ${openWebui.newest}.`);
