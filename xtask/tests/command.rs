//! The command line, run as people run it, in a folder of its own.

mod place;

use std::fs;

use place::Place;

const API: &str = include_str!("letters.yaml");

/// A repository with one API.
fn letters() -> Place {
    let repository = Place::new();
    repository.write("spec/letters/openapi.yaml", API);
    repository.write("runtime/Cargo.toml", "[package]\nname = \"bitbucket-runtime\"\n");
    repository
}

#[test]
fn generate_writes_what_differs_and_removes_what_is_too_much() {
    let repository = letters();
    let said = repository.succeed(&["generate"]);
    assert!(said.starts_with("letters: 1 operation in "), "{said}");
    let manifest = repository.read("generated/letters/Cargo.toml");
    assert!(manifest.contains("../../runtime"), "{manifest}");
    assert!(repository.has("generated/letters/src/lib.rs"));
    assert!(repository.has("spec/letters/names.lock"));

    // Of these two, one stands in the list of what an earlier run wrote.
    repository.write("generated/letters/src/old/gone.rs", "// of yesterday");
    repository.write("generated/letters/src/old/mine.rs", "// by hand");
    let list = repository.read("generated/letters/.generated");
    repository.write("generated/letters/.generated", &format!("{list}src/old/gone.rs\n"));
    repository.write("generated/letters/examples/first.rs", "// by hand");
    repository.write("generated/letters/src/lib.rs", "// changed");
    let output = repository.run(&["generate", "letters"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("2 written, 1 removed in "), "{said}");
    assert!(said.contains("removed generated/letters/src/old/gone.rs\n"), "{said}");
    assert!(!repository.has("generated/letters/src/old/gone.rs"));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "kept generated/letters/src/old/mine.rs, which the generator did not write: remove it, or put it elsewhere\n"
    );
    assert_eq!(repository.read("generated/letters/src/old/mine.rs"), "// by hand");
    assert_eq!(repository.read("generated/letters/.generated"), list);
    assert_eq!(repository.read("generated/letters/examples/first.rs"), "// by hand");
    assert_ne!(repository.read("generated/letters/src/lib.rs"), "// changed");

    let said = repository.succeed(&["generate"]);
    assert!(said.contains("nothing to write in "), "{said}");
}

#[test]
fn check_lists_every_difference_and_writes_nothing() {
    let repository = letters();
    repository.succeed(&["generate"]);
    repository.succeed(&["generate", "--check"]);

    repository.write("generated/letters/src/lib.rs", "// changed");
    repository.write("generated/letters/src/extra.rs", "// extra");
    fs::remove_file(repository.path().join("generated/letters/Cargo.toml")).unwrap();
    let said = repository.fail(&["generate", "letters", "--check"]);
    assert_eq!(
        said,
        "error: not what the documents say: 3 files\n  \
         changed generated/letters/src/lib.rs\n  \
         missing generated/letters/Cargo.toml\n  \
         stray generated/letters/src/extra.rs\n  \
         help: run `cargo xtask generate letters`\n"
    );
    assert_eq!(repository.read("generated/letters/src/lib.rs"), "// changed");
    assert!(repository.has("generated/letters/src/extra.rs"));
    assert!(!repository.has("generated/letters/Cargo.toml"));
}

#[test]
fn what_stands_where_a_file_is_to_be_is_not_written_over() {
    let repository = letters();
    repository.write("generated/letters/src", "a file");
    let said = repository.fail(&["generate"]);
    assert!(
        said.contains("generated/letters stands what no run wrote where files are to be: src\n"),
        "{said}"
    );
    assert_eq!(repository.read("generated/letters/src"), "a file");

    let repository = letters();
    repository.write("generated/letters/origins.tsv/mine", "by hand");
    repository.write("tests/src/exercise/mine.rs", "// by hand");
    assert!(repository.fail(&["generate"]).contains("where files are to be: origins.tsv/mine\n"));
    fs::remove_dir_all(repository.path().join("generated/letters/origins.tsv")).unwrap();
    // Of calls that nobody makes any more, those are removed that say that they were generated.
    repository.write("tests/src/exercise/words.rs", "//! Every operation. Written by the generator.\n");
    let said = repository.succeed(&["generate"]);
    assert!(said.contains("removed tests/src/exercise/words.rs\n"), "{said}");
    assert_eq!(repository.read("tests/src/exercise/mine.rs"), "// by hand");
}

