// What is shown, and what keys and buttons do.

const main = document.getElementById('main');
const state = {current: undefined, tab: 'changes', sideBySide: null, reasons: null, rebuild: 0};
const narrow = matchMedia('(max-width: 95rem)');  // there, two sides leave too little room for lines
const small = matchMedia('(max-width: 52rem)');  // there, reasons in full would push the changes out of sight

const say = text => { document.getElementById('said').textContent = text; };

// --- texts of passes

function explain(pass) {
  const [summary, ...paragraphs] = passTexts.get(pass).trim().split('\n\n').join('\n').split('\n');
  document.getElementById('explanation-title').textContent = pass;
  const parts = [];
  for (const line of paragraphs) {
    const head = /^([A-Z]\w+): +(.*)$/.exec(line);
    if (head) parts.push([head[1], [head[2]]]);
    else if (parts.length) parts.at(-1)[1].push(line.replace(/^ {1,10}/, ''));
  }
  document.getElementById('explanation-text').replaceChildren(
    h('p', {class: 'lead'}, summary.slice(summary.indexOf(': ') + 2)),
    h('dl', {}, parts.map(([head, lines]) => [h('dt', {}, head),
      h('dd', {}, head === 'Example' ? h('pre', {tabindex: 0}, lines.join('\n')) : lines.join(' '))])));
  document.getElementById('explanation').showModal();
}

const passLink = pass => h('button', {type: 'button', class: 'pass', title: 'What this pass does', on: {click: () => explain(pass)}}, pass);
const levelBadge = level => h('span', {class: 'level ' + level, title: {
  safe: 'every build that succeeded still succeeds, and the image behaves the same',
  review: 'the same for well-behaved input, under the assumption that is written here',
  intent: 'changes behaviour on purpose'}[level]}, level);

// --- fixes and their switches

const place = line => line ? 'line ' + line : 'a new line';

// `number`: among those that are taken, 0 for one that is not.
function fixView(fix, number, showsId) {
  const items = (what, texts) => texts.map(text => h('li', {class: what}, h('b', {}, what + ' '), safe(text)));
  return h('li', {class: 'fix', id: number ? 'fix' + number : null, tabindex: number ? -1 : null},
    h('p', {class: 'title'}, number ? h('span', {class: 'place'}, String(number)) : '', ' ', safe(fix.title), ' ', levelBadge(fix.level)),
    h('p', {class: 'origin'}, passLink(fix.pass), ', ', place(fix.line), showsId ? [', ', h('code', {}, fix.id)] : ''),
    h('p', {class: 'reason'}, safe(fix.reason)),
    h('ul', {class: 'details'}, items('assumes', fix.assumes), items('changes', fix.changes), items('drops a comment', fix.drops),
      fix.files.map(text => h('li', {}, safe(text)))));
}

function groupView(file, outcome, group) {
  const taken = (file.leftOut >> group & 1) === 0;
  // Of a group that is left out, what it would do.
  const shown = taken ? outcome : file.outcome(file.leftOut & ~(1 << group));
  const fixes = shown.fixes.filter(fix => file.groupOf.get(fix.id) === group);
  const label = fixes.length > 1 ? counted(fixes.length, 'fix', 'fixes') + ' that go together' : '';
  if (!fixes.length && taken) return null;
  return h('li', {class: 'group' + (taken ? '' : ' left-out')},
    h('button', {type: 'button', role: 'switch', id: 'switch' + group, 'aria-checked': String(taken), 'aria-keyshortcuts': group < 9 ? String(group + 1) : null,
                 'aria-label': `${taken ? 'Taken' : 'Left out'}: ${fixes.map(fix => safeText(fix.title)).join('; ')}`,
                 on: {click: () => toggle(group)}},
      h('span', {class: 'knob'}), h('span', {class: 'state'}, taken ? 'taken' : 'left out'), h('span', {class: 'what'}, label),
      group < 9 ? h('kbd', {}, String(group + 1)) : ''),
    h('ul', {class: 'fixes'}, fixes.map(fix => fixView(fix, taken ? outcome.fixes.indexOf(fix) + 1 : 0, file.joined))));
}

