//! Values that the document does not expect.

use bitbucket_cloud::models::{
    Account, ForkPolicy, MergeStrategy, PipelineState, PipelineStateCompletedResult, PipelineTarget,
    PullRequestState, SourceControl,
};
use bitbucket_cloud::{pipelines, pull_requests, repositories};

use crate::own::answered;

#[tokio::test]
async fn enums_are_open() {
    let page = answered("enum_values_new.json", &pull_requests::list("acme", "rocket")).await.unwrap();
    let states: Vec<_> = page.values.iter().filter_map(|pull_request| pull_request.state.clone()).collect();
    let other = |text: &str| PullRequestState::from(text);
    assert_eq!(
        states,
        [PullRequestState::Draft, PullRequestState::Queued, other("ADRIFT"), other(""), other("open")]
    );
    assert_eq!(states[2].to_string(), "ADRIFT");
    assert_eq!("ADRIFT".parse(), Ok(other("ADRIFT")));
    assert_eq!("DRAFT".parse(), Ok(PullRequestState::Draft));
    assert!(states[2] == "ADRIFT" && states[0].as_ref() == "DRAFT");

    let branch = page.values[2].destination.as_ref().unwrap().branch.as_ref().unwrap();
    let octopus = MergeStrategy::from("octopus");
    assert_eq!(branch.merge_strategies.as_deref(), Some(&[MergeStrategy::Squash, octopus.clone()][..]));
    assert_eq!(branch.default_merge_strategy, Some(octopus));
    let repository =
        |index: usize| page.values[index].source.as_ref().unwrap().repository.as_deref().unwrap();
    assert_eq!(repository(4).scm, Some(SourceControl::Mercurial));
    assert_eq!(repository(5).scm, Some(SourceControl::from("fossil")));
    assert_eq!(repository(5).fork_policy, Some(ForkPolicy::from("ask_first")));
}

#[tokio::test]
async fn links_keep_their_text() {
    let repository =
        answered("links_that_are_no_uri.json", &repositories::get("acme", "rocket")).await.unwrap();
    let links = repository.links.unwrap();
    assert_eq!(links.clone.unwrap()[1].href.as_deref(), Some("git@bitbucket.org:acme/rocket.git"));
    assert!(links.self_link.unwrap().href.unwrap().contains('{'));
    assert_eq!(links.avatar.unwrap().href.as_deref(), Some(""));
    assert_eq!(links.hooks.unwrap().href.as_deref(), Some("repositories/acme/rocket/hooks"));
}

#[tokio::test]
async fn numbers_keep_their_digits() {
    let request = pull_requests::get_comment("acme", "rocket", 42, 11);
    let comment = answered("numbers_large_and_exact.json", &request).await.unwrap();
    assert_eq!(comment.id, Some(9_007_199_254_740_993));
    let inline = comment.inline.unwrap();
    assert_eq!((inline.from, inline.to), (Some(i64::MAX), Some(i64::MIN)));
    // Too large for the field: kept beside it.
    let pull_request = comment.pull_request.unwrap();
    assert_eq!(pull_request.id, None);
    assert_eq!(pull_request.extra.get("id").unwrap().as_str(), "18446744073709551615");
    let weights = comment.extra.get("weights").unwrap().as_str();
    assert!(weights.contains("123456789012345678901234567890") && weights.contains("1e400"), "{weights}");
}

#[tokio::test]
async fn dates_keep_their_text() {
    let page = answered("dates_in_every_precision.json", &repositories::list("acme")).await.unwrap();
    let created: Vec<_> = page.values.iter().map(|it| it.created_on.as_ref().unwrap().as_str()).collect();
    assert_eq!(created[4], "2026-03-04T05:06:07.123456789+00:00");
    assert_eq!(created[5], "2026-03-04T05:06:07.123456");
    let updated: Vec<_> = page.values.iter().map(|it| it.updated_on.as_ref().unwrap().as_str()).collect();
    assert_eq!(
        (updated[0], updated[5], updated[6]),
        ("2026-03-04T05:06:07Z", "2026-03-04T07:06:07+02:00", "yesterday")
    );
}

#[tokio::test]
async fn tags_may_come_last() {
    let page = answered("tags_last.json", &pipelines::list("acme", "rocket")).await.unwrap();
    let pipeline = &page.values[0];
    let Some(PipelineTarget::Ref(target)) = &pipeline.target else { panic!("{:?}", pipeline.target) };
    assert_eq!(target.ref_name.as_deref(), Some("main"));
    let author = target.commit.as_ref().unwrap().author.as_ref().unwrap();
    assert!(matches!(author.user, Some(Account::User(_))));
    let Some(PipelineState::Completed(completed)) = &pipeline.state else { panic!("{:?}", pipeline.state) };
    let Some(PipelineStateCompletedResult::Failed(failed)) = &completed.result else {
        panic!("{completed:?}")
    };
    assert_eq!(failed.extra.get("reason").unwrap().as_str(), r#"{"code": 1.0, "type": "exit"}"#);
}

#[tokio::test]
async fn unknown_fields_are_at_hand() {
    let page = answered("unknown_fields_kept.json", &pull_requests::list("acme", "rocket")).await.unwrap();
    assert!(page.extra.get("next_cursor").is_some());
    let pull_request = &page.values[0];
    let crew = pull_request.extra.get("crew").unwrap().to_value();
    assert_eq!(crew[1]["name"], "Grace");
    let Some(Account::User(author)) = &pull_request.author else { panic!("{:?}", pull_request.author) };
    assert_eq!(author.extra.get("rank").unwrap().to_value(), "captain");
    assert!(pull_request.extra.get("").is_some() && pull_request.extra.get("a b").is_some());
}

#[tokio::test]
async fn one_odd_value_costs_its_field_alone() {
    let request = pull_requests::get("acme", "rocket", 42);
    let odd = answered("kinds_that_differ.json", &request).await.unwrap();
    assert_eq!(odd.r#type, "pullrequest");
    // A number in quotes is the number, and stays what it was to the server.
    assert_eq!(odd.id, Some(42));
    assert!(odd.title.is_none() && odd.author.is_none() && odd.links.is_none());
    assert_eq!(odd.extra.get("id").unwrap().as_str(), r#""42""#);
    assert_eq!(odd.extra.get("merge_commit").unwrap().as_str(), r#""0a1b2c3d""#);

    let twice = answered("members_that_come_twice.json", &request).await.unwrap();
    assert_eq!((twice.id, twice.draft), (Some(42), Some(true)));
    assert!(matches!(twice.author, Some(Account::User(_))));
}
