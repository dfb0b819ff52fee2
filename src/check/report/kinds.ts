/** What each kind of finding is called and what to do about it, the gravest first. Reports that show only some show these first. */
import type { RunFinding, RunFindingKind } from '../run-report.ts';

export interface KindFacts {
  /** A few words. */
  readonly title: string;
  /** What it means for those who call the server, and the mend. */
  readonly help: string;
  /** A warning costs time or room; an error breaks callers. Both fail the run. */
  readonly level: 'error' | 'warning';
}

export const KINDS: Readonly<Record<RunFindingKind, KindFacts>> = {
  role: {
    title: 'Wrong role',
    help: 'The server lets a caller in whom the contract keeps out, or the other way round. Read the dependency of the route in the server, then mend the server or the security of the operation in the contract.',
    level: 'error',
  },
  'no-reply': {
    title: 'No reply',
    help: "The server broke the connection or did not answer in time. Look into the server's log at the time of the request; if it is only slow, give the run a longer --timeout.",
    level: 'error',
  },
  'missing-operation': {
    title: 'Missing operation',
    help: "The contract's version of the server has the operation, this server does not. Check that the server is the version that it says it is and that no proxy before it hides the path.",
    level: 'error',
  },
  schema: {
    title: 'Reply breaks its schema',
    help: 'A reply lacks a required field, or a value has another type than the contract promises. Clients with generated types fail on it. Mend the server, or the schema if every server of the version does so.',
    level: 'error',
  },
  stream: {
    title: 'Broken stream',
    help: 'A stream ends before its end mark, is no stream, or holds an item that breaks its schema. Check that no proxy cuts or buffers it, then read the item against the schema.',
    level: 'error',
  },
  workflow: {
    title: 'Failed step of a workflow',
    help: 'Operations that work one by one do not work one after the other. Run the step again and read what the steps before it handed on.',
    level: 'error',
  },
  'left-behind': {
    title: 'Left behind',
    help: 'The run created something and could not remove it. Delete it by hand, then see why the deletion failed.',
    level: 'error',
  },
  'undeclared-status': {
    title: 'Undeclared status',
    help: 'The server answers a status that the operation does not declare, so clients have no type for the reply. Declare it in the contract, or mend the server.',
    level: 'error',
  },
  'extra-operation': {
    title: 'Extra operation',
    help: 'The server serves an operation that its version should not have. Check that the contract of the right version was taken, and what was added to the server.',
    level: 'warning',
  },
  'undeclared-field': {
    title: 'Undeclared field',
    help: 'The server sends a field that the contract does not name, so types do not show it. Add it to the schema with the version that has it.',
    level: 'warning',
  },
  slow: {
    title: 'Slow reply',
    help: 'A reply took longer than --slow allows. Measure it again on a quiet machine; raise --slow if the operation cannot be faster.',
    level: 'warning',
  },
};

// Object.keys forgets the keys' type, which KINDS fixes: it has every kind and nothing else.
export const KIND_NAMES = Object.keys(KINDS) as readonly RunFindingKind[];

const RANKS = new Map(KIND_NAMES.map((kind, rank) => [kind, rank]));

/** The gravest first; findings of one kind keep their order. */
export const byGravity = (findings: readonly RunFinding[]): RunFinding[] =>
  findings.toSorted((a, b) => (RANKS.get(a.kind) ?? 0) - (RANKS.get(b.kind) ?? 0));
