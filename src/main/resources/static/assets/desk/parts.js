// Shows the parts of a form that are asked for and switches the others off, so that they are neither filled in nor sent.

/** @param asked tells by the value of `attribute` whether a part is asked for */
export function showParts(form, attribute, asked) {
  for (const part of form.querySelectorAll('[' + attribute + ']')) {
    const off = !asked(part.getAttribute(attribute));
    part.hidden = off;
    if (part.matches('fieldset, option')) {
      part.disabled = off;
    } else {
      part.querySelectorAll('input, select, textarea').forEach((input) => (input.disabled = off));
    }
    if (off && part.selected) {
      part.closest('select').selectedIndex = 0;
    }
  }
}

/** What must be filled in or chosen and is not, in the shape of a refusal; null when nothing is missing. */
export function missing(form) {
  const empty = [...form.querySelectorAll('[required]')].filter(
    (input) => !input.matches(':disabled') && !input.value.trim(),
  );
  const errors = empty.map((input) => ({
    field: input.dataset.field.split(' ')[0],
    message: input.matches('select') ? '選んでください。' : '入力してください。',
  }));
  return errors.length > 0 ? { title: '必須の項目が空いています。', errors } : null;
}

/** Reads a form by the names of its inputs; what is switched off counts as empty. */
export function reader(form) {
  const on = (name) => form.elements[name] && !form.elements[name].matches(':disabled');
  const text = (name) => (on(name) ? form.elements[name].value.trim() : '');
  const orNull = (name) => text(name) || null;
  return {
    text,
    orNull,
    yes: (name) => (text(name) ? text(name) === 'true' : null),
    checked: (name) => on(name) && form.elements[name].checked,
    all: (name) =>
      [...form.querySelectorAll('[name="' + name + '"]:checked')]
        .filter((box) => !box.matches(':disabled'))
        .map((box) => box.value),
    name: (surname, given) => ({ surname: orNull(surname), given: text(given) }),
    nameOrNull: (surname, given) =>
      text(surname) || text(given) ? { surname: orNull(surname), given: text(given) } : null,
    addressOrNull: (postalCode, prefecture, words) =>
      text(postalCode) || text(words)
        ? { postalCode: orNull(postalCode), prefecture: orNull(prefecture), text: orNull(words) }
        : null,
  };
}
