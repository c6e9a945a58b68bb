//! What a document says in words: each place of it comes out, and nothing of it leaves its place,
//! whatever it says.

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::build::builds_clean;
use super::judge::Crate;
use super::{HOSTILE, generated};

/// Every place for words, each of which holds the word [`PLACE`].
static DESCRIBED: LazyLock<Value> =
    LazyLock::new(|| serde_yaml::from_str(include_str!("described.yaml")).expect("YAML"));

/// The same of what only later versions say.
static LATER: LazyLock<Value> =
    LazyLock::new(|| serde_yaml::from_str(include_str!("described_later.yaml")).expect("YAML"));

const PLACE: &str = "said";

/// A place for words that no crate shows.
const UNREAD: &str = "unread";

/// What a person writes who means no harm, and what one writes who does.
const WORDS: [&str; 9] = [
    "```\nleaked!();\n```\n\n    leaked!();\n\n~~~rust\nleaked!();",
    "    leaked!();\n\n\tleaked!();",
    "</code><b>leaked</b><script>leaked</script><!-- leaked\n\n<div>leaked",
    "[leaked] [leaked][leaked] [leaked](leaked) [`leaked`] ![leaked](leaked)\n\n[leaked]: leaked",
    "see https://leaked.example/a_b?c=*d*, <https://leaked.example>, http://leaked.example:80/(x).",
    "# leaked\n\nleaked\n===\n\n- leaked\n  leaked\n    - leaked\n leaked\n1. leaked\n\n> leaked\nleaked\n\n| leaked | b |\n|---|---|\n| c |",
    "\u{202e}leaked\u{2066}\u{2028}\u{2029}\u{85}\u{0}\u{b}\u{c}\u{1b}[31m\u{feff}\u{200b}\u{ad}\u{a0}\u{e0041}\tleaked",
    "*leaked **leaked* `leaked `` leaked \\` */ /* //! #![leaked] [^leaked]\n\n[^leaked]: - [ ] leaked \\",
    "leaked",
];

/// A copy in which the places hold what is given for each, by its number; and of each place, whether it is read.
fn filled(tree: &Value, places: &mut Vec<bool>, words: &dyn Fn(usize) -> String) -> Value {
    match tree {
        Value::String(text) if [PLACE, UNREAD].contains(&text.as_str()) => {
            places.push(text == PLACE);
            words(places.len() - 1).into()
        }
        Value::Array(items) => items.iter().map(|item| filled(item, places, words)).collect(),
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| (key.clone(), filled(value, places, words)));
            Value::Object(members.collect())
        }
        same => same.clone(),
    }
}

fn document(described: &Value, words: &dyn Fn(usize) -> String) -> (Value, Vec<bool>) {
    let mut places = Vec::new();
    let document = filled(described, &mut places, words);
    (document, places)
}

#[test]
fn every_word_of_a_document_becomes_documentation() {
    every_word_is_written(&DESCRIBED, 90);
}

#[test]
fn every_word_of_a_document_of_later_versions_becomes_documentation() {
    every_word_is_written(&LATER, 25);
}

fn every_word_is_written(described: &Value, least: usize) {
    let (document, places) = document(described, &|place| format!("place{place}x"));
    let count = places.len();
    assert!(count > least, "{count} places");
    let output = generated(&document, &json!({})).unwrap_or_else(|faults| panic!("{faults}"));
    let text: String =
        output.files.iter().filter(|(path, _)| path.ends_with(".rs")).map(|(_, text)| &**text).collect();
    let lost: Vec<usize> = (0..count).filter(|place| !text.contains(&format!("place{place}x"))).collect();
    // Titles of what has a description, and names of values that have one.
    let told_better: Vec<usize> =
        lost.iter().copied().filter(|place| !is_told_better(&document, *place)).collect();
    let unread: Vec<usize> = (0..count).filter(|place| !places[*place]).collect();
    assert_eq!(told_better, unread, "{text}");
    let silent =
        generated(&document, &json!({"descriptions": false})).unwrap_or_else(|faults| panic!("{faults}"));
    let said = silent.files.iter().filter(|(_, text)| text.contains("place"));
    assert_eq!(said.count(), 0);
}

/// Whether a place is a title or a name beside a description.
fn is_told_better(tree: &Value, place: usize) -> bool {
    let word = format!("place{place}x");
    match tree {
        Value::Object(members) => {
            let is_title = members.get("title").and_then(Value::as_str) == Some(&word);
            let names = members.get("x-enum-varnames").and_then(Value::as_array).into_iter().flatten();
            let is_name = names.filter_map(Value::as_str).any(|name| name == word);
            (is_title && members.contains_key("description") && !members.contains_key("externalDocs"))
                || (is_name && members.contains_key("x-enum-descriptions"))
                || members.values().any(|member| is_told_better(member, place))
        }
        Value::Array(items) => items.iter().any(|item| is_told_better(item, place)),
        _ => false,
    }
}

