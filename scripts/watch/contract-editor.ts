/** Serves edits of the contract: a path file by itself, at once; whatever else changes by bundling anew in the background. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { BundledDocument, PathItem } from '../../src/contract/document.ts';
import { pathFile } from '../../src/contract/path-file.ts';
import { type CompiledEdit, compilePaths, withEdit } from '../../src/mock/compile/edit.ts';
import { UncompilableError } from '../../src/mock/compile/operations.ts';
import { isSame, pathsConcerned, UnknownComponentError } from '../../src/mock/compile/parts.ts';
import type { EditableMock } from '../../src/mock/node/create.ts';
import { type Capture, readCaptures } from '../capture/captures.ts';
import { withServedBy } from '../served-by.ts';
import { Bundler } from './bundler.ts';
import { PathFileError, readPathItem } from './path-item.ts';

export interface Editing {
  readonly mock: Pick<EditableMock, 'replace'>;
  /** The folder with openapi.yaml. */
  readonly folder: string;
  /** The contract as it is served now. */
  readonly document: BundledDocument;
  /** Prints a line. */
  readonly say: (line: string) => void;
  /** Milliseconds since whenever. */
  readonly now: () => number;
}

export class ContractEditor {
  readonly #editing: Editing;
  readonly #bundler: Bundler;
  #captures: Promise<readonly Capture[]>;
  #document: BundledDocument;
  #pathOf: ReadonlyMap<string, string>;
  /** Counts edits: what was made of an older state of the files is not served. */
  #edits = 0;
  /** Files that wait for the bundler, with the time of their change. */
  readonly #waiting = new Map<string, number>();
  #bundling: Promise<void> | undefined;
  /** Path files are served one after the other. */
  #serving: Promise<void> = Promise.resolve();

  constructor(editing: Editing) {
    this.#editing = editing;
    this.#bundler = new Bundler(join(editing.folder, 'openapi.yaml'));
    this.#captures = readCaptures(join(editing.folder, 'servers'));
    this.#document = editing.document;
    this.#pathOf = pathsByFile(editing.document);
  }

  /**
   * Serves files that were changed. What is wrong with them is said, and the old version goes on being served.
   *
   * @param files relative to the folder
   * @param since when the first of them changed, by the editor's own clock
   */
  async serve(files: readonly string[], since: number): Promise<void> {
    this.#edits += 1;
    const done = this.#serving.then(() => this.#serveFiles(files, since));
    this.#serving = done;
    await done;
  }

  async close(): Promise<void> {
    await this.#bundler.close();
  }

  async #serveFiles(files: readonly string[], since: number): Promise<void> {
    for (const file of files) {
      const path = this.#pathOf.get(file);
      if (path === undefined || !(await this.#servePath(file, path, since))) this.#waiting.set(file, this.#waiting.get(file) ?? since);
    }
    if (this.#waiting.size === 0) return;
    this.#bundling ??= this.#bundle().finally(() => {
      this.#bundling = undefined;
    });
  }

  /** @returns whether the file needed no other; whether it could be served has been said then */
  async #servePath(file: string, path: string, since: number): Promise<boolean> {
    const { folder, say, mock, now } = this.#editing;
    const shown = shownName(folder, file);
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (text === undefined) return false;
    try {
      const item = withServers(path, readPathItem(shown, text), await this.#captures);
      if (!isSame(item, this.#document.paths[path])) {
        refuseTwins(this.#document, path, item, shown, text);
        const document = { ...this.#document, paths: { ...this.#document.paths, [path]: item } };
        await mock.replace(changeBy(await compilePaths(document, [path], await this.#captures)), document);
        this.#document = document;
      }
      say(`served ${shown} again after ${Math.round(now() - since)} ms`);
    } catch (error) {
      // A component that only this file uses is not known yet.
      if (error instanceof UnknownComponentError) return false;
      say(`${error instanceof PathFileError ? '' : `${shown}:${lineOf(text, error)}: `}${messageOf(error)}\n${STILL}`);
    }
    return true;
  }

  /** Bundles in the background, and again if something changes meanwhile: also a path file, which the bundler may have read before. */
  async #bundle(): Promise<void> {
    const { folder, say, mock } = this.#editing;
    for (;;) {
      const edits = this.#edits;
      let document = this.#document;
      try {
        document = await this.#bundler.bundle();
        const captures = readCaptures(join(folder, 'servers'));
        const compiled = await compilePaths(document, pathsConcerned(this.#document, document), await captures);
        await this.#serving;
        if (edits !== this.#edits) continue;
        this.#document = document;
        this.#pathOf = pathsByFile(document);
        this.#captures = captures;
        await mock.replace(changeBy(compiled), document);
        this.#sayServed(compiled.parts.size);
      } catch (error) {
        if (edits !== this.#edits) continue;
        say(`${placeOf(document, folder, error)}${messageOf(error)}\n${STILL}`);
      }
      this.#waiting.clear();
      return;
    }
  }

  #sayServed(paths: number): void {
    const { folder, say, now } = this.#editing;
    for (const [file, since] of this.#waiting) {
      const shown = shownName(folder, file);
      const unnamed = /^paths[/\\]/.test(file) && !this.#pathOf.has(file);
      if (unnamed) say(`${shown} is not served: no path of openapi.yaml names it.`);
      else say(`served ${shown} again after ${Math.round(now() - since)} ms (${paths} paths concerned)`);
    }
  }
}

const STILL = 'The version before goes on being served.';

const changeBy = (edit: CompiledEdit) => (present: Parameters<typeof withEdit>[0]) => withEdit(present, edit);

const pathsByFile = ({ paths }: BundledDocument): Map<string, string> =>
  new Map(Object.keys(paths).map((path) => [join(pathFile(path)), path]));

const shownName = (folder: string, file: string): string => relative(process.cwd(), join(folder, file));

function withServers(path: string, item: Readonly<Record<string, unknown>>, captures: readonly Capture[]): PathItem {
  const { paths } = withServedBy({ paths: { [path]: item } }, captures);
  return (paths as Record<string, PathItem>)[path] ?? {}; // it gives what it got
}

/** @throws PathFileError for an operationId that another path has */
function refuseTwins({ paths }: BundledDocument, path: string, item: PathItem, shown: string, text: string): void {
  const ids = idsOf(item);
  for (const [other, { ...operations }] of Object.entries(paths)) {
    const twin = other === path ? undefined : idsOf(operations).find((id) => ids.includes(id));
    if (twin === undefined) continue;
    throw new PathFileError(shown, lineOfOperation(text, twin), `${other} has the operationId ${twin}, too. Give this operation another.`);
  }
}

const idsOf = (item: PathItem): string[] =>
  Object.values(item).flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'operationId' in one ? [String(one.operationId)] : [],
  );

/** The file of the operation that could not be compiled, if it was one. */
function placeOf({ paths }: BundledDocument, folder: string, error: unknown): string {
  if (!(error instanceof UncompilableError)) return '';
  const found = Object.entries(paths).find(([, item]) => idsOf(item).includes(error.operationId));
  return found ? `${shownName(folder, pathFile(found[0]))}: ` : '';
}

const lineOf = (text: string, error: unknown): number =>
  error instanceof UncompilableError ? lineOfOperation(text, error.operationId) : 1;

const lineOfOperation = (text: string, id: string): number =>
  Math.max(text.split('\n').findIndex((line) => line.trim() === `operationId: ${id}`) + 1, 1);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
