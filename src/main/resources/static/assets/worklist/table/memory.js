// Where the officer is in the list: kept in the page's memory alone, so that the way back from a task leads to the same line.
export const emptyFilter = () => ({ procedures: [], steps: [], flags: [], paid: null });

export const memory = {
  queue: 'group',
  text: '',
  filter: emptyFilter(),
  sort: 'dueOn',
  page: 0,
  // where each page begins that was reached so far: the page before said it
  starts: [],
  columns: [],
  selected: new Set(),
  everything: false,
  line: null,
  known: false
};

export const SIZE = 20;

/** The page that is shown, as the server wants to be asked. */
export const wantedPage = () => ({
  ...wanted(),
  after: memory.page > 0 ? memory.starts[memory.page] : null
});

/** The list that is shown, over all its pages. */
export const wanted = () => ({
  queue: memory.queue,
  text: memory.text,
  filter: memory.filter,
  sort: memory.sort,
  size: SIZE
});

export function unselect() {
  memory.selected.clear();
  memory.everything = false;
}