#[test]
fn no_word_of_a_document_leaves_its_place() {
    let texts: Vec<&str> = WORDS.iter().chain(&HOSTILE).copied().collect();
    for described in [&*DESCRIBED, &*LATER] {
        for shift in 0..texts.len() {
            let (document, _) = document(described, &|place| texts[(place + shift) % texts.len()].to_owned());
            let output = generated(&document, &json!({})).unwrap_or_else(|faults| panic!("{faults}"));
            let faults: Vec<String> = Crate::new(&output, None).faults().collect();
            assert_eq!(faults, [""; 0], "{shift}");
        }
    }
}

#[test]
fn a_crate_whose_every_word_is_hostile_builds_without_a_warning_and_tests_nothing() {
    let texts: Vec<&str> = WORDS.iter().chain(&HOSTILE).copied().collect();
    let long = "A sentence that is one of many. ".repeat(30);
    let (document, places) = document(&DESCRIBED, &|place| {
        let (first, second) = (texts[place % texts.len()], texts[(place * 7 + 3) % texts.len()]);
        format!("{first}\n\n{second}\n\n{long}{first}")
    });
    assert!(places.len() > 90, "{} places", places.len());
    builds_clean(&document, &json!({}), "described");
}

#[test]
fn what_is_said_of_one_place_is_not_said_of_the_others_that_share_its_type() {
    let state = |words: &str, least: u64| {
        json!({"type": "object", "description": format!("State {words}."), "properties": {
            "code": {"type": "integer", "description": format!("Code {words}."), "minimum": least},
            "text": {"type": "string", "description": "Text of all."},
        }})
    };
    let answers = |words: &str, least: u64| {
        let schema = json!({"type": "object", "properties": {"state": state(words, least)}});
        json!({"200": {"description": "OK", "content": {"application/json": {"schema": schema}}}})
    };
    let document = json!({
        "openapi": "3.0.3", "info": {"title": "Small", "version": "1"},
        "paths": {
            "/doors": {"get": {"tags": ["doors"], "operationId": "door", "responses": answers("of a door", 1)}},
            "/gates": {"get": {"tags": ["gates"], "operationId": "gate", "responses": answers("of a gate", 2)}},
        },
    });
    let output = generated(&document, &json!({})).unwrap_or_else(|faults| panic!("{faults}"));
    let models: String = output
        .files
        .iter()
        .filter(|(path, _)| path.contains("/models/"))
        .map(|(_, text)| text.as_str())
        .collect();
    assert_eq!(models.matches("pub code: Option<i64>").count(), 1, "{models}");
    for words in ["of a door", "of a gate", "At least"] {
        assert!(!models.contains(words), "{words} is said of both:\n{models}");
    }
    assert!(models.contains("Text of all."), "{models}");
}

#[test]
fn the_first_sentence_of_an_operation_sums_it_up_where_nothing_else_does() {
    let lines = |words: Value| {
        let mut operation = json!({"tags": ["doors"], "operationId": "listDoors", "responses": {"200": {"description": "OK"}}});
        operation.as_object_mut().unwrap().extend(words.as_object().unwrap().clone());
        let document = json!({
            "openapi": "3.0.3", "info": {"title": "Small", "version": "1"}, "paths": {"/doors": {"get": operation}},
        });
        let output = generated(&document, &json!({})).unwrap_or_else(|faults| panic!("{faults}"));
        let text = output.files["src/doors.rs"].to_string();
        let lines = text.lines().filter_map(|line| line.strip_prefix("///")).map(str::trim);
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" | ")
    };
    let docs = json!({"url": "https://example.com/doors"});
    for (words, expected) in [
        (
            json!({"description": "Doors by age. ".to_owned() + &"More words. ".repeat(30)}),
            "Doors by age. | `GET /doors` | More words.",
        ),
        (
            json!({"description": "Doors by age.\n\nOpen ones come first."}),
            "Doors by age. | `GET /doors` | Open ones",
        ),
        (json!({"description": "One of:\n\n- a\n- b"}), "Lists doors. | `GET /doors` | One of: | - a"),
        (json!({"summary": "All doors", "description": "By age."}), "All doors | `GET /doors` | By age."),
        (json!({"externalDocs": docs}), "Lists doors. | `GET /doors` | See: <https://example.com/doors>"),
    ] {
        let found = lines(words.clone());
        assert!(found.contains(expected), "{words}: {found}");
    }
}
