/** Who may read or change a file: its owner, administrators, and those who may read or change a knowledge base that it is in. */
import { ownerOrAdmin } from '../access.ts';
import type { Finding } from '../finding.ts';
import { notFound } from '../refusal.ts';
import { exactly } from '../sharing.ts';
import type { Item } from '../store.ts';
import type { Access, Context } from '../table.ts';

/** The knowledge bases that a file is in. */
export const basesOf = (file: Item, context: Context): readonly Item[] =>
  context
    .items('knowledgeFiles')
    .all()
    .filter((link) => link['file_id'] === file['id'])
    .map((link) => context.items('knowledge').get(link['knowledge_id']))
    .filter((base) => base !== undefined);

/** Who may change a knowledge base may change only the files of its owner. */
export const fileAccess =
  (permission: 'read' | 'write'): Access =>
  (file, context) =>
    ownerOrAdmin(file, context) ||
    basesOf(file, context).some(
      (base) => exactly(permission)(base, context) && (permission === 'read' || base['user_id'] === file['user_id']),
    );

export const readable: Finding = { allowed: fileAccess('read'), missing: notFound(404) };
export const writable: Finding = { allowed: fileAccess('write'), missing: notFound(404) };
