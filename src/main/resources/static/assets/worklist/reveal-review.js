// The review of a week's reveals, inside the Tasklist and on its own page: draws what the server sends, posts what the manager
// found, and draws again. Keeps nothing in the browser.
import { post } from '/assets/desk/post.js';

export async function open(address, host) {
  style();
  const answer = await fetch(address, { credentials: 'same-origin', headers: { Accept: 'text/html' } });
  if (!answer.ok) {
    const ended = answer.status === 404;
    host.replaceChildren(
      notice(ended ? 'success' : 'error', ended ? 'この週の点検は終わりました。' : '読み込めませんでした。読み直してください。'),
    );
    host.firstElementChild.dataset.completed = String(ended);
    host.firstElementChild.focus();
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  host.replaceChildren(page.querySelector('[data-review]'));
  wire(address, host);
}

export function wire(address, host) {
  const path = host.querySelector('[data-review]').dataset.review;
  host.querySelectorAll('button[data-path]').forEach((button) => {
    button.addEventListener('click', () => judge(path, button, host, address));
  });
  host.querySelectorAll('a[data-turn]').forEach((link) => {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open(link.getAttribute('href'), host);
    });
  });
}

async function judge(path, button, host, address) {
  const body = { note: host.querySelector('#' + button.dataset.note).value };
  if (button.dataset.verdict) {
    body.verdict = button.dataset.verdict;
  }
  button.disabled = true;
  try {
    const answer = await post(path + button.dataset.path, JSON.stringify(body));
    if (answer.ok) {
      await open(address, host);
      return;
    }
    say(host, answer.result.title || '記録できませんでした。');
  } catch (failure) {
    say(host, 'サーバーに届きませんでした。入力はこの画面に残っています。しばらくしてからもう一度操作してください。');
  }
  button.disabled = false;
}

function say(host, words) {
  const box = notice('error', words);
  host.querySelector('[data-messages]').replaceChildren(box);
  box.focus();
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
