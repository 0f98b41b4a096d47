// Finds licences in the roster and lets the officer pick one, seeing its state first.

/** @param picked is told the licence that the officer chose, as the roster shows it */
export function searchLicences(picked, failed) {
  const form = document.getElementById('licence-search');
  const table = document.getElementById('licence-hits');
  const count = document.getElementById('licence-count');

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      show(await load('/api/licences?q=' + encodeURIComponent(form.elements.q.value.trim())));
    } catch (failure) {
      failed();
    }
  });

  function show(found) {
    count.textContent =
      found.total === 0 ? '見つかりません。表記を変えて検索してください。' : found.total + '件見つかりました。';
    table.hidden = found.items.length === 0;
    table.tBodies[0].replaceChildren(...found.items.map(row));
  }

  function row(hit) {
    const line = document.createElement('tr');
    for (const words of [hit.printedNumber, hit.name, hit.kana, hit.birthDateText, hit.stateText]) {
      line.insertCell().textContent = words;
    }
    const pick = document.createElement('button');
    pick.type = 'button';
    pick.className = 'button';
    pick.textContent = '選ぶ';
    pick.setAttribute('aria-label', hit.printedNumber + ' ' + hit.name + ' を選ぶ');
    pick.addEventListener('click', async () => {
      try {
        picked(await load('/api/licences/' + encodeURIComponent(hit.number)));
      } catch (failure) {
        failed();
      }
    });
    line.insertCell().append(pick);
    return line;
  }
}

async function load(path) {
  const answer = await fetch(path, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error('the roster answered ' + answer.status);
  }
  return answer.json();
}

/** The licence as pairs of a word and its value. */
export function facts(licence) {
  const person = licence.person;
  return [
    ['登録番号', licence.printedNumber],
    ['状態', licence.stateText],
    ['氏名', [person.name.surname, person.name.given].filter(Boolean).join('　')],
    ['カナ', [person.kana.surname, person.kana.given].filter(Boolean).join('　')],
    ['生年月日', person.birthDateText],
    ['性別', person.sexText],
    ['本籍地', person.domicileText],
    ['登録年月日', licence.entry.registeredOnText],
  ];
}
