// The language server with the protocol's own library as its peer: its framing, its idea of what each answer looks like,
// its positions and its way of carrying out edits. Over inputs of goldens, all fixes give what `drydock fix` writes,
// and no quick fix makes a file that the builder refuses.
const { spawn, execFileSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const protocol = require('vscode-languageserver-protocol/node');
const { TextDocument } = require('vscode-languageserver-textdocument');

const drydock = process.env.DRYDOCK;
const { Diagnostic, CodeAction, Hover } = protocol;
let failures = 0, fixes = 0, files = 0;

function expect(ok, what) {
  if (ok) return;
  failures++;
  console.error('FAILED: ' + what);
}

// All of them take minutes: one of so many.
const every = Number(process.env.EVERY || 50);

function inputs() {
  const found = [];
  for (const pass of fs.readdirSync('golden'))
    for (const name of fs.readdirSync(path.join('golden', pass))) {
      const file = path.resolve('golden', pass, name, 'input.Dockerfile');
      if (fs.existsSync(file)) found.push(file);
    }
  return found.filter((_, i) => i % every === 0);
}

// What is not UTF-8 can't be sent.
function utf8(file) {
  const bytes = fs.readFileSync(file);
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : null;
}

function applied(document, edit, uri) {
  const changes = edit.documentChanges.filter((change) => change.textDocument && change.textDocument.uri === uri);
  return changes.reduce((text, change) => TextDocument.applyEdits(document, change.edits), document.getText());
}

async function main() {
  const server = spawn(drydock, ['lsp', '--stdio', '--context', 'none'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(server.stdout), new protocol.StreamMessageWriter(server.stdin));
  const published = new Map();
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, (params) => {
    const waiting = published.get(params.uri + params.version);
    if (waiting) waiting(params.diagnostics);
  });
  connection.listen();
  const diagnosticsOf = (uri, version) => new Promise((resolve) => published.set(uri + version, resolve));
  await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid, rootUri: null,
    capabilities: {
      textDocument: {
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
      },
      workspace: { workspaceEdit: { documentChanges: true } },
    },
  });
  connection.sendNotification(protocol.InitializedNotification.type, {});

  async function look(uri, version, text) {
    const coming = diagnosticsOf(uri, version);
    if (version === 1) connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'dockerfile', version, text } });
    else connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [{ text }] });
    return coming;
  }

  for (const file of inputs()) {
    const text = utf8(file);
    if (text === null) continue;
    files++;
    const uri = 'file://' + file.split('/').map(encodeURIComponent).join('/');
    const textDocument = { uri };
    const document = TextDocument.create(uri, 'dockerfile', 1, text);
    const all = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
    const diagnostics = await look(uri, 1, text);
    for (const diagnostic of diagnostics) {
      expect(Diagnostic.is(diagnostic), file + ': no diagnostic: ' + JSON.stringify(diagnostic));
      expect(!/[\r\n]/.test(diagnostic.message), file + ': several lines: ' + diagnostic.message);
      expect(diagnostic.range.end.line <= all.end.line, file + ': behind the end');
      const hover = await connection.sendRequest(protocol.HoverRequest.type, { textDocument, position: diagnostic.range.start });
      expect(Hover.is(hover), file + ': nothing to say of ' + diagnostic.message);
    }
    const refused = diagnostics.some((diagnostic) => diagnostic.severity === 1);
    const ask = (only) => connection.sendRequest(protocol.CodeActionRequest.type, { textDocument, range: all, context: { diagnostics: [], only } });
    const everything = await ask(['source.fixAll']);
    if (!refused) {
      const wanted = execFileSync(drydock, ['fix', '--context', 'none', '-o', '-', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      const found = everything.length ? applied(document, everything[0].edit, uri) : text;
      expect(found === wanted, file + ': all fixes are not what `drydock fix` writes');
    }
    let version = 1;
    for (const action of await ask(['quickfix'])) {
      expect(CodeAction.is(action), file + ': no action: ' + JSON.stringify(action));
      const after = applied(document, action.edit, uri);
      const left = await look(uri, ++version, after);
      fixes++;
      expect(after !== text, file + ': changes nothing: ' + action.title);
      expect(refused || !left.some((diagnostic) => diagnostic.severity === 1), file + ': refused after: ' + action.title);
    }
    connection.sendNotification(protocol.DidCloseTextDocumentNotification.type, { textDocument });
  }

  const ended = new Promise((resolve) => server.on('exit', resolve));
  await connection.sendRequest(protocol.ShutdownRequest.type);
  connection.sendNotification(protocol.ExitNotification.type);
  const code = await ended;
  expect(code === 0, 'the exit code is ' + code);
  expect(files > 20 && fixes > 100, 'there is something to try');
  console.log(`protocol library: ${files} files, ${fixes} quick fixes, ${failures} failures`);
  process.exit(failures === 0 ? 0 : 1);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
