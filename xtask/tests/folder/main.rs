//! A folder of an API that stands outside of any repository, and the crate made of it, carried away.

mod bundle;
#[path = "../place/mod.rs"]
mod place;
mod runtime;
mod support;
#[path = "../tree/mod.rs"]
mod tree;
mod tried;

use std::fs;
use std::process::Command;

use place::Place;
use support::{DOCUMENT, RUNTIME};
use tree::tree;

#[test]
fn new_starts_a_folder_that_every_command_works_on() {
    let place = Place::new();
    place.write("vendor.yaml", DOCUMENT);
    let said = place.succeed(&["new", "harbour", "--document", "vendor.yaml"]);
    assert!(said.starts_with("harbour: 2 operations, 1 schema\n3 written, 0 removed; next: "), "{said}");
    assert!(place.read("harbour/bindings.toml").contains("crate = \"harbour\"\n"));
    assert!(place.read("harbour/source.toml").contains("file = \"vendor.yaml\""));

    let generate = ["generate", "--spec", "harbour", "--out", "made"];
    let said = place.succeed(&generate);
    assert!(said.starts_with("harbour: 2 operations in 1 module"), "{said}");
    assert!(said.contains("made is a workspace: the runtime is bundled"), "{said}");
    assert!(place.read("harbour/names.lock").contains("\"GET /ships\" = \"ships::list_ships\""));
    assert!(place.has("made/harbour/src/ships.rs") && place.has("made/runtime/src/lib.rs"));
    assert!(place.succeed(&generate).contains("nothing to write in "));
    place.succeed(&[&generate[..], &["--check"]].concat());

    let rows = place.succeed(&["list", "--spec", "harbour", "--format", "tsv"]);
    assert_eq!(rows.lines().count(), 3, "{rows}");
    assert!(place.succeed(&["lint", "--spec", "harbour"]).contains("0 errors"));
    let said = place.succeed(&["diff", "--spec", "harbour", "--from", "vendor.yaml"]);
    assert!(said.ends_with("verdict: patch, 0 breaking of 0 changes\n"), "{said}");

    // A newer document, by file: as `fetch NAME` and `import NAME` do it.
    place.write("newer.yaml", &DOCUMENT.replace("/ships/{id}", "/ships/{id}/crew"));
    let said = place.succeed(&["fetch", "--spec", "harbour", "--from", "newer.yaml"]);
    assert!(said.contains(
        "next: `cargo xtask diff --spec harbour`, then `cargo xtask generate --spec harbour --out CRATE`"
    ));
    let said = place.succeed(&["import", "--spec", "harbour", "newer.yaml"]);
    assert!(said.starts_with("harbour/openapi.yaml: 2 operations (0 kept from older documents)"), "{said}");
    assert!(place.fail(&["fetch", "--spec", "harbour"]).contains("harbour/source.toml has no `addresses`"));
    assert!(place.fail(&["import", "--spec", "harbour"]).contains("<NAME"));
    assert!(place.fail(&["import", "harbour"]).contains("there is no document to import"));
}

#[test]
fn a_folder_is_read_as_one_in_spec_and_by_its_own_git() {
    let place = Place::new();
    place.write(
        "api/openapi.json",
        r#"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths":
        {"/a": {"get": {"operationId": "getA", "responses": {"204": {"description": "OK"}}}}}}"#,
    );
    place.write("api/README.md", "# Letters and more\n");
    place.write(
        "api/bindings.toml",
        "crate = \"sea\"\nlicense = \"MIT\"\n[operations]\n\"GET /a\" = \"sea::look\"\n",
    );
    place.write(
        "api/overlays/10-a.json",
        r#"{"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions":
            [{"target": "$.paths['/a'].get", "update": {"deprecated": true}, "x-reason": "A test."}]}"#,
    );
    place.succeed(&["generate", "--spec", "api", "--out", "made"]);
    assert!(place.read("made/sea/Cargo.toml").contains("license = \"MIT\""));
    assert!(place.read("made/sea/README.md").contains("Letters and more"));
    assert!(place.read("made/sea/src/sea.rs").contains("deprecated"));
    let said = place.fail(&["import", "--spec", "api", "api/openapi.json"]);
    assert!(said.contains("api/openapi.json is there, and facts are written to openapi.yaml"), "{said}");

    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=A", "-c", "user.email=a@a.example"]).args(arguments);
        assert!(command.current_dir(place.path()).output().unwrap().status.success(), "{arguments:?}");
    };
    git(&["init", "--quiet"]);
    git(&["add", "api"]);
    git(&["commit", "--quiet", "--message", "First"]);
    place.write("api/bindings.toml", "crate = \"sea\"\n[operations]\n\"GET /a\" = \"sea::see\"\n");
    let said = place.succeed(&["diff", "--spec", "api"]);
    assert!(said.starts_with("api: HEAD → api\n") && said.contains("sea::see"), "{said}");
    assert!(said.ends_with("verdict: major, 1 breaking of 1 changes\n"), "{said}");
}

