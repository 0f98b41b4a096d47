// Says what became of a form, moves the focus there, and marks the inputs that are at fault. The input itself stays.
const messages = document.getElementById('messages');

export function say(kind, words) {
  const box = document.createElement('div');
  box.className = 'notice notice-' + kind;
  box.tabIndex = -1;
  box.append(words);
  messages.replaceChildren(box);
  box.focus();
  return box;
}

export function clear(form) {
  form.querySelectorAll('[aria-invalid]').forEach((input) => {
    input.removeAttribute('aria-invalid');
    describe(input, described(input).filter((id) => !id.startsWith('error-')));
  });
}

function described(input) {
  return (input.getAttribute('aria-describedby') || '').split(' ').filter(Boolean);
}

function describe(input, ids) {
  if (ids.length > 0) {
    input.setAttribute('aria-describedby', ids.join(' '));
  } else {
    input.removeAttribute('aria-describedby');
  }
}

/** @param problem the refusal (RFC 9457) with the fields at fault */
export function refuse(form, problem) {
  const errors = problem.errors || [];
  const saidByTheField = errors.length === 1 && errors[0].message === problem.title;
  const box = say('error', saidByTheField ? '' : problem.title || '受け付けられませんでした。');
  const list = document.createElement('ul');
  errors.forEach((error, index) => list.append(line(error, inputs(form, error.field), 'error-' + index)));
  if (errors.length > 0) {
    box.append(list);
  }
}

function line(error, faulty, id) {
  const item = document.createElement('li');
  item.id = id;
  faulty.forEach((input) => {
    input.setAttribute('aria-invalid', 'true');
    describe(input, [...described(input), id]);
  });
  if (faulty.length > 0) {
    const jump = document.createElement('a');
    jump.href = '#';
    jump.textContent = label(faulty[0]);
    jump.addEventListener('click', (event) => {
      event.preventDefault();
      faulty[0].focus();
    });
    item.append(jump, '：');
  }
  item.append(error.message);
  return item;
}

/** The inputs of a field: itself, its parts, or the nearest one it is a part of. */
function inputs(form, field) {
  const wanted = field.replace(/\[[0-9]+\]/g, '');
  const all = [...form.querySelectorAll('[data-field]')].filter((input) => !input.matches(':disabled'));
  const of = (test) => all.filter((input) => input.dataset.field.split(' ').some(test));
  const exact = of((name) => name === wanted);
  if (exact.length > 0) {
    return exact;
  }
  const parts = of((name) => name.startsWith(wanted + '.'));
  return parts.length > 0 ? parts : of((name) => wanted.startsWith(name + '.'));
}

function label(input) {
  const group = input.closest('[role="group"]');
  const words = group ? group.querySelector('p') : input.closest('label');
  return [...words.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE || (node.nodeName === 'SPAN' && !node.hidden))
    .map((node) => node.textContent)
    .join('')
    .trim();
}
