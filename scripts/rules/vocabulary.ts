/** The closed lists that the house rules check names and values against. openapi/README.md shows them to authors. */

/** First word of an operationId. `signIn`, `signUp` and `signOut` are the field's own words for what they do. */
export const VERBS = [
  'accept',
  'add',
  'archive',
  'authorize',
  'call',
  'cancel',
  'check',
  'clone',
  'compact',
  'complete',
  'confirm',
  'copy',
  'count',
  'create',
  'delete',
  'disable',
  'download',
  'edit',
  'embed',
  'enable',
  'execute',
  'export',
  'fork',
  'format',
  'generate',
  'get',
  'handle',
  'import',
  'invite',
  'list',
  'load',
  'mark',
  'move',
  'patch',
  'pin',
  'post',
  'preview',
  'process',
  'proxy',
  'publish',
  'pull',
  'push',
  'query',
  'read',
  'recognize',
  'refresh',
  'register',
  'reindex',
  'remove',
  'render',
  'replace',
  'reset',
  'resolve',
  'respond',
  'restore',
  'retry',
  'revoke',
  'run',
  'scan',
  'search',
  'send',
  'set',
  'share',
  'sign',
  'start',
  'stop',
  'stream',
  'submit',
  'subscribe',
  'sync',
  'synthesize',
  'test',
  'toggle',
  'transcribe',
  'unarchive',
  'unload',
  'unpin',
  'unshare',
  'unsubscribe',
  'update',
  'upload',
  'validate',
  'verify',
  'watch',
] as const;

/** What an operation does to the server's data or to the outside world. */
export const EFFECTS = ['read', 'write', 'destructive', 'external'] as const;

/** The only forms that an operation's `security` takes, as canonical JSON, with what each means. */
export const SECURITY_FORMS: Readonly<Record<string, string>> = {
  '[]': 'public',
  '[{},{"bearerAuth":["user"]}]': 'works without a token, more with one',
  '[{"bearerAuth":[]}]': 'anybody signed in, pending too',
  '[{"bearerAuth":["user"]}]': 'a verified user or an administrator',
  '[{"bearerAuth":["admin"]}]': 'an administrator',
  '[{"bearerAuth":["session"]}]': 'a signed-in session, not an API key',
  '[{"scimToken":[]}]': 'the SCIM token',
};

/** Order of an operation's keys; `x-owui-*` stand together after operationId. */
export const OPERATION_KEYS = [
  'tags',
  'summary',
  'description',
  'operationId',
  'deprecated',
  'x-owui-',
  'security',
  'parameters',
  'requestBody',
  'responses',
] as const;

/** Every extension field, and the kinds of node on which it may stand. openapi/extensions.md explains each. */
export const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'x-owui-effect': ['Operation'],
  'x-owui-permission': ['Operation'],
  'x-owui-drift': ['Operation'],
  'x-owui-stream': ['Operation'],
  'x-owui-since': ['Schema', 'Parameter', 'MediaType'],
  'x-owui-until': ['Schema', 'Parameter', 'MediaType'],
  'x-owui-multi-segment': ['Parameter'],
};

/** The captured servers' versions, oldest first: the only values of `x-owui-since` and `x-owui-until`. */
export const VERSIONS = ['0.8.3', '0.8.12', '0.9.6', '0.10.2', '0.11.4', '0.12.4'] as const;

/** Tags of which the contract has every operation that a captured server serves. */
export const COMPLETE_TAGS = ['chats', 'configs', 'terminals'] as const;
