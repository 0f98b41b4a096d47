// The figures of the office and the instances that have ended. Loaded when somebody looks, so that a fault in them leaves the rest alone.
const fault = (node, refused) => {
  node.textContent = refused.message && refused.message.endsWith('。') ? refused.message
    : 'この部分を読み込めませんでした。ページを読み直してください。続くときは情報システム担当に連絡してください。';
};

const show = (address) => (node) => {
  import(address).then((found) => found.open(node)).catch((refused) => fault(node, refused));
};

export default [
  { id: 'menkyo-figures', pluginPoint: 'cockpit.dashboard', priority: 5, render: show('/assets/cockpit/figures.js') },
  {
    id: 'menkyo-finished',
    pluginPoint: 'cockpit.route',
    priority: 5,
    properties: { path: '/finished' },
    render: show('/assets/cockpit/finished.js')
  }
];
