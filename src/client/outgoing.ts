/**
 * What openapi-fetch makes of a call when nobody looks at it before it is sent. A real Request costs as much as a third of a POST, and `fetch`
 * makes one of its own; this one is only noted down. It also can be sent again.
 */
export class Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit & { readonly headers: Headers; readonly method: string }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.init = init;
  }
}
