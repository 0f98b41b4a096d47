import { inHouseStyle } from './house-style.js';

const shortcut = (key, description) => ({ key, description });

export default await inHouseStyle('タスク一覧', {
  // paths start at the 'tasklist' folder
  customScripts: [
    'scripts/logout-redirect.js',
    'scripts/desk-link.js',
    'scripts/case-link.js',
    'scripts/table-link.js',
    'scripts/table-route.js',
    'scripts/table-task-route.js'
  ],
  shortcuts: {
    focusFilter: shortcut('ctrl+shift+f', '一覧の先頭のフィルターに移動します'),
    focusList: shortcut('ctrl+alt+l', '一覧の先頭のタスクに移動します'),
    focusForm: shortcut('ctrl+alt+f', 'タスクのフォームの先頭の入力欄に移動します')
  }
});
