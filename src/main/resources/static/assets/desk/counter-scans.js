// Scans wait here, each under the kind of its paper, until the form is sent. Each file is looked at by the server as soon as it is
// added, so that one that cannot be taken says so by itself; the server keeps none before the form is sent.
import { line } from './scan-line.js';
import { post } from './post.js';

const BY_BARCODE = 'BARCODE';

export function keepScans() {
  const waiting = [];
  const kinds = document.getElementById('scan-kind');
  const input = document.getElementById('scan-file');
  const list = document.getElementById('scans');
  const progress = document.getElementById('scan-progress');
  const choices = [...kinds.options].map((option) => ({ value: option.value, words: option.textContent }));
  kinds.prepend(new Option('仕切り紙で見分ける', BY_BARCODE));
  kinds.selectedIndex = 0;
  input.multiple = true;
  document.getElementById('scan-add').addEventListener('click', () => {
    add([...input.files]);
    input.value = '';
  });
  const place = input.closest('fieldset, section');
  place.addEventListener('dragover', (event) => event.preventDefault());
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    add([...event.dataTransfer.files]);
  });

  /** One after the other: a scanner's whole output must not fill the network. */
  async function add(files) {
    const wanted = kinds.value === BY_BARCODE ? null : kinds.value;
    const added = files.map((file) => ({ file, kind: wanted, state: 'WAITING', error: null }));
    waiting.push(...added);
    added.forEach((scan) => list.append(line(scan, choices, () => remove(scan))));
    tell();
    for (const scan of added) {
      await look(scan);
      scan.draw();
      tell();
    }
  }

  async function look(scan) {
    const body = new FormData();
    body.append('file', scan.file, scan.file.name);
    try {
      const answer = await post('/api/counter/scans', body);
      scan.state = answer.ok ? 'GOOD' : 'BAD';
      scan.error = answer.ok ? null : answer.result.title;
      scan.kind = scan.kind || (answer.ok ? answer.result.kind : null);
    } catch (failure) {
      scan.state = 'BAD';
      scan.error = 'サーバーに届きませんでした。外して、もう一度加えてください。';
    }
  }

  function remove(scan) {
    waiting.splice(waiting.indexOf(scan), 1);
    tell();
    document.getElementById('scan-add').focus();
  }

  function tell() {
    if (progress) {
      const done = waiting.filter((scan) => scan.state !== 'WAITING').length;
      const bad = waiting.filter((scan) => scan.state === 'BAD').length;
      progress.textContent =
        waiting.length === 0
          ? ''
          : waiting.length + '件のうち' + done + '件を確かめました。' + (bad > 0 ? bad + '件は受け付けられません。' : '');
    }
  }

  const names = (scans) => scans.map((scan) => scan.file.name).join('、');
  return {
    /** Why the scans cannot be sent yet, in the shape of a refusal; null when they can. */
    lacking: () => {
      const of = (test, words) => {
        const found = waiting.filter(test);
        return found.length > 0 ? { title: words + '：' + names(found), errors: [] } : null;
      };
      return (
        of((scan) => scan.state === 'WAITING', 'まだ確かめているファイルがあります。終わるまでお待ちください') ||
        of((scan) => scan.state === 'BAD', '受け付けられないファイルがあります。外すか、スキャンし直してください') ||
        of((scan) => !scan.kind, '書類の種類が決まっていないファイルがあります。種類を選んでください')
      );
    },
    addTo: (body) => waiting.forEach((scan) => body.append(scan.kind, scan.file, scan.file.name)),
    clear: () => {
      waiting.length = 0;
      list.replaceChildren();
      tell();
    },
  };
}
