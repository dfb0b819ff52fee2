/** What a check calls wrong and a real server does all the same: read from real replies, each with its reason. */
import { isUtf8 } from 'node:buffer';
import type { PlacedOperation } from '../../src/contract/document.ts';
import type { Failure } from './events.ts';

interface Allowance {
  readonly reason: string;
  applies(failure: Failure, operation: PlacedOperation): boolean;
}

/** Proxies pass on any query and any body. */
const passesOn = ({ multiSegment, node }: PlacedOperation): boolean =>
  multiSegment.length > 0 || '*/*' in (node.requestBody?.content ?? {});

const takesForm = ({ node }: PlacedOperation): boolean =>
  Object.keys(node.requestBody?.content ?? {}).some((type) => /^multipart\/form-data$|form-urlencoded$/.test(type));

/** What the server says of a form that it cannot read. */
const UNREADABLE_FORM =
  /^\{"detail":"(Missing boundary in multipart\.|Invalid multipart data\.|Too many (fields|files)\.|The Content-Disposition header field )/;

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
    reason: 'A form that cannot be read is refused with 400 before any operation sees it, so no operation declares it.',
    applies: ({ check, reply }, operation) =>
      check === 'status_code_conformance' && takesForm(operation) && reply?.status === 400 && UNREADABLE_FORM.test(reply.body.toString()),
  },
  {
    reason: 'A part of a form is a text or a file, whatever was meant: nothing of a wrong type can be sent.',
    applies: ({ check }, operation) => check === 'negative_data_rejection' && takesForm(operation),
  },
  {
    reason: 'A list without entries has no parts in a form, so that the form lacks it.',
    applies: ({ check, reply }, operation) =>
      check === 'positive_data_acceptance' && takesForm(operation) && reply?.status === 422 && reply.body.toString().includes('"missing"'),
  },
  {
    reason: 'The operation looks at its form itself and says 400; the mock says 422, as for every other form.',
    applies: ({ check, reply }, { node }) =>
      check === 'status_code_conformance' && node.operationId === 'handleBackchannelLogout' && reply?.status === 422,
  },
  {
    reason: 'Whether a range can be met depends on the file: one that cannot, or that is none, is refused with 416 or 400.',
    applies: ({ check, reply }, { node }) =>
      check === 'positive_data_acceptance' && '206' in node.responses && (reply?.status === 416 || reply?.status === 400),
  },
  {
    reason: 'A part of a file has the media type of the file, which may be any; the contract names the usual ones.',
    applies: ({ check, reply }, { node }) => check === 'content_type_conformance' && '206' in node.responses && reply?.status === 206,
  },
  {
    reason: 'What a proxy passes on is the business of the server behind it, so nothing is invalid.',
    applies: ({ check }, operation) => check === 'negative_data_rejection' && passesOn(operation),
  },
];

export const isAllowed = (failure: Failure, operation: PlacedOperation): boolean =>
  ALLOWANCES.some((allowance) => allowance.applies(failure, operation));
