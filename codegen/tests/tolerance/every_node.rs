//! Nobody is refused over one node: in a small document that holds every object of the standard, each
//! node in turn is another value or gone, and a crate is made all the same, with a word about it.

use codegen::{Input, Source, generate, model};
use serde_json::{Value, json};

const OPENAPI: &str = include_str!("openapi.json");
const SWAGGER: &str = include_str!("swagger.json");

/// Whether a crate can be made of it: all that is decided is decided, and only `whole` ones are printed.
fn run(document: &str, whole: bool) -> Result<(), String> {
    let input = Input::new(Source { label: "api.json", bytes: document.as_bytes() }, "sample", "\"1\"");
    let made = if whole { generate(&input).map(drop) } else { model(&input).map(drop) };
    made.map_err(|faults| faults.to_string())
}

/// What is said of parameters that have no place and of children that are no objects, which tests of
/// those are about.
const OTHERS: [&str; 4] = [
    "but no path parameter describes it",
    "there is no rule for an object in",
    "there is no rule for a parameter",
    "which is no object",
];

/// Whether all errors are of those kinds.
fn is_of_others(message: &str) -> bool {
    let errors = message.lines().filter(|line| line.starts_with("error: "));
    let (of_others, others): (Vec<&str>, Vec<&str>) =
        errors.partition(|line| OTHERS.iter().any(|known| line.contains(known)));
    !of_others.is_empty() && others.is_empty()
}

/// The JSON pointers of all nodes, the document itself first.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(map) => {
            for (key, child) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                pointers(child, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(list) => {
            for (index, child) in list.iter().enumerate() {
                pointers(child, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Takes out what stands at a pointer.
fn remove(document: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent).unwrap() {
        Value::Object(map) => drop(map.remove(&key)),
        Value::Array(list) => drop(list.remove(key.parse().unwrap())),
        _ => unreachable!("a node stands in a mapping or a list"),
    }
}

/// What may not be another value: without it nobody knows what the document is.
fn is_needed(pointer: &str) -> bool {
    matches!(pointer, "" | "/openapi" | "/swagger")
}

/// Makes a crate of every document that differs in one node; gives the number of tries.
#[track_caller]
fn tolerated(text: &str) -> usize {
    let document: Value = serde_json::from_str(text).unwrap();
    run(text, true).unwrap_or_else(|message| panic!("the document itself is refused:\n{message}"));
    let mut nodes = Vec::new();
    pointers(&document, "", &mut nodes);
    let others = [json!(null), json!("text"), json!(7), json!([]), json!(["a"]), json!({}), json!(true)];
    let mut refused = Vec::new();
    let mut tries = 0;
    for pointer in &nodes {
        let mut changed: Vec<(String, Value)> = Vec::new();
        for other in &others {
            let mut copy = document.clone();
            *copy.pointer_mut(pointer).unwrap() = other.clone();
            changed.push((other.to_string(), copy));
        }
        if !pointer.is_empty() {
            let mut copy = document.clone();
            remove(&mut copy, pointer);
            changed.push(("gone".to_owned(), copy));
        }
        for (what, copy) in changed {
            tries += 1;
            let made = run(&copy.to_string(), false);
            if let Err(message) = made
                && !is_needed(pointer)
                && !is_of_others(&message)
            {
                refused.push(format!("{pointer} = {what}\n{message}"));
            }
        }
    }
    assert!(refused.is_empty(), "{} of {tries} are refused:\n{}", refused.len(), refused.join("\n\n"));
    tries
}

#[test]
fn every_node_of_an_openapi_document_may_be_anything() {
    assert!(tolerated(OPENAPI) > 1_500);
}

#[test]
fn every_node_of_a_swagger_document_may_be_anything() {
    assert!(tolerated(SWAGGER) > 800);
}

#[test]
fn without_a_version_it_is_no_document() {
    let message = run("{\"info\": {}}", true).unwrap_err();
    assert!(message.contains("neither `openapi` nor `swagger` tells a version"), "{message}");
    let message = run("{\"openapi\": \"3.0.3\", \"paths\": {}, \"paths\": {}}", true).unwrap_err();
    assert!(message.contains("stands twice"), "{message}");
}
