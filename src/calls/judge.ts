/** What is wrong with a recorded call: under the contract of the server that answered it, and under another server's. */

import type { HarEntry } from '../check/traffic.ts';
import { type Authority, statedAuthority } from '../contract/authority.ts';
import type { PlacedOperation } from '../contract/document.ts';
import { type Caller, mayCall, roleShift } from '../diff/callers.ts';
import type { JudgingContract } from './contract.ts';
import { judgeReply } from './judge-reply.ts';
import { judgeRequest } from './judge-request.ts';
import { type Trouble, withoutIds } from './troubles.ts';

export interface Verdict {
  /** The operation that was called; undefined if the contract has none such. */
  readonly operation: PlacedOperation | undefined;
  readonly troubles: readonly Trouble[];
}

export interface Judges {
  /** The contract of the server that was recorded. */
  readonly recorded: JudgingContract;
  /** The contract of the server that the calls are to hold on, too. */
  readonly against?: JudgingContract | undefined;
  /** Who the app is; absent: not known. */
  readonly role?: Caller | undefined;
}

/** @param pathname of the request below the server's base URL, still percent-encoded */
export function judgeCall({ recorded, against, role }: Judges, entry: HarEntry, pathname: string): Verdict {
  const { method } = entry.request;
  const match = recorded.routes.match(method, pathname);
  if (match.kind !== 'found') {
    const why =
      match.kind === 'wrong-method'
        ? `The path is known with ${match.allow.join(', ')} only.`
        : match.withOtherSlash
          ? 'The path is known, but for the slash at its end.'
          : 'The contract has no such path.';
    return { operation: undefined, troubles: [unknown(method, pathname, why)] };
  }
  const operation = match.route;
  const request = judgeRequest(recorded, operation, entry);
  const reply = judgeReply(recorded, operation, entry);
  const identity = { operation: `${operation.method} ${operation.path}`, operationId: operation.node.operationId };
  const here: Trouble[] = [
    ...request.map((one): Trouble => ({ kind: 'request', ...identity, ...one })),
    ...reply.map(({ why: _, ...one }): Trouble => ({ kind: 'reply', ...identity, ...one })),
  ];
  if (!against) return { operation, troubles: here };

  const there = against.routes.match(method, pathname);
  if (there.kind !== 'found' || there.route.node.operationId !== operation.node.operationId) {
    const message = `${against.name} has no such operation.`;
    return { operation, troubles: [...here, { kind: 'gone-there', breaks: true, ...identity, place: '', field: '', message }] };
  }
  const isNew = <D extends { place: string; field: string; message: string }>(found: readonly D[]) => {
    const known = new Set(found.map(({ place, field, message }) => JSON.stringify([place, field, message])));
    return ({ place, field, message }: D): boolean => !known.has(JSON.stringify([place, field, message]));
  };
  const refused = judgeRequest(against, there.route, entry).filter(isNew(request));
  const otherwise = judgeReply(against, there.route, entry).filter(isNew(reply));
  return {
    operation,
    troubles: [
      ...here,
      ...roleTroubles(statedAuthority(operation.node), statedAuthority(there.route.node), role, against.name).map((one) => ({
        ...one,
        ...identity,
      })),
      // What the recorded server looks at and the other does not is lost without a word.
      ...refused.map(
        (one): Trouble => ({ kind: 'request-there', ...identity, ...one, breaks: true, message: `On ${against.name}: ${one.message}` }),
      ),
      ...otherwise.flatMap(({ why, ...one }): Trouble[] => {
        // That the other server sends more, or other statuses, is no loss for the app.
        if (why === 'required' || why === 'status') return [];
        const message =
          why === 'unnamed'
            ? `The app got this field, and ${against.name} does not send it.`
            : `On ${against.name} it is otherwise. ${one.message}`;
        return [{ kind: 'reply-there', ...identity, ...one, breaks: true, message }];
      }),
    ],
  };
}

const unknown = (method: string, pathname: string, message: string): Trouble => ({
  kind: 'unknown-operation',
  breaks: true,
  operation: `${method} ${withoutIds(pathname)}`,
  operationId: '',
  place: '',
  field: '',
  message,
});

function roleTroubles(
  here: Authority,
  there: Authority,
  role: Caller | undefined,
  name: string,
): Omit<Trouble, 'operation' | 'operationId'>[] {
  const { shutOut } = roleShift(here, there);
  const concerned = role === undefined ? shutOut.length > 0 : mayCall(here, role) && !mayCall(there, role);
  if (!concerned) return [];
  const advice = role === undefined ? ' Say with --role who the app is.' : '';
  const message = `${name} asks for ${there} where ${here} was enough, which shuts out ${shutOut.join(', ')}.${advice}`;
  return [{ kind: 'role-there', breaks: role !== undefined, place: '', field: '', message }];
}
