// Follows exports while they are made; when one has ended, the page is drawn anew.
const PAUSE = 3000;
const said = document.getElementById('exports-said');
const open = [...document.querySelectorAll('tr[data-open="true"]')];

if (open.length > 0) {
  setTimeout(follow, PAUSE);
}

async function follow() {
  try {
    const answer = await fetch(said.dataset.follow, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    if (answer.ok) {
      show(await answer.json());
    } else {
      said.textContent = '進み具合を読めません。画面を開き直してください。作成はサーバーで続いています。';
    }
  } catch (failure) {
    said.textContent = 'サーバーに届きません。つながり次第、進み具合を表示します。';
    setTimeout(follow, PAUSE);
  }
}

function show(running) {
  for (const row of open) {
    const now = running.find(one => one.id === row.dataset.export);
    if (!now || now.state !== row.dataset.state) {
      location.reload();
      return;
    }
    row.querySelector('progress').value = now.percent;
    row.querySelector('.export-rows').textContent = now.rows;
  }
  said.textContent = '';
  setTimeout(follow, PAUSE);
}
