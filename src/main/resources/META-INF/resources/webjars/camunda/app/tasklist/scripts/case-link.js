// From a task in the Tasklist to the page of its case.
export default {
  id: 'case-link',
  pluginPoint: 'tasklist.task.detail',
  priority: 10,
  properties: { label: '事案' },
  render: (node, { taskId }) => {
    const link = document.createElement('a');
    link.href = '/desk/tasks/' + encodeURIComponent(taskId) + '/case';
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = '事案のページを開く（新しいタブ）';
    node.replaceChildren(link);
  }
};
