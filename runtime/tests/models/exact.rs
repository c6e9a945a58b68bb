//! Models from JSON and back, digit by digit.

use bitbucket_runtime::wire::{Json, Number};
use bitbucket_runtime::{OffsetPage, Page};

use crate::sample::{Owner, Sample, Target};

/// Numbers that no number of 64 bits holds.
const DIGITS: [&str; 4] = [
    "0.10000000000000000555",
    "123456789012345678901234567890",
    "1e400",
    "-0.00000000000000000000000001e-400",
];

#[test]
fn every_digit_survives_the_methods_of_a_model() {
    for digits in DIGITS {
        // In a field of open shape, in one for numbers, in one for texts, and where there is no field.
        let text = format!(r#"{{"share":{digits},"notes":{digits},"title":{digits},"more":[{digits}]}}"#);
        for sample in [Sample::from_json(&text).unwrap(), Sample::from_json_slice(text.as_bytes()).unwrap()] {
            assert_eq!(sample.to_json(), text);
            assert_eq!(sample.notes.as_ref().map(Json::as_str), Some(digits));
            assert_eq!(sample.share.as_ref().map(Number::as_str), Some(digits));
        }
        let text = format!(r#"{{"type":"branch","more":{digits}}}"#);
        assert_eq!(Target::from_json(&text).unwrap().to_json(), text);
        let text = format!(r#"{{"values":[{{"more":{digits}}}],"more":{digits}}}"#);
        assert_eq!(Page::<Owner>::from_json(&text).unwrap().to_json(), text);
        assert_eq!(OffsetPage::<Owner>::from_json_slice(text.as_bytes()).unwrap().to_json(), text);
        let text = format!(r#"[{{"more":{digits}}}]"#);
        assert_eq!(Page::<Owner>::from_json(&text).unwrap().to_json(), text, "a list by itself");
    }
}

#[test]
fn every_digit_survives_serde_json() {
    for digits in DIGITS {
        let text = format!(r#"{{"share":{digits},"notes":{digits},"title":{digits},"more":[{digits}]}}"#);
        let read: Sample = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
    }
}

/// What the documentation of the methods says of other formats.
#[test]
fn another_format_keeps_no_more_than_64_bits() {
    let rounded: Sample = serde_yaml::from_str("more: 0.10000000000000000555").unwrap();
    assert_eq!(rounded.extra.get("more").map(Json::as_str), Some("0.1"));
    let text = "count: 9223372036854775807\nshare: 0.1\nmore: 18446744073709551615\n";
    let kept: Sample = serde_yaml::from_str(text).unwrap();
    assert_eq!(serde_yaml::to_string(&kept).unwrap(), text);
}

#[test]
fn what_is_no_json_says_where() {
    let error = Owner::from_json(r#"{"name":"a","parts":[{"name":}]}"#).unwrap_err();
    assert_eq!(error.path(), "$.parts[0].name");
    assert_eq!(
        Owner::from_json_slice(b"{\"name\":\"\xff\"}").unwrap_err().message(),
        "the text is not UTF-8"
    );
}
