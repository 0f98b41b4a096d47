// From a run of a process in the Cockpit to the page of its case.
export default {
  id: 'case-link',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 5,
  properties: { label: '事案' },
  render: (node, { processInstanceId }) => {
    const link = document.createElement('a');
    link.href = '/desk/runs/' + encodeURIComponent(processInstanceId) + '/case';
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = '事案のページを開く（新しいタブ）';
    node.replaceChildren(link);
  }
};
