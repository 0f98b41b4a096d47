// What the server answers to the page of a task, put into sentences and shown where the officer is.

// Another request of the page may have been told first that the session was replaced, so this says both.
const signedOut = 'ログインが切れました。時間がたったか、同じ利用者が別の端末でログインしたためです。';
const broken = '処理できませんでした。読み直してからもう一度試してください。';

/** @return what is wrong: `title` in a sentence, and `errors` with the fields at fault */
export async function problem(answer) {
  const type = answer.headers.get('Content-Type') || '';
  const found = type.includes('json') ? await answer.json() : {};
  if (answer.status === 401) {
    return { title: found.code === 'SESSION_REPLACED' ? found.title : signedOut, signIn: true };
  }
  return { title: found.title || broken, code: found.code, errors: found.errors || [] };
}

export function notice(kind, words) {
  const box = document.createElement('div');
  box.className = 'notice notice-' + kind;
  box.tabIndex = -1;
  box.setAttribute('role', kind === 'error' ? 'alert' : 'status');
  box.append(words);
  return box;
}

/** A refusal as a notice: the sentence, then a line for every field. */
export function refusal(found) {
  const box = notice('error', found.title);
  if (found.signIn) {
    box.append(signIn());
  }
  const errors = (found.errors || []).filter((error) => error.message && error.message !== found.title);
  if (errors.length > 0) {
    const list = document.createElement('ul');
    errors.forEach((error) => {
      const item = document.createElement('li');
      item.append(error.message);
      list.append(item);
    });
    box.append(list);
  }
  return box;
}

// In another tab, because the Tasklist soon leaves a page whose session has ended.
function signIn() {
  const link = document.createElement('a');
  link.href = '/login';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'ログインし直してください';
  const words = document.createElement('span');
  words.append('入力した内容を控えてから、', link, '。');
  return words;
}

/** Marks the inputs at fault, and takes earlier marks away. */
export function mark(group, found) {
  const faulty = (found.errors || []).map((error) => error.field);
  group.querySelectorAll('[data-field]').forEach((input) => {
    input.toggleAttribute('aria-invalid', false);
    if (faulty.includes(input.dataset.field)) {
      input.setAttribute('aria-invalid', 'true');
    }
  });
}
