// The picture of the layers: stages are columns, layers boxes from top to bottom, before and after side by side, and what
// is built again after a change is marked by a word, an edge and a colour.

// [{base, stage, needed, layers: [{keyword, text, kept, number}]}]
function columnsOf(boxes) {
  const columns = [];
  let number = 0;
  for (const [keyword, ...rest] of boxes) {
    if (keyword === 'FROM') columns.push({base: textOf(rest[0]), stage: textOf(rest[1]), needed: rest[2], layers: []});
    else columns.at(-1).layers.push({keyword, text: textOf(rest[0]), kept: rest[1], number: number++});
  }
  return columns;
}

function columnView(column, rebuilt) {
  return h('li', {class: 'stage' + (column.needed ? '' : ' unneeded')},
    h('p', {class: 'base'}, h('span', {class: 'keyword'}, 'FROM'), ' ', safe(column.base),
      /^\d+$/.test(column.stage) ? '' : [h('span', {class: 'keyword'}, ' AS '), safe(column.stage)]),
    column.needed ? '' : h('p', {class: 'fate'}, 'not built: the last stage takes nothing of it'),
    h('ol', {}, column.layers.map(layer => {
      const again = rebuilt.has(layer.number);
      return h('li', {class: 'layer ' + (again ? 'again' : 'cached')},
        h('span', {class: 'keyword'}, layer.keyword), ' ', safe(layer.text),
        !column.needed ? '' : h('span', {class: 'fate'}, again ? (layer.kept ? '\u21bb again, from kept downloads' : '\u21bb again') : '\u2713 from the cache'));
    })));
}

function sideView(title, columns, rebuilt) {
  const layers = columns.filter(column => column.needed).flatMap(column => column.layers);
  const again = layers.filter(layer => rebuilt.has(layer.number)).length;
  return h('section', {class: 'side'}, h('h4', {}, title, ' ', h('span', {class: 'counts'}, `${again} of ${counted(layers.length, 'layer')} built again`)),
    h('ol', {class: 'stages'}, columns.map(column => columnView(column, rebuilt))));
}

const changeName = rebuild => rebuild.forAll ? ['a source file'] : safe(rebuild.file);

// `chosen`: which change is shown; `choose` is called with another.
function layersView(outcome, chosen, choose) {
  const rebuild = outcome.rebuilds[chosen] ?? {before: [], after: []};
  const title = rebuild.file === undefined ? '' : [rebuild.manifest ? 'When the manifest ' : 'When ', changeName(rebuild), ' changes'];
  return [
    outcome.rebuilds.length ? '' : h('p', {class: 'note'}, 'Which layers a change builds again is not known: the build context is not, or not what the steps take from it.'),
    outcome.rebuilds.length < 2 ? h('p', {class: 'choice'}, title) :
      h('fieldset', {class: 'choice'}, h('legend', {}, 'What is built again when this changes:'),
        outcome.rebuilds.map((one, i) => h('label', {},
          h('input', {type: 'radio', name: 'rebuild', checked: i === chosen, on: {change: () => choose(i)}}), ' ', changeName(one),
          one.forAll ? h('span', {class: 'faint'}, ' (', safe(one.file), ')') : ''))),
    h('div', {class: 'sides'}, sideView('Before', columnsOf(outcome.layersBefore), new Set(rebuild.before)),
      sideView('After', columnsOf(outcome.layersAfter), new Set(rebuild.after))),
    outcome.notes.length ? h('ul', {class: 'notes'}, notesOf(outcome.notes).map(note => h('li', {}, safe(note)))) : '',
    h('p', {class: 'faint'}, 'At most this is built again: where a step gives the same bytes as before, the builder stops earlier.'),
  ];
}

// `cache: a changed x re-runs y`, with the lines that go on.
function notesOf(lines) {
  const notes = [];
  for (const line of lines) {
    if (line.startsWith('   ')) notes[notes.length - 1] += ' ' + line.trim();
    else notes.push(line.replace(/^cache: a/, 'A'));
  }
  return notes;
}
