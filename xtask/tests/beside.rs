//! Files beside a document: read from its folder and below, as people run the command.

use std::collections::BTreeMap;
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

/// What a crate is made of, by the names of its files.
fn sources(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().display().to_string();
            if path.is_dir() {
                open.push(path);
            } else if name.ends_with(".rs") {
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

/// The same of Swagger 2.0 and of OpenAPI 3.1.
const SWAGGER: &str = "\
swagger: '2.0'
info: {title: Letters, version: '1'}
produces: [application/json]
paths:
  /letters:
    get:
      operationId: letters
      tags: [letters]
      responses: {'200': {description: Done, schema: {$ref: schemas/letter.json}}}
";
const LATER: &str = "\
openapi: 3.1.0
info: {title: Letters, version: '1'}
paths:
  /letters: {$ref: paths/letters.yaml}
";
const LETTER: &str = "{\"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": {\"enum\": [\"a\", \"b\"], \"type\": \"string\"},\n\
    \"next\": {\"$ref\": \"#\"}, \"stamp\": {\"$ref\": \"stamp.yaml#/definitions/stamp\"}}}";
const STAMP: &str = "definitions: {stamp: {type: object, properties: {price: {type: integer}}}}\n";

#[test]
fn a_document_of_several_files_is_taken_over_as_one() {
    for main in [MAIN, SWAGGER, LATER] {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        write(folder, "api/main.yaml", main);
        write(folder, "api/paths/letters.yaml", LETTERS);
        write(folder, "api/schemas/letter.json", LETTER);
        write(folder, "api/schemas/stamp.yaml", STAMP);
        let done = |arguments: &[&str]| {
            let output = run(folder, arguments);
            assert!(output.status.success(), "{arguments:?} {output:?}");
            String::from_utf8_lossy(&output.stdout).into_owned()
        };
        done(&["new", "spec/letters", "--document", "api/main.yaml"]);
        let facts = fs::read_to_string(folder.join("spec/letters/openapi.yaml")).unwrap();
        assert!(!facts.contains("$ref: .") && !facts.contains("letter.json"), "{facts}");

        // The one file makes the crate that the several make.
        done(&GENERATE);
        done(&["generate", "--spec", "spec/letters", "--out", "one", "--runtime", "\"1\""]);
        let (several, one) = (sources(&folder.join("out")), sources(&folder.join("one")));
        assert_eq!(several.keys().collect::<Vec<_>>(), one.keys().collect::<Vec<_>>());
        assert_eq!(several["src/models/letter.rs"], one["src/models/letter.rs"]);
        assert!(several.values().any(|text| text.contains("price")), "{several:?}");

        // Imported once more, and fetched, it is the same.
        done(&["import", "--spec", "spec/letters", "api/main.yaml"]);
        done(&["fetch", "--spec", "spec/letters", "--from", "api/main.yaml"]);
        assert_eq!(fs::read_to_string(folder.join("spec/letters/openapi.yaml")).unwrap(), facts);

        // A change in a file beside it is what `diff` tells.
        let told = done(&["diff", "--spec", "spec/letters", "--from", "api/main.yaml"]);
        assert!(told.contains("0 breaking of 0 changes"), "{told}");
        write(folder, "api/schemas/stamp.yaml", &STAMP.replace("integer", "string"));
        let told = done(&["diff", "--spec", "spec/letters", "--from", "api/main.yaml"]);
        assert!(told.contains("Stamp.price") && told.contains("1 breaking of 1 changes"), "{told}");
    }
}

/// What leads nowhere is told when the crate is made, as it is of a document that stands alone.
#[test]
fn what_is_missing_beside_a_document_is_told_of_its_facts() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    write(folder, "api/main.yaml", MAIN);
    write(folder, "api/paths/letters.yaml", LETTERS);
    assert!(run(folder, &["new", "spec/letters", "--document", "api/main.yaml"]).status.success());
    let output = run(folder, &["generate", "--spec", "spec/letters", "--out", "one", "--runtime", "\"1\""]);
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("warning[dangling-reference]: spec/letters/openapi.yaml"), "{said}");
    assert!(said.contains("letter.json"), "{said}");
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
