//! What a server may do wrong, and that it changes nothing on the disk.

use std::time::Instant;

use crate::repository::{Repository, api};
use crate::server::{Answer, Server, answer, chunked, gzip, whole};

/// Fetches once and fails; what it says, and how often the server was asked.
fn fault(answers: Vec<Answer>, options: &[&str]) -> (String, usize) {
    let server = Server::new(answers);
    let repository = Repository::new(&[server.address("/letters.json")]);
    repository.write("letters.json", &api("before", &["letters"]));
    repository.succeed(&["fetch", "letters", "--from", "letters.json"]);
    let before = repository.files();
    let said = repository.fail(&[&["fetch", "letters"], options].concat());
    assert_eq!(repository.files(), before, "{said}");
    let address = server.address("/letters.json");
    assert!(
        said.contains(&format!("error: letters: no address has served a document:\n  {address}: ")),
        "{said}"
    );
    assert!(said.contains("help: ") && said.ends_with("nothing was written\n"), "{said}");
    (said, server.asked().len())
}

/// An answer with no more than this many bytes of what is left of a text by gzip.
fn packed(text: &str, most: usize) -> Answer {
    let packed = gzip(text);
    answer("200 OK", "Content-Encoding: gzip\r\n", &packed[..packed.len().min(most)])
}

#[test]
fn what_is_no_document_changes_nothing() {
    let document = api("after", &["letters", "words"]);
    let half = &document[..document.len() / 2];
    let length = document.len();
    let claims = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n");
    let yaml = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {}}}}\n";
    let large = " ".repeat(1024 * 1024 + 1);
    let claims_large = b"HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n{".to_vec();
    let cases: Vec<(&str, Answer, &str)> = vec![
        ("missing", answer("404 Not Found", "", "{}"), "answered 404 Not Found"),
        ("forbidden", answer("403 Forbidden", "", ""), "answered 403 Forbidden"),
        ("broken", answer("500 Internal Server Error", "", &document), "answered 500 Internal Server Error"),
        ("no content", whole("HTTP/1.1 204 No Content\r\n", ""), "answered 204 No Content"),
        ("a part", answer("206 Partial Content", "", half), "answered 206 Partial Content"),
        ("not asked for", whole("HTTP/1.1 304 Not Modified\r\n", ""), "answered 304 Not Modified"),
        ("no address", answer("302 Found", "", ""), "missing a location header"),
        (
            "a page",
            answer("200 OK", "Content-Type: text/html\r\n", "\n<!DOCTYPE html>"),
            "this is a web page",
        ),
        ("empty", answer("200 OK", "", ""), "this is empty"),
        (
            "other JSON",
            answer("200 OK", "", "{\"error\": true}"),
            "letters.json:1:1: this is not an OpenAPI document",
        ),
        (
            "a later version",
            answer("200 OK", "", "{\"openapi\": \"3.9.0\"}"),
            "letters.json:1:2 #/openapi: OpenAPI 3.9.0",
        ),
        ("no operations", answer("200 OK", "", api("after", &[])), "this document has no operations"),
        ("cut JSON", answer("200 OK", "", half), "not readable as JSON"),
        ("cut, length told", whole(&claims, half), "closed in the middle of the answer, after "),
        ("cut pieces", chunked(half, false), "closed in the middle of the answer, after "),
        ("cut, no length", whole("HTTP/1.1 200 OK\r\n", half), "not readable as JSON"),
        ("YAML, no length", whole("HTTP/1.1 200 OK\r\n", yaml), "does not tell how long the document is"),
        ("large", answer("200 OK", "", &large), "this is larger than 1 MiB; --max-size allows more"),
        ("large, told", Answer::Hang(claims_large), "this is larger than 1 MiB; --max-size allows more"),
        ("large, packed", packed(&large, usize::MAX), "this is larger than 1 MiB; --max-size allows more"),
        ("cut, packed", packed(&document, 100), "gzip decompression failed: incomplete"),
        ("large in pieces", chunked(&large, true), "this is larger than 1 MiB; --max-size allows more"),
        ("not HTTP", Answer::Bytes(b"220 mail.example.org ESMTP\r\n\r\n".to_vec()), "the answer is not HTTP"),
        ("not gzip", answer("200 OK", "Content-Encoding: gzip\r\n", &document), "gzip"),
        ("silence", Answer::Close, "closed in the middle of the answer"),
        ("slow", Answer::Hang(Vec::new()), "no whole answer in 1 s; --timeout allows more"),
        (
            "slow in the middle",
            Answer::Hang(format!("{claims}\r\n{half}").into_bytes()),
            "no whole answer in 1 s",
        ),
    ];
    let limits = ["--attempts", "1", "--timeout", "1", "--max-size", "1"];
    for (name, answer, reason) in cases {
        let (said, asked) = fault(vec![answer.clone(), answer], &limits);
        assert!(said.contains(reason), "{name}: {said}");
        assert_eq!(asked, 1, "{name}");
    }
}

