// The page of a user task, inside the Tasklist and on our own pages. Draws what the server sends, posts what the officer
// chose. Keeps nothing in the browser.
import { mark, notice, problem, refusal } from './task-answers.js';
import { sayEras } from './era-dates.js';

const base = '/desk/tasks/';

export async function open(taskId, host) {
  host.replaceChildren(notice('info', '事案を読み込んでいます…'));
  style();
  const answer = await fetch(base + encodeURIComponent(taskId) + '/form', { credentials: 'same-origin' });
  if (!answer.ok) {
    host.replaceChildren(refusal(await problem(answer)));
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  host.replaceChildren(...page.body.children);
  wire(taskId, host);
}

function wire(taskId, host) {
  host.querySelectorAll('[data-document]').forEach((button) => {
    button.addEventListener('click', () => show(host, button));
  });
  host.querySelectorAll('input[name="outcome"]').forEach((choice) => {
    choice.addEventListener('change', () => fields(host));
  });
  fields(host);
  sayEras(host);
  on(host, '[data-action="go"]', () => toOutcomes(host));
  on(host, '[data-action="claim"]', () => post(taskId, 'claim', {}, host, () => open(taskId, host).then(() => toOutcomes(host))));
  on(host, '[data-action="unclaim"]', () => post(taskId, 'unclaim', {}, host, () => open(taskId, host)));
  on(host, '[data-action="complete"]', () => complete(taskId, host));
}

function on(host, selector, act) {
  const button = host.querySelector(selector);
  if (button) {
    button.addEventListener('click', act);
  }
}

// To where the officer acts: the first outcome, or the button that makes the task one's own.
function toOutcomes(host) {
  const place = host.querySelector('input[name="outcome"], [data-action="claim"], [data-outcomes]');
  place.focus();
  host.querySelector('[data-outcomes]').scrollIntoView({ block: 'nearest' });
}

// Documents open beside the case, so that both stay in view.
function show(host, button) {
  const viewer = host.querySelector('[data-viewer]');
  const frame = document.createElement('iframe');
  frame.src = button.dataset.document;
  frame.title = button.dataset.title;
  viewer.replaceChildren(frame);
  viewer.hidden = false;
  host.querySelectorAll('[data-document]').forEach((other) => other.setAttribute('aria-pressed', String(other === button)));
}

function chosen(host) {
  return host.querySelector('input[name="outcome"]:checked');
}

function fields(host) {
  const choice = chosen(host);
  host.querySelectorAll('[data-fields]').forEach((group) => {
    group.hidden = !choice || group.dataset.fields !== choice.value;
  });
}

function complete(taskId, host) {
  const choice = chosen(host);
  if (!choice) {
    say(host, refusal({ title: '結果を選んでください。' }));
    return;
  }
  const body = { version: Number(host.querySelector('[data-version]').dataset.version), outcome: choice.value };
  host.querySelectorAll('[data-fields="' + choice.value + '"] [data-field]').forEach((input) => {
    body[input.dataset.field] = input.value;
  });
  const then = choice.closest('label').querySelector('[data-then]').textContent;
  post(taskId, 'complete', body, host, () => done(host, then));
}

async function post(taskId, act, body, host, after) {
  const buttons = host.querySelectorAll('button[data-action]');
  buttons.forEach((button) => (button.disabled = true));
  try {
    const csrf = await (await fetch('/api/csrf', { credentials: 'same-origin' })).json();
    const answer = await fetch('/api/worklist/' + encodeURIComponent(taskId) + '/' + act, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', [csrf.header]: csrf.token },
      body: JSON.stringify(body),
    });
    if (answer.ok) {
      await after();
    } else {
      await refuse(host, answer);
    }
  } catch (failure) {
    say(host, refusal({ title: 'サーバーに届きませんでした。入力はこの画面に残っています。しばらくしてからもう一度完了してください。' }));
  } finally {
    buttons.forEach((button) => (button.disabled = false));
  }
}

async function refuse(host, answer) {
  const found = await problem(answer);
  mark(host, found);
  say(host, refusal(found));
}

function done(host, then) {
  const next = document.createElement('button');
  next.type = 'button';
  next.className = 'button';
  next.textContent = '一覧に戻る';
  next.addEventListener('click', leave);
  const words = notice('success', '完了しました。' + then);
  words.dataset.completed = 'true';
  host.replaceChildren(words, next);
  next.focus();
}

function leave() {
  if (location.pathname.startsWith('/camunda/')) {
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
