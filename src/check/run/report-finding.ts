/** Completes what a judge saw to a finding: id, place in the contract, command to see it again, secrets masked. */
import type { BundledDocument, PlacedOperation } from '../../contract/document.ts';
import type { Location, Locations, OperationPart } from '../../contract/locations.ts';
import { pathFile } from '../../contract/path-file.ts';
import { findingId, withoutIndexes } from '../findings.ts';
import type { RunFinding, RunFindingKind } from '../run-report.ts';
import type { Variables } from './callers.ts';
import { placeOfField } from './field-place.ts';
import type { Secrets } from './secrets.ts';
import type { Caller, Question } from './sender.ts';

/** What a judge says. */
export interface Sight {
  readonly kind: RunFindingKind;
  readonly operation: PlacedOperation;
  /** Path inside the reply, such as `/users/0/name`, or what else tells two findings of an operation apart. */
  readonly field?: string;
  readonly message: string;
  readonly expected: string;
  readonly received: string;
  readonly question: Question;
  /** Where to look: a part of the operation, or the schema of the field in the reply of this status. */
  readonly place: OperationPart | { readonly status: number };
}

export interface FindingSurroundings {
  readonly url: string;
  readonly document: BundledDocument;
  readonly locations: Locations;
  readonly variables: Variables;
  readonly secrets: Secrets;
}

const LONGEST = 200;

/** Makes findings of what was seen in one run. */
export function findingMaker(surroundings: FindingSurroundings): (sight: Sight) => RunFinding {
  const { url, secrets, variables } = surroundings;
  return (sight) => {
    const { kind, operation, message, expected, received, question } = sight;
    const field = withoutIndexes(sight.field ?? '');
    const name = `${operation.method} ${operation.path}`;
    return {
      id: findingId(kind, name, field),
      kind,
      operation: name,
      operationId: operation.node.operationId,
      field,
      message: secrets.mask(message),
      expected,
      received: shorten(secrets.maskField(field, received)),
      contract: locate(sight, surroundings),
      curl: secrets.mask(curlOf(url, question, variables)),
    };
  };
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function locate({ operation, place, field }: Sight, { document, locations }: FindingSurroundings): Location {
  const { operationId } = operation.node;
  const ofField = typeof place === 'object' ? placeOfField(document, operation.node, place.status, field ?? '') : undefined;
  return (
    (ofField && locations.ofSchema(ofField.schema, ofField.field)) ??
    locations.ofOperation(operationId, typeof place === 'object' ? 'responses' : place) ?? {
      file: `openapi/${pathFile(operation.path)}`,
      line: 1,
    }
  );
}

/** The command that sends a question again. A token stands in it by its variable's name. */
function curlOf(url: string, { method, target, caller, body }: Question, variables: Variables): string {
  const parts = [
    'curl -sS',
    ...(method === 'GET' ? [] : [method === 'HEAD' ? '--head' : `-X ${method}`]),
    ...authorization(caller, variables),
    ...(body === undefined ? [] : [`-H 'content-type: application/json'`, `-d ${quote(JSON.stringify(body))}`]),
    quote(url + target),
  ];
  return parts.join(' ');
}

function authorization(caller: Caller, variables: Variables): string[] {
  const variable = variables[caller];
  return variable === undefined ? [] : [`-H "authorization: Bearer $${variable}"`];
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
