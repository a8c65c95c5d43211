--- A pandoc filter: fenced blocks of class `entente` become figures.
---
---     ```{.entente graph=graph.json view=timeline #fig:time caption="What happened when"}
---     family: economy
---     ```
---
--- `graph` names a graph, `articles` one or more articles or folders instead; all other attributes,
--- and the lines of the block, are options of `entente embed`. `alt` is the text for those who do
--- not see the picture. HTML gets SVG, LaTeX PDF, Word and all others PNG. Pictures are kept in
--- `entente-figures`, named by a hash of the graph and the options, and are made once.
---
--- Metadata of the document: `entente-program` (default: `entente` on the PATH), `entente-figures`.
--- Works with pandoc 2.17 and later, and so with Quarto.

local program = "entente"
local folder = "entente-figures"

local vector = { html = true, html4 = true, html5 = true, epub = true, epub2 = true, epub3 = true,
  revealjs = true, slidy = true, dzslides = true, s5 = true, chunkedhtml = true }
local paged = { latex = true, beamer = true, context = true, typst = true }

local function ending()
  if vector[FORMAT] then return "svg" end
  return paged[FORMAT] and "pdf" or "png"
end

local function words(text)
  local list = {}
  for word in text:gmatch("%S+") do list[#list + 1] = word end
  return list
end

local function read(path)
  local file = io.open(path, "rb")
  if not file then error("entente: " .. path .. " cannot be read") end
  local bytes = file:read("a")
  file:close()
  return bytes
end

local function exists(path)
  local file = io.open(path, "rb")
  if file then file:close() end
  return file ~= nil
end

--- Writes a file whole or not at all.
local function write(path, bytes)
  local file = assert(io.open(path .. ".part", "wb"))
  file:write(bytes)
  file:close()
  assert(os.rename(path .. ".part", path))
end

local function makeFolder()
  -- pandoc 3 has a function of its own.
  if pandoc.system.make_directory then
    pandoc.system.make_directory(folder, true)
  else
    pandoc.pipe("mkdir", { "-p", folder }, "")
  end
end

local function run(arguments, input)
  local isDone, output = pcall(pandoc.pipe, program, arguments, input or "")
  if not isDone then
    error("entente: `" .. program .. " " .. table.concat(arguments, " ") .. "` failed")
  end
  return output
end

--- The options of a block in the order of their names, so that the same block has the same hash.
local function options(block)
  local own = { graph = true, articles = true, caption = true, alt = true, dark = true }
  local pairs_ = {}
  for key, value in pairs(block.attributes) do
    if not own[key] then pairs_[#pairs_ + 1] = { key, value } end
  end
  for line in block.text:gmatch("[^\r\n]+") do
    local key, value = line:match("^%s*([%w-]+)%s*:%s*(.-)%s*$")
    if not key then error("entente: `" .. line .. "` is no line of the form `option: value`") end
    pairs_[#pairs_ + 1] = { key, value }
  end
  table.sort(pairs_, function(left, right)
    if left[1] == right[1] then return left[2] < right[2] end
    return left[1] < right[1]
  end)
  local list = {}
  for _, pair in ipairs(pairs_) do
    list[#list + 1] = "--" .. pair[1]
    if pair[2] ~= "" then list[#list + 1] = pair[2] end
  end
  return list
end

local function graph(block)
  local articles = block.attributes.articles
  if articles then
    local arguments = { "build" }
    for _, path in ipairs(words(articles)) do arguments[#arguments + 1] = path end
    return run(arguments)
  end
  if not block.attributes.graph then
    error("entente: a block names neither `graph` nor `articles`")
  end
  return read(block.attributes.graph)
end

local function embed(data, format, list)
  local arguments = { "embed", "-", "--format", format }
  for _, word in ipairs(list) do arguments[#arguments + 1] = word end
  return run(arguments, data)
end

local function figure(block, path, alternative)
  local caption = block.attributes.caption or ""
  local blocks = pandoc.read(caption, "markdown").blocks
  local inlines = blocks[1] and blocks[1].content or {}
  local attributes = pandoc.Attr(block.identifier, {}, { { "alt", alternative } })
  if pandoc.Figure then
    local image = pandoc.Image({ pandoc.Str(alternative) }, path, "", pandoc.Attr("", {}, {}))
    if caption == "" then return pandoc.Para({ image }) end
    return pandoc.Figure(
      { pandoc.Plain({ image }) }, { long = { pandoc.Plain(inlines) } },
      pandoc.Attr(block.identifier))
  end
  if caption == "" then return pandoc.Para({ pandoc.Image({ pandoc.Str(alternative) }, path) }) end
  return pandoc.Para({ pandoc.Image(inlines, path, "fig:", attributes) })
end

local function convert(block)
  if not block.classes:includes("entente") then return nil end
  local data = graph(block)
  local list = options(block)
  local format = ending()
  -- Pages made by pandoc stay light when the reader's other pages turn dark.
  if block.attributes.dark ~= "true" then table.insert(list, "--no-dark") end
  local alternative = block.attributes.alt
  if not alternative then alternative = embed(data, "alt", list):gsub("%s+$", "") end
  local key = pandoc.utils.sha1(table.concat(list, "\0") .. "\0" .. data)
  local path = folder .. "/" .. key .. "." .. format
  if not exists(path) then
    local bytes = embed(data, format, list)
    makeFolder()
    write(path, bytes)
  end
  return figure(block, path, alternative)
end

local function configure(meta)
  if meta["entente-program"] then program = pandoc.utils.stringify(meta["entente-program"]) end
  if meta["entente-figures"] then folder = pandoc.utils.stringify(meta["entente-figures"]) end
end

-- Metadata first: the blocks need it.
return { { Meta = configure }, { CodeBlock = convert } }
