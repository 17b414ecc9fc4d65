// Elements, and the view of a changed file. Nothing from a file becomes anything but text.

// h('a', {href, class, on: {click}}, children...)
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

// Controls, marks of writing direction, what has no width, and bytes that are no UTF-8.
const unsafe = /[\0-\x08\n-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]|(?<![\ud800-\udbff])[\udc80-\udcff]/gu;

function spelled(character) {
  const point = character.codePointAt(0);
  if (point < 0x20 || point === 0x7F) return '^' + String.fromCharCode(point ^ 0x40);
  if (point >= 0xDC80 && point <= 0xDCFF) return '\\x' + (point - 0xDC00).toString(16).toUpperCase();
  return '\\u' + point.toString(16).toUpperCase().padStart(4, '0');
}

// The text with its unsafe characters spelled out.
function safe(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(unsafe)) {
    parts.push(text.slice(at, match.index), h('span', {class: 'unsafe', title: 'a character that is not seen, spelled out'}, spelled(match[0])));
    at = match.index + match[0].length;
  }
  parts.push(text.slice(at));
  return parts.filter(part => part !== '');
}
const safeText = text => text.replace(unsafe, spelled);

const counted = (count, what, many = what + 's') => `${count} ${count === 1 ? what : many}`;

// A line's code, words that differ as <ins> or <del>. Where all lines end with \r, none shows it.
function code(row, ranges, tag, hidesReturn) {
  const text = hidesReturn ? row.text.replace(/\r$/, '') : row.text;
  const parts = [];
  let at = 0;
  for (const [begin, end] of ranges ?? []) {
    parts.push(...safe(text.slice(at, begin)), h(tag, {}, safe(text.slice(begin, end))));
    at = end;
  }
  parts.push(...safe(text.slice(at)));
  if (row.noLineEnd) parts.push(h('span', {class: 'unsafe', title: 'the file ends without a line end'}, 'no line end'));
  return parts;
}

// The lines of a file's view, before they become cells: {old, young} with row, number and ranges, kind.
class Lines {
  constructor(file) {
    this.hidesReturn = [...file.before, ...file.after].every(row => row.noLineEnd || row.text.endsWith('\r'));
    this.parts = [];  // {same: [pairs]} or {pairs}
    let oldNumber = 0, newNumber = 0;
    const left = (row, ranges) => ({row, number: ++oldNumber, ranges, tag: 'del'});
    const right = (row, ranges) => ({row, number: ++newNumber, ranges, tag: 'ins'});
    for (const stretch of stretches(file.before, file.after)) {
      if (stretch.same) {
        this.parts.push({same: stretch.same.map(row => ({left: left(row), right: right(row)}))});
      } else {
        const words = compareWords(stretch);
        const removed = stretch.removed.map((row, i) => left(row, words.removed.get(i)));
        const added = stretch.added.map((row, i) => right(row, words.added.get(i)));
        this.parts.push({removed, added, pairs: words.pairs});
      }
    }
  }

  // Both sides of a stretch in rows: what is similar beside each other.
  static beside({removed, added, pairs}) {
    const rows = [];
    let i = 0, j = 0;
    for (const [a, b] of [...pairs, [removed.length, added.length]]) {
      while (i < a || j < b) rows.push({left: i < a ? removed[i++] : null, right: j < b ? added[j++] : null});
    }
    return rows;
  }
}

const fold = 10;  // so many unchanged lines in a row are not shown at once
const around = 3;

// The numbers of the fixes that wrote or removed a line, as links to what is said of them.
function marksOf(row, fixes) {
  const places = fixes.flatMap((fix, at) => row && row.changed && row.fixes.includes(fix.number) ? [at] : []);
  return places.map(at => h('a', {href: '#fix' + (at + 1), tabindex: -1, title: `${fixes[at].pass}: ${fixes[at].title}`}, String(at + 1)));
}

