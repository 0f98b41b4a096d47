// Follows an inquiry by file while it runs; when its state changes, the page is drawn anew.
const PAUSE = 3000;
const progress = document.getElementById('progress');

if (progress.dataset.over !== 'true') {
  setTimeout(follow, PAUSE);
}

async function follow() {
  try {
    const answer = await fetch(progress.dataset.follow, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    if (answer.ok) {
      show(await answer.json());
    } else {
      tell('進み具合を読めません。画面を開き直してください。照会はサーバーで続いています。');
    }
  } catch (failure) {
    tell('サーバーに届きません。つながり次第、進み具合を表示します。');
    setTimeout(follow, PAUSE);
  }
}

function tell(words) {
  document.getElementById('progress-said').textContent = words;
}

function show(now) {
  if (now.state !== progress.dataset.state) {
    location.reload();
    return;
  }
  progress.querySelector('progress').value = now.percent;
  document.getElementById('progress-count').textContent = now.done + '件／' + now.total + '件（' + now.percent + '%）';
  document.getElementById('progress-errors').textContent = now.errors + '件';
  tell('');
  setTimeout(follow, PAUSE);
}
