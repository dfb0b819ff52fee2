/** Fills a path template. openapi-fetch's own serializer encodes every slash; a parameter of several segments must keep them. */
import { defaultPathSerializer } from 'openapi-fetch';

/** Path template to the names of its parameters that may hold slashes. */
export type MultiSegmentParameters = Readonly<Record<string, readonly string[]>>;

/**
 * @param url base URL and path template together, as openapi-fetch passes them
 * @param values values of the path parameters by name
 */
export function serializePath(url: string, values: Readonly<Record<string, unknown>>, multiSegment: MultiSegmentParameters): string {
  const names = Object.entries(multiSegment).find(([template]) => url.endsWith(template))?.[1] ?? [];
  const filled = names.reduce((text, name) => text.replace(`{${name}}`, () => encodeSegments(values[name])), url);
  return defaultPathSerializer(filled, values);
}

const encodeSegments = (value: unknown): string =>
  String(value)
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
