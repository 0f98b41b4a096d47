// Talks to the work list. What is searched for goes in the body, never in an address.
import { problem } from '../task-answers.js';

const base = '/api/worklist';

async function answer(got) {
  if (!got.ok) {
    throw await problem(got);
  }
  const type = got.headers.get('Content-Type') || '';
  return type.includes('json') ? got.json() : null;
}

export const get = (path) => fetch(base + path, { credentials: 'same-origin' }).then(answer);

async function raw(method, path, body) {
  const csrf = await fetch('/api/csrf', { credentials: 'same-origin' }).then(answer);
  return fetch(base + path, {
    method,
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', [csrf.header]: csrf.token },
    body: body === undefined ? undefined : JSON.stringify(body)
  });
}

export const send = (method, path, body) => raw(method, path, body).then(answer);

/** Takes a file away under a name. */
export async function save(path, body, name) {
  const got = await raw('POST', path, body);
  if (!got.ok) {
    throw await problem(got);
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await got.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

let tag = '';

/** The counts of the queues, or null while nothing has changed since the last question. */
export async function changes(anew) {
  const got = await fetch(base + '/changes', {
    credentials: 'same-origin',
    headers: anew || !tag ? {} : { 'If-None-Match': tag }
  });
  if (got.status === 304) {
    return null;
  }
  const counts = await answer(got);
  tag = got.headers.get('ETag') || '';
  return counts;
}
