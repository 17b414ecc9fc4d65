// The two sides of a file as stretches, words that differ inside them, and a patch. Which lines differ the page does not
// decide: rows that are marked as changed do.

// [{same: [...rows]} | {removed: [...], added: [...]}], in order.
function stretches(before, after) {
  const result = [];
  let i = 0, j = 0;
  while (i < before.length || j < after.length) {
    const removed = [], added = [], same = [];
    while (i < before.length && before[i].changed) removed.push(before[i++]);
    while (j < after.length && after[j].changed) added.push(after[j++]);
    if (removed.length || added.length) result.push({removed, added});
    for (; i < before.length && j < after.length && !before[i].changed && !after[j].changed; ++i, ++j) same.push(after[j]);
    if (same.length) result.push({same});
  }
  return result;
}

const mostTokens = 3000;  // of a stretch whose words are compared

// Instructions: lines that go on at the next one stay together. Each with its words as the shell has them; the marks of a
// JSON list stand for themselves.
function unitsOf(rows) {
  const units = [];
  let goesOn = false;
  rows.forEach((row, line) => {
    if (!goesOn) units.push({lines: [], tokens: []});
    const unit = units.at(-1);
    unit.lines.push(line);
    for (const match of row.text.matchAll(/[^\s,"[\]]+|[,"[\]]/g))
      if (match[0] !== '\\') unit.tokens.push({text: match[0], line, begin: match.index, end: match.index + match[0].length});
    goesOn = /[\\`]\s*$/.test(row.text);
  });
  return units;
}

// The longest common subsequence: its weight in letters, and the pairs in it.
function common(a, b, same, weight) {
  const width = b.length + 1, table = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; --i)
    for (let j = b.length - 1; j >= 0; --j) {
      const skip = Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
      table[i * width + j] = same(i, j) ? Math.max(skip, table[(i + 1) * width + j + 1] + weight(i, j)) : skip;
    }
  const pairs = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (same(i, j) && table[i * width + j] === table[(i + 1) * width + j + 1] + weight(i, j)) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) ++i;
    else ++j;
  }
  return {weight: table[0], pairs};
}

const letters = tokens => tokens.reduce((sum, token) => sum + token.text.length, 0);

// Pairs of similar instructions of both sides, with the words that they have in common taken out: what differs, as
// [begin, end] by line. Lines without an entry differ as a whole.
function compareWords({removed, added}) {
  const old = unitsOf(removed), young = unitsOf(added);
  const count = units => units.reduce((sum, unit) => sum + unit.tokens.length, 0);
  const result = {pairs: [], removed: new Map(), added: new Map()};
  if (!old.length || !young.length || count(old) + count(young) > mostTokens) return result;
  const matches = old.map(a => young.map(b => common(a.tokens, b.tokens, (i, j) => a.tokens[i].text === b.tokens[j].text,
                                                    i => a.tokens[i].text.length)));
  const likeness = (i, j) => {
    const total = Math.min(letters(old[i].tokens), letters(young[j].tokens));
    const sameKeyword = old[i].tokens[0]?.text.toUpperCase() === young[j].tokens[0]?.text.toUpperCase();
    return total && sameKeyword ? matches[i][j].weight / total : 0;
  };
  const aligned = common(old, young, (i, j) => likeness(i, j) > 0.4, (i, j) => likeness(i, j));
  for (const [i, j] of aligned.pairs) {
    result.pairs.push([old[i].lines[0], young[j].lines[0]]);
    const {pairs} = matches[i][j];
    mark(result.removed, old[i], new Set(pairs.map(pair => pair[0])), removed);
    mark(result.added, young[j], new Set(pairs.map(pair => pair[1])), added);
  }
  return result;
}

// Neighbouring words that differ are one range with the blanks between them.
function mark(marks, unit, kept, rows) {
  for (const line of unit.lines) marks.set(line, []);
  unit.tokens.forEach((token, i) => {
    if (kept.has(i)) return;
    const ranges = marks.get(token.line), last = ranges.at(-1);
    if (last && !rows[token.line].text.slice(last[1], token.begin).trim()) last[1] = token.end;
    else ranges.push([token.begin, token.end]);
  });
}

const context = 3;

// Hunks as `diff -u` makes them: [{oldBegin, oldCount, newBegin, newCount, rows: [[kind, row]...]}].
function hunksOf(before, after) {
  const rows = [];
  for (const stretch of stretches(before, after)) {
    if (stretch.same) rows.push(...stretch.same.map(row => [' ', row]));
    else rows.push(...stretch.removed.map(row => ['-', row]), ...stretch.added.map(row => ['+', row]));
  }
  const near = new Set();
  rows.forEach(([kind], at) => {
    if (kind !== ' ') for (let i = at - context; i <= at + context; ++i) near.add(i);
  });
  const hunks = [];
  let oldLine = 0, newLine = 0, hunk = null;
  rows.forEach(([kind, row], at) => {
    if (!near.has(at)) hunk = null;
    else if (!hunk) hunks.push(hunk = {oldBegin: oldLine, oldCount: 0, newBegin: newLine, newCount: 0, rows: []});
    if (kind !== '+') ++oldLine;
    if (kind !== '-') ++newLine;
    if (!hunk) return;
    hunk.rows.push([kind, row]);
    if (kind !== '+') ++hunk.oldCount;
    if (kind !== '-') ++hunk.newCount;
  });
  for (const one of hunks) {
    if (one.oldCount) ++one.oldBegin;
    if (one.newCount) ++one.newBegin;
  }
  return hunks;
}

// As git and patch want names: C-quoted where they hold what would end them.
function patchName(side, name) {
  name = name.replace(/^(\/|\.\/)+/, '');
  const named = {7: 'a', 8: 'b', 9: 't', 10: 'n', 11: 'v', 12: 'f', 13: 'r', 34: '"', 92: '\\'};
  let quoted = '';
  for (const byte of bytesOf(name)) {
    if (named[byte]) quoted += '\\' + named[byte];
    else if (byte < 32 || byte > 126) quoted += '\\' + byte.toString(8).padStart(3, '0');
    else quoted += String.fromCharCode(byte);
  }
  if (quoted !== name || name.endsWith(' ')) return `"${side}${quoted}"`;
  return side + name + (name.includes(' ') ? '\t' : '');
}

// `[1] pass (level): reason` for the fixes that a hunk shows; those of one pass with one reason share an entry.
function headingOf(hunk, fixes) {
  const numbers = new Set(hunk.rows.flatMap(([, row]) => row.fixes));
  const entries = new Map();
  fixes.forEach((fix, at) => {
    if (!numbers.has(fix.number)) return;
    const text = `${fix.pass} (${fix.level}): ${fix.reason}`;
    entries.set(text, [...entries.get(text) ?? [], at + 1]);
  });
  return [...entries].map(([text, places]) => ` [${places.join()}] ${text}`).join(';').replace(/[\0-\x1f\x7f]/g, ' ');
}

const range = (begin, count) => count === 1 ? String(begin) : `${begin},${count}`;

// For `git apply` and `patch -p1`; "" where nothing changes.
function patchOf(outcome) {
  let text = '';
  for (const file of outcome.files) {
    const hunks = hunksOf(file.before, file.after);
    if (!hunks.length) continue;
    text += `--- ${file.made ? '/dev/null' : patchName('a/', file.name)}\n+++ ${patchName('b/', file.name)}\n`;
    for (const hunk of hunks) {
      text += `@@ -${range(hunk.oldBegin, hunk.oldCount)} +${range(hunk.newBegin, hunk.newCount)} @@${headingOf(hunk, outcome.fixes)}\n`;
      for (const [kind, row] of hunk.rows)
        text += kind + row.text + '\n' + (row.noLineEnd ? '\\ No newline at end of file\n' : '');
    }
  }
  return text;
}
