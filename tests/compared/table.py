"""Prints the tables of docs/compared.md from what compare.py kept of each peer.

table.py FILE...    files that `compare.py try` wrote, each called after its peer
"""
import json
import pathlib
import re
import sys

from compare import features

def wire(feature, seen):
    """What was seen, in the words of `wire` of the feature."""
    head, _, body = seen["request"].partition("\r\n\r\n")
    lines = head.split("\r\n")
    said = [lines[0].rsplit(" ", 1)[0].removesuffix("?")]
    headers = dict(line.lower().split(": ", 1)[:1] + [line.split(": ", 1)[1]] for line in lines[1:] if ": " in line)
    if headers.get("transfer-encoding") == "chunked":
        chunks = re.split(r"(?:^|\r\n)[0-9a-fA-F]+\r\n", body)
        body = "".join(chunks).removesuffix("\r\n")
    said += [f"{header}: {headers[header]}" for header in feature.get("headers", []) if header in headers]
    if headers.get("content-type", "").startswith("multipart/"):
        parts = re.findall(r'name="([^"]*)"[^\r]*(?:\r\n[^\r]+)*\r\n\r\n(.*?)\r\n--', body, re.DOTALL)
        said += sorted(f"form {name}={value}" for name, value in parts)
    elif body:
        said.append(body)
    if "sent" in feature:
        said.append(f"gives {seen['given']}" if seen["failed"] is None else f"fails: {brief(seen['failed'])}")
    return said


def brief(error):
    """What serde says is wrong, where it says it; else the first line of an error."""
    parsed = re.search(r'parse_error: Some\("([^"]*)', error)
    error = parsed.group(1) if parsed else error
    reason = re.search(r"(missing field|unknown variant|invalid type:|invalid value:|data did not match|Unknown discriminator)[^\n\"\\]*", error)
    return (reason.group(0) if reason else error.split("\n")[0][:160]).split(" at line ")[0].split(r" at line")[0]


def judged(feature, came):
    """`right`, or what else, of a feature."""
    if "seen" not in came:
        return {"refused": "refused", "uncompiled": "does not compile", "nothing": "left out"}.get(next(iter(came)), "not tried")
    if "values" in feature:
        faults = []
        for seen in came["seen"]:
            if seen["failed"] is not None:
                faults.append(f"`{seen['value']}` is refused: {brief(seen['failed'])}")
            elif json.loads(seen["given"]) != json.loads(seen["value"]):
                faults.append(f"`{seen['value']}` becomes `{seen['given']}`")
        return "; ".join(faults) or "right"
    said = wire(feature, came["seen"][0])
    if said in (feature["wire"], feature.get("or", [""])[0].split("|")):
        return "right"
    return "sends `" + "`, `".join(said) + "`" if came["seen"][0]["request"] else "sends nothing: " + brief(str(came["seen"][0]["failed"]))


def cells(feature, came, notes):
    """The word of a feature; what is wrong goes into `notes`, whose number stands beside the word."""
    verdict = judged(feature, came)
    if verdict == "right":
        return "kept" if feature.get("beyond") else "right"
    if verdict in ("refused", "does not compile", "left out", "not tried"):
        return verdict
    if feature.get("beyond"):
        return "refused in answers" if " is refused: " in verdict else "changed" if feature["name"] == "date-time" else "lost"
    notes.append(f"{feature['row']}: {verdict}")
    return f"wrong ({len(notes)})"


def tables(files):
    peers = {pathlib.Path(file).stem: json.loads(pathlib.Path(file).read_text()) for file in files}
    notes = {peer: [] for peer in peers}
    everything = [feature for kind in ("models", "calls") for feature in features(kind)]
    head = "| | " + " | ".join(peers) + " |\n|---" + "|---" * len(peers) + "|"
    for part in (False, True):
        print(head)
        for feature in everything:
            if bool(feature.get("beyond")) == part:
                print(f"| {feature['row']} | " + " | ".join(cells(feature, came[feature["name"]], notes[peer]) for peer, came in peers.items()) + " |")
        print()
    kinds = ("right", "refused", "does not compile", "left out", "wrong")
    print("| | " + " | ".join(kinds) + " |\n|---" + "|---" * len(kinds) + "|")
    for peer, came in peers.items():
        words = [cells(feature, came[feature["name"]], []) for feature in everything if not feature.get("beyond")]
        print(f"| {peer} | " + " | ".join(str(sum(each.split(" (")[0] == kind for each in words)) for kind in kinds) + " |")
    for peer, said in notes.items():
        if not said:
            continue
        print(f"\n**{peer}**\n")
        for number, note in enumerate(said, 1):
            print(f"{number}. {note}")


if __name__ == "__main__":
    tables(sys.argv[1:]) if sys.argv[1:] else sys.exit(__doc__)
