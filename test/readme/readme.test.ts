/** The examples of the documentation run: each in a Node of its own, against a mock whose servers they name. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMock, type Exchange, type Listening } from '../../src/mock/index.ts';
import { blocksOf, blockWith, pointedAt } from './blocks.ts';
import { expectApplicationsOutput } from './outcome.ts';
import { runExample } from './run.ts';

const examples = blocksOf('README.md').map(({ line, code }) => [`README.md:${line}`, code] as const);

let mock: Listening;
let exchanges: Exchange[];

beforeEach(async () => {
  exchanges = [];
  mock = await createMock({ onExchange: (exchange) => exchanges.push(exchange) }).listen({ port: 0 });
});

afterEach(() => mock.close());

/** Runs an example, and says what is wrong with it; empty if nothing. */
async function complaintsOf(code: string): Promise<{ readonly complaints: string[]; readonly stdout: string }> {
  const { status, stdout, stderr } = await runExample(pointedAt(code, mock.url), { OPEN_WEBUI_TOKEN: 'user-token' });
  const unknown = exchanges
    .filter(({ operationId }) => operationId === undefined)
    .map(({ method, url }) => `${method} ${url} is not in the contract`);
  const failed = exchanges.filter((one) => one.status >= 500).map((one) => `${one.method} ${one.url} answered ${one.status}`);
  return { complaints: [...(status === 0 ? [] : [`it ended with ${status}`]), ...(stderr ? [stderr] : []), ...unknown, ...failed], stdout };
}

test('the README has examples', () => expect(blocksOf('README.md').length).toBeGreaterThan(3));

test.each(examples)('%s runs', async (_, code) => {
  expect((await complaintsOf(code)).complaints).toEqual([]);
});

test('the application does what it says, and meets what can go wrong', async () => {
  const code = blockWith('README.md', 'saveExchange');
  expect(code.trim().split('\n').length).toBeLessThanOrEqual(60);
  const { complaints, stdout } = await complaintsOf(code);
  expect(complaints).toEqual([]);
  expectApplicationsOutput(stdout.trimEnd().split('\n'));
});

test.each([
  ['throws', "throw new Error('no');"],
  ['imports what the package does not have', "import { createKlient } from 'open-webui-contract'; createKlient();"],
  ['asks for a path that there is not', "await fetch('https://chat.example.com/api/v1/chatz');"],
  [
    'is refused and goes on as if it were not',
    "const { chats } = await (await fetch('http://localhost:8080/api/v1/chats/')).json(); chats.length;",
  ],
])('an example that %s is found', async (_, code) => {
  expect((await complaintsOf(code)).complaints).not.toEqual([]);
});
