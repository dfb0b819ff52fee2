/** The contract as the client generators need it: each step takes away something that they get wrong. */
import { isRecord } from '../../src/contract/json.ts';

/**
 * For the SDK: event streams as plain text, enums with their types.
 *
 * Of an operation that answers nothing but events the SDK generator makes an EventSource, which sends the request again when the stream
 * breaks and hides refusals: no way to upload a file. Of an enum without `type` it loses `null`.
 */
export const clientDocument = <D extends object>(document: D): D =>
  rewritten(document, (key, value) => withTextStreams(key, typedEnum(value)));

/**
 * For the schemas: replies in JSON alone. A file or a stream is not checked, and would make the check of an operation that answers JSON
 * too accept any text.
 */
export const withoutOtherReplies = <D extends object>(document: D): D =>
  rewritten(document, (key, value) => (key === 'responses' && isRecord(value) ? mapValues(value, jsonOnly) : value));

function withTextStreams(key: string, value: unknown): unknown {
  if (key !== 'content' || !isRecord(value) || !('text/event-stream' in value)) return value;
  return Object.fromEntries(Object.entries(value).map(([type, media]) => [type === 'text/event-stream' ? 'text/plain' : type, media]));
}

function typedEnum(value: unknown): unknown {
  if (!isRecord(value) || 'type' in value) return value;
  const values = value['enum'];
  if (!Array.isArray(values) || !values.includes(null)) return value;
  return { ...value, type: [...new Set(values.map((one) => (one === null ? 'null' : typeof one)))] };
}

function jsonOnly(response: unknown): unknown {
  if (!isRecord(response) || !isRecord(response['content'])) return response;
  const { content, ...rest } = response;
  const json = Object.entries(content).filter(([type]) => isJson(type));
  return json.length > 0 ? { ...rest, content: Object.fromEntries(json) } : rest;
}

/** Whether a media type is JSON: `application/json`, `application/scim+json`; not the lines of `application/x-ndjson`. */
export const isJson = (mediaType: string): boolean => /^application\/(?:\w+\+)?json\b/.test(mediaType);

const mapValues = (record: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** A copy in which each value was changed, outer ones first. */
const rewritten = <D extends object>(document: D, change: (key: string, value: unknown) => unknown): D =>
  JSON.parse(JSON.stringify(document, change));
