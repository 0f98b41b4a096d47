// One scan of a batch as a line: its file, its kind of paper to choose, what the server said of it, and a way to take it out.
const STATES = { WAITING: '確かめています…', GOOD: '受け付けられます', BAD: '受け付けられません' };

/** Gives the scan a `draw` that shows what it has become. */
export function line(scan, choices, remove) {
  const item = document.createElement('li');
  const kind = document.createElement('select');
  kind.setAttribute('aria-label', scan.file.name + 'の書類の種類');
  kind.append(new Option('種類を選んでください', ''), ...choices.map((choice) => new Option(choice.words, choice.value)));
  kind.addEventListener('change', () => (scan.kind = kind.value || null));
  const state = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = '外す';
  button.setAttribute('aria-label', scan.file.name + 'を外す');
  button.addEventListener('click', () => {
    item.remove();
    remove();
  });
  item.append(scan.file.name + ' ', kind, ' ', state, ' ', button);
  scan.draw = () => {
    kind.value = scan.kind || '';
    kind.hidden = scan.state === 'BAD';
    state.className = 'tag' + (scan.state === 'GOOD' ? ' tag-good' : scan.state === 'BAD' ? ' tag-bad' : '');
    state.textContent = scan.error || STATES[scan.state];
  };
  scan.draw();
  return item;
}
