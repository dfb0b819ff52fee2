/** A browser without a window: keeps the server's cookies, and goes to other servers and back as their redirects say. */
import type { ProbeReply, Recorder } from '../../src/check/traffic.ts';

export class Browser {
  readonly #recorder: Recorder;
  readonly #url: string;
  readonly #token: string | undefined;
  readonly #cookies = new Map<string, string>();

  /** @param token sent with every request to the server, for operations that want one */
  constructor(recorder: Recorder, url: string, token?: string) {
    this.#recorder = recorder;
    this.#url = url;
    this.#token = token;
  }

  /** Sends a request to the server. Its path is relative, or an address that the server or a peer gave. */
  async ask(method: string, address: string, headers: Readonly<Record<string, string>> = {}): Promise<ProbeReply> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const target = address.startsWith(this.#url) ? address.slice(this.#url.length) : address;
    const reply = await this.#recorder.send({
      method,
      target,
      token: this.#token,
      headers: cookie === '' ? headers : { ...headers, cookie },
    });
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return reply;
  }

  /** Goes where the server sends it, to a provider that sends it back at once, and follows back. */
  async goThrough(start: string, land: (address: string) => string = (address) => address): Promise<ProbeReply> {
    const there = locationOf(await this.ask('GET', start), start);
    const back = await fetch(there, { redirect: 'manual' });
    return this.ask('GET', land(locationOf(back, there)));
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }
}

function locationOf({ status, headers }: { status: number; headers: Headers }, from: string): string {
  const location = headers.get('location');
  if (location === null) throw new Error(`${from} answered ${status} and sends the browser nowhere.`);
  return location;
}