function fixesView(file, outcome) {
  const others = outcome.fixes.filter(fix => !file.groupOf.has(fix.id));
  const reasons = state.reasons ?? !small.matches;
  return h('section', {class: 'panel' + (reasons ? '' : ' brief'), 'aria-labelledby': 'fixes-title'},
    h('h3', {id: 'fixes-title'}, 'Fixes ', h('span', {class: 'counts'}, file.leftOut ? `${outcome.fixes.length} taken` : String(outcome.fixes.length)),
      h('button', {type: 'button', id: 'reasons', 'aria-pressed': String(reasons), on: {click: () => {
        state.reasons = !reasons;
        refresh();
      }}}, 'Reasons'),
      file.leftOut ? h('button', {type: 'button', id: 'take-all', on: {click: () => choose(file, 0)}}, 'Take all') : ''),
    h('ul', {class: 'groups'}, file.groups.map((_, group) => groupView(file, outcome, group)),
      others.length ? h('li', {class: 'group'}, h('ul', {class: 'fixes'}, others.map(fix => fixView(fix, outcome.fixes.indexOf(fix) + 1, true)))) : ''),
    file.joined ? h('p', {class: 'note'}, 'There are more choices than this page works out; some fixes share a switch. ', h('code', {}, '--reject ID'), ' leaves out a single one.') : '');
}

function toggle(group) {
  const file = fileOf(state.current);
  if (group >= file.groups.length) return;
  choose(file, file.leftOut ^ 1 << group);
}

// Shows the file anew; what had the focus keeps it.
function refresh() {
  const focused = document.activeElement?.id;
  render();
  if (focused) (document.getElementById(focused) ?? main).focus({preventScroll: true});
}

function choose(file, leftOut) {
  file.leftOut = leftOut;
  refresh();
  const outcome = file.outcome();
  say(`${counted(outcome.fixes.length, 'fix', 'fixes')} taken`);
  markCurrent();
}

// --- a file

function download(name, text, what) {
  const address = URL.createObjectURL(new Blob([bytesOf(text)], {type: 'application/octet-stream'}));
  return h('a', {href: address, download: safeText(name.split('/').pop()), class: 'button'}, h('span', {'aria-hidden': 'true'}, '\u2193 '), what);
}

function commandView(command, label) {
  const button = h('button', {type: 'button', on: {click: async () => {
    try {
      await navigator.clipboard.writeText(command);
    } catch {
      getSelection().selectAllChildren(text);
      document.execCommand('copy');
    }
    button.textContent = 'Copied';
    say('Copied');
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  }}}, 'Copy');
  const text = h('code', {tabindex: 0, 'aria-label': label}, safe(command));
  return h('div', {class: 'command'}, text, button);
}

