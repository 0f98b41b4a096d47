import { inHouseStyle } from '../../tasklist/scripts/house-style.js';

export default await inHouseStyle('ようこそ', {
  // paths start at the 'welcome' folder
  customScripts: ['scripts/logout-redirect.js'],
  links: [{ label: '職員ポータル', href: '/desk', description: '名簿の検索、案件の確認、統計と帳票' }]
});
