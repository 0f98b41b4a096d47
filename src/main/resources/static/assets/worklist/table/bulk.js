// What is done with the lines that were chosen, over all pages, with an answer for each.
import { button, el } from './draw.js';
import { memory, unselect, wanted } from './memory.js';
import { shown } from './rows.js';
import { save, send } from './server.js';

const MOST = 500;

const meant = () => (memory.everything ? { found: wanted() } : { taskIds: [...memory.selected] });

/** @param acts `reload(words)`, `chosen()`, `refuse(problem)` */
export function tools(total, officers, manager, acts) {
  const count = memory.everything ? Math.min(total, MOST) : memory.selected.size;
  const act = (path, more) => () =>
    send('POST', path, { ...meant(), ...more() }).then((got) => tell(got.results, acts)).catch(acts.refuse);
  const who = el('select', { 'aria-label': '割り当てる職員' }, ...officers.map((one) => el('option', { value: one.code }, one.label)));
  const why = el('input', { type: 'text', maxlength: 200, 'aria-label': '割り当てる理由', placeholder: '理由', autocomplete: 'off' });
  const parts = [
    el('span', { role: 'status' }, count ? count + '件を選んでいます' : '選んだタスクはありません'),
    memory.everything || total === 0 ? null : button('検索結果すべてを選ぶ（' + Math.min(total, MOST) + '件）', () => { memory.everything = true; acts.chosen(); }),
    count ? button('選択を解く', () => { unselect(); acts.chosen(); }) : null,
    button('まとめて担当する', act('/claims', () => ({})), { disabled: !count }),
    ...(manager ? [who, why, button('まとめて割り当てる', act('/assignments', () => ({ username: who.value, reason: why.value })), { disabled: !count })] : [])
  ];
  return el('div', { class: 'tools' }, ...(memory.queue === 'done' ? [] : parts),
    ...['CSV', 'XLSX'].map((format) => button(format + ' で取り出す', () => take(format.toLowerCase()).catch(acts.refuse))));
}

// The columns that are shown, in their order.
const take = (format) => save('/file', { ...wanted(), columns: shown(), format }, 'worklist.' + format);

function tell(results, acts) {
  const refused = results.filter((one) => !one.done);
  const words = el('div', {}, results.length - refused.length + '件を処理しました。' + (refused.length ? refused.length + '件はできませんでした。' : ''));
  if (refused.length) {
    words.append(el('ul', {}, ...refused.map((one) => el('li', {}, (one.caseNumber ? one.caseNumber + '：' : '') + one.message))));
  }
  unselect();
  acts.reload(words, refused.length ? 'warn' : 'success');
}
