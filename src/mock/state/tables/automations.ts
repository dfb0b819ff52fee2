/** Prompts that the server sends to a model by itself. */
import { hasText, pages, skipLimit } from '../choosing.ts';
import { fieldsOf } from '../fields.ts';
import { find } from '../finding.ts';
import { lists } from '../reading.ts';
import { notFound, somethingWrong } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { checkedRuns, demandPermission, nextRuns, runsOf } from './automation-times.ts';
import { mayWrite } from './channel-members.ts';

/** A row for whom is permitted to have automations. */
const permitted =
  (row: Row): Row =>
  (context) => {
    demandPermission(context);
    return row(context);
  };

const view = (automation: Item, context: Context): Item => ({
  ...automation,
  last_run: runsOf(automation, context)[0] ?? null,
  next_runs: nextRuns(fieldsOf(automation['data'])['rrule'], context.now()),
});

/** An automation as a request describes all of it. Folder and channel must be there. */
function settings({ name, folder_id = null, data, meta = null }: Fields, context: Context): Fields {
  const { prompt, model_id, rrule, terminal = null, target = null } = fieldsOf(data);
  const [next_run_at] = checkedRuns(rrule, context);
  if (folder_id !== null && context.items('folders').get(folder_id)?.['user_id'] !== context.caller.id) throw notFound(404);
  const { type, channel_id } = fieldsOf(target);
  if (type === 'channel') {
    const channel = context.items('channels').get(channel_id);
    if (!channel) throw notFound(404);
    if (!mayWrite(channel, context)) throw somethingWrong(403);
  }
  return { name, folder_id, data: { prompt, model_id, rrule, terminal, target }, meta, next_run_at };
}

const own = (context: Context): Item => find(context, 'automations', {});

const list = lists('automations', {
  where: ({ name, data, is_active, folder_id }, { call: { query } }) => {
    const status = query.get('status');
    const fits = status === 'active' ? is_active === true : status === 'paused' ? is_active !== true : true;
    const folder = query.get('folder_id');
    const text = { name, prompt: fieldsOf(data)['prompt'] };
    return fits && (folder === null || folder === folder_id) && hasText(text, query.get('query'), 'name', 'prompt');
  },
  sort: ['-created_at'],
  window: pages(30, { always: true }),
  under: 'items',
  reply: (automation, context) => ({ ...view(automation, context), next_runs: null }),
});

const update: Row = (context) => {
  const automation = own(context);
  const { is_active = true } = context.body;
  const fields = { ...settings(context.body, context), is_active: is_active ?? automation['is_active'] };
  return view(context.items('automations').change(automation, fields), context);
};

const toggle: Row = (context) => {
  const automation = own(context);
  const is_active = automation['is_active'] !== true;
  const [next] = nextRuns(fieldsOf(automation['data'])['rrule'], context.now());
  return view(context.items('automations').change(automation, { is_active, next_run_at: is_active ? next : null }), context);
};

/** Begins a run. The reply comes before the run is over; the next one shows it, with a chat that holds the prompt. */
const run: Row = (context) => {
  const automation = own(context);
  const last_run_at = context.now('nanoseconds');
  const begun = view(context.items('automations').change(automation, { last_run_at }, { touch: false }), context);
  const { prompt, model_id } = fieldsOf(automation['data']);
  const id = context.newId();
  const question = { id, parentId: null, childrenIds: [], role: 'user', content: prompt, timestamp: context.now('seconds') };
  const title = automation['name'];
  const chat = context.items('chats').insert({
    title,
    chat: { title, models: [model_id], history: { messages: { [id]: question }, currentId: id } },
    current_message_id: id,
    folder_id: automation['folder_id'],
  });
  context.items('automationRuns').insert({ automation_id: automation['id'], chat_id: chat['id'], status: 'success', error: null });
  return begun;
};

const listRuns: Row = (context) => {
  const { skip = 0, limit = 50 } = skipLimit('query', { limit: 50 })(context) ?? {};
  return runsOf(own(context), context).slice(skip, limit < 0 ? undefined : skip + limit);
};

export const automations = {
  collections: {
    automations: {
      unit: 'nanoseconds',
      seed: (cast) => cast.items('Automations', 'items').map(({ last_run: _run, next_runs: _runs, ...automation }) => automation),
      defaults: () => ({ last_run_at: null }),
      missing: notFound(404),
      removed: (automation, context) => {
        for (const past of runsOf(automation, context)) context.items('automationRuns').remove(past);
      },
    },
    automationRuns: { owner: null, unit: 'nanoseconds', updated: null, seed: (cast) => cast.items('AutomationRuns') },
  },
  rows: {
    createAutomation: permitted((context) => {
      const fields = { ...settings(context.body, context), is_active: context.body['is_active'] ?? true };
      return view(context.items('automations').insert(fields), context);
    }),
    listAutomations: permitted(list),
    getAutomationById: permitted((context) => view(own(context), context)),
    updateAutomationById: permitted(update),
    toggleAutomation: permitted(toggle),
    runAutomation: permitted(run),
    listAutomationRuns: permitted(listRuns),
    deleteAutomationById: permitted((context) => {
      context.items('automations').remove(own(context));
      return true;
    }),
  },
} as const satisfies Table;
