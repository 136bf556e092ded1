// The panel: every finding of one cell, with its reason and the sentence of the notice.

const FIRST_FINDINGS = 30;

function drawPanel() {
  const panel = clear(document.getElementById('panel'));
  const selection = view.selected;
  panel.hidden = !selection;
  document.body.className = selection ? 'with-panel' : '';
  if (!selection) {
    return;
  }
  const one = selection.body >= 0;
  const bodies = one ? [selection.body] : visible(groupOf(selection.kind));
  add(panel, panelHead(selection, bodies));
  byObligation(bodies, selection.article).forEach((section) =>
    add(panel, drawSection(section, one)));
  panel.scrollTop = 0;
}

function groupOf(kind) {
  const found = kindGroups.filter((group) => group.kind === kind);
  return found.length > 0 ? found[0].bodies : [];
}

function panelHead(selection, bodies) {
  const one = selection.body >= 0;
  const head = make('header', 'panel-head');
  const close = button('close', '×');
  close.id = 'close';
  close.setAttribute('aria-label', word('close'));
  const name = make('h2', '', one ? partyName(selection.body) : kindWord(selection.kind));
  name.id = 'panel-name';
  name.tabIndex = -1;
  add(
    head,
    close,
    make('p', 'eyebrow', one ? kindWord(kindOf(selection.body)) : word('count')(bodies.length)),
    name,
    articleTabs(selection, bodies));
  if (selection.article >= 0) {
    add(
      head,
      make(
        'p',
        'article-title',
        word('article')(articleNumber(selection.article)) + ' ' + articleTitle(selection.article)));
  }
  return head;
}

/** The same body under the other articles. */
function articleTabs(selection, bodies) {
  const tabs = make('nav', 'tabs');
  tabs.setAttribute('aria-label', word('allArticles'));
  for (let article = -1; article < ARTICLE_COUNT; article++) {
    const sums = tally(bodies, article);
    const status = worst(sums);
    if (status >= 0) {
      const label = article < 0 ? word('all') : word('article')(articleNumber(article));
      const tab = button('tab');
      tab.dataset[selection.body >= 0 ? 'body' : 'kind'] = String(
        selection.body >= 0 ? selection.body : selection.kind);
      tab.dataset.article = String(article);
      tab.title = inWords(sums);
      if (article === selection.article) {
        tab.setAttribute('aria-current', 'page');
      }
      add(tab, sign(status), make('span', '', label));
      add(tabs, tab);
    }
  }
  return tabs;
}

/** The findings of some bodies in an article, by duty; the worst duty and finding come first. */
function byObligation(bodies, article) {
  const sections = [];
  const known = {};
  for (const body of bodies) {
    for (const number of findingsOf[body]) {
      const finding = DATA.findings[number];
      const obligation = finding[OBLIGATION];
      if ((article < 0 || articleOf[obligation] === article) && wanted(finding[STATUS])) {
        if (!known[obligation]) {
          known[obligation] = { obligation: obligation, findings: [] };
          sections.push(known[obligation]);
        }
        known[obligation].findings.push(finding);
      }
    }
  }
  sections.forEach((section) => section.findings.sort((a, b) => a[STATUS] - b[STATUS]));
  return sections.sort(
    (a, b) => a.findings[0][STATUS] - b.findings[0][STATUS] || a.obligation - b.obligation);
}

function drawSection(section, one) {
  const obligation = DATA.obligations[section.obligation];
  const element = make('section', 'duty');
  element.dataset.obligation = obligation.id;
  const title = make('h3');
  add(
    title,
    make('span', 'id', obligation.id),
    make('span', '', either(obligation.title)),
    make('span', 'force', either(obligation.force)));
  add(element, title, quote(obligation));
  if (section.findings.length > 1) {
    const sums = SIGNS.map(() => 0);
    section.findings.forEach((finding) => sums[finding[STATUS]]++);
    add(element, add(make('p', 'sums'), bar(sums), make('span', '', inWords(sums))));
  }
  const list = make('div', 'findings');
  add(element, list);
  drawFindings(list, section.findings, 0, one);
  return add(element, basis(obligation));
}

/** The sentence of the notice; the words that bind are marked. */
function quote(obligation) {
  const element = make('blockquote');
  element.lang = 'zh-CN';
  element.setAttribute('aria-label', word('quote'));
  return add(
    element,
    document.createTextNode(obligation.quote[0]),
    make('mark', '', obligation.quote[1]),
    document.createTextNode(obligation.quote[2]));
}

function drawFindings(list, findings, from, one) {
  const until = from + FIRST_FINDINGS;
  findings.slice(from, until).forEach((finding) => add(list, drawFinding(finding, one)));
  if (findings.length > until) {
    const left = findings.length - until;
    const more = button('more', word('more')(Math.min(FIRST_FINDINGS, left)) + ' · ' + word('left')(left));
    more.addEventListener('click', () => {
      list.removeChild(more);
      drawFindings(list, findings, until, one);
    });
    add(list, more);
  }
}

function drawFinding(finding, one) {
  const element = make('article', 'finding f' + finding[STATUS]);
  const head = make('p', 'outcome');
  if (!one) {
    const name = button('link', partyName(finding[BEARER]));
    name.dataset.body = String(finding[BEARER]);
    name.dataset.article = String(articleOf[finding[OBLIGATION]]);
    add(head, name);
  }
  if (finding[OBJECT] >= 0) {
    add(head, make('span', 'object', partyName(finding[OBJECT])));
  }
  add(head, pill(finding));
  add(element, head, make('p', 'sentence', text(finding[SENTENCE])), strip(finding));
  if (one) {
    add(element, figures(finding), causes(finding), supply(finding), evidence(finding));
  }
  return element;
}

