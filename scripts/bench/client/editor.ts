/** How long an editor waits for the paths inside a call: TypeScript's own server, asked as an editor asks it. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fromRoot } from '../../paths.ts';
import { BenchError } from '../error.ts';
import { THIRTY_CALLS } from './instantiations.ts';

export interface Completions {
  /** Milliseconds from each question to its answer; the first one reads the project. */
  readonly ms: readonly number[];
  /** How many names the last answer had. */
  readonly names: number;
}

const TYPED = "  client.GET('/api/v1/";

/**
 * Types a letter and asks for completions, again and again, at the end of a path in a file with thirty calls.
 *
 * @throws BenchError if the server ends, or answers none
 */
export async function measureCompletions(times: number): Promise<Completions> {
  await mkdir(fromRoot('.cache'), { recursive: true });
  const folder = await mkdtemp(fromRoot('.cache/editor-'));
  const server = new EditorServer();
  try {
    const file = join(folder, 'calls.ts');
    const calls = (await readFile(fromRoot(`${THIRTY_CALLS}/calls.ts`), 'utf8')).replaceAll('../../../src/', '../../src/');
    const text = calls.replace(/\n\];\n$/, `\n${TYPED}'),\n];\n`);
    await writeFile(file, text);
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['calls.ts'] }));
    const before = text.slice(0, text.indexOf(`${TYPED}'`)).split('\n').length;
    const at = { file, line: before, offset: TYPED.length + 1 };
    server.tell('open', { file, fileContent: text });
    const ms: number[] = [];
    let names = 0;
    for (let time = 0; time < times; time++) {
      // A letter that comes and goes, so that the answer before is no answer to this one.
      const [insertString, endOffset] = time % 2 === 0 ? ['c', at.offset] : ['', at.offset + 1];
      server.tell('change', { ...at, endLine: at.line, endOffset, insertString });
      const start = performance.now();
      const { entries } = await server.ask('completionInfo', { ...at, offset: at.offset + insertString.length });
      ms.push(performance.now() - start);
      names = entries.filter(({ name }) => name.startsWith('/api/v1/')).length;
      if (names === 0) throw new BenchError('The editor’s server completes no path inside client.GET(…).');
    }
    return { ms, names };
  } finally {
    server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface CompletionInfo {
  readonly entries: readonly { readonly name: string }[];
}

/** TypeScript's server speaks lines of JSON on its input, and headers with JSON on its output. */
class EditorServer {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting = new Map<number, { resolve: (body: CompletionInfo) => void; reject: (error: Error) => void }>();
  #sent = 0;
  #rest = '';

  constructor() {
    const server = fromRoot('node_modules/typescript/lib/tsserver.js');
    this.#process = spawn(process.execPath, [server, '--disableAutomaticTypingAcquisition'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.stdout.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    this.#process.on('exit', (code) => {
      for (const { reject } of this.#waiting.values()) reject(new BenchError(`The editor's server ended with ${code} before it answered.`));
    });
  }

  tell(command: string, args: object): number {
    const seq = ++this.#sent;
    this.#process.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`);
    return seq;
  }

  ask(command: string, args: object): Promise<CompletionInfo> {
    return new Promise((resolve, reject) => this.#waiting.set(this.tell(command, args), { resolve, reject }));
  }

  stop(): void {
    this.#process.kill();
  }

  /** Each message is one line after a header and an empty line. */
  #read(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('{')) continue;
      const { type, request_seq: seq, success, body, message } = JSON.parse(line);
      const waiting = type === 'response' ? this.#waiting.get(seq) : undefined;
      this.#waiting.delete(seq);
      if (success) waiting?.resolve(body);
      else waiting?.reject(new BenchError(`The editor's server has no completions: ${message}`));
    }
  }
}
