/** What `npm run coverage` counts, tag by tag: what documents and servers know, what the contract has, what live checks have shown. */
import type { Coverage } from '../../src/check/coverage.ts';
import type { FieldCount } from '../../src/check/fields.ts';
import type { BundledDocument } from '../../src/contract/document.ts';
import { placedOperations } from '../../src/contract/document.ts';
import { type Capture, operationKey } from '../capture/captures.ts';

/** The last live check of one server, as `npm run test:live` wrote it. */
export interface LiveReport {
  readonly server: string;
  readonly coverage: readonly Coverage[];
  /** Reasons for operations that cannot be answered with 2xx, by operationId. */
  readonly excuses: Readonly<Record<string, string>>;
  readonly findings: readonly { readonly operation: string; readonly message: string }[];
}

export interface FieldTotals {
  readonly named: number;
  readonly free: number;
  readonly unnamed: number;
}

export interface Row {
  readonly tag: string;
  readonly documented: number;
  /** By any captured server. */
  readonly served: number;
  readonly inContract: number;
  /** By server: operations that it serves and those of them answered with 2xx. */
  readonly live: Readonly<Record<string, { readonly served: number; readonly exercised: number }>>;
  /** Fields of replies, of all live checks. */
  readonly fields: FieldTotals;
  /** Why the row falls short without a reason; empty if it does not. */
  readonly shortfalls: readonly string[];
  /** What was not exercised, with its reason. */
  readonly excused: readonly string[];
}

export interface Sources {
  readonly document: BundledDocument;
  /** `METHOD path` of every operation that a document claims something about. */
  readonly documented: readonly string[];
  readonly captures: readonly Capture[];
  readonly reports: readonly LiveReport[];
}

/** Share of the fields of a tag's replies that may be in no schema. */
const UNNAMED_LIMIT = 0.01;

/** One row a tag, in alphabetical order; operations that the contract lacks stand under the tag `(missing)`. */
export function coverageRows({ document, documented, captures, reports }: Sources): Row[] {
  const operations = placedOperations(document);
  const tagOf = new Map(operations.map(({ method, path, node }) => [operationKey(method, path), node.tags?.[0] ?? '']));
  const served = new Set(captures.flatMap((capture) => capture.operations.map(({ method, path }) => `${method} ${path}`)));
  const known = [...new Map([...served, ...documented].map((name) => [keyOf(name), name])).entries()];
  const missing = known.filter(([key]) => !tagOf.has(key)).map(([, name]) => name);
  const servedKeys = new Set([...served].map(keyOf));
  const documentedKeys = new Set(documented.map(keyOf));
  const tags = [...new Set(tagOf.values())].sort();
  const rows = tags.map((tag): Row => {
    const keys = [...tagOf].filter(([, other]) => other === tag).map(([key]) => key);
    const mine = new Set(keys);
    const parts = reports.map((report) => livePart(report, (name) => mine.has(keyOf(name))));
    const entries = parts.flatMap((part) => part.entries);
    const fields = sumFields(entries);
    return {
      tag,
      documented: keys.filter((key) => documentedKeys.has(key)).length,
      served: keys.filter((key) => servedKeys.has(key)).length,
      inContract: keys.length,
      live: Object.fromEntries(parts.map(({ server, entries, exercised }) => [server, { served: entries.length, exercised }])),
      fields,
      shortfalls: [...parts.flatMap(({ shortfalls }) => shortfalls), ...unnamedFields(entries, fields)],
      excused: parts.flatMap(({ excused }) => excused),
    };
  });
  return missing.length === 0 ? rows : [...rows, missingRow(missing, { servedKeys, documentedKeys })];
}

const keyOf = (name: string): string => {
  const [method = '', path = ''] = name.split(' ');
  return operationKey(method, path);
};

function livePart({ server, coverage, excuses, findings }: LiveReport, isMine: (operation: string) => boolean) {
  const entries = coverage.filter(({ operation }) => isMine(operation));
  const silent = entries.filter(({ seen }) => seen !== 'success');
  const reason = ({ operationId }: Coverage): string | undefined => excuses[operationId];
  const line = (entry: Coverage, why: string): string => `${entry.operation} was not answered with 2xx by ${server}: ${why}`;
  return {
    server,
    entries,
    exercised: entries.length - silent.length,
    excused: silent.flatMap((entry) => (reason(entry) === undefined ? [] : [line(entry, reason(entry) ?? '')])),
    shortfalls: [
      ...silent.flatMap((entry) => (reason(entry) === undefined ? [line(entry, 'no reason is given')] : [])),
      ...findings
        .filter(({ operation }) => isMine(operation))
        .map(({ operation, message }) => `${operation} differs on ${server}: ${message}`),
    ],
  };
}

function sumFields(entries: readonly Coverage[]): FieldTotals {
  const sum = (pick: (fields: FieldCount) => number): number =>
    entries.reduce((total, { fields }) => total + (fields ? pick(fields) : 0), 0);
  return { named: sum(({ named }) => named), free: sum(({ free }) => free), unnamed: sum(({ unnamed }) => unnamed.length) };
}

function unnamedFields(entries: readonly Coverage[], { named, free, unnamed }: FieldTotals): string[] {
  const all = named + free + unnamed;
  if (all === 0 || unnamed / all <= UNNAMED_LIMIT) return [];
  return entries.flatMap(({ operation, fields }) =>
    (fields?.unnamed ?? []).map((field) => `${operation} answers ${field}, which no schema names`),
  );
}

function missingRow(
  missing: readonly string[],
  { servedKeys, documentedKeys }: { readonly servedKeys: ReadonlySet<string>; readonly documentedKeys: ReadonlySet<string> },
): Row {
  return {
    tag: '(missing)',
    documented: missing.filter((name) => documentedKeys.has(keyOf(name))).length,
    served: missing.filter((name) => servedKeys.has(keyOf(name))).length,
    inContract: 0,
    live: {},
    fields: { named: 0, free: 0, unnamed: 0 },
    shortfalls: missing.map((name) => `${name} is not in the contract`),
    excused: [],
  };
}
