/** A Jupyter server, at `<base>/jupyter`, whose kernel knows one statement: it prints a text in single quotes. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { z } from 'zod';
import type { Peer, PeerAnswer, PeerRequest } from './peer.ts';
import { acceptWebSocket, sendText } from './websocket.ts';

const ROOT = '/jupyter';
const KERNEL = '6c1f8e2a-07d4-4b39-9e5d-3a2b4c817f60';

const Request = z.object({ header: z.object({ msg_id: z.string() }), content: z.object({ code: z.string() }) });

export const jupyter: Peer = {
  answer({ method, path }: PeerRequest): PeerAnswer | undefined {
    if (method === 'POST' && path === `${ROOT}/api/kernels`) return { status: 201, body: { id: KERNEL, name: 'python3' } };
    return method === 'DELETE' && path === `${ROOT}/api/kernels/${KERNEL}` ? { body: {} } : undefined;
  },
  upgrade(request: IncomingMessage, socket: Duplex): boolean {
    if (!request.url?.startsWith(`${ROOT}/api/kernels/${KERNEL}/channels`)) return false;
    acceptWebSocket(request, socket, (text) => {
      const { header, content } = Request.parse(JSON.parse(text));
      const printed = /print\('(.*)'\)/.exec(content.code)?.[1] ?? '';
      const say = (msg_type: string, said: object): void =>
        sendText(socket, JSON.stringify({ msg_type, parent_header: header, content: said }));
      say('stream', { name: 'stdout', text: `${printed}\n` });
      say('status', { execution_state: 'idle' });
    });
    return true;
  },
  env: (base) => ({ CODE_EXECUTION_ENGINE: 'jupyter', CODE_EXECUTION_JUPYTER_URL: `${base}${ROOT}` }),
};