const tabs = {
  changes: {name: 'Changes', key: 'c', view: (file, outcome) => outcome.files.map(one => h('section', {class: 'file'}, fileHead(one),
    one.before.some(row => row.changed) || one.after.some(row => row.changed)
      ? h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Changes of ' + safeText(one.name)}, diffTable(one, outcome.fixes, sideBySide()))
      : h('p', {class: 'note'}, 'Stays as it is.')))},
  result: {name: 'Result', key: 'r', view: (file, outcome) => outcome.files.map(one => h('section', {class: 'file'}, fileHead(one),
    h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Result, ' + safeText(one.name)}, resultTable(one))))},
  layers: {name: 'Layers', key: 'l', view: (file, outcome) => h('div', {class: 'layers'},
    layersView(outcome, Math.min(state.rebuild, Math.max(0, outcome.rebuilds.length - 1)), chosen => {
      state.rebuild = chosen;
      render();
      document.querySelector('input[name=rebuild]:checked').focus();
    }))},
  alone: {name: 'Left alone', key: 'a', view: (file, outcome) => outcome.skips.length === 0 ? h('p', {class: 'note'}, 'No pass had a reason to hold back.') :
    h('table', {class: 'plain'}, h('thead', {}, h('tr', {}, ['Line', 'Pass', 'Why it was left alone'].map(head => h('th', {scope: 'col'}, head)))),
      h('tbody', {}, outcome.skips.map(skip => h('tr', {}, h('td', {class: 'number'}, skip.line ? String(skip.line) : 'new'),
        h('td', {}, passLink(skip.pass)), h('td', {}, safe(skip.reason), ' ', h('code', {class: 'faint'}, skip.condition))))))},
};

const sideBySide = () => state.sideBySide ?? !narrow.matches;

function tabList(file, outcome) {
  const names = Object.keys(tabs);
  const select = name => {
    state.tab = name;
    render();
    document.getElementById('tab-' + name).focus({preventScroll: true});
  };
  return h('div', {role: 'tablist', 'aria-label': 'Views of the file', on: {keydown: event => {
    const at = names.indexOf(state.tab), steps = {ArrowRight: at + 1, ArrowLeft: at + names.length - 1, Home: 0, End: names.length - 1};
    if (!(event.key in steps)) return;
    event.preventDefault();
    event.stopPropagation();
    select(names[steps[event.key] % names.length]);
  }}}, names.map(name => h('button', {type: 'button', role: 'tab', id: 'tab-' + name, 'aria-selected': String(name === state.tab), 'aria-controls': 'panel',
    'aria-keyshortcuts': tabs[name].key, tabindex: name === state.tab ? 0 : -1, on: {click: () => select(name)}},
    tabs[name].name, name === 'alone' ? h('span', {class: 'counts'}, ' ' + outcome.skips.length) : '')));
}

function viewButton() {
  return h('button', {type: 'button', id: 'view', 'aria-pressed': String(sideBySide()), 'aria-keyshortcuts': 's', on: {click: toggleView}}, 'Side by side');
}
function toggleView() {
  state.sideBySide = !sideBySide();
  refresh();
}

function fileView(file) {
  const outcome = file.outcome();
  const folder = file.name.slice(0, file.name.lastIndexOf('/') + 1), base = file.name.slice(folder.length);
  const patch = patchOf(outcome);
  return [
    h('div', {class: 'head'},
      h('h2', {}, h('span', {class: 'folder'}, broken(folder)), safe(base)),
      h('div', {class: 'downloads', role: 'group', 'aria-label': 'Download'},
        outcome.files.map(one => download(one.name, joined(one.after), safe(one.name.split('/').pop()))),
        patch ? download(base + '.patch', patch, 'Patch') : '')),
    outcome.errors.map(error => h('p', {class: 'note'}, 'Dropped, an error of drydock\u2019s own: ', safe(error))),
    commandView(file.commandLine(), 'The command that gives this result'),
    h('div', {class: 'columns'},
      h('section', {class: 'views', 'aria-label': 'File'},
        h('div', {class: 'bar'}, tabList(file, outcome), state.tab === 'changes' ? viewButton() : ''),
        h('div', {id: 'panel', role: 'tabpanel', 'aria-labelledby': 'tab-' + state.tab}, tabs[state.tab].view(file, outcome))),
      file.groups.length ? fixesView(file, outcome) : '')];
}

// --- all files

function overview() {
  const passes = new Map();
  for (const row of index)
    for (const [pass, counts] of Object.entries(row.passes)) {
      const known = passes.get(pass) ?? {files: 0, counts: [0, 0, 0]};
      ++known.files;
      counts.forEach((count, level) => { known.counts[level] += count; });
      passes.set(pass, known);
    }
  const order = [...passTexts.keys()].filter(pass => passes.has(pass));
  const changed = index.filter(row => row.fixes).length;
  const chosen = files.filter(file => file?.leftOut);
  return [
    h('div', {class: 'head'}, h('h2', {}, 'Overview')),
    h('p', {class: 'lead'}, `${counted(index.length, 'file')}: drydock suggests ${counted(index.reduce((sum, row) => sum + row.fixes, 0), 'fix', 'fixes')} in ${changed}`,
      changed < index.length ? `; nothing in ${index.length - changed}.` : '.'),
    chosen.length ? h('section', {}, h('h3', {}, 'Your choices'), commandView(chosen.map(file => file.commandLine()).join('\n'), 'The commands for files where something is left out')) : '',
    order.length ? h('section', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Fixes by pass'}, h('h3', {}, 'Fixes by pass'), h('table', {class: 'plain'},
      h('thead', {}, h('tr', {}, ['Pass', 'Files', ...levels, 'What it does'].map(head => h('th', {scope: 'col', class: ['Files', ...levels].includes(head) ? 'number' : null}, head)))),
      h('tbody', {}, order.map(pass => {
        const {files: count, counts} = passes.get(pass), text = passTexts.get(pass);
        return h('tr', {}, h('td', {}, passLink(pass)),
          h('td', {class: 'number'}, h('button', {type: 'button', class: 'pass', title: 'Show these files', on: {click: () => setFilter(pass)}}, String(count))),
          counts.map(number => h('td', {class: 'number'}, number || h('span', {class: 'faint'}, '\u2013'))), h('td', {}, text.slice(text.indexOf(': ') + 2, text.indexOf('\n'))));
      })))) : '',
    shared.unread.length ? h('section', {}, h('h3', {}, 'Not read'), h('p', {}, 'These can\u2019t be read, or the builder refuses them:'),
      h('ul', {}, shared.unread.map(name => h('li', {}, h('code', {}, safe(textOf(name))))))) : ''];
}

function render() {
  main.querySelectorAll('a[download]').forEach(link => URL.revokeObjectURL(link.href));
  main.replaceChildren(...[state.current === null ? overview() : fileView(fileOf(state.current))].flat().filter(part => part !== ''));
}

// --- the list of files

const list = document.getElementById('list'), filter = document.getElementById('filter'), all = document.getElementById('all');

function visibleRows() {
  const words = filter.value.toLowerCase().split(/\s+/).filter(word => word);
  return index.filter(row => (all.checked || row.fixes || row.number === state.current) &&
    words.every(word => row.name.toLowerCase().includes(word) || Object.keys(row.passes).some(pass => pass.includes(word))));
}

// With places to break the line at.
const broken = path => path.split(/(?<=[/_-])(?![/_-])/).flatMap(part => [...safe(part), h('wbr')]);

// Made once: there may be thousands.
const items = index.map(row => {
  const folder = row.name.slice(0, row.name.lastIndexOf('/') + 1);
  return h('li', {}, h('a', {href: '#file' + row.number},
    folder ? h('span', {class: 'folder'}, broken(folder)) : '', h('span', {class: 'name'}, safe(row.name.slice(folder.length))), ' ',
    h('span', {class: 'counts'}, row.fixes ? [h('span', {class: 'plus'}, '+' + row.added), ' ', h('span', {class: 'minus'}, '\u2212' + row.removed),
      ' \u00b7 ', counted(row.fixes, 'fix', 'fixes')] : 'nothing to suggest'),
    h('span', {class: 'counts left'})));
});

function showIndex() {
  const rows = visibleRows();
  document.getElementById('shown').textContent = rows.length === index.length ? counted(rows.length, 'file') : `${rows.length} of ${counted(index.length, 'file')}`;
  list.replaceChildren(...rows.map(row => items[row.number]));
}

// In the list: which file is shown, and that some of its fixes are left out.
function markCurrent() {
  list.querySelector('[aria-current]')?.removeAttribute('aria-current');
  if (state.current === null) return;
  const item = items[state.current];
  if (!item.isConnected) showIndex();
  item.firstChild.setAttribute('aria-current', 'page');
  item.querySelector('.left').textContent = files[state.current]?.leftOut ? ', some left out' : '';
  item.scrollIntoView({block: 'nearest'});
}

function setFilter(text) {
  filter.value = text;
  showIndex();
  filter.focus();
}

function step(by) {
  const rows = visibleRows();
  if (!rows.length) return;
  const at = rows.findIndex(row => row.number === state.current);
  go('#file' + rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))].number);
}