#[test]
fn nothing_is_written_by_halves_or_over_what_is_there() {
    let place = Place::new();
    place.write("vendor.yaml", DOCUMENT);
    place.write("broken.yaml", "openapi: 3.9.0\n");
    assert!(place.fail(&["new", "harbour", "--document", "broken.yaml"]).contains("OpenAPI 3.9.0 is not"));
    assert!(place.fail(&["new", "harbour", "--document", "none.yaml"]).contains("cannot read none.yaml"));
    assert!(!place.has("harbour"));
    for name in ["openapi.json", "bindings.toml", "names.lock", "source.toml"] {
        place.write(&format!("taken/{name}"), "by hand");
        let said = place.fail(&["new", "taken", "--document", "vendor.yaml"]);
        assert!(said.contains(&format!("taken/{name} is there, and nothing is written over it")), "{said}");
        fs::remove_dir_all(place.path().join("taken")).unwrap();
    }

    assert!(
        place
            .fail(&["generate", "--spec", "none", "--out", "made"])
            .contains("cargo xtask new none --document FILE")
    );
    place.write("empty/README.md", "");
    let said = place.fail(&["generate", "--spec", "empty", "--out", "made"]);
    assert!(said.contains("there is no empty/openapi.yaml"), "{said}");
    assert!(place.fail(&["generate", "--spec", "empty"]).contains("--out"));
    place.succeed(&["new", "harbour", "--document", "vendor.yaml"]);
    let before = tree(place.path());
    let said = place.fail(&["generate", "--spec", "harbour", "--out", "./harbour/"]);
    assert!(said.contains("--spec and --out are one folder"), "{said}");
    let said = place.fail(&["generate", "--spec", "harbour", "--out", "made", "--exercise", "tried"]);
    assert!(said.contains("--exercise goes with the runtime of the repository alone"), "{said}");
    place.write("harbour/openapi.json", "{}");
    let said = place.fail(&["generate", "--spec", "harbour", "--out", "made"]);
    assert!(said.contains("there are both harbour/openapi.yaml and openapi.json"), "{said}");
    fs::remove_file(place.path().join("harbour/openapi.json")).unwrap();
    // Neither the lock of names nor the crate is written where the crate cannot be.
    place.write("made", "a file");
    place.fail(&["generate", "--spec", "harbour", "--out", "made"]);
    fs::remove_file(place.path().join("made")).unwrap();
    assert!(before == tree(place.path()));
}

#[test]
fn what_people_wrote_stays_and_what_a_run_wrote_is_replaced_or_removed_by_name() {
    let place = Place::new();
    place.write("rt/Cargo.toml", RUNTIME);
    place.write("vendor.yaml", DOCUMENT);
    place.write("made/notes.txt", "mine");
    place.write("made/src/ships.rs", "// mine as well");
    let generate = [
        "generate",
        "--document",
        "vendor.yaml",
        "--name",
        "harbour",
        "--out",
        "made",
        "--runtime",
        "{ path = \"../rt\" }",
    ];
    let said = place.fail(&generate);
    assert!(
        said.contains("in made files stand in the way that no earlier run wrote: src/ships.rs"),
        "{said}"
    );
    assert!(!place.has("made/Cargo.toml"));
    fs::remove_file(place.path().join("made/src/ships.rs")).unwrap();
    let said = place.succeed(&generate);
    assert!(said.contains("`cargo xtask new DIR --document vendor.yaml`"), "{said}");

    // The module is called otherwise now.
    let models = fs::read_dir(place.path().join("made/src/models")).unwrap().count();
    place.write("vendor.yaml", &DOCUMENT.replace("tags: [ships]", "tags: [boats]"));
    place.write("made/src/more.rs", "// mine");
    let lock = place.path().join("made/names.lock");
    let _ = fs::remove_file(lock);
    let output = place.run(&generate);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("removed src/ships.rs\n"), "{said}");
    assert!(place.has("made/src/boats.rs") && !place.has("made/src/ships.rs"));
    assert_eq!(fs::read_dir(place.path().join("made/src/models")).unwrap().count(), models);
    assert_eq!(
        (place.read("made/notes.txt"), place.read("made/src/more.rs")),
        ("mine".into(), "// mine".into())
    );

    // A generated file that was changed is made anew, and told; one that is made no more is kept then.
    place.write("made/src/lib.rs", "// changed");
    place.write("made/src/boats.rs", "// changed as well");
    place.write("vendor.yaml", DOCUMENT);
    let _ = fs::remove_file(place.path().join("made/names.lock"));
    let output = place.run(&generate);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("replaced made/src/lib.rs, which had been changed by hand"), "{said}");
    assert!(said.contains("kept made/src/boats.rs, which had been changed by hand"), "{said}");
    assert_ne!(place.read("made/src/lib.rs"), "// changed");
    assert_eq!(place.read("made/src/boats.rs"), "// changed as well");

    // A crate of before there were lists is taken over as it stands.
    fs::remove_file(place.path().join("made/.generated")).unwrap();
    place.write("made/src/lib.rs", "// of an older generator");
    place.succeed(&generate);
    assert_ne!(place.read("made/src/lib.rs"), "// of an older generator");

    // A list that leads elsewhere removes nothing.
    let sum = "0".repeat(64);
    place.write("made/.generated", &format!("{sum}  ../vendor.yaml\n"));
    assert!(place.fail(&generate).contains("made/.generated:1: this is no list of files"));
    assert!(place.has("vendor.yaml"));
}
