// What the officer chooses and fills in: the outcome, and the fields that belong to it.

export function chosen(host) {
  return host.querySelector('input[name="outcome"]:checked');
}

/** Shows the fields of the chosen outcome and no others. */
export function showFields(host) {
  const choice = chosen(host);
  host.querySelectorAll('[data-fields]').forEach((group) => {
    group.hidden = !choice || group.dataset.fields !== choice.value;
  });
}

/** What the server is sent. */
export function answer(host) {
  const choice = chosen(host);
  const body = { version: Number(host.querySelector('[data-version]').dataset.version), outcome: choice.value };
  host.querySelectorAll('[data-fields="' + choice.value + '"] [data-field]').forEach((input) => {
    body[input.dataset.field] = input.value;
  });
  return body;
}

/** @return puts what is chosen and filled in now into a page that was drawn anew */
export function remember(host) {
  const values = [...host.querySelectorAll('[data-field]')].map((input) => [input.id, input.value]);
  const choice = chosen(host);
  return () => {
    values.forEach(([id, value]) => fill(host, id, value));
    const same = choice && host.querySelector('input[name="outcome"][value="' + choice.value + '"]');
    if (same) {
      same.checked = true;
      showFields(host);
    }
  };
}

function fill(host, id, value) {
  const input = host.querySelector('#' + id);
  if (input) {
    input.value = value;
    input.dispatchEvent(new Event('input'));
  }
}

/** To where the officer acts: the outcomes, or the button that makes the task one's own. */
export function toOutcomes(host) {
  const places = ['input[name="outcome"]:checked', 'input[name="outcome"]', '[data-action="claim"]', '[data-outcomes]'];
  places.map((place) => host.querySelector(place)).find(Boolean).focus();
  host.querySelector('[data-outcomes]').scrollIntoView({ block: 'nearest' });
}
