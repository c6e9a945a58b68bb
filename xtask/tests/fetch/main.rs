//! `cargo xtask fetch`, run as people run it, against servers on loopback.

mod faults;
mod repository;
mod server;
#[path = "../tree/mod.rs"]
mod tree;

use std::fs;
use std::path::Path;

use repository::{Repository, api, said};
use server::{Server, answer, chunked, gzip, whole};

const OPENAPI: &str = "spec/letters/openapi.yaml";

#[test]
fn an_update_is_downloaded_imported_recorded_and_told() {
    let validators = "ETag: \"one\"\r\nLast-Modified: Sat, 15 Aug 2026 08:49:37 GMT\r\n";
    let server = Server::new([
        answer("200 OK", validators, api("first", &["letters", "words"])),
        whole("HTTP/1.1 304 Not Modified\r\n", ""),
        answer("200 OK", "ETag: W/\"two\"\r\n", api("second", &["letters", "verbs"])),
        answer("200 OK", "", api("third", &["letters"])),
        answer("200 OK", "", api("fourth", &["letters", "words"])),
    ]);
    let address = server.address("/api/letters.json?format=3");
    let repository = Repository::new(&[address.clone(), "http://127.0.0.1:1/never".to_owned()]);

    let (out, error) = repository.succeed(&["fetch", "letters"]);
    assert_eq!(error, "");
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[0], "letters: letters.json, OpenAPI 3.0.3, version 1, revision first, of 2026-08-15");
    assert_eq!(lines[1], "  2 operations, 2 schemas; there were none before");
    assert!(lines[2].starts_with("2 written, 0 removed in "), "{out}");
    assert!(
        lines[2].ends_with("; next: `cargo xtask diff letters`, then `cargo xtask generate letters`"),
        "{out}"
    );
    let request = server.asked().concat();
    assert!(request.starts_with("get /api/letters.json?format=3 http/1.1\r\n"), "{request}");
    assert!(!request.contains("if-none-match") && !request.contains("if-modified-since"), "{request}");
    let record = format!(
        "addresses = [\n    \"{address}\",\n    \"http://127.0.0.1:1/never\",\n]\n\n[[documents]]\n\
         file = \"letters.json\"\naddress = \"{address}\"\netag = '\"one\"'\n\
         last_modified = \"Sat, 15 Aug 2026 08:49:37 GMT\"\nformat = \"OpenAPI 3.0.3\"\nversion = \"1\"\n\
         revision = \"first\"\ndate = \"2026-08-15\"\nsha256 = \""
    );
    assert!(repository.source().contains(&record), "{}", repository.source());

    // It is still the same.
    let before = repository.files();
    let (out, error) = repository.succeed(&["fetch"]);
    assert_eq!(error, "");
    let same = format!("letters: nothing new at {address}: still letters.json, OpenAPI 3.0.3, version 1");
    assert!(out.starts_with(&same) && out.contains("\nnothing to write in "), "{out}");
    assert_eq!(repository.files(), before);
    let request = server.asked().concat();
    assert!(request.contains("\r\nif-none-match: \"one\"\r\n"), "{request}");
    assert!(request.contains("\r\nif-modified-since: sat, 15 aug 2026 08:49:37 gmt\r\n"), "{request}");

    // An operation is dropped, another one added.
    let (out, _) = repository.succeed(&["fetch", "letters"]);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[0], "letters: letters.json, OpenAPI 3.0.3, version 1, revision second");
    assert!(lines[1].ends_with("revision first, of 2026-08-15"), "{out}");
    assert_eq!(
        lines[2],
        "  operations: 2 → 3: 1 added, 0 removed, 1 changed, 0 deprecated by the vendor, \
         1 dropped by the vendor and kept as deprecated (1 in all)"
    );
    assert_eq!(lines[3], "  schemas: 2 → 3: 1 added, 0 removed, 0 changed");
    assert_eq!(lines.len(), 5, "{out}");
    assert!(repository.read(OPENAPI).contains("/words:\n    get:\n      deprecated: true\n"));
    let source = repository.source();
    assert!(source.contains("etag = 'W/\"two\"'"), "{source}");
    let (_, kept) = source.split_once("revision = \"first\"").unwrap();
    assert!(kept.ends_with("\"\nadds = [\n    \"GET /words\",\n]\n"), "{source}");

    // What was dropped stays with the document that had it.
    let (out, _) = repository.succeed(&["fetch", "letters"]);
    assert!(out.contains("1 dropped by the vendor and kept as deprecated (2 in all)"), "{out}");
    let source = repository.source();
    let places = ["\"third\"", "\"second\"", "\"GET /verbs\"", "\"first\"", "\"GET /words\""];
    let places = places.map(|text| source.find(text).unwrap());
    assert!(places.is_sorted(), "{source}");
    assert!(!source.contains("etag"), "{source}");

    // What comes back is no longer taken from an old document.
    repository.succeed(&["fetch", "letters"]);
    assert!(!repository.read(OPENAPI).contains("/words:\n    get:\n      deprecated"));
    let source = repository.source();
    assert!(source.contains("\"GET /verbs\"") && !source.contains("\"GET /words\""), "{source}");
    assert!(!source.contains("\"first\""), "{source}");
    assert_eq!(server.asked().len(), 3);
}