function diffTable(file, fixes, sideBySide) {
  const lines = new Lines(file);
  const cell = (side, kind) => [
    h('td', {class: 'number'}, side ? String(side.number) : ''),
    h('td', {class: 'code ' + (side ? kind : 'absent')}, side ? code(side.row, side.ranges, side.tag, lines.hidesReturn) : ''),
  ];
  const pairRow = ({left, right}, changed) => h('tr', {},
    cell(left, changed ? 'removed' : 'same'), cell(right, changed ? 'added' : 'same'),
    h('td', {class: 'marks'}, [...new Map([...marksOf(left?.row, fixes), ...marksOf(right?.row, fixes)].map(a => [a.textContent, a])).values()]));
  const lineRow = (kind, left, right) => h('tr', {class: kind},
    h('td', {class: 'number'}, left ? String(left.number) : ''), h('td', {class: 'number'}, right ? String(right.number) : ''),
    h('td', {class: 'sign'}, kind === 'added' ? '+' : kind === 'removed' ? h('span', {}, '\u2212') : ''),
    h('td', {class: 'code ' + kind}, code((right ?? left).row, (right ?? left).ranges, (right ?? left).tag, lines.hidesReturn)),
    h('td', {class: 'marks'}, marksOf((right ?? left).row, kind === 'same' ? [] : fixes)));
  const show = pairs => pairs.map(pair => sideBySide ? pairRow(pair, false) : lineRow('same', pair.left, pair.right));
  const body = h('tbody');
  lines.parts.forEach((part, at) => {
    if (!part.same) {
      const rows = sideBySide ? Lines.beside(part).map(pair => pairRow(pair, true))
                              : [...part.removed.map(line => lineRow('removed', line, null)), ...part.added.map(line => lineRow('added', null, line))];
      rows[0].classList.add('change');
      rows[0].tabIndex = -1;
      body.append(...rows);
      return;
    }
    const head = at === 0 ? 0 : around, tail = at === lines.parts.length - 1 ? 0 : around;
    if (part.same.length < fold + head + tail) return body.append(...show(part.same));
    const hidden = part.same.slice(head, part.same.length - tail);
    const button = h('button', {type: 'button', on: {click: event => {
      const row = event.target.closest('tr'), rows = show(hidden);
      row.replaceWith(...rows);
      rows[0].tabIndex = -1;
      rows[0].focus();
    }}}, `Show ${hidden.length} unchanged lines`);
    body.append(...show(part.same.slice(0, head)), h('tr', {class: 'fold'}, h('td', {colspan: 5}, button)),
                ...show(part.same.slice(part.same.length - tail)));
  });
  const heads = sideBySide ? ['Line before', 'Before', 'Line after', 'After', 'Fixes'] : ['Line before', 'Line after', 'Change', 'Code', 'Fixes'];
  return h('table', {class: 'diff ' + (sideBySide ? 'beside' : 'unified')},
    h('caption', {class: 'unseen'}, 'Changes of ', safe(file.name)),
    h('colgroup', {}, heads.map(head => h('col', {class: {Before: 'text', After: 'text', Fixes: 'links'}[head] ?? 'small'}))),
    h('thead', {class: 'unseen'}, h('tr', {}, heads.map(head => h('th', {scope: 'col'}, head)))), body);
}

function resultTable(file) {
  const hidesReturn = file.after.every(row => row.noLineEnd || row.text.endsWith('\r'));
  return h('table', {class: 'diff result'}, h('caption', {class: 'unseen'}, safe(file.name)),
    h('tbody', {}, file.after.map((row, i) => h('tr', {}, h('td', {class: 'number'}, String(i + 1)), h('td', {class: 'code same'}, code(row, [], 'ins', hidesReturn))))));
}

const lineEnds = file => file.after.length && file.after.every(row => row.noLineEnd || row.text.endsWith('\r')) ? 'CRLF line ends' : '';

function fileHead(file) {
  const count = rows => rows.filter(row => row.changed).length;
  const added = count(file.after), removed = count(file.before);
  return h('h3', {class: 'filename'}, safe(file.name), ' ',
    h('span', {class: 'counts'}, file.made ? 'new file ' : '',
      added || removed ? [h('span', {class: 'plus'}, '+' + added), ' ', h('span', {class: 'minus'}, '\u2212' + removed), ' '] : '', lineEnds(file)));
}
