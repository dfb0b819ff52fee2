/** What differs about operations as a whole: there or not, who may call them, what calling them does. */
import { statedAuthority } from '../contract/authority.ts';
import type { OperationNode } from '../contract/document.ts';
import { roleShift } from './callers.ts';
import type { Change } from './changes.ts';
import { type MatchedOperations, type OperationPair, touch } from './pairs.ts';

export function operationChanges({ removed, kept, added }: MatchedOperations): Change[] {
  return [
    ...removed.map((operation): Change => {
      const touches = [touch(operation)];
      return { group: 'removed', severity: 'breaking', message: 'The operation is gone.', touches };
    }),
    ...kept.flatMap((pair) => [...roleChanges(pair), ...effectChanges(pair), ...streamChanges(pair), ...notices(pair)]),
    ...added.map((operation): Change => {
      const touches = [touch(operation)];
      return { group: 'added', severity: 'addition', message: `New; who may call it: ${statedAuthority(operation.node)}.`, touches };
    }),
  ];
}

function* roleChanges({ before, after }: OperationPair): Generator<Change> {
  const [old, current] = [statedAuthority(before.node), statedAuthority(after.node)];
  if (old === current) return;
  const { shutOut, letIn } = roleShift(old, current);
  const consequences = [
    ...(shutOut.length > 0 ? [`shuts out ${shutOut.join(', ')}`] : []),
    ...(letIn.length > 0 ? [`lets in ${letIn.join(', ')}`] : []),
  ];
  const message = `Role ${old} became ${current}${consequences.length > 0 ? `, which ${consequences.join(' and ')}` : ''}.`;
  yield { group: 'role', severity: shutOut.length > 0 ? 'breaking' : 'note', message, touches: [touch(after)] };
}

function* effectChanges({ before, after }: OperationPair): Generator<Change> {
  const [old, current] = [before.node['x-owui-effect'], after.node['x-owui-effect']];
  if (old === current) return;
  const unsafe = old === 'read';
  const message = `Effect ${old ?? 'unknown'} became ${current ?? 'unknown'}.${unsafe ? ' A repeated call is not harmless any more.' : ''}`;
  yield { group: 'effect', severity: unsafe ? 'breaking' : 'note', message, touches: [touch(after)] };
}

function* streamChanges({ before, after }: OperationPair): Generator<Change> {
  const [old, current] = [inWords(before.node), inWords(after.node)];
  if (old === current) return;
  const message = `${old === undefined ? 'It did not stream' : `It streamed ${old}`} and ${current === undefined ? 'does not now' : `streams ${current} now`}.`;
  // An operation that begins to stream may still answer as before to whoever does not ask for it.
  yield { group: 'reply', severity: old === undefined ? 'note' : 'breaking', message, touches: [touch(after, 'stream')] };
}

function inWords({ 'x-owui-stream': stream }: OperationNode): string | undefined {
  return stream && `${stream.format} up to ${stream.end === 'close' ? 'the end of the connection' : `\`${stream.end}\``}`;
}

function* notices({ before, after }: OperationPair): Generator<Change> {
  const notice = (message: string): Change => ({ group: 'notice', severity: 'note', message, touches: [touch(after)] });
  if (!before.node.deprecated && after.node.deprecated) yield notice('Deprecated now.');
  if (before.node.deprecated && !after.node.deprecated) yield notice('Not deprecated any more.');
  if (before.node.operationId !== after.node.operationId)
    yield notice(`Called \`${after.node.operationId}\` now, before \`${before.node.operationId}\`: SDKs name their functions after it.`);
}
