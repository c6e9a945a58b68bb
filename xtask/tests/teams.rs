//! A document that someone cut out of another, and that lost five nodes on the
//! way: all five are named in one run, a crate is made without them, and an overlay that
//! supplies them makes it whole. The document is a third party's and is no part of this
//! repository; where it is not at hand, a cut of our own with the same holes
//! stands in for it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const MISSING: [&str; 5] = [
    "#/components/requestBodies/pipeline_variable",
    "#/components/requestBodies/pipeline_variable2",
    "#/components/schemas/error",
    "#/components/schemas/object",
    "#/components/schemas/search_code_search_result",
];

const STAND_IN: &str = "\
openapi: 3.0.0
info: {title: A cut, version: '1'}
paths:
  /teams/{username}/variables:
    parameters: [{name: username, in: path, required: true, schema: {type: string}}]
    get:
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/pipeline_variable'}}}
        '404':
          description: Not Found
          content: {application/json: {schema: {$ref: '#/components/schemas/error'}}}
    post:
      requestBody: {$ref: '#/components/requestBodies/pipeline_variable2'}
      responses: {'201': {description: Created}}
    put:
      requestBody: {$ref: '#/components/requestBodies/pipeline_variable'}
      responses: {'200': {description: OK}}
    delete: {responses: {'204': {description: No Content}}}
  /teams/{username}/search:
    parameters: [{name: username, in: path, required: true, schema: {type: string}}]
    get:
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/search_result_page'}}}
  /teams/{username}:
    parameters: [{name: username, in: path, required: true, schema: {type: string}}]
    get: {responses: {'204': {description: No Content}}}
components:
  schemas:
    pipeline_variable: {allOf: [{$ref: '#/components/schemas/object'}, {type: object}]}
    search_result_page:
      type: object
      properties: {values: {type: array, items: {$ref: '#/components/schemas/search_code_search_result'}}}
";

fn document(folder: &Path) -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let vendor = here.join("../../shared/vendor/teams.openapi.yaml");
    if vendor.is_file() {
        return vendor;
    }
    let stand_in = folder.join("teams.openapi.yaml");
    fs::write(&stand_in, STAND_IN).unwrap();
    stand_in
}

fn generate(document: &Path, folder: &Path, more: &[&Path]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command.args(["generate", "--name", "teams", "--document"]);
    command.arg(document).arg("--out").arg(folder.join("teams"));
    for overlay in more {
        command.arg("--overlay").arg(overlay);
    }
    command.output().unwrap()
}

#[test]
fn every_missing_node_is_named_in_one_run() {
    let folder = tempfile::tempdir().unwrap();
    let output = generate(&document(folder.path()), folder.path(), &[]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    let warnings: Vec<&str> =
        said.lines().filter(|line| line.starts_with("warning[dangling-reference]: ")).collect();
    assert_eq!(warnings.len(), MISSING.len(), "{said}");
    for missing in MISSING {
        let named = format!("`{missing}` leads ");
        assert!(warnings.iter().any(|warning| warning.contains(&named)), "{missing}: {said}");
    }
    assert!(warnings.iter().all(|warning| warning.contains("/$ref: `")), "{said}");
}

#[test]
fn an_overlay_that_supplies_them_makes_it_whole() {
    let folder = tempfile::tempdir().unwrap();
    let overlay = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/teams-overlay.yaml");
    let output = generate(&document(folder.path()), folder.path(), &[&overlay]);
    let said = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(said.starts_with("teams: 6 operations in "), "{said}");
    let library = fs::read_to_string(folder.path().join("teams/src/lib.rs")).unwrap();
    assert!(library.contains("pub type Client"), "{library}");
}
