/** How people may sign in: the administrators' settings, and what comes from identity providers. */
import { alreadyThere, fieldsOf } from '../fields.ts';
import { readsSetting } from '../reading.ts';
import { ACTION_PROHIBITED, notFound, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Row, Table } from '../table.ts';
import { changesSetting } from '../writing.ts';
import { accountOf } from './users.ts';

const ADMIN_HIDDEN = new Refusal(400, ACTION_PROHIBITED.detail);
const NO_SESSION = new Refusal(404, 'No OAuth session found for this provider');

/** What the server takes for what a directory's settings leave out. */
const STANDARD_DIRECTORY: Fields = {
  port: null,
  attribute_for_mail: 'mail',
  default_email_domain: '',
  attribute_for_username: 'uid',
  search_filters: '',
  use_tls: true,
  certificate_path: null,
  validate_cert: true,
  ciphers: 'ALL',
  enable_group_management: false,
  enable_group_creation: false,
  attribute_for_groups: 'memberOf',
};

function directory(body: Fields, value: Item): Fields {
  const next = { ...STANDARD_DIRECTORY, ...alreadyThere(body, value) };
  const needed = ['label', 'host', 'attribute_for_mail', 'attribute_for_username', 'search_base'];
  if (fieldsOf(next)['enable_group_management']) needed.push('attribute_for_groups');
  const empty = needed.find((name) => !String(fieldsOf(next)[name] ?? '').trim());
  if (empty !== undefined) throw new Refusal(400, `Required field ${empty} is empty`);
  return next;
}

/** Whom to ask: the address of the settings, or the first account. */
const contact: Row = (context) => {
  const admin = context.setting('admin');
  if (admin['SHOW_ADMIN_DETAILS'] === false) throw ADMIN_HIDDEN;
  const email = admin['ADMIN_EMAIL'];
  if (email) return { name: accountOf(email, context)?.['name'] ?? null, email };
  return context.items('users').all()[0];
};

/** Has the server forget that the caller came through a provider. */
const forgetProvider: Row = ({ call, items }) => {
  const sessions = items('oauthSessions');
  const found = sessions.of().filter(({ provider }) => provider === call.params['provider']);
  if (found.length === 0) throw NO_SESSION;
  for (const session of found) sessions.remove(session);
  return true;
};

/** Settings of the roles and the rest of the general page, where the server leaves out what it does not take. */
const general = (body: Fields, value: Item): Fields => {
  const { DEFAULT_USER_ROLE: role, JWT_EXPIRES_IN: lasting, ...rest } = alreadyThere(body, value);
  return {
    ...rest,
    ...(['pending', 'user', 'admin'].includes(String(role)) ? { DEFAULT_USER_ROLE: role } : {}),
    ...(/^(?:-1|0|-?\d+(?:\.\d+)?(?:ms|s|m|h|d|w))$/.test(String(lasting)) ? { JWT_EXPIRES_IN: lasting } : {}),
  };
};

export const authSettings = {
  settings: { admin: 'GeneralSettings', ldap: 'LdapSwitchedOff', directory: 'LdapDirectory', oauth: 'OAuthSettings' },
  rows: {
    getAdminConfig: readsSetting('admin'),
    setAdminConfig: changesSetting('admin', { set: general }),
    getAuthConfig: readsSetting('admin'),
    updateAuthConfig: changesSetting('admin', { set: general }),
    getAdminContact: contact,
    getLdapConfig: readsSetting('ldap'),
    setLdapConfig: changesSetting('ldap', { set: ({ enable_ldap = null }) => ({ ENABLE_LDAP: enable_ldap }) }),
    getLdapServerConfig: readsSetting('directory'),
    setLdapServerConfig: changesSetting('directory', { set: directory }),
    getLdapSettings: readsSetting('directory'),
    updateLdapSettings: changesSetting('directory', { set: directory }),
    getOAuthConfig: readsSetting('oauth'),
    setOAuthConfig: changesSetting('oauth', { set: alreadyThere }),
    listUserOauthSessions: ({ call, items }) => {
      const sessions = items('oauthSessions').of(call.params['user_id']);
      if (sessions.length === 0) throw notFound(400);
      return sessions;
    },
    deleteOAuthSession: forgetProvider,
  },
  collections: { oauthSessions: { seed: (cast) => cast.items('BensOauthSessions') } },
} as const satisfies Table;
