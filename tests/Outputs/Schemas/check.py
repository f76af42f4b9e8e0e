#!/usr/bin/python3
"""Holds the feeds and sitemaps of built sites to their specifications.

  check.py DAYMARK            builds the sample site, and what lies in ../shared, with this program, and checks them
  check.py DAYMARK FOLDER...  checks folders that are built already (DAYMARK is not run)

Needs jing, xmllint (libxml2-utils), python3-feedparser and python3-jsonschema of Debian. The last line says how many files passed.
"""
import json, os, re, shutil, subprocess, sys, tempfile
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import feedparser, jsonschema

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
SHARED = Path(os.environ.get("DAYMARK_SHARED", ROOT.parent / "shared"))
SETTINGS = "title: Corpus\ndescription: Posts of others\nbase_url: https://corpus.example/\ntime_zone: America/New_York\n"
CORPORA = ["18f", "canada-cds/en", "rust-yaml", "digitalgov"]
LINK = re.compile(r"""<[a-z][^>]*?\s(?:href|src|poster)=["']?([^"'\s>]*)""", re.I)


def build(daymark, site, out, *options):
    return subprocess.run(
        [daymark, "build", "--site", site, "--output", out, "--quiet", "--format", "json", *options],
        capture_output=True, text=True)


def build_corpus(daymark, source, folder):
    """Builds copies of the posts, without those that are refused."""
    site = folder / "site"
    shutil.copytree(source, site / "posts")
    (site / "site.yml").write_text(SETTINGS)
    for _ in range(5):
        run = build(daymark, site, folder / "out", "--date", "2026-11-25")
        if run.returncode == 0:
            return folder / "out"
        problems = [json.loads(line) for line in run.stderr.splitlines() if line.startswith("{")]
        refused = {p["file"] for p in problems if p.get("severity") == "error" and p.get("file", "").startswith("posts/")}
        if not refused:
            break
        for file in refused:
            (site / file).unlink(missing_ok=True)
    print(f"not built: {source}: {run.stderr[:300]}")
    return None


def built(daymark, folder):
    """The folders to check, built here."""
    sites = [("sample", ROOT, [])]
    if (SHARED / "seed" / "site").is_dir():
        sites.append(("seed", SHARED / "seed" / "site", ["--date", "2021-09-20"]))
    for name, site, options in sites:
        run = build(daymark, site, folder / name, *options)
        if run.returncode != 0:
            sys.exit(f"{name} was not built: {run.stderr}")
        yield folder / name
    for name in CORPORA:
        if (SHARED / "corpora" / name).is_dir():
            place = folder / name.replace("/", "-")
            place.mkdir()
            if out := build_corpus(daymark, SHARED / "corpora" / name, place):
                yield out


def run_on(files, *command):
    """The complaints of a validator that takes many files at once."""
    if not files:
        return []
    run = subprocess.run([*command, *map(str, files)], capture_output=True, text=True)
    return [] if run.returncode == 0 else [line for line in (run.stdout + run.stderr).splitlines() if not line.startswith("[warning]")]


def absolute(html, where):
    return [f"{where}: a link that is not whole: {url}" for url in LINK.findall(html)
            if not re.match(r"(?:[a-z][a-z0-9+.-]*:|//)", url, re.I) and url]


def texts(path, *names):
    """The texts of all elements with one of these names; none of a file that is no XML, about which others complain."""
    try:
        return [e.text for e in ElementTree.parse(path).iter() if e.text and e.tag.split("}")[-1] in names]
    except ElementTree.ParseError:
        return []


def parsed(path):
    """What a reader says of an Atom or RSS feed, and what no schema says."""
    feed = feedparser.parse(path.read_bytes())
    wrong = [f"{path}: {feed.bozo_exception}"] if feed.bozo else []
    ids = [entry.id for entry in feed.entries]
    wrong += [f"{path}: an id stands twice"] if len(ids) != len(set(ids)) else []
    for html in texts(path, "content", "summary", "encoded", "description"):
        wrong += absolute(html, path)
    if path.name == "rss.xml":
        channel = feed.feed
        wrong += [f"{path}: no {key}" for key in ("title", "link") if not channel.get(key)]
        wrong += [f"{path}: a date that RFC 822 does not know: {e.get('published')}" for e in feed.entries
                  if not re.fullmatch(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}", e.get("published", ""))]
    return wrong


def checked_json(path, schema):
    feed = json.loads(path.read_text("utf-8"))
    wrong = [f"{path}: {'/'.join(map(str, e.path))}: {e.message[:200]}" for e in schema.iter_errors(feed)]
    ids = [item["id"] for item in feed["items"]]
    wrong += [f"{path}: an id stands twice"] if len(ids) != len(set(ids)) else []
    return wrong + [line for item in feed["items"] for line in absolute(item["content_html"], path)]


def check(folder, schema):
    """The number of files looked at, and all that is wrong with them."""
    atom = sorted(folder.rglob("feed.xml"))
    sitemaps = sorted(folder.glob("sitemap*.xml"))
    feeds = sorted(folder.rglob("feed.json"))
    wrong = run_on(atom, "jing", "-c", HERE / "atom.rnc")
    wrong += run_on(sitemaps, "xmllint", "--noout", "--nonet", "--schema", HERE / "sitemap.xsd")
    for path in [*atom, *folder.rglob("rss.xml")]:
        wrong += parsed(path)
    for path in feeds:
        wrong += checked_json(path, schema)
    for path in sitemaps:
        for address in texts(path, "loc"):
            name = unquote(re.sub("^https?://[^/]+/", "", address))
            target = folder / name / "index.html" if name.endswith("/") or not name else folder / name
            wrong += [] if target.is_file() else [f"{path}: {address} was not written"]
    return len(atom) * 2 + len(feeds) + len(sitemaps), wrong


def main():
    schema = jsonschema.Draft202012Validator(json.loads((HERE / "feed.schema.json").read_text()))
    total, failed = 0, 0
    with tempfile.TemporaryDirectory() as temporary:
        folders = map(Path, sys.argv[2:]) if len(sys.argv) > 2 else built(os.path.abspath(sys.argv[1]), Path(temporary))
        for folder in folders:
            count, wrong = check(folder, schema)
            print(f"{folder.name if folder.name != 'out' else folder.parent.name}: {count} files, {len(wrong)} complaints")
            print(*wrong[:20], sep="\n", end="\n" if wrong else "")
            total, failed = total + count, failed + (1 if wrong else 0)
    print(f"{total} files checked, {failed} sites with complaints")
    sys.exit(1 if failed or total == 0 else 0)


main()
