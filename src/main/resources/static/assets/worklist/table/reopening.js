// 再開の依頼: asked from a line of finished work, answered by a manager.
import { button, el } from './draw.js';
import { get, send } from './server.js';

export function ask(one, host, acts) {
  const why = el('textarea', { rows: 3, maxlength: 1000, id: 'reopen-why' });
  const form = el('section', { class: 'reopen', 'aria-label': '再開の依頼' },
    el('h2', {}, one.caseNumber + ' ' + one.stepName + '：再開の依頼'),
    el('p', {}, '完了した手続はそのまま残ります。管理職が理由を読んで、何をするかを決めて回答します。'),
    el('label', { for: 'reopen-why' }, '再開が必要な理由'), why,
    el('div', { class: 'actions' },
      button('依頼する', () => send('POST', '/' + one.taskId + '/reopening', { reason: why.value })
        .then(() => acts.reload('管理職に再開を依頼しました。', 'success')).catch(acts.refuse)),
      el('a', { href: '/desk/cases/' + one.caseNumber }, '事案のページを開く')));
  host.replaceChildren(form);
  why.focus();
}

const ANSWERS = { TAKEN_UP: '対応する', DECLINED: '対応しない' };

export async function requests(manager, acts) {
  const list = await get('/reopenings');
  if (!list.length) {
    return null;
  }
  const waiting = list.filter((one) => !one.answer).length;
  return el('details', { 'data-panel': 'reopenings' }, el('summary', {}, '再開の依頼（回答待ち ' + waiting + '件）'),
    ...list.map((one) => request(one, manager, acts)));
}

function request(one, manager, acts) {
  const words = el('p', {}, el('a', { href: '/desk/cases/' + one.caseNumber }, one.caseNumber), ' ' + one.stepName + '（' + one.requestedBy + '）：' + one.reason);
  if (one.answer) {
    words.append(' → ' + ANSWERS[one.answer] + '（' + one.answeredBy + '）：' + one.answerReason);
  } else if (manager) {
    const why = el('input', { type: 'text', maxlength: 1000, 'aria-label': one.caseNumber + 'への回答', placeholder: '回答', autocomplete: 'off' });
    const answer = (code) => button(ANSWERS[code], () => send('POST', '/reopenings/' + one.id + '/answer', { answer: code, reason: why.value })
      .then(() => acts.reload('回答しました。', 'success')).catch(acts.refuse));
    words.append(el('span', { class: 'tools' }, why, answer('TAKEN_UP'), answer('DECLINED')));
  }
  return words;
}
