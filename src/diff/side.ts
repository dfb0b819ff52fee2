/** What is compared: the contract of a captured server, or a bundled contract in a file. */
import { readFile } from 'node:fs/promises';
import type { BundledDocument } from '../contract/document.ts';
import { isRecord } from '../contract/json.ts';
import { viewOf } from '../contract/server-view.ts';
import { readCapturedServers, readContract } from '../contract/shipped.ts';

export interface Side {
  /** Such as `open-webui@0.12.4`, or the file's name. */
  readonly name: string;
  readonly document: BundledDocument;
}

/** A name that is neither a captured server nor a contract in a file. The message says which there are. */
export class SideError extends Error {
  override readonly name = 'SideError';
  /** What was asked for. */
  readonly asked: string;

  constructor(asked: string, message: string, cause?: unknown) {
    super(`${asked}: ${message}`, { cause });
    this.asked = asked;
  }
}

/**
 * Reads one side of a comparison.
 *
 * @param asked `open-webui@0.12.4`, the version alone, or a path of a bundled contract such as another release's `openapi.json`
 * @throws SideError if there is no such server and no such contract
 * @example await readSide('0.12.4')
 */
export async function readSide(asked: string): Promise<Side> {
  return (await findServer(asked)) ?? { name: asked, document: await readDocument(asked) };
}

/**
 * Reads the contract of a captured server.
 *
 * @param asked `open-webui@0.12.4`, or the version alone
 * @throws SideError naming those that the contract knows
 */
export async function readServer(asked: string): Promise<Side> {
  const found = await findServer(asked);
  if (found) return found;
  throw new SideError(asked, `the contract knows no such server. Choose one of ${await knownServers()}.`);
}

async function findServer(asked: string): Promise<Side | undefined> {
  const name = asked.includes('@') ? asked : `open-webui@${asked}`;
  const captured = (await readCapturedServers()).find(({ server }) => server === name);
  return captured && { name, document: viewOf(await readContract(), captured) };
}

const knownServers = async (): Promise<string> => (await readCapturedServers()).map(({ server }) => server).join(', ');

async function readDocument(file: string): Promise<BundledDocument> {
  const text = await readFile(file, 'utf8').catch(async (error: unknown) => {
    const why =
      Reflect.get(Object(error), 'code') === 'ENOENT' ? 'there is neither such a server nor such a file' : `cannot be read (${error})`;
    throw new SideError(file, `${why}. Name a bundled openapi.json, or one of ${await knownServers()}.`, error);
  });
  const document = parse(file, text);
  if (!isRecord(document) || !/^3\.1\./.test(String(document['openapi'])) || !isRecord(document['paths']))
    throw new SideError(file, 'is no OpenAPI 3.1 description. Name the openapi.json of a release of this package.');
  const outside = /"\$ref":\s*"(?!#\/components\/)[^"]*"/.exec(text)?.[0];
  if (outside)
    throw new SideError(file, `has the reference ${outside}, which leads out of its components. Bundle it first: npx redocly bundle.`);
  // Its form is checked as far as a wrong file is told from a contract; what this package releases, its lint has checked.
  return document as unknown as BundledDocument;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SideError(file, 'is not JSON. Name a bundled openapi.json; a YAML file is bundled by npx redocly bundle --ext json.', error);
  }
}
