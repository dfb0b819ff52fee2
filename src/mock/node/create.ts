/** Puts the mock together with what Node has: files, a port, Prism, a compiler. */
import type { BundledDocument } from '../../contract/document.ts';
import type { CompiledOperation } from '../compiled.ts';
import { type ControlMethods, controlMethods } from '../control/methods.ts';
import { loadData } from '../data.ts';
import { packageAssets } from '../docs/assets-node.ts';
import { createDocs } from '../docs/docs.ts';
import { createCore, type MockCore, type MockData } from '../mock.ts';
import type { MockOptions } from '../options.ts';
import type { SqliteStore } from '../state/sqlite.ts';
import { prismSampler } from './sampler.ts';
import { type CloseOptions, type Listening, type ListenOptions, listen } from './server.ts';

export interface NodeMockOptions extends MockOptions {
  /** SQLite file that keeps the world over restarts; made if it is not there. What is wrong with it is thrown as a StateFileError. */
  readonly stateFile?: string;
}

/** A mock of Open WebUI. */
export interface Mock extends ControlMethods {
  /** Answers a request without a port. */
  fetch(request: Request): Promise<Response>;
  /**
   * Serves the mock over HTTP.
   *
   * @throws ListenError if the address is taken
   * @throws UnknownServerError, StateFileError or ReplyScriptError for an option that does not fit
   */
  listen(options?: ListenOptions): Promise<Listening>;
  /** The operations that it serves. */
  operations(): Promise<readonly CompiledOperation[]>;
  /** Closes its ports, as `Listening.close` does, and its state file. A second call is fine. */
  close(options?: CloseOptions): Promise<void>;
}

/** A mock whose contract can be edited while it runs. */
export interface EditableMock extends Mock {
  readonly replace: MockCore['replace'];
}

/** `stateless` and `stateFile` were both asked for. */
export class StatelessStateError extends Error {
  override readonly name = 'StatelessStateError';
  readonly stateFile: string;

  constructor(stateFile: string) {
    super(`A stateless mock keeps nothing, so it needs no state file ${stateFile}. Leave out one of the two options.`);
    this.stateFile = stateFile;
  }
}

/** @throws StatelessStateError */
export function createNodeMock(options: NodeMockOptions): EditableMock {
  const { stateFile, stateless } = options;
  if (stateFile !== undefined && stateless) throw new StatelessStateError(stateFile);
  let store: Promise<SqliteStore> | undefined;
  const openStore = (file: string): Promise<SqliteStore> => {
    store ??= import('../state/sqlite.ts').then(({ openSqliteStore }) => openSqliteStore(file));
    return store;
  };
  // Kept as bytes only when somebody asks: they are 4 MB.
  let contract = options.document && bytesOf(options.document);
  const assets = packageAssets();
  const docs = createDocs({
    loadAsset: async (name) => (name === 'openapi.json' && contract ? contract() : assets(name)),
    tokens: { bearerAuth: 'admin-token', scimToken: 'scim-token' },
  });
  const core = createCore(options, {
    load: loadOrCompile,
    sampler: prismSampler,
    docs,
    ...(stateFile === undefined ? {} : { store: () => openStore(stateFile) }),
  });
  const listening = new Set<Listening>();
  let closing: Promise<void> | undefined;
  return {
    ...controlMethods(core.controls),
    fetch: core.fetch,
    async listen(where) {
      const server = await listen(core, where);
      listening.add(server);
      return server;
    },
    operations: async () => (await core.ready).operations,
    async replace(change, document) {
      await core.replace(change, document);
      contract = bytesOf(document);
    },
    async close(how) {
      await Promise.all([...listening].map((server) => server.close(how)));
      // A store that could not be opened has told whoever waited for it.
      closing ??= store?.then(
        (opened) => opened.close(),
        () => undefined,
      );
      await closing;
    },
  };
}

function bytesOf(document: object): () => Uint8Array<ArrayBuffer> {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  return () => {
    bytes ??= new TextEncoder().encode(JSON.stringify(document));
    return bytes;
  };
}

async function loadOrCompile(document: BundledDocument | undefined): Promise<MockData> {
  if (!document) return loadData();
  const { compileContract } = await import('../compile/compile.ts');
  const { contract, validators } = await compileContract(document);
  return { contract, validators: validators.functions() };
}
