//! Overlays: what an action does, and what no action may do.

use codegen::diagnostic::Diagnostics;
use codegen::document::{self, Document, Source};
use codegen::overlay;
use codegen::pointer::Pointer;
use serde_json::json;

const API: &str = "\
openapi: 3.0.3
info: {title: Small, version: '1'}
tags: [{name: A}, {name: B}, {name: C}]
paths:
  /a:
    get:
      deprecated: true
      responses: {'200': {$ref: '#/components/responses/found'}}
components:
  responses:
    found: {description: Found}
";

fn document() -> Document {
    let bytes = API.as_bytes();
    document::read(Source { label: "api.yaml", bytes }).unwrap()
}

/// Applies one overlay of these actions.
fn apply(actions: &str) -> Result<Document, Diagnostics> {
    let text = format!("overlay: 1.0.0\ninfo: {{title: Fixes, version: '1'}}\nactions:\n{actions}");
    let overlay = Source { label: "10-fixes.yaml", bytes: text.as_bytes() };
    overlay::apply(document(), &[overlay], overlay::Rules::Strict)
}

fn refusal(actions: &str) -> String {
    match apply(actions) {
        Ok(_) => panic!("nothing is wrong with:\n{actions}"),
        Err(diagnostics) => diagnostics.to_string(),
    }
}

#[test]
fn updates_merge_append_and_replace() {
    let changed = apply(
        "\
- target: $.paths['/a'].get
  update: {operationId: getA, deprecated: false, responses: {'404': {description: Gone}}}
  x-reason: It has no name.
- target: $.tags
  update: {name: D}
  x-reason: One is missing.
- target: $
  update: {tags: [{name: D}, {name: E}]}
  x-reason: Another is missing; a list within an update is appended as well.
",
    )
    .unwrap();
    assert_eq!(
        changed.value()["paths"]["/a"]["get"],
        json!({
            "operationId": "getA",
            "deprecated": false,
            "responses": {
                "200": {"$ref": "#/components/responses/found"},
                "404": {"description": "Gone"},
            },
        })
    );
    let names: Vec<_> = changed.value()["tags"].as_array().unwrap().iter().map(|tag| &tag["name"]).collect();
    assert_eq!(names, ["A", "B", "C", "D", "E"]);
}

#[test]
fn removals_take_every_match() {
    let changed = apply(
        "\
- target: $.tags[?@.name == 'A' || @.name == 'B']
  remove: true
  x-reason: They are empty.
- target: $..deprecated
  remove: true
  x-reason: It is not.
",
    )
    .unwrap();
    assert_eq!(changed.value()["tags"], json!([{"name": "C"}]));
    assert_eq!(changed.value()["paths"]["/a"]["get"].get("deprecated"), None);
}

#[test]
fn an_action_without_effect_is_an_error_and_all_are_told_at_once() {
    insta::assert_snapshot!(
        refusal(
            "\
- target: $.paths['/b'].get
  update: {operationId: getB}
  x-reason: It has no name.
- target: $.paths['/a'].get
  update: {deprecated: true}
  x-reason: The vendor withdraws it.
- target: $.tags
  update: {name: A}
  x-reason: It is missing.
- target: $.components.schemas
  remove: true
  x-reason: No one uses them.
",
        ),
        @r"
        error: 10-fixes.yaml:4:3 #/actions/0: the action on `$.paths['/b'].get` matches nothing; it is there because: It has no name.
          help: remove the action if what it mends is gone, else mend its target
        error: 10-fixes.yaml:7:3 #/actions/1: the action on `$.paths['/a'].get` changes nothing; it is there because: The vendor withdraws it.
          help: remove the action: the document says all of this already
        error: 10-fixes.yaml:10:3 #/actions/2: the action on `$.tags` changes nothing; it is there because: It is missing.
          help: remove the action: the document says all of this already
        error: 10-fixes.yaml:13:3 #/actions/3: the action on `$.components.schemas` matches nothing; it is there because: No one uses them.
          help: remove the action if what it removes is gone, else mend its target
        "
    );
}

