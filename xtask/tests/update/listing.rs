//! What `list` prints, and which files of a folder count.

use std::fs;
use std::process::Command;

use crate::repository::Repository;

const API: &str = include_str!("../letters.yaml");

fn letters() -> Repository {
    let repository = Repository::new();
    repository.write("spec/letters/openapi.yaml", API);
    repository
}

#[test]
fn a_list_fits_the_terminal_and_holds_what_is_asked_for() {
    let repository = letters();
    let more = API.replace(
        "components:",
        "  /letters/{id}/envelopes/{envelope_id}/stamps/{stamp_id}:
    get:
      operationId: getStamp
      tags: [stamps]
      deprecated: true
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: envelope_id, in: path, required: true, schema: {type: string}}
      - {name: stamp_id, in: path, required: true, schema: {type: string}}
      responses: {'204': {description: Done}}
    delete: {operationId: removeStamp, tags: [stamps], responses: {'204': {description: Done}}}
components:",
    );
    repository.write("spec/letters/openapi.yaml", &more);
    let rows = |arguments: &[&str]| -> Vec<String> {
        let listed = repository.succeed(&[&["list", "letters", "--format", "tsv"], arguments].concat());
        let cells = |line: &str| line.split('\t').take(4).collect::<Vec<_>>()[3].to_owned();
        let mut names: Vec<String> = listed.lines().skip(1).map(cells).collect();
        names.sort();
        names
    };
    let all = ["get_letter", "get_stamp", "remove_stamp"];
    assert_eq!(rows(&[]), all);
    assert_eq!(rows(&["--method", "get"]), ["get_letter", "get_stamp"]);
    assert_eq!(rows(&["--module", "stamps"]), ["get_stamp", "remove_stamp"]);
    assert_eq!(rows(&["--deprecated"]), ["get_stamp"]);
    assert_eq!(rows(&["--method", "get", "--", "STAMPS"]), ["get_stamp"]);
    assert_eq!(rows(&["--", "envelopes", "delete"]), ["remove_stamp"]);
    assert_eq!(rows(&["--", "nowhere"]), [""; 0]);
    let output = repository.run(&["list", "letters", "--module", "stamps"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("letters: 2 of 3 operations, 1 deprecated, in "), "{said}");
    assert!(repository.succeed(&["list", "letters", "--origins", "--", "getLetter"]).lines().count() >= 1);

    for columns in [120_usize, 80, 60, 40] {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["list", "letters"])
            .env("COLUMNS", columns.to_string())
            .current_dir(repository.path(""))
            .output()
            .unwrap();
        let table = String::from_utf8(output.stdout).unwrap();
        assert_eq!(table.lines().count(), 4, "{table}");
        let widest = table.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= columns && widest > columns / 2, "{columns}: {table}");
        // What a caller writes is there, however narrow it is.
        assert!(table.contains("remove_stamp"), "{table}");
    }
}

#[test]
fn an_overlay_counts_whatever_its_ending_for_yaml_is() {
    let repository = letters();
    let overlay =
        "overlay: 1.0.0\nactions:\n- target: $.paths['/letters/{id}'].get\n  update: {deprecated: true}\n";
    for ending in ["yaml", "yml", "YAML", "json"] {
        let name = format!("spec/letters/overlays/10-old.{ending}");
        let text = if ending == "json" {
            "{\"overlay\": \"1.0.0\", \"actions\": [{\"target\": \"$.paths['/letters/{id}'].get\", \"update\": {\"deprecated\": true}}]}"
        } else {
            overlay
        };
        repository.write(&name, text);
        let rows = repository.succeed(&["list", "letters", "--format", "json"]);
        assert!(rows.contains("\"deprecated\": true"), "{ending}: {rows}");
        fs::remove_file(repository.path(&name)).unwrap();
    }
    repository.write("spec/letters/overlays/README.md", "What is corrected.");
    repository.succeed(&["list", "letters"]);
    repository.write("spec/letters/overlays/10-old.yaml.txt", overlay);
    let said = repository.fail(&["list", "letters"]);
    assert_eq!(
        said,
        "error: spec/letters/overlays/10-old.yaml.txt is no overlay by its name, and nothing else stands there\n  \
         help: call it .yaml, .yml or .json, or put it elsewhere\n"
    );
}