function stepChange(by) {
  const changes = [...main.querySelectorAll('.change')];
  if (!changes.length) return;
  const at = changes.indexOf(document.activeElement);
  const next = changes[at < 0 ? 0 : Math.min(changes.length - 1, Math.max(0, at + by))];
  next.focus({preventScroll: true});
  next.scrollIntoView({block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'});
}

let followed = null;  // the place that is shown

function go(place) {
  location.hash = place;
  follow();
}

// `#file3`, `#overview`, and `#fix2` of the file that is shown.
function follow() {
  followed = location.hash;
  const [, kind, number] = /^#(file|fix|overview)(\d*)$/.exec(location.hash) ?? [];
  if (kind === 'fix') {
    const fix = document.getElementById('fix' + number);
    history.replaceState(null, '', followed = '#file' + state.current);
    fix?.focus();
    return;
  }
  const before = state.current;
  state.current = kind === 'file' && +number < index.length ? +number : index.length === 1 && kind !== 'overview' ? 0 : null;
  state.rebuild = 0;
  render();
  markCurrent();
  if (before !== undefined && before !== state.current) main.scrollIntoView();
  document.title = (state.current === null ? '' : safeText(fileOf(state.current).name) + ' \u2013 ') + 'drydock report';
}

// --- keys, theme

const themes = {auto: 'As the system', light: 'Light', dark: 'Dark'};
let theme = 'auto';
try {
  theme = localStorage.getItem('drydock-theme') in themes ? localStorage.getItem('drydock-theme') : theme;
} catch { /* no storage for this page */ }

function showTheme() {
  document.documentElement.dataset.theme = theme;
  document.getElementById('theme').replaceChildren(h('span', {class: 'unseen'}, 'Theme: '), themes[theme], ' ', h('kbd', {}, 't'));
}
function nextTheme() {
  const names = Object.keys(themes);
  theme = names[(names.indexOf(theme) + 1) % names.length];
  try { localStorage.setItem('drydock-theme', theme); } catch { /* not kept */ }
  showTheme();
}

const tabKey = name => () => {
  if (state.current === null) return;
  state.tab = name;
  refresh();
};
const keys = {
  j: () => step(1), k: () => step(-1), n: () => stepChange(1), p: () => stepChange(-1),
  s: () => state.current !== null && state.tab === 'changes' && toggleView(), t: nextTheme,
  o: () => go('#overview'), '/': () => filter.focus(), '?': () => document.getElementById('help').showModal(),
  0: () => state.current !== null && choose(fileOf(state.current), 0),
  ...Object.fromEntries(Object.entries(tabs).map(([name, tab]) => [tab.key, tabKey(name)])),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => [n, () => state.current !== null && toggle(n - 1)])),
};
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  const typing = event.target.matches('input[type=search]');
  if (typing && event.key === 'Escape') event.target.blur();
  if (typing || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});
// A click beside a dialog closes it.
for (const dialog of document.querySelectorAll('dialog')) dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });

document.getElementById('theme').addEventListener('click', nextTheme);
document.getElementById('help-button').addEventListener('click', keys['?']);
filter.addEventListener('input', showIndex);
all.addEventListener('change', showIndex);
addEventListener('hashchange', () => { if (location.hash !== followed) follow(); });
for (const width of [narrow, small]) width.addEventListener('change', refresh);

for (const part of document.querySelectorAll('.tools, .layout')) part.hidden = false;
document.body.classList.toggle('single', index.length === 1);
document.getElementById('summary').textContent = `${counted(index.reduce((sum, row) => sum + row.fixes, 0), 'fix', 'fixes')} in ${counted(index.filter(row => row.fixes).length, 'file')}` +
  (index.length > 1 ? ` of ${index.length}` : '');
if (!index.some(row => row.fixes)) all.checked = true;
showTheme();
showIndex();
follow();
