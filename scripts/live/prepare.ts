/** Brings a fresh server into the state that the workflows count on. */
import { z } from 'zod';
import { demand } from '../server/api.ts';
import { createAction } from './prepare/action.ts';
import { connectApp } from './prepare/apps.ts';
import { leaveCachedFile } from './prepare/cached-file.ts';
import { enableChannels } from './prepare/channels.ts';
import { connectEmbeddings } from './prepare/embeddings.ts';
import { uploadKnowledgeFiles } from './prepare/knowledge-files.ts';
import { connectPipelines } from './prepare/pipelines.ts';
import type { FreshServer, Preparation } from './prepare/preparation.ts';
import { connectProviders } from './prepare/providers.ts';
import { uploadRetrievalFile } from './prepare/retrieval.ts';
import { createSpareAccounts } from './prepare/spare-accounts.ts';
import { rememberSpeech } from './prepare/speech.ts';
import { connectTerminal } from './prepare/terminal.ts';
import { enableWebhooks } from './prepare/webhooks.ts';

const PREPARATIONS: readonly Preparation[] = [
  connectTerminal,
  connectProviders, // workflows know their places among the connections
  connectPipelines,
  connectEmbeddings,
  uploadKnowledgeFiles,
  uploadRetrievalFile,
  createSpareAccounts,
  enableChannels,
  connectApp,
  enableWebhooks,
  rememberSpeech,
  createAction,
  leaveCachedFile,
];

/** @returns inputs of the workflows */
export async function prepareServer(server: FreshServer): Promise<Record<string, string>> {
  const inputs: Record<string, string> = {};
  for (const prepare of PREPARATIONS) Object.assign(inputs, await prepare(server));
  return inputs;
}

/** Makes an API key for an account, for the operations that refuse one. */
export async function createApiKey(url: string, token: string): Promise<string> {
  const { api_key } = await demand(url, 'POST /api/v1/auths/api_key', z.object({ api_key: z.string() }), { token });
  return api_key;
}
