/** Small real files, for replies whose contract names a media type and has no example. Other programs open them. */
import { zipArchive } from './archive.ts';
import { UNKNOWN_TYPE } from './media-types.ts';
import { concatenate } from './ranges.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

const TEXT = 'What to see in Rome.';

/** The pictures are four blue pixels, made for this. */
const SAMPLES: Readonly<Record<string, () => Uint8Array>> = {
  'application/json': () => encode('{"place":"Pantheon"}'),
  'application/octet-stream': () => Uint8Array.from({ length: 256 }, (_, index) => 255 - index),
  'application/pdf': () => encode(pdf(TEXT)),
  'application/x-ndjson': () => encode('{"place":"Pantheon"}\n{"place":"Trevi Fountain"}\n'),
  'application/xml': () => encode('<?xml version="1.0" encoding="UTF-8"?>\n<place name="Pantheon"/>\n'),
  'application/zip': () => zipArchive([{ name: 'rome-guide.txt', bytes: encode(TEXT) }]),
  'audio/mpeg': mp3,
  'audio/wav': wav,
  'image/gif': () => fromBase64('R0lGODdhAgACAIEAACZutAAAAAAAAAAAACwAAAAAAgACAAAIBgABCAQQEAA7'),
  'image/jpeg': () =>
    fromBase64(
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARES' +
        'EhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAACAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAA' +
        'AAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJ4BYW//2Q==',
    ),
  'image/png': () =>
    fromBase64('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR42mNUy9vCwMDAxMDAwMDAAAAO/AFMrw9WZQAAAABJRU5ErkJggg=='),
  'image/svg+xml': () =>
    encode('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2" fill="#266eb4"/></svg>\n'),
  'image/webp': () => fromBase64('UklGRh4AAABXRUJQVlA4TBEAAAAvAUAAAAdQt5qUtv+BiOh/AAA='),
  'text/csv': () => encode('day,place\r\nSaturday,Pantheon\r\n'),
  'text/html': () => encode('<!doctype html>\n<title>Rome</title>\n<h1>Rome</h1>\n'),
  'text/markdown': () => encode('# Rome\n\nWhat to see in Rome.\n'),
  'text/plain': () => encode(TEXT),
};

/** Other names of the same types. */
const SAME_AS: Readonly<Record<string, string>> = {
  'application/x-zip-compressed': 'application/zip',
  'audio/mp3': 'audio/mpeg',
  'audio/wave': 'audio/wav',
  'audio/x-wav': 'audio/wav',
  'image/jpg': 'image/jpeg',
  'text/xml': 'application/xml',
};

/** The type that stands for a range. */
const FOR_RANGE: Readonly<Record<string, string>> = {
  '*/*': UNKNOWN_TYPE,
  'application/*': 'application/pdf',
  'audio/*': 'audio/mpeg',
  'image/*': 'image/png',
  'text/*': 'text/plain',
};

/** A file, and the media type to send it with. */
export interface MediaSample {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const made = new Map<string, Uint8Array>();

/**
 * A file of a media type or range. Types that the mock has no file of get one of their family's bytes: any text will do for `text/x-python`;
 * for the rest it is what `application/octet-stream` gets, and the type is that one, so that no reply claims to be what it is not.
 *
 * @example sampleOf('image/*').type // 'image/png'
 */
export function sampleOf(type: string): MediaSample {
  const plain = (type.split(';')[0] ?? '').trim().toLowerCase();
  const wanted = FOR_RANGE[plain] ?? plain;
  const known = SAME_AS[wanted] ?? wanted;
  if (SAMPLES[known]) return { type: wanted, bytes: make(known) };
  if (wanted.startsWith('text/')) return { type: wanted, bytes: make('text/plain') };
  return { type: UNKNOWN_TYPE, bytes: make(UNKNOWN_TYPE) };
}

/** Whether the mock has a file of this very type. */
export const hasSample = (type: string): boolean => (SAME_AS[type] ?? type) in SAMPLES;

/** The types that the mock has files of. */
export const SAMPLE_TYPES: readonly string[] = Object.keys(SAMPLES);

function make(type: string): Uint8Array {
  const bytes = made.get(type) ?? SAMPLES[type]?.() ?? new Uint8Array();
  made.set(type, bytes);
  return bytes;
}

/** One page with one line. */
function pdf(line: string): string {
  const drawing = `BT /F1 18 Tf 20 60 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 240 120] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  return `${text}xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** A quarter of a second of silence: ten frames of MPEG 1, layer III, 128 kbit/s, 44,100 Hz, one channel. */
function mp3(): Uint8Array {
  const frame = new Uint8Array(417);
  frame.set([0xff, 0xfb, 0x90, 0xc4]);
  return concatenate(Array.from({ length: 10 }, () => frame));
}

/** A tenth of a second of a tone of 440 Hz: 8,000 samples a second, 8 bits, one channel. */
function wav(): Uint8Array {
  const tone = Uint8Array.from({ length: 800 }, (_, index) => 128 + Math.round(64 * Math.sin((2 * Math.PI * 440 * index) / 8000)));
  const head = new DataView(new ArrayBuffer(44));
  const put = (at: number, text: string): void =>
    [...text].forEach((character, index) => {
      head.setUint8(at + index, character.charCodeAt(0));
    });
  put(0, 'RIFF');
  head.setUint32(4, 36 + tone.length, true);
  put(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, 8000, true);
  head.setUint32(28, 8000, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  put(36, 'data');
  head.setUint32(40, tone.length, true);
  return concatenate([new Uint8Array(head.buffer), tone]);
}
