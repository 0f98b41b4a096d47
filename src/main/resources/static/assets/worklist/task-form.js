// The page of a user task, inside the Tasklist and on our own pages. Draws what the server sends, posts what the officer
// chose. Keeps nothing in the browser.

const base = '/desk/tasks/';

export async function open(taskId, host) {
  host.replaceChildren(notice('info', '事案を読み込んでいます…'));
  style();
  const answer = await fetch(base + encodeURIComponent(taskId) + '/form', { credentials: 'same-origin' });
  if (!answer.ok) {
    host.replaceChildren(notice('error', await sentence(answer)));
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
  on(host, '[data-action="claim"]', () => post(taskId, 'claim', {}, host, () => open(taskId, host)));
  on(host, '[data-action="unclaim"]', () => post(taskId, 'unclaim', {}, host, () => open(taskId, host)));
  on(host, '[data-action="complete"]', () => complete(taskId, host));
}

function on(host, selector, act) {
  const button = host.querySelector(selector);
  if (button) {
    button.addEventListener('click', act);
  }
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
    say(host, 'error', '結果を選んでください。');
    return;
  }
  const body = { version: Number(host.querySelector('[data-version]').dataset.version), outcome: choice.value };
  const group = [...host.querySelectorAll('[data-fields]')].find((one) => one.dataset.fields === choice.value);
  if (group) {
    group.querySelectorAll('[data-field]').forEach((input) => {
      body[input.dataset.field] = input.value;
    });
  }
  post(taskId, 'complete', body, host, () => done(host));
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
      say(host, 'error', await sentence(answer));
    }
  } catch (failure) {
    say(host, 'error', 'サーバーに届きませんでした。入力はこの画面に残っています。しばらくしてからもう一度完了してください。');
  } finally {
    buttons.forEach((button) => (button.disabled = false));
  }
}

function done(host) {
  const next = document.createElement('button');
  next.type = 'button';
  next.className = 'button';
  next.textContent = '一覧に戻る';
  next.addEventListener('click', leave);
  const words = notice('success', '完了しました。');
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

async function sentence(answer) {
  if (answer.status === 401) {
    return 'ログインの有効期限が切れました。ログインし直してください。';
  }
  const type = answer.headers.get('Content-Type') || '';
  if (!type.includes('json')) {
    return '処理できませんでした。読み直してからもう一度試してください。';
  }
  const problem = await answer.json();
  const details = (problem.errors || []).map((error) => error.message);
  return [problem.title, ...details].filter(Boolean).join(' ');
}

function say(host, kind, words) {
  const place = host.querySelector('[data-messages]');
  place.replaceChildren(notice(kind, words));
  place.firstElementChild.focus();
}

function notice(kind, words) {
  const box = document.createElement('p');
  box.className = 'notice notice-' + kind;
  box.tabIndex = -1;
  box.setAttribute('role', kind === 'error' ? 'alert' : 'status');
  box.textContent = words;
  return box;
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
