// The case page outside the Tasklist: opens papers beside the case.
const host = document.querySelector('main');
host.querySelectorAll('[data-document]').forEach((button) => {
  button.addEventListener('click', () => {
    const viewer = host.querySelector('[data-viewer]');
    const frame = document.createElement('iframe');
    frame.src = button.dataset.document;
    frame.title = button.dataset.title;
    viewer.replaceChildren(frame);
    viewer.hidden = false;
  });
});
