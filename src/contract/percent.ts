/** Percent-decoding that never fails: a malformed escape stands for itself, as it does for the server. */

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function decodeLeniently(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    const bytes: number[] = [];
    for (const part of text.split(/(%[\da-f]{2})/i)) {
      if (/^%[\da-f]{2}$/i.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
      else bytes.push(...encoder.encode(part));
    }
    return decoder.decode(new Uint8Array(bytes));
  }
}
