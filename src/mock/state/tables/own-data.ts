/** What a user keeps for himself: settings, status, info and variables. */
import { isRecord } from '../../../contract/json.ts';
import { anyone } from '../access.ts';
import { fieldsOf, givenAndNotNull, overStandard } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { mayCaller, permissionsOf } from '../membership.ts';
import { reads } from '../reading.ts';
import { ACTION_PROHIBITED, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changes } from '../writing.ts';

const me: Finding = { by: ({ items, caller }) => items('users').get(caller.id), allowed: anyone };

/** The object without a field. */
const without = (fields: Fields, name: string): Fields => Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name));

/** The settings that were sent, without those for which the caller lacks the permission. */
function permitted(body: Fields, context: Context): Fields {
  const may = (permission: string) => mayCaller(permission, context);
  let [sent, ui] = [body, body['ui']];
  if (isRecord(ui)) {
    if (!(may('chat.controls') && may('chat.system_prompt'))) ui = without(fieldsOf(ui), 'system');
    if (!may('features.direct_tool_servers')) ui = without(fieldsOf(ui), 'toolServers');
  }
  if (!may('features.webhooks')) {
    sent = without(sent, 'notifications');
    const notifications = fieldsOf(ui)['notifications'];
    if (isRecord(notifications)) ui = { ...fieldsOf(ui), notifications: without(notifications, 'webhook_url') };
  }
  return 'ui' in sent ? { ...sent, ui } : sent;
}

/** Fields of `ui` change one by one, and `null` takes one away; everything else is replaced. */
function mergedSettings(sent: Fields, kept: Fields): Fields {
  const { ui, ...rest } = sent;
  if (!isRecord(ui)) return { ...kept, ...rest };
  const merged = Object.entries({ ...fieldsOf(kept['ui']), ...ui }).filter(([, value]) => value !== null);
  return { ...kept, ...rest, ui: Object.fromEntries(merged) };
}

function settingsOf({ settings }: Item, { call, setting }: Context): unknown {
  const defaults = fieldsOf(setting('admin')['DEFAULT_INTERFACE_SETTINGS']);
  if (call.query.get('raw') === 'true' || Object.keys(defaults).length === 0) return settings ?? null;
  return { ...fieldsOf(settings), ui: overStandard(defaults, fieldsOf(fieldsOf(settings)['ui'])) };
}

/** The server's limits for variables, in characters. */
const [LONGEST, LARGEST] = [20_000, 100_000];

/** Refuses variables that the server would not keep. */
function checked(variables: Fields): Fields {
  for (const [name, value] of Object.entries(variables)) {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Refusal(400, `Invalid user variable key: ${name}`);
    if (typeof value !== 'string') throw new Refusal(400, `User variable must be a string: ${name}`);
    if (value.length > LONGEST) throw new Refusal(400, `User variable is too long: ${name}`);
  }
  if (JSON.stringify(variables).length > LARGEST) throw new Refusal(400, 'User variables are too large.');
  return variables;
}

const variablesOf = ({ variables }: Item): Fields => ({ variables: variables ?? {} });

/** Does what the row does, unless the administrator has switched the status off. */
const ifStatusIsOn =
  (row: Row): Row =>
  (context) => {
    if (context.setting('admin')['ENABLE_USER_STATUS'] === false) throw ACTION_PROHIBITED;
    return row(context);
  };

export const ownData = {
  rows: {
    getMyPermissions: (context) => permissionsOf(context.caller.id, context),
    getMyInfo: reads('users', { ...me, reply: ({ info }) => info ?? null }),
    updateMyInfo: changes('users', {
      ...me,
      set: (body, { info }) => ({ info: { ...fieldsOf(info), ...body } }),
      touch: false,
      reply: ({ info }) => info,
    }),
    getMySettings: reads('users', { ...me, reply: settingsOf }),
    updateMySettings: changes('users', {
      ...me,
      set: (body, { settings }, context) => ({ settings: mergedSettings(permitted(body, context), fieldsOf(settings)) }),
      touch: false,
      reply: ({ settings }) => settings,
    }),
    getMyStatus: ifStatusIsOn(reads('users', me)),
    updateMyStatus: ifStatusIsOn(
      changes('users', { ...me, set: givenAndNotNull('status_emoji', 'status_message', 'status_expires_at'), touch: false }),
    ),
    getMyVariables: reads('users', { ...me, reply: variablesOf }),
    updateMyVariables: changes('users', {
      ...me,
      set: ({ variables }) => ({ variables: checked(fieldsOf(variables)) }),
      touch: false,
      reply: variablesOf,
    }),
  },
} as const satisfies Table;
