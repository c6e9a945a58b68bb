//! What is as the last run left it is passed over, and whatever is not is seen.

use std::fs;
use std::process::{Command, Output};

use crate::repository::Repository;

const LETTERS: &str = "\
openapi: 3.0.3
info: {title: Letters, version: '1'}
servers: [{url: 'https://letters.example.org'}]
paths:
  /letters/{id}:
    get:
      operationId: getLetter
      tags: [letters]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: OK}}
";

const BINDINGS: &str = "version = \"0.2.0\"\n";

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Corrections, version: '1'}
actions:
  - target: $.paths['/letters/{id}'].get
    update: {tags: [post]}
";

/// A repository with two APIs, and a folder for stamps.
fn two_apis() -> Repository {
    let repository = Repository::new();
    for name in ["letters", "parcels"] {
        repository.write(&format!("spec/{name}/openapi.yaml"), LETTERS);
        repository.write(&format!("spec/{name}/bindings.toml"), BINDINGS);
    }
    repository.write("LICENSE-OWN", "Do as you like.\n");
    fs::create_dir(repository.path("target")).unwrap();
    repository
}

/// One in which everything was generated, and then found unchanged.
fn done() -> Repository {
    let repository = two_apis();
    repository.succeed(&["generate"]);
    assert_eq!(anew(&repository, &["generate"]), NONE);
    repository
}

/// The APIs that a run did not pass over.
fn anew(repository: &Repository, arguments: &[&str]) -> Vec<String> {
    done_anew(&repository.succeed(arguments))
}

const NONE: [&str; 0] = [];
const LETTERS_ALONE: [&str; 1] = ["letters"];
const BOTH: [&str; 2] = ["letters", "parcels"];

