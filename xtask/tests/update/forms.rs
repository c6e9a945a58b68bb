//! One document in two forms: Swagger 2.0, and OpenAPI 3.0 as a converter writes it, which has no place for what an
//! operation without a schema sends and answers.

use crate::repository::{Repository, verdict};

const SWAGGER: &str = "swagger: '2.0'
info: {title: Boats, version: '1'}
host: boats.example.org
schemes: [https]
paths:
  /boats:
    get: {tags: [boats], operationId: listBoats, responses: {'200': {description: OK, schema: {type: array, items: {type: string}}}}}
  /boats/{id}/log:
    get:
      tags: [boats]
      operationId: readLog
      produces: [application/json]
      parameters: [{name: id, in: path, required: true, type: string}]
      responses: {'200': {description: OK}}
    put:
      tags: [boats]
      operationId: writeLog
      consumes: [application/json]
      parameters: [{name: id, in: path, required: true, type: string}]
      responses: {'204': {description: Done}}
";

const LATER: &str = "openapi: 3.0.0
info: {title: Boats, version: '1'}
servers: [{url: 'https://boats.example.org'}]
paths:
  /boats:
    get: {tags: [boats], operationId: listBoats, responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: string}}}}}}}
  /boats/{id}/log:
    get:
      tags: [boats]
      operationId: readLog
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: OK}}
    put:
      tags: [boats]
      operationId: writeLog
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done}}
";

const NOTHING: &str = "verdict: patch, 0 breaking of 0 changes";

fn repository() -> Repository {
    let repository = Repository::new();
    repository.write("spec/boats/bindings.toml", "");
    repository.write("swagger.yaml", SWAGGER);
    repository.write("later.yaml", LATER);
    repository.succeed(&["fetch", "boats", "--from", "swagger.yaml"]);
    repository.succeed(&["generate"]);
    repository.commit("Boats");
    repository
}

#[test]
fn the_other_form_of_a_document_changes_nothing() {
    let repository = repository();
    let facts = repository.read("spec/boats/openapi.yaml");
    let report = repository.succeed(&["diff", "boats", "--from", "later.yaml"]);
    assert_eq!(verdict(&report), NOTHING, "{report}");
    // There, there again a month later, and back.
    let kept = "\n  kept: what 2 operations send or answer without a schema; Swagger 2.0 says it, and OpenAPI 3 does not\n";
    for (file, is_kept) in [("later.yaml", true), ("later.yaml", true), ("swagger.yaml", false)] {
        let said = repository.succeed(&["fetch", "boats", "--from", file]);
        assert_eq!(said.contains(kept), is_kept, "{said}");
        assert!(said.contains("3 → 3: 0 added, 0 removed, 0 changed, "), "{said}");
        assert_eq!(repository.read("spec/boats/openapi.yaml"), facts);
        let source = repository.read("spec/boats/source.toml");
        let from = "undescribed = [\n    \"GET /boats/{id}/log\",\n    \"PUT /boats/{id}/log\",\n]\n";
        assert_eq!(source.contains(from), is_kept, "{source}");
        assert_eq!(verdict(&repository.succeed(&["diff", "boats"])), NOTHING);
        repository.succeed(&["generate", "--check"]);
    }
    // Imported together, they are the same.
    repository.succeed(&["import", "boats", "later.yaml", "swagger.yaml"]);
    assert_eq!(repository.read("spec/boats/openapi.yaml"), facts);
}

#[test]
fn where_one_form_alone_is_there_its_lines_say_so() {
    let repository = repository();
    repository.succeed(&["import", "boats", "later.yaml"]);
    let report = repository.succeed(&["diff", "boats"]);
    let changes: Vec<&str> =
        report.lines().filter(|line| line.starts_with("breaking ") || line.starts_with("patch ")).collect();
    assert!(changes.len() >= 2, "{report}");
    let said =
        "only one side has media types without a schema, which Swagger 2.0 says and OpenAPI 3 does not]";
    assert!(changes.iter().all(|line| line.ends_with(said)), "{report}");
    assert!(
        repository
            .remarks(&["diff", "boats"])
            .contains(" since one side alone has what they depend on; each says what\n")
    );
}
