#!/usr/bin/env bash
# atlassian-python-api 5.0.5 (PyPI), Bitbucket Cloud: the name of a branch is put into the address as it is. Git allows `#` and
# `%` in it. Asked for the branch `fix#12`, it requests `/refs/branches/fix` and gives the branch `fix`, with the commit of
# that, without an error. `branches.each()` requests every branch that it lists once more by its name: so it gives `fix`
# twice and `fix#12` never, and ends with the error 404 at `50%41`, for which it requests `50A`, however many branches come
# behind. RFC 3986, 2.4 and 3.5: `%` and `#` of a name are written `%25` and `%23`.
#
# The server here stands for Bitbucket: it answers two addresses of its REST API, of a repository and of branches, as
# they are documented. Needs python3 with venv, and the network; everything is in a temporary folder. Fails where any of
# this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet atlassian-python-api==5.0.5
printf 'version: %s\n' "$(venv/bin/pip list 2>/dev/null | awk '$1 == "atlassian-python-api" { print $1, $2 }')"
cat >program.py <<'P'
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import unquote, urlsplit

from atlassian.bitbucket import Cloud

REPOSITORY = "/2.0/repositories/acme/rocket"
BRANCHES = REPOSITORY + "/refs/branches"
COMMITS = {"fix": "aaaa", "fix#12": "bbbb", "50%41": "cccc", "later": "dddd"}


def answer(path):
    branches = {name: {"type": "branch", "name": name, "target": {"hash": commit}} for name, commit in COMMITS.items()}
    if path == REPOSITORY:
        return {"type": "repository", "links": {"self": {"href": f"http://127.0.0.1:{server.server_port}{path}"}}}
    if path.rstrip("/") == BRANCHES:
        return {"values": list(branches.values())}
    return branches.get(unquote(path[len(BRANCHES) + 1 :]))


class Bitbucket(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith(BRANCHES):
            print("GET", self.path[len(REPOSITORY) :])
        found = answer(urlsplit(self.path).path)
        body = json.dumps(found or {"type": "error", "error": {"message": "No such branch."}}).encode()
        self.send_response(200 if found else 404)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


server = HTTPServer(("127.0.0.1", 0), Bitbucket)
threading.Thread(target=server.serve_forever, daemon=True).start()
branches = Cloud(f"http://127.0.0.1:{server.server_port}", token="t").repositories.get("acme", "rocket").branches
found = branches.get("fix#12")
print("asked for fix#12, given", found.name, found.hash)
try:
    for branch in branches.each():
        print("listed", branch.name, branch.hash)
except Exception as error:
    print(type(error).__name__, error)
P
venv/bin/python program.py | tee seen
diff - seen <<'S' || { printf 'this has changed\n'; exit 1; }
GET /refs/branches/fix
asked for fix#12, given fix aaaa
GET /refs/branches/
GET /refs/branches/fix
listed fix aaaa
GET /refs/branches/fix
listed fix aaaa
GET /refs/branches/50A
HTTPError No such branch.
S
printf 'as described: another branch is given than was asked for\n'
