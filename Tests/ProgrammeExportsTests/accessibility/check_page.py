"""Checks pages of programmes in a browser: valid HTML, no accessibility violation (axe, WCAG 2.2 AA) in light, in the dark,
on a tablet and on a phone, nothing wider than the screen, and one printed page a day.

Usage: check_page.py DAYS PAGE…
Prints what is wrong, one line each; the exit status is 1 if anything is.
Needs Debian's chromium, and axe-playwright-python and html5lib from PyPI.
"""
import pathlib
import re
import sys

import html5lib
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SCREENS = [(1400, "light"), (1400, "dark"), (800, "light"), (390, "light"), (390, "dark"), (320, "light")]


def syntax_errors(html):
    parser = html5lib.HTMLParser()
    parser.parse(html)
    return [f"html: line {line}: {code} {data}" for (line, _), code, data in parser.errors]


def screen_problems(browser, url, width, scheme):
    page = browser.new_page(viewport={"width": width, "height": 1000}, color_scheme=scheme)
    page.goto(url)
    where = f"{width} px, {scheme}"
    for violation in Axe().run(page).response["violations"]:
        targets = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
        yield f"axe: {where}: {violation['id']}: {violation['help']}: {targets}"
    overflow = page.evaluate("document.documentElement.scrollWidth") - width
    if overflow > 0:
        yield f"layout: {where}: {overflow} px too wide"
    page.close()


def print_problems(browser, url, days):
    page = browser.new_page()
    page.goto(url)
    pages = len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True, print_background=True)))
    page.close()
    if pages != days:
        yield f"print: {pages} pages for {days} days"


def page_problems(browser, file, days):
    yield from syntax_errors(file.read_text(encoding="utf-8"))
    for width, scheme in SCREENS:
        yield from screen_problems(browser, file.as_uri(), width, scheme)
    yield from print_problems(browser, file.as_uri(), days)


def main(days, paths):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        files = [pathlib.Path(path).resolve() for path in paths]
        problems = [f"{file.name}: {problem}" for file in files for problem in page_problems(browser, file, days)]
        browser.close()
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
