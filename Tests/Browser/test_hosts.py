"""Figures in the documents of others: strict pages, pandoc's HTML, Word and PDF."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import zipfile

import devtools
from test_page import ENTENTE, GRAPH, ROOT, entente

FILTER = ROOT / "scripts/pandoc/entente.lua"

EXAMPLE = ROOT / "scripts/pandoc/example.md"


class StrictPageTest(unittest.TestCase):
    def setUp(self):
        if devtools.program() is None:
            self.skipTest("there is no Chromium on this machine")
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.page = pathlib.Path(self.folder.name) / "page.html"

    def open(self, policy, *figures):
        self.page.write_text(
            "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Two</title>"
            f'<meta http-equiv="Content-Security-Policy" content="{policy}"></head><body>'
            + "".join(figures) + "</body></html>")
        with devtools.Browser() as browser:
            browser.view(1000)
            browser.open(self.page.as_uri())
            duplicates = browser.run(
                "(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                "return ids.filter((id, at) => ids.indexOf(id) !== at); })()")
            return browser.messages, duplicates

    def test_two_figures_do_not_disturb_each_other(self):
        figures, hashes = [], []
        for family in ["economy", "diplomacy"]:
            run = subprocess.run(
                [ENTENTE, "embed", GRAPH, "--family", family, "--csp-hash"],
                check=True, capture_output=True, text=True)
            figures.append(run.stdout)
            hashes += re.findall(r"'sha256-[^']+'", run.stderr)
        policy = f"default-src 'none'; style-src {' '.join(hashes)}"
        self.assertEqual(self.open(policy, *figures), ([], []))

    def test_a_picture_without_dark_colours_needs_no_exception(self):
        figure = entente("embed", GRAPH, "--no-dark").decode()
        self.assertEqual(self.open("default-src 'none'", figure), ([], []))


@unittest.skipUnless(shutil.which("pandoc"), "there is no pandoc on this machine")
class PandocTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = pathlib.Path(cls.folder.name)
        (cls.path / "graph.json").write_bytes(GRAPH.read_bytes())
        (cls.path / "report.md").write_bytes(EXAMPLE.read_bytes())

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def pandoc(self, *arguments):
        return subprocess.run(
            ["pandoc", "report.md", "--lua-filter", FILTER,
             "--metadata", f"entente-program={ENTENTE}", *arguments], cwd=self.path, check=True, capture_output=True, text=True)

    def figures(self):
        return sorted((self.path / "entente-figures").glob("*"))

    def test_html_has_three_pictures_with_text_for_those_who_do_not_see(self):
        self.pandoc("--standalone", "-o", "report.html")
        html = (self.path / "report.html").read_text()
        images = re.findall(r"<img[^>]+>", html)
        self.assertEqual(len(images), 3)
        for image in images:
            self.assertRegex(image, r'src="entente-figures/[0-9a-f]+\.svg"')
            self.assertRegex(image, r'style="width:\d+px;max-width:100%"')
        self.assertIn('alt="Who trades with whom, and who owes what"', html)
        self.assertRegex(html, r'alt="Diagram of [1-9]\d* entities')
        self.assertIn("<em>happened</em>", html)

    def test_pictures_are_made_once(self):
        self.pandoc("-o", "report.html")
        before = {path: path.stat().st_mtime_ns for path in self.figures()}
        self.pandoc("-o", "report.html")
        self.assertEqual(before, {path: path.stat().st_mtime_ns for path in self.figures()})

    def test_word_gets_pixels_with_descriptions(self):
        self.pandoc("-o", "report.docx")
        with zipfile.ZipFile(self.path / "report.docx") as file:
            media = [name for name in file.namelist() if name.endswith(".png")]
            text = file.read("word/document.xml").decode()
        self.assertEqual(len(media), 3)
        descriptions = re.findall(r'<wp:docPr descr="([^"]*)"', text)
        self.assertEqual(len(descriptions), 3)
        self.assertEqual(descriptions[1], "Who trades with whom, and who owes what")
        self.assertRegex(descriptions[0], r"^Diagram of [1-9]\d* entities and \d+ relations: ")
        self.assertIn('w:val="ImageCaption"', text)
        # In English Metric Units, 914400 to the inch: no picture is wider than the text.
        for width in re.findall(r'<wp:extent cx="(\d+)"', text):
            self.assertLessEqual(int(width), 6.01 * 914400)

    def test_no_picture_runs_off_the_pages_of_opendocument(self):
        self.pandoc("-o", "report.odt")
        with zipfile.ZipFile(self.path / "report.odt") as file:
            text = file.read("content.xml").decode()
        widths = re.findall(r'<draw:frame[^>]+svg:width="([\d.]+)in"', text)
        self.assertEqual(len(widths), 3)
        self.assertTrue(all(float(width) <= 6 for width in widths))

    def test_latex_gets_pages(self):
        self.pandoc("-o", "report.tex")
        text = (self.path / "report.tex").read_text()
        self.assertEqual(len(re.findall(r"\\includegraphics[^\n]*\.pdf", text)), 3)

    def test_a_page_prints_without_latex(self):
        if devtools.program() is None:
            self.skipTest("there is no Chromium on this machine")
        self.pandoc("--standalone", "-o", "report.html")
        with devtools.Browser() as browser:
            browser.open((self.path / "report.html").as_uri())
            browser.pdf(self.path / "report.pdf")
        self.assertGreater((self.path / "report.pdf").stat().st_size, 10_000)

    def test_a_block_that_fails_stops_the_build(self):
        (self.path / "bad.md").write_text(
            f"---\nentente-program: {ENTENTE}\n---\n\n```{{.entente graph=missing.json}}\n```\n")
        run = subprocess.run(
            ["pandoc", "bad.md", "--lua-filter", FILTER], cwd=self.path, capture_output=True,
            text=True)
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("missing.json", run.stderr)


SPHINX_CONF = re.search(
    r"## Sphinx\n.*?```python\n(.*?)```",
    (ROOT / "Sources/Entente/Entente.docc/EmbeddingFigures.md").read_text(), re.DOTALL).group(1)


@unittest.skipUnless(shutil.which("sphinx-build"), "there is no Sphinx with MyST on this machine")
class SphinxTest(unittest.TestCase):
    def test_figures_of_a_document_are_filled_and_copied(self):
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder) / "source"
            (source / "_static").mkdir(parents=True)
            (source / "graph.json").write_bytes(GRAPH.read_bytes())
            (source / "conf.py").write_text(SPHINX_CONF)
            (source / "index.md").write_text(
                "# Report\n\n<!-- entente: graph.json --format markdown --view timeline "
                "--files _static/timeline -->\n<!-- entente: end -->\n")
            built = pathlib.Path(folder) / "built"
            subprocess.run(
                ["sphinx-build", "-q", "-W", source, built], check=True, capture_output=True,
                env={**os.environ, "PATH": f"{ENTENTE.parent}:{os.environ['PATH']}"})
            html = (built / "index.html").read_text()
            picture = re.search(r'<img alt="Diagram of [^"]+" src="([^"]+)"', html).group(1)
            self.assertTrue((built / picture).read_text().startswith("<svg"))


if __name__ == "__main__":
    unittest.main()
