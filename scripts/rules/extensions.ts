/** Rules on the `x-owui-*` fields: known, in their place, well-formed. openapi/extensions.md says what each means. */
import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { EFFECTS, EXTENSIONS, VERSIONS } from './vocabulary.ts';

const STREAM_TYPES = ['text/event-stream', 'application/x-ndjson'];

export const extensions: Oas3Rule = () => ({
  any: {
    enter(node: unknown, context: UserContext) {
      if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
      checkNode(node, context);
    },
  },
  // The walk goes on at a reference's target, so the keys beside a `$ref` are seen here only.
  ref: {
    enter(node, context) {
      checkNode(node, context);
    },
  },
  Operation(operation, { report, location, resolve }) {
    const effect: unknown = Reflect.get(operation, 'x-owui-effect');
    if (!EFFECTS.some((known) => known === effect)) {
      report({
        message: `x-owui-effect must be one of ${EFFECTS.join(', ')}. Say what the operation does to the server's data.`,
        location: effect === undefined ? location.key() : location.child('x-owui-effect'),
      });
    }
    const streams = Object.values(operation.responses ?? {}).some((response) =>
      Object.keys(resolve(response).node?.content ?? {}).some((type) => STREAM_TYPES.includes(type)),
    );
    if (streams !== 'x-owui-stream' in operation) {
      report({
        message: streams
          ? 'A reply is a stream: add x-owui-stream (format, item, end).'
          : 'x-owui-stream stands on an operation without a text/event-stream or application/x-ndjson reply: remove it, or declare the media type.',
        location: location.key(),
      });
    } else if (streams && !isStream(Reflect.get(operation, 'x-owui-stream'))) {
      report({
        message:
          'x-owui-stream has exactly the keys format (sse or ndjson), item (a $ref to the schema of one item) and end (a text). Mend it.',
        location: location.child('x-owui-stream'),
      });
    }
  },
  Parameter(parameter, { report, location }) {
    if (!('x-owui-multi-segment' in parameter)) return;
    if (parameter.in !== 'path' || Reflect.get(parameter, 'x-owui-multi-segment') !== true) {
      report({
        message: 'x-owui-multi-segment is `true` and stands on a path parameter only. Remove it here.',
        location: location.child('x-owui-multi-segment').key(),
      });
    }
  },
});

/** The `$ref` of the item is resolved by the bundler, so here it still stands as it was written. */
const isStream = (stream: unknown): boolean => {
  if (typeof stream !== 'object' || stream === null || Object.keys(stream).join() !== 'format,item,end') return false;
  const { format, item, end } = { format: undefined, item: undefined, end: undefined, ...stream };
  const refers = typeof item === 'object' && item !== null && '$ref' in item;
  return (format === 'sse' || format === 'ndjson') && refers && typeof end === 'string';
};

const checkNode = (node: object, context: UserContext): void => {
  for (const key of Object.keys(node)) if (key.startsWith('x-owui-')) checkPlace(key, context);
  checkVersions(node, context);
};

const checkPlace = (key: string, { report, location, type }: UserContext): void => {
  const places = EXTENSIONS[key];
  if (!places) {
    const mend =
      key === 'x-owui-served-by'
        ? 'the bundler writes it from openapi/servers; remove it'
        : 'use one of openapi/extensions.md, or define it there and in scripts/rules/vocabulary.ts';
    report({ message: `\`${key}\` is not written by hand: ${mend}.`, location: location.child(key).key() });
  } else if (!places.includes(type.name)) {
    report({ message: `\`${key}\` may stand on ${places.join(', ')}, not on ${type.name}. Move it.`, location: location.child(key).key() });
  }
};

const checkVersions = (node: object, { report, location }: UserContext): void => {
  for (const key of ['x-owui-since', 'x-owui-until']) {
    const value: unknown = Reflect.get(node, key);
    if (value === undefined || VERSIONS.some((version) => version === value)) continue;
    report({ message: `${key} must be a captured version, as a string: ${VERSIONS.join(', ')}.`, location: location.child(key) });
  }
};

const DRIFT_KEYS = ['source', 'claim', 'says', 'server'];

/** The form of a drift. Whether its claim exists and is really contradicted is the business of test/spec/sources.test.ts. */
export const drift: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const list: unknown = Reflect.get(operation, 'x-owui-drift');
    if (list === undefined) return;
    const at = location.child('x-owui-drift');
    if (!Array.isArray(list) || list.length === 0) {
      report({ message: 'x-owui-drift is a list with at least one entry. Remove it if no document is wrong.', location: at });
      return;
    }
    for (const [index, entry] of list.entries()) {
      const keys = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
      const texts = keys.every((key) => typeof Reflect.get(entry, key) === 'string');
      if (keys.join() !== DRIFT_KEYS.join() || !texts) {
        report({
          message: `A drift has exactly the keys ${DRIFT_KEYS.join(', ')}, each a text. Mend this entry.`,
          location: at.child(index),
        });
      }
    }
  },
});
