// Shows a number for some seconds and takes it away again: from the page, and from the memory of this tab as far as a script
// can. It is gone as well when the officer presses Esc, leaves or hides the tab, prints, loses the right, or when reveals are
// switched off; and when the server cannot be asked whether they are.
import { send } from './post.js';
import { clear, refuse, say } from './say.js';
import { mark } from './watermark.js';

const LOOK = 2000;
const WHEN = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Asia/Tokyo' });

const form = document.getElementById('reveal');
const shown = document.getElementById('shown');
const place = shown.querySelector('[data-number]');
const again = document.getElementById('password-again');
const button = form.querySelector('[type="submit"]');
let until = 0;
let ticking = 0;
let looking = 0;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  button.disabled = true;
  clear(form);
  try {
    await reveal();
  } catch (failure) {
    say('error', 'サーバーに届きませんでした。入力はこの画面に残っています。しばらくしてからもう一度操作してください。');
  }
  button.disabled = until > 0;
});

async function reveal() {
  const answer = await send(form.dataset.path, JSON.stringify(wanted()));
  form.elements.password.value = '';
  if (!answer.ok) {
    const problem = await answer.json();
    again.hidden = again.hidden && !['SIGN_IN_STALE', 'WRONG_PASSWORD'].includes(problem.code);
    refuse(form, problem);
    return;
  }
  again.hidden = true;
  const at = new Date(answer.headers.get('Date'));
  show(new Uint8Array(await answer.arrayBuffer()), Number(answer.headers.get('X-Shown-For')), at);
}

function wanted() {
  const { purpose, reason, password } = form.elements;
  return { purpose: purpose.value, reason: reason.value, password: again.hidden ? null : password.value };
}

/**
 * One element a digit, so that the number as a whole never becomes a string here.
 *
 * @param at the server's time, for the mark across the number
 */
function show(bytes, seconds, at) {
  let group = place.appendChild(document.createElement('span'));
  bytes.forEach((byte, index) => {
    if (byte === 32) {
      place.append(' ');
      group = place.appendChild(document.createElement('span'));
    } else {
      group.appendChild(document.createElement('span')).textContent = String.fromCharCode(byte);
    }
    bytes[index] = 0;
  });
  until = Date.now() + seconds * 1000;
  const words = shown.dataset.officer + '　' + WHEN.format(at);
  shown.querySelector('[data-who]').textContent = words;
  shown.hidden = false;
  mark(shown.querySelector('canvas'), words);
  tick();
  ticking = setInterval(tick, 250);
  looking = setInterval(look, LOOK);
  document.getElementById('messages').replaceChildren();
  shown.focus();
}

function tick() {
  const left = Math.ceil((until - Date.now()) / 1000);
  shown.querySelector('[data-left]').textContent = Math.max(0, left);
  if (left <= 0) {
    hide('表示の時間が終わりました。');
  }
}

async function look() {
  let allowed = false;
  try {
    const answer = await fetch('/api/reveals/state', { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    const state = answer.ok ? await answer.json() : {};
    allowed = state.on === true && state.permitted === true;
  } catch (failure) {
    allowed = false;
  }
  if (!allowed) {
    hide('個人番号の表示が止められたか、表示してよいかを確かめられないため、消しました。');
  }
}

/** @param words why, for the officer who is still there; none when she has left */
function hide(words) {
  if (until === 0) {
    return;
  }
  until = 0;
  clearInterval(ticking);
  clearInterval(looking);
  place.querySelectorAll('span span').forEach((digit) => (digit.textContent = ''));
  place.replaceChildren();
  shown.hidden = true;
  shown.querySelector('[data-who]').textContent = '';
  form.elements.reason.value = '';
  button.disabled = false;
  if (words) {
    say('info', words);
  }
}

shown.querySelector('[data-hide]').addEventListener('click', () => hide('消しました。'));
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    hide('消しました。');
  }
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    hide('画面が隠れたため消しました。');
  }
});
addEventListener('pagehide', () => hide());
addEventListener('beforeprint', () => hide('印刷できないように消しました。'));
for (const kind of ['copy', 'cut', 'dragstart', 'contextmenu', 'selectstart']) {
  shown.addEventListener(kind, (event) => event.preventDefault());
}
