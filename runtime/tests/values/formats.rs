//! Through serde: `serde_json` keeps all, other formats what they have words for.

use std::collections::BTreeMap;
use std::fmt::Debug;

use bitbucket_runtime::Page;
use bitbucket_runtime::wire::{DateTime, Extra, Json, Number, Timestamp, TypeTag};
use derive::de::DeserializeOwned;
use derive::{Deserialize, Serialize};

/// What a program writes and reads of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "derive")]
struct Row {
    at: DateTime,
    since: Option<Timestamp>,
    share: Number,
    kind: TypeTag,
    notes: Json,
    #[serde(flatten)]
    rest: Extra,
}

bitbucket_runtime::model! {
    struct Task {
        share: Option<Number>;
        notes: Option<Json>;
    }
}

const EXACT: &str = r#"{"at":"2026-05-29T22:18:01.250+02:00","since":1622319481000,"share":1.10,"kind":"task","notes":{"b" : 1e400,"a":[0.10000000000000000555]}}"#;

#[track_caller]
fn comes_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let yaml = serde_yaml::to_string(value).unwrap();
    assert!(!yaml.contains("serde_json"), "{yaml}");
    assert_eq!(serde_yaml::from_str::<T>(&yaml).unwrap_or_else(|error| panic!("{error}\n{yaml}")), *value);
    let json = serde_json::to_string_pretty(value).unwrap();
    assert_eq!(serde_json::from_str::<T>(&json).unwrap(), *value);
    assert_eq!(serde_json::from_slice::<T>(json.as_bytes()).unwrap(), *value);
    assert_eq!(serde_json::from_reader::<_, T>(json.as_bytes()).unwrap(), *value);
    let tree = serde_json::to_value(value).unwrap();
    assert_eq!(serde_json::from_value::<T>(tree.clone()).unwrap(), *value);
    assert_eq!(T::deserialize(&tree).unwrap(), *value);
}

#[test]
fn every_type_comes_back_from_every_format() {
    let row = Row {
        at: "2026-05-29T22:18:01.250+02:00".into(),
        since: Some(Timestamp::from_unix_milliseconds(-1)),
        share: 0.25.into(),
        kind: "task".into(),
        notes: r#"{"list":[1,-2,0.5,true,null,"text",[],{}],"deep":{"a":{"b":"c"}}}"#.parse().unwrap(),
        rest: [("less", Json::from("fine")), ("more", Json::from(7)), ("nothing", Json::null())]
            .into_iter()
            .collect(),
    };
    comes_back(&row);
    comes_back(&Row {
        since: None,
        kind: TypeTag::NONE,
        at: "soon".into(),
        rest: Extra::new(),
        ..row.clone()
    });
    comes_back(&Row { since: Some("2021-05-29T20:18:01Z".parse().unwrap()), share: 7.into(), ..row.clone() });
    comes_back(&vec![Some(row.notes.clone()), None]);
    for number in [
        Number::from(u64::MAX),
        Number::from(i64::MIN),
        Number::from(1.0),
        Number::from(1e300),
        Number::from(-0.0),
    ] {
        comes_back(&number);
    }
    let task = Task { share: Some(1.5.into()), notes: Some(row.notes), extra: row.rest };
    comes_back(&task);
    comes_back(&Page { values: vec![task], ..Page::default() });
}

#[test]
fn numbers_keep_their_digits_through_serde_json() {
    let row: Row = serde_json::from_str(EXACT).unwrap();
    assert_eq!(serde_json::to_string(&row).unwrap(), EXACT);
    assert_eq!(row.share.as_str(), "1.10");
    let numbers = r#"{"a":1.10,"b":1e400,"c":123456789012345678901234567890,"d":-0,"e":1E+2,"f":0.10000000000000000555}"#;
    let read: BTreeMap<String, Number> = serde_json::from_str(numbers).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), numbers);
    let task = format!(r#"{{"share":1.10,"notes":{numbers},"more":{numbers}}}"#);
    for read in [
        serde_json::from_str(&task),
        serde_json::from_slice(task.as_bytes()),
        serde_json::from_reader(task.as_bytes()),
    ] {
        let read: Task = read.unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), task);
    }
}

#[test]
fn other_formats_round_to_64_bits_and_refuse_what_is_beyond() {
    let number: Number = "0.10000000000000000555".parse().unwrap();
    assert_eq!(serde_yaml::to_string(&number).unwrap().trim(), "0.1");
    assert_eq!(serde_json::to_value(&number).unwrap(), serde_json::json!(0.1));
    let beyond: Number = "1e400".parse().unwrap();
    assert_eq!(
        serde_yaml::to_string(&beyond).unwrap_err().to_string(),
        "1e400 is beyond the numbers of 64 bits"
    );
    assert!(serde_yaml::to_string(&Json::from(beyond.clone())).is_err());
    assert!(serde_json::to_value(&beyond).is_err());
    assert_eq!(serde_yaml::to_string(&Number::from(f64::NAN)).unwrap().trim(), "null");
    assert!(serde_yaml::from_str::<Number>(".nan").is_err());
}

#[test]
fn the_wrong_kind_is_an_error_that_names_both() {
    let of = |text: &str| serde_json::from_str::<Number>(text).unwrap_err().to_string();
    assert!(of("\"one\"").starts_with("expected a number, found a text"), "{}", of("\"one\""));
    assert!(of("{}").starts_with("expected a number, found an object"), "{}", of("{}"));
    assert!(serde_json::from_str::<DateTime>("7").is_err());
    assert!(serde_json::from_str::<Timestamp>("7.5").is_err());
    assert!(serde_json::from_str::<TypeTag>("[]").is_err());
}

/// A name of `serde_json`'s own that someone else says.
#[test]
fn no_text_is_taken_for_json_that_is_none() {
    let forged = "{$serde_json::private::RawValue: '{\"a\":'}";
    assert!(
        serde_yaml::from_str::<Json>(forged).is_err()
            || serde_yaml::from_str::<Json>(forged).unwrap().parse::<BTreeMap<String, String>>().is_ok()
    );
    let in_json = r#"{"$serde_json::private::RawValue":"[1]"}"#;
    let json: Json = serde_json::from_str(in_json).unwrap();
    assert_eq!(json.as_str(), in_json);
}

#[test]
fn numbers_and_dates_are_keys_of_maps() {
    let by_number: BTreeMap<Number, i64> = [(Number::from(7), 1)].into();
    assert_eq!(serde_json::to_string(&by_number).unwrap(), r#"{"7":1}"#);
    let by_date: BTreeMap<DateTime, i64> = [(DateTime::from("2026-05-29T20:18:01Z"), 1)].into();
    let text = serde_json::to_string(&by_date).unwrap();
    assert_eq!(serde_json::from_str::<BTreeMap<DateTime, i64>>(&text).unwrap(), by_date);
}
