//! Documents that nest deeper than any stack.

use bitbucket_cloud::models::{Account, Branch, Comment, Pipeline, PullRequest};
use bitbucket_runtime::Page;
use bitbucket_runtime::wire::Json;

use crate::{MANY, kept, lossless, nested, refused};

fn arrays() -> String {
    nested(MANY, "[", "", "]")
}

fn objects() -> String {
    nested(MANY, r#"{"a":"#, "1", "}")
}

/// Both, as a field of this name.
fn as_field(name: &str) -> [String; 2] {
    [arrays(), objects()].map(|deep| format!(r#"{{"{name}":{deep}}}"#))
}

#[test]
fn where_nothing_is_known_it_is_kept() {
    for text in as_field("unknown") {
        let model: PullRequest = lossless(&text);
        assert_eq!(model.extra.len(), 1);
        // Whatever a program does with what it was given.
        let json = model.extra.get("unknown").unwrap().clone();
        assert!(json.to_value().is_null());
        assert!(json.parse::<Vec<serde_json::Value>>().is_err());
        // Level by level there is no end to what can be looked at.
        assert_eq!(json.parse::<Vec<Json>>().map_or(0, |items| items.len()), usize::from(text.contains('[')));
        assert!(json != Json::from(1) && Json::from("[") != json);
        assert!(format!("{model:?}").len() > MANY);
    }
}

#[test]
fn where_something_else_is_known_it_is_kept() {
    for name in ["title", "id", "draft", "state", "created_on", "type"] {
        for text in as_field(name) {
            assert_eq!(lossless::<PullRequest>(&text).extra.len(), 1, "{name}");
        }
    }
    // A list in place of an object, and an object whose fields nobody knows.
    for name in ["author", "links", "source", "summary"] {
        let [arrays, objects] = as_field(name);
        assert_eq!(lossless::<PullRequest>(&arrays).extra.len(), 1, "{name}");
        assert_eq!(lossless::<PullRequest>(&objects).extra.len(), 0, "{name}");
    }
}

#[test]
fn where_anything_may_stand_it_is_kept() {
    for deep in [arrays(), objects()] {
        lossless::<Json>(&deep);
        lossless::<Pipeline>(&format!(r#"{{"labels":{{"a":{deep}}}}}"#));
        lossless::<Page<Json>>(&format!(r#"{{"values":[{deep},{deep}]}}"#));
    }
}

#[test]
fn before_a_tag_it_is_kept() {
    for deep in [arrays(), objects()] {
        let text = format!(r#"{{"unknown":{deep},"nickname":{deep},"type":"user"}}"#);
        let Account::User(user) = lossless::<Account>(&text) else { panic!("no user") };
        assert_eq!(user.extra.len(), 2);
    }
}

#[test]
fn where_a_list_or_an_object_must_be_it_is_refused() {
    assert_eq!(refused::<PullRequest>(arrays()).path(), "$");
    assert_eq!(refused::<Vec<PullRequest>>(arrays()).path(), "$[0]");
    assert_eq!(refused::<Page<PullRequest>>(format!(r#"{{"values":{}}}"#, arrays())).path(), "$.values[0]");
    for unclosed in ["[".repeat(MANY), r#"{"a":"#.repeat(MANY), "[{\"a\":".repeat(MANY)] {
        refused::<PullRequest>(&unclosed);
        refused::<Vec<PullRequest>>(&unclosed);
        refused::<Json>(&unclosed);
    }
}

/// The levels of comments that were read as such.
fn levels(comment: &Comment) -> usize {
    1 + comment.parent().map_or(0, levels)
}

#[test]
fn what_models_nest_in_themselves_is_read_down_to_some_level_and_kept_below() {
    for (before, after) in [
        (r#"{"type":"pullrequest_comment","parent":"#, "}"),
        (r#"{"type":"shout","parent":"#, "}"),
        (r#"{"parent":"#, "}"),
        (r#"{"parent":"#, r#","type":"issue_comment"}"#),
        (r#"{"id":1.50,"parent":"#, r#","type":"issue_comment","user":{}}"#),
    ] {
        for count in (1..150).step_by(13).chain([MANY]) {
            let comment: Comment = kept(&nested(count, before, "{}", after));
            let read = levels(&comment);
            assert!(read == count + 1 || (10..130).contains(&read), "{read} of {count} levels: {before}");
            // Whatever a program does with it.
            assert_eq!(comment, comment.clone());
            assert!(!format!("{comment:?}").is_empty());
        }
    }
}

#[test]
fn lists_that_models_nest_in_themselves_are_kept() {
    for count in [1, 10, 30, 60, MANY] {
        let text = format!(r#"{{"target":{}}}"#, nested(count, r#"{"parents":["#, "", "]}"));
        let branch: Branch = kept(&text);
        assert!(branch.target.is_some() || !branch.extra.is_empty());
    }
}
