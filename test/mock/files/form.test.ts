/** Forms as bytes. What is expected here is what Open WebUI 0.12.4 answered to the same bytes. */
import { describe, expect, test } from 'vitest';
import { type Form, parseForm, type UploadedFile } from '../../../src/mock/files/form.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...pieces: (string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => [...(typeof piece === 'string' ? encode(piece) : piece)]));

const TYPE = 'multipart/form-data; boundary=x';
const FILE = 'Content-Disposition: form-data; name="file"; filename="a.txt"\r\n';
const part = (head: string, content = 'hello') => `--x\r\n${head}\r\n${content}`;
const END = '\r\n--x--\r\n';

function formOf(bytes: string | Uint8Array, contentType: string | undefined = TYPE): Form {
  const result = parseForm(typeof bytes === 'string' ? encode(bytes) : bytes, contentType);
  if (!result.ok) throw new Error(`Refused: ${String(result.reply.body)}`);
  return result.form;
}

function refusalOf(bytes: string | Uint8Array, contentType: string | undefined = TYPE): unknown {
  const result = parseForm(typeof bytes === 'string' ? encode(bytes) : bytes, contentType);
  if (result.ok) throw new Error('Taken.');
  return [result.reply.status, result.reply.headers['content-type'], JSON.parse(String(result.reply.body))];
}

const refused = (detail: string) => [400, 'application/json', { detail }];

function fileOf(form: Form): UploadedFile {
  const value = form.entries[0]?.value;
  if (form.entries.length !== 1 || typeof value !== 'object') throw new Error('Not one file.');
  return value;
}

const HELLO = { name: 'a.txt', type: undefined, bytes: encode('hello') };

