/** Workflow files become one without losing what they mean. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinWorkflows, ownStepId } from '../../src/check/arazzo.ts';

async function fileWith(name: string, workflowId: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'arazzo-'));
  const steps = [
    { stepId: 'read', operationId: 'getNote', outputs: { id: '$response.body#/id' } },
    {
      stepId: 'attach',
      operationId: 'uploadFile',
      requestBody: { payload: { file: "$file('./note.txt')", url: 'http://a', note: '$steps.read.outputs.id' } },
      parameters: [{ reference: '$components.parameters.token' }],
      onFailure: [{ name: 'again', type: 'goto', stepId: 'read' }],
    },
  ];
  const workflow = { workflowId, inputs: { $ref: '#/components/inputs/caller' }, steps };
  const components = { inputs: { caller: { type: 'object' } }, parameters: { token: { name: workflowId } } };
  const file = join(folder, `${name}.arazzo.json`);
  await writeFile(
    file,
    JSON.stringify({ arazzo: '1.0.1', sourceDescriptions: [{ url: '../openapi.json' }], workflows: [workflow], components }),
  );
  return file;
}

test('components, steps and paths keep their meaning beside those of other files', async () => {
  const files = [await fileWith('notes', 'keepNotes'), await fileWith('drafts', 'keepDrafts')];
  const joined = await joinWorkflows(files, (workflows) => workflows);
  expect(joined.workflows.map(({ workflowId }) => workflowId)).toEqual(['keepNotes', 'keepDrafts']);
  expect(joined.sourceDescriptions[0]?.url).toBe(join(files[0] ?? '', '../../openapi.json'));
  expect(joined.components).toMatchObject({
    inputs: { 'notes-caller': {}, 'drafts-caller': {} },
    parameters: { 'notes-token': { name: 'keepNotes' }, 'drafts-token': { name: 'keepDrafts' } },
  });
  const folder = files[1]?.replace('/drafts.arazzo.json', '');
  expect(joined.workflows[1]).toMatchObject({
    inputs: { $ref: '#/components/inputs/drafts-caller' },
    steps: [
      { stepId: 'keepDrafts__read' },
      {
        stepId: 'keepDrafts__attach',
        requestBody: { payload: { file: `$file('${folder}/note.txt')`, url: 'http://a', note: '$steps.keepDrafts__read.outputs.id' } },
        parameters: [{ reference: '$components.parameters.drafts-token' }],
        onFailure: [{ stepId: 'keepDrafts__read' }],
      },
    ],
  });
  expect(ownStepId('keepDrafts__read')).toBe('read');
});

test('only the chosen workflows are kept', async () => {
  const joined = await joinWorkflows([await fileWith('notes', 'keepNotes')], () => []);
  expect(joined.workflows).toEqual([]);
});
