// Papers that arrived for a case: an answer to a request for correction, or a withdrawal. Two forms share the scans, so that
// Enter in the one never sends the other. Then the page is drawn anew.
import { keepScans } from './counter-scans.js';
import { post } from './post.js';
import { clear, refuse, say } from './say.js';

const scans = keepScans();

wire(document.getElementById('papers'), () => {});
wire(document.getElementById('withdrawal'), (body, input) => {
  body.append('writtenOn', input.writtenOn.value);
  body.append('confirmed', input.confirmed.checked);
});

// The case may await no withdrawal any more.
function wire(form, add) {
  if (form) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send(form, event.submitter, add);
    });
  }
}

async function send(form, button, add) {
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
  add(body, form.elements);
  try {
    const answer = await post(form.dataset.path, body);
    if (answer.ok) {
      scans.clear();
      done(form);
      return;
    }
    refuse(form, answer.result);
  } catch (failure) {
    say('error', 'サーバーに届きませんでした。加えた書類はこの画面に残っています。しばらくしてからもう一度受け付けてください。');
  }
  button.disabled = false;
}

function done(form) {
  if (form.dataset.done) {
    document.getElementById('arrived').replaceChildren();
    say('success', form.dataset.done);
  } else {
    location.reload();
  }
}
