/** What replies named, so that later requests can name it: the ids of lists are the parameters of what stands below them. */
import { createHash } from 'node:crypto';
import { isRecord } from '../../contract/json.ts';
import type { Caller } from './sender.ts';

interface Value {
  /** Path of the request, as it was sent, without a slash at its end. */
  readonly path: string;
  readonly field: string;
  readonly text: string;
  readonly seenBy: Caller;
}

/** Deeper than a list in an object stands content, whose ids are no resources. */
const DEPTH = 4;
const ITEMS = 20;
const LONGEST = 256;

export interface Wanted {
  /** The parameter's name, such as `chat_id`. */
  readonly name: string;
  /** The path as far as the parameter, filled in, without a slash at its end. */
  readonly before: string;
  readonly caller: Caller;
  /** Makes a choice among several values that another choice need not make. */
  readonly salt: string;
}

export class Values {
  readonly #seed: string;
  readonly #values: Value[] = [];
  readonly #known = new Set<string>();

  /** @param seed decides which of several values is taken */
  constructor(seed: string) {
    this.#seed = seed;
  }

  /** Remembers the texts and numbers of a JSON reply by their fields. */
  learn(path: string, seenBy: Caller, text: string): void {
    let reply: unknown;
    try {
      reply = JSON.parse(text);
    } catch {
      return; // the judge says so
    }
    for (const [field, value] of membersOf(reply, DEPTH)) this.#add({ path: withoutSlash(path), field, text: value, seenBy });
  }

  /** A value for a parameter; undefined if no reply named one. */
  find(wanted: Wanted): string | undefined {
    for (const fits of rulesFor(wanted)) {
      const found = this.#values.filter(fits);
      const own = found.filter(({ seenBy }) => seenBy === wanted.caller);
      const texts = [...new Set((own.length > 0 ? own : found).map(({ text }) => text))];
      if (texts.length > 0) return this.#choose(texts, wanted.salt);
    }
    return undefined;
  }

  #add(value: Value): void {
    const key = JSON.stringify(value);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#values.push(value);
  }

  #choose(texts: readonly string[], salt: string): string | undefined {
    const rank = (text: string): string => createHash('sha256').update([this.#seed, salt, text].join('\n')).digest('hex');
    return texts.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
  }
}

type Rule = (value: Value) => boolean;

/** Where a parameter's value may stand, the surest place first. */
function rulesFor({ name, before }: Wanted): Rule[] {
  const collection = /^(.+)_id$/.exec(name)?.[1];
  const parents = [...ancestorsOf(before)];
  const resource = parents.at(-1) ?? before;
  // /chats/{id} and /chats/{chat_id} are items of /chats
  const own: Rule = ({ path, field }) => path === before && (field === name || (collection !== undefined && field === 'id'));
  if (collection === undefined)
    return [
      own,
      // /functions/id/{id} is an item of /functions, and an item of /notes stands in /notes/search, too
      ...parents.flatMap((parent): Rule[] => [
        ({ path, field }) => path === parent && field === name,
        ({ path, field }) => path.startsWith(parent) && field === name,
      ]),
    ];
  const ofCollection = new RegExp(`^(?:/api)?(?:/v1)?/${collection}s$`);
  return [
    own,
    // {chat_id} is a chat, wherever it stands
    ({ path, field }) =>
      field === 'id' && (ofCollection.test(path) || (path.startsWith(`${resource}/`) && path.endsWith(`/${collection}s`))),
    ({ path, field }) => field === name && path.startsWith(resource),
    ({ field }) => field === name,
  ];
}

const PREFIX = /^(?:\/api)?(?:\/v1)?$/;

/** The path and what it stands in, as far as the resource: not `/api/v1`, in which everything stands. */
function* ancestorsOf(path: string): Generator<string> {
  for (let at = path; !PREFIX.test(at); at = at.slice(0, at.lastIndexOf('/'))) yield at;
}

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/**
 * The texts and numbers of a reply by their fields. The id of what an item holds, such as its owner, is not the item's: it gets the name
 * of its holder, `user_id`.
 */
function* membersOf(value: unknown, depth: number, holder?: string): Generator<[field: string, text: string]> {
  if (depth === 0) return;
  if (Array.isArray(value)) for (const item of value.slice(0, ITEMS)) yield* membersOf(item, depth - 1, holder);
  if (!isRecord(value)) return;
  // An object without an id is what a list comes in.
  const inside = (field: string): string | undefined => ('id' in value || holder !== undefined ? field.replace(/s$/, '') : undefined);
  for (const [field, member] of Object.entries(value)) {
    const name = field === 'id' && holder !== undefined ? `${holder}_id` : field;
    if (typeof member === 'string' && member !== '' && member.length <= LONGEST) yield [name, member];
    else if (typeof member === 'number') yield [name, String(member)];
    else yield* membersOf(member, depth - 1, inside(field));
  }
}
