/** Who may read or change a knowledge base, and how each operation says no. */
import { owner } from '../access.ts';
import { fieldsOf } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { notFound, prohibited, Refusal } from '../refusal.ts';
import { exactly, isGranted, type Kind, type Permission } from '../sharing.ts';
import type { Item } from '../store.ts';
import type { Access, Context } from '../table.ts';

const READ_ONLY = new Refusal(400, 'External knowledge bases are read-only.');
const PROHIBITED_400 = new Refusal(400, prohibited(401).detail);

export const KIND: Kind = { type: 'knowledge', sharing: 'knowledge', public: 'public_knowledge' };

/** Whose the base is, or who has a grant; administrators not. */
export const ownOrGranted =
  (permission: Permission): Access =>
  (base, context) =>
    owner(base, context) || isGranted(base, permission, context);

type Words = Pick<Finding, 'missing' | 'forbidden'>;

/** The older operations of this router answer 400, the newer ones 404 and 403. */
export const OLD: Words = { missing: notFound(400), forbidden: PROHIBITED_400 };
export const NEW: Words = { missing: notFound(404), forbidden: prohibited(403) };
export const MIXED: Words = { missing: notFound(404), forbidden: PROHIBITED_400 };

export const isExternal = (base: Item): boolean => fieldsOf(base['meta'])['source'] === 'external';

/** The base that the request names, to read it. */
export const readBase = (context: Context, words: Words): Item =>
  find(context, 'knowledge', { ...words, by: 'id', allowed: exactly('read') });

/** The base that the request names, to change what is in it. */
export function fillBase(context: Context, words: Words): Item {
  const base = find(context, 'knowledge', {
    ...words,
    by: 'id',
    allowed: (one, inner) => isExternal(one) || exactly('write')(one, inner),
  });
  if (isExternal(base)) throw READ_ONLY;
  return base;
}
