/** What came, went and changed from one captured server to another, as Markdown: the note for the day of a release. */
import { type Capture, type CapturedOperation, operationKey } from './captures.ts';

interface Pair {
  readonly before: CapturedOperation;
  readonly after: CapturedOperation;
}

/**
 * Compares two captures.
 *
 * @returns Markdown that says what `after` has, lacks or does otherwise than `before`
 */
export function compareCaptures(before: Capture, after: Capture): string {
  const [old, now] = [byKey(before), byKey(after)];
  const came = after.operations.filter((operation) => !old.has(keyOf(operation)));
  const went = before.operations.filter((operation) => !now.has(keyOf(operation)));
  const kept = after.operations.flatMap((operation): Pair[] => {
    const previous = old.get(keyOf(operation));
    return previous ? [{ before: previous, after: operation }] : [];
  });
  const changes = CHANGES.flatMap(({ title, of }) => {
    const rows = kept.filter((pair) => of(pair.before) !== of(pair.after));
    return section(
      title,
      ['operation', 'before', 'now'],
      rows.map((pair) => [nameOf(pair.after), of(pair.before), of(pair.after)]),
    );
  });
  const sections = [
    ...section('Came', ['operation', 'authority', 'handler'], came.map(rowOf)),
    ...section('Went', ['operation', 'authority', 'handler'], went.map(rowOf)),
    ...changes,
  ];
  return [
    before.server === after.server
      ? `# ${after.server}, captured again after ${before.capturedAt}`
      : `# ${after.server} against ${before.server}`,
    `${after.operations.length} operations, ${before.operations.length} before: ${came.length} came, ${went.length} went.`,
    ...(sections.length > 0 ? sections : ['Nothing came, went or changed.']),
  ].join('\n\n');
}

const CHANGES: readonly { readonly title: string; readonly of: (operation: CapturedOperation) => string }[] = [
  { title: 'Other authority', of: ({ authority }) => authority },
  { title: 'Other handler', of: ({ handler }) => `\`${handler}\`` },
  { title: 'Other names in the path', of: ({ path }) => `\`${path}\`` },
  { title: 'In the published schema or not', of: ({ published }) => (published ? 'published' : 'not published') },
];

const keyOf = ({ method, path }: CapturedOperation): string => operationKey(method, path);
const nameOf = ({ method, path }: CapturedOperation): string => `\`${method} ${path}\``;
const rowOf = (operation: CapturedOperation): string[] => [nameOf(operation), operation.authority, `\`${operation.handler}\``];
const byKey = ({ operations }: Capture): Map<string, CapturedOperation> =>
  new Map(operations.map((operation) => [keyOf(operation), operation]));

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`## ${title} (${rows.length})`, lines.join('\n')];
}
