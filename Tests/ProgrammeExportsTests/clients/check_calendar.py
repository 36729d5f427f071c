"""Reads calendars as four programs do that were not written here: vobject, ics and icalendar from PyPI, and Debian's khal.

Usage: check_calendar.py FILE…
Prints what is wrong, one line each; the exit status is 1 if anything is.
"""
import datetime
import os
import pathlib
import subprocess
import sys
import tempfile

import icalendar
import ics
import vobject


def problems(path):
    text = path.read_bytes().decode("utf-8")
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    expected = len(calendar.contents.get("vevent", []))
    if len(ics.Calendar(text).events) != expected:
        yield "ics: other events than vobject"
    parsed = icalendar.Calendar.from_ical(text)
    zones = {str(zone["TZID"]) for zone in parsed.walk("VTIMEZONE")}
    for zone in parsed.walk("VTIMEZONE"):
        zone.to_tz()
    for event in parsed.walk("VEVENT"):
        for key in ("DTSTART", "DTEND"):
            if event[key].params.get("TZID") not in zones:
                yield f"icalendar: {event['UID']}: {key} in a zone without VTIMEZONE"
        if event["DTSTAMP"].dt != event["LAST-MODIFIED"].dt:
            yield f"icalendar: {event['UID']}: DTSTAMP is not LAST-MODIFIED"
        if event.errors:
            yield f"icalendar: {event['UID']}: {event.errors}"
    for problem in khal_problems(path, parsed):
        yield problem


def khal_problems(path, calendar):
    """Imports into an empty calendar and lists what is in it."""
    with tempfile.TemporaryDirectory() as folder:
        config = pathlib.Path(folder, "config")
        config.write_text(
            f"[calendars]\n[[one]]\npath = {folder}/one\n[locale]\nlocal_timezone = Europe/Paris\n"
            "default_timezone = Europe/Paris\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "timeformat = %H:%M\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            f"[sqlite]\npath = {folder}/khal.db\n")
        os.mkdir(f"{folder}/one")
        environment = dict(os.environ, XDG_DATA_HOME=folder, XDG_CACHE_HOME=folder, LC_ALL="C.UTF-8", PATH="/usr/bin:/bin")
        run = lambda *words: subprocess.run(
            ["khal", "-c", str(config), *words], env=environment, capture_output=True, text=True)
        imported = run("import", "--batch", "-a", "one", str(path))
        if imported.returncode != 0:
            yield f"khal: {imported.stdout}{imported.stderr}"
            return
        events = calendar.walk("VEVENT")
        if not events:
            return
        first = min(event["DTSTART"].dt for event in events).date()
        last = max(event["DTSTART"].dt for event in events).date() + datetime.timedelta(days=1)
        listed = run(
            "list", "--format", "{uid}", "--day-format", "", str(first), str(last), "--notstarted").stdout.split()
        missing = {str(event["UID"]) for event in events} - set(listed)
        if missing:
            yield f"khal: does not list {sorted(missing)[:3]}"


found = [f"{path}: {problem}" for path in map(pathlib.Path, sys.argv[1:]) for problem in problems(path)]
print("\n".join(found))
sys.exit(1 if found else 0)
