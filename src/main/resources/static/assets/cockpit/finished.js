// #/finished: instances that have ended, with their path and times. Everything comes a page at a time from our own read model.
import { ask, el, moment, span, table, words } from './parts.js';

const KINDS = { USER: '職員', SERVICE: '自動', WAIT: '待ち', PART: 'まとまり', GATEWAY: '分かれ目', START: '始まり', END: '終わり' };

export async function open(node) {
  const found = await ask('/camunda/api/engine/engine/default/process-definition?latestVersion=true&sortBy=name&sortOrder=asc&maxResults=200');
  const parts = {
    process: el('select', { id: 'menkyo-process' }, ...found.map((one) => el('option', { value: one.key }, one.name || one.key))),
    version: el('input', { id: 'menkyo-version', size: 4, inputmode: 'numeric', autocomplete: 'off' }),
    from: el('input', { id: 'menkyo-from', size: 16, autocomplete: 'off', placeholder: '令和8年4月1日' }),
    to: el('input', { id: 'menkyo-to', size: 16, autocomplete: 'off', placeholder: '令和8年4月30日' }),
    list: el('div', { role: 'region', 'aria-live': 'polite', 'aria-label': '終わった処理の一覧' }),
    path: el('div', { role: 'region', 'aria-live': 'polite', 'aria-label': '通った道と時間' })
  };
  node.replaceChildren(el('div', { class: 'menkyo-finished' },
    el('p', {}, el('a', { href: '#/dashboard' }, 'ダッシュボードに戻る')),
    el('h3', {}, '終わった処理の経過'),
    form(parts), parts.list, parts.path));
  await show(parts, 0);
}

function form(parts) {
  const field = (label, input) => el('span', {}, el('label', { for: input.id }, label), ' ', input, ' ');
  return el('form', { method: 'dialog', submit: (event) => { event.preventDefault(); show(parts, 0); } },
    field('プロセス', parts.process), field('版', parts.version), field('終わった日', parts.from), field('から', parts.to), 'まで ',
    el('button', { type: 'submit', class: 'btn btn-default' }, '表示する'),
    el('p', {}, '期間を空けると最近の1か月です。版を空けるとすべての版です。'));
}

async function show(parts, page) {
  parts.path.replaceChildren();
  const query = new URLSearchParams({ process: parts.process.value, version: parts.version.value, from: parts.from.value, to: parts.to.value, page });
  try {
    const answer = await ask('/api/history/instances?' + query);
    parts.list.replaceChildren(...list(parts, answer));
  } catch (refused) {
    parts.list.replaceChildren(words(refused.message));
  }
}

function list(parts, answer) {
  if (answer.runs.length === 0) {
    return [el('p', {}, 'この期間に終わった処理はありません。')];
  }
  const more = (label, page) => el('button', { type: 'button', class: 'btn btn-link', click: () => show(parts, page) }, label);
  return [
    table('終わった処理（終わった日の新しい順）', ['業務番号', '版', '開始', '終了', '時間', '終わり方', '経過'], answer.runs.map((run) => [
      run.caseNumber, String(run.version), moment(run.startedAt), moment(run.endedAt), span(run.seconds), run.ending ? '最後まで' : '途中で打ち切り',
      el('button', { type: 'button', class: 'btn btn-link', 'aria-label': run.caseNumber + 'の経過', click: () => path(parts, run) }, '経過を見る')
    ])),
    el('p', {}, answer.page > 0 ? more('前の' + answer.size + '件', answer.page - 1) : null, answer.more ? more('次の' + answer.size + '件', answer.page + 1) : null)
  ];
}

async function path(parts, run) {
  try {
    const steps = await ask('/api/history/instances/' + encodeURIComponent(run.caseNumber) + '/path');
    // where ways only meet again the model gives no name, and there is nothing to tell
    const own = steps.filter((step) => step.runId === run.runId && step.name);
    const caption = table(run.caseNumber + 'の通った道と時間', ['段階', '種類', '開始', '終了', '着手までの待ち', '着手から', '備考'],
      own.map((step) => [step.name, KINDS[step.kind] || step.kind, moment(step.startedAt), moment(step.endedAt),
        span(step.waitedSeconds), span(step.workedSeconds), step.brokenOff ? '途中で打ち切り' : '']));
    caption.tabIndex = -1;
    parts.path.replaceChildren(caption);
    caption.focus();
  } catch (refused) {
    parts.path.replaceChildren(words(refused.message));
  }
}
