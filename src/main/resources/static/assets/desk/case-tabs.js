// The tabs of a case (WAI-ARIA tabs, activated by hand): arrows, Home and End move the focus, Enter or Space opens. A tab is
// fetched when it is opened and drawn in the place of the last one, so that a paper opened beside stays as it is. Without this
// script each tab is a page of its own.
import { show } from '../worklist/viewer.js';

const host = document.querySelector('main');
const panel = document.getElementById('panel');
const tabs = [...host.querySelectorAll('[role="tab"]')];
let opened = 0;

wire();
tabs.forEach((tab) => tab.addEventListener('click', (event) => {
  if (plain(event)) {
    event.preventDefault();
    open(tab.href, true);
  }
}));
host.querySelector('[role="tablist"]').addEventListener('keydown', move);
addEventListener('popstate', () => open(location.href, false));

function plain(event) {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button > 0);
}

function move(event) {
  const now = tabs.indexOf(document.activeElement);
  const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (event.key === ' ') {
    event.preventDefault();
    document.activeElement.click();
  } else if (next !== undefined) {
    event.preventDefault();
    tabs[(next + tabs.length) % tabs.length].focus();
  }
}

async function open(address, remember, sent) {
  const turn = ++opened;
  panel.setAttribute('aria-busy', 'true');
  const fresh = await fetchPage(address, sent);
  if (turn !== opened) {
    return;
  }
  panel.removeAttribute('aria-busy');
  if (!fresh && sent) {
    lost();
    return;
  }
  if (!fresh) {
    location.assign(address);
    return;
  }
  if (remember) {
    history.pushState(null, '', address);
  }
  draw(fresh);
}

// Null when it is not the page of a case: then the browser goes there and shows what it is.
async function fetchPage(address, sent) {
  try {
    const options = { method: sent ? 'POST' : 'GET', body: sent, credentials: 'same-origin', headers: { Accept: 'text/html' } };
    const answer = await fetch(address, options);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.getElementById('panel') ? page : null;
  } catch (failure) {
    return null;
  }
}

function draw(fresh) {
  document.title = fresh.title;
  host.querySelector('.case-head').replaceWith(fresh.querySelector('.case-head'));
  tabs.forEach((tab) => {
    const now = fresh.getElementById(tab.id);
    ['aria-selected', 'tabindex'].forEach((name) => tab.setAttribute(name, now.getAttribute(name)));
  });
  const drawn = fresh.getElementById('panel');
  panel.setAttribute('aria-labelledby', drawn.getAttribute('aria-labelledby'));
  panel.replaceChildren(...drawn.childNodes);
  // a parsed script does not run; each part of the page brings its own
  panel.querySelectorAll('script[type="module"]').forEach((script) => import(script.src + '?drawn=' + opened));
  wire();
}

function lost() {
  const box = document.createElement('p');
  box.className = 'notice notice-error';
  box.setAttribute('role', 'alert');
  box.textContent = 'サーバーに届きませんでした。入力はこの画面に残っています。しばらくしてからもう一度送ってください。';
  panel.prepend(box);
}

function wire() {
  panel.querySelectorAll('form[method="post"]').forEach((form) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      open(form.action, false, new URLSearchParams(new FormData(form))).then(() => panel.focus());
    });
  });
  panel.querySelectorAll('[data-document]').forEach((button) => {
    button.addEventListener('click', () => show(host, button));
  });
  panel.querySelectorAll('.filters a, .pager a, table a[href*="/progress?"]').forEach((link) => {
    link.addEventListener('click', (event) => {
      if (plain(event)) {
        event.preventDefault();
        open(link.href, true).then(() => panel.focus());
      }
    });
  });
}
