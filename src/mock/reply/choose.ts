/** Which of an operation's rendered replies answers a request. */
import type { CompiledOperation, CompiledReply } from '../compiled.ts';
import { type Preference, PreferenceError } from '../request/prefer.ts';

/**
 * Finds the reply for a preference. Without one, the first: the operation's default status, media type and example.
 *
 * @param accept a media type that the operation has; any other is not heeded, as a server does not heed it
 * @throws PreferenceError if the operation has no such reply, naming what it has
 */
export function chooseReply({ operationId, replies }: CompiledOperation, { code, example }: Preference, accept?: string): CompiledReply {
  const status = code ?? replies[0]?.status;
  const exact = replies.filter((reply) => reply.status === status);
  const ofStatus = exact.length > 0 ? exact : replies.filter((reply) => reply.status === 'default');
  if (ofStatus.length === 0)
    throw new PreferenceError(
      `${operationId} has no reply ${status}. Ask for one of ${names(replies.map((reply) => String(reply.status)))}.`,
    );
  const named = example === undefined ? ofStatus : ofStatus.filter((reply) => reply.example === example);
  const found = named.find(({ type }) => type !== undefined && type === accept) ?? named[0];
  if (found) return found;
  const known = names(ofStatus.flatMap((reply) => reply.example ?? []));
  throw new PreferenceError(
    `${operationId} has no example ${example} for ${status}. ${known ? `Ask for one of ${known}.` : 'Ask for it without an example: it has none.'}`,
  );
}

const names = (all: readonly string[]): string => [...new Set(all)].join(', ');
