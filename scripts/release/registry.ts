/** A registry on this machine, for as long as a trial takes. It knows the package under trial itself and asks the user's own registry for the rest. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fromRoot } from '../paths.ts';
import { completeFolder } from '../server/complete-folder.ts';
import { HOST, portFor } from '../server/ports.ts';
import { command } from './command.ts';
import { ReleaseError } from './error.ts';

const SOURCE = fromRoot('scripts/release/registry');
const INSTALLED = fromRoot('.cache/release-registry');
const FILES = ['package.json', 'package-lock.json'];
const START_LIMIT_MS = 30_000;

export interface Registry {
  readonly url: string;
  /** Environment in which npm uses this registry, with a token that may publish, and nothing of the user's settings. */
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Installs verdaccio unless it is there. */
export async function installRegistry(signal: AbortSignal): Promise<void> {
  const from = FILES.map((name) => readFileSync(join(SOURCE, name), 'utf8')).join('\n');
  await completeFolder(INSTALLED, { from, needs: 'node_modules/verdaccio/package.json', signal }, async () => {
    console.log('Installing verdaccio into .cache/release-registry ...');
    mkdirSync(INSTALLED, { recursive: true });
    for (const name of FILES) cpSync(join(SOURCE, name), join(INSTALLED, name));
    // None of its packages has an install script that it needs.
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
    await command('npm', args, { cwd: INSTALLED, signal });
  });
}

/**
 * Starts the registry on a free port.
 *
 * @param folder for its packages, accounts and log; the caller removes it
 * @param packageName the package that is published to it and never looked up elsewhere
 * @throws ReleaseError if it does not answer in time
 */
export async function startRegistry(folder: string, packageName: string, signal: AbortSignal): Promise<Registry> {
  const npmSetting = async (name: string): Promise<string> =>
    (await command('npm', ['config', 'get', name], { cwd: folder, env: withoutNpm(), signal })).trim();
  const [port, upstream, cafile] = [await portFor(0), await npmSetting('registry'), await npmSetting('cafile')];
  const config = join(folder, 'verdaccio.yaml');
  const log = join(folder, 'verdaccio.log');
  await writeFile(config, JSON.stringify(settings(folder, packageName, upstream, log))); // JSON is YAML
  const child = spawn(
    process.execPath,
    [join(INSTALLED, 'node_modules/verdaccio/bin/verdaccio'), '--config', config, '--listen', `${HOST}:${port}`],
    {
      cwd: folder,
      // verdaccio does not read npm's setting of certificates to trust.
      env: { ...withoutNpm(), ...(cafile !== 'null' && cafile !== '' && { NODE_EXTRA_CA_CERTS: cafile }) },
      stdio: 'ignore',
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  try {
    const url = `http://${HOST}:${port}`;
    await untilUp(url, log, ended, signal);
    return { url, env: await npmEnvironment(folder, url), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const settings = (folder: string, packageName: string, upstream: string, log: string): object => ({
  storage: join(folder, 'storage'),
  auth: { htpasswd: { file: join(folder, 'htpasswd') } },
  uplinks: { upstream: { url: upstream } },
  packages: { [packageName]: { access: '$all', publish: '$authenticated' }, '**': { access: '$all', proxy: 'upstream' } },
  web: { enable: false },
  max_body_size: '100mb',
  log: { type: 'file', path: log, level: 'warn' },
});

async function untilUp(url: string, log: string, ended: Promise<void>, signal: AbortSignal): Promise<void> {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  for (const limit = Date.now() + START_LIMIT_MS; !gone && Date.now() < limit; await setTimeout(100, undefined, { signal })) {
    const up = await fetch(`${url}/-/ping`, { signal }).catch(() => undefined);
    if (up?.ok) return;
  }
  const said = await readFile(log, 'utf8').catch(() => 'nothing');
  throw new ReleaseError(`verdaccio did not start. It said: ${said}\nDelete .cache/release-registry and try again.`);
}

/**
 * The environment without what an npm that runs this program has put there: its settings would win over the ones given here, and the Node of
 * this project's packages over the one that a user has.
 */
function withoutNpm(): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.split(sep).includes('node_modules'));
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}

async function npmEnvironment(folder: string, url: string): Promise<NodeJS.ProcessEnv> {
  const account = { name: 'trial', password: 'trial-trial-trial' };
  const response = await fetch(`${url}/-/user/org.couchdb.user:${account.name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  const { token }: { token?: string } = JSON.parse(await response.text());
  if (token === undefined)
    throw new ReleaseError(`verdaccio gave no token: it answered ${response.status}. Delete .cache/release-registry and try again.`);
  const userconfig = join(folder, 'npmrc');
  await writeFile(
    userconfig,
    `registry=${url}/\n${url.replace('http:', '')}/:_authToken=${token}\nupdate-notifier=false\naudit=false\nfund=false\n`,
  );
  // Provenance is signed by GitHub Actions; there is nobody to sign it here.
  return {
    ...withoutNpm(),
    NPM_CONFIG_USERCONFIG: userconfig,
    NPM_CONFIG_CACHE: join(folder, 'npm-cache'),
    NPM_CONFIG_PROVENANCE: 'false',
  };
}
