/** What can be wrong with a call, as data. Nothing of a call's values is in it: a recording holds secrets. */

export type TroubleKind =
  /** The contract has no such operation. */
  | 'unknown-operation'
  /** The request breaks the contract. */
  | 'request'
  /** The reply breaks the contract. */
  | 'reply'
  /** The other server has no such operation. */
  | 'gone-there'
  /** The other server asks for another role. */
  | 'role-there'
  /** The other server refuses the request, or does not look at a part of it. */
  | 'request-there'
  /** The other server's reply lacks what this one has, or has it otherwise. */
  | 'reply-there';

export interface Trouble {
  readonly kind: TroubleKind;
  /** Whether the call fails or gets something else than it counts on; otherwise it is worth knowing. */
  readonly breaks: boolean;
  /** Method and path template; of an unknown operation the path, ids in it as `{}`. */
  readonly operation: string;
  /** Empty if the contract has no such operation. */
  readonly operationId: string;
  /** Such as `body`, `query page`, `200 reply`; empty if it is about the call as a whole. */
  readonly place: string;
  /** Path of the field, array indexes as `*`; empty if it is about no field. */
  readonly field: string;
  /** One sentence: what is wrong. */
  readonly message: string;
}

/** Two troubles of the same key are one. */
export const keyOf = ({ kind, operation, place, field, message }: Trouble): string =>
  JSON.stringify([kind, operation, place, field, message]);

/** A path with what looks like an id or a secret as `{}`. */
export const withoutIds = (path: string): string =>
  path
    .split('/')
    .map((segment) => (isId(segment) ? '{}' : segment))
    .join('/');

/** Long or with digits, but for a version of the API and names of fields such as `oauth2`: what a name of ours never is. */
const isId = (segment: string): boolean =>
  segment.length > 40 || /^[\da-f-]{8,}$/i.test(segment) || /\d.*\d.*\d/.test(segment) || /[@%=]/.test(segment);

/** A JSON pointer as the path of a field: indexes as `*`, keys that look like ids as `{}`. */
export const fieldPath = (pointer: string): string =>
  withoutIds(
    pointer
      .split('/')
      .map((segment) => (/^\d+$/.test(segment) ? '*' : segment))
      .join('/'),
  );
