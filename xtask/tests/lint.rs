//! `lint`, run as people run it.

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;

const API: &str = "\
openapi: 3.0.3
info: {title: Letters, version: '1'}
paths:
  /letters:
    post: {operationId: send, tags: [letters], responses: {'204': {description: Sent}}}
";

fn repository(bindings: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("spec/letters")).unwrap();
    fs::write(folder.path().join("spec/letters/openapi.yaml"), API).unwrap();
    fs::write(folder.path().join("spec/letters/bindings.toml"), bindings).unwrap();
    folder
}

fn run(folder: &TempDir, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let Output { status, stdout, stderr } =
        command.arg("lint").args(arguments).current_dir(folder.path()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn warnings_fail_where_they_are_denied_and_errors_always() {
    let folder = repository("");
    let (code, said, error) = run(&folder, &["letters"]);
    assert_eq!((code, error.as_str()), (Some(0), ""));
    assert!(
        said.starts_with("warning[write-without-body]: POST /letters declares no body to send\n"),
        "{said}"
    );
    assert!(
        said.contains("--> spec/letters/openapi.yaml:5:5\n") && said.contains("5 |     post: {"),
        "{said}"
    );
    assert!(said.ends_with("\n0 errors, 1 warning, 0 notes\n") && !said.contains('\u{1b}'), "{said}");

    let (code, again, error) = run(&folder, &["letters", "--deny", "warnings"]);
    assert_eq!((code, again), (Some(1), said));
    assert_eq!(error, "error: the document has 0 errors, 1 warning, 0 notes\n");

    let folder = repository("[lint]\nwrite-without-body = \"error\"\n");
    assert_eq!(run(&folder, &["letters"]).0, Some(1));
    let folder = repository("[lint]\nwrite-without-body = \"note\"\n");
    assert_eq!(run(&folder, &["letters", "--deny", "warnings"]).0, Some(0));
    let (code, said, _) = run(&repository("[lint]\nwrite-without-body = 1\n"), &["letters"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("--> spec/letters/bindings.toml:2:22\n"), "{said}");
    assert!(!folder.path().join("generated").exists());
}

#[test]
fn any_document_can_be_looked_at() {
    let folder = repository("");
    fs::write(folder.path().join("api.yaml"), API).unwrap();
    let overlay = "overlay: 1.0.0\nactions:\n- target: $.paths.*.post\n  update: {x-no-body: true}\n  x-reason: Says all.\n";
    fs::write(folder.path().join("fix.yaml"), overlay).unwrap();
    let (code, said, _) = run(&folder, &["--document", "api.yaml", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(
        (code, &json["summary"]["warnings"], &json["findings"][0]["line"]),
        (Some(0), &1.into(), &5.into())
    );
    let (code, said, _) = run(&folder, &["--document", "api.yaml", "--overlay", "fix.yaml"]);
    assert_eq!((code, said.as_str()), (Some(0), "0 errors, 0 warnings, 0 notes\n"));
    assert_eq!(run(&folder, &["--document", "none.yaml"]).0, Some(1));
    assert!(run(&folder, &["words"]).2.contains("known are: letters"));
    assert_eq!(run(&folder, &[]).0, Some(1));
}

#[test]
fn words_are_read_from_their_folder_and_counted() {
    let folder = repository("[lint]\nwrite-without-body = \"off\"\n");
    let docs = folder.path().join("spec/letters/docs");
    fs::create_dir_all(&docs).unwrap();
    fs::write(docs.join("README.md"), "What is said.").unwrap();
    fs::write(docs.join("letters.yaml"), "POST /letters: Sends a letter.\n").unwrap();
    let (code, said, error) = run(&folder, &["letters"]);
    assert_eq!(
        (code, said.as_str(), error.as_str()),
        (Some(0), "words: 1 of 1, 100 %\n0 errors, 0 warnings, 0 notes\n", "")
    );

    fs::write(docs.join("letters.yaml"), "POST /leters: Sends a letter.\n").unwrap();
    let (code, said, _) = run(&folder, &["letters"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("--> spec/letters/docs/letters.yaml:1:1\n"), "{said}");
    assert!(said.contains("note[without-words]: nothing is said of the operation `POST /letters`"), "{said}");

    fs::write(docs.join("parcels.txt"), "").unwrap();
    let (code, _, error) = run(&folder, &["letters"]);
    assert_eq!(code, Some(1));
    assert!(error.contains("spec/letters/docs/parcels.txt is no file of words by its name"), "{error}");
}
