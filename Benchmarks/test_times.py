"""CPU seconds of the tests, suite by suite, with those of the programs that they start: rows of a table in Markdown.

Usage: test_times.py [PATTERN]
Of the suites whose names (module.suite) have the pattern. Each runs alone, one after the other, and by CPU, so that other
work on the machine changes little. Needs an optimised build of the tests (make build); SWEEPS=all runs sweeps whole.
"""
import os
import re
import subprocess
import sys
import time

TESTS = ".build/release/colloquePackageTests.xctest"
# Suites that take less are told together.
LEAST = 1.0


def suites():
    listed = subprocess.run(
        [TESTS, "--testing-library", "swift-testing", "--list-tests"], capture_output=True, text=True, check=True).stdout
    return sorted(set(re.findall(r"^(\w+\.\w+)/", listed, re.MULTILINE)))


def run(suite):
    """CPU seconds, seconds, and how it ended."""
    start = time.monotonic()
    child = subprocess.Popen(
        [TESTS, "--testing-library", "swift-testing", "--filter", f"^{re.escape(suite)}/"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, status


def main(pattern):
    short, total, failed = {}, 0, False
    rows = []
    for suite in [suite for suite in suites() if re.search(pattern, suite)]:
        cpu, seconds, status = run(suite)
        module, name = suite.split(".")
        total += cpu
        failed |= status != 0
        print(f"{suite}: {cpu:.1f} s CPU, {seconds:.0f} s{'' if status == 0 else ', FAILED'}", file=sys.stderr)
        if cpu < LEAST:
            short.setdefault(module, []).append(cpu)
        else:
            rows.append((cpu, f"| {module} | `{name}` | {cpu:.0f} |"))
    rows += [(sum(times), f"| {module} | {len(times)} others | {sum(times):.0f} |") for module, times in short.items()]
    print("| module | suite | CPU s |\n|---|---|---|")
    for _, row in sorted(rows, reverse=True):
        print(row)
    print(f"| all | | {total:.0f} |")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