describe('taken', () => {
  test.each([
    ['a file without a media type', part(FILE) + END],
    ['no line behind the end', `${part(FILE)}\r\n--x--`],
    ['text behind the end', `${part(FILE)}${END}epilogue`],
    ['a line feed before the first boundary', `\r\n${part(FILE)}${END}`],
    ['more behind that line feed', `\r\nfoo${part(FILE)}${END}`],
    ['another disposition', part(FILE.replace('form-data', 'attachment')) + END],
    ['names without quotes', part('Content-Disposition: form-data; name=file; filename=a.txt\r\n') + END],
    ['lower case and no spaces', part('content-disposition:form-data;name="file";filename="a.txt"\r\n') + END],
    ['names in capitals', part('Content-Disposition: form-data; NAME="file"; FileName="a.txt"\r\n') + END],
    ['an extended file name, which is not looked at', part(FILE.replace('"\r\n', `"; filename*=UTF-8''r%C3%B6m.txt\r\n`)) + END],
    ['a word behind the file name', part(FILE.replace('"\r\n', '" ; x\r\n')) + END],
    ['seven other headers', part(`${Array.from({ length: 7 }, (_, index) => `X-${index}: 1\r\n`).join('')}${FILE}`) + END],
    ['the same header twice', part(FILE.replace('a.txt', 'b.txt') + FILE) + END],
  ])('%s', (_, body) => {
    expect(fileOf(formOf(body))).toEqual(HELLO);
  });

  test.each([
    'multipart/form-data; boundary="x"',
    'multipart/form-data; charset=utf-8; boundary=x',
    'multipart/form-data;boundary=x; charset=latin-1',
    'multipart/form-data ; boundary= x',
    'multipart/form-data; BOUNDARY=x',
  ])('%s', (type) => {
    expect(fileOf(formOf(part(FILE) + END, type))).toEqual(HELLO);
  });

  test.each([
    ['a%22b.txt', 'a%22b.txt'],
    ['a\\"b.txt', 'a"b.txt'],
    ['a\\b.txt', 'a\\b.txt'],
    ['a\\\\b.txt', 'a\\b.txt'],
    ['C:\\x\\a.txt', 'a.txt'],
    ['rö.txt', 'rö.txt'],
    ['a%0Ab.txt', 'a%0Ab.txt'],
    ['../../x.txt', '../../x.txt'],
    ['a;b=c.txt', 'a;b=c.txt'],
    ['"a.txt', '"a.txt'],
    ['', ''],
  ])('a file named %s', (sent, name) => {
    expect(fileOf(formOf(part(FILE.replace('a.txt', () => sent)) + END)).name).toBe(name);
  });

  test('a name in Latin-1', () => {
    const [before = '', after = ''] = (part(FILE.replace('a.txt', 'r*.txt')) + END).split('*');
    expect(fileOf(formOf(join(before, Uint8Array.of(0xf6), after))).name).toBe('rö.txt');
  });

  test.each(['', 'text/plain', 'foo', 'TEXT/plain; Charset=UTF-8', 'text/html;charset=latin-1'])(
    'the media type "%s" as it was sent',
    (type) => {
      expect(fileOf(formOf(part(`${FILE}Content-Type: ${type}\r\n`) + END)).type).toBe(type);
    },
  );

  test('every byte', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(fileOf(formOf(join(part(FILE, ''), bytes, END))).bytes).toEqual(bytes);
  });

  test('lines that look like the boundary', () => {
    const content = 'hi\r\n--xy\r\nmore\r\n--x \r\n--x-';
    expect(content).toHaveLength(26);
    expect(fileOf(formOf(part(FILE, content) + END)).bytes).toEqual(encode(content));
  });

  test('a boundary of hyphens', () => {
    expect(fileOf(formOf(`------\r\n${FILE}\r\nhello\r\n------\r\n`, 'multipart/form-data; boundary=----'))).toEqual(HELLO);
  });

  test('parts in their order, texts with their media type left out', () => {
    const text = 'Content-Disposition: form-data; name="metadata"\r\nContent-Type: application/json\r\n';
    const body = [part(text, '{"a":1}'), part(FILE), part(FILE.replace('a.txt', 'b.txt'), ''), part(text, 'ü')].join('\r\n') + END;
    expect(formOf(body).entries).toEqual([
      { field: 'metadata', value: '{"a":1}' },
      { field: 'file', value: HELLO },
      { field: 'file', value: { name: 'b.txt', type: undefined, bytes: new Uint8Array() } },
      { field: 'metadata', value: 'ü' },
    ]);
  });
});

describe('taken as a form without fields', () => {
  test.each([
    ['nothing', ''],
    ['the end alone', '--x--\r\n'],
    ['a boundary alone', '--x'],
    ['a boundary and a line feed', '--x\r\n'],
    ['a part of a boundary', '--'],
    ['a line feed', '\r\n'],
    ['a part without an end', part(FILE)],
    ['headers without an end', `--x\r\n${FILE}`],
    ['a header without an end', '--x\r\nContent-Disposition: form-data; name="f'],
    ['another boundary at the end', `${part(FILE)}\r\n--y--\r\n`],
  ])('%s', (_, body) => {
    expect(formOf(body).entries).toEqual([]);
  });

  test.each(['multipart/mixed; boundary=x', 'Multipart/Form-Data; boundary=x', 'application/json', 'text/plain', ''])('%s', (type) => {
    expect(formOf(part(FILE) + END, type).entries).toEqual([]);
  });

  test('no media type', () => {
    const result = parseForm(encode(part(FILE) + END), undefined);
    expect(result).toEqual({ ok: true, form: { entries: [] } });
  });
});

