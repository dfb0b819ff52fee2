/** Deletes what is left of a run, and looks whether anything is. */
import type { BundledDocument, PlacedOperation } from '../../contract/document.ts';
import { admitted } from '../run/access.ts';
import type { Sight } from '../run/report-finding.ts';
import { fill, needsOf, variantsOf } from '../run/requests.ts';
import type { Caller, Exchange, Question, Sender } from '../run/sender.ts';
import { Values } from '../run/values.ts';
import type { ById, Creation } from './creations.ts';
import type { Entry, Ledger } from './ledger.ts';
import { ANY_MARK, type Mark } from './marked.ts';

export interface CleanUpOptions {
  /** Of its own: what was asked before is asked again. */
  readonly sender: Sender;
  readonly document: BundledDocument;
  readonly operations: ReadonlyMap<string, PlacedOperation>;
  readonly creations: ReadonlyMap<string, Creation>;
  readonly ledger: Ledger;
}

/** Deletes what the workflows made and did not delete, as who made it, and else as an administrator. */
export async function cleanUp({ sender, operations, creations, ledger }: CleanUpOptions): Promise<void> {
  for (const entry of ledger.open) {
    const remove = creations.get(entry.operationId)?.remove;
    const operation = remove && operations.get(remove.operationId);
    if (!operation) continue; // what is still there is found and reported
    for (const caller of new Set([entry.caller, 'admin' as const])) {
      if (!sender.has(caller)) continue;
      const { reply } = await sender.ask(questionAbout(entry.id, remove, operation, caller));
      if (!reply || reply.status >= 300) continue;
      ledger.strike(entry.id);
      break;
    }
  }
}

export interface Leftovers {
  readonly sights: readonly Sight[];
  /** Marks of other runs, which somebody may want to look after. */
  readonly others: readonly string[];
}

/** Looks for everything that the run made, by its id and, in the lists of the tags, by the mark in its name. */
export async function findLeftovers(options: CleanUpOptions, mark: Mark, tags: ReadonlySet<string>): Promise<Leftovers> {
  const { ledger } = options;
  const byOperation = new Map<string, Found[]>();
  for (const entry of ledger.all) {
    const found = await lookFor(entry, options);
    if (found) byOperation.set(entry.operationId, [...(byOperation.get(entry.operationId) ?? []), found]);
  }
  const sights = [...byOperation.values()].flatMap((found) => sightOf(found));
  const reported = new Set(sights.map(({ operation }) => operation.node.tags?.[0]));
  const others = new Set<string>();
  for (const { operation, exchange } of await askLists(options, tags)) {
    const text = exchange.reply?.text ?? '';
    const marks = new Set([...text.matchAll(ANY_MARK)].map(([found]) => found.toLowerCase().replaceAll(/[_ ]/g, '-')));
    for (const found of marks) if (found !== mark.name) others.add(found);
    if (marks.has(mark.name) && !reported.has(operation.node.tags?.[0])) sights.push(listSight(operation, exchange, mark));
  }
  return { sights, others: [...others] };
}

interface Found {
  readonly operation: PlacedOperation;
  readonly id: string;
  readonly question: Question;
  readonly status: number;
}

/** What reads one by its id answers; without such an operation, what was not deleted counts as there. */
async function lookFor(entry: Entry, { sender, operations, creations, ledger }: CleanUpOptions): Promise<Found | undefined> {
  const { read, remove } = creations.get(entry.operationId) ?? {};
  const operation = operations.get(entry.operationId);
  const reader = read && operations.get(read.operationId);
  if (!operation) return undefined;
  if (reader) {
    const question = questionAbout(entry.id, read, reader, sender.has('admin') ? 'admin' : entry.caller);
    const { reply } = await sender.ask(question);
    const there = reply !== undefined && reply.status < 300 && reply.text.includes(entry.id);
    return there ? { operation, id: entry.id, question, status: reply.status } : undefined;
  }
  if (!ledger.open.includes(entry)) return undefined;
  const remover = remove && operations.get(remove.operationId);
  const question = remover
    ? questionAbout(entry.id, remove, remover, entry.caller)
    : { method: operation.method, target: operation.path, caller: entry.caller };
  return { operation, id: entry.id, question, status: 0 };
}

function sightOf(found: readonly Found[]): Sight[] {
  const [first] = found;
  if (!first) return [];
  const { operation, question, status } = first;
  const ids = found.map(({ id }) => id).join(', ');
  return [
    {
      kind: 'left-behind',
      operation,
      question,
      message: `What ${operation.node.operationId} made for the check is still there: ${ids}. Delete it by hand.`,
      expected: 'nothing that the check made',
      received: status === 0 ? `no deletion of ${ids} succeeded` : `${status} for ${ids}`,
      place: 'method',
    },
  ];
}

const listSight = (operation: PlacedOperation, { reply: _reply, ...question }: Exchange, mark: Mark): Sight => ({
  kind: 'left-behind',
  operation,
  question,
  message: `${operation.node.operationId} still names something that the check made: look for ${mark.name} and delete it by hand.`,
  expected: 'nothing that the check made',
  received: mark.name,
  place: 'method',
});

/** The lists that need no id. Exports are left out: they send everything that a server has. */
async function askLists(
  { sender, document, operations }: CleanUpOptions,
  tags: ReadonlySet<string>,
): Promise<{ readonly operation: PlacedOperation; readonly exchange: Exchange }[]> {
  const lists = [...operations.values()].filter(
    (operation) =>
      operation.method === 'GET' &&
      operation.node['x-owui-effect'] === 'read' &&
      operation.node.operationId.startsWith('list') &&
      !operation.node['x-owui-stream'] &&
      needsOf(operation) === 0 &&
      operation.node.tags?.some((tag) => tags.has(tag)),
  );
  const asked: { operation: PlacedOperation; exchange: Exchange }[] = [];
  for (const variant of lists.flatMap((operation) => variantsOf(operation, admitted(operation.node, sender)))) {
    const filled = fill(document, variant, new Values(''));
    if ('question' in filled) asked.push({ operation: variant.operation, exchange: await sender.ask(filled.question) });
  }
  return asked;
}

function questionAbout(id: string, { place, name }: ById, { method, path }: PlacedOperation, caller: Caller): Question {
  const encoded = encodeURIComponent(id);
  if (place === 'path') return { method, target: path.replace(`{${name}}`, encoded), caller };
  return place === 'query'
    ? { method, target: `${path}?${name}=${encoded}`, caller }
    : { method, target: path, caller, body: { [name]: id } };
}
