/** Uploads by XMLHttpRequest: browsers tell nothing of an upload's progress to `fetch`, and send its streams over HTTP/2 only. */
import type { OnProgress } from './progress.ts';

/** Sends a request with this form as its body. It rejects as `fetch` does: with the signal's reason, or with a TypeError. */
export const uploadByXhr =
  (form: FormData, size: number, onProgress: OnProgress) =>
  (request: Request): Promise<Response> =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      const abort = () => xhr.abort();
      xhr.open(request.method, request.url);
      xhr.withCredentials = request.credentials === 'include';
      xhr.responseType = 'blob';
      // The form's boundary is made anew by the browser.
      for (const [name, value] of request.headers) if (name !== 'content-type') xhr.setRequestHeader(name, value);
      // What is sent beside the file goes before it.
      xhr.upload.onprogress = ({ loaded, total }) => onProgress({ sent: Math.max(0, loaded - (total - size)), total: size });
      xhr.onload = () => resolve(responseOf(xhr));
      xhr.onerror = () => reject(new TypeError(`The upload to ${request.url} failed: no connection, or the server refuses other origins.`));
      xhr.onabort = () => reject(request.signal.reason);
      xhr.onloadend = () => request.signal.removeEventListener('abort', abort);
      request.signal.addEventListener('abort', abort);
      if (request.signal.aborted) reject(request.signal.reason);
      else xhr.send(form);
    });

function responseOf(xhr: XMLHttpRequest): Response {
  const lines = xhr.getAllResponseHeaders().split('\r\n').filter(Boolean);
  const headers = new Headers(
    lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  // `responseType` is blob. A Response of these statuses must have no body.
  const body = [204, 205, 304].includes(xhr.status) ? null : (xhr.response as Blob);
  return new Response(body, { status: xhr.status, statusText: xhr.statusText, headers });
}