function pill(finding) {
  const status = finding[STATUS];
  return add(
    make('span', 'pill s' + status),
    make('span', 'sign', SIGNS[status]),
    document.createTextNode(statusWord(status)));
}

/** Months or parts, each with its own status. */
function strip(finding) {
  if (finding[CELLS].length === 0) {
    return null;
  }
  const cells = finding[CELLS].map((number) => DATA.cells[number]);
  const monthly = cells.every((cell) => /^\d{4}-\d{2}$/.test(cell[0]));
  const list = make('ol', monthly ? 'strip months' : 'strip parts');
  list.setAttribute('aria-label', word(monthly ? 'months' : 'parts'));
  cells.forEach((cell) => add(list, stripCell(cell, monthly)));
  if (monthly) {
    for (let month = Number(cells[cells.length - 1][0].slice(5)) + 1; month <= 12; month++) {
      const later = make('li', 'later');
      later.title = word('notBegun');
      later.setAttribute('aria-hidden', 'true');
      add(list, add(later, make('span', 'month', monthName(month))));
    }
  }
  return list;
}

function stripCell(cell, monthly) {
  const item = make('li', 's' + cell[2]);
  const words =
    text(cell[1]) + ' ' + statusWord(cell[2]) + (text(cell[4]) === '' ? '' : '（' + text(cell[4]) + '）');
  item.title = words;
  item.dataset.key = cell[0];
  item.setAttribute('aria-label', words);
  return add(
    item,
    make('span', 'month', monthly ? monthName(Number(cell[0].slice(5))) : text(cell[1])),
    make('span', 'sign', SIGNS[cell[2]]));
}

function monthName(month) {
  return view.lang === 'en' ? MONTHS[month - 1] : month + '月';
}

/** Numbers and the last day; days on which something was done stand in the sentence already. */
function figures(finding) {
  const list = make('dl', 'figures');
  const rows = [[word('lastDay'), text(finding[LAST_DAY])]];
  const required = text(finding[REQUIRED]);
  if (/^(>=|all)/.test(required)) {
    rows.unshift(
      [word('observed'), text(finding[OBSERVED])],
      [word('required'), required.replace('>=', '≥').replace(/^all (\d+)$/, (all, n) => word('allOf')(n))]);
  }
  rows.forEach((row) => {
    if (row[1] !== '') {
      add(list, add(make('div'), make('dt', '', row[0]), make('dd', '', row[1])));
    }
  });
  return list.firstChild ? list : null;
}

/** The violated duties from which a consequence follows, each duty once. */
function causes(finding) {
  const times = {};
  const first = [];
  finding[CAUSES].forEach((number) => {
    const cause = DATA.findings[number];
    if (cause && !times[cause[OBLIGATION]]) {
      times[cause[OBLIGATION]] = 0;
      first.push(cause);
    }
    if (cause) {
      times[cause[OBLIGATION]]++;
    }
  });
  if (first.length === 0) {
    return null;
  }
  const element = make('p', 'causes', word('follows') + ' ');
  first.forEach((cause) => {
    const obligation = DATA.obligations[cause[OBLIGATION]];
    const often = times[cause[OBLIGATION]];
    const link = button(
      'link', obligation.id + ' ' + either(obligation.title) + (often > 1 ? ' ×' + often : ''));
    link.dataset.body = String(cause[BEARER]);
    link.dataset.article = String(articleOf[cause[OBLIGATION]]);
    add(element, link);
  });
  return element;
}

function supply(finding) {
  if (finding[MISSING].length === 0) {
    return null;
  }
  const element = make('div', 'supply');
  const list = make('ul');
  finding[MISSING].forEach((number) => add(list, make('li', '', text(number))));
  return add(element, make('p', 'label', word('supply')), list);
}

function evidence(finding) {
  if (finding[EVIDENCE].length === 0) {
    return make('p', 'no-evidence', word('noEvidence'));
  }
  const element = make('details', 'evidence');
  const list = make('ul');
  finding[EVIDENCE].forEach((number) => add(list, drawFact(DATA.facts[number])));
  return add(element, make('summary', '', word('evidence')(finding[EVIDENCE].length)), list);
}

/** A fact: its type and id, then the fields that are filled in. */
function drawFact(fact) {
  const type = DATA.types[fact[0]];
  const item = make('li');
  const fields = make('span', 'fields');
  for (let i = 2; i < fact.length; i += 2) {
    add(
      fields,
      add(
        make('span', 'field'),
        make('span', 'field-name', text(type[fact[i]])),
        document.createTextNode(' ' + text(fact[i + 1]))));
  }
  return add(item, make('span', 'fact-type', text(type[0])), make('code', '', fact[1]), fields);
}

function basis(obligation) {
  if (obligation.laws.length + obligation.readings.length === 0) {
    return null;
  }
  const element = make('details', 'basis');
  const list = make('ul');
  obligation.laws.forEach((law) => add(list, make('li', '', law)));
  obligation.readings.forEach((reading) =>
    add(list, add(make('li'), make('code', '', reading[0]), document.createTextNode(' ' + either(reading.slice(1))))));
  return add(element, make('summary', '', word('readings')), list);
}
