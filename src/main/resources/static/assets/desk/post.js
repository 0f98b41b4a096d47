// Sends what an officer typed, with the token against forged requests and a key against double clicks.

/** A key for one filled form; letters only, so that no part of it looks like somebody's number. */
export function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(32))]
    .map((byte) => String.fromCharCode(97 + (byte % 16)))
    .join('');
}

/** Answers `{ok, result}`; throws when the server cannot be reached. */
export async function post(path, body, key) {
  const answer = await send(path, body, key);
  return { ok: answer.ok, result: answer.status === 204 ? {} : await answer.json() };
}

/** The answer as it comes. */
export async function send(path, body, key) {
  const csrf = await (await fetch('/api/csrf', { credentials: 'same-origin' })).json();
  const headers = { Accept: 'application/json', [csrf.header]: csrf.token };
  if (key) {
    headers['Idempotency-Key'] = key;
  }
  if (typeof body === 'string') {
    headers['Content-Type'] = 'application/json';
  }
  return fetch(path, { method: 'POST', credentials: 'same-origin', headers, body });
}
