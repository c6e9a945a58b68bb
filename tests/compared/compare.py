"""Writes the document of each feature; once a peer has made crates of them, has each crate called, and keeps what came.

compare.py documents FOLDER     writes FOLDER/NAME.json for each feature of models.yaml and calls.yaml
compare.py try PEER FOLDER      compiles and calls the crates FOLDER/NAME; writes FOLDER.json, what came of each feature

A crate that is not there was refused; FOLDER/NAME.refused holds what the peer said.
"""
import json
import pathlib
import re
import subprocess
import sys
import tomllib

import yaml

here = pathlib.Path(__file__).parent


def features(kind):
    return yaml.safe_load((here / f"{kind}.yaml").read_text())


def document(feature, port=0):
    version = feature.get("version", "3.0.4")
    old = version == "2.0"
    whole = {"swagger": version} if old else {"openapi": version}
    whole["info"] = {"title": "Things", "version": "1.0.0"}
    if old:
        whole |= {"host": f"127.0.0.1:{port}", "basePath": "/", "schemes": ["http"]}
    else:
        whole["servers"] = [{"url": f"http://127.0.0.1:{port}"}]
    schemas = dict(feature.get("schemas", {}))
    if "thing" in feature:
        schemas["Thing"] = feature["thing"]
        path, method, answer = "/thing", "get", {"application/json": {"schema": {"$ref": f"#/{'definitions' if old else 'components/schemas'}/Thing"}}}
        operation = {"operationId": "call"}
    else:
        path, method, answer = feature.get("path", "/thing"), feature.get("method", "get"), feature.get("answer")
        schemas["Part"] = {"type": "object", "properties": {"b": {"type": "string"}}}
        operation = {} if "id" in feature else {"operationId": "call"}
        for key in ("parameters", "consumes", "servers"):
            if key in feature:
                operation[key] = json.loads(json.dumps(feature[key]).replace("PORT", str(port)))
        if "body" in feature:
            operation["requestBody"] = {"required": not feature.get("optional", False), "content": feature["body"]}
        if "scheme" in feature:
            operation["security"] = [{"key": []}]
    if answer is None:
        operation["responses"] = {"204": {"description": "Done."}}
    elif old:
        operation |= {"produces": list(answer), "responses": {"200": {"description": "Done.", "schema": next(iter(answer.values()))["schema"]}}}
    else:
        operation["responses"] = {"200": {"description": "Done.", "content": answer}}
    whole["paths"] = {path: {method: operation}}
    if "thing" in feature:
        # It is sent too: some peers write only what an operation needs.
        thing = answer["application/json"]
        body = {"parameters": [{"in": "body", "name": "body", "required": True, **thing}], "consumes": ["application/json"]} if old else {"requestBody": {"required": True, "content": answer}}
        whole["paths"][path]["put"] = {"operationId": "replace", "responses": {"204": {"description": "Done."}}, **body}
    if "shared" in feature:
        whole["paths"][path]["parameters"] = feature["shared"]
    if old:
        whole["definitions"] = schemas
    else:
        whole["components"] = {"schemas": schemas} | ({"securitySchemes": {"key": feature["scheme"]}} if "scheme" in feature else {})
    return whole


HELPERS = """
#[allow(warnings)]
pub mod probe {
    pub use super::*;
    fn words() -> Vec<String> { vec!["x".to_owned(), "y".to_owned()] }
    fn text<T: serde::Serialize>(value: &T) -> String { serde_json::to_string(value).unwrap() }
    fn file(content: &str) -> std::path::PathBuf {
        let path = std::env::temp_dir().join(format!("compared-{content}"));
        std::fs::write(&path, content).unwrap();
        path
    }
    pub async fn run(base: String) -> Result<String, String> {
        SETUP
        let answer = CALL;
        answer.map(Given::text).map_err(|error| format!("{error:?}"))
    }
    pub trait Given { fn text(self) -> String; }
    impl Given for String { fn text(self) -> String { self } }
    impl Given for () { fn text(self) -> String { String::new() } }
}
"""


def expressions(peer):
    """What to write before every call, and the call of each feature; `*` is that of all models."""
    setup, calls = "", {}
    for line in (here / "calls" / f"{peer}.txt").read_text().splitlines():
        if line.startswith("= "):
            setup = line[2:]
        elif line and not line.startswith("#"):
            name, call = line.split(": ", 1)
            calls[name] = call
    return setup, calls


def workspace(folder, members):
    listed = ", ".join(f'"{member}"' for member in members)
    (folder / "Cargo.toml").write_text(f'[workspace]\nresolver = "2"\nmembers = [{listed}]\n[profile.dev]\ndebug = false\n')


