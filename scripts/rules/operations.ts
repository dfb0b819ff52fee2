/** Rules on an operation as a whole: its name, its words, the order of its keys, who may call it, which errors it declares. */
import type { Oas3PathItem, Oas3Rule } from '@redocly/openapi-core';
import { OPERATION_KEYS, SECURITY_FORMS, VERBS } from './vocabulary.ts';

const VERB_FIRST = new RegExp(`^(?:${VERBS.join('|')})[A-Z][A-Za-z0-9]*$`);
const NAMES_OPERATION = new RegExp(`\`(?:${VERBS.join('|')})[A-Z][A-Za-z0-9]*\``);
const SUMMARY_LIMIT = 60;

/** Canonical JSON of a `security` list, as the keys of SECURITY_FORMS are written; empty if there is none. */
const securityKey = (security: unknown): string => (security === undefined ? '' : JSON.stringify(security));

export const operationId: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const id = operation.operationId;
    if (id === undefined || VERB_FIRST.test(id)) return;
    report({
      message: `operationId \`${id}\` must be camelCase and begin with one of the verbs ${VERBS.join(', ')}. Rename it, or add the verb to scripts/rules/vocabulary.ts if none fits.`,
      location: location.child('operationId'),
    });
  },
});

export const operationText: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const { summary, description } = operation;
    if (!summary) {
      report({ message: 'The operation has no summary. Add one in the imperative, at most 60 characters.', location: location.key() });
    } else if (summary.length > SUMMARY_LIMIT || /\.$/.test(summary) || !/^[A-Z]/.test(summary)) {
      report({
        message: `Summary \`${summary}\` must begin with a capital, have at most ${SUMMARY_LIMIT} characters (has ${summary.length}) and no final dot. Shorten it; details belong into the description.`,
        location: location.child('summary'),
      });
    }
    if (!description || words(description) === words(summary ?? '')) {
      report({
        message: 'The description is missing or says no more than the summary. Say what it does, who may call it and what surprises.',
        location: description ? location.child('description') : location.key(),
      });
    }
    if (operation.deprecated && !NAMES_OPERATION.test(description ?? '')) {
      report({
        message: 'A deprecated operation must name the operation that does the job. Add its `operationId` in backticks to the description.',
        location: description ? location.child('description') : location.key(),
      });
    }
  },
});

const words = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

export const keyOrder: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const ranks = Object.keys(operation).map((key) => ({ key, rank: rankOf(key) }));
    const wrong = ranks.find(({ rank }, index) => index > 0 && rank < (ranks[index - 1]?.rank ?? 0));
    if (!wrong) return;
    report({
      message: `\`${wrong.key}\` is out of order. Order the keys: ${OPERATION_KEYS.join(', ').replace('x-owui-', 'x-owui-*')}.`,
      location: location.child(wrong.key).key(),
    });
  },
});

/** A name with a dash at its end stands for every key that begins with it. */
const standsFor = (name: string, key: string): boolean => (name.endsWith('-') ? key.startsWith(name) : key === name);

const rankOf = (key: string): number => {
  const rank = OPERATION_KEYS.findIndex((name) => standsFor(name, key));
  return rank === -1 ? OPERATION_KEYS.length : rank;
};

export const securityForm: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const key = securityKey(operation.security);
    if (key in SECURITY_FORMS) return;
    const forms = Object.entries(SECURITY_FORMS).map(([form, meaning]) => `${form} (${meaning})`);
    report({
      message: `security must take one of these forms: ${forms.join(', ')}. State the role that the server enforces.`,
      location: operation.security ? location.child('security') : location.key(),
    });
  },
});

export const errorsDeclared: Oas3Rule = () => ({
  Operation(operation, { report, location, resolve, parent }) {
    const { parameters: shared = [] }: Oas3PathItem = parent;
    const responses = operation.responses ?? {};
    const has = (status: string): boolean => status in responses || 'default' in responses;
    const security = securityKey(operation.security);
    if (security !== '' && security !== '[]' && !security.startsWith('[{},') && !has('401')) {
      report({
        message: `The operation wants a token and declares no 401. Add \`'401': {$ref: …/responses.yaml#/Unauthorized}\`.`,
        location: location.child('responses').key(),
      });
    }
    const checked = [...shared, ...(operation.parameters ?? [])].some((ref) => {
      const parameter = resolve(ref).node;
      const schema = parameter?.schema ? resolve(parameter.schema).node : undefined;
      return parameter?.in === 'query' && (parameter.required === true || (schema !== undefined && !acceptsAnyText(schema)));
    });
    const body = operation.requestBody ? resolve(operation.requestBody).node : undefined;
    const jsonBody = Object.keys(body?.content ?? {}).some((type) => type.endsWith('json'));
    const free = Object.keys(body?.content ?? {}).some((type) => type === '*/*');
    if ((checked || (jsonBody && !free)) && !has('422')) {
      report({
        message: `The server checks a parameter or the body, so the operation must declare a 422. Add \`'422': {$ref: …/responses.yaml#/UnprocessableContent}\`.`,
        location: location.child('responses').key(),
      });
    }
  },
});

/** A redirect is the success of an operation that sends the browser on, and then the only one. */
export const successDeclared: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const statuses = Object.keys(operation.responses ?? {});
    if (statuses.some((status) => /^[23]/.test(status) || status === 'default')) return;
    report({
      message: 'The operation declares no success. Add the 2xx that it answers, or the 3xx if it sends the browser on.',
      location: location.child('responses').key(),
    });
  },
});

/** A text, or a list of texts: the parameter may be repeated. */
const acceptsAnyText = (schema: object): boolean => {
  const types = 'type' in schema ? [schema.type].flat() : [];
  if (types.includes('array')) return 'items' in schema && acceptsAnyText(Object(schema.items));
  return types.includes('string') && !('enum' in schema) && !('const' in schema);
};
