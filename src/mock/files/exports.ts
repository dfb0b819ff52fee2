/** Replies with archives and tables, made of what the state holds. */
import type { MockReply } from '../message.ts';
import { type ArchiveEntry, zipArchive } from './archive.ts';
import { encodeFileName } from './downloads.ts';
import { csvTable } from './table.ts';

const archive = (entries: readonly ArchiveEntry[], disposition: string): MockReply => {
  const body = zipArchive(entries);
  const headers = { 'content-type': 'application/zip', 'content-disposition': disposition, 'content-length': String(body.length) };
  return { status: 200, headers, body };
};

/** A file of a knowledge base, with the text that was read from it. */
export interface KnowledgeText {
  readonly filename: string;
  readonly content: string;
}

/** `exportKnowledgeBase`: the files' texts, each as `.txt`; files without a text are left out. */
export function knowledgeArchive(name: string, files: readonly KnowledgeText[]): MockReply {
  const entries = files
    .filter(({ content }) => content !== '')
    .map(({ filename, content }) => ({
      name: filename.endsWith('.txt') ? filename : `${filename}.txt`,
      bytes: new TextEncoder().encode(content),
    }));
  const fileName = `${name.replace(/[^\p{L}\p{N} _-]/gu, '_')}.zip`;
  return archive(entries, `attachment; filename*=UTF-8''${encodeFileName(fileName, '')}`);
}

export interface SkillPackage {
  readonly id: string;
  /** `SKILL.md` among them. */
  readonly files: readonly { readonly path: string; readonly content: string; readonly encoding?: string | null }[];
}

/** `exportSkills` as an archive: a folder for each skill, named by its own head lines or else by its id. `skill` wants exactly one. */
export function skillsArchive(skills: readonly SkillPackage[], format: 'zip' | 'skill'): MockReply {
  const entries = skills.flatMap((skill) => skill.files.map((file) => ({ name: `${folderOf(skill)}/${file.path}`, bytes: bytesOf(file) })));
  const fileName = format === 'skill' ? `${skills[0]?.id ?? ''}.skill` : 'skills.zip';
  return archive(entries, `attachment; filename="${fileName}"`);
}

function folderOf({ id, files }: SkillPackage): string {
  const head = /^---\r?\n(.*?)\r?\n---/s.exec(files.find(({ path }) => path === 'SKILL.md')?.content ?? '')?.[1] ?? '';
  const name = /^name:\s*["']?([^"'\r\n]*?)["']?\s*$/m.exec(head)?.[1] ?? '';
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? name : id;
}

const bytesOf = ({ content, encoding }: SkillPackage['files'][number]): Uint8Array =>
  encoding === 'base64' ? Uint8Array.from(atob(content), (character) => character.charCodeAt(0)) : new TextEncoder().encode(content);

/** A rating, as far as the table shows it. */
export interface FeedbackRow {
  readonly id: string;
  readonly user_id: string;
  readonly type: string;
  readonly data?: { readonly rating?: unknown; readonly model_id?: unknown } | null;
}

/** `exportDocumentedFeedback`: a line for each rating. */
export function feedbackTable(feedback: readonly FeedbackRow[]): MockReply {
  const rows = feedback.map(({ id, user_id, type, data }) => ({ id, user_id, type, rating: data?.rating, model_id: data?.model_id }));
  const body = csvTable(['id', 'user_id', 'type', 'rating', 'model_id'], rows);
  return { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8' }, body };
}
