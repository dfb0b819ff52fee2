/** What becomes of an uploaded form. Expected are the replies of Open WebUI 0.12.4; the two limits are from the contract's examples. */
import { describe, expect, test } from 'vitest';
import { parseForm } from '../../../src/mock/files/form.ts';
import { checkForm } from '../../../src/mock/files/form-check.ts';
import { readUpload, type UploadRules } from '../../../src/mock/files/uploads.ts';

const SHAPE = [
  { name: 'file', kind: 'file', list: false, required: true },
  { name: 'metadata', kind: 'string', list: false, required: false },
] as const;

interface Sent {
  readonly name?: string;
  readonly content?: string;
  readonly metadata?: string;
}

async function upload({ name = 'a.txt', content = 'hello', metadata }: Sent, rules?: UploadRules) {
  const written = new FormData();
  written.append('file', new File([content], name, { type: 'text/plain' }));
  if (metadata !== undefined) written.append('metadata', metadata);
  const request = new Response(written);
  const parsed = parseForm(await request.bytes(), request.headers.get('content-type') ?? '');
  if (!parsed.ok) throw new Error('No form.');
  const result = readUpload(checkForm(parsed.form, SHAPE), rules);
  return result.ok ? result.upload : [result.reply.status, JSON.parse(String(result.reply.body))];
}

test('a file, with the hash that the server computes', async () => {
  expect(await upload({})).toEqual({
    name: 'a.txt',
    type: 'text/plain',
    bytes: new TextEncoder().encode('hello'),
    metadata: {},
    fileHash: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
  });
});

test.each([
  ['a/b/c.csv', 'c.csv'],
  ['../../x.txt', 'x.txt'],
  ['a/', ''],
])('%s is stored as "%s"', async (name, stored) => {
  expect(await upload({ name })).toMatchObject({ name: stored });
});

describe('metadata', () => {
  test.each([
    ['{"a":1}', { a: 1 }],
    ['', {}],
    ['null', {}],
    ['[]', {}],
    ['0', {}],
  ])('%s', async (sent, metadata) => {
    expect(await upload({ metadata: sent })).toMatchObject({ metadata });
  });

  test("the client's own hash counts", async () => {
    expect(await upload({ metadata: '{"file_hash":"abc"}' })).toMatchObject({ fileHash: 'abc' });
  });

  test.each([
    ['broken', '[ERROR: Invalid metadata format]'],
    ['[1]', '[ERROR: Error uploading file]'],
    ['1', '[ERROR: Error uploading file]'],
  ])('%s is refused', async (metadata, detail) => {
    expect(await upload({ metadata })).toEqual([400, { detail }]);
  });
});

test('an empty file is refused', async () => {
  const detail = 'The content provided is empty. Please ensure that there is text or data present before proceeding.';
  expect(await upload({ content: '' })).toEqual([400, { detail }]);
});

test('a name that no file system takes is refused', async () => {
  expect(await upload({ name: 'a.\0txt' })).toEqual([400, { detail: '[ERROR: Error uploading file]' }]);
});

describe("the administrator's rules", () => {
  const allowedExtensions = ['txt', 'md'];

  test('an extension that is not allowed', async () => {
    const detail = '[ERROR: File type exe is not allowed]';
    expect(await upload({ name: 'a.EXE' }, { allowedExtensions })).toEqual([400, { detail }]);
  });

  test.each([
    ['a.TXT', { allowedExtensions }],
    ['a.exe', { allowedExtensions, process: false }],
    ['a.exe', { allowedExtensions: [] }],
  ])('%s is allowed by %j', async (name, rules) => {
    expect(await upload({ name }, rules)).toMatchObject({ name });
  });

  test('a megabyte and not a byte more', async () => {
    const megabyte = 'z'.repeat(1024 * 1024);
    const detail = "Oops! The file you're trying to upload is too large. Please upload a file that is less than 1 MB.";
    expect(await upload({ content: megabyte }, { maxMegabytes: 1 })).toMatchObject({ name: 'a.txt' });
    expect(await upload({ content: `${megabyte}z` }, { maxMegabytes: 1 })).toEqual([413, { detail }]);
  });
});
