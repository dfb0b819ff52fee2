/** The mock's own small files: each has the structure of its format, so that other programs open it. */
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BundledDocument, placedOperations, responseOf } from '../../../src/contract/document.ts';
import { zipArchive } from '../../../src/mock/files/archive.ts';
import { hasSample, SAMPLE_TYPES, sampleOf } from '../../../src/mock/files/media.ts';
import { seedFile } from '../../../src/mock/files/seed-file.ts';
import { readJson } from '../../harness.ts';

const bytesOf = (type: string): Buffer => Buffer.from(sampleOf(type).bytes);
const latin1 = (type: string): string => bytesOf(type).toString('latin1');

describe('pictures of two by two pixels', () => {
  test('PNG: sound chunks, and pixels of the right length', () => {
    const png = bytesOf('image/png');
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const chunks: Record<string, Buffer> = {};
    for (let at = 8; at < png.length; ) {
      const length = png.readUInt32BE(at);
      const typed = png.subarray(at + 4, at + 8 + length);
      expect(png.readUInt32BE(at + 8 + length)).toBe(crcOf(typed));
      chunks[typed.toString('latin1', 0, 4)] = typed.subarray(4);
      at += 12 + length;
    }
    expect(Object.keys(chunks)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect([chunks['IHDR']?.readUInt32BE(0), chunks['IHDR']?.readUInt32BE(4)]).toEqual([2, 2]);
    // Two lines, each with a filter's number and two pixels of three bytes.
    expect(inflateSync(chunks['IDAT'] ?? Buffer.alloc(0))).toHaveLength(2 * (1 + 2 * 3));
  });

  test('JPEG: begins, has a frame of that size, ends', () => {
    const jpeg = bytesOf('image/jpeg');
    expect(jpeg.readUInt16BE(0)).toBe(0xffd8);
    expect(jpeg.readUInt16BE(jpeg.length - 2)).toBe(0xffd9);
    const markers: number[] = [];
    let at = 2;
    while (markers.at(-1) !== 0xda) {
      expect(jpeg[at]).toBe(0xff);
      markers.push(jpeg[at + 1] ?? 0);
      if (jpeg[at + 1] === 0xc0) expect([jpeg.readUInt16BE(at + 5), jpeg.readUInt16BE(at + 7)]).toEqual([2, 2]);
      at += 2 + jpeg.readUInt16BE(at + 2);
    }
    expect(markers).toEqual(expect.arrayContaining([0xdb, 0xc0, 0xc4, 0xda]));
  });

  test('GIF', () => {
    const gif = bytesOf('image/gif');
    expect(gif.toString('latin1', 0, 6)).toMatch(/^GIF8[79]a$/);
    expect([gif.readUInt16LE(6), gif.readUInt16LE(8), gif.at(-1)]).toEqual([2, 2, 0x3b]);
  });

  test('WebP: lossless, of the stated length', () => {
    const webp = bytesOf('image/webp');
    expect([webp.toString('latin1', 0, 4), webp.toString('latin1', 8, 16)]).toEqual(['RIFF', 'WEBPVP8L']);
    expect(webp.readUInt32LE(4)).toBe(webp.length - 8);
    expect([webp[20], (webp.readUInt32LE(21) & 0x3fff) + 1, ((webp.readUInt32LE(21) >>> 14) & 0x3fff) + 1]).toEqual([0x2f, 2, 2]);
  });

  test('SVG', () => {
    expect(latin1('image/svg+xml')).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>.*<\/svg>\n$/);
  });
});

describe('sound', () => {
  test('WAV: a head of 44 bytes with the right lengths', () => {
    const wav = bytesOf('audio/wav');
    expect([wav.toString('latin1', 0, 4), wav.toString('latin1', 8, 16), wav.toString('latin1', 36, 40)]).toEqual([
      'RIFF',
      'WAVEfmt ',
      'data',
    ]);
    expect([wav.readUInt32LE(4), wav.readUInt32LE(40)]).toEqual([wav.length - 8, wav.length - 44]);
    const [channels, rate, perSecond, align, bits] = [
      wav.readUInt16LE(22),
      wav.readUInt32LE(24),
      wav.readUInt32LE(28),
      wav.readUInt16LE(32),
      wav.readUInt16LE(34),
    ];
    expect([align, perSecond]).toEqual([(channels * bits) / 8, rate * align]);
    expect(new Set(wav.subarray(44)).size).toBeGreaterThan(10);
  });

  test('MP3: whole frames one behind another', () => {
    const mp3 = bytesOf('audio/mpeg');
    let frames = 0;
    for (let at = 0; at < mp3.length; frames++) {
      // MPEG 1, layer III without checksum; 128 kbit/s at 44,100 Hz.
      expect([mp3.readUInt16BE(at), (mp3[at + 2] ?? 0) & 0xfc]).toEqual([0xfffb, 0x90]);
      at += Math.floor((144 * 128_000) / 44_100) + (((mp3[at + 2] ?? 0) >> 1) & 1);
      expect(at).toBeLessThanOrEqual(mp3.length);
    }
    expect(frames).toBeGreaterThan(3);
  });
});

