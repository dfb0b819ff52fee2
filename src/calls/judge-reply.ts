/** Holds a recorded reply against a contract. */
import { itemsOf, STREAM_TYPES } from '../check/streams.ts';
import type { HarEntry } from '../check/traffic.ts';
import { type PlacedOperation, responseOf, type SchemaNode } from '../contract/document.ts';
import { isJsonType, mediaTypeOf, parseJson } from './body.ts';
import type { JudgingContract } from './contract.ts';
import { judgeValue } from './judge-value.ts';
import type { Trouble } from './troubles.ts';

type Described = Omit<Trouble, 'kind' | 'operation' | 'operationId'> & {
  /** Whether the field is there and not named; or else the keyword of the schema that it breaks. */
  readonly why: string;
};

/** A stream says the same of each item, so the first ones are enough. */
const JUDGED_ITEMS = 50;
const NOT_MODIFIED = 304;

/** What the contract says against a reply; its values are not in it. */
export function judgeReply(contract: JudgingContract, { node }: PlacedOperation, { response }: HarEntry): Described[] {
  const { status, content } = response;
  const place = `${status} reply`;
  if (status === NOT_MODIFIED) return [];
  const declared = responseOf(contract.document, node, status);
  if (!declared)
    // A failure of the server is nothing that a contract promises.
    return [{ place, field: '', breaks: status < 500, why: 'status', message: `The operation does not declare the status ${status}.` }];
  const type = mediaTypeOf(content.mimeType ?? '');
  if (content.text === undefined || content.text === '') return [];
  const stream = node['x-owui-stream'];
  if (stream && type === STREAM_TYPES[stream.format]) {
    const items = itemsOf(stream.format, content.text, stream.end).slice(0, JUDGED_ITEMS);
    return items.flatMap((item) => judgeText(contract, stream.item, item, 'stream item'));
  }
  const media = declared.content?.[type] ?? declared.content?.['*/*'];
  if (!media) {
    const promised = Object.keys(declared.content ?? {}).join(', ') || 'no body';
    const page = type === 'text/html' ? ' The server answers its web page where it has no such operation.' : '';
    return [
      {
        place,
        field: '',
        breaks: true,
        why: 'type',
        message: `It is ${type || 'of no media type'}; the contract says ${promised}.${page}`,
      },
    ];
  }
  return isJsonType(type) && media.schema ? judgeText(contract, media.schema, content.text, place) : [];
}

function judgeText(contract: JudgingContract, schema: SchemaNode, text: string, place: string): Described[] {
  const value = parseJson(text);
  if (value === undefined) return [{ place, field: '', breaks: true, why: 'json', message: 'It is not JSON.' }];
  const { broken, unnamed } = judgeValue(contract, schema, value);
  return [
    ...broken.map(({ field, keyword, message }) => ({ place, field, breaks: true, why: keyword, message })),
    ...unnamed.map((field) => ({ place, field, breaks: false, why: 'unnamed', message: 'The contract names no such field.' })),
  ];
}
