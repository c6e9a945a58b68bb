//! Files beside a document: read from its folder and below, as people run the command.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const MAIN: &str = "\
openapi: 3.0.3
info: {title: Letters, version: '1'}
paths:
  /letters: {$ref: paths/letters.yaml}
";

const LETTERS: &str = "\
get:
  operationId: letters
  tags: [letters]
  responses:
    '200':
      description: Done
      content: {application/json: {schema: {$ref: '../schemas/letter.json'}}}
";

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(folder).output().unwrap()
}

const GENERATE: [&str; 9] =
    ["generate", "--document", "api/main.yaml", "--name", "letters", "--out", "out", "--runtime", "\"1\""];

#[test]
fn files_beside_a_document_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    write(folder, "api/main.yaml", MAIN);
    write(folder, "api/paths/letters.yaml", LETTERS);
    write(
        folder,
        "api/schemas/letter.json",
        "{\"type\": \"object\", \"properties\": {\n\"next\": {\"$ref\": \"#\"},\n\"gone\": {\"$ref\": \"gone.yaml\"}}}",
    );
    let output = run(folder, &GENERATE);
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("api/schemas/letter.json:3:10 #/properties/gone/$ref: `gone.yaml` leads to the file")
            || said.contains("api/schemas/letter.json:3:"),
        "{said}"
    );
    assert!(fs::read_to_string(folder.join("out/src/models/letter.rs")).unwrap().contains("Box<Letter>"));
    // What is written is what a check finds; a file beside that changes is a change.
    let check: Vec<&str> = GENERATE.iter().copied().chain(["--check"]).collect();
    assert!(run(folder, &check).status.success());
    write(
        folder,
        "api/schemas/letter.json",
        "{\"type\": \"object\", \"properties\": {\"new\": {\"type\": \"string\"}}}",
    );
    assert_eq!(run(folder, &check).status.code(), Some(1));
}

#[test]
fn a_folder_of_spec_has_files_beside_its_document() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    write(folder, "spec/letters/openapi.yaml", MAIN);
    write(folder, "spec/letters/paths/letters.yaml", LETTERS);
    write(
        folder,
        "spec/letters/schemas/letter.json",
        "{\"type\": \"object\", \"properties\": {\"name\": {\"type\": \"string\"}}}",
    );
    let output = run(folder, &["generate"]);
    assert!(output.status.success(), "{output:?}");
    assert!(folder.join("generated/letters/src/models/letter.rs").exists());
}

/// Nothing outside of the folder is read: not by a path, not by a link.
#[cfg(unix)]
#[test]
fn nothing_outside_of_the_folder_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    write(folder, "secret.yaml", "{type: object, properties: {secret_of_others: {type: string}}}");
    let by_path = LETTERS.replace("../schemas/letter.json", "../../secret.yaml");
    let by_link = LETTERS.replace("../schemas/letter.json", "../link.yaml");
    write(folder, "api/main.yaml", MAIN);
    std::os::unix::fs::symlink(folder.join("secret.yaml"), folder.join("api/link.yaml")).unwrap();
    for letters in [by_path, by_link] {
        write(folder, "api/paths/letters.yaml", &letters);
        let output = run(folder, &GENERATE);
        assert!(output.status.success(), "{output:?}");
        assert!(
            String::from_utf8_lossy(&output.stderr).contains("warning[dangling-reference]"),
            "{output:?}"
        );
        for entry in fs::read_dir(folder.join("out/src")).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                assert!(!fs::read_to_string(path).unwrap().contains("secret_of_others"));
            }
        }
        assert!(
            !folder.join("out/src/models").exists()
                || fs::read_dir(folder.join("out/src/models")).unwrap().all(|entry| !fs::read_to_string(
                    entry.unwrap().path()
                )
                .unwrap()
                .contains("secret_of_others"))
        );
    }
}
