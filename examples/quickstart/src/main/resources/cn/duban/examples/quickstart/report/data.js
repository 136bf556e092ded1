'use strict';

// What ReportData.java wrote: findings refer to tables by number.
const DATA = JSON.parse(document.getElementById('data').textContent);

const OBLIGATION = 0;
const BEARER = 1;
const OBJECT = 2;
const STATUS = 3;
const LAST_DAY = 4;
const SENTENCE = 5;
const OBSERVED = 6;
const REQUIRED = 7;
const CELLS = 8;
const EVIDENCE = 9;
const MISSING = 10;
const CAUSES = 11;

/** A sign beside the colour: nobody needs to tell colours apart. */
const SIGNS = ['✕', '△', '?', '!', '○', '◐', '✓'];
const STATUS_COUNT = SIGNS.length;

const WORDS = {
  zh: {
    report: '督办报告', theme: '深色', light: '浅色', print: '打印', asOf: '评估日',
    issued: '印发', all: '全部', allArticles: '全部条款', overview: '总体', body: '单位、人员',
    search: '按名称查找', expand: '全部展开', collapse: '全部收起',
    keys: '方向键移动，回车打开，Esc 关闭', caption: '各条款（列）在各单位（行）的落实情况，每组按问题多少排列',
    shown: (n) => '显示 ' + n + ' 个主体', nothing: '没有符合条件的主体',
    more: (n) => '再显示 ' + n + ' 个', left: (n) => '还有 ' + n + ' 个', items: (n) => n + ' 项',
    filter: '按状态筛选', close: '关闭', article: (n) => '第' + n + '条', sort: '按此条排序',
    lastDay: '最后期限', observed: '实有', required: '要求', supply: '需要补充',
    evidence: (n) => '依据 ' + n + ' 条记录', noEvidence: '没有任何记录', readings: '法律依据与解读',
    law: '法律依据', follows: '因下列事项', open: '其中',
    notBegun: '未开始', months: '每月情况', parts: '各项情况', count: (n) => n + ' 个', each: (n) => '每项 ' + n,
    about: '关于数据和状态', unused: '未用于任何结论的数据', unbound: '没有约束到任何主体的条款',
    none: '无', allOf: (n) => '全部 ' + n + ' 项', quote: '通知原文',
    meanings: ['最后期限已过而未落实', '推进类要求在期限前未达到，不算违反', '数据不足，无法判断；列明需要补充什么', '尚未落实，期限未过', '在最后期限之后落实', '按期落实']
  },
  en: {
    report: 'Supervision report', theme: 'Dark', light: 'Light', print: 'Print', asOf: 'as of',
    issued: 'issued', all: 'all', allArticles: 'All articles', overview: 'Overall', body: 'Bodies and persons',
    search: 'Find by name', expand: 'Expand all', collapse: 'Collapse all',
    keys: 'Arrow keys move, Enter opens, Esc closes', caption: 'How each article (column) stands at each body (row), the worst first in each group',
    shown: (n) => n + ' bodies shown', nothing: 'Nothing matches',
    more: (n) => 'Show ' + n + ' more', left: (n) => n + ' left', items: (n) => n + (n === 1 ? ' duty' : ' duties'),
    filter: 'Filter by status', close: 'Close', article: (n) => 'Article ' + n, sort: 'Sort by this article',
    lastDay: 'Last day', observed: 'Seen', required: 'Required', supply: 'To supply',
    evidence: (n) => 'Rests on ' + n + (n === 1 ? ' record' : ' records'), noEvidence: 'No record at all', readings: 'Legal basis and readings',
    law: 'Law', follows: 'Follows from', open: 'Of these',
    notBegun: 'not begun', months: 'Month by month', parts: 'Part by part', count: (n) => String(n), each: (n) => n + ' each',
    about: 'About the data and the statuses', unused: 'Facts on which no finding rests', unbound: 'Duties that bind nobody',
    none: 'none', allOf: (n) => 'all ' + n, quote: 'The notice says',
    meanings: ['Not done, and the last day has passed', 'The notice asks to push on; not reached by its day, but no breach', 'Cannot be told; lists what to supply', 'Not done, the last day has not passed', 'Done after the last day', 'Done in time']
  }
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What the reader has chosen. */
const view = {
  lang: DATA.lang === 'en' ? 'en' : 'zh',
  statuses: SIGNS.map(() => false),
  search: '',
  expanded: {},
  limits: {},
  sort: -1,
  selected: null
};

function word(name) {
  return WORDS[view.lang][name];
}

/** One of two words: Chinese, English. */
function either(pair) {
  return view.lang === 'en' && pair[1] !== '' ? pair[1] : pair[0];
}

function text(number) {
  const english = DATA.texts[2 * number + 1];
  return view.lang === 'en' && english !== '' ? english : DATA.texts[2 * number];
}

function statusWord(status) {
  return either(DATA.statuses[status].slice(1));
}

function articleTitle(article) {
  return either(DATA.articles[article].slice(1));
}

function articleNumber(article) {
  return DATA.articles[article][0];
}

function partyId(party) {
  return DATA.parties[party][0];
}

function partyName(party) {
  return text(DATA.parties[party][2]);
}

function kindOf(party) {
  return DATA.parties[party][1];
}

function kindWord(kind) {
  return either(DATA.kinds[kind].slice(1));
}

/** 12345 as 12,345. */
function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

function escapedForSelector(value) {
  return String(value).replace(/["\\]/g, '\\$&');
}

// Findings by body, and how many of each status every body has in every article.
const ARTICLE_COUNT = DATA.articles.length;
const findingsOf = [];
const articleOf = [];
const counts = new Uint32Array(DATA.bodies * ARTICLE_COUNT * STATUS_COUNT);
const kindGroups = [];

(function index() {
  const articles = {};
  DATA.articles.forEach((article, i) => {
    articles[article[0]] = i;
  });
  DATA.obligations.forEach((obligation) => articleOf.push(articles[obligation.article]));
  for (let body = 0; body < DATA.bodies; body++) {
    findingsOf.push([]);
    const last = kindGroups[kindGroups.length - 1];
    if (last && last.kind === kindOf(body)) {
      last.bodies.push(body);
    } else {
      kindGroups.push({ kind: kindOf(body), bodies: [body] });
    }
  }
  DATA.findings.forEach((finding, i) => {
    const body = finding[BEARER];
    findingsOf[body].push(i);
    counts[place(body, articleOf[finding[OBLIGATION]]) + finding[STATUS]]++;
  });
})();

function place(body, article) {
  return (body * ARTICLE_COUNT + article) * STATUS_COUNT;
}

function filtering() {
  return view.statuses.indexOf(true) >= 0;
}

function wanted(status) {
  return !filtering() || view.statuses[status];
}

/** How many findings of each status some bodies have in an article, or in all of them (-1). */
function tally(bodies, article) {
  const sums = SIGNS.map(() => 0);
  const first = article < 0 ? 0 : article;
  const last = article < 0 ? ARTICLE_COUNT - 1 : article;
  for (const body of bodies) {
    for (let a = first; a <= last; a++) {
      const at = place(body, a);
      for (let status = 0; status < STATUS_COUNT; status++) {
        if (wanted(status)) {
          sums[status] += counts[at + status];
        }
      }
    }
  }
  return sums;
}

function total(sums) {
  return sums.reduce((a, b) => a + b, 0);
}

/** The first status that occurs is the worst; -1 if there is none. */
function worst(sums) {
  for (let status = 0; status < sums.length; status++) {
    if (sums[status] > 0) {
      return status;
    }
  }
  return -1;
}

/** "violated 3, fulfilled 2" */
function inWords(sums) {
  const parts = [];
  sums.forEach((number, status) => {
    if (number > 0) {
      parts.push(statusWord(status) + ' ' + grouped(number));
    }
  });
  return parts.join(view.lang === 'en' ? ', ' : '，');
}

/** Makes an element. Data always goes in as text, never as markup. */
function make(tag, className, content) {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  if (content !== undefined) {
    element.textContent = content;
  }
  return element;
}

function add(parent) {
  for (let i = 1; i < arguments.length; i++) {
    if (arguments[i]) {
      parent.appendChild(arguments[i]);
    }
  }
  return parent;
}

function clear(element) {
  while (element.firstChild) {
    element.removeChild(element.firstChild);
  }
  return element;
}

function button(className, content) {
  const element = make('button', className, content);
  element.type = 'button';
  return element;
}

/** The sign of a status on its colour. */
function sign(status, className) {
  const element = make('span', (className || 'sign') + ' s' + status, SIGNS[status]);
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** A bar whose segments are as long as the numbers are large. */
function bar(sums) {
  const element = make('span', 'bar');
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', inWords(sums));
  element.title = inWords(sums);
  sums.forEach((number, status) => {
    if (number > 0) {
      const part = make('span', 'b' + status);
      part.style.flexGrow = String(number);
      add(element, part);
    }
  });
  return element;
}
