/** All tables of the world. */
import type { Table } from '../table.ts';
import { analytics } from './analytics.ts';
import { apps } from './apps.ts';
import { audio } from './audio.ts';
import { authSettings } from './auth-settings.ts';
import { auths } from './auths.ts';
import { automations } from './automations.ts';
import { calendars } from './calendars.ts';
import { channels } from './channels.ts';
import { chatLists } from './chat-lists.ts';
import { chats } from './chats.ts';
import { configs } from './configs.ts';
import { connections } from './connections.ts';
import { evaluations } from './evaluations.ts';
import { events } from './events.ts';
import { files } from './files.ts';
import { folders } from './folders.ts';
import { functions } from './functions.ts';
import { groups } from './groups.ts';
import { images } from './images.ts';
import { knowledge } from './knowledge.ts';
import { knowledgeDirectories } from './knowledge-directories.ts';
import { knowledgeExternal } from './knowledge-external.ts';
import { knowledgeFiles } from './knowledge-files.ts';
import { knowledgeSync } from './knowledge-sync.ts';
import { memories } from './memories.ts';
import { models } from './models.ts';
import { notes } from './notes.ts';
import { notifications } from './notifications.ts';
import { ownData } from './own-data.ts';
import { prompts } from './prompts.ts';
import { retrieval } from './retrieval.ts';
import { scimGroups } from './scim-groups.ts';
import { scimUsers } from './scim-users.ts';
import { skills } from './skills.ts';
import { tools } from './tools.ts';
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
  audio,
  files,
  images,
  knowledge,
  knowledgeDirectories,
  knowledgeExternal,
  knowledgeFiles,
  knowledgeSync,
  retrieval,
  evaluations,
  functions,
  models,
  prompts,
  skills,
  tools,
  apps,
  automations,
  calendars,
  channels,
  events,
  memories,
  notes,
  notifications,
];
