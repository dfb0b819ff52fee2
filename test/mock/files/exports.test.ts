/** Archives and tables of the state's items. Names and headers are what Open WebUI 0.12.4 sent. */
import { describe, expect, test } from 'vitest';
import { feedbackTable, knowledgeArchive, skillsArchive } from '../../../src/mock/files/exports.ts';
import { csvTable } from '../../../src/mock/files/table.ts';
import type { MockReply } from '../../../src/mock/message.ts';

/** Names and texts of the entries, read from front to back. */
function entriesOf({ body }: MockReply): [name: string, text: string][] {
  if (!(body instanceof Uint8Array)) throw new Error('No bytes.');
  const archive = Buffer.from(body);
  const entries: [string, string][] = [];
  for (let at = 0; archive.toString('latin1', at, at + 4) === 'PK\x03\x04'; ) {
    const [size, nameLength] = [archive.readUInt32LE(at + 22), archive.readUInt16LE(at + 26)];
    const start = at + 30 + nameLength;
    entries.push([archive.toString('utf8', at + 30, start), archive.toString('utf8', start, start + size)]);
    at = start + size;
  }
  return entries;
}

describe('a knowledge base', () => {
  test.each([
    ['Rom: Führer/Ünï', 'Rom_%20F%C3%BChrer_%C3%9Cn%C3%AF.zip'],
    ['Rom (1)!', 'Rom%20_1__.zip'],
  ])('%s', (name, fileName) => {
    const { status, headers, body } = knowledgeArchive(name, []);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/zip', 'content-disposition': `attachment; filename*=UTF-8''${fileName}` });
    expect(body).toHaveLength(22);
  });

  test('its texts', () => {
    const files = [
      { filename: 'rome.txt', content: 'What to see' },
      { filename: 'rome.pdf', content: 'The Pantheon' },
      { filename: 'empty.txt', content: '' },
    ];
    expect(entriesOf(knowledgeArchive('Rome', files))).toEqual([
      ['rome.txt', 'What to see'],
      ['rome.pdf.txt', 'The Pantheon'],
    ]);
  });
});

describe('skills', () => {
  const head = '---\nname: itinerary\ndescription: Plans a trip.\n---\n# X\n';
  const itinerary = {
    id: 'itinerary',
    files: [
      { path: 'SKILL.md', content: head },
      { path: 'references/rome.md', content: '# Rome' },
    ],
  };

  test('all of them', () => {
    const reply = skillsArchive([itinerary], 'zip');
    expect(reply.headers).toMatchObject({ 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="skills.zip"' });
    expect(entriesOf(reply)).toEqual([
      ['itinerary/SKILL.md', head],
      ['itinerary/references/rome.md', '# Rome'],
    ]);
  });

  test('one of them', () => {
    expect(skillsArchive([itinerary], 'skill').headers['content-disposition']).toBe('attachment; filename="itinerary.skill"');
  });

  test.each([
    ['name: packing-list', 'packing-list'],
    ['name: "packing-list"', 'packing-list'],
    ['name: Packing List', 'own-id'],
    ['description: none', 'own-id'],
  ])('the folder of a skill with the head line %s', (line, folder) => {
    const files = [{ path: 'SKILL.md', content: `---\n${line}\n---\n# X\n` }];
    expect(entriesOf(skillsArchive([{ id: 'own-id', files }], 'zip'))[0]?.[0]).toBe(`${folder}/SKILL.md`);
  });

  test('no skill', () => {
    const { headers, body } = skillsArchive([], 'zip');
    expect(headers['content-length']).toBe('22');
    expect(body).toHaveLength(22);
  });

  test('a binary file', () => {
    const files = [
      { path: 'SKILL.md', content: head },
      { path: 'a.bin', content: 'aGk=', encoding: 'base64' },
    ];
    expect(entriesOf(skillsArchive([{ id: 'x', files }], 'zip'))[1]).toEqual(['itinerary/a.bin', 'hi']);
  });
});

test('ratings as a table', () => {
  const { headers, body } = feedbackTable([
    { id: '1', user_id: 'u', type: 'rating', data: { rating: 1, model_id: 'llama3.2:3b' } },
    { id: '2', user_id: 'u', type: 'rating', data: null },
  ]);
  expect(headers).toEqual({ 'content-type': 'text/csv; charset=utf-8' });
  expect(body).toBe('id,user_id,type,rating,model_id\r\n1,u,rating,1,llama3.2:3b\r\n2,u,rating,,\r\n');
});

test('fields with commas, quotes and line feeds, as RFC 4180 has them', () => {
  const rows = [
    { a: 'x,y', b: 'say "Roma"' },
    { a: 'two\nlines', b: { c: 1 } },
    { a: null, b: false },
  ];
  expect(csvTable(['a', 'b'], rows, '\n')).toBe('a,b\n"x,y","say ""Roma"""\n"two\nlines","{""c"":1}"\n,false\n');
});
