import createClient from 'openapi-fetch';
import { currentLang } from '../i18n/lang';
import { note } from './reach';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];
export type Thing = Schemas['Thing'];
export type Claim = Omit<Schemas['NodeEdge'], 'direction' | 'other'>;
export type NodeEdge = Schemas['NodeEdge'];
export type Source = Schemas['Source'];
export type Property = Schemas['Property'];

/** An answer that is an error, with what the service said of it (RFC 9457). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Schemas['Problem']>,
  ) {
    super(problem.detail ?? problem.title ?? String(status));
  }
}

const client = createClient<paths>({ baseUrl: location.origin });
client.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLang());
    return request;
  },
  onResponse() {
    note(true);
  },
  onError({ error }) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) note(false);
  },
});

export const get = client.GET;
export const post = client.POST;

/** Unpacks an answer; throws ApiError for one that is an error. */
export async function answer<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await asked;
  if (data !== undefined && response.ok) return data;
  throw new ApiError(response.status, {
    instance: response.headers.get('X-Request-Id') ?? undefined,
    ...(typeof error === 'object' ? (error as object) : {}),
  });
}
