/** Name and media type of a download. The table is what Open WebUI 0.12.4 answered for uploads of these names and types. */
import { describe, expect, test } from 'vitest';
import { type FileDownload, serveFile } from '../../../src/mock/files/downloads.ts';
import type { StoredFile } from '../../../src/mock/files/store.ts';

const MODIFIED = Date.UTC(2026, 0, 1, 9);
const file = (name: string, type: string | undefined, text = 'hello'): StoredFile => ({
  name,
  type,
  bytes: new TextEncoder().encode(text),
  modified: MODIFIED,
});
const GET = { method: 'GET', headers: {} };

interface Answers {
  readonly plain: string;
  readonly attached: string;
  readonly guessed: string;
  readonly encoded?: string;
}

/** A download that has the same type however it is asked for. */
const always = (type: string): Answers => ({ plain: `attachment ${type}`, attached: type, guessed: type });

/** Type and disposition of /content, type of /content?attachment=true, type of /content/html and /content/{file_name}. */
const RECORDED: readonly [name: string, type: string | undefined, answers: Answers][] = [
  ['guide.md', 'text/markdown', always('text/markdown; charset=utf-8')],
  [
    'guide.md',
    'application/octet-stream',
    { plain: 'attachment application/octet-stream', attached: 'application/octet-stream', guessed: 'text/markdown; charset=utf-8' },
  ],
  [
    'guide.pdf',
    'application/octet-stream',
    { plain: 'inline application/pdf', attached: 'application/octet-stream', guessed: 'application/pdf' },
  ],
  ['GUIDE.PDF', 'text/plain', { plain: 'inline application/pdf', attached: 'text/plain; charset=utf-8', guessed: 'application/pdf' }],
  ['guide.pdf', 'application/pdf', { plain: 'inline application/pdf', attached: 'application/pdf', guessed: 'application/pdf' }],
  ['pic.png', 'image/png', always('image/png')],
  [
    'page.html',
    'text/html; charset=latin-1',
    { plain: 'attachment text/html; charset=latin-1', attached: 'text/html; charset=latin-1', guessed: 'text/html; charset=utf-8' },
  ],
  [
    'noext',
    'text/plain',
    { plain: 'none text/plain; charset=utf-8', attached: 'text/plain; charset=utf-8', guessed: 'application/octet-stream' },
  ],
  ['data.json', 'application/json', always('application/json')],
  ['x.TXT', 'TEXT/PLAIN', { plain: 'attachment TEXT/PLAIN', attached: 'TEXT/PLAIN', guessed: 'text/plain; charset=utf-8' }],
  [
    'a.txt',
    'text/plain; charset=UTF-8',
    { plain: 'attachment text/plain; charset=UTF-8', attached: 'text/plain; charset=UTF-8', guessed: 'text/plain; charset=utf-8' },
  ],
  ['a.txt', undefined, always('text/plain; charset=utf-8')],
  ['a.txt', '', { plain: 'attachment ', attached: '', guessed: 'text/plain; charset=utf-8' }],
  ['.png', undefined, always('image/png')],
  ['a.csv.gz', undefined, always('text/csv; charset=utf-8')],
  ['a.gz', undefined, always('application/octet-stream')],
  ['a.TAR.GZ', undefined, always('application/gzip')],
  ['a.tgz', undefined, always('application/x-tar')],
  ['C.Md.', undefined, always('application/octet-stream')],
  ['a.weird', 'foo/bar', { plain: 'attachment foo/bar', attached: 'foo/bar', guessed: 'application/octet-stream' }],
  [
    "Führer durch Rom & %22mehr%22 (1)~!*'.txt",
    'text/plain',
    {
      plain: 'none text/plain; charset=utf-8',
      attached: 'text/plain; charset=utf-8',
      guessed: 'text/plain; charset=utf-8',
      encoded: 'F%C3%BChrer%20durch%20Rom%20%26%20%2522mehr%2522%20%281%29~%21%2A%27.txt',
    },
  ],
  [
    '日本.bin',
    'application/octet-stream',
    {
      plain: 'attachment application/octet-stream',
      attached: 'application/octet-stream',
      guessed: 'application/octet-stream',
      encoded: '%E6%97%A5%E6%9C%AC.bin',
    },
  ],
];

