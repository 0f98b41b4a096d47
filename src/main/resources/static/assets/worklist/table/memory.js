// Where the officer is in the list: kept in the page's memory alone, so that the way back from a task leads to the same line.
export const emptyFilter = () => ({ procedures: [], steps: [], flags: [], paid: null });

export const memory = {
  queue: 'group',
  text: '',
  filter: emptyFilter(),
  sort: 'dueOn',
  page: 0,
  columns: [],
  selected: new Set(),
  everything: false,
  line: null,
  known: false
};

export const SIZE = 20;

/** The list that is shown, as the server wants to be asked. */
export const wanted = () => ({
  queue: memory.queue,
  text: memory.text,
  filter: memory.filter,
  sort: memory.sort,
  page: memory.page,
  size: SIZE
});

export function unselect() {
  memory.selected.clear();
  memory.everything = false;
}