fn said(output: Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn done_anew(said: &str) -> Vec<String> {
    let is_summary = |line: &&str| line.contains(" module, ") || line.contains(" modules, ");
    let lines = said.lines().filter(is_summary).filter(|line| !line.ends_with(", unchanged"));
    lines.map(|line| line.split(':').next().unwrap().to_owned()).collect()
}

#[test]
fn a_second_run_says_the_same_and_does_nothing() {
    let repository = two_apis();
    let first = repository.succeed(&["generate"]);
    let second = repository.succeed(&["generate"]);
    let line = |said: &str, name: &str| said.lines().find(|line| line.starts_with(name)).unwrap().to_owned();
    for name in BOTH {
        assert_eq!(line(&second, name), format!("{}, unchanged", line(&first, name)));
    }
    assert!(line(&second, "nothing to write").ends_with(" s"), "{second}");
    assert_eq!(anew(&repository, &["generate", "parcels"]), NONE);
}

#[test]
fn one_run_tells_what_is_wrong_with_each_and_writes_none() {
    let repository = two_apis();
    for name in BOTH {
        repository.write(&format!("spec/{name}/bindings.toml"), &format!("verson = \"{name}\"\n"));
    }
    repository.write("spec/journeys/openapi.yaml", LETTERS);
    let said = repository.fail(&["generate"]);
    for name in BOTH {
        assert!(said.contains(&format!("spec/{name}/bindings.toml:1:1")), "{said}");
    }
    assert!(!repository.path("generated").exists());
}

#[test]
fn whatever_is_read_is_seen_when_it_changes() {
    let other = LETTERS.replace("Letters", "Words");
    for (name, text) in [
        ("spec/letters/openapi.yaml", other.as_str()),
        ("spec/letters/bindings.toml", "version = \"0.3.0\"\n"),
        ("spec/letters/overlays/new.yaml", OVERLAY),
        ("spec/letters/README.md", "Of letters.\n"),
    ] {
        let repository = done();
        repository.write(name, text);
        assert_eq!(anew(&repository, &["generate"]), LETTERS_ALONE, "{name}");
        assert_eq!(anew(&repository, &["generate"]), NONE, "{name}");
    }
    for (name, text) in [("LICENSE-OWN", "Do not.\n"), ("LICENSE-MORE", "Or do.\n")] {
        let repository = done();
        repository.write(name, text);
        assert_eq!(anew(&repository, &["generate"]), BOTH, "{name}");
        assert_eq!(fs::read_to_string(repository.path("generated/letters").join(name)).unwrap(), text);
    }
    // The names are read and written.
    let repository = done();
    let lock = fs::read_to_string(repository.path("spec/letters/names.lock")).unwrap();
    repository.write("spec/letters/names.lock", &format!("{lock}# By hand.\n"));
    assert_eq!(anew(&repository, &["generate"]), LETTERS_ALONE);
    assert_eq!(fs::read_to_string(repository.path("spec/letters/names.lock")).unwrap(), lock);
    // What is removed is seen as well.
    repository.write("spec/letters/overlays/new.yaml", OVERLAY);
    repository.succeed(&["generate"]);
    fs::remove_file(repository.path("spec/letters/overlays/new.yaml")).unwrap();
    assert_eq!(anew(&repository, &["generate"]), LETTERS_ALONE);
}

#[test]
fn whatever_is_written_is_brought_back_when_it_is_changed() {
    let repository = done();
    let files = [
        "generated/letters/src/lib.rs",
        "generated/letters/src/letters.rs",
        "generated/letters/Cargo.toml",
        "generated/letters/.generated",
        "generated/letters/LICENSE-OWN",
        "tests/src/exercise/letters.rs",
    ];
    for name in files {
        let text = fs::read(repository.path(name)).unwrap();
        // As long as before, and from the same time.
        let mut changed = text.clone();
        *changed.last_mut().unwrap() = b' ';
        let time = fs::metadata(repository.path(name)).unwrap().modified().unwrap();
        fs::write(repository.path(name), &changed).unwrap();
        let file = fs::File::options().write(true).open(repository.path(name)).unwrap();
        file.set_modified(time).unwrap();
        drop(file);
        assert_eq!(repository.run(&["generate", "--check"]).status.code(), Some(1), "{name}");
        assert_eq!(anew(&repository, &["generate"]), LETTERS_ALONE, "{name}");
        assert_eq!(fs::read(repository.path(name)).unwrap(), text, "{name}");
        if !name.ends_with(".generated") {
            fs::remove_file(repository.path(name)).unwrap();
            assert_eq!(anew(&repository, &["generate"]), LETTERS_ALONE, "{name}");
            assert_eq!(fs::read(repository.path(name)).unwrap(), text, "{name}");
        }
        assert_eq!(anew(&repository, &["generate"]), NONE, "{name}");
    }
    // What nobody made is told each time, and what people keep there is none of it.
    repository.write("generated/letters/src/stray.rs", "");
    for _ in 0..2 {
        let output = repository.run(&["generate"]);
        let told = String::from_utf8(output.stderr.clone()).unwrap();
        assert!(told.contains("kept generated/letters/src/stray.rs"), "{told}");
        assert_eq!(done_anew(&said(output)), LETTERS_ALONE);
    }
    fs::remove_file(repository.path("generated/letters/src/stray.rs")).unwrap();
    repository.write("generated/letters/examples/own.rs", "fn main() {}\n");
    assert_eq!(anew(&repository, &["generate"]), NONE);
}

#[test]
fn a_stamp_is_no_more_than_a_hint() {
    // A check does the work, whatever the stamp says, and leaves it as it is.
    let repository = done();
    let stamp = repository.path("target/xtask/generated/letters");
    let whole = fs::read(&stamp).unwrap();
    assert_eq!(anew(&repository, &["generate", "--check"]), BOTH);
    assert_eq!(anew(&repository, &["generate", "--accept-renames"]), BOTH);
    assert_eq!(fs::read(&stamp).unwrap(), whole);
    // One that is damaged, or of another API, or that says something else, is none.
    let other = fs::read(repository.path("target/xtask/generated/parcels")).unwrap();
    let more = [&whole[..], b" and more"].concat();
    for text in [&b""[..], b"\n", b"\xff\xfe", &whole[..20], &whole[1..], &more, &other] {
        fs::write(&stamp, text).unwrap();
        assert_eq!(anew(&repository, &["generate"]), LETTERS_ALONE, "{text:?}");
        assert_eq!(fs::read(&stamp).unwrap(), whole);
    }
    // Where it cannot be written, the work is done, each time.
    fs::remove_file(&stamp).unwrap();
    fs::create_dir(&stamp).unwrap();
    assert_eq!(anew(&repository, &["generate"]), LETTERS_ALONE);
    assert_eq!(anew(&repository, &["generate"]), LETTERS_ALONE);
    // Without a folder for it, nothing is written beside what is generated.
    fs::remove_dir_all(repository.path("target")).unwrap();
    assert_eq!(anew(&repository, &["generate"]), BOTH);
    assert!(!repository.path("target").exists());
}

#[test]
fn another_program_does_the_work() {
    let repository = done();
    let program = repository.path("another").with_extension(std::env::consts::EXE_EXTENSION);
    fs::copy(env!("CARGO_BIN_EXE_xtask"), &program).unwrap();
    let run = || Command::new(&program).arg("generate").current_dir(repository.path("")).output().unwrap();
    assert_eq!(done_anew(&said(run())), BOTH);
    assert_eq!(done_anew(&said(run())), NONE);
    assert_eq!(anew(&repository, &["generate"]), BOTH);
}

#[test]
fn a_run_that_fails_or_warns_leaves_no_stamp() {
    let repository = two_apis();
    repository.write("spec/parcels/bindings.toml", "version = 1\n");
    assert_eq!(repository.run(&["generate"]).status.code(), Some(1));
    assert!(!repository.path("target/xtask").exists());
    // A document that gives a warning gives it to every run.
    repository.write("spec/parcels/bindings.toml", BINDINGS);
    repository.write("spec/parcels/openapi.yaml", &LETTERS.replace("'204'", "'2xx'"));
    for _ in 0..2 {
        let output = repository.run(&["generate", "parcels"]);
        assert!(String::from_utf8_lossy(&output.stderr).contains("warning"), "{output:?}");
        assert_eq!(done_anew(&said(output)), ["parcels"]);
    }
}

#[test]
fn names_that_were_committed_count() {
    let repository = done();
    repository.git(&["init", "--quiet"]);
    repository.git(&["add", "spec/letters"]);
    repository.git(&["commit", "--quiet", "--message", "All"]);
    assert_eq!(anew(&repository, &["generate"]), LETTERS_ALONE);
    assert_eq!(anew(&repository, &["generate"]), NONE);
}
