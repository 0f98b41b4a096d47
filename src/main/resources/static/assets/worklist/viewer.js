// Opens papers beside the case, so that both stay in view. A paper the virus scanner has not passed is asked for first: the
// scanner may have answered by now, and if not, its sentence stands where the paper would.
export async function show(host, button) {
  const viewer = host.querySelector('[data-viewer]');
  viewer.replaceChildren((await refusal(button)) || frame(button));
  viewer.hidden = false;
  host.querySelectorAll('[data-document]').forEach((other) => other.setAttribute('aria-pressed', String(other === button)));
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
  paper.title = button.dataset.title;
  return paper;
}
