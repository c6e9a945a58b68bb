//! Overlays that outlive their cause: what has expired, wholly or by half, is told in one run with
//! all else that there is to do.

use codegen::diagnostic::{Diagnostics, Position, Severity};
use codegen::pointer::Pointer;
use codegen::{Input, Source, generate, overlay};

const API: &str = "\
openapi: 3.0.3
info: {title: Small, version: '1'}
paths:
  /a:
    get: {tags: [t], operationId: a, deprecated: true, responses: {'204': {description: Done}}}
  /b:
    get: {tags: [t], operationId: b, responses: {'204': {description: Done}}}
  /it's:
    get: {tags: [t], operationId: its, responses: {'204': {description: Done}}}
";

fn overlay(actions: &str) -> String {
    format!("overlay: 1.0.0\nactions:\n{actions}")
}

/// What is said of a document with these overlays, called `10.yaml`, `20.yaml`, …
fn run(document: &str, bindings: &str, overlays: &[String]) -> Result<Diagnostics, Diagnostics> {
    // What outlives its cause is an error in strict bindings.
    let bindings = format!("strict = true\n{bindings}");
    let labels: Vec<String> = (1..=overlays.len()).map(|number| format!("{number}0.yaml")).collect();
    let sources = labels.iter().zip(overlays);
    let input = Input {
        overlays: sources.map(|(label, text)| Source { label, bytes: text.as_bytes() }).collect(),
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        ..Input::new(Source { label: "api.yaml", bytes: document.as_bytes() }, "small", "\"1\"")
    };
    generate(&input).map(|output| output.warnings)
}

