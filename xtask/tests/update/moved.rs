//! Documents in which nothing is new but addresses: a slash at the end of a path, what its parameters are
//! called. The same operations as before, under the same names.

use crate::repository::{Repository, verdict};

/// A harbour, with the ends and the names of its paths as given.
fn harbour(version: &str, [boats, boat, crew]: [&str; 3], id: &str) -> String {
    let place = |path: &str| path.replace("ID", id);
    let (boats, boat, crew) = (place(boats), place(boat), place(crew));
    format!(
        "openapi: 3.0.3
info: {{title: Harbour, version: '{version}'}}
servers: [{{url: 'https://harbour.example.org'}}]
paths:
  {boats}:
    get:
      tags: [boats]
      operationId: listBoats
      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{type: array, items: {{$ref: '#/components/schemas/boat'}}}}}}}}}}}}
    post:
      tags: [boats]
      operationId: addBoat
      requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{berth: {{type: string}}, mast: {{type: integer}}}}}}}}}}}}
      responses: {{'204': {{description: Done}}}}
  {boat}:
    parameters:
    - {{name: {id}, in: path, required: true, schema: {{type: string, enum: [north, south]}}}}
    get:
      tags: [boats]
      operationId: getBoat
      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/boat'}}}}}}}}}}
  {crew}:
    get:
      tags: [boats]
      parameters:
      - {{name: {id}, in: path, required: true, schema: {{type: string}}}}
      - {{name: rank, in: query, schema: {{type: string, enum: [mate, cook]}}}}
      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{type: object, properties: {{names: {{type: array, items: {{type: string}}}}}}}}}}}}}}}}
components:
  schemas:
    boat: {{type: object, properties: {{name: {{type: string}}}}}}
"
    )
}

const BEFORE: [&str; 3] = ["/boats/", "/boats/{ID}", "/boats/{ID}/crew/"];

/// The harbour in a repository, made and committed, with a name that people gave.
fn before(bindings: &str) -> Repository {
    let repository = Repository::new();
    repository.write("spec/harbour/bindings.toml", bindings);
    repository.write("first.yaml", &harbour("1", BEFORE, "boat_id"));
    repository.succeed(&["fetch", "harbour", "--from", "first.yaml"]);
    repository.remarks(&["generate"]);
    repository.commit("Before");
    repository
}

const BINDINGS: &str = "crate = \"harbour\"
[operations]
\"GET /boats/{boat_id}/crew/\" = \"boats::crew\"
[types]
\"#/paths/~1boats~1/post/requestBody/content/application~1json/schema\" = \"NewBoat\"
";

/// What every user of the crate calls, without where it is served.
fn names(repository: &Repository) -> Vec<String> {
    let lock = repository.read("spec/harbour/names.lock");
    let mut names: Vec<String> =
        lock.lines().filter_map(|line| Some(line.split_once(" = ")?.1.to_owned())).collect();
    names.sort();
    names
}

