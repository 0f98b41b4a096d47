// Scans wait here, each under the kind of its paper, until the form is sent.

export function keepScans() {
  const waiting = [];
  const list = document.getElementById('scans');
  document.getElementById('scan-add').addEventListener('click', () => {
    const kind = document.getElementById('scan-kind');
    const input = document.getElementById('scan-file');
    if (input.files.length === 1) {
      add({ kind: kind.value, file: input.files[0] }, kind.selectedOptions[0].textContent);
      input.value = '';
    }
  });

  function add(scan, words) {
    waiting.push(scan);
    const line = document.createElement('li');
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'button';
    remove.textContent = '外す';
    remove.setAttribute('aria-label', words + '：' + scan.file.name + 'を外す');
    remove.addEventListener('click', () => {
      waiting.splice(waiting.indexOf(scan), 1);
      line.remove();
      document.getElementById('scan-add').focus();
    });
    line.append(words + '：' + scan.file.name + ' ', remove);
    list.append(line);
  }

  return {
    addTo: (body) => waiting.forEach((scan) => body.append(scan.kind, scan.file, scan.file.name)),
    clear: () => {
      waiting.length = 0;
      list.replaceChildren();
    },
  };
}
