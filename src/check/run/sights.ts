/** The words of what a judge sees in one exchange. */
import { detailOf } from '../roles.ts';
import type { ProbeReply } from '../traffic.ts';
import type { Asked } from './judge.ts';
import type { Sight } from './report-finding.ts';
import type { Question } from './sender.ts';

export const basics = ({ operation, question }: Asked): Pick<Sight, 'operation' | 'question'> => ({ operation, question });

export const shutOut = (asked: Asked, reply: ProbeReply): Sight => ({
  kind: 'role',
  ...basics(asked),
  message: `The contract lets ${IN_WORDS[asked.question.caller]} in, and the server refuses.`,
  expected: 'a reply, not a refusal',
  received: `${reply.status} "${detailOf(reply.text)}"`,
  place: 'security',
});

const IN_WORDS: Readonly<Record<Question['caller'], string>> = {
  nobody: 'nobody',
  pending: 'a pending account',
  user: 'a user',
  admin: 'an administrator',
  apiKey: 'an API key',
  scim: 'the SCIM token',
};

export const slowReply = (asked: Asked, slowMs: number): Sight => ({
  kind: 'slow',
  ...basics(asked),
  message: `The reply took longer than ${slowMs} ms.`,
  expected: `at most ${slowMs} ms`,
  received: `${asked.exchange.ms} ms`,
  place: 'method',
});

export const noReply = (asked: Asked): Sight => ({
  kind: 'no-reply',
  ...basics(asked),
  message: `The server did not finish its reply: ${asked.exchange.broken}.`,
  expected: 'a whole reply',
  received: asked.exchange.reply ? `${asked.exchange.reply.status} and ${asked.exchange.reply.text.length} characters` : 'nothing',
  place: 'method',
});

export const undeclaredStatus = (asked: Asked, reply: ProbeReply): Sight => ({
  kind: 'undeclared-status',
  ...basics(asked),
  // Two statuses of an operation are two findings.
  field: `status ${reply.status}`,
  message: `The server answers ${reply.status}, which the operation does not declare.`,
  expected: `one of ${Object.keys(asked.operation.node.responses).join(', ')}`,
  received: `${reply.status} ${reply.text === '' ? reply.mediaType : reply.text}`,
  place: 'responses',
});

export const otherMediaType = (asked: Asked, reply: ProbeReply, declared: readonly string[]): Sight => ({
  kind: asked.operation.node['x-owui-stream'] && asked.question.target.includes('stream=true') ? 'stream' : 'schema',
  ...basics(asked),
  message: `The ${reply.status} reply has another media type than the contract says.`,
  expected: declared.join(', '),
  received: reply.mediaType || 'none',
  place: 'responses',
});

export const noJson = (asked: Asked, reply: ProbeReply): Sight => ({
  kind: 'schema',
  ...basics(asked),
  message: `The ${reply.status} reply says that it is JSON and is not.`,
  expected: 'JSON',
  received: reply.text,
  place: 'responses',
});
