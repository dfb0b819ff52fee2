/** Operations that change more than the resource that they are sent to, so that a resource of one's own is no excuse for them. */
import type { OperationNode } from '../../contract/document.ts';
import { compareVersions } from '../../contract/version.ts';

/** What all operations of a tag touch. */
const TAGS: Readonly<Record<string, string>> = {
  auths: 'It concerns accounts.',
  users: 'It concerns accounts.',
  scim: 'It concerns accounts.',
  configs: 'It changes settings of the server.',
  events: 'It changes settings of the server.',
  notifications: 'It sends messages to somebody.',
  pipelines: 'It concerns other servers.',
  jobs: 'It makes a model answer.',
};

const OPERATIONS: Readonly<Record<string, string>> = {
  importSkills: 'What it makes is named inside a file, so that the name can be one that is in use.',
  setFunctionUserValves: 'They stay in the settings of the account when the function is gone.',
  setToolUserValves: 'They stay in the settings of the account when the tool is gone.',
  setDefaultCalendar: 'It takes the mark of the default from another calendar.',
  toggleFunctionActive: 'A function that is switched on changes what others see.',
  toggleFunctionGlobal: 'A global function works on everybody’s chats.',
};

/** Why an operation is never harmless to others; undefined if it may be. */
export function reachesFurther({ operationId, tags = [] }: OperationNode): string | undefined {
  return OPERATIONS[operationId] ?? tags.map((tag) => TAGS[tag]).find((why) => why !== undefined);
}

/** Operations that say that they delete, and until this version keep what they are sent to. */
const KEEPING: Readonly<Record<string, string>> = { deletePromptById: '0.8.3' };

/** Why a release does not delete what it should; undefined if it does. */
export function keepsInstead(operationId: string, version: string): string | undefined {
  const last = KEEPING[operationId];
  const keeps = last !== undefined && compareVersions(version, last) <= 0;
  return keeps ? `Until ${last} it only switches off, and what was made would stay.` : undefined;
}

/** What a reply says about a file's text depends on how the server is set up: without embeddings it cannot be processed. */
export const showsSetup = ({ tags = [] }: OperationNode, condition: string): boolean =>
  tags.includes('files') && /\/(?:status|content)\b/.test(condition);
