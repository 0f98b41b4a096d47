// Some labels are drawn once, and under load before the translations have arrived: raw keys would stay on the page. So the
// translations are put where the application looks first, before it starts.
export async function preload(locale) {
  const base = document.querySelector('base');
  const folder = base.getAttribute('app-root') + '/app/' + base.getAttribute('app-name') + '/locales/';
  const answer = await fetch(folder + locale + '.json');
  if (answer.ok) {
    const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    kept[folder + '_locales_data_' + locale + '_' + window.bust] = await answer.text();
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  }
}
