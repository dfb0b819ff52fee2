/** Lets Prism render every reply of every operation: each status, media type and named example, and what it answers by itself. */
import { type BundledDocument, follow, type PlacedOperation } from '../../contract/document.ts';
import { versionsIn } from '../../contract/version.ts';
import type { CompiledReply } from '../compiled.ts';
import type { Prism, PrismReply, Wish } from '../prism/engine.ts';

/** Bodies of replies, each kept once. */
export class BodyTable {
  readonly #positions = new Map<string, number>();

  get texts(): readonly string[] {
    return [...this.#positions.keys()];
  }

  /** Position of a text, which is added if it is new. */
  place(text: string): number {
    const known = this.#positions.get(text);
    if (known !== undefined) return known;
    this.#positions.set(text, this.#positions.size);
    return this.#positions.size - 1;
  }
}

export async function renderReplies(
  prism: Prism,
  document: BundledDocument,
  { node }: PlacedOperation,
  bodies: BodyTable,
): Promise<CompiledReply[]> {
  const { operationId } = node;
  const render = (wish: Wish): Promise<PrismReply> => prism.render(operationId, wish);
  const first = await render({});
  const replies: CompiledReply[] = [];
  for (const key of defaultFirst(Object.keys(node.responses), String(first.status))) {
    const status = key === 'default' ? key : Number(key);
    const code = status === 'default' ? UNDECLARED_STATUS : status;
    const byDefault = await render({ code });
    const content = follow(document.components?.responses, node.responses[key] ?? {}).content ?? {};
    const types = Object.keys(content);
    if (types.length === 0) replies.push(compiled(status, byDefault, undefined, undefined, bodies));
    for (const type of defaultFirst(types, mediaTypeOf(byDefault))) {
      const names = Object.keys(content[type]?.examples ?? {});
      for (const example of names.length > 0 ? names : [undefined]) {
        // A range of media types cannot be asked for by itself; it is what Prism answers when nothing else is wanted.
        const wish = { code, ...(example === undefined ? {} : { example }), ...(type.includes('*') ? {} : { accept: type }) };
        replies.push({ ...compiled(status, await render(wish), type, example, bodies), ...versionsIn(content[type] ?? {}) });
      }
    }
  }
  return replies;
}

const defaultFirst = <T>(all: readonly T[], first: T | undefined): T[] => [
  ...all.filter((one) => one === first),
  ...all.filter((one) => one !== first),
];

const mediaTypeOf = ({ headers }: PrismReply): string | undefined => headers['content-type'];

/** No operation has a reply of its own for it. */
const UNDECLARED_STATUS = 599;

function compiled(
  status: CompiledReply['status'],
  reply: PrismReply,
  declared: string | undefined,
  example: string | undefined,
  bodies: BodyTable,
): CompiledReply {
  const { 'content-type': _, ...headers } = reply.headers;
  // What is written in the contract as an example of a range of media types is a text.
  const type = declared?.includes('*') && example !== undefined ? 'text/plain' : declared;
  return {
    status,
    ...(type === undefined ? {} : { type }),
    ...(example === undefined ? {} : { example }),
    headers,
    body: type === undefined || reply.body === undefined ? -1 : bodies.place(bodyText(reply.body, type)),
  };
}

/** JSON as JSON; what is written in another media type is text already. */
export function bodyText(body: unknown, type: string): string {
  return /\bjson$/.test(type.split(';')[0] ?? '') && !type.includes('ndjson') ? JSON.stringify(body) : String(body);
}
