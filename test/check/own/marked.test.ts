/** Names of a run: every name that is given has the mark, and what is expected of it follows. */
import { expect, test } from 'vitest';
import { joinWorkflows } from '../../../src/check/arazzo.ts';
import { marked, newMark } from '../../../src/check/own/marked.ts';
import { selfContained } from '../../../src/check/own/self-contained.ts';
import { placedOperations } from '../../../src/contract/document.ts';
import { readContract, workflowFiles } from '../../../src/contract/shipped.ts';

const mark = { name: 'owui-check-0123abcd', id: 'owui_check_0123abcd' };

test('names, ids, files and what is expected of them', () => {
  const { workflow, copies } = marked(
    {
      workflowId: 'fixture',
      steps: [
        {
          stepId: 'create',
          operationId: 'createTool',
          requestBody: { payload: { id: 'weather', name: 'Weather', meta: { description: 'Weather', manifest: { title: 'Inside' } } } },
          successCriteria: [{ condition: "$response.body#/name == 'Weather' && $statusCode == 200" }],
        },
        {
          stepId: 'tag',
          operationId: 'addChatTag',
          requestBody: { payload: { name: 'Travel' } },
          successCriteria: [{ condition: "$response.body#/0/id == 'travel'" }],
        },
        { stepId: 'read', operationId: 'getToolById', parameters: [{ in: 'path', name: 'id', value: 'weather' }] },
        {
          stepId: 'upload',
          operationId: 'uploadFile',
          requestBody: { payload: { file: "$file('/fixtures/guide.txt')" } },
          successCriteria: [{ condition: "$response.body#/filename == 'guide.txt'" }],
        },
      ],
    },
    mark,
    '/folder',
  );
  expect(workflow.steps).toMatchObject([
    {
      requestBody: {
        payload: { id: 'owui_check_0123abcd_weather', name: 'owui-check-0123abcd-Weather', meta: { manifest: { title: 'Inside' } } },
      },
      successCriteria: [{ condition: "$response.body#/name == 'owui-check-0123abcd-Weather' && $statusCode == 200" }],
    },
    {
      requestBody: { payload: { name: 'owui-check-0123abcd-Travel' } },
      successCriteria: [{ condition: "$response.body#/0/id == 'owui-check-0123abcd-travel'" }],
    },
    { parameters: [{ value: 'owui_check_0123abcd_weather' }] },
    {
      requestBody: { payload: { file: "$file('/folder/owui-check-0123abcd-guide.txt')" } },
      successCriteria: [{ condition: "$response.body#/filename == 'owui-check-0123abcd-guide.txt'" }],
    },
  ]);
  expect(copies).toEqual([{ from: '/fixtures/guide.txt', to: '/folder/owui-check-0123abcd-guide.txt' }]);
});

test('two runs have two marks', () => {
  const [one, other] = [newMark('1', new Date(0)), newMark('1', new Date(1))];
  expect(one.name).toMatch(/^owui-check-[0-9a-f]{8}$/);
  expect(one.name).not.toBe(other.name);
});

/** A rating has no name; the words of a rating are not looked at by anybody. */
const NAMELESS = ['createFeedback', 'getNoteChat', 'createNoteChat', 'forkChat'];

test('everything that the safe workflows make has the mark', async () => {
  const operations = new Map(placedOperations(await readContract()).map((one) => [one.node.operationId, one]));
  const { workflows } = await joinWorkflows(await workflowFiles(), (all) => all);
  const bare: string[] = [];
  for (const one of workflows) {
    const verdict = selfContained(one, operations);
    if ('why' in verdict) continue;
    for (const { stepId, operationId, requestBody } of marked(verdict.ok.workflow, mark, '/folder').workflow.steps)
      if (
        verdict.ok.creations.has(operationId) &&
        !NAMELESS.includes(operationId) &&
        !/owui[-_]check/.test(JSON.stringify(requestBody) ?? '')
      )
        bare.push(`${stepId} ${operationId}`);
  }
  expect(bare).toEqual([]);
});
