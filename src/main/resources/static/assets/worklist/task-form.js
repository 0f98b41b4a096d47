// The page of a user task, inside the Tasklist and on our own pages. Draws what the server sends, posts what the officer
// chose. Keeps nothing in the browser.
import { mark, notice, problem, refusal } from './task-answers.js';
import { answer, chosen, remember, showFields, toOutcomes } from './task-choices.js';
import { discard, keepDraft, resume } from './task-draft.js';
import { done, over } from './task-end.js';
import { sayEras } from './era-dates.js';
import { show } from './viewer.js';

const base = '/desk/tasks/';

export async function open(taskId, host) {
  if (!host.querySelector('[data-viewer]:not([hidden])')) {
    host.replaceChildren(notice('info', '事案を読み込んでいます…'));
  }
  style();
  const got = await read(taskId);
  if (got.ok) {
    await draw(taskId, host, got);
  } else {
    host.replaceChildren(refusal(await problem(got)));
  }
  return got.ok;
}

function read(taskId) {
  return fetch(base + encodeURIComponent(taskId) + '/form', { credentials: 'same-origin' });
}

async function draw(taskId, host, got) {
  place(host, new DOMParser().parseFromString(await got.text(), 'text/html').body);
  wire(taskId, host);
}

// Where a paper is open beside the case it stays as it is, with its page and zoom: only the parts around it are drawn anew.
function place(host, fresh) {
  const old = host.querySelector('[data-viewer]:not([hidden])');
  const parts = fresh.querySelectorAll('[data-part]');
  if (!old || parts.length === 0) {
    host.replaceChildren(...fresh.children);
    return;
  }
  const task = host.querySelector('[data-version]');
  const now = fresh.querySelector('[data-version]');
  task.dataset.version = now.dataset.version;
  parts.forEach((part) => host.querySelector('[data-part="' + part.dataset.part + '"]').replaceWith(part));
  [...host.children].forEach((one) => one !== task && one.remove());
}

// The page of one task follows another in the same place: what watched the one before stops.
const watched = new WeakMap();

function watch(taskId, host) {
  const before = watched.get(host);
  if (before) {
    before.leave();
  }
  watched.delete(host);
  if (host.querySelector('[data-action="complete"]')) {
    watched.set(host, keepDraft(taskId, host));
  }
}

// The task is over, and so is what was typed into it.
function forget(host) {
  const draft = watched.get(host);
  watched.delete(host);
  if (draft) {
    draft.done();
  }
}

function wire(taskId, host) {
  watch(taskId, host);
  host.querySelectorAll('[data-document]').forEach((button) => {
    button.addEventListener('click', () => show(host, button));
  });
  host.querySelectorAll('input[name="outcome"]').forEach((choice) => {
    choice.addEventListener('change', () => choose(host));
  });
  host.querySelectorAll('[data-amend]').forEach((button) => offerAmendment(host, button));
  showFields(host);
  sayEras(host);
  on(host, '[data-action="go"]', () => toOutcomes(host));
  on(host, '[data-action="claim"]', () => post(taskId, 'claim', {}, host, () => open(taskId, host).then((drawn) => drawn && toOutcomes(host))));
  on(host, '[data-action="unclaim"]', () => post(taskId, 'unclaim', {}, host, () => open(taskId, host)));
  on(host, '[data-action="complete"]', () => complete(taskId, host));
  on(host, '[data-action="takeover"]', () => takeOver(taskId, host));
  on(host, '[data-action="resume"]', () => {
    resume(host);
    toOutcomes(host);
  });
  on(host, '[data-action="discard"]', () => throwAway(taskId, host));
}

function takeOver(taskId, host) {
  const box = host.querySelector('[data-takeover]');
  const reason = box.querySelector('[data-takeover-reason]').value;
  if (!reason.trim()) {
    say(host, refusal({ title: '引き継ぐ理由を入力してください。' }));
    return;
  }
  post(taskId, 'takeover', { holder: box.dataset.holder, reason }, host, () => open(taskId, host).then((drawn) => drawn && toOutcomes(host)));
}

