"""Checks pages of programmes in a browser: valid HTML, no accessibility violation (axe, WCAG 2.2 AA) in any view, in light,
in the dark, on a tablet and on a phone, nothing wider than the screen; on paper, as many pages as there should be, and
every title on them.

Usage: check_page.py all|sample DAYS PAGE…
A sample has every view, every width and both schemes, on the whole, where all has each view on every screen.
A page whose name begins with comparison has no views, and is not asked for titles on paper.
Prints what is wrong, one line each; the exit status is 1 if anything is.
Needs Debian's chromium and poppler-utils, and axe-playwright-python and html5lib from PyPI.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import html5lib
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

# Milliseconds for what is asked of the browser, which other tests may keep waiting.
PATIENCE = 120_000
OTHER_SCREENS = [(1400, "light"), (1400, "dark"), (390, "light"), (390, "dark")]
ALL = {
    "grid": [(1400, "light"), (1400, "dark"), (800, "light"), (390, "light"), (390, "dark"), (320, "light")],
    "axes": OTHER_SCREENS, "rooms": OTHER_SCREENS, "papers": OTHER_SCREENS, "speakers": OTHER_SCREENS,
}
SAMPLE = {
    "grid": [(1400, "light"), (390, "dark"), (320, "light")], "axes": [(1400, "dark")], "rooms": [(390, "light")],
    "papers": [(390, "dark")], "speakers": [(800, "light")],
}


def syntax_errors(html):
    parser = html5lib.HTMLParser()
    parser.parse(html)
    return [f"html: line {line}: {code} {data}" for (line, _), code, data in parser.errors]


def file_name(url):
    return url.rsplit("/", 1)[-1]


def screen_problems(browser, url, view, width, scheme):
    page = browser.new_page(viewport={"width": width, "height": 1000}, color_scheme=scheme)
    page.set_default_timeout(PATIENCE)
    messages = []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.goto(f"{url}#{view}")
    where = f"{view}, {width} px, {scheme}"
    has_views = not file_name(url).startswith("comparison")
    if has_views and (page.locator(".view:visible").count() != 1 or not page.locator(f"#{view}").is_visible()):
        yield f"view: {where}: it is not the one that is seen"
    yield from (f"console: {where}: {message}" for message in messages)
    for violation in Axe().run(page).response["violations"]:
        targets = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
        yield f"axe: {where}: {violation['id']}: {violation['help']}: {targets}"
    overflow = page.evaluate("document.documentElement.scrollWidth") - width
    if overflow > 0:
        yield f"layout: {where}: {overflow} px too wide"
    page.close()


def printed(page, form):
    """How many pages there are, and their text without spaces and hyphens."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(page.pdf(prefer_css_page_size=True, print_background=True))
        file.flush()
        pages = len(re.findall(rb"/Type\s*/Page\b", pathlib.Path(file.name).read_bytes()))
        return pages, bare(subprocess.run(["pdftotext", file.name, "-"], capture_output=True, check=True).stdout.decode())


def bare(text):
    return re.sub(r"[\s\u00ad\u2010-]", "", text)


def print_problems(browser, url, days, is_plain, is_hostile):
    page = browser.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(url)
    signs = page.locator(".sign").count()
    page.emulate_media(media="print")
    for form, expected in [("grid", days), ("poster", 1), ("signs", signs), ("booklet", None), ("names", None)]:
        page.evaluate("form => document.body.dataset.print = form", form)
        titles = [] if form == "names" else page.locator(".title:visible bdi").all_text_contents()
        pages, text = printed(page, form)
        # Rooms with names of a hundred letters may need a second sheet.
        if expected is not None and pages != expected and not (is_hostile and form != "grid"):
            yield f"print: {form}: {pages} pages instead of {expected}"
        # What is hostile or in several scripts comes back from a PDF in other letters.
        # The hour begins the title's line on a poster, where pdftotext may read cells line by line.
        parts = [word for title in titles for word in title.split()] if form == "poster" else titles
        missing = [part for part in parts if is_plain and bare(part) not in text]
        if form != "names" and not titles:
            yield f"print: {form}: no titles"
        yield from (f"print: {form}: missing: {title}" for title in missing)
    page.close()


def page_problems(browser, file, screens, days):
    yield from syntax_errors(file.read_text(encoding="utf-8"))
    has_views = not file.name.startswith("comparison")
    for view in screens if has_views else ["grid"]:
        for width, scheme in screens[view]:
            yield from screen_problems(browser, file.as_uri(), view, width, scheme)
    if has_views:
        yield from print_problems(browser, file.as_uri(), days, "dense" in file.name, "hostile" in file.name)


def main(screens, days, paths):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", timeout=PATIENCE, args=["--no-sandbox", "--disable-dev-shm-usage"])
        files = [pathlib.Path(path).resolve() for path in paths]
        problems = [f"{file.name}: {problem}" for file in files for problem in page_problems(browser, file, screens, days)]
        browser.close()
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main({"all": ALL, "sample": SAMPLE}[sys.argv[1]], int(sys.argv[2]), sys.argv[3:]))
