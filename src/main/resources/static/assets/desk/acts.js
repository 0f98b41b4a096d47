// Small forms that do one thing each: sends the fields as they are named, then draws the page anew. What was typed stays when
// it is refused.
import { post } from './post.js';
import { clear, refuse, say } from './say.js';

for (const form of document.querySelectorAll('form[data-post]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const buttons = form.querySelectorAll('button');
    const disabled = [...buttons].map((button) => button.disabled);
    const body = JSON.stringify(fields(form, event.submitter));
    buttons.forEach((button) => (button.disabled = true));
    clear(form);
    try {
      const answer = await post(form.dataset.post, body);
      if (answer.ok) {
        location.reload();
        return;
      }
      refuse(form, answer.result);
    } catch (failure) {
      say('error', 'サーバーに届きませんでした。入力はこの画面に残っています。しばらくしてからもう一度操作してください。');
    }
    buttons.forEach((button, index) => (button.disabled = disabled[index]));
  });
}

/** Numbers are marked as such, because the interface tells "30" from 30. */
function fields(form, submitter) {
  const all = {};
  for (const input of form.querySelectorAll('input[name], select[name], textarea[name]')) {
    all[input.name] = input.dataset.kind === 'number' ? Number(input.value) : input.value;
  }
  if (submitter && submitter.name) {
    all[submitter.name] = submitter.value;
  }
  return all;
}
