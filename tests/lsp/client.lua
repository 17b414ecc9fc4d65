-- What a user of neovim does, with the editor's own client: open Dockerfiles, read diagnostics and hovers, carry out
-- quick fixes and all fixes, write; and what comes out must be what the command line makes of the same file.
local drydock, folder = vim.env.DRYDOCK, vim.env.FOLDER
local failures, exit_codes = 0, {}

local function expect(ok, what)
  if ok then return end
  failures = failures + 1
  io.stderr:write('FAILED: ' .. what .. '\n')
end

local function equal(found, wanted, what)
  expect(found == wanted, what .. '\n--- found\n' .. tostring(found) .. '\n--- wanted\n' .. tostring(wanted))
end

local function read(path)
  local file = io.open(path, 'rb')
  if not file then return nil end
  local text = file:read('*a')
  file:close()
  return text
end

-- What drydock writes to standard output.
local function fixed(path)
  return vim.fn.system({ 'sh', '-c', '"$1" fix -o - "$2" 2>/dev/null', 'sh', drydock, path })
end

-- The client counts in UTF-16 where nothing else is agreed on.
local function start(options)
  return vim.lsp.start_client({
    cmd = { drydock, 'lsp' },
    root_dir = folder,
    init_options = options,
    on_exit = function(code) table.insert(exit_codes, code) end,
  })
end

local function open(path, client)
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = 'dockerfile'
  vim.lsp.buf_attach_client(buffer, client)
  return buffer
end

local function wait(what, condition) expect(vim.wait(5000, condition, 10), 'in time: ' .. what) end

local function codes(buffer)
  local result = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    result[diagnostic.code or diagnostic.user_data.lsp.code or 'error'] = diagnostic
  end
  return result
end

-- Picks from the menu that the editor would show.
local function act(only, wanted)
  local titles, done = {}, false
  vim.ui.select = function(items, _, choose)
    for _, item in ipairs(items) do table.insert(titles, item[2].title) end
    for _, item in ipairs(items) do
      if item[2].title:find(wanted, 1, true) then
        choose(item)
        done = true
        return
      end
    end
    done = true
  end
  vim.lsp.buf.code_action(only and { only = only } or {})
  wait('a menu with ' .. wanted, function() return done end)
  return titles
end

local function text_of(buffer)
  local line_end = vim.bo[buffer].fileformat == 'dos' and '\r\n' or '\n'
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), line_end) .. line_end
end

local function go_to(diagnostic) vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col }) end

-- Everything at once, and written: byte for byte what `drydock fix` makes of the file and of what lies beside it.
local function fix_all_is_what_fix_writes(path, client)
  local wanted = fixed(path)
  local buffer = open(path, client)
  wait('diagnostics of ' .. path, function() return #vim.diagnostic.get(buffer) > 0 end)
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    expect(not diagnostic.message:find('\n') and #diagnostic.message < 120, 'one short line: ' .. diagnostic.message)
    equal(diagnostic.source, 'drydock', 'the source of a diagnostic')
  end
  act('source.fixAll', 'drydock')
  wait('all fixes of ' .. path, function() return vim.bo[buffer].modified end)
  vim.cmd('silent wall')
  equal(read(path), wanted, 'all fixes of ' .. path)
  wait('no suggestion left in ' .. path, function() return not next(codes(buffer)) end)
  for code, diagnostic in pairs(codes(buffer)) do expect(false, 'left: ' .. code .. ': ' .. diagnostic.message) end
end

local client = start()
for _, path in ipairs(vim.fn.sort(vim.fn.glob(folder .. '/all/*/Dockerfile', true, true))) do
  fix_all_is_what_fix_writes(path, client)
end
expect(read(folder .. '/all/guide-backend/.dockerignore') ~= nil, 'the ignore file is made')

-- One fix at a time, in a text that is not saved.
do
  local buffer = open(folder .. '/one/Dockerfile', client)
  wait('a cache mount is suggested', function() return codes(buffer)['cache-mounts'] end)
  go_to(codes(buffer)['cache-mounts'])
  vim.lsp.buf.hover()
  local function float()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
    end
  end
  wait('a hover', float)
  local shown = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float()), 0, -1, false), '\n')
  expect(shown:find('downloads are kept between builds', 1, true), 'the hover has the reason: ' .. shown)
  expect(shown:find('RUN pip install', 1, true), 'the hover has the example of the pass: ' .. shown)
  vim.api.nvim_win_close(float(), true)

  local before = text_of(buffer)
  local titles = act('quickfix', '(cache-mounts, safe)')
  expect(#titles > 1, 'there is also a mark to keep the pass away')
  local function other_lines(text) return text:gsub('RUN[^\n]*\\\n[^\n]*\n', ''):gsub('RUN[^\n]*\n', '') end
  wait('the quick fix', function() return text_of(buffer):find('--mount=type=cache', 1, true) end)
  equal(other_lines(text_of(buffer)), other_lines(before), 'a quick fix changes nothing else')
  wait('the diagnostic goes', function() return not codes(buffer)['cache-mounts'] end)

  vim.cmd('undo')
  wait('the diagnostic comes back', function() return codes(buffer)['cache-mounts'] end)
  go_to(codes(buffer)['cache-mounts'])
  act('quickfix', 'off=cache-mounts')
  wait('the mark', function() return text_of(buffer):find('# drydock: off=cache-mounts\nRUN pip', 1, true) end)
  wait('the mark counts', function() return not codes(buffer)['cache-mounts'] end)

  -- Typed where characters take one, two, three and four bytes.
  for _, at in ipairs({ 2, 8, 16, 27 }) do
    vim.api.nvim_buf_set_text(buffer, 0, at, 0, at, { '😀é' })
  end
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { 'RUM oops' })
  wait('a typing error is seen', function()
    local error = codes(buffer)['error']
    return error and error.severity == vim.diagnostic.severity.ERROR and error.message:find('unknown instruction: RUM', 1, true)
  end)
  vim.api.nvim_buf_set_lines(buffer, -2, -1, false, {})
  wait('the error goes', function() return not codes(buffer)['error'] and codes(buffer)['non-root-user'] end)
  vim.cmd('silent write ' .. folder .. '/one/typed')
  act('source.fixAll', 'drydock')
  wait('all fixes of a text that is not saved', function() return text_of(buffer):find('USER 10001', 1, true) end)
  equal(text_of(buffer), fixed(folder .. '/one/typed'), 'all fixes of a text with wide characters')
  vim.cmd('bdelete!')
end

-- What the client asks for counts.
do
  local careful = start({ safety = 'safe', ignore = { 'cache-mounts' } })
  local buffer = open(folder .. '/two/Dockerfile', careful)
  wait('a build check', function() return codes(buffer)['JSONArgsRecommended'] end)
  expect(not codes(buffer)['cache-mounts'] and not codes(buffer)['non-root-user'], 'the options narrow the chain')
end

vim.lsp.stop_client(vim.lsp.get_active_clients())
wait('both servers end', function() return #exit_codes == 2 end)
equal(exit_codes[1] .. ' ' .. exit_codes[2], '0 0', 'the exit codes')
io.stdout:write(failures == 0 and 'neovim: all as expected\n' or ('neovim: ' .. failures .. ' failures\n'))
vim.cmd(failures == 0 and 'qall!' or 'cquit!')
