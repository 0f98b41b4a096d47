// The list of work in the Tasklist. Where the officer is stays in memory, how the officer likes it on the server.
import { notice, refusal } from '../task-answers.js';
import { tools } from './bulk.js';
import { button, el } from './draw.js';
import { emptyFilter, memory, SIZE, unselect, wantedPage } from './memory.js';
import { ask, requests } from './reopening.js';
import { table } from './rows.js';
import { changes, send } from './server.js';
import { columns, filters, keepLayout, load } from './wishes.js';

const QUEUES = { mine: '自分の担当', group: '係の未着手', all: 'すべて', done: '完了したもの' };
const EVERY = 20000;

export async function open(node) {
  styles();
  const parts = frame();
  node.replaceChildren(el('div', { class: 'menkyo work-page' }, ...Object.values(parts)));
  const wishes = await load();
  queueOfAddress();
  const here = { parts, wishes, counts: await changes(true) };
  await show(here);
  refocus();
  const timer = setInterval(() => look(here), EVERY);
  return { close: () => clearInterval(timer) };
}

function frame() {
  return {
    title: el('h1', {}, 'タスク一覧表'),
    tabs: el('nav', { class: 'queues', 'aria-label': '一覧' }),
    search: el('div', {}),
    panels: el('div', { class: 'panels' }),
    news: el('div', { 'aria-live': 'polite' }),
    tools: el('div', {}),
    list: el('div', { class: 'scroll' }),
    pager: el('div', { class: 'pager' }),
    aside: el('div', {})
  };
}

// A link from elsewhere names a queue, and perhaps the officer whose work is meant.
function queueOfAddress() {
  const address = new URLSearchParams(location.hash.split('?')[1] || '');
  const asked = address.get('queue');
  if (address.get('officer')) {
    Object.assign(memory, { filter: { ...emptyFilter(), officer: address.get('officer') }, text: '', page: 0 });
    unselect();
  }
  if (QUEUES[asked] && asked !== memory.queue) {
    memory.queue = asked;
    memory.page = 0;
    memory.sort = asked === 'done' ? '-endedAt' : memory.sort;
    unselect();
  }
}

async function show(here, words, kind) {
  const acts = actions(here);
  try {
    here.page = await send('POST', '/search', wantedPage());
    memory.starts[memory.page + 1] = here.page.next;
  } catch (wrong) {
    if (wrong.code === 'PLACE_GONE') {
      memory.page = 0;
      await show(here, '一覧が変わったため、先頭のページに戻りました。', 'warn');
      return;
    }
    acts.refuse(wrong);
    return;
  }
  const { parts, wishes } = here;
  parts.tabs.replaceChildren(...tabs(here, acts));
  parts.search.replaceChildren(search(acts), ...whose(wishes.choices.officers, acts));
  panels(here, acts, await requests(wishes.manager, acts));
  lines(here, acts);
  parts.aside.replaceChildren();
  parts.news.replaceChildren(...(words ? [notice(kind || 'success', words)] : []));
}

function panels(here, acts, asked) {
  const open = [...here.parts.panels.querySelectorAll('details[open]')].map((one) => one.dataset.panel);
  const all = [filters(here.wishes.choices, here.wishes.saved, here.wishes.manager, acts), columns(acts), asked];
  here.parts.panels.replaceChildren(...all.filter(Boolean));
  open.forEach((name) => here.parts.panels.querySelector('[data-panel="' + name + '"]')?.setAttribute('open', ''));
}

// The lines and what belongs to them; the focus stays where it was.
function lines(here, acts) {
  const { parts, page, wishes } = here;
  const focused = document.activeElement?.closest('tr[data-task]')?.dataset.task;
  parts.tools.replaceChildren(tools(page.total, wishes.choices.officers, wishes.manager, acts));
  const until = memory.queue !== 'done' ? null
    : el('p', {}, '完了から' + wishes.choices.finishedMonths + 'か月以内のものを表示しています。それより前のものは事案の経過で確かめてください。');
  parts.list.replaceChildren(...[until].filter(Boolean), page.items.length ? table(page.items, acts) : el('p', {}, '該当するタスクはありません。'));
  parts.pager.replaceChildren(...pager(page, acts));
  if (focused) {
    parts.list.querySelector('tr[data-task="' + focused + '"] a')?.focus();
  }
}

