// The reception desk's page: sends a paper application as it was typed. Keeps nothing: after the receipt the page is empty again.
import { difference, typeBlindly } from './counter-again.js';
import { application } from './counter-form.js';
import { keepScans } from './counter-scans.js';
import { missing, showParts } from './parts.js';
import { newKey, post } from './post.js';
import { clear, refuse, say } from './say.js';

const form = document.getElementById('counter');
const scans = keepScans();
typeBlindly(form);
let key = newKey();

['procedure', 'applicant', 'route', 'penaltyKind'].forEach((name) => form.elements[name].addEventListener('change', show));
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('[type="submit"]');
  button.disabled = true;
  clear(form);
  try {
    await send();
  } catch (failure) {
    say('error', 'サーバーに届きませんでした。入力はこの画面に残っています。しばらくしてからもう一度受け付けてください。');
  } finally {
    button.disabled = false;
  }
});
show();

async function send() {
  const lacking = missing(form) || difference(form) || scans.lacking();
  if (lacking) {
    refuse(form, lacking);
    return;
  }
  const body = new FormData();
  body.append('application', new Blob([JSON.stringify(application(form))], { type: 'application/json' }));
  scans.addTo(body);
  const answer = await post('/api/counter/applications', body, key);
  if (!answer.ok) {
    refuse(form, answer.result);
    return;
  }
  form.reset();
  scans.clear();
  key = newKey();
  show();
  const number = answer.result.receiptNumber;
  say('success', '受け付けました。受付番号は ' + number + ' です。受付票を印刷して渡してください。 ').append(
    link('/desk/receipt-slips/' + number + '.pdf', '受付票を印刷する'),
    '　',
    link('/desk/cases/' + number, '事案を開く'),
  );
}

function link(address, words) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  if (address.endsWith('.pdf')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  return link;
}

function show() {
  const procedure = form.elements.procedure.value;
  showParts(form, 'data-procedures', (list) => list.split(' ').includes(procedure));
  const applicant = form.elements.applicant.value;
  const others = !['', 'SELF'].includes(applicant);
  showParts(form, 'data-filer', (who) => (who === 'AGENT' ? applicant === 'AGENT' : others));
  showParts(form, 'data-route', (route) => form.elements.route.value === route);
  showParts(form, 'data-penalty', () => !['', 'NONE'].includes(form.elements.penaltyKind.value));
  form.querySelector('[data-identified]').textContent = others ? form.elements.applicant.selectedOptions[0].textContent : '本人';
}
