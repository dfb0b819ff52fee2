/** The TypeScript examples of a Markdown file, made ready to run against a server of this machine. */
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/paths.ts';

export interface Block {
  /** The line of the file in which the code begins, from 1. */
  readonly line: number;
  readonly code: string;
}

/** What the examples call their servers. */
const SERVERS = ['https://chat.example.com', 'http://localhost:8080', 'http://127.0.0.1:4010'];

/** The package's entries, as the examples import them, and the files that they are built from. */
export const SOURCES: Readonly<Record<string, string>> = {
  'open-webui-contract': fromRoot('src/index.ts'),
  'open-webui-contract/sdk': fromRoot('src/sdk.ts'),
  'open-webui-contract/types': fromRoot('src/types.ts'),
  'open-webui-contract/zod': fromRoot('src/zod.ts'),
  'open-webui-contract/mock': fromRoot('src/mock/index.ts'),
  'open-webui-contract/msw': fromRoot('src/mock/msw.ts'),
};

/** Every block that is marked `ts`, in the order of the file. */
export function blocksOf(file: string): Block[] {
  const text = readFileSync(fromRoot(file), 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ index, 1: code = '' }) => ({
    line: text.slice(0, index).split('\n').length + 1,
    code,
  }));
}

/** The code of the first block that holds these words. */
export function blockWith(file: string, words: string): string {
  const block = blocksOf(file).find(({ code }) => code.includes(words));
  if (!block) throw new Error(`${file} has no example with ${words}.`);
  return block.code;
}

/** The code with this server in the place of those that it names. */
export const pointedAt = (code: string, server: string): string => SERVERS.reduce((text, one) => text.replaceAll(one, server), code);
