/** The action that downstream CI uses: its form, and its steps run by bash with a command that writes down how it was called. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { newRunner, type Ran, readAction, readWorkflow, stepNamed } from './steps.ts';

const action = readAction();
const text = readFileSync(fromRoot('action.yml'), 'utf8');

/** Writes down its arguments and its variables, one a line, and ends as it is told to. */
const RECORDER = `
printf '%s\\n' "$@" > "$RUNNER_TEMP/arguments"
for name in OWUI_URL OWUI_TOKEN OWUI_USER_TOKEN; do
  if [ -n "\${!name+set}" ]; then echo "$name=\${!name}"; fi
done > "$RUNNER_TEMP/variables"
exit "\${EXIT_CODE:-0}"`;

interface Checked extends Ran {
  readonly arguments: readonly string[];
  readonly variables: readonly string[];
  readonly folder: string;
}

function check(inputs: Readonly<Record<string, string>>, exitCode = 0): Checked {
  const runner = newRunner();
  runner.program('owui-contract', RECORDER);
  const given = { url: 'http://localhost:3000', 'report-folder': 'out put', ...inputs };
  const values = Object.fromEntries(Object.entries(given).map(([name, value]) => [`inputs.${name}`, value]));
  const ran = runner.run(stepNamed(action.runs.steps, 'Check'), runner.folder, values, { EXIT_CODE: String(exitCode) });
  const lines = (name: string): string[] => readFileSync(join(runner.folder, name), 'utf8').split('\n').filter(Boolean);
  return { ...ran, arguments: lines('arguments'), variables: lines('variables'), folder: runner.folder };
}

const REPORTS = [
  ...['--report', 'json=out put/report.json', '--report', 'junit=out put/report.xml', '--report', 'sarif=out put/report.sarif'],
  ...['--report', 'markdown=out put/report.md', '--report', 'html=out put/report.html', '--report', 'github'],
];

describe('the step that checks', () => {
  test('with an address and a token', () => {
    const ran = check({ token: 'a secret' });
    expect(ran.arguments).toEqual(['check', ...REPORTS]);
    expect(ran.variables).toEqual(['OWUI_URL=http://localhost:3000', 'OWUI_TOKEN=a secret']);
    expect(existsSync(join(ran.folder, 'out put'))).toBe(true);
    expect(ran).toMatchObject({
      status: 0,
      outputs: { 'report-folder': 'out put', 'exit-code': '0', artifact: 'owui-contract-report' },
    });
  });

  test('with every input; what a shell would read as its own stays text', () => {
    const ran = check({
      token: '$(touch hacked)',
      'user-token': 'another',
      'allow-host': 'chat.example.com',
      shard: '2/4',
      baseline: 'my baseline.yaml',
      options: '--tag chats  --slow 5000 *',
    });
    expect(ran.arguments).toEqual([
      ...['check', '--allow-host', 'chat.example.com', '--shard', '2/4', '--baseline', 'my baseline.yaml'],
      ...['--tag', 'chats', '--slow', '5000', '*', ...REPORTS],
    ]);
    expect(ran.variables).toEqual(['OWUI_URL=http://localhost:3000', 'OWUI_TOKEN=$(touch hacked)', 'OWUI_USER_TOKEN=another']);
    expect(ran.outputs['artifact']).toBe('owui-contract-report-2-of-4');
    expect(existsSync(join(ran.folder, 'hacked'))).toBe(false);
  });

  test('tokens stand in no argument', () => {
    expect(check({ token: 'SECRET-A', 'user-token': 'SECRET-B' }).arguments.join(' ')).not.toContain('SECRET');
  });

  test.each([1, 2, 3])('ends as the command does: %i', (code) => {
    const ran = check({ token: 'a' }, code);
    expect(ran.status).toBe(code);
    expect(ran.outputs).toMatchObject({ 'exit-code': String(code), artifact: 'owui-contract-report' });
  });
});

