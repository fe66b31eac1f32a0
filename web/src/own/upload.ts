import { ApiError } from '../api/client';
import { note } from '../api/reach';
import type { Schemas } from '../api/client';
import { currentLang } from '../i18n/lang';
import { addressOf } from './params';

/** A table of one's own, and the national order that is asked about. */
export type OwnTable = { name: string; table: Blob; order?: string };

/** Sends a table as it is, in whatever encoding, and tells how many of its bytes have left,
 * which fetch does not. Rejects with ApiError for an answer that is an error, and with an
 * AbortError when signal ends it. */
export function upload(own: OwnTable, signal: AbortSignal, sent: (bytes: number) => void): Promise<Schemas['OwnAnswer']> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf(own));
    request.setRequestHeader('Content-Type', 'text/csv');
    request.setRequestHeader('Accept-Language', currentLang());
    request.upload.onprogress = (e) => sent(e.loaded);
    request.onload = () => {
      note(true);
      const said = parse(request.responseText);
      if (request.status === 200 && said) resolve(said as Schemas['OwnAnswer']);
      else reject(new ApiError(request.status, { instance: request.getResponseHeader('X-Request-Id') ?? undefined, ...said }));
    };
    request.onerror = () => (note(false), reject(new TypeError('unreachable')));
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(own.table);
  });
}

function parse(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
