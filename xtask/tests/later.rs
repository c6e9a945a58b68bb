//! The day a vendor publishes its document as OpenAPI 3.1, it is the same API.

use std::fs;
use std::path::Path;

use codegen::diff::{compare, side};
use codegen::{Input, Source};
use codegen::{document, overlay};
use serde_json::{Map, Value, json};

/// A document of 3.0 in the words of 3.1, with how many nodes have other words.
fn in_words_of_3_1(value: &mut Value, count: &mut usize) {
    match value {
        Value::Object(map) => {
            words(map, count);
            map.values_mut().for_each(|child| in_words_of_3_1(child, count));
        }
        Value::Array(list) => list.iter_mut().for_each(|child| in_words_of_3_1(child, count)),
        _ => {}
    }
}

fn words(map: &mut Map<String, Value>, count: &mut usize) {
    let before = map.clone();
    if map.get("nullable") == Some(&Value::Bool(true)) {
        map.remove("nullable");
        match (map.remove("type"), map.remove("allOf")) {
            (Some(word), parts) => {
                map.insert("type".to_owned(), json!([word, "null"]));
                map.extend(parts.map(|parts| ("allOf".to_owned(), parts)));
            }
            (None, Some(parts)) => {
                map.insert("anyOf".to_owned(), json!([{"allOf": parts}, {"type": "null"}]));
            }
            (None, None) => {}
        }
    }
    if let Some(Value::Array(values)) = map.get("enum")
        && let [only] = values.as_slice()
        && only.is_string()
    {
        let only = only.clone();
        map.remove("enum");
        map.insert("const".to_owned(), only);
    }
    // A component of nothing else is a type of its own, which a reference alone would not be.
    if let Some(Value::Array(parts)) = map.get("allOf").filter(|_| map.len() > 1)
        && let [part] = parts.as_slice()
        && let Some(reference) = part.get("$ref").filter(|reference| reference.is_string()).cloned()
        && !map.contains_key("properties")
        && !map.contains_key("discriminator")
    {
        map.remove("allOf");
        map.insert("$ref".to_owned(), reference);
    }
    if let Some(Value::String(word)) = map.get("type")
        && ["string", "integer", "number", "boolean", "array", "object"].contains(&word.as_str())
    {
        map.insert("type".to_owned(), json!([word]));
    }
    for (key, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if map.get(key) == Some(&Value::Bool(true))
            && let Some(number) = map.remove(limit)
        {
            map.insert(key.to_owned(), number);
        }
    }
    if map.get("type") == Some(&json!(["string"])) && map.get("format") == Some(&"byte".into()) {
        map.remove("format");
        map.insert("contentEncoding".to_owned(), "base64".into());
    }
    if let Some(example) = map.get("example").filter(|_| map.contains_key("type")).cloned() {
        map.remove("example");
        map.insert("examples".to_owned(), json!([example]));
    }
    *count += usize::from(*map != before);
}

#[test]
fn cloud_in_the_words_of_3_1_is_the_same_api() {
    assert_same("cloud");
}

#[test]
fn data_center_in_the_words_of_3_1_is_the_same_api() {
    assert_same("data-center");
}

fn assert_same(product: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(product);
    let text = fs::read(folder.join("openapi.yaml")).unwrap();
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    let (bindings, lock) = (read("bindings.toml"), read("names.lock"));
    let mut paths: Vec<_> =
        fs::read_dir(folder.join("overlays")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let overlays: Vec<(String, Vec<u8>)> =
        paths.iter().map(|path| (path.display().to_string(), fs::read(path).unwrap())).collect();
    let input = |document| Input {
        bindings: Some(Source { label: "bindings.toml", bytes: &bindings }),
        names_lock: Some(Source { label: "names.lock", bytes: &lock }),
        ..Input::new(Source { label: "openapi.yaml", bytes: document }, product, "\"1\"")
    };
    let parsed = document::parse(Source { label: "openapi.yaml", bytes: &text }).unwrap();
    // Corrections are in the words of the version that they were written for.
    let overlays: Vec<Source<'_>> = overlays.iter().map(|(label, bytes)| Source { label, bytes }).collect();
    let corrected = overlay::correct(parsed, &overlays, overlay::Rules::Strict).unwrap();
    let mut value = corrected.document.value().clone();
    let earlier = value.to_string();
    let mut count = 0;
    in_words_of_3_1(&mut value, &mut count);
    value["openapi"] = "3.1.1".into();
    if let Some(webhooks) = value.as_object_mut().and_then(|document| document.remove("x-webhooks")) {
        value["webhooks"] = webhooks;
    }
    assert!(count > 1_000, "{count} nodes have other words");
    let later = value.to_string();

    let old = side(&input(earlier.as_bytes())).unwrap_or_else(|errors| panic!("{errors}"));
    let new = side(&input(later.as_bytes())).unwrap_or_else(|errors| panic!("{errors}"));
    assert_eq!(compare(&old.model, &new.model), []);
    assert_eq!(old.model.surface.lines(), new.model.surface.lines());
    assert!(old.model.surface.calls.len() > 300);
}
