// Filters and columns: what officers choose, and what the server keeps of it for them.
import { button, el } from './draw.js';
import { emptyFilter, memory } from './memory.js';
import { COLUMNS } from './rows.js';
import { get, send } from './server.js';

const FLAGS = { LATE: '期限超過', LATE_MANAGER: '3営業日以上の超過', DUE_SOON: '期限間近', WAITING: '外部の応答待ち', DOUBT: '照会結果に相違' };

export const keepLayout = () =>
  send('PUT', '/layout', { queue: memory.queue, sort: memory.sort, columns: memory.columns });

function group(legend, name, choices, checked) {
  return el('fieldset', {}, el('legend', {}, legend), ...choices.map(({ code, label }) => {
    const box = el('input', { type: 'checkbox', name, value: code });
    box.checked = checked.includes(code);
    return el('label', {}, box, ' ' + label);
  }));
}

const values = (form, name) => [...form.querySelectorAll('[name="' + name + '"]:checked')].map((box) => box.value);

/** @param acts `apply()` after a choice, `say(kind, words)`, `refuse(problem)` */
export function filters(choices, saved, manager, acts) {
  const name = el('input', { type: 'text', maxlength: 40, 'aria-label': '絞り込みの名前', placeholder: '絞り込みの名前', autocomplete: 'off' });
  const shared = el('input', { type: 'checkbox' });
  const form = el('form', { class: 'filters' },
    group('手続', 'procedures', choices.procedures, memory.filter.procedures),
    group('作業', 'steps', choices.steps, memory.filter.steps),
    group('状態', 'flags', Object.entries(FLAGS).map(([code, label]) => ({ code, label })), memory.filter.flags),
    group('納付', 'paid', [{ code: 'true', label: '済' }, { code: 'false', label: '未' }], [String(memory.filter.paid)]));
  const read = () => {
    const paid = values(form, 'paid');
    memory.filter = { procedures: values(form, 'procedures'), steps: values(form, 'steps'), flags: values(form, 'flags'),
      paid: paid.length === 1 ? paid[0] === 'true' : null, officer: memory.filter.officer };
    memory.page = 0;
  };
  const keep = () => {
    read();
    send('POST', '/filters', { name: name.value, shared: shared.checked, filter: memory.filter })
      .then(() => acts.apply('絞り込みを保存しました。')).catch(acts.refuse);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read();
    acts.apply();
  });
  form.append(el('div', { class: 'actions' },
    el('button', { type: 'submit', class: 'button button-primary' }, '絞り込む'),
    button('解除', () => { memory.filter = emptyFilter(); memory.page = 0; acts.apply(); }),
    name, manager ? el('label', {}, shared, ' 全員で使う') : null, button('名前を付けて保存', keep)));
  return el('details', { 'data-panel': 'filters' }, el('summary', {}, '絞り込み' + (narrowed() ? '（使用中）' : '')),
    kept(saved, acts), form);
}

const narrowed = () => {
  const f = memory.filter;
  return f.procedures.length + f.steps.length + f.flags.length > 0 || f.paid !== null;
};

function kept(saved, acts) {
  return el('ul', { class: 'kept', 'aria-label': '保存した絞り込み' }, ...saved.map((one) => el('li', {},
    button(one.name + (one.shared ? '（共有）' : ''), () => { memory.filter = { ...one.filter }; memory.page = 0; acts.apply(); }),
    one.mine ? button('消す', () => send('DELETE', '/filters/' + one.id).then(() => acts.apply('絞り込みを消しました。')).catch(acts.refuse),
      { 'aria-label': one.name + 'を消す' }) : null)));
}

export function columns(acts) {
  const boxes = Object.entries(COLUMNS).filter(([name]) => name !== 'endedOn').map(([name, { words }]) => ({ code: name, label: words }));
  const form = el('form', { class: 'filters' }, group('表示する列', 'columns', boxes, memory.columns));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = values(form, 'columns');
    const before = memory.columns;
    memory.columns = chosen;
    keepLayout().then(() => acts.apply('列を覚えました。')).catch((wrong) => { memory.columns = before; acts.refuse(wrong); });
  });
  form.append(el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'button' }, 'この列にする')));
  return el('details', { 'data-panel': 'columns' }, el('summary', {}, '列'), form);
}

/** Everything that can be chosen, and how the officer likes the list. */
export async function load() {
  const [choices, saved, layout, me] = await Promise.all([get('/choices'), get('/filters'), get('/layout'),
    fetch('/api/me', { credentials: 'same-origin' }).then((got) => got.json())]);
  if (!memory.known) {
    Object.assign(memory, layout, { known: true });
  }
  return { choices, saved, manager: me.roles.includes('manager') };
}
