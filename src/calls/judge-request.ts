/** Holds a recorded request against a contract. */
import type { HarEntry } from '../check/traffic.ts';
import type { MediaTypeNode, PlacedOperation } from '../contract/document.ts';
import { isJsonType, mediaTypeOf, parseJson } from './body.ts';
import type { JudgingContract } from './contract.ts';
import { judgeValue } from './judge-value.ts';
import type { Trouble } from './troubles.ts';

type Described = Omit<Trouble, 'kind' | 'operation' | 'operationId'>;

/** What the contract says against a request; its values are not in it. */
export function judgeRequest(contract: JudgingContract, operation: PlacedOperation, entry: HarEntry): Described[] {
  return [...judgeQuery(contract, operation, entry.request.url), ...judgeBody(contract, operation, entry)];
}

function judgeQuery(contract: JudgingContract, { parameters }: PlacedOperation, url: string): Described[] {
  const declared = parameters.filter((one) => one.in === 'query');
  const sent = new URL(url).searchParams;
  const described = declared.flatMap(({ name = '', required, schema }): Described[] => {
    const values = sent.getAll(name);
    const place = `query ${name}`;
    if (values.length === 0)
      return required ? [{ place, field: '', breaks: true, message: 'The parameter is required and not sent.' }] : [];
    if (!schema || readingsOf(values).some((value) => contract.validatorOf(schema)(value))) return [];
    return [{ place, field: '', breaks: true, message: 'The value breaks the schema of the parameter.' }];
  });
  const known = new Set(declared.map(({ name }) => name));
  const unknown = [...new Set(sent.keys())].filter((name) => !known.has(name));
  return [
    ...described,
    ...unknown.map((name) => ({
      place: `query ${name}`,
      field: '',
      breaks: false,
      message: 'The contract names no such parameter; the server does not look at it.',
    })),
  ];
}

/** What a text of a query may mean: the server reads it by the type that it expects. */
function readingsOf(values: readonly string[]): unknown[] {
  const single = values.flatMap((text): unknown[] => [
    text,
    ...(text !== '' && Number.isFinite(Number(text)) ? [Number(text)] : []),
    ...(/^(true|1|on|yes|t|y)$/i.test(text) ? [true] : []),
    ...(/^(false|0|off|no|f|n)$/i.test(text) ? [false] : []),
    ...(text === '' ? [null] : []),
  ]);
  return [...single, [...values]];
}

function judgeBody(
  contract: JudgingContract,
  { node }: PlacedOperation,
  { request: { postData, headers }, response }: HarEntry,
): Described[] {
  const { content = {}, required } = node.requestBody ?? {};
  const place = 'body';
  if (postData === undefined) {
    const refused = response.status >= 400 && response.status < 500;
    return required && refused && !mentionsBody(headers)
      ? [{ place, field: '', breaks: true, message: 'A body is required and none was sent.' }]
      : [];
  }
  if (postData.text === '') return [];
  const type = mediaTypeOf(postData.mimeType);
  const media: MediaTypeNode | undefined = content[type] ?? content['*/*'];
  if (Object.keys(content).length === 0)
    return [{ place, field: '', breaks: false, message: 'The operation takes no body; the server does not look at it.' }];
  if (!media)
    return [
      {
        place,
        field: '',
        breaks: true,
        message: `The body is ${type || 'of no media type'}; the operation takes ${Object.keys(content).join(', ')}.`,
      },
    ];
  if (!isJsonType(type) || !media.schema) return [];
  const value = parseJson(postData.text);
  if (value === undefined) return [{ place, field: '', breaks: true, message: 'The body is not JSON.' }];
  const { broken, unnamed } = judgeValue(contract, media.schema, value);
  return [
    ...broken.map(({ field, message }) => ({ place, field, breaks: true, message })),
    ...unnamed.map((field) => ({
      place,
      field,
      breaks: false,
      message: 'The contract names no such field; the server does not look at it.',
    })),
  ];
}

/** A recorder leaves out what is too long or no text; then the headers tell that there was a body. */
const mentionsBody = (headers: HarEntry['request']['headers']): boolean =>
  headers.some(({ name, value }) => /^(content-type|content-length|transfer-encoding)$/i.test(name) && value !== '0');
