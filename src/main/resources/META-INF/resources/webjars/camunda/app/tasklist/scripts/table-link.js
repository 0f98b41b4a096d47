// The way to the list of work from everywhere in the Tasklist.
document.documentElement.lang = 'ja';

export default {
  id: 'table-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 2100,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '#/table';
    link.textContent = 'タスク一覧表';
    node.replaceChildren(link);
  }
};
