import { inHouseStyle } from '../../tasklist/scripts/house-style.js';

export default await inHouseStyle('管理', {
  // paths start at the 'admin' folder
  customScripts: ['scripts/logout-redirect.js']
});
