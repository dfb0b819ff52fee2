/**
 * How streams are sent, as the caller asks: `x-mock-stream: first=300, rate=20, jitter=10`, or the same as `?__stream=first=300,rate=20` where a
 * client cannot set headers, as EventSource.
 */
import { StreamSettingError } from './errors.ts';
import type { Script } from './script.ts';

export interface StreamSettings {
  /** Milliseconds until the first item. */
  readonly first: number;
  /** Items a second after the first; `undefined` for as fast as they can be read. */
  readonly rate?: number | undefined;
  /** Milliseconds by which the time between two items may differ, either way. */
  readonly jitter: number;
  /** Where the jitter's random numbers begin; the same seed gives the same times. */
  readonly seed: number;
  /** The connection breaks after so many items. */
  readonly cut?: number | undefined;
  /** The item of this number, from 1, is broken JSON. */
  readonly malformed?: number | undefined;
  /** Nothing comes after so many items, until the caller leaves. */
  readonly stall?: number | undefined;
  /** After so many items comes the error that a server sends in the middle of a stream; then the stream ends. */
  readonly error?: number | undefined;
  /** What a model answers: the contract's example, the user's last message, or what a script says. */
  readonly reply: 'example' | 'echo' | Script;
  /** Refuse a fault that the stream cannot have, in place of sending the stream without it: for callers who ask for one stream. */
  readonly strict: boolean;
}

/** At once, without faults, from the contract's examples. */
export const DEFAULT_STREAM_SETTINGS: StreamSettings = { first: 0, jitter: 0, seed: 1, reply: 'example', strict: false };

/** The request header. The query parameter is `__stream`. */
export const STREAM_HEADER = 'x-mock-stream';

/** The numbers that may be set, for help texts: the least value, the greatest, whether it is whole, and what it means. */
export const STREAM_NUMBERS = {
  first: { least: 0, greatest: 3_600_000, whole: false, meaning: 'milliseconds until the first item' },
  rate: { least: 0.001, greatest: 100_000, whole: false, meaning: 'items a second' },
  jitter: { least: 0, greatest: 3_600_000, whole: false, meaning: 'milliseconds by which the time between two items may differ' },
  seed: { least: 0, greatest: 2 ** 32 - 1, whole: true, meaning: 'where the random numbers of the jitter begin' },
  cut: { least: 0, greatest: 1e9, whole: true, meaning: 'items before the connection breaks' },
  malformed: { least: 1, greatest: 1e9, whole: true, meaning: 'number of the item that is broken JSON' },
  stall: { least: 0, greatest: 1e9, whole: true, meaning: 'items before nothing more comes' },
  error: { least: 0, greatest: 1e9, whole: true, meaning: 'items before an error ends the stream' },
} as const;
type NumberName = keyof typeof STREAM_NUMBERS;
export const FAULTS = ['cut', 'malformed', 'stall', 'error'] as const;

export interface StreamWishes {
  /** The header's value. */
  readonly header: string | undefined;
  /** The query's `__stream`, which goes before the header. */
  readonly query: string | null | undefined;
}

/**
 * Reads what a request asks for. What it does not name is as in the defaults. Faults that it names take the place of the defaults' faults.
 *
 * @throws StreamSettingError for a name or a value that means nothing
 * @example readStreamSettings({ header: 'first=300, rate=20, cut=3', query: null }, DEFAULT_STREAM_SETTINGS)
 */
export function readStreamSettings({ header, query }: StreamWishes, defaults: StreamSettings): StreamSettings {
  const asked = { ...parseStreamSettings(header ?? ''), ...parseStreamSettings(query ?? '') };
  if (!FAULTS.some((name) => name in asked)) return { ...defaults, ...asked };
  const { cut, malformed, stall, error, ...others } = defaults;
  return { ...others, ...asked, strict: true };
}

/**
 * Parses `name=value` pairs with commas or semicolons between them; empty text asks for nothing. Also for a command line's option.
 *
 * @throws StreamSettingError for a name or a value that means nothing
 */
export function parseStreamSettings(text: string): Partial<StreamSettings> {
  const pairs = text
    .split(/[,;]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '');
  return Object.assign({}, ...pairs.map(readPair));
}

function readPair(pair: string): Partial<StreamSettings> {
  const at = pair.indexOf('=');
  const name = (at === -1 ? pair : pair.slice(0, at)).trim().toLowerCase();
  const value = at === -1 ? '' : pair.slice(at + 1).trim();
  if (name === 'reply') {
    if (value === 'example' || value === 'echo') return { reply: value };
    throw new StreamSettingError(name, value, `${STREAM_HEADER}: reply=${value} is unknown. Ask for reply=echo or reply=example.`);
  }
  if (!isNumberName(name)) {
    const names = [...Object.keys(STREAM_NUMBERS), 'reply'].join(', ');
    throw new StreamSettingError(name, value, `${STREAM_HEADER}: ${name} is unknown. Name one of ${names}, such as first=300.`);
  }
  const { least, greatest, whole, meaning } = STREAM_NUMBERS[name];
  const number = Number(value);
  if (!/^\d+(\.\d+)?$/.test(value) || number < least || number > greatest || (whole && !Number.isInteger(number))) {
    const kind = whole ? 'a whole number' : 'a number';
    const message = `${STREAM_HEADER}: ${name}=${value} is not ${kind} from ${least} to ${greatest} (${meaning}). Write, say, ${name}=${example(name)}.`;
    throw new StreamSettingError(name, value, message);
  }
  return { [name]: number };
}

const isNumberName = (name: string): name is NumberName => Object.hasOwn(STREAM_NUMBERS, name);

const example = (name: NumberName): number => (name === 'first' ? 300 : name === 'rate' ? 20 : 2);
