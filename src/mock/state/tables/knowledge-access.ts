/** Who may read or change a knowledge base, and how each operation says no. */

import { hasGrant, owner } from '../access.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { mayCaller } from '../membership.ts';
import { notFound, prohibited, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Access, Context } from '../table.ts';

const READ_ONLY = new Refusal(400, 'External knowledge bases are read-only.');
const AUDIENCE = new Refusal(403, 'You do not have permission to share with the requested audience');
const PROHIBITED_400 = new Refusal(400, prohibited(401).detail);

/** Whose the base is, or who has a grant. Here a grant to write is none to read: who should do both gets both. */
export const ownOrGranted =
  (permission: 'read' | 'write'): Access =>
  (base, context) => {
    const grants = listOf(base['access_grants']).filter((grant) => fieldsOf(grant)['permission'] === permission);
    return owner(base, context) || hasGrant(grants, permission, context);
  };

/** The same, and administrators. */
export const baseAccess =
  (permission: 'read' | 'write'): Access =>
  (base, context) =>
    context.caller.role === 'admin' || ownOrGranted(permission)(base, context);

type Words = Pick<Finding, 'missing' | 'forbidden'>;

/** The older operations of this router answer 400, the newer ones 404 and 403. */
export const OLD: Words = { missing: notFound(400), forbidden: PROHIBITED_400 };
export const NEW: Words = { missing: notFound(404), forbidden: prohibited(403) };
export const MIXED: Words = { missing: notFound(404), forbidden: PROHIBITED_400 };

export const isExternal = (base: Item): boolean => fieldsOf(base['meta'])['source'] === 'external';

/** The base that the request names, to read it. */
export const readBase = (context: Context, words: Words): Item =>
  find(context, 'knowledge', { ...words, by: 'id', allowed: baseAccess('read') });

/** The base that the request names, to change what is in it. */
export function fillBase(context: Context, words: Words): Item {
  const base = find(context, 'knowledge', {
    ...words,
    by: 'id',
    allowed: (one, inner) => isExternal(one) || baseAccess('write')(one, inner),
  });
  if (isExternal(base)) throw READ_ONLY;
  return base;
}

/** The grants of a request. Users need a permission to share, without which `strict` refuses and else the grants are left out. */
export function grantsFor(asked: unknown, base: string, context: Context, { strict }: { readonly strict: boolean }): readonly Fields[] {
  const grants = listOf(asked).map(fieldsOf);
  const may = mayCaller('sharing.knowledge', context);
  if (!may && strict && grants.length > 0) throw AUDIENCE;
  return (may ? grants : []).map(({ principal_type, principal_id, permission }) => ({
    id: context.newId(),
    resource_type: 'knowledge',
    resource_id: base,
    principal_type,
    principal_id,
    permission,
    created_at: context.now('seconds'),
  }));
}