#[test]
fn a_file_goes_the_same_way() {
    let repository = Repository::new(&["https://letters.example.org/api.json".to_owned()]);
    repository.write("old-2025-01-02.json", &api("first", &["letters", "words"]));
    repository.write("new-2026-01-02.json", &api("second", &["letters"]));
    repository.succeed(&["fetch", "letters", "--from", "old-2025-01-02.json"]);
    let (out, _) = repository.succeed(&["fetch", "letters", "--from", "new-2026-01-02.json"]);
    assert!(
        out.contains("new-2026-01-02.json, OpenAPI 3.0.3, version 1, revision second, of 2026-01-02"),
        "{out}"
    );
    assert!(out.contains("1 dropped by the vendor and kept as deprecated (1 in all)"), "{out}");
    let fetched = repository.files();
    assert!(
        repository.source().contains("addresses = [\n    \"https://letters.example.org/api.json\",\n]\n")
    );

    // Once more changes nothing; and `import` makes the same of the same documents.
    let (out, _) = repository.succeed(&["fetch", "letters", "--from", "new-2026-01-02.json"]);
    assert!(out.contains("nothing to write in "), "{out}");
    repository.succeed(&["import", "letters", "new-2026-01-02.json", OPENAPI]);
    assert_eq!(repository.files(), fetched);
    repository.succeed(&["import", "letters", "new-2026-01-02.json", "old-2025-01-02.json"]);
    assert_eq!(repository.files(), fetched);
    repository.succeed(&["import", "letters", OPENAPI]);
    assert_eq!(repository.files(), fetched);

    repository.write("page.json", "<!doctype html><title>Sign in</title>");
    let said = repository.fail(&["fetch", "letters", "--from", "page.json"]);
    assert!(said.starts_with("error: page.json: this is a web page"), "{said}");
    repository.write("large.json", &" ".repeat(1024 * 1024 + 1));
    let said = repository.fail(&["fetch", "letters", "--from", "large.json", "--max-size", "1"]);
    assert!(said.contains("large.json: this is larger than 1 MiB"), "{said}");
    assert!(repository.fail(&["fetch", "letters", "--from", "none.json"]).contains("cannot read none.json"));
    assert!(repository.fail(&["fetch", "--from", "none.json"]).contains("NAME"));
    assert_eq!(repository.read(OPENAPI), String::from_utf8_lossy(&fetched[OPENAPI]));
}

#[test]
fn facts_that_cannot_be_read_are_not_replaced_unless_by_an_import() {
    let repository = Repository::new(&[]);
    repository.write("new.json", &api("first", &["letters"]));
    repository.write(OPENAPI, "openapi: 3.0.3\n<<<<<<< HEAD\npaths: {}\n");
    let before = repository.files();
    let said = repository.fail(&["fetch", "letters", "--from", "new.json"]);
    assert!(said.starts_with("error: spec/letters/openapi.yaml:"), "{said}");
    assert_eq!(repository.files(), before);
    repository.succeed(&["import", "letters", "new.json"]);
    repository.succeed(&["fetch", "letters", "--from", "new.json"]);
}

#[test]
fn every_form_of_an_answer_is_read() {
    let document = api("first", &["letters"]);
    let yaml = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {}}}}\n";
    for form in [
        chunked(&document, true),
        answer("200 OK", "Content-Encoding: gzip\r\n", gzip(&document)),
        whole("HTTP/1.1 200 OK\r\n", &document),
        answer("200 OK", "Content-Type: text/html\r\n", &document),
        answer("200 OK", "", format!("\u{feff}{document}")),
        answer("200 OK", "", yaml),
    ] {
        let server = Server::new([form]);
        let repository = Repository::new(&[server.address("/")]);
        repository.succeed(&["fetch", "letters"]);
        assert!(repository.read(OPENAPI).contains("title: "));
        assert!(repository.source().contains("file = \"document\""));
    }
}

