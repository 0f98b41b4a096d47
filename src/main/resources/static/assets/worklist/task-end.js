// What stands in the place of a task that is over.
import { notice } from './task-answers.js';

export function done(host, then) {
  const words = notice('success', '完了しました。' + then);
  words.dataset.completed = 'true';
  over(host, words, null);
}

/** Nothing is left to do here: in the place of the form stands why, and the way back. */
export function over(host, words, focused) {
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
