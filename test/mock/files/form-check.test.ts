/** Fields of forms against the contract's schemas. Expected are the replies of Open WebUI 0.12.4. */
import { describe, expect, test } from 'vitest';
import type { FormEntry } from '../../../src/mock/files/form.ts';
import { checkForm, type FormShape, formShape } from '../../../src/mock/files/form-check.ts';

const BINARY = { type: 'string', format: 'binary' };
const upload = formShape({ type: 'object', required: ['file'], properties: { file: BINARY, metadata: { type: 'string' } } });
const pipeline = formShape({ type: 'object', required: ['urlIdx', 'file'], properties: { urlIdx: { type: 'integer' }, file: BINARY } });
const skills = formShape({
  type: 'object',
  required: ['files', 'decisions'],
  properties: { files: { type: 'array', items: BINARY }, decisions: { type: 'string' } },
});

const file = (field: string, name = 'a.txt'): FormEntry => ({
  field,
  value: { name, type: 'text/plain', bytes: new TextEncoder().encode('hello') },
});
const text = (field: string, value: string): FormEntry => ({ field, value });
const check = (shape: FormShape, ...entries: FormEntry[]) => checkForm({ entries }, shape);
const missing = (name: string) => ({ type: 'missing', loc: ['body', name], msg: 'Field required', input: null });
const notAFile = (loc: (string | number)[], input: string) => ({
  type: 'value_error',
  loc,
  msg: "Value error, Expected UploadFile, received: <class 'str'>",
  input,
  ctx: { error: {} },
});

describe('a form that fits', () => {
  test('gives values for the schema and files for the state', () => {
    const checked = check(upload, file('file'), text('metadata', '{"a":1}'), text('unknown', '1'));
    expect(checked.issues).toEqual([]);
    expect(checked.value).toEqual({ file: 'a.txt', metadata: '{"a":1}' });
    expect(checked.files).toEqual({ file: [file('file').value] });
  });

  test('the last one of a name counts', () => {
    const { value, files } = check(upload, file('file'), text('metadata', '{"a":1}'), file('file', 'b.txt'), text('metadata', '{"a":2}'));
    expect(value).toEqual({ file: 'b.txt', metadata: '{"a":2}' });
    expect(files['file']?.map(({ name }) => name)).toEqual(['b.txt']);
  });

  test('a list keeps all, in order', () => {
    const { value, files, issues } = check(skills, file('files', 'b.md'), text('decisions', '[]'), file('files', 'a.md'));
    expect(issues).toEqual([]);
    expect(value).toEqual({ files: ['b.md', 'a.md'], decisions: '[]' });
    expect(files['files']?.map(({ name }) => name)).toEqual(['b.md', 'a.md']);
  });

  test('an empty text is none', () => {
    expect(check(upload, file('file'), text('metadata', '')).value).toEqual({ file: 'a.txt' });
  });

  test.each([
    ['0', 0],
    [' 1 ', 1],
    ['1.0', 1],
    ['-1', -1],
  ])('the integer "%s"', (sent, value) => {
    expect(check(pipeline, text('urlIdx', sent), file('file'))).toMatchObject({ issues: [], value: { urlIdx: value } });
  });
});

describe('a form that does not fit', () => {
  test.each([
    ['nothing sent', upload, [], [missing('file')]],
    ['nothing sent, two wanted', pipeline, [], [missing('urlIdx'), missing('file')]],
    ['nothing sent, a list wanted', skills, [], [missing('files'), missing('decisions')]],
    ['only a field that nobody wants', upload, [text('other', 'hello')], [missing('file')]],
    ['a text for a file', upload, [text('file', 'hello')], [notAFile(['body', 'file'], 'hello')]],
    [
      'a text for a file of a list',
      skills,
      [file('files'), text('files', '# x'), text('decisions', '[]')],
      [notAFile(['body', 'files', 1], '# x')],
    ],
    ['an empty integer', pipeline, [text('urlIdx', ''), file('file')], [missing('urlIdx')]],
  ])('%s', (_, shape, entries, issues) => {
    expect(check(shape, ...entries).issues).toEqual(issues);
  });

  test.each(['abc', '1.5'])('the integer "%s"', (input) => {
    expect(check(pipeline, text('urlIdx', input), file('file')).issues).toEqual([
      { type: 'int_parsing', loc: ['body', 'urlIdx'], msg: 'Input should be a valid integer, unable to parse string as an integer', input },
    ]);
  });

  test('a file for an integer', () => {
    const [issue, ...others] = check(pipeline, file('urlIdx', 'f'), file('file')).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      type: 'int_type',
      loc: ['body', 'urlIdx'],
      msg: 'Input should be a valid integer',
      input: { filename: 'f', size: 5 },
    });
  });
});

test.each([
  ['true', true],
  ['On', true],
  ['0', false],
  ['no', false],
])('the boolean "%s"', (sent, value) => {
  expect(check([{ name: 'flag', kind: 'boolean', list: false, required: true }], text('flag', sent)).value).toEqual({ flag: value });
});

test('numbers and booleans that are none', () => {
  const shape = formShape({ properties: { weight: { type: 'number' }, flag: { anyOf: [{ type: 'boolean' }, { type: 'null' }] } } });
  expect(check(shape, text('weight', '1.5e1'), text('flag', 'y')).value).toEqual({ weight: 15, flag: true });
  expect(check(shape, text('weight', 'x'), text('flag', 'x')).issues.map(({ type }) => type)).toEqual(['float_parsing', 'bool_parsing']);
});

test('a shape follows references, and survives JSON', () => {
  const schemas = { Upload: { required: ['file'], properties: { file: { $ref: '#/components/schemas/Bytes' } } }, Bytes: BINARY };
  const shape = formShape({ $ref: '#/components/schemas/Upload' }, schemas);
  expect(JSON.parse(JSON.stringify(shape))).toEqual([{ name: 'file', kind: 'file', list: false, required: true }]);
});
