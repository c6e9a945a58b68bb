//! The program `decode`, as maintainers run it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the program wrote, and what it ended with.
struct Run {
    output: String,
    errors: String,
    code: Option<i32>,
}

/// A file of this content, for the test of this name.
fn file(test: &str, name: &str, content: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("decode").join(test);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(name), content).unwrap();
    folder.join(name)
}

fn decode(operation: &str, status: Option<&str>, files: &[&Path]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decode"));
    command.args(["--api", "cloud", "--operation", operation]).args(files);
    if let Some(status) = status {
        command.args(["--status", status]);
    }
    run(&mut command)
}

fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { output: text(output.stdout), errors: text(output.stderr), code: output.status.code() }
}

const PULL_REQUESTS: &str = "GET /repositories/{workspace}/{repo_slug}/pullrequests";

#[test]
fn one_file_gives_one_verdict() {
    let page = file("one", "page.json", r#"{"values": [{"id": 42, "sail": 1.50}]}"#);
    for operation in [PULL_REQUESTS, "get /repositories/{w}/{r}/pullrequests", "pull_requests::list"] {
        let run = decode(operation, Some("200"), &[&page]);
        assert_eq!((run.output.as_str(), run.code), ("ok\n", Some(0)), "{operation}: {}", run.errors);
    }
    assert_eq!(decode(PULL_REQUESTS, None, &[&page]).output, "ok\n");
}

#[test]
fn several_files_are_named_and_one_error_fails() {
    let good = file("several", "good.json", r#"{"values": []}"#);
    let list = file("several", "text.json", r#"{"values": "none"}"#);
    let cut = file("several", "cut.json", r#"{"values": [{"id": 42}, {"id"#);
    let missing = good.with_file_name("missing.json");
    let run = decode(PULL_REQUESTS, Some("200"), &[&good, &list, &cut, &missing]);
    let lines: Vec<&str> = run.output.lines().collect();
    assert_eq!(lines.len(), 4, "{}", run.output);
    for (line, (file, verdict)) in lines.iter().zip([
        (&good, "ok"),
        (&list, "error: $.values: expected an array, found a text"),
        (&cut, "error: $.values[1]"),
        (&missing, "error: cannot read"),
    ]) {
        assert!(line.starts_with(&format!("{}: {verdict}", file.display())), "{line}");
    }
    assert_eq!(run.code, Some(1));
    assert_eq!(decode(PULL_REQUESTS, None, &[&good, &good]).code, Some(0));
}

#[test]
fn what_an_operation_does_not_read_is_lost() {
    let stop = "POST /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline";
    for (content, verdict) in [("", "ok\n"), ("null\n", "ok\n"), (r#"{"uuid": 7}"#, "ok, lossy: $\n")] {
        let answer = file("unread", "answer.json", content);
        let run = decode(stop, Some("204"), &[&answer]);
        assert_eq!((run.output.as_str(), run.code), (verdict, Some(0)), "{content}");
    }
}

#[test]
fn refusals_are_read_by_their_models() {
    let json =
        file("refusal", "refusal.json", r#"{"type": "error", "error": {"message": "No", "shore": []}}"#);
    let text = file("refusal", "refusal.txt", "No.\n");
    let list = file("refusal", "list.json", r#"["No"]"#);
    // Listed, not listed, and a class as documents write it.
    for status in ["401", "418", "4XX"] {
        let run = decode(PULL_REQUESTS, Some(status), &[&json]);
        assert_eq!((run.output.as_str(), run.code), ("ok\n", Some(0)), "{status}");
    }
    assert_eq!(decode(PULL_REQUESTS, Some("502"), &[&text]).output, "ok\n");
    let run = decode(PULL_REQUESTS, Some("404"), &[&list]);
    assert_eq!((run.output.as_str(), run.code), ("error: $: expected an object, found an array\n", Some(1)));
}

#[test]
fn a_success_that_is_not_listed_is_a_success() {
    let created = file("unlisted", "created.json", r#"{"type": "pullrequest", "id": 42}"#);
    let run = decode("POST /repositories/{workspace}/{repo_slug}/pullrequests", Some("200"), &[&created]);
    assert_eq!((run.output.as_str(), run.code), ("ok\n", Some(0)));
}

#[test]
fn bytes_and_pages_of_one_operation() {
    let operation = "GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}";
    let source = file("source", "main.rs", "fn main() {}\n");
    let page = file("source", "page.json", r#"{"values": [{"type": "commit_directory", "path": "src"}]}"#);
    let broken = file("source", "broken.json", r#"{"values": ["src"]}"#);
    assert_eq!(decode(operation, None, &[&source]).output, "ok\n");
    assert_eq!(decode(operation, None, &[&page]).output, "ok\n");
    // Bytes would have been whole.
    assert!(decode(operation, None, &[&broken]).output.starts_with("error: $.values[0]"));
}

#[test]
fn what_is_not_known_is_told_with_what_is_near() {
    let page = file("unknown", "page.json", r#"{"values": []}"#);
    let run = decode("GET /repositories/{workspace}/{repo_slug}/pullrequest", None, &[&page]);
    let near = format!(
        "error: the API `cloud` has no operation `{}`; did you mean `{PULL_REQUESTS}`?\n",
        &PULL_REQUESTS[..PULL_REQUESTS.len() - 1]
    );
    assert_eq!((run.errors, run.output.as_str(), run.code), (near, "", Some(1)));

    let run = decode(PULL_REQUESTS, Some("fine"), &[&page]);
    assert_eq!(run.errors, "error: `fine` is no status; it is a number from 100 to 599\n");
    assert_eq!(run.code, Some(1));

    let program = || Command::new(env!("CARGO_BIN_EXE_decode"));
    let run = self::run(program().args(["--api", "clod", "--operation", PULL_REQUESTS]).arg(&page));
    assert!(run.errors.starts_with("error: there is no API `clod`; known are: cloud"), "{}", run.errors);
    assert_eq!(run.code, Some(1));
    assert_ne!(self::run(program().args(["--api", "cloud", "--operation", PULL_REQUESTS])).code, Some(0));
}

/// What becomes of files as deliveries of an event.
fn delivered(api: &str, event: &str, files: &[&Path]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decode"));
    run(command.args(["--api", api, "--event", event]).args(files))
}

#[test]
fn deliveries_are_decoded_as_answers_are() {
    let fork = file(
        "events",
        "fork.json",
        r#"{"actor": {"type": "user"}, "fork": {"type": "repository", "new": 1}}"#,
    );
    let run = delivered("cloud", "repo:fork", &[&fork]);
    assert_eq!((run.output.as_str(), run.errors.as_str(), run.code), ("ok\n", "", Some(0)));

    let list = file("events", "list.json", "[1]");
    let cut = file("events", "cut.json", r#"{"pullRequest": {"id"#);
    let run = delivered("data-center", "pr:opened", &[&fork, &list, &cut]);
    let lines: Vec<&str> = run.output.lines().map(|line| line.split_once(".json: ").unwrap().1).collect();
    assert_eq!(run.code, Some(1));
    let [good, list, cut] = lines.as_slice() else { panic!("{lines:?}") };
    assert_eq!(*good, "ok");
    assert!(list.starts_with("error: $: "), "{list}");
    assert!(cut.starts_with("error: "), "{cut}");
}

#[test]
fn an_event_that_is_not_known_is_told_with_what_is_near() {
    let body = file("unknown-event", "body.json", "{}");
    let run = delivered("cloud", "repo:pushed", &[&body]);
    let near = "error: the API `cloud` sends no event `repo:pushed`; did you mean `repo:push`?\n";
    assert_eq!((run.errors.as_str(), run.output.as_str(), run.code), (near, "", Some(1)));

    let program = |arguments: &[&str]| {
        self::run(
            Command::new(env!("CARGO_BIN_EXE_decode")).args(["--api", "cloud"]).args(arguments).arg(&body),
        )
    };
    // One of the two, and not both; a delivery has no status.
    assert_ne!(program(&[]).code, Some(0));
    assert_ne!(program(&["--event", "repo:push", "--operation", PULL_REQUESTS]).code, Some(0));
    assert_ne!(program(&["--event", "repo:push", "--status", "200"]).code, Some(0));
}
