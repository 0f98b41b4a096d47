// #/table/<task>: one task, opened from the list of work; the way back leads to the same line.
export default {
  id: 'table-task-route',
  pluginPoint: 'tasklist.route',
  priority: 90,
  properties: { path: '/table/:task' },
  render: (node) => {
    document.documentElement.lang = 'ja';
    import('/assets/worklist/table/task.js')
      .then((page) => page.open(node, location.hash.split('?')[0].split('/')[2]))
      .catch(() => (node.textContent = 'タスクを読み込めませんでした。ページを読み直してください。'));
  },
  unmount: () => undefined
};
