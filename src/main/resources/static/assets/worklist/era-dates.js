// Says beside a date input which day of the Japanese era it is, as on paper.

const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });

export function sayEras(host) {
  host.querySelectorAll('input[type="date"]').forEach((input) => {
    const words = host.querySelector('[data-era="' + input.id + '"]');
    input.addEventListener('input', () => {
      words.textContent = input.valueAsDate ? era.format(input.valueAsDate) : '';
    });
  });
}
