// What is typed and not sent yet goes to the server, a moment after the last key and when the page is left. The browser keeps
// nothing of it.
import { problem } from './task-answers.js';
import { chosen, showFields } from './task-choices.js';

const pause = 3000;

/** Watches the fields of a task until it is told to leave (what is typed is saved) or that the task is done (nothing is). */
export function keepDraft(taskId, host) {
  const draft = { taskId, host, timer: 0, body: null, held: false, sending: Promise.resolve(), csrf: null };
  const typed = (event) => event.target.matches('[data-field], input[name="outcome"]') && later(draft);
  const leaving = () => document.visibilityState === 'hidden' && save(draft);
  host.addEventListener('input', typed);
  document.addEventListener('visibilitychange', leaving);
  const end = () => {
    host.removeEventListener('input', typed);
    document.removeEventListener('visibilitychange', leaving);
  };
  return {
    leave() {
      save(draft);
      end();
    },
    done() {
      clearTimeout(draft.timer);
      draft.body = null;
      end();
    },
    // While the task is being completed nothing is saved; if it is refused, saving goes on.
    hold() {
      draft.held = true;
      return draft.sending;
    },
    release() {
      draft.held = false;
      if (draft.body) {
        wait(draft);
      }
    },
  };
}

function later(draft) {
  draft.body = JSON.stringify(typed(draft.host));
  draft.csrf = draft.csrf || token().catch(() => null);
  wait(draft);
}

function wait(draft) {
  clearTimeout(draft.timer);
  draft.timer = setTimeout(() => save(draft), pause);
}

// One after the other, so that an older state never comes last.
function save(draft) {
  clearTimeout(draft.timer);
  const body = draft.body;
  if (body && !draft.held) {
    draft.body = null;
    draft.sending = draft.sending.then(() => put(draft, body));
  }
}

async function put(draft, body) {
  try {
    const csrf = (await draft.csrf) || (await token());
    const got = await fetch(address(draft.taskId), {
      method: 'PUT',
      credentials: 'same-origin',
      keepalive: body.length < 60000,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', [csrf.header]: csrf.token },
      body,
    });
    tell(draft.host, got.ok ? kept(await got.json()) : '下書きを残せませんでした。' + why(await problem(got)));
  } catch (failure) {
    tell(draft.host, '下書きを残せませんでした。サーバーに届きません。入力はこの画面に残っています。');
  }
}

function kept(answer) {
  const time = new Date(answer.savedAt).toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Tokyo' });
  return '下書きを保存しました（' + time + '）';
}

function why(found) {
  const errors = (found.errors || []).map((error) => error.message).filter(Boolean);
  return errors.length > 0 ? errors.join(' ') : found.title;
}

function tell(host, words) {
  const place = host.querySelector('[data-draft-state]');
  if (place) {
    place.textContent = words;
  }
}

function typed(host) {
  const choice = chosen(host);
  const answers = {};
  host.querySelectorAll('[data-fields]').forEach((group) => {
    const texts = {};
    group.querySelectorAll('[data-field]').forEach((input) => {
      if (input.value.trim()) {
        texts[input.dataset.field] = input.value;
      }
    });
    if (Object.keys(texts).length > 0) {
      answers[group.dataset.fields] = texts;
    }
  });
  return { version: Number(host.querySelector('[data-version]').dataset.version), outcome: choice ? choice.value : null, answers };
}

/** Puts the kept draft into the fields. */
export function resume(host) {
  const box = host.querySelector('[data-draft]');
  box.querySelectorAll('[data-draft-line]').forEach((line) => {
    const input = host.querySelector('#' + CSS.escape(line.dataset.place));
    if (input) {
      input.value = line.textContent;
      input.dispatchEvent(new Event('input'));
    }
  });
  const choice = box.dataset.draftOutcome && host.querySelector('input[name="outcome"][value="' + box.dataset.draftOutcome + '"]');
  if (choice) {
    choice.checked = true;
    showFields(host);
  }
  box.remove();
}

/** Throws the kept draft away. */
export async function discard(taskId, host) {
  const csrf = await token();
  const got = await fetch(address(taskId), { method: 'DELETE', credentials: 'same-origin', headers: { [csrf.header]: csrf.token } });
  if (got.ok) {
    host.querySelector('[data-draft]').remove();
  }
  return got;
}

async function token() {
  const got = await fetch('/api/csrf', { credentials: 'same-origin' });
  return got.json();
}

function address(taskId) {
  return '/api/worklist/' + encodeURIComponent(taskId) + '/draft';
}
