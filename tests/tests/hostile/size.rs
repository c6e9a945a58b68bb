//! Long texts and long lists.

use std::collections::BTreeMap;

use bitbucket_cloud::models::{Account, Branch, MergeStrategy, PullRequest, PullRequestState, Snippet};
use bitbucket_runtime::wire::{self, Json};

use crate::{lossless, refused};

const MEGABYTES: usize = 10 << 20;
const MILLION: usize = 1_000_000;

/// A text of this many bytes, each of its characters of another width.
fn long(bytes: usize) -> String {
    "a\u{e9}\u{4e2d}\u{1f680}".repeat(bytes / 10)
}

fn list(item: &str, count: usize) -> String {
    let mut text = String::with_capacity(count * (item.len() + 1) + 2);
    text.push('[');
    for index in 0..count {
        text.push_str(if index == 0 { "" } else { "," });
        text.push_str(item);
    }
    text.push(']');
    text
}

#[test]
fn a_long_text_is_kept_wherever_it_stands() {
    for name in ["title", "unknown", "id", "created_on", "type", "state", "author", "reviewers"] {
        let bytes = if ["title", "unknown"].contains(&name) { MEGABYTES } else { MEGABYTES / 20 };
        lossless::<PullRequest>(&format!(r#"{{"{name}":"{}"}}"#, long(bytes)));
    }
    let long = long(MEGABYTES / 10);
    let model: PullRequest = lossless(&format!(r#"{{"{long}":1,"title":"a"}}"#));
    assert_eq!(model.extra.get(&long), Some(&Json::from(1)));
    let model: PullRequest = lossless(&format!(r#"{{"state":"{long}"}}"#));
    assert_eq!(model.state, Some(PullRequestState::from(long.as_str())));
    let account: Account = lossless(&format!(r#"{{"type":"{long}","nickname":"a"}}"#));
    assert_eq!((account.r#type(), account.nickname()), (Some(&*long), Some("a")));
    assert!(matches!(account, Account::Other(_)));
    lossless::<Snippet>(&format!(r#"{{"files":{{"{long}":{{}}}}}}"#));
}

#[test]
fn a_long_text_does_not_make_a_long_error() {
    let long = long(MEGABYTES / 5);
    for text in [
        format!(r#""{long}""#),
        format!(r#"{{"title":"{long}" "id":1}}"#),
        format!(r#"{{"title":"{long}","id":}}"#),
        format!(r#"{{"{long}":tru}}"#),
        format!(r#"{{"{long}"}}"#),
        format!(r#"{{"title":{long}}}"#),
        format!(r#"{{"title":"{long}"#),
        format!(r#"{{"title":"\q{long}"}}"#),
        format!(r#"{{"type":"{long}","author":{{"type":"{long}","links":{{"{long}":"#),
        format!(r#"{{"files":{{"{long}":tru}}}}"#),
        "\n".repeat(MEGABYTES / 5),
        "7".repeat(MEGABYTES),
    ] {
        refused::<PullRequest>(&text);
        refused::<Snippet>(&text);
        refused::<Account>(&text);
    }
    for items in
        [format!(r#"["{long}"]"#), format!(r#"[{{"{long}":1}},7]"#), format!(r#"{{"values":["{long}"]}}"#)]
    {
        refused::<Vec<PullRequest>>(&items);
        refused::<BTreeMap<String, PullRequest>>(&items);
    }
    // A key on the way to the fault.
    let error = refused::<BTreeMap<String, PullRequest>>(format!(r#"{{"{long}":1}}"#));
    assert!(error.path().starts_with("$"), "{error}");
}

#[test]
fn a_long_number_is_kept_where_nothing_is_known() {
    let digits = "1234567890".repeat(MEGABYTES / 10);
    lossless::<PullRequest>(&format!(r#"{{"unknown":{digits}.{digits}e-7}}"#));
    refused::<PullRequest>(format!(r#"{{"unknown":{digits}.}}"#));
}

#[test]
fn a_long_list_is_kept_wherever_it_stands() {
    for item in ["1", "null", r#""a""#, "{}", "[]", r#"{"a":[1]}"#] {
        let items = list(item, if item == "1" { MILLION } else { MILLION / 20 });
        lossless::<PullRequest>(&format!(r#"{{"unknown":{items},"id":1}}"#));
        let model: PullRequest = lossless(&format!(r#"{{"title":{items},"author":{items},"id":1}}"#));
        assert_eq!((model.extra.len(), model.id), (2, Some(1)));
    }
    let words = list(r#""squash""#, MILLION);
    let branch: Branch = lossless(&format!(r#"{{"merge_strategies":{words}}}"#));
    assert_eq!(branch.merge_strategies.map(|words| words.len()), Some(MILLION));
    assert_eq!(lossless::<Vec<bool>>(&list("true", MILLION)).len(), MILLION);
    assert_eq!(lossless::<Vec<Json>>(&list("{}", MILLION)).len(), MILLION);
}

#[test]
fn the_last_of_many_items_is_named_where_it_is_refused_and_kept_elsewhere() {
    let mut words = list(r#""squash""#, MILLION);
    words.replace_range(words.len() - 1.., ",7]");
    assert_eq!(refused::<Vec<MergeStrategy>>(&words).path(), format!("$[{MILLION}]"));
    let branch: Branch = lossless(&format!(r#"{{"merge_strategies":{words},"name":"a"}}"#));
    let read = branch.merge_strategies.map(|strategies| strategies.len());
    assert_eq!((branch.name.as_deref(), read), (Some("a"), Some(MILLION)), "the others are read");
}

#[test]
fn an_object_of_many_members_is_kept() {
    let mut text = String::from("{");
    for index in 0..MILLION {
        text.push_str(&format!(r#""member{index}":{index},"#));
    }
    text.push_str(r#""title":"a"}"#);
    // A model that looked through what it has for each of them would not come to an end.
    let model: PullRequest = wire::from_slice(text.as_bytes()).unwrap();
    assert_eq!((model.extra.len(), model.title.as_deref()), (MILLION, Some("a")));
    assert_eq!(model.extra.get("member0"), Some(&Json::from(0)));
    let written = wire::to_vec(&model);
    assert_eq!(written.len(), text.len());
    assert!(model == wire::from_slice(&written).unwrap());
}
