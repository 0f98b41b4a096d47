// Compares a number typed from a paper with the one of the case. The digits leave this page in one request body and stay
// nowhere: not in the address, not in the field once it is answered, not in anything the browser keeps.
import { post } from './post.js';

const form = document.getElementById('compare');
const typed = document.getElementById('typed');
const answer = document.getElementById('compared');
const FORGOTTEN_AFTER = 60_000;
let forgetting = 0;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    const { ok, result } = await post(form.dataset.path, JSON.stringify({ number: plain(typed.value) }));
    if (!ok) {
      say('error', result.title || '照合できませんでした。');
    } else if (result.same) {
      say('success', '一致しました。登録済の番号と同じです。');
    } else {
      say('warn', '一致しません。写し間違いがないか、別の方の書類でないかを確かめてください。');
    }
    if (ok) {
      forget();
    }
  } catch (failure) {
    say('error', 'サーバーに届きませんでした。しばらくしてからもう一度照合してください。');
  } finally {
    button.disabled = false;
  }
});

typed.addEventListener('input', () => {
  answer.replaceChildren();
  clearTimeout(forgetting);
  forgetting = setTimeout(forget, FORGOTTEN_AFTER);
});
addEventListener('pagehide', forget);

function forget() {
  typed.value = '';
  clearTimeout(forgetting);
}

/** Digits in any width, without the spaces and hyphens people put between them. */
function plain(value) {
  return value.normalize('NFKC').replace(/[\s\u2010-\u2015\u2212\u30fc-]/g, '');
}

function say(kind, words) {
  const box = document.createElement('p');
  box.className = 'notice notice-' + kind;
  box.textContent = words;
  answer.replaceChildren(box);
  answer.focus();
}