def check(folder, members):
    """The members that do not compile, each with the first error."""
    workspace(folder, members)
    run = subprocess.run(["cargo", "check", "--workspace", "--keep-going", "--message-format=json"], cwd=folder, capture_output=True, text=True)
    failed = {}
    for line in run.stdout.splitlines():
        message = json.loads(line)
        if message.get("reason") == "compiler-message" and message["message"]["level"] == "error":
            member = pathlib.Path(message["manifest_path"]).parent.name
            failed.setdefault(member, message["message"]["message"])
    if run.returncode and not failed:
        sys.exit(run.stderr)
    return failed


def attempt(peer, folder):
    """Compiles all crates, calls those that compile, and gives what came of each: `{"refused": …}` and so on."""
    setup, calls = expressions(peer)
    made = {}
    came = {}
    cases = []
    for kind in ("models", "calls"):
        for feature in features(kind):
            name = feature["name"]
            if not (folder / name / "Cargo.toml").exists():
                said = folder / f"{name}.refused"
                came[name] = {"refused": said.read_text() if said.exists() else ""}
                continue
            library = folder / name / "src" / "lib.rs"
            library.write_text(library.read_text().split(HELPERS.split("{")[0])[0])
            made[name] = (kind, feature)
    for name, error in check(folder, list(made)).items():
        came[name] = {"uncompiled": error}
        del made[name]
    for name, (kind, feature) in made.items():
        manifest = folder / name / "Cargo.toml"
        package = tomllib.loads(manifest.read_text())
        lacking = [f'{crate} = "1"' for crate in ("serde", "serde_json") if crate not in package["dependencies"]]
        manifest.write_text(manifest.read_text().replace("[dependencies]", "\n".join(["[dependencies]", *lacking]), 1))
        call = calls.get("*") if kind == "models" and name not in calls else calls.get(name)
        if call is None:
            came[name] = {"nothing": "no such function"}
            continue
        library = folder / name / "src" / "lib.rs"
        library.write_text(library.read_text() + HELPERS.replace("SETUP", setup).replace("CALL", call))
        if kind == "models":
            for value in feature["values"]:
                cases.append({"feature": name, "value": value, "answer": answer("application/json", value)})
        else:
            sent = feature.get("sent")
            cases.append({"feature": name, "value": None, "answer": answer(*sent.split(": ", 1)) if sent else "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"})
    probed = [name for name in made if name not in came]
    for name, error in check(folder, probed).items():
        came[name] = {"uncalled": error}
        probed.remove(name)
    runner = folder / "runner"
    (runner / "src").mkdir(parents=True, exist_ok=True)
    packages = {name: tomllib.loads((folder / name / "Cargo.toml").read_text())["package"]["name"] for name in probed}
    # Features have names such as `const`, and some peers name the crate after its folder.
    library = lambda name: "made_" + re.sub(r"\W", "_", name)
    (runner / "Cargo.toml").write_text('[package]\nname = "runner"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nserde_json = "1"\ntokio = { version = "1", features = ["full"] }\n' +
        "".join(f'{library(name)} = {{ path = "../{name}", package = "{package}" }}\n' for name, package in packages.items()))
    arms = "".join(f'        "{name}" => Some({library(name)}::probe::run(base).await),\n' for name in packages)
    (runner / "src" / "main.rs").write_text((here / "runner.rs").read_text() +
        f"\nasync fn call(feature: &str, base: String) -> Option<Result<String, String>> {{\n    match feature {{\n{arms}        _ => None,\n    }}\n}}\n")
    (folder / "cases.json").write_text(json.dumps(cases))
    workspace(folder, [*probed, "runner"])
    run = subprocess.run(["cargo", "run", "--quiet", "-p", "runner", "--", "24100", str(folder / "cases.json")], cwd=folder, capture_output=True, text=True)
    (folder / "runner.log").write_text(run.stderr)
    for line in run.stdout.splitlines():
        seen = json.loads(line)
        came.setdefault(seen["feature"], {"seen": []})["seen"].append(seen)
    for name in probed:
        came.setdefault(name, {"unanswered": run.stderr[-300:]})
    return came


def answer(media_type, body):
    return f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {len(body.encode())}\r\nConnection: close\r\n\r\n{body}"


def documents(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for kind in ("models", "calls"):
        for feature in features(kind):
            (folder / f"{feature['name']}.json").write_text(json.dumps(document(feature, 24100), indent=1))


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    if command == "documents":
        documents(pathlib.Path(rest[0]))
    elif command == "try":
        folder = pathlib.Path(rest[1]).resolve()
        folder.with_suffix(".json").write_text(json.dumps(attempt(rest[0], folder), indent=1))
    else:
        sys.exit(__doc__)
