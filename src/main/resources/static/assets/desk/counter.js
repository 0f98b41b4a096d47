// Sends a paper application as the reception desk typed it. Keeps nothing: after the receipt the page is empty again.
const form = document.getElementById('counter');
const messages = document.getElementById('messages');
const scans = [];

document.querySelector('[name="agent"]').addEventListener('change', (event) => {
  document.getElementById('agent-checks').hidden = !event.target.checked;
});

document.getElementById('scan-add').addEventListener('click', () => {
  const kind = document.getElementById('scan-kind');
  const input = document.getElementById('scan-file');
  if (input.files.length === 1) {
    scans.push({ kind: kind.value, file: input.files[0] });
    const line = document.createElement('li');
    line.textContent = kind.selectedOptions[0].textContent + '：' + input.files[0].name;
    document.getElementById('scans').append(line);
    input.value = '';
  }
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('[type="submit"]');
  button.disabled = true;
  try {
    await send();
  } catch (failure) {
    say('error', 'サーバーに届きませんでした。入力はこの画面に残っています。しばらくしてからもう一度受け付けてください。');
  } finally {
    button.disabled = false;
  }
});

async function send() {
  const body = new FormData();
  body.append('application', new Blob([JSON.stringify(application())], { type: 'application/json' }));
  scans.forEach((scan) => body.append(scan.kind, scan.file, scan.file.name));
  const csrf = await (await fetch('/api/csrf', { credentials: 'same-origin' })).json();
  const answer = await fetch('/api/counter/applications', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { Accept: 'application/json', [csrf.header]: csrf.token },
    body,
  });
  const result = await answer.json();
  if (answer.status === 201) {
    form.reset();
    scans.length = 0;
    document.getElementById('scans').replaceChildren();
    say('success', '受け付けました。受付番号は ' + result.receiptNumber + ' です。控えに記入してください。');
  } else {
    say('error', [result.title, ...(result.errors || []).map((error) => error.message)].filter(Boolean).join(' '));
  }
}

function application() {
  const text = (name) => form.elements[name].value.trim();
  const orNull = (name) => text(name) || null;
  const checked = (name) => form.elements[name].checked;
  const all = (name) => [...form.querySelectorAll('[name="' + name + '"]:checked')].map((box) => box.value);
  const number = text('number').replace(/[\s-]/g, '');
  const facility = text('route') === 'FACILITY';
  return {
    channel: text('channel'),
    receivedOn: text('receivedOn'),
    form: {
      procedure: 'NEW',
      name: { surname: text('surname'), given: text('given') },
      kana: { surname: text('kanaSurname'), given: text('kanaGiven') },
      formerSurname: orNull('formerSurname'),
      alias: text('aliasSurname') ? { surname: text('aliasSurname'), given: text('aliasGiven') } : null,
      birthDate: text('birthDate'),
      sex: text('sex'),
      domicile: text('domicile'),
      shortStay: checked('shortStay'),
      address: { postalCode: text('postalCode'), prefecture: text('prefecture'), text: text('addressText') },
      contact: { email: orNull('email'), phone: orNull('phone') },
      qualification: {
        route: text('route'),
        month: text('month'),
        courseMonths: facility && text('courseMonths') ? Number(text('courseMonths')) : null,
        designatedFacility: facility ? checked('designatedFacility') : null,
        institution: orNull('institution'),
      },
      declarations: {
        penalties: text('penaltyKind')
          ? [{ kind: text('penaltyKind'), finalOn: text('penaltyFinalOn'), completedOn: orNull('penaltyCompletedOn') }]
          : [],
        misconduct: checked('misconduct'),
        registeredIn: orNull('registeredIn'),
        previouslyRevoked: checked('previouslyRevoked'),
      },
      delivery: text('delivery'),
      exemptionRequested: checked('exemptionRequested'),
      nameDiffersOnGraduation: checked('nameDiffersOnGraduation'),
    },
    number: number ? { value: number } : null,
    checks: {
      numberProof: orNull('numberProof'),
      identityProofs: all('identityProofs'),
      agent: checked('agent') ? { mandate: checked('mandate'), identityProofs: all('agentProofs') } : null,
      properlyObtained: checked('properlyObtained'),
    },
  };
}

function say(kind, words) {
  const box = document.createElement('p');
  box.className = 'notice notice-' + kind;
  box.tabIndex = -1;
  box.textContent = words;
  messages.replaceChildren(box);
  box.focus();
}