#[test]
fn names_that_are_gone_or_in_conflict_are_told_as_such() {
    let repository = letters();
    repository.succeed(&["generate"]);
    let lock = repository.read("spec/letters/names.lock");
    fs::remove_file(repository.path().join("spec/letters/names.lock")).unwrap();
    assert_eq!(
        repository.fail(&["generate"]),
        "error: spec/letters/names.lock is gone, and generated/letters was made with the names in it\n  \
         help: without it all is named anew, which `--accept-renames` allows\n"
    );
    repository.succeed(&["generate", "--accept-renames"]);
    assert_eq!(repository.read("spec/letters/names.lock"), lock);

    let conflict = lock.replace("[types]\n", "<<<<<<< ours\n[types]\n=======\n[types]\n>>>>>>> theirs\n");
    repository.write("spec/letters/names.lock", &conflict);
    let line = conflict.lines().position(|line| line.starts_with('<')).unwrap() + 1;
    let said = repository.fail(&["generate"]);
    assert!(
        said.starts_with(&format!(
            "error: spec/letters/names.lock:{line}:1: a merge has left both sides of this file in it\n  \
             help: take the side whose names users have, `git checkout --ours -- spec/letters/names.lock` or `--theirs`, and \
             generate: what the other side has named is named again\n"
        )),
        "{said}"
    );
    // A list of files with both sides in it is made anew.
    repository.write("spec/letters/names.lock", &lock);
    let list = repository.read("generated/letters/.generated");
    repository
        .write("generated/letters/.generated", &format!("<<<<<<< ours\n{list}=======\n>>>>>>> theirs\n"));
    repository.succeed(&["generate"]);
    assert_eq!(repository.read("generated/letters/.generated"), list);
}

#[test]
fn a_failure_writes_nothing() {
    let repository = letters();
    repository.write("spec/words/openapi.yaml", "openapi: 3.9.0\n");
    let said = repository.fail(&["generate"]);
    assert!(said.starts_with("error: spec/words/openapi.yaml:1:1 #/openapi: OpenAPI 3.9.0 is not"), "{said}");
    assert!(said.ends_with("1 error, nothing was written\n"), "{said}");
    assert!(!repository.has("generated"));
    assert!(!repository.has("spec/letters/names.lock"));
}

#[test]
fn overlays_apply_in_the_order_of_their_names() {
    let repository = letters();
    let overlay = |target: &str, update: &str| {
        format!("overlay: 1.0.0\nactions:\n- target: {target}\n  update: {update}\n  x-reason: A test.\n")
    };
    let get = "$.paths['/letters/{id}'].get";
    repository.write(
        "spec/letters/overlays/20-second.yaml",
        &overlay(&format!("{get}['x-new']"), "{deprecated: true}"),
    );
    repository.write("spec/letters/overlays/10-first.yaml", &overlay(get, "{x-new: {}, deprecated: true}"));
    let rows = repository.succeed(&["list", "letters", "--format", "json"]);
    assert!(rows.contains("\"deprecated\": true"), "{rows}");

    repository.write("spec/letters/bindings.toml", "strict = true\n");
    repository.write("spec/letters/overlays/30-third.yaml", &overlay("$.paths['/words']", "{}"));
    let said = repository.fail(&["generate"]);
    assert!(
        said.contains("spec/letters/overlays/30-third.yaml:3:3 #/actions/0: the action on `$.paths['/words']` matches nothing"),
        "{said}"
    );
}