#[test]
fn one_run_tells_of_every_file_and_of_the_stages_behind() {
    let document = API.replace("operationId: b", "operationId: a");
    let first = overlay(
        "\
- {target: \"$.paths['/gone'].get\", update: {operationId: gone}, x-reason: It has no name.}
- {target: \"$.paths['/a'].get\", update: {deprecated: true}, x-reason: It is withdrawn.}
",
    );
    let second = overlay("- {target: $.components, remove: true, x-reason: No one uses it.}\n");
    let said = run(&document, "[modules]\nnone = \"Nothing\"\n", &[first, second]).unwrap_err();
    insta::assert_snapshot!(said, @r#"
    error: 10.yaml:3:3 #/actions/0: the action on `$.paths['/gone'].get` matches nothing; it is there because: It has no name.
      help: remove the action if what it mends is gone, else mend its target
    error: 10.yaml:4:3 #/actions/1: the action on `$.paths['/a'].get` changes nothing; it is there because: It is withdrawn.
      help: remove the action: the document says all of this already
    error: 20.yaml:3:3 #/actions/0: the action on `$.components` matches nothing; it is there because: No one uses it.
      help: remove the action if what it removes is gone, else mend its target
    error: api.yaml:7:5 #/paths/~1b/get: `t::a` would be the name of GET /b and of GET /a
      help: give one of them another name: `"GET /b" = "t::…"` under [operations] of bindings.toml
    error: bindings.toml:3:1: [modules] "none" names nothing in the document
      help: remove the entry, or correct its key
    "#);
}

#[test]
fn what_cannot_be_applied_stops_before_the_document_is_judged_by_it() {
    let first = overlay("- {target: \"$.paths['/gone']\", remove: true, x-reason: It went.}\n");
    let second =
        overlay("- {target: \"$.paths['/a'].get.deprecated\", update: false, x-reason: It stays.}\n");
    let third = overlay("- {target: \"$.paths['/a'].get\", update: {deprecated: true}}\n");
    let fourth = overlay("- {target: \"$.paths['/away']\", remove: true, x-reason: It went, too.}\n");
    let document = API.replace("operationId: b", "operationId: a");
    let said = run(&document, "", &[first, second, third, fourth]).unwrap_err();
    let files: Vec<&str> = said.iter().map(|diagnostic| diagnostic.file.as_str()).collect();
    assert_eq!(files, ["10.yaml", "20.yaml", "30.yaml", "40.yaml"], "{said}");
}

#[test]
fn faults_of_several_files_are_told_together() {
    let said = run("openapi: 3.9.0", "crate = 1\n", &[]).unwrap_err();
    let files: Vec<&str> = said.iter().map(|diagnostic| diagnostic.file.as_str()).collect();
    assert_eq!(files, ["bindings.toml", "api.yaml"], "{said}");
    // References and nodes are looked at both, without the names that the bindings would give.
    let document = API
        .replace("responses: {'204': {description: Done}}", "responses: {'204': {}, '200': {$ref: '#/x'}}");
    let said = run(&document, "crate = 1\n", &[]).unwrap_err().to_string();
    assert!(said.contains("`#/x` leads nowhere") && said.contains("a response has `description`"), "{said}");
}

#[test]
fn an_action_of_which_a_part_is_still_needed_is_warned_of() {
    let half = overlay(
        r#"- {target: "$.paths['/a', '/gone', \"/it's\"].get", update: {summary: It.}, x-reason: Nothing says so.}
- {target: "$.paths.*.get", update: {deprecated: true}, x-reason: All are withdrawn.}
- {target: "$.paths[?@.get.tags[0] == 'x' || @.get.tags == ['t', 'u'] || true == true]['get', 'put']", remove: true, x-reason: All are gone.}
- {target: "$.paths.*", update: {get: {tags: [t], responses: {'204': {description: Done}}}}, x-reason: They are back.}
"#,
    );
    let half = half.replace(" || @.get.tags == ['t', 'u'] || true == true", " || @.get.tags[0] == 't'");
    let warnings = run(API, "", std::slice::from_ref(&half)).unwrap();
    insta::assert_snapshot!(warnings, @r#"
        warning[half-expired-action]: 10.yaml:3:3 #/actions/0: the action on `$.paths['/a', '/gone', "/it's"].get` matches nothing under 1 of the 3 names that it lists: '/gone'; it is there because: Nothing says so.
          help: take what is gone out of the target
        warning[half-expired-action]: 10.yaml:4:3 #/actions/1: the action on `$.paths.*.get` changes nothing at 1 of the 3 nodes it matches; it is there because: All are withdrawn.
          help: narrow the target to the nodes that still need it
        warning[half-expired-action]: 10.yaml:5:3 #/actions/2: the action on `$.paths[?@.get.tags[0] == 'x' || @.get.tags[0] == 't']['get', 'put']` matches nothing under 1 of the 2 names that it lists: 'put'; it is there because: All are gone.
          help: take what is gone out of the target
        "#);
    assert!(warnings.iter().all(|warning| warning.severity == Severity::Warning));

    assert!(
        run(API, "[lint]\nhalf-expired-action = \"off\"\n", std::slice::from_ref(&half)).unwrap().is_empty()
    );
    let denied = run(API, "[lint]\nhalf-expired-action = \"error\"\n", &[half]).unwrap_err();
    assert_eq!(denied.len(), 3, "{denied}");
}

#[test]
fn an_action_that_is_needed_everywhere_is_not_warned_of() {
    let whole = overlay(
        "\
- {target: \"$.paths['/a', '/b'].get\", update: {summary: It.}, x-reason: Nothing says so.}
- {target: \"$.paths['/a','/b'].get['summary','tags']\", remove: true, x-reason: They are wrong.}
",
    );
    assert_eq!(run(API, "", &[whole]).unwrap().to_string(), "");
}

#[test]
fn what_an_overlay_wrote_is_told_of_its_own_line() {
    let text = "\
overlay: 1.0.0
actions:
- target: $.paths['/a'].get
  x-reason: Two are missing.
  update:
    tags: [t, more]
    parameters:
    - name: first
      in: query
      schema: {type: string}
    - name: second
      in: query
      schema: {$ref: '#/components/schemas/none'}
";
    let said = run(API, "", &[text.to_owned()]).unwrap_err();
    insta::assert_snapshot!(said, @r"
    error: 10.yaml:13:16 #/paths/~1a/get/parameters/1/schema/$ref: `#/components/schemas/none` leads nowhere: any JSON stands there
      help: supply the node in an overlay, or remove the reference there
    ");
    let document = codegen::document::read(Source { label: "api.yaml", bytes: API.as_bytes() }).unwrap();
    let changed = overlay::apply(
        document,
        &[Source { label: "x.yaml", bytes: text.as_bytes() }],
        overlay::Rules::Strict,
    )
    .unwrap();
    let diagnostic = changed.error(&Pointer::parse("/paths/~1a/get/tags/1").unwrap(), "A tag");
    assert_eq!(diagnostic.position, Some(Position { line: 6, column: 15 }));
}

const LISTS: &str = "\
openapi: 3.0.3
info: {title: Small, version: '1'}
paths:
  /a:
    get: {tags: [t], operationId: a, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/boat'}}}}}}
components:
  schemas:
    boat:
      type: object
      required: [name]
      properties:
        name: {type: string}
        berth: {type: string}
        state: {type: string, enum: [MOORED, AT_SEA]}
";

/// An action that says a list anew, after one that takes it away.
fn anew(list: &str, rest: &str) -> String {
    overlay(&format!(
        "\
- {{target: $.components.schemas.boat.properties.state.enum, remove: true, x-reason: It is incomplete.}}
- {{target: $.components.schemas.boat.properties.state, update: {{enum: {list}}}{rest}, x-reason: Boats sink as well.}}
"
    ))
}

#[test]
fn a_list_that_is_said_anew_says_which_of_it_is_ours() {
    let said = |document: &str, overlay: String| run(document, "", &[overlay]).unwrap().to_string();
    let all = "[MOORED, AT_SEA, SUNK]";
    insta::assert_snapshot!(said(LISTS, anew(all, "")), @r#"
    warning[half-expired-action]: 10.yaml:4:3 #/actions/1: the action on `$.components.schemas.boat.properties.state` says again what the vendor's list has: "MOORED", "AT_SEA"; it is there because: Boats sink as well.
      help: list what is ours alone; where all of the list must be said, `x-ours: […]` says which of it is ours
    "#);
    let ours = ", x-ours: [SUNK]";
    assert_eq!(said(LISTS, anew(all, ours)), "");
    // The vendor adds a value, takes one out, lists ours.
    let more = LISTS.replace("AT_SEA]", "AT_SEA, LOST]");
    insta::assert_snapshot!(said(&more, anew(all, ours)), @r#"
    warning[half-expired-action]: 10.yaml:4:3 #/actions/1: the action on `$.components.schemas.boat.properties.state` takes out of the vendor's list what it does not know: "LOST"; it is there because: Boats sink as well.
      help: add it to the list, so that it is not lost
    "#);
    let less = LISTS.replace("MOORED, ", "");
    insta::assert_snapshot!(said(&less, anew(all, ours)), @r#"
    warning[half-expired-action]: 10.yaml:4:3 #/actions/1: the action on `$.components.schemas.boat.properties.state` takes for the vendor's what the vendor does not list any more: "MOORED"; it is there because: Boats sink as well.
      help: take it out of the list, or add it to `x-ours` if servers still send it
    "#);
}

#[test]
fn what_is_added_to_a_list_is_what_it_lacks() {
    let said = |update: &str| {
        let target = "$.components.schemas.boat";
        let overlay = overlay(&format!("- {{target: {target}, update: {update}, x-reason: It is so.}}\n"));
        run(LISTS, "", &[overlay]).unwrap().to_string()
    };
    assert_eq!(said("{required: [berth]}"), "");
    assert_eq!(said("{properties: {state: {enum: [SUNK]}}}"), "");
    let again = said("{required: [name, berth], properties: {state: {enum: [SUNK, MOORED]}}}");
    assert!(again.contains("says again what the vendor's list has: \"MOORED\", \"name\""), "{again}");
}
