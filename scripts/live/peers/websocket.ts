/** As much of a WebSocket's server side as a peer needs: the handshake, text both ways, and the end. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** Answers the handshake and hands over each text that comes in. Texts in several frames are not put together: no server of ours sends them. */
export function acceptWebSocket(request: IncomingMessage, socket: Duplex, onText: (text: string) => void): void {
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${MAGIC}`).digest('base64');
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
  let pending = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (let frame = readFrame(pending); frame; frame = readFrame(pending)) {
      pending = pending.subarray(frame.length);
      if (frame.code === TEXT) onText(frame.payload.toString('utf8'));
      else if (frame.code === PING) send(socket, PONG, frame.payload);
      else if (frame.code === CLOSE) socket.end();
    }
  });
}

export const sendText = (socket: Duplex, text: string): void => send(socket, TEXT, Buffer.from(text));

function send(socket: Duplex, code: number, payload: Buffer): void {
  const short = payload.length < 126;
  const head = Buffer.alloc(short ? 2 : 4);
  head[0] = 0x80 | code;
  head[1] = short ? payload.length : 126;
  if (!short) head.writeUInt16BE(payload.length, 2);
  socket.write(Buffer.concat([head, payload]));
}

/** The first frame, unmasked; `undefined` until it is there as a whole. */
function readFrame(bytes: Buffer): { code: number; payload: Buffer; length: number } | undefined {
  if (bytes.length < 2) return undefined;
  const announced = bytes.readUInt8(1) & 0x7f;
  const start = announced === 127 ? 10 : announced === 126 ? 4 : 2;
  if (bytes.length < start + 4) return undefined;
  const size = announced === 127 ? Number(bytes.readBigUInt64BE(2)) : announced === 126 ? bytes.readUInt16BE(2) : announced;
  const length = start + 4 + size;
  if (bytes.length < length) return undefined;
  const mask = bytes.subarray(start, start + 4);
  const payload = Buffer.from(bytes.subarray(start + 4, length)).map((byte, index) => byte ^ mask.readUInt8(index % 4));
  return { code: bytes.readUInt8(0) & 0x0f, payload: Buffer.from(payload), length };
}