#[test]
fn a_path_that_lost_its_slash_or_renamed_its_parameters_has_moved() {
    let ways: [([&str; 3], &str, &[&str]); 4] = [
        (
            ["/boats", "/boats/{ID}", "/boats/{ID}/crew"],
            "boat_id",
            &[
                "GET /boats/ → GET /boats",
                "GET /boats/{boat_id}/crew/ → GET /boats/{boat_id}/crew",
                "POST /boats/ → POST /boats",
            ],
        ),
        (
            BEFORE,
            "boat",
            &[
                "GET /boats/{boat_id} → GET /boats/{boat}",
                "GET /boats/{boat_id}/crew/ → GET /boats/{boat}/crew/",
            ],
        ),
        (
            ["/boats/", "/boats/{ID}/", "/boats/{ID}/crew/"],
            "boat_id",
            &["GET /boats/{boat_id} → GET /boats/{boat_id}/"],
        ),
        (
            ["/boats", "/boats/{ID}/", "/boats/{ID}/crew"],
            "boat",
            &[
                "GET /boats/ → GET /boats",
                "GET /boats/{boat_id} → GET /boats/{boat}/",
                "GET /boats/{boat_id}/crew/ → GET /boats/{boat}/crew",
                "POST /boats/ → POST /boats",
            ],
        ),
    ];
    for (paths, id, moved) in ways {
        let repository = before(BINDINGS);
        let known = names(&repository);
        repository.write("second.yaml", &harbour("2", paths, id));
        let said = repository.succeed(&["fetch", "harbour", "--from", "second.yaml"]);
        assert!(said.contains("\n  operations: 4 → 4: 0 added, 0 removed, 0 changed, "), "{said}");
        assert!(said.contains(", 0 dropped by the vendor "), "{said}");
        let told: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("  moved: ")).collect();
        assert_eq!(told, moved);

        let report = repository.succeed(&["diff", "harbour"]);
        assert!(verdict(&report).starts_with("verdict: patch, 0 breaking of "), "{report}");
        assert_eq!(repository.remarks(&["generate"]), "");
        assert_eq!(names(&repository), known);
        let lock = repository.read("spec/harbour/names.lock");
        let crew = moved.iter().find_map(|line| line.strip_prefix("GET /boats/{boat_id}/crew/ → "));
        let crew = crew.unwrap_or("GET /boats/{boat_id}/crew/");
        assert!(lock.contains(&format!("{crew:?} = \"boats::crew\"\n")), "{lock}");
        assert!(!lock.contains("[gone"), "{lock}");
        repository.succeed(&["generate", "--check"]);

        // Once it is committed, nothing is new; and from the document before, only addresses are.
        repository.commit("After");
        assert_eq!(
            verdict(&repository.succeed(&["diff", "harbour"])),
            "verdict: patch, 0 breaking of 0 changes"
        );
        let report = repository.succeed(&["diff", "harbour", "--from", "first.yaml"]);
        assert!(verdict(&report).starts_with("verdict: patch, 0 breaking of "), "{report}");
    }
}

#[test]
fn an_import_on_top_of_what_is_there_tells_it_as_well() {
    let repository = before("");
    repository.write("second.yaml", &harbour("2", ["/boats", "/boats/{ID}", "/boats/{ID}/crew/"], "boat_id"));
    let said = repository.succeed(&["import", "harbour", "second.yaml", "spec/harbour/openapi.yaml"]);
    assert!(said.contains("4 operations (0 kept from older documents)"), "{said}");
    assert!(
        said.contains("\n  moved: GET /boats/ → GET /boats\n  moved: POST /boats/ → POST /boats\n"),
        "{said}"
    );
}

#[test]
fn what_stood_beside_it_is_another_operation() {
    let both = harbour("1", BEFORE, "boat_id").replace(
        "  /boats/{boat_id}:",
        "  /boats:
    get: {tags: [boats], operationId: listAll, responses: {'204': {description: Done}}}
  /boats/{boat_id}:",
    );
    let repository = Repository::new();
    repository.write("spec/harbour/bindings.toml", "");
    repository.write("first.yaml", &both);
    repository.succeed(&["fetch", "harbour", "--from", "first.yaml"]);
    repository.write("second.yaml", &harbour("2", BEFORE, "boat_id"));
    let said = repository.succeed(&["fetch", "harbour", "--from", "second.yaml"]);
    assert!(said.contains(" 1 dropped by the vendor and kept as deprecated (1 in all)"), "{said}");
    assert!(!said.contains("moved: "), "{said}");
}

#[test]
fn a_correction_of_what_has_moved_says_where_it_is_now() {
    let repository = before("strict = true\n");
    let overlay = "overlay: 1.0.0
actions:
- target: $.paths['/boats/'].get
  update: {deprecated: true}
  x-reason: Nobody lists boats any more.
";
    repository.write("spec/harbour/overlays/10-boats.yaml", overlay);
    repository.write("second.yaml", &harbour("2", ["/boats", "/boats/{ID}", "/boats/{ID}/crew/"], "boat_id"));
    repository.succeed(&["fetch", "harbour", "--from", "second.yaml"]);
    let refused = repository.fail(&["generate"]);
    assert!(
        refused.contains("matches nothing; the document has `/boats` where it says `/boats/`"),
        "{refused}"
    );
    repository.write("spec/harbour/overlays/10-boats.yaml", &overlay.replace("'/boats/'", "'/boats'"));
    repository.succeed(&["generate"]);
}
