/** A script of what models answer: a JSON list of entries, of which the first that fits the request counts. */
import { isRecord } from '../../contract/json.ts';
import type { ToolCall } from './dialect.ts';
import { ReplyScriptError } from './errors.ts';

export type Script = readonly ScriptEntry[];

export interface ScriptEntry {
  /** All of these must fit; none of them fits everything. */
  readonly match: {
    readonly model?: TextTest;
    readonly lastMessage?: TextTest;
    readonly operationId?: TextTest;
  };
  readonly reply: ScriptReply;
  /** Milliseconds before the reply begins. */
  readonly delay: number;
}

export type TextTest = (text: string) => boolean;

export interface ScriptReply {
  /** The text in the pieces in which it is streamed; one text is cut into words. */
  readonly text: string | readonly string[];
  readonly toolCalls: readonly ToolCall[];
  /** With a status, a refusal in place of an answer; without one, how the answer breaks off after its text. */
  readonly error?: { readonly message: string; readonly status?: number };
}

/**
 * Parses a script file:
 *
 *     [{ "match": { "model": "llama3.2:3b", "lastMessage": "/weather/i" }, "reply": "Sunny.", "delay": 200 },
 *      { "match": { "lastMessage": "break" }, "reply": { "chunks": ["So ", "far"], "error": "The model was unloaded" } },
 *      { "match": {}, "reply": { "toolCalls": [{ "name": "weather_forecast", "arguments": { "city": "Rome" } }] } }]
 *
 * A `model` or an `operationId` is the whole id, a `lastMessage` a part of the message; between slashes each is a regular expression.
 *
 * @param operationIds the operations that an entry may name; left out, any
 * @throws ReplyScriptError with the entry and what is wrong with it
 */
export function parseScript(text: string, operationIds?: ReadonlySet<string>): Script {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new ReplyScriptError('', `it is not JSON (${error instanceof Error ? error.message : error}). Mend the file.`);
  }
  return readScript(parsed, operationIds);
}

/**
 * Reads a script that is not a file, such as an option in a test.
 *
 * @throws ReplyScriptError with the entry and what is wrong with it
 */
export function readScript(parsed: unknown, operationIds?: ReadonlySet<string>): Script {
  if (!Array.isArray(parsed)) throw new ReplyScriptError('', 'it is no list. Write [{ "match": {…}, "reply": "…" }].');
  return parsed.map((entry: unknown, index) => readEntry(entry, `[${index}]`, operationIds));
}

function readEntry(entry: unknown, place: string, operationIds: ReadonlySet<string> | undefined): ScriptEntry {
  const { match = {}, reply, delay = 0 } = fields(entry, place, ['match', 'reply', 'delay']);
  const wanted = fields(match, `${place}.match`, ['model', 'lastMessage', 'operationId']);
  const operationId = wanted['operationId'];
  if (operationIds && typeof operationId === 'string' && !REGEX.test(operationId) && !operationIds.has(operationId)) {
    throw new ReplyScriptError(`${place}.match.operationId`, `there is no operation ${operationId}. Take an id from the contract.`);
  }
  if (typeof delay !== 'number' || !(delay >= 0 && delay <= 3_600_000)) {
    throw new ReplyScriptError(`${place}.delay`, 'it is no number of milliseconds from 0 to 3600000. Write, say, 200.');
  }
  const tests = Object.entries(wanted).map(([name, value]) => [name, textTest(value, `${place}.match.${name}`, name === 'lastMessage')]);
  return { match: Object.fromEntries(tests), reply: readReply(reply, `${place}.reply`), delay };
}

const REGEX = /^\/(.+)\/([a-z]*)$/s;

function textTest(value: unknown, place: string, part: boolean): TextTest {
  if (typeof value !== 'string') throw new ReplyScriptError(place, 'it is no text. Write a text, or "/a regular expression/i".');
  const [, source, flags = ''] = REGEX.exec(value) ?? [];
  if (source === undefined) return part ? (text) => text.includes(value) : (text) => text === value;
  if (/[gy]/.test(flags)) throw new ReplyScriptError(place, `the flags g and y have no meaning here. Take them off ${value}.`);
  try {
    const regex = new RegExp(source, flags);
    return (text) => regex.test(text);
  } catch (error) {
    throw new ReplyScriptError(place, `${error instanceof Error ? error.message : error}. Mend the expression.`);
  }
}

function readReply(reply: unknown, place: string): ScriptReply {
  if (typeof reply === 'string') return { text: reply, toolCalls: [] };
  const { chunks = [], toolCalls = [], error, ...none } = fields(reply, place, ['chunks', 'toolCalls', 'error']);
  if (!isTexts(chunks)) throw new ReplyScriptError(`${place}.chunks`, 'it is no list of texts. Write ["So ", "far"].');
  if (!Array.isArray(toolCalls))
    throw new ReplyScriptError(`${place}.toolCalls`, 'it is no list. Write [{ "name": "…", "arguments": {} }].');
  if (Object.keys(none).length === 0 && chunks.length === 0 && toolCalls.length === 0 && error === undefined) {
    throw new ReplyScriptError(place, 'it says nothing. Write a text, or an object with chunks, toolCalls or error.');
  }
  const calls = toolCalls.map((call: unknown, index) => readCall(call, index, `${place}.toolCalls[${index}]`));
  return { text: chunks, toolCalls: calls, ...(error === undefined ? {} : { error: readError(error, `${place}.error`) }) };
}

function readCall(call: unknown, index: number, place: string): ToolCall {
  const { id = `call-${index + 1}`, name, arguments: values = {} } = fields(call, place, ['id', 'name', 'arguments']);
  if (typeof name !== 'string' || typeof id !== 'string') throw new ReplyScriptError(place, 'name and id are texts. Write "name": "…".');
  if (!isRecord(values)) throw new ReplyScriptError(`${place}.arguments`, 'it is no object. Write { "city": "Rome" }.');
  return { id, name, arguments: values };
}

function readError(error: unknown, place: string): NonNullable<ScriptReply['error']> {
  if (typeof error === 'string') return { message: error };
  const { message, status } = fields(error, place, ['message', 'status']);
  if (typeof message !== 'string') throw new ReplyScriptError(`${place}.message`, 'it is no text. Say what went wrong.');
  if (status === undefined) return { message };
  if (typeof status === 'number' && Number.isInteger(status) && status >= 400 && status <= 599) return { message, status };
  throw new ReplyScriptError(`${place}.status`, 'it is no status of a failure. Write a number from 400 to 599.');
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** The value as an object without other fields than these: a misspelt one would have no effect. */
function fields(value: unknown, place: string, names: readonly string[]): Record<string, unknown> {
  if (!isRecord(value)) throw new ReplyScriptError(place, `it is no object. Write one with ${names.join(', ')}.`);
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown === undefined) return value;
  throw new ReplyScriptError(place, `the field ${unknown} is unknown. Name only ${names.join(', ')}.`);
}