#[test]
fn list_prints_a_row_per_operation() {
    let repository = letters();
    let tsv = repository.succeed(&["list", "letters", "--format", "tsv"]);
    let lines: Vec<&str> = tsv.lines().collect();
    assert_eq!(lines[0], "method\tpath\tmodule\tfunction\trequest\tresponse\tscopes\tdeprecated");
    assert_eq!(lines.len(), 2);
    assert!(lines[1].starts_with("GET\t/letters/{id}\t"), "{tsv}");
    let table = repository.succeed(&["list", "letters"]);
    assert!(table.lines().next().unwrap().starts_with("method  path           module"));
    assert!(repository.fail(&["list", "words"]).contains("known are: letters"));
}

#[test]
fn list_prints_a_row_per_event() {
    let repository = letters();
    let events = |repository: &Place| {
        repository.succeed(&["list", "--spec", "spec/letters", "--events", "--format", "tsv"])
    };
    let heading = "key\tvariant\tmodel\n";
    assert_eq!(events(&repository), heading);
    let webhook = "x-webhooks: {\"letter:sent\": {post: {requestBody: {content: {application/json: {schema: \
                   {type: object, properties: {id: {type: string}}}}}}, responses: {}}}}\n";
    let document = "spec/letters/openapi.yaml";
    let text = repository.read(document) + webhook;
    repository.write(document, &text);
    assert_eq!(events(&repository), format!("{heading}letter:sent\tevents::Event::LetterSent\tLetterSent\n"));
    assert!(repository.fail(&["list", "letters", "--events", "--module", "letters"]).contains("--events"));
}

#[test]
fn any_document_makes_a_package_anywhere() {
    let repository = letters();
    repository.write("api.yaml", API);
    let generate = |out: &'static str, name: &'static str| {
        ["generate", "--document", "api.yaml", "--name", name, "--out", out]
    };
    repository.succeed(&generate("away/letters", "my-letters"));
    let manifest = repository.read("away/letters/Cargo.toml");
    assert!(manifest.contains("name = \"my-letters\""), "{manifest}");
    assert!(manifest.contains("path = \"../../runtime\""), "{manifest}");

    // What cargo and people put there stays.
    repository.write("away/letters/Cargo.lock", "# by cargo");
    repository.write("away/letters/src/mine.rs", "// by hand");
    repository.succeed(&generate("away/letters", "my-letters"));
    assert!(repository.has("away/letters/Cargo.lock"));
    assert_eq!(repository.read("away/letters/src/mine.rs"), "// by hand");

    // So does the package of something else.
    repository.write("home/Cargo.toml", "[package]\nname = \"letter-box\"\n");
    let said = repository.fail(&generate("home", "my-letters"));
    assert!(said.contains("home holds files that are not of this package, but of letter-box"), "{said}");
    assert!(!repository.has("home/src"));

    let said = repository.fail(&["generate", "--document", "none.yaml", "--name", "a", "--out", "b"]);
    assert!(said.starts_with("error: cannot read none.yaml: "), "{said}");
    assert!(repository.fail(&["generate", "--document", "api.yaml"]).contains("--name"));
}

