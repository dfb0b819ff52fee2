/** A chat's tree of messages: the branch that is shown, and a new exchange at its end. Nothing here asks a server. */
import type { components } from '../../../generated/schema.d.ts';
import type { ModelAnswer } from './answer.ts';
import { newId } from './id.ts';

type Schemas = components['schemas'];

/** A question and its answer. */
export interface Exchange {
  /** Id of the model that answered. */
  readonly model: string;
  readonly question: string;
  /** The answer, from `sendMessage` or `streamMessage`, or its text alone. */
  readonly answer: ModelAnswer | string;
}

/**
 * The messages of the branch that the web page shows, first message first.
 *
 * @param history of a chat, whose other branches are passed over; a message that is its own ancestor ends the branch
 */
export function branchOf({ messages = {}, currentId }: Schemas['ChatHistory']): Schemas['ChatMessage'][] {
  const branch: Schemas['ChatMessage'][] = [];
  for (let id = currentId; id; ) {
    const message: Schemas['ChatMessage'] | undefined = messages[id];
    if (!message || branch.includes(message)) break;
    branch.unshift(message);
    id = message.parentId;
  }
  return branch;
}

/**
 * A chat's conversation as a model is asked with it, to put a new question behind. Messages without content are left out.
 *
 * @example
 * const messages = [...messagesOf(chat.chat), { role: 'user', content: 'And in the evening?' }];
 */
export const messagesOf = ({ history = {} }: Schemas['ChatDocument']): Schemas['CompletionMessage'][] =>
  branchOf(history).flatMap(({ role, content }) =>
    // A stored list holds content parts; the contract leaves open what a client stored.
    role && content ? [{ role, content: content as Schemas['CompletionMessage']['content'] }] : [],
  );

/** The history with an exchange behind the message that is shown last, in the form in which the web page keeps it. */
export function withExchange(history: Schemas['ChatHistory'], { model, question, answer }: Exchange): Schemas['ChatHistory'] {
  const [asked, answered] = [newId(), newId()];
  const parent = history.currentId ? history.messages?.[history.currentId] : undefined;
  const parentId = parent?.id ?? null;
  const timestamp = Math.floor(Date.now() / 1000);
  const { text, usage, sources } = typeof answer === 'string' ? { text: answer } : answer;
  return {
    messages: {
      ...history.messages,
      ...(parent && parentId ? { [parentId]: { ...parent, childrenIds: [...(parent.childrenIds ?? []), asked] } } : {}),
      [asked]: { id: asked, parentId, childrenIds: [answered], role: 'user', content: question, timestamp, models: [model] },
      [answered]: {
        ...{ id: answered, parentId: asked, childrenIds: [], role: 'assistant', content: text, timestamp },
        ...{ model, modelName: model, modelIdx: 0, done: true },
        ...(usage ? { usage: { ...usage } } : {}),
        ...(sources?.length ? { sources: sources.map((source) => ({ ...source })) } : {}),
      },
    },
    currentId: answered,
  };
}
