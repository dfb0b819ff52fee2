import {
  downloadDatabase,
  executeCode,
  formatCode,
  getGravatarUrl,
  renderChatAsPdf,
  renderMarkdown,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const unformatted = { code: 'x=1' };
const code = { code: "print('Two days in Rome')" };
const markdown = { md: '# Rome' };
const printed = {
  title: 'A weekend in Rome',
  messages: [{ role: 'assistant', content: 'Start at the Pantheon.', model: 'llama3.2:3b', timestamp: 1_767_258_000 }],
};
const email = 'ben@example.com';

export const utils = rows([
  {
    operationId: 'formatCode',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/utils/code/format', { body: unformatted }),
    sdk: (options) => formatCode({ ...options, body: unformatted }),
    sends: { method: 'POST', url: '/api/v1/utils/code/format', body: unformatted },
    reply: 'FormattedCode',
    failures: [
      {
        prefer: 'code=400',
        status: 400,
        body: { detail: 'Cannot parse: 1:5\n    x = (\n        ^\nTokenError: Unexpected EOF in multi-line statement' },
      },
    ],
  },
  {
    operationId: 'executeCode',
    authority: 'user',
    client: (client) => client.POST('/api/v1/utils/code/execute', { body: code }),
    sdk: (options) => executeCode({ ...options, body: code }),
    sends: { method: 'POST', url: '/api/v1/utils/code/execute', body: code },
    reply: 'CodeRan',
    failures: [
      { prefer: 'code=400, example=notSupported', status: 400, body: { detail: '[ERROR: Code execution engine not supported]' } },
      { prefer: 'code=400, example=notSupportedBefore', status: 400, body: { detail: 'Code execution engine not supported' } },
      { prefer: 'code=403', status: 403, body: { detail: 'Code execution is disabled' } },
    ],
  },
  {
    operationId: 'renderMarkdown',
    authority: 'user',
    client: (client) => client.POST('/api/v1/utils/markdown', { body: markdown }),
    sdk: (options) => renderMarkdown({ ...options, body: markdown }),
    sends: { method: 'POST', url: '/api/v1/utils/markdown', body: markdown },
    reply: 'MarkdownHtml',
  },
  {
    operationId: 'renderChatAsPdf',
    authority: 'user',
    client: (client) => client.POST('/api/v1/utils/pdf', { body: printed, parseAs: 'text' }),
    sdk: (options) => renderChatAsPdf({ ...options, body: printed }),
    sends: { method: 'POST', url: '/api/v1/utils/pdf', body: printed },
    reply: null,
    failures: [{ prefer: 'code=400', status: 400, body: { detail: "'list' object has no attribute 'replace'" } }],
  },
  {
    operationId: 'getGravatarUrl',
    authority: 'user',
    client: (client) => client.GET('/api/v1/utils/gravatar', { params: { query: { email } } }),
    sdk: (options) => getGravatarUrl({ ...options, query: { email } }),
    sends: { method: 'GET', url: '/api/v1/utils/gravatar?email=ben%40example.com' },
    reply: 'GravatarUrl',
  },
  {
    operationId: 'downloadDatabase',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/utils/db/download', { parseAs: 'text' }),
    sdk: (options) => downloadDatabase(options),
    sends: { method: 'GET', url: '/api/v1/utils/db/download' },
    reply: null,
    failures: [
      {
        prefer: 'code=400, example=notSqlite',
        status: 400,
        body: { detail: 'This feature is only available with SQLite databases.' },
      },
      {
        prefer: 'code=400, example=notSqliteBefore',
        status: 400,
        body: { detail: 'This feature is only available when running with SQLite databases.' },
      },
    ],
  },
]);
