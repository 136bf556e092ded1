// The matrix: articles across, bodies down, grouped by kind.

/** Groups with more bodies than this are shown as one row until they are expanded. */
const SMALL_GROUP = 60;
const FIRST_ROWS = 60;
const MORE_ROWS = 200;

function drawMatrix() {
  drawHead();
  const rows = clear(document.getElementById('rows'));
  let shown = 0;
  kindGroups.forEach((group) => {
    const bodies = visible(group.bodies);
    shown += bodies.length;
    if (bodies.length > 0) {
      drawGroup(rows, group, bodies);
    }
  });
  if (shown === 0 && DATA.bodies > 0) {
    const row = make('tr', 'nothing');
    const cell = make('td', '', word('nothing'));
    cell.colSpan = ARTICLE_COUNT + 2;
    add(rows, add(row, cell));
  }
  document.getElementById('shown').textContent = word('shown')(grouped(shown));
  markSelected();
}

function drawHead() {
  const head = clear(document.getElementById('head'));
  document.getElementById('table').className = ARTICLE_COUNT > 8 ? 'narrow' : 'wide';
  const row = make('tr');
  add(row, columnHead('name', word('body')), columnHead('overview', word('overview')));
  DATA.articles.forEach((article, i) => {
    const cell = columnHead('article', '');
    cell.setAttribute('aria-sort', view.sort === i ? 'descending' : 'none');
    const sort = button('sort');
    sort.dataset.sort = String(i);
    sort.title = word('article')(article[0]) + ' ' + articleTitle(i) + ' · ' + word('sort');
    add(
      sort,
      make('span', 'number', word('article')(article[0])),
      make('span', 'title', articleTitle(i)));
    add(row, add(cell, sort));
  });
  add(head, row);
}

function columnHead(className, content) {
  const cell = make('th', className, content);
  cell.scope = 'col';
  return cell;
}

/** The bodies of a group that the filters let through, in the chosen order. */
function visible(bodies) {
  const name = view.search.toLowerCase();
  const found = bodies.filter(
    (body) =>
      (name === '' ||
        partyName(body).toLowerCase().indexOf(name) >= 0 ||
        partyId(body).toLowerCase() === name) &&
      total(tally([body], -1)) > 0);
  return view.sort < 0 ? found : found.slice().sort(byArticle);
}

function byArticle(a, b) {
  const first = tally([a], view.sort);
  const second = tally([b], view.sort);
  for (let status = 0; status < STATUS_COUNT; status++) {
    if (first[status] !== second[status]) {
      return second[status] - first[status];
    }
  }
  return a - b;
}

function isExpanded(group, bodies) {
  const chosen = view.expanded[group.kind];
  return chosen === undefined
    ? bodies.length <= SMALL_GROUP || view.search !== ''
    : chosen;
}

function drawGroup(rows, group, bodies) {
  if (group.bodies.length === 1) {
    add(rows, bodyRow(bodies[0], kindWord(group.kind)));
    return;
  }
  const expanded = isExpanded(group, bodies);
  add(rows, groupRow(group, bodies, expanded));
  if (expanded) {
    const limit = view.limits[group.kind] || FIRST_ROWS;
    bodies.slice(0, limit).forEach((body) => add(rows, bodyRow(body, '')));
    if (bodies.length > limit) {
      add(rows, moreRow(group, bodies.length - limit));
    }
  }
}

function groupRow(group, bodies, expanded) {
  const row = make('tr', 'group');
  const head = make('th', 'name');
  head.scope = 'rowgroup';
  const toggle = button('toggle');
  toggle.dataset.toggle = String(group.kind);
  toggle.dataset.expanded = String(expanded);
  toggle.setAttribute('aria-expanded', String(expanded));
  add(
    toggle,
    make('span', 'arrow', expanded ? '▾' : '▸'),
    make('span', 'label', kindWord(group.kind)),
    make('span', 'size', grouped(bodies.length)));
  add(row, add(head, toggle), add(make('td', 'overview'), bar(tally(bodies, -1))));
  DATA.articles.forEach((article, i) =>
    add(row, statusCell(tally(bodies, i), i, kindWord(group.kind), 'kind', group.kind)));
  return row;
}

