/** Ids of what has Python source: tools and functions. */
import { Refusal } from '../refusal.ts';
import type { Context } from '../table.ts';

const INVALID = new Refusal(400, 'Only alphanumeric characters and underscores are allowed in the id');
const TAKEN = new Refusal(400, 'Uh-oh! This id is already registered. Please choose another id string.');

/** The id that a request asks for, in small letters. Refuses one that is no name in Python, and one that is taken. */
export function newSourceId(collection: string, context: Context): string {
  const id = String(context.body['id']).toLowerCase();
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(id)) throw INVALID;
  if (context.items(collection).get(id)) throw TAKEN;
  return id;
}
