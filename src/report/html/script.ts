/*
 * What a script adds to the page: a search over the sites, and sorting. The page is read in full without it. It stores
 * nothing, sends no request and writes no markup.
 */
export const SCRIPT = String.raw`'use strict';
(() => {
  const tables = [...document.querySelectorAll('table.sites')];
  const find = document.getElementById('find');
  const query = document.getElementById('query');
  const found = document.getElementById('found');
  const rows = () => tables.flatMap((table) => [...table.querySelectorAll('tbody tr')]);
  let timer = 0;
  const search = () => {
    const text = query.value.trim().toLowerCase();
    let matches = 0;
    const all = rows();
    for (const row of all) {
      const isMatch = text === '' || row.textContent.toLowerCase().includes(text);
      row.hidden = !isMatch;
      if (isMatch) matches += 1;
    }
    if (text !== '') for (const table of tables) open(table);
    found.textContent = text === '' ? '' : matches.toLocaleString('en') + ' of ' + all.length.toLocaleString('en') + ' sites';
  };
  const open = (element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  };
  const follow = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target) return;
    open(target);
    const fold = target.parentElement.querySelector(':scope > details.fold > .rows');
    if (fold) open(fold);
    target.scrollIntoView();
  };
  const order = new Intl.Collator('en', { numeric: true });
  const sort = (table, column, button) => {
    const head = button.parentElement;
    const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    const entries = [...table.querySelectorAll('tbody tr')].map((row) => ({ row, text: row.cells[column].textContent }));
    entries.sort((a, b) => sign * order.compare(a.text, b.text));
    const body = document.createElement('tbody');
    body.className = 's';
    for (const { row } of entries) {
      if (row.className === '') row.className = row.parentElement.className.replace(/^g /, '');
      body.append(row);
    }
    for (const old of [...table.tBodies]) old.remove();
    table.append(body);
  };
  for (const table of tables)
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener('click', () => sort(table, column, button));
    });
  if (tables.length > 0) {
    find.hidden = false;
    query.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(search, 120);
    });
    find.addEventListener('submit', (event) => {
      event.preventDefault();
      search();
    });
  }
  addEventListener('hashchange', follow);
  follow();
})();`;
