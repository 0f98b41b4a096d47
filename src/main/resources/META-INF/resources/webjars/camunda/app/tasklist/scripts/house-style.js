// What every web application of the engine shows in the same way: our name, Japanese first, dates as offices write them.
import { preload } from './preload-locale.js';

/** Loads the labels before the application draws its first word, and returns its settings. */
export async function inHouseStyle(name, own) {
  const locale = (navigator.language || '').startsWith('en') ? 'en' : 'ja';
  // the pages say "en" whatever they show, and a screen reader would read Japanese with an English voice
  document.documentElement.lang = locale;
  await preload(locale);
  return {
    app: { vendor: '免許台帳', name },
    locales: { fallbackLocale: 'ja', availableLocales: ['ja', 'en'] },
    dateFormat: {
      short: 'YYYY年M月D日',
      normal: 'YYYY年M月D日 HH:mm',
      long: 'YYYY年M月D日（ddd） HH:mm',
      abbr: 'YYYY/MM/DD HH:mm',
      day: 'D日',
      monthName: 'M月'
    },
    disableWelcomeMessage: true,
    ...own
  };
}