describe.each(RECORDED)('%s as %s', (name, type, { plain, attached, guessed, encoded = name }) => {
  const headersOf = (operationId: FileDownload, attachment = false) => {
    const { status, headers } = serveFile({ file: file(name, type), operationId, request: GET, attachment });
    expect(status).toBe(200);
    return [headers['content-disposition'], headers['content-type']];
  };
  const named = (disposition: string) => `${disposition}; filename*=UTF-8''${encoded}`;

  test('is downloaded', () => {
    const disposition = plain.slice(0, plain.indexOf(' '));
    expect(headersOf('downloadFile')).toEqual([
      disposition === 'none' ? undefined : named(disposition),
      plain.slice(plain.indexOf(' ') + 1),
    ]);
  });

  test('is downloaded as an attachment', () => {
    expect(headersOf('downloadFile', true)).toEqual([named('attachment'), attached]);
  });

  test('is shown as a page', () => {
    expect(headersOf('downloadFileAsHtml')).toEqual([undefined, guessed]);
  });

  test('is downloaded by name', () => {
    expect(headersOf('downloadFileByName')).toEqual([named('attachment'), guessed]);
  });
});

test.each([
  ['a.txt', 'text/plain', 'b.pdf', "inline; filename*=UTF-8''b.pdf", 'application/pdf', 'text/plain; charset=utf-8'],
  ['a.pdf', 'text/plain', 'b.csv', undefined, 'text/plain; charset=utf-8', 'application/pdf'],
  ['a.pdf', 'application/pdf', 'ü.txt', "inline; filename*=UTF-8''%C3%BC.txt", 'application/pdf', 'application/pdf'],
])('%s as %s, renamed to %s', (name, type, currentName, disposition, sent, guessed) => {
  const renamed = { file: file(name, type), request: GET, currentName };
  const plain = serveFile({ ...renamed, operationId: 'downloadFile' }).headers;
  expect([plain['content-disposition'], plain['content-type']]).toEqual([disposition, sent]);
  expect(serveFile({ ...renamed, operationId: 'downloadFileByName' }).headers['content-type']).toBe(guessed);
});

test('the headers of every download', () => {
  const { headers } = serveFile({ file: file('a.txt', 'text/plain'), operationId: 'downloadFile', request: GET });
  expect(headers).toEqual({
    'content-type': 'text/plain; charset=utf-8',
    'accept-ranges': 'bytes',
    'content-length': '5',
    'last-modified': 'Thu, 01 Jan 2026 09:00:00 GMT',
    etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
  });
});

test('the ETag tells content and time apart, and stays the same for the same file', () => {
  const tag = (stored: StoredFile) => serveFile({ file: stored, operationId: 'downloadFile', request: GET }).headers['etag'];
  const first = tag(file('a.txt', 'text/plain'));
  expect(tag(file('a.txt', 'text/plain'))).toBe(first);
  expect(tag(file('a.txt', 'text/plain', 'hallo'))).not.toBe(first);
  expect(tag({ ...file('a.txt', 'text/plain'), modified: MODIFIED + 1 })).not.toBe(first);
});

test('a part of a file keeps its name', () => {
  const request = { method: 'GET', headers: { range: 'bytes=0-3' } };
  const { status, headers } = serveFile({ file: file('rome.txt', 'text/plain'), operationId: 'downloadFileByName', request });
  expect(status).toBe(206);
  expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''rome.txt");
});

test('every byte comes back as it was stored', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const { body } = serveFile({ file: { ...file('a.bin', undefined), bytes }, operationId: 'downloadFile', request: GET });
  expect(body).toEqual(bytes);
});
