//! An update from end to end: a document is imported and made a crate, a newer one is imported on top,
//! and the maintainer reads what that means.

mod chain;
mod cloud;
mod forms;
mod listing;
mod moved;
mod release;
mod renamed;
mod repository;
mod stray;
mod unchanged;
mod versions;

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
fn a_change_that_only_a_correction_made_says_which() {
    let repository = before();
    let overlay = "overlay: 1.0.0
actions:
- target: $.components.schemas.letter.properties.weight
  update: {format: int64}
  x-reason: Letters are heavy.
- target: $.components.schemas.letter.properties.stamp
  update: {enum: [red, blue]}
  x-reason: There are two.
";
    repository.write("spec/letters/overlays/20-stamps.yaml", overlay);
    repository.succeed(&["generate"]);
    repository.commit("Stamps");
    // The vendor calls the stamp otherwise: what is said of it does not apply, and the field is gone.
    let text = std::fs::read_to_string(file("first.yaml")).unwrap();
    repository.write("later.yaml", &text.replace("stamp: {type: string}", "stamps: {type: integer}"));
    repository.succeed(&["import", "letters", "later.yaml"]);
    let report = repository.succeed(&["diff", "letters"]);
    let line =
        |what: &str| report.lines().find(|line| line.contains(what)).unwrap_or_else(|| panic!("{report}"));
    assert!(
        line("  Letter.stamp  ").ends_with("[gone; only one side has 20-stamps.yaml #/actions/1]"),
        "{report}"
    );
    assert!(line("  Letter.stamps  ").ends_with("[new]"), "{report}");
    let remarks = repository.remarks(&["diff", "letters"]);
    assert!(
        remarks.contains(" changes are there since one side alone has what they depend on; each says what\n"),
        "{remarks}"
    );
    let told = repository.succeed(&["diff", "letters", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    let corrected =
        told["changes"].as_array().unwrap().iter().filter(|change| !change["correction"].is_null());
    assert!(corrected.clone().all(|change| change["correction"] == "20-stamps.yaml #/actions/1"), "{told:#}");
    assert!(corrected.count() > 0, "{told:#}");
}

#[test]
fn a_document_of_another_api_is_refused() {
    let repository = before();
    let facts = repository.read("spec/letters/openapi.yaml");
    let other = "openapi: 3.0.3
info: {title: Ships, version: '1'}
paths:
  /ships: {get: {operationId: listShips, tags: [ships], responses: {'204': {description: Done}}}}
  /ships/{id}: {get: {operationId: getShip, tags: [ships], parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done}}}}
";
    repository.write("ships.yaml", other);
    assert_eq!(
        repository.fail(&["fetch", "letters", "--from", "ships.yaml"]),
        "error: this is a document of another API: it has 2 operations, 0 of them among the 6 of \
         spec/letters/openapi.yaml\n  help: fetch the document of letters; if this is what has become of it, `cargo \
         xtask import letters DOCUMENT` takes it over without what was there\n"
    );
    assert_eq!(repository.read("spec/letters/openapi.yaml"), facts);
    // A part of the API, or more of it, is the API.
    repository.write("more.yaml", &(other.to_owned() + "  /letters: {get: {operationId: listLetters, tags: [letters], responses: {'204': {description: Done}}}}\n"));
    repository.succeed(&["fetch", "letters", "--from", "more.yaml"]);
}

#[test]
fn a_fetch_tells_which_corrections_have_something_to_be_looked_at() {
    let repository = before();
    let overlay = "overlay: 1.0.0
actions:
- target: $.components.schemas.letter.properties.stamp
  update: {enum: [red, blue]}
  x-reason: There are two.
";
    repository.write("spec/letters/overlays/20-stamps.yaml", overlay);
    let text = std::fs::read_to_string(file("first.yaml")).unwrap();
    repository.write("later.yaml", &text.replace("stamp: {type: string}", "stamps: {type: integer}"));
    let said = repository.succeed(&["fetch", "letters", "--from", "later.yaml"]);
    assert!(
        said.contains(
            "\n  overlay: error: spec/letters/overlays/20-stamps.yaml:3:3 #/actions/0: the action on \
             `$.components.schemas.letter.properties.stamp` matches nothing; it is there because: There are two.\n"
        ),
        "{said}"
    );
    repository
        .write("later.yaml", &text.replace("stamp: {type: string}", "stamp: {type: string, enum: [red]}"));
    let said = repository.succeed(&["fetch", "letters", "--from", "later.yaml"]);
    assert!(said.contains("says again what the vendor's list has: \"red\"; "), "{said}");
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
fn fields_and_setters_that_are_called_otherwise_than_on_the_wire_stay_so() {
    let document = "openapi: 3.0.3
info: {title: Boats, version: '1'}
paths:
  /boats:
    get:
      tags: [boats]
      operationId: listBoats
      parameters: [{name: sortBy, in: query, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}}}
components:
  schemas:
    Boat: {type: object, properties: {fullName: {type: string}, state: {type: string, enum: [at-sea]}}}
";
    for strict in ["", "strict = true\n"] {
        let repository = Repository::new();
        repository.write("spec/boats/bindings.toml", strict);
        repository.write("boats.yaml", document);
        repository.succeed(&["import", "boats", "boats.yaml"]);
        repository.succeed(&["generate"]);
        repository.commit("Boats");
        let lock = repository.read("spec/boats/names.lock");
        for kept in [
            "\"Boat.fullName\" = \"full_name\"\n",
            "\"BoatState.at-sea\" = \"AtSea\"\n",
            "\"boats::list_boats?query:sortBy\" = \"sort_by\"\n",
        ] {
            assert!(lock.contains(kept), "{kept}{lock}");
        }
        let bindings = "[fields]\n\"Boat.fullName\" = \"name\"\n\"?sortBy\" = \"order\"\n[variants.BoatState]\nat-sea = \"Sailing\"\n";
        repository.write("spec/boats/bindings.toml", &format!("{strict}{bindings}"));
        let refused = repository.fail(&["generate"]);
        for told in [
            "`full_name` would become `name` (Boat.fullName)\n",
            "`AtSea` would become `Sailing` (BoatState.at-sea)\n",
            "`sort_by` would become `order` (boats::list_boats?query:sortBy)\n",
        ] {
            assert!(refused.contains(told), "{told}{refused}");
        }
        assert!(refused.ends_with("3 errors, nothing was written\n"), "{refused}");
        repository.succeed(&["generate", "--accept-renames"]);
        assert!(repository.read("spec/boats/names.lock").contains("\"Boat.fullName\" = \"name\"\n"));
    }
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

    let html = repository.succeed(&["diff", "letters", "--format", "html"]);
    assert!(html.starts_with("<!doctype html>") && html.ends_with("</html>\n"), "{html}");
    assert!(html.contains("<h1>A breaking release</h1>"), "{html}");
    assert_eq!(html.matches("<li class=\"change ").count(), changes.len());
    assert!(html.contains(" id=\"parcels-list-parcels\""), "{html}");
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
