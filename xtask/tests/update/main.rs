//! An update from end to end: a document is imported and made a crate, a newer one is imported on top,
//! and the maintainer reads what that means.

mod cloud;
mod moved;
mod repository;

use repository::{Repository, verdict};

const OVERLAY: &str = "overlay: 1.0.0
actions:
- target: $.components.schemas.letter.properties
  update: {seal: {type: string}}
  x-reason: Letters have seals.
";

/// It corrects what only the second document gets wrong.
const LATER: &str = "overlay: 1.0.0
actions:
- target: $.components.schemas.parcel.properties
  update: {fragile: {type: boolean}}
  x-reason: Parcels say whether they break.
";

fn file(name: &str) -> String {
    format!("{}/tests/update/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// A repository with the first document in it, made and committed.
fn before() -> Repository {
    let repository = Repository::new();
    repository
        .write("spec/letters/bindings.toml", "crate = \"letters\"\nversion = \"0.3.0\"\nstrict = true\n");
    repository.write("spec/letters/overlays/10-letters.yaml", OVERLAY);
    repository.succeed(&["import", "letters", &file("first.yaml")]);
    repository.succeed(&["generate"]);
    repository.commit("The first document");
    repository
}

/// The second document on top of it.
fn after() -> Repository {
    let repository = before();
    repository.write("spec/letters/overlays/20-parcels.yaml", LATER);
    let said = repository.succeed(&["import", "letters", &file("second.yaml"), "spec/letters/openapi.yaml"]);
    assert!(said.contains("7 operations (1 kept from older documents)"), "{said}");
    repository
}

#[test]
fn the_report_of_an_update() {
    let repository = after();
    let report = repository.succeed(&["diff", "letters"]);
    insta::assert_snapshot!(report);
    assert_eq!(repository.succeed(&["diff", "letters"]), report, "another run, another report");
    assert_eq!(repository.remarks(&["diff", "letters"]), "");

    // What was committed is the first document: by itself, it says the same.
    let from_file = repository.succeed(&["diff", "letters", "--from", &file("first.yaml")]);
    assert_eq!(from_file.replace("letters: first.yaml → ", "letters: HEAD → "), report);
    assert_eq!(
        repository.remarks(&["diff", "letters", "--from", &file("first.yaml")]),
        "first.yaml: passed over 1 overlay action that does not apply to it\n"
    );
}

#[test]
fn a_comparison_says_who_names_the_corrections_that_it_passed_over() {
    let repository = after();
    let expired =
        format!("{LATER}- target: $.paths['/nowhere']\n  remove: true\n  x-reason: Nobody goes there.\n");
    repository.write("spec/letters/overlays/20-parcels.yaml", &expired);
    repository.succeed(&["diff", "letters"]);
    assert_eq!(
        repository.remarks(&["diff", "letters"]),
        "spec/letters: passed over 1 overlay action that does not apply to it; \
         `cargo xtask generate letters` says which\n"
    );
    let refused = repository.fail(&["generate", "letters"]);
    assert!(refused.contains("$.paths['/nowhere']") && refused.contains("Nobody goes there."), "{refused}");
}

#[test]
fn names_stay_through_an_update_and_afterwards_nothing_is_new() {
    let repository = after();
    let said = repository.remarks(&["generate"]);
    assert_eq!(said, "", "no name vanished");
    let lock = repository.read("spec/letters/names.lock");
    for kept in [
        // Its tag is another.
        "\"GET /letters\" = \"letters::list_letters\"\n",
        // Its parameter and its id are others.
        "\"GET /letters/{letter}\" = \"letters::get_letter\"\n",
        // Its schema is called another.
        "\"#/components/schemas/envelope\" = \"AnEnvelope\"\n",
        // A parcel's links are those of a letter.
        "\"#/components/schemas/parcel/properties/links\" = \"LetterLinks\"\n",
    ] {
        assert!(lock.contains(kept), "{kept}{lock}");
    }
    assert!(!lock.contains("[gone"), "{lock}");
    repository.succeed(&["generate", "--check"]);

    repository.commit("The second document");
    let report = repository.succeed(&["diff", "letters"]);
    assert_eq!(verdict(&report), "verdict: patch, 0 breaking of 0 changes");
    assert_eq!(
        verdict(&repository.succeed(&["diff", "letters", "--from", "HEAD~1"])),
        verdict(&report_of_update())
    );
}

fn report_of_update() -> String {
    after().succeed(&["diff", "letters"])
}

#[test]
fn a_rename_needs_a_yes_and_is_told() {
    let repository = before();
    let bindings =
        "crate = \"letters\"\nversion = \"0.3.0\"\n[operations]\n\"GET /letters\" = \"letters::list\"\n";
    repository.write("spec/letters/bindings.toml", bindings);
    let lock = repository.read("spec/letters/names.lock");
    let said = repository.fail(&["generate"]);
    assert_eq!(
        said,
        "error: spec/letters/bindings.toml:4:1: `letters::list_letters` would become `letters::list` (GET /letters)\n  \
         help: keep the old name, or say yes to all new ones: `cargo xtask generate --accept-renames`\n\n\
         1 error, nothing was written\n"
    );
    assert_eq!(repository.read("spec/letters/names.lock"), lock);

    let said = repository.remarks(&["generate", "--accept-renames"]);
    assert!(said.contains("`letters::list_letters` is gone, which was the name of GET /letters"), "{said}");
    assert!(
        repository
            .read("spec/letters/names.lock")
            .contains("[gone.operations]\n\"letters::list_letters\" = ")
    );
    repository.succeed(&["generate", "--check"]);
    let report = repository.succeed(&["diff", "letters"]);
    assert!(
        report.contains("  letters::list  letters::list_letters → letters::list  [renamed]\n"),
        "{report}"
    );
}

#[test]
fn what_was_named_a_minute_ago_is_named_anew_without_asking() {
    let repository = after();
    repository.remarks(&["generate"]);
    let lock = repository.read("spec/letters/names.lock");
    assert!(lock.contains("\"GET /parcels\" = \"parcels::list_parcels\"\n"), "{lock}");
    // It is new since the last commit, as is its model, and people think of better names.
    let bindings = repository.read("spec/letters/bindings.toml")
        + "[operations]\n\"GET /parcels\" = \"parcels::all\"\n[schemas]\nparcel = \"Package\"\n";
    repository.write("spec/letters/bindings.toml", &bindings);
    assert_eq!(repository.remarks(&["generate"]), "");
    let lock = repository.read("spec/letters/names.lock");
    assert!(lock.contains("\"GET /parcels\" = \"parcels::all\"\n"), "{lock}");
    assert!(lock.contains("\"#/components/schemas/parcel\" = \"Package\"\n"), "{lock}");
    assert!(!lock.contains("[gone"), "{lock}");
    repository.succeed(&["generate", "--check"]);
    // What is committed is called by somebody.
    repository.commit("Parcels");
    repository.write("spec/letters/bindings.toml", &bindings.replace("parcels::all", "parcels::every"));
    let refused = repository.fail(&["generate"]);
    assert!(refused.contains("`parcels::all` would become `parcels::every` (GET /parcels)"), "{refused}");
}

#[test]
fn a_report_for_tools_and_one_for_the_changelog() {
    let repository = after();
    let json = repository.succeed(&["diff", "letters", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(report["from"], "HEAD");
    assert_eq!(report["to"], "spec/letters");
    let changes = report["changes"].as_array().unwrap();
    let line = format!(
        "verdict: {}, {} breaking of {} changes",
        report["verdict"].as_str().unwrap(),
        report["breaking"],
        changes.len()
    );
    assert_eq!(line, verdict(&repository.succeed(&["diff", "letters"])));
    let added = changes.iter().find(|change| change["kind"] == "operation_added").unwrap();
    assert_eq!(added["what"], "parcels::list_parcels");
    assert_eq!(added["breaking"], false);

    let markdown = repository.succeed(&["diff", "letters", "--format", "markdown"]);
    assert!(markdown.starts_with("A breaking release: "), "{markdown}");
    assert!(markdown.contains("\n### Added\n\n- "), "{markdown}");
}

#[test]
fn where_there_is_nothing_to_compare_with_that_is_said() {
    let repository = Repository::new();
    repository.write("spec/letters/bindings.toml", "");
    repository.succeed(&["import", "letters", &file("first.yaml")]);
    let said = repository.fail(&["diff", "letters"]);
    assert!(said.contains("is in no git repository") && said.contains("--from FILE"), "{said}");

    let repository = before();
    let said = repository.fail(&["diff", "letters", "--from", "v9"]);
    assert!(
        said.starts_with("error: v9 is neither a file nor a revision that git knows\n  help: "),
        "{said}"
    );
    let said = repository.fail(&["diff", "letters", "--from=--output=x"]);
    assert!(said.contains("is neither a file nor a revision"), "{said}");
    let said = repository.fail(&["diff", "words"]);
    assert!(said.starts_with("error: there is no spec/words/openapi.yaml\n"), "{said}");

    repository.succeed(&["import", "words", &file("second.yaml")]);
    let said = repository.fail(&["diff", "words"]);
    assert!(said.starts_with("error: there is no spec/words/openapi.yaml at HEAD\n"), "{said}");

    repository.write("notes.txt", "Monday");
    let said = repository.fail(&["diff", "letters", "--from", "notes.txt"]);
    assert!(said.contains("notes.txt:1:1: this is not an OpenAPI document"), "{said}");
}
