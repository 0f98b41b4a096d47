// A task opened from the list; it ends where it began, on the same line.
import { open as openTask } from '../task-form.js';
import { el } from './draw.js';

export async function open(node, taskId) {
  const host = el('div', { class: 'menkyo' });
  const back = el('p', {}, el('a', { href: '#/table' }, '← タスク一覧表に戻る'));
  node.replaceChildren(el('div', { class: 'menkyo work-page' }, back, host));
  await openTask(taskId, host);
}
