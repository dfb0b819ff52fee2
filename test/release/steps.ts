/** Runs the shell of a workflow's or an action's steps as a GitHub runner does, with other programs in place of those that need one. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { fromRoot } from '../../scripts/paths.ts';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

// The lint holds workflows to their form, and a test the action.
export const readWorkflow = (file: string): Workflow => parse(readFileSync(fromRoot(file), 'utf8')) as Workflow;
export const readAction = (): Action => parse(readFileSync(fromRoot('action.yml'), 'utf8')) as Action;

/** A step by its name. */
export function stepNamed(steps: readonly Step[] | undefined, name: string): Step {
  const found = steps?.find((step) => step.name === name);
  if (!found) throw new Error(`There is no step "${name}".`);
  return found;
}

export interface Ran {
  readonly status: number | null;
  readonly output: string;
  /** What the step wrote to $GITHUB_OUTPUT. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What it wrote to $GITHUB_STEP_SUMMARY. */
  readonly summary: string;
  /** What it added to the path. */
  readonly path: string;
}

/** A runner: a folder for its files, and programs that stand in for others. */
export interface Runner {
  readonly folder: string;
  /** Puts a bash script on the path. */
  program(name: string, script: string): void;
  /**
   * @param values what stands for each expression of the step, such as `{'inputs.url': 'http://…'}`; any other is empty, as on GitHub
   * @param env more variables; undefined takes one away
   */
  run(step: Step, cwd: string, values?: Readonly<Record<string, string>>, env?: NodeJS.ProcessEnv): Ran;
}

export function newRunner(): Runner {
  const folder = mkdtempSync(join(tmpdir(), 'owui-runner-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const programs = join(folder, 'programs');
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_PATH: join(folder, 'path') };
  mkdirSync(programs);
  return {
    folder,
    program: (name, script) => writeFileSync(join(programs, name), `#!/usr/bin/env bash\n${script}\n`, { mode: 0o755 }),
    run: (step, cwd, values = {}, env = {}) => {
      for (const file of Object.values(files)) writeFileSync(file, '');
      const filled = Object.entries(step.env ?? {}).map(([name, text]) => [
        name,
        text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_, key) => values[key] ?? ''),
      ]);
      const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? ''], {
        cwd,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: [programs, process.env['PATH']].join(delimiter),
          RUNNER_TEMP: folder,
          ...files,
          ...Object.fromEntries(filled),
          ...env,
        },
      });
      const lines = readFileSync(files.GITHUB_OUTPUT, 'utf8').split('\n').filter(Boolean);
      return {
        status,
        output: stdout + stderr,
        outputs: Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])),
        summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
        path: readFileSync(files.GITHUB_PATH, 'utf8').trim(),
      };
    },
  };
}
