/** Headers on their way through the proxy. Raw headers are a flat list of names and values: repeated ones stay repeated. */

/** Headers that speak of one connection only, and `expect`, which Node has answered before. */
const OF_ONE_CONNECTION = new Set(['connection', 'keep-alive', 'proxy-connection', 'expect']);

/** The app's headers for the target, whose virtual host may depend on `Host`. */
export function toTarget(raw: readonly string[], target: URL): string[] {
  return [...pairsOf(raw)].flatMap(([name, value]) => {
    const lower = name.toLowerCase();
    if (OF_ONE_CONNECTION.has(lower)) return [];
    return [name, lower === 'host' ? target.host : value];
  });
}

/** The target's headers for the app. A redirect to the target itself leads through the proxy again. */
export function toApp(raw: readonly string[], target: URL, own: string): string[] {
  const base = target.href.replace(/\/$/, '');
  return [...pairsOf(raw)].flatMap(([name, value]) => {
    const lower = name.toLowerCase();
    if (OF_ONE_CONNECTION.has(lower)) return [];
    const back = lower === 'location' && (value === base || value.startsWith(`${base}/`));
    return [name, back ? own + value.slice(base.length) : value];
  });
}

export function* pairsOf(raw: readonly string[]): Generator<[name: string, value: string]> {
  for (let index = 0; index + 1 < raw.length; index += 2) yield [raw[index] ?? '', raw[index + 1] ?? ''];
}
