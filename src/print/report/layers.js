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

// `rebuilt`: numbers of layers; null where they are not known.
function columnView(column, rebuilt) {
  return h('li', {class: 'stage' + (column.needed ? '' : ' unneeded')},
    h('p', {class: 'base'}, h('span', {class: 'keyword'}, 'FROM'), ' ', safe(column.base),
      /^\d+$/.test(column.stage) ? '' : [h('span', {class: 'keyword'}, ' AS '), safe(column.stage)]),
    column.needed ? '' : h('p', {class: 'fate'}, 'not built: the last stage takes nothing of it'),
    h('ol', {}, column.layers.map(layer => {
      const again = rebuilt?.has(layer.number);
      return h('li', {class: 'layer ' + (again ? 'again' : 'cached')},
        h('span', {class: 'keyword'}, layer.keyword), ' ', safe(layer.text),
        !rebuilt || !column.needed ? '' : h('span', {class: 'fate'}, again ? (layer.kept ? '\u21bb again, from kept downloads' : '\u21bb again') : '\u2713 from the cache'));
    })));
}

function sideView(title, columns, rebuilt) {
  const layers = columns.filter(column => column.needed).flatMap(column => column.layers);
  const count = rebuilt ? `${layers.filter(layer => rebuilt.has(layer.number)).length} of ${counted(layers.length, 'layer')} built again`
                        : counted(layers.length, 'layer');
  return h('section', {class: 'side'}, h('h4', {}, title, ' ', h('span', {class: 'counts'}, count)),
    h('ol', {class: 'stages'}, columns.map(column => columnView(column, rebuilt))));
}

const changeName = rebuild => rebuild.forAll ? ['a source file'] : safe(rebuild.file);

// `chosen`: which change is shown; `choose` is called with another.
function layersView(outcome, chosen, choose) {
  const rebuild = outcome.rebuilds[chosen];
  const layers = (boxes, numbers) => [columnsOf(boxes), numbers ? new Set(numbers) : null];
  return [
    !rebuild ? h('p', {class: 'note'}, 'Which layers a change builds again is not known: the build context is not, or not what the steps take from it.') :
    outcome.rebuilds.length < 2 ? h('p', {class: 'choice'}, 'What is built again when ', changeName(rebuild), ' changes:') :
      h('fieldset', {class: 'choice'}, h('legend', {}, 'What is built again when this changes:'),
        outcome.rebuilds.map((one, i) => h('label', {},
          h('input', {type: 'radio', name: 'rebuild', checked: i === chosen, on: {change: () => choose(i)}}), ' ', changeName(one),
          one.forAll ? h('span', {class: 'faint'}, ' (', safe(one.file), ')') : ''))),
    h('div', {class: 'sides'}, sideView('Before', ...layers(outcome.layersBefore, rebuild?.before)),
      sideView('After', ...layers(outcome.layersAfter, rebuild?.after))),
    outcome.notes.length ? h('ul', {class: 'notes'}, notesOf(outcome.notes).map(note => h('li', {}, safe(note)))) : '',
    !rebuild ? '' : h('p', {class: 'faint'}, 'At most this is built again: where a step gives the same bytes as before, the builder stops earlier.'),
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