async function throwAway(taskId, host) {
  const got = await discard(taskId, host);
  if (!got.ok) {
    say(host, refusal(await problem(got)));
  }
}

// Only where the task can end with a request to the applicant; the officer reads and changes the words before they are sent.
function offerAmendment(host, button) {
  const wanted = host.querySelector('[data-fields="REQUEST_AMENDMENT"] [data-field="wanted"]');
  button.hidden = !wanted;
  button.addEventListener('click', () => {
    const said = wanted.value.trim();
    wanted.value = said.includes(button.dataset.amend) ? said : (said + '\n' + button.dataset.amend).trim();
    host.querySelector('input[name="outcome"][value="REQUEST_AMENDMENT"]').checked = true;
    choose(host);
    wanted.dispatchEvent(new Event('input', { bubbles: true }));
    wanted.focus();
  });
}

// What was said about another outcome is over with it.
function choose(host) {
  host.querySelector('[data-messages]').replaceChildren();
  mark(host, {});
  showFields(host);
}

function on(host, selector, act) {
  const button = host.querySelector(selector);
  if (button) {
    button.addEventListener('click', act);
  }
}

async function complete(taskId, host) {
  const choice = chosen(host);
  if (!choice) {
    say(host, refusal({ title: '結果を選んでください。' }));
    return;
  }
  const then = choice.closest('label').querySelector('[data-then]').textContent;
  const draft = watched.get(host);
  await draft.hold();
  await post(taskId, 'complete', answer(host), host, () => {
    forget(host);
    done(host, then);
  });
  draft.release();
}

async function post(taskId, act, body, host, after) {
  const buttons = host.querySelectorAll('button[data-action]');
  buttons.forEach((button) => (button.disabled = true));
  try {
    const got = await send('/api/worklist/' + encodeURIComponent(taskId) + '/' + act, body);
    if (got.ok) {
      await after();
    } else {
      await refuse(taskId, host, got);
    }
  } catch (failure) {
    say(host, refusal({ title: 'サーバーに届きませんでした。入力はこの画面に残っています。しばらくしてからもう一度完了してください。' }));
  } finally {
    buttons.forEach((button) => (button.disabled = false));
  }
}

async function send(address, body) {
  const token = await fetch('/api/csrf', { credentials: 'same-origin' });
  if (!token.ok) {
    return token;
  }
  const csrf = await token.json();
  return fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', [csrf.header]: csrf.token },
    body: JSON.stringify(body),
  });
}

async function refuse(taskId, host, got, rereading) {
  const found = await problem(got);
  const box = refusal(found);
  if (found.code === 'TASK_NOT_FOUND') {
    forget(host);
    over(host, box, box);
    return;
  }
  if (rereading || found.code === 'STALE_VERSION') {
    box.append(again(taskId, host));
  }
  mark(host, found);
  say(host, box);
}

// Reads the case anew and keeps what the officer has filled in; the page stays as it is until the answer is there.
function again(taskId, host) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '入力を残して読み直す';
  button.addEventListener('click', () => reread(taskId, host, button));
  return button;
}

async function reread(taskId, host, button) {
  button.disabled = true;
  try {
    const got = await read(taskId);
    if (got.ok) {
      const restore = remember(host);
      await draw(taskId, host, got);
      restore();
      toOutcomes(host);
    } else {
      await refuse(taskId, host, got, true);
    }
  } catch (failure) {
    const box = refusal({ title: 'サーバーに届きませんでした。入力はこの画面に残っています。しばらくしてからもう一度読み直してください。' });
    box.append(again(taskId, host));
    say(host, box);
  }
}

function say(host, box) {
  host.querySelector('[data-messages]').replaceChildren(box);
  box.focus();
}

function style() {
  ['/assets/menkyo.css', '/assets/worklist/task-form.css'].forEach((href) => {
    if (!document.querySelector('link[href="' + href + '"]')) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      document.head.append(link);
    }
  });
}
