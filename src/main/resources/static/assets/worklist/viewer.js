// Opens papers beside the case, so that both stay in view. A paper that was opened once stays loaded behind the others: whoever
// comes back to it finds the same page and zoom. A paper the virus scanner has not passed is asked for first: the scanner may have
// answered by now, and if not, its sentence stands where the paper would.
const MOST_KEPT = 8;

export async function show(host, button) {
  const viewer = host.querySelector('[data-viewer]');
  const kept = opened(viewer, button.dataset.document);
  const paper = kept || (await refusal(button)) || frame(button);
  viewer.querySelectorAll('[role="alert"]').forEach((said) => said.remove());
  if (!kept) {
    viewer.append(paper);
  }
  [...viewer.children].forEach((one) => (one.hidden = one !== paper));
  forget(viewer, paper);
  viewer.hidden = false;
  host.querySelectorAll('[data-document]').forEach((other) => {
    other.setAttribute('aria-pressed', String(other.dataset.document === button.dataset.document));
  });
}

function opened(viewer, address) {
  return [...viewer.querySelectorAll('iframe')].find((paper) => paper.dataset.paper === address);
}

function forget(viewer, shown) {
  const behind = [...viewer.children].filter((one) => one !== shown);
  behind.slice(0, Math.max(0, behind.length + 1 - MOST_KEPT)).forEach((one) => one.remove());
}

async function refusal(button) {
  if (!button.dataset.barred) {
    return null;
  }
  const answer = await fetch(button.dataset.document, { credentials: 'same-origin' });
  return answer.status === 409 ? sentence((await answer.json()).title) : null;
}

function sentence(words) {
  const box = document.createElement('p');
  box.className = 'notice notice-warn';
  box.setAttribute('role', 'alert');
  box.textContent = words;
  return box;
}

function frame(button) {
  const paper = document.createElement('iframe');
  paper.src = button.dataset.document;
  paper.dataset.paper = button.dataset.document;
  paper.title = button.dataset.title;
  return paper;
}
