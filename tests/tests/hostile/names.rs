//! Members of one name, and names that are nearly those of fields.

use std::collections::BTreeSet;

use bitbucket_cloud::models::{Account, PullRequest, UserAccount};
use bitbucket_runtime::wire::{self, Json, Object as _};

use crate::{MANY, kept, lossless};

/// An object with these members.
fn object(members: impl IntoIterator<Item = String>) -> String {
    format!("{{{}}}", members.into_iter().collect::<Vec<_>>().join(","))
}

#[test]
fn of_a_known_field_the_last_value_counts() {
    for (last, title) in [(r#""z""#, Some("z")), ("null", None), ("7", None)] {
        for (first, second) in [(r#""a""#, "1"), ("1", r#""a""#), ("null", r#""a""#), ("[]", "null")] {
            let text = format!(r#"{{"title":{first},"title":{second},"title":{last}}}"#);
            let model: PullRequest = lossless(&text);
            assert_eq!(model.title.as_deref(), title, "{text}");
        }
    }
}

#[test]
fn of_an_unknown_field_the_last_value_counts() {
    let text = object((0..MANY).map(|index| format!(r#""unknown":{index}"#)));
    let mut model: PullRequest = kept(&text);
    let last = Json::from(i64::try_from(MANY - 1).unwrap());
    assert_eq!(model.extra.get("unknown"), Some(&last));
    model.extra.insert("unknown", true);
    assert_eq!(model.extra.len(), 1);
    assert_eq!(wire::to_vec(&model), br#"{"unknown":true}"#);
}

#[test]
fn many_of_a_known_field_are_one() {
    for values in [&[r#""a""#][..], &["null"], &["7"], &[r#""a""#, "7", "null", "[]"]] {
        let values = values.iter().cycle().take(MANY);
        let text = object(values.map(|value| format!(r#""title":{value}"#)).chain(["\"id\":1".to_owned()]));
        assert_eq!(lossless::<PullRequest>(&text).id, Some(1));
    }
}

#[test]
fn of_a_tag_the_first_decides_and_the_last_is_written() {
    for text in [
        r#"{"type":"user","type":"team","nickname":"a"}"#,
        r#"{"nickname":"a","type":"nobody","type":"user"}"#,
        r#"{"type":null,"type":"user"}"#,
        r#"{"type":7,"type":"user"}"#,
        r#"{"type":"user","type":7}"#,
        r#"{"type":"user","type":null}"#,
    ] {
        kept::<Account>(text);
        kept::<UserAccount>(text);
    }
    for kind in [r#""user""#, r#""nobody""#, "7", "null"] {
        kept::<Account>(&object(vec![format!(r#""type":{kind}"#); MANY]));
    }
}

#[test]
fn a_name_is_taken_for_a_field_only_where_it_is_the_same() {
    let fields = PullRequest::default().shape().fields();
    let known: BTreeSet<&str> = fields.iter().copied().collect();
    let mut others = BTreeSet::new();
    for field in fields {
        // What a cheap hash of a name may leave out.
        for position in 0..field.len() {
            for letter in 'a'..='z' {
                let mut name = (*field).to_owned();
                name.replace_range(position..=position, letter.encode_utf8(&mut [0; 4]));
                others.insert(name);
            }
        }
        others.extend([
            format!("{field} "),
            format!("{field}\u{0}"),
            field.to_uppercase(),
            format!("_{field}"),
        ]);
    }
    others.retain(|name| !known.contains(name.as_str()));
    assert!(others.len() > 4000);
    let members = others.iter().map(|name| format!("{}:1", Json::from(name.as_str())));
    let model: PullRequest = lossless(&object(members));
    assert_eq!(model.extra.len(), others.len());
    assert_eq!(wire::from_slice(b"{}").ok(), {
        let mut model = model;
        model.extra = bitbucket_cloud::Extra::new();
        Some(model)
    });
}

#[test]
fn a_name_in_escapes_is_the_same_name() {
    let model: PullRequest = lossless(r#"{"\u0074i\u0074le":"a","\u0000":1,"":2,"ti\ttle":3}"#);
    assert_eq!((model.title.as_deref(), model.extra.len()), (Some("a"), 3));
    assert_eq!(model.extra.get(""), Some(&Json::from(2)));
}
