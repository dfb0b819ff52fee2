/** Who may use a collection of the vector database: who may use the file or the knowledge base that it belongs to. */
import { exactly } from '../sharing.ts';
import type { Context } from '../table.ts';
import { fileAccess } from './file-access.ts';

/** A collection of a text, called after the text's hash, is anyone's. Administrators use every one. */
export const collectionAccess =
  (permission: 'read' | 'write') =>
  (name: string, context: Context): boolean => {
    if (context.caller.role === 'admin' || /^[0-9a-f]{64}$/.test(name)) return true;
    const file = name.startsWith('file-') ? context.items('files').get(name.slice('file-'.length)) : undefined;
    if (file) return fileAccess(permission)(file, context);
    const base = context.items('knowledge').get(name);
    return base !== undefined && exactly(permission)(base, context);
  };