function actions(here) {
  const reload = (words, kind) => show(here, words, kind);
  return {
    reload,
    chosen: () => lines(here, actions(here)),
    refuse: (wrong) => {
      const box = refusal(wrong.title ? wrong : { title: 'サーバーに届きませんでした。しばらくしてからもう一度試してください。' });
      here.parts.news.replaceChildren(box);
      box.focus();
    },
    apply: async (words) => {
      unselect();
      here.wishes = await load();
      await show(here, words);
    },
    sorted: async (name) => {
      await keepLayout();
      await show(here);
      here.parts.list.querySelector('[data-sort="' + name + '"]')?.focus();
    },
    open: (one) => {
      memory.line = one.taskId;
      if (memory.queue === 'done') {
        ask(one, here.parts.aside, actions(here));
      } else {
        location.hash = '#/table/' + one.taskId;
      }
    }
  };
}

function tabs(here, acts) {
  return Object.entries(QUEUES).map(([code, words]) => button(words + ' ' + here.counts[code], async () => {
    Object.assign(memory, { queue: code, page: 0 });
    unselect();
    if ((code === 'done') !== memory.sort.endsWith('endedAt')) {
      memory.sort = code === 'done' ? '-endedAt' : 'dueOn';
    }
    await keepLayout();
    await acts.reload();
    here.parts.tabs.querySelector('[aria-current]').focus();
  }, { 'data-queue': code, 'aria-current': code === memory.queue ? 'page' : null }));
}

function search(acts) {
  const text = el('input', { type: 'search', autocomplete: 'off', 'aria-label': '検索', size: 40,
    placeholder: '受付番号・登録番号・氏名・カナ・生年月日' });
  text.value = memory.text;
  const form = el('form', { class: 'search', role: 'search' }, text,
    el('button', { type: 'submit', class: 'button button-primary' }, '探す'),
    memory.text ? button('検索を解く', () => { memory.text = ''; memory.page = 0; acts.reload(); }) : null);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    memory.text = text.value;
    memory.page = 0;
    unselect();
    acts.reload();
  });
  return form;
}

// Whose work is shown, when a link asked for that of one officer.
function whose(officers, acts) {
  const { officer } = memory.filter;
  const name = officers.find((one) => one.code === officer)?.label || officer;
  return officer ? [el('p', {}, '担当が' + name + 'のタスクだけです。 ',
    button('全員のタスクにする', () => { memory.filter = { ...memory.filter, officer: null }; memory.page = 0; unselect(); acts.reload(); }))] : [];
}

function pager({ total, next }, acts) {
  const go = (page) => () => { memory.page = page; acts.reload(); };
  const counted = total <= 10000;
  const of = counted ? ' / ' + Math.max(1, Math.ceil(total / SIZE)) : '';
  return [
    button('前のページ', go(memory.page - 1), { disabled: memory.page === 0 }),
    el('span', {}, memory.page + 1 + of + 'ページ（' + (counted ? total + '件' : '10,000件以上') + '）'),
    button('次のページ', go(memory.page + 1), { disabled: !next })
  ];
}

// One cheap question for all queues; the list itself waits until the officer wants it, so nothing jumps away under the hand.
async function look(here) {
  if (document.hidden) {
    return;
  }
  const counts = await changes().catch(() => null);
  if (counts) {
    here.counts = counts;
    const acts = actions(here);
    const words = el('span', {}, '新しいタスクがあるか、一覧が変わりました。 ', button('読み直す', () => acts.reload()));
    here.parts.news.replaceChildren(notice('info', words));
    here.parts.tabs.querySelectorAll('[data-queue]').forEach((tab) => {
      tab.textContent = QUEUES[tab.dataset.queue] + ' ' + counts[tab.dataset.queue];
    });
  }
}

function refocus() {
  document.querySelector('tr[data-task="' + memory.line + '"] a')?.focus();
}

function styles() {
  ['/assets/menkyo.css', '/assets/worklist/table/table.css'].forEach((href) => {
    if (!document.querySelector('link[href="' + href + '"]')) {
      document.head.append(el('link', { rel: 'stylesheet', href }));
    }
  });
}
