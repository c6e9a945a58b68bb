//! Work grows with the text. Counted in allocations and their bytes, which are the same on every
//! machine: four times the text may not take six times as many.

use allocation_counter::{AllocationInfo, measure};
use bitbucket_cloud::models::{Account, Branch, Comment, PullRequest, Snippet, TreeEntry};
use bitbucket_runtime::Page;
use bitbucket_runtime::wire::{self, Value};

use crate::nested;

const FEW: usize = 2_000;

/// What it takes to read a text, whatever comes of it, and to write what was read.
fn work<V: Value>(text: &str) -> AllocationInfo {
    measure(|| {
        if let Ok(model) = wire::from_slice::<V>(text.as_bytes()) {
            drop(wire::to_vec(&model));
        }
    })
}

#[track_caller]
fn assert_linear<V: Value>(make: impl Fn(usize) -> String) {
    let (small, large) = (make(FEW), make(4 * FEW));
    let (less, more) = (work::<V>(&small), work::<V>(&large));
    assert!(more.count_total < 6 * less.count_total.max(50), "{less:?} and {more:?}");
    assert!(more.bytes_total < 6 * less.bytes_total.max(5_000), "{less:?} and {more:?}");
}

fn repeated(before: &str, item: &str, after: &str) -> impl Fn(usize) -> String {
    move |count| format!("{before}{}{after}", vec![item; count].join(","))
}

fn members(before: &str, value: &str, after: &str) -> impl Fn(usize) -> String {
    move |count| {
        let members: Vec<String> = (0..count).map(|index| format!(r#""m{index}":{value}"#)).collect();
        format!("{before}{}{after}", members.join(","))
    }
}

#[test]
fn of_members() {
    for value in ["1", "null", r#""a""#, "[1,2]", r#"{"a":{}}"#] {
        assert_linear::<PullRequest>(members("{", value, "}"));
        assert_linear::<PullRequest>(members(r#"{"author":{"#, value, "}}"));
        assert_linear::<PullRequest>(members(r#"{"title":{"#, value, "}}"));
        assert_linear::<Account>(members("{", value, r#","type":"user"}"#));
        assert_linear::<PullRequest>(repeated("{", &format!(r#""title":{value}"#), "}"));
        assert_linear::<PullRequest>(repeated("{", &format!(r#""unknown":{value}"#), "}"));
        assert_linear::<Account>(repeated("{", &format!(r#""type":{value}"#), "}"));
        assert_linear::<Account>(repeated("{", &format!(r#""nickname":{value}"#), r#","type":"user"}"#));
    }
    assert_linear::<Snippet>(members(r#"{"files":{"#, "{}", "}}"));
}

#[test]
fn of_items() {
    assert_linear::<PullRequest>(repeated(r#"{"title":["#, "1", "]}"));
    assert_linear::<PullRequest>(repeated(r#"{"unknown":["#, r#"{"a":[]}"#, "]}"));
    assert_linear::<PullRequest>(repeated(r#"{"reviewers":["#, r#"{"nickname":"a","type":"user"}"#, "]}"));
    assert_linear::<Branch>(repeated(r#"{"merge_strategies":["#, r#""squash""#, "]}"));
    assert_linear::<Branch>(repeated(r#"{"merge_strategies":["#, r#""new""#, ",7]}"));
    let entry = r#"{"path":"a","links":{"self":{"href":"a"}},"type":"commit_file"}"#;
    assert_linear::<Page<TreeEntry>>(repeated(r#"{"values":["#, entry, "]}"));
}

#[test]
fn of_levels() {
    let texts: [fn(usize) -> String; 6] = [
        |levels| format!(r#"{{"unknown":{}}}"#, nested(levels, "[", "", "]")),
        |levels| format!(r#"{{"title":{}}}"#, nested(levels, "[", "", "]")),
        |levels| format!(r#"{{"title":{}}}"#, nested(levels, r#"{"a":"#, "1", "}")),
        |levels| nested(levels, r#"{"parent":"#, "null", "}"),
        |levels| nested(levels, r#"{"type":"issue_comment","parent":"#, "null", "}"),
        |levels| nested(levels, r#"{"parent":"#, "null", r#","type":"issue_comment"}"#),
    ];
    for text in texts {
        assert_linear::<PullRequest>(text);
        assert_linear::<Comment>(text);
    }
}

#[test]
fn of_text_below_late_tags() {
    for levels in [1, 4, 8, 11, 12, 20] {
        let late = |inside: String| nested(levels, r#"{"parent":"#, &inside, r#","type":"issue_comment"}"#);
        assert_linear::<Comment>(|count| {
            late(format!(r#"{{"content":{{"raw":"{}"}}}}"#, "a".repeat(16 * count)))
        });
        assert_linear::<Comment>(|count| late(members("{", "[1]", "}")(count)));
        assert_linear::<Comment>(|count| late(members("{", "[1]", r#","type":"issue_comment"}"#)(count)));
    }
    // Before the tag and after it, at every level.
    let both = |count: usize| {
        let inside = members(r#"{"user":{"#, "1", r#"},"type":"issue_comment"}"#)(count);
        nested(
            6,
            r#"{"user":{"a":[1],"type":"user"},"parent":"#,
            &inside,
            r#","type":"issue_comment","id":1}"#,
        )
    };
    assert_linear::<Comment>(both);
}

#[test]
fn of_errors() {
    assert_linear::<PullRequest>(|count| format!(r#"{{"title":"{}","#, "\\n".repeat(count)));
    assert_linear::<PullRequest>(|count| format!("{}7", "\n".repeat(16 * count)));
    assert_linear::<Snippet>(|count| format!(r#"{{"files":{{"{}":7}}}}"#, "a".repeat(16 * count)));
    assert_linear::<Vec<Branch>>(repeated("[", "{}", ",7]"));
}

#[test]
fn nothing_is_allocated_for_what_is_not_there() {
    let text =
        r#"{"id":7,"draft":true,"comment_count":0,"closed_by":null,"merge_commit":null,"state":"OPEN"}"#;
    let count = measure(|| drop(wire::from_slice::<PullRequest>(text.as_bytes()))).count_total;
    assert_eq!(count, 0);
}
