/**
 * `npm run test:live [-- SERVER …] [--tag TAG …]`: starts real servers, checks them against the contract and prints, for each, how many operations it
 * serves, the contract has, were exercised, and are true. Exit code 1 if anything differs, 2 if a server could not be had.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CheckReport, checkServer } from '../src/check/check.ts';
import type { BundledDocument } from '../src/contract/document.ts';
import { findCapture, readCaptures } from './capture/captures.ts';
import { excusesFor } from './live/excuses.ts';
import { type Peers, startPeers } from './live/peers.ts';
import { createApiKey, prepareServer } from './live/prepare.ts';
import { rehearse } from './live/rehearse.ts';
import { LIVE_FOLDER, writeReport } from './live/report.ts';
import { fromRoot } from './paths.ts';
import { VERSIONS } from './rules/vocabulary.ts';
import { signInAll } from './server/accounts.ts';
import { explain } from './server/error.ts';
import { resetMfa } from './server/operator.ts';
import { defaultSetting, placesOf } from './server/places.ts';
import { OLLAMA_MODEL, OPENAI_MODEL } from './server/provider.ts';
import { type ServerName, startServer } from './server/server.ts';

const DEFAULT_SERVERS: readonly ServerName[] = ['open-webui@0.12.4', 'open-webui@0.8.3'];

async function main(names: readonly ServerName[], tags: readonly string[] | undefined): Promise<boolean> {
  const document: BundledDocument = JSON.parse(await readFile(fromRoot('generated/openapi.json'), 'utf8'));
  const peers = await startPeers();
  try {
    let sound = true;
    for (const name of names) {
      const report = await check(name, document, peers, tags);
      print(name, report);
      sound &&= report.findings.length === 0;
    }
    return sound;
  } finally {
    await peers.close();
  }
}

async function check(name: ServerName, document: BundledDocument, peers: Peers, tags: readonly string[] | undefined): Promise<CheckReport> {
  const capture = findCapture(await readCaptures(), name);
  const server = await startServer(name, { fresh: true, env: peers.env });
  try {
    const { url, version, scimToken } = server;
    const operations = new Set(capture.operations.map(({ method, path }) => `${method} ${path}`));
    const rehearsed =
      tags && !tags.includes('auths')
        ? []
        : await rehearse({
            url,
            tokens: server.tokens,
            serves: (operation) => operations.has(operation),
            peers: peers.url,
            resetMfa: (email) => resetMfa(name, email),
          });
    const tokens = await signInAll(url); // the rehearsal may have ended the first ones
    const serves = (beginning: string): boolean => capture.operations.some(({ path }) => path.startsWith(beginning));
    const prepared = await prepareServer({ url, tokens, peers, serves, dataFolder: placesOf(name, defaultSetting()).data });
    const workFolder = join(LIVE_FOLDER, name);
    await rm(workFolder, { recursive: true, force: true });
    const excuses = excusesFor(version);
    const report = await checkServer({
      url,
      version,
      newest: version === VERSIONS.at(-1),
      captured: capture.operations,
      document,
      workflows: fromRoot('generated/workflows'),
      workFolder,
      tokens: { ...tokens, apiKey: await createApiKey(url, tokens.admin), scim: scimToken },
      inputs: {
        ...peers.inputs,
        ...prepared,
        scimToken,
        openaiModel: OPENAI_MODEL,
        ollamaModel: OLLAMA_MODEL,
        email: 'zoe@example.com',
        password: 'zoe-secret-1',
      },
      excuses,
      rehearsed,
      tags,
    });
    if (!tags) await writeReport(name, report, excuses);
    return report;
  } finally {
    await server.stop();
  }
}

function print(name: ServerName, { counts, findings }: CheckReport): void {
  console.log(
    `${name}: ${counts.served} operations served, ${counts.inContract} in the contract, ${counts.exercised} exercised, ${counts.true} true ` +
      `(${counts.workflows} workflows, ${counts.steps} steps, ${counts.requests} requests, ${findings.length} differences)`,
  );
  for (const { id, kind, operation, operationId, field, message, file } of findings) {
    console.log(
      `\n  ${kind} ${operation}${operationId ? ` (${operationId})` : ''}${field ? ` at ${field}` : ''}\n    ${message}\n    ${file} [${id}]`,
    );
  }
}

if (import.meta.main) {
  const { positionals: names, values } = parseArgs({
    allowPositionals: true,
    options: { tag: { type: 'string', multiple: true, short: 't' } },
  });
  try {
    if (!(await main(names.length > 0 ? names : DEFAULT_SERVERS, values.tag))) process.exitCode = 1;
  } catch (error) {
    const sentence = explain(error);
    if (sentence === undefined) throw error;
    console.error(sentence);
    process.exitCode = 2;
  }
}
