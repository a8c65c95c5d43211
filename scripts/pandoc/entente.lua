--- A pandoc filter: fenced blocks of class `entente` become figures.
---
---     ```{.entente graph=graph.json view=timeline #fig:time caption="What happened when"}
---     family: economy
---     ```
---
--- `graph` names a graph, `articles` one or more articles or folders instead; all other attributes,
--- and the lines of the block, are options of `entente embed`. `alt` is the text for those who do
--- not see the picture. HTML gets SVG, LaTeX PDF, Word and all others PNG, none larger than it was
--- drawn or wider than a page. Pictures are kept in `entente-figures`, named by a hash of the graph
--- and the options, and are made once.
---
--- Metadata of the document: `entente-program` (default: `entente` on the PATH), `entente-figures`.
--- Works with pandoc 2.17 and later, and so with Quarto.

local program = "entente"
local folder = "entente-figures"
-- In inches, what the pages of pandoc's own templates leave for text.
local textWidth = 6

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

local function has(list, option)
  for _, word in ipairs(list) do
    if word == option then return true end
  end
  return false
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

--- The attributes that give a picture the size that it was drawn in, as far as there is room; PDF
--- brings its own. Pixels are twice as fine as on the page.
local function size(path)
  local bytes = read(path)
  if path:match("%.svg$") then
    local width = bytes:match('viewBox="%S+ %S+ (%d+)')
    return width and { { "style", "width:" .. width .. "px;max-width:100%" } } or {}
  elseif path:match("%.png$") then
    local width = string.unpack(">I4", bytes, 17) / 2 / 96
    return { { "width", string.format("%.2fin", math.min(width, textWidth)) } }
  end
  return {}
end

--- A figure before pandoc 3 has its caption where the description should be; Word gets two
--- paragraphs in the styles of pandoc's own figures instead.
local function wordFigure(block, image, caption)
  local function styled(name, inlines)
    return pandoc.Div({ pandoc.Para(inlines) }, pandoc.Attr("", {}, { { "custom-style", name } }))
  end
  return pandoc.Div(
    { styled("Captioned Figure", { image }), styled("Image Caption", caption) },
    pandoc.Attr(block.identifier))
end

local function figure(block, path, alternative)
  local blocks = pandoc.read(block.attributes.caption or "", "markdown").blocks
  local caption = blocks[1] and blocks[1].content or {}
  local image = pandoc.Image(
    { pandoc.Str(alternative) }, path, FORMAT == "odt" and alternative or "",
    pandoc.Attr("", {}, size(path)))
  if #caption == 0 then return pandoc.Para({ image }) end
  if pandoc.Figure then
    return pandoc.Figure(
      { pandoc.Plain({ image }) }, { long = { pandoc.Plain(caption) } },
      pandoc.Attr(block.identifier))
  end
  if FORMAT == "docx" then return wordFigure(block, image, caption) end
  image.caption = caption
  image.title = "fig:"
  image.identifier = block.identifier
  image.attributes.alt = alternative
  return pandoc.Para({ image })
end

local function convert(block)
  if not block.classes:includes("entente") then return nil end
  local data = graph(block)
  local list = options(block)
  local format = ending()
  -- What is wide would be too small to read on a page.
  if format ~= "svg" then
    if not has(list, "--columns") then table.insert(list, "--columns=2") end
    if not has(list, "--direction") then table.insert(list, "--direction=down") end
  end
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
