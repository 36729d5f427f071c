"""Uses the page of the sample as its readers do: looks for papers, stars some, reads the address back, comes back, prints;
with the keyboard alone; and without a script.

Usage: use_page.py PAGE
Prints what is wrong, one line each; the exit status is 1 if anything is.
Needs Debian's chromium, and playwright from PyPI.
"""
import pathlib
import sys

from playwright.sync_api import sync_playwright

PROBLEMS = []


def check(holds, what):
    if not holds:
        PROBLEMS.append(what)


def visible(page, view="grid"):
    return page.locator(f"#{view} [data-paper]:visible").evaluate_all("them => them.map(it => it.dataset.paper)")


def search(browser, url):
    page = browser.new_page()
    page.goto(url)
    everything = len(visible(page))
    page.fill("#search", "HOPITAL clients")
    check(visible(page) == ["C03"], f"search without accents: {visible(page)}")
    check(page.inner_text("#status").startswith(f"1 / {everything}"), f"status: {page.inner_text('#status')}")
    page.click(".views a[href='#rooms']")
    check(visible(page, "rooms") == ["C03"], "search holds in other views")
    page.fill("#search", "zzz")
    check(visible(page, "rooms") == [] and page.locator("#rooms .group:visible").count() == 0, "nothing is found")
    page.fill("#search", "")
    check(len(visible(page, "rooms")) == everything, "all is back")
    page.close()


def stars(browser, url):
    page = browser.new_page()
    page.goto(url)
    page.click("#grid [data-paper='C02'] .star")
    page.click("#grid [data-paper='C13'] .star")
    check(page.url.endswith("#stars=C02,C13"), f"address: {page.url}")
    page.click(".views a[href='#axes']")
    check(page.url.endswith("#axes&stars=C02,C13"), f"address of a view: {page.url}")
    check(page.locator("#axes [data-paper='C02'] .star").get_attribute("aria-pressed") == "true", "a star is one everywhere")
    page.click("#mine")
    check(visible(page, "axes") == ["C02"] or set(visible(page, "axes")) == {"C02", "C13"}, "my programme")
    check(page.url.endswith("#axes&mine&stars=C02,C13"), f"address of my programme: {page.url}")
    shared = page.url
    page.go_back()
    check(page.locator("#grid").is_visible() and set(visible(page)) == {"C02", "C13"}, "back keeps the stars")
    page.close()
    other = browser.new_page()
    other.goto(shared)
    check(other.locator("#axes").is_visible() and set(visible(other, "axes")) == {"C02", "C13"}, "shared address")
    other.goto(url + "#stars=%E0%A4%A,C02,nobody&print=nothing")
    other.reload()
    check(other.locator(".star[aria-pressed=true]:visible").count() == 1, "a broken address does no harm")
    other.close()


def papers(browser, url):
    page = browser.new_page()
    page.goto(url)
    page.click("#grid [data-paper='C05'] .title a")
    check(page.locator("#papers").is_visible(), "a title leads to the abstract")
    check(page.evaluate("document.activeElement.id") == "p-C05", "and the keyboard follows")
    page.close()


def keyboard(browser, url):
    page = browser.new_page()
    page.goto(url)
    page.keyboard.press("Tab")
    check(page.evaluate("document.activeElement.className") == "skip", "the first stop skips")
    seen, last = set(), None
    for _ in range(400):
        page.keyboard.press("Tab")
        last = page.evaluate("document.activeElement === document.body ? null : document.activeElement.outerHTML")
        if last is None:
            break
        seen.add(last)
    check(last is None, "the keyboard is trapped")
    check(len(seen) > 40, f"few stops: {len(seen)}")
    page.focus("#grid [data-paper='C01'] .star")
    page.keyboard.press("Space")
    check(page.url.endswith("#stars=C01"), "the space bar stars")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    check(outline == "solid", f"focus is seen: {outline}")
    page.close()


def printing(browser, url):
    page = browser.new_page()
    page.add_init_script("window.print = () => { window.printed = document.body.dataset.print; dispatchEvent(new Event('afterprint')); }")
    page.goto(url)
    page.click("summary")
    page.click("button[data-print=signs]")
    check(page.evaluate("window.printed") == "signs", "the button prints its form")
    check(page.evaluate("document.body.dataset.print") == "grid", "and the page is as before")
    page.goto(url + "#print=poster")
    page.reload()
    check(page.evaluate("document.body.dataset.print") == "poster", "the address chooses a form")
    page.close()


def without_script(browser, url):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for address, view in [("", "grid"), ("#rooms", "rooms"), ("#p-C05", "papers"), ("#speakers", "speakers")]:
        page.goto("about:blank")
        page.goto(url + address)
        shown = [name for name in ["grid", "axes", "rooms", "papers", "speakers"] if page.locator(f"#{name}").is_visible()]
        check(shown == [view], f"without a script, {address}: {shown}")
    check(not page.locator("#tools").is_visible() and page.locator(".star").count() == 0, "no tools without a script")
    context.close()


def main(path):
    url = pathlib.Path(path).resolve().as_uri()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        for use in [search, stars, papers, keyboard, printing, without_script]:
            use(browser, url)
        browser.close()
    print("\n".join(PROBLEMS))
    return 1 if PROBLEMS else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
