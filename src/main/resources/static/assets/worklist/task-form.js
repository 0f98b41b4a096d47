// The page of a user task, inside the Tasklist and on our own pages. Draws what the server sends, posts what the officer
// chose. Keeps nothing in the browser.
import { mark, notice, problem, refusal } from './task-answers.js';
import { answer, chosen, remember, showFields, toOutcomes } from './task-choices.js';
import { sayEras } from './era-dates.js';
import { show } from './viewer.js';

const base = '/desk/tasks/';

export async function open(taskId, host) {
  host.replaceChildren(notice('info', '事案を読み込んでいます…'));
  style();
  const got = await fetch(base + encodeURIComponent(taskId) + '/form', { credentials: 'same-origin' });
  if (!got.ok) {
    host.replaceChildren(refusal(await problem(got)));
    return;
  }
  const page = new DOMParser().parseFromString(await got.text(), 'text/html');
  host.replaceChildren(...page.body.children);
  wire(taskId, host);
}

function wire(taskId, host) {
  host.querySelectorAll('[data-document]').forEach((button) => {
    button.addEventListener('click', () => show(host, button));
  });
  host.querySelectorAll('input[name="outcome"]').forEach((choice) => {
    choice.addEventListener('change', () => choose(host));
  });
  showFields(host);
  sayEras(host);
  on(host, '[data-action="go"]', () => toOutcomes(host));
  on(host, '[data-action="claim"]', () => post(taskId, 'claim', {}, host, () => open(taskId, host).then(() => toOutcomes(host))));
  on(host, '[data-action="unclaim"]', () => post(taskId, 'unclaim', {}, host, () => open(taskId, host)));
  on(host, '[data-action="complete"]', () => complete(taskId, host));
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

function complete(taskId, host) {
  const choice = chosen(host);
  if (!choice) {
    say(host, refusal({ title: '結果を選んでください。' }));
    return;
  }
  const then = choice.closest('label').querySelector('[data-then]').textContent;
  post(taskId, 'complete', answer(host), host, () => done(host, then));
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

async function refuse(taskId, host, got) {
  const found = await problem(got);
  const box = refusal(found);
  if (found.code === 'TASK_NOT_FOUND') {
    over(host, box, box);
    return;
  }
  if (found.code === 'STALE_VERSION') {
    box.append(again(taskId, host));
  }
  mark(host, found);
  say(host, box);
}

// Reads the case anew and keeps what the officer has filled in.
function again(taskId, host) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '入力を残して読み直す';
  button.addEventListener('click', async () => {
    const restore = remember(host);
    await open(taskId, host);
    restore();
    toOutcomes(host);
  });
  return button;
}

function done(host, then) {
  const words = notice('success', '完了しました。' + then);
  words.dataset.completed = 'true';
  over(host, words, null);
}

// Nothing is left to do here: in the place of the form stands why, and the way back.
function over(host, words, focused) {
  const next = document.createElement('button');
  next.type = 'button';
  next.className = 'button';
  next.textContent = '一覧に戻る';
  next.addEventListener('click', leave);
  host.replaceChildren(words, next);
  (focused || next).focus();
}

function leave() {
  if (location.hash.startsWith('#/table')) {
    location.hash = '#/table';
  } else if (location.pathname.startsWith('/camunda/')) {
    location.hash = '#/';
    location.reload();
  } else {
    location.assign('/desk');
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
