/**
 * The file of known differences. It is YAML: people write reasons, need comments, and move entries about, and the parser keeps all that and
 * names the line of a fault.
 */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { Ajv, type JSONSchemaType } from 'ajv';
import { type Document, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { KIND_NAMES } from '../report/kinds.ts';
import type { RunFindingKind } from '../run-report.ts';
import { isDay } from './day.ts';

/** Changes when an entry means something else. */
const BASELINE_FORMAT = 'open-webui-contract/baseline@1';

export interface BaselineEntry {
  /** The finding's id. */
  readonly id: string;
  readonly operation: string;
  readonly kind: RunFindingKind;
  /** Empty or absent if the finding is about no field. */
  readonly field?: string;
  readonly reason: string;
  /** Who sees to it. */
  readonly owner: string;
  /** The last day on which it holds, as YYYY-MM-DD, in UTC. */
  readonly expires: string;
}

export interface Baseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
  /** Line of each entry in the file. */
  readonly lines: readonly number[];
  /** The file as it is written, with comments and fields of others. */
  readonly document: Document;
}

/** The baseline cannot be read or written. */
export class BaselineFileError extends Error {
  override readonly name = 'BaselineFileError';
  readonly file: string;
  /** From 1; undefined if the whole file is at fault. */
  readonly line: number | undefined;

  constructor(file: string, line: number | undefined, message: string, options?: ErrorOptions) {
    super(`${line === undefined ? file : `${file}:${line}`}: ${message}`, options);
    this.file = file;
    this.line = line;
  }
}

interface BaselineForm {
  readonly format: typeof BASELINE_FORMAT;
  readonly known: readonly BaselineEntry[];
}

const words = { type: 'string', pattern: '\\S' } as const;

/** Open: teams add fields of their own, such as a link to a ticket. */
const SCHEMA: JSONSchemaType<BaselineForm> = {
  type: 'object',
  required: ['format', 'known'],
  properties: {
    format: { type: 'string', const: BASELINE_FORMAT },
    known: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'operation', 'kind', 'reason', 'owner', 'expires'],
        properties: {
          id: words,
          operation: words,
          kind: { type: 'string', enum: KIND_NAMES },
          field: { type: 'string', nullable: true },
          reason: words,
          owner: words,
          expires: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
        },
      },
    },
  },
};

const EMPTY = `# Differences between the server and the contract that the team knows. An entry fails the check once its date is over.
format: ${BASELINE_FORMAT}
known: []
`;

/**
 * Reads a baseline.
 *
 * @param missing what a file that does not exist means: an error, or a baseline without entries
 * @throws BaselineFileError with the line, if the file is none
 */
export async function readBaseline(file: string, missing: 'error' | 'empty' = 'error'): Promise<Baseline> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && missing === 'empty') return EMPTY;
    const next = error.code === 'ENOENT' ? ' Name the file that you have, or begin one with --baseline-update.' : '';
    throw new BaselineFileError(file, undefined, `the baseline cannot be read (${error.message}).${next}`, { cause: error });
  });
  return parseBaseline(file, text);
}

/** Reads a baseline whose text is at hand. */
export function parseBaseline(file: string, text: string): Baseline {
  const counter = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineOf = (path: readonly (string | number)[]): number => {
    // The nearest node that is there: a field that is missing has no place of its own.
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const [broken] = document.errors;
  if (broken)
    throw new BaselineFileError(file, counter.linePos(broken.pos[0]).line, `this is not YAML: ${broken.message} Mend the line by hand.`);
  const value: unknown = document.toJS();
  const validate = new Ajv().compile(SCHEMA);
  if (!validate(value)) {
    const [fault] = validate.errors ?? [];
    const path = (fault?.instancePath ?? '').split('/').slice(1);
    const line = lineOf(path.map((part) => (/^\d+$/.test(part) ? Number(part) : part)));
    throw new BaselineFileError(file, line, `${path.join('.') || 'the file'} ${whatIsWrong(fault)}. ${HINT}`);
  }
  const lines = value.known.map((_, index) => lineOf(['known', index]));
  const baseline = { file, entries: value.known, lines, document };
  refuseImpossibleEntries(baseline);
  return baseline;
}

const HINT = `A baseline has \`format: ${BASELINE_FORMAT}\` and a list \`known\`, each entry with id, operation, kind, reason, owner and expires (YYYY-MM-DD).`;

function whatIsWrong(fault: { keyword?: string; message?: string; params?: Record<string, unknown> } | undefined): string {
  if (fault?.keyword === 'pattern')
    return fault.params?.['pattern'] === words.pattern ? 'must not be empty' : 'must be a day as YYYY-MM-DD';
  if (fault?.keyword === 'enum') return `must be one of ${KIND_NAMES.join(', ')}`;
  if (fault?.keyword === 'const') return `must be ${BASELINE_FORMAT}`;
  return fault?.message ?? 'is wrong';
}

function refuseImpossibleEntries({ file, entries, lines }: Baseline): void {
  const seen = new Map<string, number>();
  for (const [index, { id, expires }] of entries.entries()) {
    const line = lines[index] ?? 1;
    const before = seen.get(id);
    if (before !== undefined)
      throw new BaselineFileError(file, line, `the entry ${id} stands in line ${before} already. Keep one of them.`);
    seen.set(id, line);
    if (!isDay(expires)) throw new BaselineFileError(file, line, `${expires} is no day of the calendar. Write expires as YYYY-MM-DD.`);
  }
}

/**
 * Writes the baseline whole or not at all: a run that is broken off leaves the old file.
 *
 * @throws BaselineFileError if the folder cannot be written to
 */
export async function writeBaseline({ file, document }: Baseline): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, document.toString({ lineWidth: 0 }), { flag: 'wx' });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new BaselineFileError(
      file,
      undefined,
      `the baseline cannot be written (${why}). Name a file in a folder that you may write to.`,
      {
        cause: error,
      },
    );
  }
}

/** The baseline with its document changed by `edit`, read anew. The one given stays as it is. */
export function edited(baseline: Baseline, edit: (document: Document) => void): Baseline {
  const document = baseline.document.clone();
  edit(document);
  const known = document.get('known');
  // `known: []` is written in one line; entries deserve lines of their own.
  if (isSeq(known)) known.flow = known.items.length === 0;
  return parseBaseline(baseline.file, document.toString({ lineWidth: 0 }));
}
