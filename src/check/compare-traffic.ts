/** Holds the replies of recorded traffic against the contract. */
import { type BundledDocument, type PlacedOperation, placedOperations } from '../contract/document.ts';
import type { RouteIndex } from '../contract/routes.ts';
import { type Difference, ReplyComparison } from './differences.ts';
import { type Finding, toFinding } from './findings.ts';
import type { HarEntry } from './traffic.ts';

export interface TrafficOptions {
  /** Base URL of the traffic, without a slash at its end. */
  readonly url: string;
  readonly document: BundledDocument;
  readonly routes: RouteIndex<PlacedOperation>;
}

const LONGEST = 200;

/** Compares the JSON of replies with the schemas that the contract promises for their status. */
export function compareTraffic(traffic: readonly HarEntry[], { url, document, routes }: TrafficOptions): Finding[] {
  const comparison = new ReplyComparison(document, placedOperations(document));
  return traffic.flatMap(({ request, response: { status, content } }) => {
    const match = routes.match(request.method, request.url.slice(url.length).split('?', 1)[0] ?? '');
    const mediaType = content.mimeType?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (match.kind !== 'found' || !/[/+]json$/.test(mediaType)) return [];
    return comparison.differencesOf({ operation: match.route, status, mediaType, text: content.text ?? '' }).map(describe);
  });
}

function describe({ reply, field, undeclared, rule, value }: Difference): Finding {
  const { operation, status } = reply;
  const { method, path, node } = operation;
  const sent = value === undefined ? 'nothing there' : shorten(JSON.stringify(value));
  return toFinding({
    kind: undeclared ? 'undeclared-field' : 'schema',
    method,
    path,
    operationId: node.operationId,
    field,
    message: undeclared
      ? `The ${status} reply has the field ${field}, which the contract does not name. Add it with its type, and x-owui-since if not every server has it.`
      : `The ${status} reply breaks its schema at ${field || '/'}: it ${rule}. The server sent ${sent}. Mend the schema.`,
  });
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
