// The second entry of the key items: typed from the paper, without a look at the first one.
const FIRST = '[name="surname"], [name="given"], [name="kanaSurname"], [name="kanaGiven"], [name="birthDate"], [name="licenceNumber"]';

/** Hides the first entry while somebody types the second one. */
export function typeBlindly(form) {
  const again = form.querySelector('#again');
  const hide = (hidden) => form.querySelectorAll(FIRST).forEach((input) => input.classList.toggle('unseen', hidden));
  again.addEventListener('focusin', () => hide(true));
  again.addEventListener('focusout', () => hide(false));
  again.addEventListener('paste', (event) => event.preventDefault());
  again.addEventListener('drop', (event) => event.preventDefault());
}

/** What was typed in two ways, with both, in the shape of a refusal; null when the entries agree. */
export function difference(form) {
  const errors = [...form.querySelectorAll('[data-again]')]
    .filter((second) => !second.matches(':disabled'))
    .map((second) => ({ second, first: form.elements[second.dataset.again] }))
    .filter(({ second, first }) => plain(second) !== plain(first))
    .map(({ second, first }) => ({
      field: second.dataset.field,
      message: '1回目は' + shown(first) + '、2回目は' + shown(second) + 'です。書類を見て、違うほうを直してください。',
    }));
  return errors.length > 0 ? { title: '2回の入力が一致しません。', errors } : null;
}

export function secondEntry(read) {
  const number = read.orNull('licenceNumberAgain');
  return {
    name: read.name('surnameAgain', 'givenAgain'),
    kana: read.name('kanaSurnameAgain', 'kanaGivenAgain'),
    birthDate: read.orNull('birthDateAgain'),
    licenceNumber: number !== null && /^[0-9]+$/.test(number) ? Number(number) : number,
  };
}

function plain(input) {
  const text = input.value.trim().normalize('NFC');
  return input.dataset.again === 'licenceNumber' || input.name === 'licenceNumber' ? text.replace(/^0+(?=[0-9])/, '') : text;
}

function shown(input) {
  return input.value.trim() ? '「' + input.value.trim() + '」' : '空';
}
