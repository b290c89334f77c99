"""Looks at every page that people get, as a browser builds it: phone and desktop, light and dark, French and English.

axe-core must find nothing serious, nothing may overflow the screen, nothing may be fetched or run, and every link within
a page must lead somewhere.
"""
import os, pathlib

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SCREENS = [(390, 844, "light"), (390, 844, "dark"), (1280, 900, "light"), (1280, 900, "dark")]
INSIDE = """() => {
  const names = [...document.querySelectorAll('[id]')].map(e => e.id);
  const broken = [...document.querySelectorAll('a[href^="#"]')].filter(a => !document.getElementById(
    decodeURIComponent(a.getAttribute('href').slice(1)))).map(a => a.getAttribute('href'));
  return {broken, twice: names.filter((n, i) => names.indexOf(n) !== i), scripts: document.scripts.length,
    fetched: document.querySelectorAll('[src], link[href]').length, width: document.documentElement.scrollWidth,
    lang: document.documentElement.lang, heading: document.querySelectorAll('h1').length}
}"""


def problems(name, page, language, width):
    found = page.evaluate(INSIDE)
    yield from (f"{name}: {what}: {found[what]}" for what in ("broken", "twice", "scripts", "fetched") if found[what])
    if found["lang"] != language or found["heading"] != 1:
        yield f"{name}: language {found['lang']}, {found['heading']} main headings"
    if found["width"] > width:
        yield f"{name}: {found['width']} pixels wide on a screen of {width}"
    for violation in Axe().run(page).response["violations"]:
        if violation["impact"] in ("serious", "critical"):
            yield f"{name}: {violation['id']} ({violation['impact']}): {violation['nodes'][0]['html'][:200]}"


def check(chromium, pages):
    """What is wrong with pages, given as (name, language, path)."""
    failures = []
    with sync_playwright() as browsers:
        browser = browsers.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, language, path in pages:
            for width, height, scheme in SCREENS:
                # axe-core is put into the page as a script, which the page itself forbids.
                context = browser.new_context(
                    viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True)
                page = context.new_page()
                page.goto(pathlib.Path(os.path.abspath(path)).as_uri())
                failures += problems(f"{name} {language} {width} {scheme}", page, language, width)
                context.close()
        browser.close()
    return failures