test('PDF: every object is where the table says', () => {
  const pdf = latin1('application/pdf');
  expect(pdf).toMatch(/^%PDF-1\.4\n[\s\S]*%%EOF\n$/);
  const start = Number(/startxref\n(\d+)\n/.exec(pdf)?.[1]);
  expect(pdf.slice(start, start + 4)).toBe('xref');
  const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  expect(offsets).toHaveLength(5);
  for (const [index, offset] of offsets.entries()) expect(pdf.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\\n`));
  const [, length, stream = ''] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(pdf) ?? [];
  expect(stream).toHaveLength(Number(length));
  expect(stream).toContain('(What to see in Rome.)');
});

describe('zip archives', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  test('entries come back, checksums and offsets fit', () => {
    const long = 'b'.repeat(70_000);
    const archive = Buffer.from(
      zipArchive([
        { name: 'Führer/rom.txt', bytes: encode('a') },
        { name: 'x.txt', bytes: encode(long) },
      ]),
    );
    expect(entriesOf(archive)).toEqual([
      ['Führer/rom.txt', 'a'],
      ['x.txt', long],
    ]);
  });

  test('the sample holds a text', () => {
    expect(entriesOf(bytesOf('application/zip'))).toEqual([['rome-guide.txt', 'What to see in Rome.']]);
  });

  test('an empty one is 22 bytes, as the server sends it', () => {
    const archive = Buffer.from(zipArchive([]));
    expect(archive).toHaveLength(22);
    expect(archive.subarray(0, 4)).toEqual(Buffer.from('PK\x05\x06', 'latin1'));
  });

  test('the same entries give the same bytes', () => {
    const entries = [{ name: 'a', bytes: encode('a') }];
    expect(zipArchive(entries)).toEqual(zipArchive(entries));
  });
});

test('texts', () => {
  expect(JSON.parse(latin1('application/json'))).toBeTypeOf('object');
  expect(
    latin1('application/x-ndjson')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toHaveLength(2);
  expect(latin1('text/csv').split('\r\n')).toHaveLength(3);
  expect(latin1('text/plain')).toBe('What to see in Rome.');
  expect(latin1('application/xml')).toMatch(/^<\?xml version="1\.0"/);
});

describe('types', () => {
  test.each([
    ['*/*', 'application/octet-stream'],
    ['image/*', 'image/png'],
    ['text/*', 'text/plain'],
    ['audio/*', 'audio/mpeg'],
    ['application/*', 'application/pdf'],
    ['text/plain; charset=utf-8', 'text/plain'],
    ['audio/x-wav', 'audio/x-wav'],
    ['text/x-python', 'text/x-python'],
    ['video/mp4', 'application/octet-stream'],
  ])('%s is answered with %s', (asked, sent) => {
    const sample = sampleOf(asked);
    expect(sample.type).toBe(sent);
    expect(sample.bytes.length).toBeGreaterThan(0);
  });

  test('two names of one type give the same bytes', () => {
    expect(sampleOf('audio/x-wav').bytes).toEqual(sampleOf('audio/wav').bytes);
  });

  test('nothing is larger than a few kilobytes', () => {
    for (const type of SAMPLE_TYPES) expect(sampleOf(type).bytes.length, type).toBeLessThan(6000);
  });

  test('the contract names no type without a file, where a success has no example', () => {
    const document = readJson<BundledDocument>('generated/openapi.json');
    const types = new Set<string>();
    for (const { node } of placedOperations(document)) {
      for (const status of Object.keys(node.responses).filter((one) => one.startsWith('2'))) {
        for (const [type, { examples }] of Object.entries(responseOf(document, node, status)?.content ?? {})) {
          if (examples === undefined && !/json|event-stream|byteranges/.test(type)) types.add(type);
        }
      }
    }
    expect([...types]).toEqual(expect.arrayContaining(['audio/mpeg', 'application/zip', 'image/webp', 'image/*']));
    expect([...types].filter((type) => !hasSample(type.includes('*') ? sampleOf(type).type : type))).toEqual([]);
  });
});

describe('a file of the seed', () => {
  test.each([
    ['rome-guide.pdf', 'application/pdf', 'application/pdf'],
    ['rome-guide.pdf', undefined, 'application/pdf'],
    ['trevi.png', 'image/png', 'image/png'],
    ['notes', undefined, 'application/octet-stream'],
  ])('%s as %s has bytes of %s', (name, type, sample) => {
    const file = seedFile({ name, type, modified: 1 });
    expect(file).toEqual({ name, type, modified: 1, bytes: sampleOf(sample).bytes });
  });

  test('a text file holds the text of its record, a PDF stays a PDF', () => {
    const text = 'What to see in Rome in two days.';
    expect(new TextDecoder().decode(seedFile({ name: 'a.txt', type: 'text/plain', modified: 1, text }).bytes)).toBe(text);
    expect(seedFile({ name: 'a.pdf', type: undefined, modified: 1, text }).bytes).toEqual(sampleOf('application/pdf').bytes);
  });
});

/** Bit by bit, other than the table in the source. */
function crcOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (((value ^ (byte >> bit)) & 1) * 0xedb88320);
  }
  return ~value >>> 0;
}

/** Names and texts of an archive without compression, read from its directory at the end. */
function entriesOf(archive: Buffer): [name: string, text: string][] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries: [string, string][] = [];
  let at = archive.readUInt32LE(end + 16);
  expect(at + archive.readUInt32LE(end + 12)).toBe(end);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    expect(archive.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const [checksum, size, nameLength, offset] = [
      archive.readUInt32LE(at + 16),
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
      archive.readUInt32LE(at + 42),
    ];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    expect(archive.toString('latin1', offset, offset + 4)).toBe('PK\x03\x04');
    expect(archive.toString('utf8', offset + 30, offset + 30 + archive.readUInt16LE(offset + 26))).toBe(name);
    const content = archive.subarray(offset + 30 + nameLength, offset + 30 + nameLength + size);
    expect(crcOf(content)).toBe(checksum);
    entries.push([name, content.toString('utf8')]);
    at += 46 + nameLength;
  }
  return entries;
}
