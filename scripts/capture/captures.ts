/** The captures in openapi/servers/: what each server serves, read from the server itself. Written by `npm run capture`, never by hand. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { fromRoot } from '../paths.ts';
import { RealServerError } from '../server/error.ts';
import { PACKAGE, type ServerName } from '../server/name.ts';

/** Whom an operation lets in. `session` is somebody signed in, who does not come with an API key. */
const AUTHORITIES = ['public', 'optional', 'authenticated', 'session', 'user', 'admin', 'scim'] as const;

export const capturedOperation = z.object({
  method: z.string().regex(/^[A-Z]+$/),
  path: z.string().startsWith('/'),
  /** Module and function, such as `chats.get_chat_by_id`. */
  handler: z.string(),
  authority: z.enum(AUTHORITIES),
  /** Whether the schema that the server publishes has it. */
  published: z.boolean(),
});

const capture = z.object({
  server: z.string(),
  capturedAt: z.iso.date(),
  capturedFrom: z.string(),
  operations: z.array(capturedOperation),
});

export type CapturedOperation = Readonly<z.infer<typeof capturedOperation>>;
export type Capture = Readonly<Omit<z.infer<typeof capture>, 'operations'>> & { readonly operations: readonly CapturedOperation[] };

/** Thrown when a server has no capture. */
export class MissingCaptureError extends RealServerError {
  readonly server: ServerName;

  constructor(server: ServerName, captured: readonly ServerName[]) {
    super(
      `There is no capture of ${server}. Captured are: ${captured.join(', ') || 'none'}. Take one of these, or capture it: \`npm run capture -- ${server}\`.`,
    );
    this.server = server;
  }
}

/** Thrown when a file of openapi/servers/ is not a capture. */
export class DamagedCaptureError extends RealServerError {
  readonly file: string;

  constructor(file: string, why: string, cause?: unknown) {
    const server = basename(file, '.json');
    super(
      `${file} is not a capture: ${why}. Capture the server again (\`npm run capture -- ${server}\`), or restore the file from version control.`,
      { cause },
    );
    this.file = file;
  }
}

const FOLDER = fromRoot('openapi/servers');

/** The package and the version in a server's name. */
export function partsOf(server: ServerName): { readonly product: string; readonly version: string } {
  const [product = '', version = ''] = server.split('@');
  return { product, version };
}

/** Whether a server is a release of Open WebUI itself, not of a fork. */
export const isUpstream = (server: ServerName): boolean => partsOf(server).product === PACKAGE;

const byNumber = new Intl.Collator('en', { numeric: true });

/** Upstream before forks, older before newer: the order in which servers are listed everywhere. */
export function compareServers(left: ServerName, right: ServerName): number {
  if (isUpstream(left) !== isUpstream(right)) return isUpstream(left) ? -1 : 1;
  const [a, b] = [partsOf(left), partsOf(right)];
  return a.product.localeCompare(b.product, 'en') || byNumber.compare(a.version, b.version);
}

/** The same for two operations that no request can tell apart: a path parameter's name does not matter. */
export const operationKey = (method: string, path: string): string => `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;

/**
 * Reads every capture of a folder, in the order of `compareServers`. A folder that does not exist has none.
 *
 * @throws DamagedCaptureError if a file is not a capture
 */
export async function readCaptures(folder: string = FOLDER): Promise<Capture[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const captures = await Promise.all(files.filter((file) => file.endsWith('.json')).map((file) => readFileOf(folder, file)));
  return captures.sort((a, b) => compareServers(a.server, b.server));
}

/**
 * The capture of one server.
 *
 * @throws MissingCaptureError if there is none
 */
export function findCapture(captures: readonly Capture[], server: ServerName): Capture {
  const found = captures.find((candidate) => candidate.server === server);
  if (!found)
    throw new MissingCaptureError(
      server,
      captures.map((candidate) => candidate.server),
    );
  return found;
}

async function readFileOf(folder: string, file: string): Promise<Capture> {
  const place = `openapi/servers/${file}`;
  let content: unknown;
  try {
    content = JSON.parse(await readFile(join(folder, file), 'utf8'));
  } catch (error) {
    throw new DamagedCaptureError(place, error instanceof Error ? error.message : String(error), error);
  }
  const { data, error } = capture.safeParse(content);
  if (!data) throw new DamagedCaptureError(place, z.prettifyError(error).replaceAll(/\s+/g, ' '), error);
  if (`${data.server}.json` !== file) throw new DamagedCaptureError(place, `it says that it is of ${data.server}`);
  return data;
}

/** Writes a capture, one operation a line so that a reader sees in a diff what came and went. Returns the file's path. */
export async function writeCapture({ operations, ...head }: Capture, folder: string = FOLDER): Promise<string> {
  const sorted = operations.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.method, b.method));
  const lines = sorted.map((operation) => `    ${JSON.stringify(operation)}`);
  const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "operations": [\n${lines.join(',\n')}\n  ]\n}\n`;
  const file = join(folder, `${head.server}.json`);
  await mkdir(folder, { recursive: true });
  // Written beside and renamed, so that an interrupted capture leaves the one before.
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
  return file;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
