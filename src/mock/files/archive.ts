/** Zip archives without compression, for exports. */
import { concatenate } from './ranges.ts';

export interface ArchiveEntry {
  /** Path inside the archive, with slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, 0:00, the first date that the format can hold. Archives of the same files are the same bytes so. */
const NO_TIME = [0, 0, 0x21, 0];
/** Version 2.0 is needed to read it; bit 11 says that names are UTF-8; method 0 is no compression. */
const KIND = [20, 0, 0, 8, 0, 0, ...NO_TIME];

/** An archive of the entries, in their order; without any, an empty archive. Up to 65,535 entries and 4 GiB, the limits of the plain format. */
export function zipArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const path = new TextEncoder().encode(name);
    const about = [...KIND, ...u32(crc32(bytes)), ...u32(bytes.length), ...u32(bytes.length), ...u16(path.length), 0, 0];
    files.push(Uint8Array.of(0x50, 0x4b, 3, 4, ...about), path, bytes);
    directory.push(Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0, ...about, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...u32(offset)), path);
    offset += 30 + path.length + bytes.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const count = u16(entries.length);
  const end = Uint8Array.of(0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count, ...u32(size), ...u32(offset), 0, 0);
  return concatenate([...files, ...directory, end]);
}

const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const u32 = (value: number): number[] => [...u16(value), ...u16(value >>> 16)];

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 255] ?? 0);
  return ~value >>> 0;
}
