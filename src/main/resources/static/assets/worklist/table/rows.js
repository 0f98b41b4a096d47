// The table itself: a heading that sorts, a line for every task; the whole line opens it, with the mouse or with the keys.
import { el, era } from './draw.js';
import { memory } from './memory.js';

export const COLUMNS = {
  caseNumber: { words: '受付番号', sort: 'caseNumber', cell: (one) => one.caseNumber },
  procedure: { words: '手続', sort: 'procedure', cell: (one) => one.procedureName },
  step: { words: '作業', sort: 'step', cell: (one) => one.stepName },
  holderName: { words: '氏名', sort: 'holderName', cell: (one) => one.holderName },
  holderKana: { words: 'カナ', sort: 'holderKana', cell: (one) => one.holderKana },
  receivedOn: { words: '収受日', sort: 'receivedOn', cell: (one) => era(one.receivedOn) },
  dueOn: { words: '期限まで', sort: 'dueOn', cell: (one) => one.daysLeftText || (one.endedOn ? '' : '期限なし') },
  paid: { words: '納付', sort: 'paid', cell: (one) => (one.paid ? '済' : '未') },
  flags: { words: '状態', sort: null, cell: (one) => one.flagTexts.join('、') },
  assignee: { words: '担当', sort: 'assignee', cell: (one) => one.assigneeName || '' },
  endedOn: { words: '完了日', sort: 'endedAt', cell: (one) => era(one.endedOn) }
};

/** The columns that are shown, in their order. */
export const shown = () => (memory.queue === 'done' ? [...memory.columns.filter((c) => c !== 'endedOn' && c !== 'dueOn'), 'endedOn'] : memory.columns);

/** @param acts what happens: `open(task)`, `sorted()`, `chosen()` */
export function table(items, acts) {
  const columns = shown();
  const body = el('tbody', {}, ...items.map((one) => row(one, columns, acts)));
  body.addEventListener('keydown', (event) => walk(event, body));
  return el('table', { class: 'list work', 'aria-label': 'タスクの一覧' }, head(columns, items, acts), body);
}

function head(columns, items, acts) {
  const all = el('input', { type: 'checkbox', 'aria-label': 'このページをすべて選ぶ' });
  all.checked = items.length > 0 && items.every((one) => memory.selected.has(one.taskId));
  all.addEventListener('change', () => {
    items.forEach((one) => memory.selected[all.checked ? 'add' : 'delete'](one.taskId));
    memory.everything = false;
    acts.chosen();
  });
  const pick = memory.queue === 'done' ? null : el('th', { scope: 'col' }, all);
  const heads = columns.map((name) => heading(name, acts));
  return el('thead', {}, el('tr', {}, pick, ...heads));
}

function heading(name, acts) {
  const { words, sort } = COLUMNS[name];
  if (!sort) {
    return el('th', { scope: 'col' }, words);
  }
  const down = memory.sort === '-' + sort;
  const sorted = down || memory.sort === sort;
  const act = () => {
    memory.sort = memory.sort === sort ? '-' + sort : sort;
    memory.page = 0;
    acts.sorted(name);
  };
  const mark = el('span', { 'aria-hidden': 'true' }, sorted ? (down ? ' ▼' : ' ▲') : '');
  return el(
    'th',
    { scope: 'col', 'aria-sort': sorted ? (down ? 'descending' : 'ascending') : null },
    el('button', { type: 'button', class: 'sort', 'data-sort': name, onclick: act }, words, mark)
  );
}

function row(one, columns, acts) {
  const pick = el('input', { type: 'checkbox', 'aria-label': one.caseNumber + ' ' + one.stepName + 'を選ぶ' });
  pick.checked = memory.everything || memory.selected.has(one.taskId);
  pick.addEventListener('change', () => {
    memory.selected[pick.checked ? 'add' : 'delete'](one.taskId);
    memory.everything = false;
    acts.chosen();
  });
  const cells = columns.map((name, index) => {
    const words = COLUMNS[name].cell(one);
    return el('td', { 'data-column': name }, index === 0 ? link(one, words, acts) : words);
  });
  const made = el('tr', { 'data-task': one.taskId, class: one.flags.includes('LATE') ? 'late' : null },
    memory.queue === 'done' ? null : el('td', {}, pick), ...cells);
  made.addEventListener('click', (event) => {
    if (!event.target.closest('input, a, button')) {
      acts.open(one);
    }
  });
  return made;
}

function link(one, words, acts) {
  const made = el('a', { href: '#/table/' + one.taskId, 'aria-label': words + ' ' + one.stepName }, words);
  made.addEventListener('click', (event) => {
    event.preventDefault();
    acts.open(one);
  });
  return made;
}

// Up and down go from line to line, space selects.
function walk(event, body) {
  const line = event.target.closest('tr');
  const next = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
  if (next && line[next]) {
    event.preventDefault();
    line[next].querySelector('a').focus();
  } else if (event.key === ' ' && event.target.localName === 'a' && line.querySelector('input')) {
    event.preventDefault();
    line.querySelector('input').click();
    const again = document.querySelector('tr[data-task="' + line.dataset.task + '"] a');
    again && again.focus();
  }
}
