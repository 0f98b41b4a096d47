import { inHouseStyle } from '../../tasklist/scripts/house-style.js';

export default await inHouseStyle('運用監視', {
  // paths start at the 'cockpit' folder
  customScripts: ['scripts/logout-redirect.js'],
  // whoever looks for the cause of a failure needs the second
  dateFormat: { normal: 'YYYY年M月D日 HH:mm:ss', abbr: 'YYYY/MM/DD HH:mm:ss' }
});
