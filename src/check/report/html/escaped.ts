import { escapeUTF8 } from 'entities/escape';
import { printable } from '../printable.ts';

/** Text that a server may have written, safe between tags and in attributes. */
export const escaped = (text: string): string => escapeUTF8(printable(text));
