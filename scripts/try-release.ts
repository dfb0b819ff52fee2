/**
 * `npm run try-release`: releases the project as it is now to a registry on this machine, and uses what comes out as a consumer does. Nothing
 * leaves the machine, and the working tree stays as it is.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './release/command.ts';
import { useAsConsumer } from './release/consumer.ts';
import { ReleaseError } from './release/error.ts';
import { copyProject } from './release/project-copy.ts';
import { installRegistry, startRegistry } from './release/registry.ts';

const interruption = new AbortController();
const { signal } = interruption;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => interruption.abort());

try {
  await installRegistry(signal);
  await tryRelease();
} catch (error) {
  if (signal.aborted) process.exitCode = 130;
  else if (error instanceof ReleaseError) console.error(error.message);
  else throw error;
  process.exitCode ??= 1;
}

async function tryRelease(): Promise<void> {
  const began = Date.now();
  // Outside the project, where no package of the project's is found by accident.
  const folder = await mkdtemp(join(tmpdir(), 'owui-try-release-'));
  const [project, consumer, registryFolder] = [join(folder, 'project'), join(folder, 'consumer'), join(folder, 'registry')] as const;
  try {
    for (const one of [project, consumer, registryFolder]) await mkdir(one);
    await copyProject(project, signal);
    await command('npm', ['run', 'release:version'], { cwd: project, signal });
    const { name, version }: { name: string; version: string } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
    console.log(`version: ${version}`);
    const registry = await startRegistry(registryFolder, name, signal);
    try {
      const options = { env: registry.env, signal };
      await command('npm', ['run', 'release:publish'], { cwd: project, ...options });
      const found = (await command('npm', ['view', name, 'version', 'openWebui.newest', '--json'], { cwd: consumer, ...options })).trim();
      console.log(`published: ${found.replaceAll(/\s+/g, ' ')}`);
      await useAsConsumer(name, version, { cwd: consumer, ...options });
    } finally {
      await registry.stop();
    }
    console.log(
      `The release works, tried in ${Math.round((Date.now() - began) / 1000)} s. Only provenance was not tried: GitHub Actions signs it.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
