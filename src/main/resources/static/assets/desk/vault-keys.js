// The page of the vault's keys: sends what the officer decides, and shows how far a rotation is while it runs.
import { post } from './post.js';
import { clear, refuse, say } from './say.js';

const PAUSE = 2000;

document.querySelectorAll('form[data-act]').forEach((form) => {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('[type="submit"]');
    button.disabled = true;
    clear(form);
    try {
      await act(form);
    } catch (failure) {
      say('error', 'サーバーに届きませんでした。しばらくしてからもう一度操作してください。');
    } finally {
      button.disabled = false;
    }
  });
});

async function act(form) {
  const statement = form.elements.statement;
  const answer = await post(form.dataset.act, statement ? JSON.stringify({ statement: statement.value }) : null);
  if (answer.ok) {
    location.assign('/desk/vault-keys?done=' + form.dataset.done);
  } else {
    refuse(form, answer.result);
  }
}

if (document.getElementById('rotation').dataset.running === 'true') {
  setTimeout(follow, PAUSE);
}

async function follow() {
  try {
    const answer = await fetch('/api/vault/keys', { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    if (answer.ok) {
      show((await answer.json()).rotation);
    } else {
      tell('進み具合を読めません。画面を開き直してください。切替えはサーバーで続いています。');
    }
  } catch (failure) {
    tell('サーバーに届きません。つながり次第、進み具合を表示します。');
    setTimeout(follow, PAUSE);
  }
}

function tell(words) {
  document.getElementById('rotation-said').textContent = words;
}

function show(rotation) {
  document.querySelector('#rotation progress').value = rotation.percent;
  document.getElementById('rotation-count').textContent =
    rotation.moved + '件／' + rotation.total + '件（' + rotation.percent + '%）';
  tell('');
  if (rotation.running) {
    setTimeout(follow, PAUSE);
  } else {
    location.assign('/desk/vault-keys');
  }
}
