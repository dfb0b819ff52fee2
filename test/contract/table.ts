/** Every operation of the contract, tag by tag. A tag's rows stand in operations/<tag>.ts. */
import { auths } from './operations/auths.ts';
import { chatLists } from './operations/chat-lists.ts';
import { chats } from './operations/chats.ts';
import { configs } from './operations/configs.ts';
import { terminals } from './operations/terminals.ts';
import type { OperationRow } from './row.ts';

export const table: readonly OperationRow[] = [...auths, ...chats, ...chatLists, ...configs, ...terminals];
