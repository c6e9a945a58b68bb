//! An API that people run in several versions: one crate, which says what is in which.

use crate::repository::{Repository, verdict};

const OLD: &str = "\
openapi: 3.0.3
info: {title: Letters, version: '1.9'}
servers: [{url: 'https://letters.example.org'}]
paths:
  /letters:
    get: {operationId: listLetters, tags: [letters], responses: {'204': {description: Done}}}
  /stamps:
    get: {operationId: listStamps, tags: [letters], responses: {'204': {description: Done}}}
";

/// Two versions on: stamps are gone, seals are there.
fn new() -> String {
    OLD.replace("1.9", "2.1").replace("/stamps", "/seals").replace("listStamps", "listSeals")
}

#[test]
fn versions_are_joined_and_the_list_says_which_have_what() {
    let repository = Repository::new();
    repository.write("spec/letters/bindings.toml", "crate = \"letters\"\n");
    repository.write("old.yaml", OLD);
    repository.write("new.yaml", &new());
    repository.succeed(&["import", "letters", "old.yaml"]);
    repository.succeed(&["generate"]);
    repository.commit("The first version");

    let said = repository.succeed(&["import", "letters", "--leads", "1.9", "2.1=new.yaml", "old.yaml"]);
    assert!(said.contains("versions 1.9, 2.1: not in all are 2 operations"), "{said}");
    repository.succeed(&["generate"]);
    assert_eq!(verdict(&repository.succeed(&["diff", "letters"])), "verdict: minor, 0 breaking of 2 changes");
    let listed = repository.succeed(&["list", "letters", "--format", "tsv"]);
    let seen: Vec<&str> = listed.lines().map(|line| line.rsplit('\t').next().unwrap_or_default()).collect();
    assert_eq!(seen, ["seen in", "", "2.1", "1.9"]);
    let source = std::fs::read_to_string(repository.path("generated/letters/src/letters.rs")).unwrap();
    assert!(source.contains("/// Seen in 2.1; not in 1.9."), "{source}");
    assert!(source.contains(".seen_in(&[\"1.9\"])"), "{source}");
    let root = std::fs::read_to_string(repository.path("generated/letters/src/lib.rs")).unwrap();
    assert!(root.contains(".with_versions(&[\"1.9\", \"2.1\"])"), "{root}");

    // source.toml remembers it, and one document alone is not all of them.
    let again = repository.succeed(&["import", "letters", "new.yaml", "old.yaml"]);
    assert!(again.contains("versions 1.9, 2.1") && again.contains("nothing to write"), "{again}");
    let refused = repository.fail(&["fetch", "letters", "--from", "new.yaml"]);
    assert!(
        refused.contains("is of several versions") && refused.contains("cargo xtask import"),
        "{refused}"
    );
}
