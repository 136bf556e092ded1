// The rest of the page: head, filters, links to a cell, keys.

function drawPage() {
  document.documentElement.lang = view.lang === 'en' ? 'en' : 'zh-CN';
  const translated = document.querySelectorAll('[data-word]');
  for (const element of translated) {
    element.textContent = word(element.dataset.word);
  }
  document.getElementById('title').textContent = either(DATA.title);
  document.title = word('report') + ' ' + DATA.asOf + ' · ' + DATA.number;
  document.getElementById('source').textContent =
    [DATA.number, either(DATA.issuer), DATA.issued + ' ' + word('issued')].join(' · ');
  document.getElementById('asOf').textContent = DATA.asOf;
  document.getElementById('language').textContent = view.lang === 'en' ? '中文' : 'English';
  document.getElementById('language').lang = view.lang === 'en' ? 'zh-CN' : 'en';
  document.getElementById('theme').textContent = word(dark() ? 'light' : 'theme');
  showWords('note', either(DATA.note));
  showWords('whyEmpty', either(DATA.whyEmpty));
  document.getElementById('toolbar').hidden = DATA.bodies === 0;
  document.getElementById('table').hidden = DATA.bodies === 0;
  const search = document.getElementById('search');
  search.placeholder = word('search');
  search.setAttribute('aria-label', word('search'));
  drawStatuses();
  drawMatrix();
  drawPanel();
  drawAbout();
}

function showWords(id, words) {
  const element = document.getElementById(id);
  element.textContent = words;
  element.hidden = words === '';
}

/** Legend, numbers and filter in one. */
function drawStatuses() {
  const element = clear(document.getElementById('statuses'));
  element.setAttribute('aria-label', word('filter'));
  element.hidden = DATA.bodies === 0;
  const sums = SIGNS.map(() => 0);
  DATA.findings.forEach((finding) => sums[finding[STATUS]]++);
  sums.forEach((number, status) => {
    const chip = button('chip c' + status);
    chip.dataset.status = String(status);
    chip.title = word('meanings')[status];
    chip.setAttribute('aria-pressed', String(view.statuses[status]));
    add(
      chip,
      sign(status),
      make('span', 'number', grouped(number)),
      make('span', 'label', statusWord(status)));
    add(element, chip);
  });
  add(
    element,
    add(
      make('p', 'chip total'),
      make('span', 'number', grouped(DATA.findings.length)),
      make('span', 'label', word('all'))));
}

function drawAbout() {
  const element = clear(document.getElementById('about'));
  const details = make('details');
  add(details, make('summary', '', word('about')));
  const meanings = make('dl', 'meanings');
  word('meanings').forEach((meaning, status) =>
    add(
      meanings,
      add(
        make('div'),
        add(make('dt'), sign(status), document.createTextNode(' ' + statusWord(status))),
        make('dd', '', meaning))));
  add(
    details,
    meanings,
    make('h3', '', word('unused')),
    listOf(DATA.unused.map((one) => grouped(one[1]) + ' · ' + text(one[0]))),
    make('h3', '', word('unbound')),
    listOf(
      DATA.unbound.map(
        (number) => DATA.obligations[number].id + ' ' + either(DATA.obligations[number].title))));
  add(element, details);
}

function listOf(lines) {
  const list = make('ul');
  lines.forEach((line) => add(list, make('li', '', line)));
  if (lines.length === 0) {
    add(list, make('li', '', word('none')));
  }
  return list;
}

function dark() {
  return document.documentElement.dataset.theme === 'dark';
}

/** Opens what an address such as #body=t03&article=2 or #kind=VILLAGE&article=10 names. */
function readAddress() {
  const parts = {};
  location.hash.slice(1).split('&').forEach((part) => {
    const at = part.indexOf('=');
    if (at > 0) {
      parts[part.slice(0, at)] = decoded(part.slice(at + 1));
    }
  });
  const article = position(DATA.articles, parts.article);
  const body = position(DATA.parties.slice(0, DATA.bodies), parts.body);
  const kind = position(DATA.kinds, parts.kind);
  view.selected = null;
  if (body >= 0) {
    view.selected = { body: body, kind: -1, article: article };
    reveal(body);
  } else if (kind >= 0 && groupOf(kind).length > 0) {
    view.selected = { body: -1, kind: kind, article: article };
  }
}

