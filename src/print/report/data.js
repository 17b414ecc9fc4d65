'use strict';
// What drydock wrote into the page (src/print/report_data.cpp): texts, files, and what the chain made of each choice.

const shared = JSON.parse(document.getElementById('shared').textContent);

// A text is a string; one that is no UTF-8 comes as base 64. Bytes that are no UTF-8 become lone surrogates U+DC80 to
// U+DCFF here, which no string from the page holds otherwise.
function textOf(value) {
  if (typeof value === 'string') return value;
  const bytes = Uint8Array.from(atob(value.b64), c => c.charCodeAt(0));
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  let text = '';
  for (let at = 0; at < bytes.length;) {
    let length = 1, part = null;
    for (; length <= 4 && part === null; ++length) {
      try { part = decoder.decode(bytes.subarray(at, at + length)); } catch { /* not yet, or never */ }
    }
    text += part ?? String.fromCharCode(0xDC00 + bytes[at]);
    at += part === null ? 1 : length - 1;
  }
  return text;
}

function bytesOf(text) {
  const encoder = new TextEncoder();
  const parts = text.split(/(?<![\ud800-\udbff])([\udc80-\udcff])/);
  const encoded = parts.map((part, i) => i % 2 ? Uint8Array.of(part.charCodeAt(0) - 0xDC00) : encoder.encode(part));
  const bytes = new Uint8Array(encoded.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of encoded) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const sharedText = number => textOf(shared.texts[number]);

const index = shared.index.map(([name, added, removed, passes, skips], number) =>
  ({number, name: textOf(name), added, removed, passes, skips,
    fixes: Object.values(passes).flat().reduce((a, b) => a + b, 0)}));

const passTexts = new Map(shared.passes);
const levels = ['safe', 'review', 'intent'];

// A file with its choices; read when it is first looked at.
class File {
  constructor(number) {
    const data = JSON.parse(document.getElementById('data' + number).textContent);
    this.number = number;
    this.name = textOf(data.name);
    this.command = textOf(data.command);
    this.groups = data.groups.map(ids => ids.map(textOf));
    this.joined = data.joined;
    this.others = data.others.map(other => ({name: textOf(other.name), made: other.made}));
    this.ids = data.ids.map(textOf);
    this.lines = data.lines.map(textOf);
    this.rows = data.rows.map(([line, marks = 0, ...fixes]) => ({text: this.lines[line], changed: (marks & 1) !== 0,
                                                                 noLineEnd: (marks & 2) !== 0, fixes}));
    this.fixes = data.fixes.map(([id, pass, level, line, title, reason, assumes, changes, drops, files], number) => ({
      number, id: textOf(id), pass, level, line, title: sharedText(title), reason: sharedText(reason),
      assumes: assumes.map(sharedText), changes: changes.map(sharedText), drops: drops.map(sharedText), files: files.map(textOf)}));
    this.skips = data.skips.map(([pass, line, reason, condition]) => ({pass, line, reason: sharedText(reason), condition}));
    this.boxes = data.boxes;
    this.rebuilds = data.rebuilds.map(([file, manifest, forAll, before, after]) => ({file: textOf(file), manifest, forAll, before, after}));
    this.differences = data.choices;
    this.sequences = [];
    this.groupOf = new Map(this.groups.flatMap((ids, group) => ids.map(id => [id, group])));
    this.leftOut = 0;  // bit i: group i
  }

  // The numbers of a choice by name: those of the choice with a group less left out, and what differs.
  sequencesOf(choice) {
    if (this.sequences[choice]) return this.sequences[choice];
    const result = choice === 0 ? {} : {...this.sequencesOf(choice & (choice - 1))};
    for (const [name, parts] of Object.entries(this.differences[choice])) {
      if (parts === null) {
        delete result[name];
        continue;
      }
      const base = result[name] ?? [];
      const [head, tail, ...middle] = parts;
      result[name] = [...base.slice(0, head), ...middle, ...base.slice(base.length - tail)];
    }
    return this.sequences[choice] = result;
  }

  // What the chain made of the file with these groups left out.
  outcome(choice = this.leftOut) {
    const numbers = this.sequencesOf(choice);
    const of = (name, table) => (numbers[name] ?? []).map(number => table[number]);
    const files = [{name: this.name, made: false, before: of('before', this.rows), after: of('after', this.rows)}];
    this.others.forEach((other, i) => {
      if (numbers['after' + i]) files.push({...other, before: of('before' + i, this.rows), after: of('after' + i, this.rows)});
    });
    return {
      files, fixes: of('fixes', this.fixes), skips: of('skips', this.skips), rejected: of('rejected', this.ids),
      errors: of('errors', shared.texts).map(textOf), notes: of('notes', shared.texts).map(textOf),
      layersBefore: of('layersBefore', this.boxes), layersAfter: of('layersAfter', this.boxes), rebuilds: of('rebuilds', this.rebuilds),
    };
  }

  // The command that gives this choice; ids need no quotes.
  commandLine() {
    const rejected = this.outcome().rejected.filter(id => this.groupOf.has(id)).map(id => '--reject ' + shellWord(id) + ' ');
    return this.command.replace('drydock fix ', () => 'drydock fix ' + rejected.join(''));
  }
}

const shellWord = word => /^[\w./:@=+,%^-]+$/.test(word) ? word : "'" + word.replaceAll("'", "'\\''") + "'";

const files = [];
const fileOf = number => files[number] ??= new File(number);

// The text that rows stand for.
const joined = rows => rows.map(row => row.text + (row.noLineEnd ? '' : '\n')).join('');
