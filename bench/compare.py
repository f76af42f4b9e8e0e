#!/usr/bin/env python3
"""Builds one archive with Daymark and with Hugo, in turn, and prints medians and ratios.

    compare.py "COMMAND" [--posts N] [--runs R] [--hugo PATH]   (--hugo "": without it)

COMMAND is Daymark's, such as artifacts/native/program/daymark. Without a hugo on the path only Daymark and `cp -r` of
what it wrote are timed. Everything stands in memory (/dev/shm) where there is such a folder, so that no disk is measured.
Times of two machines, or of two days, cannot be compared: quote the ratios of one run.
"""
import argparse
import os
import pathlib
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
FIRST_DAY, NEXT_DAY = "2026-03-01", "2026-03-02"


def timed(command):
    """Wall seconds, processor seconds and peak megabytes of one process."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{shlex.join(map(str, command))} failed:\n{errors[-2000:]}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def make_sites(root, posts, extra):
    subprocess.run([sys.executable, HERE / "make_posts.py", str(posts), root / "daymark/posts", *extra], check=True)
    shutil.copy(HERE / "daymark.yml", root / "daymark/site.yml")
    shutil.copytree(HERE / "hugo", root / "hugo")
    shutil.copytree(root / "daymark/posts", root / "hugo/content/posts")


def commands(root, daymark, hugo):
    """What is timed, in its order: a name, a command, the folder that must not be there before."""
    build = [*shlex.split(daymark), "build", "--site", root / "daymark", "--output", root / "out", "--quiet", "--date"]
    yield "daymark, new folder", [*build, FIRST_DAY], root / "out"
    yield "daymark, nothing changed", [*build, FIRST_DAY], None
    yield "daymark, next day", [*build, NEXT_DAY], None
    yield "cp -r of its output", ["cp", "-r", root / "out", root / "copy"], root / "copy"
    if hugo:
        yield "hugo", [hugo, "-s", root / "hugo", "-d", root / "out-hugo", "--quiet"], root / "out-hugo"


def report(posts, runs, times, files):
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in times.items()}
    print(f"{posts} posts, median of {runs} runs, {files} files written")
    for name, (wall, processor, memory) in medians.items():
        print(f"{name:26}{wall:8.3f} s wall{processor:8.3f} s processor{memory:7.0f} MB")
    first = medians["daymark, new folder"]
    for name in (name for name in medians if name != "daymark, new folder"):
        ratios = [f"{label} {mine / other:.2f}" for label, mine, other in zip(("wall", "processor", "memory"), first, medians[name])]
        print(f"daymark, new folder / {name}: {', '.join(ratios)}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("daymark")
    arguments.add_argument("--posts", type=int, default=10_000)
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--hugo", default=shutil.which("hugo"))
    arguments.add_argument("--tags", type=int)
    arguments.add_argument("--one-tag", action="store_true")
    asked = arguments.parse_args()
    extra = (["--tags", str(asked.tags)] if asked.tags else []) + (["--one-tag"] if asked.one_tag else [])
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    root = pathlib.Path(tempfile.mkdtemp(prefix="daymark-bench-", dir=memory))
    try:
        make_sites(root, asked.posts, extra)
        times = {}
        for run in range(asked.runs + 1):  # The first one only warms the machine up.
            for name, command, gone in commands(root, asked.daymark, asked.hugo):
                if gone:
                    shutil.rmtree(gone, ignore_errors=True)
                result = timed(command)
                if run:
                    times.setdefault(name, []).append(result)
        if asked.hugo:
            print(subprocess.run([asked.hugo, "version"], capture_output=True, text=True).stdout.split("+")[0])
        report(asked.posts, asked.runs, times, sum(len(files) for _, _, files in os.walk(root / "out")))
    finally:
        shutil.rmtree(root, ignore_errors=True)


main()
