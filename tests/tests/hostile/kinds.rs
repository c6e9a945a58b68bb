//! Every kind of JSON in every place.

use bitbucket_cloud::Cloud;
use bitbucket_cloud::models::{Pipeline, PullRequest};
use bitbucket_data_center::DataCenter;
use bitbucket_runtime::Page;
use bitbucket_runtime::wire::Lenient;
use serde_json::{Value, json};
use tests::document::Document;
use tests::exercise::Subject;
use tests::model::{Fault, Model, answered};
use tests::replay::differences;

use crate::payload::{PIPELINE, PULL_REQUEST};
use crate::{assert_short, lossless};

/// One value of each kind, and those that look like something else.
fn kinds() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(u64::MAX),
        json!(""),
        json!("null"),
        json!([]),
        json!([null]),
        json!([[]]),
        json!([{}]),
        json!(["a", 1, true]),
        json!({}),
        json!({"type": 1}),
        json!({"type": "unknown", "": null}),
        json!({"a": {"b": [1]}}),
        json!({"href": 1, "name": [], "values": {}, "links": null, "raw": {}, "hash": 7}),
    ]
}

/// Reads a spoilt text: it is kept, or refused at or below the place that was spoilt.
fn check(model: &Model, text: &str, path: &str) -> bool {
    match model.twice(text.as_bytes()) {
        Ok(written) => {
            let differing = differences(text.as_bytes(), &written).unwrap();
            assert!(differing.is_empty(), "{model:?}: lost or changed at {differing:?}: {text}");
            true
        }
        Err(Fault::Refused(error)) => {
            assert_short(&error);
            assert!(error.path().starts_with(path), "{model:?}: {path} is spoilt, but {error}: {text}");
            assert!(error.message().contains("expected"), "{model:?}: {error}: {text}");
            false
        }
        Err(fault) => panic!("{model:?}: {fault}: {text}"),
    }
}

/// Calls `visit` with the path and the JSON pointer of every place in a value.
fn places(value: &Value, path: &str, pointer: &str, visit: &mut dyn FnMut(&str, &str)) {
    visit(path, pointer);
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                places(member, &format!("{path}.{name}"), &format!("{pointer}/{name}"), visit);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{path}[{index}]"), &format!("{pointer}/{index}"), visit);
            }
        }
        _ => {}
    }
}

fn in_every_place(model: &Model, text: &str) {
    let value: Value = serde_json::from_str(text).unwrap();
    let (mut read, mut refused) = (0, 0);
    places(&value, "$", "", &mut |path, pointer| {
        for kind in kinds() {
            let mut spoilt = value.clone();
            let place = spoilt.pointer_mut(pointer).unwrap();
            *place = kind;
            match check(model, &spoilt.to_string(), path) {
                true => read += 1,
                false => refused += 1,
            }
        }
    });
    // A field can be of any kind; only a list's items and the answer itself cannot.
    assert!(read > 5 * refused, "{read} read, {refused} refused");
}

#[test]
fn in_every_place_of_a_pull_request() {
    in_every_place(&Model::of::<PullRequest>(""), PULL_REQUEST);
}

#[test]
fn in_every_place_of_a_pipeline() {
    in_every_place(&Model::of::<Pipeline>(""), PIPELINE);
}

#[test]
fn in_the_place_of_an_item_it_costs_no_neighbour() {
    for kind in kinds() {
        let text = format!(r#"{{"values":[{PULL_REQUEST},{kind},{PULL_REQUEST}],"next":"a"}}"#);
        let page: Page<Lenient<PullRequest>> = lossless(&text);
        let read = page.values.iter().filter(|item| item.as_result().is_ok()).count();
        assert_eq!((page.values.len(), read), (3, if kind.is_object() { 3 } else { 2 }), "{kind}");
        assert_eq!(page.next.as_deref(), Some("a"));
    }
}

#[test]
fn in_every_field_of_every_schema() {
    in_every_field::<Cloud>();
    in_every_field::<DataCenter>();
}

fn in_every_field<A: Subject>() {
    let document = Document::of_api(A::NAME).unwrap();
    let answered = answered(&document);
    let mut fields = 0;
    // What is only ever sent holds plain values, and nothing is read into it.
    for model in A::MODELS.iter().filter(|model| answered.contains(model.schema)) {
        let schema = document.value().pointer(model.schema.trim_start_matches('#')).unwrap();
        for kind in kinds() {
            check(model, &kind.to_string(), "$");
        }
        for (name, _) in document.shape(schema).properties {
            fields += 1;
            for kind in kinds() {
                check(model, &json!({ name: kind }).to_string(), "$");
            }
        }
    }
    assert!(fields > 900, "only {fields} fields of {}", A::NAME);
}
