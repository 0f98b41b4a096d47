// Writes who looks and when across a number, so that a photograph of the screen says whose screen it was.

/** @param words drawn again and again, aslant, over the whole canvas */
export function mark(canvas, words) {
  const { width, height } = canvas.parentElement.getBoundingClientRect();
  canvas.width = width;
  canvas.height = height;
  const paper = canvas.getContext('2d');
  paper.font = '14px sans-serif';
  paper.fillStyle = 'rgba(0, 23, 193, 0.16)';
  paper.rotate(-0.12);
  const step = paper.measureText(words).width + 40;
  for (let y = 0; y < height + width * 0.15; y += 34) {
    for (let x = -step; x < width; x += step) {
      paper.fillText(words, x + (y % 68), y);
    }
  }
}
