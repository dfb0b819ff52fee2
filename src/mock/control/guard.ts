/** Who may use the controls: whoever is on this machine or knows the token, and no page of another origin. */
import type { MockRequest } from '../message.ts';
import { ControlError } from './errors.ts';

const TOKEN_HEADER = 'x-mock-control-token';

/** @throws ControlError for whoever may not */
export function guard(request: MockRequest, token: string | undefined): void {
  refuseOtherOrigins(request);
  if (token === undefined) refuseOtherMachines(request);
  else refuseOtherTokens(request, token);
}

/** A page of another origin must not reset the mock that its reader works with, even if it cannot read the reply. */
function refuseOtherOrigins({ method, headers, ownOrigin }: MockRequest): void {
  const { origin, host, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  const own = ownOrigin === undefined ? host : new URL(ownOrigin).host;
  const foreign = origin !== undefined && (own === undefined || !(origin === `http://${own}` || origin === `https://${own}`));
  // A browser sends no Origin with a picture or a script, but says where they are wanted. Following a link is no harm.
  const embedded = (site === 'cross-site' || site === 'same-site') && mode !== 'navigate';
  if (foreign || embedded)
    throw new ControlError(
      403,
      'The controls are closed to pages of another origin.',
      'Use them from a test, a terminal, or a page of the mock itself.',
    );
  if (method === 'OPTIONS') throw new ControlError(403, 'The controls answer no preflight.', 'Ask for GET /__mock/, which lists them.');
}

function refuseOtherMachines({ peer, headers: { host } }: MockRequest): void {
  // Without a network there is nobody else.
  if (peer === undefined) return;
  const hint = 'Use them on the machine of the mock by the name localhost, or start it with a control token and send that.';
  if (!isLoopbackAddress(peer)) throw new ControlError(403, 'The controls are open to this machine only.', hint);
  // A name of somebody else's that leads here (DNS rebinding) makes his page one of this origin.
  if (host === undefined || !isLoopbackName(host)) throw new ControlError(403, 'The controls do not answer to this Host.', hint);
}

const IPV4_LOOPBACK = /^127(?:\.\d{1,3}){3}$/;

const isLoopbackAddress = (address: string): boolean => address === '::1' || IPV4_LOOPBACK.test(address.replace(/^::ffff:/i, ''));

function isLoopbackName(host: string): boolean {
  const name = host.replace(/:\d*$/, '').toLowerCase();
  return name === '[::1]' || name === 'localhost' || name.endsWith('.localhost') || IPV4_LOOPBACK.test(name);
}

function refuseOtherTokens({ headers }: MockRequest, token: string): void {
  const sent = headers[TOKEN_HEADER] ?? /^bearer +(.*)$/i.exec(headers['authorization'] ?? '')?.[1];
  const hint = `Send it as \`${TOKEN_HEADER}: <token>\` or \`authorization: Bearer <token>\`.`;
  if (sent === undefined) throw new ControlError(401, 'The controls want the control token.', hint);
  if (!isSame(sent, token)) throw new ControlError(401, 'This is not the control token.', hint);
}

/** Takes as long for a token that is nearly right as for any other. */
function isSame(sent: string, token: string): boolean {
  let difference = sent.length ^ token.length;
  for (let index = 0; index < token.length; index++) difference |= sent.charCodeAt(index) ^ token.charCodeAt(index);
  return difference === 0;
}
