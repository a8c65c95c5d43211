"""The page of a report, used as a reader uses it."""

import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import devtools

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENTENTE = ROOT / ".build/debug/entente"
GRAPH = ROOT / "Tests/EntenteReportsTests/Fixtures/north-east.json"
WIDTHS = [360, 600, 768, 1024, 1280, 1600]

HOSTILE = [
    "</script><script>window.hacked = 1</script>", '"\u0301 onmouseover="window.hacked = 2',
    "<img src=x onerror='window.hacked = 3'>", "{{{style}}}", "\u202e\u05d0\u05d1\u05d2 abc",
    "w" * 400,
]


def entente(*arguments):
    """Runs the program; its output."""
    return subprocess.run([ENTENTE, *map(str, arguments)], check=True, capture_output=True).stdout


def setUpModule():
    if devtools.program() is None:
        raise unittest.SkipTest("there is no Chromium on this machine")


class PageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = pathlib.Path(cls.folder.name)
        cls.page = cls.path / "page.html"
        entente("report", GRAPH, "--making", "-o", cls.page)
        cls.browser = devtools.Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.__exit__()
        cls.folder.cleanup()

    def setUp(self):
        self.browser.messages.clear()
        self.browser.requests.clear()
        self.browser.script(True)
        self.browser.view(1280)
        self.browser.open(self.page.as_uri())

    def shown(self):
        """How many rows of the table are shown, after the page has caught up."""
        return self.browser.run(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>"
            " done(document.querySelectorAll('tr.relation:not([hidden])').length))))")

    def status(self):
        return self.browser.run("document.getElementById('shown').textContent")

    def choose(self, facet, value):
        self.browser.run(
            f"document.querySelector('[data-facet={facet}] input[value={json.dumps(value)}]').click()")

    # Loading

    def test_it_loads_nothing_and_says_nothing(self):
        self.browser.run("new Promise(done => setTimeout(done, 200))")
        self.assertEqual(self.browser.messages, [])
        self.assertEqual(
            [address for address in self.browser.requests if not address.startswith("file:")],
            ["about:blank"] * self.browser.requests.count("about:blank"))

    def test_it_can_be_read_without_a_script(self):
        self.browser.script(False)
        self.browser.open(self.page.as_uri())
        self.browser.script(True)
        self.assertEqual(self.shown(), 48)
        self.assertTrue(self.browser.run("document.getElementById('filters').hidden"))
        self.assertGreater(
            self.browser.run("document.querySelector('.canvas svg').getBoundingClientRect().height"), 200)
        self.assertEqual(self.browser.run("document.querySelectorAll('button.phrase').length"), 0)

    # Filters

    def test_facets_filter_and_count(self):
        self.choose("family", "economy")
        economy = self.shown()
        self.assertTrue(0 < economy < 48)
        self.choose("status", "planned")
        self.assertTrue(0 < self.shown() < economy)
        self.assertIn(f"{self.shown()} of 48 relations", self.status())
        count = self.browser.run(
            "document.querySelector('[data-facet=status] input[value=actual]')"
            ".parentElement.querySelector('.count').textContent")
        self.choose("status", "planned")
        self.choose("status", "actual")
        self.assertEqual(str(self.shown()), count)
        self.assertGreater(self.browser.run("document.querySelectorAll('.canvas g.off').length"), 0)
        self.browser.click("#reset")
        self.assertEqual(self.shown(), 48)

    def test_the_sliders_move_the_time_and_undated_relations_stay(self):
        self.browser.run("document.getElementById('from-slider').focus()")
        before = self.browser.run("document.getElementById('from').valueAsNumber")
        self.browser.press("ArrowRight")
        self.assertEqual(
            self.browser.run("document.getElementById('from').valueAsNumber"), before + 1)
        self.browser.run(
            "(() => { const from = document.getElementById('from'); from.value = 2014;"
            "from.dispatchEvent(new Event('change')); })()")
        self.assertEqual(self.browser.run("document.getElementById('from-slider').value"), "2014")
        with_undated = self.shown()
        self.assertIn("24 undated", self.status())
        self.browser.click("#undated")
        self.assertEqual(self.shown(), with_undated - 24)

    def test_a_range_is_not_turned_round(self):
        self.browser.run(
            "(() => { const to = document.getElementById('to'); to.value = 1900;"
            "to.dispatchEvent(new Event('change')); })()")
        values = self.browser.run("['from', 'to'].map(id => document.getElementById(id).valueAsNumber)")
        self.assertLessEqual(values[0], values[1])

    def test_search_finds_and_marks(self):
        self.browser.run("document.getElementById('search').focus()")
        self.browser.type("wheat")
        self.assertEqual(self.shown(), 1)
        self.assertGreaterEqual(self.browser.run("CSS.highlights.get('search').size"), 1)
        self.browser.type(" and nothing else")
        self.assertEqual(self.shown(), 0)
        self.assertFalse(self.browser.run("document.getElementById('nothing').hidden"))
        self.browser.click("#reset-too")
        self.assertEqual(self.shown(), 48)

    def test_columns_sort(self):
        self.browser.click("th[data-sort=amount] button")
        self.browser.click("th[data-sort=amount] button")
        first = self.browser.run("document.querySelector('tr.relation .amount').textContent")
        self.assertIn("11 billion", first)
        self.assertEqual(
            self.browser.run("document.querySelector('th[data-sort=amount]').ariaSort"), "descending")

    # Evidence

    def evidence(self):
        return self.browser.run(
            "document.getElementById('evidence').hidden ? null"
            " : document.getElementById('evidence').innerText")

    def test_an_edge_opens_its_evidence_by_mouse(self):
        self.browser.run(
            "document.querySelector('.canvas g[role=button]')"
            ".dispatchEvent(new MouseEvent('click', {bubbles: true}))")
        self.assertIn("characters", self.evidence())
        self.browser.click("#close")
        self.assertIsNone(self.evidence())

    def test_an_edge_opens_its_evidence_by_keyboard(self):
        self.browser.run("document.querySelector('.canvas g[role=button]').focus()")
        self.browser.press("Enter")
        self.assertIn("characters", self.evidence())
        self.assertEqual(self.browser.run("document.activeElement.id"), "evidence-head")
        self.browser.press("Escape")
        self.assertIsNone(self.evidence())
        self.assertEqual(self.browser.run("document.activeElement.getAttribute('role')"), "button")

    def node(self, name):
        """Marks the button of an entity in the picture, so that it can be found by `#wanted`."""
        return self.browser.run(
            "(() => { const all = [...document.querySelectorAll('.canvas [aria-pressed]')];"
            f"const node = all.find(e => e.ariaLabel.startsWith({json.dumps(name + ':')}));"
            "node.dataset.wanted = ''; return node.ariaPressed; })()")

    def pressed(self):
        return self.browser.run("document.querySelector('[data-wanted]').ariaPressed")

    def test_an_entity_shows_its_relations_by_mouse(self):
        self.assertEqual(self.node("North Korea"), "false")
        self.browser.click("[data-wanted]")
        self.assertEqual(self.pressed(), "true")
        self.assertTrue(0 < self.shown() < 48)
        self.assertIsNone(self.evidence())
        self.assertTrue(self.browser.run(
            "[...document.querySelectorAll('tr.relation:not([hidden])')]"
            ".every(row => /North Korea/.test(row.dataset.sentence))"))
        self.assertIn("who=state%3AKP", self.browser.run("location.href"))
        self.browser.click("[data-wanted]")
        self.assertEqual(self.shown(), 48)

    def test_an_entity_shows_its_relations_by_keyboard(self):
        self.node("Vladimir Putin")
        self.browser.run("document.querySelector('[data-wanted]').focus()")
        self.browser.press("Enter")
        self.assertTrue(0 < self.shown() < 48)
        self.browser.press(" ")
        self.assertEqual(self.shown(), 48)

    def test_in_the_box_of_a_leader_the_office_is_the_relation(self):
        self.node("Vladimir Putin")
        self.browser.click("[data-wanted] + [role=button]")
        self.assertIn("Vladimir Putin leads Russia", self.evidence())
        self.assertEqual(self.shown(), 48)
        self.assertEqual(self.browser.run(
            "document.querySelectorAll('.canvas [role=button] [role=button]').length"), 0)

    def test_a_long_list_of_boxes_can_be_shortened(self):
        shown = ("document.querySelectorAll("
                 "'[data-facet=who] label:not([hidden]) input[type=checkbox]').length")
        self.browser.run("document.querySelector('[data-facet=who]').open = true")
        whole = self.browser.run(shown)
        self.browser.run("document.querySelector('[data-facet=who] .narrow').focus()")
        self.browser.type("korea")
        self.assertTrue(0 < self.browser.run(shown) < whole)

    def test_rows_that_are_not_seen_still_count_as_a_table(self):
        nodes = self.browser.call("Accessibility.getFullAXTree")["nodes"]
        roles = [node["role"]["value"] for node in nodes if not node.get("ignored")]
        self.assertGreaterEqual(roles.count("row"), 49)
        self.assertGreaterEqual(roles.count("columnheader"), 6)

    def test_a_row_opens_its_evidence(self):
        self.browser.click("tr.relation:nth-child(5) td.when")
        self.assertIn("rule", self.evidence())
        self.browser.press("Escape")
        self.browser.run("document.querySelector('tr.relation button.phrase').focus()")
        self.browser.press("Enter")
        self.assertIn("Date:", self.evidence())

    def test_the_keyboard_reaches_everything_in_reading_order(self):
        seen = []
        for _ in range(24):
            self.browser.press("Tab")
            seen.append(self.browser.run(
                "document.activeElement.closest('g[role=button]') ? 'edge'"
                " : document.activeElement.id || document.activeElement.getAttribute('role')"
                " || document.activeElement.tagName"))
        places = [seen.index(name) for name in ["A", "search", "from", "undated", "reset", "group", "edge"]]
        self.assertEqual(places, sorted(places))

    def test_the_evidence_shows_the_date_as_written_and_as_normalised(self):
        self.browser.run(
            "[...document.querySelectorAll('tr.relation')]"
            ".find(row => row.textContent.includes('April 2014')).click()")
        self.assertIn("Date: 2014-04", self.evidence())
        self.assertIn("dated by “April 2014”", self.evidence())
        self.assertTrue(self.browser.run(
            "[...document.querySelectorAll('#evidence mark')]"
            ".some(mark => mark.textContent === 'April 2014')"))

    # Address

    def test_the_address_holds_the_state(self):
        self.choose("family", "economy")
        self.browser.click("#undated")
        self.browser.click("tr.relation:not([hidden]) td.when")
        rows, evidence = self.shown(), self.evidence()
        address = self.browser.run("location.href")
        self.assertIn("family=economy", address)
        self.browser.open(address)
        self.assertEqual(self.shown(), rows)
        self.assertEqual(self.evidence(), evidence)

    def test_the_id_of_a_relation_is_an_address(self):
        relation = self.browser.run("document.querySelectorAll('tr.relation')[7].id")
        self.browser.open(self.page.as_uri() + "#" + relation)
        self.assertIsNotNone(self.evidence())

    # Taking away

    def copied(self, button):
        """What a button puts on the clipboard."""
        self.browser.run(
            "window.copied = null; navigator.clipboard.writeText ="
            " async text => { window.copied = text; }")
        self.browser.click(button)
        return self.browser.run("new Promise(done => setTimeout(() => done(window.copied), 50))")

    def test_tables_and_citations_can_be_copied(self):
        self.choose("family", "economy")
        table = self.copied("#copy-csv")
        self.assertEqual(table.count("\n"), self.shown() + 1)
        self.assertTrue(table.startswith("id,subject,type,object,date"))
        self.browser.click("tr.relation:not([hidden]) td.when")
        self.assertIn("characters", self.copied("#copy-citation"))
        self.assertIn("#r-", self.copied("#copy-relation-link"))

    def test_the_picture_can_be_saved(self):
        svg = self.browser.run(
            "new Promise(done => { URL.createObjectURL = blob => { blob.text().then(done);"
            " return '#'; }; document.querySelector('.save').click(); })")
        self.assertIn("<svg", svg)
        self.assertNotIn("tabindex", svg)
        self.assertNotIn('role="button"', svg)

    def test_it_prints(self):
        self.choose("family", "economy")
        file = self.path / "page.pdf"
        self.browser.pdf(file)
        self.assertTrue(file.read_bytes().startswith(b"%PDF"))
        if shutil.which("pdftotext"):
            text = subprocess.run(
                ["pdftotext", file, "-"], check=True, capture_output=True, text=True).stdout
            self.assertIn("forgave debt of", text)
            self.assertNotIn("Reset", text)

    # Everybody

    def test_nothing_runs_out_of_the_window(self):
        for width in WIDTHS:
            self.browser.view(width)
            self.browser.open(self.page.as_uri())
            with self.subTest(width=width):
                self.assertLessEqual(
                    self.browser.run("document.documentElement.scrollWidth"), width)

    def test_ids_are_unique_and_headings_do_not_skip(self):
        self.assertEqual(self.browser.run(
            "(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
            "return ids.filter((id, at) => ids.indexOf(id) !== at); })()"), [])
        levels = self.browser.run(
            "[...document.querySelectorAll('h1,h2,h3')].map(e => Number(e.tagName[1]))")
        self.assertEqual(levels.count(1), 1)
        self.assertTrue(all(after <= before + 1 for before, after in zip(levels, levels[1:])))

    def test_what_can_be_used_has_a_name(self):
        nodes = self.browser.call("Accessibility.getFullAXTree")["nodes"]
        roles = {"button", "link", "checkbox", "slider", "spinbutton", "searchbox", "table",
                 "complementary", "navigation", "group", "image", "DisclosureTriangle"}
        nameless = [
            node["role"]["value"] for node in nodes
            if not node.get("ignored") and node["role"]["value"] in roles - {"group"}
            and not node.get("name", {}).get("value")]
        self.assertEqual(nameless, [])

    def test_text_stands_out_from_its_ground(self):
        for is_dark in [False, True]:
            self.browser.view(1280, dark=is_dark)
            self.browser.open(self.page.as_uri())
            self.choose("family", "economy")
            self.choose("family", "economy")
            with self.subTest(dark=is_dark):
                self.assertEqual(self.browser.run(CONTRAST), [])

    def test_text_in_pictures_stands_out_from_what_is_behind_it(self):
        for is_dark in [False, True]:
            self.browser.view(1800, 1400, dark=is_dark)
            self.browser.open(self.page.as_uri())
            with self.subTest(dark=is_dark):
                answer = self.browser.run(PICTURE_CONTRAST)
                self.assertGreater(answer["texts"], 30)
                self.assertEqual(answer["weak"], [])

    # Hostile articles

    def test_hostile_texts_do_nothing(self):
        graph = json.loads(GRAPH.read_text())
        for place, entity in enumerate(graph["entities"]):
            entity["name"] = HOSTILE[place % len(HOSTILE)]
        for place, source in enumerate(graph["sources"]):
            source["title"] = HOSTILE[place % len(HOSTILE)]
        for place, relation in enumerate(graph["relations"]):
            for evidence in relation["evidence"]:
                evidence["rule"] = evidence["quote"] = HOSTILE[place % len(HOSTILE)]
        file = self.path / "hostile.json"
        file.write_text(json.dumps(graph))
        page = self.path / "hostile.html"
        entente("report", file, "--title", HOSTILE[0], "-o", page)
        self.browser.messages.clear()
        for width in [360, 1280]:
            self.browser.view(width)
            self.browser.open(page.as_uri())
            self.assertIsNone(self.browser.run("window.hacked ?? null"))
            self.assertEqual(self.browser.messages, [])
            self.assertEqual(self.shown(), 48)
            self.assertLessEqual(
                self.browser.run("document.documentElement.scrollWidth"), width)


