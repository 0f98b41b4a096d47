// The examiner's page: picks a licence, then sends what the office begins about it. Keeps nothing after the receipt.
import { facts, searchLicences } from './licence-search.js';
import { missing, reader, showParts } from './parts.js';
import { newKey, post } from './post.js';
import { clear, refuse, say } from './say.js';

const form = document.getElementById('office-matter');
let key = newKey();

searchLicences(choose, () => say('error', '名簿を検索できませんでした。しばらくしてからもう一度検索してください。'));
form.elements.procedure.addEventListener('change', show);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('[type="submit"]');
  button.disabled = true;
  clear(form);
  try {
    await send();
  } catch (failure) {
    say('error', 'サーバーに届きませんでした。入力はこの画面に残っています。しばらくしてからもう一度起案してください。');
  } finally {
    button.disabled = false;
  }
});

function choose(licence) {
  form.elements.licence.value = licence.number;
  document.getElementById('chosen').replaceChildren(
    ...facts(licence).flatMap(([word, value]) => {
      const term = document.createElement('dt');
      term.textContent = word;
      const description = document.createElement('dd');
      description.textContent = value;
      return [term, description];
    }),
  );
  form.hidden = false;
  show();
  document.getElementById('chosen-title').focus();
}

function show() {
  showParts(form, 'data-procedures', (list) => list.split(' ').includes(form.elements.procedure.value));
}

async function send() {
  const lacking = missing(form);
  if (lacking) {
    refuse(form, lacking);
    return;
  }
  const answer = await post('/api/office-matters', JSON.stringify(matter()), key);
  if (!answer.ok) {
    refuse(form, answer.result);
    return;
  }
  form.reset();
  form.hidden = true;
  key = newKey();
  say('success', '起案しました。受付番号は ' + answer.result.receiptNumber + ' です。');
}

function matter() {
  const read = reader(form);
  const procedure = read.text('procedure');
  const only = (owner, part) => (procedure === owner ? part : null);
  return {
    procedure,
    licence: form.elements.licence.value,
    reason: read.orNull('reason'),
    contact: { email: read.orNull('email'), phone: read.orNull('phone') },
    address: read.addressOrNull('postalCode', 'prefecture', 'addressText'),
    disposition: only('DISPOSITION', {
      source: read.text('source'),
      ground: read.text('ground'),
      facts: read.text('facts'),
      noticeOn: read.orNull('noticeOn'),
    }),
    correction: only('OFFICIAL_CORRECTION', {
      name: read.nameOrNull('surname', 'given'),
      kana: read.nameOrNull('kanaSurname', 'kanaGiven'),
      birthDate: read.orNull('birthDate'),
      sex: read.orNull('sex'),
      domicile: read.orNull('domicile'),
      newCertificate: read.checked('newCertificate'),
    }),
    revival: only('REVIVAL', { judgedOn: read.orNull('judgedOn') }),
    deletion: only('DELETION', { kind: read.text('deletionKind'), occurredOn: read.orNull('deletedOn') }),
  };
}
