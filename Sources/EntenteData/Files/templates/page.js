
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const graph = JSON.parse(byId("graph").textContent);
  const table = byId("table").tBodies[0];
  const rows = all("tr.relation").map((element) => ({
    element,
    id: element.id,
    sentence: element.dataset.sentence,
    dated: "dated" in element.dataset,
    from: year(element.dataset.from, -Infinity),
    to: year(element.dataset.to, Infinity),
    words: element.textContent.toLowerCase(),
    facets: {},
    keys: {},
    shown: true,
  }));
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const relationById = new Map(graph.relations.map((relation) => [relation.id, relation]));
  const entityById = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const sourceById = new Map(graph.sources.map((source) => [source.id, source]));

  function year(day, otherwise) {
    return day === undefined ? otherwise : parseInt(day, 10);
  }

  // MARK: Facets

  const facets = all(".facet").map((element) => {
    const name = element.dataset.facet;
    const boxes = all("input[type=checkbox]", element);
    for (const row of rows) {
      row.facets[name] = (row.element.dataset[name] || "").split(" ").filter(Boolean);
    }
    const labels = boxes.map((box) => ({ box, count: box.parentElement.querySelector(".count") }));
    if (boxes.length > 12) addNarrowing(element, labels);
    return { name, element, boxes, labels, chosen: element.querySelector(".chosen") };
  });

  // A field that shortens a long list of boxes.
  function addNarrowing(element, labels) {
    const field = document.createElement("input");
    field.type = "search";
    field.className = "narrow";
    field.placeholder = "Shorten the list";
    field.setAttribute("aria-label", "Shorten the list: " + element.querySelector("legend").textContent);
    field.addEventListener("input", () => {
      const wanted = field.value.toLowerCase().trim();
      for (const { box } of labels) {
        hide(box.parentElement, !box.parentElement.textContent.toLowerCase().includes(wanted));
      }
    });
    element.querySelector("fieldset").prepend(field);
  }

  const chosen = (facet) => facet.boxes.filter((box) => box.checked);

  function fits(row, facet, indexes) {
    return indexes.size === 0 || row.facets[facet.name].some((index) => indexes.has(index));
  }

  // MARK: Time

  const hasYears = byId("from") !== null;
  const first = hasYears ? Number(byId("from").min) : -Infinity;
  const last = hasYears ? Number(byId("from").max) : Infinity;
  const range = { from: first, to: last };

  function setRange(from, to) {
    const known = (value, otherwise) => (Number.isFinite(value) ? value : otherwise);
    range.from = Math.min(Math.max(known(from, first), first), last);
    range.to = Math.max(Math.min(known(to, last), last), range.from);
    if (!hasYears) return;
    for (const end of ["from", "to"]) {
      byId(end).value = range[end];
      byId(end + "-slider").value = range[end];
    }
    const part = (value) => (last > first ? (100 * (value - first)) / (last - first) : 0);
    byId("span").style.left = part(range.from) + "%";
    byId("span").style.right = 100 - part(range.to) + "%";
  }

  function fitsTime(row) {
    if (!row.dated) return byId("undated").checked;
    return row.to >= range.from && row.from <= range.to;
  }

  // MARK: Filtering

  const search = byId("search");
  const words = () => search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = all(".entry").map((element) => ({
    element, row: rowById.get(element.dataset.relation),
  }));
  const years = all(".year").map((element) => ({
    element, rows: all(".entry", element).map((entry) => rowById.get(entry.dataset.relation)),
  }));

  function hide(element, isHidden) {
    if (element.hidden !== isHidden) element.hidden = isHidden;
  }

  let isAwaited = false;

  // Sliders and keys come faster than frames.
  function applySoon() {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      apply();
    });
  }

  function apply() {
    const wanted = words();
    for (const facet of facets) {
      facet.wanted = new Set(chosen(facet).map((box) => box.dataset.index));
      facet.counts = new Map();
    }
    for (const row of rows) {
      const general = fitsTime(row) && wanted.every((word) => row.words.includes(word));
      const misses = general ? facets.filter((facet) => !fits(row, facet, facet.wanted)) : [];
      row.shown = general && misses.length === 0;
      hide(row.element, !row.shown);
      if (!general || misses.length > 1) continue;
      for (const facet of misses.length === 1 ? misses : facets) {
        for (const index of row.facets[facet.name]) {
          facet.counts.set(index, (facet.counts.get(index) || 0) + 1);
        }
      }
    }
    for (const facet of facets) {
      const number = facet.wanted.size;
      facet.chosen.textContent = number === 0 ? "all" : `${number} of ${facet.boxes.length}`;
      facet.element.classList.toggle("active", number > 0);
      for (const { box, count } of facet.labels) {
        const text = String(facet.counts.get(box.dataset.index) || 0);
        if (count.textContent !== text) count.textContent = text;
      }
    }
    const shown = rows.filter((row) => row.shown);
    const undated = shown.filter((row) => !row.dated).length;
    byId("shown").textContent =
      `${shown.length} of ${rows.length} relations` + (undated > 0 ? `, ${undated} undated` : "");
    byId("nothing").hidden = shown.length > 0;
    for (const { element, row } of entries) hide(element, row !== undefined && !row.shown);
    for (const year of years) hide(year.element, !year.rows.some((row) => row?.shown));
    for (const edge of edges) {
      const isOff = edge.rows.every((row) => !row.shown);
      // Offices stand inside the boxes of leaders, who stay.
      const fades = isOff && !edge.element.closest(`g[id^="${edge.prefix}n-"]`);
      for (const part of edge.parts) part.classList.toggle("off", fades);
      edge.element.tabIndex = isOff ? -1 : 0;
    }
    for (const node of nodes) node.button.setAttribute("aria-pressed", node.box.checked);
    highlight(wanted);
    remember();
  }

  function highlight(wanted) {
    if (!("highlights" in CSS)) return;
    CSS.highlights.delete("search");
    if (wanted.length === 0) return;
    const ranges = [];
    for (const row of rows) {
      if (!row.shown || ranges.length > 5000) continue;
      const walker = document.createTreeWalker(row.element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.data.toLowerCase();
        if (text.length !== node.data.length) continue;
        for (const word of wanted) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const found = new Range();
            found.setStart(node, at);
            found.setEnd(node, at + word.length);
            ranges.push(found);
          }
        }
      }
    }
    CSS.highlights.set("search", new Highlight(...ranges));
  }

  function reset() {
    search.value = "";
    for (const facet of facets) for (const box of facet.boxes) box.checked = false;
    byId("undated").checked = true;
    setRange(first, last);
    apply();
    search.focus();
  }

  // MARK: Order

  const order = { key: "when", isDown: false };
  const amount = (row) => (relationById.get(row.id)?.amounts[0]?.value ?? -Infinity);
  const compareText = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
  const cell = (row, key) =>
    (row.keys[key] ??= row.element.querySelector("." + key).textContent.trim());
  const original = new Map(rows.map((row, place) => [row, place]));

  function compare(left, right) {
    if (order.key === "when") return original.get(left) - original.get(right);
    if (order.key === "amount") return amount(left) - amount(right) || 0;
    return compareText(cell(left, order.key), cell(right, order.key));
  }

  function sort(key, isDown) {
    order.key = key;
    order.isDown = isDown;
    const sign = isDown ? -1 : 1;
    rows.sort((left, right) => sign * compare(left, right) || original.get(left) - original.get(right));
    const sorted = document.createDocumentFragment();
    sorted.append(...rows.map((row) => row.element));
    table.append(sorted);
    for (const head of all("#table th[data-sort]")) {
      if (head.dataset.sort === key) {
        head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
      } else {
        head.removeAttribute("aria-sort");
      }
    }
  }

  for (const head of all("#table th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      sort(head.dataset.sort, order.key === head.dataset.sort && !order.isDown);
      remember();
    });
  }

  // MARK: Pictures

  const edges = [];
  for (const svg of all(".canvas svg")) {
    const prefix = svg.id + "-e-";
    svg.setAttribute("role", "group");
    const taken = new Set();
    for (const group of all("g[id]", svg)) {
      if (taken.has(group) || !group.id.startsWith(prefix)) continue;
      const inner = [group, ...all("g[id]", group)].filter((part) => part.id.startsWith(prefix));
      for (const part of inner) taken.add(part);
      const own = inner.map((part) => rowById.get(part.id.slice(prefix.length))).filter(Boolean);
      if (own.length === 0) continue;
      const names = new Set(inner.map((part) => part.id.slice(svg.id.length + 1)));
      const labels = all("[data-for]", svg).filter((part) => names.has(part.dataset.for));
      // In the box of a leader the office is the relation, and the name the entity.
      const inBox = group.closest(`g[id^="${svg.id}-n-"]`) ? all("text", group) : [];
      const element = inBox.length > 1 ? inBox.at(-1) : group;
      edges.push({ element, rows: own, parts: [element, ...labels], prefix: svg.id + "-" });
    }
  }
  for (const edge of edges) {
    edge.element.setAttribute("role", "button");
    edge.element.setAttribute("aria-label", edge.rows.map((row) => row.sentence).join("; "));
    const show = () => open(edge.rows.filter((row) => row.shown), edge.element);
    for (const part of edge.parts) part.addEventListener("click", show);
    edge.element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      show();
    });
  }

  // The same as in the program, but for ids of kilobytes, which have no button.
  function slug(id) {
    return id.replaceAll(":", "-").replaceAll(/[^a-zA-Z0-9-]/gu, (letter) =>
      [...new TextEncoder().encode(letter)]
        .map((byte) => "_" + byte.toString(16).padStart(2, "0")).join(""));
  }

  const who = facets.find((facet) => facet.name === "who");
  const nodes = [];
  for (const svg of all(".canvas svg")) {
    for (const box of who?.boxes ?? []) {
      const group = document.getElementById(`${svg.id}-n-${slug(box.value)}`);
      // No button stands inside another.
      const button = group?.querySelector("[role=button]") ? group.querySelector("text") : group;
      if (button && !button.closest("[role=button]")) nodes.push({ group, button, box });
    }
  }
  for (const { group, button, box } of nodes) {
    const name = box.parentElement.querySelector("bdi").textContent;
    button.setAttribute("role", "button");
    button.setAttribute("aria-label", `${name}: show only its relations`);
    button.tabIndex = 0;
    const toggle = () => {
      const isOnly = box.checked && chosen(who).length === 1;
      for (const other of who.boxes) other.checked = false;
      box.checked = !isOnly;
      apply();
    };
    group.addEventListener("click", (event) => {
      const used = event.target.closest("[role=button]");
      if (used === null || used === button) toggle();
    });
    button.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      toggle();
    });
  }

  // MARK: Evidence

  const panel = byId("evidence");
  let opened = [];
  let opener = null;

  function open(which, from, takesFocus = true) {
    if (which.length === 0) return;
    opened = which;
    opener = from;
    byId("evidence-head").textContent =
      which.length === 1 ? which[0].sentence : `${which.length} relations`;
    byId("evidence-when").textContent = which.length === 1 ? normalised(which[0]) : "";
    byId("evidence-quotes").replaceChildren(...which.flatMap((row) => {
      const quotes = row.element.querySelector(".quotes").cloneNode(true);
      if (which.length === 1) return [quotes];
      const head = document.createElement("h3");
      head.textContent = row.sentence;
      return [head, quotes];
    }));
    panel.hidden = false;
    panel.parentElement.classList.add("with-evidence");
    for (const row of all("tr.open", table)) row.classList.remove("open");
    for (const row of which) row.element.classList.add("open");
    for (const edge of edges) {
      edge.element.classList.toggle("open", edge.rows.some((row) => which.includes(row)));
    }
    if (takesFocus) byId("evidence-head").focus({ preventScroll: true });
    remember();
  }

  function normalised(row) {
    const relation = relationById.get(row.id);
    const date = relation?.date ?? relation?.period;
    const speaker = relation?.attribution?.speaker;
    return [
      date ? `Date: ${date}` : "No date in the text", relation?.status,
      ...all(".detail", row.element).map((detail) => detail.textContent),
      speaker && `as told by ${speaker}`,
    ].filter(Boolean).join(" · ");
  }

  function close() {
    if (panel.hidden) return;
    panel.hidden = true;
    panel.parentElement.classList.remove("with-evidence");
    for (const element of all(".open")) element.classList.remove("open");
    opened = [];
    opener?.focus({ preventScroll: true });
    remember();
  }

  for (const row of rows) {
    const phrase = row.element.querySelector(".phrase");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "phrase";
    button.textContent = phrase.textContent;
    button.setAttribute("aria-label", `${phrase.textContent}: show the evidence for ${row.sentence}`);
    phrase.replaceWith(button);
  }
  table.addEventListener("click", (event) => {
    const element = event.target.closest("tr.relation");
    if (!element || event.target.closest("a") || String(getSelection()) !== "") return;
    open([rowById.get(element.id)], element.querySelector("button.phrase"));
  });

  // MARK: Address

  const stateKeys = ["q", "from", "to", "undated", "sort", "open", ...facets.map((facet) => facet.name)];
  let isReady = false;

  function remember() {
    if (!isReady) return;
    const state = new URLSearchParams();
    if (search.value) state.set("q", search.value);
    for (const facet of facets) for (const box of chosen(facet)) state.append(facet.name, box.value);
    if (range.from !== first) state.set("from", range.from);
    if (range.to !== last) state.set("to", range.to);
    if (!byId("undated").checked) state.set("undated", "no");
    if (order.key !== "when" || order.isDown) state.set("sort", (order.isDown ? "-" : "") + order.key);
    for (const row of opened) state.append("open", row.id);
    history.replaceState(null, "", state.size ? "#" + state : location.pathname + location.search);
  }

  function recall() {
    const state = new URLSearchParams(location.hash.slice(1));
    if (![...state.keys()].some((key) => stateKeys.includes(key))) {
      const row = rowById.get(decodeURIComponent(location.hash.slice(1)));
      if (row) open([row], row.element.querySelector("button"), false);
      return;
    }
    search.value = state.get("q") ?? "";
    for (const facet of facets) {
      const values = new Set(state.getAll(facet.name));
      for (const box of facet.boxes) box.checked = values.has(box.value);
    }
    byId("undated").checked = state.get("undated") !== "no";
    setRange(parseInt(state.get("from"), 10), parseInt(state.get("to"), 10));
    const key = state.get("sort") ?? "when";
    const name = key.replace(/^-/, "");
    const isKnown = all("#table th[data-sort]").some((head) => head.dataset.sort === name);
    if (isKnown) sort(name, key.startsWith("-"));
    const which = state.getAll("open").map((id) => rowById.get(id)).filter(Boolean);
    if (which.length > 0) open(which, which[0].element.querySelector("button"), false);
    apply();
  }

  // MARK: Copying

  let fading;

  function tell(message) {
    byId("toast").textContent = message;
    byId("toast").classList.add("on");
    clearTimeout(fading);
    fading = setTimeout(() => byId("toast").classList.remove("on"), 1600);
  }

  async function copy(text, what) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Pages opened from a file have no clipboard in some browsers.
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    tell(what + " copied");
  }

  function citation(row) {
    const relation = relationById.get(row.id);
    if (!relation) return row.sentence;
    return relation.evidence.map((evidence) => {
      const source = sourceById.get(evidence.source);
      const place = [source?.title ?? evidence.source, source?.published, source?.uri,
        `characters ${evidence.start + 1}–${evidence.end}`].filter(Boolean).join(", ");
      return `“${evidence.quote}” (${place})`;
    }).join("\n");
  }

  function csvCell(value) {
    let text = String(value ?? "");
    // A spreadsheet would take these for a formula.
    if (/^[=+\-@\t\r]/.test(text)) text = "'" + text;
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  function csv() {
    const name = (id) => entityById.get(id)?.name ?? id;
    const lines = [["id", "subject", "type", "object", "date", "status", "amounts", "sources", "quotes"]];
    for (const row of rows.filter((row) => row.shown)) {
      const relation = relationById.get(row.id);
      if (!relation) continue;
      lines.push([
        relation.id, name(relation.subject), relation.type, name(relation.object),
        relation.date ?? relation.period, relation.status,
        relation.amounts.map((amount) => amount.text).join(" | "),
        [...new Set(relation.evidence.map((evidence) => evidence.source))].join(" | "),
        relation.evidence.map((evidence) => evidence.quote).join(" | "),
      ]);
    }
    return lines.map((line) => line.map(csvCell).join(",")).join("\n") + "\n";
  }

  function saveFigure(button) {
    const figure = byId("figure-" + button.dataset.figure);
    const svg = figure.querySelector("svg").cloneNode(true);
    for (const part of [svg, ...all("*", svg)]) {
      for (const name of ["tabindex", "role", "aria-label", "aria-pressed"]) {
        if (part !== svg) part.removeAttribute(name);
      }
      part.classList.remove("off", "open");
      if (part.getAttribute("class") === "") part.removeAttribute("class");
    }
    svg.setAttribute("role", "img");
    const link = document.createElement("a");
    const text = new XMLSerializer().serializeToString(svg) + "\n";
    link.href = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    link.download = `figure-${button.dataset.figure}.svg`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // MARK: Beginning

  // A picture wider than its place shows its middle first, where lines meet.
  for (const canvas of all(".canvas")) {
    canvas.scrollLeft = (canvas.scrollWidth - canvas.clientWidth) / 2;
  }
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", applySoon);
  byId("undated").addEventListener("change", apply);
  for (const facet of facets) {
    facet.element.addEventListener("change", apply);
    facet.element.addEventListener("toggle", () => {
      if (!facet.element.open) return;
      for (const other of facets) if (other !== facet) other.element.open = false;
    });
  }
  if (hasYears) {
    for (const id of ["from", "from-slider"]) {
      byId(id).addEventListener(id === "from" ? "change" : "input", (event) => {
        const value = event.target.valueAsNumber;
        setRange(value, Math.max(value, range.to));
        applySoon();
      });
    }
    for (const id of ["to", "to-slider"]) {
      byId(id).addEventListener(id === "to" ? "change" : "input", (event) => {
        const value = event.target.valueAsNumber;
        setRange(Math.min(value, range.from), value);
        applySoon();
      });
    }
  }
  byId("reset").addEventListener("click", reset);
  byId("reset-too").addEventListener("click", reset);
  byId("close").addEventListener("click", close);
  byId("copy-csv").addEventListener("click", () => copy(csv(), "Table"));
  byId("copy-link").addEventListener("click", () => copy(location.href, "Link"));
  byId("copy-citation").addEventListener("click", () => copy(opened.map(citation).join("\n"), "Citation"));
  byId("copy-relation-link").addEventListener("click", () => {
    const address = location.href.split("#")[0];
    copy(opened.map((row) => `${address}#${encodeURIComponent(row.id)}`).join("\n"), "Link");
  });
  for (const hint of all(".hint")) hint.hidden = false;
  for (const button of all(".save")) {
    button.hidden = false;
    button.addEventListener("click", () => saveFigure(button));
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = facets.find((facet) => facet.element.open);
    if (menu) {
      menu.element.open = false;
      menu.element.querySelector("summary").focus();
    } else {
      close();
    }
  });
  document.addEventListener("click", (event) => {
    for (const facet of facets) {
      if (facet.element.open && !facet.element.contains(event.target)) facet.element.open = false;
    }
  });
  addEventListener("hashchange", recall);
  document.documentElement.classList.add("js");
  byId("filters").hidden = false;
  byId("actions").hidden = false;
  setRange(first, last);
  isReady = true;
  recall();
  apply();
})();