function decoded(value) {
  try {
    return decodeURIComponent(value);
  } catch (malformed) {
    return '';
  }
}

function position(rows, id) {
  for (let i = 0; i < rows.length; i++) {
    if (rows[i][0] === id) {
      return i;
    }
  }
  return -1;
}

/** Expands the group of a body as far as its row, unless a filter hides it. */
function reveal(body) {
  const kind = kindOf(body);
  const at = visible(groupOf(kind)).indexOf(body);
  if (at >= 0 && !cellOf({ body: body, article: -1 })) {
    view.expanded[kind] = true;
    view.limits[kind] = Math.max(view.limits[kind] || FIRST_ROWS, at + FIRST_ROWS);
    drawMatrix();
  }
}

function addressOf(data) {
  const whose =
    data.body === undefined
      ? 'kind=' + encodeURIComponent(DATA.kinds[Number(data.kind)][0])
      : 'body=' + encodeURIComponent(partyId(Number(data.body)));
  const article = Number(data.article);
  return '#' + whose + (article < 0 ? '' : '&article=' + articleNumber(article));
}

function openAddress() {
  readAddress();
  markSelected();
  drawPanel();
  const cell = view.selected ? cellOf(view.selected) : null;
  if (cell) {
    bringIntoView(cell);
  }
  const name = document.getElementById('panel-name');
  if (name) {
    name.focus();
  }
}

function closePanel() {
  const before = view.selected;
  if (before) {
    view.selected = null;
    // an empty address would make the browser jump to the top
    history.replaceState(null, '', location.href.split('#')[0]);
    drawPanel();
    const cell = cellOf(before);
    markSelected();
    if (cell) {
      setReachable(cell.className.indexOf('cell') >= 0 ? cell : null);
      cell.focus();
    }
  }
}

function clicked(event) {
  const target = event.target.closest('button');
  if (!target) {
    return;
  }
  const data = target.dataset;
  if (target.id === 'close') {
    closePanel();
  } else if (target.id === 'language') {
    view.lang = view.lang === 'en' ? 'zh' : 'en';
    drawPage();
  } else if (target.id === 'theme') {
    document.documentElement.dataset.theme = dark() ? 'light' : 'dark';
    target.textContent = word(dark() ? 'light' : 'theme');
  } else if (target.id === 'print') {
    window.print();
  } else if (target.id === 'expand' || target.id === 'collapse') {
    kindGroups.forEach((group) => {
      view.expanded[group.kind] = target.id === 'expand';
    });
    drawMatrix();
  } else if (data.status !== undefined) {
    view.statuses[data.status] = !view.statuses[data.status];
    drawStatuses();
    drawMatrix();
    drawPanel();
    document.querySelector('.chip[data-status="' + data.status + '"]').focus();
  } else if (data.sort !== undefined) {
    view.sort = view.sort === Number(data.sort) ? -1 : Number(data.sort);
    drawMatrix();
    document.querySelector('[data-sort="' + data.sort + '"]').focus();
  } else if (data.toggle !== undefined) {
    view.expanded[data.toggle] = data.expanded !== 'true';
    drawMatrix();
    document.querySelector('[data-toggle="' + data.toggle + '"]').focus();
  } else if (data.more !== undefined) {
    view.limits[data.more] = (view.limits[data.more] || FIRST_ROWS) + MORE_ROWS;
    drawMatrix();
  } else if (data.article !== undefined) {
    const address = addressOf(data);
    if (location.hash === address) {
      openAddress();
    } else {
      location.hash = address;
    }
  }
}

function pressed(event) {
  if (event.key === 'Escape') {
    closePanel();
    return;
  }
  const cell = event.target.closest ? event.target.closest('#rows .cell') : null;
  const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  if (cell && moves[event.key]) {
    event.preventDefault();
    moveFrom(cell, moves[event.key][0], moves[event.key][1]);
  }
}

function searched() {
  view.search = document.getElementById('search').value.trim();
  drawMatrix();
}

document.addEventListener('click', clicked);
document.addEventListener('keydown', pressed);
document.getElementById('search').addEventListener('input', searched);
window.addEventListener('hashchange', openAddress);
document.documentElement.dataset.theme =
  window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
drawPage();
if (location.hash.length > 1) {
  openAddress();
}
