// Generated from openapi/ by `npm run build`. Do not edit: change the contract and build again.

export type ClientOptions = {
    baseUrl: 'http://localhost:8080' | (string & {});
};

/**
 * What the account is. `pending` waits for an administrator and may do next to nothing; `user` is a verified user.
 */
export type Role = 'admin' | 'user' | 'pending';

/**
 * What the account may do in the workspace.
 */
export type PermissionsWorkspace = {
    /**
     * Create and edit custom models.
     */
    models: boolean;
    /**
     * Create and edit knowledge bases.
     */
    knowledge: boolean;
    /**
     * Create and edit prompts.
     */
    prompts: boolean;
    /**
     * Create and edit tools, which run code on the server.
     */
    tools: boolean;
    /**
     * Create and edit skills.
     */
    skills: boolean;
    /**
     * Import models from a file.
     */
    models_import: boolean;
    /**
     * Export models to a file.
     */
    models_export: boolean;
    /**
     * See models that are hidden from the selector.
     */
    models_hidden?: boolean;
    /**
     * Import prompts from a file.
     */
    prompts_import: boolean;
    /**
     * Export prompts to a file.
     */
    prompts_export: boolean;
    /**
     * Import tools from a file.
     */
    tools_import: boolean;
    /**
     * Export tools to a file.
     */
    tools_export: boolean;
    /**
     * Import skills from a file.
     */
    skills_import?: boolean;
    /**
     * Export skills to a file.
     */
    skills_export?: boolean;
};

/**
 * What the account may share, with named users and groups or, for the keys that begin with `public_`, with everybody.
 */
export type PermissionsSharing = {
    /**
     * Share models with users and groups.
     */
    models: boolean;
    /**
     * Share models with everybody.
     */
    public_models: boolean;
    /**
     * Share knowledge bases with users and groups.
     */
    knowledge: boolean;
    /**
     * Share knowledge bases with everybody.
     */
    public_knowledge: boolean;
    /**
     * Share prompts with users and groups.
     */
    prompts: boolean;
    /**
     * Share prompts with everybody.
     */
    public_prompts: boolean;
    /**
     * Share tools with users and groups.
     */
    tools: boolean;
    /**
     * Share tools with everybody.
     */
    public_tools: boolean;
    /**
     * Share skills with users and groups.
     */
    skills: boolean;
    /**
     * Share skills with everybody.
     */
    public_skills: boolean;
    /**
     * Share notes with users and groups.
     */
    notes: boolean;
    /**
     * Share notes with everybody.
     */
    public_notes: boolean;
    /**
     * Share folders with users and groups.
     */
    folders?: boolean;
    /**
     * Share chats with every signed-in user.
     */
    public_chats?: boolean;
    /**
     * Share chats with anybody who has the link, signed in or not.
     */
    open_chats?: boolean;
    /**
     * Share calendars with everybody.
     */
    public_calendars?: boolean;
};

/**
 * Whom the account may name when it grants access to an object.
 */
export type PermissionsAccessGrants = {
    /**
     * Name single users.
     */
    allow_users: boolean;
    /**
     * Name groups.
     */
    allow_groups?: boolean;
};

/**
 * What the account may do in a chat.
 */
export type PermissionsChat = {
    /**
     * Open the panel of chat controls.
     */
    controls: boolean;
    /**
     * Set the valves of tools and functions.
     */
    valves: boolean;
    /**
     * Set a system prompt.
     */
    system_prompt: boolean;
    /**
     * Set model parameters.
     */
    params: boolean;
    /**
     * Attach files.
     */
    file_upload: boolean;
    /**
     * Attach web pages by address.
     */
    web_upload?: boolean;
    /**
     * Delete chats.
     */
    delete: boolean;
    /**
     * Delete messages.
     */
    delete_message: boolean;
    /**
     * Let the model go on with its last message.
     */
    continue_response: boolean;
    /**
     * Let the model answer again.
     */
    regenerate_response: boolean;
    /**
     * Rate answers.
     */
    rate_response: boolean;
    /**
     * Edit messages.
     */
    edit: boolean;
    /**
     * Share chats by link.
     */
    share: boolean;
    /**
     * Export chats.
     */
    export: boolean;
    /**
     * Import chats.
     */
    import?: boolean;
    /**
     * Dictate by speech recognition.
     */
    stt: boolean;
    /**
     * Have messages read aloud.
     */
    tts: boolean;
    /**
     * Make voice and video calls.
     */
    call: boolean;
    /**
     * Ask several models at once.
     */
    multiple_models: boolean;
    /**
     * Use temporary chats, which are not stored.
     */
    temporary: boolean;
    /**
     * Use nothing but temporary chats. Unlike the others a restriction, `true` takes a right away.
     */
    temporary_enforced: boolean;
};

/**
 * Which features the account may use.
 */
export type PermissionsFeatures = {
    /**
     * Have an API key.
     */
    api_keys: boolean;
    /**
     * Use notes.
     */
    notes: boolean;
    /**
     * Sort chats into folders.
     */
    folders: boolean;
    /**
     * Use channels.
     */
    channels: boolean;
    /**
     * Create channels that are encrypted end to end.
     */
    encrypted_channels?: boolean;
    /**
     * Connect tool servers of its own, straight from the browser.
     */
    direct_tool_servers: boolean;
    /**
     * Let a model search the web.
     */
    web_search: boolean;
    /**
     * Let a model make images.
     */
    image_generation: boolean;
    /**
     * Let a model run code.
     */
    code_interpreter: boolean;
    /**
     * Keep memories for the model.
     */
    memories: boolean;
    /**
     * Schedule automations.
     */
    automations?: boolean;
    /**
     * Use calendars.
     */
    calendar?: boolean;
    /**
     * Set a webhook for notifications.
     */
    webhooks?: boolean;
};

/**
 * Which settings pages the account may open.
 */
export type PermissionsSettings = {
    /**
     * Change interface settings.
     */
    interface: boolean;
};

/**
 * What an account may do, the sum of the server's defaults and of its groups. An administrator is not bound by it.
 */
export type Permissions = {
    workspace: PermissionsWorkspace;
    sharing: PermissionsSharing;
    access_grants?: PermissionsAccessGrants;
    chat: PermissionsChat;
    features: PermissionsFeatures;
    settings: PermissionsSettings;
};

/**
 * The account that a token belongs to.
 */
export type Session = {
    /**
     * Short code of the emoji shown beside the name. `null` if no status is set.
     */
    status_emoji: string | null;
    /**
     * Status text shown beside the name. `null` if no status is set.
     */
    status_message: string | null;
    /**
     * When the status disappears, in Unix seconds. `null` if it stays.
     */
    status_expires_at: number | null;
    /**
     * The account's id, a UUID.
     */
    id: string;
    /**
     * Name that others see.
     */
    name: string;
    role: Role;
    /**
     * E-mail address, in lower case.
     */
    email: string;
    /**
     * Address, path or data URL of the profile image, as stored.
     */
    profile_image_url: string;
    /**
     * The token that this request was made with.
     */
    token: string;
    /**
     * How to send the token.
     */
    token_type: 'Bearer';
    /**
     * When the token expires, in Unix seconds. `null` if it never does.
     */
    expires_at: number | null;
    permissions: Permissions;
    /**
     * What the user says about themselves. `null` if nothing.
     */
    bio: string | null;
    /**
     * Free text. `null` if not stated.
     */
    gender: string | null;
    /**
     * Birthday as an ISO 8601 date. `null` if not stated.
     */
    date_of_birth: string | null;
};

/**
 * The server's error shape, for every failure but a request that does not fit the contract.
 */
export type ErrorDetail = {
    /**
     * What went wrong, in English. Texts are stable between releases, but they are for people; branch on the status.
     */
    detail: string;
};

/**
 * An account made by an administrator.
 */
export type AccountCreate = {
    /**
     * Name that others see. May be empty.
     */
    name: string;
    /**
     * E-mail address, which identifies the account; stored in lower case.
     */
    email: string;
    /**
     * Password in the clear, at most 72 bytes. May be empty.
     */
    password: string;
    /**
     * Address or data URL of the profile image. Absent and `null` mean the default image. Scripts, SVG and paths of the server other than its own images are refused.
     */
    profile_image_url?: string | null;
    /**
     * What the account is, `admin`, `user` or `pending`. The server stores any other text too, which gives the rights of none of them.
     */
    role?: string;
};

/**
 * The new account, with a token to act as it. Where multi-factor authentication is on, `token` and `token_type` are absent, and `profile_image_url` is the stored value.
 */
export type AddedAccount = {
    /**
     * The account's id, a UUID.
     */
    id: string;
    /**
     * Name that others see.
     */
    name: string;
    /**
     * The role as it was sent.
     */
    role: string;
    /**
     * E-mail address, in lower case.
     */
    email: string;
    /**
     * Path of the account's image route on this server.
     */
    profile_image_url: string;
    /**
     * Session token of the new account. Before 0.9.6 it never expires. Absent with multi-factor authentication.
     */
    token?: string;
    /**
     * How to send the token. Absent with multi-factor authentication.
     */
    token_type?: 'Bearer';
};

/**
 * The reply of the newer servers to a malformed sign-in or sign-up: one text in place of the list of violations, so that no password is repeated.
 */
export type RejectedAuthentication = {
    /**
     * Always the same text.
     */
    detail: 'Invalid authentication request.';
};

/**
 * Free content. Any JSON value, kept or passed on as it is.
 */
export type JsonValue = unknown;

/**
 * Free content. A JSON object whose fields the server neither names nor checks.
 */
export type JsonObject = {
    [key: string]: unknown;
};

/**
 * One violation in a request.
 */
export type ValidationIssue = {
    /**
     * Kind of violation, stable and meant for programs, such as `missing`, `string_type` or `json_invalid`.
     */
    type: string;
    /**
     * Where it is: first `body`, `query`, `path` or `header`, then field names and array indexes. For text that is not JSON, the second entry is the offset in the body, in characters.
     */
    loc: Array<string | number>;
    /**
     * The violation in English.
     */
    msg: string;
    /**
     * The offending value. For a missing field, the object that lacks it; `null` when the body itself or a query parameter is missing.
     */
    input: JsonValue;
    /**
     * Details of some kinds, such as the parser's complaint or the limit that was passed. Absent for most kinds.
     */
    ctx?: JsonObject;
};

/**
 * The reply to a request that does not fit the contract. It names every violation, not only the first.
 */
export type ValidationError = {
    /**
     * One entry for each violation.
     */
    detail: Array<ValidationIssue>;
};

/**
 * General settings: who may register, how sessions live, and which features are offered.
 */
export type AdminConfig = {
    /**
     * Whether sign-in asks for a second factor.
     */
    ENABLE_MFA?: boolean;
    /**
     * Whether sign-in through an OpenID provider goes without the second factor.
     */
    MFA_ALLOW_OAUTH_BYPASS?: boolean;
    /**
     * Whether sign-in by trusted header goes without the second factor.
     */
    MFA_ALLOW_TRUSTED_HEADER_BYPASS?: boolean;
    /**
     * Whether pending accounts see whom to ask.
     */
    SHOW_ADMIN_DETAILS: boolean;
    /**
     * E-mail address shown to pending accounts. `null` or empty means the first account's.
     */
    ADMIN_EMAIL: string | null;
    /**
     * Address under which users reach the server, for links and callbacks; empty to take that of the request.
     */
    WEBUI_URL: string;
    /**
     * Whether sign-in by e-mail address and password is offered.
     */
    ENABLE_LOGIN_FORM?: boolean;
    /**
     * Whether anybody may register; switched off by the first registration.
     */
    ENABLE_SIGNUP: boolean;
    /**
     * Whether accounts may have API keys.
     */
    ENABLE_API_KEYS: boolean;
    /**
     * Whether API keys are confined to certain paths.
     */
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: boolean;
    /**
     * Paths that API keys may call, separated by commas; counts only if the restriction is switched on.
     */
    API_KEYS_ALLOWED_ENDPOINTS: string;
    /**
     * Role of new accounts, `pending`, `user` or `admin`.
     */
    DEFAULT_USER_ROLE: string;
    /**
     * Id of the group that new accounts join; empty for none.
     */
    DEFAULT_GROUP_ID: string;
    /**
     * Interface settings of accounts that have none of their own, as the web page keeps them.
     */
    DEFAULT_INTERFACE_SETTINGS?: JsonObject;
    /**
     * Replacements for texts of the web page. First the locale, such as `de-DE`, then the English text and what stands in its place.
     */
    I18N?: {
        [key: string]: {
            [key: string]: string;
        };
    };
    /**
     * How long a session token lives, a number with a unit such as `4w` or `12h`; `-1` or `0` for ever.
     */
    JWT_EXPIRES_IN: string;
    /**
     * Whether content may be shared with the Open WebUI community.
     */
    ENABLE_COMMUNITY_SHARING: boolean;
    /**
     * Whether answers may be rated.
     */
    ENABLE_MESSAGE_RATING: boolean;
    /**
     * Whether folders are offered.
     */
    ENABLE_FOLDERS: boolean;
    /**
     * How many files a folder may have; an empty string for any number.
     */
    FOLDER_MAX_FILE_COUNT: string | number;
    /**
     * How many automations an account may have; an empty string for any number.
     */
    AUTOMATION_MAX_COUNT?: string | number;
    /**
     * Shortest time between two runs of an automation, in seconds; an empty string for no limit.
     */
    AUTOMATION_MIN_INTERVAL?: string | number;
    /**
     * Whether automations are offered.
     */
    ENABLE_AUTOMATIONS?: boolean;
    /**
     * Whether channels are offered.
     */
    ENABLE_CHANNELS: boolean;
    /**
     * Whether channels may be encrypted end to end.
     */
    ENABLE_ENCRYPTED_CHANNELS?: boolean;
    /**
     * Whether apps are offered.
     */
    ENABLE_APPS?: boolean;
    /**
     * Where a model that is mentioned in a channel answers, `thread` or `channel`.
     */
    CHANNEL_MODEL_RESPONSE_MODE?: string;
    /**
     * Whether calendars are offered.
     */
    ENABLE_CALENDAR?: boolean;
    /**
     * Whether memories are offered.
     */
    ENABLE_MEMORIES: boolean;
    /**
     * Whether memories go into the system prompt.
     */
    ENABLE_MEMORY_SYSTEM_CONTEXT?: boolean;
    /**
     * Whether a model loads a skill only when it needs it.
     */
    ENABLE_SKILL_LAZY_LOADING?: boolean;
    /**
     * How much of a skill a model may read, in characters. `null` means the server's default.
     */
    SKILL_CONTENT_MAX_CHARS?: number | null;
    /**
     * How much of a skill's file is shown as preview, in characters. `null` means the server's default.
     */
    SKILL_PREVIEW_MAX_CHARS?: number | null;
    /**
     * Whether notes are offered.
     */
    ENABLE_NOTES: boolean;
    /**
     * Whether users may set a webhook for their notifications.
     */
    ENABLE_USER_WEBHOOKS: boolean;
    /**
     * Whether users may set a status.
     */
    ENABLE_USER_STATUS: boolean;
    /**
     * Title shown to pending accounts; an empty string or `null` for the web page's own.
     */
    PENDING_USER_OVERLAY_TITLE: string | null;
    /**
     * Text shown to pending accounts, in Markdown; an empty string or `null` for the web page's own.
     */
    PENDING_USER_OVERLAY_CONTENT: string | null;
    /**
     * Text put behind copied answers; an empty string or `null` for none.
     */
    RESPONSE_WATERMARK: string | null;
    /**
     * Whether the rules of the second factor changed, which ends every session on the server, the caller's too. Only in the reply to a change.
     */
    sessions_revoked?: boolean;
};

/**
 * All general settings at once. A field that is required must be there, even if it does not change: send what `getAdminConfig` answers, with the change in it.
 */
export type AdminConfigUpdate = {
    /**
     * Whether sign-in asks for a second factor. Absent leaves it as it is. A real boolean: texts and numbers are refused.
     */
    ENABLE_MFA?: boolean;
    /**
     * Whether sign-in through an OpenID provider goes without the second factor. Absent leaves it as it is. A real boolean.
     */
    MFA_ALLOW_OAUTH_BYPASS?: boolean;
    /**
     * Whether sign-in by trusted header goes without the second factor. Absent leaves it as it is. A real boolean.
     */
    MFA_ALLOW_TRUSTED_HEADER_BYPASS?: boolean;
    /**
     * Whether pending accounts see whom to ask.
     */
    SHOW_ADMIN_DETAILS: boolean;
    /**
     * E-mail address shown to pending accounts. `null` or empty means the first account's. Absent means `null`.
     */
    ADMIN_EMAIL?: string | null;
    /**
     * Address under which users reach the server, for links and callbacks; empty to take that of the request.
     */
    WEBUI_URL: string;
    /**
     * Whether sign-in by e-mail address and password is offered. Absent leaves it as it is.
     */
    ENABLE_LOGIN_FORM?: boolean;
    /**
     * Whether anybody may register; switched off by the first registration.
     */
    ENABLE_SIGNUP: boolean;
    /**
     * Whether accounts may have API keys.
     */
    ENABLE_API_KEYS: boolean;
    /**
     * Whether API keys are confined to certain paths.
     */
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: boolean;
    /**
     * Paths that API keys may call, separated by commas; counts only if the restriction is switched on.
     */
    API_KEYS_ALLOWED_ENDPOINTS: string;
    /**
     * Role of new accounts, `pending`, `user` or `admin`. Anything else leaves the setting as it is.
     */
    DEFAULT_USER_ROLE: string;
    /**
     * Id of the group that new accounts join; empty for none.
     */
    DEFAULT_GROUP_ID: string;
    /**
     * Interface settings of accounts that have none of their own, as the web page keeps them. `null` and absent clear them.
     */
    DEFAULT_INTERFACE_SETTINGS?: JsonObject | null;
    /**
     * Replacements for texts of the web page. First the locale, such as `de-DE`, then the English text and what stands in its place. Placeholders such as `{{name}}` must be the same on both sides; empty texts are dropped. Absent leaves them as they are; `null` is refused.
     */
    I18N?: {
        [key: string]: {
            [key: string]: string;
        };
    };
    /**
     * How long a session token lives, a number with a unit such as `4w` or `12h`; `-1` or `0` for ever. Anything else leaves the setting as it is.
     */
    JWT_EXPIRES_IN: string;
    /**
     * Whether content may be shared with the Open WebUI community.
     */
    ENABLE_COMMUNITY_SHARING: boolean;
    /**
     * Whether answers may be rated.
     */
    ENABLE_MESSAGE_RATING: boolean;
    /**
     * Whether folders are offered.
     */
    ENABLE_FOLDERS: boolean;
    /**
     * How many files a folder may have; absent, `null`, 0 and an empty string for any number. A text must be a whole number, or the server answers 500.
     */
    FOLDER_MAX_FILE_COUNT?: number | string | null;
    /**
     * How many automations an account may have; absent, `null`, 0 and an empty string for any number. A text must be a whole number, or the server answers 500.
     */
    AUTOMATION_MAX_COUNT?: number | string | null;
    /**
     * Shortest time between two runs of an automation, in seconds; absent, `null`, 0 and an empty string for no limit. A text must be a whole number, or the server answers 500.
     */
    AUTOMATION_MIN_INTERVAL?: number | string | null;
    /**
     * Whether automations are offered. Required since 0.9.6.
     */
    ENABLE_AUTOMATIONS?: boolean;
    /**
     * Whether channels are offered.
     */
    ENABLE_CHANNELS: boolean;
    /**
     * Whether channels may be encrypted end to end. Absent leaves it as it is.
     */
    ENABLE_ENCRYPTED_CHANNELS?: boolean;
    /**
     * Whether apps are offered. Absent leaves it as it is.
     */
    ENABLE_APPS?: boolean;
    /**
     * Where a model that is mentioned in a channel answers, `thread` or `channel`. Anything else leaves the setting as it is; absent means `thread`.
     */
    CHANNEL_MODEL_RESPONSE_MODE?: string;
    /**
     * Whether calendars are offered. Required since 0.9.6.
     */
    ENABLE_CALENDAR?: boolean;
    /**
     * Whether memories are offered.
     */
    ENABLE_MEMORIES: boolean;
    /**
     * Whether memories go into the system prompt. Required since 0.10.2.
     */
    ENABLE_MEMORY_SYSTEM_CONTEXT?: boolean;
    /**
     * Whether a model loads a skill only when it needs it. Absent leaves it as it is.
     */
    ENABLE_SKILL_LAZY_LOADING?: boolean;
    /**
     * How much of a skill a model may read, in characters. `null` means the server's default. Greater than 0; absent leaves it as it is.
     */
    SKILL_CONTENT_MAX_CHARS?: number | null;
    /**
     * How much of a skill's file is shown as preview, in characters. `null` means the server's default. Greater than 0; absent leaves it as it is.
     */
    SKILL_PREVIEW_MAX_CHARS?: number | null;
    /**
     * Whether notes are offered.
     */
    ENABLE_NOTES: boolean;
    /**
     * Whether users may set a webhook for their notifications.
     */
    ENABLE_USER_WEBHOOKS: boolean;
    /**
     * Whether users may set a status.
     */
    ENABLE_USER_STATUS: boolean;
    /**
     * Title shown to pending accounts; an empty string or `null` for the web page's own. Absent means `null`.
     */
    PENDING_USER_OVERLAY_TITLE?: string | null;
    /**
     * Text shown to pending accounts, in Markdown; an empty string or `null` for the web page's own. Absent means `null`.
     */
    PENDING_USER_OVERLAY_CONTENT?: string | null;
    /**
     * Text put behind copied answers; an empty string or `null` for none. Absent means `null`.
     */
    RESPONSE_WATERMARK?: string | null;
};

/**
 * Whether sign-in by LDAP is offered.
 */
export type LdapSwitch = {
    /**
     * `true` if it is. `null`, after an update without a value, counts as `false`.
     */
    ENABLE_LDAP: boolean | null;
};

/**
 * Whether to offer sign-in by LDAP.
 */
export type LdapSwitchUpdate = {
    /**
     * The name is in lower case here. Absent and `null` store `null`, which switches it off.
     */
    enable_ldap?: boolean | null;
};

/**
 * The directory for sign-in by LDAP, with its password in the clear.
 */
export type LdapServer = {
    /**
     * Name of the directory on the sign-in page.
     */
    label: string;
    /**
     * Host name of the directory.
     */
    host: string;
    /**
     * Port of the directory. `null` means the protocol's own.
     */
    port: number | null;
    /**
     * Attribute that holds the e-mail address.
     */
    attribute_for_mail: string;
    /**
     * Domain that is put behind the user name where the entry has no e-mail address.
     */
    default_email_domain?: string;
    /**
     * Attribute that holds the user name.
     */
    attribute_for_username: string;
    /**
     * Distinguished name with which the server signs in at the directory. Empty to search without signing in.
     */
    app_dn: string;
    /**
     * Password with which the server signs in at the directory, a secret.
     */
    app_dn_password: string;
    /**
     * Distinguished name below which accounts are searched.
     */
    search_base: string;
    /**
     * Further filter for the search, in LDAP's notation; empty for none.
     */
    search_filters: string;
    /**
     * Whether the connection is encrypted.
     */
    use_tls: boolean;
    /**
     * Path of the certificate authority's file on the server. `null` or empty means the system's.
     */
    certificate_path: string | null;
    /**
     * Whether the directory's certificate is checked.
     */
    validate_cert: boolean;
    /**
     * Ciphers allowed on the connection, in OpenSSL's notation. `null` means all.
     */
    ciphers: string | null;
    /**
     * Whether membership in groups follows LDAP.
     */
    enable_group_management?: boolean;
    /**
     * Whether LDAP groups that the server does not have are created.
     */
    enable_group_creation?: boolean;
    /**
     * Attribute that names an entry's groups.
     */
    attribute_for_groups?: string;
};

/**
 * The directory for sign-in by LDAP. A field that is left out gets its default, not its old value.
 */
export type LdapServerUpdate = {
    /**
     * Name of the directory on the sign-in page. Must not be empty.
     */
    label: string;
    /**
     * Host name of the directory. Must not be empty.
     */
    host: string;
    /**
     * Port of the directory. `null` means the protocol's own. Absent means `null`.
     */
    port?: number | null;
    /**
     * Attribute that holds the e-mail address. Must not be empty.
     */
    attribute_for_mail?: string;
    /**
     * Domain that is put behind the user name where the entry has no e-mail address.
     */
    default_email_domain?: string;
    /**
     * Attribute that holds the user name. Must not be empty.
     */
    attribute_for_username?: string;
    /**
     * Distinguished name with which the server signs in at the directory; empty to search without signing in. Must not be empty before 0.8.12.
     */
    app_dn: string;
    /**
     * Password with which the server signs in at the directory, a secret. Must not be empty before 0.8.12.
     */
    app_dn_password: string;
    /**
     * Distinguished name below which accounts are searched. Must not be empty.
     */
    search_base: string;
    /**
     * Further filter for the search, in LDAP's notation; empty for none.
     */
    search_filters?: string;
    /**
     * Whether the connection is encrypted.
     */
    use_tls?: boolean;
    /**
     * Path of the certificate authority's file on the server. `null` or empty means the system's. Absent means `null`.
     */
    certificate_path?: string | null;
    /**
     * Whether the directory's certificate is checked.
     */
    validate_cert?: boolean;
    /**
     * Ciphers allowed on the connection, in OpenSSL's notation. `null` means all.
     */
    ciphers?: string | null;
    /**
     * Whether membership in groups follows LDAP.
     */
    enable_group_management?: boolean;
    /**
     * Whether LDAP groups that the server does not have are created.
     */
    enable_group_creation?: boolean;
    /**
     * Attribute that names an entry's groups. Must not be empty where `enable_group_management` is `true`.
     */
    attribute_for_groups?: string;
};

/**
 * Settings of sign-in through OpenID and OAuth providers, secrets included. Those of Google, Microsoft, GitHub and Feishu are not among them.
 */
export type OAuthConfig = {
    /**
     * Whether sign-in through a provider is offered.
     */
    ENABLE_OAUTH?: boolean;
    /**
     * Whether signing in through a provider registers an account.
     */
    ENABLE_OAUTH_SIGNUP: boolean;
    /**
     * Whether a sign-in joins an account that has the same e-mail address.
     */
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: boolean;
    /**
     * Whether the sign-in page goes straight to the only provider.
     */
    OAUTH_AUTO_REDIRECT: boolean;
    /**
     * Domains of e-mail addresses that may sign in, separated by commas; `*` for any.
     */
    OAUTH_ALLOWED_DOMAINS: string;
    /**
     * Groups that membership is never taken from, a JSON array as text, such as `["staff"]`; its entries may be patterns.
     */
    OAUTH_BLOCKED_GROUPS: string;
    /**
     * Whether roles follow the provider.
     */
    ENABLE_OAUTH_ROLE_MANAGEMENT: boolean;
    /**
     * Claim that names the roles.
     */
    OAUTH_ROLES_CLAIM: string;
    /**
     * Provider's roles that make an administrator, separated by commas.
     */
    OAUTH_ADMIN_ROLES: string;
    /**
     * Provider's roles that may sign in, separated by commas.
     */
    OAUTH_ALLOWED_ROLES: string;
    /**
     * Whether membership in groups follows the provider.
     */
    ENABLE_OAUTH_GROUP_MANAGEMENT: boolean;
    /**
     * Whether groups of the provider that the server does not have are created.
     */
    ENABLE_OAUTH_GROUP_CREATION: boolean;
    /**
     * Claim that names the groups.
     */
    OAUTH_GROUP_CLAIM: string;
    /**
     * With whom groups from the provider may be shared with. `true` everybody, `members` the members only, `false` nobody.
     */
    OAUTH_GROUP_DEFAULT_SHARE: boolean | string;
    /**
     * Name of the OpenID provider on the sign-in page.
     */
    OAUTH_PROVIDER_NAME: string;
    /**
     * Address of the OpenID provider's configuration document.
     */
    OPENID_PROVIDER_URL: string;
    /**
     * Client id at the OpenID provider.
     */
    OAUTH_CLIENT_ID: string;
    /**
     * Client secret at the OpenID provider, a secret.
     */
    OAUTH_CLIENT_SECRET: string;
    /**
     * Address that the OpenID provider sends the browser back to.
     */
    OPENID_REDIRECT_URI: string;
    /**
     * Scopes asked for at the OpenID provider, separated by spaces.
     */
    OAUTH_SCOPES: string;
    /**
     * Method of the code challenge, `S256`. `null` means no challenge.
     */
    OAUTH_CODE_CHALLENGE_METHOD: string | null;
    /**
     * How the server signs in at the token endpoint, such as `client_secret_post`. `null` leaves it to the client library.
     */
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: string | null;
    /**
     * Address that ends the session at the OpenID provider; empty to take the one the provider publishes.
     */
    OPENID_END_SESSION_ENDPOINT: string;
    /**
     * How long the server waits for the OpenID provider, in seconds; an empty string for no limit of its own.
     */
    OAUTH_TIMEOUT: string | number;
    /**
     * How long the server waits for a tool server's OAuth provider, in seconds; an empty string for no limit of its own.
     */
    OAUTH_CLIENT_TIMEOUT: string | number;
    /**
     * Claim that holds the e-mail address.
     */
    OAUTH_EMAIL_CLAIM: string;
    /**
     * Claim that holds the name.
     */
    OAUTH_USERNAME_CLAIM: string;
    /**
     * Claim that holds the address of the profile picture.
     */
    OAUTH_PICTURE_CLAIM: string;
    /**
     * Claim that identifies the account. `null` means the provider's own, `sub` as a rule.
     */
    OAUTH_SUB_CLAIM: string | null;
    /**
     * Audience that the token is asked for; empty for none.
     */
    OAUTH_AUDIENCE: string;
    /**
     * Whether the e-mail address is taken from the provider at each sign-in.
     */
    OAUTH_UPDATE_EMAIL_ON_LOGIN: boolean;
    /**
     * Whether the name is taken from the provider at each sign-in.
     */
    OAUTH_UPDATE_NAME_ON_LOGIN: boolean;
    /**
     * Whether the picture is taken from the provider at each sign-in.
     */
    OAUTH_UPDATE_PICTURE_ON_LOGIN: boolean;
    /**
     * Whether the scopes are repeated when a token is refreshed.
     */
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: boolean;
    /**
     * Whether these settings outlive a restart. If not, the environment counts again after it.
     */
    ENABLE_OAUTH_PERSISTENT_CONFIG?: boolean;
};

/**
 * The settings to change. What is left out or `null` stays as it is, so nothing can be set to `null`.
 */
export type OAuthConfigUpdate = {
    /**
     * Whether sign-in through a provider is offered. `null` and absent leave it as it is.
     */
    ENABLE_OAUTH?: boolean | null;
    /**
     * Whether signing in through a provider registers an account. `null` and absent leave it as it is.
     */
    ENABLE_OAUTH_SIGNUP?: boolean | null;
    /**
     * Whether a sign-in joins an account that has the same e-mail address. `null` and absent leave it as it is.
     */
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL?: boolean | null;
    /**
     * Whether the sign-in page goes straight to the only provider. `null` and absent leave it as it is.
     */
    OAUTH_AUTO_REDIRECT?: boolean | null;
    /**
     * Domains of e-mail addresses that may sign in, separated by commas; `*` for any. `null` and absent leave it as it is.
     */
    OAUTH_ALLOWED_DOMAINS?: string | null;
    /**
     * Groups that membership is never taken from, a JSON array as text, such as `["staff"]`; its entries may be patterns. `null` and absent leave it as it is.
     */
    OAUTH_BLOCKED_GROUPS?: string | null;
    /**
     * Whether roles follow the provider. `null` and absent leave it as it is.
     */
    ENABLE_OAUTH_ROLE_MANAGEMENT?: boolean | null;
    /**
     * Claim that names the roles. `null` and absent leave it as it is.
     */
    OAUTH_ROLES_CLAIM?: string | null;
    /**
     * Provider's roles that make an administrator, separated by commas. `null` and absent leave it as it is.
     */
    OAUTH_ADMIN_ROLES?: string | null;
    /**
     * Provider's roles that may sign in, separated by commas. `null` and absent leave it as it is.
     */
    OAUTH_ALLOWED_ROLES?: string | null;
    /**
     * Whether membership in groups follows the provider. `null` and absent leave it as it is.
     */
    ENABLE_OAUTH_GROUP_MANAGEMENT?: boolean | null;
    /**
     * Whether groups of the provider that the server does not have are created. `null` and absent leave it as it is.
     */
    ENABLE_OAUTH_GROUP_CREATION?: boolean | null;
    /**
     * Claim that names the groups. `null` and absent leave it as it is.
     */
    OAUTH_GROUP_CLAIM?: string | null;
    /**
     * With whom groups from the provider may be shared with. `true` everybody, `members` the members only, `false` nobody. `null` and absent leave it as it is.
     */
    OAUTH_GROUP_DEFAULT_SHARE?: boolean | string | null;
    /**
     * Name of the OpenID provider on the sign-in page. `null` and absent leave it as it is.
     */
    OAUTH_PROVIDER_NAME?: string | null;
    /**
     * Address of the OpenID provider's configuration document. `null` and absent leave it as it is.
     */
    OPENID_PROVIDER_URL?: string | null;
    /**
     * Client id at the OpenID provider. `null` and absent leave it as it is.
     */
    OAUTH_CLIENT_ID?: string | null;
    /**
     * Client secret at the OpenID provider, a secret. `null` and absent leave it as it is.
     */
    OAUTH_CLIENT_SECRET?: string | null;
    /**
     * Address that the OpenID provider sends the browser back to. `null` and absent leave it as it is.
     */
    OPENID_REDIRECT_URI?: string | null;
    /**
     * Scopes asked for at the OpenID provider, separated by spaces. `null` and absent leave it as it is.
     */
    OAUTH_SCOPES?: string | null;
    /**
     * Method of the code challenge, `S256`. `null` and absent leave it as it is.
     */
    OAUTH_CODE_CHALLENGE_METHOD?: string | null;
    /**
     * How the server signs in at the token endpoint, such as `client_secret_post`. `null` and absent leave it as it is.
     */
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD?: string | null;
    /**
     * Address that ends the session at the OpenID provider; empty to take the one the provider publishes. `null` and absent leave it as it is.
     */
    OPENID_END_SESSION_ENDPOINT?: string | null;
    /**
     * How long the server waits for the OpenID provider, in seconds; an empty string for no limit of its own. `null` and absent leave it as it is.
     */
    OAUTH_TIMEOUT?: string | number | null;
    /**
     * How long the server waits for a tool server's OAuth provider, in seconds; an empty string for no limit of its own. `null` and absent leave it as it is.
     */
    OAUTH_CLIENT_TIMEOUT?: string | number | null;
    /**
     * Claim that holds the e-mail address. `null` and absent leave it as it is.
     */
    OAUTH_EMAIL_CLAIM?: string | null;
    /**
     * Claim that holds the name. `null` and absent leave it as it is.
     */
    OAUTH_USERNAME_CLAIM?: string | null;
    /**
     * Claim that holds the address of the profile picture. `null` and absent leave it as it is.
     */
    OAUTH_PICTURE_CLAIM?: string | null;
    /**
     * Claim that identifies the account. `null` and absent leave it as it is.
     */
    OAUTH_SUB_CLAIM?: string | null;
    /**
     * Audience that the token is asked for; empty for none. `null` and absent leave it as it is.
     */
    OAUTH_AUDIENCE?: string | null;
    /**
     * Whether the e-mail address is taken from the provider at each sign-in. `null` and absent leave it as it is.
     */
    OAUTH_UPDATE_EMAIL_ON_LOGIN?: boolean | null;
    /**
     * Whether the name is taken from the provider at each sign-in. `null` and absent leave it as it is.
     */
    OAUTH_UPDATE_NAME_ON_LOGIN?: boolean | null;
    /**
     * Whether the picture is taken from the provider at each sign-in. `null` and absent leave it as it is.
     */
    OAUTH_UPDATE_PICTURE_ON_LOGIN?: boolean | null;
    /**
     * Whether the scopes are repeated when a token is refreshed. `null` and absent leave it as it is.
     */
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE?: boolean | null;
};

/**
 * Whom a pending account may ask.
 */
export type AdminContact = {
    /**
     * The administrator's name. `null` if no account has the configured address.
     */
    name: string | null;
    /**
     * The configured address, or that of the server's first account. `null` if there is none.
     */
    email: string | null;
};

/**
 * The caller's API key.
 */
export type ApiKey = {
    /**
     * The key in the clear, `sk-` and 32 hexadecimal digits. Send it as a bearer token.
     */
    api_key: string;
};

/**
 * What a user signs in with at the directory.
 */
export type LdapCredentials = {
    /**
     * User name in the directory, in any case.
     */
    user: string;
    /**
     * Password in the directory, in the clear. Empty ones are refused since 0.9.6.
     */
    password: string;
};

/**
 * An account that has just signed in, with its token.
 */
export type SignedIn = {
    /**
     * The account's id, a UUID.
     */
    id: string;
    /**
     * Name that others see.
     */
    name: string;
    role: Role;
    /**
     * E-mail address, in lower case.
     */
    email: string;
    /**
     * Path of the account's image route on this server.
     */
    profile_image_url: string;
    /**
     * Session token, a JSON Web Token for the Authorization header.
     */
    token: string;
    /**
     * How to send the token.
     */
    token_type: 'Bearer';
    /**
     * When the token expires, in Unix seconds. `null` if tokens never expire on this server.
     */
    expires_at: number | null;
    permissions: Permissions;
};

/**
 * The first half of a sign-in with multi-factor authentication. There is no token yet.
 */
export type MfaChallenge = {
    /**
     * What to do next. Set up an authenticator (`enroll`, with `startMfaEnrollment`), prove it (`verify`, with `verifyMfaChallenge`), or hand over the operator's reset token (`recover`, with `submitMfaResetToken`).
     */
    next_step: 'enroll' | 'verify' | 'recover';
    /**
     * Token for the next step's request, the account's id, a dot and 43 random characters. It opens nothing else.
     */
    challenge_token: string;
    /**
     * How long the challenge stands, in seconds; 300 at the beginning. It is spoilt by the account's next sign-in.
     */
    expires_in: number;
};

/**
 * The reply to a sign-in where multi-factor authentication is on and an administrator has yet to let the account in. There is no token.
 */
export type AccountPending = {
    /**
     * Nothing can be done but wait.
     */
    next_step: 'pending';
};

/**
 * A code for the step under way. Fields that are not named here are refused with 422.
 */
export type MfaCode = {
    /**
     * The `challenge_token` of the last reply.
     */
    challenge_token: string;
    /**
     * The authenticator's six digits, at most one step of 30 seconds early or late and not used before, or a recovery code. Spaces at the ends are ignored.
     */
    code: string;
    /**
     * Whether `code` is a recovery code. Without meaning while an authenticator is being set up.
     */
    recovery?: boolean;
};

/**
 * Codes for the day the authenticator is lost. The server keeps only their hashes, so they are shown once.
 */
export type MfaRecoveryCodes = {
    /**
     * Ten codes, each good for one use.
     */
    recovery_codes: Array<string>;
};

/**
 * The account, signed in, with the recovery codes of its new authenticator.
 */
export type MfaEnrolled = SignedIn & MfaRecoveryCodes;

/**
 * The token of the step under way. Fields that are not named here are refused with 422.
 */
export type MfaChallengeToken = {
    /**
     * The `challenge_token` of the last reply.
     */
    challenge_token: string;
};

/**
 * What an authenticator needs to make codes for the account.
 */
export type MfaSetup = {
    /**
     * The secret, 32 characters of Base32, for typing in. Codes are those of RFC 6238, SHA-1, six digits, 30 seconds.
     */
    manual_key: string;
    /**
     * The same as a picture to scan, a data URL of an SVG image of some 17,000 characters.
     */
    qr_code: string;
};

/**
 * The reset token that the operator made. Fields that are not named here are refused with 422.
 */
export type MfaReset = {
    /**
     * The `challenge_token` of the last reply.
     */
    challenge_token: string;
    /**
     * What the command `open-webui mfa reset` printed. It holds for 30 minutes and one use.
     */
    reset_token: string;
};

/**
 * Proof that the caller has the second factor. Fields that are not named here are refused with 422.
 */
export type MfaFactor = {
    /**
     * The authenticator's six digits, not used before, or a recovery code, which is used up.
     */
    code: string;
    /**
     * Whether `code` is a recovery code.
     */
    recovery?: boolean;
};

/**
 * What the caller has of a second factor.
 */
export type MfaStatus = {
    /**
     * Whether the account has an authenticator. It keeps it while multi-factor authentication is switched off.
     */
    enabled: boolean;
    /**
     * Whether a sign-in like the one that began this session asks for the second factor.
     */
    required: boolean;
    /**
     * How many recovery codes are left, of 10.
     */
    recovery_codes_remaining: number;
};

/**
 * The providers that sign-in is offered through, name on the sign-in page by name in the path.
 */
export type OAuthProviders = {
    [key: string]: string;
};

/**
 * A token that the provider gave the user.
 */
export type OAuthToken = {
    /**
     * The access token, with which the server asks the provider who the user is.
     */
    token: string;
};

/**
 * The old password and the new one.
 */
export type PasswordUpdate = {
    /**
     * The password as it is now, in the clear.
     */
    password: string;
    /**
     * The new password in the clear, at most 72 bytes. May be empty.
     */
    new_password: string;
};

/**
 * The documented reply to a change of the password.
 */
export type PasswordUpdated = {
    /**
     * That the password was changed, in English.
     */
    message: string;
};

/**
 * What a user signs in with.
 */
export type Credentials = {
    /**
     * E-mail address; upper and lower case are the same.
     */
    email: string;
    /**
     * Password in the clear, at most 72 bytes; a longer one never matches.
     */
    password: string;
};

/**
 * The reply to a sign-out.
 */
export type SignedOut = {
    /**
     * Always `true`.
     */
    status: true;
    /**
     * Where the browser has to go to end the OpenID provider's session too. Absent for accounts without a provider.
     */
    redirect_url?: string;
};

/**
 * A new account.
 */
export type Registration = {
    /**
     * Name that others see. May be empty.
     */
    name: string;
    /**
     * E-mail address, which identifies the account; stored in lower case.
     */
    email: string;
    /**
     * Password in the clear, at most 72 bytes. May be empty.
     */
    password: string;
    /**
     * Address or data URL of the profile image. Absent and `null` mean the default image.
     */
    profile_image_url?: string | null;
};

/**
 * The whole profile. An optional field that is left out is cleared.
 */
export type ProfileUpdate = {
    /**
     * Name that others see. May be empty.
     */
    name: string;
    /**
     * Data URL of an image (PNG, JPEG, GIF or WebP), a path of one of the server's own images, or, since 0.9.6, an http(s) address. Empty means the account's image route.
     */
    profile_image_url: string;
    /**
     * What the user says about themselves. Absent and `null` clear it.
     */
    bio?: string | null;
    /**
     * Free text. Absent and `null` clear it.
     */
    gender?: string | null;
    /**
     * Birthday as an ISO 8601 date. Absent and `null` clear it.
     */
    date_of_birth?: string | null;
};

/**
 * The part of the profile that others see. What else was stored stands in `getSession`.
 */
export type Profile = {
    /**
     * The account's id, a UUID.
     */
    id: string;
    /**
     * Name that others see.
     */
    name: string;
    role: Role;
    /**
     * E-mail address, in lower case.
     */
    email: string;
    /**
     * Address, path or data URL of the profile image, as stored.
     */
    profile_image_url: string;
};

/**
 * Where the user's clock stands.
 */
export type TimezoneUpdate = {
    /**
     * Name of a time zone such as `Europe/Stockholm`. The server does not check it.
     */
    timezone: string;
};

/**
 * The reply to a change of the time zone.
 */
export type TimezoneUpdated = {
    /**
     * Always `true`.
     */
    status: true;
};

/**
 * A right to use a standard channel.
 */
export type ChannelGrant = {
    /**
     * The grant's id, a UUID that is new after every change of the list.
     */
    id: string;
    /**
     * Always `channel`.
     */
    resource_type: 'channel';
    /**
     * Id of the channel.
     */
    resource_id: string;
    /**
     * Who holds the right.
     */
    principal_type: 'user' | 'group';
    /**
     * Id of the user or group. `*` with `user` is every signed-in user.
     */
    principal_id: string;
    /**
     * `read` opens the channel, `write` lets post, react and, since 0.9.6, pin. One does not include the other.
     */
    permission: 'read' | 'write';
    /**
     * When it was given, in Unix seconds.
     */
    created_at: number;
};

/**
 * A channel. One of the type `group` or `dm` belongs to its members; any other is a standard channel, which belongs to whom its access grants name.
 */
export type Channel = {
    /**
     * The channel's id, a UUID.
     */
    id: string;
    /**
     * Id of the account that made it.
     */
    user_id: string;
    /**
     * `group` or `dm` (direct). `null` and every other text make a standard channel.
     */
    type: string | null;
    /**
     * Name that members see, in small letters when it was made; `updateChannelById` keeps capitals. Empty for a direct channel.
     */
    name: string;
    /**
     * What the channel is for. `null` if nobody said it.
     */
    description: string | null;
    /**
     * A mark for clients, of groups most often. The server does nothing with it. `null` if it was not set.
     */
    is_private: boolean | null;
    /**
     * Free content. What clients keep with the channel. `null` if nothing is kept.
     */
    data: JsonObject | null;
    /**
     * Free content. What else clients keep with the channel. `null` if nothing is kept.
     */
    meta: JsonObject | null;
    /**
     * Who may read and write a standard channel. In a group or direct channel grants count for nothing.
     */
    access_grants: Array<ChannelGrant>;
    /**
     * When it was made, in Unix nanoseconds. The number exceeds 2^53, so JavaScript rounds its last digits.
     */
    created_at: number;
    /**
     * When `updateChannelById` last changed it, in Unix nanoseconds, beyond 2^53.
     */
    updated_at: number;
    /**
     * Always `null`. No operation sets it.
     */
    updated_by: string | null;
    /**
     * When it was archived, in Unix nanoseconds, beyond 2^53. Always `null`, no operation archives a channel.
     */
    archived_at: number | null;
    /**
     * Always `null`, as `archived_at`.
     */
    archived_by: string | null;
    /**
     * When it was deleted, in Unix nanoseconds. Always `null`, a deleted channel is gone.
     */
    deleted_at: number | null;
    /**
     * Always `null`, as `deleted_at`.
     */
    deleted_by: string | null;
};

/**
 * An account in a channel, with its status.
 */
export type ChannelUser = {
    /**
     * Short code of the emoji that the user set as status. `null` if none is set.
     */
    status_emoji: string | null;
    /**
     * Words that the user set as status. `null` if none are set.
     */
    status_message: string | null;
    /**
     * When the status ends, in Unix seconds. `null` if it stays.
     */
    status_expires_at: number | null;
    /**
     * Id of the account.
     */
    id: string;
    /**
     * Name that others see.
     */
    name: string;
    /**
     * Whether the user did something within the last three minutes. No captured server says `null`.
     */
    is_active: boolean | null;
};

/**
 * A channel in the caller's list.
 */
export type ChannelListItem = Channel & {
    /**
     * Whether the caller gets no notifications of it.
     */
    is_channel_muted?: boolean;
    /**
     * Ids of the members of a direct channel. `null` for every other.
     */
    user_ids: Array<string> | null;
    /**
     * The members of a direct channel. `null` for every other.
     */
    users: Array<ChannelUser> | null;
    /**
     * When the newest message was posted, replies included, in Unix nanoseconds, beyond 2^53. `null` if there is none.
     */
    last_message_at: number | null;
    /**
     * How many messages of others were posted since the caller last read the channel, without replies in threads. 0 for a standard channel that the caller never opened.
     */
    unread_count: number;
};

/**
 * A right to be given. A grant whose fields are missing or unknown is left out without an error.
 */
export type ChannelGrantInput = {
    /**
     * Who gets the right.
     */
    principal_type: 'user' | 'group';
    /**
     * Id of the user or group. `*` with `user` is every signed-in user.
     */
    principal_id: string;
    /**
     * `read` opens the channel, `write` lets post, react and pin. Give both to people who take part.
     */
    permission: 'read' | 'write';
};

/**
 * A channel to make.
 */
export type ChannelCreate = {
    /**
     * `group` or `dm`. `null`, absence and every other text make a standard channel, which only an administrator may.
     */
    type?: string | null;
    /**
     * Name that members see. Capitals become small letters.
     */
    name?: string;
    /**
     * What the channel is for. `null` and absence leave it open.
     */
    description?: string | null;
    /**
     * A mark for clients. The server does nothing with it. `null` and absence leave it open.
     */
    is_private?: boolean | null;
    /**
     * Free content. What the client wants to keep with the channel. `null` and absence keep nothing.
     */
    data?: JsonObject | null;
    /**
     * Free content. What else the client wants to keep with it. `null` and absence keep nothing.
     */
    meta?: JsonObject | null;
    /**
     * Ids of the accounts that become members of a group or direct channel, beside the caller. Ids of nobody are taken too. `null` and absence mean nobody, but a direct channel needs a list. A standard channel ignores it.
     */
    user_ids?: Array<string> | null;
    /**
     * Ids of user groups whose present members become members of a group or direct channel. `null` and absence mean none.
     */
    group_ids?: Array<string> | null;
    /**
     * Who may read and write a standard channel. `null`, absence and an empty list leave it to administrators. Since 0.9.6 grants that a plain user may not give are left out without an error, since 0.12.4 all that name every signed-in user.
     */
    access_grants?: Array<ChannelGrantInput> | null;
};

/**
 * Bytes of the picture.
 */
export type ChannelWebhookImage = Blob | File;

/**
 * What a webhook posts.
 */
export type ChannelWebhookMessage = {
    /**
     * The text, in Markdown. Mentions have no model and no app answer.
     */
    content: string;
};

/**
 * What became of a webhook's message.
 */
export type ChannelWebhookReceipt = {
    /**
     * Always `true`.
     */
    success: boolean;
    /**
     * Id of the message.
     */
    message_id: string;
};

/**
 * Something that an app may do in the channels it was let into.
 */
export type ChannelAppScope = 'channels:mentions:read' | 'channels:messages:read' | 'channels:messages:write' | 'channels:read';

/**
 * How the app describes itself.
 */
export type ChannelAppManifest = {
    /**
     * The app's own id, the same on all servers.
     */
    id: string;
    /**
     * The app's own name.
     */
    name: string;
    /**
     * What it does. Empty if it does not say.
     */
    description: string;
    /**
     * Address of its picture, or the picture itself as a `data:` URL. `null` if it has none.
     */
    profile_image_url: string | null;
    /**
     * Ed25519 key with which it proves who it is, in PEM.
     */
    public_key: string;
    /**
     * What it asks to be allowed.
     */
    requested_scopes: Array<ChannelAppScope>;
};

/**
 * How an app was installed.
 */
export type ChannelAppData = {
    /**
     * Address at which this server reaches the app.
     */
    url: string;
    manifest: ChannelAppManifest;
    /**
     * What the app may do here.
     */
    granted_scopes: Array<ChannelAppScope>;
    /**
     * Free content. Settings of the app, as the administrator wrote them.
     */
    settings: JsonObject;
    /**
     * Id that the app gave to this installation, a UUID. Absent until it has been connected, and after it was uninstalled.
     */
    installation_id?: string;
};

/**
 * An app that takes part in a channel.
 */
export type ChannelApp = {
    /**
     * The app's id on this server, a UUID.
     */
    id: string;
    /**
     * Short name, unique on this server.
     */
    slug: string;
    /**
     * Name that members see.
     */
    name: string;
    /**
     * Whether it is connected and not switched off.
     */
    is_active: boolean;
    /**
     * Whether the server has a key for it.
     */
    configured: boolean;
    data: ChannelAppData;
    /**
     * When it was installed, in Unix nanoseconds, beyond 2^53.
     */
    created_at: number;
    /**
     * When it was last changed or connected, in Unix nanoseconds, beyond 2^53.
     */
    updated_at: number;
};

/**
 * The app to let in. The server refuses further fields.
 */
export type ChannelAppInvitation = {
    /**
     * The app's id on this server.
     */
    app_id: string;
};

/**
 * That an app is not in the channel.
 */
export type ChannelAppRemoval = {
    /**
     * Always `true`, also if the app was not in it.
     */
    removed: boolean;
};

/**
 * A channel with what it is to the caller.
 */
export type ChannelDetails = Channel & {
    /**
     * Whether the caller made the channel.
     */
    is_manager: boolean;
    /**
     * Whether the caller may post. Always `true` for members of a group or direct channel and, in a standard one, for administrators.
     */
    write_access: boolean;
    /**
     * How many accounts are members or, for a standard channel, may read it. Since 0.11.4 the maker of a standard channel is always counted, and pending accounts are not.
     */
    user_count: number;
    /**
     * Whether the caller gets no notifications of it.
     */
    is_channel_muted?: boolean;
    /**
     * Ids of the members of a group or direct channel, since 0.11.4 only of accounts that exist. `null` for a standard channel.
     */
    user_ids: Array<string> | null;
    /**
     * The members of a group or direct channel. `null` for a standard channel.
     */
    users: Array<ChannelUser> | null;
    /**
     * When the caller last read the channel, in Unix nanoseconds, beyond 2^53. Joining counts as reading; later only the web page's socket sets it. `null` for a standard channel that the caller never opened.
     */
    last_read_at: number | null;
    /**
     * How many messages of others were posted since then, without replies in threads; all of them if the caller never opened it.
     */
    unread_count: number;
};

/**
 * Who may use a standard channel. It replaces all earlier grants.
 */
export type ChannelAccess = {
    /**
     * All grants. An empty list leaves the channel to administrators.
     */
    access_grants: Array<ChannelGrantInput>;
};

/**
 * An account that is in a channel. Before 0.10.2 it is the whole account record.
 */
export type ChannelMember = {
    /**
     * Id of the account.
     */
    id: string;
    /**
     * E-mail address, shown to every member.
     */
    email: string;
    /**
     * Name that others see.
     */
    name: string;
    /**
     * What the account may do on the server.
     */
    role: Role;
    /**
     * Address of the picture, most often a path of this server, or the picture itself as a `data:` URL. No captured server says `null`.
     */
    profile_image_url: string | null;
    /**
     * Presence that the user chose. `null` if none is chosen.
     */
    presence_state: string | null;
    /**
     * Short code of the emoji that the user set as status. `null` if none is set.
     */
    status_emoji: string | null;
    /**
     * Words that the user set as status. `null` if none are set.
     */
    status_message: string | null;
    /**
     * When the status ends, in Unix seconds. `null` if it stays.
     */
    status_expires_at: number | null;
    /**
     * Whether the user did something within the last three minutes.
     */
    is_active: boolean;
    /**
     * Short name. `null` if none is set.
     */
    username?: string | null;
    /**
     * Address of the picture behind the profile. `null` if none is set.
     */
    profile_banner_image_url?: string | null;
    /**
     * What the user says about themselves. `null` if nothing is said.
     */
    bio?: string | null;
    /**
     * What the user entered. `null` if nothing is entered.
     */
    gender?: string | null;
    /**
     * Birthday, an ISO 8601 date. `null` if none is entered.
     */
    date_of_birth?: string | null;
    /**
     * Time zone by its IANA name. `null` if the web page has not told it.
     */
    timezone?: string | null;
    /**
     * Free content. What clients keep with the account. `null` if nothing is kept.
     */
    info?: JsonObject | null;
    /**
     * Free content. The user's settings, as the web page keeps them. `null` if there are none.
     */
    settings?: JsonObject | null;
    /**
     * Free content. Ids at OpenID providers, by provider. `null` if there are none.
     */
    oauth?: JsonObject | null;
    /**
     * Free content. Ids at SCIM clients, by client. `null` if there are none.
     */
    scim?: JsonObject | null;
    /**
     * When the user last did something, in Unix seconds.
     */
    last_active_at?: number;
    /**
     * When the account was last changed, in Unix seconds.
     */
    updated_at?: number;
    /**
     * When the account was made, in Unix seconds.
     */
    created_at?: number;
};

/**
 * A page of a channel's members.
 */
export type ChannelMemberList = {
    /**
     * At most 30 members. A direct channel has one page with all of them.
     */
    users: Array<ChannelMember>;
    /**
     * How many there are on all pages.
     */
    total: number;
};

/**
 * Whether the caller sees the channel in the list.
 */
export type ChannelActivity = {
    /**
     * `false` takes the channel out of the list until somebody posts in it.
     */
    is_active: boolean;
};

/**
 * Whether the caller gets no notifications of the channel.
 */
export type ChannelMute = {
    /**
     * `true` silences all messages but those that mention the caller.
     */
    is_channel_muted: boolean;
};

/**
 * The webhook that posted a message.
 */
export type ChannelMessageWebhook = {
    /**
     * The webhook's id, also after the webhook is deleted.
     */
    id: string;
};

/**
 * Where a message came from. Before 0.12.4 clients may add fields of their own.
 */
export type ChannelMessageMeta = {
    /**
     * The webhook that posted it. Absent from other messages.
     */
    webhook?: ChannelMessageWebhook;
    /**
     * Id of the model that wrote it. Absent from other messages.
     */
    model_id?: string;
    /**
     * Name of that model. Absent from other messages.
     */
    model_name?: string;
    /**
     * `true` once the model has finished. Absent before that, and from other messages.
     */
    done?: boolean;
    [key: string]: unknown;
};

/**
 * A message, without the content that is not text.
 */
export type ChannelMessageBase = {
    /**
     * The message's id, a UUID.
     */
    id: string;
    /**
     * Id of the account that posted it. A model's message has the id of who mentioned the model, a webhook's message that of who made the webhook. `null` for an app's message, since 0.12.4.
     */
    user_id: string | null;
    /**
     * Id of the app that posted it. `null` for every other message.
     */
    app_id?: string | null;
    /**
     * Id of the channel. No captured server says `null`.
     */
    channel_id: string | null;
    /**
     * Id of the message that it quotes. `null` if it quotes none.
     */
    reply_to_id: string | null;
    /**
     * Id of the message whose thread it is in. `null` for a message of the channel itself.
     */
    parent_id: string | null;
    /**
     * Whether it is pinned, for all members.
     */
    is_pinned: boolean;
    /**
     * Id of the account that pinned it. `null` if it is not pinned.
     */
    pinned_by: string | null;
    /**
     * When it was pinned, in Unix nanoseconds, beyond 2^53. `null` if it is not pinned.
     */
    pinned_at: number | null;
    /**
     * The text, in Markdown. `<@U:id|name>` mentions a user, `<@M:id|name>` a model and, since 0.12.4, `<@A:id|name>` an app. A model's message is empty until the model has written.
     */
    content: string;
    /**
     * Where the message came from. `null` for what a person posted and nobody edited; editing makes it an object.
     */
    meta: ChannelMessageMeta | null;
    /**
     * When it was posted, in Unix nanoseconds. The number exceeds 2^53, so JavaScript rounds its last digits.
     */
    created_at: number;
    /**
     * When its text was last changed, in Unix nanoseconds, beyond 2^53. Pins and reactions do not count.
     */
    updated_at: number;
    /**
     * `updated_at` as text, with all its digits.
     */
    etag?: string;
};

/**
 * Who posted a message.
 */
export type ChannelMessageAuthor = {
    /**
     * Id of the account, the webhook or the app.
     */
    id: string;
    /**
     * Name that members see. `Deleted Webhook` or `Removed App` for one that is gone.
     */
    name: string;
    /**
     * The account's role, `webhook`, or since 0.12.4 `app`.
     */
    role: string;
};

/**
 * A file in a message. Only what is named here counts for the server; the web page adds the file's record.
 */
export type ChannelMessageFile = {
    /**
     * `image` for a picture that models get to see by its `url`, most often `file` otherwise.
     */
    type?: string;
    /**
     * Id of the uploaded file. Absent for a picture that stands in `url` itself.
     */
    id?: string;
    /**
     * Name that members see.
     */
    name?: string;
    /**
     * Address of the file, or the picture itself as a `data:` URL.
     */
    url?: string;
    /**
     * Media type. Of files whose type begins with `image/` models get to see the picture.
     */
    content_type?: string;
    [key: string]: unknown;
};

/**
 * A step of an answer, in the form of OpenAI's Responses API.
 */
export type ChatOutputItem = {
    /**
     * What it is, such as `message`, `reasoning`, `function_call` or `function_call_output`.
     */
    type: string;
    /**
     * The step's id.
     */
    id?: string;
    /**
     * How far it is, such as `in_progress`, `completed` or `failed`. A call with `pending`, `queued` or `requires_approval` waits for `resolveToolCall`; `rejected` was refused.
     */
    status?: string;
    /**
     * In a `message`, `assistant`.
     */
    role?: string;
    /**
     * In a `message` or `reasoning`, its parts.
     */
    content?: Array<JsonObject>;
    /**
     * In a call and its output, the id that ties them together.
     */
    call_id?: string;
    /**
     * In a `function_call`, the tool's function.
     */
    name?: string;
    /**
     * In a `function_call`, the arguments as JSON text.
     */
    arguments?: string;
    /**
     * In a `function_call_output`, the result's parts.
     */
    output?: Array<JsonObject>;
    /**
     * In a `function_call`, whether the user has allowed it. Absent if nobody was asked.
     */
    approved?: boolean;
};

/**
 * Cards and buttons of an app's message.
 */
export type ChannelAppContent = {
    /**
     * Cards. In a quoted message they are all that is there.
     */
    embeds?: Array<JsonObject>;
    /**
     * Buttons. Absent in a quoted message.
     */
    actions?: Array<JsonObject>;
};

/**
 * What a message holds beside its text. Whoever posts it decides; the fields named here are those that the web page and the server know.
 */
export type ChannelMessageContent = {
    /**
     * Files and pictures. Absent if there are none.
     */
    files?: Array<ChannelMessageFile>;
    /**
     * What a model did for its answer, step by step. Absent from other messages, and before 0.9.6.
     */
    output?: Array<ChatOutputItem>;
    /**
     * Cards and buttons of an app's message. Absent from other messages.
     */
    app?: ChannelAppContent;
    [key: string]: unknown;
};

/**
 * A message that another one quotes.
 */
export type ChannelQuotedMessage = ChannelMessageBase & {
    /**
     * Always `false`, whether or not it holds more than text. For an app's message with cards, since 0.12.4, the cards.
     */
    data: boolean | ChannelMessageContent;
    /**
     * Who posted it. `null` if the account is gone.
     */
    user: ChannelMessageAuthor | null;
};

/**
 * An account that put a reaction under a message.
 */
export type ChannelReactionAuthor = {
    /**
     * Id of the account.
     */
    id: string;
    /**
     * Name that others see.
     */
    name: string;
};

/**
 * One emoji that members put under a message.
 */
export type ChannelReaction = {
    /**
     * The emoji, as the web page a short code such as `thumbs_up`. The server takes any text.
     */
    name: string;
    /**
     * Who put it there.
     */
    users: Array<ChannelReactionAuthor>;
    /**
     * How many they are.
     */
    count: number;
};

/**
 * What belongs to a message and is stored elsewhere.
 */
export type ChannelMessageContext = {
    /**
     * Who posted it. For a webhook's message `getChannelMessage` and `setChannelMessagePinned` name the account that made the webhook, the lists the webhook. `null` if the account is gone.
     */
    user: ChannelMessageAuthor | null;
    /**
     * The message that it quotes. `null` if it quotes none, or the quoted one is deleted.
     */
    reply_to_message: ChannelQuotedMessage | null;
    /**
     * When the newest message of its thread was posted, in Unix nanoseconds, beyond 2^53. `null` if there is none, and in a thread's list.
     */
    latest_reply_at: number | null;
    /**
     * How many messages its thread has. Always 0 in a thread's list.
     */
    reply_count: number;
    /**
     * Reactions, one entry for each emoji.
     */
    reactions: Array<ChannelReaction>;
};

/**
 * A message as in a list, which tells only whether there is more than text. `getChannelMessageData` has the rest.
 */
export type ChannelMessageListItem = ChannelMessageBase & ChannelMessageContext & {
    /**
     * Whether it holds more than text. For an app's message, since 0.12.4, the content itself.
     */
    data: boolean | ChannelMessageContent;
};

/**
 * A pinned message.
 */
export type ChannelPinnedMessage = ChannelMessageBase & {
    /**
     * Whether it holds more than text. For an app's message, since 0.12.4, the content itself.
     */
    data: boolean | ChannelMessageContent;
    /**
     * Who posted it. A webhook is called `Webhook`, whatever its name. `null` for an app's message, and if the account is gone.
     */
    user: ChannelMessageAuthor | null;
    /**
     * Reactions, one entry for each emoji.
     */
    reactions: Array<ChannelReaction>;
};

/**
 * A message to post.
 */
export type ChannelMessageCreate = {
    /**
     * The text, in Markdown; it may be empty. `<@U:id|name>` mentions a user, `<@M:id|name>` has a model answer and, since 0.12.4, `<@A:id|name>` tells an app.
     */
    content: string;
    /**
     * Id of the message to quote. Quoting a model's message has the model answer. `null` and absence quote none.
     */
    reply_to_id?: string | null;
    /**
     * Id of the message whose thread it belongs to. `null` and absence post to the channel itself.
     */
    parent_id?: string | null;
    /**
     * What it holds beside its text, such as files. `null` and absence mean nothing.
     */
    data?: ChannelMessageContent | null;
    /**
     * An id of the client's own, which comes back in the socket's event only. `null` and absence mean none.
     */
    temp_id?: string | null;
    /**
     * Free content. What the client wants to keep with the message. `null` and absence keep nothing. Ignored since 0.12.4.
     */
    meta?: JsonObject | null;
};

/**
 * A message as it is stored.
 */
export type ChannelMessage = ChannelMessageBase & {
    /**
     * What it holds beside its text. `null` if that is nothing; editing makes it an object.
     */
    data: ChannelMessageContent | null;
};

/**
 * A message with its author, its quotation, its thread in figures and its reactions.
 */
export type ChannelMessageDetails = ChannelMessage & ChannelMessageContext;

/**
 * Whether the message is pinned.
 */
export type ChannelPin = {
    /**
     * `true` pins it, anew if it is pinned already; `false` takes the pin away.
     */
    is_pinned: boolean;
};

/**
 * The reaction to put under a message or to take away.
 */
export type ChannelReactionName = {
    /**
     * The emoji, as the web page a short code such as `thumbs_up`. The server takes any text.
     */
    name: string;
};

/**
 * What changes in a message. `reply_to_id`, `parent_id` and `temp_id` are taken and ignored.
 */
export type ChannelMessageUpdate = {
    /**
     * The whole new text.
     */
    content: string;
    /**
     * Top-level fields to set in what the message holds beside its text; the others stay. `null` and absence change nothing.
     */
    data?: ChannelMessageContent | null;
    /**
     * Free content. Top-level fields to set in `meta`; the others stay. `null` and absence change nothing. Ignored since 0.12.4.
     */
    meta?: JsonObject | null;
};

/**
 * What the channel shall be. Every field is replaced; what is absent is emptied.
 */
export type ChannelUpdate = {
    /**
     * Name that members see, with its capitals. Absence empties it.
     */
    name?: string;
    /**
     * What the channel is for. `null` and absence empty it.
     */
    description?: string | null;
    /**
     * A mark for clients. The server does nothing with it. `null` and absence empty it.
     */
    is_private?: boolean | null;
    /**
     * Free content. What the client wants to keep with the channel. `null` and absence empty it.
     */
    data?: JsonObject | null;
    /**
     * Free content. What else the client wants to keep with it. `null` and absence empty it.
     */
    meta?: JsonObject | null;
    /**
     * Who may read and write a standard channel. `null` and absence leave the grants alone. Ignored since 0.12.4, see `setChannelAccess`.
     */
    access_grants?: Array<ChannelGrantInput> | null;
};

/**
 * Who comes into the channel. The caller is added in any case.
 */
export type ChannelMembersAdd = {
    /**
     * Ids of accounts. Ids of nobody are taken too.
     */
    user_ids?: Array<string>;
    /**
     * Ids of user groups, whose present members are added. Unknown groups are passed over.
     */
    group_ids?: Array<string>;
};

/**
 * That an account is in a channel. All times are Unix nanoseconds, beyond 2^53.
 */
export type ChannelMembership = {
    /**
     * The membership's id, a UUID.
     */
    id: string;
    /**
     * Id of the channel.
     */
    channel_id: string;
    /**
     * Id of the account, as it was sent; nobody checks that it exists. `null` for an app, which `addChannelMembers` never adds.
     */
    user_id: string | null;
    /**
     * Id of the app that is the member. Always `null` here.
     */
    app_id?: string | null;
    /**
     * Always `null`, a plain member.
     */
    role: string | null;
    /**
     * `joined`. No captured server says `null`.
     */
    status: string | null;
    /**
     * Whether the member sees the channel in the list.
     */
    is_active: boolean;
    /**
     * Whether the member gets no notifications.
     */
    is_channel_muted: boolean;
    /**
     * Always `false`. No operation sets it.
     */
    is_channel_pinned: boolean;
    /**
     * Always `null`. No operation sets it.
     */
    data: JsonObject | null;
    /**
     * Always `null`. No operation sets it.
     */
    meta: JsonObject | null;
    /**
     * When the member was added, in Unix nanoseconds. `null` for one who came alone, which is never so here.
     */
    invited_at: number | null;
    /**
     * Id of the account that added the member. `null` for one who came alone, which is never so here.
     */
    invited_by: string | null;
    /**
     * The same time, in Unix nanoseconds. No captured server says `null`.
     */
    joined_at: number | null;
    /**
     * When the member left, in Unix nanoseconds. Always `null`.
     */
    left_at: number | null;
    /**
     * When the member last read the channel, in Unix nanoseconds; at first the time of joining. Never `null` here.
     */
    last_read_at: number | null;
    /**
     * The same time as `joined_at`, in Unix nanoseconds. No captured server says `null`.
     */
    created_at: number | null;
    /**
     * When the membership was last changed, in Unix nanoseconds. No captured server says `null`.
     */
    updated_at: number | null;
};

/**
 * Who leaves the channel.
 */
export type ChannelMembersRemove = {
    /**
     * Ids of accounts. Those that are no members are passed over.
     */
    user_ids?: Array<string>;
};

/**
 * A way for other programs to post into a channel. Times are Unix nanoseconds, beyond 2^53.
 */
export type ChannelWebhook = {
    /**
     * The webhook's id, a UUID.
     */
    id: string;
    /**
     * Id of the channel.
     */
    channel_id: string;
    /**
     * Id of the account that made it.
     */
    user_id: string;
    /**
     * Name that its messages show.
     */
    name: string;
    /**
     * Address of its picture, or the picture itself as a `data:` URL. `null` if it has the server's icon.
     */
    profile_image_url: string | null;
    /**
     * The secret of its address `/api/v1/channels/webhooks/{id}/{token}`. It never changes.
     */
    token: string;
    /**
     * When it last posted, in Unix nanoseconds. `null` if never.
     */
    last_used_at: number | null;
    /**
     * When it was made, in Unix nanoseconds.
     */
    created_at: number;
    /**
     * When its name or picture was last set, in Unix nanoseconds.
     */
    updated_at: number;
};

/**
 * What a webhook is called and looks like. Both are replaced; an absent picture is taken away.
 */
export type ChannelWebhookDraft = {
    /**
     * Name that its messages show.
     */
    name: string;
    /**
     * Address of a picture with `http` or `https`, a path that the server knows, or the picture itself as a `data:` URL of PNG, JPEG, GIF or WebP. Before 0.9.6 any text is taken. `null` and absence give it the server's icon.
     */
    profile_image_url?: string | null;
};

/**
 * A chat as a list shows it, without its messages.
 */
export type ChatSummary = {
    /**
     * The chat's id, a UUID.
     */
    id: string;
    /**
     * Title, given by the user or made by a model. `New Chat` until there is one.
     */
    title: string;
    /**
     * When the chat last changed, in Unix seconds. Lists are ordered by it, newest first, unless asked otherwise.
     */
    updated_at: number;
    /**
     * When the chat was created, in Unix seconds.
     */
    created_at: number;
    /**
     * When the owner last opened the chat, in Unix seconds. `null` if never, and always in the list of archived chats.
     */
    last_read_at?: number | null;
    /**
     * Up to 200 characters of the message that a search found, with `...` where text is cut off. `null` if only the title or a filter matched, and in every list but a search.
     */
    snippet?: string | null;
    /**
     * Whether a model is still answering in the background.
     */
    active?: boolean;
    /**
     * Whether the chat is archived. Only a search fills it; every other list says `false`, the list of archived chats too.
     */
    archived?: boolean;
};

/**
 * The user who wrote a question. The server sets it, whatever the client sends.
 */
export type ChatMessageAuthor = {
    /**
     * The user's id.
     */
    id: string;
    /**
     * Name that others see. Empty if the account is gone.
     */
    name: string;
};

/**
 * A message as the client and the server keep it. Neither requires a field; a message that refers to no parent is the first of its branch.
 */
export type ChatMessage = {
    /**
     * The message's id, unique in the chat, a UUID as a rule.
     */
    id?: string;
    /**
     * Id of the message that this one follows. `null` for a first message.
     */
    parentId?: string | null;
    /**
     * The messages that follow, oldest first. Since 0.11.4 the server completes it from the children's `parentId`.
     */
    childrenIds?: Array<string>;
    /**
     * Who wrote it, `user` or `assistant`; `system` is rare.
     */
    role?: string;
    /**
     * The text, in Markdown. A list of content parts, or `null`, only if a client stored that.
     */
    content?: string | Array<JsonObject> | null;
    /**
     * When it was written, in Unix seconds.
     */
    timestamp?: number;
    /**
     * In a question, the models that were asked.
     */
    models?: Array<string>;
    /**
     * In an answer, the id of the model that wrote it.
     */
    model?: string;
    /**
     * In an answer, the model's name at that time.
     */
    modelName?: string;
    /**
     * In an answer, the place of the model in the question's `models`, from 0. `null` if the server wrote the message.
     */
    modelIdx?: number | null;
    /**
     * Whether the answer is complete. `false` while a model is writing. Absent in questions.
     */
    done?: boolean;
    /**
     * What the model did, step by step. `content` is its text.
     */
    output?: Array<ChatOutputItem>;
    /**
     * Free content. The provider's count of tokens, such as `prompt_tokens` and `completion_tokens`.
     */
    usage?: JsonObject;
    /**
     * Free content. `usage` once more, and what else older servers kept of the provider's answer.
     */
    info?: JsonObject;
    /**
     * Files sent with a question, or made by the model.
     */
    files?: Array<JsonObject>;
    /**
     * What the answer is based on.
     */
    sources?: Array<JsonObject>;
    /**
     * Pages that tools show beside the answer.
     */
    embeds?: Array<JsonValue>;
    /**
     * What the server reported while it worked, oldest first.
     */
    statusHistory?: Array<JsonObject>;
    /**
     * Questions that the user might ask next.
     */
    followUps?: Array<string>;
    /**
     * Free content. Why there is no answer, an object with `content` as a rule. Absent if all went well.
     */
    error?: JsonValue;
    /**
     * Free content. The user's rating, with `rating` (1 or -1), `tags`, `reason` and `comment`.
     */
    annotation?: JsonObject;
    /**
     * Id of the feedback that the rating was stored as.
     */
    feedbackId?: string;
    /**
     * Summary of all that comes before this message in its branch, which the model sees in its place.
     */
    contextSummary?: string;
    /**
     * Free content. The server keeps `task_id` and `voice` here, and what it needs to go on after a question for permission. Left out for others than the message's author.
     */
    meta?: JsonObject;
    /**
     * Id of the user who wrote the message or asked for it. The server sets it, whatever the client sends.
     */
    user_id?: string;
    user?: ChatMessageAuthor;
};

/**
 * The chat's tree of messages. Regenerated answers and edited questions are siblings, so there may be several branches.
 */
export type ChatHistory = {
    /**
     * All messages of all branches, by id.
     */
    messages?: {
        [key: string]: ChatMessage;
    };
    /**
     * Id of the message at the end of the branch shown. `null` if there are no messages.
     */
    currentId?: string | null;
};

/**
 * What the client keeps of a chat. The server stores any object as it is, adds what its fields below say, and requires none of them; the fields are those that the web client writes and that servers read. A client that stores another type gets it back, and breaks the web client.
 */
export type ChatDocument = {
    /**
     * The client's own id of the chat. The web client leaves it empty; the server does not read it.
     */
    id?: string;
    /**
     * Title. It becomes the chat's title; without it the chat is called `New Chat`. `null` makes the request fail.
     */
    title?: string;
    /**
     * The models that answer the next message.
     */
    models?: Array<string>;
    /**
     * System prompt of an older web client. `null` and absence mean none; newer clients keep it in `params.system`.
     */
    system?: string | null;
    /**
     * Free content. Parameters for the model, such as `temperature`, `max_tokens` or `system`. Left out for others than the owner since 0.12.4.
     */
    params?: JsonObject;
    history?: ChatHistory;
    /**
     * The branch shown, first message first, as an older web client keeps it beside `history`. The server does not keep the two in step; read `history`.
     */
    messages?: Array<ChatMessage>;
    /**
     * Not the chat's tags, which are in `meta.tags`; the web client stores an empty list.
     */
    tags?: Array<string>;
    /**
     * When the client created the document, in Unix milliseconds, unlike the times of the messages.
     */
    timestamp?: number;
    /**
     * Files that belong to the whole chat.
     */
    files?: Array<JsonObject>;
    /**
     * Id of the chat that this one is a copy of. The server sets it when it clones or forks.
     */
    originalChatId?: string;
    /**
     * Id of the message at which the copy was made. The server sets it when it clones or forks; `null` if there was no message.
     */
    branchPointMessageId?: string | null;
    /**
     * Whether the caller may write on in the chat (`continue`) or only read it (`null`). Only `getChatById` and `getSharedChat` fill it.
     */
    share_mode?: 'continue';
};

/**
 * What the server knows about a chat beside its document. What an import sends is kept as it is.
 */
export type ChatMeta = {
    /**
     * The chat's tags. Absent if it never had one.
     */
    tags?: Array<string>;
    /**
     * Id of the chat that this one was forked from. Absent in all others.
     */
    forked_from?: string;
    /**
     * Id of the message at which it was forked. Absent in all others.
     */
    forked_from_message_id?: string;
};

/**
 * An entry of the to-do list that a model keeps.
 */
export type ChatTask = {
    /**
     * The entry's id, its number as a rule.
     */
    id: string;
    /**
     * What is to be done.
     */
    content: string;
    /**
     * How far it is.
     */
    status: 'pending' | 'in_progress' | 'completed' | 'cancelled';
};

/**
 * How much of the context a chat's current branch takes.
 */
export type ChatContextUsage = {
    /**
     * Size of the branch, or of its summary and what follows it, in tokens.
     */
    tokens: number;
    /**
     * The same number as `tokens`.
     */
    estimated_tokens: number;
    /**
     * Size, in tokens, above which the server summarises the older part.
     */
    threshold: number;
    /**
     * The size in percent of the threshold, rounded; more than 100 is possible.
     */
    percent: number;
    /**
     * Where the number comes from. Always the same text, also if a provider's count went into it.
     */
    source: 'estimated';
};

/**
 * A chat in full.
 */
export type Chat = {
    /**
     * The chat's id, a UUID. In a shared chat the link's id.
     */
    id: string;
    /**
     * Id of the owner. Before 0.9.6 a shared chat has `shared-` and the chat's id here.
     */
    user_id: string;
    /**
     * Title, given by the user or made by a model. `New Chat` until there is one.
     */
    title: string;
    chat: ChatDocument;
    /**
     * When the chat last changed, in Unix seconds. Messages, pinning, archiving and folders count, tags and links do not; a new title counts only before 0.11.4.
     */
    updated_at: number;
    /**
     * When the chat was created, in Unix seconds.
     */
    created_at: number;
    /**
     * Id of the link to the chat, to be read with `getSharedChat`. `null` if the chat is not shared.
     */
    share_id: string | null;
    /**
     * Whether the chat is in the archive, out of the usual lists.
     */
    archived: boolean;
    /**
     * Whether the chat is pinned. `null`, in chats that older servers stored, means it is not.
     */
    pinned: boolean | null;
    meta: ChatMeta;
    /**
     * Free content. Values for the chat's prompt variables, by name. Empty for others than the owner.
     */
    variables?: JsonObject;
    /**
     * Id of the folder. `null` if the chat is in none.
     */
    folder_id: string | null;
    /**
     * The to-do list that a model keeps while it works. `null` if there was never one.
     */
    tasks?: Array<ChatTask> | null;
    /**
     * Always `null`; no released server writes it.
     */
    summary?: string | null;
    /**
     * Id of the message at the end of the branch shown. `null` if the chat has no messages.
     */
    current_message_id?: string | null;
    /**
     * How full the model's context is. Only `getChatById` fills it; `null` everywhere else, for a chat without messages, and where context compaction is switched off.
     */
    context_usage?: ChatContextUsage | null;
};

/**
 * A label that a user puts on chats.
 */
export type ChatTag = {
    /**
     * The name in lower case with underscores for spaces. Unique for one user, and what a chat's `meta.tags` holds.
     */
    id: string;
    /**
     * The label as it was first typed.
     */
    name: string;
    /**
     * Id of the user whose label it is.
     */
    user_id: string;
    /**
     * Free content that no released server writes. `null` if empty.
     */
    meta: JsonObject | null;
};

/**
 * The server's settings for all chats.
 */
export type ChatConfig = {
    /**
     * Id of the model that writes the summaries. An empty text is the chat's own model.
     */
    CONTEXT_COMPACTION_MODEL?: string;
    /**
     * Whether the older part of a long chat is replaced by a summary before the model sees it.
     */
    ENABLE_CONTEXT_COMPACTION: boolean;
    /**
     * Number of tokens above which a chat is summarised, at least 1. 80000 on a new server.
     */
    CONTEXT_COMPACTION_TOKEN_THRESHOLD: number;
    /**
     * Highest threshold, in tokens, that a chat's own parameters may set.
     */
    CONTEXT_COMPACTION_TOKEN_CAP?: number;
    /**
     * How much of the latest messages stays as it is, in percent of their number, from 10 to 50.
     */
    CONTEXT_COMPACTION_RETENTION_PERCENTAGE?: number;
    /**
     * Prompt for the summary. An empty text is the server's own prompt.
     */
    CONTEXT_COMPACTION_PROMPT_TEMPLATE: string;
    /**
     * Whether a chat can ask its user before a model calls a tool. Without it every call goes through.
     */
    ENABLE_TOOL_PERMISSIONS?: boolean;
    /**
     * Whether the model sees only the names of large tools and looks up their definitions when it needs them.
     */
    ENABLE_TOOL_SEARCH?: boolean;
    /**
     * Length of a tool's definition, in characters of JSON, above which it has to be looked up. At least 0.
     */
    TOOL_SEARCH_DEFER_THRESHOLD?: number;
    /**
     * Tools whose definition the model always sees.
     */
    TOOL_SEARCH_ALWAYS_LOADED?: Array<string>;
    /**
     * Whether the server's built-in tools have to be looked up too.
     */
    TOOL_SEARCH_DEFER_BUILTIN_TOOLS?: boolean;
};

/**
 * New settings. They replace all earlier ones, so a field left out goes back to its default. Read, change, write.
 */
export type ChatConfigUpdate = {
    /**
     * Id of the model that writes the summaries. An empty text and `null` mean the chat's own model.
     */
    CONTEXT_COMPACTION_MODEL?: string | null;
    /**
     * Whether the older part of a long chat is replaced by a summary before the model sees it.
     */
    ENABLE_CONTEXT_COMPACTION: boolean;
    /**
     * Number of tokens above which a chat is summarised; less than 1 becomes 1. Servers before 0.12.4 require it; since then absence and `null` mean the server's start value, 80000 unless its environment says otherwise.
     */
    CONTEXT_COMPACTION_TOKEN_THRESHOLD?: number | null;
    /**
     * Highest threshold, in tokens, that a chat's own parameters may set. Absence, `null` and 0 mean the threshold itself.
     */
    CONTEXT_COMPACTION_TOKEN_CAP?: number | null;
    /**
     * How much of the latest messages stays as it is, in percent of their number; held between 10 and 50. `null` means the default and is accepted since 0.12.4.
     */
    CONTEXT_COMPACTION_RETENTION_PERCENTAGE?: number | null;
    /**
     * Prompt for the summary. An empty text means the server's own prompt.
     */
    CONTEXT_COMPACTION_PROMPT_TEMPLATE: string;
    /**
     * Whether a chat can ask its user before a model calls a tool.
     */
    ENABLE_TOOL_PERMISSIONS?: boolean;
    /**
     * Whether the model sees only the names of large tools and looks up their definitions when it needs them.
     */
    ENABLE_TOOL_SEARCH?: boolean;
    /**
     * Length of a tool's definition, in characters of JSON, above which it has to be looked up. Less than 0 becomes 0.
     */
    TOOL_SEARCH_DEFER_THRESHOLD?: number;
    /**
     * Tools whose definition the model always sees. Spaces around a name and empty names are dropped.
     */
    TOOL_SEARCH_ALWAYS_LOADED?: Array<string>;
    /**
     * Whether the server's built-in tools have to be looked up too.
     */
    TOOL_SEARCH_DEFER_BUILTIN_TOOLS?: boolean;
};

/**
 * A chat as the list of a folder shows it; older servers leave out more than in other lists.
 */
export type FolderChatSummary = {
    /**
     * The chat's id, a UUID.
     */
    id: string;
    /**
     * Title, given by the user or made by a model.
     */
    title: string;
    /**
     * When the chat last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * When the chat was created, in Unix seconds.
     */
    created_at?: number;
    /**
     * When the owner last opened the chat, in Unix seconds. `null` if never.
     */
    last_read_at?: number | null;
    /**
     * Always `null` here; only a search fills it.
     */
    snippet?: string | null;
    /**
     * Whether a model is still answering in the background.
     */
    active?: boolean;
    /**
     * Always `false` here; a folder's list leaves archived chats out.
     */
    archived?: boolean;
};

/**
 * A chat to be created with what it had elsewhere. It always gets a new id.
 */
export type ImportedChat = {
    chat: ChatDocument;
    meta?: ChatMeta;
    /**
     * Whether the chat is pinned. `null` means it is not.
     */
    pinned?: boolean | null;
    /**
     * Whether the chat is in the archive.
     */
    archived?: boolean;
    /**
     * Id of the folder. `null` and absence mean none, and so does a folder that is not the caller's, since 0.9.6.
     */
    folder_id?: string | null;
    /**
     * Free content. Values for the chat's prompt variables, by name. `null` and absence mean none.
     */
    variables?: JsonObject | null;
    /**
     * Id of the message at the end of the branch shown. `null` and absence mean the one that the history names.
     */
    current_message_id?: string | null;
    /**
     * When the chat was created, in Unix seconds. `null`, 0 and absence mean now.
     */
    created_at?: number | null;
    /**
     * When the chat last changed, in Unix seconds. `null`, 0 and absence mean now.
     */
    updated_at?: number | null;
};

/**
 * Chats to be created.
 */
export type ChatImport = {
    /**
     * The chats. An empty list is no error.
     */
    chats: Array<ImportedChat>;
};

/**
 * A new chat. Other fields, such as `meta` or `pinned`, are ignored; `importChats` takes them.
 */
export type ChatCreate = {
    chat: ChatDocument;
    /**
     * Free content. Values for the chat's prompt variables, by name. `null` and absence mean none.
     */
    variables?: JsonObject | null;
    /**
     * Id of the folder to create it in. `null` and absence mean none.
     */
    folder_id?: string | null;
};

/**
 * What marking all chats as read has done.
 */
export type ChatsRead = {
    /**
     * How many chats were marked, those that had been read already included.
     */
    updated_count: number;
    /**
     * For each of the caller's folders, by id, how many chats in it and below it are unread.
     */
    folder_unread_counts: {
        [key: string]: number;
    };
};

/**
 * A chat that its owner has shared, as the list of shared chats shows it.
 */
export type SharedChatSummary = {
    /**
     * The chat's id, not the link's.
     */
    id: string;
    /**
     * The chat's id once more.
     */
    chat_id?: string;
    /**
     * Title at the time of sharing; before 0.9.6 the chat's present title.
     */
    title: string;
    /**
     * Id of the link, to be read with `getSharedChat`. A listed chat has one; the type allows `null`.
     */
    share_id: string | null;
    /**
     * When the link was last renewed, in Unix seconds; before 0.9.6 when the chat last changed.
     */
    updated_at: number;
    /**
     * When the link was made, in Unix seconds; before 0.9.6 when the chat was created.
     */
    created_at: number;
};

/**
 * A right to read a shared chat.
 */
export type SharedChatGrant = {
    /**
     * The grant's id, a UUID that is new after every change of the list.
     */
    id: string;
    /**
     * Who holds the right. `anyone`, people who are not signed in too, exists since 0.11.4.
     */
    principal_type: 'user' | 'group' | 'anyone';
    /**
     * Id of the user or group. `*` with `user` is every signed-in user; `anyone` always has `*`.
     */
    principal_id: string;
    /**
     * Only `read` opens a shared chat. `write` is stored and gives nothing.
     */
    permission: 'read' | 'write';
};

/**
 * A right to be given. A grant whose type or permission the server does not know is left out without an error.
 */
export type SharedChatGrantInput = {
    /**
     * Who gets the right. `anyone`, people who are not signed in too, is left out before 0.11.4.
     */
    principal_type: 'user' | 'group' | 'anyone';
    /**
     * Id of the user or group. `*` with `user` is every signed-in user; with `anyone` it must be `*`.
     */
    principal_id: string;
    /**
     * Use `read`. `write` is stored and gives nothing.
     */
    permission: 'read' | 'write';
};

/**
 * Who may read a shared chat. It replaces all earlier grants.
 */
export type SharedChatAccess = {
    /**
     * All grants. An empty list leaves the chat to its owner and, where that is switched on, to administrators.
     */
    access_grants: Array<SharedChatGrantInput>;
    /**
     * `continue` shows the living chat and lets every signed-in reader write on in it; `null` shows what the chat was when it was shared. Absent leaves the mode as it is. Without effect for a chat that has no link.
     */
    share_mode?: 'continue';
};

/**
 * Numbers of answers by the id of the model. A model without answers is not named.
 */
export type ModelCounts = {
    [key: string]: number;
};

/**
 * The figures of one chat. The branch shown is the path from the first message to the current one.
 */
export type ChatFigures = {
    /**
     * Mean time from a question to its answer, in seconds, from the messages' timestamps. 0 if there is no pair.
     */
    average_response_time: number;
    /**
     * Mean length of the user's messages, in characters. 0 if there is none.
     */
    average_user_message_content_length: number;
    /**
     * Mean length of the answers, in characters. 0 if there is none.
     */
    average_assistant_message_content_length: number;
    /**
     * How many answers of the branch shown each model wrote.
     */
    models: ModelCounts;
    /**
     * Number of messages in the branch shown.
     */
    message_count: number;
    /**
     * How many answers of the whole history each model wrote.
     */
    history_models: ModelCounts;
    /**
     * Number of messages in the whole history.
     */
    history_message_count: number;
    /**
     * Number of the user's messages in the whole history. Too low on 0.9.6 and 0.10.2, which skip messages without rating tags.
     */
    history_user_message_count: number;
    /**
     * Number of answers in the whole history. Too low on 0.9.6 and 0.10.2, which skip messages without rating tags.
     */
    history_assistant_message_count: number;
};

/**
 * A message without its text.
 */
export type MessageStats = {
    /**
     * The message's id.
     */
    id: string;
    /**
     * Who wrote it, `user` or `assistant` as a rule; whatever the client stored.
     */
    role: string;
    /**
     * Id of the model that wrote it. `null` for a user's message.
     */
    model: string | null;
    /**
     * Length of the text, in characters.
     */
    content_length: number;
    /**
     * Always `null`; no released server fills it.
     */
    token_count: number | null;
    /**
     * When it was written, in Unix seconds. `null` if the client stored no time.
     */
    timestamp: number | null;
    /**
     * The user's rating, 1 for good and -1 for bad. `null` if not rated.
     */
    rating: number | null;
    /**
     * Tags that the rating gave the message. `null` if not rated or not tagged.
     */
    tags: Array<string> | null;
};

/**
 * The messages of every branch, and the current one.
 */
export type ChatOutlineHistory = {
    /**
     * Messages by id. 0.9.6 and 0.10.2 leave out those without rating tags, which is most of them.
     */
    messages: {
        [key: string]: MessageStats;
    };
    /**
     * Id of the message at the end of the branch shown. `null` if the chat has no messages.
     */
    currentId: string | null;
};

/**
 * The chat's tree of messages, reduced to figures.
 */
export type ChatOutline = {
    history: ChatOutlineHistory;
};

/**
 * A chat's statistics, made to be given away. Neither the title nor any text of a message is in it.
 */
export type ChatStats = {
    /**
     * The chat's id.
     */
    id: string;
    /**
     * Id of the chat's owner.
     */
    user_id: string;
    /**
     * When the chat was created, in Unix seconds.
     */
    created_at: number;
    /**
     * When the chat last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * The chat's tags.
     */
    tags: Array<string>;
    stats: ChatFigures;
    chat: ChatOutline;
};

/**
 * One page of the statistics of the caller's chats.
 */
export type ChatStatsPage = {
    /**
     * Always the same.
     */
    type: 'chats';
    /**
     * At most 10 chats, the longest unchanged first. A chat whose history is broken is left out.
     */
    items: Array<ChatStats>;
    /**
     * Number of chats on all pages.
     */
    total: number;
    /**
     * The page asked for, beginning with 1.
     */
    page: number;
};

/**
 * How a chat has been used. The branch shown is the path from the first message to the current one; the history holds the other branches too.
 */
export type ChatUsage = {
    /**
     * The chat's id.
     */
    id: string;
    /**
     * How many answers of the branch shown each model wrote.
     */
    models: ModelCounts;
    /**
     * Number of messages in the branch shown.
     */
    message_count: number;
    /**
     * How many answers of the whole history each model wrote.
     */
    history_models: ModelCounts;
    /**
     * Number of messages in the whole history.
     */
    history_message_count: number;
    /**
     * Number of the user's messages in the whole history.
     */
    history_user_message_count: number;
    /**
     * Number of answers in the whole history.
     */
    history_assistant_message_count: number;
    /**
     * Mean time from a question to its answer, in seconds, from the messages' timestamps. 0 if there is no pair.
     */
    average_response_time: number;
    /**
     * Mean length of the user's messages, in characters. 0 if there is none.
     */
    average_user_message_content_length: number;
    /**
     * Mean length of the answers, in characters. 0 if there is none.
     */
    average_assistant_message_content_length: number;
    /**
     * The chat's tags.
     */
    tags: Array<string>;
    /**
     * Timestamp of the current message, in Unix seconds.
     */
    last_message_at: number;
    /**
     * When the chat last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * When the chat was created, in Unix seconds.
     */
    created_at: number;
};

/**
 * One page of the usage figures of the caller's chats.
 */
export type ChatUsageList = {
    /**
     * Figures of the chats on this page. Chats without messages are left out, so a page may be short or empty.
     */
    items: Array<ChatUsage>;
    /**
     * Number of the caller's chats, those without messages included.
     */
    total: number;
};

/**
 * Which tag to look for, and which part of the list is wanted.
 */
export type ChatTagFilter = {
    /**
     * The tag's name or id; case and underscores for spaces do not matter.
     */
    name: string;
    /**
     * How many chats to leave out at the beginning. `null` means none. Servers before 0.9.6 ignore it.
     */
    skip?: number | null;
    /**
     * How many chats to answer at most. `null` and 0 mean all. Servers before 0.9.6 ignore it and answer all.
     */
    limit?: number | null;
};

/**
 * What changes in a chat.
 */
export type ChatUpdate = {
    /**
     * The fields of the document to be replaced; those left out stay. `history` is merged since 0.10.2: messages left out stay, and so do those that a model is writing. Before that it is replaced like the others.
     */
    chat: ChatDocument;
    /**
     * Free content. New values for the chat's prompt variables, all of them. `null` and absence leave them as they are.
     */
    variables?: JsonObject | null;
};

/**
 * How to copy a chat.
 */
export type ChatClone = {
    /**
     * Title of the copy. `null`, absence and an empty text mean `Clone of` and the chat's title.
     */
    title?: string | null;
};

/**
 * How to summarise a chat.
 */
export type ChatCompaction = {
    /**
     * Id of the model that writes the summary. `null` and absence mean the model of the last answer, or else the chat's first.
     */
    model?: string | null;
};

/**
 * What has been summarised.
 */
export type CompactedChat = {
    /**
     * Always `true`.
     */
    ok: true;
    /**
     * Whether there is a new summary.
     */
    compacted: boolean;
    /**
     * Why there is none. Compaction is switched off, the chat has no messages, or nothing but the last message is left to keep. Absent if there is one.
     */
    reason?: 'disabled' | 'empty' | 'too_short';
    /**
     * How many messages the summary stands for. They stay in the chat; only the model no longer sees them. Absent if there is none.
     */
    dropped_messages?: number;
    /**
     * How many messages of the branch the model still sees. Absent if there is no new summary.
     */
    kept_messages?: number;
    /**
     * Length of the summary, in characters. Absent if there is none.
     */
    summary_chars?: number;
    /**
     * How full the model's context is now. `null` if compaction is switched off or the chat has no messages.
     */
    context_usage?: ChatContextUsage | null;
};

/**
 * Where a chat goes.
 */
export type ChatFolder = {
    /**
     * Id of the folder. `null` and absence take the chat out of its folder.
     */
    folder_id?: string | null;
};

/**
 * Where to fork a chat.
 */
export type ChatFork = {
    /**
     * Id of the last message of the fork. `null` and absence mean the message at the end of the branch shown.
     */
    message_id?: string | null;
};

/**
 * What changes in a message. Since 0.12.4 one of the fields is enough; before that `content` is required.
 */
export type ChatMessageUpdate = {
    /**
     * New text. `null` and absence leave it as it is; servers before 0.12.4 answer 422 to both.
     */
    content?: string | null;
    /**
     * Free content. What a client wants to remember of the spoken message, at most 100000 bytes as JSON; kept in the message's `meta.voice`. `null` and absence leave it as it is.
     */
    voice?: JsonObject | null;
};

/**
 * An event about a message, as tools and functions send them.
 */
export type ChatMessageEvent = {
    /**
     * What happened. `status`, `message`, `replace`, `embeds`, `files`, `source` and `citation` change the stored message, any other type is only passed on.
     */
    type: string;
    /**
     * Free content. What the type needs, such as `description` and `done` for `status`, or `content` for `message`, which appends it, and `replace`.
     */
    data: JsonObject;
};

/**
 * The user's decision about a tool call that waits for one.
 */
export type ToolCallDecision = {
    /**
     * The `call_id` of the call in the message's `output`.
     */
    call_id: string;
    /**
     * Let the tool run, refuse it, or answer its questions. `answer` is for the tool `ask_user`, which cannot be approved.
     */
    action: 'approve' | 'reject' | 'answer';
    /**
     * Free content. The answers, by question. `answer` requires it unless `timed_out` is set.
     */
    answers?: JsonValue;
    /**
     * With `answer`, that the user did not answer in time.
     */
    timed_out?: boolean;
};

/**
 * A tool call after the user's decision.
 */
export type ResolvedToolCall = {
    /**
     * Always `true`.
     */
    status: true;
    /**
     * Id of the chat.
     */
    chat_id: string;
    /**
     * Id of the message with the call.
     */
    message_id: string;
    /**
     * The background tasks in which the model goes on. Empty while other calls of the message wait; absent if the answer was completed at once.
     */
    task_ids?: Array<string>;
};

/**
 * How to share a chat.
 */
export type ChatShare = {
    /**
     * `continue` shows the living chat and lets every signed-in reader write on in it; `null` shows what the chat is now. Absence leaves the mode as it is, `null` for a new link.
     */
    share_mode?: 'continue';
};

/**
 * A tag by its name.
 */
export type ChatTagName = {
    /**
     * The label. Case and spaces make no difference, see the tag's `id`. An empty text is accepted, `none` is not.
     */
    name: string;
};

/**
 * A chat that counts as unread again.
 */
export type UnreadChat = {
    /**
     * Id of the chat.
     */
    chat_id: string;
    /**
     * When the owner last opened the chat, in Unix seconds. 0 now.
     */
    last_read_at: number;
    /**
     * Id of the folder. `null` if the chat is in none.
     */
    folder_id: string | null;
    /**
     * For each of the caller's folders, by id, how many chats in it and below it are unread.
     */
    folder_unread_counts: {
        [key: string]: number;
    };
};

/**
 * An arena model, behind which one of several models answers unseen.
 */
export type ArenaModel = {
    /**
     * Id by which it is chosen.
     */
    id: string;
    /**
     * Name that users see.
     */
    name: string;
    /**
     * Image, description, the ids of its models (`model_ids`) and who may use it, as the administrator's page keeps them.
     */
    meta: JsonObject;
};

/**
 * A user or group whose events are meant.
 */
export type EventWebhookTarget = {
    /**
     * Kind of target.
     */
    type: 'user' | 'group';
    /**
     * Id of the user or group.
     */
    id: string;
};

/**
 * An address that is told of events.
 */
export type EventWebhook = {
    /**
     * The webhook's id, a UUID, or a fixed text for the default webhook.
     */
    id: string;
    /**
     * What administrators call it.
     */
    name: string;
    /**
     * Where events are sent.
     */
    url: string;
    /**
     * Whether it is in use.
     */
    enabled: boolean;
    /**
     * Names of events; `*` for all, `chat.*` for all of a kind.
     */
    events: Array<string>;
    /**
     * Users and groups whose events are meant. `null` means everybody's.
     */
    targets: Array<EventWebhookTarget> | null;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When it was last changed, in Unix seconds.
     */
    updated_at: number;
};

/**
 * A connection to a vector database outside the server.
 */
export type ExternalKnowledgeSource = {
    /**
     * The connection's id, a UUID.
     */
    id: string;
    /**
     * What administrators call it.
     */
    name: string;
    /**
     * Kind of database, `qdrant`, `milvus` or `pgvector`.
     */
    provider: string;
    /**
     * Address of the database; for `pgvector` with user name and password, a secret.
     */
    endpoint: string;
    /**
     * How the server signs in there, in the clear; empty for `pgvector`. The provider decides the fields.
     */
    auth_config: JsonObject;
    /**
     * Further options, `timeout` in seconds and for `milvus` `db_name`.
     */
    config: JsonObject;
    /**
     * What the connection can do, such as `retrieve`.
     */
    capabilities: JsonObject;
    /**
     * State when it was last looked at. `null` if it never was.
     */
    health: JsonObject | null;
    /**
     * Whether it is in use.
     */
    enabled: boolean;
    /**
     * Id of the administrator who made it.
     */
    created_by: string;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When it was last changed, in Unix seconds.
     */
    updated_at: number;
};

/**
 * Where a parameter goes in a ComfyUI workflow.
 */
export type ComfyNode = {
    /**
     * The parameter, such as `prompt`, `model`, `width`, `height`, `steps` or `seed`. Absent for a node with a fixed `value`.
     */
    type?: string;
    /**
     * Ids of the nodes that take it. Absent means none.
     */
    node_ids?: Array<string>;
    /**
     * Name of the node's input. Absent means `text`.
     */
    key?: string;
    /**
     * Fixed value. Absent for a node that takes a parameter.
     */
    value?: string;
};

/**
 * A tag for models.
 */
export type ProviderTag = {
    /**
     * The tag's text.
     */
    name: string;
};

/**
 * Headers by name. Since 0.9.6 a value may hold placeholders such as `{{USER_NAME}}`, filled in for the caller.
 */
export type ToolServerHeaders = {
    [key: string]: string;
};

/**
 * Options of a connection to a model provider.
 */
export type ProviderOptions = {
    /**
     * Whether the connection is in use. Absent means yes.
     */
    enable?: boolean;
    /**
     * Token for the provider, in the clear; for Ollama only. Absent means none.
     */
    key?: string;
    /**
     * Text put before the ids of its models, with a dot. Absent and empty mean none.
     */
    prefix_id?: string;
    /**
     * Tags that its models get. Absent means none.
     */
    tags?: Array<ProviderTag>;
    /**
     * Ids of the models that are offered. Absent and empty mean all.
     */
    model_ids?: Array<string>;
    /**
     * How its models are labelled, `local` or `external`. Absent means the kind of provider decides.
     */
    connection_type?: string;
    /**
     * Kind of provider, such as `azure` or `llama.cpp`. Absent and empty mean plain OpenAI.
     */
    provider?: string;
    /**
     * How requests are signed, such as `bearer`, `none`, `session` or `azure_ad`. Absent means `bearer`.
     */
    auth_type?: string;
    /**
     * Further headers by name. Absent means none.
     */
    headers?: ToolServerHeaders;
    /**
     * Whether the provider is Azure, in the older notation. Absent means no.
     */
    azure?: boolean;
    /**
     * Which API is used, such as `responses`. Absent means chat completions.
     */
    api_type?: string;
    /**
     * API version for Azure. Absent means the server's default.
     */
    api_version?: string;
};

/**
 * A right to use a connection.
 */
export type ConnectionGrant = {
    /**
     * Kind of holder.
     */
    principal_type: 'user' | 'group';
    /**
     * Id of the user or group; `*` with `user` means everybody.
     */
    principal_id: string;
    /**
     * `read` is the right to use it.
     */
    permission: 'read' | 'write';
    /**
     * Id of the grant, as the web page keeps it. Absent if it was not sent.
     */
    id?: string;
};

/**
 * How the terminals of one context are shared.
 */
export type TerminalContext = {
    /**
     * One terminal for all (`default`), or one for each chat or automation. Absent means `default`.
     */
    context_id?: 'default' | 'chat_id' | 'automation_id';
};

/**
 * Where an orchestrator's terminals are offered, and how they are shared. A plain terminal server has `{}`, and so has an orchestrator without settings. A context that is absent is offered with one terminal for all.
 */
export type TerminalContexts = {
    /**
     * Terminals in chats. `false` if they are not offered there; the proxy then refuses calls for a chat.
     */
    chat?: TerminalContext | false;
    /**
     * Terminals in automations. `false` if they are not offered there.
     */
    automation?: TerminalContext | false;
};

/**
 * Who may use a terminal server, and where. Fields that the server does not know are kept.
 */
export type TerminalServerAccess = {
    /**
     * Who may use it beside administrators. Absent and empty mean nobody.
     */
    access_grants?: Array<ConnectionGrant>;
    /**
     * Where an orchestrator's terminals are offered, and how they are shared. Absent means everywhere.
     */
    contexts?: TerminalContexts;
    /**
     * Where files go that are put into a chat, `default` or `filesystem` (of the terminal). Absent and any other text mean `default`.
     */
    chat_uploads?: string;
};

/**
 * A connection to a terminal server. Fields that the server does not know are kept.
 */
export type TerminalServerConnection = {
    /**
     * Id in the paths of the terminals' operations. An empty string or `null` means it cannot be reached there. The server does not make one up, nor check that it is unique.
     */
    id: string | null;
    /**
     * Name that users see. An empty string or `null` means none.
     */
    name: string | null;
    /**
     * Whether it is in use. `null` means no.
     */
    enabled: boolean | null;
    /**
     * Address of the terminal server or orchestrator.
     */
    url: string;
    /**
     * Path of its OpenAPI document below `url`. `null` if it was sent so.
     */
    path: string | null;
    /**
     * Token for `bearer`, in the clear. An empty string or `null` means none.
     */
    key: string | null;
    /**
     * How requests are signed, as in `TerminalServerConnectionDraft`. `null` if it was sent so.
     */
    auth_type: string | null;
    /**
     * Whether the caller's cookies go along. Before 0.11.4 kept as it was sent, and absent if it was not.
     */
    forward_cookies?: boolean;
    /**
     * Who may use the terminal server. `null` means administrators only.
     */
    config: TerminalServerAccess | null;
    /**
     * What stands at `url`, `terminal` or `orchestrator`. `null` if it was never found out.
     */
    server_type: string | null;
    /**
     * Policy of the orchestrator under which terminals start. `null` if there is none.
     */
    policy_id: string | null;
    /**
     * The orchestrator's policy as it was when the connection was saved. `null` if it was not sent. Newer servers drop it.
     */
    policy?: JsonObject | null;
};

/**
 * Who may use a tool server, and which of its tools.
 */
export type ToolServerConfig = {
    /**
     * Whether the tool server is in use. Absent means no.
     */
    enable?: boolean;
    /**
     * Who may use it beside administrators. Absent and empty mean nobody.
     */
    access_grants?: Array<ConnectionGrant>;
    /**
     * Names of the tools that are offered, separated by commas or as a list; with `!` before it, a tool that is not. Absent and empty mean all.
     */
    function_name_filter_list?: string | Array<string>;
};

/**
 * What a tool server is called, and its OAuth client. Fields that the server does not know are kept.
 */
export type ToolServerInfo = {
    /**
     * Id by which models and chats refer to the tool server. Absent means its index in the list.
     */
    id?: string;
    /**
     * Name that users see. Absent means the title of its OpenAPI document.
     */
    name?: string;
    /**
     * Text that users and models see. Absent means that of its OpenAPI document.
     */
    description?: string;
    /**
     * The OAuth client, as the registration answered it, encrypted. Absent without OAuth.
     */
    oauth_client_info?: string;
    /**
     * Address of the OAuth provider, where it cannot be found from the tool server's. Absent otherwise.
     */
    oauth_server_url?: string;
    /**
     * Id of a client that the provider knows already, for `oauth_2.1_static`. Absent otherwise.
     */
    oauth_client_id?: string;
    /**
     * Its secret, in the clear. Absent otherwise.
     */
    oauth_client_secret?: string;
};

/**
 * A connection to a tool server. Fields that the server does not know are kept.
 */
export type ToolServerConnection = {
    /**
     * Address of the tool server.
     */
    url: string;
    /**
     * Path of its OpenAPI document below `url`, or the document's full address. Not used for MCP.
     */
    path: string;
    /**
     * Protocol, `openapi` or `mcp`. `null` if it was sent so; the connection is then not used.
     */
    type: string | null;
    /**
     * How requests are signed, as in `ToolServerConnectionDraft`. `null` means not at all.
     */
    auth_type: string | null;
    /**
     * Whether the caller's cookies go along. Before 0.11.4 kept as it was sent, and absent if it was not.
     */
    forward_cookies?: boolean;
    /**
     * Further headers by name, or text that is kept and ignored. `null` if there are none.
     */
    headers: ToolServerHeaders | string | null;
    /**
     * Token for `bearer`, in the clear. `null` if there is none.
     */
    key: string | null;
    /**
     * Who may use the tool server, and which of its tools. `null` if it was sent so, which hides every tool server.
     */
    config: ToolServerConfig | null;
    /**
     * What it is called, and its OAuth client. `null` if it was not sent; absent then before 0.9.6.
     */
    info?: ToolServerInfo | null;
    /**
     * Where the OpenAPI document comes from, `url` or `json` (in `spec`). Absent means `url`.
     */
    spec_type?: string;
    /**
     * The OpenAPI document as text, for `spec_type` `json`. Absent if it was not sent.
     */
    spec?: string;
};

/**
 * Texts of a banner by locale, such as `de-DE`, each a map from the field (`title`, `content`) to its translation.
 */
export type BannerTranslations = {
    [key: string]: {
        [key: string]: string;
    };
};

/**
 * A message above the chats.
 */
export type Banner = {
    /**
     * What the sender called it. The web page remembers by it that a user has dismissed the banner.
     */
    id: string;
    /**
     * Colour of the banner, `info`, `success`, `warning` or `error`. The server takes any text.
     */
    type: string;
    /**
     * Short text before the message. `null` if there is none.
     */
    title: string | null;
    /**
     * The message, in Markdown.
     */
    content: string;
    /**
     * Whether a user may close it.
     */
    dismissible: boolean;
    /**
     * When it was written, in Unix seconds, as the sender says.
     */
    timestamp: number;
    /**
     * Translations. `null` if there are none.
     */
    i18n?: BannerTranslations | null;
};

/**
 * A suggestion on an empty chat.
 */
export type PromptSuggestion = {
    /**
     * Headline and the line below it. The web page shows the first two entries.
     */
    title: Array<string>;
    /**
     * The prompt that a click puts into the chat.
     */
    content: string;
};

/**
 * Settings by their key, a name with dots. Secrets stand in the clear. A key that the server does not know is kept and has no effect.
 */
export type ConfigMap = {
    /**
     * Whether apps are offered.
     */
    'apps.enable'?: boolean;
    /**
     * How the server signs in at the realtime provider, `api_key` or `microsoft_entra_id`.
     */
    'audio.realtime.auth_type'?: string;
    /**
     * Whether realtime voice calls are offered.
     */
    'audio.realtime.enabled'?: boolean;
    /**
     * Parameters for the audio input of a realtime call, in the provider's terms. `null` means none.
     */
    'audio.realtime.input_params'?: JsonObject | null;
    /**
     * Model of realtime calls.
     */
    'audio.realtime.model'?: string;
    /**
     * Address of the realtime API.
     */
    'audio.realtime.openai.api_base_url'?: string;
    /**
     * API key of the realtime provider, a secret.
     */
    'audio.realtime.openai.api_key'?: string;
    /**
     * Prompt that opens a realtime call. `null` means the server's own.
     */
    'audio.realtime.prompt_template'?: string | null;
    /**
     * Provider of realtime calls, `openai` or `azure`.
     */
    'audio.realtime.provider'?: string;
    /**
     * Model that writes down what is said in a realtime call.
     */
    'audio.realtime.transcription_model'?: string;
    /**
     * Voice of realtime calls.
     */
    'audio.realtime.voice'?: string;
    /**
     * File name extensions that may be transcribed, without the dot.
     */
    'audio.stt.allowed_extensions'?: Array<string>;
    /**
     * Key of Azure's speech recognition, a secret.
     */
    'audio.stt.azure.api_key'?: string;
    /**
     * Address of Azure's speech recognition; empty to derive it from the region.
     */
    'audio.stt.azure.base_url'?: string;
    /**
     * Languages Azure should expect, as locale codes separated by commas.
     */
    'audio.stt.azure.locales'?: string;
    /**
     * How many speakers Azure should tell apart at most, as digits; empty for 3.
     */
    'audio.stt.azure.max_speakers'?: string;
    /**
     * Azure region of the speech recognition.
     */
    'audio.stt.azure.region'?: string;
    /**
     * Deepgram API key, a secret.
     */
    'audio.stt.deepgram.api_key'?: string;
    /**
     * Speech recognition, such as `openai`, `web` (in the browser), `deepgram`, `azure` or `mistral`; empty for Whisper on the server itself.
     */
    'audio.stt.engine'?: string;
    /**
     * Address of Mistral's API for speech recognition.
     */
    'audio.stt.mistral.api_base_url'?: string;
    /**
     * Mistral API key for speech recognition, a secret.
     */
    'audio.stt.mistral.api_key'?: string;
    /**
     * Whether Mistral is asked through its chat API in place of its transcription API.
     */
    'audio.stt.mistral.use_chat_completions'?: boolean;
    /**
     * Model of the speech recognition.
     */
    'audio.stt.model'?: string;
    /**
     * Address of the OpenAI-compatible speech recognition.
     */
    'audio.stt.openai.api_base_url'?: string;
    /**
     * API key of the OpenAI-compatible speech recognition, a secret.
     */
    'audio.stt.openai.api_key'?: string;
    /**
     * How audio is sent to the OpenAI-compatible speech recognition, such as `multipart`.
     */
    'audio.stt.openai.api_request_format'?: string;
    /**
     * Media types that may be transcribed; empty for the server's own list.
     */
    'audio.stt.supported_content_types'?: Array<string>;
    /**
     * Whisper model that runs on the server itself.
     */
    'audio.stt.whisper_model'?: string;
    /**
     * API key of ElevenLabs or Azure speech output, a secret.
     */
    'audio.tts.api_key'?: string;
    /**
     * Address of Azure's speech output; empty to derive it from the region.
     */
    'audio.tts.azure.speech_base_url'?: string;
    /**
     * Audio format that Azure is asked for.
     */
    'audio.tts.azure.speech_output_format'?: string;
    /**
     * Azure region of the speech output.
     */
    'audio.tts.azure.speech_region'?: string;
    /**
     * Speech output, such as `openai`, `elevenlabs`, `azure`, `transformers` or `mistral`; empty for the browser's own voice.
     */
    'audio.tts.engine'?: string;
    /**
     * Address of Mistral's API for speech output.
     */
    'audio.tts.mistral.api_base_url'?: string;
    /**
     * Mistral API key for speech output, a secret.
     */
    'audio.tts.mistral.api_key'?: string;
    /**
     * Model of the speech output.
     */
    'audio.tts.model'?: string;
    /**
     * Address of the OpenAI-compatible speech output.
     */
    'audio.tts.openai.api_base_url'?: string;
    /**
     * API key of the OpenAI-compatible speech output, a secret.
     */
    'audio.tts.openai.api_key'?: string;
    /**
     * Further parameters for the OpenAI-compatible speech output, passed on as they are.
     */
    'audio.tts.openai.params'?: JsonObject;
    /**
     * Prompt for speech output by a realtime model. `null` means the server's own.
     */
    'audio.tts.realtime.prompt_template'?: string | null;
    /**
     * Where a message is cut for reading aloud, `punctuation`, `paragraphs` or `none`.
     */
    'audio.tts.split_on'?: string;
    /**
     * Voice that reads aloud.
     */
    'audio.tts.voice'?: string;
    /**
     * E-mail address shown to pending accounts. `null` means the first administrator's.
     */
    'auth.admin.email'?: string | null;
    /**
     * Whether pending accounts see whom to ask.
     */
    'auth.admin.show'?: boolean;
    /**
     * Paths that API keys may call, separated by commas; counts only if the restriction is switched on.
     */
    'auth.api_key.allowed_endpoints'?: string;
    /**
     * Whether API keys are confined to certain paths.
     */
    'auth.api_key.endpoint_restrictions'?: boolean;
    /**
     * Whether accounts may have API keys.
     */
    'auth.enable_api_keys'?: boolean;
    /**
     * How long a session token lives, a number with a unit such as `4w` or `12h`; `-1` for ever.
     */
    'auth.jwt_expiry'?: string;
    /**
     * Whether sign-in through an OpenID provider goes without the second factor.
     */
    'auth.mfa.allow_oauth_bypass'?: boolean;
    /**
     * Whether sign-in by trusted header goes without the second factor.
     */
    'auth.mfa.allow_trusted_header_bypass'?: boolean;
    /**
     * Whether sign-in asks for a second factor.
     */
    'auth.mfa.enable'?: boolean;
    /**
     * How long the token of an automation's run lives, a number with a unit such as `1h`.
     */
    'automations.auth_token_expires_in'?: string;
    /**
     * Whether automations are offered.
     */
    'automations.enable'?: boolean;
    /**
     * How many automations an account may have; an empty string for any number.
     */
    'automations.max_count'?: string | number;
    /**
     * Shortest time between two runs of an automation, in seconds; an empty string for no limit.
     */
    'automations.min_interval'?: string | number;
    /**
     * Whether calendars are offered.
     */
    'calendar.enable'?: boolean;
    /**
     * Whether channels are offered.
     */
    'channels.enable'?: boolean;
    /**
     * Whether channels may be encrypted end to end.
     */
    'channels.encryption.enable'?: boolean;
    /**
     * Where a model that is mentioned in a channel answers, `thread` or `channel`.
     */
    'channels.model_response_mode'?: string;
    /**
     * Whether the older part of a long chat is summarized.
     */
    'chat.context_compaction.enable'?: boolean;
    /**
     * Model that summarizes; an empty string or `null` for the chat's own.
     */
    'chat.context_compaction.model'?: string | null;
    /**
     * Prompt of the summary; empty for the server's own.
     */
    'chat.context_compaction.prompt_template'?: string;
    /**
     * Share of the context that stays word for word, in percent, 10 to 50. `null` means 40.
     */
    'chat.context_compaction.retention_percentage'?: number | null;
    /**
     * Upper limit of the threshold for models with a large context, in tokens. `null` means the threshold itself.
     */
    'chat.context_compaction.token_cap'?: number | null;
    /**
     * Length of the context from which on it is summarized, in tokens. `null` means 80000.
     */
    'chat.context_compaction.token_threshold'?: number | null;
    /**
     * Whether a user is asked before a model calls a tool.
     */
    'chat.tool_permissions.enable'?: boolean;
    /**
     * Names of tools that a model always sees; `*` stands for any characters.
     */
    'chat.tool_search.always_loaded'?: Array<string>;
    /**
     * Whether the server's own tools may be left for the search, too.
     */
    'chat.tool_search.defer_builtin_tools'?: boolean;
    /**
     * Length of a tool's specification from which on it is left for the search, in characters.
     */
    'chat.tool_search.defer_threshold'?: number;
    /**
     * Whether a model finds large tools by search in place of having them all in its context.
     */
    'chat.tool_search.enable'?: boolean;
    /**
     * Whether users may run code that stands in a chat.
     */
    'code_execution.enable'?: boolean;
    /**
     * Where users' code runs, `pyodide` (in the browser) or `jupyter`.
     */
    'code_execution.engine'?: string;
    /**
     * How the server signs in at Jupyter for users' code, `token` or `password`; an empty string or `null` for not at all.
     */
    'code_execution.jupyter.auth'?: string | null;
    /**
     * Jupyter's password for users' code, a secret. `null` means none.
     */
    'code_execution.jupyter.auth_password'?: string | null;
    /**
     * Jupyter's token for users' code, a secret. `null` means none.
     */
    'code_execution.jupyter.auth_token'?: string | null;
    /**
     * How long users' code may run in Jupyter, in seconds. `null` means no limit.
     */
    'code_execution.jupyter.timeout'?: number | null;
    /**
     * Address of the Jupyter server for users' code. `null` means none.
     */
    'code_execution.jupyter.url'?: string | null;
    /**
     * Whether models may run code.
     */
    'code_interpreter.enable'?: boolean;
    /**
     * Where models' code runs, `pyodide` (in the browser) or `jupyter`.
     */
    'code_interpreter.engine'?: string;
    /**
     * How the server signs in at Jupyter for models' code, `token` or `password`; an empty string or `null` for not at all.
     */
    'code_interpreter.jupyter.auth'?: string | null;
    /**
     * Jupyter's password for models' code, a secret. `null` means none.
     */
    'code_interpreter.jupyter.auth_password'?: string | null;
    /**
     * Jupyter's token for models' code, a secret. `null` means none.
     */
    'code_interpreter.jupyter.auth_token'?: string | null;
    /**
     * How long models' code may run in Jupyter, in seconds. `null` means no limit.
     */
    'code_interpreter.jupyter.timeout'?: number | null;
    /**
     * Address of the Jupyter server for models' code. `null` means none.
     */
    'code_interpreter.jupyter.url'?: string | null;
    /**
     * Prompt that tells a model how to run code; an empty string or `null` for the server's own.
     */
    'code_interpreter.prompt_template'?: string | null;
    /**
     * Whether users may connect providers of their own, straight from the browser.
     */
    'direct.enable'?: boolean;
    /**
     * Whether users may connect integrations of their own, straight from the browser.
     */
    'direct.integrations.enable'?: boolean;
    /**
     * Whether arena models, which hide the model that answers, are offered.
     */
    'evaluation.arena.enable'?: boolean;
    /**
     * Arena models; empty for a single one over all models.
     */
    'evaluation.arena.models'?: Array<ArenaModel>;
    /**
     * Webhooks for events. Absent until the first is set.
     */
    'events.webhooks'?: Array<EventWebhook>;
    /**
     * Connections to vector databases outside the server. Absent until the first is set.
     */
    'external_knowledge.connections'?: Array<ExternalKnowledgeSource>;
    /**
     * Height to which uploaded images are scaled down, in pixels. `null` means as they are.
     */
    'file.image_compression_height'?: number | null;
    /**
     * Width to which uploaded images are scaled down, in pixels. `null` means as they are.
     */
    'file.image_compression_width'?: number | null;
    /**
     * Whether folders are offered.
     */
    'folders.enable'?: boolean;
    /**
     * How many files a folder may have; an empty string for any number.
     */
    'folders.max_file_count'?: string | number;
    /**
     * Google API key for the file picker, a secret.
     */
    'google_drive.api_key'?: string;
    /**
     * Google OAuth client id for the file picker.
     */
    'google_drive.client_id'?: string;
    /**
     * Whether files may be taken from Google Drive.
     */
    'google_drive.enable'?: boolean;
    /**
     * User name and password for AUTOMATIC1111 as `name:password`, a secret. `null` means none.
     */
    'image_generation.automatic1111.api_auth'?: JsonObject | string | null;
    /**
     * Further parameters for AUTOMATIC1111, passed on as they are. `null` means none.
     */
    'image_generation.automatic1111.api_params'?: JsonObject | string | null;
    /**
     * Address of AUTOMATIC1111.
     */
    'image_generation.automatic1111.base_url'?: string;
    /**
     * ComfyUI API key, a secret.
     */
    'image_generation.comfyui.api_key'?: string;
    /**
     * Address of ComfyUI.
     */
    'image_generation.comfyui.base_url'?: string;
    /**
     * Which nodes of the ComfyUI workflow take the prompt, the size and so on.
     */
    'image_generation.comfyui.nodes'?: Array<ComfyNode>;
    /**
     * ComfyUI workflow, a JSON document as text.
     */
    'image_generation.comfyui.workflow'?: string;
    /**
     * Whether images can be generated.
     */
    'image_generation.enable'?: boolean;
    /**
     * What makes images, `openai`, `comfyui`, `automatic1111` or `gemini`.
     */
    'image_generation.engine'?: string;
    /**
     * Address of Gemini's API for images.
     */
    'image_generation.gemini.api_base_url'?: string;
    /**
     * Gemini API key for images, a secret.
     */
    'image_generation.gemini.api_key'?: string;
    /**
     * Method of Gemini's API, such as `predict` or `generateContent`.
     */
    'image_generation.gemini.endpoint_method'?: string;
    /**
     * Model that makes images.
     */
    'image_generation.model'?: string;
    /**
     * Address of the OpenAI-compatible image API.
     */
    'image_generation.openai.api_base_url'?: string;
    /**
     * API key of the OpenAI-compatible image API, a secret.
     */
    'image_generation.openai.api_key'?: string;
    /**
     * API version for Azure's image API.
     */
    'image_generation.openai.api_version'?: string;
    /**
     * Further parameters for the OpenAI-compatible image API, passed on as they are. `null` means none.
     */
    'image_generation.openai.params'?: JsonObject | string | null;
    /**
     * Whether a model rewrites the prompt for an image.
     */
    'image_generation.prompt.enable'?: boolean;
    /**
     * Size of an image as `512x512`, in pixels, or `auto`. `null` means the engine's own.
     */
    'image_generation.size'?: string | null;
    /**
     * How many steps the engine takes for an image.
     */
    'image_generation.steps'?: number;
    /**
     * ComfyUI API key for editing, a secret.
     */
    'images.edit.comfyui.api_key'?: string;
    /**
     * Address of ComfyUI for editing.
     */
    'images.edit.comfyui.base_url'?: string;
    /**
     * Which nodes of the ComfyUI workflow for editing take the prompt, the image and so on.
     */
    'images.edit.comfyui.nodes'?: Array<ComfyNode>;
    /**
     * ComfyUI workflow for editing, a JSON document as text.
     */
    'images.edit.comfyui.workflow'?: string;
    /**
     * Whether images can be edited.
     */
    'images.edit.enable'?: boolean;
    /**
     * What edits images, `openai`, `comfyui` or `gemini`.
     */
    'images.edit.engine'?: string;
    /**
     * Address of Gemini's API for editing.
     */
    'images.edit.gemini.api_base_url'?: string;
    /**
     * Gemini API key for editing, a secret.
     */
    'images.edit.gemini.api_key'?: string;
    /**
     * Model that edits images.
     */
    'images.edit.model'?: string;
    /**
     * Address of the OpenAI-compatible API for editing.
     */
    'images.edit.openai.api_base_url'?: string;
    /**
     * API key of the OpenAI-compatible API for editing, a secret.
     */
    'images.edit.openai.api_key'?: string;
    /**
     * API version for Azure's API for editing.
     */
    'images.edit.openai.api_version'?: string;
    /**
     * Size of an edited image as `512x512`, in pixels. `null` or empty means the engine's own.
     */
    'images.edit.size'?: string | null;
    /**
     * Whether sign-in by LDAP is offered.
     */
    'ldap.enable'?: boolean;
    /**
     * Whether LDAP groups that the server does not have are created.
     */
    'ldap.group.enable_creation'?: boolean;
    /**
     * Whether membership in groups follows LDAP.
     */
    'ldap.group.enable_management'?: boolean;
    /**
     * Distinguished name with which the server signs in at the directory.
     */
    'ldap.server.app_dn'?: string;
    /**
     * Password with which the server signs in at the directory, a secret.
     */
    'ldap.server.app_password'?: string;
    /**
     * Attribute that names an entry's groups.
     */
    'ldap.server.attribute_for_groups'?: string;
    /**
     * Attribute that holds the e-mail address.
     */
    'ldap.server.attribute_for_mail'?: string;
    /**
     * Attribute that holds the user name.
     */
    'ldap.server.attribute_for_username'?: string;
    /**
     * Path of the certificate authority's file on the server. `null` or empty means the system's.
     */
    'ldap.server.ca_cert_file'?: string | null;
    /**
     * Ciphers allowed on the connection, in OpenSSL's notation. `null` means all.
     */
    'ldap.server.ciphers'?: string | null;
    /**
     * Domain that is put behind the user name where the entry has no e-mail address.
     */
    'ldap.server.default_email_domain'?: string;
    /**
     * Host name of the directory.
     */
    'ldap.server.host'?: string;
    /**
     * Name of the directory on the sign-in page.
     */
    'ldap.server.label'?: string;
    /**
     * Port of the directory. `null` means the protocol's own.
     */
    'ldap.server.port'?: number | null;
    /**
     * Further filter for the search, in LDAP's notation.
     */
    'ldap.server.search_filter'?: string;
    /**
     * Whether the connection is encrypted.
     */
    'ldap.server.use_tls'?: boolean;
    /**
     * Distinguished name below which accounts are searched.
     */
    'ldap.server.users_dn'?: string;
    /**
     * Whether the directory's certificate is checked.
     */
    'ldap.server.validate_cert'?: boolean;
    /**
     * Whether a model reviews chats in the background for what to remember.
     */
    'memories.background_review.enable'?: boolean;
    /**
     * How much of what is remembered about a context goes into a prompt, in characters; 250 at least.
     */
    'memories.context_char_limit'?: number;
    /**
     * Whether memories are offered.
     */
    'memories.enable'?: boolean;
    /**
     * How many turns of a chat lie between two reviews.
     */
    'memories.review_interval_turns'?: number;
    /**
     * Whether memories go into the system prompt.
     */
    'memories.system_context.enable'?: boolean;
    /**
     * How much of what is remembered about the user goes into a prompt, in characters; 250 at least.
     */
    'memories.user_char_limit'?: number;
    /**
     * Whether the list of the providers' models is kept, not asked for each time.
     */
    'models.base_models_cache'?: boolean;
    /**
     * Metadata for models that have none of their own. `null` means none.
     */
    'models.default_metadata'?: JsonObject | null;
    /**
     * Parameters for models that have none of their own. `null` means none.
     */
    'models.default_params'?: JsonObject | null;
    /**
     * Whether notes are offered.
     */
    'notes.enable'?: boolean;
    /**
     * Provider's roles that make an administrator.
     */
    'oauth.admin_roles'?: Array<string>;
    /**
     * Domains of e-mail addresses that may sign in; `*` for any.
     */
    'oauth.allowed_domains'?: Array<string>;
    /**
     * Provider's roles that may sign in.
     */
    'oauth.allowed_roles'?: Array<string>;
    /**
     * Audience that the token is asked for; empty for none.
     */
    'oauth.audience'?: string;
    /**
     * Whether the sign-in page goes straight to the only provider.
     */
    'oauth.auto_redirect'?: boolean;
    /**
     * Groups that membership is never taken from, a JSON array as text; its entries may be patterns.
     */
    'oauth.blocked_groups'?: string;
    /**
     * How long the server waits for a tool server's OAuth provider, in seconds; an empty string for no limit of its own.
     */
    'oauth.client.timeout'?: string | number;
    /**
     * Client id at the OpenID provider.
     */
    'oauth.client_id'?: string;
    /**
     * Client secret at the OpenID provider, a secret.
     */
    'oauth.client_secret'?: string;
    /**
     * Method of the code challenge, `S256`. `null` means no challenge.
     */
    'oauth.code_challenge_method'?: string | null;
    /**
     * Claim that holds the e-mail address.
     */
    'oauth.email_claim'?: string;
    /**
     * Whether sign-in through a provider is offered.
     */
    'oauth.enable'?: boolean;
    /**
     * Whether groups of the provider that the server does not have are created.
     */
    'oauth.enable_group_creation'?: boolean;
    /**
     * Whether membership in groups follows the provider.
     */
    'oauth.enable_group_mapping'?: boolean;
    /**
     * Whether roles follow the provider.
     */
    'oauth.enable_role_mapping'?: boolean;
    /**
     * Whether signing in through a provider registers an account.
     */
    'oauth.enable_signup'?: boolean;
    /**
     * Address that ends the session at the OpenID provider; empty to take the one the provider publishes.
     */
    'oauth.end_session_endpoint'?: string;
    /**
     * Client id at Feishu.
     */
    'oauth.feishu.client_id'?: string;
    /**
     * Client secret at Feishu, a secret.
     */
    'oauth.feishu.client_secret'?: string;
    /**
     * Address that Feishu sends the browser back to.
     */
    'oauth.feishu.redirect_uri'?: string;
    /**
     * Scopes asked for at Feishu, separated by spaces.
     */
    'oauth.feishu.scope'?: string;
    /**
     * Client id at GitHub.
     */
    'oauth.github.client_id'?: string;
    /**
     * Client secret at GitHub, a secret.
     */
    'oauth.github.client_secret'?: string;
    /**
     * Address that GitHub sends the browser back to.
     */
    'oauth.github.redirect_uri'?: string;
    /**
     * Scopes asked for at GitHub, separated by spaces.
     */
    'oauth.github.scope'?: string;
    /**
     * Client id at Google.
     */
    'oauth.google.client_id'?: string;
    /**
     * Client secret at Google, a secret.
     */
    'oauth.google.client_secret'?: string;
    /**
     * Address that Google sends the browser back to.
     */
    'oauth.google.redirect_uri'?: string;
    /**
     * Scopes asked for at Google, separated by spaces.
     */
    'oauth.google.scope'?: string;
    /**
     * Claim that names the groups.
     */
    'oauth.group_claim'?: string;
    /**
     * With whom groups from the provider may be shared with. `true` everybody, `members` the members only, `false` nobody.
     */
    'oauth.group_default_share'?: boolean | string;
    /**
     * Whether a sign-in joins an account that has the same e-mail address.
     */
    'oauth.merge_accounts_by_email'?: boolean;
    /**
     * Client id at Microsoft.
     */
    'oauth.microsoft.client_id'?: string;
    /**
     * Client secret at Microsoft, a secret.
     */
    'oauth.microsoft.client_secret'?: string;
    /**
     * Address of Microsoft's sign-in.
     */
    'oauth.microsoft.login_base_url'?: string;
    /**
     * Address of the profile picture at Microsoft.
     */
    'oauth.microsoft.picture_url'?: string;
    /**
     * Address that Microsoft sends the browser back to.
     */
    'oauth.microsoft.redirect_uri'?: string;
    /**
     * Scopes asked for at Microsoft, separated by spaces.
     */
    'oauth.microsoft.scope'?: string;
    /**
     * Microsoft's tenant.
     */
    'oauth.microsoft.tenant_id'?: string;
    /**
     * Claim that holds the address of the profile picture.
     */
    'oauth.picture_claim'?: string;
    /**
     * Name of the OpenID provider on the sign-in page.
     */
    'oauth.provider_name'?: string;
    /**
     * Address of the OpenID provider's configuration document.
     */
    'oauth.provider_url'?: string;
    /**
     * Address that the OpenID provider sends the browser back to.
     */
    'oauth.redirect_uri'?: string;
    /**
     * Whether the scopes are repeated when a token is refreshed.
     */
    'oauth.refresh_token.include_scope'?: boolean;
    /**
     * Claim that names the roles.
     */
    'oauth.roles_claim'?: string;
    /**
     * Scopes asked for at the OpenID provider, separated by spaces.
     */
    'oauth.scopes'?: string;
    /**
     * Claim that identifies the account. `null` means the provider's own, `sub` as a rule.
     */
    'oauth.sub_claim'?: string | null;
    /**
     * How long the server waits for the OpenID provider, in seconds; an empty string for no limit of its own.
     */
    'oauth.timeout'?: string | number;
    /**
     * How the server signs in at the token endpoint, such as `client_secret_post`. `null` leaves it to the client library.
     */
    'oauth.token_endpoint_auth_method'?: string | null;
    /**
     * Whether the e-mail address is taken from the provider at each sign-in.
     */
    'oauth.update_email_on_login'?: boolean;
    /**
     * Whether the name is taken from the provider at each sign-in.
     */
    'oauth.update_name_on_login'?: boolean;
    /**
     * Whether the picture is taken from the provider at each sign-in.
     */
    'oauth.update_picture_on_login'?: boolean;
    /**
     * Claim that holds the name.
     */
    'oauth.username_claim'?: string;
    /**
     * Options for each address of `base_urls`, by its index as text.
     */
    'ollama.api_configs'?: {
        [key: string]: ProviderOptions;
    };
    /**
     * Addresses of Ollama servers.
     */
    'ollama.base_urls'?: Array<string>;
    /**
     * Whether Ollama is used. `null` means no.
     */
    'ollama.enable'?: boolean | null;
    /**
     * Whether files may be taken from OneDrive.
     */
    'onedrive.enable'?: boolean;
    /**
     * SharePoint's tenant.
     */
    'onedrive.sharepoint_tenant_id'?: string;
    /**
     * Address of SharePoint.
     */
    'onedrive.sharepoint_url'?: string;
    /**
     * Addresses of OpenAI-compatible providers.
     */
    'openai.api_base_urls'?: Array<string>;
    /**
     * Options for each address of `api_base_urls`, by its index as text.
     */
    'openai.api_configs'?: {
        [key: string]: ProviderOptions;
    };
    /**
     * API keys, each a secret, in the order of `api_base_urls`.
     */
    'openai.api_keys'?: Array<string>;
    /**
     * Whether OpenAI-compatible providers are used. `null` means no.
     */
    'openai.enable'?: boolean | null;
    /**
     * Left over on a server that was upgraded from before 0.10.2, and not read any more; see `rag.content_extraction_engine`.
     */
    'rag.CONTENT_EXTRACTION_ENGINE'?: string;
    /**
     * Left over on a server that was upgraded from before 0.10.2, and not read any more; see `rag.datalab_marker_use_llm`.
     */
    'rag.DATALAB_MARKER_USE_LLM'?: boolean;
    /**
     * Left over on a server that was upgraded from before 0.10.2, and not read any more; see `rag.mistral_ocr_api_base_url`.
     */
    'rag.MISTRAL_OCR_API_BASE_URL'?: string;
    /**
     * Azure OpenAI API key for embeddings, a secret.
     */
    'rag.azure_openai.api_key'?: string;
    /**
     * API version of Azure OpenAI for embeddings.
     */
    'rag.azure_openai.api_version'?: string;
    /**
     * Address of Azure OpenAI for embeddings.
     */
    'rag.azure_openai.base_url'?: string;
    /**
     * Whether files go into the prompt whole, without embedding and search.
     */
    'rag.bypass_embedding_and_retrieval'?: boolean;
    /**
     * Length up to which short chunks are joined, in the unit of `chunk_size`, characters or tokens; 0 for never.
     */
    'rag.chunk_min_size_target'?: number;
    /**
     * How far neighbouring chunks overlap, in the unit of `chunk_size`, characters or tokens.
     */
    'rag.chunk_overlap'?: number;
    /**
     * Length of a chunk, in tokens if `text_splitter` is `token`, otherwise in characters.
     */
    'rag.chunk_size'?: number;
    /**
     * Media types of audio and video that are passed to the extraction. `null` means none.
     */
    'rag.content_extraction.supported_media_mime_types'?: Array<string> | null;
    /**
     * What turns files into text, such as `tika`, `docling`, `document_intelligence`, `mistral_ocr`, `datalab_marker`, `mineru`, `paddleocr_vl` or `external`; empty for the server itself.
     */
    'rag.content_extraction_engine'?: string;
    /**
     * Further parameters for Datalab Marker, a JSON object as text.
     */
    'rag.datalab_marker_additional_config'?: string;
    /**
     * Address of Datalab Marker.
     */
    'rag.datalab_marker_api_base_url'?: string;
    /**
     * Datalab Marker API key, a secret.
     */
    'rag.datalab_marker_api_key'?: string;
    /**
     * Whether Datalab Marker leaves images out.
     */
    'rag.datalab_marker_disable_image_extraction'?: boolean;
    /**
     * Whether Datalab Marker reads every page as an image.
     */
    'rag.datalab_marker_force_ocr'?: boolean;
    /**
     * Whether Datalab Marker formats lines.
     */
    'rag.datalab_marker_format_lines'?: boolean;
    /**
     * Format that Datalab Marker answers, such as `markdown`.
     */
    'rag.datalab_marker_output_format'?: string;
    /**
     * Whether Datalab Marker keeps pages apart.
     */
    'rag.datalab_marker_paginate'?: boolean;
    /**
     * Whether Datalab Marker works anew on a file it has seen before.
     */
    'rag.datalab_marker_skip_cache'?: boolean;
    /**
     * Whether Datalab Marker drops text that an earlier recognition put into the file.
     */
    'rag.datalab_marker_strip_existing_ocr'?: boolean;
    /**
     * Whether Datalab Marker uses a language model.
     */
    'rag.datalab_marker_use_llm'?: boolean;
    /**
     * Docling API key, a secret.
     */
    'rag.docling_api_key'?: string;
    /**
     * Further parameters for Docling, passed on as they are.
     */
    'rag.docling_params'?: JsonObject;
    /**
     * Address of Docling.
     */
    'rag.docling_server_url'?: string;
    /**
     * Address of Azure Document Intelligence.
     */
    'rag.document_intelligence_endpoint'?: string;
    /**
     * Azure Document Intelligence key, a secret.
     */
    'rag.document_intelligence_key'?: string;
    /**
     * Model of Azure Document Intelligence.
     */
    'rag.document_intelligence_model'?: string;
    /**
     * Count of texts that are embedded in one request.
     */
    'rag.embedding_batch_size'?: number;
    /**
     * How many embedding requests run at a time; 0 for any number.
     */
    'rag.embedding_concurrent_requests'?: number;
    /**
     * What embeds texts, `ollama`, `openai` or `azure_openai`; empty for the server itself.
     */
    'rag.embedding_engine'?: string;
    /**
     * Model that embeds texts. A change makes stored embeddings useless.
     */
    'rag.embedding_model'?: string;
    /**
     * Whether texts are embedded in parallel.
     */
    'rag.enable_async_embedding'?: boolean;
    /**
     * Whether search by words joins search by meaning.
     */
    'rag.enable_hybrid_search'?: boolean;
    /**
     * Whether file names and headings take part in the search by words.
     */
    'rag.enable_hybrid_search_enriched_texts'?: boolean;
    /**
     * Whether Markdown is cut at its headings first.
     */
    'rag.enable_markdown_header_text_splitter'?: boolean;
    /**
     * API key of the external extraction, a secret.
     */
    'rag.external_document_loader_api_key'?: string;
    /**
     * Headers for the external extraction, by name.
     */
    'rag.external_document_loader_headers'?: JsonObject;
    /**
     * Address of the external extraction.
     */
    'rag.external_document_loader_url'?: string;
    /**
     * API key of the external reranker, a secret.
     */
    'rag.external_reranker_api_key'?: string;
    /**
     * How long the server waits for the external reranker, in seconds as digits; empty for no limit of its own.
     */
    'rag.external_reranker_timeout'?: string;
    /**
     * Address of the external reranker.
     */
    'rag.external_reranker_url'?: string;
    /**
     * File name extensions that may be uploaded, without the dot; empty for any.
     */
    'rag.file.allowed_extensions'?: Array<string>;
    /**
     * How many files may be uploaded at a time. `null` means any number.
     */
    'rag.file.max_count'?: number | null;
    /**
     * How large an uploaded file may be, in megabytes (MiB). `null` means any size.
     */
    'rag.file.max_size'?: number | null;
    /**
     * Whether whole files go into the prompt in place of the chunks that fit.
     */
    'rag.full_context'?: boolean;
    /**
     * Weight of the search by words in a hybrid search, from 0 to 1.
     */
    'rag.hybrid_bm25_weight'?: number;
    /**
     * MinerU API key, a secret.
     */
    'rag.mineru_api_key'?: string;
    /**
     * Which MinerU is used, `local` or `cloud`.
     */
    'rag.mineru_api_mode'?: string;
    /**
     * How long the server waits for MinerU, in seconds, as digits or as a number.
     */
    'rag.mineru_api_timeout'?: string | number;
    /**
     * Address of MinerU.
     */
    'rag.mineru_api_url'?: string;
    /**
     * File name extensions that MinerU is asked for, without the dot.
     */
    'rag.mineru_file_extensions'?: Array<string>;
    /**
     * Further parameters for MinerU, passed on as they are.
     */
    'rag.mineru_params'?: JsonObject;
    /**
     * Address of Mistral's API for text recognition.
     */
    'rag.mistral_ocr_api_base_url'?: string;
    /**
     * Mistral API key for text recognition, a secret.
     */
    'rag.mistral_ocr_api_key'?: string;
    /**
     * Whether files go to Mistral within the request in place of being uploaded first.
     */
    'rag.mistral_ocr_use_base64'?: boolean;
    /**
     * API key of the Ollama server for embeddings, a secret.
     */
    'rag.ollama.api_key'?: string;
    /**
     * Address of the Ollama server for embeddings.
     */
    'rag.ollama.base_url'?: string;
    /**
     * Address of the OpenAI-compatible provider for embeddings.
     */
    'rag.openai.api_base_url'?: string;
    /**
     * API key of the OpenAI-compatible provider for embeddings, a secret.
     */
    'rag.openai.api_key'?: string;
    /**
     * Address of PaddleOCR-VL.
     */
    'rag.paddleocr_vl_base_url'?: string;
    /**
     * PaddleOCR-VL token, a secret.
     */
    'rag.paddleocr_vl_token'?: string;
    /**
     * Whether text is read from images within PDF files.
     */
    'rag.pdf_extract_images'?: boolean;
    /**
     * How a PDF file is taken apart, `page` by page or as a `single` text.
     */
    'rag.pdf_loader_mode'?: string;
    /**
     * Lowest score of a chunk that goes into the prompt, from 0 to 1.
     */
    'rag.relevance_threshold'?: number;
    /**
     * Count of chunks that are reranked in one request.
     */
    'rag.reranking_batch_size'?: number;
    /**
     * What reranks chunks, `external`; empty for the server itself.
     */
    'rag.reranking_engine'?: string;
    /**
     * Model that reranks chunks; empty for none.
     */
    'rag.reranking_model'?: string;
    /**
     * Prompt into which the chunks that were found are put.
     */
    'rag.template'?: string;
    /**
     * How texts are cut, `token`; empty for by characters.
     */
    'rag.text_splitter'?: string;
    /**
     * Address of Tika.
     */
    'rag.tika_server_url'?: string;
    /**
     * Major version of the Tika server, as digits.
     */
    'rag.tika_server_version'?: string;
    /**
     * Encoding by which tokens are counted.
     */
    'rag.tiktoken_encoding_name'?: string;
    /**
     * Model whose tokenizer counts tokens; empty for `tiktoken_encoding_name`.
     */
    'rag.tokenizer_model'?: string;
    /**
     * How many chunks go into the prompt.
     */
    'rag.top_k'?: number;
    /**
     * How many chunks the reranker lets through.
     */
    'rag.top_k_reranker'?: number;
    /**
     * Languages in which YouTube's captions are looked for, by preference. `null` if not set.
     */
    'rag.youtube_loader_language'?: Array<string> | null;
    /**
     * Address of the proxy for YouTube. `null` or empty means none.
     */
    'rag.youtube_loader_proxy_url'?: string | null;
    /**
     * How much of a skill a model may read, in characters. `null` means the server's default.
     */
    'skills.content_max_chars'?: number | null;
    /**
     * Whether a model loads a skill only when it needs it.
     */
    'skills.lazy_loading.enable'?: boolean;
    /**
     * How much of a skill's file is shown as preview, in characters. `null` means the server's default.
     */
    'skills.preview_max_chars'?: number | null;
    /**
     * Whether subagents may go on in the background.
     */
    'subagents.background_enabled'?: boolean;
    /**
     * Whether models may hand work to subagents.
     */
    'subagents.enable'?: boolean;
    /**
     * How many subagents run in the background at a time; -1 for any number, 0 means 20.
     */
    'subagents.max_async'?: number;
    /**
     * How many subagents run in the foreground at a time; -1 for any number, 0 means 20.
     */
    'subagents.max_concurrent'?: number;
    /**
     * How many rounds of tool calls a subagent may take; 0 means 30.
     */
    'subagents.max_iterations'?: number;
    /**
     * Length to which a subagent's answer is cut, in characters; 0 means 30000.
     */
    'subagents.max_output'?: number;
    /**
     * System prompt of subagents; empty for the server's own.
     */
    'subagents.system_prompt'?: string;
    /**
     * Whether input is completed by a model while it is typed.
     */
    'task.autocomplete.enable'?: boolean;
    /**
     * Length of input up to which it is completed, in characters; -1 for any.
     */
    'task.autocomplete.input_max_length'?: number;
    /**
     * Prompt for completing input; empty for the server's own.
     */
    'task.autocomplete.prompt_template'?: string;
    /**
     * Whether follow-up questions are suggested.
     */
    'task.follow_up.enable'?: boolean;
    /**
     * Prompt for follow-up questions; empty for the server's own.
     */
    'task.follow_up.prompt_template'?: string;
    /**
     * Prompt for an image's prompt; empty for the server's own.
     */
    'task.image.prompt_template'?: string;
    /**
     * Model for titles, tags and the like in chats with a local model; an empty string or `null` for the chat's own.
     */
    'task.model.default'?: string | null;
    /**
     * Model for titles, tags and the like in chats with an external model; an empty string or `null` for the chat's own.
     */
    'task.model.external'?: string | null;
    /**
     * Parameters for these models. `null` means none.
     */
    'task.model.params'?: JsonObject | null;
    /**
     * Prompt for search queries; empty for the server's own.
     */
    'task.query.prompt_template'?: string;
    /**
     * Whether a model words the query for a search in files.
     */
    'task.query.retrieval.enable'?: boolean;
    /**
     * Whether a model words the query for a search in the web.
     */
    'task.query.search.enable'?: boolean;
    /**
     * Whether chats are tagged.
     */
    'task.tags.enable'?: boolean;
    /**
     * Prompt for tags; empty for the server's own.
     */
    'task.tags.prompt_template'?: string;
    /**
     * Whether chats get a title by a model.
     */
    'task.title.enable'?: boolean;
    /**
     * Prompt for titles; empty for the server's own.
     */
    'task.title.prompt_template'?: string;
    /**
     * Prompt for choosing tools; empty for the server's own.
     */
    'task.tools.prompt_template'?: string;
    /**
     * Whether voice calls get a prompt of their own.
     */
    'task.voice.prompt.enable'?: boolean;
    /**
     * Prompt of voice calls; an empty string or `null` for the server's own.
     */
    'task.voice.prompt_template'?: string | null;
    /**
     * Terminal servers, with their secrets.
     */
    'terminal_server.connections'?: Array<TerminalServerConnection>;
    /**
     * Tool servers, with their secrets.
     */
    'tool_server.connections'?: Array<ToolServerConnection>;
    /**
     * Left over on a server that was upgraded from before 0.10.2, and not read any more; see `ui.enable_login_form`.
     */
    'ui.ENABLE_LOGIN_FORM'?: boolean;
    /**
     * Banners above the chats.
     */
    'ui.banners'?: Array<Banner>;
    /**
     * Id of the group that new accounts join; empty for none.
     */
    'ui.default_group_id'?: string;
    /**
     * Interface settings of accounts that have none of their own, as the web page keeps them.
     */
    'ui.default_interface_settings'?: JsonObject;
    /**
     * Language of the web page for accounts that have chosen none; empty for the browser's.
     */
    'ui.default_locale'?: string;
    /**
     * Ids of the models that a new chat begins with, separated by commas. `null` means none.
     */
    'ui.default_models'?: string | null;
    /**
     * Ids of the models that are pinned for accounts that have pinned none, separated by commas. `null` means none.
     */
    'ui.default_pinned_models'?: string | null;
    /**
     * Role of new accounts, `pending`, `user` or `admin`.
     */
    'ui.default_user_role'?: string;
    /**
     * Whether content may be shared with the Open WebUI community.
     */
    'ui.enable_community_sharing'?: boolean;
    /**
     * Whether sign-in by e-mail address and password is offered.
     */
    'ui.enable_login_form'?: boolean;
    /**
     * Whether answers may be rated.
     */
    'ui.enable_message_rating'?: boolean;
    /**
     * Whether users may change their password.
     */
    'ui.enable_password_change_form'?: boolean;
    /**
     * Whether anybody may register; switched off by the first registration.
     */
    'ui.enable_signup'?: boolean;
    /**
     * Whether users may set a webhook for their notifications.
     */
    'ui.enable_user_webhooks'?: boolean;
    /**
     * Translations of texts of the web page, by locale.
     */
    'ui.i18n'?: JsonObject;
    /**
     * Ids of models in the order in which they are shown. `null` means no order. Servers 0.9.6 and 0.10.2 let entries be `null`.
     */
    'ui.model_order_list'?: Array<string | null> | null;
    /**
     * Text shown to pending accounts, in Markdown; an empty string or `null` for the web page's own.
     */
    'ui.pending_user_overlay_content'?: string | null;
    /**
     * Title shown to pending accounts; an empty string or `null` for the web page's own.
     */
    'ui.pending_user_overlay_title'?: string | null;
    /**
     * Suggestions on an empty chat. `null` means the web page's own.
     */
    'ui.prompt_suggestions'?: Array<PromptSuggestion> | null;
    /**
     * Suggestions in other languages, by locale.
     */
    'ui.prompt_suggestions_i18n'?: JsonObject;
    /**
     * Parts of the web page that are shown (`true`) or hidden (`false`), by name.
     */
    'ui.visibility'?: {
        [key: string]: boolean;
    };
    /**
     * Text put behind copied answers; an empty string or `null` for none.
     */
    'ui.watermark'?: string | null;
    /**
     * What plain users may do unless a group says otherwise.
     */
    'user.permissions'?: Permissions;
    /**
     * Whether users may set a status.
     */
    'users.enable_status'?: boolean;
    /**
     * Left over on a server that was upgraded from before 0.10.2, and not read any more.
     */
    version?: number;
    /**
     * How much of a page a model gets, in characters. `null` means all of it.
     */
    'web.fetch.max_content_length'?: number | null;
    /**
     * How many pages are loaded at a time. `null` if not set.
     */
    'web.loader.concurrent_requests'?: number | null;
    /**
     * What loads pages, such as `safe_web`, `playwright`, `firecrawl`, `tavily` or `external`; empty for the server itself. `null` if not set.
     */
    'web.loader.engine'?: string | null;
    /**
     * API key of the external page loader, a secret. `null` if not set.
     */
    'web.loader.external_web_loader_api_key'?: string | null;
    /**
     * Address of the external page loader. `null` if not set.
     */
    'web.loader.external_web_loader_url'?: string | null;
    /**
     * Firecrawl API key, a secret. `null` if not set.
     */
    'web.loader.firecrawl_api_key'?: string | null;
    /**
     * Address of Firecrawl. `null` if not set.
     */
    'web.loader.firecrawl_api_url'?: string | null;
    /**
     * How long Firecrawl may take for a page, in seconds as digits; empty for its own limit. `null` if not set.
     */
    'web.loader.firecrawl_timeout'?: string | null;
    /**
     * How long Playwright may take for a page, in milliseconds. `null` if not set.
     */
    'web.loader.playwright_timeout'?: number | null;
    /**
     * Address of the Playwright server. `null` if not set.
     */
    'web.loader.playwright_ws_url'?: string | null;
    /**
     * Whether certificates of pages are checked. `null` if not set.
     */
    'web.loader.ssl_verification'?: boolean | null;
    /**
     * How long the server may take for a page, in seconds as digits; empty for no limit of its own. `null` if not set.
     */
    'web.loader.timeout'?: string | null;
    /**
     * Azure AI Search API key, a secret. `null` if not set.
     */
    'web.search.azure_ai_search_api_key'?: string | null;
    /**
     * Address of Azure AI Search. `null` if not set.
     */
    'web.search.azure_ai_search_endpoint'?: string | null;
    /**
     * Index of Azure AI Search. `null` if not set.
     */
    'web.search.azure_ai_search_index_name'?: string | null;
    /**
     * Address of Bing's search API. `null` if not set.
     */
    'web.search.bing_search_v7_endpoint'?: string | null;
    /**
     * Bing subscription key, a secret. `null` if not set.
     */
    'web.search.bing_search_v7_subscription_key'?: string | null;
    /**
     * Bocha API key, a secret. `null` if not set.
     */
    'web.search.bocha_search_api_key'?: string | null;
    /**
     * Brave Search API key, a secret. `null` if not set.
     */
    'web.search.brave_search_api_key'?: string | null;
    /**
     * How much context Brave's LLM search may answer, in tokens. `null` if not set.
     */
    'web.search.brave_search_context_tokens'?: number | null;
    /**
     * Whether pages go into the prompt whole, without embedding and search. `null` if not set.
     */
    'web.search.bypass_embedding_and_retrieval'?: boolean | null;
    /**
     * Whether the search engine's excerpts are used, without loading the pages. `null` if not set.
     */
    'web.search.bypass_web_loader'?: boolean | null;
    /**
     * How many searches run at a time; 0 for any number. `null` if not set.
     */
    'web.search.concurrent_requests'?: number | null;
    /**
     * Text that asks before a search. `null` if not set.
     */
    'web.search.confirmation.content'?: string | null;
    /**
     * Whether a user is asked before a search. `null` if not set.
     */
    'web.search.confirmation.enable'?: boolean | null;
    /**
     * Search engine behind DuckDuckGo's library, such as `auto`. `null` if not set.
     */
    'web.search.ddgs_backend'?: string | null;
    /**
     * Domains that results are confined to; with `!` before it, a domain that is left out. Empty for any. `null` if not set.
     */
    'web.search.domain.filter_list'?: Array<string> | null;
    /**
     * Whether the web can be searched. `null` if not set.
     */
    'web.search.enable'?: boolean | null;
    /**
     * Search engine, such as `searxng`, `brave`, `duckduckgo`, `google_pse`, `tavily` or `external`; empty for none. `null` if not set.
     */
    'web.search.engine'?: string | null;
    /**
     * Exa API key, a secret. `null` if not set.
     */
    'web.search.exa_api_key'?: string | null;
    /**
     * How much of a page Exa answers, in characters. `null` means its own limit.
     */
    'web.search.exa_max_content_length'?: number | null;
    /**
     * API key of the external search, a secret. `null` if not set.
     */
    'web.search.external_web_search_api_key'?: string | null;
    /**
     * Address of the external search. `null` if not set.
     */
    'web.search.external_web_search_url'?: string | null;
    /**
     * Google Programmable Search API key, a secret. `null` if not set.
     */
    'web.search.google_pse_api_key'?: string | null;
    /**
     * Id of the Google Programmable Search engine. `null` if not set.
     */
    'web.search.google_pse_engine_id'?: string | null;
    /**
     * Address of Jina's API; empty for its own. `null` if not set.
     */
    'web.search.jina_api_base_url'?: string | null;
    /**
     * Jina API key, a secret. `null` if not set.
     */
    'web.search.jina_api_key'?: string | null;
    /**
     * Kagi API key, a secret. `null` if not set.
     */
    'web.search.kagi_search_api_key'?: string | null;
    /**
     * Linkup API key, a secret. `null` if not set.
     */
    'web.search.linkup_api_key'?: string | null;
    /**
     * Further parameters for Linkup, passed on as they are.
     */
    'web.search.linkup_search_params'?: JsonObject;
    /**
     * Address of Microsoft Web IQ. `null` if not set.
     */
    'web.search.microsoft_web_iq_api_base_url'?: string | null;
    /**
     * Microsoft Web IQ API key, a secret. `null` if not set.
     */
    'web.search.microsoft_web_iq_api_key'?: string | null;
    /**
     * Language of Microsoft Web IQ's results. `null` if not set.
     */
    'web.search.microsoft_web_iq_language'?: string | null;
    /**
     * Mojeek API key, a secret. `null` if not set.
     */
    'web.search.mojeek_search_api_key'?: string | null;
    /**
     * Ollama cloud API key for its web search, a secret. `null` if not set.
     */
    'web.search.ollama_cloud_api_key'?: string | null;
    /**
     * Address of OpenSERP. `null` if not set.
     */
    'web.search.openserp_base_url'?: string | null;
    /**
     * Perplexity API key, a secret. `null` if not set.
     */
    'web.search.perplexity_api_key'?: string | null;
    /**
     * Model of Perplexity. `null` if not set.
     */
    'web.search.perplexity_model'?: string | null;
    /**
     * Address of Perplexity's search API. `null` if not set.
     */
    'web.search.perplexity_search_api_url'?: string | null;
    /**
     * How much context Perplexity uses, `low`, `medium` or `high`. `null` if not set.
     */
    'web.search.perplexity_search_context_usage'?: string | null;
    /**
     * How many results of a search are used. `null` if not set.
     */
    'web.search.result_count'?: number | null;
    /**
     * SearchApi API key, a secret. `null` if not set.
     */
    'web.search.searchapi_api_key'?: string | null;
    /**
     * Engine behind SearchApi, such as `google`. `null` if not set.
     */
    'web.search.searchapi_engine'?: string | null;
    /**
     * Language of SearXNG's results. `null` if not set.
     */
    'web.search.searxng_language'?: string | null;
    /**
     * Address of SearXNG's search. `null` if not set.
     */
    'web.search.searxng_query_url'?: string | null;
    /**
     * SerpApi API key, a secret. `null` if not set.
     */
    'web.search.serpapi_api_key'?: string | null;
    /**
     * Engine behind SerpApi, such as `google`. `null` if not set.
     */
    'web.search.serpapi_engine'?: string | null;
    /**
     * Serper API key, a secret. `null` if not set.
     */
    'web.search.serper_api_key'?: string | null;
    /**
     * SERPHouse API key, a secret. `null` if not set.
     */
    'web.search.serphouse_api_key'?: string | null;
    /**
     * Domain that SERPHouse searches, such as `google.com`. `null` if not set.
     */
    'web.search.serphouse_domain'?: string | null;
    /**
     * Serply API key, a secret. `null` if not set.
     */
    'web.search.serply_api_key'?: string | null;
    /**
     * Serpstack API key, a secret. `null` if not set.
     */
    'web.search.serpstack_api_key'?: string | null;
    /**
     * Whether Serpstack is asked over HTTPS, which its free plan lacks. `null` if not set.
     */
    'web.search.serpstack_https'?: boolean | null;
    /**
     * Sougou secret id, a secret. `null` if not set.
     */
    'web.search.sougou_api_sid'?: string | null;
    /**
     * Sougou secret key, a secret. `null` if not set.
     */
    'web.search.sougou_api_sk'?: string | null;
    /**
     * Staan API key, a secret. `null` if not set.
     */
    'web.search.staan_api_key'?: string | null;
    /**
     * Market of Staan's results, such as `en-us`. `null` if not set.
     */
    'web.search.staan_market'?: string | null;
    /**
     * How many excerpts Staan answers for a result; 0 for its own number. `null` if not set.
     */
    'web.search.staan_max_snippets'?: number | null;
    /**
     * Tavily API key, a secret. `null` if not set.
     */
    'web.search.tavily_api_key'?: string | null;
    /**
     * How thoroughly Tavily reads pages, `basic` or `advanced`. `null` if not set.
     */
    'web.search.tavily_extract_depth'?: string | null;
    /**
     * How thoroughly Tavily searches, `basic` or `advanced`. `null` if not set.
     */
    'web.search.tavily_search_depth'?: string | null;
    /**
     * Whether the proxy settings of the server's environment are followed. `null` if not set.
     */
    'web.search.trust_env'?: boolean | null;
    /**
     * YaCy password, a secret. `null` if not set.
     */
    'web.search.yacy_password'?: string | null;
    /**
     * Address of YaCy. `null` if not set.
     */
    'web.search.yacy_query_url'?: string | null;
    /**
     * YaCy user name. `null` if not set.
     */
    'web.search.yacy_username'?: string | null;
    /**
     * Yandex Search API key, a secret. `null` if not set.
     */
    'web.search.yandex_web_search_api_key'?: string | null;
    /**
     * Further parameters for Yandex Search, a JSON object as text. `null` if not set.
     */
    'web.search.yandex_web_search_config'?: string | null;
    /**
     * Address of Yandex Search. `null` if not set.
     */
    'web.search.yandex_web_search_url'?: string | null;
    /**
     * You.com API key, a secret. `null` if not set.
     */
    'web.search.youcom_api_key'?: string | null;
    /**
     * Address that is told of new accounts; empty for none.
     */
    webhook_url?: string;
    /**
     * Address under which users reach the server, for links and callbacks.
     */
    'webui.url'?: string;
};

/**
 * Every setting of the server, in force or not. What `required` names, each server from 0.10.2 on has.
 */
export type CompleteConfigMap = ConfigMap;

/**
 * Speech recognition, speech output and voice calls.
 */
export type ConfigTreeAudio = {
    /**
     * Speech recognition.
     */
    stt?: {
        /**
         * File name extensions that may be transcribed, without the dot.
         */
        allowed_extensions?: Array<string>;
        /**
         * Azure's speech recognition.
         */
        azure?: {
            /**
             * Key of Azure's speech recognition, a secret.
             */
            api_key?: string;
            /**
             * Address of Azure's speech recognition; empty to derive it from the region.
             */
            base_url?: string;
            /**
             * Languages Azure should expect, as locale codes separated by commas.
             */
            locales?: string;
            /**
             * How many speakers Azure should tell apart at most, as digits; empty for 3.
             */
            max_speakers?: string;
            /**
             * Azure region of the speech recognition.
             */
            region?: string;
        };
        /**
         * Deepgram's speech recognition.
         */
        deepgram?: {
            /**
             * Deepgram API key, a secret.
             */
            api_key?: string;
        };
        /**
         * Speech recognition, such as `openai`, `web` (in the browser), `deepgram`, `azure` or `mistral`; empty for Whisper on the server itself.
         */
        engine?: string;
        /**
         * Mistral's speech recognition.
         */
        mistral?: {
            /**
             * Address of Mistral's API for speech recognition.
             */
            api_base_url?: string;
            /**
             * Mistral API key for speech recognition, a secret.
             */
            api_key?: string;
            /**
             * Whether Mistral is asked through its chat API in place of its transcription API.
             */
            use_chat_completions?: boolean;
        };
        /**
         * Model of the speech recognition.
         */
        model?: string;
        /**
         * The OpenAI-compatible speech recognition.
         */
        openai?: {
            /**
             * Address of the OpenAI-compatible speech recognition.
             */
            api_base_url?: string;
            /**
             * API key of the OpenAI-compatible speech recognition, a secret.
             */
            api_key?: string;
        };
        /**
         * Media types that may be transcribed; empty for the server's own list.
         */
        supported_content_types?: Array<string>;
        /**
         * Whisper model that runs on the server itself.
         */
        whisper_model?: string;
    };
    /**
     * Speech output.
     */
    tts?: {
        /**
         * API key of ElevenLabs or Azure speech output, a secret.
         */
        api_key?: string;
        /**
         * Azure's speech output.
         */
        azure?: {
            /**
             * Address of Azure's speech output; empty to derive it from the region.
             */
            speech_base_url?: string;
            /**
             * Audio format that Azure is asked for.
             */
            speech_output_format?: string;
            /**
             * Azure region of the speech output.
             */
            speech_region?: string;
        };
        /**
         * Speech output, such as `openai`, `elevenlabs`, `azure`, `transformers` or `mistral`; empty for the browser's own voice.
         */
        engine?: string;
        /**
         * Mistral's speech output.
         */
        mistral?: {
            /**
             * Address of Mistral's API for speech output.
             */
            api_base_url?: string;
            /**
             * Mistral API key for speech output, a secret.
             */
            api_key?: string;
        };
        /**
         * Model of the speech output.
         */
        model?: string;
        /**
         * The OpenAI-compatible speech output.
         */
        openai?: {
            /**
             * Address of the OpenAI-compatible speech output.
             */
            api_base_url?: string;
            /**
             * API key of the OpenAI-compatible speech output, a secret.
             */
            api_key?: string;
            /**
             * Further parameters for the OpenAI-compatible speech output, passed on as they are.
             */
            params?: JsonObject;
        };
        /**
         * Where a message is cut for reading aloud, `punctuation`, `paragraphs` or `none`.
         */
        split_on?: string;
        /**
         * Voice that reads aloud.
         */
        voice?: string;
    };
};

/**
 * Tokens, API keys and what pending accounts see.
 */
export type ConfigTreeAuth = {
    /**
     * Whom pending accounts are told to ask.
     */
    admin?: {
        /**
         * E-mail address shown to pending accounts. `null` means the first administrator's.
         */
        email?: string | null;
        /**
         * Whether pending accounts see whom to ask.
         */
        show?: boolean;
    };
    /**
     * What API keys may do.
     */
    api_key?: {
        /**
         * Paths that API keys may call, separated by commas; counts only if the restriction is switched on.
         */
        allowed_endpoints?: string;
        /**
         * Whether API keys are confined to certain paths.
         */
        endpoint_restrictions?: boolean;
    };
    /**
     * Whether accounts may have API keys.
     */
    enable_api_keys?: boolean;
    /**
     * How long a session token lives, a number with a unit such as `4w` or `12h`; `-1` for ever.
     */
    jwt_expiry?: string;
};

/**
 * Whether there are automations, and their limits.
 */
export type ConfigTreeAutomations = {
    /**
     * Whether automations are offered.
     */
    enable?: boolean;
    /**
     * How many automations an account may have; an empty string for any number.
     */
    max_count?: string | number;
    /**
     * Shortest time between two runs of an automation, in seconds; an empty string for no limit.
     */
    min_interval?: string | number;
};

/**
 * Whether there are calendars.
 */
export type ConfigTreeCalendar = {
    /**
     * Whether calendars are offered.
     */
    enable?: boolean;
};

/**
 * Whether there are channels.
 */
export type ConfigTreeChannels = {
    /**
     * Whether channels are offered.
     */
    enable?: boolean;
};

/**
 * Code that users run.
 */
export type ConfigTreeCodeExecution = {
    /**
     * Whether users may run code that stands in a chat.
     */
    enable?: boolean;
    /**
     * Where users' code runs, `pyodide` (in the browser) or `jupyter`.
     */
    engine?: string;
    /**
     * The Jupyter server for users' code.
     */
    jupyter?: {
        /**
         * How the server signs in at Jupyter for users' code, `token` or `password`; an empty string or `null` for not at all.
         */
        auth?: string | null;
        /**
         * Jupyter's password for users' code, a secret. `null` means none.
         */
        auth_password?: string | null;
        /**
         * Jupyter's token for users' code, a secret. `null` means none.
         */
        auth_token?: string | null;
        /**
         * How long users' code may run in Jupyter, in seconds. `null` means no limit.
         */
        timeout?: number | null;
        /**
         * Address of the Jupyter server for users' code. `null` means none.
         */
        url?: string | null;
    };
};

/**
 * Code that models run.
 */
export type ConfigTreeCodeInterpreter = {
    /**
     * Whether models may run code.
     */
    enable?: boolean;
    /**
     * Where models' code runs, `pyodide` (in the browser) or `jupyter`.
     */
    engine?: string;
    /**
     * The Jupyter server for models' code.
     */
    jupyter?: {
        /**
         * How the server signs in at Jupyter for models' code, `token` or `password`; an empty string or `null` for not at all.
         */
        auth?: string | null;
        /**
         * Jupyter's password for models' code, a secret. `null` means none.
         */
        auth_password?: string | null;
        /**
         * Jupyter's token for models' code, a secret. `null` means none.
         */
        auth_token?: string | null;
        /**
         * How long models' code may run in Jupyter, in seconds. `null` means no limit.
         */
        timeout?: number | null;
        /**
         * Address of the Jupyter server for models' code. `null` means none.
         */
        url?: string | null;
    };
    /**
     * Prompt that tells a model how to run code; an empty string or `null` for the server's own.
     */
    prompt_template?: string | null;
};

/**
 * Providers that users connect themselves.
 */
export type ConfigTreeDirect = {
    /**
     * Whether users may connect providers of their own, straight from the browser.
     */
    enable?: boolean;
};

/**
 * Comparison of models.
 */
export type ConfigTreeEvaluation = {
    /**
     * Arena models.
     */
    arena?: {
        /**
         * Whether arena models, which hide the model that answers, are offered.
         */
        enable?: boolean;
        /**
         * Arena models; empty for a single one over all models.
         */
        models?: Array<ArenaModel>;
    };
};

/**
 * Uploaded files.
 */
export type ConfigTreeFile = {
    /**
     * Height to which uploaded images are scaled down, in pixels. `null` means as they are.
     */
    image_compression_height?: number | null;
    /**
     * Width to which uploaded images are scaled down, in pixels. `null` means as they are.
     */
    image_compression_width?: number | null;
};

/**
 * Folders for chats, and their limits.
 */
export type ConfigTreeFolders = {
    /**
     * Whether folders are offered.
     */
    enable?: boolean;
    /**
     * How many files a folder may have; an empty string for any number.
     */
    max_file_count?: string | number;
};

/**
 * Files from Google Drive.
 */
export type ConfigTreeGoogleDrive = {
    /**
     * Google API key for the file picker, a secret.
     */
    api_key?: string;
    /**
     * Google OAuth client id for the file picker.
     */
    client_id?: string;
    /**
     * Whether files may be taken from Google Drive.
     */
    enable?: boolean;
};

/**
 * Making images.
 */
export type ConfigTreeImageGeneration = {
    /**
     * How AUTOMATIC1111 is reached.
     */
    automatic1111?: {
        /**
         * User name and password for AUTOMATIC1111 as `name:password`, a secret. `null` means none.
         */
        api_auth?: JsonObject | string | null;
        /**
         * Further parameters for AUTOMATIC1111, passed on as they are. `null` means none.
         */
        api_params?: JsonObject | string | null;
        /**
         * Address of AUTOMATIC1111.
         */
        base_url?: string;
    };
    /**
     * How ComfyUI is reached, and its workflow.
     */
    comfyui?: {
        /**
         * ComfyUI API key, a secret.
         */
        api_key?: string;
        /**
         * Address of ComfyUI.
         */
        base_url?: string;
        /**
         * Which nodes of the ComfyUI workflow take the prompt, the size and so on.
         */
        nodes?: Array<ComfyNode>;
        /**
         * ComfyUI workflow, a JSON document as text.
         */
        workflow?: string;
    };
    /**
     * Whether images can be generated.
     */
    enable?: boolean;
    /**
     * What makes images, `openai`, `comfyui`, `automatic1111` or `gemini`.
     */
    engine?: string;
    /**
     * How Gemini is reached for images.
     */
    gemini?: {
        /**
         * Address of Gemini's API for images.
         */
        api_base_url?: string;
        /**
         * Gemini API key for images, a secret.
         */
        api_key?: string;
        /**
         * Method of Gemini's API, such as `predict` or `generateContent`.
         */
        endpoint_method?: string;
    };
    /**
     * Model that makes images.
     */
    model?: string;
    /**
     * The OpenAI-compatible image API.
     */
    openai?: {
        /**
         * Address of the OpenAI-compatible image API.
         */
        api_base_url?: string;
        /**
         * API key of the OpenAI-compatible image API, a secret.
         */
        api_key?: string;
        /**
         * API version for Azure's image API.
         */
        api_version?: string;
        /**
         * Further parameters for the OpenAI-compatible image API, passed on as they are. `null` means none.
         */
        params?: JsonObject | string | null;
    };
    /**
     * The prompt for an image.
     */
    prompt?: {
        /**
         * Whether a model rewrites the prompt for an image.
         */
        enable?: boolean;
    };
    /**
     * Size of an image as `512x512`, in pixels, or `auto`. `null` means the engine's own.
     */
    size?: string | null;
    /**
     * How many steps the engine takes for an image.
     */
    steps?: number;
};

/**
 * Images beyond making them.
 */
export type ConfigTreeImages = {
    /**
     * Editing images.
     */
    edit?: {
        /**
         * ComfyUI for editing.
         */
        comfyui?: {
            /**
             * ComfyUI API key for editing, a secret.
             */
            api_key?: string;
            /**
             * Address of ComfyUI for editing.
             */
            base_url?: string;
            /**
             * Which nodes of the ComfyUI workflow for editing take the prompt, the image and so on.
             */
            nodes?: Array<ComfyNode>;
            /**
             * ComfyUI workflow for editing, a JSON document as text.
             */
            workflow?: string;
        };
        /**
         * Whether images can be edited.
         */
        enable?: boolean;
        /**
         * What edits images, `openai`, `comfyui` or `gemini`.
         */
        engine?: string;
        /**
         * Gemini for editing.
         */
        gemini?: {
            /**
             * Address of Gemini's API for editing.
             */
            api_base_url?: string;
            /**
             * Gemini API key for editing, a secret.
             */
            api_key?: string;
        };
        /**
         * Model that edits images.
         */
        model?: string;
        /**
         * The OpenAI-compatible API for editing.
         */
        openai?: {
            /**
             * Address of the OpenAI-compatible API for editing.
             */
            api_base_url?: string;
            /**
             * API key of the OpenAI-compatible API for editing, a secret.
             */
            api_key?: string;
            /**
             * API version for Azure's API for editing.
             */
            api_version?: string;
        };
        /**
         * Size of an edited image as `512x512`, in pixels. `null` or empty means the engine's own.
         */
        size?: string | null;
    };
};

/**
 * Sign-in by LDAP.
 */
export type ConfigTreeLdap = {
    /**
     * Whether sign-in by LDAP is offered.
     */
    enable?: boolean;
    /**
     * Groups from LDAP.
     */
    group?: {
        /**
         * Whether LDAP groups that the server does not have are created.
         */
        enable_creation?: boolean;
        /**
         * Whether membership in groups follows LDAP.
         */
        enable_management?: boolean;
    };
    /**
     * The directory.
     */
    server?: {
        /**
         * Distinguished name with which the server signs in at the directory.
         */
        app_dn?: string;
        /**
         * Password with which the server signs in at the directory, a secret.
         */
        app_password?: string;
        /**
         * Attribute that names an entry's groups.
         */
        attribute_for_groups?: string;
        /**
         * Attribute that holds the e-mail address.
         */
        attribute_for_mail?: string;
        /**
         * Attribute that holds the user name.
         */
        attribute_for_username?: string;
        /**
         * Path of the certificate authority's file on the server. `null` or empty means the system's.
         */
        ca_cert_file?: string | null;
        /**
         * Ciphers allowed on the connection, in OpenSSL's notation. `null` means all.
         */
        ciphers?: string | null;
        /**
         * Host name of the directory.
         */
        host?: string;
        /**
         * Name of the directory on the sign-in page.
         */
        label?: string;
        /**
         * Port of the directory. `null` means the protocol's own.
         */
        port?: number | null;
        /**
         * Further filter for the search, in LDAP's notation.
         */
        search_filter?: string;
        /**
         * Whether the connection is encrypted.
         */
        use_tls?: boolean;
        /**
         * Distinguished name below which accounts are searched.
         */
        users_dn?: string;
        /**
         * Whether the directory's certificate is checked.
         */
        validate_cert?: boolean;
    };
};

/**
 * What models remember about users.
 */
export type ConfigTreeMemories = {
    /**
     * Whether memories are offered.
     */
    enable?: boolean;
};

/**
 * Defaults for models.
 */
export type ConfigTreeModels = {
    /**
     * Whether the list of the providers' models is kept, not asked for each time.
     */
    base_models_cache?: boolean;
    /**
     * Metadata for models that have none of their own. `null` means none.
     */
    default_metadata?: JsonObject | null;
    /**
     * Parameters for models that have none of their own. `null` means none.
     */
    default_params?: JsonObject | null;
};

/**
 * Whether there are notes.
 */
export type ConfigTreeNotes = {
    /**
     * Whether notes are offered.
     */
    enable?: boolean;
};

/**
 * Sign-in through providers. The server keeps what is here and ignores it, unless its environment sets ENABLE_OAUTH_PERSISTENT_CONFIG.
 */
export type ConfigTreeOauth = {
    /**
     * Provider's roles that make an administrator.
     */
    admin_roles?: Array<string>;
    /**
     * Domains of e-mail addresses that may sign in; `*` for any.
     */
    allowed_domains?: Array<string>;
    /**
     * Provider's roles that may sign in.
     */
    allowed_roles?: Array<string>;
    /**
     * Audience that the token is asked for; empty for none.
     */
    audience?: string;
    /**
     * Whether the sign-in page goes straight to the only provider.
     */
    auto_redirect?: boolean;
    /**
     * Groups that membership is never taken from, a JSON array as text; its entries may be patterns.
     */
    blocked_groups?: string;
    /**
     * The server as a client of tool servers' OAuth providers.
     */
    client?: {
        /**
         * How long the server waits for a tool server's OAuth provider, in seconds; an empty string for no limit of its own.
         */
        timeout?: string | number;
    };
    /**
     * Whether groups of the provider that the server does not have are created.
     */
    enable_group_creation?: boolean;
    /**
     * Whether membership in groups follows the provider.
     */
    enable_group_mapping?: boolean;
    /**
     * Whether roles follow the provider.
     */
    enable_role_mapping?: boolean;
    /**
     * Whether signing in through a provider registers an account.
     */
    enable_signup?: boolean;
    /**
     * Sign-in with Feishu accounts.
     */
    feishu?: {
        /**
         * Client id at Feishu.
         */
        client_id?: string;
        /**
         * Client secret at Feishu, a secret.
         */
        client_secret?: string;
        /**
         * Address that Feishu sends the browser back to.
         */
        redirect_uri?: string;
        /**
         * Scopes asked for at Feishu, separated by spaces.
         */
        scope?: string;
    };
    /**
     * Sign-in with GitHub accounts.
     */
    github?: {
        /**
         * Client id at GitHub.
         */
        client_id?: string;
        /**
         * Client secret at GitHub, a secret.
         */
        client_secret?: string;
        /**
         * Address that GitHub sends the browser back to.
         */
        redirect_uri?: string;
        /**
         * Scopes asked for at GitHub, separated by spaces.
         */
        scope?: string;
    };
    /**
     * Sign-in with Google accounts.
     */
    google?: {
        /**
         * Client id at Google.
         */
        client_id?: string;
        /**
         * Client secret at Google, a secret.
         */
        client_secret?: string;
        /**
         * Address that Google sends the browser back to.
         */
        redirect_uri?: string;
        /**
         * Scopes asked for at Google, separated by spaces.
         */
        scope?: string;
    };
    /**
     * With whom groups from the provider may be shared with. `true` everybody, `members` the members only, `false` nobody.
     */
    group_default_share?: boolean | string;
    /**
     * Whether a sign-in joins an account that has the same e-mail address.
     */
    merge_accounts_by_email?: boolean;
    /**
     * Sign-in with Microsoft accounts.
     */
    microsoft?: {
        /**
         * Client id at Microsoft.
         */
        client_id?: string;
        /**
         * Client secret at Microsoft, a secret.
         */
        client_secret?: string;
        /**
         * Address of Microsoft's sign-in.
         */
        login_base_url?: string;
        /**
         * Address of the profile picture at Microsoft.
         */
        picture_url?: string;
        /**
         * Address that Microsoft sends the browser back to.
         */
        redirect_uri?: string;
        /**
         * Scopes asked for at Microsoft, separated by spaces.
         */
        scope?: string;
        /**
         * Microsoft's tenant.
         */
        tenant_id?: string;
    };
    /**
     * Any other OpenID provider.
     */
    oidc?: {
        /**
         * Claim that holds the address of the profile picture.
         */
        avatar_claim?: string;
        /**
         * Client id at the OpenID provider.
         */
        client_id?: string;
        /**
         * Client secret at the OpenID provider, a secret.
         */
        client_secret?: string;
        /**
         * Method of the code challenge, `S256`. `null` means no challenge.
         */
        code_challenge_method?: string | null;
        /**
         * Claim that holds the e-mail address.
         */
        email_claim?: string;
        /**
         * Address that ends the session at the OpenID provider; empty to take the one the provider publishes.
         */
        end_session_endpoint?: string;
        /**
         * Claim that names the groups.
         */
        group_claim?: string;
        /**
         * How long the server waits for the OpenID provider, in seconds; an empty string for no limit of its own.
         */
        oauth_timeout?: string | number;
        /**
         * Name of the OpenID provider on the sign-in page.
         */
        provider_name?: string;
        /**
         * Address of the OpenID provider's configuration document.
         */
        provider_url?: string;
        /**
         * Address that the OpenID provider sends the browser back to.
         */
        redirect_uri?: string;
        /**
         * Scopes asked for at the OpenID provider, separated by spaces.
         */
        scopes?: string;
        /**
         * Claim that identifies the account. `null` means the provider's own, `sub` as a rule.
         */
        sub_claim?: string | null;
        /**
         * How the server signs in at the token endpoint, such as `client_secret_post`. `null` leaves it to the client library.
         */
        token_endpoint_auth_method?: string | null;
        /**
         * Claim that holds the name.
         */
        username_claim?: string;
    };
    /**
     * Whether the scopes are repeated when a token is refreshed.
     */
    refresh_token_include_scope?: boolean;
    /**
     * Claim that names the roles.
     */
    roles_claim?: string;
    /**
     * Whether the e-mail address is taken from the provider at each sign-in.
     */
    update_email_on_login?: boolean;
    /**
     * Whether the name is taken from the provider at each sign-in.
     */
    update_name_on_login?: boolean;
    /**
     * Whether the picture is taken from the provider at each sign-in.
     */
    update_picture_on_login?: boolean;
};

/**
 * Connections to Ollama servers.
 */
export type ConfigTreeOllama = {
    /**
     * Options for each address of `base_urls`, by its index as text.
     */
    api_configs?: {
        [key: string]: ProviderOptions;
    };
    /**
     * Addresses of Ollama servers.
     */
    base_urls?: Array<string>;
    /**
     * Whether Ollama is used. `null` means no.
     */
    enable?: boolean | null;
};

/**
 * Files from OneDrive and SharePoint.
 */
export type ConfigTreeOnedrive = {
    /**
     * Whether files may be taken from OneDrive.
     */
    enable?: boolean;
    /**
     * SharePoint's tenant.
     */
    sharepoint_tenant_id?: string;
    /**
     * Address of SharePoint.
     */
    sharepoint_url?: string;
};

/**
 * Connections to OpenAI-compatible providers.
 */
export type ConfigTreeOpenai = {
    /**
     * Addresses of OpenAI-compatible providers.
     */
    api_base_urls?: Array<string>;
    /**
     * Options for each address of `api_base_urls`, by its index as text.
     */
    api_configs?: {
        [key: string]: ProviderOptions;
    };
    /**
     * API keys, each a secret, in the order of `api_base_urls`.
     */
    api_keys?: Array<string>;
    /**
     * Whether OpenAI-compatible providers are used. `null` means no.
     */
    enable?: boolean | null;
};

/**
 * Turning files and pages into text, search in them, and search in the web.
 */
export type ConfigTreeRag = {
    /**
     * What turns files into text, such as `tika`, `docling`, `document_intelligence`, `mistral_ocr`, `datalab_marker`, `mineru`, `paddleocr_vl` or `external`; empty for the server itself.
     */
    CONTENT_EXTRACTION_ENGINE?: string;
    /**
     * Whether Datalab Marker uses a language model.
     */
    DATALAB_MARKER_USE_LLM?: boolean;
    /**
     * Address of Mistral's API for text recognition.
     */
    MISTRAL_OCR_API_BASE_URL?: string;
    /**
     * Azure OpenAI for embeddings.
     */
    azure_openai?: {
        /**
         * Azure OpenAI API key for embeddings, a secret.
         */
        api_key?: string;
        /**
         * API version of Azure OpenAI for embeddings.
         */
        api_version?: string;
        /**
         * Address of Azure OpenAI for embeddings.
         */
        base_url?: string;
    };
    /**
     * Whether files go into the prompt whole, without embedding and search.
     */
    bypass_embedding_and_retrieval?: boolean;
    /**
     * Length up to which short chunks are joined, in the unit of `chunk_size`, characters or tokens; 0 for never.
     */
    chunk_min_size_target?: number;
    /**
     * How far neighbouring chunks overlap, in the unit of `chunk_size`, characters or tokens.
     */
    chunk_overlap?: number;
    /**
     * Length of a chunk, in tokens if `text_splitter` is `token`, otherwise in characters.
     */
    chunk_size?: number;
    /**
     * Further parameters for Datalab Marker, a JSON object as text.
     */
    datalab_marker_additional_config?: string;
    /**
     * Address of Datalab Marker.
     */
    datalab_marker_api_base_url?: string;
    /**
     * Datalab Marker API key, a secret.
     */
    datalab_marker_api_key?: string;
    /**
     * Whether Datalab Marker leaves images out.
     */
    datalab_marker_disable_image_extraction?: boolean;
    /**
     * Whether Datalab Marker reads every page as an image.
     */
    datalab_marker_force_ocr?: boolean;
    /**
     * Whether Datalab Marker formats lines.
     */
    datalab_marker_format_lines?: boolean;
    /**
     * Format that Datalab Marker answers, such as `markdown`.
     */
    datalab_marker_output_format?: string;
    /**
     * Whether Datalab Marker keeps pages apart.
     */
    datalab_marker_paginate?: boolean;
    /**
     * Whether Datalab Marker works anew on a file it has seen before.
     */
    datalab_marker_skip_cache?: boolean;
    /**
     * Whether Datalab Marker drops text that an earlier recognition put into the file.
     */
    datalab_marker_strip_existing_ocr?: boolean;
    /**
     * Docling API key, a secret.
     */
    docling_api_key?: string;
    /**
     * Further parameters for Docling, passed on as they are.
     */
    docling_params?: JsonObject;
    /**
     * Address of Docling.
     */
    docling_server_url?: string;
    /**
     * Address of Azure Document Intelligence.
     */
    document_intelligence_endpoint?: string;
    /**
     * Azure Document Intelligence key, a secret.
     */
    document_intelligence_key?: string;
    /**
     * Model of Azure Document Intelligence.
     */
    document_intelligence_model?: string;
    /**
     * Count of texts that are embedded in one request.
     */
    embedding_batch_size?: number;
    /**
     * How many embedding requests run at a time; 0 for any number.
     */
    embedding_concurrent_requests?: number;
    /**
     * What embeds texts, `ollama`, `openai` or `azure_openai`; empty for the server itself.
     */
    embedding_engine?: string;
    /**
     * Model that embeds texts. A change makes stored embeddings useless.
     */
    embedding_model?: string;
    /**
     * Whether texts are embedded in parallel.
     */
    enable_async_embedding?: boolean;
    /**
     * Whether search by words joins search by meaning.
     */
    enable_hybrid_search?: boolean;
    /**
     * Whether file names and headings take part in the search by words.
     */
    enable_hybrid_search_enriched_texts?: boolean;
    /**
     * Whether Markdown is cut at its headings first.
     */
    enable_markdown_header_text_splitter?: boolean;
    /**
     * API key of the external extraction, a secret.
     */
    external_document_loader_api_key?: string;
    /**
     * Address of the external extraction.
     */
    external_document_loader_url?: string;
    /**
     * API key of the external reranker, a secret.
     */
    external_reranker_api_key?: string;
    /**
     * How long the server waits for the external reranker, in seconds as digits; empty for no limit of its own.
     */
    external_reranker_timeout?: string;
    /**
     * Address of the external reranker.
     */
    external_reranker_url?: string;
    /**
     * Limits for uploaded files.
     */
    file?: {
        /**
         * File name extensions that may be uploaded, without the dot; empty for any.
         */
        allowed_extensions?: Array<string>;
        /**
         * How many files may be uploaded at a time. `null` means any number.
         */
        max_count?: number | null;
        /**
         * How large an uploaded file may be, in megabytes (MiB). `null` means any size.
         */
        max_size?: number | null;
    };
    /**
     * Whether whole files go into the prompt in place of the chunks that fit.
     */
    full_context?: boolean;
    /**
     * Weight of the search by words in a hybrid search, from 0 to 1.
     */
    hybrid_bm25_weight?: number;
    /**
     * MinerU API key, a secret.
     */
    mineru_api_key?: string;
    /**
     * Which MinerU is used, `local` or `cloud`.
     */
    mineru_api_mode?: string;
    /**
     * How long the server waits for MinerU, in seconds, as digits or as a number.
     */
    mineru_api_timeout?: string | number;
    /**
     * Address of MinerU.
     */
    mineru_api_url?: string;
    /**
     * File name extensions that MinerU is asked for, without the dot.
     */
    mineru_file_extensions?: Array<string>;
    /**
     * Further parameters for MinerU, passed on as they are.
     */
    mineru_params?: JsonObject;
    /**
     * Mistral API key for text recognition, a secret.
     */
    mistral_ocr_api_key?: string;
    /**
     * The Ollama server for embeddings.
     */
    ollama?: {
        /**
         * API key of the Ollama server for embeddings, a secret.
         */
        key?: string;
        /**
         * Address of the Ollama server for embeddings.
         */
        url?: string;
    };
    /**
     * Address of the OpenAI-compatible provider for embeddings.
     */
    openai_api_base_url?: string;
    /**
     * API key of the OpenAI-compatible provider for embeddings, a secret.
     */
    openai_api_key?: string;
    /**
     * Address of PaddleOCR-VL.
     */
    paddleocr_vl_base_url?: string;
    /**
     * PaddleOCR-VL token, a secret.
     */
    paddleocr_vl_token?: string;
    /**
     * Whether text is read from images within PDF files.
     */
    pdf_extract_images?: boolean;
    /**
     * How a PDF file is taken apart, `page` by page or as a `single` text.
     */
    pdf_loader_mode?: string;
    /**
     * Lowest score of a chunk that goes into the prompt, from 0 to 1.
     */
    relevance_threshold?: number;
    /**
     * Count of chunks that are reranked in one request.
     */
    reranking_batch_size?: number;
    /**
     * What reranks chunks, `external`; empty for the server itself.
     */
    reranking_engine?: string;
    /**
     * Model that reranks chunks; empty for none.
     */
    reranking_model?: string;
    /**
     * Prompt into which the chunks that were found are put.
     */
    template?: string;
    /**
     * How texts are cut, `token`; empty for by characters.
     */
    text_splitter?: string;
    /**
     * Address of Tika.
     */
    tika_server_url?: string;
    /**
     * Encoding by which tokens are counted.
     */
    tiktoken_encoding_name?: string;
    /**
     * How many chunks go into the prompt.
     */
    top_k?: number;
    /**
     * How many chunks the reranker lets through.
     */
    top_k_reranker?: number;
    /**
     * The web: search, and loading pages.
     */
    web?: {
        /**
         * Pages that a model asks for.
         */
        fetch?: {
            /**
             * How much of a page a model gets, in characters. `null` means all of it.
             */
            max_content_length?: number | null;
        };
        /**
         * Loading pages.
         */
        loader?: {
            /**
             * How many pages are loaded at a time. `null` if not set.
             */
            concurrent_requests?: number | null;
            /**
             * What loads pages, such as `safe_web`, `playwright`, `firecrawl`, `tavily` or `external`; empty for the server itself. `null` if not set.
             */
            engine?: string | null;
            /**
             * API key of the external page loader, a secret. `null` if not set.
             */
            external_web_loader_api_key?: string | null;
            /**
             * Address of the external page loader. `null` if not set.
             */
            external_web_loader_url?: string | null;
            /**
             * Firecrawl API key, a secret. `null` if not set.
             */
            firecrawl_api_key?: string | null;
            /**
             * Address of Firecrawl. `null` if not set.
             */
            firecrawl_api_url?: string | null;
            /**
             * How long Firecrawl may take for a page, in seconds as digits; empty for its own limit. `null` if not set.
             */
            firecrawl_timeout?: string | null;
            /**
             * How long Playwright may take for a page, in milliseconds. `null` if not set.
             */
            playwright_timeout?: number | null;
            /**
             * Address of the Playwright server. `null` if not set.
             */
            playwright_ws_url?: string | null;
            /**
             * Whether certificates of pages are checked. `null` if not set.
             */
            ssl_verification?: boolean | null;
            /**
             * How long the server may take for a page, in seconds as digits; empty for no limit of its own. `null` if not set.
             */
            timeout?: string | null;
        };
        /**
         * Searching the web.
         */
        search?: {
            /**
             * Azure AI Search API key, a secret. `null` if not set.
             */
            azure_ai_search_api_key?: string | null;
            /**
             * Address of Azure AI Search. `null` if not set.
             */
            azure_ai_search_endpoint?: string | null;
            /**
             * Index of Azure AI Search. `null` if not set.
             */
            azure_ai_search_index_name?: string | null;
            /**
             * Address of Bing's search API. `null` if not set.
             */
            bing_search_v7_endpoint?: string | null;
            /**
             * Bing subscription key, a secret. `null` if not set.
             */
            bing_search_v7_subscription_key?: string | null;
            /**
             * Bocha API key, a secret. `null` if not set.
             */
            bocha_search_api_key?: string | null;
            /**
             * Brave Search API key, a secret. `null` if not set.
             */
            brave_search_api_key?: string | null;
            /**
             * How much context Brave's LLM search may answer, in tokens. `null` if not set.
             */
            brave_search_context_tokens?: number | null;
            /**
             * Whether pages go into the prompt whole, without embedding and search. `null` if not set.
             */
            bypass_embedding_and_retrieval?: boolean | null;
            /**
             * Whether the search engine's excerpts are used, without loading the pages. `null` if not set.
             */
            bypass_web_loader?: boolean | null;
            /**
             * How many searches run at a time; 0 for any number. `null` if not set.
             */
            concurrent_requests?: number | null;
            /**
             * Search engine behind DuckDuckGo's library, such as `auto`. `null` if not set.
             */
            ddgs_backend?: string | null;
            /**
             * Domains of results.
             */
            domain?: {
                /**
                 * Domains that results are confined to; with `!` before it, a domain that is left out. Empty for any. `null` if not set.
                 */
                filter_list?: Array<string> | null;
            };
            /**
             * Whether the web can be searched. `null` if not set.
             */
            enable?: boolean | null;
            /**
             * Search engine, such as `searxng`, `brave`, `duckduckgo`, `google_pse`, `tavily` or `external`; empty for none. `null` if not set.
             */
            engine?: string | null;
            /**
             * Exa API key, a secret. `null` if not set.
             */
            exa_api_key?: string | null;
            /**
             * API key of the external search, a secret. `null` if not set.
             */
            external_web_search_api_key?: string | null;
            /**
             * Address of the external search. `null` if not set.
             */
            external_web_search_url?: string | null;
            /**
             * How much of a page a model gets, in characters. `null` means all of it.
             */
            fetch_url_max_content_length?: number | null;
            /**
             * Google Programmable Search API key, a secret. `null` if not set.
             */
            google_pse_api_key?: string | null;
            /**
             * Id of the Google Programmable Search engine. `null` if not set.
             */
            google_pse_engine_id?: string | null;
            /**
             * Address of Jina's API; empty for its own. `null` if not set.
             */
            jina_api_base_url?: string | null;
            /**
             * Jina API key, a secret. `null` if not set.
             */
            jina_api_key?: string | null;
            /**
             * Kagi API key, a secret. `null` if not set.
             */
            kagi_search_api_key?: string | null;
            /**
             * Linkup API key, a secret. `null` if not set.
             */
            linkup_api_key?: string | null;
            /**
             * Further parameters for Linkup, passed on as they are.
             */
            linkup_search_params?: JsonObject;
            /**
             * Mojeek API key, a secret. `null` if not set.
             */
            mojeek_search_api_key?: string | null;
            /**
             * Ollama cloud API key for its web search, a secret. `null` if not set.
             */
            ollama_cloud_api_key?: string | null;
            /**
             * Perplexity API key, a secret. `null` if not set.
             */
            perplexity_api_key?: string | null;
            /**
             * Model of Perplexity. `null` if not set.
             */
            perplexity_model?: string | null;
            /**
             * Address of Perplexity's search API. `null` if not set.
             */
            perplexity_search_api_url?: string | null;
            /**
             * How much context Perplexity uses, `low`, `medium` or `high`. `null` if not set.
             */
            perplexity_search_context_usage?: string | null;
            /**
             * How many results of a search are used. `null` if not set.
             */
            result_count?: number | null;
            /**
             * SearchApi API key, a secret. `null` if not set.
             */
            searchapi_api_key?: string | null;
            /**
             * Engine behind SearchApi, such as `google`. `null` if not set.
             */
            searchapi_engine?: string | null;
            /**
             * Language of SearXNG's results. `null` if not set.
             */
            searxng_language?: string | null;
            /**
             * Address of SearXNG's search. `null` if not set.
             */
            searxng_query_url?: string | null;
            /**
             * SerpApi API key, a secret. `null` if not set.
             */
            serpapi_api_key?: string | null;
            /**
             * Engine behind SerpApi, such as `google`. `null` if not set.
             */
            serpapi_engine?: string | null;
            /**
             * Serper API key, a secret. `null` if not set.
             */
            serper_api_key?: string | null;
            /**
             * Serply API key, a secret. `null` if not set.
             */
            serply_api_key?: string | null;
            /**
             * Serpstack API key, a secret. `null` if not set.
             */
            serpstack_api_key?: string | null;
            /**
             * Whether Serpstack is asked over HTTPS, which its free plan lacks. `null` if not set.
             */
            serpstack_https?: boolean | null;
            /**
             * Sougou secret id, a secret. `null` if not set.
             */
            sougou_api_sid?: string | null;
            /**
             * Sougou secret key, a secret. `null` if not set.
             */
            sougou_api_sk?: string | null;
            /**
             * Tavily API key, a secret. `null` if not set.
             */
            tavily_api_key?: string | null;
            /**
             * How thoroughly Tavily reads pages, `basic` or `advanced`. `null` if not set.
             */
            tavily_extract_depth?: string | null;
            /**
             * Whether the proxy settings of the server's environment are followed. `null` if not set.
             */
            trust_env?: boolean | null;
            /**
             * YaCy password, a secret. `null` if not set.
             */
            yacy_password?: string | null;
            /**
             * Address of YaCy. `null` if not set.
             */
            yacy_query_url?: string | null;
            /**
             * YaCy user name. `null` if not set.
             */
            yacy_username?: string | null;
            /**
             * Yandex Search API key, a secret. `null` if not set.
             */
            yandex_web_search_api_key?: string | null;
            /**
             * Further parameters for Yandex Search, a JSON object as text. `null` if not set.
             */
            yandex_web_search_config?: string | null;
            /**
             * Address of Yandex Search. `null` if not set.
             */
            yandex_web_search_url?: string | null;
            /**
             * You.com API key, a secret. `null` if not set.
             */
            youcom_api_key?: string | null;
        };
    };
    /**
     * Languages in which YouTube's captions are looked for, by preference. `null` if not set.
     */
    youtube_loader_language?: Array<string> | null;
    /**
     * Address of the proxy for YouTube. `null` or empty means none.
     */
    youtube_loader_proxy_url?: string | null;
};

/**
 * Small tasks that a model does beside the chat: titles, tags, queries and the like.
 */
export type ConfigTreeTask = {
    /**
     * Completing input.
     */
    autocomplete?: {
        /**
         * Whether input is completed by a model while it is typed.
         */
        enable?: boolean;
        /**
         * Length of input up to which it is completed, in characters; -1 for any.
         */
        input_max_length?: number;
        /**
         * Prompt for completing input; empty for the server's own.
         */
        prompt_template?: string;
    };
    /**
     * Follow-up questions.
     */
    follow_up?: {
        /**
         * Whether follow-up questions are suggested.
         */
        enable?: boolean;
        /**
         * Prompt for follow-up questions; empty for the server's own.
         */
        prompt_template?: string;
    };
    /**
     * Prompts for images.
     */
    image?: {
        /**
         * Prompt for an image's prompt; empty for the server's own.
         */
        prompt_template?: string;
    };
    /**
     * Which models do the tasks.
     */
    model?: {
        /**
         * Model for titles, tags and the like in chats with a local model; an empty string or `null` for the chat's own.
         */
        default?: string | null;
        /**
         * Model for titles, tags and the like in chats with an external model; an empty string or `null` for the chat's own.
         */
        external?: string | null;
    };
    /**
     * Search queries.
     */
    query?: {
        /**
         * Prompt for search queries; empty for the server's own.
         */
        prompt_template?: string;
        /**
         * Queries for a search in files.
         */
        retrieval?: {
            /**
             * Whether a model words the query for a search in files.
             */
            enable?: boolean;
        };
        /**
         * Queries for a search in the web.
         */
        search?: {
            /**
             * Whether a model words the query for a search in the web.
             */
            enable?: boolean;
        };
    };
    /**
     * Tags of chats.
     */
    tags?: {
        /**
         * Whether chats are tagged.
         */
        enable?: boolean;
        /**
         * Prompt for tags; empty for the server's own.
         */
        prompt_template?: string;
    };
    /**
     * Titles of chats.
     */
    title?: {
        /**
         * Whether chats get a title by a model.
         */
        enable?: boolean;
        /**
         * Prompt for titles; empty for the server's own.
         */
        prompt_template?: string;
    };
    /**
     * Choosing tools.
     */
    tools?: {
        /**
         * Prompt for choosing tools; empty for the server's own.
         */
        prompt_template?: string;
    };
    /**
     * Voice calls.
     */
    voice?: {
        /**
         * The prompt of voice calls.
         */
        prompt?: {
            /**
             * Whether voice calls get a prompt of their own.
             */
            enable?: boolean;
        };
        /**
         * Prompt of voice calls; an empty string or `null` for the server's own.
         */
        prompt_template?: string | null;
    };
};

/**
 * Connections to terminal servers.
 */
export type ConfigTreeTerminalServer = {
    /**
     * Terminal servers, with their secrets.
     */
    connections?: Array<TerminalServerConnection>;
};

/**
 * Connections to tool servers.
 */
export type ConfigTreeToolServer = {
    /**
     * Tool servers, with their secrets.
     */
    connections?: Array<ToolServerConnection>;
};

/**
 * The web page, registration and defaults for accounts.
 */
export type ConfigTreeUi = {
    /**
     * Whether sign-in by e-mail address and password is offered.
     */
    ENABLE_LOGIN_FORM?: boolean;
    /**
     * Banners above the chats.
     */
    banners?: Array<Banner>;
    /**
     * Id of the group that new accounts join; empty for none.
     */
    default_group_id?: string;
    /**
     * Language of the web page for accounts that have chosen none; empty for the browser's.
     */
    default_locale?: string;
    /**
     * Ids of the models that a new chat begins with, separated by commas. `null` means none.
     */
    default_models?: string | null;
    /**
     * Ids of the models that are pinned for accounts that have pinned none, separated by commas. `null` means none.
     */
    default_pinned_models?: string | null;
    /**
     * Role of new accounts, `pending`, `user` or `admin`.
     */
    default_user_role?: string;
    /**
     * Whether content may be shared with the Open WebUI community.
     */
    enable_community_sharing?: boolean;
    /**
     * Whether sign-in by e-mail address and password is offered.
     */
    enable_login_form?: boolean;
    /**
     * Whether answers may be rated.
     */
    enable_message_rating?: boolean;
    /**
     * Whether users may change their password.
     */
    enable_password_change_form?: boolean;
    /**
     * Whether anybody may register; switched off by the first registration.
     */
    enable_signup?: boolean;
    /**
     * Whether users may set a webhook for their notifications.
     */
    enable_user_webhooks?: boolean;
    /**
     * Ids of models in the order in which they are shown. `null` means no order. Servers 0.9.6 and 0.10.2 let entries be `null`.
     */
    model_order_list?: Array<string | null> | null;
    /**
     * Text shown to pending accounts, in Markdown; an empty string or `null` for the web page's own.
     */
    pending_user_overlay_content?: string | null;
    /**
     * Title shown to pending accounts; an empty string or `null` for the web page's own.
     */
    pending_user_overlay_title?: string | null;
    /**
     * Suggestions on an empty chat. `null` means the web page's own.
     */
    prompt_suggestions?: Array<PromptSuggestion> | null;
    /**
     * Text put behind copied answers; an empty string or `null` for none.
     */
    watermark?: string | null;
};

/**
 * Defaults for accounts.
 */
export type ConfigTreeUser = {
    /**
     * What plain users may do unless a group says otherwise.
     */
    permissions?: Permissions;
};

/**
 * Accounts.
 */
export type ConfigTreeUsers = {
    /**
     * Whether users may set a status.
     */
    enable_status?: boolean;
};

/**
 * The server as seen from outside.
 */
export type ConfigTreeWebui = {
    /**
     * Address under which users reach the server, for links and callbacks.
     */
    url?: string;
};

/**
 * Settings as a tree of sections. It holds what an administrator has saved or imported; a setting that is absent has the value of the server's environment. Secrets stand in the clear.
 */
export type ConfigTree = {
    /**
     * Always 0.
     */
    version?: number;
    audio?: ConfigTreeAudio;
    auth?: ConfigTreeAuth;
    automations?: ConfigTreeAutomations;
    calendar?: ConfigTreeCalendar;
    channels?: ConfigTreeChannels;
    code_execution?: ConfigTreeCodeExecution;
    code_interpreter?: ConfigTreeCodeInterpreter;
    direct?: ConfigTreeDirect;
    evaluation?: ConfigTreeEvaluation;
    file?: ConfigTreeFile;
    folders?: ConfigTreeFolders;
    google_drive?: ConfigTreeGoogleDrive;
    image_generation?: ConfigTreeImageGeneration;
    images?: ConfigTreeImages;
    ldap?: ConfigTreeLdap;
    memories?: ConfigTreeMemories;
    models?: ConfigTreeModels;
    notes?: ConfigTreeNotes;
    oauth?: ConfigTreeOauth;
    ollama?: ConfigTreeOllama;
    onedrive?: ConfigTreeOnedrive;
    openai?: ConfigTreeOpenai;
    rag?: ConfigTreeRag;
    task?: ConfigTreeTask;
    terminal_server?: ConfigTreeTerminalServer;
    tool_server?: ConfigTreeToolServer;
    ui?: ConfigTreeUi;
    user?: ConfigTreeUser;
    users?: ConfigTreeUsers;
    /**
     * Address that is told of new accounts; empty for none.
     */
    webhook_url?: string;
    webui?: ConfigTreeWebui;
};

/**
 * A message above the chats, as it is sent.
 */
export type BannerDraft = {
    /**
     * Any text. The web page remembers by it that a user has dismissed the banner.
     */
    id: string;
    /**
     * Colour of the banner, `info`, `success`, `warning` or `error`. The server takes any text.
     */
    type: string;
    /**
     * Short text before the message. Absent and `null` mean none.
     */
    title?: string | null;
    /**
     * The message, in Markdown.
     */
    content: string;
    /**
     * Whether a user may close it.
     */
    dismissible: boolean;
    /**
     * When it was written, in Unix seconds. The server does not fill it in.
     */
    timestamp: number;
    /**
     * Translations. Absent and `null` mean none.
     */
    i18n?: BannerTranslations | null;
};

/**
 * The banners, all of them.
 */
export type BannersUpdate = {
    /**
     * They replace those that are there; an empty list removes them all.
     */
    banners: Array<BannerDraft>;
};

/**
 * Where code runs that users and models write. Users' code is `CODE_EXECUTION_…`, models' code `CODE_INTERPRETER_…`.
 */
export type CodeExecutionConfig = {
    /**
     * Whether users may run code that stands in a chat.
     */
    ENABLE_CODE_EXECUTION: boolean;
    /**
     * `pyodide` (in the browser) or `jupyter`. The server takes any text.
     */
    CODE_EXECUTION_ENGINE: string;
    /**
     * Address of the Jupyter server. An empty string or `null` means none.
     */
    CODE_EXECUTION_JUPYTER_URL: string | null;
    /**
     * How the server signs in at Jupyter, `token` or `password`. An empty string or `null` means not at all.
     */
    CODE_EXECUTION_JUPYTER_AUTH: string | null;
    /**
     * Jupyter's token, in the clear. An empty string or `null` means none.
     */
    CODE_EXECUTION_JUPYTER_AUTH_TOKEN: string | null;
    /**
     * Jupyter's password, in the clear. An empty string or `null` means none.
     */
    CODE_EXECUTION_JUPYTER_AUTH_PASSWORD: string | null;
    /**
     * How long code may run in Jupyter, in seconds. `null` means no limit.
     */
    CODE_EXECUTION_JUPYTER_TIMEOUT: number | null;
    /**
     * Whether models may run code.
     */
    ENABLE_CODE_INTERPRETER: boolean;
    /**
     * `pyodide` (in the browser) or `jupyter`. The server takes any text.
     */
    CODE_INTERPRETER_ENGINE: string;
    /**
     * Prompt that tells a model how to run code. An empty string or `null` means the server's own.
     */
    CODE_INTERPRETER_PROMPT_TEMPLATE: string | null;
    /**
     * Address of the Jupyter server. An empty string or `null` means none.
     */
    CODE_INTERPRETER_JUPYTER_URL: string | null;
    /**
     * How the server signs in at Jupyter, `token` or `password`. An empty string or `null` means not at all.
     */
    CODE_INTERPRETER_JUPYTER_AUTH: string | null;
    /**
     * Jupyter's token, in the clear. An empty string or `null` means none.
     */
    CODE_INTERPRETER_JUPYTER_AUTH_TOKEN: string | null;
    /**
     * Jupyter's password, in the clear. An empty string or `null` means none.
     */
    CODE_INTERPRETER_JUPYTER_AUTH_PASSWORD: string | null;
    /**
     * How long code may run in Jupyter, in seconds. `null` means no limit.
     */
    CODE_INTERPRETER_JUPYTER_TIMEOUT: number | null;
};

/**
 * What users may connect themselves, and whether the list of models is kept.
 */
export type ConnectionsConfig = {
    /**
     * Whether users may connect providers of their own, straight from the browser.
     */
    ENABLE_DIRECT_CONNECTIONS: boolean;
    /**
     * Whether users may connect integrations of their own, straight from the browser.
     */
    ENABLE_DIRECT_INTEGRATIONS?: boolean;
    /**
     * Whether the list of the providers' models is kept, not asked for each time.
     */
    ENABLE_BASE_MODELS_CACHE: boolean;
};

/**
 * What users may connect themselves, and whether the list of models is kept.
 */
export type ConnectionsConfigUpdate = {
    /**
     * Whether users may connect providers of their own, straight from the browser.
     */
    ENABLE_DIRECT_CONNECTIONS: boolean;
    /**
     * Whether users may connect integrations of their own, straight from the browser. Absent, it stays as it is.
     */
    ENABLE_DIRECT_INTEGRATIONS?: boolean;
    /**
     * Whether the list of the providers' models is kept, not asked for each time.
     */
    ENABLE_BASE_MODELS_CACHE: boolean;
};

/**
 * Settings to import.
 */
export type ConfigImport = {
    /**
     * The settings, in the form that the server exports. Neither names nor types are checked. Servers before 0.10.2 replace the whole stored tree with it, and a setting that is absent or `null` stays in force until the next start; newer servers change the keys that are named and keep the rest.
     */
    config: ConfigTree | ConfigMap;
};

/**
 * Which parts of the web page are shown.
 */
export type InterfaceVisibility = {
    /**
     * Parts of the web page, `true` shown, `false` hidden, by a name that only the web page knows. A part that is not named is shown.
     */
    visibility: {
        [key: string]: boolean;
    };
};

/**
 * Defaults for models and for the choice among them.
 */
export type ModelsConfig = {
    /**
     * Ids of the models that a new chat begins with, separated by commas. `null` means none.
     */
    DEFAULT_MODELS: string | null;
    /**
     * Ids of the models that are pinned for accounts that have pinned none, separated by commas. `null` means none.
     */
    DEFAULT_PINNED_MODELS: string | null;
    /**
     * Ids of models in the order in which they are shown. `null` means no order. Servers 0.9.6 and 0.10.2 let entries be `null`.
     */
    MODEL_ORDER_LIST: Array<string | null> | null;
    /**
     * Metadata for models that have none of their own, such as `capabilities`; the server neither names nor checks its fields here. `null` means none.
     */
    DEFAULT_MODEL_METADATA?: JsonObject | null;
    /**
     * Parameters for models that have none of their own, such as `temperature`; the server neither names nor checks them here. `null` means none.
     */
    DEFAULT_MODEL_PARAMS?: JsonObject | null;
};

/**
 * Defaults for models and for the choice among them.
 */
export type ModelsConfigUpdate = {
    /**
     * Ids of the models that a new chat begins with, separated by commas. `null` means none.
     */
    DEFAULT_MODELS: string | null;
    /**
     * Ids of the models that are pinned for accounts that have pinned none, separated by commas. `null` means none.
     */
    DEFAULT_PINNED_MODELS: string | null;
    /**
     * Ids of models in the order in which they are shown. `null` means no order; servers 0.9.6 and 0.10.2 reject it, so send an empty list.
     */
    MODEL_ORDER_LIST: Array<string> | null;
    /**
     * Metadata for models that have none of their own, such as `capabilities`; any fields. Absent and `null` both clear it.
     */
    DEFAULT_MODEL_METADATA?: JsonObject | null;
    /**
     * Parameters for models that have none of their own, such as `temperature`; any names. Absent and `null` both clear it.
     */
    DEFAULT_MODEL_PARAMS?: JsonObject | null;
};

/**
 * The part of the models' defaults that every user may read.
 */
export type ModelDefaults = {
    /**
     * Metadata for models that have none of their own, such as `capabilities`; the server neither names nor checks its fields here. `null` means none.
     */
    DEFAULT_MODEL_METADATA: JsonObject | null;
};

/**
 * The tool server for which an OAuth client is registered.
 */
export type OAuthClientRegistration = {
    /**
     * Address of the tool server. Its OAuth provider is found from here.
     */
    url: string;
    /**
     * The tool server's id on this server, part of the callback address. With `client_secret` also the client's id at the provider.
     */
    client_id: string;
    /**
     * Ignored, `null` or not; the client is always registered as Open WebUI.
     */
    client_name?: string | null;
    /**
     * Secret of a client that the provider knows already. Absent and `null` register a new client at the provider.
     */
    client_secret?: string | null;
    /**
     * Address of the OAuth provider, where it cannot be found from `url`. Absent, `null` and empty mean `url`.
     */
    oauth_server_url?: string | null;
    /**
     * Scopes to ask for, separated by spaces or commas. Absent, `null` and empty mean those that the provider publishes.
     */
    oauth_scope?: string | null;
};

/**
 * A registered OAuth client. Nothing is stored yet.
 */
export type RegisteredOAuthClient = {
    /**
     * Always `true`; a failure is a 400.
     */
    status: true;
    /**
     * The client with its secret, encrypted with the server's key. Store it as `info.oauth_client_info` of the tool server.
     */
    oauth_client_info: string;
};

/**
 * Whether models may hand work to subagents, and how much.
 */
export type SubagentsConfig = {
    /**
     * Whether models may hand work to subagents.
     */
    ENABLE_SUBAGENTS: boolean;
    /**
     * Whether subagents may go on in the background.
     */
    SUBAGENTS_BACKGROUND_ENABLED: boolean;
    /**
     * How many subagents run in the foreground at a time; -1 for any number, 0 means 20.
     */
    SUBAGENTS_MAX_CONCURRENT: number;
    /**
     * How many subagents run in the background at a time; -1 for any number, 0 means 20.
     */
    SUBAGENTS_MAX_ASYNC: number;
    /**
     * How many rounds of tool calls a subagent may take; 0 means 30.
     */
    SUBAGENTS_MAX_ITERATIONS: number;
    /**
     * Length to which a subagent's answer is cut, in characters; 0 means 30000.
     */
    SUBAGENTS_MAX_OUTPUT: number;
    /**
     * System prompt of subagents; empty for the server's own.
     */
    SUBAGENTS_SYSTEM_PROMPT: string;
};

/**
 * Suggestions on an empty chat, all of them.
 */
export type PromptSuggestionsUpdate = {
    /**
     * The suggestions. An empty list shows none. `null` means the web page's own; servers before 0.11.4 reject it.
     */
    suggestions: Array<PromptSuggestion> | null;
    /**
     * Lists of suggestions by locale, such as `de-DE`, unchecked. Absent and `null` both clear them.
     */
    i18n?: JsonObject | null;
};

/**
 * The suggestions and their translations.
 */
export type PromptSuggestions = {
    /**
     * The suggestions. `null` means the web page's own.
     */
    suggestions: Array<PromptSuggestion> | null;
    /**
     * Lists of suggestions by locale, such as `de-DE`, as they were sent; empty if there are none.
     */
    i18n: JsonObject;
};

/**
 * The suggestions, as servers before 0.11.4 answer them.
 */
export type PromptSuggestionList = Array<PromptSuggestion>;

/**
 * The terminal servers that the administrator has connected.
 */
export type TerminalServersConfig = {
    /**
     * The connections, in the order in which they were sent.
     */
    TERMINAL_SERVER_CONNECTIONS: Array<TerminalServerConnection>;
};

/**
 * A connection to a terminal server, as it is sent. Fields that the server does not know are kept, but for `policy` and `lifecycle` since 0.11.4.
 */
export type TerminalServerConnectionDraft = {
    /**
     * Id in the paths of the terminals' operations, your own choice. An empty string or `null` means it cannot be reached there.
     */
    id?: string | null;
    /**
     * Name that users see. An empty string or `null` means none.
     */
    name?: string | null;
    /**
     * Whether it is in use. `null` means no.
     */
    enabled?: boolean | null;
    /**
     * Address of the terminal server or orchestrator.
     */
    url: string;
    /**
     * Path of its OpenAPI document below `url`. `null` is kept.
     */
    path?: string | null;
    /**
     * Token for `bearer`. An empty string or `null` means none.
     */
    key?: string | null;
    /**
     * How requests are signed. `bearer` sends `key`, `session` the caller's own token, `system_oauth` the caller's token of the OpenID provider, `none` and `null` nothing.
     */
    auth_type?: string | null;
    /**
     * Whether the caller's cookies go along. Servers before 0.11.4 only keep it.
     */
    forward_cookies?: boolean;
    /**
     * Who may use the terminal server. Absent and `null` mean administrators only.
     */
    config?: TerminalServerAccess | null;
    /**
     * What stands at `url`, `terminal` or `orchestrator`, as the verification found out. Absent and `null` mean a terminal server.
     */
    server_type?: string | null;
    /**
     * Policy of the orchestrator under which terminals start. Absent and `null` mean none.
     */
    policy_id?: string | null;
    /**
     * The orchestrator's policy, kept beside its id. Absent and `null` mean none. Newer servers drop it.
     */
    policy?: JsonObject | null;
};

/**
 * The terminal servers to connect, all of them.
 */
export type TerminalServersConfigUpdate = {
    /**
     * They replace those that are there; an empty list removes them all.
     */
    TERMINAL_SERVER_CONNECTIONS: Array<TerminalServerConnectionDraft>;
};

/**
 * How long terminals of a policy live, to read or to replace.
 */
export type TerminalLifecycleRequest = {
    /**
     * Address of the orchestrator. An empty string is a 400.
     */
    url: string;
    /**
     * Token for the orchestrator. An empty string or `null` means none.
     */
    key?: string | null;
    /**
     * `bearer` sends `key`; any other text and `null` send nothing.
     */
    auth_type?: string | null;
    /**
     * Id of the policy at the orchestrator.
     */
    policy_id: string;
    /**
     * The whole lifecycle, in the orchestrator's own terms. Absent and `null` read it instead, since 0.11.4; the older server requires it.
     */
    lifecycle_data?: JsonObject | null;
};

/**
 * A policy of an orchestrator, to read or to replace.
 */
export type TerminalPolicyRequest = {
    /**
     * Address of the orchestrator. An empty string is a 400.
     */
    url: string;
    /**
     * Token for the orchestrator. An empty string or `null` means none.
     */
    key?: string | null;
    /**
     * `bearer` sends `key`; any other text and `null` send nothing.
     */
    auth_type?: string | null;
    /**
     * Id of the policy at the orchestrator.
     */
    policy_id: string;
    /**
     * The whole policy, in the orchestrator's own terms. Absent and `null` read it instead, since 0.11.4; older servers require it.
     */
    policy_data?: JsonObject | null;
};

/**
 * Which running terminals of an orchestrator to renew.
 */
export type TerminalRefresh = {
    /**
     * Address of the orchestrator. An empty string is a 400.
     */
    url: string;
    /**
     * Token for the orchestrator. An empty string or `null` means none.
     */
    key?: string | null;
    /**
     * `bearer` sends `key`; any other text and `null` send nothing.
     */
    auth_type?: string | null;
    /**
     * Only this user's terminals. Absent, `null` and empty mean everybody's.
     */
    user_id?: string | null;
    /**
     * Only this policy's terminals. Absent, `null` and empty mean any policy's.
     */
    policy_id?: string | null;
    /**
     * Whether terminals at work are left alone.
     */
    only_idle?: boolean;
    /**
     * Whether terminals are thrown away with what is in them, not only restarted.
     */
    reset?: boolean;
};

/**
 * What stands at the address.
 */
export type TerminalServerVerification = {
    /**
     * Always `true`; a failure is a 400.
     */
    status: true;
    /**
     * `orchestrator` if anything answers 2xx at `/api/v1/policies`, a web page too; otherwise `terminal` if anything answers 2xx at `/api/config`.
     */
    type: 'orchestrator' | 'terminal';
};

/**
 * The tool servers that the administrator has connected.
 */
export type ToolServersConfig = {
    /**
     * The connections, in the order in which they were sent.
     */
    TOOL_SERVER_CONNECTIONS: Array<ToolServerConnection>;
};

/**
 * A connection to a tool server, as it is sent. Fields that the server does not know are kept.
 */
export type ToolServerConnectionDraft = {
    /**
     * Address of the tool server.
     */
    url: string;
    /**
     * Path of its OpenAPI document below `url`, with or without a slash before it, or the document's full address. For MCP an empty string.
     */
    path: string;
    /**
     * Protocol, `openapi` or `mcp`. Any other text and `null` are verified as `openapi`, stored, and not used.
     */
    type?: string | null;
    /**
     * How requests are signed. `bearer` sends `key`, `session` the caller's own token, `system_oauth` the caller's token of the OpenID provider; `oauth_2.1` and, since 0.8.12, `oauth_2.1_static` sign each user in at an MCP server's provider; `none` and `null` send nothing.
     */
    auth_type: string | null;
    /**
     * Whether the caller's cookies go along. Servers before 0.11.4 only keep it.
     */
    forward_cookies?: boolean;
    /**
     * Further headers by name; text is kept and ignored. Absent and `null` mean none.
     */
    headers?: ToolServerHeaders | string | null;
    /**
     * Token for `bearer`. `null` if there is none; it must not be left out.
     */
    key: string | null;
    /**
     * Who may use the tool server, and which of its tools. It must not be left out. Send an object: with `null` since 0.9.6 no tool server is loaded, neither this nor any other, and older servers fail with 500, at once and whenever tools are listed.
     */
    config: ToolServerConfig | null;
    /**
     * What it is called, and its OAuth client. Send an object with an `id`: since 0.9.6, if an enabled connection has none (absent or `null`), no tool server is loaded, neither this nor any other.
     */
    info?: ToolServerInfo | null;
    /**
     * Where the OpenAPI document comes from, `url` or `json` (in `spec`). Absent means `url`.
     */
    spec_type?: string;
    /**
     * The OpenAPI document as text, for `spec_type` `json`. Absent if the server is to fetch it.
     */
    spec?: string;
};

/**
 * The tool servers to connect, all of them.
 */
export type ToolServersConfigUpdate = {
    /**
     * They replace those that are there; an empty list removes them all.
     */
    TOOL_SERVER_CONNECTIONS: Array<ToolServerConnectionDraft>;
};

/**
 * The OpenAPI document of a tool server, as it stands at the address.
 */
export type ToolServerDocument = {
    /**
     * Version of OpenAPI. Absent if the document is none.
     */
    openapi?: string;
    /**
     * Title, version and description of the tool server. Absent if the document is none.
     */
    info?: JsonObject;
    /**
     * The operations, which become tools. Absent if the document is none.
     */
    paths?: JsonObject;
};

/**
 * A tool of an MCP server.
 */
export type McpTool = {
    /**
     * Name by which a model calls it.
     */
    name: string;
    /**
     * What it does, for the model. `null` if the MCP server does not say.
     */
    description: string | null;
    /**
     * JSON Schema of its parameters, as the MCP server gives it.
     */
    parameters: JsonObject;
};

/**
 * The tools of an MCP server.
 */
export type McpToolList = {
    /**
     * Always `true`; a failure is a 400.
     */
    status: true;
    /**
     * The tools.
     */
    specs: Array<McpTool>;
};

/**
 * A provider's metadata as of RFC 8414. What it does not publish is `null`, or a default of the RFC.
 */
export type OAuthServerMetadata = {
    /**
     * The provider's name for itself, an address. Before 0.12.4 a bare host gets a slash behind it.
     */
    issuer: string;
    /**
     * Where the browser is sent to sign in.
     */
    authorization_endpoint: string;
    /**
     * Where a code is exchanged for a token.
     */
    token_endpoint: string;
    /**
     * Where clients register themselves. `null` if they cannot.
     */
    registration_endpoint: string | null;
    /**
     * Scopes that may be asked for. `null` if not published.
     */
    scopes_supported: Array<string> | null;
    /**
     * Response types, `code` as a rule.
     */
    response_types_supported: Array<string>;
    /**
     * Ways in which an answer comes back. `null` if not published.
     */
    response_modes_supported: Array<string> | null;
    /**
     * Kinds of grant. `null` if not published.
     */
    grant_types_supported: Array<string> | null;
    /**
     * How a client may sign in at the token endpoint. `null` if not published.
     */
    token_endpoint_auth_methods_supported: Array<string> | null;
    /**
     * Algorithms with which a client may sign there. `null` if not published.
     */
    token_endpoint_auth_signing_alg_values_supported: Array<string> | null;
    /**
     * Address of a text for developers. `null` if not published.
     */
    service_documentation: string | null;
    /**
     * Languages of the sign-in page. `null` if not published.
     */
    ui_locales_supported: Array<string> | null;
    /**
     * Address of the provider's policy. `null` if not published.
     */
    op_policy_uri: string | null;
    /**
     * Address of the provider's terms of service. `null` if not published.
     */
    op_tos_uri: string | null;
    /**
     * Where a token is revoked. `null` if not published.
     */
    revocation_endpoint: string | null;
    /**
     * How a client may sign in there. `null` if not published.
     */
    revocation_endpoint_auth_methods_supported: Array<string> | null;
    /**
     * Algorithms with which a client may sign there. `null` if not published.
     */
    revocation_endpoint_auth_signing_alg_values_supported: Array<string> | null;
    /**
     * Where a token is looked into. `null` if not published.
     */
    introspection_endpoint: string | null;
    /**
     * How a client may sign in there. `null` if not published.
     */
    introspection_endpoint_auth_methods_supported: Array<string> | null;
    /**
     * Algorithms with which a client may sign there. `null` if not published.
     */
    introspection_endpoint_auth_signing_alg_values_supported: Array<string> | null;
    /**
     * Methods of the code challenge. `null` if not published.
     */
    code_challenge_methods_supported: Array<string> | null;
    /**
     * Whether a client's id may be the address of a document about it. `null` if not published.
     */
    client_id_metadata_document_supported: boolean | null;
    /**
     * Whether the provider names itself when it sends the browser back. `null` if not published.
     */
    authorization_response_iss_parameter_supported?: boolean | null;
    /**
     * Profiles of authorization grants. `null` if not published.
     */
    authorization_grant_profiles_supported?: Array<string> | null;
};

/**
 * The OAuth provider of an MCP server. That a user can sign in there is not tried.
 */
export type DiscoveredOAuthServer = {
    /**
     * Always `true`; a failure is a 400.
     */
    status: true;
    /**
     * What the provider publishes about itself.
     */
    oauth_server_metadata: OAuthServerMetadata;
};

/**
 * Front matter by key, in lower case, as the source has it. Keys are free; those named here mean something to clients.
 */
export type FunctionManifest = {
    /**
     * Name of the function.
     */
    title?: string;
    /**
     * Who wrote it.
     */
    author?: string;
    /**
     * Web page of the author.
     */
    author_url?: string;
    /**
     * Web page on which the author takes donations.
     */
    funding_url?: string;
    /**
     * Version of the source, in the author's numbering.
     */
    version?: string;
    /**
     * Oldest release of Open WebUI that the function works with.
     */
    required_open_webui_version?: string;
    /**
     * Python packages that it needs, separated by commas.
     */
    requirements?: string;
    /**
     * Address of an image, or the image itself as a data URL.
     */
    icon_url?: string;
    [key: string]: string | undefined;
};

/**
 * What is said about a function. Fields that its creator added are kept beside those named here.
 */
export type FunctionMeta = {
    /**
     * What the function does, for administrators. `null` if nothing was given.
     */
    description: string | null;
    /**
     * The front matter of the source. `null` only if a sync before 0.12.4 said so.
     */
    manifest: FunctionManifest | null;
    /**
     * Whether users may switch the filter on and off for a chat, as its source says. Before 0.12.4 only such a filter has the field, and the replies to creating and updating it leave it out; a function from then gets it when it is next saved.
     */
    toggle?: boolean;
    [key: string]: unknown;
};

/**
 * A function without its source.
 */
export type FunctionSummary = {
    /**
     * Id of the version that runs. `null` only for damaged records; the upgrade gave every older function a version.
     */
    version_id?: string | null;
    /**
     * Id in lower case, chosen by its creator. The models of a pipe have it as the first part of their ids.
     */
    id: string;
    /**
     * Id of the account that created the function, or that synced it last. `null` only for damaged records, since 0.11.4.
     */
    user_id: string | null;
    /**
     * What the source defines: a `pipe` acts as a model, a `filter` changes requests and answers, an `action` adds a button to messages, an `event` (since 0.10.2) is told what happens on the server. Before 0.12.4 a sync stores any text.
     */
    type: string;
    /**
     * Name that users see. May be empty.
     */
    name: string;
    meta: FunctionMeta;
    /**
     * Whether the function is in use. A new one is not.
     */
    is_active: boolean;
    /**
     * Whether a filter or an action applies to all models, and not only to those that name it.
     */
    is_global: boolean;
    /**
     * When source, settings or valves last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * When it was created, in Unix seconds. A sync stores what it is sent.
     */
    created_at: number;
};

/**
 * What is said about the function. An update replaces all of it. Further fields are kept as they are.
 */
export type FunctionSourceMeta = {
    /**
     * What the function does. `null` or absent for nothing.
     */
    description?: string | null;
    /**
     * Replaced by the front matter of the source; an object or `null`.
     */
    manifest?: JsonValue;
    [key: string]: unknown;
};

/**
 * A function as its author writes it.
 */
export type FunctionSource = {
    /**
     * Says what changed, for the list of versions. `null` or absent for nothing.
     */
    commit_message?: string | null;
    /**
     * A Python identifier, letters of any alphabet included; it is stored in lower case. An update wants it too, and ignores it.
     */
    id: string;
    /**
     * Name that users see. May be empty.
     */
    name: string;
    /**
     * Python source with a class `Pipe`, `Filter`, `Action` or, since 0.10.2, `Event`; the first of them in this order counts.
     */
    content: string;
    meta: FunctionSourceMeta;
};

/**
 * A function with its source.
 */
export type Function = FunctionSummary & {
    /**
     * Python source. Imports of the server's former module names are rewritten when it is saved.
     */
    content: string;
};

/**
 * Values of a function's valves by name. Only those that were set are there, the others have the defaults of the source.
 */
export type FunctionValves = {
    [key: string]: JsonValue;
};

/**
 * A function as an export gives it, fit for `syncFunctions`.
 */
export type ExportedFunction = Function & {
    /**
     * Its valves, secrets included. Absent unless asked for. Without any `{}`, before 0.10.2 `null`.
     */
    valves?: FunctionValves | null;
};

/**
 * The author of a version.
 */
export type FunctionVersionAuthor = {
    /**
     * The account's present name.
     */
    name: string;
};

/**
 * A saved version of a function, without its content.
 */
export type FunctionVersion = {
    /**
     * Id of the version, a UUID.
     */
    id: string;
    /**
     * Id of the function.
     */
    function_id: string;
    /**
     * Id of the version that ran before. `null` for the first.
     */
    parent_id: string | null;
    /**
     * Id of the account that saved it. Empty if nobody's.
     */
    user_id: string;
    /**
     * What its author said about it. `null` if nothing.
     */
    commit_message: string | null;
    /**
     * When it was saved, in Unix seconds.
     */
    created_at: number;
    /**
     * Who saved it. `null` if the account is gone.
     */
    user: FunctionVersionAuthor | null;
};

/**
 * The two names. Absent if they are the same.
 */
export type FunctionNameChange = {
    /**
     * Name in the version `from_id`.
     */
    before: string;
    /**
     * Name in the version `to_id`.
     */
    after: string;
};

/**
 * What was said about the function, with the fields that its creator added. Front matter and `toggle` are left out.
 */
export type FunctionSnapshotMeta = {
    /**
     * What the function does. `null` if nothing was given.
     */
    description: string | null;
    [key: string]: unknown;
};

/**
 * The two descriptions, with all their fields. Absent if they are the same.
 */
export type FunctionMetaChange = {
    before: FunctionSnapshotMeta;
    after: FunctionSnapshotMeta;
};

/**
 * What differs beside the source; `{}` if nothing does.
 */
export type FunctionDiffMetadata = {
    name?: FunctionNameChange;
    meta?: FunctionMetaChange;
};

/**
 * What differs between two versions of a function.
 */
export type FunctionDiff = {
    /**
     * Id of the version compared.
     */
    from_id: string;
    /**
     * Id of the version it is compared with.
     */
    to_id: string;
    metadata: FunctionDiffMetadata;
    /**
     * Unified diff of the sources with three lines of context; its files are always called `selected.py` and `production.py`. Empty if no line differs.
     */
    content_diff: string;
    /**
     * Whether the sources differ in nothing but their line endings.
     */
    line_endings_only: boolean;
};

/**
 * What a version saves. Valves and switches are not part of it.
 */
export type FunctionSnapshot = {
    /**
     * Name of the function.
     */
    name: string;
    /**
     * Python source.
     */
    content: string;
    meta: FunctionSnapshotMeta;
};

/**
 * A saved version of a function, with its content.
 */
export type FunctionVersionDetail = FunctionVersion & {
    snapshot: FunctionSnapshot;
};

/**
 * The version that shall run.
 */
export type FunctionVersionChoice = {
    /**
     * Id of the version, from `listFunctionVersions`.
     */
    version_id: string;
};

/**
 * JSON Schema of a function's valves, made by Pydantic from the class in the source. What else it holds, such as `required` and `$defs`, depends on that class.
 */
export type FunctionValvesSpec = {
    /**
     * Name of the class, `Valves` or `UserValves` unless the source says otherwise.
     */
    title?: string;
    /**
     * `object`.
     */
    type?: string;
    /**
     * A schema for each valve. An `input` in it says how clients show the valve; the options of a selection are resolved for the caller.
     */
    properties?: {
        [key: string]: JsonObject;
    };
    [key: string]: unknown;
};

/**
 * An account. 0.8.3 tells everything about it.
 */
export type FunctionAuthor = {
    /**
     * Id of the account, a UUID.
     */
    id: string;
    /**
     * Name that others see.
     */
    name: string;
    role: Role;
    /**
     * Address with which the account signs in.
     */
    email: string;
    /**
     * Short name. `null` if none was chosen.
     */
    username?: string | null;
    /**
     * Address of the picture, or the picture as a data URL.
     */
    profile_image_url?: string;
    /**
     * Address of the banner. `null` if there is none.
     */
    profile_banner_image_url?: string | null;
    /**
     * What the account says about itself. `null` if nothing.
     */
    bio?: string | null;
    /**
     * As the account gave it. `null` if not given.
     */
    gender?: string | null;
    /**
     * Day, as `1990-05-17`. `null` if not given.
     */
    date_of_birth?: string | null;
    /**
     * IANA name of the time zone. `null` if not known.
     */
    timezone?: string | null;
    /**
     * Presence that the account chose. `null` if none.
     */
    presence_state?: string | null;
    /**
     * Emoji of the status. `null` if none.
     */
    status_emoji?: string | null;
    /**
     * Text of the status. `null` if none.
     */
    status_message?: string | null;
    /**
     * When the status ends, in Unix seconds. `null` if it does not.
     */
    status_expires_at?: number | null;
    /**
     * What clients keep with the account; they alone decide its fields. `null` if nothing.
     */
    info?: JsonObject | null;
    /**
     * Settings of clients under `ui`, the account's valves under `functions` and `tools`. `null` if there are none.
     */
    settings?: JsonObject | null;
    /**
     * Ids at sign-in providers, by provider. `null` if it signs in with a password.
     */
    oauth?: JsonObject | null;
    /**
     * Ids at SCIM providers, by provider. `null` if SCIM does not manage the account.
     */
    scim?: JsonObject | null;
    /**
     * When it was last seen, in Unix seconds.
     */
    last_active_at?: number;
    /**
     * When it last changed, in Unix seconds.
     */
    updated_at?: number;
    /**
     * When it was created, in Unix seconds.
     */
    created_at?: number;
};

/**
 * A function and who created it.
 */
export type FunctionListEntry = FunctionSummary & {
    /**
     * Python source.
     */
    content?: string;
    /**
     * The account in `user_id`. `null` if it is gone.
     */
    user: FunctionAuthor | null;
};

/**
 * Where a function's source is.
 */
export type FunctionAddress = {
    /**
     * Address of the file, http or https. For a file on GitHub's web pages the server fetches the file itself, for a folder there its `main.py`.
     */
    url: string;
};

/**
 * What the server fetched. It is not stored.
 */
export type LoadedFunction = {
    /**
     * The file's name without `.py`; for `main.py`, `index.py`, `__init__.py` and other files the folder's name.
     */
    name: string;
    /**
     * The text that was fetched. It is not checked to be Python.
     */
    content: string;
};

/**
 * A function as `exportFunctions` answers it.
 */
export type FunctionSyncEntry = {
    /**
     * Ignored, `null` too; the function keeps the versions that it has here.
     */
    version_id?: string | null;
    /**
     * Id, stored as it is; a sync does not check its form.
     */
    id: string;
    /**
     * Replaced by the caller's id. Before 0.11.4 it must be there, and not `null`.
     */
    user_id?: string | null;
    /**
     * Name that users see.
     */
    name: string;
    /**
     * Since 0.12.4 replaced by what the source defines; before that stored as it is.
     */
    type: string;
    /**
     * Python source, which must load.
     */
    content: string;
    meta: FunctionSourceMeta;
    /**
     * Its valves, which must suit the source. `null` or absent removes those that are stored.
     */
    valves?: FunctionValves | null;
    /**
     * Whether it is in use.
     */
    is_active?: boolean;
    /**
     * Whether it applies to all models.
     */
    is_global?: boolean;
    /**
     * When it last changed, in Unix seconds. Replaced by the present time.
     */
    updated_at: number;
    /**
     * When it was created, in Unix seconds.
     */
    created_at: number;
};

/**
 * The functions that the server shall have.
 */
export type FunctionSync = {
    /**
     * All functions. Those that are not named are deleted; absent or empty deletes every one.
     */
    functions?: Array<FunctionSyncEntry>;
};

/**
 * A function after a sync.
 */
export type SyncedFunction = Function & {
    /**
     * Its valves, secrets included. Before 0.12.4 always `null`, whatever is stored.
     */
    valves: FunctionValves | null;
};

/**
 * Who may share with the group, and what its members' chats begin with.
 */
export type GroupConfig = {
    /**
     * Who may share objects with the group, everybody (`true`), nobody but administrators (`false`), or only members, with the text `members`. Absent means everybody. Where it is not sent, 0.8.12 and later set the server's default, which is `members` unless the environment says otherwise.
     */
    share?: boolean | string;
    /**
     * Ids of the models that members' new chats begin with. Empty, `null` and absent leave it to the group above or the server. Since 0.12.4 the server trims the ids and drops repeated ones.
     */
    default_models?: Array<string> | null;
    [key: string]: unknown;
};

/**
 * Settings of a group. Clients may keep keys of their own beside `config`.
 */
export type GroupSettings = {
    config?: GroupConfig;
    [key: string]: unknown;
};

/**
 * Some permissions for the workspace.
 */
export type PermissionSwitchesWorkspace = {
    /**
     * Create and edit custom models.
     */
    models?: boolean;
    /**
     * Create and edit knowledge bases.
     */
    knowledge?: boolean;
    /**
     * Create and edit prompts.
     */
    prompts?: boolean;
    /**
     * Create and edit tools, which run code on the server.
     */
    tools?: boolean;
    /**
     * Create and edit skills.
     */
    skills?: boolean;
    /**
     * Import models from a file.
     */
    models_import?: boolean;
    /**
     * Export models to a file.
     */
    models_export?: boolean;
    /**
     * See models that are hidden from the selector.
     */
    models_hidden?: boolean;
    /**
     * Import prompts from a file.
     */
    prompts_import?: boolean;
    /**
     * Export prompts to a file.
     */
    prompts_export?: boolean;
    /**
     * Import tools from a file.
     */
    tools_import?: boolean;
    /**
     * Export tools to a file.
     */
    tools_export?: boolean;
    /**
     * Import skills from a file.
     */
    skills_import?: boolean;
    /**
     * Export skills to a file.
     */
    skills_export?: boolean;
};

/**
 * Some permissions to share, with named users and groups or, for the keys that begin with `public_`, with everybody.
 */
export type PermissionSwitchesSharing = {
    /**
     * Share models with users and groups.
     */
    models?: boolean;
    /**
     * Share models with everybody.
     */
    public_models?: boolean;
    /**
     * Share knowledge bases with users and groups.
     */
    knowledge?: boolean;
    /**
     * Share knowledge bases with everybody.
     */
    public_knowledge?: boolean;
    /**
     * Share prompts with users and groups.
     */
    prompts?: boolean;
    /**
     * Share prompts with everybody.
     */
    public_prompts?: boolean;
    /**
     * Share tools with users and groups.
     */
    tools?: boolean;
    /**
     * Share tools with everybody.
     */
    public_tools?: boolean;
    /**
     * Share skills with users and groups.
     */
    skills?: boolean;
    /**
     * Share skills with everybody.
     */
    public_skills?: boolean;
    /**
     * Share notes with users and groups.
     */
    notes?: boolean;
    /**
     * Share notes with everybody.
     */
    public_notes?: boolean;
    /**
     * Share folders with users and groups.
     */
    folders?: boolean;
    /**
     * Share chats with every signed-in user.
     */
    public_chats?: boolean;
    /**
     * Share chats with anybody who has the link, signed in or not.
     */
    open_chats?: boolean;
    /**
     * Share calendars with everybody.
     */
    public_calendars?: boolean;
};

/**
 * Some permissions to name others in access grants.
 */
export type PermissionSwitchesAccessGrants = {
    /**
     * Name single users.
     */
    allow_users?: boolean;
    /**
     * Name groups.
     */
    allow_groups?: boolean;
};

/**
 * Some permissions in chats.
 */
export type PermissionSwitchesChat = {
    /**
     * Open the panel of chat controls.
     */
    controls?: boolean;
    /**
     * Set the valves of tools and functions.
     */
    valves?: boolean;
    /**
     * Set a system prompt.
     */
    system_prompt?: boolean;
    /**
     * Set model parameters.
     */
    params?: boolean;
    /**
     * Attach files.
     */
    file_upload?: boolean;
    /**
     * Attach web pages by address.
     */
    web_upload?: boolean;
    /**
     * Delete chats.
     */
    delete?: boolean;
    /**
     * Delete messages.
     */
    delete_message?: boolean;
    /**
     * Let the model go on with its last message.
     */
    continue_response?: boolean;
    /**
     * Let the model answer again.
     */
    regenerate_response?: boolean;
    /**
     * Rate answers.
     */
    rate_response?: boolean;
    /**
     * Edit messages.
     */
    edit?: boolean;
    /**
     * Share chats by link.
     */
    share?: boolean;
    /**
     * Export chats.
     */
    export?: boolean;
    /**
     * Import chats.
     */
    import?: boolean;
    /**
     * Dictate by speech recognition.
     */
    stt?: boolean;
    /**
     * Have messages read aloud.
     */
    tts?: boolean;
    /**
     * Make voice and video calls.
     */
    call?: boolean;
    /**
     * Ask several models at once.
     */
    multiple_models?: boolean;
    /**
     * Use temporary chats, which are not stored.
     */
    temporary?: boolean;
    /**
     * Use nothing but temporary chats. Unlike the others a restriction, `true` takes a right away.
     */
    temporary_enforced?: boolean;
};

/**
 * Some features.
 */
export type PermissionSwitchesFeatures = {
    /**
     * Have an API key.
     */
    api_keys?: boolean;
    /**
     * Use notes.
     */
    notes?: boolean;
    /**
     * Sort chats into folders.
     */
    folders?: boolean;
    /**
     * Use channels.
     */
    channels?: boolean;
    /**
     * Create channels that are encrypted end to end.
     */
    encrypted_channels?: boolean;
    /**
     * Connect tool servers of its own, straight from the browser.
     */
    direct_tool_servers?: boolean;
    /**
     * Let a model search the web.
     */
    web_search?: boolean;
    /**
     * Let a model make images.
     */
    image_generation?: boolean;
    /**
     * Let a model run code.
     */
    code_interpreter?: boolean;
    /**
     * Keep memories for the model.
     */
    memories?: boolean;
    /**
     * Schedule automations.
     */
    automations?: boolean;
    /**
     * Use calendars.
     */
    calendar?: boolean;
    /**
     * Set a webhook for notifications.
     */
    webhooks?: boolean;
};

/**
 * Some settings pages.
 */
export type PermissionSwitchesSettings = {
    /**
     * Change interface settings.
     */
    interface?: boolean;
};

/**
 * Some permissions. What is absent is left to the server's defaults and other groups; what any of them allows is allowed. The server stores other keys and values too, without a check.
 */
export type PermissionSwitches = {
    workspace?: PermissionSwitchesWorkspace;
    sharing?: PermissionSwitchesSharing;
    access_grants?: PermissionSwitchesAccessGrants;
    chat?: PermissionSwitchesChat;
    features?: PermissionSwitchesFeatures;
    settings?: PermissionSwitchesSettings;
};

/**
 * A group of accounts. Its members get its permissions and what is shared with it.
 */
export type Group = {
    /**
     * The group's id, a UUID.
     */
    id: string;
    /**
     * Id of the administrator who made it.
     */
    user_id: string;
    /**
     * Id of the group above it, whose permissions and shared objects its members get too. `null` if none is.
     */
    parent_group_id?: string | null;
    /**
     * Name that administrators gave it. Several groups may have the same.
     */
    name: string;
    /**
     * What it is for. May be empty.
     */
    description: string;
    /**
     * The group's settings. `null` if none were sent to 0.8.3.
     */
    data: GroupSettings | null;
    /**
     * Kept for later. No operation sets it, so it is `null`.
     */
    meta: JsonObject | null;
    /**
     * What members may do beyond the server's defaults. `null` if never set.
     */
    permissions: PermissionSwitches | null;
    /**
     * When the group was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When the group or its list of members was last changed, in Unix seconds.
     */
    updated_at: number;
};

/**
 * A group, and how many members it has.
 */
export type GroupCounted = Group & {
    /**
     * How many accounts were put into it. Members of groups below it do not count.
     */
    member_count: number;
};

/**
 * A new group.
 */
export type GroupCreate = {
    /**
     * Name for administrators. May be empty, and the same as another's.
     */
    name: string;
    /**
     * What it is for. May be empty, must not be left out.
     */
    description: string;
    /**
     * What members may do beyond the server's defaults. Absent and `null` mean nothing.
     */
    permissions?: PermissionSwitches | null;
    /**
     * Settings. Absent and `null` mean the server's defaults.
     */
    data?: GroupSettings | null;
    /**
     * Id of the group above it. Absent and `null` mean none. Older servers ignore it.
     */
    parent_group_id?: string | null;
};

/**
 * A group with the ids of its members.
 */
export type GroupExport = GroupCounted & {
    /**
     * Ids of the accounts that were put into it.
     */
    user_ids: Array<string>;
};

/**
 * What every verified user may know of a group.
 */
export type GroupSummary = {
    /**
     * The group's id, a UUID.
     */
    id: string;
    /**
     * Id of the administrator who made it.
     */
    user_id: string;
    /**
     * Id of the group above it. `null` if none is.
     */
    parent_group_id?: string | null;
    /**
     * Name that administrators gave it.
     */
    name: string;
    /**
     * What it is for. May be empty.
     */
    description: string;
    /**
     * How many accounts were put into it.
     */
    member_count: number;
    /**
     * When the group was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When the group or its list of members was last changed, in Unix seconds.
     */
    updated_at: number;
};

/**
 * A group by id and name.
 */
export type UserGroupName = {
    /**
     * The group's id, a UUID.
     */
    id: string;
    /**
     * Name that administrators gave it. Several groups may have the same.
     */
    name: string;
};

/**
 * What every verified user may know of an account, the e-mail address too.
 */
export type UserSummary = {
    /**
     * The account's id, a UUID.
     */
    id: string;
    /**
     * Name that others see.
     */
    name: string;
    /**
     * E-mail address, in lower case.
     */
    email: string;
    role: Role;
    /**
     * What the user says about themselves. `null` if nothing.
     */
    bio: string | null;
    /**
     * When the account last asked something of the server, in Unix seconds. `null` in the list of a group's members, which does not say.
     */
    last_active_at?: number | null;
    /**
     * Time zone as the browser named it, such as `Europe/Rome`. `null` if it never did, and in the list of a group's members.
     */
    timezone?: string | null;
    /**
     * Short code of the emoji shown beside the name. `null` if none was ever set.
     */
    status_emoji: string | null;
    /**
     * Status text shown beside the name. `null` if none was ever set; empty if it was taken back.
     */
    status_message: string | null;
    /**
     * When the page stops showing the status, in Unix seconds. `null` if it stays.
     */
    status_expires_at: number | null;
    /**
     * Groups that the account itself was put into. Lists leave it empty; `getUserInfoById` fills it.
     */
    groups: Array<UserGroupName>;
    /**
     * Whether the account asked something of the server in the last three minutes. Lists always say `false`; `getUserInfoById` knows.
     */
    is_active: boolean;
};

/**
 * An account and how it came into a group. Of the account only id, name, e-mail address and role are filled; the rest is `null`, empty or `false`.
 */
export type GroupMember = UserSummary & {
    /**
     * Whether the account itself was put into the group, or only into one below it (`inherited`).
     */
    membership_type: 'direct' | 'inherited';
    /**
     * Ids of the groups below this one that the account was put into.
     */
    via_group_ids: Array<string>;
};

/**
 * How many members a group has, whatever was asked for.
 */
export type GroupMemberCounts = {
    /**
     * Accounts that were put into the group itself.
     */
    direct: number;
    /**
     * Accounts that were put only into groups below it.
     */
    inherited: number;
    /**
     * Both together.
     */
    effective: number;
};

/**
 * A page of a group's members.
 */
export type GroupMembers = {
    /**
     * At most 30 members, by name.
     */
    items: Array<GroupMember>;
    /**
     * How many fit the query, on all pages together.
     */
    total: number;
    counts: GroupMemberCounts;
};

/**
 * What members' new chats begin with, and why.
 */
export type GroupDefaultModels = {
    /**
     * Ids of models that the group itself names. `null` if it names none.
     */
    local: Array<string> | null;
    /**
     * Ids of models that count, the group's own, or those of the nearest group above that names some, or the server's.
     */
    effective: Array<string>;
    /**
     * Id of the group that named them. `null` if they are the server's.
     */
    source_group_id: string | null;
};

/**
 * An object that can be read.
 */
export type AccessPreviewItem = {
    /**
     * The object's id.
     */
    id: string;
    /**
     * Name that users see.
     */
    name: string;
};

/**
 * Objects of one kind that can be reached.
 */
export type AccessPreviewItems = {
    /**
     * Those that can be read.
     */
    items: Array<AccessPreviewItem>;
    /**
     * How many the server has, whether they can be reached or not. Of models only those that are switched on and were made in the workspace count.
     */
    total: number;
};

/**
 * What a group gives its members.
 */
export type GroupAccessPreview = {
    group: UserGroupName;
    default_models?: GroupDefaultModels;
    models: AccessPreviewItems;
    knowledge: AccessPreviewItems;
    tools: AccessPreviewItems;
    /**
     * The group's own permissions. Empty if none were set.
     */
    permissions: PermissionSwitches;
    /**
     * The server's defaults and what the groups above add, without the group itself.
     */
    inherited_permissions?: Permissions;
    /**
     * All of these together.
     */
    effective_permissions?: Permissions;
};

/**
 * A group's new state. `name` and `description` must always be sent.
 */
export type GroupUpdate = {
    /**
     * New name. May be empty.
     */
    name: string;
    /**
     * New description. May be empty.
     */
    description: string;
    /**
     * New permissions, which replace all there are. Absent and `null` leave them; `{}` clears them.
     */
    permissions?: PermissionSwitches | null;
    /**
     * Settings. Since 0.12.4 only the keys sent change, inside `config` too; before that they replace all there are. Absent and `null` leave them.
     */
    data?: GroupSettings | null;
    /**
     * Id of the group above it. Absent leaves it, `null` takes it away. Older servers ignore it.
     */
    parent_group_id?: string | null;
};

/**
 * Accounts to add or to remove.
 */
export type GroupUserIds = {
    /**
     * Ids of accounts. Unknown ones are passed over. Absent, `null` and empty change nothing but `updated_at`.
     */
    user_ids?: Array<string> | null;
};

/**
 * From `queued` to `running` to one of the other three, in which it stays until it is retried.
 */
export type JobStatus = 'queued' | 'running' | 'completed' | 'failed' | 'cancelled';

/**
 * One answer.
 */
export type JobChoice = {
    /**
     * Its place among the answers, from 0.
     */
    index?: number;
    /**
     * What the model said.
     */
    message: {
        /**
         * The text `assistant`.
         */
        role: string;
        /**
         * The text of the answer. `null` if the model called a tool in place of an answer.
         */
        content: string | null;
    };
    /**
     * Why the model stopped, such as `stop` or `length`. `null` if the backend does not say.
     */
    finish_reason?: string | null;
};

/**
 * What the answer took. Absent if the backend does not count.
 */
export type JobUsage = {
    /**
     * Tokens of the conversation.
     */
    prompt_tokens: number;
    /**
     * Tokens of the answer.
     */
    completion_tokens: number;
    /**
     * Both together.
     */
    total_tokens: number;
};

/**
 * The model's answer, in OpenAI's form as the backend sent it; fields beyond these are the backend's.
 */
export type JobResult = {
    /**
     * The backend's id of the answer.
     */
    id?: string;
    /**
     * The text `chat.completion`.
     */
    object?: string;
    /**
     * When the answer was made, in Unix seconds.
     */
    created?: number;
    /**
     * The backend's name of the model.
     */
    model?: string;
    /**
     * One answer, unless the backend makes several.
     */
    choices: Array<JobChoice>;
    usage?: JobUsage;
};

/**
 * A chat completion in the queue, or what came of it.
 */
export type Job = {
    /**
     * UUID of the job.
     */
    job_id: string;
    status: JobStatus;
    /**
     * Id of the model that answers.
     */
    model_id: string;
    /**
     * Address of the Ollama server that ran it. `null` before it runs, and for a model of an OpenAI connection.
     */
    backend_url: string | null;
    /**
     * How often it has been tried; 0 before the first time and after a retry.
     */
    attempt_count: number;
    /**
     * How often it is tried before it counts as failed.
     */
    max_attempts: number;
    /**
     * When it was submitted, in Unix seconds.
     */
    created_at: number;
    /**
     * When its status changed last, in Unix seconds.
     */
    updated_at: number;
    /**
     * The answer. `null` until the job is completed, and where `include_result=false` was asked for. A retried job keeps the old answer until it has a new one.
     */
    result: JobResult | null;
    /**
     * What went wrong at the last attempt, also while the next one is waiting. `null` if nothing did.
     */
    error: string | null;
};

/**
 * A part of a list of jobs.
 */
export type JobList = {
    /**
     * The jobs, newest first.
     */
    jobs: Array<Job>;
    /**
     * How many there are in all parts.
     */
    total: number;
    /**
     * How many stand before these.
     */
    skip: number;
    /**
     * How many a part has at most.
     */
    limit: number;
};

/**
 * A model's jobs.
 */
export type JobModelFigures = {
    /**
     * Id of the model.
     */
    model_id: string;
    /**
     * Its jobs in all.
     */
    total: number;
    /**
     * Those that were answered.
     */
    completed: number;
    /**
     * Those that failed.
     */
    failed: number;
};

/**
 * A user's jobs.
 */
export type JobUserFigures = {
    /**
     * UUID of the account.
     */
    user_id: string;
    /**
     * The account's name.
     */
    name: string;
    /**
     * The account's e-mail address.
     */
    email: string;
    /**
     * The jobs in all.
     */
    total: number;
    /**
     * Those that were answered.
     */
    completed: number;
    /**
     * Those that failed.
     */
    failed: number;
    /**
     * Those that were cancelled.
     */
    cancelled: number;
};

/**
 * A day's jobs.
 */
export type JobDayFigures = {
    /**
     * The day, as `2026-01-31`.
     */
    date: string;
    /**
     * Jobs submitted on that day.
     */
    total: number;
    /**
     * Those of them that were answered.
     */
    completed: number;
    /**
     * Those of them that failed.
     */
    failed: number;
};

/**
 * Figures of all users' jobs.
 */
export type JobAnalytics = {
    /**
     * Jobs in all.
     */
    total: number;
    /**
     * Jobs by status; a status that no job has is absent.
     */
    by_status: {
        [key: string]: number;
    };
    /**
     * Completed jobs, in per cent of the ended ones; 0 if none has ended.
     */
    success_rate: number;
    /**
     * Seconds between submission and start, on average.
     */
    avg_wait_seconds: number;
    /**
     * Jobs by model.
     */
    by_model: Array<JobModelFigures>;
    /**
     * Jobs by user.
     */
    by_user: Array<JobUserFigures>;
    /**
     * Jobs by day, of the last 90 days that have any.
     */
    daily_history: Array<JobDayFigures>;
    /**
     * Whether archived jobs are counted.
     */
    includes_archive: boolean;
};

/**
 * How long jobs are kept. Set by environment variables only.
 */
export type JobRetention = {
    /**
     * Days after which an ended job moves to the archive.
     */
    job_retention_days: number;
    /**
     * Days after which it is deleted from the archive. 0 keeps it for ever.
     */
    job_archive_retention_days: number;
    /**
     * A fixed sentence that names the environment variables.
     */
    note: string;
};

/**
 * What a sweep did.
 */
export type JobSweep = {
    /**
     * Jobs that moved to the archive.
     */
    archived: number;
    /**
     * Jobs that were deleted from the archive.
     */
    purged: number;
    /**
     * Days after which an ended job moves to the archive.
     */
    job_retention_days: number;
    /**
     * Days after which it is deleted from the archive. 0 keeps it for ever.
     */
    job_archive_retention_days: number;
};

/**
 * A chat completion to be run later.
 */
export type JobSubmission = {
    /**
     * Id of an active model.
     */
    model: string;
    /**
     * The conversation, in OpenAI's form; passed on as it is.
     */
    messages: Array<JsonObject>;
    /**
     * From 0 to 2; the server checks neither. `null` and absence leave it to the model.
     */
    temperature?: number | null;
    /**
     * Share of the probability to choose from, from 0 to 1. `null` and absence leave it to the model.
     */
    top_p?: number | null;
    /**
     * Most tokens of the answer. `null` and absence leave it to the model.
     */
    max_tokens?: number | null;
    /**
     * Ignored; a job never streams.
     */
    stream?: boolean;
};

/**
 * A job that has been taken.
 */
export type JobReceipt = {
    /**
     * UUID by which the job is asked for.
     */
    job_id: string;
    status: JobStatus;
    /**
     * Id of the model that will answer.
     */
    model_id: string;
    /**
     * When it was submitted, in Unix seconds.
     */
    created_at: number;
};

/**
 * Shows that the connection stands.
 */
export type JobPing = {
    /**
     * Always `true`.
     */
    ping: true;
};

/**
 * A job of the caller's has ended.
 */
export type JobChanged = {
    /**
     * UUID of the job.
     */
    job_id: string;
    status: JobStatus;
    /**
     * When it ended, in Unix seconds.
     */
    updated_at: number;
    /**
     * What went wrong. Absent if nothing did.
     */
    error?: string;
};

/**
 * One event of the stream. The first is always a ping.
 */
export type JobEvent = JobPing | JobChanged;

/**
 * Where entries of a collection have what. Paths have dots between their segments. Other fields, and blank ones, are dropped.
 */
export type ExternalKnowledgeFields = {
    /**
     * Path of the text, such as `payload.text`; for `pgvector` a column.
     */
    content_field?: string;
    /**
     * Path of the metadata. Absent means `payload.metadata` for `qdrant`, `metadata` for `milvus`, `vmetadata` for `pgvector`.
     */
    metadata_field?: string;
    /**
     * Path of the entry's id. Absent means `id`.
     */
    document_id_field?: string;
    /**
     * Name of the vector. Absent with `qdrant` means the unnamed one.
     */
    vector_field?: string;
    /**
     * Table, for `pgvector` only. Absent means `document_chunk`.
     */
    table_name?: string;
    /**
     * Column with the name of the collection, for `pgvector` only. Absent means `collection_name`.
     */
    collection_field?: string;
};

/**
 * A collection of an external database, and where its entries have what.
 */
export type ExternalKnowledgeCollection = {
    /**
     * Always `collection`.
     */
    type: string;
    /**
     * Name of the collection.
     */
    name: string;
    config: ExternalKnowledgeFields;
};

/**
 * What can be done with the database. The server does not look at it.
 */
export type ExternalKnowledgeCapabilities = {
    /**
     * Whether it can be searched. Absent if the administrator sent capabilities without it.
     */
    retrieve?: boolean;
};

/**
 * Which collection of which connection a knowledge base shows.
 */
export type ExternalKnowledgeBinding = {
    /**
     * Id of the connection.
     */
    connection_id: string;
    /**
     * The collection, without options that the provider does not know.
     */
    source: ExternalKnowledgeCollection;
    /**
     * Kind of database when this was last set, `qdrant`, `milvus` or `pgvector`.
     */
    provider: string;
    /**
     * Always `service_account`: every reader searches with the credentials of the connection.
     */
    auth_mode: string;
    capabilities: ExternalKnowledgeCapabilities;
};

/**
 * Where an external knowledge base has its content.
 */
export type KnowledgeMeta = {
    /**
     * `external`. Absent in what this server keeps itself.
     */
    source?: string;
    /**
     * Always `true`.
     */
    read_only?: boolean;
    /**
     * The collection it shows.
     */
    external?: ExternalKnowledgeBinding;
};

/**
 * A right to use a knowledge base.
 */
export type KnowledgeGrant = {
    /**
     * Id of the grant, a UUID; new after every change of the grants, unless one was sent.
     */
    id: string;
    /**
     * Always `knowledge`.
     */
    resource_type: string;
    /**
     * Id of the knowledge base.
     */
    resource_id: string;
    /**
     * Who holds the right.
     */
    principal_type: 'user' | 'group';
    /**
     * Id of the user or group. `*` with `user` is everybody who is signed in.
     */
    principal_id: string;
    /**
     * `read` lets see, `write` lets change and delete. `write` does not include `read`.
     */
    permission: 'read' | 'write';
    /**
     * When it was given, in Unix seconds.
     */
    created_at: number;
};

/**
 * The account of an owner.
 */
export type KnowledgePerson = {
    /**
     * Id of the account.
     */
    id: string;
    /**
     * Name that others see.
     */
    name: string;
    /**
     * `admin`, `user` or `pending`.
     */
    role: string;
    /**
     * Email address, shown to every reader.
     */
    email: string;
};

/**
 * A knowledge base in a list.
 */
export type KnowledgeBaseSummary = {
    /**
     * UUID of the knowledge base. It is also the name of its collection in the vector database.
     */
    id: string;
    /**
     * Id of its owner.
     */
    user_id: string;
    /**
     * What people call it. Two may have the same name.
     */
    name: string;
    /**
     * What it is about, for people and for models that look for knowledge. May be empty.
     */
    description: string;
    /**
     * Where its content stands if that is an external database. `null` if this server keeps it.
     */
    meta: KnowledgeMeta | null;
    /**
     * Who may use it besides the owner and administrators. Empty if nobody.
     */
    access_grants: Array<KnowledgeGrant>;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When its name, description or meta was last set or it was emptied, in Unix seconds. Adding a file does not change it.
     */
    updated_at: number;
    /**
     * Its owner. `null` if the account is gone.
     */
    user: KnowledgePerson | null;
    /**
     * How many files it has; 0 for an external one.
     */
    file_count?: number;
    /**
     * Whether the caller may change it.
     */
    write_access: boolean;
};

/**
 * A page of knowledge bases.
 */
export type KnowledgeBaseList = {
    /**
     * The page, at most 30. Empty beyond the last.
     */
    items: Array<KnowledgeBaseSummary>;
    /**
     * How many there are on all pages.
     */
    total: number;
};

/**
 * A right to be given. Further fields are ignored, so that a grant of a reply can be sent back.
 */
export type KnowledgeGrantInput = {
    /**
     * Who gets the right.
     */
    principal_type: 'user' | 'group';
    /**
     * Id of the user or group. `*` with `user` is everybody who is signed in.
     */
    principal_id: string;
    /**
     * `read` lets see, `write` lets change and delete. Give both to who shall do both.
     */
    permission: 'read' | 'write';
};

/**
 * A new knowledge base.
 */
export type KnowledgeBaseCreate = {
    /**
     * What people call it. May be empty.
     */
    name: string;
    /**
     * What it is about. May be empty.
     */
    description: string;
    /**
     * Who may use it. `null` or absent means only its owner and administrators.
     */
    access_grants?: Array<KnowledgeGrantInput> | null;
};

/**
 * A knowledge base, without its files.
 */
export type KnowledgeBase = {
    /**
     * UUID of the knowledge base. It is also the name of its collection in the vector database.
     */
    id: string;
    /**
     * Id of its owner.
     */
    user_id: string;
    /**
     * What people call it. Two may have the same name.
     */
    name: string;
    /**
     * What it is about, for people and for models that look for knowledge. May be empty.
     */
    description: string;
    /**
     * Where its content stands if that is an external database. `null` if this server keeps it.
     */
    meta: KnowledgeMeta | null;
    /**
     * Who may use it besides the owner and administrators. Empty if nobody.
     */
    access_grants: Array<KnowledgeGrant>;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When its name, description or meta was last set or it was emptied, in Unix seconds. Adding a file does not change it.
     */
    updated_at: number;
    /**
     * Always `null`. `listKnowledgeFiles` lists the files.
     */
    files: null;
};

/**
 * Options of a connection. Others are dropped.
 */
export type ExternalKnowledgeOptions = {
    /**
     * How long to wait for the database, in seconds. Absent, `null` or 0 means 30.
     */
    timeout?: number | null;
    /**
     * Name of the database, for Milvus only. Absent or `null` means its default.
     */
    db_name?: string | null;
};

/**
 * Whether a connection could be used; nobody was asked.
 */
export type ExternalKnowledgeHealth = {
    /**
     * Whether it is enabled and has an address.
     */
    ok: boolean;
    /**
     * Kind of database.
     */
    provider: string;
    /**
     * When this was noted, in Unix seconds.
     */
    checked_at: number;
};

/**
 * A connection to a vector database, without its credentials.
 */
export type ExternalKnowledgeConnection = {
    /**
     * UUID of the connection.
     */
    id: string;
    /**
     * What administrators call it.
     */
    name: string;
    /**
     * `qdrant`, `milvus` or `pgvector`.
     */
    provider: string;
    /**
     * Address of the database; for `pgvector` a connection string with user name and password, a secret.
     */
    endpoint: string;
    config: ExternalKnowledgeOptions;
    capabilities: ExternalKnowledgeCapabilities;
    /**
     * What `testExternalKnowledgeConnection` last said. `null` if it was never asked.
     */
    health: ExternalKnowledgeHealth | null;
    /**
     * Whether it may be used.
     */
    enabled: boolean;
    /**
     * Id of the administrator who made it.
     */
    created_by: string;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When it was last changed or tested, in Unix seconds.
     */
    updated_at: number;
    /**
     * Whether credentials are stored. Always `false` for `pgvector`.
     */
    auth_configured: boolean;
};

/**
 * All connections.
 */
export type ExternalKnowledgeConnectionList = {
    /**
     * The connections.
     */
    items: Array<ExternalKnowledgeConnection>;
    /**
     * How many there are.
     */
    total: number;
};

/**
 * How the server signs in to the database.
 */
export type ExternalKnowledgeCredentials = {
    /**
     * Key for Qdrant, or token for Milvus, a secret. Absent if none is needed.
     */
    api_key?: string;
    /**
     * Token for Milvus, a secret, used if there is no `api_key`. Absent otherwise.
     */
    token?: string;
};

/**
 * A connection to a vector database.
 */
export type ExternalKnowledgeConnectionInput = {
    /**
     * What administrators call it. Must not be blank.
     */
    name: string;
    /**
     * `qdrant`, `milvus` or `pgvector`, in any case.
     */
    provider: string;
    /**
     * Address of the database, must not be blank; for `pgvector` a connection string with user name and password.
     */
    endpoint: string;
    /**
     * How to sign in. Dropped for `pgvector`. `null` or absent means none, and in an update those that are stored; `{}` deletes them.
     */
    auth_config?: ExternalKnowledgeCredentials | null;
    /**
     * Further options. `null` or absent means none.
     */
    config?: ExternalKnowledgeOptions | null;
    /**
     * What can be done with it. `null`, absent or empty means `retrieve`.
     */
    capabilities?: ExternalKnowledgeCapabilities | null;
    /**
     * Whether it may be used. Absent means yes.
     */
    enabled?: boolean;
};

/**
 * A collection of an external database, and where its entries have what.
 */
export type ExternalKnowledgeCollectionInput = {
    /**
     * Must be `collection`. Absent means that.
     */
    type?: string;
    /**
     * Name of the collection. Must not be blank.
     */
    name: string;
    /**
     * Where entries have what. It must name `content_field`, and for `milvus` and `pgvector` `vector_field`; `null` or absence is refused.
     */
    config?: ExternalKnowledgeFields | null;
};

/**
 * A search in an external database.
 */
export type ExternalKnowledgeRetrieval = {
    /**
     * What to look for. Must not be blank.
     */
    query: string;
    /**
     * Where to look. `null` or absent means a collection named `test` with its text in `payload.text`.
     */
    source?: ExternalKnowledgeCollectionInput | null;
    /**
     * How many entries to find at most. Absent means 5.
     */
    count?: number;
};

/**
 * What is known of an entry: its own metadata, whatever fields that has, without `file_id` since 0.12.4, and these.
 */
export type ExternalKnowledgeMatchMetadata = {
    /**
     * Title of the entry, or the name of the connection.
     */
    name: string;
    /**
     * Where the entry says it comes from, its title, or the name of the connection.
     */
    source: string;
    /**
     * Address of the entry. `null` if it has none.
     */
    url: string | null;
    /**
     * Always `external-test` here.
     */
    knowledge_id: string;
    /**
     * Name of the connection.
     */
    knowledge_name: string;
    /**
     * Always `true`.
     */
    external: boolean;
    /**
     * Id of the entry. Absent if it has none.
     */
    document_id?: string | number;
    /**
     * The id of the entry, else `external-` with `knowledge_id` behind it. It is no file of this server.
     */
    file_id?: string | number;
    /**
     * Page of the document. Absent if it has none.
     */
    page?: string | number;
    /**
     * The entry's own metadata if it is no object; the database decides what it is. Absent otherwise.
     */
    external_metadata?: JsonValue;
    /**
     * Title in the entry's own metadata. Absent if it has none there.
     */
    title?: string;
};

/**
 * What a search in an external database found. The three lists belong together, entry by entry.
 */
export type ExternalKnowledgeMatches = {
    /**
     * The texts.
     */
    documents: Array<string>;
    /**
     * What is known of them.
     */
    metadatas: Array<ExternalKnowledgeMatchMetadata>;
    /**
     * How near they are, as the database tells it: for `qdrant` a score, more is nearer.
     */
    distances: Array<number>;
};

/**
 * A knowledge base on a stored connection.
 */
export type ExternalKnowledgeBaseCreate = {
    /**
     * What people call the knowledge base. Must not be blank.
     */
    name: string;
    /**
     * What it is about. Absent means empty.
     */
    description?: string;
    /**
     * Id of the connection.
     */
    connection_id: string;
    /**
     * The collection it shows.
     */
    source: ExternalKnowledgeCollectionInput;
    /**
     * Who may use it. `null` or absent means only its owner and administrators.
     */
    access_grants?: Array<KnowledgeGrantInput> | null;
};

/**
 * A knowledge base with its connection.
 */
export type ExternalKnowledgeSourceCreate = {
    /**
     * What people call the knowledge base. Must not be blank.
     */
    name: string;
    /**
     * What it is about. Absent means empty.
     */
    description?: string;
    /**
     * The connection to store.
     */
    connection: ExternalKnowledgeConnectionInput;
    /**
     * The collection it shows.
     */
    source: ExternalKnowledgeCollectionInput;
    /**
     * Who may use it. `null` or absent means only its owner and administrators, in an update who already may.
     */
    access_grants?: Array<KnowledgeGrantInput> | null;
    /**
     * What to look for, to see that it works. Must not be blank.
     */
    test_query: string;
    /**
     * How many entries to find at most. Absent means 5.
     */
    test_count?: number;
};

/**
 * A search through a connection that is not stored.
 */
export type ExternalKnowledgeSourceTest = {
    /**
     * Id of a stored connection whose credentials to use if none are sent. `null` or absent means none.
     */
    connection_id?: string | null;
    /**
     * The connection to use.
     */
    connection: ExternalKnowledgeConnectionInput;
    /**
     * Where to look.
     */
    source: ExternalKnowledgeCollectionInput;
    /**
     * What to look for. Must not be blank.
     */
    query: string;
    /**
     * How many entries to find at most. Absent means 5.
     */
    count?: number;
};

/**
 * How embedding all names went.
 */
export type KnowledgeMetadataReindexed = {
    /**
     * How many knowledge bases there are.
     */
    total: number;
    /**
     * How many of them could be embedded.
     */
    success: number;
};

/**
 * How far the processing of a file is.
 */
export type KnowledgeFileData = {
    /**
     * `pending`, `processing`, `completed` or `failed`. Absent if it was uploaded not to be processed.
     */
    status?: string;
    /**
     * The extracted text. Absent until it is extracted.
     */
    content?: string;
    /**
     * Why it failed. `null` or absent if it did not.
     */
    error?: string | null;
};

/**
 * What is known of an upload.
 */
export type KnowledgeFileMeta = {
    /**
     * Name of the file as it was uploaded. `null` or absent if unknown.
     */
    name?: string | null;
    /**
     * Media type of the upload. `null` or absent if unknown.
     */
    content_type?: string | null;
    /**
     * Size of the upload in bytes. `null` or absent if unknown.
     */
    size?: number | null;
    /**
     * SHA-256 of the upload, in hexadecimal digits. Absent in files uploaded to an older server.
     */
    file_hash?: string;
    /**
     * What was sent as metadata with the upload, such as `knowledge_id`. Absent if the file was made by the server.
     */
    data?: JsonObject;
    /**
     * The collection of the vector database in which it was last indexed: the id of a knowledge base, or `file-` and its own id. Absent until it is processed.
     */
    collection_name?: string;
};

/**
 * The knowledge base in which a file was found.
 */
export type KnowledgeBaseOfFile = {
    /**
     * UUID of the knowledge base. It is also the name of its collection in the vector database.
     */
    id: string;
    /**
     * Id of its owner.
     */
    user_id: string;
    /**
     * What people call it. Two may have the same name.
     */
    name: string;
    /**
     * What it is about, for people and for models that look for knowledge. May be empty.
     */
    description: string;
    /**
     * Where its content stands if that is an external database. `null` if this server keeps it.
     */
    meta: KnowledgeMeta | null;
    /**
     * Who may use it besides the owner and administrators. Empty if nobody.
     */
    access_grants: Array<KnowledgeGrant>;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When its name, description or meta was last set or it was emptied, in Unix seconds. Adding a file does not change it.
     */
    updated_at: number;
};

/**
 * A file that was found in a knowledge base.
 */
export type KnowledgeMatch = {
    /**
     * UUID of the file.
     */
    id: string;
    /**
     * Id of who uploaded it.
     */
    user_id: string;
    /**
     * SHA-256 of the extracted text, in hexadecimal digits. `null` if it was not processed, or the last time without success.
     */
    hash: string | null;
    /**
     * Name of the file as it was uploaded.
     */
    filename: string;
    /**
     * State and whole text until 0.9.6. Always `null` since 0.10.2.
     */
    data: KnowledgeFileData | null;
    /**
     * What is known of the upload. `null` in files of old servers.
     */
    meta: KnowledgeFileMeta | null;
    /**
     * When it was uploaded, in Unix seconds.
     */
    created_at: number;
    /**
     * When it was last changed or processed, in Unix seconds. `null` in files of old servers.
     */
    updated_at: number | null;
    /**
     * Always `null` here.
     */
    directory_id?: null;
    /**
     * Always empty here.
     */
    directory_path?: string;
    /**
     * Always `true` here.
     */
    has_original?: boolean;
    /**
     * Who added it to the knowledge base. `null` if the account is gone.
     */
    user: KnowledgePerson | null;
    /**
     * Where the server keeps it. `null` if it keeps no original.
     */
    path?: string | null;
    /**
     * The knowledge base it is in.
     */
    collection: KnowledgeBaseOfFile;
};

/**
 * A directory of a knowledge base.
 */
export type KnowledgeDirectory = {
    /**
     * UUID of the directory.
     */
    id: string;
    /**
     * Id of the knowledge base.
     */
    knowledge_id: string;
    /**
     * Id of the directory it is in. `null` at the root.
     */
    parent_id: string | null;
    /**
     * Name, one segment of a path.
     */
    name: string;
    /**
     * Id of who made it.
     */
    user_id: string;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When it was last changed, in Unix seconds.
     */
    updated_at: number;
};

/**
 * A page of files found.
 */
export type KnowledgeMatchList = {
    /**
     * The page, at most 30. Empty beyond the last.
     */
    items: Array<KnowledgeMatch>;
    /**
     * How many there are on all pages.
     */
    total: number;
    /**
     * Always empty here.
     */
    directories?: Array<KnowledgeDirectory>;
    /**
     * Always empty here.
     */
    breadcrumbs?: Array<KnowledgeDirectory>;
};

/**
 * A knowledge base as the caller sees it.
 */
export type KnowledgeBaseView = {
    /**
     * UUID of the knowledge base. It is also the name of its collection in the vector database.
     */
    id: string;
    /**
     * Id of its owner.
     */
    user_id: string;
    /**
     * What people call it. Two may have the same name.
     */
    name: string;
    /**
     * What it is about, for people and for models that look for knowledge. May be empty.
     */
    description: string;
    /**
     * Where its content stands if that is an external database. `null` if this server keeps it.
     */
    meta: KnowledgeMeta | null;
    /**
     * Who may use it besides the owner and administrators. Empty if nobody.
     */
    access_grants: Array<KnowledgeGrant>;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When its name, description or meta was last set or it was emptied, in Unix seconds. Adding a file does not change it.
     */
    updated_at: number;
    /**
     * Always `null`. `listKnowledgeFiles` lists the files.
     */
    files: null;
    /**
     * Whether the caller may change it.
     */
    write_access: boolean;
};

/**
 * Who may use a knowledge base. It replaces all earlier grants.
 */
export type KnowledgeAccess = {
    /**
     * All grants. Empty leaves it to its owner and administrators.
     */
    access_grants: Array<KnowledgeGrantInput>;
};

/**
 * A file of a knowledge base, without its text.
 */
export type KnowledgeFileMetadata = {
    /**
     * UUID of the file.
     */
    id: string;
    /**
     * SHA-256 of the extracted text, in hexadecimal digits. `null` if it was not processed, or the last time without success.
     */
    hash: string | null;
    /**
     * What is known of the upload. `null` in files of old servers.
     */
    meta: KnowledgeFileMeta | null;
    /**
     * When it was uploaded, in Unix seconds.
     */
    created_at: number;
    /**
     * When it was last changed or processed, in Unix seconds.
     */
    updated_at: number;
};

/**
 * A knowledge base after a change, with its files.
 */
export type KnowledgeBaseWithFiles = {
    /**
     * UUID of the knowledge base. It is also the name of its collection in the vector database.
     */
    id: string;
    /**
     * Id of its owner.
     */
    user_id: string;
    /**
     * What people call it. Two may have the same name.
     */
    name: string;
    /**
     * What it is about, for people and for models that look for knowledge. May be empty.
     */
    description: string;
    /**
     * Where its content stands if that is an external database. `null` if this server keeps it.
     */
    meta: KnowledgeMeta | null;
    /**
     * Who may use it besides the owner and administrators. Empty if nobody.
     */
    access_grants: Array<KnowledgeGrant>;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When its name, description or meta was last set or it was emptied, in Unix seconds. Adding a file does not change it.
     */
    updated_at: number;
    /**
     * All its files, in no particular order. Empty if there is none.
     */
    files: Array<KnowledgeFileMetadata>;
    /**
     * Always `false` in replies to changes, whatever the caller may do; `getKnowledgeBaseById` tells.
     */
    write_access: boolean;
};

/**
 * A new directory.
 */
export type KnowledgeDirectoryCreate = {
    /**
     * Name, one segment of a path. It is not checked for slashes.
     */
    name: string;
    /**
     * Id of the directory to make it in. `null` or absent means the root.
     */
    parent_id?: string | null;
};

/**
 * Word that a directory was deleted.
 */
export type KnowledgeDirectoryDeleted = {
    /**
     * Always `true`.
     */
    status: boolean;
    /**
     * The files taken out of the knowledge base with it. Empty if they were moved.
     */
    file_ids?: Array<string>;
};

/**
 * What changes of a directory.
 */
export type KnowledgeDirectoryUpdate = {
    /**
     * Its new name. `null` or absent leaves it.
     */
    name?: string | null;
    /**
     * Id of the directory to move it into. `null` moves it to the root. Absent, or the text `__unset__`, leaves it.
     */
    parent_id?: string | null;
};

/**
 * A file, and the directory it shall be in.
 */
export type KnowledgeFilePlacement = {
    /**
     * Id of the file, from its upload.
     */
    file_id: string;
    /**
     * Id of a directory of the knowledge base. `null` or absent means none. Do not send an empty text: it is stored, and no listing by directories then shows the file.
     */
    directory_id?: string | null;
};

/**
 * Word that it was done.
 */
export type KnowledgeStatus = {
    /**
     * Always `true`.
     */
    status: boolean;
};

/**
 * A file in the list of a knowledge base.
 */
export type KnowledgeFile = {
    /**
     * UUID of the file.
     */
    id: string;
    /**
     * Id of who uploaded it.
     */
    user_id: string;
    /**
     * SHA-256 of the extracted text, in hexadecimal digits. `null` if it was not processed, or the last time without success.
     */
    hash: string | null;
    /**
     * Name of the file as it was uploaded.
     */
    filename: string;
    /**
     * State and whole text until 0.9.6. Always `null` since 0.10.2.
     */
    data: KnowledgeFileData | null;
    /**
     * What is known of the upload. `null` in files of old servers.
     */
    meta: KnowledgeFileMeta | null;
    /**
     * When it was uploaded, in Unix seconds.
     */
    created_at: number;
    /**
     * When it was last changed or processed, in Unix seconds. `null` in files of old servers.
     */
    updated_at: number | null;
    /**
     * Id of the directory it is in. `null` if it is in none.
     */
    directory_id?: string | null;
    /**
     * Names of the directories down to it, with slashes between. Empty if it is in none.
     */
    directory_path?: string;
    /**
     * Whether the server keeps the file as it was uploaded.
     */
    has_original?: boolean;
    /**
     * Who added it to the knowledge base. `null` if the account is gone.
     */
    user: KnowledgePerson | null;
    /**
     * Where the server keeps it. `null` if it keeps no original.
     */
    path?: string | null;
};

/**
 * A page of a knowledge base's files.
 */
export type KnowledgeFileList = {
    /**
     * The page. Empty beyond the last.
     */
    items: Array<KnowledgeFile>;
    /**
     * How many there are on all pages.
     */
    total: number;
    /**
     * The directories right below the one that was asked for, or below the root, by name.
     */
    directories?: Array<KnowledgeDirectory>;
    /**
     * The directories from the root to the one that was asked for, which is the last. Empty at the root.
     */
    breadcrumbs?: Array<KnowledgeDirectory>;
};

/**
 * An upload that is being processed.
 */
export type PendingKnowledgeFile = {
    /**
     * UUID of the file.
     */
    id: string;
    /**
     * Id of who uploaded it.
     */
    user_id: string;
    /**
     * SHA-256 of the extracted text, in hexadecimal digits. `null` if it was not processed, or the last time without success.
     */
    hash: string | null;
    /**
     * Name of the file as it was uploaded.
     */
    filename: string;
    data: KnowledgeFileData;
    meta: KnowledgeFileMeta;
    /**
     * When it was uploaded, in Unix seconds.
     */
    created_at: number;
    /**
     * When it was last changed or processed, in Unix seconds. `null` in files of old servers.
     */
    updated_at: number | null;
};

/**
 * Uploads for a knowledge base that are not in it yet, the last uploaded first.
 */
export type PendingKnowledgeFiles = Array<PendingKnowledgeFile>;

/**
 * What to remove from a knowledge base.
 */
export type KnowledgeSyncCleanup = {
    /**
     * Files. Empty for none.
     */
    file_ids: Array<string>;
    /**
     * Directories, parents before what is in them. Absent means none.
     */
    dir_ids?: Array<string>;
};

/**
 * One local file.
 */
export type LocalKnowledgeFile = {
    /**
     * Its name, without directories.
     */
    filename: string;
    /**
     * The directories above it, with slashes between, such as `italy/rome`. Empty at the root.
     */
    path: string;
    /**
     * SHA-256 of its bytes, in hexadecimal digits.
     */
    checksum: string;
    /**
     * Size in bytes. It must be sent and is not looked at.
     */
    size: number;
};

/**
 * What the caller has.
 */
export type KnowledgeManifest = {
    /**
     * All local files.
     */
    manifest: Array<LocalKnowledgeFile>;
};

/**
 * A file that the knowledge base lacks.
 */
export type KnowledgeSyncAddition = {
    /**
     * Name, as in the manifest.
     */
    filename: string;
    /**
     * Directories above it, as in the manifest.
     */
    path: string;
};

/**
 * A file that differs.
 */
export type KnowledgeSyncModification = {
    /**
     * Name, as in the manifest.
     */
    filename: string;
    /**
     * Directories above it, as in the manifest.
     */
    path: string;
    /**
     * Id of the old file, to be removed.
     */
    stale_file_id: string;
};

/**
 * A file that is not among the local ones.
 */
export type KnowledgeSyncDeletion = {
    /**
     * Id of the file.
     */
    file_id: string;
    /**
     * Name of the file, without directories.
     */
    filename: string;
};

/**
 * What to do to make the knowledge base like the local files.
 */
export type KnowledgeSyncPlan = {
    /**
     * Files to upload.
     */
    added: Array<KnowledgeSyncAddition>;
    /**
     * Files to upload again, in place of the old one.
     */
    modified: Array<KnowledgeSyncModification>;
    /**
     * Files to remove.
     */
    deleted: Array<KnowledgeSyncDeletion>;
    /**
     * Directories to create, parents first.
     */
    mkdir: Array<string>;
    /**
     * Directories to delete, in no order; `removeStaleKnowledgeFiles` deletes the last of its list first.
     */
    rmdir: Array<string>;
    /**
     * How many files are the same on both sides.
     */
    unmodified_count: number;
    /**
     * The directories there are, the id by the path. Of two directories with the same path it has one.
     */
    directory_map: {
        [key: string]: string;
    };
};

/**
 * The new name and description of a knowledge base.
 */
export type KnowledgeBaseUpdate = {
    /**
     * What people call it. May be empty.
     */
    name: string;
    /**
     * What it is about. May be empty.
     */
    description: string;
    /**
     * Replaces the grants. `null` or absent leaves them. Ignored since 0.12.4.
     */
    access_grants?: Array<KnowledgeGrantInput> | null;
};

/**
 * `user` goes into every chat; `context` only where it fits what the chat is about.
 */
export type MemoryType = 'user' | 'context';

/**
 * Who wrote a memory last, and for which message.
 */
export type MemoryOrigin = {
    /**
     * `manual` if it was added or changed by itself, `tool` or `background_review` as the caller of `updateMemories` says.
     */
    created_by: 'manual' | 'tool' | 'background_review';
    /**
     * Id of the chat in which a model wrote it. `null` if none did; absent if it was never changed by `updateMemories`.
     */
    chat_id?: string | null;
    /**
     * Id of the message at which a model wrote it. `null` if none did; absent if it was never changed by `updateMemories`.
     */
    message_id?: string | null;
    /**
     * The model that wrote it, its id since 0.11.4. `null` if none did; absent if it was never changed by `updateMemories`.
     */
    model?: string | JsonObject | null;
};

/**
 * Something that models shall remember of a user.
 */
export type Memory = {
    /**
     * Id of the memory, a UUID.
     */
    id: string;
    /**
     * Id of the account it is about.
     */
    user_id: string;
    type?: MemoryType;
    /**
     * Where the memory is filed, names with slashes between them and none at the ends. `null` if it is not filed.
     */
    path?: string | null;
    /**
     * Text of the memory.
     */
    content: string;
    /**
     * Where it comes from. `null` for a memory from before 0.10.2.
     */
    meta?: MemoryOrigin | null;
    /**
     * When the memory last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * When the memory was made, in Unix seconds.
     */
    created_at: number;
};

/**
 * A memory to be added.
 */
export type MemoryCreate = {
    /**
     * Text to remember.
     */
    content: string;
    /**
     * `user` for what belongs into every chat, `context` for what belongs only where it fits.
     */
    type?: 'user' | 'context';
    /**
     * Where to file it, names with slashes between them, not `.` and `..`. `null`, absent and empty mean nowhere.
     */
    path?: string | null;
};

/**
 * Which path to read.
 */
export type MemoryPathQuery = {
    /**
     * The path, names with slashes between them.
     */
    path: string;
    /**
     * Only memories of this type.
     */
    type?: 'user' | 'context' | 'all';
    /**
     * Whether memories below the path come too.
     */
    include_children?: boolean;
    /**
     * How many memories at most, up to 100. 0 means 50, less than 0 means 1.
     */
    limit?: number;
};

/**
 * A memory without its origin.
 */
export type MemoryEntry = {
    /**
     * Id of the memory, a UUID.
     */
    id: string;
    /**
     * Id of the account it is about.
     */
    user_id: string;
    type: MemoryType;
    /**
     * Where the memory is filed. `null` if it is not filed.
     */
    path: string | null;
    /**
     * Text of the memory.
     */
    content: string;
    /**
     * Where it comes from. `null` for a memory from before 0.10.2.
     */
    meta?: MemoryOrigin | null;
    /**
     * When the memory last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * When the memory was made, in Unix seconds.
     */
    created_at: number;
};

/**
 * What is at a path and around it.
 */
export type MemoryPathContent = {
    /**
     * The path, without slashes at its ends.
     */
    path: string;
    /**
     * Paths above it that have memories, the shortest first. Empty if there are none.
     */
    parents: Array<string>;
    /**
     * Paths directly below it, in alphabetical order, at most 50. Empty if there are none.
     */
    children: Array<string>;
    /**
     * The memories. Empty if there are none.
     */
    memories: Array<MemoryEntry>;
};

/**
 * Which memories to count.
 */
export type MemoryPathsQuery = {
    /**
     * Only memories with this text in them or in their path, in any case. `null`, absent and empty mean all.
     */
    query?: string | null;
    /**
     * Only memories of this type.
     */
    type?: 'user' | 'context' | 'all';
    /**
     * How many paths at most, up to 500. 0 means 100, less than 0 means 1.
     */
    limit?: number;
};

/**
 * How many memories a path has of one type.
 */
export type MemoryPathCount = {
    /**
     * The path. `null` for memories that are not filed.
     */
    path: string | null;
    type: MemoryType;
    /**
     * How many memories.
     */
    count: number;
    /**
     * When the last of them changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * Paths directly below, of either type, at most 20. Empty if there are none.
     */
    children: Array<string>;
};

/**
 * Paths of the caller's memories.
 */
export type MemoryPaths = {
    /**
     * One entry for each path and type.
     */
    paths: Array<MemoryPathCount>;
    /**
     * How many entries there are, also beyond the limit.
     */
    count: number;
};

/**
 * A question to the memories.
 */
export type MemoryQuery = {
    /**
     * Text whose meaning is compared.
     */
    content: string;
    /**
     * How many memories at most. `null` and less than 1 answer `null`.
     */
    k?: number | null;
};

/**
 * What stands beside an embedded text, as of the time of embedding.
 */
export type MemoryMatchMeta = {
    /**
     * When the memory was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When the memory last changed, in Unix seconds. Before 0.10.2 absent for a memory that was never changed or embedded anew.
     */
    updated_at?: number;
    type?: MemoryType;
    /**
     * Where the memory is filed. Absent if it is not filed.
     */
    path?: string;
};

/**
 * What was found, as lists of lists. The outer ones have one entry, since one text was asked for; the inner ones go together, the nearest first.
 */
export type MemoryMatches = {
    /**
     * Ids of the memories.
     */
    ids: Array<Array<string>>;
    /**
     * Texts that were embedded, since 0.10.2 the path in a line of its own before the text.
     */
    documents: Array<Array<string>>;
    /**
     * What stands beside the embedded texts.
     */
    metadatas: Array<Array<MemoryMatchMeta>>;
    /**
     * How near the memories are, from 0 to 1, where 1 is the nearest.
     */
    distances: Array<Array<number>>;
};

/**
 * How much was embedded.
 */
export type MemoryReindexing = {
    /**
     * Always `true`.
     */
    status: boolean;
    /**
     * Number of accounts on the server, with and without memories.
     */
    total_users: number;
    /**
     * Number of memories that were embedded.
     */
    total_memories: number;
};

/**
 * Which memories to look for.
 */
export type MemorySearch = {
    /**
     * Text that occurs in the memory or its path, in any case. `null`, absent and empty mean any.
     */
    query?: string | null;
    /**
     * Only memories of this type.
     */
    type?: 'user' | 'context' | 'all';
    /**
     * Only memories that have to do with this path: at it, below or above it, beside it, with a name of it in their path, or with its text or last name in their text. `null`, absent and empty mean any.
     */
    path?: string | null;
    /**
     * Only the memory with this id. `null`, absent and empty mean any.
     */
    memory_id?: string | null;
    /**
     * How many at most, up to 100. 0 means 20, less than 0 means 1.
     */
    limit?: number;
};

/**
 * One operation.
 */
export type MemoryOperation = {
    /**
     * `add` makes a memory, `replace` gives one another text and path, `move` another path, `remove` deletes one.
     */
    action: 'add' | 'replace' | 'move' | 'remove';
    /**
     * Which memory. All but `add` need it. `null` is the same as absent.
     */
    id?: string | null;
    /**
     * Text, for `add` and `replace`, which need it. `null` is the same as absent.
     */
    content?: string | null;
    /**
     * Type, for `add` and `replace`. `null` and absent mean `context` for `add`, and that it stays for `replace`.
     */
    type?: 'user' | 'context';
    /**
     * Path, for `add`, `replace` and `move`. `null`, absent and empty mean none, so that `replace` without a path takes it away.
     */
    path?: string | null;
};

/**
 * Operations on the caller's memories.
 */
export type MemoriesUpdate = {
    /**
     * At least one operation.
     */
    operations: Array<MemoryOperation>;
    /**
     * What to note as the origin. `null` and absent mean `tool`.
     */
    source?: 'tool' | 'background_review';
};

/**
 * What became of one operation.
 */
export type MemoryResult = {
    /**
     * The operation.
     */
    action: 'add' | 'replace' | 'move' | 'remove';
    /**
     * What happened. `skipped` if an `add` found the same memory.
     */
    status: 'created' | 'updated' | 'deleted' | 'skipped';
    /**
     * The memory as it was after this operation. Absent if it was deleted.
     */
    memory?: MemoryEntry;
    /**
     * Id of the deleted memory. Absent for other operations.
     */
    id?: string;
    /**
     * Why the operation was skipped. Absent if it was not.
     */
    reason?: 'duplicate';
};

/**
 * What changes in a memory. At least one field must be there and not `null`.
 */
export type MemoryUpdate = {
    /**
     * New text. `null` and absent mean it stays.
     */
    content?: string | null;
    /**
     * New type. `null` and absent mean it stays.
     */
    type?: 'user' | 'context';
    /**
     * New path; an empty text takes it away. `null` and absent mean it stays.
     */
    path?: string | null;
};

/**
 * A tag of a model. 0.8.3 keeps what it was given, so that other fields and plain texts occur there.
 */
export type ModelTag = {
    /**
     * Text of the tag.
     */
    name: string;
};

/**
 * What Ollama says of a model, with the connections that have it.
 */
export type OllamaModelChoice = {
    /**
     * Name with its tag, such as `llama3.2:3b`.
     */
    name: string;
    /**
     * The same name, with the connection's prefix if it has one.
     */
    model: string;
    /**
     * When the model was pulled or changed, as ISO 8601 text.
     */
    modified_at: string;
    /**
     * Size on disk in bytes.
     */
    size: number;
    /**
     * SHA-256 of the model's manifest. Empty if Ollama does not tell.
     */
    digest: string;
    /**
     * Family, format, parameter count and quantization, as Ollama names them.
     */
    details: JsonObject;
    /**
     * `local` or `external`, as the administrator marked the connection.
     */
    connection_type?: string;
    /**
     * Numbers of the connections that have the model, from 0.
     */
    urls: Array<number>;
    /**
     * Tags that the administrator gave the connection. Absent if none.
     */
    tags?: Array<ModelTag>;
    /**
     * When Ollama drops the model from memory, in Unix seconds. Absent if it is not loaded.
     */
    expires_at?: number;
};

/**
 * How a function acts as a model.
 */
export type ModelPipe = {
    /**
     * Always `pipe`.
     */
    type: string;
};

/**
 * One option of a choice.
 */
export type ModelPublicOption = {
    /**
     * Text of the option.
     */
    label: string;
};

/**
 * A choice that users have for the model.
 */
export type ModelPublicControl = {
    /**
     * Name of the choice.
     */
    label: string;
    /**
     * What it is for. Absent if nothing was written.
     */
    description?: string;
    /**
     * `slider`; absent for a menu.
     */
    display?: 'slider';
    /**
     * Key of the option that holds if the user chooses none. Absent if there is none.
     */
    default?: string;
    /**
     * The options by key.
     */
    options: {
        [key: string]: ModelPublicOption;
    };
};

/**
 * The parameters that users may know. Empty if there are none.
 */
export type ModelPublicParams = {
    /**
     * Choices that users have for the model, by key, without the parameters that stand behind them. Absent if there are none.
     */
    model_controls?: {
        [key: string]: ModelPublicControl;
    };
    /**
     * Number of tokens from which on a chat is summarised. `null` if it was stored so; absent if the server's default holds.
     */
    compact_token_threshold?: number | null;
};

/**
 * A voice of the server's speech engine.
 */
export type ModelVoice = {
    /**
     * Name of the voice, without spaces. `null` if none was chosen.
     */
    voice: string | null;
};

/**
 * A movement of the figure.
 */
export type ModelAnimation = {
    /**
     * Id of the VRMA file, a UUID.
     */
    file_id: string;
};

/**
 * A movement that the model can ask for.
 */
export type ModelGesture = {
    /**
     * Id of the VRMA file, a UUID.
     */
    file_id: string;
    /**
     * Name by which the model asks, of small letters, digits and underscores.
     */
    name: string;
    /**
     * When it fits, for the model to read.
     */
    description: string;
};

/**
 * A VRM figure with its movements.
 */
export type ModelAvatar = {
    /**
     * Id of the file with the figure, a UUID.
     */
    file_id: string;
    /**
     * Movements by state, `idle`, `listening` and `speaking`. A state that is absent has the web page's own.
     */
    states: {
        [key: string]: ModelAnimation;
    };
    /**
     * Movements that the model can ask for, at most 16.
     */
    gestures: Array<ModelGesture>;
};

/**
 * A suggestion on an empty chat.
 */
export type ModelSuggestion = {
    /**
     * Text that is sent.
     */
    content: string;
    /**
     * Two lines that are shown in place of the text. Absent and `null` show the text.
     */
    title?: Array<string> | null;
};

/**
 * One variable, as the system prompt defines it.
 */
export type ModelChatVariable = {
    /**
     * Name of the variable in `{{ chat.variables.… }}`.
     */
    key: string;
    /**
     * Kind of field, such as `text`, `select` or `number`. `text` if the prompt names none.
     */
    type: string;
    /**
     * Whether the user must fill it in.
     */
    required: boolean;
    /**
     * Text beside the field, as the prompt has it. Absent if it has none.
     */
    label?: JsonValue;
    /**
     * Text in the empty field, as the prompt has it. Absent if it has none.
     */
    placeholder?: JsonValue;
    /**
     * Value at the beginning, as the prompt has it. Absent if it has none.
     */
    default?: JsonValue;
    /**
     * Values of a `select`. Absent for other kinds.
     */
    options?: Array<JsonValue>;
    /**
     * Smallest number, as text. Absent if the prompt names none.
     */
    min?: string;
    /**
     * Largest number, as text. Absent if the prompt names none.
     */
    max?: string;
    /**
     * Distance between numbers, as text. Absent if the prompt names none.
     */
    step?: string;
    /**
     * Fewest characters, as text. Absent if the prompt names none.
     */
    minlength?: string;
    /**
     * Most characters, as text. Absent if the prompt names none.
     */
    maxlength?: string;
};

/**
 * What a chat with the model asks its user for.
 */
export type ModelChatVariables = {
    /**
     * One field for each variable.
     */
    fields: Array<ModelChatVariable>;
};

/**
 * What the server and the web page keep with a model beside its parameters. Other fields that were sent are kept too.
 */
export type ModelMetaFields = {
    /**
     * The image as stored: a path on this server, an address or a data URI. `null` if there is none. Absent from lists since 0.11.4, and always `null` in them in 0.9.6 and 0.10.2; fetch it with `getModelProfileImage`.
     */
    profile_image_url?: string | null;
    /**
     * Path of a file on this server, shown behind chats with the model. `null` if there is none.
     */
    background_image_url?: string | null;
    /**
     * Name and description in other languages, by locale, as the web page keeps them. `null` if there are none.
     */
    i18n?: JsonObject | null;
    /**
     * Knowledge bases, files and notes that the model draws on, each with `id` and `type` and whatever was sent with it. `null` and absent mean none.
     */
    knowledge?: Array<JsonObject> | null;
    /**
     * Voice of the model in calls. `null` if the user's own is used.
     */
    voice?: ModelVoice | null;
    /**
     * Figure that speaks for the model in calls. `null` if there is none.
     */
    voice_avatar?: ModelAvatar | null;
    /**
     * Tags to find the model by. Absent if none were sent.
     */
    tags?: Array<ModelTag>;
    /**
     * Suggestions on an empty chat. `null` and absent mean the server's own.
     */
    suggestion_prompts?: Array<ModelSuggestion> | null;
    /**
     * Tools that are on for the model. Absent if none.
     */
    toolIds?: Array<string>;
    /**
     * Skills that the model always has. Absent if none.
     */
    skillIds?: Array<string>;
    /**
     * Filter functions that work on the model's messages. Absent if none.
     */
    filterIds?: Array<string>;
    /**
     * Those of the filters that are on until the user switches them off. Absent if none.
     */
    defaultFilterIds?: Array<string>;
    /**
     * Action functions whose buttons stand under the model's messages. Absent if none.
     */
    actionIds?: Array<string>;
    /**
     * Features that are on in a new chat, such as `web_search`, `image_generation` and `code_interpreter`. Absent if none.
     */
    defaultFeatureIds?: Array<string>;
    /**
     * Whether the model has the server's own tools, by their kind. A kind that is absent is on.
     */
    builtinTools?: {
        [key: string]: boolean;
    };
    /**
     * Id of the terminal server that is on for the model. Absent if none.
     */
    terminalId?: string;
    /**
     * Whether the web page leaves the model out of its menu. Absent means shown.
     */
    hidden?: boolean;
    /**
     * Variables that the system prompt asks for. Made by the server; absent if there are none, and ignored when sent.
     */
    chat_variables_schema?: ModelChatVariables;
    [key: string]: unknown;
};

/**
 * What a model can do or may use, by name. A name that is absent means the web page's default.
 */
export type ModelCapabilities = {
    [key: string]: boolean;
};

/**
 * What is kept with a model beside its parameters, for an arena model also which models it stands for.
 */
export type ModelChoiceMeta = ModelMetaFields & {
    /**
     * What the model is good for, for users to read. `null` and absent mean nothing.
     */
    description?: string | null;
    /**
     * What the model can do or may use, such as `vision`, `file_upload`, `web_search` or `usage`. `null` and absent mean the defaults.
     */
    capabilities?: ModelCapabilities | null;
    /**
     * Models of an arena model. `null` means all. Absent for others.
     */
    model_ids?: Array<string> | null;
    /**
     * `include` or `exclude`: whether an arena model has the models of `model_ids` or all others. Absent for others.
     */
    filter_mode?: string;
    /**
     * Who may use an arena model, as the administrator's page stored it. `null` and absent mean what the server's release makes of it.
     */
    access_grants?: Array<JsonObject> | null;
};

/**
 * A right to use or to change a model.
 */
export type ModelGrant = {
    /**
     * The grant's id, a UUID that is new after every change of the list.
     */
    id: string;
    /**
     * Always `model`.
     */
    resource_type: 'model';
    /**
     * Id of the model.
     */
    resource_id: string;
    /**
     * Who holds the right.
     */
    principal_type: 'user' | 'group';
    /**
     * Id of the user or group. `*` with `user` is every verified user.
     */
    principal_id: string;
    /**
     * `read` lets use the model, `write` also change it, share it and delete it.
     */
    permission: 'read' | 'write';
    /**
     * When the right was given, in Unix seconds.
     */
    created_at: number;
};

/**
 * The model's record, without its image and without what only its owner may see. A model without a record has none, except that an arena model has `meta` alone, and the administrator's defaults add `meta` and `params`.
 */
export type ModelChoiceInfo = {
    /**
     * Id of the model. Absent if there is no record.
     */
    id?: string;
    /**
     * Id of the owner. Absent if there is no record.
     */
    user_id?: string;
    /**
     * The model that answers. `null` for the record of a provider's model; absent if there is no record.
     */
    base_model_id?: string | null;
    /**
     * Name that users see. Absent if there is no record.
     */
    name?: string;
    params?: ModelPublicParams;
    meta?: ModelChoiceMeta;
    /**
     * Who may use the model beside its owner. Absent if there is no record.
     */
    access_grants?: Array<ModelGrant>;
    /**
     * Always `true`, others are not in the list. Absent if there is no record.
     */
    is_active?: boolean;
    /**
     * The version in use. `null` if the model did not change since the server keeps versions; absent if there is no record.
     */
    version_id?: string | null;
    /**
     * When the record last changed, in Unix seconds. Absent if there is none.
     */
    updated_at?: number;
    /**
     * When the record was made, in Unix seconds. Absent if there is none.
     */
    created_at?: number;
};

/**
 * A button under messages, from an action function.
 */
export type ModelAction = {
    /**
     * Id of the function, with `.` and the id of the button if the function has several.
     */
    id: string;
    /**
     * Text of the button.
     */
    name: string;
    /**
     * What the function is for. `null` if nothing was written.
     */
    description: string | null;
    /**
     * Address or data URI of the icon. `null` if the function has none.
     */
    icon: string | null;
};

/**
 * A filter function that users can switch on and off.
 */
export type ModelFilter = {
    /**
     * Id of the function.
     */
    id: string;
    /**
     * Name that users see.
     */
    name: string;
    /**
     * What the function is for. `null` if nothing was written.
     */
    description: string | null;
    /**
     * Address or data URI of the icon. `null` if the function has none.
     */
    icon: string | null;
    /**
     * Whether users can set values for it.
     */
    has_user_valves: boolean;
};

/**
 * A model that can be chosen for a chat. Which fields it has beyond the required ones depends on where it comes from, a provider, a function, the arena or the workspace.
 */
export type ModelChoice = {
    /**
     * Id to send as `model`. It may hold slashes and colons; with a prefix, if the administrator gave the connection one.
     */
    id: string;
    /**
     * Name that users see.
     */
    name: string;
    /**
     * Always `model`.
     */
    object: 'model';
    /**
     * When the model was made, in Unix seconds: what the provider says, or when the function or the workspace model was made. For Ollama's models and the arena 0 since 0.9.6, before that the time of the reply.
     */
    created: number;
    /**
     * How the server talks to it: `openai`, `ollama` or `arena`. A workspace model has that of its base model, and `openai` if the base model is gone. Functions have `openai`.
     */
    owned_by: string;
    /**
     * `local` or `external`, as the administrator marked the connection. `null` for a workspace model whose base model is gone; absent for functions and the arena.
     */
    connection_type?: string | null;
    /**
     * What an OpenAI-compatible provider says of the model, with `connection_type`. The provider decides its fields. Absent for others.
     */
    openai?: JsonObject;
    /**
     * What Ollama says of the model. Absent for others.
     */
    ollama?: OllamaModelChoice;
    /**
     * Number of the connection that has the model, from 0. Absent for all but models of OpenAI-compatible providers.
     */
    urlIdx?: number;
    /**
     * Kind of provider that the administrator chose for the connection. Empty if none; absent for models of other origin.
     */
    provider?: string;
    /**
     * Whether the model is in the provider's memory now. Absent if the provider does not tell.
     */
    loaded?: boolean;
    /**
     * Always `true`. Absent for all but workspace models.
     */
    preset?: boolean;
    /**
     * Always `true`. Absent for all but arena models, behind which one of several models answers unseen.
     */
    arena?: boolean;
    /**
     * The function that answers. Absent for models that are no function, nor made from one.
     */
    pipe?: ModelPipe;
    /**
     * Whether users can set values for the function. Absent for all but functions.
     */
    has_user_valves?: boolean;
    /**
     * What a pipelines server says of its pipeline, such as `type` and `valves`; the server decides its fields. Absent for others. Filter pipelines are left out of the list.
     */
    pipeline?: JsonObject;
    info?: ModelChoiceInfo;
    /**
     * Buttons under the model's messages, in their order. Empty if there are none.
     */
    actions: Array<ModelAction>;
    /**
     * Filters that users can switch on and off for the model. Empty if there are none.
     */
    filters: Array<ModelFilter>;
    /**
     * Tags of the model and of its record, each once.
     */
    tags: Array<ModelTag>;
};

/**
 * The models that the caller can choose, in the shape of OpenAI's list.
 */
export type ModelChoices = {
    /**
     * The models, in the order in which they are shown.
     */
    data: Array<ModelChoice>;
};

/**
 * One option of a choice.
 */
export type ModelControlOption = {
    /**
     * Text of the option.
     */
    label: string;
    /**
     * Parameters that are sent if it is chosen, named as the provider names them.
     */
    params: JsonObject;
};

/**
 * A choice that users have for a model, and the parameters behind it. Only for models of a provider.
 */
export type ModelControl = {
    /**
     * Name of the choice.
     */
    label: string;
    /**
     * What it is for. `null` and absent mean nothing was written.
     */
    description?: string | null;
    /**
     * How it is shown. Absent in replies for a menu. A slider needs at least two options.
     */
    display?: 'menu' | 'slider';
    /**
     * Key of the option that holds if the user chooses none. `null` and absent mean none does.
     */
    default?: string | null;
    /**
     * The options by key, at least one.
     */
    options: {
        [key: string]: ModelControlOption;
    };
};

/**
 * Parameters that the server sends with every request to the model, such as `top_p`, `max_tokens` or `stop`. Others than those named here are kept as they were sent and mean what the provider makes of them.
 */
export type ModelParams = {
    /**
     * System prompt. `null` and absent mean none.
     */
    system?: string | null;
    /**
     * How freely the model chooses its words. `null` and absent leave it to the provider.
     */
    temperature?: number | null;
    /**
     * `native` lets the provider call tools, else the server does it by prompts. `null` and absent mean the server's default.
     */
    function_calling?: string | null;
    /**
     * Number of tokens from which on a chat is summarised. `null` and absent mean the server's default.
     */
    compact_token_threshold?: number | null;
    /**
     * Choices that users have for the model, by key; a key begins with a letter. Absent if there are none.
     */
    model_controls?: {
        [key: string]: ModelControl;
    };
    [key: string]: unknown;
};

/**
 * What is kept with a model beside its parameters.
 */
export type ModelMeta = ModelMetaFields & {
    /**
     * What the model is good for, for users to read. `null` if nothing was written.
     */
    description: string | null;
    /**
     * What the model can do or may use, such as `vision`, `file_upload`, `web_search` or `usage`. `null` means the defaults.
     */
    capabilities: ModelCapabilities | null;
};

/**
 * What the server keeps of a model.
 */
export type ModelRecordFields = {
    /**
     * Id by which the model is chosen. It may hold slashes and colons.
     */
    id: string;
    /**
     * Id of the owner, who made the record.
     */
    user_id: string;
    /**
     * The model that answers, a provider's or another workspace model. `null` for the record of a provider's model.
     */
    base_model_id: string | null;
    /**
     * Name that users see.
     */
    name: string;
    /**
     * Parameters of every request. Empty for a reader who may not change the model, where the operation says so.
     */
    params: ModelParams;
    meta: ModelMeta;
    /**
     * Who may use or change the model beside its owner. Empty if nobody.
     */
    access_grants: Array<ModelGrant>;
    /**
     * Whether the model can be used.
     */
    is_active: boolean;
    /**
     * When the record last changed, in Unix seconds. `updateModelById` leaves it as it is before 0.9.6, `setModelAccess` too.
     */
    updated_at: number;
    /**
     * When the record was made, in Unix seconds.
     */
    created_at: number;
    /**
     * The version in use. `null` if the model did not change since the server keeps versions.
     */
    version_id?: string | null;
};

/**
 * The record of a workspace model, or the settings of a provider's model.
 */
export type ModelRecord = ModelRecordFields;

/**
 * A voice of the server's speech engine.
 */
export type ModelVoiceInput = {
    /**
     * Name of the voice, without spaces. `null` and absent mean none.
     */
    voice?: string | null;
};

/**
 * A VRM figure with its movements, from uploaded files.
 */
export type ModelAvatarInput = {
    /**
     * Id of the file with the figure, a UUID.
     */
    file_id: string;
    /**
     * Movements by state, `idle`, `listening` and `speaking`. Absent means the web page's own.
     */
    states?: {
        [key: string]: ModelAnimation;
    };
    /**
     * Movements that the model can ask for, at most 16, each with its own name. Absent means none.
     */
    gestures?: Array<ModelGesture>;
};

/**
 * What to keep with the model beside its parameters, all of it; an empty object is enough. Fields not named here are kept too.
 */
export type ModelMetaInput = {
    /**
     * The image: `/static/favicon.png`, `/user.png`, an http address or a data URI of a PNG, JPEG, GIF or WebP image. Other texts become `null` since 0.9.6, and are kept before. `null` means the server's icon. Absent means `null`, before 0.9.6 `/static/favicon.png`; in an update since 0.11.4 that the image stays.
     */
    profile_image_url?: string | null;
    /**
     * Path of an uploaded image, `/api/v1/files/{id}/content`, a PNG, JPEG, GIF or WebP image of at most 5 MiB. `null` means none; absent too, in an update that it stays. Releases before 0.11.4 keep any text.
     */
    background_image_url?: string | null;
    /**
     * What the model is good for, for users to read. `null` and absent mean nothing.
     */
    description?: string | null;
    /**
     * Name and description in other languages, by locale. `null` and absent mean none.
     */
    i18n?: JsonObject | null;
    /**
     * What the model can do or may use. `null` and absent mean the defaults.
     */
    capabilities?: ModelCapabilities | null;
    /**
     * Knowledge bases, files and notes that the model draws on, each with `id` and `type`, such as `collection` or `file`, and whatever else the web page shows of it. `null` and absent mean none.
     */
    knowledge?: Array<JsonObject> | null;
    /**
     * Voice of the model in calls. `null` and absent mean the user's own.
     */
    voice?: ModelVoiceInput | null;
    /**
     * Figure that speaks for the model in calls. `null` means none; absent too, in an update that it stays.
     */
    voice_avatar?: ModelAvatarInput | null;
    /**
     * Tags to find the model by. A plain text means a tag of this name, since 0.8.12. Absent means none.
     */
    tags?: Array<ModelTag | string>;
    /**
     * Suggestions on an empty chat. `null` and absent mean the server's own.
     */
    suggestion_prompts?: Array<ModelSuggestion> | null;
    /**
     * Tools that are on for the model. Absent means none.
     */
    toolIds?: Array<string>;
    /**
     * Filter functions that work on the model's messages. Absent means none.
     */
    filterIds?: Array<string>;
    /**
     * Action functions whose buttons stand under the model's messages. Absent means none.
     */
    actionIds?: Array<string>;
    /**
     * Whether the web page leaves the model out of its menu. Absent means shown.
     */
    hidden?: boolean;
    [key: string]: unknown;
};

/**
 * A right to be given. A grant that lacks a field, or whose type or permission the server does not know, is left out without an error. Whether the user or group exists is not checked.
 */
export type ModelGrantInput = {
    /**
     * Who gets the right. A grant without it is left out.
     */
    principal_type?: 'user' | 'group';
    /**
     * Id of the user or group. `*` with `user` is every verified user. A grant without it is left out.
     */
    principal_id?: string;
    /**
     * `read` to use the model, `write` to change it. A grant without it is left out.
     */
    permission?: 'read' | 'write';
};

/**
 * A model to be made.
 */
export type ModelCreate = {
    /**
     * Id by which it is chosen, at most 256 characters; slashes are allowed, since 0.11.4 no white space. The id of a provider's model stores settings for that model.
     */
    id: string;
    /**
     * The model that answers. `null` and absent make the record of a provider's model; so does the model's own id, since 0.11.4.
     */
    base_model_id?: string | null;
    /**
     * Name that users see.
     */
    name: string;
    meta: ModelMetaInput;
    /**
     * Parameters of every request; an empty object is enough.
     */
    params: ModelParams;
    /**
     * Who may use or change it beside its owner. Absent means nobody, and so does `null`, which 0.9.6 and 0.10.2 refuse with 422.
     */
    access_grants?: Array<ModelGrantInput> | null;
    /**
     * Whether it can be used.
     */
    is_active?: boolean;
    /**
     * What to write beside the first version. `null` and absent mean nothing.
     */
    commit_message?: string | null;
};

/**
 * A model as it is exported.
 */
export type ExportedModel = ModelRecordFields & {
    /**
     * The background image as a data URI; `meta.background_image_url` is then `null`. `null` if there is no image.
     */
    background_image_data?: string | null;
};

/**
 * Who made a model.
 */
export type ModelOwner = {
    /**
     * Id of the account.
     */
    id: string;
    /**
     * Name of the account.
     */
    name: string;
    /**
     * Role of the account.
     */
    role: 'admin' | 'user' | 'pending';
    /**
     * Address of the account.
     */
    email: string;
};

/**
 * The record of a model, with what the caller may do.
 */
export type WorkspaceModel = ModelRecordFields & {
    /**
     * The owner. `null` if the account is gone, and always in `getModelById`.
     */
    user: ModelOwner | null;
    /**
     * Whether the caller may change the model.
     */
    write_access: boolean;
};

/**
 * Who may use or change a model beside its owner. It replaces all earlier grants.
 */
export type ModelAccess = {
    /**
     * Which model, since 0.11.4 without white space.
     */
    id: string;
    /**
     * Name of the record if one must be made. `null` and absent mean the id.
     */
    name?: string | null;
    /**
     * All grants. An empty list leaves the model to its owner and to administrators.
     */
    access_grants: Array<ModelGrantInput>;
};

/**
 * A model as it shall be.
 */
export type ModelUpdate = {
    /**
     * Which model. It cannot change.
     */
    id: string;
    /**
     * The model that answers. `null` makes the record one of a provider's model. Absent means it stays, before 0.10.2 the same as `null`.
     */
    base_model_id?: string | null;
    /**
     * Name that users see.
     */
    name: string;
    meta: ModelMetaInput;
    /**
     * Parameters of every request, all of them.
     */
    params: ModelParams;
    /**
     * Ignored since 0.12.4. Before that it replaces all grants; absent and `null` mean they stay. 0.9.6 and 0.10.2 answer 422 to `null` and 500 if it is absent.
     */
    access_grants?: Array<ModelGrantInput> | null;
    /**
     * Whether it can be used. Absent means it stays, before 0.12.4 that it becomes active.
     */
    is_active?: boolean;
    /**
     * What to write beside the new version. `null` and absent mean nothing.
     */
    commit_message?: string | null;
};

/**
 * One model. Fields that the server sets itself, such as times and owner, are ignored, as are unknown ones.
 */
export type ModelImport = {
    /**
     * Id of the model. An entry is skipped if it is absent, too long or, since 0.11.4, holds white space.
     */
    id?: string;
    /**
     * The model that answers. `null` makes the record of a provider's model; absent means it stays, for a new one `null`.
     */
    base_model_id?: string | null;
    /**
     * Name that users see. A new model must have it.
     */
    name?: string;
    /**
     * What to keep with the model. Since 0.11.4 fields left out stay; before that they are gone.
     */
    meta?: ModelMetaInput;
    /**
     * Parameters of every request. Absent means none, even for a model that has some.
     */
    params?: ModelParams;
    /**
     * Who may use a new model beside its owner. Absent means nobody, and so does `null`, which 0.9.6 and 0.10.2 refuse.
     */
    access_grants?: Array<ModelGrantInput> | null;
    /**
     * Whether it can be used. Absent means it stays, for a new one `true`.
     */
    is_active?: boolean;
    /**
     * Background image as a data URI; it is stored as a file of the caller. `null` and absent mean none comes along.
     */
    background_image_data?: string | null;
    [key: string]: unknown;
};

/**
 * Models to be imported, as `exportModels` answers them.
 */
export type ModelsImport = {
    /**
     * The models. Nothing happens if it is empty.
     */
    models: Array<ModelImport>;
};

/**
 * Why a change was not stored.
 */
export type ModelConflictDetail = {
    /**
     * Always `version_conflict`.
     */
    code: 'version_conflict';
};

/**
 * The reply to a change that came too late.
 */
export type ModelConflict = {
    /**
     * Why nothing was stored. Unlike other errors it is an object.
     */
    detail: ModelConflictDetail;
};

/**
 * One page of workspace models.
 */
export type WorkspaceModelList = {
    /**
     * The models of this page, at most 30.
     */
    items: Array<WorkspaceModel>;
    /**
     * How many models the filters leave, on all pages.
     */
    total: number;
};

/**
 * Which model to delete.
 */
export type ModelDeletion = {
    /**
     * Id of the model.
     */
    id: string;
};

/**
 * Who made a version.
 */
export type ModelVersionAuthor = {
    /**
     * Name of the account.
     */
    name: string;
};

/**
 * When, by whom and why a version was made.
 */
export type ModelVersionFields = {
    /**
     * Id of the version, a UUID.
     */
    id: string;
    /**
     * Id of the model.
     */
    model_id: string;
    /**
     * Id of the version from which it was made. `null` for the first.
     */
    parent_id: string | null;
    /**
     * Id of who made it.
     */
    user_id: string;
    /**
     * What its author wrote beside it. `null` if nothing.
     */
    commit_message: string | null;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Who made it. `null` if the account is gone.
     */
    user: ModelVersionAuthor | null;
};

/**
 * A version of a model, without what it holds.
 */
export type ModelVersionSummary = ModelVersionFields;

/**
 * What a model was in a version.
 */
export type ModelSnapshot = {
    /**
     * Name that users saw.
     */
    name: string;
    /**
     * The model that answered. `null` for the record of a provider's model.
     */
    base_model_id: string | null;
    params: ModelParams;
    meta: ModelMeta;
};

/**
 * A version of a model with what it holds.
 */
export type ModelVersion = ModelVersionFields & {
    snapshot: ModelSnapshot;
};

/**
 * Which version to put to use.
 */
export type ModelVersionChoice = {
    /**
     * Id of the version, from `listModelVersions`.
     */
    version_id: string;
};

/**
 * A right as the server keeps it.
 */
export type ModelGrantSync = {
    /**
     * The grant's id. Since 0.12.4 the server makes a new one.
     */
    id: string;
    /**
     * Use `model`. Ignored.
     */
    resource_type: string;
    /**
     * Id of the model. Ignored.
     */
    resource_id: string;
    /**
     * Who holds the right, `user` or `group`. A grant with another text is left out.
     */
    principal_type: string;
    /**
     * Id of the user or group. `*` with `user` is every verified user.
     */
    principal_id: string;
    /**
     * `read` or `write`. A grant with another text is left out.
     */
    permission: string;
    /**
     * When the right was given, in Unix seconds. Ignored.
     */
    created_at: number;
};

/**
 * A record as the server keeps it.
 */
export type ModelSync = {
    /**
     * Id of the model.
     */
    id: string;
    /**
     * Id of the owner. Ignored.
     */
    user_id: string;
    /**
     * The model that answers. `null` and absent make the record of a provider's model.
     */
    base_model_id?: string | null;
    /**
     * Name that users see.
     */
    name: string;
    /**
     * Parameters of every request, all of them.
     */
    params: ModelParams;
    meta: ModelMetaInput;
    /**
     * Who may use it beside its owner. Ignored for a model that exists, since 0.12.4.
     */
    access_grants?: Array<ModelGrantSync>;
    /**
     * Whether it can be used.
     */
    is_active: boolean;
    /**
     * When it last changed, in Unix seconds. Ignored.
     */
    updated_at: number;
    /**
     * When it was made, in Unix seconds. Ignored since 0.12.4.
     */
    created_at: number;
    /**
     * Ignored, the server makes its own versions. `null` and absent mean the same.
     */
    version_id?: string | null;
};

/**
 * All models that shall be there.
 */
export type ModelsSync = {
    /**
     * The records. Absent and empty delete every record.
     */
    models?: Array<ModelSync>;
};

/**
 * A pipeline.
 */
export type Pipeline = {
    /**
     * Id of the pipeline, as its source or its file's name says.
     */
    id: string;
    /**
     * Name of its file, without `.py`.
     */
    name: string;
    /**
     * `pipe`, `filter` or `manifold`, which stands for several models.
     */
    type: string;
    /**
     * Whether it has valves.
     */
    valves: boolean;
};

/**
 * What runs on a pipelines server, passed on as the pipelines server sent it.
 */
export type PipelineList = {
    /**
     * Its pipelines. Absent if the connection answered something else.
     */
    data?: Array<Pipeline>;
    /**
     * `Pipeline not found` if the connection answered 200 with something that is no JSON object. Absent otherwise.
     */
    detail?: string;
};

/**
 * A pipeline to fetch, and where it shall run.
 */
export type PipelineAddition = {
    /**
     * Address of a Python file, which the pipelines server fetches. Checked by the pipelines server alone.
     */
    url: string;
    /**
     * The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`.
     */
    urlIdx: number;
};

/**
 * What was done, passed on as the pipelines server sent it.
 */
export type PipelineChange = {
    /**
     * Always `true`. Absent if the connection answered something else.
     */
    status?: boolean;
    /**
     * What was done, in English. `Pipeline not found` if the connection answered 200 with something that is no JSON object: nothing was done then.
     */
    detail?: string;
};

/**
 * A pipeline, and where it runs.
 */
export type PipelineDeletion = {
    /**
     * Id of the pipeline.
     */
    id: string;
    /**
     * The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`.
     */
    urlIdx: number;
};

/**
 * A pipelines server.
 */
export type PipelineServer = {
    /**
     * Address at which this server reaches it.
     */
    url: string;
    /**
     * Place among the OpenAI connections, counted from 0. The other operations want it as `urlIdx`.
     */
    idx: number;
};

/**
 * The OpenAI connections behind which a pipelines server answers.
 */
export type PipelineServers = {
    /**
     * One entry for each, in the order of the connections. Empty if there is none or none can be reached.
     */
    data: Array<PipelineServer>;
};

/**
 * A pipeline's source, and where it shall run.
 */
export type PipelineUpload = {
    /**
     * The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`.
     */
    urlIdx: number;
    /**
     * Python file. Its name must end in `.py`; an existing pipeline of that name is replaced.
     */
    file: Blob | File;
};

/**
 * Values of a pipeline's valves by name, passed on as the pipelines server sends or takes them. A reply names all valves. A filter has `pipelines`, the ids of the models it applies to, and `priority`, a number; lower ones run first.
 */
export type PipelineValves = {
    [key: string]: JsonValue;
};

/**
 * JSON Schema of a pipeline's valves, made by Pydantic and passed on. What else it holds depends on the pipeline's class.
 */
export type PipelineValvesSpec = {
    /**
     * Name of the class, most often `Valves`.
     */
    title?: string;
    /**
     * `object`.
     */
    type?: string;
    /**
     * A schema for each valve.
     */
    properties?: {
        [key: string]: JsonObject;
    };
    [key: string]: unknown;
};

/**
 * An account in a group.
 */
export type ScimMember = {
    /**
     * UUID of the account.
     */
    value: string;
    /**
     * Address of the account in this API, `null` before 0.12.4. The server always sends it; the examples leave it out, since tools take it for a reference.
     */
    $ref?: string | null;
    /**
     * The text `User`. Never `null` in a reply.
     */
    type: string | null;
    /**
     * Name of the account. Never `null` in a reply.
     */
    display: string | null;
};

/**
 * What is known of a resource itself.
 */
export type ScimMeta = {
    /**
     * `User` or `Group`.
     */
    resourceType: string;
    /**
     * When it was created, in ISO 8601, in UTC.
     */
    created: string;
    /**
     * When it last changed, in ISO 8601, in UTC.
     */
    lastModified: string;
    /**
     * Address of the resource in this API. Never `null` in a reply.
     */
    location: string | null;
    /**
     * Always `null`; there are no versions.
     */
    version: null;
};

/**
 * A group, as SCIM shows it.
 */
export type ScimGroup = {
    /**
     * The text `urn:ietf:params:scim:schemas:core:2.0:Group`, alone.
     */
    schemas: Array<string>;
    /**
     * UUID of the group.
     */
    id: string;
    /**
     * Name of the group.
     */
    displayName: string;
    /**
     * The accounts in the group; empty if there is none. Never `null` in a reply.
     */
    members: Array<ScimMember> | null;
    meta: ScimMeta;
};

/**
 * A part of the list of groups.
 */
export type ScimGroupList = {
    /**
     * The text `urn:ietf:params:scim:api:messages:2.0:ListResponse`, alone.
     */
    schemas: Array<string>;
    /**
     * How many groups there are in all parts.
     */
    totalResults: number;
    /**
     * How many are in this part.
     */
    itemsPerPage: number;
    /**
     * Place of the first of them, from 1.
     */
    startIndex: number;
    /**
     * The groups, the last changed first.
     */
    Resources: Array<ScimGroup>;
};

/**
 * An account to be put into a group.
 */
export type ScimMemberSent = {
    /**
     * UUID of the account. One that does not exist is refused since 0.12.4, and left out before.
     */
    value: string;
    /**
     * Ignored, as `null` is; since 0.12.4 the address of a group is refused.
     */
    $ref?: string | null;
    /**
     * The text `User`, as `null` means; anything else is refused since 0.12.4, and ignored before.
     */
    type?: string | null;
    /**
     * Ignored, as `null` is.
     */
    display?: string | null;
};

/**
 * A group to be made.
 */
export type ScimGroupCreate = {
    /**
     * Ignored; `urn:ietf:params:scim:schemas:core:2.0:Group` by the standard.
     */
    schemas?: Array<string>;
    /**
     * Name of the group.
     */
    displayName: string;
    /**
     * Its accounts. `null` and absence mean none.
     */
    members?: Array<ScimMemberSent> | null;
};

/**
 * An error in the form of RFC 7644.
 */
export type ScimError = {
    /**
     * The text `urn:ietf:params:scim:api:messages:2.0:Error`, alone.
     */
    schemas: Array<string>;
    /**
     * The HTTP status, as a text.
     */
    status: string;
    /**
     * What is wrong.
     */
    detail: string;
    /**
     * Kind of the error, such as `invalidValue`, `invalidPath`, `mutability` or `noTarget`.
     */
    scimType: string;
};

/**
 * What changes. Though the standard says that a PUT replaces the resource, what is absent or `null` here stays as it is.
 */
export type ScimGroupUpdate = {
    /**
     * Ignored.
     */
    schemas?: Array<string>;
    /**
     * Name of the group. `null`, absence and an empty text keep it.
     */
    displayName?: string | null;
    /**
     * All its accounts from now on. `null` and absence keep them; an empty list removes all.
     */
    members?: Array<ScimMemberSent> | null;
};

/**
 * One change.
 */
export type ScimPatchOperation = {
    /**
     * `add`, `replace` or `remove`, in any case.
     */
    op: string;
    /**
     * What to change, such as `active` or `members`. `null` and absence take the fields of `value`, on accounts and since 0.11.4.
     */
    path?: string | null;
    /**
     * The new value; what it may be, `path` decides. `null` and absence are only for `remove` and for removing `externalId`.
     */
    value?: JsonValue;
};

/**
 * Changes, made in order.
 */
export type ScimPatch = {
    /**
     * Ignored; `urn:ietf:params:scim:api:messages:2.0:PatchOp` by the standard.
     */
    schemas?: Array<string>;
    /**
     * The changes. None is fine.
     */
    Operations: Array<ScimPatchOperation>;
};

/**
 * A kind of resource.
 */
export type ScimResourceType = {
    /**
     * The URN of this kind of resource, alone.
     */
    schemas: Array<string>;
    /**
     * `User` or `Group`.
     */
    id: string;
    /**
     * The same.
     */
    name: string;
    /**
     * Path of its list, below `/api/v1/scim/v2`.
     */
    endpoint: string;
    /**
     * URN of its schema.
     */
    schema: string;
    /**
     * What is known of the resource itself.
     */
    meta: {
        /**
         * An address at which this server answers nothing.
         */
        location: string;
        /**
         * The text `ResourceType`.
         */
        resourceType: string;
    };
};

/**
 * An attribute.
 */
export type ScimAttribute = {
    /**
     * Its name.
     */
    name: string;
    /**
     * `string`, `boolean` or `complex`.
     */
    type: string;
    /**
     * Whether it must be sent.
     */
    required: boolean;
    /**
     * Whether it is a list. Absent means that it is not.
     */
    multiValued?: boolean;
    /**
     * The text `server` if no two may be equal. Absent otherwise.
     */
    uniqueness?: string;
};

/**
 * The attributes that a kind of resource has.
 */
export type ScimSchema = {
    /**
     * The URN of this kind of resource, alone.
     */
    schemas: Array<string>;
    /**
     * URN of the schema.
     */
    id: string;
    /**
     * `User` or `Group`.
     */
    name: string;
    /**
     * A word about it.
     */
    description: string;
    /**
     * The attributes; not all that the server sends.
     */
    attributes: Array<ScimAttribute>;
};

/**
 * Whether something is supported.
 */
export type ScimFeature = {
    /**
     * Whether it is.
     */
    supported: boolean;
};

/**
 * A way for a caller to show who it is.
 */
export type ScimAuthenticationScheme = {
    /**
     * The text `oauthbearertoken`.
     */
    type: string;
    /**
     * Its name, for people.
     */
    name: string;
    /**
     * A sentence about it.
     */
    description: string;
};

/**
 * What the server supports of SCIM. The same on every server.
 */
export type ScimServiceProviderConfig = {
    /**
     * The URN of this kind of resource, alone.
     */
    schemas: Array<string>;
    patch: ScimFeature;
    /**
     * Many changes at once.
     */
    bulk: {
        /**
         * Always `false`.
         */
        supported: boolean;
        /**
         * Most changes; without meaning here.
         */
        maxOperations: number;
        /**
         * Most bytes; without meaning here.
         */
        maxPayloadSize: number;
    };
    /**
     * Filters of lists. Few are understood; see the lists.
     */
    filter: {
        /**
         * Always `true`.
         */
        supported: boolean;
        /**
         * Most results, the number 200; a list has at most 100 all the same.
         */
        maxResults: number;
    };
    changePassword: ScimFeature;
    sort: ScimFeature;
    etag: ScimFeature;
    /**
     * How a caller shows who it is; one way only.
     */
    authenticationSchemes: Array<ScimAuthenticationScheme>;
};

/**
 * The account's name, divided at the first space.
 */
export type ScimName = {
    /**
     * The whole name. Never `null` in a reply.
     */
    formatted: string | null;
    /**
     * What stands after the first space; empty if nothing does. Never `null` in a reply.
     */
    familyName: string | null;
    /**
     * What stands before the first space. Never `null` in a reply.
     */
    givenName: string | null;
    /**
     * Always `null`; Open WebUI keeps none.
     */
    middleName: null;
    /**
     * Always `null`; Open WebUI keeps none.
     */
    honorificPrefix: null;
    /**
     * Always `null`; Open WebUI keeps none.
     */
    honorificSuffix: null;
};

/**
 * An e-mail address.
 */
export type ScimEmail = {
    /**
     * The address.
     */
    value: string;
    /**
     * The text `work`. Never `null` in a reply.
     */
    type: string | null;
    /**
     * Always `true`.
     */
    primary: boolean;
    /**
     * Always `null`; Open WebUI keeps none.
     */
    display: null;
};

/**
 * A picture.
 */
export type ScimPhoto = {
    /**
     * Address of the picture, a path on the server, or a data URL.
     */
    value: string;
    /**
     * The text `photo`. Never `null` in a reply.
     */
    type: string | null;
    /**
     * Always `true`.
     */
    primary: boolean;
    /**
     * Always `null`; Open WebUI keeps none.
     */
    display: null;
};

/**
 * A group that the account is in.
 */
export type ScimUserGroup = {
    /**
     * UUID of the group.
     */
    value: string;
    /**
     * Name of the group.
     */
    display: string;
    /**
     * Address of the group in this API. The server always sends it; the examples leave it out, since tools take it for a reference.
     */
    $ref?: string;
    /**
     * The text `direct`.
     */
    type: string;
};

/**
 * An account, as SCIM shows it.
 */
export type ScimUser = {
    /**
     * The text `urn:ietf:params:scim:schemas:core:2.0:User`, alone.
     */
    schemas: Array<string>;
    /**
     * UUID of the account.
     */
    id: string;
    /**
     * Id that the identity provider gave the account. `null` if it gave none.
     */
    externalId: string | null;
    /**
     * E-mail address of the account.
     */
    userName: string;
    name: ScimName;
    /**
     * Name of the account.
     */
    displayName: string;
    /**
     * The account's e-mail address, alone.
     */
    emails: Array<ScimEmail>;
    /**
     * Whether the account has been let in; `false` means that its role is pending.
     */
    active: boolean;
    /**
     * The account's picture, alone. `null` if it has none.
     */
    photos: Array<ScimPhoto> | null;
    /**
     * Groups that the account is in. `null` if it is in none.
     */
    groups: Array<ScimUserGroup> | null;
    meta: ScimMeta;
};

/**
 * A part of the list of accounts.
 */
export type ScimUserList = {
    /**
     * The text `urn:ietf:params:scim:api:messages:2.0:ListResponse`, alone.
     */
    schemas: Array<string>;
    /**
     * How many accounts there are in all parts.
     */
    totalResults: number;
    /**
     * How many are in this part.
     */
    itemsPerPage: number;
    /**
     * Place of the first of them, from 1.
     */
    startIndex: number;
    /**
     * The accounts, newest first.
     */
    Resources: Array<ScimUser>;
};

/**
 * A name. `formatted` goes before the others.
 */
export type ScimNameSent = {
    /**
     * The whole name. `null` and absence take the others.
     */
    formatted?: string | null;
    /**
     * Family name. `null` and absence mean none.
     */
    familyName?: string | null;
    /**
     * Given name. `null` and absence mean none.
     */
    givenName?: string | null;
    /**
     * Ignored, as `null` is.
     */
    middleName?: string | null;
    /**
     * Ignored, as `null` is.
     */
    honorificPrefix?: string | null;
    /**
     * Ignored, as `null` is.
     */
    honorificSuffix?: string | null;
};

/**
 * An e-mail address.
 */
export type ScimEmailSent = {
    /**
     * The address.
     */
    value: string;
    /**
     * Ignored, as `null` is.
     */
    type?: string | null;
    /**
     * Whether it is the one to take.
     */
    primary?: boolean;
    /**
     * Ignored, as `null` is.
     */
    display?: string | null;
};

/**
 * A picture.
 */
export type ScimPhotoSent = {
    /**
     * Address of the picture.
     */
    value: string;
    /**
     * Ignored, as `null` is.
     */
    type?: string | null;
    /**
     * Ignored.
     */
    primary?: boolean;
    /**
     * Ignored, as `null` is.
     */
    display?: string | null;
};

/**
 * An account to be made. Its password is made up and told to nobody; the account signs in through the identity provider.
 */
export type ScimUserCreate = {
    /**
     * Ignored; `urn:ietf:params:scim:schemas:core:2.0:User` by the standard.
     */
    schemas?: Array<string>;
    /**
     * Id that the identity provider gives the account. `null` and absence mean none.
     */
    externalId?: string | null;
    /**
     * E-mail address, if none of `emails` is primary.
     */
    userName: string;
    /**
     * The name. `null` and absence take `displayName`.
     */
    name?: ScimNameSent | null;
    /**
     * Name of the account, unless `name` has one.
     */
    displayName: string;
    /**
     * E-mail addresses; the first primary one is taken, in lower case.
     */
    emails: Array<ScimEmailSent>;
    /**
     * Whether the account is let in, as a user; otherwise it is pending.
     */
    active?: boolean;
    /**
     * Ignored, as `null` is.
     */
    password?: string | null;
    /**
     * The first is the account's picture. `null` and absence give it the default picture.
     */
    photos?: Array<ScimPhotoSent> | null;
};

/**
 * What changes. Though the standard says that a PUT replaces the resource, what is absent or `null` here stays as it is.
 */
export type ScimUserUpdate = {
    /**
     * Ignored.
     */
    schemas?: Array<string>;
    /**
     * Ignored, as `null` is.
     */
    id?: string | null;
    /**
     * The identity provider's id. `null` and absence keep it; `patchScimUser` removes it, since 0.11.4.
     */
    externalId?: string | null;
    /**
     * E-mail address, unless `emails` has one. `null` and absence keep it.
     */
    userName?: string | null;
    /**
     * The name, if there is no `displayName`. `null` and absence keep it.
     */
    name?: ScimNameSent | null;
    /**
     * Name of the account. `null` and absence keep it.
     */
    displayName?: string | null;
    /**
     * The first one is taken as it is. `null`, absence and an empty list keep the address.
     */
    emails?: Array<ScimEmailSent> | null;
    /**
     * Whether the account is let in. It makes a user or a pending account of it; an administrator stays one, since 0.10.2. `null` and absence keep the role.
     */
    active?: boolean | null;
    /**
     * The first is the account's picture. `null`, absence and an empty list keep it.
     */
    photos?: Array<ScimPhotoSent> | null;
};

/**
 * `least_connections` takes the server with the fewest running jobs, `round_robin` each in turn, `fastest` the one that answered fastest so far.
 */
export type LoadBalancingStrategy = 'fastest' | 'least_connections' | 'round_robin';

/**
 * How jobs are given to Ollama servers.
 */
export type LoadBalancing = {
    strategy: LoadBalancingStrategy;
    /**
     * The strategies that may be set, in alphabetical order.
     */
    available: Array<LoadBalancingStrategy>;
    /**
     * `redis` if it was set and kept there, `env` if it comes from the environment.
     */
    source: string;
};

/**
 * The strategy to use from now on.
 */
export type LoadBalancingChange = {
    strategy: LoadBalancingStrategy;
};

/**
 * The strategy that was asked for.
 */
export type LoadBalancingSaved = {
    strategy: LoadBalancingStrategy;
    /**
     * Whether it was kept. `false` without Redis; then nothing changes.
     */
    saved: boolean;
};

/**
 * The machine that Open WebUI runs on.
 */
export type MachineLoad = {
    /**
     * Use of all processors together, in per cent.
     */
    cpu_percent: number;
    /**
     * Memory, in units of 2^30 bytes.
     */
    ram_total_gb: number;
    /**
     * Memory in use, in units of 2^30 bytes.
     */
    ram_used_gb: number;
    /**
     * Memory in use, in per cent.
     */
    ram_percent: number;
    /**
     * Size of the disk, in units of 2^30 bytes.
     */
    disk_total_gb: number;
    /**
     * Used part of the disk, in units of 2^30 bytes.
     */
    disk_used_gb: number;
    /**
     * Used part of the disk, in per cent.
     */
    disk_percent: number;
};

/**
 * What kind of model it is.
 */
export type OllamaModelFamily = {
    /**
     * Name of the model it was made from; empty if none.
     */
    parent_model?: string;
    /**
     * Format of the file, such as `gguf`.
     */
    format?: string;
    /**
     * Family, such as `llama`.
     */
    family?: string;
    /**
     * All families it belongs to. `null` if Ollama does not know.
     */
    families?: Array<string> | null;
    /**
     * Number of parameters, such as `3.2B`.
     */
    parameter_size?: string;
    /**
     * How the parameters are rounded, such as `Q4_K_M`.
     */
    quantization_level?: string;
};

/**
 * A model in memory, in Ollama's own form.
 */
export type LoadedOllamaModel = {
    /**
     * The model's name and tag.
     */
    name: string;
    /**
     * The same.
     */
    model?: string;
    /**
     * When the model's file changed, in ISO 8601.
     */
    modified_at?: string;
    /**
     * Size in memory, in bytes.
     */
    size?: number;
    /**
     * SHA-256 of the model's manifest, in hexadecimal.
     */
    digest?: string;
    details?: OllamaModelFamily;
    /**
     * When it leaves the memory unless it is used, in ISO 8601.
     */
    expires_at: string;
    /**
     * Its part in the memory of graphics cards, in bytes.
     */
    size_vram: number;
};

/**
 * An Ollama server.
 */
export type OllamaBackend = {
    /**
     * What it answers to `GET /api/ps`.
     */
    api_ps: {
        /**
         * Models that it has in memory.
         */
        models?: Array<LoadedOllamaModel>;
    };
};

/**
 * Load of the machine and of the Ollama servers, at this moment.
 */
export type SystemMetrics = {
    server: MachineLoad;
    /**
     * The connected Ollama servers, by address.
     */
    ollama_backends: {
        [key: string]: OllamaBackend;
    };
};

/**
 * One server at one moment. No reply with a snapshot has been recorded; this follows the document.
 */
export type BackendSnapshot = {
    /**
     * Number of the snapshot.
     */
    id: number;
    /**
     * When it was taken, in Unix seconds.
     */
    captured_at: number;
    /**
     * Address of the Ollama server.
     */
    backend_url: string;
    /**
     * Use of the processors, in per cent. `null` if it is not known.
     */
    cpu_percent: number | null;
    /**
     * Memory in use, in per cent. `null` if it is not known.
     */
    ram_percent: number | null;
    /**
     * Jobs that it was running.
     */
    active_jobs: number;
    /**
     * Jobs that were waiting.
     */
    queued_jobs: number;
    /**
     * Models in its memory.
     */
    loaded_models: number;
    /**
     * Memory of graphics cards in use, in units of 2^30 bytes. `null` if it is not known.
     */
    vram_used_gb: number | null;
    /**
     * Tokens that it made in a second, on average. `null` if nothing was measured.
     */
    avg_tokens_per_second: number | null;
};

/**
 * Figures taken at intervals.
 */
export type BackendSnapshots = {
    /**
     * The snapshots by the address of the Ollama server.
     */
    backends: {
        [key: string]: Array<BackendSnapshot>;
    };
    /**
     * Snapshots of all servers together.
     */
    count: number;
};

/**
 * The part of the terminal server's settings that clients need.
 */
export type TerminalServerConfig = {
    /**
     * Where files attached to a chat go, `default` into this server's storage, `filesystem` onto the terminal server.
     */
    chat_uploads: 'default' | 'filesystem';
};

/**
 * A terminal server that the caller may use. Whom its access grants name is not told.
 */
export type TerminalServer = {
    /**
     * Id for the proxy's path, as the administrator chose it. Empty or `null` if none was given; the proxy cannot reach such a server.
     */
    id: string | null;
    /**
     * Address at which this server reaches the terminal server; the caller often cannot. Empty if the administrator left it out.
     */
    url: string;
    /**
     * Name that users see. Empty or `null` if the administrator gave none.
     */
    name: string | null;
    contexts?: TerminalContexts;
    config?: TerminalServerConfig;
};

/**
 * Why a call came to nothing. The proxy's own refusal has `error`; a terminal server that answers with the same status sends its own body, for Open Terminal with `detail`.
 */
export type TerminalFailure = {
    /**
     * The proxy's reason, in English. Absent if the terminal server refused.
     */
    error?: string;
    /**
     * The terminal server's reason, a text or a list of violations. Absent if the proxy refused.
     */
    detail?: JsonValue;
};

/**
 * Text, passed through.
 */
export type TerminalText = string;

/**
 * Bytes, passed through.
 */
export type TerminalContent = Blob | File;

/**
 * The older place for the webhook of notifications.
 */
export type UserInterfaceNotifications = {
    /**
     * Address that is told when an answer is ready. Dropped without a word for a user who lacks the permission `features.webhooks`, since 0.11.4.
     */
    webhook_url?: string;
    [key: string]: unknown;
};

/**
 * How chats get their titles.
 */
export type UserInterfaceTitle = {
    /**
     * Whether a model makes a title. `null` and absent mean yes.
     */
    auto?: boolean | null;
    [key: string]: unknown;
};

/**
 * How large images may be after they were made smaller.
 */
export type UserInterfaceImageSize = {
    /**
     * Largest width in pixels. An empty text and `null` mean no limit.
     */
    width?: number | string | null;
    /**
     * Largest height in pixels. An empty text and `null` mean no limit.
     */
    height?: number | string | null;
    [key: string]: unknown;
};

/**
 * A button for selected text.
 */
export type UserInterfaceAction = {
    /**
     * Name that the page tells buttons apart by.
     */
    id: string;
    /**
     * Text on the button.
     */
    label: string;
    /**
     * Whether the page asks for more text first.
     */
    input: boolean;
    /**
     * Prompt that the button sends.
     */
    prompt: string;
    [key: string]: unknown;
};

/**
 * Settings that the web page writes. The server stores what it is given without a check; those named here are the ones that it knows. A key that is absent means the page's default, and so does `null`. The page keeps more than these.
 */
export type UserInterfaceSettings = {
    /**
     * System prompt for all of the account's chats. `null` means the default.
     */
    system?: string | null;
    /**
     * Whether models may use what they remember of the account. `null` means the default.
     */
    memory?: boolean | null;
    /**
     * Tool servers that the account's browser connects itself. `null` means the default.
     */
    toolServers?: Array<JsonObject> | null;
    /**
     * The older place for the webhook of notifications. `null` means the default.
     */
    notifications?: UserInterfaceNotifications | null;
    /**
     * Ids of the models that a new chat begins with. `null` means the default.
     */
    models?: Array<string> | null;
    /**
     * Colours of the page, such as `dark`. `null` means the default.
     */
    theme?: string | null;
    /**
     * How chats get their titles. `null` means the default.
     */
    title?: UserInterfaceTitle | null;
    /**
     * What a new chat shows at first, `chat` for an empty chat. Empty means suggestions. `null` means the default.
     */
    landingPageMode?: string | null;
    /**
     * Direction of text, `LTR`, `RTL` or `auto`. `null` means the default.
     */
    chatDirection?: string | null;
    /**
     * Where a terminal's files open, `sidebar` or `inline`. `null` means the default.
     */
    terminalFileDisplay?: string | null;
    /**
     * How models get uploaded files, `full` for the whole text or `focused` for the parts that fit the question. `null` means the default.
     */
    defaultUploadContext?: string | null;
    /**
     * `always` if every chat shall search the web. `null` means the default.
     */
    webSearch?: string | null;
    /**
     * Address or data URL of the image behind chats. `null` means the default.
     */
    backgroundImageUrl?: string | null;
    /**
     * Font of the page, as CSS names it. `null` means the default.
     */
    fontFamily?: string | null;
    /**
     * How large text is, 1 for the normal size. `null` means the default.
     */
    textScale?: number | null;
    /**
     * How large images may be after they were made smaller. `null` means the default.
     */
    imageCompressionSize?: UserInterfaceImageSize | null;
    /**
     * Buttons for selected text. `null` means the page's own.
     */
    floatingActionButtons?: Array<UserInterfaceAction> | null;
    /**
     * Whether a model tags new chats. `null` means the default.
     */
    autoTags?: boolean | null;
    /**
     * Whether a model suggests what to ask next. `null` means the default.
     */
    autoFollowUps?: boolean | null;
    /**
     * Whether colours have a high contrast. `null` means the default.
     */
    highContrastMode?: boolean | null;
    /**
     * Whether pages and drawings in an answer open beside the chat. `null` means the default.
     */
    detectArtifacts?: boolean | null;
    /**
     * Whether an answer goes to the clipboard by itself. `null` means the default.
     */
    responseAutoCopy?: boolean | null;
    /**
     * Whether the account's name stands in the chat in place of "You". `null` means the default.
     */
    showUsername?: boolean | null;
    /**
     * Whether an administrator is told of new releases. `null` means the default.
     */
    showUpdateToast?: boolean | null;
    /**
     * Whether the list of changes opens after an update. `null` means the default.
     */
    showChangelog?: boolean | null;
    /**
     * Whether a voice call shows emojis. `null` means the default.
     */
    showEmojiInCall?: boolean | null;
    /**
     * Whether speaking interrupts the model in a voice call. `null` means the default.
     */
    voiceInterruption?: boolean | null;
    /**
     * Whether the answers of several models stand in tabs. `null` means the default.
     */
    displayMultiModelResponsesInTabs?: boolean | null;
    /**
     * Whether new text fades in. `null` means the default.
     */
    chatFadeStreamingText?: boolean | null;
    /**
     * Whether the input field formats text. `null` means the default.
     */
    richTextInput?: boolean | null;
    /**
     * Whether the input field has a toolbar for formatting. `null` means the default.
     */
    showFormattingToolbar?: boolean | null;
    /**
     * Whether prompts are inserted with their formatting. `null` means the default.
     */
    insertPromptAsRichText?: boolean | null;
    /**
     * Whether a model completes what is being typed. `null` means the default.
     */
    promptAutocomplete?: boolean | null;
    /**
     * Whether a suggested prompt goes into the input field instead of being sent. `null` means the default.
     */
    insertSuggestionPrompt?: boolean | null;
    /**
     * Whether suggestions stay visible in older messages. `null` means the default.
     */
    keepFollowUpPrompts?: boolean | null;
    /**
     * Whether a suggestion goes into the input field instead of being sent. `null` means the default.
     */
    insertFollowUpPrompt?: boolean | null;
    /**
     * Whether a menu opens before a model answers again. `null` means the default.
     */
    regenerateMenu?: boolean | null;
    /**
     * Whether messages sent while a model answers wait for their turn. `null` means the default.
     */
    enableMessageQueue?: boolean | null;
    /**
     * Whether a long pasted text becomes a file. `null` means the default.
     */
    largeTextAsFile?: boolean | null;
    /**
     * Whether copied text keeps its formatting. `null` means the default.
     */
    copyFormatted?: boolean | null;
    /**
     * Whether code is folded at first. `null` means the default.
     */
    collapseCodeBlocks?: boolean | null;
    /**
     * Whether the user's own messages are shown as Markdown. `null` means the default.
     */
    renderMarkdownInUserMessages?: boolean | null;
    /**
     * Whether answers are shown as Markdown. `null` means the default.
     */
    renderMarkdownInAssistantMessages?: boolean | null;
    /**
     * Whether details such as reasoning are open at first. `null` means the default.
     */
    expandDetails?: boolean | null;
    /**
     * Whether a chat in the sidebar shows a preview under the pointer. `null` means the default.
     */
    chatHoverPreview?: boolean | null;
    /**
     * Whether previews are shown as Markdown. `null` means the default.
     */
    renderMarkdownInPreviews?: boolean | null;
    /**
     * Whether the user's messages stand in bubbles. `null` means the default.
     */
    chatBubble?: boolean | null;
    /**
     * Whether a chat takes the whole width. `null` means the default.
     */
    widescreenMode?: boolean | null;
    /**
     * Whether large pieces of a stream are shown bit by bit. `null` means the default.
     */
    splitLargeChunks?: boolean | null;
    /**
     * Whether the page scrolls when another branch is chosen. `null` means the default.
     */
    scrollOnBranchChange?: boolean | null;
    /**
     * Whether the page follows an answer as it grows. `null` means the default.
     */
    scrollOnResponseGeneration?: boolean | null;
    /**
     * Whether choosing a terminal opens its files. `null` means the default.
     */
    showFilesOnTerminalSelect?: boolean | null;
    /**
     * Whether new chats are temporary. `null` means the default.
     */
    temporaryChatByDefault?: boolean | null;
    /**
     * Whether prompts may hold the place where the user is. `null` means the default.
     */
    userLocation?: boolean | null;
    /**
     * Whether the browser's tab bears the chat's title. `null` means the default.
     */
    showChatTitleInTab?: boolean | null;
    /**
     * Whether embedded pages may run scripts. `null` means the default.
     */
    iframeSandboxAllowScripts?: boolean | null;
    /**
     * Whether embedded pages count as the server's own. `null` means the default.
     */
    iframeSandboxAllowSameOrigin?: boolean | null;
    /**
     * Whether embedded pages may send forms. `null` means the default.
     */
    iframeSandboxAllowForms?: boolean | null;
    /**
     * Whether embedded pages may start downloads. `null` means the default.
     */
    iframeSandboxAllowDownloads?: boolean | null;
    /**
     * Whether previews of a terminal's files count as the server's own. `null` means the default.
     */
    terminalPreviewAllowSameOrigin?: boolean | null;
    /**
     * Whether a chat exported as PDF looks as on the page. `null` means the default.
     */
    stylizedPdfExport?: boolean | null;
    /**
     * Whether a telephone vibrates while a model answers. `null` means the default.
     */
    hapticFeedback?: boolean | null;
    /**
     * Whether Enter makes a new line and only Ctrl+Enter sends. `null` means the default.
     */
    ctrlEnterToSend?: boolean | null;
    /**
     * Whether selected text gets buttons. `null` means the default.
     */
    showFloatingActionButtons?: boolean | null;
    /**
     * Whether images are made smaller before upload. `null` means the default.
     */
    imageCompression?: boolean | null;
    /**
     * Whether images in channels are made smaller too. `null` means the default.
     */
    imageCompressionInChannels?: boolean | null;
    [key: string]: unknown;
};

/**
 * Values by id of the function or tool.
 */
export type UserValvesById = {
    [key: string]: JsonObject;
};

/**
 * The account's own values for functions or tools. Absent before the first is stored, which the operations of the tags `functions` and `tools` do.
 */
export type UserValves = {
    valves?: UserValvesById;
    [key: string]: unknown;
};

/**
 * What an account has set. Clients may keep keys of their own beside those named here; the server stores what it is given.
 */
export type UserSettings = {
    /**
     * Settings of the web page. `null` only if a client before 0.11.4 sent it.
     */
    ui: UserInterfaceSettings | null;
    functions?: UserValves;
    tools?: UserValves;
    /**
     * Where the account wants to be told of what, since 0.12.4 kept by the operations tagged `notifications`, which decide its content. Absent if nothing is set.
     */
    notifications?: JsonObject;
    [key: string]: unknown;
};

/**
 * An account at one OAuth provider.
 */
export type UserOauthIdentity = {
    /**
     * The provider's id of the account.
     */
    sub?: string;
};

/**
 * By name of the provider, such as `google`.
 */
export type UserOauthIdentities = {
    [key: string]: UserOauthIdentity;
};

/**
 * An account at one SCIM provider.
 */
export type UserScimIdentity = {
    /**
     * The provider's id of the account.
     */
    external_id?: string;
};

/**
 * By name of the SCIM provider.
 */
export type UserScimIdentities = {
    [key: string]: UserScimIdentity;
};

/**
 * An account with everything that is stored about it, its settings too.
 */
export type UserAccount = {
    /**
     * The account's id, a UUID.
     */
    id: string;
    /**
     * E-mail address, in lower case.
     */
    email: string;
    /**
     * Short name that a provider of identities gave, at most 50 characters. `null` for all others.
     */
    username: string | null;
    role: Role;
    /**
     * Name that others see.
     */
    name: string;
    /**
     * Address, path or data URL of the profile image, as stored; a data URL holds the whole image. The path of `getUserProfileImage` if none is stored.
     */
    profile_image_url: string;
    /**
     * Address of a wide image for the profile. No operation sets it, so it is `null`.
     */
    profile_banner_image_url: string | null;
    /**
     * What the user says about themselves. `null` if nothing.
     */
    bio: string | null;
    /**
     * Free text. `null` if not stated.
     */
    gender: string | null;
    /**
     * Birthday as an ISO 8601 date. `null` if not stated.
     */
    date_of_birth: string | null;
    /**
     * Time zone as the browser named it, such as `Europe/Rome`. `null` if it never did.
     */
    timezone: string | null;
    /**
     * Kept for the state of presence. No operation sets it, so it is `null`.
     */
    presence_state: string | null;
    /**
     * Short code of the emoji shown beside the name. `null` if none was ever set.
     */
    status_emoji: string | null;
    /**
     * Status text shown beside the name. `null` if none was ever set; empty if it was taken back.
     */
    status_message: string | null;
    /**
     * When the page stops showing the status, in Unix seconds; the server keeps it all the same. `null` if it stays.
     */
    status_expires_at: number | null;
    /**
     * What clients keep under `updateMyInfo`; they alone decide its content, the web page puts `location` there. `null` before the first update.
     */
    info: JsonObject | null;
    /**
     * The account's settings. `null` before the first update.
     */
    settings: UserSettings | null;
    /**
     * Who the account is to OAuth providers. `null` if it has never signed in through one.
     */
    oauth: UserOauthIdentities | null;
    /**
     * Who the account is to SCIM providers. `null` if none manages it.
     */
    scim: UserScimIdentities | null;
    /**
     * When the account last asked something of the server, in Unix seconds.
     */
    last_active_at: number;
    /**
     * When the account was made, in Unix seconds; updates do not change it.
     */
    updated_at: number;
    /**
     * When the account was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Place in the queue of jobs, 1 the last to 10 the first, 5 if nobody set it. Only the jobs fork sends it.
     */
    job_priority?: number;
};

/**
 * An account, and the groups that it is in.
 */
export type UserAccountListed = UserAccount & {
    /**
     * Ids of the groups that the account itself was put into. A group above one of these is not among them.
     */
    group_ids: Array<string>;
};

/**
 * A page of accounts.
 */
export type UserAccountList = {
    /**
     * At most 30 accounts.
     */
    users: Array<UserAccountListed>;
    /**
     * How many accounts all pages have together.
     */
    total: number;
};

/**
 * Accounts as every verified user may know them.
 */
export type UserSummaryList = {
    /**
     * The accounts, at most 30 where the operation has pages.
     */
    users: Array<UserSummary>;
    /**
     * How many accounts there are, on all pages together.
     */
    total: number;
};

/**
 * Permissions of accounts whose groups say nothing. A key that is absent counts as the server's fallback, which is `false` for what concerns workspace and sharing and mostly `true` for the rest; it does not keep its value. Unknown keys are dropped.
 */
export type DefaultPermissions = {
    workspace: PermissionSwitchesWorkspace;
    sharing: PermissionSwitchesSharing;
    access_grants: PermissionSwitchesAccessGrants;
    chat: PermissionSwitchesChat;
    features: PermissionSwitchesFeatures;
    settings: PermissionSwitchesSettings;
};

/**
 * A group, and how an account came into it.
 */
export type GroupOfUser = Group & {
    /**
     * Whether the account itself was put into the group, or into one below it (`inherited`). Only with `include_inherited`.
     */
    membership_type?: 'direct' | 'inherited';
};

/**
 * Sums. Tokens, chats and models count since the account was made, messages and days in the period only.
 */
export type UserUsageTotals = {
    /**
     * Tokens that models read and wrote, since the account was made. Answers of models that do not count tokens add none.
     */
    lifetime_tokens: number;
    /**
     * Tokens that models read, since the account was made.
     */
    input_tokens: number;
    /**
     * Tokens that models wrote, since the account was made.
     */
    output_tokens: number;
    /**
     * Tokens of the day of the period that had most.
     */
    peak_daily_tokens: number;
    /**
     * Time spent in the chat that took longest, in seconds; long pauses do not count.
     */
    longest_chat_seconds: number;
    /**
     * Days with messages in a row, up to the period's last.
     */
    current_streak: number;
    /**
     * Most days with messages in a row in the period.
     */
    longest_streak: number;
    /**
     * Chats that the account has now.
     */
    total_chats: number;
    /**
     * Days of the period with messages.
     */
    active_days: number;
    /**
     * Different models that answered, since the account was made.
     */
    models_used: number;
    /**
     * Messages in the period, questions and answers.
     */
    messages: number;
    /**
     * Messages that the user wrote in the period.
     */
    user_messages: number;
    /**
     * Messages that models wrote in the period.
     */
    assistant_messages: number;
};

/**
 * How often models answered, by model id.
 */
export type UserUsageByModel = {
    [key: string]: number;
};

/**
 * A day, a week, or all days up to one.
 */
export type UserUsageDay = {
    /**
     * The day as an ISO 8601 date.
     */
    date: string;
    /**
     * How many messages were written, questions and answers.
     */
    messages: number;
    /**
     * How many chats had messages. A sum over days counts a chat once for each.
     */
    chats: number;
    /**
     * Tokens that models read and wrote.
     */
    tokens: number;
    models: UserUsageByModel;
};

/**
 * What follows from the numbers, rounded to one decimal.
 */
export type UserUsageInsights = {
    /**
     * Id of the model that answered most often in the period. `null` if none did.
     */
    most_used_model: string | null;
    /**
     * All tokens over all chats, since the account was made. 0 without chats.
     */
    average_tokens_per_chat: number;
    /**
     * Messages over days with messages, in the period. 0 without messages.
     */
    average_messages_per_active_day: number;
    /**
     * How many of the period's messages the user wrote, in percent.
     */
    user_message_share: number;
    /**
     * How many of the period's messages models wrote, in percent.
     */
    assistant_message_share: number;
};

/**
 * A model and how much it was used.
 */
export type UserUsageModel = {
    /**
     * The model's id. It may be gone meanwhile.
     */
    model_id: string;
    /**
     * How many answers it gave.
     */
    messages: number;
    /**
     * Tokens that it read.
     */
    input_tokens: number;
    /**
     * Tokens that it wrote.
     */
    output_tokens: number;
    /**
     * Tokens that it read and wrote.
     */
    total_tokens: number;
};

/**
 * A tool and how often models called it.
 */
export type UserUsageTool = {
    /**
     * The function's name, as the model called it.
     */
    name: string;
    /**
     * How often it was called.
     */
    count: number;
};

/**
 * The time that was looked at.
 */
export type UserUsagePeriod = {
    /**
     * Begin in Unix seconds.
     */
    start_date: number;
    /**
     * End in Unix seconds.
     */
    end_date: number;
    /**
     * Length in days, at least 1.
     */
    days: number;
};

/**
 * How much an account has used models. Only messages of stored chats count; a day ends at midnight in the account's time zone, in UTC if it has none.
 */
export type UserUsage = {
    totals: UserUsageTotals;
    /**
     * Every day of the period, days without messages too, the oldest first.
     */
    heatmap: Array<UserUsageDay>;
    /**
     * Every week of the period, the oldest first; `date` is its Monday.
     */
    weekly_heatmap: Array<UserUsageDay>;
    /**
     * Every day of the period with the sums since its begin.
     */
    cumulative_heatmap: Array<UserUsageDay>;
    insights: UserUsageInsights;
    /**
     * The five models that answered most often in the period, the first the most.
     */
    top_models: Array<UserUsageModel>;
    /**
     * The five tools that models called most often in the period, the first the most.
     */
    top_tools: Array<UserUsageTool>;
    period: UserUsagePeriod;
};

/**
 * Settings to change. A key that is absent stays as it is, except `ui` before 0.11.4. Keys that are not named here are stored too.
 */
export type UserSettingsUpdate = {
    /**
     * Settings of the web page. Since 0.11.4 only the keys sent change, a key that is `null` is forgotten, and `null` as a whole changes nothing. Before that they replace all there are, and leaving them out empties them.
     */
    ui?: UserInterfaceSettings | null;
    /**
     * Where the account wants to be told of what; the operations tagged `notifications` decide its content. Dropped without a word for a user who lacks the permission `features.webhooks`, since 0.11.4.
     */
    notifications?: JsonObject;
    [key: string]: unknown;
};

/**
 * A status shown beside the name. Absent and `null` leave a field as it is, so that nothing can be set back to `null`; send an empty text to take emoji or message back.
 */
export type UserStatusUpdate = {
    /**
     * Short code of an emoji, such as `palm_tree`. `null` keeps the old one.
     */
    status_emoji?: string | null;
    /**
     * Text of the status. `null` keeps the old one.
     */
    status_message?: string | null;
    /**
     * When the page shall stop showing it, in Unix seconds. `null` keeps the old time.
     */
    status_expires_at?: number | null;
};

/**
 * Texts by name. A name begins with a small letter and holds small letters, digits and underscores. A text has at most 20000 characters, all together 100000 as JSON.
 */
export type UserVariableTexts = {
    [key: string]: string;
};

/**
 * Texts that the account keeps for prompts, where `{{user.variables.city}}` stands for the one called `city`.
 */
export type UserVariables = {
    variables: UserVariableTexts;
};

/**
 * The texts that replace all those there are.
 */
export type UserVariablesUpdate = {
    variables?: UserVariableTexts;
};

/**
 * An account, its groups, and whether it is there now.
 */
export type UserAccountDetails = UserAccount & {
    /**
     * Groups that the account itself was put into, the last changed first.
     */
    groups: Array<UserGroupName>;
    /**
     * Whether the account asked something of the server in the last three minutes.
     */
    is_active: boolean;
};

/**
 * Whether an account is there now.
 */
export type UserActivity = {
    /**
     * Whether the account asked something of the server in the last three minutes. `false` for an unknown id too.
     */
    active: boolean;
};

/**
 * Where an account's jobs stand in the queue.
 */
export type UserJobPriority = {
    /**
     * 1, the last, to 10, the first. Anything else is refused with 400.
     */
    priority: number;
};

/**
 * The provider's reply to the request for a token, with what the server adds. Providers add fields of their own.
 */
export type UserOauthToken = {
    /**
     * Token for the provider's interface.
     */
    access_token: string;
    /**
     * Token that renews the access token. Absent if the provider gives none.
     */
    refresh_token?: string;
    /**
     * JSON Web Token about the account. Absent unless the provider speaks OpenID Connect.
     */
    id_token?: string;
    /**
     * How to send the access token, most often `Bearer`.
     */
    token_type?: string;
    /**
     * What the access token allows, separated by spaces. Absent if the provider does not say.
     */
    scope?: string;
    /**
     * How long the access token lasted when it was given, in seconds. Absent if the provider does not say.
     */
    expires_in?: number;
    /**
     * When the access token expires, in Unix seconds; the server computes it.
     */
    expires_at?: number;
    /**
     * When the token came, in Unix seconds with fractions; the server adds it.
     */
    issued_at?: number;
};

/**
 * A token that an OAuth provider gave the account, in the clear.
 */
export type UserOauthSession = {
    /**
     * The session's id, a UUID.
     */
    id: string;
    /**
     * Id of the account.
     */
    user_id: string;
    /**
     * Name of the provider that the account signed in through, such as `google`, or `mcp:` and the id of a tool server.
     */
    provider: string;
    token: UserOauthToken;
    /**
     * When the access token expires, in Unix seconds.
     */
    expires_at: number;
    /**
     * When the provider gave the token, in Unix seconds.
     */
    created_at: number;
    /**
     * When the token was last renewed, in Unix seconds.
     */
    updated_at: number;
};

/**
 * An account by id and name.
 */
export type UserNamed = {
    /**
     * The account's id, a UUID.
     */
    id: string;
    /**
     * Name that others see.
     */
    name: string;
};

/**
 * What an account can reach because it is its own or was granted to it or to one of its groups.
 */
export type UserAccessPreview = {
    user: UserNamed;
    /**
     * Groups of the account. Since 0.12.4 also those above them.
     */
    groups: Array<UserGroupName>;
    models: AccessPreviewItems;
    knowledge: AccessPreviewItems;
    tools: AccessPreviewItems;
};

/**
 * Bytes of the image.
 */
export type UserImage = Blob | File;

/**
 * What an administrator changes of an account. Absent and `null` leave a field as it is, since 0.9.6; before that `role`, `name`, `email` and `profile_image_url` must all be sent, and none be `null`.
 */
export type UserUpdate = {
    /**
     * New role. `null` keeps the old one. The server takes any text; with one that is none of these the account can do nothing more.
     */
    role?: Role | null;
    /**
     * New name. May be empty; `null` keeps the old one.
     */
    name?: string | null;
    /**
     * New e-mail address; stored in lower case. `null` keeps the old one. The server does not look at its form.
     */
    email?: string | null;
    /**
     * New profile image, a data URL of a PNG, JPEG, GIF or WebP in base64, the path `/user.png`, `/favicon.png` or `/static/favicon.png`, or, since 0.9.6, an address with http or https or the path of `getUserProfileImage`. Anything else is refused with 422. Empty means the default image; `null` keeps the old one.
     */
    profile_image_url?: string | null;
    /**
     * New password in the clear, at most 72 bytes. Absent, `null` and empty keep the old one.
     */
    password?: string | null;
};

/**
 * An OpenID provider's word that a user has left it.
 */
export type LogoutNotice = {
    /**
     * The logout token of OpenID Connect Back-Channel Logout, a JSON Web Token signed by the provider with a `kid`. It needs `iss`, `aud`, `iat` and `events`, `sub` or `sid`, and must not have a `nonce`.
     */
    logout_token: string;
};

/**
 * Nothing is told, not even whether anybody was signed out.
 */
export type LogoutAccepted = {
    [key: string]: unknown;
};

/**
 * Why a logout token was refused, in OAuth's form.
 */
export type LogoutRejected = {
    /**
     * Always the same.
     */
    error: 'invalid_request';
    /**
     * What is wrong with the token, in English.
     */
    error_description: string;
};

/**
 * Sign that a router is there, or that something was done.
 */
export type OllamaStatus = {
    /**
     * Always `true`.
     */
    status: true;
};

/**
 * A tool that the model wants to be called.
 */
export type OllamaFunctionCall = {
    /**
     * Id of the call. Absent from old Ollama servers.
     */
    id?: string;
    /**
     * Which tool, and with what.
     */
    function: {
        /**
         * Place among the calls of one answer. Absent from old Ollama servers.
         */
        index?: number;
        /**
         * Name of the tool.
         */
        name: string;
        /**
         * Arguments by name; the tool's parameters decide which.
         */
        arguments: JsonObject;
    };
};

/**
 * A message of a conversation.
 */
export type OllamaMessage = {
    /**
     * `system`, `user`, `assistant` or `tool`.
     */
    role: string;
    /**
     * Text. `null` only in a message with `tool_calls`.
     */
    content?: string | null;
    /**
     * What the model thought before it answered. Absent if it did not think.
     */
    thinking?: string;
    /**
     * Images, base64. `null` and absent mean none.
     */
    images?: Array<string> | null;
    /**
     * Tools that the model wants to be called. `null` and absent mean none.
     */
    tool_calls?: Array<OllamaFunctionCall> | null;
    /**
     * In a message of the role `tool`, the tool whose result it holds. Absent otherwise.
     */
    tool_name?: string;
};

/**
 * A tool that the model may call.
 */
export type OllamaTool = {
    /**
     * Always `function`.
     */
    type: string;
    /**
     * The tool.
     */
    function: {
        /**
         * Name to call it by.
         */
        name: string;
        /**
         * What it does, for the model. Absent means nothing is told.
         */
        description?: string;
        /**
         * JSON Schema of its arguments. Absent means it takes none.
         */
        parameters?: JsonObject;
    };
};

/**
 * What the answer must look like, `json` for any JSON or a JSON Schema.
 */
export type OllamaFormat = string | JsonObject;

/**
 * Options of the run. Ollama takes the model's own for those that are absent, and ignores ones that it does not know.
 */
export type OllamaOptions = {
    /**
     * How freely tokens are drawn; 0 takes the likeliest.
     */
    temperature?: number;
    /**
     * Begin of the random numbers. The same gives the same answer.
     */
    seed?: number;
    /**
     * From how many of the likeliest tokens one is drawn.
     */
    top_k?: number;
    /**
     * From which share of probability one is drawn.
     */
    top_p?: number;
    /**
     * Least probability, as a share of the likeliest token's.
     */
    min_p?: number;
    /**
     * How typical a token must be; 1 switches it off.
     */
    typical_p?: number;
    /**
     * Most tokens to answer; -1 means no limit.
     */
    num_predict?: number;
    /**
     * Length of the context, in tokens.
     */
    num_ctx?: number;
    /**
     * Tokens of the prompt that stay when the context is full.
     */
    num_keep?: number;
    /**
     * Tokens of the prompt that are read at once.
     */
    num_batch?: number;
    /**
     * Layers on graphics cards.
     */
    num_gpu?: number;
    /**
     * Index of the graphics card for small tensors.
     */
    main_gpu?: number;
    /**
     * Threads for what runs on the processor.
     */
    num_thread?: number;
    /**
     * Whether the file is mapped into memory.
     */
    use_mmap?: boolean;
    /**
     * How many tokens back a repetition counts; 0 none, -1 all of the context.
     */
    repeat_last_n?: number;
    /**
     * How much repetitions are held down; 1 is not at all.
     */
    repeat_penalty?: number;
    /**
     * How much tokens that occurred are held down.
     */
    presence_penalty?: number;
    /**
     * How much tokens are held down for each time they occurred.
     */
    frequency_penalty?: number;
    /**
     * Texts that end the answer.
     */
    stop?: Array<string>;
};

/**
 * How long the model stays in memory afterwards, seconds as a number, or a text such as `5m`. 0 unloads it, less than 0 keeps it.
 */
export type OllamaKeepAlive = number | string;

/**
 * A conversation for a model to go on with. Other fields are passed on; `metadata` is not.
 */
export type OllamaChatRequest = {
    /**
     * Id of a model from `listOllamaModels`, or of a model of the workspace that stands on one.
     */
    model: string;
    /**
     * The conversation, oldest first.
     */
    messages: Array<OllamaMessage>;
    /**
     * Whether the answer comes in parts, one a line. Do not send `null`, see above.
     */
    stream?: boolean | null;
    /**
     * Tools that the model may call. `null` and absent mean none.
     */
    tools?: Array<OllamaTool> | null;
    /**
     * What the answer must look like, `json` or a JSON Schema. `null` and absent mean free text.
     */
    format?: OllamaFormat | null;
    /**
     * Options of the run. `null` and absent mean the model's own.
     */
    options?: OllamaOptions | null;
    /**
     * Template of the prompt. `null` and absent mean the model's own.
     */
    template?: string | null;
    /**
     * How long the model stays in memory afterwards. `null` and absent mean five minutes.
     */
    keep_alive?: OllamaKeepAlive | null;
    /**
     * Whether the model thinks first, or how much (`low`, `medium`, `high`). Absent means the model's habit.
     */
    think?: boolean | string;
};

/**
 * The error of an Ollama server in the style of OpenAI or Anthropic.
 */
export type OllamaErrorObject = {
    /**
     * What went wrong, in English.
     */
    message: string;
    /**
     * Kind of error, such as `not_found_error`. Absent if Ollama does not say.
     */
    type?: string;
    /**
     * Field that is wrong. `null` and absent if none is.
     */
    param?: string | null;
    /**
     * Code of the error. `null` and absent if it has none.
     */
    code?: string | null;
};

/**
 * Why a call came to nothing, in this server's words or in those of the Ollama server.
 */
export type OllamaFailure = {
    /**
     * The reason. An object where Ollama answers in the style of OpenAI or Anthropic.
     */
    detail: string | OllamaErrorObject;
};

/**
 * What a run took. Only the last part of an answer has it.
 */
export type OllamaRunStatistics = {
    /**
     * Time in all, in nanoseconds.
     */
    total_duration?: number;
    /**
     * Time to load the model, in nanoseconds.
     */
    load_duration?: number;
    /**
     * Tokens of the prompt.
     */
    prompt_eval_count?: number;
    /**
     * Time to read the prompt, in nanoseconds.
     */
    prompt_eval_duration?: number;
    /**
     * Tokens of the answer.
     */
    eval_count?: number;
    /**
     * Time to write the answer, in nanoseconds.
     */
    eval_duration?: number;
};

/**
 * An answer in a chat, or a part of it.
 */
export type OllamaChatReply = OllamaRunStatistics & {
    /**
     * The model, without the connection's prefix.
     */
    model: string;
    /**
     * When this was written, ISO 8601, in UTC.
     */
    created_at: string;
    message: OllamaMessage;
    /**
     * Whether this is the last part.
     */
    done: boolean;
    /**
     * Why the answer ends, such as `stop`, `length`, `load` or `unload`. Absent before the last part.
     */
    done_reason?: string;
    /**
     * Name of the model in Ollama's cloud. Absent for a local model.
     */
    remote_model?: string;
    /**
     * Address of Ollama's cloud. Absent for a local model.
     */
    remote_host?: string;
};

/**
 * The last line of a stream that failed midway.
 */
export type OllamaStreamFailure = {
    /**
     * Why it failed, in Ollama's words.
     */
    error: string;
};

/**
 * One line of a streamed answer in a chat.
 */
export type OllamaChatLine = OllamaChatReply | OllamaStreamFailure;

/**
 * A model and the name it shall have too.
 */
export type OllamaModelCopy = {
    /**
     * The model.
     */
    source: string;
    /**
     * The second name. A model that has it is replaced.
     */
    destination: string;
};

/**
 * A model to make. Everything is passed on as it is; Ollama wants `model` and either `from` or `files`.
 */
export type OllamaModelCreate = {
    /**
     * Name of the new model. `null` is left out, which Ollama refuses.
     */
    model?: string | null;
    /**
     * Model to begin with. Absent if `files` are given.
     */
    from?: string;
    /**
     * Digests of uploaded files by file name. Absent if `from` is given.
     */
    files?: {
        [key: string]: string;
    };
    /**
     * Digests of uploaded LoRA adapters by file name. Absent means none.
     */
    adapters?: {
        [key: string]: string;
    };
    /**
     * Template of the prompt. Absent means the one of `from`.
     */
    template?: string;
    /**
     * Licence or licences. Absent means those of `from`.
     */
    license?: string | Array<string>;
    /**
     * System prompt. Absent means the one of `from`.
     */
    system?: string;
    parameters?: OllamaOptions;
    /**
     * A conversation to begin every chat with. Absent means none.
     */
    messages?: Array<OllamaMessage>;
    /**
     * How to store the weights of a full model, such as `q4_K_M`. Absent means as they are.
     */
    quantize?: string;
    /**
     * Path of a Modelfile on the Ollama server, for servers before 0.5. `null` and absent mean none.
     */
    path?: string | null;
    /**
     * Whether the steps come as lines, which `null` and absent mean too, or the end alone as JSON.
     */
    stream?: boolean | null;
};

/**
 * One step of a transfer, or its end. A failure after the first line comes as a line too, the status stays 200.
 */
export type OllamaProgress = {
    /**
     * What Ollama does now, in English. `success` is the end. Absent if it failed.
     */
    status?: string;
    /**
     * Layer that is moved, `sha256:` and hex. Absent in steps that move none.
     */
    digest?: string;
    /**
     * Size of the layer, in bytes. Absent in steps that move none.
     */
    total?: number;
    /**
     * Bytes of the layer that are there. Absent means none yet.
     */
    completed?: number;
    /**
     * Why it failed, in Ollama's words. Absent if it did not.
     */
    error?: string;
};

/**
 * Names a model. Other fields are passed on.
 */
export type OllamaModelName = {
    /**
     * The model, such as `llama3.2:3b`. `null` and absent mean `name`.
     */
    model?: string | null;
    /**
     * The model under its older field. Ignored if `model` is given; `null` is as absent.
     */
    name?: string | null;
};

/**
 * Texts to embed. Other fields are passed on.
 */
export type OllamaEmbedRequest = {
    /**
     * Id of a model from `listOllamaModels`.
     */
    model: string;
    /**
     * A text or several.
     */
    input: string | Array<string>;
    /**
     * Whether a text that is too long is cut; if not, it is an error. `null` and absent mean yes.
     */
    truncate?: boolean | null;
    /**
     * Length of each vector. Absent means the model's own.
     */
    dimensions?: number;
    /**
     * Options of the run. `null` and absent mean the model's own.
     */
    options?: OllamaOptions | null;
    /**
     * How long the model stays in memory afterwards. `null` and absent mean five minutes.
     */
    keep_alive?: OllamaKeepAlive | null;
};

/**
 * Vectors of texts.
 */
export type OllamaEmbeddings = {
    /**
     * The model, without the connection's prefix.
     */
    model: string;
    /**
     * One vector for each text, in the order of `input`.
     */
    embeddings: Array<Array<number>>;
    /**
     * Time in all, in nanoseconds. Absent from old Ollama servers.
     */
    total_duration?: number;
    /**
     * Time to load the model, in nanoseconds. Absent from old Ollama servers.
     */
    load_duration?: number;
    /**
     * Tokens of all texts. Absent from old Ollama servers.
     */
    prompt_eval_count?: number;
};

/**
 * A text to embed, in Ollama's older form. Other fields are dropped.
 */
export type OllamaEmbeddingRequest = {
    /**
     * Id of a model from `listOllamaModels`.
     */
    model: string;
    /**
     * The text.
     */
    prompt: string;
    /**
     * Options of the run. `null` and absent mean the model's own.
     */
    options?: OllamaOptions | null;
    /**
     * How long the model stays in memory afterwards. `null` and absent mean five minutes.
     */
    keep_alive?: OllamaKeepAlive | null;
};

/**
 * The vector of a text.
 */
export type OllamaEmbedding = {
    /**
     * The vector; its length is the model's.
     */
    embedding: Array<number>;
};

/**
 * A prompt for a model to go on with. Other fields, `think` too, are dropped.
 */
export type OllamaGenerateRequest = {
    /**
     * Id of a model from `listOllamaModels`.
     */
    model: string;
    /**
     * The prompt. `null` and absent load the model and answer nothing; 0.8.3 wants it.
     */
    prompt?: string | null;
    /**
     * Text that comes after the answer. `null` and absent mean none.
     */
    suffix?: string | null;
    /**
     * Images, base64. `null` and absent mean none.
     */
    images?: Array<string> | null;
    /**
     * What the answer must look like, `json` or a JSON Schema. `null` and absent mean free text.
     */
    format?: OllamaFormat | null;
    /**
     * Options of the run. `null` and absent mean the model's own.
     */
    options?: OllamaOptions | null;
    /**
     * System prompt. `null` and absent mean the model's own.
     */
    system?: string | null;
    /**
     * Template of the prompt. `null` and absent mean the model's own.
     */
    template?: string | null;
    /**
     * The `context` of an earlier reply, to go on from there. `null` and absent begin anew.
     */
    context?: Array<number> | null;
    /**
     * Whether the answer comes in parts, one a line, which `null` means too.
     */
    stream?: boolean | null;
    /**
     * Whether the prompt goes to the model without template. `null` and absent mean no.
     */
    raw?: boolean | null;
    /**
     * How long the model stays in memory afterwards. `null` and absent mean five minutes.
     */
    keep_alive?: OllamaKeepAlive | null;
};

/**
 * What a model wrote after a prompt, or a part of it.
 */
export type OllamaGenerateReply = OllamaRunStatistics & {
    /**
     * The model, without the connection's prefix.
     */
    model: string;
    /**
     * When this was written, ISO 8601, in UTC.
     */
    created_at: string;
    /**
     * The text, or the next part of it.
     */
    response: string;
    /**
     * What the model thought, or the next part of it. Absent if it does not think.
     */
    thinking?: string;
    /**
     * Whether this is the last part.
     */
    done: boolean;
    /**
     * Why the answer ends, such as `stop`, `length`, `load` or `unload`. Absent before the last part.
     */
    done_reason?: string;
    /**
     * Tokens of prompt and answer, to go on from. Absent before the last part, and with `raw`.
     */
    context?: Array<number>;
    /**
     * Name of the model in Ollama's cloud. Absent for a local model.
     */
    remote_model?: string;
    /**
     * Address of Ollama's cloud. Absent for a local model.
     */
    remote_host?: string;
};

/**
 * One line of what a model writes after a prompt.
 */
export type OllamaGenerateLine = OllamaGenerateReply | OllamaStreamFailure;

/**
 * Requests that each Ollama server is at work on, by its address.
 */
export type OllamaLoads = {
    [key: string]: number;
};

/**
 * What Ollama knows of a model's make. Empty for a model without a file.
 */
export type OllamaModelDetails = {
    /**
     * Model that it was made from. Empty if it was not.
     */
    parent_model?: string;
    /**
     * Format of the file, such as `gguf`.
     */
    format?: string;
    /**
     * Architecture, such as `llama`.
     */
    family?: string;
    /**
     * All architectures in it. `null` if Ollama does not say.
     */
    families?: Array<string> | null;
    /**
     * Number of parameters as text, such as `3.2B`.
     */
    parameter_size?: string;
    /**
     * How its weights are stored, such as `Q4_K_M`.
     */
    quantization_level?: string;
};

/**
 * A model in the memory of an Ollama server.
 */
export type OllamaLoadedModel = {
    /**
     * Name with its tag, without the connection's prefix.
     */
    name: string;
    /**
     * Id to name the model by, the connection's prefix in front.
     */
    model: string;
    /**
     * Memory that it takes, in bytes.
     */
    size: number;
    /**
     * SHA-256 of its manifest, in hex, without `sha256:`.
     */
    digest: string;
    details: OllamaModelDetails;
    /**
     * When Ollama takes it out of memory, ISO 8601; `listOllamaModels` says the same in Unix seconds.
     */
    expires_at: string;
    /**
     * The part of `size` that is in graphics memory, in bytes.
     */
    size_vram: number;
    /**
     * Length of the context it was loaded with, in tokens. Absent from old Ollama servers.
     */
    context_length?: number;
    /**
     * Indexes of the Ollama servers that have it loaded.
     */
    urls: Array<number>;
};

/**
 * Models in the memory of Ollama servers.
 */
export type OllamaLoadedModels = {
    /**
     * One entry for each id; of several servers, what the first says.
     */
    models: Array<OllamaLoadedModel>;
};

/**
 * Names a model to pull.
 */
export type OllamaModelTransfer = OllamaModelName & {
    /**
     * Whether the steps come as lines, which `null` and absent mean too, or the end alone as JSON.
     */
    stream?: boolean | null;
};

/**
 * Names a model to push. Other fields are dropped.
 */
export type OllamaModelPush = {
    /**
     * The model, with the namespace it goes to, such as `ben/llama3.2:3b`.
     */
    model: string;
    /**
     * Whether the registry may be without TLS. `null` and absent mean no.
     */
    insecure?: boolean | null;
    /**
     * Whether the steps come as lines, which `null` and absent mean too, or the end alone as JSON.
     */
    stream?: boolean | null;
};

/**
 * How an Ollama server does.
 */
export type OllamaServerReport = {
    /**
     * Requests that it is at work on.
     */
    active_jobs: number;
    /**
     * Mean time to answer, in milliseconds; 0 while nothing was measured.
     */
    avg_response_time_ms: number;
    /**
     * Mean speed of writing, in tokens per second; 0 while nothing was measured.
     */
    avg_tokens_per_second: number;
    /**
     * Requests that the means are made from.
     */
    sample_count: number;
    /**
     * Requests since the count began.
     */
    total_requests: number;
    /**
     * How it is judged, such as `healthy`.
     */
    health_status: string;
    /**
     * Models that it has.
     */
    available_models: Array<{
        /**
         * Name with its tag.
         */
        name: string;
        /**
         * Size on disk, in bytes.
         */
        size: number;
        /**
         * Number of parameters as text, such as `3.2B`.
         */
        parameter_size: string;
        /**
         * How its weights are stored, such as `Q4_K_M`.
         */
        quantization_level: string;
        /**
         * Architecture, such as `llama`.
         */
        family: string;
    }>;
    /**
     * Models in its memory.
     */
    loaded_models: Array<{
        /**
         * Name with its tag.
         */
        name: string;
        /**
         * Graphics memory that it takes, in gigabytes.
         */
        vram_gb: number;
        /**
         * When Ollama takes it out of memory, ISO 8601.
         */
        expires_at: string;
    }>;
};

/**
 * How each Ollama server does, by its address.
 */
export type OllamaServerReports = {
    [key: string]: OllamaServerReport;
};

/**
 * Names a model to look at.
 */
export type OllamaModelShow = OllamaModelName & {
    /**
     * Whether long lists, such as the vocabulary, stand in `model_info`. Absent means no.
     */
    verbose?: boolean;
};

/**
 * A tensor of a model.
 */
export type OllamaTensor = {
    /**
     * Its name in the file, such as `blk.0.attn_k.weight`.
     */
    name: string;
    /**
     * How its numbers are stored, such as `Q4_K`.
     */
    type: string;
    /**
     * Length of each dimension.
     */
    shape: Array<number>;
};

/**
 * All that Ollama says of a model.
 */
export type OllamaModelInfo = {
    /**
     * Licence text. Absent if it has none.
     */
    license?: string;
    /**
     * Modelfile that would make it again. Absent for a model in Ollama's cloud.
     */
    modelfile?: string;
    /**
     * Options that it comes with, one a line, name and value apart by spaces. Absent if it has none.
     */
    parameters?: string;
    /**
     * Template of the prompt. Absent if it has none.
     */
    template?: string;
    /**
     * System prompt. Absent if it has none.
     */
    system?: string;
    /**
     * Ollama's own writer of its prompts. Absent if the template is used.
     */
    renderer?: string;
    /**
     * Ollama's own reader of its answers. Absent if it has none.
     */
    parser?: string;
    details: OllamaModelDetails;
    /**
     * Conversation that every chat begins with. Absent if it has none.
     */
    messages?: Array<OllamaMessage>;
    /**
     * Facts from its file by dotted key, such as `llama.context_length` in tokens. Absent if there is no file.
     */
    model_info?: {
        [key: string]: JsonValue;
    };
    /**
     * Facts from the file of its image encoder, by dotted key. Absent if it has none.
     */
    projector_info?: {
        [key: string]: JsonValue;
    };
    /**
     * Its tensors. Absent unless `verbose` was sent.
     */
    tensors?: Array<OllamaTensor>;
    /**
     * What it can do, such as `completion`, `tools`, `vision`, `embedding`. Absent from old Ollama servers.
     */
    capabilities?: Array<string>;
    /**
     * When the model last changed, ISO 8601. Absent from old Ollama servers.
     */
    modified_at?: string;
    /**
     * Name of the model in Ollama's cloud. Absent for a local model.
     */
    remote_model?: string;
    /**
     * Address of Ollama's cloud. Absent for a local model.
     */
    remote_host?: string;
};

/**
 * A model on an Ollama server.
 */
export type OllamaModel = {
    /**
     * Name with its tag. Since 0.11.4 with the connection's prefix, as `model`.
     */
    name: string;
    /**
     * Id to name the model by, the connection's prefix in front.
     */
    model: string;
    /**
     * When the model last changed, ISO 8601, with nanoseconds and the Ollama server's time zone.
     */
    modified_at: string;
    /**
     * Size on disk, in bytes.
     */
    size: number;
    /**
     * SHA-256 of its manifest, in hex, without `sha256:`.
     */
    digest: string;
    details: OllamaModelDetails;
    /**
     * Name of the model in Ollama's cloud. Absent for a local model.
     */
    remote_model?: string;
    /**
     * Address of Ollama's cloud. Absent for a local model.
     */
    remote_host?: string;
    /**
     * `local` or what the connection says. Absent where one server was named.
     */
    connection_type?: string;
    /**
     * Tags that the connection gives to its models. Absent if it gives none.
     */
    tags?: Array<ProviderTag>;
    /**
     * Indexes of the Ollama servers that have the model. Absent where one server was named.
     */
    urls?: Array<number>;
    /**
     * When Ollama takes the model out of memory, in Unix seconds. Absent if it is not loaded, where one server was named, and from 0.9.6.
     */
    expires_at?: number;
};

/**
 * Models on Ollama servers.
 */
export type OllamaModels = {
    /**
     * One entry for each id, however many servers have it.
     */
    models: Array<OllamaModel>;
};

/**
 * Version of an Ollama server.
 */
export type OllamaVersion = {
    /**
     * Version, such as `0.12.0`. `false` if the Ollama API is switched off.
     */
    version: string | false;
};

/**
 * The connections to Ollama servers.
 */
export type OllamaConfig = {
    /**
     * Whether Ollama is used. `null`, after an update without it, means no.
     */
    ENABLE_OLLAMA_API: boolean | null;
    /**
     * Addresses of Ollama servers. The place in this list is what other operations take as `url_idx`.
     */
    OLLAMA_BASE_URLS: Array<string>;
    /**
     * Options for each address, by its index as text. An address without options has no entry.
     */
    OLLAMA_API_CONFIGS: {
        [key: string]: ProviderOptions;
    };
};

/**
 * The connections to Ollama servers as they shall be. All of it is replaced.
 */
export type OllamaConfigUpdate = {
    /**
     * Whether Ollama is used. `null` and absent switch it off.
     */
    ENABLE_OLLAMA_API?: boolean | null;
    /**
     * Addresses of Ollama servers, without slashes at their ends.
     */
    OLLAMA_BASE_URLS: Array<string>;
    /**
     * Options for each address, by its index as text. Entries whose index is not in the list of addresses are dropped.
     */
    OLLAMA_API_CONFIGS: {
        [key: string]: ProviderOptions;
    };
};

/**
 * Where a model file is.
 */
export type OllamaModelAddress = {
    /**
     * Address that begins with `https://huggingface.co/` or `https://github.com/`. What stands behind its last slash is the file's name, and without the extension the model's.
     */
    url: string;
};

/**
 * A step of a file's way to an Ollama server, or its end. A failure comes as an event too, the status stays 200.
 */
export type OllamaFileProgress = {
    /**
     * How much is done, in percent, with two decimals. Absent in the last event.
     */
    progress?: number;
    /**
     * Size of the file, in bytes; 0 if the host does not tell. Absent in the last event.
     */
    total?: number;
    /**
     * Bytes that are there. Absent in the last event.
     */
    completed?: number;
    /**
     * The file is on the Ollama server. Absent before the last event.
     */
    done?: true;
    /**
     * Digest under which Ollama has the file, `sha256:` and hex. Absent before the last event.
     */
    blob?: string;
    /**
     * Name of the file. Absent before the last event.
     */
    name?: string;
    /**
     * Model that was made from it. Absent before the last event, and after a download until 0.11.4, which makes no model.
     */
    model_created?: string;
    /**
     * Why it failed. Absent if it did not. A download that fails breaks off without one.
     */
    error?: string;
};

/**
 * A model file for the Ollama server.
 */
export type OllamaModelUpload = {
    /**
     * The file. Its name without the extension becomes the model's name.
     */
    file: Blob | File;
};

/**
 * A part of a message in OpenAI's notation. Its `type` decides which other fields it has.
 */
export type OllamaContentPart = {
    /**
     * `text` or `image_url`.
     */
    type: string;
    /**
     * The text. Absent in other parts.
     */
    text?: string;
    /**
     * The image as a `data:` URL. Absent in other parts.
     */
    image_url?: string | {
        /**
         * The image as a `data:` URL.
         */
        url: string;
    };
};

/**
 * A tool that the model wants to be called, in OpenAI's notation.
 */
export type OllamaOpenaiToolCall = {
    /**
     * Id of the call, for the message with its result.
     */
    id: string;
    /**
     * Place among the calls of one answer. Absent in requests.
     */
    index?: number;
    /**
     * Always `function`.
     */
    type: string;
    /**
     * Which tool, and with what.
     */
    function: {
        /**
         * Name of the tool.
         */
        name: string;
        /**
         * Arguments as JSON text.
         */
        arguments: string;
    };
};

/**
 * A message of a conversation in OpenAI's notation. Other fields are passed on.
 */
export type OllamaOpenaiMessage = {
    /**
     * `system`, `user`, `assistant` or `tool`.
     */
    role: string;
    /**
     * Text, or text and images. `null` in a message with `tool_calls`; it must not be absent.
     */
    content: string | Array<OllamaContentPart> | null;
    /**
     * Tools that the model wanted to be called. Absent means none.
     */
    tool_calls?: Array<OllamaOpenaiToolCall>;
    /**
     * In a message of the role `tool`, the call whose result it holds. Absent otherwise.
     */
    tool_call_id?: string;
};

/**
 * Options of a stream in OpenAI's notation.
 */
export type OllamaStreamOptions = {
    /**
     * Whether a chunk with the tokens comes before the end. Absent means no.
     */
    include_usage?: boolean;
};

/**
 * A conversation in OpenAI's notation. Other fields are passed on; `metadata` is not.
 */
export type OllamaOpenaiChatRequest = {
    /**
     * Id of a model from `listOllamaModelsLikeOpenai`, or of a model of the workspace that stands on one.
     */
    model: string;
    /**
     * The conversation, oldest first.
     */
    messages: Array<OllamaOpenaiMessage>;
    /**
     * Whether the answer comes in chunks, as events.
     */
    stream?: boolean;
    stream_options?: OllamaStreamOptions;
    /**
     * Most tokens to answer. Absent means the model's own limit.
     */
    max_tokens?: number;
    /**
     * How freely tokens are drawn. Absent means 1.
     */
    temperature?: number;
    /**
     * From which share of probability one is drawn. Absent means 1.
     */
    top_p?: number;
    /**
     * Begin of the random numbers. Absent means any.
     */
    seed?: number;
    /**
     * Text or texts that end the answer. Absent means none.
     */
    stop?: string | Array<string>;
    /**
     * How much tokens that occurred are held down. Absent means 0.
     */
    presence_penalty?: number;
    /**
     * How much tokens are held down for each time they occurred. Absent means 0.
     */
    frequency_penalty?: number;
    /**
     * Tools that the model may call. Absent means none.
     */
    tools?: Array<OllamaTool>;
    /**
     * What the answer must look like. Absent means free text.
     */
    response_format?: {
        /**
         * `text`, `json_object` or `json_schema`.
         */
        type: string;
        /**
         * A JSON Schema under `schema`, with a `name`. Absent unless `type` wants it.
         */
        json_schema?: JsonObject;
    };
    /**
     * How much the model thinks first, `none`, `low`, `medium` or `high`. Absent means the model's habit.
     */
    reasoning_effort?: string;
};

/**
 * What a model answers, or a part of it, in OpenAI's notation.
 */
export type OllamaOpenaiAnswer = {
    /**
     * Always `assistant`. Absent in later chunks.
     */
    role?: string;
    /**
     * Text, or the next part of it. `null` if the model calls tools instead; absent in the last chunk.
     */
    content?: string | null;
    /**
     * What the model thought, or the next part of it. Absent if it does not think.
     */
    reasoning?: string;
    /**
     * Why the model refuses. `null` and absent if it does not.
     */
    refusal?: string | null;
    /**
     * Tools that the model wants to be called. Absent if none.
     */
    tool_calls?: Array<OllamaOpenaiToolCall>;
};

/**
 * The answer and why it ends.
 */
export type OllamaOpenaiChatChoice = {
    /**
     * Always 0.
     */
    index: number;
    message: OllamaOpenaiAnswer;
    /**
     * Probabilities of the tokens, as OpenAI describes them. `null` and absent unless they were asked for.
     */
    logprobs?: JsonObject | null;
    /**
     * `stop`, `length` or `tool_calls`. `null` if Ollama does not say.
     */
    finish_reason: string | null;
};

/**
 * Tokens of a request in OpenAI's notation.
 */
export type OllamaTokenUsage = {
    /**
     * Tokens of the request.
     */
    prompt_tokens: number;
    /**
     * Tokens of the answer. Absent for embeddings.
     */
    completion_tokens?: number;
    /**
     * The sum of both.
     */
    total_tokens: number;
};

/**
 * An answer in a chat in OpenAI's notation.
 */
export type OllamaOpenaiChat = {
    /**
     * Id of the answer, made up by Ollama.
     */
    id: string;
    /**
     * Always `chat.completion`.
     */
    object: 'chat.completion';
    /**
     * When it was made, in Unix seconds.
     */
    created: number;
    /**
     * The model, without the connection's prefix.
     */
    model: string;
    /**
     * Always `fp_ollama`. Absent from servers that only behave like Ollama.
     */
    system_fingerprint?: string;
    /**
     * One entry.
     */
    choices: Array<OllamaOpenaiChatChoice>;
    usage: OllamaTokenUsage;
};

/**
 * The next part of the answer.
 */
export type OllamaOpenaiChatDelta = {
    /**
     * Always 0.
     */
    index: number;
    delta: OllamaOpenaiAnswer;
    /**
     * Probabilities of the tokens, as OpenAI describes them. `null` and absent unless they were asked for.
     */
    logprobs?: JsonObject | null;
    /**
     * `stop`, `length` or `tool_calls` in the last part. `null` before.
     */
    finish_reason: string | null;
};

/**
 * A part of a streamed answer in a chat in OpenAI's notation.
 */
export type OllamaOpenaiChatChunk = {
    /**
     * Id of the answer, the same in all chunks.
     */
    id: string;
    /**
     * Always `chat.completion.chunk`.
     */
    object: 'chat.completion.chunk';
    /**
     * When it was made, in Unix seconds.
     */
    created: number;
    /**
     * The model, without the connection's prefix.
     */
    model: string;
    /**
     * Always `fp_ollama`. Absent from servers that only behave like Ollama.
     */
    system_fingerprint?: string;
    /**
     * One entry; none in the chunk with the tokens.
     */
    choices: Array<OllamaOpenaiChatDelta>;
    /**
     * Tokens, in the last chunk, if `stream_options` asked for it. `null` and absent in the others.
     */
    usage?: OllamaTokenUsage | null;
};

/**
 * A prompt in OpenAI's notation. Other fields are passed on; `metadata` is not.
 */
export type OllamaOpenaiCompletionRequest = {
    /**
     * Id of a model from `listOllamaModelsLikeOpenai`, or of a model of the workspace that stands on one.
     */
    model: string;
    /**
     * The prompt. A list is refused, unlike at OpenAI.
     */
    prompt: string;
    /**
     * Text that comes after the answer. Absent means none.
     */
    suffix?: string;
    /**
     * Whether the text comes in chunks, as events.
     */
    stream?: boolean;
    stream_options?: OllamaStreamOptions;
    /**
     * Most tokens to answer. Absent means the model's own limit.
     */
    max_tokens?: number;
    /**
     * How freely tokens are drawn. Absent means 1.
     */
    temperature?: number;
    /**
     * From which share of probability one is drawn. Absent means 1.
     */
    top_p?: number;
    /**
     * Begin of the random numbers. Absent means any.
     */
    seed?: number;
    /**
     * Text or texts that end the answer. Absent means none.
     */
    stop?: string | Array<string>;
};

/**
 * What a model wrote after a prompt, or a part of it, in OpenAI's notation.
 */
export type OllamaOpenaiCompletion = {
    /**
     * Id of the text, the same in all chunks.
     */
    id: string;
    /**
     * Always `text_completion`.
     */
    object: 'text_completion';
    /**
     * When it was made, in Unix seconds.
     */
    created: number;
    /**
     * The model, without the connection's prefix.
     */
    model: string;
    /**
     * Always `fp_ollama`. Absent from servers that only behave like Ollama.
     */
    system_fingerprint?: string;
    /**
     * One entry; none in a chunk with the tokens.
     */
    choices: Array<{
        /**
         * The text, or the next part of it.
         */
        text: string;
        /**
         * Always 0.
         */
        index: number;
        /**
         * `stop` or `length` at the end. `null` before.
         */
        finish_reason: string | null;
    }>;
    /**
     * Tokens. In a stream only in the last chunk, if `stream_options` asked for it; `null` and absent in the others.
     */
    usage?: OllamaTokenUsage | null;
};

/**
 * Texts to embed in OpenAI's notation. Other fields are passed on; `metadata` is not.
 */
export type OllamaOpenaiEmbedRequest = {
    /**
     * Id of a model from `listOllamaModelsLikeOpenai`, or of a model of the workspace that stands on one.
     */
    model: string;
    /**
     * A text or several.
     */
    input: string | Array<string>;
    /**
     * Length of each vector. Absent means the model's own.
     */
    dimensions?: number;
    /**
     * `float` or `base64`. Absent means `float`.
     */
    encoding_format?: string;
};

/**
 * Vectors of texts in OpenAI's notation.
 */
export type OllamaOpenaiEmbeddings = {
    /**
     * Always `list`.
     */
    object: 'list';
    /**
     * One entry for each text, in the order of `input`.
     */
    data: Array<{
        /**
         * Always `embedding`.
         */
        object: 'embedding';
        /**
         * Place of the text in `input`.
         */
        index: number;
        /**
         * The vector; a text if `base64` was asked for.
         */
        embedding: Array<number> | string;
    }>;
    /**
     * The model, without the connection's prefix.
     */
    model: string;
    usage: OllamaTokenUsage;
};

/**
 * A block of a message in Anthropic's notation. Its `type` decides which other fields it has.
 */
export type OllamaMessagesBlock = {
    /**
     * `text`, `thinking`, `image`, `tool_use` or `tool_result`.
     */
    type: string;
    /**
     * The text. Absent in other blocks.
     */
    text?: string;
    /**
     * What the model thought. Absent in other blocks.
     */
    thinking?: string;
    /**
     * Always empty, since Ollama signs no thoughts. Absent in other blocks.
     */
    signature?: string;
    /**
     * The image, with `type` `base64`, `media_type` and `data`. Absent in other blocks.
     */
    source?: JsonObject;
    /**
     * Id of the call of a tool. Absent in other blocks.
     */
    id?: string;
    /**
     * Tool that is called. Absent in other blocks.
     */
    name?: string;
    /**
     * Arguments of the tool; its parameters decide which. Absent in other blocks.
     */
    input?: JsonObject;
    /**
     * Call whose result this is. Absent in other blocks.
     */
    tool_use_id?: string;
    /**
     * Result of the tool, a text or blocks. Absent in other blocks.
     */
    content?: JsonValue;
};

/**
 * A message of a conversation in Anthropic's notation.
 */
export type OllamaMessagesTurn = {
    /**
     * `user` or `assistant`.
     */
    role: string;
    /**
     * Text, or blocks of text, images, calls of tools and their results.
     */
    content: string | Array<OllamaMessagesBlock>;
};

/**
 * A conversation in Anthropic's notation, passed on as it is. Ollama wants `messages` and `max_tokens` too.
 */
export type OllamaMessagesRequest = {
    /**
     * Id of a model from `listOllamaModelsLikeOpenai`, or of a model of the workspace that stands on one.
     */
    model: string;
    /**
     * Most tokens to answer. Ollama refuses a request without it.
     */
    max_tokens?: number;
    /**
     * The conversation, oldest first. Ollama refuses a request without it.
     */
    messages?: Array<OllamaMessagesTurn>;
    /**
     * System prompt. Absent means the model's own.
     */
    system?: string | Array<OllamaMessagesBlock>;
    /**
     * Whether the answer comes as events.
     */
    stream?: boolean;
    /**
     * How freely tokens are drawn. Absent means the model's own.
     */
    temperature?: number;
    /**
     * From which share of probability one is drawn. Absent means the model's own.
     */
    top_p?: number;
    /**
     * From how many of the likeliest tokens one is drawn. Absent means the model's own.
     */
    top_k?: number;
    /**
     * Texts that end the answer. Absent means none.
     */
    stop_sequences?: Array<string>;
    /**
     * Tools that the model may call. Absent means none.
     */
    tools?: Array<{
        /**
         * Name to call it by.
         */
        name: string;
        /**
         * What it does, for the model. Absent means nothing is told.
         */
        description?: string;
        /**
         * JSON Schema of its arguments. Absent means it takes none.
         */
        input_schema?: JsonObject;
    }>;
};

/**
 * Tokens of a request in Anthropic's notation.
 */
export type OllamaMessagesUsage = {
    /**
     * Tokens of the request. Absent in some events.
     */
    input_tokens?: number;
    /**
     * Tokens of the answer so far.
     */
    output_tokens: number;
};

/**
 * An answer in Anthropic's notation.
 */
export type OllamaMessagesReply = {
    /**
     * Id of the answer, made up by Ollama.
     */
    id: string;
    /**
     * Always `message`.
     */
    type: 'message';
    /**
     * Always `assistant`.
     */
    role: 'assistant';
    /**
     * The model, without the connection's prefix.
     */
    model: string;
    /**
     * The answer's blocks. Empty in the first event of a stream.
     */
    content: Array<OllamaMessagesBlock>;
    /**
     * `end_turn`, `max_tokens` or `tool_use`. `null` in the first event of a stream.
     */
    stop_reason: string | null;
    /**
     * Text that ended the answer. `null` and absent if none did.
     */
    stop_sequence?: string | null;
    usage: OllamaMessagesUsage;
};

/**
 * What an event adds. The event's `type` decides which fields it has.
 */
export type OllamaMessagesDelta = {
    /**
     * `text_delta`, `thinking_delta`, `signature_delta` or `input_json_delta`. Absent in `message_delta`.
     */
    type?: string;
    /**
     * The next part of the text. Absent in other parts.
     */
    text?: string;
    /**
     * The next part of what the model thought. Absent in other parts.
     */
    thinking?: string;
    /**
     * Always empty. Absent in other parts.
     */
    signature?: string;
    /**
     * The next part of a tool's arguments, as JSON text. Absent in other parts.
     */
    partial_json?: string;
    /**
     * Why the answer ends. Only in `message_delta`; `null` if Ollama does not say.
     */
    stop_reason?: string | null;
    /**
     * Text that ended the answer. Only in `message_delta`; `null` if none did.
     */
    stop_sequence?: string | null;
};

/**
 * The data of one of Anthropic's events. Its `type`, which is the event's name too, decides which other fields it has.
 */
export type OllamaMessagesEvent = {
    /**
     * `message_start`, `content_block_start`, `content_block_delta`, `content_block_stop`, `message_delta`, `message_stop`, which is the last, `ping` or `error`.
     */
    type: string;
    /**
     * The answer, still empty. Only in `message_start`.
     */
    message?: OllamaMessagesReply;
    /**
     * Which block. Only in events of a block.
     */
    index?: number;
    /**
     * The block, still empty. Only in `content_block_start`.
     */
    content_block?: OllamaMessagesBlock;
    delta?: OllamaMessagesDelta;
    /**
     * Tokens. Only in `message_delta`.
     */
    usage?: OllamaMessagesUsage;
    /**
     * Why it failed. Only in `error`.
     */
    error?: OllamaErrorObject;
};

/**
 * A model in OpenAI's notation.
 */
export type OllamaModelListEntry = {
    /**
     * Id to name the model by.
     */
    id: string;
    /**
     * Always `model`.
     */
    object: 'model';
    /**
     * When this reply was made, in Unix seconds. It says nothing about the model.
     */
    created: number;
    /**
     * Always `openai`.
     */
    owned_by: 'openai';
};

/**
 * Models in OpenAI's notation.
 */
export type OllamaModelList = {
    /**
     * The models.
     */
    data: Array<OllamaModelListEntry>;
    /**
     * Always `list`.
     */
    object: 'list';
};

/**
 * A part of an item of the Responses API. Its `type` decides which other fields it has.
 */
export type OllamaResponsesPart = {
    /**
     * `output_text`, `input_text`, `input_image` or `summary_text`.
     */
    type: string;
    /**
     * The text. Absent in an image.
     */
    text?: string;
    /**
     * The image as a `data:` URL. Absent in texts.
     */
    image_url?: string;
    /**
     * Notes on the text, none from Ollama. Absent in requests.
     */
    annotations?: Array<JsonObject>;
    /**
     * Probabilities of the tokens, none from Ollama. Absent in requests.
     */
    logprobs?: Array<JsonObject>;
};

/**
 * An item of the Responses API. Its `type` decides which other fields it has.
 */
export type OllamaResponsesItem = {
    /**
     * `message`, `reasoning`, `function_call` or `function_call_output`. Absent means `message`.
     */
    type?: string;
    /**
     * Id of the item. Absent in requests.
     */
    id?: string;
    /**
     * `in_progress` or `completed`. Absent in requests.
     */
    status?: string;
    /**
     * Who says a message, such as `user` or `assistant`. Absent in other items.
     */
    role?: string;
    /**
     * A message's text or parts. Absent in other items.
     */
    content?: string | Array<OllamaResponsesPart>;
    /**
     * What the model thought. Absent in other items.
     */
    summary?: Array<OllamaResponsesPart>;
    /**
     * What the model thought, for the next request. Absent in other items.
     */
    encrypted_content?: string;
    /**
     * Id of the call of a tool. Absent in other items.
     */
    call_id?: string;
    /**
     * Tool that is called. Absent in other items.
     */
    name?: string;
    /**
     * Arguments of the tool as JSON text. Absent in other items.
     */
    arguments?: string;
    /**
     * Result of the tool. Absent in other items.
     */
    output?: string;
};

/**
 * A request of OpenAI's Responses API, passed on as it is. Ollama keeps no earlier responses.
 */
export type OllamaResponsesRequest = {
    /**
     * Id of a model from `listOllamaModelsLikeOpenai`, or of a model of the workspace that stands on one.
     */
    model: string;
    /**
     * A text, or the conversation item by item. Ollama refuses a request without it.
     */
    input?: string | Array<OllamaResponsesItem>;
    /**
     * System prompt. Absent means the model's own.
     */
    instructions?: string;
    /**
     * Whether the answer comes as events.
     */
    stream?: boolean;
    /**
     * Most tokens to answer. Absent means the model's own limit.
     */
    max_output_tokens?: number;
    /**
     * How freely tokens are drawn. Absent means 1.
     */
    temperature?: number;
    /**
     * From which share of probability one is drawn. Absent means 1.
     */
    top_p?: number;
    /**
     * Tools that the model may call. Absent means none.
     */
    tools?: Array<{
        /**
         * Always `function`.
         */
        type: string;
        /**
         * Name to call it by.
         */
        name?: string;
        /**
         * What it does, for the model. Absent means nothing is told.
         */
        description?: string;
        /**
         * JSON Schema of its arguments. Absent means it takes none.
         */
        parameters?: JsonObject;
    }>;
};

/**
 * Tokens of a request of the Responses API.
 */
export type OllamaResponsesUsage = {
    /**
     * Tokens of the request.
     */
    input_tokens: number;
    /**
     * Tokens of the answer.
     */
    output_tokens: number;
    /**
     * The sum of both.
     */
    total_tokens: number;
    /**
     * Of the request's tokens. Absent from old Ollama servers.
     */
    input_tokens_details?: {
        /**
         * Tokens that were known already, 0 from Ollama.
         */
        cached_tokens?: number;
    };
    /**
     * Of the answer's tokens. Absent from old Ollama servers.
     */
    output_tokens_details?: {
        /**
         * Tokens of thought, 0 from Ollama.
         */
        reasoning_tokens?: number;
    };
};

/**
 * An answer of the Responses API. Newer Ollama servers repeat the request's settings in it (`tools`, `temperature`, `store` and others).
 */
export type OllamaResponsesReply = {
    /**
     * Id of the answer, made up by Ollama; it cannot be asked for later.
     */
    id: string;
    /**
     * Always `response`.
     */
    object: 'response';
    /**
     * When it was begun, in Unix seconds.
     */
    created_at: number;
    /**
     * When it was ready, in Unix seconds. `null` until then; absent from old Ollama servers.
     */
    completed_at?: number | null;
    /**
     * The model, without the connection's prefix.
     */
    model: string;
    /**
     * `in_progress`, `completed`, `incomplete` or `failed`.
     */
    status: string;
    /**
     * Items of the answer. Empty at the begin of a stream.
     */
    output: Array<OllamaResponsesItem>;
    /**
     * Tokens. `null` or absent until the answer is complete.
     */
    usage?: OllamaResponsesUsage | null;
    /**
     * Why it failed. `null` or absent if it did not.
     */
    error?: OllamaErrorObject | null;
    /**
     * The request's system prompt. `null` or absent if there was none.
     */
    instructions?: string | null;
};

/**
 * The data of an event of the Responses API. Its `type`, which is the event's name too, decides which other fields it has.
 */
export type OllamaResponsesEvent = {
    /**
     * Such as `response.created`, `response.output_item.added`, `response.output_text.delta`, `response.output_text.done`, and at the end `response.completed`.
     */
    type: string;
    /**
     * Place in the stream. Absent from old Ollama servers.
     */
    sequence_number?: number;
    /**
     * The answer as it is by now. Only in events of the whole answer.
     */
    response?: OllamaResponsesReply;
    /**
     * Item that grows. Only in events of a part.
     */
    item_id?: string;
    /**
     * Place of the item. Only in events of an item or a part.
     */
    output_index?: number;
    /**
     * Place of the part in its item. Only in events of a part.
     */
    content_index?: number;
    /**
     * The item. Only in events of an item.
     */
    item?: OllamaResponsesItem;
    /**
     * The part. Only in events that begin or end one.
     */
    part?: OllamaResponsesPart;
    /**
     * The next part of the text or of a tool's arguments. Only in events of a part.
     */
    delta?: string;
    /**
     * The whole text. Only in `response.output_text.done`.
     */
    text?: string;
    /**
     * All arguments of a tool, as JSON text. Only in `response.function_call_arguments.done`.
     */
    arguments?: string;
    /**
     * Probabilities of the tokens, none from Ollama. Absent from old Ollama servers.
     */
    logprobs?: Array<JsonObject>;
};

/**
 * A connection to try. It need not be stored.
 */
export type OllamaConnectionTrial = {
    /**
     * Address of the Ollama server, without a slash at its end.
     */
    url: string;
    /**
     * Token to send as `Authorization`. `null` and absent mean none.
     */
    key?: string | null;
    /**
     * Options that count for this trial; of them `auth_type` and `headers`. `null` and absent mean the usual ones.
     */
    config?: ProviderOptions | null;
};

/**
 * Whose tokens to forget, a provider's name such as `oidc`, or `mcp:` and the id of a tool server, which may hold slashes.
 */
export type OAuthSessionProvider = string;

/**
 * Name of the provider, `oidc`, `google`, `microsoft`, `github` or `feishu`, as far as the server is set up for it.
 */
export type OAuthProvider = string;

/**
 * Id of the webhook, a UUID.
 */
export type ChannelWebhookId = string;

/**
 * Id of the channel, a UUID.
 */
export type ChannelIdOfApps = string;

/**
 * Id of the channel, a UUID.
 */
export type ChannelId = string;

/**
 * How many of the newest messages to leave out.
 */
export type ChannelMessageSkip = number;

/**
 * Id of the message, a UUID.
 */
export type ChannelMessageId = string;

/**
 * Which page of 60 chats, beginning with 1; less than 1 is the first. Without it all chats come at once.
 */
export type ChatListPage = number;

/**
 * Whether pinned chats are in the list too.
 */
export type IncludePinnedChats = boolean;

/**
 * Whether chats in folders are in the list too.
 */
export type IncludeFolderChats = boolean;

/**
 * `updated_at`, `title`, or `unread_updated_at`, which puts unread chats first and then the last changed. Any other text means `updated_at`.
 */
export type ChatSortBy = string;

/**
 * `asc` or `desc`. Any other text means `desc`. `unread_updated_at` ignores it.
 */
export type ChatSortDirection = string;

/**
 * Which page of 60 chats, beginning with 1; less than 1 is the first.
 */
export type ChatPage = number;

/**
 * Only chats whose title holds this text, in any case.
 */
export type ChatTitleQuery = string;

/**
 * Field to order by, such as `title`, `created_at` or `updated_at`. It counts only together with `direction`; one that the server does not know ends in 500.
 */
export type ChatOrderBy = string;

/**
 * `asc` or `desc`. It counts only together with `order_by`; anything else ends in 500.
 */
export type ChatOrderDirection = string;

/**
 * Id of the folder.
 */
export type ChatFolderId = string;

/**
 * Id of the chat, a UUID.
 */
export type ChatId = string;

/**
 * Id of the link, a chat's `share_id`.
 */
export type ChatShareId = string;

/**
 * Id of the message, its key in the chat's `history.messages`.
 */
export type ChatMessageId = string;

/**
 * Id of the function, in lower case.
 */
export type FunctionId = string;

/**
 * Id of the version, from `listFunctionVersions`.
 */
export type FunctionVersionId = string;

/**
 * Id of the group, a UUID.
 */
export type GroupId = string;

/**
 * How many jobs to leave out at the beginning.
 */
export type JobSkip = number;

/**
 * How many jobs to answer, from 1 to 200.
 */
export type JobLimit = number;

/**
 * Only jobs with this status.
 */
export type JobStatusFilter = string;

/**
 * Only jobs for the model with this id.
 */
export type JobModelFilter = string;

/**
 * Only jobs of the account with this UUID.
 */
export type JobUserFilter = string;

/**
 * UUID of the job, from `createJob`.
 */
export type JobId = string;

/**
 * Which page, beginning with 1; less than 1 is the first.
 */
export type KnowledgePage = number;

/**
 * Id of the connection, a UUID.
 */
export type ExternalKnowledgeConnectionId = string;

/**
 * Id of the knowledge base, a UUID.
 */
export type KnowledgeId = string;

/**
 * Id of the directory, a UUID.
 */
export type KnowledgeDirectoryId = string;

/**
 * Id of the memory, a UUID.
 */
export type MemoryId = string;

/**
 * Id of the model, as the document has it.
 */
export type ModelIdPath = string;

/**
 * Id of the model. It is a query parameter because ids hold slashes and colons.
 */
export type ModelIdQuery = string;

/**
 * Id of the version, from `listModelVersions` or a model's `version_id`.
 */
export type ModelVersionId = string;

/**
 * Id of the pipeline, from `listPipelines`.
 */
export type PipelineId = string;

/**
 * The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end.
 */
export type PipelineServerIndex = number;

/**
 * Place of the first resource to answer, from 1. Less than 1 is 422 before 0.8.12, and 1 since.
 */
export type ScimStartIndex = number;

/**
 * How many resources to answer, at most 100. More is 422 before 0.8.12, and 100 since; 0 and less is 422 before, and none since.
 */
export type ScimCount = number;

/**
 * UUID of the group.
 */
export type ScimGroupId = string;

/**
 * UUID of the account.
 */
export type ScimUserId = string;

/**
 * Id of the terminal server, from `listTerminalServers`.
 */
export type TerminalServerId = string;

/**
 * Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
 */
export type TerminalChatId = string;

/**
 * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
 */
export type TerminalPath = string;

/**
 * Query parameters by name.
 */
export type TerminalQuery = {
    [key: string]: string;
};

/**
 * Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
 */
export type TerminalSession = string;

/**
 * Only accounts whose name or e-mail address holds this text, in any case. `%` and `_` stand for any text and any character.
 */
export type UserQuery = string;

/**
 * `name`, `email`, `created_at`, `last_active_at`, `updated_at`, `role`, or `group_id:` and the id of a group, which puts its members first. Any other text counts as none. Without it and without a query the newest come first, since 0.11.4; with a query, and before that, the order is the database's.
 */
export type UserOrderBy = string;

/**
 * `asc`; any other text, and leaving it out, means the other way round. It counts only together with `order_by`.
 */
export type UserOrderDirection = string;

/**
 * Which page of 30 accounts, beginning with 1; less than 1 is the first.
 */
export type UserListPage = number;

/**
 * Whether groups above the account's own are in the list too; each group then says how the account came into it.
 */
export type UserIncludeInherited = boolean;

/**
 * Id of the account, a UUID.
 */
export type UserId = string;

/**
 * The tool server's type and id with a colon between them, such as `mcp:trails`.
 */
export type OAuthClientId = string;

/**
 * The provider's code. Without it, or with one that the provider does not know, signing in fails.
 */
export type OAuthCode = string;

/**
 * The text that the server gave the browser on its way to the provider. The cookie `owui-session` must know it.
 */
export type OAuthState = string;

/**
 * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
 */
export type OllamaServerIndex = number;

export type GetSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/';
};

export type GetSessionErrors = {
    /**
     * No token, or one that is malformed, expired or revoked.
     */
    401: ErrorDetail;
    /**
     * An API key was used where a session token is required, since 0.12.4.
     */
    403: ErrorDetail;
};

export type GetSessionError = GetSessionErrors[keyof GetSessionErrors];

export type GetSessionResponses = {
    /**
     * The session. `profile_image_url` is the stored value here, while sign-in answers the address of the image route.
     */
    200: Session;
};

export type GetSessionResponse = GetSessionResponses[keyof GetSessionResponses];

export type AddUserData = {
    /**
     * The new account.
     */
    body: AccountCreate;
    path?: never;
    query?: never;
    url: '/api/v1/auths/add';
};

export type AddUserErrors = {
    /**
     * The e-mail address is malformed or taken, or the password is longer than 72 bytes.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The account could not be created, for instance for want of a role.
     */
    500: ErrorDetail;
};

export type AddUserError = AddUserErrors[keyof AddUserErrors];

export type AddUserResponses = {
    /**
     * The account was made.
     */
    200: AddedAccount;
};

export type AddUserResponse = AddUserResponses[keyof AddUserResponses];

export type GetAdminConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/admin/config';
};

export type GetAdminConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetAdminConfigError = GetAdminConfigErrors[keyof GetAdminConfigErrors];

export type GetAdminConfigResponses = {
    /**
     * The settings.
     */
    200: AdminConfig;
};

export type GetAdminConfigResponse = GetAdminConfigResponses[keyof GetAdminConfigResponses];

export type SetAdminConfigData = {
    /**
     * All settings, as they should be.
     */
    body: AdminConfigUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/auths/admin/config';
};

export type SetAdminConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The rules of the second factor stood in a request made with an API key, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * The second factor cannot be switched on, for instance because stored secrets cannot be read with the key of this server. Since 0.12.4.
     */
    409: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * Always the same text.
     */
    500: string;
};

export type SetAdminConfigError = SetAdminConfigErrors[keyof SetAdminConfigErrors];

export type SetAdminConfigResponses = {
    /**
     * The settings as they are now.
     */
    200: AdminConfig;
};

export type SetAdminConfigResponse = SetAdminConfigResponses[keyof SetAdminConfigResponses];

export type GetLdapConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/admin/config/ldap';
};

export type GetLdapConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetLdapConfigError = GetLdapConfigErrors[keyof GetLdapConfigErrors];

export type GetLdapConfigResponses = {
    /**
     * The switch.
     */
    200: LdapSwitch;
};

export type GetLdapConfigResponse = GetLdapConfigResponses[keyof GetLdapConfigResponses];

export type SetLdapConfigData = {
    /**
     * The switch.
     */
    body: LdapSwitchUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/auths/admin/config/ldap';
};

export type SetLdapConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
};

export type SetLdapConfigError = SetLdapConfigErrors[keyof SetLdapConfigErrors];

export type SetLdapConfigResponses = {
    /**
     * The switch as it is now.
     */
    200: LdapSwitch;
};

export type SetLdapConfigResponse = SetLdapConfigResponses[keyof SetLdapConfigResponses];

export type GetLdapServerConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/admin/config/ldap/server';
};

export type GetLdapServerConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetLdapServerConfigError = GetLdapServerConfigErrors[keyof GetLdapServerConfigErrors];

export type GetLdapServerConfigResponses = {
    /**
     * The directory.
     */
    200: LdapServer;
};

export type GetLdapServerConfigResponse = GetLdapServerConfigResponses[keyof GetLdapServerConfigResponses];

export type SetLdapServerConfigData = {
    /**
     * The whole directory.
     */
    body: LdapServerUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/auths/admin/config/ldap/server';
};

export type SetLdapServerConfigErrors = {
    /**
     * A field that must not be empty is. The text names it.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
};

export type SetLdapServerConfigError = SetLdapServerConfigErrors[keyof SetLdapServerConfigErrors];

export type SetLdapServerConfigResponses = {
    /**
     * The directory as it is stored now.
     */
    200: LdapServer;
};

export type SetLdapServerConfigResponse = SetLdapServerConfigResponses[keyof SetLdapServerConfigResponses];

export type GetOAuthConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/admin/config/oauth';
};

export type GetOAuthConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetOAuthConfigError = GetOAuthConfigErrors[keyof GetOAuthConfigErrors];

export type GetOAuthConfigResponses = {
    /**
     * The settings.
     */
    200: OAuthConfig;
};

export type GetOAuthConfigResponse = GetOAuthConfigResponses[keyof GetOAuthConfigResponses];

export type SetOAuthConfigData = {
    /**
     * The settings to change.
     */
    body: OAuthConfigUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/auths/admin/config/oauth';
};

export type SetOAuthConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
};

export type SetOAuthConfigError = SetOAuthConfigErrors[keyof SetOAuthConfigErrors];

export type SetOAuthConfigResponses = {
    /**
     * All settings as they are now.
     */
    200: OAuthConfig;
};

export type SetOAuthConfigResponse = SetOAuthConfigResponses[keyof SetOAuthConfigResponses];

export type GetAdminContactData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/admin/details';
};

export type GetAdminContactErrors = {
    /**
     * The administrator does not want to be shown.
     */
    400: ErrorDetail;
    /**
     * No token, or one that is malformed, expired or revoked.
     */
    401: ErrorDetail;
};

export type GetAdminContactError = GetAdminContactErrors[keyof GetAdminContactErrors];

export type GetAdminContactResponses = {
    /**
     * The administrator.
     */
    200: AdminContact;
};

export type GetAdminContactResponse = GetAdminContactResponses[keyof GetAdminContactResponses];

export type DeleteApiKeyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/api_key';
};

export type DeleteApiKeyErrors = {
    /**
     * No token, or one that is malformed, expired or revoked.
     */
    401: ErrorDetail;
};

export type DeleteApiKeyError = DeleteApiKeyErrors[keyof DeleteApiKeyErrors];

export type DeleteApiKeyResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteApiKeyResponse = DeleteApiKeyResponses[keyof DeleteApiKeyResponses];

export type GetApiKeyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/api_key';
};

export type GetApiKeyErrors = {
    /**
     * No token, or one that is malformed, expired or revoked.
     */
    401: ErrorDetail;
    /**
     * API keys are switched off, or the account lacks the permission.
     */
    403: ErrorDetail;
    /**
     * The account has no key.
     */
    404: ErrorDetail;
};

export type GetApiKeyError = GetApiKeyErrors[keyof GetApiKeyErrors];

export type GetApiKeyResponses = {
    /**
     * The key.
     */
    200: ApiKey;
};

export type GetApiKeyResponse = GetApiKeyResponses[keyof GetApiKeyResponses];

export type CreateApiKeyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/api_key';
};

export type CreateApiKeyErrors = {
    /**
     * No token, or one that is malformed, expired or revoked.
     */
    401: ErrorDetail;
    /**
     * API keys are switched off, or the account lacks the permission.
     */
    403: ErrorDetail;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The key could not be stored.
     */
    500: ErrorDetail;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * The new key.
     */
    200: ApiKey;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type GetAuthConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/config';
};

export type GetAuthConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetAuthConfigError = GetAuthConfigErrors[keyof GetAuthConfigErrors];

export type GetAuthConfigResponses = {
    /**
     * The settings.
     */
    200: AdminConfig;
};

export type GetAuthConfigResponse = GetAuthConfigResponses[keyof GetAuthConfigResponses];

export type UpdateAuthConfigData = {
    /**
     * All settings, as they should be.
     */
    body: AdminConfigUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/auths/config/update';
};

export type UpdateAuthConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
};

export type UpdateAuthConfigError = UpdateAuthConfigErrors[keyof UpdateAuthConfigErrors];

export type UpdateAuthConfigResponses = {
    /**
     * The settings as they are now.
     */
    200: AdminConfig;
};

export type UpdateAuthConfigResponse = UpdateAuthConfigResponses[keyof UpdateAuthConfigResponses];

export type SignInWithLdapData = {
    /**
     * The credentials in the directory.
     */
    body: LdapCredentials;
    path?: never;
    query?: never;
    url: '/api/v1/auths/ldap';
};

export type SignInWithLdapErrors = {
    /**
     * LDAP is switched off, the directory cannot be reached or refuses, or the user is not what the server expects.
     */
    400: ErrorDetail;
    /**
     * Password sign-in is switched off on this server.
     */
    403: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The account could not be created.
     */
    500: ErrorDetail;
};

export type SignInWithLdapError = SignInWithLdapErrors[keyof SignInWithLdapErrors];

export type SignInWithLdapResponses = {
    /**
     * Signed in, or, with multi-factor authentication, half-way there.
     */
    200: SignedIn | MfaChallenge | AccountPending;
};

export type SignInWithLdapResponse = SignInWithLdapResponses[keyof SignInWithLdapResponses];

export type GetLdapSettingsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/ldap/config';
};

export type GetLdapSettingsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetLdapSettingsError = GetLdapSettingsErrors[keyof GetLdapSettingsErrors];

export type GetLdapSettingsResponses = {
    /**
     * The directory.
     */
    200: LdapServer;
};

export type GetLdapSettingsResponse = GetLdapSettingsResponses[keyof GetLdapSettingsResponses];

export type UpdateLdapSettingsData = {
    /**
     * The whole directory.
     */
    body: LdapServerUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/auths/ldap/config/update';
};

export type UpdateLdapSettingsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
};

export type UpdateLdapSettingsError = UpdateLdapSettingsErrors[keyof UpdateLdapSettingsErrors];

export type UpdateLdapSettingsResponses = {
    /**
     * The directory as it is stored now.
     */
    200: LdapServer;
};

export type UpdateLdapSettingsResponse = UpdateLdapSettingsResponses[keyof UpdateLdapSettingsResponses];

export type SignInAtDirectoryData = {
    /**
     * The credentials in the directory.
     */
    body: LdapCredentials;
    path?: never;
    query?: never;
    url: '/api/v1/auths/ldap/signin';
};

export type SignInAtDirectoryErrors = {
    /**
     * The directory refuses the user.
     */
    400: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
};

export type SignInAtDirectoryError = SignInAtDirectoryErrors[keyof SignInAtDirectoryErrors];

export type SignInAtDirectoryResponses = {
    /**
     * Signed in.
     */
    200: SignedIn;
};

export type SignInAtDirectoryResponse = SignInAtDirectoryResponses[keyof SignInAtDirectoryResponses];

export type GetMfaChallengeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/mfa/challenge';
};

export type GetMfaChallengeErrors = {
    /**
     * There is no such cookie, or its challenge has expired.
     */
    401: ErrorDetail;
    /**
     * The header `Origin` is missing or not the address of the server, or the account is pending.
     */
    403: ErrorDetail;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The account's secret cannot be read with the key of this server, or the database does not answer.
     */
    503: ErrorDetail;
};

export type GetMfaChallengeError = GetMfaChallengeErrors[keyof GetMfaChallengeErrors];

export type GetMfaChallengeResponses = {
    /**
     * The challenge.
     */
    200: MfaChallenge;
};

export type GetMfaChallengeResponse = GetMfaChallengeResponses[keyof GetMfaChallengeResponses];

export type ConfirmMfaEnrollmentData = {
    /**
     * The challenge's token and the code.
     */
    body: MfaCode;
    path?: never;
    query?: never;
    url: '/api/v1/auths/mfa/enroll/confirm';
};

export type ConfirmMfaEnrollmentErrors = {
    /**
     * The code is wrong, the secret was not asked for yet, or the token is wrong, used or too old.
     */
    401: ErrorDetail;
    /**
     * The account has become a pending one meanwhile.
     */
    403: ErrorDetail;
    /**
     * Another request changed the account at the same moment.
     */
    409: ErrorDetail;
    /**
     * The body does not fit the contract. One fixed text, so that no secret is repeated.
     */
    422: RejectedAuthentication;
    /**
     * Five codes for one challenge, ten for one account within 900 seconds (right ones count too), or more than 100 requests from this address within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The account's secret cannot be read with the key of this server, or the database does not answer.
     */
    503: ErrorDetail;
};

export type ConfirmMfaEnrollmentError = ConfirmMfaEnrollmentErrors[keyof ConfirmMfaEnrollmentErrors];

export type ConfirmMfaEnrollmentResponses = {
    /**
     * The authenticator is in force.
     */
    200: MfaEnrolled | MfaRecoveryCodes;
};

export type ConfirmMfaEnrollmentResponse = ConfirmMfaEnrollmentResponses[keyof ConfirmMfaEnrollmentResponses];

export type StartMfaEnrollmentData = {
    /**
     * The challenge's token.
     */
    body: MfaChallengeToken;
    path?: never;
    query?: never;
    url: '/api/v1/auths/mfa/enroll/start';
};

export type StartMfaEnrollmentErrors = {
    /**
     * The token is wrong, used, too old, or for another step.
     */
    401: ErrorDetail;
    /**
     * The account has become a pending one meanwhile.
     */
    403: ErrorDetail;
    /**
     * Another request changed the account at the same moment.
     */
    409: ErrorDetail;
    /**
     * The body does not fit the contract. One fixed text, so that no secret is repeated.
     */
    422: RejectedAuthentication;
    /**
     * Five codes for one challenge, ten for one account within 900 seconds (right ones count too), or more than 100 requests from this address within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The account's secret cannot be read with the key of this server, or the database does not answer.
     */
    503: ErrorDetail;
};

export type StartMfaEnrollmentError = StartMfaEnrollmentErrors[keyof StartMfaEnrollmentErrors];

export type StartMfaEnrollmentResponses = {
    /**
     * The secret.
     */
    200: MfaSetup;
};

export type StartMfaEnrollmentResponse = StartMfaEnrollmentResponses[keyof StartMfaEnrollmentResponses];

export type SubmitMfaResetTokenData = {
    /**
     * The challenge's token and the reset token.
     */
    body: MfaReset;
    path?: never;
    query?: never;
    url: '/api/v1/auths/mfa/recover';
};

export type SubmitMfaResetTokenErrors = {
    /**
     * The reset token is wrong, used or older than 30 minutes, or the challenge is wrong, used or too old.
     */
    401: ErrorDetail;
    /**
     * The account has become a pending one meanwhile.
     */
    403: ErrorDetail;
    /**
     * Another request changed the account at the same moment.
     */
    409: ErrorDetail;
    /**
     * The body does not fit the contract. One fixed text, so that no secret is repeated.
     */
    422: RejectedAuthentication;
    /**
     * Five codes for one challenge, ten for one account within 900 seconds (right ones count too), or more than 100 requests from this address within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The account's secret cannot be read with the key of this server, or the database does not answer.
     */
    503: ErrorDetail;
};

export type SubmitMfaResetTokenError = SubmitMfaResetTokenErrors[keyof SubmitMfaResetTokenErrors];

export type SubmitMfaResetTokenResponses = {
    /**
     * Go on with `startMfaEnrollment`.
     */
    200: MfaChallenge;
};

export type SubmitMfaResetTokenResponse = SubmitMfaResetTokenResponses[keyof SubmitMfaResetTokenResponses];

export type GenerateMfaRecoveryCodesData = {
    /**
     * A code.
     */
    body: MfaFactor;
    path?: never;
    query?: never;
    url: '/api/v1/auths/mfa/recovery/codes';
};

export type GenerateMfaRecoveryCodesErrors = {
    /**
     * No usable session, or (as `wrongCode`) a code that is wrong or used.
     */
    401: ErrorDetail;
    /**
     * An API key was used, multi-factor authentication is switched off, or the sign-in is more than five minutes old.
     */
    403: ErrorDetail;
    /**
     * Another request changed the account at the same moment.
     */
    409: ErrorDetail;
    /**
     * The body does not fit the contract. One fixed text, so that no secret is repeated.
     */
    422: RejectedAuthentication;
    /**
     * Five codes for one challenge, ten for one account within 900 seconds (right ones count too), or more than 100 requests from this address within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The account's secret cannot be read with the key of this server, or the database does not answer.
     */
    503: ErrorDetail;
};

export type GenerateMfaRecoveryCodesError = GenerateMfaRecoveryCodesErrors[keyof GenerateMfaRecoveryCodesErrors];

export type GenerateMfaRecoveryCodesResponses = {
    /**
     * The new codes.
     */
    200: MfaRecoveryCodes;
};

export type GenerateMfaRecoveryCodesResponse = GenerateMfaRecoveryCodesResponses[keyof GenerateMfaRecoveryCodesResponses];

export type StartMfaReplacementData = {
    /**
     * A code.
     */
    body: MfaFactor;
    path?: never;
    query?: never;
    url: '/api/v1/auths/mfa/replace';
};

export type StartMfaReplacementErrors = {
    /**
     * No usable session, or (as `wrongCode`) a code that is wrong or used.
     */
    401: ErrorDetail;
    /**
     * An API key was used, multi-factor authentication is switched off, or the sign-in is more than five minutes old.
     */
    403: ErrorDetail;
    /**
     * Another request changed the account at the same moment.
     */
    409: ErrorDetail;
    /**
     * The body does not fit the contract. One fixed text, so that no secret is repeated.
     */
    422: RejectedAuthentication;
    /**
     * Five codes for one challenge, ten for one account within 900 seconds (right ones count too), or more than 100 requests from this address within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The account's secret cannot be read with the key of this server, or the database does not answer.
     */
    503: ErrorDetail;
};

export type StartMfaReplacementError = StartMfaReplacementErrors[keyof StartMfaReplacementErrors];

export type StartMfaReplacementResponses = {
    /**
     * Go on with `startMfaEnrollment`.
     */
    200: MfaChallenge;
};

export type StartMfaReplacementResponse = StartMfaReplacementResponses[keyof StartMfaReplacementResponses];

export type GetMfaStatusData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/mfa/status';
};

export type GetMfaStatusErrors = {
    /**
     * No token, or one that is malformed, expired or revoked.
     */
    401: ErrorDetail;
    /**
     * An API key was used where a session token is required.
     */
    403: ErrorDetail;
    /**
     * The account's secret cannot be read with the key of this server, or the database does not answer.
     */
    503: ErrorDetail;
};

export type GetMfaStatusError = GetMfaStatusErrors[keyof GetMfaStatusErrors];

export type GetMfaStatusResponses = {
    /**
     * The state.
     */
    200: MfaStatus;
};

export type GetMfaStatusResponse = GetMfaStatusResponses[keyof GetMfaStatusResponses];

export type VerifyMfaChallengeData = {
    /**
     * The challenge's token and the code.
     */
    body: MfaCode;
    path?: never;
    query?: never;
    url: '/api/v1/auths/mfa/verify';
};

export type VerifyMfaChallengeErrors = {
    /**
     * The code is wrong or used, or the token is wrong, used or too old.
     */
    401: ErrorDetail;
    /**
     * The account has become a pending one meanwhile.
     */
    403: ErrorDetail;
    /**
     * Another request changed the account at the same moment.
     */
    409: ErrorDetail;
    /**
     * The body does not fit the contract. One fixed text, so that no secret is repeated.
     */
    422: RejectedAuthentication;
    /**
     * Five codes for one challenge, ten for one account within 900 seconds (right ones count too), or more than 100 requests from this address within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The account's secret cannot be read with the key of this server, or the database does not answer.
     */
    503: ErrorDetail;
};

export type VerifyMfaChallengeError = VerifyMfaChallengeErrors[keyof VerifyMfaChallengeErrors];

export type VerifyMfaChallengeResponses = {
    /**
     * Signed in.
     */
    200: SignedIn;
};

export type VerifyMfaChallengeResponse = VerifyMfaChallengeResponses[keyof VerifyMfaChallengeResponses];

export type ListOAuthProvidersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/oauth/providers';
};

export type ListOAuthProvidersErrors = {
    /**
     * What a server without the packaged web page answers.
     */
    404: ErrorDetail;
};

export type ListOAuthProvidersError = ListOAuthProvidersErrors[keyof ListOAuthProvidersErrors];

export type ListOAuthProvidersResponses = {
    /**
     * The providers.
     */
    200: OAuthProviders;
};

export type ListOAuthProvidersResponse = ListOAuthProvidersResponses[keyof ListOAuthProvidersResponses];

export type DeleteOAuthSessionData = {
    body?: never;
    path: {
        /**
         * Whose tokens to forget, a provider's name such as `oidc`, or `mcp:` and the id of a tool server, which may hold slashes.
         */
        provider: string;
    };
    query?: never;
    url: '/api/v1/auths/oauth/sessions/{provider}';
};

export type DeleteOAuthSessionErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller has no tokens of this provider.
     */
    404: ErrorDetail;
};

export type DeleteOAuthSessionError = DeleteOAuthSessionErrors[keyof DeleteOAuthSessionErrors];

export type DeleteOAuthSessionResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteOAuthSessionResponse = DeleteOAuthSessionResponses[keyof DeleteOAuthSessionResponses];

export type StartOAuthFlowData = {
    body?: never;
    path: {
        /**
         * Name of the provider, `oidc`, `google`, `microsoft`, `github` or `feishu`, as far as the server is set up for it.
         */
        provider: string;
    };
    query?: never;
    url: '/api/v1/auths/oauth/{provider}/login';
};

export type StartOAuthFlowErrors = {
    /**
     * The server is not set up for this, or it is switched off.
     */
    404: ErrorDetail;
};

export type StartOAuthFlowError = StartOAuthFlowErrors[keyof StartOAuthFlowErrors];

export type SignInWithOAuthTokenData = {
    /**
     * The provider's token.
     */
    body: OAuthToken;
    path: {
        /**
         * Name of the provider, `oidc`, `google`, `microsoft`, `github` or `feishu`, as far as the server is set up for it.
         */
        provider: string;
    };
    query?: never;
    url: '/api/v1/auths/oauth/{provider}/token/exchange';
};

export type SignInWithOAuthTokenErrors = {
    /**
     * The provider refuses the token, or says too little about the user.
     */
    400: ErrorDetail;
    /**
     * Token exchange is switched off, the account has never signed in through the provider, or its address or its token is not among those allowed.
     */
    403: ErrorDetail;
    /**
     * The server has no such provider.
     */
    404: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Too many exchanges from this address, where the environment limits them (since 0.11.4), or too many requests while multi-factor authentication is on.
     */
    429: ErrorDetail;
    /**
     * Always the same text.
     */
    500: string;
};

export type SignInWithOAuthTokenError = SignInWithOAuthTokenErrors[keyof SignInWithOAuthTokenErrors];

export type SignInWithOAuthTokenResponses = {
    /**
     * Signed in, or, with multi-factor authentication, half-way there.
     */
    200: SignedIn | MfaChallenge | AccountPending;
};

export type SignInWithOAuthTokenResponse = SignInWithOAuthTokenResponses[keyof SignInWithOAuthTokenResponses];

export type SetPasswordData = {
    /**
     * The old password and the new one.
     */
    body: PasswordUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/auths/password/update';
};

export type SetPasswordErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
};

export type SetPasswordError = SetPasswordErrors[keyof SetPasswordErrors];

export type SetPasswordResponses = {
    /**
     * Changed.
     */
    200: PasswordUpdated;
};

export type SetPasswordResponse = SetPasswordResponses[keyof SetPasswordResponses];

export type SignInData = {
    /**
     * The account's credentials.
     */
    body: Credentials;
    path?: never;
    query?: never;
    url: '/api/v1/auths/signin';
};

export type SignInErrors = {
    /**
     * The e-mail address or the password is wrong, or password sign-in needs a trusted header that is missing.
     */
    400: ErrorDetail;
    /**
     * Password sign-in is switched off on this server.
     */
    403: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Too many attempts for this e-mail address, within 180 seconds and without Retry-After. With multi-factor authentication also (as `tooManyAttempts`) too many for this account or from this address, within 900 seconds and with Retry-After.
     */
    429: ErrorDetail;
};

export type SignInError = SignInErrors[keyof SignInErrors];

export type SignInResponses = {
    /**
     * Signed in, or, with multi-factor authentication, half-way there.
     */
    200: SignedIn | MfaChallenge | AccountPending;
};

export type SignInResponse = SignInResponses[keyof SignInResponses];

export type SignOutByGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/signout';
};

export type SignOutByGetErrors = {
    /**
     * The account came from an OpenID provider, and the provider refused the sign-out.
     */
    500: ErrorDetail;
};

export type SignOutByGetError = SignOutByGetErrors[keyof SignOutByGetErrors];

export type SignOutByGetResponses = {
    /**
     * Signed out. Set-Cookie headers clear the session's cookies.
     */
    200: SignedOut;
};

export type SignOutByGetResponse = SignOutByGetResponses[keyof SignOutByGetResponses];

export type SignOutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auths/signout';
};

export type SignOutErrors = {
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The account came from an OpenID provider, and the provider refused the sign-out.
     */
    500: ErrorDetail;
};

export type SignOutError = SignOutErrors[keyof SignOutErrors];

export type SignOutResponses = {
    /**
     * Signed out. Set-Cookie headers clear the session's cookies.
     */
    200: SignedOut;
};

export type SignOutResponse = SignOutResponses[keyof SignOutResponses];

export type SignUpData = {
    /**
     * The new account.
     */
    body: Registration;
    path?: never;
    query?: never;
    url: '/api/v1/auths/signup';
};

export type SignUpErrors = {
    /**
     * The e-mail address is malformed or taken, or the password is longer than 72 bytes.
     */
    400: ErrorDetail;
    /**
     * Sign-up is switched off.
     */
    403: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * The account could not be created.
     */
    500: ErrorDetail;
};

export type SignUpError = SignUpErrors[keyof SignUpErrors];

export type SignUpResponses = {
    /**
     * Registered and signed in.
     */
    200: SignedIn | MfaChallenge | AccountPending;
};

export type SignUpResponse = SignUpResponses[keyof SignUpResponses];

export type UpdatePasswordData = {
    /**
     * The old password and the new one.
     */
    body: PasswordUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/auths/update/password';
};

export type UpdatePasswordErrors = {
    /**
     * The old password is wrong, the new one too long, or passwords are the business of a proxy in front of the server.
     */
    400: ErrorDetail;
    /**
     * No token, or one that is malformed, expired or revoked.
     */
    401: ErrorDetail;
    /**
     * Another request changed the account at the same moment, since 0.12.4.
     */
    409: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
    /**
     * Always the same text.
     */
    500: string;
};

export type UpdatePasswordError = UpdatePasswordErrors[keyof UpdatePasswordErrors];

export type UpdatePasswordResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type UpdatePasswordResponse = UpdatePasswordResponses[keyof UpdatePasswordResponses];

export type UpdateProfileData = {
    /**
     * The whole profile.
     */
    body: ProfileUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/auths/update/profile';
};

export type UpdateProfileErrors = {
    /**
     * The account is gone.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
};

export type UpdateProfileError = UpdateProfileErrors[keyof UpdateProfileErrors];

export type UpdateProfileResponses = {
    /**
     * The profile as others see it.
     */
    200: Profile;
};

export type UpdateProfileResponse = UpdateProfileResponses[keyof UpdateProfileResponses];

export type UpdateTimezoneData = {
    /**
     * The time zone.
     */
    body: TimezoneUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/auths/update/timezone';
};

export type UpdateTimezoneErrors = {
    /**
     * No token, or one that is malformed, expired or revoked.
     */
    401: ErrorDetail;
    /**
     * The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations.
     */
    422: RejectedAuthentication | ValidationError;
    /**
     * Since 0.12.4, and only while multi-factor authentication is on: more than 100 POST requests from this address to paths under `/api/v1/auths` within 900 seconds.
     */
    429: ErrorDetail;
};

export type UpdateTimezoneError = UpdateTimezoneErrors[keyof UpdateTimezoneErrors];

export type UpdateTimezoneResponses = {
    /**
     * Stored.
     */
    200: TimezoneUpdated;
};

export type UpdateTimezoneResponse = UpdateTimezoneResponses[keyof UpdateTimezoneResponses];

export type ListChannelsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/channels/';
};

export type ListChannelsErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * Channels are switched off on the whole server, for administrators too.
     */
    403: ErrorDetail;
};

export type ListChannelsError = ListChannelsErrors[keyof ListChannelsErrors];

export type ListChannelsResponses = {
    /**
     * The channels.
     */
    200: Array<ChannelListItem>;
};

export type ListChannelsResponse = ListChannelsResponses[keyof ListChannelsResponses];

export type CreateChannelData = {
    /**
     * The channel.
     */
    body: ChannelCreate;
    path?: never;
    query?: never;
    url: '/api/v1/channels/create';
};

export type CreateChannelErrors = {
    /**
     * A direct channel without `user_ids`, or a text that the database cannot store.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or a user who wants to make a standard channel or lacks the permission. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * Channels are switched off on the whole server, for administrators too.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type CreateChannelError = CreateChannelErrors[keyof CreateChannelErrors];

export type CreateChannelResponses = {
    /**
     * The channel.
     */
    200: Channel;
};

export type CreateChannelResponse = CreateChannelResponses[keyof CreateChannelResponses];

export type ListAllChannelsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/channels/list';
};

export type ListAllChannelsErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * Channels are switched off on the whole server, for administrators too.
     */
    403: ErrorDetail;
};

export type ListAllChannelsError = ListAllChannelsErrors[keyof ListAllChannelsErrors];

export type ListAllChannelsResponses = {
    /**
     * The channels.
     */
    200: Array<Channel>;
};

export type ListAllChannelsResponse = ListAllChannelsResponses[keyof ListAllChannelsResponses];

export type GetDirectChannelData = {
    body?: never;
    path: {
        /**
         * Id of the other account.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/channels/users/{user_id}';
};

export type GetDirectChannelErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * Channels are switched off on the whole server, for administrators too.
     */
    403: ErrorDetail;
};

export type GetDirectChannelError = GetDirectChannelErrors[keyof GetDirectChannelErrors];

export type GetDirectChannelResponses = {
    /**
     * The channel.
     */
    200: Channel;
};

export type GetDirectChannelResponse = GetDirectChannelResponses[keyof GetDirectChannelResponses];

export type GetChannelWebhookImageData = {
    body?: never;
    path: {
        /**
         * Id of the webhook, a UUID.
         */
        webhook_id: string;
    };
    query?: never;
    url: '/api/v1/channels/webhooks/{webhook_id}/profile/image';
};

export type GetChannelWebhookImageErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * The channel of the webhook is deleted. Since 0.11.4.
     */
    404: ErrorDetail;
};

export type GetChannelWebhookImageError = GetChannelWebhookImageErrors[keyof GetChannelWebhookImageErrors];

export type GetChannelWebhookImageResponses = {
    /**
     * The picture. One that was given as a `data:` URL has the media type named there.
     */
    200: ChannelWebhookImage;
};

export type GetChannelWebhookImageResponse = GetChannelWebhookImageResponses[keyof GetChannelWebhookImageResponses];

export type PostChannelWebhookMessageData = {
    /**
     * The message.
     */
    body: ChannelWebhookMessage;
    path: {
        /**
         * Id of the webhook, a UUID.
         */
        webhook_id: string;
        /**
         * Secret of the webhook, its `token`.
         */
        token: string;
    };
    query?: never;
    url: '/api/v1/channels/webhooks/{webhook_id}/{token}';
};

export type PostChannelWebhookMessageErrors = {
    /**
     * No webhook has this id and this token.
     */
    401: ErrorDetail;
    /**
     * Channels are switched off on the whole server, for administrators too.
     */
    403: ErrorDetail;
    /**
     * The channel of the webhook is deleted.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type PostChannelWebhookMessageError = PostChannelWebhookMessageErrors[keyof PostChannelWebhookMessageErrors];

export type PostChannelWebhookMessageResponses = {
    /**
     * Posted.
     */
    200: ChannelWebhookReceipt;
};

export type PostChannelWebhookMessageResponse = PostChannelWebhookMessageResponses[keyof PostChannelWebhookMessageResponses];

export type ListChannelAppsData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        channel_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{channel_id}/apps';
};

export type ListChannelAppsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`accessDenied`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such channel, or a direct one (`channelUnavailable`), or apps are switched off on the whole server.
     */
    404: ErrorDetail;
};

export type ListChannelAppsError = ListChannelAppsErrors[keyof ListChannelAppsErrors];

export type ListChannelAppsResponses = {
    /**
     * The apps.
     */
    200: Array<ChannelApp>;
};

export type ListChannelAppsResponse = ListChannelAppsResponses[keyof ListChannelAppsResponses];

export type InviteChannelAppData = {
    /**
     * The app.
     */
    body: ChannelAppInvitation;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        channel_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{channel_id}/apps';
};

export type InviteChannelAppErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller did not make the channel (`accessDenied`), the app is not for the caller, the app is not connected, or channels are switched off.
     */
    403: ErrorDetail;
    /**
     * No such app, no such channel, a direct one, or apps are switched off on the whole server.
     */
    404: ErrorDetail;
    /**
     * Somebody else let it in at the same moment.
     */
    409: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type InviteChannelAppError = InviteChannelAppErrors[keyof InviteChannelAppErrors];

export type InviteChannelAppResponses = {
    /**
     * The app.
     */
    200: ChannelApp;
};

export type InviteChannelAppResponse = InviteChannelAppResponses[keyof InviteChannelAppResponses];

export type RemoveChannelAppData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        channel_id: string;
        /**
         * The app's id on this server.
         */
        app_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{channel_id}/apps/{app_id}';
};

export type RemoveChannelAppErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`accessDenied`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such channel, or a direct one (`channelUnavailable`), or apps are switched off on the whole server.
     */
    404: ErrorDetail;
};

export type RemoveChannelAppError = RemoveChannelAppErrors[keyof RemoveChannelAppErrors];

export type RemoveChannelAppResponses = {
    /**
     * It is not in the channel.
     */
    200: ChannelAppRemoval;
};

export type RemoveChannelAppResponse = RemoveChannelAppResponses[keyof RemoveChannelAppResponses];

export type GetChannelByIdData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}';
};

export type GetChannelByIdErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type GetChannelByIdError = GetChannelByIdErrors[keyof GetChannelByIdErrors];

export type GetChannelByIdResponses = {
    /**
     * The channel.
     */
    200: ChannelDetails;
};

export type GetChannelByIdResponse = GetChannelByIdResponses[keyof GetChannelByIdResponses];

export type SetChannelAccessData = {
    /**
     * The grants.
     */
    body: ChannelAccess;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/access/update';
};

export type SetChannelAccessErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller did not make the channel, or it is a group or direct channel (`accessProhibited`), or the caller may not share with one of the audiences, or channels are switched off.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetChannelAccessError = SetChannelAccessErrors[keyof SetChannelAccessErrors];

export type SetChannelAccessResponses = {
    /**
     * The channel with its new grants.
     */
    200: Channel;
};

export type SetChannelAccessResponse = SetChannelAccessResponses[keyof SetChannelAccessResponses];

export type DeleteChannelByIdData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/delete';
};

export type DeleteChannelByIdErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type DeleteChannelByIdError = DeleteChannelByIdErrors[keyof DeleteChannelByIdErrors];

export type DeleteChannelByIdResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteChannelByIdResponse = DeleteChannelByIdResponses[keyof DeleteChannelByIdResponses];

export type ListChannelMembersData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: {
        /**
         * Only members whose name or e-mail address holds this text, in any case.
         */
        query?: string;
        /**
         * Field to order by: `name`, `email`, `role`, `created_at`, `updated_at` or `last_active_at`. Any other text is ignored.
         */
        order_by?: string;
        /**
         * `asc`, or any other text for descending. Counts only together with `order_by`.
         */
        direction?: string;
        /**
         * Which page of 30 members, beginning with 1; less than 1 is the first. A number beyond what the database takes ends in 500.
         */
        page?: number;
    };
    url: '/api/v1/channels/{id}/members';
};

export type ListChannelMembersErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListChannelMembersError = ListChannelMembersErrors[keyof ListChannelMembersErrors];

export type ListChannelMembersResponses = {
    /**
     * A page of members.
     */
    200: ChannelMemberList;
};

export type ListChannelMembersResponse = ListChannelMembersResponses[keyof ListChannelMembersResponses];

export type SetChannelMemberActiveData = {
    /**
     * Whether the channel is in the list.
     */
    body: ChannelActivity;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/members/active';
};

export type SetChannelMemberActiveErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * Channels are switched off on the whole server, for administrators too.
     */
    403: ErrorDetail;
    /**
     * No such channel, or the caller is no member of it.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetChannelMemberActiveError = SetChannelMemberActiveErrors[keyof SetChannelMemberActiveErrors];

export type SetChannelMemberActiveResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type SetChannelMemberActiveResponse = SetChannelMemberActiveResponses[keyof SetChannelMemberActiveResponses];

export type SetChannelMutedData = {
    /**
     * Whether it is silent.
     */
    body: ChannelMute;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/members/mute';
};

export type SetChannelMutedErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetChannelMutedError = SetChannelMutedErrors[keyof SetChannelMutedErrors];

export type SetChannelMutedResponses = {
    /**
     * As it is now.
     */
    200: ChannelMute;
};

export type SetChannelMutedResponse = SetChannelMutedResponses[keyof SetChannelMutedResponses];

export type ListChannelMessagesData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: {
        /**
         * How many of the newest messages to leave out.
         */
        skip?: number;
        /**
         * How many messages to answer at most; a negative number means all. A number beyond what the database takes ends in 500.
         */
        limit?: number;
    };
    url: '/api/v1/channels/{id}/messages';
};

export type ListChannelMessagesErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListChannelMessagesError = ListChannelMessagesErrors[keyof ListChannelMessagesErrors];

export type ListChannelMessagesResponses = {
    /**
     * The messages.
     */
    200: Array<ChannelMessageListItem>;
};

export type ListChannelMessagesResponse = ListChannelMessagesResponses[keyof ListChannelMessagesResponses];

export type ListPinnedChannelMessagesData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: {
        /**
         * Which page of 20 messages, beginning with 1; less than 1 is the first. A number beyond what the database takes ends in 500.
         */
        page?: number;
    };
    url: '/api/v1/channels/{id}/messages/pinned';
};

export type ListPinnedChannelMessagesErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListPinnedChannelMessagesError = ListPinnedChannelMessagesErrors[keyof ListPinnedChannelMessagesErrors];

export type ListPinnedChannelMessagesResponses = {
    /**
     * At most 20 messages.
     */
    200: Array<ChannelPinnedMessage>;
};

export type ListPinnedChannelMessagesResponse = ListPinnedChannelMessagesResponses[keyof ListPinnedChannelMessagesResponses];

export type PostChannelMessageData = {
    /**
     * The message.
     */
    body: ChannelMessageCreate;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/messages/post';
};

export type PostChannelMessageErrors = {
    /**
     * The thread or the quoted message is not in this channel, or a text cannot be stored, such as half of a surrogate pair.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type PostChannelMessageError = PostChannelMessageErrors[keyof PostChannelMessageErrors];

export type PostChannelMessageResponses = {
    /**
     * The message.
     */
    200: ChannelMessage;
};

export type PostChannelMessageResponse = PostChannelMessageResponses[keyof PostChannelMessageResponses];

export type GetChannelMessageData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the message, a UUID.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/messages/{message_id}';
};

export type GetChannelMessageErrors = {
    /**
     * The message is in another channel.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type GetChannelMessageError = GetChannelMessageErrors[keyof GetChannelMessageErrors];

export type GetChannelMessageResponses = {
    /**
     * The message.
     */
    200: ChannelMessageDetails;
};

export type GetChannelMessageResponse = GetChannelMessageResponses[keyof GetChannelMessageResponses];

export type GetChannelMessageDataData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the message, a UUID.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/messages/{message_id}/data';
};

export type GetChannelMessageDataErrors = {
    /**
     * The message is in another channel.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type GetChannelMessageDataError = GetChannelMessageDataErrors[keyof GetChannelMessageDataErrors];

export type GetChannelMessageDataResponses = {
    /**
     * What it holds, or `null` if that is nothing.
     */
    200: ChannelMessageContent | null;
};

export type GetChannelMessageDataResponse = GetChannelMessageDataResponses[keyof GetChannelMessageDataResponses];

export type DeleteChannelMessageData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the message, a UUID.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/messages/{message_id}/delete';
};

export type DeleteChannelMessageErrors = {
    /**
     * The message is in another channel.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type DeleteChannelMessageError = DeleteChannelMessageErrors[keyof DeleteChannelMessageErrors];

export type DeleteChannelMessageResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteChannelMessageResponse = DeleteChannelMessageResponses[keyof DeleteChannelMessageResponses];

export type SetChannelMessagePinnedData = {
    /**
     * Whether it is pinned.
     */
    body: ChannelPin;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the message, a UUID.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/messages/{message_id}/pin';
};

export type SetChannelMessagePinnedErrors = {
    /**
     * The message is in another channel.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetChannelMessagePinnedError = SetChannelMessagePinnedErrors[keyof SetChannelMessagePinnedErrors];

export type SetChannelMessagePinnedResponses = {
    /**
     * The message as it is now.
     */
    200: ChannelMessageListItem;
};

export type SetChannelMessagePinnedResponse = SetChannelMessagePinnedResponses[keyof SetChannelMessagePinnedResponses];

export type RemoveMessageReactionData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the message, a UUID.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/messages/{message_id}/reactions';
};

export type RemoveMessageReactionErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type RemoveMessageReactionError = RemoveMessageReactionErrors[keyof RemoveMessageReactionErrors];

export type RemoveMessageReactionResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type RemoveMessageReactionResponse = RemoveMessageReactionResponses[keyof RemoveMessageReactionResponses];

export type AddMessageReactionData = {
    /**
     * The reaction.
     */
    body: ChannelReactionName;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the message, a UUID.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/messages/{message_id}/reactions';
};

export type AddMessageReactionErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type AddMessageReactionError = AddMessageReactionErrors[keyof AddMessageReactionErrors];

export type AddMessageReactionResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type AddMessageReactionResponse = AddMessageReactionResponses[keyof AddMessageReactionResponses];

export type AddChannelReactionData = {
    /**
     * The reaction.
     */
    body: ChannelReactionName;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the message, a UUID.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/messages/{message_id}/reactions/add';
};

export type AddChannelReactionErrors = {
    /**
     * The message is in another channel, or a text cannot be stored, such as half of a surrogate pair.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type AddChannelReactionError = AddChannelReactionErrors[keyof AddChannelReactionErrors];

export type AddChannelReactionResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type AddChannelReactionResponse = AddChannelReactionResponses[keyof AddChannelReactionResponses];

export type RemoveChannelReactionData = {
    /**
     * The reaction.
     */
    body: ChannelReactionName;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the message, a UUID.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/messages/{message_id}/reactions/remove';
};

export type RemoveChannelReactionErrors = {
    /**
     * The message is in another channel, or a text cannot be stored, such as half of a surrogate pair.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type RemoveChannelReactionError = RemoveChannelReactionErrors[keyof RemoveChannelReactionErrors];

export type RemoveChannelReactionResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type RemoveChannelReactionResponse = RemoveChannelReactionResponses[keyof RemoveChannelReactionResponses];

export type ListChannelThreadMessagesData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the message, a UUID.
         */
        message_id: string;
    };
    query?: {
        /**
         * How many of the newest messages to leave out.
         */
        skip?: number;
        /**
         * How many messages to answer at most. Since 0.12.4 less than 1 is 1 and more than 100 is 100; before that a negative number means all replies. A number beyond what the database takes ends in 500.
         */
        limit?: number;
        /**
         * Id of a message of the thread. The answer begins ten messages above it; `skip` is ignored.
         */
        around?: string;
        /**
         * Id of a message of the thread. Only older ones are answered; `skip` and `around` are ignored.
         */
        before?: string;
    };
    url: '/api/v1/channels/{id}/messages/{message_id}/thread';
};

export type ListChannelThreadMessagesErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListChannelThreadMessagesError = ListChannelThreadMessagesErrors[keyof ListChannelThreadMessagesErrors];

export type ListChannelThreadMessagesResponses = {
    /**
     * The messages.
     */
    200: Array<ChannelMessageListItem>;
};

export type ListChannelThreadMessagesResponse = ListChannelThreadMessagesResponses[keyof ListChannelThreadMessagesResponses];

export type UpdateChannelMessageData = {
    /**
     * What changes.
     */
    body: ChannelMessageUpdate;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the message, a UUID.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/messages/{message_id}/update';
};

export type UpdateChannelMessageErrors = {
    /**
     * The message is in another channel, or a text cannot be stored, such as half of a surrogate pair.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateChannelMessageError = UpdateChannelMessageErrors[keyof UpdateChannelMessageErrors];

export type UpdateChannelMessageResponses = {
    /**
     * The message as it is now.
     */
    200: ChannelMessage;
};

export type UpdateChannelMessageResponse = UpdateChannelMessageResponses[keyof UpdateChannelMessageResponses];

export type UpdateChannelByIdData = {
    /**
     * What the channel shall be.
     */
    body: ChannelUpdate;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/update';
};

export type UpdateChannelByIdErrors = {
    /**
     * A text that the database cannot store, such as half of a surrogate pair.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateChannelByIdError = UpdateChannelByIdErrors[keyof UpdateChannelByIdErrors];

export type UpdateChannelByIdResponses = {
    /**
     * The channel as it is now.
     */
    200: Channel;
};

export type UpdateChannelByIdResponse = UpdateChannelByIdResponses[keyof UpdateChannelByIdResponses];

export type AddChannelMembersData = {
    /**
     * Who comes in.
     */
    body: ChannelMembersAdd;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/update/members/add';
};

export type AddChannelMembersErrors = {
    /**
     * A text that the database cannot store, such as half of a surrogate pair.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type AddChannelMembersError = AddChannelMembersErrors[keyof AddChannelMembersErrors];

export type AddChannelMembersResponses = {
    /**
     * The new memberships. Empty if all were in already.
     */
    200: Array<ChannelMembership>;
};

export type AddChannelMembersResponse = AddChannelMembersResponses[keyof AddChannelMembersResponses];

export type RemoveChannelMembersData = {
    /**
     * Who leaves.
     */
    body: ChannelMembersRemove;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/update/members/remove';
};

export type RemoveChannelMembersErrors = {
    /**
     * A text that the database cannot store, such as half of a surrogate pair.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller may not do this in this channel (`forbidden`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type RemoveChannelMembersError = RemoveChannelMembersErrors[keyof RemoveChannelMembersErrors];

export type RemoveChannelMembersResponses = {
    /**
     * How many members left. 0 if none of them was one.
     */
    200: number;
};

export type RemoveChannelMembersResponse = RemoveChannelMembersResponses[keyof RemoveChannelMembersResponses];

export type ListChannelWebhooksData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/webhooks';
};

export type ListChannelWebhooksErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller neither made the channel nor is an administrator (`notManager`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type ListChannelWebhooksError = ListChannelWebhooksErrors[keyof ListChannelWebhooksErrors];

export type ListChannelWebhooksResponses = {
    /**
     * The webhooks.
     */
    200: Array<ChannelWebhook>;
};

export type ListChannelWebhooksResponse = ListChannelWebhooksResponses[keyof ListChannelWebhooksResponses];

export type CreateChannelWebhookData = {
    /**
     * The webhook.
     */
    body: ChannelWebhookDraft;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/webhooks/create';
};

export type CreateChannelWebhookErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller neither made the channel nor is an administrator (`notManager`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type CreateChannelWebhookError = CreateChannelWebhookErrors[keyof CreateChannelWebhookErrors];

export type CreateChannelWebhookResponses = {
    /**
     * The webhook with its token.
     */
    200: ChannelWebhook;
};

export type CreateChannelWebhookResponse = CreateChannelWebhookResponses[keyof CreateChannelWebhookResponses];

export type DeleteChannelWebhookData = {
    body?: never;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the webhook, a UUID.
         */
        webhook_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/webhooks/{webhook_id}/delete';
};

export type DeleteChannelWebhookErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller neither made the channel nor is an administrator (`notManager`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such channel, or no such webhook in it.
     */
    404: ErrorDetail;
};

export type DeleteChannelWebhookError = DeleteChannelWebhookErrors[keyof DeleteChannelWebhookErrors];

export type DeleteChannelWebhookResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteChannelWebhookResponse = DeleteChannelWebhookResponses[keyof DeleteChannelWebhookResponses];

export type UpdateChannelWebhookData = {
    /**
     * Name and picture.
     */
    body: ChannelWebhookDraft;
    path: {
        /**
         * Id of the channel, a UUID.
         */
        id: string;
        /**
         * Id of the webhook, a UUID.
         */
        webhook_id: string;
    };
    query?: never;
    url: '/api/v1/channels/{id}/webhooks/{webhook_id}/update';
};

export type UpdateChannelWebhookErrors = {
    /**
     * No usable token, a pending account, or (as `channelsNotPermitted`) a user who lacks the permission `features.channels`. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * The caller neither made the channel nor is an administrator (`notManager`), or channels are switched off on the whole server.
     */
    403: ErrorDetail;
    /**
     * No such channel, or no such webhook in it.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type UpdateChannelWebhookError = UpdateChannelWebhookErrors[keyof UpdateChannelWebhookErrors];

export type UpdateChannelWebhookResponses = {
    /**
     * The webhook as it is now.
     */
    200: ChannelWebhook;
};

export type UpdateChannelWebhookResponse = UpdateChannelWebhookResponses[keyof UpdateChannelWebhookResponses];

export type DeleteAllChatsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/';
};

export type DeleteAllChatsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type DeleteAllChatsError = DeleteAllChatsErrors[keyof DeleteAllChatsErrors];

export type DeleteAllChatsResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteAllChatsResponse = DeleteAllChatsResponses[keyof DeleteAllChatsResponses];

export type ListChatsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Which page of 60 chats, beginning with 1; less than 1 is the first. Without it all chats come at once.
         */
        page?: number;
        /**
         * Whether pinned chats are in the list too.
         */
        include_pinned?: boolean;
        /**
         * Whether chats in folders are in the list too.
         */
        include_folders?: boolean;
        /**
         * `updated_at`, `title`, or `unread_updated_at`, which puts unread chats first and then the last changed. Any other text means `updated_at`.
         */
        sort_by?: string;
        /**
         * `asc` or `desc`. Any other text means `desc`. `unread_updated_at` ignores it.
         */
        sort_dir?: string;
    };
    url: '/api/v1/chats/';
};

export type ListChatsErrors = {
    /**
     * A failure that the server does not name, such as a number too large for its database.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListChatsError = ListChatsErrors[keyof ListChatsErrors];

export type ListChatsResponses = {
    /**
     * The chats, the last changed first.
     */
    200: Array<ChatSummary>;
};

export type ListChatsResponse = ListChatsResponses[keyof ListChatsResponses];

export type ExportChatsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/all';
};

export type ExportChatsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ExportChatsError = ExportChatsErrors[keyof ExportChatsErrors];

export type ExportChatsResponses = {
    /**
     * The chats, the last changed first.
     */
    200: Array<Chat>;
};

export type ExportChatsResponse = ExportChatsResponses[keyof ExportChatsResponses];

export type ExportArchivedChatsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/all/archived';
};

export type ExportArchivedChatsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ExportArchivedChatsError = ExportArchivedChatsErrors[keyof ExportArchivedChatsErrors];

export type ExportArchivedChatsResponses = {
    /**
     * The archived chats, the last changed first.
     */
    200: Array<Chat>;
};

export type ExportArchivedChatsResponse = ExportArchivedChatsResponses[keyof ExportArchivedChatsResponses];

export type ExportChatsOfAllUsersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/all/db';
};

export type ExportChatsOfAllUsersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * Always the same text.
     */
    500: string;
};

export type ExportChatsOfAllUsersError = ExportChatsOfAllUsersErrors[keyof ExportChatsOfAllUsersErrors];

export type ExportChatsOfAllUsersResponses = {
    /**
     * The chats, the last changed first.
     */
    200: Array<Chat>;
};

export type ExportChatsOfAllUsersResponse = ExportChatsOfAllUsersResponses[keyof ExportChatsOfAllUsersResponses];

export type ListAllChatTagsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/all/tags';
};

export type ListAllChatTagsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListAllChatTagsError = ListAllChatTagsErrors[keyof ListAllChatTagsErrors];

export type ListAllChatTagsResponses = {
    /**
     * The tags.
     */
    200: Array<ChatTag>;
};

export type ListAllChatTagsResponse = ListAllChatTagsResponses[keyof ListAllChatTagsResponses];

export type ArchiveAllChatsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/archive/all';
};

export type ArchiveAllChatsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ArchiveAllChatsError = ArchiveAllChatsErrors[keyof ArchiveAllChatsErrors];

export type ArchiveAllChatsResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type ArchiveAllChatsResponse = ArchiveAllChatsResponses[keyof ArchiveAllChatsResponses];

export type ListArchivedChatsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Which page of 60 chats, beginning with 1; less than 1 is the first.
         */
        page?: number;
        /**
         * Only chats whose title holds this text, in any case.
         */
        query?: string;
        /**
         * Field to order by, such as `title`, `created_at` or `updated_at`. It counts only together with `direction`; one that the server does not know ends in 500.
         */
        order_by?: string;
        /**
         * `asc` or `desc`. It counts only together with `order_by`; anything else ends in 500.
         */
        direction?: string;
    };
    url: '/api/v1/chats/archived';
};

export type ListArchivedChatsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListArchivedChatsError = ListArchivedChatsErrors[keyof ListArchivedChatsErrors];

export type ListArchivedChatsResponses = {
    /**
     * The archived chats of this page, the last changed first.
     */
    200: Array<ChatSummary>;
};

export type ListArchivedChatsResponse = ListArchivedChatsResponses[keyof ListArchivedChatsResponses];

export type GetArchivedChatCountData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/archived/count';
};

export type GetArchivedChatCountErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetArchivedChatCountError = GetArchivedChatCountErrors[keyof GetArchivedChatCountErrors];

export type GetArchivedChatCountResponses = {
    /**
     * How many chats are in the archive, a bare number.
     */
    200: number;
};

export type GetArchivedChatCountResponse = GetArchivedChatCountResponses[keyof GetArchivedChatCountResponses];

export type GetChatConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/config';
};

export type GetChatConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetChatConfigError = GetChatConfigErrors[keyof GetChatConfigErrors];

export type GetChatConfigResponses = {
    /**
     * The settings.
     */
    200: ChatConfig;
};

export type GetChatConfigResponse = GetChatConfigResponses[keyof GetChatConfigResponses];

export type SetChatConfigData = {
    /**
     * All settings.
     */
    body: ChatConfigUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/chats/config';
};

export type SetChatConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetChatConfigError = SetChatConfigErrors[keyof SetChatConfigErrors];

export type SetChatConfigResponses = {
    /**
     * The settings as stored.
     */
    200: ChatConfig;
};

export type SetChatConfigResponse = SetChatConfigResponses[keyof SetChatConfigResponses];

export type ExportChatsAsJsonData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/export';
};

export type ExportChatsAsJsonErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ExportChatsAsJsonError = ExportChatsAsJsonErrors[keyof ExportChatsAsJsonErrors];

export type ExportChatsAsJsonResponses = {
    /**
     * The chats.
     */
    200: Array<Chat>;
};

export type ExportChatsAsJsonResponse = ExportChatsAsJsonResponses[keyof ExportChatsAsJsonResponses];

export type ExportChatsByFolderData = {
    body?: never;
    path: {
        /**
         * Id of the folder.
         */
        folder_id: string;
    };
    query?: never;
    url: '/api/v1/chats/folder/{folder_id}';
};

export type ExportChatsByFolderErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ExportChatsByFolderError = ExportChatsByFolderErrors[keyof ExportChatsByFolderErrors];

export type ExportChatsByFolderResponses = {
    /**
     * The chats.
     */
    200: Array<Chat>;
};

export type ExportChatsByFolderResponse = ExportChatsByFolderResponses[keyof ExportChatsByFolderResponses];

export type ListChatsByFolderData = {
    body?: never;
    path: {
        /**
         * Id of the folder.
         */
        folder_id: string;
    };
    query?: {
        /**
         * Which page, beginning with 1.
         */
        page?: number;
        /**
         * `unread_updated_at`, unread chats first and then the last changed; `updated_at` or `title`. Any other text means `updated_at`.
         */
        sort_by?: string;
        /**
         * `asc` or `desc`. Any other text means `desc`. `unread_updated_at` ignores it.
         */
        sort_dir?: string;
    };
    url: '/api/v1/chats/folder/{folder_id}/list';
};

export type ListChatsByFolderErrors = {
    /**
     * A failure that the server does not name, such as a number too large for its database.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListChatsByFolderError = ListChatsByFolderErrors[keyof ListChatsByFolderErrors];

export type ListChatsByFolderResponses = {
    /**
     * The chats of this page. Older servers leave fields out.
     */
    200: Array<FolderChatSummary>;
};

export type ListChatsByFolderResponse = ListChatsByFolderResponses[keyof ListChatsByFolderResponses];

export type ImportChatsData = {
    /**
     * The chats.
     */
    body: ChatImport;
    path?: never;
    query?: never;
    url: '/api/v1/chats/import';
};

export type ImportChatsErrors = {
    /**
     * A chat cannot be stored, for instance because its title is not a text or its `meta` is `null`.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission `chat.import`, since 0.10.2, or may have nothing but temporary chats, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ImportChatsError = ImportChatsErrors[keyof ImportChatsErrors];

export type ImportChatsResponses = {
    /**
     * The new chats.
     */
    200: Array<Chat>;
};

export type ImportChatsResponse = ImportChatsResponses[keyof ImportChatsResponses];

export type ListChatsAliasData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Which page of 60 chats, beginning with 1; less than 1 is the first. Without it all chats come at once.
         */
        page?: number;
        /**
         * Whether pinned chats are in the list too.
         */
        include_pinned?: boolean;
        /**
         * Whether chats in folders are in the list too.
         */
        include_folders?: boolean;
        /**
         * `updated_at`, `title`, or `unread_updated_at`, which puts unread chats first and then the last changed. Any other text means `updated_at`.
         */
        sort_by?: string;
        /**
         * `asc` or `desc`. Any other text means `desc`. `unread_updated_at` ignores it.
         */
        sort_dir?: string;
    };
    url: '/api/v1/chats/list';
};

export type ListChatsAliasErrors = {
    /**
     * A failure that the server does not name, such as a number too large for its database.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListChatsAliasError = ListChatsAliasErrors[keyof ListChatsAliasErrors];

export type ListChatsAliasResponses = {
    /**
     * The chats, the last changed first.
     */
    200: Array<ChatSummary>;
};

export type ListChatsAliasResponse = ListChatsAliasResponses[keyof ListChatsAliasResponses];

export type ListChatsByUserData = {
    body?: never;
    path: {
        /**
         * Id of the user.
         */
        user_id: string;
    };
    query?: {
        /**
         * Which page of 60 chats, beginning with 1; less than 1 is the first.
         */
        page?: number;
        /**
         * Only chats whose title holds this text, in any case.
         */
        query?: string;
        /**
         * Field to order by, such as `title`, `created_at` or `updated_at`. It counts only together with `direction`; one that the server does not know ends in 500.
         */
        order_by?: string;
        /**
         * `asc` or `desc`. It counts only together with `order_by`; anything else ends in 500.
         */
        direction?: string;
    };
    url: '/api/v1/chats/list/user/{user_id}';
};

export type ListChatsByUserErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListChatsByUserError = ListChatsByUserErrors[keyof ListChatsByUserErrors];

export type ListChatsByUserResponses = {
    /**
     * The chats of this page, the last changed first.
     */
    200: Array<ChatSummary>;
};

export type ListChatsByUserResponse = ListChatsByUserResponses[keyof ListChatsByUserResponses];

export type CreateChatData = {
    /**
     * The chat.
     */
    body: ChatCreate;
    path?: never;
    query?: never;
    url: '/api/v1/chats/new';
};

export type CreateChatErrors = {
    /**
     * The document cannot be stored, for instance because its title is not a text.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may have nothing but temporary chats. Since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * No such folder, or not one that the caller may write to. Since 0.9.6.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type CreateChatError = CreateChatErrors[keyof CreateChatErrors];

export type CreateChatResponses = {
    /**
     * The new chat.
     */
    200: Chat;
};

export type CreateChatResponse = CreateChatResponses[keyof CreateChatResponses];

export type ListPinnedChatsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/pinned';
};

export type ListPinnedChatsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListPinnedChatsError = ListPinnedChatsErrors[keyof ListPinnedChatsErrors];

export type ListPinnedChatsResponses = {
    /**
     * The pinned chats, the last changed first.
     */
    200: Array<ChatSummary>;
};

export type ListPinnedChatsResponse = ListPinnedChatsResponses[keyof ListPinnedChatsResponses];

export type MarkAllChatsReadData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/read';
};

export type MarkAllChatsReadErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type MarkAllChatsReadError = MarkAllChatsReadErrors[keyof MarkAllChatsReadErrors];

export type MarkAllChatsReadResponses = {
    /**
     * What was marked.
     */
    200: ChatsRead;
};

export type MarkAllChatsReadResponse = MarkAllChatsReadResponses[keyof MarkAllChatsReadResponses];

export type SearchChatsData = {
    body?: never;
    path?: never;
    query: {
        /**
         * What to look for. Several words are one phrase; since 0.11.4 chats that hold all the words apart from each other come after it.
         * Words with a colon filter: `tag:travel` (`tag:none` for chats without tags), `folder:travel`, `pinned:true`, `archived:true`,
         * `shared:true` and their `false`. Several tags must all be there. Spaces in names are written as underscores. An empty text finds
         * all chats, and since 0.10.2 ends in 500.
         */
        text: string;
        /**
         * Which page of 60 chats, beginning with 1; less than 1 is the first.
         */
        page?: number;
    };
    url: '/api/v1/chats/search';
};

export type SearchChatsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type SearchChatsError = SearchChatsErrors[keyof SearchChatsErrors];

export type SearchChatsResponses = {
    /**
     * The chats of this page, phrases first, then the last changed.
     */
    200: Array<ChatSummary>;
};

export type SearchChatsResponse = SearchChatsResponses[keyof SearchChatsResponses];

export type UnshareAllChatsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/share/all';
};

export type UnshareAllChatsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type UnshareAllChatsError = UnshareAllChatsErrors[keyof UnshareAllChatsErrors];

export type UnshareAllChatsResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type UnshareAllChatsResponse = UnshareAllChatsResponses[keyof UnshareAllChatsResponses];

export type GetSharedChatData = {
    body?: never;
    path: {
        /**
         * Id of the link, a chat's `share_id`.
         */
        share_id: string;
    };
    query?: never;
    url: '/api/v1/chats/share/{share_id}';
};

export type GetSharedChatErrors = {
    /**
     * No such link, or one that the caller may not read. Before 0.11.4 also the answer to a missing or malformed token.
     */
    401: ErrorDetail;
};

export type GetSharedChatError = GetSharedChatErrors[keyof GetSharedChatErrors];

export type GetSharedChatResponses = {
    /**
     * The shared chat. To others than its owner its parameters and tools are left out, since 0.12.4.
     */
    200: Chat;
};

export type GetSharedChatResponse = GetSharedChatResponses[keyof GetSharedChatResponses];

export type ListSharedChatsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Which page of 60 chats, beginning with 1; less than 1 is the first.
         */
        page?: number;
        /**
         * Only chats whose title holds this text, in any case.
         */
        query?: string;
        /**
         * Field to order by, such as `title`, `created_at` or `updated_at`. It counts only together with `direction`; one that the server does not know ends in 500.
         */
        order_by?: string;
        /**
         * `asc` or `desc`. It counts only together with `order_by`; anything else ends in 500.
         */
        direction?: string;
    };
    url: '/api/v1/chats/shared';
};

export type ListSharedChatsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListSharedChatsError = ListSharedChatsErrors[keyof ListSharedChatsErrors];

export type ListSharedChatsResponses = {
    /**
     * The shared chats of this page, the last changed first.
     */
    200: Array<SharedChatSummary>;
};

export type ListSharedChatsResponse = ListSharedChatsResponses[keyof ListSharedChatsResponses];

export type GetSharedChatAccessData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/shared/{id}/access';
};

export type GetSharedChatAccessErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type GetSharedChatAccessError = GetSharedChatAccessErrors[keyof GetSharedChatAccessErrors];

export type GetSharedChatAccessResponses = {
    /**
     * The grants.
     */
    200: Array<SharedChatGrant>;
};

export type GetSharedChatAccessResponse = GetSharedChatAccessResponses[keyof GetSharedChatAccessResponses];

export type SetSharedChatAccessData = {
    /**
     * The grants.
     */
    body: SharedChatAccess;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/shared/{id}/access/update';
};

export type SetSharedChatAccessErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may not share with one of the audiences named. Since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetSharedChatAccessError = SetSharedChatAccessErrors[keyof SetSharedChatAccessErrors];

export type SetSharedChatAccessResponses = {
    /**
     * The chat. The grants are not in it.
     */
    200: Chat;
};

export type SetSharedChatAccessResponse = SetSharedChatAccessResponses[keyof SetSharedChatAccessResponses];

export type ExportChatStatsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only chats that changed after this time, in Unix seconds. 0 means all.
         */
        updated_at?: number;
        /**
         * Which page of 10 chats, beginning with 1. Ignored with `stream=true`.
         */
        page?: number;
        /**
         * Whether all chats come as a stream of lines in place of a page.
         */
        stream?: boolean;
    };
    url: '/api/v1/chats/stats/export';
};

export type ExportChatStatsErrors = {
    /**
     * A failure that the server does not name, such as a number too large for its database.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ExportChatStatsError = ExportChatStatsErrors[keyof ExportChatStatsErrors];

export type ExportChatStatsResponses = {
    /**
     * A page of statistics, or with `stream=true` all of them.
     */
    200: ChatStatsPage;
};

export type ExportChatStatsResponse = ExportChatStatsResponses[keyof ExportChatStatsResponses];

export type ExportChatStatsByIdData = {
    body?: never;
    path: {
        /**
         * Id of the chat.
         */
        chat_id: string;
    };
    query?: never;
    url: '/api/v1/chats/stats/export/{chat_id}';
};

export type ExportChatStatsByIdErrors = {
    /**
     * The chat's stored history is broken, so that nothing can be counted.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type ExportChatStatsByIdError = ExportChatStatsByIdErrors[keyof ExportChatStatsByIdErrors];

export type ExportChatStatsByIdResponses = {
    /**
     * The chat's statistics.
     */
    200: ChatStats;
};

export type ExportChatStatsByIdResponse = ExportChatStatsByIdResponses[keyof ExportChatStatsByIdResponses];

export type GetChatUsageData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many chats a page looks at. 0 gives an empty page.
         */
        items_per_page?: number;
        /**
         * Which page, beginning with 1.
         */
        page?: number;
    };
    url: '/api/v1/chats/stats/usage';
};

export type GetChatUsageErrors = {
    /**
     * A failure that the server does not name, such as a number too large for its database.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type GetChatUsageError = GetChatUsageErrors[keyof GetChatUsageErrors];

export type GetChatUsageResponses = {
    /**
     * One page of figures.
     */
    200: ChatUsageList;
};

export type GetChatUsageResponse = GetChatUsageResponses[keyof GetChatUsageResponses];

export type ListChatsByTagData = {
    /**
     * The tag.
     */
    body: ChatTagFilter;
    path?: never;
    query?: never;
    url: '/api/v1/chats/tags';
};

export type ListChatsByTagErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListChatsByTagError = ListChatsByTagErrors[keyof ListChatsByTagErrors];

export type ListChatsByTagResponses = {
    /**
     * The chats with this tag, the last changed first.
     */
    200: Array<ChatSummary>;
};

export type ListChatsByTagResponse = ListChatsByTagResponses[keyof ListChatsByTagResponses];

export type UnarchiveAllChatsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/chats/unarchive/all';
};

export type UnarchiveAllChatsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type UnarchiveAllChatsError = UnarchiveAllChatsErrors[keyof UnarchiveAllChatsErrors];

export type UnarchiveAllChatsResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type UnarchiveAllChatsResponse = UnarchiveAllChatsResponses[keyof UnarchiveAllChatsResponses];

export type DeleteChatByIdData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}';
};

export type DeleteChatByIdErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type DeleteChatByIdError = DeleteChatByIdErrors[keyof DeleteChatByIdErrors];

export type DeleteChatByIdResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteChatByIdResponse = DeleteChatByIdResponses[keyof DeleteChatByIdResponses];

export type GetChatByIdData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}';
};

export type GetChatByIdErrors = {
    /**
     * No usable token, a pending account, or (as `notFound`) a chat that does not exist or that the caller may not see. The server says 401, not 404.
     */
    401: ErrorDetail;
};

export type GetChatByIdError = GetChatByIdErrors[keyof GetChatByIdErrors];

export type GetChatByIdResponses = {
    /**
     * The chat.
     */
    200: Chat;
};

export type GetChatByIdResponse = GetChatByIdResponses[keyof GetChatByIdResponses];

export type UpdateChatByIdData = {
    /**
     * What changes.
     */
    body: ChatUpdate;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}';
};

export type UpdateChatByIdErrors = {
    /**
     * The owner of a folder sent a blank title for somebody else's chat. Since 0.12.4.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or a chat that does not exist or is not the caller's. The server says 401, not 403 or 404.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type UpdateChatByIdError = UpdateChatByIdErrors[keyof UpdateChatByIdErrors];

export type UpdateChatByIdResponses = {
    /**
     * The chat as it is now.
     */
    200: Chat;
};

export type UpdateChatByIdResponse = UpdateChatByIdResponses[keyof UpdateChatByIdResponses];

export type ToggleChatArchivedData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/archive';
};

export type ToggleChatArchivedErrors = {
    /**
     * No usable token, a pending account, or (as `unknownChat`) a chat that does not exist or is not the caller's. The server says 401, not 404.
     */
    401: ErrorDetail;
};

export type ToggleChatArchivedError = ToggleChatArchivedErrors[keyof ToggleChatArchivedErrors];

export type ToggleChatArchivedResponses = {
    /**
     * The chat as it is now.
     */
    200: Chat;
};

export type ToggleChatArchivedResponse = ToggleChatArchivedResponses[keyof ToggleChatArchivedResponses];

export type CloneChatData = {
    /**
     * How to copy it.
     */
    body: ChatClone;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/clone';
};

export type CloneChatErrors = {
    /**
     * No usable token, a pending account, or (as `unknownChat`) a chat that does not exist or is not the caller's. The server says 401, not 404.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission `chat.import`, since 0.10.2, or may have nothing but temporary chats, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type CloneChatError = CloneChatErrors[keyof CloneChatErrors];

export type CloneChatResponses = {
    /**
     * The copy.
     */
    200: Chat;
};

export type CloneChatResponse = CloneChatResponses[keyof CloneChatResponses];

export type CloneSharedChatData = {
    body?: never;
    path: {
        /**
         * Id of the link, a chat's `share_id`.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/clone/shared';
};

export type CloneSharedChatErrors = {
    /**
     * No usable token, a pending account, no such link, or one that the caller may not read. Before 0.9.6 an unknown link has the text of `unknownLink`.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission `chat.import`, since 0.10.2, or may have nothing but temporary chats, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * Always the same text.
     */
    500: string;
};

export type CloneSharedChatError = CloneSharedChatErrors[keyof CloneSharedChatErrors];

export type CloneSharedChatResponses = {
    /**
     * The copy.
     */
    200: Chat;
};

export type CloneSharedChatResponse = CloneSharedChatResponses[keyof CloneSharedChatResponses];

export type CompactChatData = {
    /**
     * Which model writes the summary.
     */
    body?: ChatCompaction | null;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/compact';
};

export type CompactChatErrors = {
    /**
     * No message and no document names a model, and the request does not either.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `notFound`) a chat that does not exist or that the caller may not see. The server says 401, not 404.
     */
    401: ErrorDetail;
    /**
     * A model is still writing in this chat.
     */
    409: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type CompactChatError = CompactChatErrors[keyof CompactChatErrors];

export type CompactChatResponses = {
    /**
     * What was done.
     */
    200: CompactedChat;
};

export type CompactChatResponse = CompactChatResponses[keyof CompactChatResponses];

export type MoveChatToFolderData = {
    /**
     * The folder.
     */
    body: ChatFolder;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/folder';
};

export type MoveChatToFolderErrors = {
    /**
     * No usable token, a pending account, or (as `unknownChat`) a chat that does not exist or is not the caller's. The server says 401, not 404.
     */
    401: ErrorDetail;
    /**
     * No such folder, or not one that the caller may write to. Since 0.9.6.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type MoveChatToFolderError = MoveChatToFolderErrors[keyof MoveChatToFolderErrors];

export type MoveChatToFolderResponses = {
    /**
     * The chat as it is now.
     */
    200: Chat;
};

export type MoveChatToFolderResponse = MoveChatToFolderResponses[keyof MoveChatToFolderResponses];

export type ForkChatData = {
    /**
     * Where to fork.
     */
    body?: ChatFork | null;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/fork';
};

export type ForkChatErrors = {
    /**
     * There is nothing to fork, or the messages refer to one another in a circle.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or a chat that does not exist or that the caller may not see. 0.11.4 has the text of `unknownChat` for the latter.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission `chat.import`, since 0.10.2, or may have nothing but temporary chats, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * No message of the branch has this id, or a parent is missing.
     */
    404: ErrorDetail;
    /**
     * A model is still writing in this chat.
     */
    409: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ForkChatError = ForkChatErrors[keyof ForkChatErrors];

export type ForkChatResponses = {
    /**
     * The fork.
     */
    200: Chat;
};

export type ForkChatResponse = ForkChatResponses[keyof ForkChatResponses];

export type ListChatMessagesData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/messages';
};

export type ListChatMessagesErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListChatMessagesError = ListChatMessagesErrors[keyof ListChatMessagesErrors];

export type ListChatMessagesResponses = {
    /**
     * The chat with its messages.
     */
    200: Chat;
};

export type ListChatMessagesResponse = ListChatMessagesResponses[keyof ListChatMessagesResponses];

export type AddChatMessageData = {
    /**
     * The message, as servers read it.
     */
    body: ChatMessageUpdate;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/messages/post';
};

export type AddChatMessageErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type AddChatMessageError = AddChatMessageErrors[keyof AddChatMessageErrors];

export type AddChatMessageResponses = {
    /**
     * The chat as it is now.
     */
    200: Chat;
};

export type AddChatMessageResponse = AddChatMessageResponses[keyof AddChatMessageResponses];

export type DeleteChatMessageData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
        /**
         * Id of the message, its key in the chat's `history.messages`.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/messages/{message_id}';
};

export type DeleteChatMessageErrors = {
    /**
     * No usable token, a pending account, or a chat that does not exist or is not the caller's. The server says 401, not 403 or 404.
     */
    401: ErrorDetail;
};

export type DeleteChatMessageError = DeleteChatMessageErrors[keyof DeleteChatMessageErrors];

export type DeleteChatMessageResponses = {
    /**
     * The chat as it is now.
     */
    200: Chat;
};

export type DeleteChatMessageResponse = DeleteChatMessageResponses[keyof DeleteChatMessageResponses];

export type UpdateChatMessageData = {
    /**
     * What changes.
     */
    body: ChatMessageUpdate;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
        /**
         * Id of the message, its key in the chat's `history.messages`.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/messages/{message_id}';
};

export type UpdateChatMessageErrors = {
    /**
     * Neither text nor voice data, or too much of the latter. Since 0.12.4; older servers answer 422.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or a chat that does not exist or is not the caller's. The server says 401, not 403 or 404.
     */
    401: ErrorDetail;
    /**
     * Voice data for a message that does not exist. Since 0.12.4.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type UpdateChatMessageError = UpdateChatMessageErrors[keyof UpdateChatMessageErrors];

export type UpdateChatMessageResponses = {
    /**
     * The chat as it is now.
     */
    200: Chat;
};

export type UpdateChatMessageResponse = UpdateChatMessageResponses[keyof UpdateChatMessageResponses];

export type SendChatMessageEventData = {
    /**
     * The event.
     */
    body: ChatMessageEvent;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
        /**
         * Id of the message, its key in the chat's `history.messages`.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/messages/{message_id}/event';
};

export type SendChatMessageEventErrors = {
    /**
     * No usable token, a pending account, or a chat that does not exist or is not the caller's. The server says 401, not 403 or 404.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SendChatMessageEventError = SendChatMessageEventErrors[keyof SendChatMessageEventErrors];

export type SendChatMessageEventResponses = {
    /**
     * `false` if the data did not fit the type; clients may have got it all the same.
     */
    200: boolean;
};

export type SendChatMessageEventResponse = SendChatMessageEventResponses[keyof SendChatMessageEventResponses];

export type ResolveToolCallData = {
    /**
     * The decision.
     */
    body: ToolCallDecision;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
        /**
         * Id of the message, its key in the chat's `history.messages`.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/messages/{message_id}/resolve';
};

export type ResolveToolCallErrors = {
    /**
     * The action does not suit the tool, the message has no steps, or the model cannot be asked.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or a chat that does not exist or is not the caller's. The server says 401, not 403 or 404.
     */
    401: ErrorDetail;
    /**
     * Another user's message in a shared chat. Since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * No such message, or no such call in it.
     */
    404: ErrorDetail;
    /**
     * The call has been decided on, or the message lacks a question or a model to go on with.
     */
    409: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ResolveToolCallError = ResolveToolCallErrors[keyof ResolveToolCallErrors];

export type ResolveToolCallResponses = {
    /**
     * The decision stands.
     */
    200: ResolvedToolCall;
};

export type ResolveToolCallResponse = ResolveToolCallResponses[keyof ResolveToolCallResponses];

export type UpdateChatParamsData = {
    /**
     * Free content. Parameters for the model, such as `temperature` or `system`.
     */
    body: JsonObject;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/params';
};

export type UpdateChatParamsErrors = {
    /**
     * No usable token, a pending account, or a chat that does not exist or is not the caller's. The server says 401, not 403 or 404.
     */
    401: ErrorDetail;
    /**
     * The chat was deleted meanwhile.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateChatParamsError = UpdateChatParamsErrors[keyof UpdateChatParamsErrors];

export type UpdateChatParamsResponses = {
    /**
     * Free content. All parameters of the chat, the document's `params`.
     */
    200: JsonObject;
};

export type UpdateChatParamsResponse = UpdateChatParamsResponses[keyof UpdateChatParamsResponses];

export type ToggleChatPinnedData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/pin';
};

export type ToggleChatPinnedErrors = {
    /**
     * No usable token, a pending account, or (as `unknownChat`) a chat that does not exist or is not the caller's. The server says 401, not 404.
     */
    401: ErrorDetail;
};

export type ToggleChatPinnedError = ToggleChatPinnedErrors[keyof ToggleChatPinnedErrors];

export type ToggleChatPinnedResponses = {
    /**
     * The chat as it is now.
     */
    200: Chat;
};

export type ToggleChatPinnedResponse = ToggleChatPinnedResponses[keyof ToggleChatPinnedResponses];

export type GetChatPinnedData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/pinned';
};

export type GetChatPinnedErrors = {
    /**
     * No usable token, a pending account, or (as `unknownChat`) a chat that does not exist or is not the caller's. The server says 401, not 404.
     */
    401: ErrorDetail;
};

export type GetChatPinnedError = GetChatPinnedErrors[keyof GetChatPinnedErrors];

export type GetChatPinnedResponses = {
    /**
     * `null`, in chats that older servers stored, means it is not.
     */
    200: boolean | null;
};

export type GetChatPinnedResponse = GetChatPinnedResponses[keyof GetChatPinnedResponses];

export type UnshareChatData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/share';
};

export type UnshareChatErrors = {
    /**
     * No usable token, a pending account, or a chat that does not exist or is not the caller's. The server says 401, not 403 or 404.
     */
    401: ErrorDetail;
};

export type UnshareChatError = UnshareChatErrors[keyof UnshareChatErrors];

export type UnshareChatResponses = {
    /**
     * `true`; before 0.10.2 `false` if the chat was not shared.
     */
    200: boolean;
};

export type UnshareChatResponse = UnshareChatResponses[keyof UnshareChatResponses];

export type ShareChatData = {
    /**
     * How to share it.
     */
    body?: ChatShare | null;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/share';
};

export type ShareChatErrors = {
    /**
     * No usable token, a pending account, or a chat that does not exist or is not the caller's. The server says 401, not 403 or 404.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The link could not be stored.
     */
    500: ErrorDetail;
};

export type ShareChatError = ShareChatErrors[keyof ShareChatErrors];

export type ShareChatResponses = {
    /**
     * The chat, with the link in `share_id`.
     */
    200: Chat;
};

export type ShareChatResponse = ShareChatResponses[keyof ShareChatResponses];

export type RemoveChatTagData = {
    /**
     * The tag.
     */
    body: ChatTagName;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/tags';
};

export type RemoveChatTagErrors = {
    /**
     * No usable token, a pending account, or (as `notFound`) a chat that does not exist or that the caller may not see. The server says 401, not 404.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type RemoveChatTagError = RemoveChatTagErrors[keyof RemoveChatTagErrors];

export type RemoveChatTagResponses = {
    /**
     * The tags that are left.
     */
    200: Array<ChatTag>;
};

export type RemoveChatTagResponse = RemoveChatTagResponses[keyof RemoveChatTagResponses];

export type ListChatTagsData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/tags';
};

export type ListChatTagsErrors = {
    /**
     * No usable token, a pending account, or (as `notFound`) a chat that does not exist or that the caller may not see. The server says 401, not 404.
     */
    401: ErrorDetail;
};

export type ListChatTagsError = ListChatTagsErrors[keyof ListChatTagsErrors];

export type ListChatTagsResponses = {
    /**
     * The tags, by id.
     */
    200: Array<ChatTag>;
};

export type ListChatTagsResponse = ListChatTagsResponses[keyof ListChatTagsResponses];

export type AddChatTagData = {
    /**
     * The tag.
     */
    body: ChatTagName;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/tags';
};

export type AddChatTagErrors = {
    /**
     * The name is `none`, in upper or lower case, which searches use for chats without tags.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `unknownChat`) a chat that does not exist or is not the caller's. The server says 401, not 404.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type AddChatTagError = AddChatTagErrors[keyof AddChatTagErrors];

export type AddChatTagResponses = {
    /**
     * All tags of the chat.
     */
    200: Array<ChatTag>;
};

export type AddChatTagResponse = AddChatTagResponses[keyof AddChatTagResponses];

export type RemoveAllChatTagsData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/tags/all';
};

export type RemoveAllChatTagsErrors = {
    /**
     * No usable token, a pending account, or (as `notFound`) a chat that does not exist or that the caller may not see. The server says 401, not 404.
     */
    401: ErrorDetail;
};

export type RemoveAllChatTagsError = RemoveAllChatTagsErrors[keyof RemoveAllChatTagsErrors];

export type RemoveAllChatTagsResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type RemoveAllChatTagsResponse = RemoveAllChatTagsResponses[keyof RemoveAllChatTagsResponses];

export type MarkChatUnreadData = {
    body?: never;
    path: {
        /**
         * Id of the chat, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/chats/{id}/unread';
};

export type MarkChatUnreadErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type MarkChatUnreadError = MarkChatUnreadErrors[keyof MarkChatUnreadErrors];

export type MarkChatUnreadResponses = {
    /**
     * The chat is unread.
     */
    200: UnreadChat;
};

export type MarkChatUnreadResponse = MarkChatUnreadResponses[keyof MarkChatUnreadResponses];

export type GetFullConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/';
};

export type GetFullConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetFullConfigError = GetFullConfigErrors[keyof GetFullConfigErrors];

export type GetFullConfigResponses = {
    /**
     * The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them.
     */
    200: CompleteConfigMap | ConfigTree;
};

export type GetFullConfigResponse = GetFullConfigResponses[keyof GetFullConfigResponses];

export type ListBannersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/banners';
};

export type ListBannersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListBannersError = ListBannersErrors[keyof ListBannersErrors];

export type ListBannersResponses = {
    /**
     * The banners, in the order in which they were sent.
     */
    200: Array<Banner>;
};

export type ListBannersResponse = ListBannersResponses[keyof ListBannersResponses];

export type SetBannersData = {
    /**
     * All banners.
     */
    body: BannersUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/configs/banners';
};

export type SetBannersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetBannersError = SetBannersErrors[keyof SetBannersErrors];

export type SetBannersResponses = {
    /**
     * The banners, in the order in which they were sent.
     */
    200: Array<Banner>;
};

export type SetBannersResponse = SetBannersResponses[keyof SetBannersResponses];

export type UpdateBannersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/banners/update';
};

export type UpdateBannersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type UpdateBannersError = UpdateBannersErrors[keyof UpdateBannersErrors];

export type UpdateBannersResponses = {
    /**
     * The banners, as they were sent.
     */
    200: Array<Banner>;
};

export type UpdateBannersResponse = UpdateBannersResponses[keyof UpdateBannersResponses];

export type GetCodeExecutionConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/code_execution';
};

export type GetCodeExecutionConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetCodeExecutionConfigError = GetCodeExecutionConfigErrors[keyof GetCodeExecutionConfigErrors];

export type GetCodeExecutionConfigResponses = {
    /**
     * The settings.
     */
    200: CodeExecutionConfig;
};

export type GetCodeExecutionConfigResponse = GetCodeExecutionConfigResponses[keyof GetCodeExecutionConfigResponses];

export type SetCodeExecutionConfigData = {
    /**
     * All settings.
     */
    body: CodeExecutionConfig;
    path?: never;
    query?: never;
    url: '/api/v1/configs/code_execution';
};

export type SetCodeExecutionConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetCodeExecutionConfigError = SetCodeExecutionConfigErrors[keyof SetCodeExecutionConfigErrors];

export type SetCodeExecutionConfigResponses = {
    /**
     * The settings as they are now.
     */
    200: CodeExecutionConfig;
};

export type SetCodeExecutionConfigResponse = SetCodeExecutionConfigResponses[keyof SetCodeExecutionConfigResponses];

export type GetConnectionsConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/connections';
};

export type GetConnectionsConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetConnectionsConfigError = GetConnectionsConfigErrors[keyof GetConnectionsConfigErrors];

export type GetConnectionsConfigResponses = {
    /**
     * The switches.
     */
    200: ConnectionsConfig;
};

export type GetConnectionsConfigResponse = GetConnectionsConfigResponses[keyof GetConnectionsConfigResponses];

export type SetConnectionsConfigData = {
    /**
     * The switches.
     */
    body: ConnectionsConfigUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/configs/connections';
};

export type SetConnectionsConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetConnectionsConfigError = SetConnectionsConfigErrors[keyof SetConnectionsConfigErrors];

export type SetConnectionsConfigResponses = {
    /**
     * The switches as they are now.
     */
    200: ConnectionsConfig;
};

export type SetConnectionsConfigResponse = SetConnectionsConfigResponses[keyof SetConnectionsConfigResponses];

export type ExportConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/export';
};

export type ExportConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ExportConfigError = ExportConfigErrors[keyof ExportConfigErrors];

export type ExportConfigResponses = {
    /**
     * The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them.
     */
    200: CompleteConfigMap | ConfigTree;
};

export type ExportConfigResponse = ExportConfigResponses[keyof ExportConfigResponses];

export type ImportConfigData = {
    /**
     * The settings.
     */
    body: ConfigImport;
    path?: never;
    query?: never;
    url: '/api/v1/configs/import';
};

export type ImportConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request changes multi-factor settings and was made with an API key, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * The multi-factor settings are invalid or were changed meanwhile, since 0.12.4. Nothing is stored.
     */
    409: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ImportConfigError = ImportConfigErrors[keyof ImportConfigErrors];

export type ImportConfigResponses = {
    /**
     * The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them.
     */
    200: CompleteConfigMap | ConfigTree;
};

export type ImportConfigResponse = ImportConfigResponses[keyof ImportConfigResponses];

export type SetInterfaceVisibilityData = {
    /**
     * The new map.
     */
    body: InterfaceVisibility;
    path?: never;
    query?: never;
    url: '/api/v1/configs/interface/visibility';
};

export type SetInterfaceVisibilityErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetInterfaceVisibilityError = SetInterfaceVisibilityErrors[keyof SetInterfaceVisibilityErrors];

export type SetInterfaceVisibilityResponses = {
    /**
     * The map as it was sent.
     */
    200: InterfaceVisibility;
};

export type SetInterfaceVisibilityResponse = SetInterfaceVisibilityResponses[keyof SetInterfaceVisibilityResponses];

export type GetModelsConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/models';
};

export type GetModelsConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetModelsConfigError = GetModelsConfigErrors[keyof GetModelsConfigErrors];

export type GetModelsConfigResponses = {
    /**
     * The defaults.
     */
    200: ModelsConfig;
};

export type GetModelsConfigResponse = GetModelsConfigResponses[keyof GetModelsConfigResponses];

export type SetModelsConfigData = {
    /**
     * All defaults.
     */
    body: ModelsConfigUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/configs/models';
};

export type SetModelsConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetModelsConfigError = SetModelsConfigErrors[keyof SetModelsConfigErrors];

export type SetModelsConfigResponses = {
    /**
     * The defaults as they are now.
     */
    200: ModelsConfig;
};

export type SetModelsConfigResponse = SetModelsConfigResponses[keyof SetModelsConfigResponses];

export type GetModelDefaultsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/models/defaults';
};

export type GetModelDefaultsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetModelDefaultsError = GetModelDefaultsErrors[keyof GetModelDefaultsErrors];

export type GetModelDefaultsResponses = {
    /**
     * The default metadata.
     */
    200: ModelDefaults;
};

export type GetModelDefaultsResponse = GetModelDefaultsResponses[keyof GetModelDefaultsResponses];

export type GetConfigNamespaceData = {
    body?: never;
    path: {
        /**
         * First part of the keys, without the dot behind it, such as `ui` or `web.search`.
         */
        namespace: string;
    };
    query?: never;
    url: '/api/v1/configs/namespace/{namespace}';
};

export type GetConfigNamespaceErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetConfigNamespaceError = GetConfigNamespaceErrors[keyof GetConfigNamespaceErrors];

export type GetConfigNamespaceResponses = {
    /**
     * The settings of the namespace, by their full key.
     */
    200: ConfigMap;
};

export type GetConfigNamespaceResponse = GetConfigNamespaceResponses[keyof GetConfigNamespaceResponses];

export type RegisterOAuthClientData = {
    /**
     * The tool server.
     */
    body: OAuthClientRegistration;
    path?: never;
    query?: {
        /**
         * Put before the client id in the callback address, with a colon; `mcp` for a tool server. Absent, the id stands alone.
         */
        type?: string;
    };
    url: '/api/v1/configs/oauth/clients/register';
};

export type RegisterOAuthClientErrors = {
    /**
     * The provider was not found, or refused. The reason follows since 0.11.4.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * Tool servers are switched off in the server's environment, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type RegisterOAuthClientError = RegisterOAuthClientErrors[keyof RegisterOAuthClientErrors];

export type RegisterOAuthClientResponses = {
    /**
     * Registered at the provider.
     */
    200: RegisteredOAuthClient;
};

export type RegisterOAuthClientResponse = RegisterOAuthClientResponses[keyof RegisterOAuthClientResponses];

export type GetSubagentsConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/subagents';
};

export type GetSubagentsConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetSubagentsConfigError = GetSubagentsConfigErrors[keyof GetSubagentsConfigErrors];

export type GetSubagentsConfigResponses = {
    /**
     * The settings.
     */
    200: SubagentsConfig;
};

export type GetSubagentsConfigResponse = GetSubagentsConfigResponses[keyof GetSubagentsConfigResponses];

export type SetSubagentsConfigData = {
    /**
     * All settings.
     */
    body: SubagentsConfig;
    path?: never;
    query?: never;
    url: '/api/v1/configs/subagents';
};

export type SetSubagentsConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetSubagentsConfigError = SetSubagentsConfigErrors[keyof SetSubagentsConfigErrors];

export type SetSubagentsConfigResponses = {
    /**
     * The settings as they are now.
     */
    200: SubagentsConfig;
};

export type SetSubagentsConfigResponse = SetSubagentsConfigResponses[keyof SetSubagentsConfigResponses];

export type SetPromptSuggestionsData = {
    /**
     * All suggestions.
     */
    body: PromptSuggestionsUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/configs/suggestions';
};

export type SetPromptSuggestionsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetPromptSuggestionsError = SetPromptSuggestionsErrors[keyof SetPromptSuggestionsErrors];

export type SetPromptSuggestionsResponses = {
    /**
     * The suggestions as they are now.
     */
    200: PromptSuggestions | PromptSuggestionList;
};

export type SetPromptSuggestionsResponse = SetPromptSuggestionsResponses[keyof SetPromptSuggestionsResponses];

export type GetTerminalServersConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/terminal_servers';
};

export type GetTerminalServersConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetTerminalServersConfigError = GetTerminalServersConfigErrors[keyof GetTerminalServersConfigErrors];

export type GetTerminalServersConfigResponses = {
    /**
     * The connections.
     */
    200: TerminalServersConfig;
};

export type GetTerminalServersConfigResponse = GetTerminalServersConfigResponses[keyof GetTerminalServersConfigResponses];

export type SetTerminalServersConfigData = {
    /**
     * All connections.
     */
    body: TerminalServersConfigUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/configs/terminal_servers';
};

export type SetTerminalServersConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetTerminalServersConfigError = SetTerminalServersConfigErrors[keyof SetTerminalServersConfigErrors];

export type SetTerminalServersConfigResponses = {
    /**
     * The connections as they are now.
     */
    200: TerminalServersConfig;
};

export type SetTerminalServersConfigResponse = SetTerminalServersConfigResponses[keyof SetTerminalServersConfigResponses];

export type SetTerminalServerLifecycleData = {
    /**
     * Where the orchestrator is, and the limits.
     */
    body: TerminalLifecycleRequest;
    path?: never;
    query?: never;
    url: '/api/v1/configs/terminal_servers/lifecycle';
};

export type SetTerminalServerLifecycleErrors = {
    /**
     * The address is empty, or the orchestrator is not reached or does not answer JSON. The server before 0.11.4 says "save" for "access".
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low, or the orchestrator refuses the key; then its reply stands in `detail` as text.
     */
    401: ErrorDetail;
    /**
     * Tool servers are switched off in the server's environment, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * The orchestrator's answer to an unknown policy, or to an address where none stands. Its reply stands in `detail` as text.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetTerminalServerLifecycleError = SetTerminalServerLifecycleErrors[keyof SetTerminalServerLifecycleErrors];

export type SetTerminalServerLifecycleResponses = {
    /**
     * Time limits in the orchestrator's own terms. This server does not look into them.
     */
    200: JsonObject;
};

export type SetTerminalServerLifecycleResponse = SetTerminalServerLifecycleResponses[keyof SetTerminalServerLifecycleResponses];

export type SetTerminalServerPolicyData = {
    /**
     * Where the orchestrator is, and the policy.
     */
    body: TerminalPolicyRequest;
    path?: never;
    query?: never;
    url: '/api/v1/configs/terminal_servers/policy';
};

export type SetTerminalServerPolicyErrors = {
    /**
     * The address is empty, or the orchestrator is not reached or does not answer JSON. Servers before 0.11.4 say "save" for "access".
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low, or the orchestrator refuses the key; then its reply stands in `detail` as text.
     */
    401: ErrorDetail;
    /**
     * Tool servers are switched off in the server's environment, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * The orchestrator's answer to an unknown policy, or to an address where none stands. Its reply stands in `detail` as text.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetTerminalServerPolicyError = SetTerminalServerPolicyErrors[keyof SetTerminalServerPolicyErrors];

export type SetTerminalServerPolicyResponses = {
    /**
     * The policy in the orchestrator's own terms, such as the image and limits of a terminal. This server does not look into it.
     */
    200: JsonObject;
};

export type SetTerminalServerPolicyResponse = SetTerminalServerPolicyResponses[keyof SetTerminalServerPolicyResponses];

export type RefreshTerminalServerTerminalsData = {
    /**
     * Where the orchestrator is, and which terminals.
     */
    body: TerminalRefresh;
    path?: never;
    query?: never;
    url: '/api/v1/configs/terminal_servers/refresh';
};

export type RefreshTerminalServerTerminalsErrors = {
    /**
     * The address is empty, or the orchestrator is not reached or does not answer JSON.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low, or the orchestrator refuses the key; then its reply stands in `detail` as text.
     */
    401: ErrorDetail;
    /**
     * Tool servers are switched off in the server's environment, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * The orchestrator's answer to an unknown policy, or to an address where none stands. Its reply stands in `detail` as text.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type RefreshTerminalServerTerminalsError = RefreshTerminalServerTerminalsErrors[keyof RefreshTerminalServerTerminalsErrors];

export type RefreshTerminalServerTerminalsResponses = {
    /**
     * What was renewed, in the orchestrator's own terms. This server does not look into it.
     */
    200: JsonObject;
};

export type RefreshTerminalServerTerminalsResponse = RefreshTerminalServerTerminalsResponses[keyof RefreshTerminalServerTerminalsResponses];

export type VerifyTerminalServerConnectionData = {
    /**
     * The connection to try.
     */
    body: TerminalServerConnectionDraft;
    path?: never;
    query?: never;
    url: '/api/v1/configs/terminal_servers/verify';
};

export type VerifyTerminalServerConnectionErrors = {
    /**
     * The address is empty, or nothing there answers as it should.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * Tool servers are switched off in the server's environment, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type VerifyTerminalServerConnectionError = VerifyTerminalServerConnectionErrors[keyof VerifyTerminalServerConnectionErrors];

export type VerifyTerminalServerConnectionResponses = {
    /**
     * Something answered.
     */
    200: TerminalServerVerification;
};

export type VerifyTerminalServerConnectionResponse = VerifyTerminalServerConnectionResponses[keyof VerifyTerminalServerConnectionResponses];

export type GetToolServersConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/tool_servers';
};

export type GetToolServersConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetToolServersConfigError = GetToolServersConfigErrors[keyof GetToolServersConfigErrors];

export type GetToolServersConfigResponses = {
    /**
     * The connections.
     */
    200: ToolServersConfig;
};

export type GetToolServersConfigResponse = GetToolServersConfigResponses[keyof GetToolServersConfigResponses];

export type SetToolServersConfigData = {
    /**
     * All connections.
     */
    body: ToolServersConfigUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/configs/tool_servers';
};

export type SetToolServersConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type SetToolServersConfigError = SetToolServersConfigErrors[keyof SetToolServersConfigErrors];

export type SetToolServersConfigResponses = {
    /**
     * The connections as they are now.
     */
    200: ToolServersConfig;
};

export type SetToolServersConfigResponse = SetToolServersConfigResponses[keyof SetToolServersConfigResponses];

export type VerifyToolServerConnectionData = {
    /**
     * The connection to try.
     */
    body: ToolServerConnectionDraft;
    path?: never;
    query?: never;
    url: '/api/v1/configs/tool_servers/verify';
};

export type VerifyToolServerConnectionErrors = {
    /**
     * The tool server did not answer, or not in the protocol.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * Tool servers are switched off in the server's environment, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type VerifyToolServerConnectionError = VerifyToolServerConnectionErrors[keyof VerifyToolServerConnectionErrors];

export type VerifyToolServerConnectionResponses = {
    /**
     * The server answered.
     */
    200: ToolServerDocument | McpToolList | DiscoveredOAuthServer | string | null;
};

export type VerifyToolServerConnectionResponse = VerifyToolServerConnectionResponses[keyof VerifyToolServerConnectionResponses];

export type UpdateFullConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/configs/update';
};

export type UpdateFullConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type UpdateFullConfigError = UpdateFullConfigErrors[keyof UpdateFullConfigErrors];

export type UpdateFullConfigResponses = {
    /**
     * The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them.
     */
    200: CompleteConfigMap | ConfigTree;
};

export type UpdateFullConfigResponse = UpdateFullConfigResponses[keyof UpdateFullConfigResponses];

export type ListFunctionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/functions/';
};

export type ListFunctionsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListFunctionsError = ListFunctionsErrors[keyof ListFunctionsErrors];

export type ListFunctionsResponses = {
    /**
     * The functions.
     */
    200: Array<FunctionSummary>;
};

export type ListFunctionsResponse = ListFunctionsResponses[keyof ListFunctionsResponses];

export type CreateFunctionData = {
    /**
     * The function.
     */
    body: FunctionSource;
    path?: never;
    query?: never;
    url: '/api/v1/functions/create';
};

export type CreateFunctionErrors = {
    /**
     * The id is unfit or taken, or the source does not load. Before 0.10.2 the text is the reason.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type CreateFunctionError = CreateFunctionErrors[keyof CreateFunctionErrors];

export type CreateFunctionResponses = {
    /**
     * The new function, without its source.
     */
    200: FunctionSummary;
};

export type CreateFunctionResponse = CreateFunctionResponses[keyof CreateFunctionResponses];

export type ExportFunctionsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Whether the valves are in the reply too.
         */
        include_valves?: boolean;
    };
    url: '/api/v1/functions/export';
};

export type ExportFunctionsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ExportFunctionsError = ExportFunctionsErrors[keyof ExportFunctionsErrors];

export type ExportFunctionsResponses = {
    /**
     * The functions.
     */
    200: Array<ExportedFunction>;
};

export type ExportFunctionsResponse = ExportFunctionsResponses[keyof ExportFunctionsResponses];

export type GetFunctionByIdData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}';
};

export type GetFunctionByIdErrors = {
    /**
     * No usable token, a role that is too low, or (as `notFound`) a function that does not exist. The server says 401, not 404.
     */
    401: ErrorDetail;
};

export type GetFunctionByIdError = GetFunctionByIdErrors[keyof GetFunctionByIdErrors];

export type GetFunctionByIdResponses = {
    /**
     * The function.
     */
    200: Function;
};

export type GetFunctionByIdResponse = GetFunctionByIdResponses[keyof GetFunctionByIdResponses];

export type DeleteFunctionByIdData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/delete';
};

export type DeleteFunctionByIdErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type DeleteFunctionByIdError = DeleteFunctionByIdErrors[keyof DeleteFunctionByIdErrors];

export type DeleteFunctionByIdResponses = {
    /**
     * Always `true`, unless the database fails.
     */
    200: boolean;
};

export type DeleteFunctionByIdResponse = DeleteFunctionByIdResponses[keyof DeleteFunctionByIdResponses];

export type ListFunctionVersionsData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: {
        /**
         * Which page, beginning with 1; less than 1 is the first. A page behind the last is empty.
         */
        page?: number;
    };
    url: '/api/v1/functions/id/{id}/history';
};

export type ListFunctionVersionsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * There is no such function.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListFunctionVersionsError = ListFunctionVersionsErrors[keyof ListFunctionVersionsErrors];

export type ListFunctionVersionsResponses = {
    /**
     * The versions, without their contents.
     */
    200: Array<FunctionVersion>;
};

export type ListFunctionVersionsResponse = ListFunctionVersionsResponses[keyof ListFunctionVersionsResponses];

export type GetFunctionVersionDiffData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query: {
        /**
         * Id of the version that counts as the older one.
         */
        from_id: string;
        /**
         * Id of the version that counts as the newer one.
         */
        to_id: string;
    };
    url: '/api/v1/functions/id/{id}/history/diff';
};

export type GetFunctionVersionDiffErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * There is no such function, or it has no such version.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type GetFunctionVersionDiffError = GetFunctionVersionDiffErrors[keyof GetFunctionVersionDiffErrors];

export type GetFunctionVersionDiffResponses = {
    /**
     * The differences.
     */
    200: FunctionDiff;
};

export type GetFunctionVersionDiffResponse = GetFunctionVersionDiffResponses[keyof GetFunctionVersionDiffResponses];

export type DeleteFunctionVersionData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
        /**
         * Id of the version, from `listFunctionVersions`.
         */
        history_id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/history/{history_id}';
};

export type DeleteFunctionVersionErrors = {
    /**
     * It is the version that runs.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * There is no such function, or it has no such version.
     */
    404: ErrorDetail;
};

export type DeleteFunctionVersionError = DeleteFunctionVersionErrors[keyof DeleteFunctionVersionErrors];

export type DeleteFunctionVersionResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteFunctionVersionResponse = DeleteFunctionVersionResponses[keyof DeleteFunctionVersionResponses];

export type GetFunctionVersionData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
        /**
         * Id of the version, from `listFunctionVersions`.
         */
        history_id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/history/{history_id}';
};

export type GetFunctionVersionErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * There is no such function, or it has no such version.
     */
    404: ErrorDetail;
};

export type GetFunctionVersionError = GetFunctionVersionErrors[keyof GetFunctionVersionErrors];

export type GetFunctionVersionResponses = {
    /**
     * The version.
     */
    200: FunctionVersionDetail;
};

export type GetFunctionVersionResponse = GetFunctionVersionResponses[keyof GetFunctionVersionResponses];

export type ToggleFunctionActiveByGetData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/toggle';
};

export type ToggleFunctionActiveByGetErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ToggleFunctionActiveByGetError = ToggleFunctionActiveByGetErrors[keyof ToggleFunctionActiveByGetErrors];

export type ToggleFunctionActiveByGetResponses = {
    /**
     * The function as it is now.
     */
    200: Function;
};

export type ToggleFunctionActiveByGetResponse = ToggleFunctionActiveByGetResponses[keyof ToggleFunctionActiveByGetResponses];

export type ToggleFunctionActiveData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/toggle';
};

export type ToggleFunctionActiveErrors = {
    /**
     * No usable token, a role that is too low, or (as `notFound`) a function that does not exist. The server says 401, not 404.
     */
    401: ErrorDetail;
};

export type ToggleFunctionActiveError = ToggleFunctionActiveErrors[keyof ToggleFunctionActiveErrors];

export type ToggleFunctionActiveResponses = {
    /**
     * The function as it is now.
     */
    200: Function;
};

export type ToggleFunctionActiveResponse = ToggleFunctionActiveResponses[keyof ToggleFunctionActiveResponses];

export type ToggleFunctionGlobalByGetData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/toggle/global';
};

export type ToggleFunctionGlobalByGetErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ToggleFunctionGlobalByGetError = ToggleFunctionGlobalByGetErrors[keyof ToggleFunctionGlobalByGetErrors];

export type ToggleFunctionGlobalByGetResponses = {
    /**
     * The function as it is now.
     */
    200: Function;
};

export type ToggleFunctionGlobalByGetResponse = ToggleFunctionGlobalByGetResponses[keyof ToggleFunctionGlobalByGetResponses];

export type ToggleFunctionGlobalData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/toggle/global';
};

export type ToggleFunctionGlobalErrors = {
    /**
     * No usable token, a role that is too low, or (as `notFound`) a function that does not exist. The server says 401, not 404.
     */
    401: ErrorDetail;
};

export type ToggleFunctionGlobalError = ToggleFunctionGlobalErrors[keyof ToggleFunctionGlobalErrors];

export type ToggleFunctionGlobalResponses = {
    /**
     * The function as it is now.
     */
    200: Function;
};

export type ToggleFunctionGlobalResponse = ToggleFunctionGlobalResponses[keyof ToggleFunctionGlobalResponses];

export type UpdateFunctionByIdData = {
    /**
     * The function as it shall be.
     */
    body: FunctionSource;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/update';
};

export type UpdateFunctionByIdErrors = {
    /**
     * The source does not load, its valves do not suit it, or there is no such function. Before 0.10.2 the text is the reason in another form.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateFunctionByIdError = UpdateFunctionByIdErrors[keyof UpdateFunctionByIdErrors];

export type UpdateFunctionByIdResponses = {
    /**
     * The function as it is now.
     */
    200: Function;
};

export type UpdateFunctionByIdResponse = UpdateFunctionByIdResponses[keyof UpdateFunctionByIdResponses];

export type RestoreFunctionVersionData = {
    /**
     * Which version.
     */
    body: FunctionVersionChoice;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/update/version';
};

export type RestoreFunctionVersionErrors = {
    /**
     * The source does not load any more, or the stored valves do not suit it.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * There is no such function, or it has no such version.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type RestoreFunctionVersionError = RestoreFunctionVersionErrors[keyof RestoreFunctionVersionErrors];

export type RestoreFunctionVersionResponses = {
    /**
     * The function as it is now.
     */
    200: Function;
};

export type RestoreFunctionVersionResponse = RestoreFunctionVersionResponses[keyof RestoreFunctionVersionResponses];

export type GetFunctionValvesData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/valves';
};

export type GetFunctionValvesErrors = {
    /**
     * No usable token, a role that is too low, or (as `notFound`) a function that does not exist. The server says 401, not 404.
     */
    401: ErrorDetail;
};

export type GetFunctionValvesError = GetFunctionValvesErrors[keyof GetFunctionValvesErrors];

export type GetFunctionValvesResponses = {
    /**
     * The values that were set.
     */
    200: FunctionValves;
};

export type GetFunctionValvesResponse = GetFunctionValvesResponses[keyof GetFunctionValvesResponses];

export type GetFunctionValvesSpecData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/valves/spec';
};

export type GetFunctionValvesSpecErrors = {
    /**
     * No usable token, a role that is too low, or (as `notFound`) a function that does not exist. The server says 401, not 404.
     */
    401: ErrorDetail;
    /**
     * Always the same text.
     */
    500: string;
};

export type GetFunctionValvesSpecError = GetFunctionValvesSpecErrors[keyof GetFunctionValvesSpecErrors];

export type GetFunctionValvesSpecResponses = {
    /**
     * The schema.
     */
    200: FunctionValvesSpec | null;
};

export type GetFunctionValvesSpecResponse = GetFunctionValvesSpecResponses[keyof GetFunctionValvesSpecResponses];

export type SetFunctionValvesData = {
    /**
     * The values.
     */
    body: FunctionValves;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/valves/update';
};

export type SetFunctionValvesErrors = {
    /**
     * A value does not suit the function's class. Before 0.10.2 the text is Pydantic's.
     */
    400: ErrorDetail;
    /**
     * No usable token, a role that is too low, or (as `notFound`) a function that does not exist or has no such valves. The server says 401, not 404.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type SetFunctionValvesError = SetFunctionValvesErrors[keyof SetFunctionValvesErrors];

export type SetFunctionValvesResponses = {
    /**
     * The values as they were stored.
     */
    200: FunctionValves;
};

export type SetFunctionValvesResponse = SetFunctionValvesResponses[keyof SetFunctionValvesResponses];

export type GetFunctionUserValvesData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/valves/user';
};

export type GetFunctionUserValvesErrors = {
    /**
     * No usable token, a role that is too low, or (as `notFound`) a function that does not exist. The server says 401, not 404.
     */
    401: ErrorDetail;
};

export type GetFunctionUserValvesError = GetFunctionUserValvesErrors[keyof GetFunctionUserValvesErrors];

export type GetFunctionUserValvesResponses = {
    /**
     * The values that were set.
     */
    200: FunctionValves;
};

export type GetFunctionUserValvesResponse = GetFunctionUserValvesResponses[keyof GetFunctionUserValvesResponses];

export type GetFunctionUserValvesSpecData = {
    body?: never;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/valves/user/spec';
};

export type GetFunctionUserValvesSpecErrors = {
    /**
     * No usable token, a role that is too low, or (as `notFound`) a function that does not exist. The server says 401, not 404.
     */
    401: ErrorDetail;
    /**
     * Always the same text.
     */
    500: string;
};

export type GetFunctionUserValvesSpecError = GetFunctionUserValvesSpecErrors[keyof GetFunctionUserValvesSpecErrors];

export type GetFunctionUserValvesSpecResponses = {
    /**
     * The schema.
     */
    200: FunctionValvesSpec | null;
};

export type GetFunctionUserValvesSpecResponse = GetFunctionUserValvesSpecResponses[keyof GetFunctionUserValvesSpecResponses];

export type SetFunctionUserValvesData = {
    /**
     * The values.
     */
    body: FunctionValves;
    path: {
        /**
         * Id of the function, in lower case.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/functions/id/{id}/valves/user/update';
};

export type SetFunctionUserValvesErrors = {
    /**
     * The function is not in use, or a value does not suit its class. Before 0.10.2 the text is Pydantic's.
     */
    400: ErrorDetail;
    /**
     * No usable token, a role that is too low, or (as `notFound`) a function that does not exist or has no such valves. The server says 401, not 404.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type SetFunctionUserValvesError = SetFunctionUserValvesErrors[keyof SetFunctionUserValvesErrors];

export type SetFunctionUserValvesResponses = {
    /**
     * The values as they were stored.
     */
    200: FunctionValves;
};

export type SetFunctionUserValvesResponse = SetFunctionUserValvesResponses[keyof SetFunctionUserValvesResponses];

export type ListFunctionsWithAuthorsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/functions/list';
};

export type ListFunctionsWithAuthorsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListFunctionsWithAuthorsError = ListFunctionsWithAuthorsErrors[keyof ListFunctionsWithAuthorsErrors];

export type ListFunctionsWithAuthorsResponses = {
    /**
     * The functions.
     */
    200: Array<FunctionListEntry>;
};

export type ListFunctionsWithAuthorsResponse = ListFunctionsWithAuthorsResponses[keyof ListFunctionsWithAuthorsResponses];

export type LoadFunctionFromUrlData = {
    /**
     * Where the file is.
     */
    body: FunctionAddress;
    path?: never;
    query?: never;
    url: '/api/v1/functions/load/url';
};

export type LoadFunctionFromUrlErrors = {
    /**
     * The file is empty, or the other server answered 400.
     */
    400: ErrorDetail;
    /**
     * No usable token, a role that is too low, or (as `refused`) the other server answered 401.
     */
    401: ErrorDetail;
    /**
     * The other server has no such file. Since 0.10.2.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The other server cannot be reached or, before 0.10.2, refused.
     */
    500: ErrorDetail;
    /**
     * The other server answered a status other than 200, which is passed on; a 204 comes without a body. Since 0.10.2.
     */
    default: ErrorDetail;
};

export type LoadFunctionFromUrlError = LoadFunctionFromUrlErrors[keyof LoadFunctionFromUrlErrors];

export type LoadFunctionFromUrlResponses = {
    /**
     * The text of the file.
     */
    200: LoadedFunction;
};

export type LoadFunctionFromUrlResponse = LoadFunctionFromUrlResponses[keyof LoadFunctionFromUrlResponses];

export type SyncFunctionsData = {
    /**
     * All functions.
     */
    body: FunctionSync;
    path?: never;
    query?: never;
    url: '/api/v1/functions/sync';
};

export type SyncFunctionsErrors = {
    /**
     * A source does not load, or valves do not suit it. Before 0.10.2 the text is the reason.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SyncFunctionsError = SyncFunctionsErrors[keyof SyncFunctionsErrors];

export type SyncFunctionsResponses = {
    /**
     * All functions as they are now.
     */
    200: Array<SyncedFunction>;
};

export type SyncFunctionsResponse = SyncFunctionsResponses[keyof SyncFunctionsResponses];

export type ListGroupsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * With `true`, groups that everybody may share with, and those that only members may share with and the caller belongs to; with `false`, groups that nobody may share with. An administrator's is ignored.
         */
        share?: boolean;
    };
    url: '/api/v1/groups/';
};

export type ListGroupsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListGroupsError = ListGroupsErrors[keyof ListGroupsErrors];

export type ListGroupsResponses = {
    /**
     * The groups.
     */
    200: Array<GroupCounted>;
};

export type ListGroupsResponse = ListGroupsResponses[keyof ListGroupsResponses];

export type CreateGroupData = {
    /**
     * The group.
     */
    body: GroupCreate;
    path?: never;
    query?: never;
    url: '/api/v1/groups/create';
};

export type CreateGroupErrors = {
    /**
     * The group above cannot be (since 0.12.4), or (as `failed`) settings that the server cannot read, from 0.8.12 to 0.11.4.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No group has the id of the group above. Since 0.12.4.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type CreateGroupError = CreateGroupErrors[keyof CreateGroupErrors];

export type CreateGroupResponses = {
    /**
     * The group.
     */
    200: GroupCounted;
};

export type CreateGroupResponse = CreateGroupResponses[keyof CreateGroupResponses];

export type GetGroupByIdData = {
    body?: never;
    path: {
        /**
         * Id of the group, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/id/{id}';
};

export type GetGroupByIdErrors = {
    /**
     * No usable token, a role that is too low, or, before 0.12.4 (as `notFound`), a group that does not exist.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type GetGroupByIdError = GetGroupByIdErrors[keyof GetGroupByIdErrors];

export type GetGroupByIdResponses = {
    /**
     * The group.
     */
    200: GroupCounted;
};

export type GetGroupByIdResponse = GetGroupByIdResponses[keyof GetGroupByIdResponses];

export type DeleteGroupByIdData = {
    body?: never;
    path: {
        /**
         * Id of the group, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/id/{id}/delete';
};

export type DeleteGroupByIdErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No group has this id. Since 0.12.4.
     */
    404: ErrorDetail;
};

export type DeleteGroupByIdError = DeleteGroupByIdErrors[keyof DeleteGroupByIdErrors];

export type DeleteGroupByIdResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteGroupByIdResponse = DeleteGroupByIdResponses[keyof DeleteGroupByIdResponses];

export type ExportGroupByIdData = {
    body?: never;
    path: {
        /**
         * Id of the group, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/id/{id}/export';
};

export type ExportGroupByIdErrors = {
    /**
     * No usable token, a role that is too low, or, before 0.12.4 (as `notFound`), a group that does not exist.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type ExportGroupByIdError = ExportGroupByIdErrors[keyof ExportGroupByIdErrors];

export type ExportGroupByIdResponses = {
    /**
     * The group.
     */
    200: GroupExport;
};

export type ExportGroupByIdResponse = ExportGroupByIdResponses[keyof ExportGroupByIdResponses];

export type GetGroupInfoByIdData = {
    body?: never;
    path: {
        /**
         * Id of the group, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/id/{id}/info';
};

export type GetGroupInfoByIdErrors = {
    /**
     * No usable token, a role that is too low, or, before 0.12.4 (as `notFound`), a group that does not exist.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type GetGroupInfoByIdError = GetGroupInfoByIdErrors[keyof GetGroupInfoByIdErrors];

export type GetGroupInfoByIdResponses = {
    /**
     * The group in short.
     */
    200: GroupSummary;
};

export type GetGroupInfoByIdResponse = GetGroupInfoByIdResponses[keyof GetGroupInfoByIdResponses];

export type ListGroupMembersData = {
    body?: never;
    path: {
        /**
         * Id of the group, a UUID.
         */
        id: string;
    };
    query?: {
        /**
         * Which members, those put into the group itself (`direct`), those only in groups below it (`inherited`), or both (`effective`).
         */
        membership?: 'direct' | 'inherited' | 'effective';
        /**
         * Only members whose name or e-mail address holds this text, in any case. Empty means all.
         */
        query?: string;
        /**
         * Which page of 30 members, beginning with 1.
         */
        page?: number;
    };
    url: '/api/v1/groups/id/{id}/members';
};

export type ListGroupMembersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No group has this id. Since 0.12.4.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListGroupMembersError = ListGroupMembersErrors[keyof ListGroupMembersErrors];

export type ListGroupMembersResponses = {
    /**
     * A page of members.
     */
    200: GroupMembers;
};

export type ListGroupMembersResponse = ListGroupMembersResponses[keyof ListGroupMembersResponses];

export type PreviewGroupAccessData = {
    body?: never;
    path: {
        /**
         * Id of the group, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/id/{id}/preview';
};

export type PreviewGroupAccessErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type PreviewGroupAccessError = PreviewGroupAccessErrors[keyof PreviewGroupAccessErrors];

export type PreviewGroupAccessResponses = {
    /**
     * What the group gives.
     */
    200: GroupAccessPreview;
};

export type PreviewGroupAccessResponse = PreviewGroupAccessResponses[keyof PreviewGroupAccessResponses];

export type UpdateGroupByIdData = {
    /**
     * The new state.
     */
    body: GroupUpdate;
    path: {
        /**
         * Id of the group, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/id/{id}/update';
};

export type UpdateGroupByIdErrors = {
    /**
     * Before 0.12.4, an unknown id; 0.8.3, 0.8.12 and 0.9.6 wrap the text once more (`wrapped`). Since 0.12.4, the group above cannot be.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No group has this id, or that of the group above. Since 0.12.4.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateGroupByIdError = UpdateGroupByIdErrors[keyof UpdateGroupByIdErrors];

export type UpdateGroupByIdResponses = {
    /**
     * The group as it is now.
     */
    200: GroupCounted;
};

export type UpdateGroupByIdResponse = UpdateGroupByIdResponses[keyof UpdateGroupByIdResponses];

export type ListGroupUsersData = {
    body?: never;
    path: {
        /**
         * Id of the group, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/id/{id}/users';
};

export type ListGroupUsersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListGroupUsersError = ListGroupUsersErrors[keyof ListGroupUsersErrors];

export type ListGroupUsersResponses = {
    /**
     * The accounts.
     */
    200: Array<UserSummary>;
};

export type ListGroupUsersResponse = ListGroupUsersResponses[keyof ListGroupUsersResponses];

export type AddGroupUsersData = {
    /**
     * The accounts.
     */
    body: GroupUserIds;
    path: {
        /**
         * Id of the group, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/id/{id}/users/add';
};

export type AddGroupUsersErrors = {
    /**
     * Before 0.12.4, an unknown id; 0.8.3, 0.8.12 and 0.9.6 wrap the text once more (`wrapped`).
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No group has this id. Since 0.12.4.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type AddGroupUsersError = AddGroupUsersErrors[keyof AddGroupUsersErrors];

export type AddGroupUsersResponses = {
    /**
     * The group with its new number of members.
     */
    200: GroupCounted;
};

export type AddGroupUsersResponse = AddGroupUsersResponses[keyof AddGroupUsersResponses];

export type DeleteGroupUsersData = {
    body?: never;
    path: {
        /**
         * Id of the group, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/id/{id}/users/delete';
};

export type DeleteGroupUsersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type DeleteGroupUsersError = DeleteGroupUsersErrors[keyof DeleteGroupUsersErrors];

export type DeleteGroupUsersResponses = {
    /**
     * Removed.
     */
    200: GroupCounted;
};

export type DeleteGroupUsersResponse = DeleteGroupUsersResponses[keyof DeleteGroupUsersResponses];

export type RemoveGroupUsersData = {
    /**
     * The accounts.
     */
    body: GroupUserIds;
    path: {
        /**
         * Id of the group, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/groups/id/{id}/users/remove';
};

export type RemoveGroupUsersErrors = {
    /**
     * Before 0.12.4, an unknown id; 0.8.3, 0.8.12 and 0.9.6 wrap the text once more (`wrapped`).
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No group has this id. Since 0.12.4.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type RemoveGroupUsersError = RemoveGroupUsersErrors[keyof RemoveGroupUsersErrors];

export type RemoveGroupUsersResponses = {
    /**
     * The group with its new number of members.
     */
    200: GroupCounted;
};

export type RemoveGroupUsersResponse = RemoveGroupUsersResponses[keyof RemoveGroupUsersResponses];

export type ListJobsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many jobs to leave out at the beginning.
         */
        skip?: number;
        /**
         * How many jobs to answer, from 1 to 200.
         */
        limit?: number;
        /**
         * Only jobs with this status.
         */
        status?: string;
        /**
         * Only jobs for the model with this id.
         */
        model_id?: string;
    };
    url: '/api/v1/jobs/';
};

export type ListJobsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A number out of its range, or no number.
     */
    422: ValidationError;
};

export type ListJobsError = ListJobsErrors[keyof ListJobsErrors];

export type ListJobsResponses = {
    /**
     * A part of the list.
     */
    200: JobList;
};

export type ListJobsResponse = ListJobsResponses[keyof ListJobsResponses];

export type ListAllJobsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many jobs to leave out at the beginning.
         */
        skip?: number;
        /**
         * How many jobs to answer, from 1 to 200.
         */
        limit?: number;
        /**
         * Only jobs with this status.
         */
        status?: string;
        /**
         * Only jobs for the model with this id.
         */
        model_id?: string;
        /**
         * Only jobs of the account with this UUID.
         */
        user_id?: string;
    };
    url: '/api/v1/jobs/admin/list';
};

export type ListAllJobsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A number out of its range, or no number.
     */
    422: ValidationError;
};

export type ListAllJobsError = ListAllJobsErrors[keyof ListAllJobsErrors];

export type ListAllJobsResponses = {
    /**
     * A part of the list.
     */
    200: JobList;
};

export type ListAllJobsResponse = ListAllJobsResponses[keyof ListAllJobsResponses];

export type GetJobAnalyticsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Whether archived jobs count too.
         */
        combined?: boolean;
    };
    url: '/api/v1/jobs/analytics';
};

export type GetJobAnalyticsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type GetJobAnalyticsError = GetJobAnalyticsErrors[keyof GetJobAnalyticsErrors];

export type GetJobAnalyticsResponses = {
    /**
     * The figures.
     */
    200: JobAnalytics;
};

export type GetJobAnalyticsResponse = GetJobAnalyticsResponses[keyof GetJobAnalyticsResponses];

export type ExportJobAnalyticsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/jobs/analytics/export';
};

export type ExportJobAnalyticsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ExportJobAnalyticsError = ExportJobAnalyticsErrors[keyof ExportJobAnalyticsErrors];

export type ExportJobAnalyticsResponses = {
    /**
     * Lines of fields with commas between, each table with a line of headings.
     */
    200: string;
};

export type ExportJobAnalyticsResponse = ExportJobAnalyticsResponses[keyof ExportJobAnalyticsResponses];

export type ListArchivedJobsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many jobs to leave out at the beginning.
         */
        skip?: number;
        /**
         * How many jobs to answer, from 1 to 200.
         */
        limit?: number;
        /**
         * Only jobs with this status.
         */
        status?: string;
        /**
         * Only jobs for the model with this id.
         */
        model_id?: string;
    };
    url: '/api/v1/jobs/archive';
};

export type ListArchivedJobsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A number out of its range, or no number.
     */
    422: ValidationError;
};

export type ListArchivedJobsError = ListArchivedJobsErrors[keyof ListArchivedJobsErrors];

export type ListArchivedJobsResponses = {
    /**
     * A part of the archive.
     */
    200: JobList;
};

export type ListArchivedJobsResponse = ListArchivedJobsResponses[keyof ListArchivedJobsResponses];

export type GetJobRetentionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/jobs/archive/config';
};

export type GetJobRetentionErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetJobRetentionError = GetJobRetentionErrors[keyof GetJobRetentionErrors];

export type GetJobRetentionResponses = {
    /**
     * The retention.
     */
    200: JobRetention;
};

export type GetJobRetentionResponse = GetJobRetentionResponses[keyof GetJobRetentionResponses];

export type ArchiveJobsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/jobs/archive/run';
};

export type ArchiveJobsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ArchiveJobsError = ArchiveJobsErrors[keyof ArchiveJobsErrors];

export type ArchiveJobsResponses = {
    /**
     * What was moved and deleted.
     */
    200: JobSweep;
};

export type ArchiveJobsResponse = ArchiveJobsResponses[keyof ArchiveJobsResponses];

export type CreateJobData = {
    /**
     * What to ask of which model.
     */
    body: JobSubmission;
    path?: never;
    query?: never;
    url: '/api/v1/jobs/chat/completions';
};

export type CreateJobErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No active model has this id.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The job could not be stored.
     */
    500: ErrorDetail;
};

export type CreateJobError = CreateJobErrors[keyof CreateJobErrors];

export type CreateJobResponses = {
    /**
     * Taken.
     */
    202: JobReceipt;
};

export type CreateJobResponse = CreateJobResponses[keyof CreateJobResponses];

export type StreamJobEventsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/jobs/events';
};

export type StreamJobEventsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type StreamJobEventsError = StreamJobEventsErrors[keyof StreamJobEventsErrors];

export type StreamJobEventsResponses = {
    /**
     * Events, each with a JSON object as its data.
     */
    200: string;
};

export type StreamJobEventsResponse = StreamJobEventsResponses[keyof StreamJobEventsResponses];

export type CancelJobData = {
    body?: never;
    path: {
        /**
         * UUID of the job, from `createJob`.
         */
        job_id: string;
    };
    query?: never;
    url: '/api/v1/jobs/{job_id}';
};

export type CancelJobErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * Somebody else's job.
     */
    403: ErrorDetail;
    /**
     * No job has this id.
     */
    404: ErrorDetail;
};

export type CancelJobError = CancelJobErrors[keyof CancelJobErrors];

export type CancelJobResponses = {
    /**
     * The job as it is now.
     */
    200: Job;
};

export type CancelJobResponse = CancelJobResponses[keyof CancelJobResponses];

export type GetJobByIdData = {
    body?: never;
    path: {
        /**
         * UUID of the job, from `createJob`.
         */
        job_id: string;
    };
    query?: {
        /**
         * Whether the answer comes too. `false` keeps polling small.
         */
        include_result?: boolean;
    };
    url: '/api/v1/jobs/{job_id}';
};

export type GetJobByIdErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * Somebody else's job; for an administrator too.
     */
    403: ErrorDetail;
    /**
     * No job has this id.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type GetJobByIdError = GetJobByIdErrors[keyof GetJobByIdErrors];

export type GetJobByIdResponses = {
    /**
     * The job.
     */
    200: Job;
};

export type GetJobByIdResponse = GetJobByIdResponses[keyof GetJobByIdResponses];

export type RetryJobData = {
    body?: never;
    path: {
        /**
         * UUID of the job, from `createJob`.
         */
        job_id: string;
    };
    query?: never;
    url: '/api/v1/jobs/{job_id}/retry';
};

export type RetryJobErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No job has this id.
     */
    404: ErrorDetail;
    /**
     * The job is waiting or running. The text of the reply has not been recorded; the document's words stand in its place.
     */
    409: ErrorDetail;
};

export type RetryJobError = RetryJobErrors[keyof RetryJobErrors];

export type RetryJobResponses = {
    /**
     * The job, waiting.
     */
    200: Job;
};

export type RetryJobResponse = RetryJobResponses[keyof RetryJobResponses];

export type ListKnowledgeBasesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Which page, beginning with 1; less than 1 is the first.
         */
        page?: number;
    };
    url: '/api/v1/knowledge/';
};

export type ListKnowledgeBasesErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListKnowledgeBasesError = ListKnowledgeBasesErrors[keyof ListKnowledgeBasesErrors];

export type ListKnowledgeBasesResponses = {
    /**
     * One page.
     */
    200: KnowledgeBaseList;
};

export type ListKnowledgeBasesResponse = ListKnowledgeBasesResponses[keyof ListKnowledgeBasesResponses];

export type CreateKnowledgeBaseData = {
    /**
     * What it is called, and who may use it.
     */
    body: KnowledgeBaseCreate;
    path?: never;
    query?: never;
    url: '/api/v1/knowledge/create';
};

export type CreateKnowledgeBaseErrors = {
    /**
     * It could not be stored, for example because the name holds half a surrogate pair. The text speaks of a file.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type CreateKnowledgeBaseError = CreateKnowledgeBaseErrors[keyof CreateKnowledgeBaseErrors];

export type CreateKnowledgeBaseResponses = {
    /**
     * The new knowledge base.
     */
    200: KnowledgeBase;
};

export type CreateKnowledgeBaseResponse = CreateKnowledgeBaseResponses[keyof CreateKnowledgeBaseResponses];

export type ListExternalKnowledgeConnectionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/knowledge/external/connections';
};

export type ListExternalKnowledgeConnectionsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListExternalKnowledgeConnectionsError = ListExternalKnowledgeConnectionsErrors[keyof ListExternalKnowledgeConnectionsErrors];

export type ListExternalKnowledgeConnectionsResponses = {
    /**
     * The connections, in the order in which they were made.
     */
    200: ExternalKnowledgeConnectionList;
};

export type ListExternalKnowledgeConnectionsResponse = ListExternalKnowledgeConnectionsResponses[keyof ListExternalKnowledgeConnectionsResponses];

export type CreateExternalKnowledgeConnectionData = {
    /**
     * The connection.
     */
    body: ExternalKnowledgeConnectionInput;
    path?: never;
    query?: never;
    url: '/api/v1/knowledge/external/connections';
};

export type CreateExternalKnowledgeConnectionErrors = {
    /**
     * The provider is unknown, or name or address are blank.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type CreateExternalKnowledgeConnectionError = CreateExternalKnowledgeConnectionErrors[keyof CreateExternalKnowledgeConnectionErrors];

export type CreateExternalKnowledgeConnectionResponses = {
    /**
     * The new connection.
     */
    200: ExternalKnowledgeConnection;
};

export type CreateExternalKnowledgeConnectionResponse = CreateExternalKnowledgeConnectionResponses[keyof CreateExternalKnowledgeConnectionResponses];

export type DeleteExternalKnowledgeConnectionByIdData = {
    body?: never;
    path: {
        /**
         * Id of the connection, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/external/connections/{id}';
};

export type DeleteExternalKnowledgeConnectionByIdErrors = {
    /**
     * A knowledge base still uses it.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type DeleteExternalKnowledgeConnectionByIdError = DeleteExternalKnowledgeConnectionByIdErrors[keyof DeleteExternalKnowledgeConnectionByIdErrors];

export type DeleteExternalKnowledgeConnectionByIdResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteExternalKnowledgeConnectionByIdResponse = DeleteExternalKnowledgeConnectionByIdResponses[keyof DeleteExternalKnowledgeConnectionByIdResponses];

export type GetExternalKnowledgeConnectionByIdData = {
    body?: never;
    path: {
        /**
         * Id of the connection, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/external/connections/{id}';
};

export type GetExternalKnowledgeConnectionByIdErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type GetExternalKnowledgeConnectionByIdError = GetExternalKnowledgeConnectionByIdErrors[keyof GetExternalKnowledgeConnectionByIdErrors];

export type GetExternalKnowledgeConnectionByIdResponses = {
    /**
     * The connection.
     */
    200: ExternalKnowledgeConnection;
};

export type GetExternalKnowledgeConnectionByIdResponse = GetExternalKnowledgeConnectionByIdResponses[keyof GetExternalKnowledgeConnectionByIdResponses];

export type UpdateExternalKnowledgeConnectionByIdData = {
    /**
     * The whole connection.
     */
    body: ExternalKnowledgeConnectionInput;
    path: {
        /**
         * Id of the connection, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/external/connections/{id}';
};

export type UpdateExternalKnowledgeConnectionByIdErrors = {
    /**
     * The provider is unknown, or name or address are blank.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateExternalKnowledgeConnectionByIdError = UpdateExternalKnowledgeConnectionByIdErrors[keyof UpdateExternalKnowledgeConnectionByIdErrors];

export type UpdateExternalKnowledgeConnectionByIdResponses = {
    /**
     * The connection as it is now.
     */
    200: ExternalKnowledgeConnection;
};

export type UpdateExternalKnowledgeConnectionByIdResponse = UpdateExternalKnowledgeConnectionByIdResponses[keyof UpdateExternalKnowledgeConnectionByIdResponses];

export type TestExternalKnowledgeRetrievalData = {
    /**
     * What to look for, and where.
     */
    body: ExternalKnowledgeRetrieval;
    path: {
        /**
         * Id of the connection, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/external/connections/{id}/retrieve-test';
};

export type TestExternalKnowledgeRetrievalErrors = {
    /**
     * The query is empty or the source incomplete.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type TestExternalKnowledgeRetrievalError = TestExternalKnowledgeRetrievalErrors[keyof TestExternalKnowledgeRetrievalErrors];

export type TestExternalKnowledgeRetrievalResponses = {
    /**
     * What was found.
     */
    200: ExternalKnowledgeMatches;
};

export type TestExternalKnowledgeRetrievalResponse = TestExternalKnowledgeRetrievalResponses[keyof TestExternalKnowledgeRetrievalResponses];

export type TestExternalKnowledgeConnectionData = {
    body?: never;
    path: {
        /**
         * Id of the connection, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/external/connections/{id}/test';
};

export type TestExternalKnowledgeConnectionErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type TestExternalKnowledgeConnectionError = TestExternalKnowledgeConnectionErrors[keyof TestExternalKnowledgeConnectionErrors];

export type TestExternalKnowledgeConnectionResponses = {
    /**
     * The result.
     */
    200: ExternalKnowledgeHealth;
};

export type TestExternalKnowledgeConnectionResponse = TestExternalKnowledgeConnectionResponses[keyof TestExternalKnowledgeConnectionResponses];

export type CreateExternalKnowledgeBaseData = {
    /**
     * The knowledge base and the collection it shows.
     */
    body: ExternalKnowledgeBaseCreate;
    path?: never;
    query?: never;
    url: '/api/v1/knowledge/external/knowledge/create';
};

export type CreateExternalKnowledgeBaseErrors = {
    /**
     * The name is blank, the source incomplete, or it could not be stored.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type CreateExternalKnowledgeBaseError = CreateExternalKnowledgeBaseErrors[keyof CreateExternalKnowledgeBaseErrors];

export type CreateExternalKnowledgeBaseResponses = {
    /**
     * The new knowledge base.
     */
    200: KnowledgeBase;
};

export type CreateExternalKnowledgeBaseResponse = CreateExternalKnowledgeBaseResponses[keyof CreateExternalKnowledgeBaseResponses];

export type CreateExternalKnowledgeSourceData = {
    /**
     * The connection, the collection, and a query to try.
     */
    body: ExternalKnowledgeSourceCreate;
    path?: never;
    query?: never;
    url: '/api/v1/knowledge/external/source/create';
};

export type CreateExternalKnowledgeSourceErrors = {
    /**
     * The name is blank, connection or source are not usable, or the query found nothing.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type CreateExternalKnowledgeSourceError = CreateExternalKnowledgeSourceErrors[keyof CreateExternalKnowledgeSourceErrors];

export type CreateExternalKnowledgeSourceResponses = {
    /**
     * The new knowledge base.
     */
    200: KnowledgeBase;
};

export type CreateExternalKnowledgeSourceResponse = CreateExternalKnowledgeSourceResponses[keyof CreateExternalKnowledgeSourceResponses];

export type TestExternalKnowledgeSourceData = {
    /**
     * A connection, a collection in it, and what to look for.
     */
    body: ExternalKnowledgeSourceTest;
    path?: never;
    query?: never;
    url: '/api/v1/knowledge/external/source/test';
};

export type TestExternalKnowledgeSourceErrors = {
    /**
     * The query is empty, or the connection or source is not usable.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No connection has this `connection_id`.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type TestExternalKnowledgeSourceError = TestExternalKnowledgeSourceErrors[keyof TestExternalKnowledgeSourceErrors];

export type TestExternalKnowledgeSourceResponses = {
    /**
     * What was found.
     */
    200: ExternalKnowledgeMatches;
};

export type TestExternalKnowledgeSourceResponse = TestExternalKnowledgeSourceResponses[keyof TestExternalKnowledgeSourceResponses];

export type UpdateExternalKnowledgeSourceData = {
    /**
     * The connection, the collection, and a query to try.
     */
    body: ExternalKnowledgeSourceCreate;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/external/source/{id}';
};

export type UpdateExternalKnowledgeSourceErrors = {
    /**
     * The name is blank, connection or source are not usable, the query found nothing, or it could not be stored.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No external knowledge base has this id, or (as `connection`) its connection is gone.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type UpdateExternalKnowledgeSourceError = UpdateExternalKnowledgeSourceErrors[keyof UpdateExternalKnowledgeSourceErrors];

export type UpdateExternalKnowledgeSourceResponses = {
    /**
     * The knowledge base as it is now.
     */
    200: KnowledgeBase;
};

export type UpdateExternalKnowledgeSourceResponse = UpdateExternalKnowledgeSourceResponses[keyof UpdateExternalKnowledgeSourceResponses];

export type ReindexKnowledgeMetadataData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/knowledge/metadata/reindex';
};

export type ReindexKnowledgeMetadataErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ReindexKnowledgeMetadataError = ReindexKnowledgeMetadataErrors[keyof ReindexKnowledgeMetadataErrors];

export type ReindexKnowledgeMetadataResponses = {
    /**
     * How many there were and how many succeeded.
     */
    200: KnowledgeMetadataReindexed;
};

export type ReindexKnowledgeMetadataResponse = ReindexKnowledgeMetadataResponses[keyof ReindexKnowledgeMetadataResponses];

export type ReindexKnowledgeFilesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/knowledge/reindex';
};

export type ReindexKnowledgeFilesErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ReindexKnowledgeFilesError = ReindexKnowledgeFilesErrors[keyof ReindexKnowledgeFilesErrors];

export type ReindexKnowledgeFilesResponses = {
    /**
     * Always `true`, with files that failed too.
     */
    200: boolean;
};

export type ReindexKnowledgeFilesResponse = ReindexKnowledgeFilesResponses[keyof ReindexKnowledgeFilesResponses];

export type SearchKnowledgeBasesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those whose name or description, or whose owner's name, user name or email address, holds this text, in any case.
         */
        query?: string;
        /**
         * `created` for the caller's own, `shared` for those of others. Any other text means both.
         */
        view_option?: string;
        /**
         * `local` for those whose files this server keeps, `external` for those in a database outside. Any other text means both.
         */
        source?: string;
        /**
         * Which page, beginning with 1; less than 1 is the first.
         */
        page?: number;
        /**
         * `name`, `created_at` or `updated_at`. Any other text means `updated_at`, and then `direction` is ignored.
         */
        order_by?: string;
        /**
         * `asc` or `desc`. Any other text means `desc`.
         */
        direction?: string;
    };
    url: '/api/v1/knowledge/search';
};

export type SearchKnowledgeBasesErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SearchKnowledgeBasesError = SearchKnowledgeBasesErrors[keyof SearchKnowledgeBasesErrors];

export type SearchKnowledgeBasesResponses = {
    /**
     * One page.
     */
    200: KnowledgeBaseList;
};

export type SearchKnowledgeBasesResponse = SearchKnowledgeBasesResponses[keyof SearchKnowledgeBasesResponses];

export type SearchKnowledgeFilesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only files whose name holds this text, in any case.
         */
        query?: string;
        /**
         * Whether to look for `query` in the files' text too, which takes long. Since 0.10.2 only in its beginning.
         */
        include_content?: boolean;
        /**
         * Which page, beginning with 1; less than 1 is the first.
         */
        page?: number;
    };
    url: '/api/v1/knowledge/search/files';
};

export type SearchKnowledgeFilesErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SearchKnowledgeFilesError = SearchKnowledgeFilesErrors[keyof SearchKnowledgeFilesErrors];

export type SearchKnowledgeFilesResponses = {
    /**
     * One page, each file with the knowledge base it is in.
     */
    200: KnowledgeMatchList;
};

export type SearchKnowledgeFilesResponse = SearchKnowledgeFilesResponses[keyof SearchKnowledgeFilesResponses];

export type GetKnowledgeBaseByIdData = {
    body?: never;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}';
};

export type GetKnowledgeBaseByIdErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type GetKnowledgeBaseByIdError = GetKnowledgeBaseByIdErrors[keyof GetKnowledgeBaseByIdErrors];

export type GetKnowledgeBaseByIdResponses = {
    /**
     * The knowledge base.
     */
    200: KnowledgeBaseView;
};

export type GetKnowledgeBaseByIdResponse = GetKnowledgeBaseByIdResponses[keyof GetKnowledgeBaseByIdResponses];

export type SetKnowledgeBaseAccessData = {
    /**
     * All grants that there shall be.
     */
    body: KnowledgeAccess;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/access/update';
};

export type SetKnowledgeBaseAccessErrors = {
    /**
     * The caller may not change this knowledge base.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may not share with all who are named. Grants to `anyone` are refused to administrators too. Since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetKnowledgeBaseAccessError = SetKnowledgeBaseAccessErrors[keyof SetKnowledgeBaseAccessErrors];

export type SetKnowledgeBaseAccessResponses = {
    /**
     * The knowledge base with its new grants and its files.
     */
    200: KnowledgeBaseWithFiles;
};

export type SetKnowledgeBaseAccessResponse = SetKnowledgeBaseAccessResponses[keyof SetKnowledgeBaseAccessResponses];

export type DeleteKnowledgeBaseByIdData = {
    body?: never;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/delete';
};

export type DeleteKnowledgeBaseByIdErrors = {
    /**
     * No such knowledge base, or the caller may not do this with it. The server says 400, not 403 or 404.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type DeleteKnowledgeBaseByIdError = DeleteKnowledgeBaseByIdErrors[keyof DeleteKnowledgeBaseByIdErrors];

export type DeleteKnowledgeBaseByIdResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteKnowledgeBaseByIdResponse = DeleteKnowledgeBaseByIdResponses[keyof DeleteKnowledgeBaseByIdResponses];

export type CreateKnowledgeDirectoryData = {
    /**
     * Its name and place.
     */
    body: KnowledgeDirectoryCreate;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/dirs/create';
};

export type CreateKnowledgeDirectoryErrors = {
    /**
     * The name is taken, or the knowledge base is an external one.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may read the knowledge base at most.
     */
    403: ErrorDetail;
    /**
     * No such knowledge base, or (as `parent`) no such directory in it; that since 0.11.4.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type CreateKnowledgeDirectoryError = CreateKnowledgeDirectoryErrors[keyof CreateKnowledgeDirectoryErrors];

export type CreateKnowledgeDirectoryResponses = {
    /**
     * The new directory.
     */
    200: KnowledgeDirectory;
};

export type CreateKnowledgeDirectoryResponse = CreateKnowledgeDirectoryResponses[keyof CreateKnowledgeDirectoryResponses];

export type DeleteKnowledgeDirectoryData = {
    body?: never;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
        /**
         * Id of the directory, a UUID.
         */
        dir_id: string;
    };
    query?: {
        /**
         * Whether the files move to the directory above; `false` takes them out of the knowledge base.
         */
        move_files?: boolean;
    };
    url: '/api/v1/knowledge/{id}/dirs/{dir_id}/delete';
};

export type DeleteKnowledgeDirectoryErrors = {
    /**
     * The content of the knowledge base is in an external database. Since 0.10.2.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may read the knowledge base at most.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The database refused.
     */
    500: ErrorDetail;
};

export type DeleteKnowledgeDirectoryError = DeleteKnowledgeDirectoryErrors[keyof DeleteKnowledgeDirectoryErrors];

export type DeleteKnowledgeDirectoryResponses = {
    /**
     * Deleted.
     */
    200: KnowledgeDirectoryDeleted;
};

export type DeleteKnowledgeDirectoryResponse = DeleteKnowledgeDirectoryResponses[keyof DeleteKnowledgeDirectoryResponses];

export type UpdateKnowledgeDirectoryData = {
    /**
     * What changes.
     */
    body: KnowledgeDirectoryUpdate;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
        /**
         * Id of the directory, a UUID.
         */
        dir_id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/dirs/{dir_id}/update';
};

export type UpdateKnowledgeDirectoryErrors = {
    /**
     * The name is taken, the directory would come to lie in itself, or the knowledge base is an external one.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may read the knowledge base at most.
     */
    403: ErrorDetail;
    /**
     * No such knowledge base, no such directory in it, or (as `parent`) no such parent in it; that since 0.11.4.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateKnowledgeDirectoryError = UpdateKnowledgeDirectoryErrors[keyof UpdateKnowledgeDirectoryErrors];

export type UpdateKnowledgeDirectoryResponses = {
    /**
     * The directory as it is now.
     */
    200: KnowledgeDirectory;
};

export type UpdateKnowledgeDirectoryResponse = UpdateKnowledgeDirectoryResponses[keyof UpdateKnowledgeDirectoryResponses];

export type ExportKnowledgeBaseData = {
    body?: never;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/export';
};

export type ExportKnowledgeBaseErrors = {
    /**
     * The content of the knowledge base is in an external database. Since 0.10.2.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type ExportKnowledgeBaseError = ExportKnowledgeBaseErrors[keyof ExportKnowledgeBaseErrors];

export type ExportKnowledgeBaseResponses = {
    /**
     * A zip archive; without any file if there is no text.
     */
    200: Blob | File;
};

export type ExportKnowledgeBaseResponse = ExportKnowledgeBaseResponses[keyof ExportKnowledgeBaseResponses];

export type AddKnowledgeFileData = {
    /**
     * Which file, and where to.
     */
    body: KnowledgeFilePlacement;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/file/add';
};

export type AddKnowledgeFileErrors = {
    /**
     * The knowledge base or the file does not exist, the caller may not change the knowledge base, or the file could not be embedded. Texts that begin with a status come from the embedding.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may not read the file. Since 0.9.6; before that a 400.
     */
    403: ErrorDetail;
    /**
     * The knowledge base has no such directory. Since 0.11.4; before that the file becomes invisible in the listing by directories.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type AddKnowledgeFileError = AddKnowledgeFileErrors[keyof AddKnowledgeFileErrors];

export type AddKnowledgeFileResponses = {
    /**
     * The knowledge base with all its files.
     */
    200: KnowledgeBaseWithFiles;
};

export type AddKnowledgeFileResponse = AddKnowledgeFileResponses[keyof AddKnowledgeFileResponses];

export type MoveKnowledgeFileData = {
    /**
     * Which file, and where to.
     */
    body: KnowledgeFilePlacement;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/file/move';
};

export type MoveKnowledgeFileErrors = {
    /**
     * The content of the knowledge base is in an external database. Since 0.10.2.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may read the knowledge base at most.
     */
    403: ErrorDetail;
    /**
     * No such knowledge base, no such file in it, or (as `directory`) no such directory in it.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type MoveKnowledgeFileError = MoveKnowledgeFileErrors[keyof MoveKnowledgeFileErrors];

export type MoveKnowledgeFileResponses = {
    /**
     * Moved.
     */
    200: KnowledgeStatus;
};

export type MoveKnowledgeFileResponse = MoveKnowledgeFileResponses[keyof MoveKnowledgeFileResponses];

export type RemoveKnowledgeFileData = {
    /**
     * Which file.
     */
    body: KnowledgeFilePlacement;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: {
        /**
         * Whether the file itself is deleted. Absent means yes, since 0.11.4 unless the server is set up to retain files.
         */
        delete_file?: boolean;
    };
    url: '/api/v1/knowledge/{id}/file/remove';
};

export type RemoveKnowledgeFileErrors = {
    /**
     * No such knowledge base or file in it, the caller may not change it, or (as `readOnly`, since 0.10.2) its content is in an external database. The server says 400, not 403 or 404.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type RemoveKnowledgeFileError = RemoveKnowledgeFileErrors[keyof RemoveKnowledgeFileErrors];

export type RemoveKnowledgeFileResponses = {
    /**
     * The knowledge base with the files that are left.
     */
    200: KnowledgeBaseWithFiles;
};

export type RemoveKnowledgeFileResponse = RemoveKnowledgeFileResponses[keyof RemoveKnowledgeFileResponses];

export type UpdateKnowledgeFileData = {
    /**
     * Which file.
     */
    body: KnowledgeFilePlacement;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/file/update';
};

export type UpdateKnowledgeFileErrors = {
    /**
     * The knowledge base does not exist or the file is not in it, the caller may not change the knowledge base, or the file could not be embedded.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateKnowledgeFileError = UpdateKnowledgeFileErrors[keyof UpdateKnowledgeFileErrors];

export type UpdateKnowledgeFileResponses = {
    /**
     * The knowledge base with all its files.
     */
    200: KnowledgeBaseWithFiles;
};

export type UpdateKnowledgeFileResponse = UpdateKnowledgeFileResponses[keyof UpdateKnowledgeFileResponses];

export type ListKnowledgeFilesData = {
    body?: never;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: {
        /**
         * Only files whose name holds this text, in any case.
         */
        query?: string;
        /**
         * Whether to look for `query` in the files' text too, which takes long. Since 0.10.2 only in its beginning.
         */
        include_content?: boolean;
        /**
         * `created` for files that the caller added, `shared` for those that others added. Any other text means both.
         */
        view_option?: string;
        /**
         * `name`, `created_at` or `updated_at`. Any other text means the last changed first, whatever `direction` says.
         */
        order_by?: string;
        /**
         * `asc` or `desc`. Any other text means `desc`.
         */
        direction?: string;
        /**
         * Only files of this directory, without those further below. Empty means the files that are in none. Absent means all files. An unknown id gives an empty list.
         */
        directory_id?: string;
        /**
         * Which page, beginning with 1; less than 1 is the first.
         */
        page?: number;
        /**
         * How many files a page has, at least 1. Ignored unless an administrator sends it. Absent means 30.
         */
        limit?: number;
    };
    url: '/api/v1/knowledge/{id}/files';
};

export type ListKnowledgeFilesErrors = {
    /**
     * No such knowledge base, or the caller may not do this with it. The server says 400, not 403 or 404.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListKnowledgeFilesError = ListKnowledgeFilesErrors[keyof ListKnowledgeFilesErrors];

export type ListKnowledgeFilesResponses = {
    /**
     * One page of files.
     */
    200: KnowledgeFileList;
};

export type ListKnowledgeFilesResponse = ListKnowledgeFilesResponses[keyof ListKnowledgeFilesResponses];

export type AddKnowledgeFilesData = {
    /**
     * Which files, and where to.
     */
    body: Array<KnowledgeFilePlacement>;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/files/batch/add';
};

export type AddKnowledgeFilesErrors = {
    /**
     * The knowledge base or a file does not exist, or the caller may not change the knowledge base.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may not read one of the files. Since 0.9.6.
     */
    403: ErrorDetail;
    /**
     * The knowledge base has no such directory. Since 0.11.4.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type AddKnowledgeFilesError = AddKnowledgeFilesErrors[keyof AddKnowledgeFilesErrors];

export type AddKnowledgeFilesResponses = {
    /**
     * The knowledge base with all its files.
     */
    200: KnowledgeBaseWithFiles;
};

export type AddKnowledgeFilesResponse = AddKnowledgeFilesResponses[keyof AddKnowledgeFilesResponses];

export type ListPendingKnowledgeFilesData = {
    body?: never;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: {
        /**
         * Whether the list comes again and again, as a stream of events.
         */
        stream?: boolean;
    };
    url: '/api/v1/knowledge/{id}/files/pending';
};

export type ListPendingKnowledgeFilesErrors = {
    /**
     * The caller may not read this knowledge base.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListPendingKnowledgeFilesError = ListPendingKnowledgeFilesErrors[keyof ListPendingKnowledgeFilesErrors];

export type ListPendingKnowledgeFilesResponses = {
    /**
     * The files, or with `stream=true` events that each hold such a list.
     */
    200: PendingKnowledgeFiles;
};

export type ListPendingKnowledgeFilesResponse = ListPendingKnowledgeFilesResponses[keyof ListPendingKnowledgeFilesResponses];

export type ResetKnowledgeBaseData = {
    body?: never;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: {
        /**
         * Whether the directories are deleted too.
         */
        include_directories?: boolean;
    };
    url: '/api/v1/knowledge/{id}/reset';
};

export type ResetKnowledgeBaseErrors = {
    /**
     * No such knowledge base or file in it, the caller may not change it, or (as `readOnly`, since 0.10.2) its content is in an external database. The server says 400, not 403 or 404.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ResetKnowledgeBaseError = ResetKnowledgeBaseErrors[keyof ResetKnowledgeBaseErrors];

export type ResetKnowledgeBaseResponses = {
    /**
     * The knowledge base, empty.
     */
    200: KnowledgeBase;
};

export type ResetKnowledgeBaseResponse = ResetKnowledgeBaseResponses[keyof ResetKnowledgeBaseResponses];

export type RemoveStaleKnowledgeFilesData = {
    /**
     * What to remove.
     */
    body: KnowledgeSyncCleanup;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/sync/cleanup';
};

export type RemoveStaleKnowledgeFilesErrors = {
    /**
     * The content of the knowledge base is in an external database. Since 0.10.2.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may read the knowledge base at most.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type RemoveStaleKnowledgeFilesError = RemoveStaleKnowledgeFilesErrors[keyof RemoveStaleKnowledgeFilesErrors];

export type RemoveStaleKnowledgeFilesResponses = {
    /**
     * Removed.
     */
    200: KnowledgeStatus;
};

export type RemoveStaleKnowledgeFilesResponse = RemoveStaleKnowledgeFilesResponses[keyof RemoveStaleKnowledgeFilesResponses];

export type PreviewKnowledgeSyncData = {
    /**
     * All local files.
     */
    body: KnowledgeManifest;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/sync/diff';
};

export type PreviewKnowledgeSyncErrors = {
    /**
     * The content of the knowledge base is in an external database. Since 0.10.2.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may read the knowledge base at most.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type PreviewKnowledgeSyncError = PreviewKnowledgeSyncErrors[keyof PreviewKnowledgeSyncErrors];

export type PreviewKnowledgeSyncResponses = {
    /**
     * What differs.
     */
    200: KnowledgeSyncPlan;
};

export type PreviewKnowledgeSyncResponse = PreviewKnowledgeSyncResponses[keyof PreviewKnowledgeSyncResponses];

export type UpdateKnowledgeBaseByIdData = {
    /**
     * Its new name and description.
     */
    body: KnowledgeBaseUpdate;
    path: {
        /**
         * Id of the knowledge base, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/knowledge/{id}/update';
};

export type UpdateKnowledgeBaseByIdErrors = {
    /**
     * No such knowledge base, or the caller may not do this with it. The server says 400, not 403 or 404.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateKnowledgeBaseByIdError = UpdateKnowledgeBaseByIdErrors[keyof UpdateKnowledgeBaseByIdErrors];

export type UpdateKnowledgeBaseByIdResponses = {
    /**
     * The knowledge base as it is now, with its files.
     */
    200: KnowledgeBaseWithFiles;
};

export type UpdateKnowledgeBaseByIdResponse = UpdateKnowledgeBaseByIdResponses[keyof UpdateKnowledgeBaseByIdResponses];

export type DeleteMemoriesAtRootData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/memories/';
};

export type DeleteMemoriesAtRootErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type DeleteMemoriesAtRootError = DeleteMemoriesAtRootErrors[keyof DeleteMemoriesAtRootErrors];

export type DeleteMemoriesAtRootResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteMemoriesAtRootResponse = DeleteMemoriesAtRootResponses[keyof DeleteMemoriesAtRootResponses];

export type ListMemoriesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/memories/';
};

export type ListMemoriesErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission. An administrator needs it too before 0.10.2.
     */
    403: ErrorDetail;
    /**
     * Memories are switched off on the server.
     */
    404: ErrorDetail;
};

export type ListMemoriesError = ListMemoriesErrors[keyof ListMemoriesErrors];

export type ListMemoriesResponses = {
    /**
     * The memories.
     */
    200: Array<Memory>;
};

export type ListMemoriesResponse = ListMemoriesResponses[keyof ListMemoriesResponses];

export type AddMemoryData = {
    /**
     * The memory.
     */
    body: MemoryCreate;
    path?: never;
    query?: never;
    url: '/api/v1/memories/add';
};

export type AddMemoryErrors = {
    /**
     * The content is empty, or the path holds `.`, `..` or a control character. Since 0.10.2.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission. An administrator needs it too before 0.10.2.
     */
    403: ErrorDetail;
    /**
     * Memories are switched off on the server.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type AddMemoryError = AddMemoryErrors[keyof AddMemoryErrors];

export type AddMemoryResponses = {
    /**
     * The memory.
     */
    200: Memory;
};

export type AddMemoryResponse = AddMemoryResponses[keyof AddMemoryResponses];

export type DeleteAllMemoriesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/memories/delete/user';
};

export type DeleteAllMemoriesErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission. An administrator needs it too before 0.10.2.
     */
    403: ErrorDetail;
    /**
     * Memories are switched off on the server.
     */
    404: ErrorDetail;
};

export type DeleteAllMemoriesError = DeleteAllMemoriesErrors[keyof DeleteAllMemoriesErrors];

export type DeleteAllMemoriesResponses = {
    /**
     * `true`; `false` if the database failed.
     */
    200: boolean;
};

export type DeleteAllMemoriesResponse = DeleteAllMemoriesResponses[keyof DeleteAllMemoriesResponses];

export type ReadMemoryPathData = {
    /**
     * Which path.
     */
    body: MemoryPathQuery;
    path?: never;
    query?: never;
    url: '/api/v1/memories/path';
};

export type ReadMemoryPathErrors = {
    /**
     * The path is empty, or holds `.`, `..` or a control character.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission. An administrator needs it too before 0.10.2.
     */
    403: ErrorDetail;
    /**
     * Memories are switched off on the server.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ReadMemoryPathError = ReadMemoryPathErrors[keyof ReadMemoryPathErrors];

export type ReadMemoryPathResponses = {
    /**
     * What is at the path and around it.
     */
    200: MemoryPathContent;
};

export type ReadMemoryPathResponse = ReadMemoryPathResponses[keyof ReadMemoryPathResponses];

export type ListMemoryPathsData = {
    /**
     * Which memories; an empty object means all.
     */
    body: MemoryPathsQuery;
    path?: never;
    query?: never;
    url: '/api/v1/memories/paths';
};

export type ListMemoryPathsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission. An administrator needs it too before 0.10.2.
     */
    403: ErrorDetail;
    /**
     * Memories are switched off on the server.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListMemoryPathsError = ListMemoryPathsErrors[keyof ListMemoryPathsErrors];

export type ListMemoryPathsResponses = {
    /**
     * The paths.
     */
    200: MemoryPaths;
};

export type ListMemoryPathsResponse = ListMemoryPathsResponses[keyof ListMemoryPathsResponses];

export type QueryMemoriesData = {
    /**
     * What to look for.
     */
    body: MemoryQuery;
    path?: never;
    query?: never;
    url: '/api/v1/memories/query';
};

export type QueryMemoriesErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission. An administrator needs it too before 0.10.2.
     */
    403: ErrorDetail;
    /**
     * The caller has no memories, or memories are switched off.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type QueryMemoriesError = QueryMemoriesErrors[keyof QueryMemoriesErrors];

export type QueryMemoriesResponses = {
    /**
     * The memories. `null` if `k` is `null` or less than 1.
     */
    200: MemoryMatches | null;
};

export type QueryMemoriesResponse = QueryMemoriesResponses[keyof QueryMemoriesResponses];

export type ReindexAllMemoriesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/memories/reindex';
};

export type ReindexAllMemoriesErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * Always the same text.
     */
    500: string;
};

export type ReindexAllMemoriesError = ReindexAllMemoriesErrors[keyof ReindexAllMemoriesErrors];

export type ReindexAllMemoriesResponses = {
    /**
     * How much was embedded.
     */
    200: MemoryReindexing;
};

export type ReindexAllMemoriesResponse = ReindexAllMemoriesResponses[keyof ReindexAllMemoriesResponses];

export type ResetMemoryVectorsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/memories/reset';
};

export type ResetMemoryVectorsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission. An administrator needs it too before 0.10.2.
     */
    403: ErrorDetail;
    /**
     * Memories are switched off on the server.
     */
    404: ErrorDetail;
    /**
     * Always the same text.
     */
    500: string;
};

export type ResetMemoryVectorsError = ResetMemoryVectorsErrors[keyof ResetMemoryVectorsErrors];

export type ResetMemoryVectorsResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type ResetMemoryVectorsResponse = ResetMemoryVectorsResponses[keyof ResetMemoryVectorsResponses];

export type SearchMemoriesData = {
    /**
     * What to look for; an empty object is enough.
     */
    body: MemorySearch;
    path?: never;
    query?: never;
    url: '/api/v1/memories/search';
};

export type SearchMemoriesErrors = {
    /**
     * The path holds `.`, `..` or a control character.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission. An administrator needs it too before 0.10.2.
     */
    403: ErrorDetail;
    /**
     * Memories are switched off on the server.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SearchMemoriesError = SearchMemoriesErrors[keyof SearchMemoriesErrors];

export type SearchMemoriesResponses = {
    /**
     * The memories found.
     */
    200: Array<Memory>;
};

export type SearchMemoriesResponse = SearchMemoriesResponses[keyof SearchMemoriesResponses];

export type UpdateMemoriesData = {
    /**
     * The operations.
     */
    body: MemoriesUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/memories/update';
};

export type UpdateMemoriesErrors = {
    /**
     * The list is empty, or an operation lacks what it needs.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission. An administrator needs it too before 0.10.2.
     */
    403: ErrorDetail;
    /**
     * An operation names an unknown memory, or one that is not the caller's, or memories are switched off.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type UpdateMemoriesError = UpdateMemoriesErrors[keyof UpdateMemoriesErrors];

export type UpdateMemoriesResponses = {
    /**
     * What became of each operation, in their order.
     */
    200: Array<MemoryResult>;
};

export type UpdateMemoriesResponse = UpdateMemoriesResponses[keyof UpdateMemoriesResponses];

export type DeleteMemoryByIdData = {
    body?: never;
    path: {
        /**
         * Id of the memory, a UUID.
         */
        memory_id: string;
    };
    query?: never;
    url: '/api/v1/memories/{memory_id}';
};

export type DeleteMemoryByIdErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission. An administrator needs it too before 0.10.2.
     */
    403: ErrorDetail;
    /**
     * Memories are switched off on the server.
     */
    404: ErrorDetail;
};

export type DeleteMemoryByIdError = DeleteMemoryByIdErrors[keyof DeleteMemoryByIdErrors];

export type DeleteMemoryByIdResponses = {
    /**
     * `true`; `false` if the caller has no such memory.
     */
    200: boolean;
};

export type DeleteMemoryByIdResponse = DeleteMemoryByIdResponses[keyof DeleteMemoryByIdResponses];

export type UpdateMemoryByIdData = {
    /**
     * What changes.
     */
    body: MemoryUpdate;
    path: {
        /**
         * Id of the memory, a UUID.
         */
        memory_id: string;
    };
    query?: never;
    url: '/api/v1/memories/{memory_id}/update';
};

export type UpdateMemoryByIdErrors = {
    /**
     * There is no change in the body, the text is empty or the path invalid. Since 0.10.2.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller lacks the permission. An administrator needs it too before 0.10.2.
     */
    403: ErrorDetail;
    /**
     * No such memory, or not the caller's, or memories are switched off; before 0.10.2 also a body without `content`.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type UpdateMemoryByIdError = UpdateMemoryByIdErrors[keyof UpdateMemoryByIdErrors];

export type UpdateMemoryByIdResponses = {
    /**
     * The memory as it is now.
     */
    200: Memory;
};

export type UpdateMemoryByIdResponse = UpdateMemoryByIdResponses[keyof UpdateMemoryByIdResponses];

export type ListModelChoicesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Whether to ask the providers again in place of answering what the server remembers.
         */
        refresh?: boolean;
    };
    url: '/api/v1/models';
};

export type ListModelChoicesErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListModelChoicesError = ListModelChoicesErrors[keyof ListModelChoicesErrors];

export type ListModelChoicesResponses = {
    /**
     * The models. Where two have one id, only the last is there since 0.12.4.
     */
    200: ModelChoices;
};

export type ListModelChoicesResponse = ListModelChoicesResponses[keyof ListModelChoicesResponses];

export type ListDocumentedModelsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/models/';
};

export type ListDocumentedModelsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListDocumentedModelsError = ListDocumentedModelsErrors[keyof ListDocumentedModelsErrors];

export type ListDocumentedModelsResponses = {
    /**
     * The models.
     */
    200: ModelChoices;
};

export type ListDocumentedModelsResponse = ListDocumentedModelsResponses[keyof ListDocumentedModelsResponses];

export type ListModelRecordsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/models/all';
};

export type ListModelRecordsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListModelRecordsError = ListModelRecordsErrors[keyof ListModelRecordsErrors];

export type ListModelRecordsResponses = {
    /**
     * The records.
     */
    200: Array<ModelRecord>;
};

export type ListModelRecordsResponse = ListModelRecordsResponses[keyof ListModelRecordsResponses];

export type ListBaseModelRecordsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only records with exactly this tag.
         */
        tag?: string;
    };
    url: '/api/v1/models/base';
};

export type ListBaseModelRecordsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListBaseModelRecordsError = ListBaseModelRecordsErrors[keyof ListBaseModelRecordsErrors];

export type ListBaseModelRecordsResponses = {
    /**
     * The records.
     */
    200: Array<ModelRecord>;
};

export type ListBaseModelRecordsResponse = ListBaseModelRecordsResponses[keyof ListBaseModelRecordsResponses];

export type ListBaseModelTagsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/models/base/tags';
};

export type ListBaseModelTagsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListBaseModelTagsError = ListBaseModelTagsErrors[keyof ListBaseModelTagsErrors];

export type ListBaseModelTagsResponses = {
    /**
     * The tags' names.
     */
    200: Array<string>;
};

export type ListBaseModelTagsResponse = ListBaseModelTagsResponses[keyof ListBaseModelTagsResponses];

export type CreateModelData = {
    /**
     * The model.
     */
    body: ModelCreate;
    path?: never;
    query?: never;
    url: '/api/v1/models/create';
};

export type CreateModelErrors = {
    /**
     * The id is too long or, before 0.11.4, empty, or a file or the controls named do not fit.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, no permission or no base model (as `notPermitted`), or an id that is taken. Before 0.12.4 also what the server cannot store (as `notStored`).
     */
    401: ErrorDetail;
    /**
     * A file that the model names does not exist, or the caller may not read it: knowledge since 0.9.6, the background image since 0.11.4, the avatar since 0.12.4. Knowledge of an administrator is not checked.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type CreateModelError = CreateModelErrors[keyof CreateModelErrors];

export type CreateModelResponses = {
    /**
     * The model as it was stored.
     */
    200: ModelRecord;
};

export type CreateModelResponse = CreateModelResponses[keyof CreateModelResponses];

export type DeleteAllModelsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/models/delete/all';
};

export type DeleteAllModelsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type DeleteAllModelsError = DeleteAllModelsErrors[keyof DeleteAllModelsErrors];

export type DeleteAllModelsResponses = {
    /**
     * `true`; before 0.12.4 `false` if the database failed.
     */
    200: boolean;
};

export type DeleteAllModelsResponse = DeleteAllModelsResponses[keyof DeleteAllModelsResponses];

export type ExportModelsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only the models with these ids, the parameter once for each. Every one must exist and be the caller's to change, else the answer is 403.
         */
        ids?: Array<string>;
    };
    url: '/api/v1/models/export';
};

export type ExportModelsErrors = {
    /**
     * The background image of a model is gone or cannot be read. Since 0.11.4.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, or (as `notPermitted`) a user without the permission. The server says 401, not 403.
     */
    401: ErrorDetail;
    /**
     * A model that `ids` names does not exist, or the caller may not change it. Since 0.11.4.
     */
    403: ErrorDetail;
};

export type ExportModelsError = ExportModelsErrors[keyof ExportModelsErrors];

export type ExportModelsResponses = {
    /**
     * The models.
     */
    200: Array<ExportedModel>;
};

export type ExportModelsResponse = ExportModelsResponses[keyof ExportModelsResponses];

export type GetModelByPathData = {
    body?: never;
    path: {
        /**
         * Id of the model, as the document has it.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/models/id/{id}';
};

export type GetModelByPathErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetModelByPathError = GetModelByPathErrors[keyof GetModelByPathErrors];

export type GetModelByPathResponses = {
    /**
     * The model.
     */
    200: WorkspaceModel;
};

export type GetModelByPathResponse = GetModelByPathResponses[keyof GetModelByPathResponses];

export type SetModelAccessByPathData = {
    /**
     * The grants. The document shows no body; this is what `setModelAccess` takes.
     */
    body: ModelAccess;
    path: {
        /**
         * Id of the model, as the document has it.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/models/id/{id}/access/update';
};

export type SetModelAccessByPathErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetModelAccessByPathError = SetModelAccessByPathErrors[keyof SetModelAccessByPathErrors];

export type SetModelAccessByPathResponses = {
    /**
     * The model with its grants.
     */
    200: ModelRecord;
};

export type SetModelAccessByPathResponse = SetModelAccessByPathResponses[keyof SetModelAccessByPathResponses];

export type DeleteModelByPathData = {
    body?: never;
    path: {
        /**
         * Id of the model, as the document has it.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/models/id/{id}/delete';
};

export type DeleteModelByPathErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type DeleteModelByPathError = DeleteModelByPathErrors[keyof DeleteModelByPathErrors];

export type DeleteModelByPathResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteModelByPathResponse = DeleteModelByPathResponses[keyof DeleteModelByPathResponses];

export type ToggleModelByPathData = {
    body?: never;
    path: {
        /**
         * Id of the model, as the document has it.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/models/id/{id}/toggle';
};

export type ToggleModelByPathErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ToggleModelByPathError = ToggleModelByPathErrors[keyof ToggleModelByPathErrors];

export type ToggleModelByPathResponses = {
    /**
     * The model as it is now.
     */
    200: ModelRecord;
};

export type ToggleModelByPathResponse = ToggleModelByPathResponses[keyof ToggleModelByPathResponses];

export type UpdateModelByPathData = {
    /**
     * The model as it shall be. The document shows no body; this is what `updateModelById` takes.
     */
    body: ModelUpdate;
    path: {
        /**
         * Id of the model, as the document has it.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/models/id/{id}/update';
};

export type UpdateModelByPathErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateModelByPathError = UpdateModelByPathErrors[keyof UpdateModelByPathErrors];

export type UpdateModelByPathResponses = {
    /**
     * The model as it is now.
     */
    200: ModelRecord;
};

export type UpdateModelByPathResponse = UpdateModelByPathResponses[keyof UpdateModelByPathResponses];

export type ImportModelsData = {
    /**
     * The models.
     */
    body: ModelsImport;
    path?: never;
    query?: never;
    url: '/api/v1/models/import';
};

export type ImportModelsErrors = {
    /**
     * An entry does not fit, such as a new model without a name. Since 0.11.4; before that 500.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, no permission (as `notPermitted`), or an id that is somebody else's or a provider's model (as `idTaken`, since 0.12.4).
     */
    401: ErrorDetail;
    /**
     * A file that the model names does not exist, or the caller may not read it: knowledge since 0.9.6, the background image since 0.11.4, the avatar since 0.12.4. Knowledge of an administrator is not checked.
     */
    403: ErrorDetail;
    /**
     * Somebody else changed the model in the same moment; nothing was stored. Ask again. Since 0.12.4.
     */
    409: ModelConflict;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * An entry does not fit, before 0.11.4, or could not be stored.
     */
    500: ErrorDetail;
};

export type ImportModelsError = ImportModelsErrors[keyof ImportModelsErrors];

export type ImportModelsResponses = {
    /**
     * Always `true`, whatever was skipped.
     */
    200: boolean;
};

export type ImportModelsResponse = ImportModelsResponses[keyof ImportModelsResponses];

export type ListWorkspaceModelsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only models in whose name or base model, or in whose owner's name, username or address, this text occurs, in any case.
         */
        query?: string;
        /**
         * `created` leaves only the caller's own models, `shared` only those of others. Any other text means all.
         */
        view_option?: string;
        /**
         * Only models with this tag, in any case. The server looks for the quoted text anywhere in the model's metadata, so other fields match too.
         */
        tag?: string;
        /**
         * `name`, `created_at` or `updated_at`. Any other text means no order, and so does leaving it out, except that an administrator who sends no filter at all gets the newest first.
         */
        order_by?: string;
        /**
         * `asc`; any other text means descending. Without effect if `order_by` is not given.
         */
        direction?: string;
        /**
         * Which page of 30 models, beginning with 1; less than 1 is the first.
         */
        page?: number;
    };
    url: '/api/v1/models/list';
};

export type ListWorkspaceModelsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListWorkspaceModelsError = ListWorkspaceModelsErrors[keyof ListWorkspaceModelsErrors];

export type ListWorkspaceModelsResponses = {
    /**
     * The models of this page, and how many there are on all pages.
     */
    200: WorkspaceModelList;
};

export type ListWorkspaceModelsResponse = ListWorkspaceModelsResponses[keyof ListWorkspaceModelsResponses];

export type GetModelByIdData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Id of the model. It is a query parameter because ids hold slashes and colons.
         */
        id: string;
    };
    url: '/api/v1/models/model';
};

export type GetModelByIdErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type GetModelByIdError = GetModelByIdErrors[keyof GetModelByIdErrors];

export type GetModelByIdResponses = {
    /**
     * The model.
     */
    200: WorkspaceModel;
};

export type GetModelByIdResponse = GetModelByIdResponses[keyof GetModelByIdResponses];

export type SetModelAccessData = {
    /**
     * The grants.
     */
    body: ModelAccess;
    path?: never;
    query?: never;
    url: '/api/v1/models/model/access/update';
};

export type SetModelAccessErrors = {
    /**
     * The caller may not change the model. The server says 400, not 403.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user named a model without a record or, since 0.12.4, an audience that they may not share with.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The record could not be made, for an id that the database does not take. Plain text since 0.11.4.
     */
    500: ErrorDetail;
};

export type SetModelAccessError = SetModelAccessErrors[keyof SetModelAccessErrors];

export type SetModelAccessResponses = {
    /**
     * The model with its grants.
     */
    200: ModelRecord;
};

export type SetModelAccessResponse = SetModelAccessResponses[keyof SetModelAccessResponses];

export type DeleteModelByIdData = {
    /**
     * Which model.
     */
    body: ModelDeletion;
    path?: never;
    query?: never;
    url: '/api/v1/models/model/delete';
};

export type DeleteModelByIdErrors = {
    /**
     * No usable token, a pending account, an unknown model, or (as `notPermitted`) one that the caller may not change.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type DeleteModelByIdError = DeleteModelByIdErrors[keyof DeleteModelByIdErrors];

export type DeleteModelByIdResponses = {
    /**
     * `true`; before 0.12.4 `false` if the database failed.
     */
    200: boolean;
};

export type DeleteModelByIdResponse = DeleteModelByIdResponses[keyof DeleteModelByIdResponses];

export type ListModelVersionsData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Id of the model. It is a query parameter because ids hold slashes and colons.
         */
        id: string;
        /**
         * Which page of 20 versions, beginning with 1; less than 1 is the first.
         */
        page?: number;
    };
    url: '/api/v1/models/model/history';
};

export type ListModelVersionsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may not change the model.
     */
    403: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListModelVersionsError = ListModelVersionsErrors[keyof ListModelVersionsErrors];

export type ListModelVersionsResponses = {
    /**
     * The versions of this page, without what they hold.
     */
    200: Array<ModelVersionSummary>;
};

export type ListModelVersionsResponse = ListModelVersionsResponses[keyof ListModelVersionsResponses];

export type DeleteModelVersionData = {
    body?: never;
    path: {
        /**
         * Id of the version, from `listModelVersions` or a model's `version_id`.
         */
        history_id: string;
    };
    query: {
        /**
         * Id of the model. It is a query parameter because ids hold slashes and colons.
         */
        id: string;
    };
    url: '/api/v1/models/model/history/{history_id}';
};

export type DeleteModelVersionErrors = {
    /**
     * The version is in use.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may not change the model.
     */
    403: ErrorDetail;
    /**
     * No such model, or no such version of it.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type DeleteModelVersionError = DeleteModelVersionErrors[keyof DeleteModelVersionErrors];

export type DeleteModelVersionResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteModelVersionResponse = DeleteModelVersionResponses[keyof DeleteModelVersionResponses];

export type GetModelVersionData = {
    body?: never;
    path: {
        /**
         * Id of the version, from `listModelVersions` or a model's `version_id`.
         */
        history_id: string;
    };
    query: {
        /**
         * Id of the model. It is a query parameter because ids hold slashes and colons.
         */
        id: string;
    };
    url: '/api/v1/models/model/history/{history_id}';
};

export type GetModelVersionErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may not change the model.
     */
    403: ErrorDetail;
    /**
     * No such model, or no such version of it.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type GetModelVersionError = GetModelVersionErrors[keyof GetModelVersionErrors];

export type GetModelVersionResponses = {
    /**
     * The version.
     */
    200: ModelVersion;
};

export type GetModelVersionResponse = GetModelVersionResponses[keyof GetModelVersionResponses];

export type GetModelProfileImageData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Id of the model. It is a query parameter because ids hold slashes and colons.
         */
        id: string;
    };
    url: '/api/v1/models/model/profile/image';
};

export type GetModelProfileImageErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type GetModelProfileImageError = GetModelProfileImageErrors[keyof GetModelProfileImageErrors];

export type GetModelProfileImageResponses = {
    /**
     * Bytes of the image.
     */
    200: Blob | File;
};

export type GetModelProfileImageResponse = GetModelProfileImageResponses[keyof GetModelProfileImageResponses];

export type ToggleModelActiveData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Id of the model. It is a query parameter because ids hold slashes and colons.
         */
        id: string;
    };
    url: '/api/v1/models/model/toggle';
};

export type ToggleModelActiveErrors = {
    /**
     * No usable token, a pending account, an unknown model, or (as `notPermitted`) one that the caller may not change.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ToggleModelActiveError = ToggleModelActiveErrors[keyof ToggleModelActiveErrors];

export type ToggleModelActiveResponses = {
    /**
     * The model as it is now.
     */
    200: ModelRecord;
};

export type ToggleModelActiveResponse = ToggleModelActiveResponses[keyof ToggleModelActiveResponses];

export type UpdateModelByIdData = {
    /**
     * The model as it shall be; `id` says which.
     */
    body: ModelUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/models/model/update';
};

export type UpdateModelByIdErrors = {
    /**
     * The caller may not change the model, or a file or the controls named do not fit.
     */
    400: ErrorDetail;
    /**
     * No usable token, a pending account, an unknown model, or a user who takes the base model away (as `notPermitted`, since 0.11.4).
     */
    401: ErrorDetail;
    /**
     * A file that the model names does not exist, or the caller may not read it: knowledge since 0.9.6, the background image since 0.11.4, the avatar since 0.12.4. Knowledge of an administrator is not checked.
     */
    403: ErrorDetail;
    /**
     * Somebody else changed the model in the same moment; nothing was stored. Ask again. Since 0.12.4.
     */
    409: ModelConflict;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type UpdateModelByIdError = UpdateModelByIdErrors[keyof UpdateModelByIdErrors];

export type UpdateModelByIdResponses = {
    /**
     * The model as it is now. Before 0.12.4 `null` if it could not be stored.
     */
    200: ModelRecord | null;
};

export type UpdateModelByIdResponse = UpdateModelByIdResponses[keyof UpdateModelByIdResponses];

export type SetModelVersionData = {
    /**
     * Which version.
     */
    body: ModelVersionChoice;
    path?: never;
    query: {
        /**
         * Id of the model. It is a query parameter because ids hold slashes and colons.
         */
        id: string;
    };
    url: '/api/v1/models/model/update/version';
};

export type SetModelVersionErrors = {
    /**
     * Something that the version names is gone.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The caller may not change the model, or not use what the version names.
     */
    403: ErrorDetail;
    /**
     * No such model, or no such version of it.
     */
    404: ErrorDetail;
    /**
     * Somebody else changed the model in the same moment; nothing was stored. Ask again. Since 0.12.4.
     */
    409: ModelConflict;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetModelVersionError = SetModelVersionErrors[keyof SetModelVersionErrors];

export type SetModelVersionResponses = {
    /**
     * The model as it is now.
     */
    200: ModelRecord;
};

export type SetModelVersionResponse = SetModelVersionResponses[keyof SetModelVersionResponses];

export type SyncModelsData = {
    /**
     * All models that shall be there.
     */
    body: ModelsSync;
    path?: never;
    query?: never;
    url: '/api/v1/models/sync';
};

export type SyncModelsErrors = {
    /**
     * A file or the controls named do not fit. Since 0.11.4.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A file that the model names does not exist, or the caller may not read it: knowledge since 0.9.6, the background image since 0.11.4, the avatar since 0.12.4. Knowledge of an administrator is not checked.
     */
    403: ErrorDetail;
    /**
     * Somebody else changed the model in the same moment; nothing was stored. Ask again. Since 0.12.4.
     */
    409: ModelConflict;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type SyncModelsError = SyncModelsErrors[keyof SyncModelsErrors];

export type SyncModelsResponses = {
    /**
     * The models of the list as they are now; before 0.12.4 all records, or an empty list if it failed.
     */
    200: Array<ModelRecord>;
};

export type SyncModelsResponse = SyncModelsResponses[keyof SyncModelsResponses];

export type ListModelTagsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/models/tags';
};

export type ListModelTagsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListModelTagsError = ListModelTagsErrors[keyof ListModelTagsErrors];

export type ListModelTagsResponses = {
    /**
     * The tags' names.
     */
    200: Array<string>;
};

export type ListModelTagsResponse = ListModelTagsResponses[keyof ListModelTagsResponses];

export type ListPipelinesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end. Without it the server finds no connection and answers 404.
         */
        urlIdx?: number;
    };
    url: '/api/v1/pipelines/';
};

export type ListPipelinesErrors = {
    /**
     * No usable token, a role that is too low, or (as `keyRefused`) the pipelines server refused the key of the connection.
     */
    401: ErrorDetail;
    /**
     * There is no connection at this place, it cannot be reached, it is no pipelines server, or the pipelines server answered 404, for it has no such pipeline or the pipeline no valves.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The pipelines server answered another error. Its status is passed on, the reason it gave is not. An update of valves that do not suit the pipeline, for example, ends in its 500.
     */
    default: ErrorDetail;
};

export type ListPipelinesError = ListPipelinesErrors[keyof ListPipelinesErrors];

export type ListPipelinesResponses = {
    /**
     * The pipelines.
     */
    200: PipelineList;
};

export type ListPipelinesResponse = ListPipelinesResponses[keyof ListPipelinesResponses];

export type AddPipelineData = {
    /**
     * Which file, and where it shall run.
     */
    body: PipelineAddition;
    path?: never;
    query?: never;
    url: '/api/v1/pipelines/add';
};

export type AddPipelineErrors = {
    /**
     * No usable token, a role that is too low, or (as `keyRefused`) the pipelines server refused the key of the connection.
     */
    401: ErrorDetail;
    /**
     * There is no connection at this place, it cannot be reached, it is no pipelines server, or the pipelines server answered 404, for it has no such pipeline or the pipeline no valves.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The pipelines server answered another error. Its status is passed on, the reason it gave is not. An update of valves that do not suit the pipeline, for example, ends in its 500.
     */
    default: ErrorDetail;
};

export type AddPipelineError = AddPipelineErrors[keyof AddPipelineErrors];

export type AddPipelineResponses = {
    /**
     * The pipelines server has the file. One that does not load is put aside, and answered in the same way.
     */
    200: PipelineChange;
};

export type AddPipelineResponse = AddPipelineResponses[keyof AddPipelineResponses];

export type DeletePipelineData = {
    /**
     * Which pipeline, and where it runs.
     */
    body: PipelineDeletion;
    path?: never;
    query?: never;
    url: '/api/v1/pipelines/delete';
};

export type DeletePipelineErrors = {
    /**
     * No usable token, a role that is too low, or (as `keyRefused`) the pipelines server refused the key of the connection.
     */
    401: ErrorDetail;
    /**
     * There is no connection at this place, it cannot be reached, it is no pipelines server, or the pipelines server answered 404, for it has no such pipeline or the pipeline no valves.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The pipelines server answered another error. Its status is passed on, the reason it gave is not. An update of valves that do not suit the pipeline, for example, ends in its 500.
     */
    default: ErrorDetail;
};

export type DeletePipelineError = DeletePipelineErrors[keyof DeletePipelineErrors];

export type DeletePipelineResponses = {
    /**
     * Deleted.
     */
    200: PipelineChange;
};

export type DeletePipelineResponse = DeletePipelineResponses[keyof DeletePipelineResponses];

export type ListPipelineServersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/pipelines/list';
};

export type ListPipelineServersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListPipelineServersError = ListPipelineServersErrors[keyof ListPipelineServersErrors];

export type ListPipelineServersResponses = {
    /**
     * The pipelines servers.
     */
    200: PipelineServers;
};

export type ListPipelineServersResponse = ListPipelineServersResponses[keyof ListPipelineServersResponses];

export type UploadPipelineData = {
    /**
     * The file, and where it shall run.
     */
    body: PipelineUpload;
    path?: never;
    query?: never;
    url: '/api/v1/pipelines/upload';
};

export type UploadPipelineErrors = {
    /**
     * The file's name does not end in `.py`, or the pipelines server answered 400.
     */
    400: ErrorDetail;
    /**
     * No usable token, a role that is too low, or (as `keyRefused`) the pipelines server refused the key of the connection.
     */
    401: ErrorDetail;
    /**
     * There is no connection at this place, it cannot be reached, it is no pipelines server, or the pipelines server answered 404, for it has no such pipeline or the pipeline no valves.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The pipelines server answered another error. Its status is passed on, the reason it gave is not. An update of valves that do not suit the pipeline, for example, ends in its 500.
     */
    default: ErrorDetail;
};

export type UploadPipelineError = UploadPipelineErrors[keyof UploadPipelineErrors];

export type UploadPipelineResponses = {
    /**
     * The pipelines server has the file. One that does not load is put aside, and answered in the same way.
     */
    200: PipelineChange;
};

export type UploadPipelineResponse = UploadPipelineResponses[keyof UploadPipelineResponses];

export type GetPipelineValvesData = {
    body?: never;
    path: {
        /**
         * Id of the pipeline, from `listPipelines`.
         */
        pipeline_id: string;
    };
    query: {
        /**
         * The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end.
         */
        urlIdx: number;
    };
    url: '/api/v1/pipelines/{pipeline_id}/valves';
};

export type GetPipelineValvesErrors = {
    /**
     * No usable token, a role that is too low, or (as `keyRefused`) the pipelines server refused the key of the connection.
     */
    401: ErrorDetail;
    /**
     * There is no connection at this place, it cannot be reached, it is no pipelines server, or the pipelines server answered 404, for it has no such pipeline or the pipeline no valves.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The pipelines server answered another error. Its status is passed on, the reason it gave is not. An update of valves that do not suit the pipeline, for example, ends in its 500.
     */
    default: ErrorDetail;
};

export type GetPipelineValvesError = GetPipelineValvesErrors[keyof GetPipelineValvesErrors];

export type GetPipelineValvesResponses = {
    /**
     * The values.
     */
    200: PipelineValves;
};

export type GetPipelineValvesResponse = GetPipelineValvesResponses[keyof GetPipelineValvesResponses];

export type GetPipelineValvesSpecData = {
    body?: never;
    path: {
        /**
         * Id of the pipeline, from `listPipelines`.
         */
        pipeline_id: string;
    };
    query: {
        /**
         * The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end.
         */
        urlIdx: number;
    };
    url: '/api/v1/pipelines/{pipeline_id}/valves/spec';
};

export type GetPipelineValvesSpecErrors = {
    /**
     * No usable token, a role that is too low, or (as `keyRefused`) the pipelines server refused the key of the connection.
     */
    401: ErrorDetail;
    /**
     * There is no connection at this place, it cannot be reached, it is no pipelines server, or the pipelines server answered 404, for it has no such pipeline or the pipeline no valves.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The pipelines server answered another error. Its status is passed on, the reason it gave is not. An update of valves that do not suit the pipeline, for example, ends in its 500.
     */
    default: ErrorDetail;
};

export type GetPipelineValvesSpecError = GetPipelineValvesSpecErrors[keyof GetPipelineValvesSpecErrors];

export type GetPipelineValvesSpecResponses = {
    /**
     * The schema.
     */
    200: PipelineValvesSpec;
};

export type GetPipelineValvesSpecResponse = GetPipelineValvesSpecResponses[keyof GetPipelineValvesSpecResponses];

export type SetPipelineValvesData = {
    /**
     * The values.
     */
    body: PipelineValves;
    path: {
        /**
         * Id of the pipeline, from `listPipelines`.
         */
        pipeline_id: string;
    };
    query: {
        /**
         * The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end.
         */
        urlIdx: number;
    };
    url: '/api/v1/pipelines/{pipeline_id}/valves/update';
};

export type SetPipelineValvesErrors = {
    /**
     * No usable token, a role that is too low, or (as `keyRefused`) the pipelines server refused the key of the connection.
     */
    401: ErrorDetail;
    /**
     * There is no connection at this place, it cannot be reached, it is no pipelines server, or the pipelines server answered 404, for it has no such pipeline or the pipeline no valves.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The pipelines server answered another error. Its status is passed on, the reason it gave is not. An update of valves that do not suit the pipeline, for example, ends in its 500.
     */
    default: ErrorDetail;
};

export type SetPipelineValvesError = SetPipelineValvesErrors[keyof SetPipelineValvesErrors];

export type SetPipelineValvesResponses = {
    /**
     * All values as they are now.
     */
    200: PipelineValves;
};

export type SetPipelineValvesResponse = SetPipelineValvesResponses[keyof SetPipelineValvesResponses];

export type ListScimGroupsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Place of the first resource to answer, from 1. Less than 1 is 422 before 0.8.12, and 1 since.
         */
        startIndex?: number;
        /**
         * How many resources to answer, at most 100. More is 422 before 0.8.12, and 100 since; 0 and less is 422 before, and none since.
         */
        count?: number;
        /**
         * `displayName eq "Support team"`, since 0.8.12. Any other filter is ignored, and one without double quotes ends in 500.
         */
        filter?: string;
    };
    url: '/api/v1/scim/v2/Groups';
};

export type ListScimGroupsErrors = {
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * SCIM is switched off, which is the default.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListScimGroupsError = ListScimGroupsErrors[keyof ListScimGroupsErrors];

export type ListScimGroupsResponses = {
    /**
     * A part of the list.
     */
    200: ScimGroupList;
};

export type ListScimGroupsResponse = ListScimGroupsResponses[keyof ListScimGroupsResponses];

export type CreateScimGroupData = {
    /**
     * The group.
     */
    body: ScimGroupCreate;
    path?: never;
    query?: never;
    url: '/api/v1/scim/v2/Groups';
};

export type CreateScimGroupErrors = {
    /**
     * A member is a group or does not exist. Since 0.12.4.
     */
    400: ScimError;
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * SCIM is switched off, which is the default.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type CreateScimGroupError = CreateScimGroupErrors[keyof CreateScimGroupErrors];

export type CreateScimGroupResponses = {
    /**
     * Created.
     */
    201: ScimGroup;
};

export type CreateScimGroupResponse = CreateScimGroupResponses[keyof CreateScimGroupResponses];

export type DeleteScimGroupData = {
    body?: never;
    path: {
        /**
         * UUID of the group.
         */
        group_id: string;
    };
    query?: never;
    url: '/api/v1/scim/v2/Groups/{group_id}';
};

export type DeleteScimGroupErrors = {
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * SCIM is switched off, which is the default.
     */
    403: ErrorDetail;
    /**
     * No group has this id.
     */
    404: ErrorDetail;
};

export type DeleteScimGroupError = DeleteScimGroupErrors[keyof DeleteScimGroupErrors];

export type DeleteScimGroupResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteScimGroupResponse = DeleteScimGroupResponses[keyof DeleteScimGroupResponses];

export type GetScimGroupData = {
    body?: never;
    path: {
        /**
         * UUID of the group.
         */
        group_id: string;
    };
    query?: never;
    url: '/api/v1/scim/v2/Groups/{group_id}';
};

export type GetScimGroupErrors = {
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * SCIM is switched off, which is the default.
     */
    403: ErrorDetail;
    /**
     * No group has this id.
     */
    404: ErrorDetail;
};

export type GetScimGroupError = GetScimGroupErrors[keyof GetScimGroupErrors];

export type GetScimGroupResponses = {
    /**
     * The group.
     */
    200: ScimGroup;
};

export type GetScimGroupResponse = GetScimGroupResponses[keyof GetScimGroupResponses];

export type PatchScimGroupData = {
    /**
     * The changes.
     */
    body: ScimPatch;
    path: {
        /**
         * UUID of the group.
         */
        group_id: string;
    };
    query?: never;
    url: '/api/v1/scim/v2/Groups/{group_id}';
};

export type PatchScimGroupErrors = {
    /**
     * A member is a group or does not exist. Since 0.12.4.
     */
    400: ScimError;
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * SCIM is switched off, which is the default.
     */
    403: ErrorDetail;
    /**
     * No group has this id.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type PatchScimGroupError = PatchScimGroupErrors[keyof PatchScimGroupErrors];

export type PatchScimGroupResponses = {
    /**
     * The group as it is now.
     */
    200: ScimGroup;
};

export type PatchScimGroupResponse = PatchScimGroupResponses[keyof PatchScimGroupResponses];

export type UpdateScimGroupData = {
    /**
     * What changes.
     */
    body: ScimGroupUpdate;
    path: {
        /**
         * UUID of the group.
         */
        group_id: string;
    };
    query?: never;
    url: '/api/v1/scim/v2/Groups/{group_id}';
};

export type UpdateScimGroupErrors = {
    /**
     * A member is a group or does not exist. Since 0.12.4.
     */
    400: ScimError;
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * SCIM is switched off, which is the default.
     */
    403: ErrorDetail;
    /**
     * No group has this id.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateScimGroupError = UpdateScimGroupErrors[keyof UpdateScimGroupErrors];

export type UpdateScimGroupResponses = {
    /**
     * The group as it is now.
     */
    200: ScimGroup;
};

export type UpdateScimGroupResponse = UpdateScimGroupResponses[keyof UpdateScimGroupResponses];

export type ListScimResourceTypesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/scim/v2/ResourceTypes';
};

export type ListScimResourceTypesResponses = {
    /**
     * One entry a kind.
     */
    200: Array<ScimResourceType>;
};

export type ListScimResourceTypesResponse = ListScimResourceTypesResponses[keyof ListScimResourceTypesResponses];

export type ListScimSchemasData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/scim/v2/Schemas';
};

export type ListScimSchemasResponses = {
    /**
     * One entry a schema.
     */
    200: Array<ScimSchema>;
};

export type ListScimSchemasResponse = ListScimSchemasResponses[keyof ListScimSchemasResponses];

export type GetScimServiceProviderConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/scim/v2/ServiceProviderConfig';
};

export type GetScimServiceProviderConfigResponses = {
    /**
     * The capabilities.
     */
    200: ScimServiceProviderConfig;
};

export type GetScimServiceProviderConfigResponse = GetScimServiceProviderConfigResponses[keyof GetScimServiceProviderConfigResponses];

export type ListScimUsersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Place of the first resource to answer, from 1. Less than 1 is 422 before 0.8.12, and 1 since.
         */
        startIndex?: number;
        /**
         * How many resources to answer, at most 100. More is 422 before 0.8.12, and 100 since; 0 and less is 422 before, and none since.
         */
        count?: number;
        /**
         * `userName eq "ben@example.com"` or `externalId eq "okta-7"`. Any other filter is ignored, and one without double quotes ends in 500.
         */
        filter?: string;
    };
    url: '/api/v1/scim/v2/Users';
};

export type ListScimUsersErrors = {
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * SCIM is switched off, which is the default.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListScimUsersError = ListScimUsersErrors[keyof ListScimUsersErrors];

export type ListScimUsersResponses = {
    /**
     * A part of the list.
     */
    200: ScimUserList;
};

export type ListScimUsersResponse = ListScimUsersResponses[keyof ListScimUsersResponses];

export type CreateScimUserData = {
    /**
     * The account.
     */
    body: ScimUserCreate;
    path?: never;
    query?: never;
    url: '/api/v1/scim/v2/Users';
};

export type CreateScimUserErrors = {
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * SCIM is switched off, which is the default.
     */
    403: ErrorDetail;
    /**
     * Another account has the e-mail address or the provider's id. In the server's usual form, not that of RFC 7644.
     */
    409: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The environment lacks `SCIM_AUTH_PROVIDER`.
     */
    500: ErrorDetail;
};

export type CreateScimUserError = CreateScimUserErrors[keyof CreateScimUserErrors];

export type CreateScimUserResponses = {
    /**
     * Created.
     */
    201: ScimUser;
};

export type CreateScimUserResponse = CreateScimUserResponses[keyof CreateScimUserResponses];

export type DeleteScimUserData = {
    body?: never;
    path: {
        /**
         * UUID of the account.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/scim/v2/Users/{user_id}';
};

export type DeleteScimUserErrors = {
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * The account is an administrator, or SCIM is switched off.
     */
    403: ErrorDetail;
    /**
     * No account has this id; since 0.11.4 also one that SCIM did not make.
     */
    404: ErrorDetail;
};

export type DeleteScimUserError = DeleteScimUserErrors[keyof DeleteScimUserErrors];

export type DeleteScimUserResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteScimUserResponse = DeleteScimUserResponses[keyof DeleteScimUserResponses];

export type GetScimUserData = {
    body?: never;
    path: {
        /**
         * UUID of the account.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/scim/v2/Users/{user_id}';
};

export type GetScimUserErrors = {
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * SCIM is switched off, which is the default.
     */
    403: ErrorDetail;
    /**
     * No account has this id. In the form of RFC 7644; the other operations say the same in the usual form.
     */
    404: ScimError;
};

export type GetScimUserError = GetScimUserErrors[keyof GetScimUserErrors];

export type GetScimUserResponses = {
    /**
     * The account.
     */
    200: ScimUser;
};

export type GetScimUserResponse = GetScimUserResponses[keyof GetScimUserResponses];

export type PatchScimUserData = {
    /**
     * The changes.
     */
    body: ScimPatch;
    path: {
        /**
         * UUID of the account.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/scim/v2/Users/{user_id}';
};

export type PatchScimUserErrors = {
    /**
     * A change is not understood. Since 0.11.4.
     */
    400: ScimError;
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * SCIM is switched off, which is the default.
     */
    403: ErrorDetail;
    /**
     * No account has this id; since 0.11.4 also one that SCIM did not make.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type PatchScimUserError = PatchScimUserErrors[keyof PatchScimUserErrors];

export type PatchScimUserResponses = {
    /**
     * The account as it is now.
     */
    200: ScimUser;
};

export type PatchScimUserResponse = PatchScimUserResponses[keyof PatchScimUserResponses];

export type UpdateScimUserData = {
    /**
     * What changes.
     */
    body: ScimUserUpdate;
    path: {
        /**
         * UUID of the account.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/scim/v2/Users/{user_id}';
};

export type UpdateScimUserErrors = {
    /**
     * No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403.
     */
    401: ErrorDetail;
    /**
     * SCIM is switched off, which is the default.
     */
    403: ErrorDetail;
    /**
     * No account has this id; since 0.11.4 also one that SCIM did not make.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateScimUserError = UpdateScimUserErrors[keyof UpdateScimUserErrors];

export type UpdateScimUserResponses = {
    /**
     * The account as it is now.
     */
    200: ScimUser;
};

export type UpdateScimUserResponse = UpdateScimUserResponses[keyof UpdateScimUserResponses];

export type GetLoadBalancingData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/system/lb-strategy';
};

export type GetLoadBalancingErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetLoadBalancingError = GetLoadBalancingErrors[keyof GetLoadBalancingErrors];

export type GetLoadBalancingResponses = {
    /**
     * The strategy, and which there are.
     */
    200: LoadBalancing;
};

export type GetLoadBalancingResponse = GetLoadBalancingResponses[keyof GetLoadBalancingResponses];

export type SetLoadBalancingData = {
    /**
     * The strategy.
     */
    body: LoadBalancingChange;
    path?: never;
    query?: never;
    url: '/api/v1/system/lb-strategy';
};

export type SetLoadBalancingErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such strategy, as a text; or a body without one, as a list of violations.
     */
    422: ErrorDetail | ValidationError;
};

export type SetLoadBalancingError = SetLoadBalancingErrors[keyof SetLoadBalancingErrors];

export type SetLoadBalancingResponses = {
    /**
     * What was asked for, and whether it was kept.
     */
    200: LoadBalancingSaved;
};

export type SetLoadBalancingResponse = SetLoadBalancingResponses[keyof SetLoadBalancingResponses];

export type GetSystemMetricsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/system/metrics';
};

export type GetSystemMetricsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetSystemMetricsError = GetSystemMetricsErrors[keyof GetSystemMetricsErrors];

export type GetSystemMetricsResponses = {
    /**
     * The load at this moment.
     */
    200: SystemMetrics;
};

export type GetSystemMetricsResponse = GetSystemMetricsResponses[keyof GetSystemMetricsResponses];

export type ListBackendSnapshotsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many of each server, from 1 to 500.
         */
        limit?: number;
        /**
         * Only those taken after this time, in Unix seconds.
         */
        since?: number;
        /**
         * Only those of the Ollama server at this address.
         */
        backend_url?: string;
    };
    url: '/api/v1/system/snapshots';
};

export type ListBackendSnapshotsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListBackendSnapshotsError = ListBackendSnapshotsErrors[keyof ListBackendSnapshotsErrors];

export type ListBackendSnapshotsResponses = {
    /**
     * The snapshots.
     */
    200: BackendSnapshots;
};

export type ListBackendSnapshotsResponse = ListBackendSnapshotsResponses[keyof ListBackendSnapshotsResponses];

export type ListTerminalServersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/terminals/';
};

export type ListTerminalServersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListTerminalServersError = ListTerminalServersErrors[keyof ListTerminalServersErrors];

export type ListTerminalServersResponses = {
    /**
     * The caller's terminal servers.
     */
    200: Array<TerminalServer>;
};

export type ListTerminalServersResponse = ListTerminalServersResponses[keyof ListTerminalServersResponses];

export type ProxyDeleteToChatTerminalData = {
    /**
     * Decided by the terminal server.
     */
    body?: JsonValue;
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
         */
        chat_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}';
};

export type ProxyDeleteToChatTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyDeleteToChatTerminalError = ProxyDeleteToChatTerminalErrors[keyof ProxyDeleteToChatTerminalErrors];

export type ProxyDeleteToChatTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyDeleteToChatTerminalResponse = ProxyDeleteToChatTerminalResponses[keyof ProxyDeleteToChatTerminalResponses];

export type ProxyGetToChatTerminalData = {
    body?: never;
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
         */
        chat_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}';
};

export type ProxyGetToChatTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyGetToChatTerminalError = ProxyGetToChatTerminalErrors[keyof ProxyGetToChatTerminalErrors];

export type ProxyGetToChatTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyGetToChatTerminalResponse = ProxyGetToChatTerminalResponses[keyof ProxyGetToChatTerminalResponses];

export type ProxyHeadToChatTerminalData = {
    body?: never;
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
         */
        chat_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}';
};

export type ProxyHeadToChatTerminalErrors = {
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    400: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    401: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    403: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    404: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    409: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    502: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    503: unknown;
    /**
     * The terminal server's status and headers, without a body. `Content-Length` is 0 or absent, whatever the size would be.
     */
    default: unknown;
};

export type ProxyHeadToChatTerminalResponses = {
    /**
     * The terminal server's status and headers, without a body. `Content-Length` is 0 or absent, whatever the size would be.
     */
    200: unknown;
};

export type ProxyOptionsToChatTerminalData = {
    body?: never;
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
         */
        chat_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}';
};

export type ProxyOptionsToChatTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyOptionsToChatTerminalError = ProxyOptionsToChatTerminalErrors[keyof ProxyOptionsToChatTerminalErrors];

export type ProxyOptionsToChatTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyOptionsToChatTerminalResponse = ProxyOptionsToChatTerminalResponses[keyof ProxyOptionsToChatTerminalResponses];

export type ProxyPatchToChatTerminalData = {
    /**
     * Decided by the terminal server.
     */
    body?: JsonValue;
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
         */
        chat_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}';
};

export type ProxyPatchToChatTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPatchToChatTerminalError = ProxyPatchToChatTerminalErrors[keyof ProxyPatchToChatTerminalErrors];

export type ProxyPatchToChatTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPatchToChatTerminalResponse = ProxyPatchToChatTerminalResponses[keyof ProxyPatchToChatTerminalResponses];

export type ProxyPostToChatTerminalData = {
    /**
     * Decided by the terminal server.
     */
    body?: JsonValue;
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
         */
        chat_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}';
};

export type ProxyPostToChatTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPostToChatTerminalError = ProxyPostToChatTerminalErrors[keyof ProxyPostToChatTerminalErrors];

export type ProxyPostToChatTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPostToChatTerminalResponse = ProxyPostToChatTerminalResponses[keyof ProxyPostToChatTerminalResponses];

export type ProxyPutToChatTerminalData = {
    /**
     * Decided by the terminal server.
     */
    body?: JsonValue;
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
         */
        chat_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}';
};

export type ProxyPutToChatTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPutToChatTerminalError = ProxyPutToChatTerminalErrors[keyof ProxyPutToChatTerminalErrors];

export type ProxyPutToChatTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPutToChatTerminalResponse = ProxyPutToChatTerminalResponses[keyof ProxyPutToChatTerminalResponses];

export type ProxyDeleteToTerminalData = {
    /**
     * Decided by the terminal server.
     */
    body?: JsonValue;
    headers?: {
        /**
         * Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
         */
        'X-Session-Id'?: string;
    };
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/{path}';
};

export type ProxyDeleteToTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyDeleteToTerminalError = ProxyDeleteToTerminalErrors[keyof ProxyDeleteToTerminalErrors];

export type ProxyDeleteToTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyDeleteToTerminalResponse = ProxyDeleteToTerminalResponses[keyof ProxyDeleteToTerminalResponses];

export type ProxyGetToTerminalData = {
    body?: never;
    headers?: {
        /**
         * Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
         */
        'X-Session-Id'?: string;
    };
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/{path}';
};

export type ProxyGetToTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyGetToTerminalError = ProxyGetToTerminalErrors[keyof ProxyGetToTerminalErrors];

export type ProxyGetToTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyGetToTerminalResponse = ProxyGetToTerminalResponses[keyof ProxyGetToTerminalResponses];

export type ProxyHeadToTerminalData = {
    body?: never;
    headers?: {
        /**
         * Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
         */
        'X-Session-Id'?: string;
    };
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/{path}';
};

export type ProxyHeadToTerminalErrors = {
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    400: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    401: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    403: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    404: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    409: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    502: unknown;
    /**
     * Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body.
     */
    503: unknown;
    /**
     * The terminal server's status and headers, without a body. `Content-Length` is 0 or absent, whatever the size would be.
     */
    default: unknown;
};

export type ProxyHeadToTerminalResponses = {
    /**
     * The terminal server's status and headers, without a body. `Content-Length` is 0 or absent, whatever the size would be.
     */
    200: unknown;
};

export type ProxyOptionsToTerminalData = {
    body?: never;
    headers?: {
        /**
         * Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
         */
        'X-Session-Id'?: string;
    };
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/{path}';
};

export type ProxyOptionsToTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyOptionsToTerminalError = ProxyOptionsToTerminalErrors[keyof ProxyOptionsToTerminalErrors];

export type ProxyOptionsToTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyOptionsToTerminalResponse = ProxyOptionsToTerminalResponses[keyof ProxyOptionsToTerminalResponses];

export type ProxyPatchToTerminalData = {
    /**
     * Decided by the terminal server.
     */
    body?: JsonValue;
    headers?: {
        /**
         * Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
         */
        'X-Session-Id'?: string;
    };
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/{path}';
};

export type ProxyPatchToTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPatchToTerminalError = ProxyPatchToTerminalErrors[keyof ProxyPatchToTerminalErrors];

export type ProxyPatchToTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPatchToTerminalResponse = ProxyPatchToTerminalResponses[keyof ProxyPatchToTerminalResponses];

export type ProxyPostToTerminalData = {
    /**
     * Decided by the terminal server.
     */
    body?: JsonValue;
    headers?: {
        /**
         * Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
         */
        'X-Session-Id'?: string;
    };
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/{path}';
};

export type ProxyPostToTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPostToTerminalError = ProxyPostToTerminalErrors[keyof ProxyPostToTerminalErrors];

export type ProxyPostToTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPostToTerminalResponse = ProxyPostToTerminalResponses[keyof ProxyPostToTerminalResponses];

export type ProxyPutToTerminalData = {
    /**
     * Decided by the terminal server.
     */
    body?: JsonValue;
    headers?: {
        /**
         * Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
         */
        'X-Session-Id'?: string;
    };
    path: {
        /**
         * Id of the terminal server, from `listTerminalServers`.
         */
        server_id: string;
        /**
         * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         */
        path: string;
    };
    query?: {
        /**
         * Query parameters by name.
         */
        params?: {
            [key: string]: string;
        };
    };
    url: '/api/v1/terminals/{server_id}/{path}';
};

export type ProxyPutToTerminalErrors = {
    /**
     * The path is empty or leads out of the terminal server, or the terminal server answered 400 itself.
     */
    400: TerminalFailure;
    /**
     * No usable token, a pending account, or the terminal server refused the credentials that the administrator configured.
     */
    401: ErrorDetail;
    /**
     * The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself.
     */
    403: TerminalFailure;
    /**
     * No terminal server has this id, or the terminal server knows no such path or object.
     */
    404: TerminalFailure;
    /**
     * Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself.
     */
    409: TerminalFailure;
    /**
     * The terminal server cannot be reached, hung up, or took longer than 300 seconds.
     */
    502: TerminalFailure;
    /**
     * The terminal server has no address in the configuration, or answered 503 itself.
     */
    503: TerminalFailure;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPutToTerminalError = ProxyPutToTerminalErrors[keyof ProxyPutToTerminalErrors];

export type ProxyPutToTerminalResponses = {
    /**
     * Decided by the terminal server.
     */
    200: JsonValue;
    /**
     * Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect.
     */
    default: TerminalFailure;
};

export type ProxyPutToTerminalResponse = ProxyPutToTerminalResponses[keyof ProxyPutToTerminalResponses];

export type ListUsersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only accounts whose name or e-mail address holds this text, in any case. `%` and `_` stand for any text and any character.
         */
        query?: string;
        /**
         * `name`, `email`, `created_at`, `last_active_at`, `updated_at`, `role`, or `group_id:` and the id of a group, which puts its members first. Any other text counts as none. Without it and without a query the newest come first, since 0.11.4; with a query, and before that, the order is the database's.
         */
        order_by?: string;
        /**
         * `asc`; any other text, and leaving it out, means the other way round. It counts only together with `order_by`.
         */
        direction?: string;
        /**
         * Which page of 30 accounts, beginning with 1; less than 1 is the first.
         */
        page?: number;
    };
    url: '/api/v1/users/';
};

export type ListUsersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListUsersError = ListUsersErrors[keyof ListUsersErrors];

export type ListUsersResponses = {
    /**
     * A page of accounts.
     */
    200: UserAccountList;
};

export type ListUsersResponse = ListUsersResponses[keyof ListUsersResponses];

export type ListAllUsersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/users/all';
};

export type ListAllUsersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListAllUsersError = ListAllUsersErrors[keyof ListAllUsersErrors];

export type ListAllUsersResponses = {
    /**
     * All accounts.
     */
    200: UserSummaryList;
};

export type ListAllUsersResponse = ListAllUsersResponses[keyof ListAllUsersResponses];

export type GetDefaultPermissionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/users/default/permissions';
};

export type GetDefaultPermissionsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetDefaultPermissionsError = GetDefaultPermissionsErrors[keyof GetDefaultPermissionsErrors];

export type GetDefaultPermissionsResponses = {
    /**
     * The default permissions.
     */
    200: Permissions;
};

export type GetDefaultPermissionsResponse = GetDefaultPermissionsResponses[keyof GetDefaultPermissionsResponses];

export type UpdateDefaultPermissionsData = {
    /**
     * All permissions.
     */
    body: DefaultPermissions;
    path?: never;
    query?: never;
    url: '/api/v1/users/default/permissions';
};

export type UpdateDefaultPermissionsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateDefaultPermissionsError = UpdateDefaultPermissionsErrors[keyof UpdateDefaultPermissionsErrors];

export type UpdateDefaultPermissionsResponses = {
    /**
     * The default permissions as they are now.
     */
    200: Permissions;
};

export type UpdateDefaultPermissionsResponse = UpdateDefaultPermissionsResponses[keyof UpdateDefaultPermissionsResponses];

export type GetInitialPermissionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/users/default/permissions/defaults';
};

export type GetInitialPermissionsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetInitialPermissionsError = GetInitialPermissionsErrors[keyof GetInitialPermissionsErrors];

export type GetInitialPermissionsResponses = {
    /**
     * The permissions that the server began with.
     */
    200: Permissions;
};

export type GetInitialPermissionsResponse = GetInitialPermissionsResponses[keyof GetInitialPermissionsResponses];

export type ListMyGroupsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Whether groups above the account's own are in the list too; each group then says how the account came into it.
         */
        include_inherited?: boolean;
    };
    url: '/api/v1/users/groups';
};

export type ListMyGroupsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListMyGroupsError = ListMyGroupsErrors[keyof ListMyGroupsErrors];

export type ListMyGroupsResponses = {
    /**
     * The caller's groups.
     */
    200: Array<GroupOfUser>;
};

export type ListMyGroupsResponse = ListMyGroupsResponses[keyof ListMyGroupsResponses];

export type GetMyPermissionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/users/permissions';
};

export type GetMyPermissionsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetMyPermissionsError = GetMyPermissionsErrors[keyof GetMyPermissionsErrors];

export type GetMyPermissionsResponses = {
    /**
     * The permissions.
     */
    200: Permissions;
};

export type GetMyPermissionsResponse = GetMyPermissionsResponses[keyof GetMyPermissionsResponses];

export type SearchUsersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only accounts whose name or e-mail address holds this text, in any case. `%` and `_` stand for any text and any character.
         */
        query?: string;
        /**
         * `name`, `email`, `created_at`, `last_active_at`, `updated_at`, `role`, or `group_id:` and the id of a group, which puts its members first. Any other text counts as none. Without it and without a query the newest come first, since 0.11.4; with a query, and before that, the order is the database's.
         */
        order_by?: string;
        /**
         * `asc`; any other text, and leaving it out, means the other way round. It counts only together with `order_by`.
         */
        direction?: string;
        /**
         * Which page of 30 accounts, beginning with 1; less than 1 is the first.
         */
        page?: number;
    };
    url: '/api/v1/users/search';
};

export type SearchUsersErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type SearchUsersError = SearchUsersErrors[keyof SearchUsersErrors];

export type SearchUsersResponses = {
    /**
     * A page of accounts.
     */
    200: UserSummaryList;
};

export type SearchUsersResponse = SearchUsersResponses[keyof SearchUsersResponses];

export type GetMyUsageData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many days to look back, 7 to 732; 730 if absent.
         */
        days?: number;
        /**
         * Begin in Unix seconds.
         */
        start_date?: number;
        /**
         * End in Unix seconds; now if it is absent or 0.
         */
        end_date?: number;
    };
    url: '/api/v1/users/usage';
};

export type GetMyUsageErrors = {
    /**
     * The begin is after the end.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type GetMyUsageError = GetMyUsageErrors[keyof GetMyUsageErrors];

export type GetMyUsageResponses = {
    /**
     * The usage.
     */
    200: UserUsage;
};

export type GetMyUsageResponse = GetMyUsageResponses[keyof GetMyUsageResponses];

export type GetMyInfoData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/users/user/info';
};

export type GetMyInfoErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetMyInfoError = GetMyInfoErrors[keyof GetMyInfoErrors];

export type GetMyInfoResponses = {
    /**
     * What clients keep; they alone decide its content. `null` before the first update.
     */
    200: JsonObject | null;
};

export type GetMyInfoResponse = GetMyInfoResponses[keyof GetMyInfoResponses];

export type UpdateMyInfoData = {
    /**
     * Any keys and values; the client decides them.
     */
    body: JsonObject;
    path?: never;
    query?: never;
    url: '/api/v1/users/user/info/update';
};

export type UpdateMyInfoErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateMyInfoError = UpdateMyInfoErrors[keyof UpdateMyInfoErrors];

export type UpdateMyInfoResponses = {
    /**
     * What clients keep, those keys too that were not sent. Never `null` in practice.
     */
    200: JsonObject | null;
};

export type UpdateMyInfoResponse = UpdateMyInfoResponses[keyof UpdateMyInfoResponses];

export type GetMySettingsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Whether to answer only what the caller has set.
         */
        raw?: boolean;
    };
    url: '/api/v1/users/user/settings';
};

export type GetMySettingsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type GetMySettingsError = GetMySettingsErrors[keyof GetMySettingsErrors];

export type GetMySettingsResponses = {
    /**
     * The settings. `null` before the first update.
     */
    200: UserSettings | null;
};

export type GetMySettingsResponse = GetMySettingsResponses[keyof GetMySettingsResponses];

export type UpdateMySettingsData = {
    /**
     * What changes.
     */
    body: UserSettingsUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/users/user/settings/update';
};

export type UpdateMySettingsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * 0.10.2 only: the caller lacks the permission `settings.interface`.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateMySettingsError = UpdateMySettingsErrors[keyof UpdateMySettingsErrors];

export type UpdateMySettingsResponses = {
    /**
     * The settings as they are now, without the default interface settings.
     */
    200: UserSettings;
};

export type UpdateMySettingsResponse = UpdateMySettingsResponses[keyof UpdateMySettingsResponses];

export type GetMyStatusData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/users/user/status';
};

export type GetMyStatusErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The administrator switched statuses off.
     */
    403: ErrorDetail;
};

export type GetMyStatusError = GetMyStatusErrors[keyof GetMyStatusErrors];

export type GetMyStatusResponses = {
    /**
     * The caller's account.
     */
    200: UserAccount;
};

export type GetMyStatusResponse = GetMyStatusResponses[keyof GetMyStatusResponses];

export type UpdateMyStatusData = {
    /**
     * The status.
     */
    body: UserStatusUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/users/user/status/update';
};

export type UpdateMyStatusErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The administrator switched statuses off.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type UpdateMyStatusError = UpdateMyStatusErrors[keyof UpdateMyStatusErrors];

export type UpdateMyStatusResponses = {
    /**
     * The caller's whole account.
     */
    200: UserAccount;
};

export type UpdateMyStatusResponse = UpdateMyStatusResponses[keyof UpdateMyStatusResponses];

export type GetMyVariablesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/users/user/variables';
};

export type GetMyVariablesErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetMyVariablesError = GetMyVariablesErrors[keyof GetMyVariablesErrors];

export type GetMyVariablesResponses = {
    /**
     * The variables, `{}` if there are none.
     */
    200: UserVariables;
};

export type GetMyVariablesResponse = GetMyVariablesResponses[keyof GetMyVariablesResponses];

export type UpdateMyVariablesData = {
    /**
     * The variables.
     */
    body: UserVariablesUpdate;
    path?: never;
    query?: never;
    url: '/api/v1/users/user/variables/update';
};

export type UpdateMyVariablesErrors = {
    /**
     * A name or a text that may not be.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateMyVariablesError = UpdateMyVariablesErrors[keyof UpdateMyVariablesErrors];

export type UpdateMyVariablesResponses = {
    /**
     * The variables as they are now.
     */
    200: UserVariables;
};

export type UpdateMyVariablesResponse = UpdateMyVariablesResponses[keyof UpdateMyVariablesResponses];

export type DeleteUserByIdData = {
    body?: never;
    path: {
        /**
         * Id of the account, a UUID.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/users/{user_id}';
};

export type DeleteUserByIdErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The account is the primary administrator's or the caller's own.
     */
    403: ErrorDetail;
    /**
     * What 0.8.3 and 0.8.12 answer about the primary administrator, or (as `failed`) an account that could not be deleted.
     */
    500: ErrorDetail;
};

export type DeleteUserByIdError = DeleteUserByIdErrors[keyof DeleteUserByIdErrors];

export type DeleteUserByIdResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteUserByIdResponse = DeleteUserByIdResponses[keyof DeleteUserByIdResponses];

export type GetUserByIdData = {
    body?: never;
    path: {
        /**
         * Id of the account, a UUID.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/users/{user_id}';
};

export type GetUserByIdErrors = {
    /**
     * No account has this id. The server says 400, not 404.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetUserByIdError = GetUserByIdErrors[keyof GetUserByIdErrors];

export type GetUserByIdResponses = {
    /**
     * The account.
     */
    200: UserAccountDetails;
};

export type GetUserByIdResponse = GetUserByIdResponses[keyof GetUserByIdResponses];

export type GetUserActivityData = {
    body?: never;
    path: {
        /**
         * Id of the account, a UUID.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/users/{user_id}/active';
};

export type GetUserActivityErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetUserActivityError = GetUserActivityErrors[keyof GetUserActivityErrors];

export type GetUserActivityResponses = {
    /**
     * Whether it is active.
     */
    200: UserActivity;
};

export type GetUserActivityResponse = GetUserActivityResponses[keyof GetUserActivityResponses];

export type ListUserGroupsData = {
    body?: never;
    path: {
        /**
         * Id of the account, a UUID.
         */
        user_id: string;
    };
    query?: {
        /**
         * Whether groups above the account's own are in the list too; each group then says how the account came into it.
         */
        include_inherited?: boolean;
    };
    url: '/api/v1/users/{user_id}/groups';
};

export type ListUserGroupsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type ListUserGroupsError = ListUserGroupsErrors[keyof ListUserGroupsErrors];

export type ListUserGroupsResponses = {
    /**
     * The account's groups.
     */
    200: Array<GroupOfUser>;
};

export type ListUserGroupsResponse = ListUserGroupsResponses[keyof ListUserGroupsResponses];

export type GetUserInfoByIdData = {
    body?: never;
    path: {
        /**
         * Id of the account, a UUID.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/users/{user_id}/info';
};

export type GetUserInfoByIdErrors = {
    /**
     * No account has this id. The server says 400, not 404.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetUserInfoByIdError = GetUserInfoByIdErrors[keyof GetUserInfoByIdErrors];

export type GetUserInfoByIdResponses = {
    /**
     * The account in short.
     */
    200: UserSummary;
};

export type GetUserInfoByIdResponse = GetUserInfoByIdResponses[keyof GetUserInfoByIdResponses];

export type SetUserJobPriorityData = {
    /**
     * The priority.
     */
    body: UserJobPriority;
    path: {
        /**
         * Id of the account, a UUID.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/users/{user_id}/job-priority';
};

export type SetUserJobPriorityErrors = {
    /**
     * A priority less than 1 or more than 10.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type SetUserJobPriorityError = SetUserJobPriorityErrors[keyof SetUserJobPriorityErrors];

export type SetUserJobPriorityResponses = {
    /**
     * The whole account, with its new `job_priority`.
     */
    200: UserAccount;
};

export type SetUserJobPriorityResponse = SetUserJobPriorityResponses[keyof SetUserJobPriorityResponses];

export type ListUserOauthSessionsData = {
    body?: never;
    path: {
        /**
         * Id of the account, a UUID.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/users/{user_id}/oauth/sessions';
};

export type ListUserOauthSessionsErrors = {
    /**
     * The account has no OAuth session, or does not exist.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListUserOauthSessionsError = ListUserOauthSessionsErrors[keyof ListUserOauthSessionsErrors];

export type ListUserOauthSessionsResponses = {
    /**
     * The sessions.
     */
    200: Array<UserOauthSession>;
};

export type ListUserOauthSessionsResponse = ListUserOauthSessionsResponses[keyof ListUserOauthSessionsResponses];

export type PreviewUserAccessData = {
    body?: never;
    path: {
        /**
         * Id of the account, a UUID.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/users/{user_id}/preview';
};

export type PreviewUserAccessErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No such object, or one that is not the caller's.
     */
    404: ErrorDetail;
};

export type PreviewUserAccessError = PreviewUserAccessErrors[keyof PreviewUserAccessErrors];

export type PreviewUserAccessResponses = {
    /**
     * What the account can reach.
     */
    200: UserAccessPreview;
};

export type PreviewUserAccessResponse = PreviewUserAccessResponses[keyof PreviewUserAccessResponses];

export type GetUserProfileImageData = {
    body?: never;
    path: {
        /**
         * Id of the account, a UUID.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/users/{user_id}/profile/image';
};

export type GetUserProfileImageErrors = {
    /**
     * No account has this id. The server says 400, not 404.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetUserProfileImageError = GetUserProfileImageErrors[keyof GetUserProfileImageErrors];

export type GetUserProfileImageResponses = {
    /**
     * The image.
     */
    200: UserImage;
};

export type GetUserProfileImageResponse = GetUserProfileImageResponses[keyof GetUserProfileImageResponses];

export type RevokeUserSessionsData = {
    body?: never;
    path: {
        /**
         * Id of the account, a UUID.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/users/{user_id}/sessions/revoke';
};

export type RevokeUserSessionsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The account is the primary administrator's, and the caller is another.
     */
    403: ErrorDetail;
    /**
     * No account has this id.
     */
    404: ErrorDetail;
};

export type RevokeUserSessionsError = RevokeUserSessionsErrors[keyof RevokeUserSessionsErrors];

export type RevokeUserSessionsResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type RevokeUserSessionsResponse = RevokeUserSessionsResponses[keyof RevokeUserSessionsResponses];

export type UpdateUserByIdData = {
    /**
     * What changes.
     */
    body: UserUpdate;
    path: {
        /**
         * Id of the account, a UUID.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/users/{user_id}/update';
};

export type UpdateUserByIdErrors = {
    /**
     * No account has this id (`notFound`), another has the e-mail address, or the password is refused.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The account is the primary administrator's.
     */
    403: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * What 0.8.3 and 0.8.12 answer in place of 403.
     */
    500: ErrorDetail;
};

export type UpdateUserByIdError = UpdateUserByIdErrors[keyof UpdateUserByIdErrors];

export type UpdateUserByIdResponses = {
    /**
     * The account as it is now.
     */
    200: UserAccount;
};

export type UpdateUserByIdResponse = UpdateUserByIdResponses[keyof UpdateUserByIdResponses];

export type HandleBackchannelLogoutData = {
    /**
     * The logout token, as a form.
     */
    body: LogoutNotice;
    path?: never;
    query?: never;
    url: '/oauth/backchannel-logout';
};

export type HandleBackchannelLogoutErrors = {
    /**
     * The token is missing, malformed, from an unknown provider or not valid.
     */
    400: LogoutRejected;
    /**
     * The server is not set up for this, or it is switched off.
     */
    404: ErrorDetail;
};

export type HandleBackchannelLogoutError = HandleBackchannelLogoutErrors[keyof HandleBackchannelLogoutErrors];

export type HandleBackchannelLogoutResponses = {
    /**
     * Taken.
     */
    200: LogoutAccepted;
};

export type HandleBackchannelLogoutResponse = HandleBackchannelLogoutResponses[keyof HandleBackchannelLogoutResponses];

export type AuthorizeOAuthClientData = {
    body?: never;
    path: {
        /**
         * The tool server's type and id with a colon between them, such as `mcp:trails`.
         */
        client_id: string;
    };
    query?: never;
    url: '/oauth/clients/{client_id}/authorize';
};

export type AuthorizeOAuthClientErrors = {
    /**
     * The provider of a client registered long ago cannot be found any more, since 0.11.4.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * Tool servers are switched off in the server's environment, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * No connected tool server has this client id.
     */
    404: ErrorDetail;
    /**
     * The provider does not know the client, and registering it again failed.
     */
    500: ErrorDetail;
};

export type AuthorizeOAuthClientError = AuthorizeOAuthClientErrors[keyof AuthorizeOAuthClientErrors];

export type HandleOAuthClientCallbackData = {
    body?: never;
    path: {
        /**
         * The tool server's type and id with a colon between them, such as `mcp:trails`.
         */
        client_id: string;
    };
    query?: {
        /**
         * The provider's code. Without it, or with one that the provider does not know, signing in fails.
         */
        code?: string;
        /**
         * The text that the server gave the browser on its way to the provider. The cookie `owui-session` must know it.
         */
        state?: string;
    };
    url: '/oauth/clients/{client_id}/callback';
};

export type HandleOAuthClientCallbackErrors = {
    /**
     * No token, on servers before 0.11.4.
     */
    401: ErrorDetail;
    /**
     * Tool servers are switched off in the server's environment, since 0.12.4.
     */
    403: ErrorDetail;
    /**
     * No connected tool server has this client id.
     */
    404: ErrorDetail;
};

export type HandleOAuthClientCallbackError = HandleOAuthClientCallbackErrors[keyof HandleOAuthClientCallbackErrors];

export type HandleOAuthCallbackData = {
    body?: never;
    path: {
        /**
         * Name of the provider, `oidc`, `google`, `microsoft`, `github` or `feishu`, as far as the server is set up for it.
         */
        provider: string;
    };
    query?: {
        /**
         * The provider's code. Without it, or with one that the provider does not know, signing in fails.
         */
        code?: string;
        /**
         * The text that the server gave the browser on its way to the provider. The cookie `owui-session` must know it.
         */
        state?: string;
    };
    url: '/oauth/{provider}/callback';
};

export type HandleOAuthCallbackErrors = {
    /**
     * The server is not set up for this, or it is switched off.
     */
    404: ErrorDetail;
};

export type HandleOAuthCallbackError = HandleOAuthCallbackErrors[keyof HandleOAuthCallbackErrors];

export type StartOAuthSignInData = {
    body?: never;
    path: {
        /**
         * Name of the provider, `oidc`, `google`, `microsoft`, `github` or `feishu`, as far as the server is set up for it.
         */
        provider: string;
    };
    query?: never;
    url: '/oauth/{provider}/login';
};

export type StartOAuthSignInErrors = {
    /**
     * The server is not set up for this, or it is switched off.
     */
    404: ErrorDetail;
};

export type StartOAuthSignInError = StartOAuthSignInErrors[keyof StartOAuthSignInErrors];

export type HandleOAuthLoginCallbackData = {
    body?: never;
    path: {
        /**
         * Name of the provider, `oidc`, `google`, `microsoft`, `github` or `feishu`, as far as the server is set up for it.
         */
        provider: string;
    };
    query?: {
        /**
         * The provider's code. Without it, or with one that the provider does not know, signing in fails.
         */
        code?: string;
        /**
         * The text that the server gave the browser on its way to the provider. The cookie `owui-session` must know it.
         */
        state?: string;
    };
    url: '/oauth/{provider}/login/callback';
};

export type HandleOAuthLoginCallbackErrors = {
    /**
     * The server is not set up for this, or it is switched off.
     */
    404: ErrorDetail;
};

export type HandleOAuthLoginCallbackError = HandleOAuthLoginCallbackErrors[keyof HandleOAuthLoginCallbackErrors];

export type GetOllamaStatusData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/ollama/';
};

export type GetOllamaStatusResponses = {
    /**
     * The router is there.
     */
    200: OllamaStatus;
};

export type GetOllamaStatusResponse = GetOllamaStatusResponses[keyof GetOllamaStatusResponses];

export type CheckOllamaStatusData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/ollama/';
};

export type CheckOllamaStatusResponses = {
    /**
     * The router is there.
     */
    200: unknown;
};

export type CompleteOllamaChatData = {
    /**
     * The conversation.
     */
    body: OllamaChatRequest;
    path?: never;
    query?: never;
    url: '/ollama/api/chat';
};

export type CompleteOllamaChatErrors = {
    /**
     * The body is an object but lacks a field or has a wrong one, no Ollama server has the model, or Ollama found the request wanting. This operation checks its fields late, so that it is 400 here and not 422.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model. The text says that it was not found.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CompleteOllamaChatError = CompleteOllamaChatErrors[keyof CompleteOllamaChatErrors];

export type CompleteOllamaChatResponses = {
    /**
     * The answer line by line, or with `stream` `false` in one piece.
     */
    200: OllamaChatReply;
};

export type CompleteOllamaChatResponse = CompleteOllamaChatResponses[keyof CompleteOllamaChatResponses];

export type CompleteOllamaChatOnServerData = {
    /**
     * The conversation.
     */
    body: OllamaChatRequest;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/api/chat/{url_idx}';
};

export type CompleteOllamaChatOnServerErrors = {
    /**
     * The body is an object but lacks a field or has a wrong one, no Ollama server has the model, or Ollama found the request wanting. This operation checks its fields late, so that it is 400 here and not 422.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model, or the named server does not have it.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CompleteOllamaChatOnServerError = CompleteOllamaChatOnServerErrors[keyof CompleteOllamaChatOnServerErrors];

export type CompleteOllamaChatOnServerResponses = {
    /**
     * The answer line by line, or with `stream` `false` in one piece.
     */
    200: OllamaChatReply;
};

export type CompleteOllamaChatOnServerResponse = CompleteOllamaChatOnServerResponses[keyof CompleteOllamaChatOnServerResponses];

export type CopyOllamaModelData = {
    /**
     * The model and its second name.
     */
    body: OllamaModelCopy;
    path?: never;
    query?: never;
    url: '/ollama/api/copy';
};

export type CopyOllamaModelErrors = {
    /**
     * No Ollama server has the model, or Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CopyOllamaModelError = CopyOllamaModelErrors[keyof CopyOllamaModelErrors];

export type CopyOllamaModelResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type CopyOllamaModelResponse = CopyOllamaModelResponses[keyof CopyOllamaModelResponses];

export type CopyOllamaModelOnServerData = {
    /**
     * The model and its second name.
     */
    body: OllamaModelCopy;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/api/copy/{url_idx}';
};

export type CopyOllamaModelOnServerErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CopyOllamaModelOnServerError = CopyOllamaModelOnServerErrors[keyof CopyOllamaModelOnServerErrors];

export type CopyOllamaModelOnServerResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type CopyOllamaModelOnServerResponse = CopyOllamaModelOnServerResponses[keyof CopyOllamaModelOnServerResponses];

export type CreateOllamaModelData = {
    /**
     * The model.
     */
    body: OllamaModelCreate;
    path?: never;
    query?: never;
    url: '/ollama/api/create';
};

export type CreateOllamaModelErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaModelError = CreateOllamaModelErrors[keyof CreateOllamaModelErrors];

export type CreateOllamaModelResponses = {
    /**
     * The steps line by line, or with `stream` `false` the end alone.
     */
    200: OllamaProgress;
};

export type CreateOllamaModelResponse = CreateOllamaModelResponses[keyof CreateOllamaModelResponses];

export type CreateOllamaModelOnServerData = {
    /**
     * The model.
     */
    body: OllamaModelCreate;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/api/create/{url_idx}';
};

export type CreateOllamaModelOnServerErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaModelOnServerError = CreateOllamaModelOnServerErrors[keyof CreateOllamaModelOnServerErrors];

export type CreateOllamaModelOnServerResponses = {
    /**
     * The steps line by line, or with `stream` `false` the end alone.
     */
    200: OllamaProgress;
};

export type CreateOllamaModelOnServerResponse = CreateOllamaModelOnServerResponses[keyof CreateOllamaModelOnServerResponses];

export type DeleteOllamaModelData = {
    /**
     * The model.
     */
    body: OllamaModelName;
    path?: never;
    query?: never;
    url: '/ollama/api/delete';
};

export type DeleteOllamaModelErrors = {
    /**
     * No Ollama server has the model, or Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type DeleteOllamaModelError = DeleteOllamaModelErrors[keyof DeleteOllamaModelErrors];

export type DeleteOllamaModelResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteOllamaModelResponse = DeleteOllamaModelResponses[keyof DeleteOllamaModelResponses];

export type DeleteOllamaModelOnServerData = {
    /**
     * The model.
     */
    body: OllamaModelName;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/api/delete/{url_idx}';
};

export type DeleteOllamaModelOnServerErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type DeleteOllamaModelOnServerError = DeleteOllamaModelOnServerErrors[keyof DeleteOllamaModelOnServerErrors];

export type DeleteOllamaModelOnServerResponses = {
    /**
     * Always `true`.
     */
    200: boolean;
};

export type DeleteOllamaModelOnServerResponse = DeleteOllamaModelOnServerResponses[keyof DeleteOllamaModelOnServerResponses];

export type EmbedWithOllamaData = {
    /**
     * The texts.
     */
    body: OllamaEmbedRequest;
    path?: never;
    query?: never;
    url: '/ollama/api/embed';
};

export type EmbedWithOllamaErrors = {
    /**
     * No Ollama server has the model, or Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model. The text says that it was not found.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type EmbedWithOllamaError = EmbedWithOllamaErrors[keyof EmbedWithOllamaErrors];

export type EmbedWithOllamaResponses = {
    /**
     * The vectors.
     */
    200: OllamaEmbeddings;
};

export type EmbedWithOllamaResponse = EmbedWithOllamaResponses[keyof EmbedWithOllamaResponses];

export type EmbedWithOllamaOnServerData = {
    /**
     * The texts.
     */
    body: OllamaEmbedRequest;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/api/embed/{url_idx}';
};

export type EmbedWithOllamaOnServerErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model, or the named server does not have it.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type EmbedWithOllamaOnServerError = EmbedWithOllamaOnServerErrors[keyof EmbedWithOllamaOnServerErrors];

export type EmbedWithOllamaOnServerResponses = {
    /**
     * The vectors.
     */
    200: OllamaEmbeddings;
};

export type EmbedWithOllamaOnServerResponse = EmbedWithOllamaOnServerResponses[keyof EmbedWithOllamaOnServerResponses];

export type EmbedTextWithOllamaData = {
    /**
     * The text.
     */
    body: OllamaEmbeddingRequest;
    path?: never;
    query?: never;
    url: '/ollama/api/embeddings';
};

export type EmbedTextWithOllamaErrors = {
    /**
     * No Ollama server has the model, or Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model. The text says that it was not found.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type EmbedTextWithOllamaError = EmbedTextWithOllamaErrors[keyof EmbedTextWithOllamaErrors];

export type EmbedTextWithOllamaResponses = {
    /**
     * The vector.
     */
    200: OllamaEmbedding;
};

export type EmbedTextWithOllamaResponse = EmbedTextWithOllamaResponses[keyof EmbedTextWithOllamaResponses];

export type EmbedTextWithOllamaOnServerData = {
    /**
     * The text.
     */
    body: OllamaEmbeddingRequest;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/api/embeddings/{url_idx}';
};

export type EmbedTextWithOllamaOnServerErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model, or the named server does not have it.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type EmbedTextWithOllamaOnServerError = EmbedTextWithOllamaOnServerErrors[keyof EmbedTextWithOllamaOnServerErrors];

export type EmbedTextWithOllamaOnServerResponses = {
    /**
     * The vector.
     */
    200: OllamaEmbedding;
};

export type EmbedTextWithOllamaOnServerResponse = EmbedTextWithOllamaOnServerResponses[keyof EmbedTextWithOllamaOnServerResponses];

export type GenerateWithOllamaData = {
    /**
     * The prompt.
     */
    body: OllamaGenerateRequest;
    path?: never;
    query?: never;
    url: '/ollama/api/generate';
};

export type GenerateWithOllamaErrors = {
    /**
     * No Ollama server has the model, or Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model. The text says that it was not found.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type GenerateWithOllamaError = GenerateWithOllamaErrors[keyof GenerateWithOllamaErrors];

export type GenerateWithOllamaResponses = {
    /**
     * The text line by line, or with `stream` `false` in one piece.
     */
    200: OllamaGenerateReply;
};

export type GenerateWithOllamaResponse = GenerateWithOllamaResponses[keyof GenerateWithOllamaResponses];

export type GenerateWithOllamaOnServerData = {
    /**
     * The prompt.
     */
    body: OllamaGenerateRequest;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/api/generate/{url_idx}';
};

export type GenerateWithOllamaOnServerErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model, or the named server does not have it.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type GenerateWithOllamaOnServerError = GenerateWithOllamaOnServerErrors[keyof GenerateWithOllamaOnServerErrors];

export type GenerateWithOllamaOnServerResponses = {
    /**
     * The text line by line, or with `stream` `false` in one piece.
     */
    200: OllamaGenerateReply;
};

export type GenerateWithOllamaOnServerResponse = GenerateWithOllamaOnServerResponses[keyof GenerateWithOllamaOnServerResponses];

export type GetOllamaLoadsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/ollama/api/load-stats';
};

export type GetOllamaLoadsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetOllamaLoadsError = GetOllamaLoadsErrors[keyof GetOllamaLoadsErrors];

export type GetOllamaLoadsResponses = {
    /**
     * The number of requests by address.
     */
    200: OllamaLoads;
};

export type GetOllamaLoadsResponse = GetOllamaLoadsResponses[keyof GetOllamaLoadsResponses];

export type ListLoadedOllamaModelsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/ollama/api/ps';
};

export type ListLoadedOllamaModelsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * Always the same text.
     */
    500: string;
};

export type ListLoadedOllamaModelsError = ListLoadedOllamaModelsErrors[keyof ListLoadedOllamaModelsErrors];

export type ListLoadedOllamaModelsResponses = {
    /**
     * The models; none if nothing is loaded.
     */
    200: OllamaLoadedModels;
};

export type ListLoadedOllamaModelsResponse = ListLoadedOllamaModelsResponses[keyof ListLoadedOllamaModelsResponses];

export type PullOllamaModelData = {
    /**
     * The model.
     */
    body: OllamaModelTransfer;
    path?: never;
    query?: never;
    url: '/ollama/api/pull';
};

export type PullOllamaModelErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type PullOllamaModelError = PullOllamaModelErrors[keyof PullOllamaModelErrors];

export type PullOllamaModelResponses = {
    /**
     * The steps line by line, or with `stream` `false` the end alone.
     */
    200: OllamaProgress;
};

export type PullOllamaModelResponse = PullOllamaModelResponses[keyof PullOllamaModelResponses];

export type PullOllamaModelOnServerData = {
    /**
     * The model.
     */
    body: OllamaModelTransfer;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/api/pull/{url_idx}';
};

export type PullOllamaModelOnServerErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type PullOllamaModelOnServerError = PullOllamaModelOnServerErrors[keyof PullOllamaModelOnServerErrors];

export type PullOllamaModelOnServerResponses = {
    /**
     * The steps line by line, or with `stream` `false` the end alone.
     */
    200: OllamaProgress;
};

export type PullOllamaModelOnServerResponse = PullOllamaModelOnServerResponses[keyof PullOllamaModelOnServerResponses];

export type PushOllamaModelData = {
    /**
     * The model.
     */
    body: OllamaModelPush;
    path?: never;
    query?: never;
    url: '/ollama/api/push';
};

export type PushOllamaModelErrors = {
    /**
     * No Ollama server has the model, or Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type PushOllamaModelError = PushOllamaModelErrors[keyof PushOllamaModelErrors];

export type PushOllamaModelResponses = {
    /**
     * The steps line by line, or with `stream` `false` the end alone.
     */
    200: OllamaProgress;
};

export type PushOllamaModelResponse = PushOllamaModelResponses[keyof PushOllamaModelResponses];

export type PushOllamaModelOnServerData = {
    /**
     * The model.
     */
    body: OllamaModelPush;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/api/push/{url_idx}';
};

export type PushOllamaModelOnServerErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type PushOllamaModelOnServerError = PushOllamaModelOnServerErrors[keyof PushOllamaModelOnServerErrors];

export type PushOllamaModelOnServerResponses = {
    /**
     * The steps line by line, or with `stream` `false` the end alone.
     */
    200: OllamaProgress;
};

export type PushOllamaModelOnServerResponse = PushOllamaModelOnServerResponses[keyof PushOllamaModelOnServerResponses];

export type GetOllamaServerReportsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/ollama/api/server-stats';
};

export type GetOllamaServerReportsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetOllamaServerReportsError = GetOllamaServerReportsErrors[keyof GetOllamaServerReportsErrors];

export type GetOllamaServerReportsResponses = {
    /**
     * A report by address.
     */
    200: OllamaServerReports;
};

export type GetOllamaServerReportsResponse = GetOllamaServerReportsResponses[keyof GetOllamaServerReportsResponses];

export type GetOllamaModelData = {
    /**
     * The model.
     */
    body: OllamaModelShow;
    path?: never;
    query?: never;
    url: '/ollama/api/show';
};

export type GetOllamaModelErrors = {
    /**
     * No Ollama server has the model, or Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model. The text says that it was not found.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type GetOllamaModelError = GetOllamaModelErrors[keyof GetOllamaModelErrors];

export type GetOllamaModelResponses = {
    /**
     * The model.
     */
    200: OllamaModelInfo;
};

export type GetOllamaModelResponse = GetOllamaModelResponses[keyof GetOllamaModelResponses];

export type ListOllamaModelsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/ollama/api/tags';
};

export type ListOllamaModelsErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
};

export type ListOllamaModelsError = ListOllamaModelsErrors[keyof ListOllamaModelsErrors];

export type ListOllamaModelsResponses = {
    /**
     * The models; none if there is no server, or none answers.
     */
    200: OllamaModels;
};

export type ListOllamaModelsResponse = ListOllamaModelsResponses[keyof ListOllamaModelsResponses];

export type ListOllamaModelsOnServerData = {
    body?: never;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/api/tags/{url_idx}';
};

export type ListOllamaModelsOnServerErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type ListOllamaModelsOnServerError = ListOllamaModelsOnServerErrors[keyof ListOllamaModelsOnServerErrors];

export type ListOllamaModelsOnServerResponses = {
    /**
     * The server's models.
     */
    200: OllamaModels;
};

export type ListOllamaModelsOnServerResponse = ListOllamaModelsOnServerResponses[keyof ListOllamaModelsOnServerResponses];

export type UnloadOllamaModelData = {
    /**
     * The model.
     */
    body: OllamaModelName;
    path?: never;
    query?: never;
    url: '/ollama/api/unload';
};

export type UnloadOllamaModelErrors = {
    /**
     * No model was named, or no Ollama server has it. So it is too if the Ollama API is switched off.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * An Ollama server that has the model could not unload it.
     */
    500: ErrorDetail;
};

export type UnloadOllamaModelError = UnloadOllamaModelErrors[keyof UnloadOllamaModelErrors];

export type UnloadOllamaModelResponses = {
    /**
     * Unloaded.
     */
    200: OllamaStatus;
};

export type UnloadOllamaModelResponse = UnloadOllamaModelResponses[keyof UnloadOllamaModelResponses];

export type GetOllamaVersionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/ollama/api/version';
};

export type GetOllamaVersionErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * No Ollama server answers.
     */
    500: ErrorDetail;
};

export type GetOllamaVersionError = GetOllamaVersionErrors[keyof GetOllamaVersionErrors];

export type GetOllamaVersionResponses = {
    /**
     * The version. Also 200 if the Ollama API is switched off.
     */
    200: OllamaVersion;
};

export type GetOllamaVersionResponse = GetOllamaVersionResponses[keyof GetOllamaVersionResponses];

export type GetOllamaVersionOnServerData = {
    body?: never;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/api/version/{url_idx}';
};

export type GetOllamaVersionOnServerErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type GetOllamaVersionOnServerError = GetOllamaVersionOnServerErrors[keyof GetOllamaVersionOnServerErrors];

export type GetOllamaVersionOnServerResponses = {
    /**
     * The version. Also 200 if the Ollama API is switched off.
     */
    200: OllamaVersion;
};

export type GetOllamaVersionOnServerResponse = GetOllamaVersionOnServerResponses[keyof GetOllamaVersionOnServerResponses];

export type GetOllamaConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/ollama/config';
};

export type GetOllamaConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type GetOllamaConfigError = GetOllamaConfigErrors[keyof GetOllamaConfigErrors];

export type GetOllamaConfigResponses = {
    /**
     * The connections, tokens in the clear.
     */
    200: OllamaConfig;
};

export type GetOllamaConfigResponse = GetOllamaConfigResponses[keyof GetOllamaConfigResponses];

export type UpdateOllamaConfigData = {
    /**
     * The connections.
     */
    body: OllamaConfigUpdate;
    path?: never;
    query?: never;
    url: '/ollama/config/update';
};

export type UpdateOllamaConfigErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
};

export type UpdateOllamaConfigError = UpdateOllamaConfigErrors[keyof UpdateOllamaConfigErrors];

export type UpdateOllamaConfigResponses = {
    /**
     * The connections, tokens in the clear.
     */
    200: OllamaConfig;
};

export type UpdateOllamaConfigResponse = UpdateOllamaConfigResponses[keyof UpdateOllamaConfigResponses];

export type DownloadOllamaModelData = {
    /**
     * Where the file is.
     */
    body: OllamaModelAddress;
    path?: never;
    query?: never;
    url: '/ollama/models/download';
};

export type DownloadOllamaModelErrors = {
    /**
     * The address is neither at Hugging Face nor at GitHub.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type DownloadOllamaModelError = DownloadOllamaModelErrors[keyof DownloadOllamaModelErrors];

export type DownloadOllamaModelResponses = {
    /**
     * Always `null`. Nothing was downloaded.
     */
    200: null;
};

export type DownloadOllamaModelResponse = DownloadOllamaModelResponses[keyof DownloadOllamaModelResponses];

export type DownloadOllamaModelOnServerData = {
    /**
     * Where the file is.
     */
    body: OllamaModelAddress;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/models/download/{url_idx}';
};

export type DownloadOllamaModelOnServerErrors = {
    /**
     * The address is neither at Hugging Face nor at GitHub.
     */
    400: ErrorDetail;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type DownloadOllamaModelOnServerError = DownloadOllamaModelOnServerErrors[keyof DownloadOllamaModelOnServerErrors];

export type DownloadOllamaModelOnServerResponses = {
    /**
     * Always `null`. Nothing was downloaded.
     */
    200: null;
};

export type DownloadOllamaModelOnServerResponse = DownloadOllamaModelOnServerResponses[keyof DownloadOllamaModelOnServerResponses];

export type UploadOllamaModelData = {
    /**
     * The file.
     */
    body: OllamaModelUpload;
    path?: never;
    query?: never;
    url: '/ollama/models/upload';
};

export type UploadOllamaModelErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type UploadOllamaModelError = UploadOllamaModelErrors[keyof UploadOllamaModelErrors];

export type UploadOllamaModelResponses = {
    /**
     * Events without names, each with a JSON object as data.
     */
    200: string;
};

export type UploadOllamaModelResponse = UploadOllamaModelResponses[keyof UploadOllamaModelResponses];

export type UploadOllamaModelOnServerData = {
    /**
     * The file.
     */
    body: OllamaModelUpload;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/models/upload/{url_idx}';
};

export type UploadOllamaModelOnServerErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Always the same text.
     */
    500: string;
};

export type UploadOllamaModelOnServerError = UploadOllamaModelOnServerErrors[keyof UploadOllamaModelOnServerErrors];

export type UploadOllamaModelOnServerResponses = {
    /**
     * Events without names, each with a JSON object as data.
     */
    200: string;
};

export type UploadOllamaModelOnServerResponse = UploadOllamaModelOnServerResponses[keyof UploadOllamaModelOnServerResponses];

export type CreateOllamaChatCompletionData = {
    /**
     * The conversation.
     */
    body: OllamaOpenaiChatRequest;
    path?: never;
    query?: never;
    url: '/ollama/v1/chat/completions';
};

export type CreateOllamaChatCompletionErrors = {
    /**
     * The body is an object but lacks a field or has a wrong one, no Ollama server has the model, or Ollama found the request wanting. This operation checks its fields late, so that it is 400 here and not 422.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model. The text says that it was not found.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaChatCompletionError = CreateOllamaChatCompletionErrors[keyof CreateOllamaChatCompletionErrors];

export type CreateOllamaChatCompletionResponses = {
    /**
     * The answer in one piece, or with `stream` in chunks.
     */
    200: OllamaOpenaiChat;
};

export type CreateOllamaChatCompletionResponse = CreateOllamaChatCompletionResponses[keyof CreateOllamaChatCompletionResponses];

export type CreateOllamaChatCompletionOnServerData = {
    /**
     * The conversation.
     */
    body: OllamaOpenaiChatRequest;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/v1/chat/completions/{url_idx}';
};

export type CreateOllamaChatCompletionOnServerErrors = {
    /**
     * The body is an object but lacks a field or has a wrong one, no Ollama server has the model, or Ollama found the request wanting. This operation checks its fields late, so that it is 400 here and not 422.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model, or the named server does not have it.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaChatCompletionOnServerError = CreateOllamaChatCompletionOnServerErrors[keyof CreateOllamaChatCompletionOnServerErrors];

export type CreateOllamaChatCompletionOnServerResponses = {
    /**
     * The answer in one piece, or with `stream` in chunks.
     */
    200: OllamaOpenaiChat;
};

export type CreateOllamaChatCompletionOnServerResponse = CreateOllamaChatCompletionOnServerResponses[keyof CreateOllamaChatCompletionOnServerResponses];

export type CreateOllamaCompletionData = {
    /**
     * The prompt.
     */
    body: OllamaOpenaiCompletionRequest;
    path?: never;
    query?: never;
    url: '/ollama/v1/completions';
};

export type CreateOllamaCompletionErrors = {
    /**
     * The body is an object but lacks a field or has a wrong one, no Ollama server has the model, or Ollama found the request wanting. This operation checks its fields late, so that it is 400 here and not 422.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model. The text says that it was not found.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaCompletionError = CreateOllamaCompletionErrors[keyof CreateOllamaCompletionErrors];

export type CreateOllamaCompletionResponses = {
    /**
     * The text in one piece, or with `stream` in chunks.
     */
    200: OllamaOpenaiCompletion;
};

export type CreateOllamaCompletionResponse = CreateOllamaCompletionResponses[keyof CreateOllamaCompletionResponses];

export type CreateOllamaCompletionOnServerData = {
    /**
     * The prompt.
     */
    body: OllamaOpenaiCompletionRequest;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/v1/completions/{url_idx}';
};

export type CreateOllamaCompletionOnServerErrors = {
    /**
     * The body is an object but lacks a field or has a wrong one, no Ollama server has the model, or Ollama found the request wanting. This operation checks its fields late, so that it is 400 here and not 422.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model, or the named server does not have it.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaCompletionOnServerError = CreateOllamaCompletionOnServerErrors[keyof CreateOllamaCompletionOnServerErrors];

export type CreateOllamaCompletionOnServerResponses = {
    /**
     * The text in one piece, or with `stream` in chunks.
     */
    200: OllamaOpenaiCompletion;
};

export type CreateOllamaCompletionOnServerResponse = CreateOllamaCompletionOnServerResponses[keyof CreateOllamaCompletionOnServerResponses];

export type CreateOllamaEmbeddingsData = {
    /**
     * The texts.
     */
    body: OllamaOpenaiEmbedRequest;
    path?: never;
    query?: never;
    url: '/ollama/v1/embeddings';
};

export type CreateOllamaEmbeddingsErrors = {
    /**
     * The body is an object but lacks a field or has a wrong one, no Ollama server has the model, or Ollama found the request wanting. This operation checks its fields late, so that it is 400 here and not 422.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model. The text says that it was not found.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaEmbeddingsError = CreateOllamaEmbeddingsErrors[keyof CreateOllamaEmbeddingsErrors];

export type CreateOllamaEmbeddingsResponses = {
    /**
     * The vectors.
     */
    200: OllamaOpenaiEmbeddings;
};

export type CreateOllamaEmbeddingsResponse = CreateOllamaEmbeddingsResponses[keyof CreateOllamaEmbeddingsResponses];

export type CreateOllamaEmbeddingsOnServerData = {
    /**
     * The texts.
     */
    body: OllamaOpenaiEmbedRequest;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/v1/embeddings/{url_idx}';
};

export type CreateOllamaEmbeddingsOnServerErrors = {
    /**
     * The body is an object but lacks a field or has a wrong one, no Ollama server has the model, or Ollama found the request wanting. This operation checks its fields late, so that it is 400 here and not 422.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model, or the named server does not have it.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaEmbeddingsOnServerError = CreateOllamaEmbeddingsOnServerErrors[keyof CreateOllamaEmbeddingsOnServerErrors];

export type CreateOllamaEmbeddingsOnServerResponses = {
    /**
     * The vectors.
     */
    200: OllamaOpenaiEmbeddings;
};

export type CreateOllamaEmbeddingsOnServerResponse = CreateOllamaEmbeddingsOnServerResponses[keyof CreateOllamaEmbeddingsOnServerResponses];

export type CreateOllamaMessageData = {
    /**
     * The conversation.
     */
    body: OllamaMessagesRequest;
    path?: never;
    query?: never;
    url: '/ollama/v1/messages';
};

export type CreateOllamaMessageErrors = {
    /**
     * No Ollama server has the model, or Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model. The text says that it was not found.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaMessageError = CreateOllamaMessageErrors[keyof CreateOllamaMessageErrors];

export type CreateOllamaMessageResponses = {
    /**
     * The answer in one piece, or with `stream` as events.
     */
    200: OllamaMessagesReply;
};

export type CreateOllamaMessageResponse = CreateOllamaMessageResponses[keyof CreateOllamaMessageResponses];

export type CreateOllamaMessageOnServerData = {
    /**
     * The conversation.
     */
    body: OllamaMessagesRequest;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/v1/messages/{url_idx}';
};

export type CreateOllamaMessageOnServerErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model, or the named server does not have it.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaMessageOnServerError = CreateOllamaMessageOnServerErrors[keyof CreateOllamaMessageOnServerErrors];

export type CreateOllamaMessageOnServerResponses = {
    /**
     * The answer in one piece, or with `stream` as events.
     */
    200: OllamaMessagesReply;
};

export type CreateOllamaMessageOnServerResponse = CreateOllamaMessageOnServerResponses[keyof CreateOllamaMessageOnServerResponses];

export type ListOllamaModelsLikeOpenaiData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/ollama/v1/models';
};

export type ListOllamaModelsLikeOpenaiErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
};

export type ListOllamaModelsLikeOpenaiError = ListOllamaModelsLikeOpenaiErrors[keyof ListOllamaModelsLikeOpenaiErrors];

export type ListOllamaModelsLikeOpenaiResponses = {
    /**
     * The models.
     */
    200: OllamaModelList;
};

export type ListOllamaModelsLikeOpenaiResponse = ListOllamaModelsLikeOpenaiResponses[keyof ListOllamaModelsLikeOpenaiResponses];

export type ListOllamaModelsOnServerLikeOpenaiData = {
    body?: never;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/v1/models/{url_idx}';
};

export type ListOllamaModelsOnServerLikeOpenaiErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type ListOllamaModelsOnServerLikeOpenaiError = ListOllamaModelsOnServerLikeOpenaiErrors[keyof ListOllamaModelsOnServerLikeOpenaiErrors];

export type ListOllamaModelsOnServerLikeOpenaiResponses = {
    /**
     * The server's models. From 0.8.3 and 0.8.12 an error.
     */
    200: OllamaModelList | ErrorDetail;
};

export type ListOllamaModelsOnServerLikeOpenaiResponse = ListOllamaModelsOnServerLikeOpenaiResponses[keyof ListOllamaModelsOnServerLikeOpenaiResponses];

export type CreateOllamaResponseData = {
    /**
     * The request.
     */
    body: OllamaResponsesRequest;
    path?: never;
    query?: never;
    url: '/ollama/v1/responses';
};

export type CreateOllamaResponseErrors = {
    /**
     * No Ollama server has the model, or Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model. The text says that it was not found.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaResponseError = CreateOllamaResponseErrors[keyof CreateOllamaResponseErrors];

export type CreateOllamaResponseResponses = {
    /**
     * The answer in one piece, or with `stream` as events.
     */
    200: OllamaResponsesReply;
};

export type CreateOllamaResponseResponse = CreateOllamaResponseResponses[keyof CreateOllamaResponseResponses];

export type CreateOllamaResponseOnServerData = {
    /**
     * The request.
     */
    body: OllamaResponsesRequest;
    path: {
        /**
         * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
         */
        url_idx: number;
    };
    query?: never;
    url: '/ollama/v1/responses/{url_idx}';
};

export type CreateOllamaResponseOnServerErrors = {
    /**
     * Ollama found the request wanting.
     */
    400: OllamaFailure;
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * A user may not use the model, or the named server does not have it.
     */
    403: ErrorDetail;
    /**
     * The Ollama server itself does not have the model, or is too old to know the operation.
     */
    404: OllamaFailure;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * The Ollama server cannot be reached, or failed; as plain text, no server has this index, or the body lacks what this server needs.
     */
    500: OllamaFailure;
    /**
     * The Ollama API is switched off, or Ollama answered 503 itself.
     */
    503: OllamaFailure;
    /**
     * Any other status of the Ollama server is passed on, its `error` as `detail`; since 0.12.4 with its `Retry-After`.
     */
    default: OllamaFailure;
};

export type CreateOllamaResponseOnServerError = CreateOllamaResponseOnServerErrors[keyof CreateOllamaResponseOnServerErrors];

export type CreateOllamaResponseOnServerResponses = {
    /**
     * The answer in one piece, or with `stream` as events.
     */
    200: OllamaResponsesReply;
};

export type CreateOllamaResponseOnServerResponse = CreateOllamaResponseOnServerResponses[keyof CreateOllamaResponseOnServerResponses];

export type VerifyOllamaConnectionData = {
    /**
     * The connection.
     */
    body: OllamaConnectionTrial;
    path?: never;
    query?: never;
    url: '/ollama/verify';
};

export type VerifyOllamaConnectionErrors = {
    /**
     * No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation.
     */
    401: ErrorDetail;
    /**
     * The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody.
     */
    422: ValidationError;
    /**
     * Nobody answers at the address, or not as Ollama does.
     */
    500: ErrorDetail;
};

export type VerifyOllamaConnectionError = VerifyOllamaConnectionErrors[keyof VerifyOllamaConnectionErrors];

export type VerifyOllamaConnectionResponses = {
    /**
     * The server answers. This is its own reply.
     */
    200: OllamaVersion;
};

export type VerifyOllamaConnectionResponse = VerifyOllamaConnectionResponses[keyof VerifyOllamaConnectionResponses];
