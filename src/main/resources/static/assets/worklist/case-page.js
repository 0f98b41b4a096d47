// The case page outside the Tasklist: opens papers beside the case.
import { show } from './viewer.js';

const host = document.querySelector('main');
host.querySelectorAll('[data-document]').forEach((button) => {
  button.addEventListener('click', () => show(host, button));
});
