//! Overlays as Overlay 1.0 and 1.1 say: those of others, to which our own rules do not apply.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostics;
use codegen::document::{self, Source};
use codegen::overlay::{self, Rules};
use serde_json::{Value, json};

fn source<'a>(label: &'a str, text: &'a str) -> Source<'a> {
    Source { label, bytes: text.as_bytes() }
}

/// A document, whatever it is, after the actions of an overlay; with what is told.
fn applied(document: &str, version: &str, actions: &str) -> Result<(Value, String), Diagnostics> {
    let document = document::parse(source("any.yaml", document))?;
    let overlay = format!("overlay: {version}\ninfo: {{title: Ours, version: '1'}}\nactions:\n{actions}");
    let corrected = overlay::correct(document, &[source("overlay.yaml", &overlay)], Rules::Standard)?;
    Ok((corrected.document.value().clone(), corrected.remarks.to_string()))
}

fn after(document: &str, actions: &str) -> Value {
    let (value, told) = applied(document, "1.1.0", actions).unwrap_or_else(|errors| panic!("{errors}"));
    assert_eq!(told, "");
    value
}

const ORCHARD: &str = "
kind: orchard
rows: [{tree: apple, age: 3}, {tree: pear, age: 5}]
tags: [old]
owner: {name: Ada, phone: '1'}
";

#[test]
fn an_update_is_merged_appended_or_put_in_the_place_of_a_plain_value() {
    let actions = "
- {target: $.owner, update: {phone: '2', mail: a@example.org}}
- {target: $.tags, update: [wild, wild]}
- {target: $.tags, update: steep}
- {target: '$.rows[?@.tree == \"pear\"].age', update: 6}
- {target: $.kind, update: null}
";
    assert_eq!(
        after(ORCHARD, actions),
        json!({
            "kind": null,
            "rows": [{"tree": "apple", "age": 3}, {"tree": "pear", "age": 6}],
            "tags": ["old", "wild", "wild", "steep"],
            "owner": {"name": "Ada", "phone": "2", "mail": "a@example.org"},
        })
    );
}

#[test]
fn a_copy_takes_what_stands_at_one_node() {
    let value = after(ORCHARD, "- {target: '$.rows[*]', copy: $.owner}\n- {target: $.tags, copy: $.kind}\n");
    assert_eq!(value["rows"][1], json!({"tree": "pear", "age": 5, "name": "Ada", "phone": "1"}));
    assert_eq!(value["tags"], json!(["old", "orchard"]));
    let copied = |from: &str| applied(ORCHARD, "1.1.0", &format!("- {{target: $.tags, copy: '{from}'}}\n"));
    let errors = copied("$.rows[*]").unwrap_err().to_string();
    assert!(errors.contains("copies `$.rows[*]`, which is 2 nodes"), "{errors}");
    assert!(copied("$.nothing").unwrap_err().to_string().contains("which is 0 nodes"));
}

#[test]
fn a_removal_counts_whatever_stands_beside_it() {
    let actions = "- {target: '$.rows[*]', remove: true, update: {age: 9}, copy: $.owner}\n";
    assert_eq!(after(ORCHARD, actions)["rows"], json!([]));
    let value = after(ORCHARD, "- {target: $.owner, remove: false, update: {name: Bo}}\n");
    assert_eq!(value["owner"]["name"], "Bo");
}

#[test]
fn what_has_no_effect_succeeds_and_is_told() {
    let (value, told) = applied(
        ORCHARD,
        "1.0.0",
        "- {target: $.none, update: {a: 1}}\n- {target: $.kind, note: x}\n- {target: $.owner, update: {name: Ada}}\n",
    )
    .unwrap();
    assert_eq!(value, document::parse(source("any.yaml", ORCHARD)).unwrap().value().clone());
    assert!(
        told.contains(
            "note[idle-action]: overlay.yaml:4:3 #/actions/0: the action on `$.none` matches nothing"
        ),
        "{told}"
    );
    assert!(
        told.contains("warning[unread-overlay-field]") && told.contains("an action has no `note`"),
        "{told}"
    );
    assert!(told.contains("says nothing to do"), "{told}");
}

