/** All tables of the world. */
import type { Table } from '../table.ts';
import { auths } from './auths.ts';
import { chatLists } from './chat-lists.ts';
import { chats } from './chats.ts';
import { folders } from './folders.ts';
import { groups } from './groups.ts';
import { users } from './users.ts';

export const TABLES: readonly Table[] = [auths, users, groups, chats, chatLists, folders];