#[test]
fn an_action_says_what_it_does_and_why() {
    insta::assert_snapshot!(
        refusal(
            "\
- target: $.tags[0]
  remove: true
- update: {}
  x-reason: Forgotten target.
- target: $.tags[0]
  x-reason: Forgotten change.
- target: tags[0]
  remove: true
  x-reason: No JSONPath.
- target: $.tags[0]
  delete: true
  x-reason: No such field.
- target: $[?((((((((@.a))))))))]
  remove: true
  x-reason: Deep.
",
        ),
        @r"
        error: 10-fixes.yaml:4:3 #/actions/0: the action on `$.tags[0]` does not say its `x-reason`
          help: say in one sentence what is wrong without the action
        error: 10-fixes.yaml:6:3 #/actions/1: the action does not say its `target`
          help: an action has `target`, and `update`, `copy` or `remove: true`
        error: 10-fixes.yaml:8:3 #/actions/2: the action on `$.tags[0]` says nothing to do, or more than one thing
          help: an action has `target`, and `update`, `copy` or `remove: true`
        error: 10-fixes.yaml:10:3 #/actions/3: the target `tags[0]` is no JSONPath: at position 0, parser error
          help: RFC 9535 says how to write one, such as $.paths['/users'].get
        error: 10-fixes.yaml:13:3 #/actions/4: an action has no `delete`
          help: an action has `target`, and `update`, `copy` or `remove: true`
        error: 10-fixes.yaml:16:3 #/actions/5: the target `$[?((((((((@.a))))))))]` nests too deep
          help: write it with fewer brackets within brackets
        "
    );
}

#[test]
fn an_update_must_fit_its_target() {
    insta::assert_snapshot!(
        refusal(
            "\
- target: $.paths['/a'].get.deprecated
  update: false
  x-reason: It is not.
- target: $.paths['/a'].get.responses['200']
  update: {description: Found it}
  x-reason: It is described wrong.
- target: $
  remove: true
  x-reason: It is no good.
",
        ),
        @r"
        error: 10-fixes.yaml:4:3 #/actions/0: the action on `$.paths['/a'].get.deprecated` updates what cannot be merged
          help: aim at a mapping and update it with a mapping, or append to a list; a plain value is replaced through the mapping that holds it
        error: 10-fixes.yaml:7:3 #/actions/1: the action on `$.paths['/a'].get.responses['200']` writes beside a `$ref`, where nothing is read
          help: aim at the node that is referred to, or remove the `$ref` first
        error: 10-fixes.yaml:10:3 #/actions/2: the action on `$` removes the whole document
          help: aim at a node in it
        "
    );
}

#[test]
fn a_file_that_is_no_overlay_is_refused() {
    let refusal = |text: &str| {
        let bytes = text.as_bytes();
        overlay::apply(document(), &[Source { label: "x.yaml", bytes }], overlay::Rules::Strict)
            .unwrap_err()
            .to_string()
    };
    assert!(refusal("overlay: 2.0.0\nactions: []").contains("x.yaml:1:1 #/overlay: this is no overlay"));
    assert!(refusal("overlay: 1.0.0\nactions: []").contains("has a list of `actions`"));
    assert!(
        refusal("overlay: 1.0.0\naction: []")
            .contains("x.yaml:2:1 #/action: an overlay has no `action`; did you mean `actions`?")
    );
    assert!(refusal("overlay: [").contains("not readable as YAML"));
}

#[test]
fn what_an_overlay_wrote_is_told_of_the_overlay() {
    let changed = apply(
        "\
- target: $.tags[0]
  remove: true
  x-reason: It is empty.
- target: $.paths['/a'].get
  update: {requestBody: {$ref: '#/components/requestBodies/none'}}
  x-reason: It takes one.
",
    )
    .unwrap();
    insta::assert_snapshot!(document::follow(changed.clone(), &[]).remarks, @r"
    warning[dangling-reference]: 10-fixes.yaml:8:26 #/paths/~1a/get/requestBody/$ref: `#/components/requestBodies/none` leads nowhere: nothing stands there
      help: supply the node in an overlay, or remove the reference there
    ");
    let pointer = |text: &str| Pointer::parse(text).unwrap();
    let body = "/paths/~1a/get/requestBody/content";
    assert_eq!(changed.overlay_of(&pointer(body)), Some(("10-fixes.yaml", 1)));
    assert_eq!(changed.overlay_of(&pointer("/paths/~1a/get")), None);
    // The second tag is the first now: only the list has kept its place.
    assert_eq!(changed.locate(&pointer("/tags/0")), document().locate(&pointer("/tags")));
}

#[test]
fn what_overlays_write_is_bounded() {
    let start = "- {target: $, update: {x: {a: {}}}, x-reason: A start.}\n".to_owned();
    let deeper = "- {target: $..a, update: {a: {a: {a: {a: {a: {a: {}}}}}}}, x-reason: Deeper.}\n";
    let refusal = refusal(&(start.clone() + &deeper.repeat(40)));
    assert!(refusal.contains("nests the document too deep"), "{refusal}");

    let list = |item: &str| format!("[{}]", format!("{item}, ").repeat(1_000));
    let wide = format!(
        "- {{target: $, update: {{x: {}}}, x-reason: Many.}}\n\
         - {{target: '$.x[*]', update: {{y: {}}}, x-reason: Many in each of many.}}\n",
        list("{}"),
        list("0"),
    );
    let refusal = self::refusal(&wide);
    assert!(refusal.contains("writes too much"), "{refusal}");
}
