"""Has LibreOffice open spreadsheets and save them in the other format, into a folder.

Usage: check_spreadsheet.py FOLDER FILE…
FILE.xlsx becomes FOLDER/FILE.ods and the other way round. The exit status is 1 unless all files are there.
"""
import pathlib
import subprocess
import sys
import tempfile

folder, paths = pathlib.Path(sys.argv[1]), [pathlib.Path(path) for path in sys.argv[2:]]
found = 0
for old, new in (("xlsx", "ods"), ("ods", "xlsx")):
    files = [path for path in paths if path.suffix == f".{old}"]
    with tempfile.TemporaryDirectory() as profile:
        result = subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", new, "--outdir", folder]
            + files, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    for path in files:
        if not (folder / f"{path.stem}.{new}").exists():
            found = 1
            print(f"{path}: LibreOffice does not open it: {result.stdout}{result.stderr}")
sys.exit(found)
