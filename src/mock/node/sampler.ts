/** Replies made from schemas by Prism, which is loaded for the first of them. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BundledDocument } from '../../contract/document.ts';
import { bodyText } from '../compile/replies.ts';
import type { CompiledOperation } from '../compiled.ts';
import type { MockReply } from '../message.ts';
import { type Preference, PreferenceError } from '../request/prefer.ts';

export function prismSampler(document: BundledDocument | undefined, seed: string | undefined) {
  let loading: ReturnType<typeof load> | undefined;
  return async (operation: CompiledOperation, { code, example }: Preference, accept: string | undefined): Promise<MockReply> => {
    loading ??= load(document);
    const { prism, UnknownReplyError } = await loading;
    const wish = {
      dynamic: true,
      ...(code === undefined ? {} : { code }),
      ...(example === undefined ? {} : { example }),
      ...(accept === undefined ? {} : { accept }),
      ...(seed === undefined ? {} : { seed: `${seed} ${operation.operationId}` }),
    };
    try {
      const { status, headers, body } = await prism.render(operation.operationId, wish);
      return { status, headers, body: body === undefined ? '' : bodyText(body, headers['content-type'] ?? 'application/json') };
    } catch (error) {
      if (!(error instanceof UnknownReplyError)) throw error;
      throw new PreferenceError(`${operation.operationId}: ${error.message} Ask for a status and an example that the contract has.`);
    }
  };
}

async function load(document: BundledDocument | undefined) {
  const [{ createPrism, UnknownReplyError }, contract] = await Promise.all([import('../prism/engine.ts'), document ?? readContract()]);
  return { prism: await createPrism(contract), UnknownReplyError };
}

/** The package refers to itself by name, so that this works from the sources and from the built package alike. */
async function readContract(): Promise<BundledDocument> {
  return JSON.parse(await readFile(createRequire(import.meta.url).resolve('open-webui-contract/openapi.json'), 'utf8'));
}
