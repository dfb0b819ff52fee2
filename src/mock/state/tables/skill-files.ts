/** The files of skills: which there may be, and what becomes of them. */
import { fieldsOf, listOf } from '../fields.ts';
import type { Fields } from '../store.ts';

export interface SkillFile {
  readonly path: string;
  readonly content: string;
  /** `base64` for bytes, otherwise the content is text. */
  readonly encoding?: string;
}

/** Files that the server does not take. The message is the server's where it tells one. */
export class SkillFilesError extends Error {
  override readonly name = 'SkillFilesError';
}

/** The file that every skill has. */
export const ROOT = 'SKILL.md';

/** The files, sorted by path. Throws a `SkillFilesError` for a wrong path, one that comes twice, or a missing SKILL.md. */
export function checkedFiles(files: readonly unknown[]): readonly SkillFile[] {
  const read = files.map(fieldsOf).map(({ path, content, encoding }) => ({
    path: checkedPath(path),
    content: String(content ?? ''),
    ...(encoding === 'base64' ? { encoding } : {}),
  }));
  const paths = read.map(({ path }) => path);
  if (new Set(paths).size < paths.length) throw new SkillFilesError('Duplicate file');
  if (paths.some((path) => paths.some((other) => other.startsWith(`${path}/`)))) {
    throw new SkillFilesError('A file is also used as a directory');
  }
  if (!read.some((file) => file.path === ROOT && !('encoding' in file))) {
    throw new SkillFilesError('A skill requires a UTF-8 SKILL.md at its root');
  }
  return read.toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

/** Puts, moves and deletes files, one operation after the other. Throws a `SkillFilesError` as the server does. */
export function changedFiles(files: readonly SkillFile[], operations: readonly unknown[]): readonly SkillFile[] {
  const kept = new Map(files.map((file) => [file.path, file]));
  for (const { op, path: asked, content, encoding, destination } of operations.map(fieldsOf)) {
    const path = checkedPath(asked);
    if (op === 'put') {
      kept.set(path, { path, content: String(content ?? ''), ...(encoding === 'base64' ? { encoding } : {}) });
      continue;
    }
    const matched = [...kept.values()].filter((file) => file.path === path || file.path.startsWith(`${path}/`));
    if (path === ROOT || matched.length === 0) throw new SkillFilesError(`File or directory not found: ${path}`);
    for (const file of matched) kept.delete(file.path);
    if (op !== 'move') continue;
    const to = checkedPath(destination);
    for (const file of matched) kept.set(`${to}${file.path.slice(path.length)}`, { ...file, path: `${to}${file.path.slice(path.length)}` });
  }
  return checkedFiles([...kept.values()]);
}

function checkedPath(path: unknown): string {
  const text = String(path ?? '');
  if (text === '' || /^\/|[\\:\0]/.test(text)) throw new SkillFilesError('File paths must be relative POSIX paths');
  if (text.split('/').some((part) => part === '' || part === '.' || part === '..')) throw new SkillFilesError('Invalid file path');
  return text;
}

export const filesOf = (snapshot: Fields): readonly SkillFile[] => listOf(fieldsOf(snapshot['data'])['files']) as readonly SkillFile[]; // only `checkedFiles` and the contract's examples write them

export const bytesOf = ({ content, encoding }: SkillFile): Uint8Array =>
  encoding === 'base64' ? Uint8Array.from(atob(content), (char) => char.charCodeAt(0)) : new TextEncoder().encode(content);

/** Files without their contents, as lists show them. */
export const outlines = (files: readonly SkillFile[]): readonly Fields[] =>
  files.map((file) => ({ path: file.path, size: bytesOf(file).length, encoding: file.encoding ?? null }));

/** What a client gets a file as, by the ending of its name. */
export function mediaTypeOf(path: string): string {
  const ending = path.split('.').at(-1)?.toLowerCase() ?? '';
  return MEDIA_TYPES[ending] ?? 'application/octet-stream';
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  py: 'text/x-python; charset=utf-8',
  sh: 'application/x-sh',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};