describe('refused', () => {
  const NAMELESS = 'The Content-Disposition header field "name" must be provided.';
  const INVALID = 'Invalid multipart data.';
  const many = (head: string, count: number) => Array.from({ length: count }, () => part(head)).join('\r\n') + END;

  test.each([
    ['a part without headers, cut short', '--x\r\n\r\nbroken', NAMELESS],
    ['a part without headers', `--x\r\n\r\nbroken${END}`, NAMELESS],
    ['nothing behind empty headers', '--x\r\n\r\n', NAMELESS],
    ['a part with a type only', part('Content-Type: text/plain\r\n') + END, NAMELESS],
    ['a disposition without a name', part('Content-Disposition: form-data\r\n') + END, NAMELESS],
    ['a quote that opens before the names', part(FILE.replace('form-data', 'f"orm-data')) + END, NAMELESS],
    ['no boundary', 'nonsense', INVALID],
    ['text before the boundary', `preamble\r\n${part(FILE)}${END}`, INVALID],
    ['line feeds alone', (part(FILE) + END).replaceAll('\r\n', '\n'), INVALID],
    ['a header without a colon', part('Bad Header\r\n') + END, INVALID],
    ['the same, cut short', '--x\r\nBad Hea', INVALID],
    ['a space before the colon', part(FILE.replace(':', ' :')) + END, INVALID],
    ['a header in two lines', part(`${FILE} folded: 1\r\n`) + END, INVALID],
    ['half an end', '--x-y', INVALID],
    ['a longer boundary', '--xy', INVALID],
    ['eight other headers', part(`${Array.from({ length: 8 }, (_, index) => `X-${index}: 1\r\n`).join('')}${FILE}`) + END, INVALID],
    ['a long header', part(`X-A: ${'y'.repeat(5000)}\r\n${FILE}`) + END, INVALID],
    ['1001 files', many(FILE, 1001), 'Too many files. Maximum number of files is 1000.'],
    ['1001 texts', many('Content-Disposition: form-data; name="o"\r\n', 1001), 'Too many fields. Maximum number of fields is 1000.'],
    [
      'a text over 1 MiB',
      part('Content-Disposition: form-data; name="o"\r\n', 'z'.repeat(1024 * 1024 + 1)) + END,
      'Part exceeded maximum size of 1024KB.',
    ],
  ])('%s', (_, body, detail) => {
    expect(refusalOf(body)).toEqual(refused(detail));
  });

  test.each([
    ['multipart/form-data', 'Missing boundary in multipart.'],
    ['Multipart/Form-Data', 'Missing boundary in multipart.'],
    ['multipart/form-data; boundary=', INVALID],
    ['multipart/form-data; boundary="x', INVALID],
    ['multipart/form-data; boundary=x; boundary=y', INVALID],
    [`multipart/form-data; boundary=${'x'.repeat(300)}`, INVALID],
  ])('%s', (type, detail) => {
    expect(refusalOf(part(FILE) + END, type)).toEqual(refused(detail));
  });

  test('too much in an encoded form', () => {
    const type = 'application/x-www-form-urlencoded';
    expect(refusalOf(`a=${'z'.repeat(1024 * 1024 + 1)}`, type)).toEqual(refused('Field exceeded maximum size of 1024KB.'));
    expect(refusalOf(Array.from({ length: 1001 }, () => 'a=1').join('&'), type)).toEqual(
      refused('Too many fields. Maximum number of fields is 1000.'),
    );
  });
});

test.each(['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=utf-8', 'Application/x-www-form-urlencoded'])(
  '%s',
  (type) => {
    expect(formOf('file=a+b%20%C3%A9%FF&file=2&%ZZ=1', type).entries).toEqual([
      { field: 'file', value: 'a b é�' },
      { field: 'file', value: '2' },
      { field: '%ZZ', value: '1' },
    ]);
  },
);

test('the same form as browsers and Node write it', async () => {
  const written = new FormData();
  written.append('file', new File([Uint8Array.of(0, 13, 10, 45, 45, 255)], 'ü "1".bin', { type: 'application/x-own' }));
  written.append('note', 'line\nline');
  const request = new Response(written);
  const form = formOf(await request.bytes(), request.headers.get('content-type') ?? '');
  expect(form.entries).toEqual([
    { field: 'file', value: { name: 'ü %221%22.bin', type: 'application/x-own', bytes: Uint8Array.of(0, 13, 10, 45, 45, 255) } },
    { field: 'note', value: 'line\r\nline' },
  ]);
});