#[test]
fn what_cannot_be_done_is_refused() {
    for (actions, says) in [
        ("- {target: $.owner, update: 3}\n", "updates what cannot be merged"),
        ("- {target: $.owner, update: {a: 1}, copy: $.tags}\n", "more than one thing"),
        ("- {target: $.kind, update: {a: 1}}\n", "updates what cannot be merged"),
        ("- {update: {a: 1}}\n", "does not say its `target`"),
        ("- {target: kind, update: {a: 1}}\n", "is no JSONPath"),
    ] {
        let errors = applied(ORCHARD, "1.1.0", actions).unwrap_err().to_string();
        assert!(errors.contains(says) && errors.contains("help: "), "{actions}: {errors}");
    }
    let errors = applied(ORCHARD, "1.2.0", "- {target: $.kind, remove: true}\n").unwrap_err().to_string();
    assert!(errors.contains("no overlay of version 1.0 or 1.1"), "{errors}");
}

/// An overlay speaks of a document as it was published, whatever becomes of that later.
#[test]
fn a_swagger_document_is_corrected_before_it_is_lifted() {
    let swagger = "swagger: '2.0'
info: {title: Orchard, version: '1'}
paths:
  /trees:
    get:
      produces: [application/json]
      responses: {'200': {description: all, schema: {$ref: '#/definitions/Tree'}}}
definitions:
  Tree: {type: object, properties: {age: {type: string}}}
";
    let overlay = "overlay: 1.1.0\nactions:\n- {target: $.definitions.Tree.properties.age.type, update: integer}\n- {target: $.definitions.Tree.properties, update: {kind: {type: sapling}}}\n";
    let input = codegen::Input {
        overlays: vec![source("overlay.yaml", overlay)],
        ..codegen::Input::new(source("api.yaml", swagger), "orchard", "\"1\"")
    };
    let output = codegen::generate(&input).unwrap_or_else(|errors| panic!("{errors}"));
    let model = &output.files["src/models/tree.rs"];
    assert!(model.contains("pub age: Option<i64>"), "{model}");
    let told = output.warnings.to_string();
    assert!(told.contains("overlay.yaml:4:"), "what an overlay wrote is told of its own line:\n{told}");
}

/// A version that is none of ours may be put right: the overlay comes first.
#[test]
fn an_overlay_comes_before_the_version_is_judged() {
    let document =
        document::parse(source("api.yaml", "openapi: 3.9.9\ninfo: {title: T, version: '1'}\npaths: {}\n"));
    let overlay = "overlay: 1.1.0\nactions:\n- {target: $.openapi, update: 3.0.3}\n";
    let corrected =
        overlay::correct(document.unwrap(), &[source("overlay.yaml", overlay)], Rules::Standard).unwrap();
    assert!(document::lift_to_3_0(corrected.document, &[]).is_ok());
}

/// The sets that the OpenAPI Initiative publishes to compare tools with, where they are at hand.
#[test]
fn the_published_sets_come_out_as_they_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/vendor/overlay-compliance");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("{} is not there: nothing is compared", folder.display());
        return;
    };
    let sets: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    assert!(sets.len() >= 8, "{sets:?}");
    for set in sets {
        let read = |name: &str| fs::read_to_string(set.join(name)).unwrap();
        let (document, overlay, output) = (read("openapi.yaml"), read("overlay.yaml"), read("output.yaml"));
        let value = |text: &str| {
            document::parse(source("set.yaml", text)).unwrap_or_else(|errors| panic!("{errors}"))
        };
        let corrected =
            overlay::correct(value(&document), &[source("overlay.yaml", &overlay)], Rules::Standard);
        let corrected = corrected.unwrap_or_else(|errors| panic!("{}: {errors}", set.display()));
        assert_eq!(corrected.document.value(), value(&output).value(), "{}", set.display());
    }
}
