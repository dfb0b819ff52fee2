/** Every operation of the contract, tag by tag. A tag's rows stand in operations/<tag>.ts. */
import { analytics } from './operations/analytics.ts';
import { app } from './operations/app.ts';
import { apps } from './operations/apps.ts';
import { audio } from './operations/audio.ts';
import { auths } from './operations/auths.ts';
import { automations } from './operations/automations.ts';
import { calendars } from './operations/calendars.ts';
import { channels } from './operations/channels.ts';
import { chatLists } from './operations/chat-lists.ts';
import { chats } from './operations/chats.ts';
import { completions } from './operations/completions.ts';
import { configs } from './operations/configs.ts';
import { evaluations } from './operations/evaluations.ts';
import { events } from './operations/events.ts';
import { files } from './operations/files.ts';
import { folders } from './operations/folders.ts';
import { functions } from './operations/functions.ts';
import { groups } from './operations/groups.ts';
import { images } from './operations/images.ts';
import { jobs } from './operations/jobs.ts';
import { knowledge } from './operations/knowledge.ts';
import { memories } from './operations/memories.ts';
import { models } from './operations/models.ts';
import { notes } from './operations/notes.ts';
import { notifications } from './operations/notifications.ts';
import { ollama } from './operations/ollama.ts';
import { openai } from './operations/openai.ts';
import { pipelines } from './operations/pipelines.ts';
import { prompts } from './operations/prompts.ts';
import { retrieval } from './operations/retrieval.ts';
import { scim } from './operations/scim.ts';
import { search } from './operations/search.ts';
import { skills } from './operations/skills.ts';
import { system } from './operations/system.ts';
import { tasks } from './operations/tasks.ts';
import { terminals } from './operations/terminals.ts';
import { tools } from './operations/tools.ts';
import { users } from './operations/users.ts';
import { utils } from './operations/utils.ts';
import type { OperationRow } from './row.ts';

export const table: readonly OperationRow[] = [
  ...analytics,
  ...app,
  ...apps,
  ...audio,
  ...auths,
  ...automations,
  ...calendars,
  ...channels,
  ...chatLists,
  ...chats,
  ...completions,
  ...configs,
  ...evaluations,
  ...events,
  ...files,
  ...folders,
  ...functions,
  ...groups,
  ...images,
  ...jobs,
  ...knowledge,
  ...memories,
  ...models,
  ...notes,
  ...notifications,
  ...ollama,
  ...openai,
  ...pipelines,
  ...prompts,
  ...retrieval,
  ...scim,
  ...search,
  ...skills,
  ...system,
  ...tasks,
  ...terminals,
  ...tools,
  ...users,
  ...utils,
];
