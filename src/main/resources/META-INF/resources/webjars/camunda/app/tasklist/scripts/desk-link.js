// The way back from the Tasklist to our own pages.
export default {
  id: 'desk-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 2000,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '/desk';
    link.textContent = '職員ポータル';
    node.replaceChildren(link);
  }
};