#[test]
fn redirects_end() {
    let endless = |_| answer("302 Found", "Location: /again\r\n", "");
    let (said, asked) = fault((0..50).map(endless).collect(), &[]);
    assert!(said.contains("this redirects without end"), "{said}");
    assert!(asked < 10, "{asked}");
}

#[test]
fn what_passes_is_asked_again_a_few_times() {
    let broken = || answer("502 Bad Gateway", "", "");
    let (said, asked) = fault(vec![broken(), Answer::Close, broken(), broken()], &["--attempts", "3"]);
    assert!(said.contains(": answered 502 Bad Gateway; asking again in 0.5 s\n"), "{said}");
    assert!(said.contains("in the middle of the answer; asking again in 1.0 s\n"), "{said}");
    assert!(said.contains("answered 502 Bad Gateway (3 attempts in "), "{said}");
    assert_eq!(asked, 3);

    let busy = |seconds: &str| answer("429 Too Many Requests", &format!("Retry-After: {seconds}\r\n"), "");
    let (said, asked) = fault(vec![busy("3600"), broken()], &[]);
    assert!(said.contains("answered 429 Too Many Requests and asks to come back in 3600 s"), "{said}");
    assert_eq!(asked, 1);

    let document = api("after", &["letters"]);
    let cut = whole(&format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n", document.len()), &document[..50]);
    let server = Server::new([busy("2"), cut, answer("200 OK", "", &document)]);
    let repository = Repository::new(&[server.address("/letters.json")]);
    let start = Instant::now();
    let (_, said) = repository.succeed(&["fetch", "letters"]);
    assert!(start.elapsed().as_millis() >= 3000);
    assert!(said.contains("asking again in 2.0 s\n"), "{said}");
    assert!(
        said.contains("closed in the middle of the answer, after 50 bytes; asking again in 1.0 s\n"),
        "{said}"
    );
    assert_eq!(server.asked().len(), 3);
}

#[test]
fn an_address_that_is_none_is_told() {
    for (address, reason) in [
        ("letters", "letters: "),
        ("ftp://example.org/a", "ftp"),
        ("http://127.0.0.1:1/a", "connection failed"),
    ] {
        let repository = Repository::new(&[address.to_owned()]);
        let before = repository.files();
        let said = repository.fail(&["fetch", "letters", "--attempts", "1"]);
        assert!(said.contains(&format!("\n  {address}: ")) && said.contains(reason), "{said}");
        assert_eq!(repository.files(), before);
    }
    let repository = Repository::new(&[]);
    repository.write("spec/letters/source.toml", "addresses = 1\n");
    let said = repository.fail(&["fetch"]);
    assert!(
        said.starts_with("error: spec/letters/source.toml: TOML parse error at line 1, column 13"),
        "{said}"
    );
}