RATIO = """
  const parse = (color) => (color.match(/[\\d.]+/g) || []).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map((value) => value / 255)
    .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, place) => sum + value * [0.2126, 0.7152, 0.0722][place], 0);
  const ratio = (one, other) => {
    const [first, second] = [one, other].map(luminance);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  };
"""

# Texts of pictures whose contrast with the shape behind them is below 4.5 : 1.
PICTURE_CONTRAST = """(() => {""" + RATIO + """
  const weak = new Set();
  let texts = 0;
  for (const text of document.querySelectorAll('.canvas svg text')) {
    text.scrollIntoView({ block: 'center', inline: 'center' });
    for (const part of text.querySelector('tspan') ? text.querySelectorAll('tspan') : [text]) {
      if (!part.textContent.trim()) continue;
      const box = part.getBoundingClientRect();
      const behind = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2)
        .find((element) => element.matches('rect, path, polygon, ellipse')
          && getComputedStyle(element).fill !== 'none');
      if (!behind) continue;
      texts += 1;
      const found = ratio(
        parse(getComputedStyle(part).fill), parse(getComputedStyle(behind).fill));
      if (found < 4.5) weak.add(`${part.textContent}: ${found.toFixed(2)}`);
    }
  }
  return { texts, weak: [...weak] };
})()"""

# Texts whose contrast with their ground is below 4.5 : 1 (WCAG 2.2, 1.4.3); pictures have their
# own test.
CONTRAST = """(() => {""" + RATIO + """
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return parse(getComputedStyle(document.body).backgroundColor);
  };
  const weak = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('svg, script, .toast, .hidden')) continue;
    if (!element.checkVisibility()) continue;
    const found = ratio(parse(getComputedStyle(element).color), ground(element));
    if (found < 4.5) weak.add(`${element.className || element.tagName}: ${found.toFixed(2)}`);
  }
  return [...weak];
})()"""


if __name__ == "__main__":
    unittest.main()
