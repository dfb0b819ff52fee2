/** Operations that a server serves and that no workflow can bring to a 2xx on it, each with the reason. An excuse that is not needed is a finding. */

export interface Excuse {
  readonly operationId: string;
  /** Versions on which it holds; all if absent. */
  readonly on?: readonly string[];
  readonly because: string;
}

const EXCUSES: readonly Excuse[] = [
  // auths
  { operationId: 'signInWithLdap', because: 'no LDAP server is among the peers' },
  {
    operationId: 'signInWithOAuthToken',
    on: ['0.8.3', '0.8.12'],
    because: 'these releases look for a setting that they do not have and answer 500 to every token that the provider knows',
  },
  // chats
  { operationId: 'updateChatMessage', on: ['0.8.3'], because: 'this release answers 500 for every message that exists' },
  { operationId: 'updateChatMessage', on: ['0.8.12', '0.9.6'], because: 'its workflow also deletes a message, which came with 0.10.2' },
  { operationId: 'resolveToolCall', on: ['0.11.4'], because: 'its workflow also changes the parameters of a chat, which came with 0.12.4' },
  // knowledge
  { operationId: 'addKnowledgeFiles', on: ['0.8.3', '0.8.12'], because: 'these releases answer 400 for whatever is sent' },
  // ollama
  { operationId: 'listLoadedOllamaModels', on: ['0.9.6'], because: 'this release answers 500 as soon as an Ollama server answers' },
  // prompts
  {
    operationId: 'getPromptVersionDiff',
    on: ['0.8.3', '0.8.12', '0.9.6', '0.10.2', '0.11.4'],
    because: 'the release takes `diff` for the id of a version and answers 404 to every comparison',
  },
  // retrieval
  {
    operationId: 'updateRetrievalConfig',
    on: ['0.8.12'],
    because: 'this release stores the settings and then answers 500, whatever is sent',
  },
];

/** The excuses that hold on a version, by operationId. */
export const excusesFor = (version: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    EXCUSES.filter(({ on }) => on === undefined || on.includes(version)).map(({ operationId, because }) => [operationId, because]),
  );
