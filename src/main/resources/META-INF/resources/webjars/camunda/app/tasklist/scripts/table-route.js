// #/table: the list of work. Loaded when somebody goes there, so that a fault in it leaves the rest of the Tasklist alone.
const fault = (node) => {
  node.textContent = 'タスク一覧表を読み込めませんでした。ページを読み直してください。続くときは情報システム担当に連絡してください。';
};

let page;

export default {
  id: 'table-route',
  pluginPoint: 'tasklist.route',
  priority: 100,
  properties: { path: '/table' },
  render: (node) => {
    document.documentElement.lang = 'ja';
    page = import('/assets/worklist/table/page.js').then((found) => found.open(node));
    page.catch(() => fault(node));
  },
  unmount: () => page && page.then((opened) => opened.close()).catch(() => undefined)
};