function bodyRow(body, kind) {
  const row = make('tr', kind ? 'body alone' : 'body');
  const head = make('th', 'name');
  head.scope = 'row';
  const name = button('whole', partyName(body));
  name.dataset.body = String(body);
  name.dataset.article = '-1';
  name.title = partyName(body) + ' · ' + partyId(body);
  if (kind) {
    add(name, make('span', 'kind', kind));
  }
  add(row, add(head, name), add(make('td', 'overview'), bar(tally([body], -1))));
  DATA.articles.forEach((article, i) =>
    add(row, statusCell(tally([body], i), i, partyName(body), 'body', body)));
  return row;
}

function statusCell(sums, article, name, key, value) {
  const cell = make('td', 'status');
  const status = worst(sums);
  if (status < 0) {
    return cell;
  }
  const all = total(sums);
  const open = button('cell s' + status);
  open.dataset[key] = String(value);
  open.dataset.article = String(article);
  open.tabIndex = -1;
  open.title = inWords(sums);
  open.setAttribute(
    'aria-label',
    [name, word('article')(articleNumber(article)), inWords(sums)].join(' · '));
  add(open, make('span', 'sign', SIGNS[status]), make('span', 'number', grouped(sums[status])));
  if (all > sums[status]) {
    add(open, make('span', 'of', '/' + grouped(all)));
  }
  return add(cell, open);
}

function moreRow(group, left) {
  const row = make('tr', 'more');
  const cell = make('td');
  cell.colSpan = ARTICLE_COUNT + 2;
  const more = button('', word('more')(Math.min(MORE_ROWS, left)));
  more.dataset.more = String(group.kind);
  const line = make('span', 'line');
  add(line, more, make('span', 'left', word('left')(grouped(left))));
  return add(row, add(cell, line));
}

/** The one cell that Tab reaches; arrow keys move on from there. */
function markSelected() {
  const rows = document.getElementById('rows');
  const before = rows.querySelectorAll('.cell.selected');
  for (const cell of before) {
    cell.classList.remove('selected');
    cell.removeAttribute('aria-current');
  }
  const selected = view.selected ? cellOf(view.selected) : null;
  if (selected) {
    selected.classList.add('selected');
    selected.setAttribute('aria-current', 'true');
  }
  setReachable(selected || rows.querySelector('.cell'));
}

function setReachable(cell) {
  const before = document.getElementById('rows').querySelectorAll('.cell[tabindex="0"]');
  for (const other of before) {
    other.tabIndex = -1;
  }
  if (cell) {
    cell.tabIndex = 0;
  }
}

/** Scrolls to a cell unless it can be seen. */
function bringIntoView(cell) {
  const frame = document.getElementById('matrix').getBoundingClientRect();
  const head = document.getElementById('head').getBoundingClientRect().height;
  const at = cell.getBoundingClientRect();
  if (at.top < frame.top + head || at.bottom > frame.bottom || at.right > frame.right) {
    cell.scrollIntoView({ block: 'center', inline: 'center' });
  }
}

function cellOf(selection) {
  const key = selection.body >= 0 ? 'body' : 'kind';
  return document
    .getElementById('rows')
    .querySelector(
      'button[data-' + key + '="' + selection[key] + '"][data-article="' + selection.article + '"]');
}

/** Moves from a cell by a number of columns and rows, over empty cells. */
function moveFrom(cell, across, down) {
  const row = cell.parentNode.parentNode;
  const cells = row.children;
  let column = Array.prototype.indexOf.call(cells, cell.parentNode);
  let next = null;
  if (across !== 0) {
    for (column += across; column > 1 && column < cells.length && !next; column += across) {
      next = cells[column].querySelector('.cell');
    }
  } else {
    let other = row;
    do {
      other = down > 0 ? other.nextElementSibling : other.previousElementSibling;
      next = other && other.children[column] ? other.children[column].querySelector('.cell') : null;
    } while (other && !next);
  }
  if (next) {
    setReachable(next);
    next.focus();
  }
}
