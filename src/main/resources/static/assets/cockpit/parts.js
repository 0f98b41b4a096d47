// What the pages in the Cockpit are made of: elements, words for times, questions to our own server.
const MOMENT = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long', year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tokyo'
});

export function el(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => {
    if (typeof value === 'function') {
      made.addEventListener(key, value);
    } else if (value !== null) {
      made.setAttribute(key, value);
    }
  });
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function table(caption, heads, rows) {
  return el('table', { class: 'cam-table table' },
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, ...rows.map((cells) => el('tr', {}, ...cells.map((cell) => el('td', {}, cell))))));
}

/** A number; one that is withheld because it is small has its sign. */
export const count = (number) => (number === null ? '＊' : number.toLocaleString('ja-JP'));

export const moment = (text) => (text ? MOMENT.format(new Date(text)) : '');

export function span(seconds) {
  if (seconds === null) {
    return '';
  }
  const [days, hours, minutes] = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60];
  if (days > 0) {
    return days + '日' + hours + '時間';
  }
  return hours > 0 ? hours + '時間' + minutes + '分' : minutes > 0 ? minutes + '分' : seconds + '秒';
}

/** What the server answers; a refusal is thrown with the server's own sentence. */
export async function ask(address) {
  const answer = await fetch(address, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(said.title || '読み込めませんでした。ページを読み直してください。続くときは情報システム担当に連絡してください。');
  }
  return said;
}

export const words = (text) => el('p', { role: 'alert' }, text);
