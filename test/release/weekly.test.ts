/** The weekly look for a new release: its steps run by bash on a repository with a remote, with npm and gh played by scripts. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newContract } from './contract.ts';
import { newRepository, type Repository } from './repository.ts';
import { newRunner, type Ran, type Runner, readWorkflow, stepNamed } from './steps.ts';

const { steps } = readWorkflow('.github/workflows/weekly.yml').jobs['capture'] ?? {};

/** Captures $CAPTURES and prints $REPORT, as `npm run capture` would; says what else it is asked to run. */
const NPM = `
if [ "$3" = capture ]; then
  echo "{\\"capturedAt\\":\\"$RANDOM\\"}" > "openapi/servers/$CAPTURES.json"
  printf '%s\\n' "$REPORT"
else
  echo "npm $*" >> "$RUNNER_TEMP/asked"
fi`;
const GH = `
if [ "$2" = list ]; then echo "\${OPEN:-0}"; else printf '%s\\n' "gh $*" >> "$RUNNER_TEMP/asked"; fi`;

const NEW = '# open-webui@0.13.0 against open-webui@0.12.4\n\n613 operations, 612 before: 1 came, 0 went.\n\n## Came (1)\n\n| `GET /new` |';
const SAME =
  '# open-webui@0.12.4, captured again after 2026-01-01\n\n612 operations, 612 before: 0 came, 0 went.\n\nNothing came, went or changed.';
const MOVED =
  '# open-webui@0.12.4, captured again after 2026-01-01\n\n612 operations, 612 before: 0 came, 0 went.\n\n## Other authority (1)';
const ONLY_NEWER =
  '# open-webui@0.12.5 against open-webui@0.12.4\n\n612 operations, 612 before: 0 came, 0 went.\n\nNothing came, went or changed.';

interface Week {
  readonly repository: Repository;
  readonly runner: Runner;
  readonly captured: Ran;
  propose(): Ran;
  asked(): string[];
  branches(): string;
}

async function week(captures: string, report: string, openPullRequests = 0): Promise<Week> {
  const repository = await newRepository(newContract(), '0.3.1');
  await repository.write('openapi/servers/open-webui@0.12.4.json', {});
  repository.commit('Captures');
  const runner = newRunner();
  const remote = join(runner.folder, 'remote.git');
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  repository.git('remote', 'add', 'origin', remote);
  runner.program('npm', NPM);
  runner.program('gh', GH);
  const env = { CAPTURES: captures, REPORT: report, OPEN: String(openPullRequests), GIT_CONFIG_GLOBAL: '/dev/null' };
  const captured = runner.run(stepNamed(steps, 'Capture'), repository.root, {}, env);
  return {
    repository,
    runner,
    captured,
    propose: () => {
      const values = { 'steps.capture.outputs.server': captured.outputs['server'] ?? '' };
      return runner.run(stepNamed(steps, 'Propose'), repository.root, values, env);
    },
    asked: () => {
      const file = join(runner.folder, 'asked');
      return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    },
    branches: () => execFileSync('git', ['branch', '--list', '--all'], { cwd: remote, encoding: 'utf8' }).trim(),
  };
}

test.each([
  ['a release that is new', 'open-webui@0.13.0', NEW, 'true'],
  ['a new release that serves the same', 'open-webui@0.12.5', ONLY_NEWER, 'true'],
  ['a captured release that serves something else', 'open-webui@0.12.4', MOVED, 'true'],
  ['a captured release that serves the same', 'open-webui@0.12.4', SAME, 'false'],
])('%s', async (_, server, report, changed) => {
  const { captured } = await week(server, report);
  expect(captured).toMatchObject({ status: 0, outputs: { server, changed } });
  expect(captured.summary).toBe(`${report}\n`);
});

test('a new release is proposed with its report, built and described', async () => {
  const { propose, asked, branches, repository, runner } = await week('open-webui@0.13.0', NEW);
  expect(propose()).toMatchObject({ status: 0 });
  expect(asked()).toEqual([
    'npm run build',
    'npm run manifest',
    `gh pr create --head capture/open-webui@0.13.0 --title Capture open-webui@0.13.0 --body-file ${runner.folder}/body.md`,
  ]);
  expect(branches()).toBe('capture/open-webui@0.13.0');
  expect(repository.git('show', '--stat', '--format=%s', 'HEAD')).toMatch(
    /^Capture open-webui@0\.13\.0\n[\s\S]*openapi\/servers\/open-webui@0\.13\.0\.json/,
  );
  const body = readFileSync(join(runner.folder, 'body.md'), 'utf8');
  expect(body.startsWith(NEW)).toBe(true);
  expect(body).toContain('npm run test:live -- open-webui@0.13.0');
});

test('a pull request that is there already is left alone', async () => {
  const { propose, asked, branches } = await week('open-webui@0.13.0', NEW, 1);
  expect(propose().output).toContain('There is a pull request for capture/open-webui@0.13.0 already');
  expect(asked().filter((line) => line.startsWith('gh'))).toEqual([]);
  expect(branches()).toBe('');
});

test('a report that is too long for GitHub is cut', async () => {
  const { propose, runner } = await week('open-webui@0.13.0', `${NEW}\n${'| a row |\n'.repeat(10_000)}`);
  expect(propose().status).toBe(0);
  const body = readFileSync(join(runner.folder, 'body.md'), 'utf8');
  expect(body.length).toBeLessThan(65_536);
  expect(body).toContain('add a changeset');
});

test('a capture that fails fails the job', async () => {
  const runner = newRunner();
  runner.program('npm', 'echo "uv could not say" >&2; exit 1');
  expect(runner.run(stepNamed(steps, 'Capture'), runner.folder).status).not.toBe(0);
});
