/** Annotations, after GitHub's "Workflow commands": a line a command, percent signs and line ends escaped, in properties also : and , */
import { expect, test } from 'vitest';
import { toAnnotations } from '../../../src/check/report/github.ts';
import { fixture, hugeReport } from './reports.ts';

const COMMAND = /^::(error|warning) ((?:[a-z]+=[^:,\r\n]*)(?:,[a-z]+=[^:,\r\n]*)*)::([^\r\n]+)$/;

function commands(text: string): { name: string; properties: Record<string, string>; message: string }[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', properties = '', message = ''] = COMMAND.exec(line) ?? [];
      if (name === '') throw new Error(`No workflow command: ${line}`);
      const pairs = properties.split(',').map((pair) => pair.split('=').map(unescaped));
      return { name, properties: Object.fromEntries(pairs) as Record<string, string>, message: unescaped(message) }; // of pairs
    });
}

const unescaped = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');

test('nothing for a run that holds', () => {
  expect(toAnnotations(fixture('clean'))).toBe('');
});

test('a finding is an error at its place in the contract', () => {
  const annotations = commands(toAnnotations(fixture('shard-1-of-2')));
  expect(annotations).toEqual([
    {
      name: 'error',
      properties: { file: 'openapi/schemas/chats.yaml', line: '41', title: 'Reply breaks its schema: GET /api/v1/chats/{id}' },
      message:
        '`/chat/updated_at` is a string where the contract wants an integer.\nContract: integer, Unix seconds\nServer: "2026-11-20"\nId: a1b2c3d4e5f6',
    },
    {
      name: 'warning',
      properties: { title: 'Contract check' },
      message: 'No user token was given, so only half of the roles are checked. Add --user-token.',
    },
  ]);
});

test('what is known is not annotated; a fault of the baseline is', () => {
  const annotations = commands(toAnnotations(fixture('known')));
  expect(annotations.map(({ properties }) => properties['title'])).toEqual(['Baseline', 'Undeclared field: GET /api/v1/chats/{id}']);
});

test('ten are shown, the gravest first, and the last counts the rest', () => {
  const annotations = commands(toAnnotations(fixture('kinds'))).filter(({ name }) => name === 'error');
  expect(annotations).toHaveLength(10);
  expect(annotations[0]?.properties['title']).toMatch(/^Wrong role/);
  expect(annotations.at(-1)?.message).toMatch(/^2 more findings not shown here\. Broken: 11 findings in 9 operations\./);
  expect(commands(toAnnotations(hugeReport()))).toHaveLength(10);
});

test('server text neither ends a command nor begins one', () => {
  const annotations = commands(toAnnotations(fixture('hostile')));
  expect(annotations.map(({ name }) => name)).toEqual(['error', 'error', 'warning']);
  expect(annotations[0]?.message).toContain('100%\\u000d\n::error::injected');
});
