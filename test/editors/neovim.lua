-- Works through an article in Neovim (0.7 or newer) as a person would, and writes what was seen as JSON.
--   nvim --headless -u NONE -c 'luafile neovim.lua' ARTICLE
-- In the environment: SERVER, the program; SEEN, the file to write.
local seen = { messages = {} }

local function finish()
  local file = io.open(vim.env.SEEN, 'w')
  file:write(vim.fn.json_encode(seen))
  file:close()
  vim.cmd('qall!')
end

local function wait(what, condition)
  if not vim.wait(20000, condition, 50) then
    seen.failed = 'waited in vain for ' .. what
    finish()
  end
end

local function words(text)
  local line = vim.fn.search(text, 'nw')
  local column = vim.fn.match(vim.fn.getline(line), text)
  vim.api.nvim_win_set_cursor(0, { line, column })
  return vim.lsp.util.make_position_params()
end

local function ask(method, params)
  local answers, problem = vim.lsp.buf_request_sync(0, method, params, 20000)
  for _, answer in pairs(answers or {}) do
    return answer.result
  end
  seen.failed = method .. ': ' .. tostring(problem)
  finish()
end

vim.bo.filetype = 'news'
vim.lsp.handlers['window/showMessage'] = function(_, message)
  table.insert(seen.messages, message.message)
end

local article = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = 'attribune',
  cmd = { 'node', vim.env.SERVER, '--stdio' },
  root_dir = vim.fn.expand('%:p:h'),
  settings = { attribune = { checks = { unclosedMark = 'warning' } } },
})
vim.lsp.buf_attach_client(article, client)
wait('the server', function()
  return vim.lsp.buf_is_attached(article, client) and vim.lsp.get_client_by_id(client).initialized
end)

wait('problems', function()
  return #vim.diagnostic.get(article) > 0
end)
seen.problems = vim.tbl_map(function(one)
  return one.message
end, vim.diagnostic.get(article))

seen.hover = ask('textDocument/hover', words('The bridge')).contents.value

local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
local actions = ask('textDocument/codeAction', params)
seen.actions = vim.tbl_map(function(one)
  return one.title
end, actions)
-- What vim.lsp.buf.code_action does with the first one chosen.
local action = actions[1]
if action.edit then
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
end
if action.command then
  ask('workspace/executeCommand', type(action.command) == 'table' and action.command or action)
end
local sidecar = vim.fn.expand('%:p') .. '.annotations.jsonld'
wait('the annotation', function()
  vim.cmd('silent! wall')
  return vim.fn.filereadable(sidecar) == 1
end)
seen.annotated = table.concat(vim.fn.readfile(sidecar), '\n')

vim.api.nvim_set_current_buf(article)
local renaming = words('Ada Okoye')
renaming.newName = 'Adaeze Okoye'
local edit = ask('textDocument/rename', renaming)
if edit and edit ~= vim.NIL then
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
end
wait('the new name', function()
  vim.cmd('silent! wall')
  return table.concat(vim.fn.readfile(sidecar), '\n'):find('Adaeze Okoye', 1, true) ~= nil
end)
seen.article = table.concat(vim.api.nvim_buf_get_lines(article, 0, -1, false), '\n')
seen.outline = #ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params(article) })
vim.lsp.stop_client(client)
wait('the end of the server', function()
  return vim.lsp.get_client_by_id(client) == nil
end)
finish()
