//! In `answer::error`: finding something in a JSON body by a JSON pointer, with steps that lead to
//! several places.

use serde_json::Value;

/// The most places that one pattern leads to: an error is for a person to read.
const MOST: usize = 100;

/// A value, and what it is called where the pattern says so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) value: &'a Value,
}

/// What the first pattern that leads anywhere leads to. Null is nowhere.
pub(super) fn find<'a>(json: &'a Value, patterns: &[&str]) -> Vec<Found<'a>> {
    let found = patterns.iter().map(|pattern| follow(json, pattern));
    found.into_iter().find(|found| !found.is_empty()).unwrap_or_default()
}

fn follow<'a>(json: &'a Value, pattern: &str) -> Vec<Found<'a>> {
    let mut found = vec![Found { name: None, value: json }];
    // Before the first slash stands nothing.
    for step in pattern.split('/').skip(1) {
        found = found.into_iter().flat_map(|from| next(from, step)).take(MOST).collect();
    }
    found.retain(|found| !found.value.is_null());
    found
}

fn next<'a>(from: Found<'a>, step: &str) -> Vec<Found<'a>> {
    if let Some(member) = step.strip_prefix('{').and_then(|step| step.strip_suffix('}')) {
        let name = from.value.get(member).and_then(Value::as_str);
        return name.map(|name| Found { name: Some(name), ..from }).into_iter().collect();
    }
    match (step, from.value) {
        ("*", Value::Array(items)) => items.iter().map(|value| Found { value, ..from }).collect(),
        ("*", Value::Object(members)) => members.values().map(|value| Found { value, ..from }).collect(),
        // A pointer of one step: the rules of RFC 6901 for it are there.
        _ => {
            from.value.pointer(&format!("/{step}")).map(|value| Found { value, ..from }).into_iter().collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{MOST, find};

    fn found(json: &Value, patterns: &[&str]) -> Vec<(Option<String>, String)> {
        let found = find(json, patterns);
        found.iter().map(|found| (found.name.map(str::to_owned), found.value.to_string())).collect()
    }

    #[test]
    fn a_pattern_without_a_star_is_a_pointer() {
        let body = json!({"a/b": [{"c~d": 1}], "none": null});
        assert_eq!(found(&body, &["/a~1b/0/c~0d"]), [(None, "1".to_owned())]);
        assert_eq!(found(&body, &[""]), [(None, body.to_string())]);
        for nowhere in ["/a", "/none", "/none/x", "/a~1b/1", "/a~1b/*/x", "/a~1b/0/c~0d/*"] {
            assert_eq!(found(&body, &[nowhere]), [], "{nowhere}");
        }
        assert_eq!(found(&body, &["/none", "/x", "/a~1b/*/c~0d", "/a~1b"]), [(None, "1".to_owned())]);
    }

    #[test]
    fn a_star_leads_to_all_and_braces_name_them() {
        let body = json!({"errors": [
            {"context": "title", "message": "too long"},
            {"context": null, "message": "no"},
            {"message": null, "context": "x"},
            7,
        ]});
        assert_eq!(
            found(&body, &["/errors/*/{context}/message"]),
            [(Some("title".to_owned()), r#""too long""#.to_owned())]
        );
        let body = json!({"x": {"y": {"z": 1}, "w": {"z": 2}}});
        assert_eq!(found(&body, &["/x/*/z"]).len(), 2);
    }

    #[test]
    fn there_is_an_end() {
        let wide: Vec<Vec<u8>> = vec![vec![0; 1000]; 1000];
        assert_eq!(found(&json!(wide), &["/*/*"]).len(), MOST);
    }
}