test('with the command itself: every report is there, and the summary of the step', async () => {
  const mock = await startMock();
  const runner = newRunner();
  runner.program('owui-contract', `exec '${process.execPath}' '${fromRoot('src/cli.ts')}' "$@"`);
  const values = { 'inputs.url': mock, 'inputs.token': 'admin-token', 'inputs.report-folder': 'reports', 'inputs.options': '--tag notes' };
  const { status, summary, outputs, output } = runner.run(stepNamed(action.runs.steps, 'Check'), runner.folder, values);
  expect({ status, outputs }).toMatchObject({ status: 0, outputs: { 'exit-code': '0' } });
  expect(readdirSync(join(runner.folder, 'reports')).sort()).toEqual(
    ['html', 'json', 'md', 'sarif', 'xml'].map((ending) => `report.${ending}`),
  );
  expect(summary).toContain('## Contract check: holds');
  expect(output + summary).not.toContain('admin-token');
});

/** A mock in a process of its own: a step's shell keeps this one busy. */
async function startMock(): Promise<string> {
  const child = spawn(process.execPath, [fromRoot('src/cli.ts'), 'mock', '--port', '0', '--server', 'open-webui@0.12.4', '--log', 'none']);
  onTestFinished(() => void child.kill());
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    if (url) return url;
  }
  throw new Error(`The mock ended before it said where it is: ${said}`);
}

describe('the step that installs', () => {
  const install = (version: string) => {
    const runner = newRunner();
    runner.program('npm', 'echo "npm $*"');
    return {
      ...runner.run(
        stepNamed(action.runs.steps, 'Install'),
        runner.folder,
        { 'inputs.version': version },
        { GITHUB_ACTION_PATH: fromRoot('.') },
      ),
      folder: runner.folder,
    };
  };

  test('takes the version that is asked for, and puts the command on the path', () => {
    const { output, path, folder } = install('0.3.1');
    expect(output.trim()).toBe(`npm install --no-audit --no-fund --prefix ${folder}/owui-contract open-webui-contract@0.3.1`);
    expect(path).toBe(`${folder}/owui-contract/node_modules/.bin`);
  });

  test('takes its own version otherwise', () => {
    const { version }: { version: string } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
    expect(install('').output.trim()).toMatch(new RegExp(` open-webui-contract@${version.replaceAll('.', '\\.')}$`));
  });
});

describe('its form', () => {
  test('every input is described and used, and nothing else is used', () => {
    const used = new Set([...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\w.*\.$/);
  });

  test('every output is one that the step writes', () => {
    const written = Object.keys(check({ token: 'a' }).outputs);
    const read = [...text.matchAll(/steps\.check\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(0);
    for (const name of read) expect(written).toContain(name);
  });

  test('every step with a command names its shell', () => {
    for (const { name, run, uses, shell } of action.runs.steps)
      expect([name, run === undefined]).toEqual([name, uses !== undefined && shell === undefined]);
  });

  test.each(['examples/ci/check.yml', 'examples/ci/sharded.yml'])('%s gives it inputs that it has', (file) => {
    const steps = Object.values(readWorkflow(file).jobs).flatMap((job) => job.steps ?? []);
    const ours = steps.filter(({ uses }) => uses?.startsWith('open-webui-contract/'));
    expect(ours).toHaveLength(1);
    for (const name of Object.keys(ours[0]?.with ?? {})) expect(Object.keys(action.inputs)).toContain(name);
    expect(Object.keys(ours[0]?.with ?? {})).toContain('url');
  });
});

test('the example joins the reports of all parts', () => {
  const runner = newRunner();
  runner.program('npx', 'printf "%s\\n" "$@"');
  for (const part of [1, 2]) {
    runner.program(
      'make-part',
      `mkdir -p parts/owui-contract-report-${part}-of-2 && touch parts/owui-contract-report-${part}-of-2/report.json`,
    );
    runner.run({ run: 'make-part' }, runner.folder);
  }
  const step = stepNamed(readWorkflow('examples/ci/sharded.yml').jobs['merge']?.steps, 'Join the reports');
  expect(runner.run(step, runner.folder).output.trim().split('\n')).toEqual([
    ...['--yes', 'open-webui-contract@0', 'report', 'merge'],
    ...['parts/owui-contract-report-1-of-2/report.json', 'parts/owui-contract-report-2-of-2/report.json'],
    ...['--baseline', 'owui-baseline.yaml', '--report', 'html=contract.html', '--report', 'github'],
  ]);
});
