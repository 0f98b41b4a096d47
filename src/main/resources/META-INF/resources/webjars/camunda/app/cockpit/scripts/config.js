import { inHouseStyle } from '../../tasklist/scripts/house-style.js';

export default await inHouseStyle('運用監視', {
  // paths start at the 'cockpit' folder
  customScripts: ['scripts/logout-redirect.js', 'scripts/case-link.js', 'scripts/figures.js']
});
