/** What a start asks of a server, and no more. Started in place of `python -m uvicorn … --port N`; accounts stay in its data folder. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
const file = `${process.env['DATA_DIR']}/accounts.json`;
const accounts: Record<string, { password: string; role: string }> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const settings: Record<string, unknown> = {
  '/api/v1/auths/admin/config': { ENABLE_SIGNUP: false },
  '/api/v1/users/default/permissions': { features: { notes: true } },
  '/openai/config': {},
  '/ollama/config': {},
};

createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const body = text ? JSON.parse(text) : {};
  const path = request.url ?? '/';
  const reply = (status: number, value: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
  const key = path.replace(/\/update$/, '');
  if (path === '/health') reply(200, { status: true });
  else if (path === '/api/config') reply(200, Object.keys(accounts).length === 0 ? { onboarding: true } : {});
  else if (path === '/api/v1/auths/signin') {
    const found = accounts[body.email];
    if (found?.password === body.password) reply(200, { token: `${found?.role}-session`, role: found?.role });
    else reply(400, { detail: 'wrong credentials' });
  } else if (path === '/api/v1/auths/signup' && body.email in accounts) reply(400, { detail: 'taken' });
  else if (path === '/api/v1/auths/signup' || path === '/api/v1/auths/add') {
    accounts[body.email] = { password: body.password, role: body.role ?? 'admin' };
    writeFileSync(file, JSON.stringify(accounts));
    reply(200, { token: 'new', role: accounts[body.email]?.role });
  } else if (path === '/seen') reply(200, { settings, env: process.env });
  else if (key in settings) {
    if (request.method === 'POST') settings[key] = body;
    reply(200, settings[key]);
  } else reply(404, { detail: 'Not Found' });
}).listen(port, '127.0.0.1');
process.on('SIGTERM', () => process.exit());