#[test]
fn what_a_document_s_crate_calls_things_stays() {
    let repository = letters();
    let generate = ["generate", "--document", "api.yaml", "--name", "my-letters", "--out", "away"];
    let answer = |field: &str| API.replace("name: {type: string}", field);
    repository.write("api.yaml", &answer("fullName: {type: string}"));
    repository.succeed(&generate);
    let lock = repository.read("away/names.lock");
    assert!(lock.contains("\"GET /letters/{id}\" = \"letters::get_letter\"\n"), "{lock}");

    // The vendor has another tag and another `operationId`, and a field that is called as ours is.
    let moved = answer("fullName: {type: string}, full_name: {type: string}")
        .replace("tags: [letters]", "tags: [mail]")
        .replace("getLetter", "readLetter");
    repository.write("api.yaml", &moved);
    let output = repository.run(&generate);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("warning[name-clash]: api.yaml:"), "{said}");
    let models = repository.read("away/src/models/letter.rs");
    for row in
        ["full_name: Option<String> = \"fullName\",", "full_name_snake: Option<String> = \"full_name\","]
    {
        assert!(models.contains(row), "{models}");
    }
    assert!(repository.read("away/src/letters.rs").contains("pub fn get_letter("));
    repository.succeed(&[&generate[..], &["--check"]].concat());

    // Without the file, all is named anew; what is damaged is told with its place.
    repository.write("away/names.lock", "names");
    assert!(repository.fail(&generate).starts_with("error: away/names.lock: this is not a file of names"));
    fs::remove_file(repository.path().join("away/names.lock")).unwrap();
    repository.succeed(&generate);
    assert!(repository.has("away/src/mail.rs") && !repository.has("away/src/letters.rs"));
}

#[test]
fn a_manifest_that_is_not_toml_is_not_written() {
    let repository = letters();
    let generate =
        ["generate", "--document", "spec/letters/openapi.yaml", "--name", "letters", "--out", "away"];
    let said = repository.fail(&[&generate[..], &["--runtime", "path = \"../runtime\""]].concat());
    assert!(said.starts_with("error: --runtime path = \"../runtime\": this is no TOML value"), "{said}");
    assert!(said.contains("help: a table is in braces: --runtime '{ path = \"../runtime\" }'"), "{said}");
    assert!(!repository.has("away"));
    repository.succeed(&[&generate[..], &["--runtime", "{ path = \"../runtime\" }"]].concat());
    assert!(repository.has("away/Cargo.toml"));
}

#[test]
fn import_writes_facts_and_where_they_come_from() {
    let repository = letters();
    repository.write("spec/letters/source.toml", "addresses = [\"https://example.org/api\"]\n");
    repository.write("vendor/letters-2026-08-15.yaml", API);
    let arguments = ["import", "letters", "vendor/letters-2026-08-15.yaml"];
    let said = repository.succeed(&arguments);
    assert!(
        said.starts_with("spec/letters/openapi.yaml: 1 operation (0 kept from older documents), 1 schema"),
        "{said}"
    );
    let source = repository.read("spec/letters/source.toml");
    let expected = "\
addresses = [
    \"https://example.org/api\",
]

[[documents]]
file = \"letters-2026-08-15.yaml\"
format = \"OpenAPI 3.0.3\"
version = \"1\"
date = \"2026-08-15\"
sha256 = \"SUM\"
";
    let sum = source.split("sha256 = \"").nth(1).unwrap().trim_end_matches("\"\n");
    assert_eq!(sum.len(), 64);
    assert!(source.ends_with(&expected.replace("SUM", sum)), "{source}");
    let facts = repository.read("spec/letters/openapi.yaml");
    assert!(facts.contains("operationId: getLetter"), "{facts}");
    assert!(repository.succeed(&arguments).contains("nothing to write in "));

    repository.write("vendor/broken.json", "{\"openapi\": ");
    let said = repository.fail(&["import", "letters", "vendor/broken.json"]);
    assert!(said.starts_with("error: vendor/broken.json:1:12 #/openapi: not readable as JSON"), "{said}");
    assert_eq!(repository.read("spec/letters/openapi.yaml"), facts);
    assert!(repository.fail(&["import", "letters", "none.yaml"]).contains("cannot read none.yaml"));
}

#[test]
fn outside_of_a_repository_it_says_so() {
    let folder = Place::new();
    let said = folder.fail(&["generate"]);
    assert!(said.contains("no folder `spec` in"), "{said}");
    assert!(folder.fail(&["generate", "--root", "none"]).contains("there is no folder none"));
    assert!(!folder.has("none"));
    folder.write("spec/README.md", "Nothing yet.");
    assert!(folder.fail(&["generate"]).contains("no API has a spec/NAME/openapi.yaml"));
}
