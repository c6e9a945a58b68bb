//! Tags that come late, or never.

use bitbucket_cloud::models::{Comment, Pipeline, PipelineState, PipelineStateCompletedResult, TreeEntry};
use bitbucket_runtime::Page;

use crate::{MANY, kept, lossless, nested, refused};

/// Comments within comments, each with its tag at the end.
fn late(levels: usize, inside: &str) -> String {
    nested(levels, r#"{"id":1,"parent":"#, inside, r#","type":"pullrequest_comment"}"#)
}

fn levels(comment: &Comment) -> usize {
    let Comment::PullRequest(comment) = comment else { return 0 };
    1 + comment.parent.as_ref().map_or(0, levels)
}

#[test]
fn a_tag_at_the_end_of_some_levels_is_read() {
    for count in 1..=8 {
        assert_eq!(levels(&lossless(&late(count, "null"))), count);
        assert_eq!(levels(&lossless(&late(count, r#"{"a":[1.50]}"#))), count);
    }
    let state = r#"{"state":{"result":{"error":{"message":"a"},"type":"pipeline_state_completed_error"},"name":"COMPLETED","type":"pipeline_state_completed"}}"#;
    let pipeline: Pipeline = lossless(state);
    let Some(PipelineState::Completed(state)) = pipeline.state else { panic!("{pipeline:?}") };
    let Some(PipelineStateCompletedResult::Error(result)) = state.result else { panic!("{state:?}") };
    assert_eq!(result.error.unwrap().message.as_deref(), Some("a"));
}

#[test]
fn a_tag_at_the_end_of_too_many_levels_is_kept_with_what_it_is_the_tag_of() {
    for count in (9..200).step_by(7).chain([MANY]) {
        let comment: Comment = kept(&late(count, r#"{"a":[1.50]}"#));
        assert!((9..=count).contains(&levels(&comment)), "{} of {count}", levels(&comment));
    }
}

#[test]
fn late_tags_beside_one_another_are_read_however_many() {
    let entries: Vec<String> = (0..5000)
        .map(|index| format!(r#"{{"path":"{index}","links":{{}},"commit":{},"type":"commit_file"}}"#, "{}"))
        .collect();
    let page: Page<TreeEntry> = lossless(&format!(r#"{{"values":[{}]}}"#, entries.join(",")));
    assert_eq!(page.values.len(), 5000);
    assert!(page.values.iter().all(|entry| matches!(entry, TreeEntry::File(_))));
}

#[test]
fn what_is_refused_before_a_late_tag_is_named_with_its_place() {
    for (values, path) in [
        (r#"{"links":{},"user":1,"id":tru,"type":"issue_comment"}"#, "$.values[1]"),
        (r#"{"links":{},"parent":{"id":1,"type":"\q"},"type":"issue_comment"}"#, "$.values[1]"),
        (r#"7,{"type":"issue_comment"}"#, "$.values[1]"),
    ] {
        let error = refused::<Page<Comment>>(format!("{{\"values\":[\n{{}},\n{values}\n]}}"));
        assert!(error.path().starts_with(path), "{error}");
        assert_eq!(error.line(), 3, "{error}");
    }
}

#[test]
fn a_tag_of_any_text_or_kind_is_kept() {
    for tag in
        [r#""""#, r#""Commit_file""#, r#"" commit_file""#, r#""\u0000""#, "null", "7", "{}", "[]", "true"]
    {
        for text in [format!(r#"{{"type":{tag},"path":"a"}}"#), format!(r#"{{"path":"a","type":{tag}}}"#)] {
            let entry: TreeEntry = lossless(&text);
            assert!(matches!(entry, TreeEntry::Other(_)), "{text}");
            assert_eq!(entry.path(), Some("a"));
        }
    }
}
