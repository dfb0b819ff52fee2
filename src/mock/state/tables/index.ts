/** All tables of the world. */
import type { Table } from '../table.ts';
import { analytics } from './analytics.ts';
import { authSettings } from './auth-settings.ts';
import { auths } from './auths.ts';
import { chatLists } from './chat-lists.ts';
import { chats } from './chats.ts';
import { configs } from './configs.ts';
import { connections } from './connections.ts';
import { folders } from './folders.ts';
import { groups } from './groups.ts';
import { ownData } from './own-data.ts';
import { scimGroups } from './scim-groups.ts';
import { scimUsers } from './scim-users.ts';
import { users } from './users.ts';

export const TABLES: readonly Table[] = [
  analytics,
  authSettings,
  auths,
  configs,
  connections,
  users,
  groups,
  ownData,
  scimGroups,
  scimUsers,
  chats,
  chatLists,
  folders,
];
