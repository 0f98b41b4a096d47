// Papers that arrived for a case: an answer to a request for correction, or a withdrawal. Then the page is drawn anew.
import { keepScans } from './counter-scans.js';
import { post } from './post.js';
import { clear, refuse, say } from './say.js';

const form = document.getElementById('papers');
const scans = keepScans();

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = event.submitter;
  button.disabled = true;
  clear(form);
  const lacking = scans.lacking();
  if (lacking) {
    refuse(form, lacking);
    button.disabled = false;
    return;
  }
  const body = new FormData();
  scans.addTo(body);
  if (button.dataset.withdrawal) {
    body.append('writtenOn', form.elements.writtenOn.value);
    body.append('confirmed', form.elements.confirmed.checked);
  }
  try {
    const answer = await post(button.dataset.path, body);
    if (answer.ok) {
      scans.clear();
    }
    if (answer.ok && button.dataset.done) {
      form.replaceChildren();
      say('success', button.dataset.done);
      return;
    }
    if (answer.ok) {
      location.reload();
      return;
    }
    refuse(form, answer.result);
  } catch (failure) {
    say('error', 'サーバーに届きませんでした。加えた書類はこの画面に残っています。しばらくしてからもう一度受け付けてください。');
  }
  button.disabled = false;
});
