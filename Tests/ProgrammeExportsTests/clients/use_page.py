"""Uses the page of the sample as its readers do: looks for papers, stars some, reads the address back, comes back, prints;
with the keyboard alone; and without a script.

Usage: use_page.py PAGE
Prints what is wrong, one line each; the exit status is 1 if anything is.
Needs Debian's chromium, and playwright from PyPI.
"""
import pathlib
import sys
import time

from playwright.sync_api import sync_playwright

# Seconds for the page to do what was asked of it, while other tests keep the machine busy.
PATIENCE = 120
PROBLEMS = []


def check(page, holds, what, found=None):
    """Waits until something holds: a page follows its address a moment after it has changed."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            PROBLEMS.append(what if found is None else f"{what}: {found()}")
            return
        page.wait_for_timeout(50)


def opened(browser, url=None):
    page = browser.new_page()
    page.set_default_timeout(1_000 * PATIENCE)
    if url is not None:
        page.goto(url)
    return page


def visible(page, view="grid"):
    return page.locator(f"#{view} [data-paper]:visible").evaluate_all("them => them.map(it => it.dataset.paper)")


def search(browser, url):
    page = opened(browser, url)
    everything = len(visible(page))
    page.fill("#search", "HOPITAL clients")
    check(page, lambda: visible(page) == ["C03"], "search without accents", lambda: visible(page))
    status = lambda: page.inner_text("#status")
    check(page, lambda: status().startswith(f"1 / {everything}"), "status", status)
    page.click(".views a[href='#rooms']")
    check(page, lambda: visible(page, "rooms") == ["C03"], "search holds in other views")
    page.fill("#search", "zzz")
    nothing = lambda: visible(page, "rooms") == [] and page.locator("#rooms .group:visible").count() == 0
    check(page, nothing, "nothing is found")
    page.fill("#search", "")
    check(page, lambda: len(visible(page, "rooms")) == everything, "all is back")
    page.close()


def stars(browser, url):
    page = opened(browser, url)
    address = lambda: page.url

    def starred(page, view):
        return page.locator(f"#{view}").is_visible() and set(visible(page, view)) == {"C02", "C13"}

    page.click("#grid [data-paper='C02'] .star")
    page.click("#grid [data-paper='C13'] .star")
    check(page, lambda: page.url.endswith("#stars=C02,C13"), "address", address)
    page.click(".views a[href='#axes']")
    check(page, lambda: page.url.endswith("#axes&stars=C02,C13"), "address of a view", address)
    pressed = lambda: page.locator("#axes [data-paper='C02'] .star").get_attribute("aria-pressed") == "true"
    check(page, pressed, "a star is one everywhere")
    page.click("#mine")
    check(page, lambda: starred(page, "axes"), "my programme")
    check(page, lambda: page.url.endswith("#axes&mine&stars=C02,C13"), "address of my programme", address)
    shared = page.url
    page.go_back()
    check(page, lambda: starred(page, "grid"), "back keeps the stars")
    page.close()
    other = opened(browser, shared)
    check(other, lambda: starred(other, "axes"), "shared address")
    other.goto(url + "#stars=%E0%A4%A,C02,nobody&print=nothing")
    other.reload()
    one = lambda: other.locator(".star[aria-pressed=true]:visible").count() == 1
    check(other, one, "a broken address does no harm")
    other.close()


def papers(browser, url):
    page = opened(browser, url)
    page.click("#grid [data-paper='C05'] .title a")
    check(page, lambda: page.locator("#papers").is_visible(), "a title leads to the abstract")
    check(page, lambda: page.evaluate("document.activeElement.id") == "p-C05", "and the keyboard follows")
    page.close()


def keyboard(browser, url):
    page = opened(browser, url)
    page.focus("#grid [data-paper='C01'] .star")
    page.keyboard.press("Space")
    address = lambda: page.evaluate("location.hash")
    check(page, lambda: address() == "#stars=C01", "the space bar stars", address)
    outline = lambda: page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    check(page, lambda: outline() == "solid", "focus is seen", outline)
    page.reload()
    page.keyboard.press("Tab")
    check(page, lambda: page.evaluate("document.activeElement.className") == "skip", "the first stop skips")
    seen, last = set(), None
    for _ in range(400):
        page.keyboard.press("Tab")
        last = page.evaluate("document.activeElement === document.body ? null : document.activeElement.outerHTML")
        if last is None:
            break
        seen.add(last)
    check(page, lambda: last is None, "the keyboard is trapped")
    check(page, lambda: len(seen) > 40, "few stops", lambda: len(seen))
    page.close()


def printing(browser, url):
    page = opened(browser)
    page.add_init_script("window.print = () => { window.printed = document.body.dataset.print; dispatchEvent(new Event('afterprint')); }")
    page.goto(url)
    page.click("summary")
    page.click("button[data-print=signs]")
    check(page, lambda: page.evaluate("window.printed") == "signs", "the button prints its form")
    form = lambda: page.evaluate("document.body.dataset.print")
    check(page, lambda: form() == "grid", "and the page is as before")
    page.goto("about:blank")
    page.goto(url + "#print=poster")
    check(page, lambda: form() == "poster", "the address chooses a form")
    page.close()


def without_script(browser, url):
    context = browser.new_context(java_script_enabled=False)
    page = opened(context)
    for address, view in [("", "grid"), ("#rooms", "rooms"), ("#p-C05", "papers"), ("#speakers", "speakers")]:
        page.goto("about:blank")
        page.goto(url + address)
        shown = lambda: [name for name in ["grid", "axes", "rooms", "papers", "speakers"] if page.locator(f"#{name}").is_visible()]
        check(page, lambda: shown() == [view], f"without a script, {address}", shown)
    bare = lambda: not page.locator("#tools").is_visible() and page.locator(".star").count() == 0
    check(page, bare, "no tools without a script")
    context.close()


def main(path):
    url = pathlib.Path(path).resolve().as_uri()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", timeout=1_000 * PATIENCE, args=["--no-sandbox", "--disable-dev-shm-usage"])
        for use in [search, stars, papers, keyboard, printing, without_script]:
            use(browser, url)
        browser.close()
    print("\n".join(PROBLEMS))
    return 1 if PROBLEMS else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
