// From a run of a process in the Cockpit to the page of its case, for those who may see cases; who may not is told whom to ask.
const READERS = ['reception', 'examiner', 'approver', 'issuer', 'manager', 'auditor'];

export default {
  id: 'case-link',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 5,
  properties: { label: '事案' },
  render: async (node, { processInstanceId }) => {
    const answer = await fetch('/api/me', { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    const roles = answer.ok ? (await answer.json()).roles : [];
    node.replaceChildren(roles.some((role) => READERS.includes(role)) ? link(processInstanceId) : words());
  }
};

function link(processInstanceId) {
  const link = document.createElement('a');
  link.href = '/desk/runs/' + encodeURIComponent(processInstanceId) + '/case';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = '事案のページを開く（新しいタブ）';
  return link;
}

function words() {
  const words = document.createElement('p');
  words.textContent =
    '事案の内容は、受付、審査、決裁、資格証発行、管理職及び監査の職員だけが見られます。左の業務番号を伝えて、確認を依頼してください。';
  return words;
}