#[test]
fn redirects_are_followed_and_the_next_address_is_asked() {
    let served = Server::new([answer("200 OK", "", api("first", &["letters"]))]);
    let away = format!("Location: {}\r\n", served.address("/there.json"));
    let moved = Server::new([
        answer("302 Found", "Location: /elsewhere\r\n", ""),
        answer("307 Temporary Redirect", &away, ""),
    ]);
    let gone = Server::new([answer("404 Not Found", "", "")]);
    let (first, second) = (gone.address("/a"), moved.address("/letters.json"));
    let repository = Repository::new(&[first.clone(), second.clone(), "never asked".to_owned()]);
    let (out, error) = repository.succeed(&["fetch", "letters"]);
    assert_eq!(error, format!("warning: letters: {first}: answered 404 Not Found\n"));
    assert!(out.starts_with("letters: letters.json, "), "{out}");
    assert!(repository.source().contains(&format!("\naddress = \"{second}\"\n")));
    assert!(moved.asked()[1].starts_with("get /elsewhere "));
    assert!(served.asked()[0].starts_with("get /there.json "));
}

#[test]
fn conditions_are_for_the_address_and_the_document_that_they_came_from() {
    let served = |revision: &str| answer("200 OK", "ETag: \"one\"\r\n", api(revision, &["letters"]));
    let server = Server::new(["a", "b", "c", "d"].map(served));
    let repository = Repository::new(&[server.address("/")]);
    repository.succeed(&["fetch"]);
    repository.succeed(&["fetch", "--again"]);
    fs::remove_file(repository.path().join(OPENAPI)).unwrap();
    repository.succeed(&["fetch"]);
    let source = repository
        .source()
        .replace(&format!("\"{}\",", server.address("/")), &format!("\"{}\",", server.address("/new")));
    repository.write("spec/letters/source.toml", &source);
    repository.succeed(&["fetch"]);
    let asked = server.asked();
    assert_eq!(asked.len(), 4);
    assert!(asked.iter().all(|request| !request.contains("if-none-match")), "{asked:?}");
}

#[test]
fn without_a_name_all_are_fetched_or_none() {
    let document = || answer("200 OK", "", api("first", &["letters"]));
    let (letters, words) =
        (Server::new([document(), document()]), Server::new([answer("410 Gone", "", ""), document()]));
    let repository = Repository::new(&[letters.address("/l.json")]);
    repository.api("words", &[words.address("/w.json")]);
    repository.api("by-hand", &[]);
    let before = repository.files();
    let said = repository.fail(&["fetch"]);
    assert!(said.contains("error: words: no address has served a document:\n  http://127"), "{said}");
    assert!(said.ends_with("\nnothing was written\n"), "{said}");
    assert_eq!(repository.files(), before);

    let (out, _) = repository.succeed(&["fetch"]);
    assert!(out.contains("by-hand: passed by, spec/by-hand/source.toml has no `addresses`\n"), "{out}");
    assert!(out.contains("4 written, 0 removed in ") && out.contains("generate letters words`"), "{out}");
    let said = repository.fail(&["fetch", "by-hand"]);
    assert!(said.contains("has no `addresses`") && said.contains("fetch by-hand --from FILE"), "{said}");
    let unknown = repository.fail(&["fetch", "unknown"]);
    assert!(unknown.contains("there is no spec/unknown\n") && unknown.contains("known are: "), "{unknown}");
}

#[test]
fn the_proxy_of_the_environment_is_asked() {
    let proxy = Server::new([answer("200 OK", "", api("first", &["letters"]))]);
    let repository = Repository::new(&["http://letters.example.invalid/api.json".to_owned()]);
    let mut command = repository.command(&["fetch", "letters", "--attempts", "1"]);
    command.env("HTTP_PROXY", proxy.address("")).env("ALL_PROXY", proxy.address("")).env_remove("NO_PROXY");
    let output = command.output().unwrap();
    said(output);
    let asked = proxy.asked();
    assert!(asked[0].starts_with("connect letters.example.invalid:80 "), "{asked:?}");
    assert!(asked[1].starts_with("get /api.json "), "{asked:?}");
}

#[test]
fn an_update_of_cloud_ends_where_an_import_of_both_documents_does() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let vendor = project.join("../shared/vendor");
    let document = |date: &str| vendor.join(format!("cloud-{date}.swagger.json")).display().to_string();
    if !vendor.is_dir() {
        eprintln!("passed by: there are no documents of vendors beside the project");
        return;
    }
    let spec = |name: &str| fs::read_to_string(project.join("spec/cloud").join(name)).unwrap();
    let repository = Repository::new(&[]);
    repository.write("spec/cloud/source.toml", &spec("source.toml"));
    repository.succeed(&["import", "cloud", &document("2024-05-18")]);
    let (out, _) = repository.succeed(&["fetch", "cloud", "--from", &document("2026-08-15")]);
    assert!(out.contains("22 added, 0 removed, "), "{out}");
    assert!(out.contains("9 dropped by the vendor and kept as deprecated (9 in all)"), "{out}");
    assert_eq!(repository.read("spec/cloud/openapi.yaml"), spec("openapi.yaml"));
    assert_eq!(repository.read("spec/cloud/source.toml"), spec("source.toml"));
}
