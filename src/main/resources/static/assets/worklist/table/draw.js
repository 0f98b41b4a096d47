// Small pieces of pages.
export function el(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes || {}).forEach(([key, value]) => {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value === true) {
      made.setAttribute(key, '');
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value);
    }
  });
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export const button = (words, act, more) => el('button', { type: 'button', class: 'button', onclick: act, ...more }, words);

/** A day as offices write it. */
export function era(day) {
  return day
    ? new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', month: 'long', day: 'numeric' })
        .format(new Date(day + 'T00:00:00'))
    : '';
}
