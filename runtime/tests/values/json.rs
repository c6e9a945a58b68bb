//! JSON of any shape, the fields that a model has no field for, and tags.

use std::collections::{BTreeSet, HashSet};

use bitbucket_runtime::wire::{Extra, Json, TypeTag};

use crate::{hash, is_well_ordered};

fn json(text: &str) -> Json {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn json_is_compared_by_what_it_means() {
    for same in [
        &["1", " 1.0", "10e-1\n"][..],
        &[r#""é""#, r#""\u00e9""#, r#""\u00E9""#],
        &[
            r#"{"a":1,"b":[true,null]}"#,
            r#"{ "b" : [ true , null ] , "a" : 1.00 }"#,
            r#"{"a":7,"b":[true,null],"\u0061":1}"#,
        ],
        &["[1e400]", "[10e399]"],
        &[r#""\ud800""#],
    ] {
        for left in same {
            for right in same {
                assert_eq!(
                    (json(left), hash(&json(left))),
                    (json(right), hash(&json(right))),
                    "{left} {right}"
                );
            }
        }
    }
    for (left, right) in [
        ("1", "\"1\""),
        ("0.1", "0.10000000000000000555"),
        ("null", "false"),
        ("[1,2]", "[2,1]"),
        ("[]", "{}"),
        (r#"{"a":1}"#, r#"{"a":1,"b":null}"#),
        (r#""\ud800""#, r#""\ud801""#),
    ] {
        assert_ne!(json(left), json(right), "{left} {right}");
    }
    let set: HashSet<Json> = ["[1, 2]", "[1,2]", "[1,2.0]", "[2,1]"].map(json).into();
    assert_eq!(set.len(), 2);
}

#[test]
fn what_is_deep_is_compared_as_text() {
    let nested =
        |levels: usize, inside: &str| format!("{}{inside}{}", "[".repeat(levels), "]".repeat(levels));
    assert_eq!(json(&nested(100, "1")), json(&nested(100, "1.0")));
    assert_ne!(json(&nested(10_000, "1")), json(&nested(10_000, "1.0")));
    assert_eq!(json(&nested(10_000, "1")), json(&nested(10_000, "1")));
}

#[test]
fn what_is_no_json_says_where() {
    let error = r#"{"a": tru}"#.parse::<Json>().unwrap_err();
    assert_eq!((error.path(), error.line(), error.column()), ("$", 1, 10), "{error}");
    assert!("1 2".parse::<Json>().is_err() && "".parse::<Json>().is_err());
    assert_eq!(json(" {\"a\" : 1.50}\n").to_string(), "{\"a\" : 1.50}");
    assert_eq!(String::from(json("[1]")), "[1]");
    assert_eq!(
        [Json::from(7), Json::from(7_u64), Json::from(7_usize), Json::from(7_i8)].map(String::from),
        ["7"; 4]
    );
}

#[test]
fn extra_is_an_object_by_itself() {
    let text = r#"{"mood":0.10000000000000000555,"size":123456789012345678901234567890,"deep":{"a":[null]}}"#;
    let extra: Extra = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&extra).unwrap(), text);
    let collected: Extra = extra.iter().map(|(name, value)| (name, value.clone())).collect();
    assert_eq!((&collected, hash(&collected)), (&extra, hash(&extra)));
    assert_eq!(serde_json::from_value::<Extra>(serde_json::json!({})).unwrap(), Extra::new());
    assert!(serde_json::from_str::<Extra>("[1]").is_err());
    // Of a name that comes twice the last counts, as in a model.
    let twice: Extra = serde_json::from_str(r#"{"a":1,"b":2,"a":3}"#).unwrap();
    assert_eq!(serde_json::to_string(&twice).unwrap(), r#"{"b":2,"a":3}"#);
}

#[test]
fn a_tag_is_an_optional_text() {
    let tags = [
        TypeTag::NONE,
        TypeTag::from("a"),
        TypeTag::known("b"),
        "b".parse().unwrap(),
        String::from("c").into(),
    ];
    is_well_ordered(&tags);
    assert!(tags.is_sorted());
    assert_eq!(tags.each_ref().map(|tag| format!("{tag:>2}")), ["  ", " a", " b", " b", " c"]);
    let written = serde_json::to_string(&tags).unwrap();
    assert_eq!(written, r#"[null,"a","b","b","c"]"#);
    let read: BTreeSet<TypeTag> = serde_json::from_str(&written).unwrap();
    assert_eq!(read.into_iter().collect::<Vec<_>>(), [&tags[..2], &tags[3..]].concat());
}
