-- A scripted session of Neovim (0.7 or later): attaches to the language server, and writes what it saw as JSON.
-- The environment names the server's command (CLI), the folder of articles (FOLDER) and the file to write (REPORT).
local folder, report = vim.env.FOLDER, {}
local patience = 60000

local function await(what, is_so)
  if not vim.wait(patience, is_so, 20) then error('waited in vain for ' .. what) end
end

local function request(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, patience) or {}) do
    if answer.error then error(method .. ': ' .. answer.error.message) end
    return answer.result
  end
end

local function texts_of(diagnostics)
  return vim.tbl_map(function(one) return vim.lsp.util.trim_empty_lines({ one.message })[1] end, diagnostics)
end

local function apply(action)
  local edit = (action.edit and action or request('codeAction/resolve', action)).edit
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
end

local function actions()
  local params = vim.lsp.util.make_range_params()
  params.range = { start = { line = 0, character = 8 }, ['end'] = { line = 0, character = 8 } }
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, 0) }
  return request('textDocument/codeAction', params)
end

local function find_action(pattern)
  for _, action in ipairs(actions()) do
    if action.title:find(pattern) then return action end
  end
  error('no action is titled ' .. pattern)
end

local function attach(path)
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/' .. path))
  vim.lsp.buf_attach_client(0, report.client)
end

local function run()
  report.client = vim.lsp.start_client({
    name = 'fact-annotation',
    cmd = { 'node', vim.env.CLI, 'serve', '--stdio' },
    root_dir = folder,
  })
  attach('slip.txt')
  await('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  report.found = texts_of(vim.diagnostic.get(0))
  report.code = vim.diagnostic.get(0)[1].user_data and vim.diagnostic.get(0)[1].user_data.lsp.code
  report.hover = request('textDocument/hover', {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = 0, character = 8 },
  }).contents.value

  -- The preferred fix stands first.
  apply(actions()[1])
  report.fixed = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  await('the diagnostics to go', function() return #vim.diagnostic.get(0) == 0 end)
  vim.cmd('wall')

  -- A second slip is kept: the project file is made, and settles it.
  attach('other.txt')
  await('the other diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  apply(find_action(vim.env.KEEP))
  vim.cmd('wall')
  await('the kept finding to go', function() return #vim.diagnostic.get(0) == 0 end)

  -- A person is renamed in all articles.
  local rename = request('textDocument/rename', {
    textDocument = vim.lsp.util.make_text_document_params(vim.fn.bufnr('slip.txt')),
    position = { line = 0, character = 8 },
    newName = 'Anna Ruiz',
  })
  vim.lsp.util.apply_workspace_edit(rename, 'utf-16')
  vim.cmd('wall')
end

local ok, problem = xpcall(run, debug.traceback)
report.problem = not ok and problem or nil
vim.fn.writefile({ vim.fn.json_encode(report) }, vim.env.REPORT)
vim.lsp.stop_client(vim.lsp.get_active_clients())
vim.cmd('qall!')
