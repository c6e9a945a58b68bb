//! Numbers that no type holds.

use bitbucket_cloud::models::{IssueJobStatus, PullRequest};
use bitbucket_runtime::wire::{self, Json};

use crate::{lossless, refused};

/// Every digit counts, and so does the size.
const ODD: &[&str] = &[
    "-0",
    "-0.0",
    "0e0",
    "1.0",
    "1.00",
    "1e2",
    "1E+2",
    "100e-2",
    "0.1",
    "1e-7",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "1e308",
    "1.7976931348623157e308",
    "5e-324",
    "0.30000000000000004",
    "9007199254740993.0",
    "0.1000000000000000055511151231257827",
    "12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901",
    "1e309",
    "1e999",
    "-1e999",
    "1e-999",
    "1e99999999999999999999",
];

#[test]
fn where_nothing_is_known_every_digit_is_kept() {
    for number in ODD {
        let model: PullRequest = lossless(&format!(r#"{{"unknown":{number},"id":7}}"#));
        assert_eq!(model.extra.get("unknown").map(Json::as_str), Some(*number));
        assert_eq!(model.id, Some(7));
        lossless::<Json>(number);
    }
}

#[test]
fn where_a_number_is_known_every_digit_is_kept() {
    for number in ODD {
        lossless::<PullRequest>(&format!(r#"{{"id":{number}}}"#));
        lossless::<IssueJobStatus>(&format!(r#"{{"pct":{number}}}"#));
    }
}

#[test]
fn where_something_else_is_known_every_digit_is_kept() {
    for number in ODD {
        for field in ["title", "draft", "state", "created_on", "author", "links", "reviewers", "type"] {
            lossless::<PullRequest>(&format!(r#"{{"{field}":{number}}}"#));
        }
    }
}

#[test]
fn whole_numbers_are_read_up_to_the_last_and_no_further() {
    let id = |text: &str| {
        let text = format!(r#"{{"id":{text}}}"#);
        wire::from_slice::<PullRequest>(text.as_bytes()).unwrap().id
    };
    assert_eq!(id("9223372036854775807"), Some(i64::MAX));
    assert_eq!(id("-9223372036854775808"), Some(i64::MIN));
    assert_eq!(id("9223372036854775808"), None);
    assert_eq!(id("1.5"), None);
}

#[test]
fn what_is_no_number_is_refused() {
    for number in
        ["01", "+1", "1.", ".5", "1e", "1e+", "-", "--1", "0x1", "NaN", "Infinity", "-Infinity", "1_000"]
    {
        refused::<PullRequest>(format!(r#"{{"id":{number}}}"#));
        refused::<PullRequest>(format!(r#"{{"unknown":{number}}}"#));
        refused::<PullRequest>(format!(r#"{{"title":{number}}}"#));
    }
}
