/** Media types by file name, as a server on Debian guesses them. */

const TYPES: Readonly<Record<string, string>> = {
  aac: 'audio/aac',
  avi: 'video/x-msvideo',
  avif: 'image/avif',
  bin: 'application/octet-stream',
  bmp: 'image/bmp',
  c: 'text/x-csrc',
  cpp: 'text/x-c++src',
  css: 'text/css',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  epub: 'application/epub+zip',
  flac: 'audio/flac',
  gif: 'image/gif',
  gz: 'application/gzip',
  h: 'text/x-chdr',
  heic: 'image/heic',
  htm: 'text/html',
  html: 'text/html',
  ico: 'image/vnd.microsoft.icon',
  java: 'text/x-java',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  m4a: 'audio/mp4',
  markdown: 'text/markdown',
  md: 'text/markdown',
  mjs: 'text/javascript',
  mkv: 'video/x-matroska',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odt: 'application/vnd.oasis.opendocument.text',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  pdf: 'application/pdf',
  png: 'image/png',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  py: 'text/x-python',
  rtf: 'application/rtf',
  sh: 'text/x-sh',
  sql: 'application/sql',
  svg: 'image/svg+xml',
  tar: 'application/x-tar',
  tgz: 'application/x-tar',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  wasm: 'application/wasm',
  wav: 'audio/x-wav',
  webm: 'video/webm',
  webp: 'image/webp',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

export const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * The media type of a file by its last extension; `application/octet-stream` if that tells nothing. What is packed counts, not the packing:
 * `a.csv.gz` is a table. The server stores files under longer names, so that an extension may be all there is of a name.
 */
export function guessType(fileName: string): string {
  const extension = /\.([^.]+)$/.exec(fileName.replace(/\.(?:gz|bz2|xz|br|Z)$/, ''))?.[1];
  return (extension && TYPES[extension.toLowerCase()]) || UNKNOWN_TYPE;
}

/** A text's media type with its charset. The server compares exactly: `TEXT/PLAIN` stays as it is. */
export const withCharset = (type: string): string =>
  type.startsWith('text/') && !/charset=/i.test(type) ? `${type}; charset=utf-8` : type;
