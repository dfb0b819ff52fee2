/** What a check calls wrong and a real server does all the same: read from real replies, each with its reason. */
import { isUtf8 } from 'node:buffer';
import type { PlacedOperation } from '../../src/contract/document.ts';
import type { Failure } from './events.ts';

interface Allowance {
  readonly reason: string;
  applies(failure: Failure, operation: PlacedOperation): boolean;
}

/** Proxies pass on any query and any body. */
const passesOn = (operation: PlacedOperation): boolean => operation.multiSegment.length > 0;

const ALLOWANCES: readonly Allowance[] = [
  {
    reason: 'Bytes that are no text are refused with 400 before any operation sees them, so no operation declares it.',
    applies: ({ check, request, reply }) =>
      check === 'status_code_conformance' &&
      reply?.status === 400 &&
      request?.body !== undefined &&
      !isUtf8(request.body) &&
      reply.body.toString() === '{"detail":"There was an error parsing the body"}',
  },
  {
    reason: 'What a proxy passes on is the business of the server behind it, so nothing is invalid.',
    applies: ({ check }, operation) => check === 'negative_data_rejection' && passesOn(operation),
  },
];

export const isAllowed = (failure: Failure, operation: PlacedOperation): boolean =>
  ALLOWANCES.some((allowance) => allowance.applies(failure, operation));
