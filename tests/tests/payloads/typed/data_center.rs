//! What Data Center says of builds, deployments and pull requests.

use bitbucket_data_center::models::{
    ApiErrorBody, ApiErrorMessage, BuildState, ChangeType, ConflictErrorBody, ConflictErrorMessage,
    DeploymentState, InsightResult, MergeOutcome, ProjectType, PullRequestAction, PullRequestState,
    RefMatcherKind, RepositoryState, RequiredBuildDefinition,
};
use bitbucket_data_center::{
    DataCenter, Timestamp, builds_and_deployments as builds, mirroring_upstream, pull_requests, repository,
};
use bitbucket_runtime::{Error, Paged, Reply, Request, Step};

use crate::own::answered_by;

async fn answered<T: Reply>(file: &str, request: &Request<T>) -> Result<T, Error> {
    answered_by::<DataCenter, T>(file, request).await
}

const COMMIT: &str = "5b1d5b1d";

#[tokio::test]
async fn a_build_and_its_tests() {
    let request = builds::get_build_status("SHIP", "rocket", COMMIT, "SHIP-MAST-7");
    let build = answered("build_status.json", &request).await.unwrap();
    assert_eq!((build.key.as_deref(), build.state), (Some("SHIP-MAST-7"), Some(BuildState::Failed)));
    assert_eq!(
        (build.created_date, build.updated_date),
        (Some(at(1_772_600_001_000)), Some(at(1_772_600_062_500)))
    );
    assert_eq!((build.duration, build.parent.as_deref()), (Some(61_500), Some("SHIP-MAST")));
    let tests = build.test_results.unwrap();
    assert_eq!((tests.successful, tests.skipped, tests.failed), (Some(37), Some(1), Some(2)));

    let bare = answered("build_status_bare.json", &request).await.unwrap();
    assert!(bare.name.is_none() && bare.duration.is_none() && bare.test_results.is_none());
    assert!(bare.state.unwrap() == "INPROGRESS");
}

#[tokio::test]
#[expect(deprecated, reason = "these are deprecated, and are read until they are gone")]
async fn builds_of_a_commit_and_how_many() {
    let request = builds::list_build_statuses_by_commit(COMMIT);
    let page = answered("build_states.json", &request).await.unwrap();
    let states: Vec<_> = page.values.iter().filter_map(|build| build.state.as_ref()).collect();
    assert_eq!(states[..2], [&BuildState::Successful, &BuildState::Failed]);
    assert_eq!(states[5], &BuildState::from("PAUSED"));
    assert!(matches!(page.step(), Step::Query(next) if next == [("start", "11".to_owned())]));

    let stats = answered("build_stats.json", &builds::get_build_stats(COMMIT)).await.unwrap();
    assert_eq!((stats.successful, stats.in_progress, stats.cancelled), (Some(3), Some(1), Some(2)));
    let request = builds::get_build_stats_for_commits(&[COMMIT.to_owned()]);
    let stats = answered("build_stats_of_commits.json", &request).await.unwrap();
    assert_eq!(stats[&"5b1d".repeat(10)].failed, Some(1));
    assert_eq!(stats.len(), 2);
}

#[tokio::test]
async fn builds_that_are_required() {
    let request = builds::list_required_builds("SHIP", "rocket");
    let page = answered("required_builds.json", &request).await.unwrap();
    let kind = |index: usize| {
        let matcher = page.values[index].ref_matcher.as_ref().unwrap();
        matcher.r#type.as_ref().unwrap().id.clone().unwrap()
    };
    assert_eq!(kind(1), RefMatcherKind::AnyRef);
    assert_eq!(kind(4), RefMatcherKind::from("TIDE"));
    assert!(page.values[0].exempt_ref_matcher.is_none());
    let exempt = page.values[1].exempt_ref_matcher.as_ref().unwrap();
    assert_eq!(exempt.id.as_deref(), Some("docs/*"));
    assert_eq!(page.values[0].build_parent_keys.as_ref().unwrap().len(), 2);

    let matcher = page.values[0].ref_matcher.clone().unwrap();
    let definition = RequiredBuildDefinition::new(["SHIP-MAST"], matcher);
    let request = builds::create_required_build("SHIP", "rocket", &definition);
    let stored = answered("required_build.json", &request).await.unwrap();
    assert_eq!(stored.id, Some(6));
}

#[tokio::test]
async fn reports_and_annotations() {
    let request = builds::get_insight_report("SHIP", "rocket", COMMIT, "org.example.coverage");
    let report = answered("insight_report.json", &request).await.unwrap();
    assert_eq!(report.result, Some(InsightResult::Pass));
    let data = report.data.unwrap();
    let value = |index: usize| data[index].value.as_ref().unwrap().to_value();
    assert_eq!((value(0), value(3)), (81.25.into(), true.into()));
    assert_eq!((value(4), value(5)), (12_345_678_901_i64.into(), "Ada".into()));
    assert_eq!(value(6)["linktext"], "all files");
    assert!(data[7].r#type.as_ref().unwrap() == "SPARKLINE");

    let request = builds::list_insight_reports("SHIP", "rocket", COMMIT);
    let page = answered("insight_reports.json", &request).await.unwrap();
    let results: Vec<_> = page.values.into_iter().map(|report| report.result).collect();
    assert_eq!(results, [Some(InsightResult::Pass), Some(InsightResult::Fail), None]);

    let request = builds::list_insight_annotations("SHIP", "rocket", COMMIT, "lint");
    let annotations = answered("insight_annotations.json", &request).await.unwrap().annotations.unwrap();
    assert_eq!((annotations[1].path.as_deref(), annotations[1].line), (Some("src/a b/é.rs"), Some(0)));
    assert!(annotations[2].path.is_none() && annotations[3].severity.as_ref().unwrap() == "DIRE");
    let request = builds::list_insight_annotations_for_commit("SHIP", "rocket", COMMIT);
    let all = answered("insight_annotations_of_commit.json", &request).await.unwrap();
    assert_eq!(all.annotations.unwrap()[0].external_id.as_deref(), Some("l1"));
}

#[tokio::test]
async fn deployments() {
    let request = builds::get_deployment("SHIP", "rocket", COMMIT, 12, "SHIP-DEPLOY", "pad-a");
    let deployment = answered("deployment.json", &request).await.unwrap();
    assert_eq!(deployment.state, Some(DeploymentState::RolledBack));
    assert_eq!(deployment.last_updated, Some(at(1_772_600_009_000)));
    let environment = deployment.environment.unwrap();
    assert_eq!(environment.display_name.as_deref(), Some("Launch pad A"));
    assert!(environment.r#type.unwrap() == "PRODUCTION");
    let project = deployment.repository.unwrap().project.unwrap();
    assert_eq!((project.key.as_deref(), project.r#type.clone()), (Some("~ada"), Some(ProjectType::Personal)));
}

#[tokio::test]
async fn a_pull_request() {
    let request = pull_requests::get("SHIP", "rocket", 42);
    let pull_request = answered("pull_request.json", &request).await.unwrap();
    assert_eq!((pull_request.version, pull_request.state), (Some(3), Some(PullRequestState::Open)));
    assert_eq!(pull_request.created_date, Some(at(1_772_600_000_123)));
    let author = pull_request.author.unwrap().user.unwrap();
    assert_eq!(author.display_name.as_deref(), Some("Ada"));
    let reviewers = pull_request.reviewers.unwrap();
    assert!(reviewers[1].status.as_ref().unwrap() == "DISCARDED");
    assert_eq!(pull_request.properties.unwrap().open_task_count, Some(2));
    let source = pull_request.from_ref.unwrap().repository.unwrap();
    assert_eq!(source.project.unwrap().owner.unwrap().name.as_deref(), Some("ada"));
    assert_eq!(source.origin.unwrap().slug.as_deref(), Some("rocket"));
    assert!(pull_request.links.is_some() && pull_request.extra.is_empty());

    let text = answered("dates_as_text.json", &request).await.unwrap();
    assert_eq!(text.created_date.unwrap().unix_milliseconds(), Some(1_772_600_767_000));
    assert_eq!(text.updated_date, Some(at(1_772_600_000_123)));

    let page = answered("pull_requests.json", &pull_requests::list("SHIP", "rocket")).await.unwrap();
    assert_eq!(page.values[2].state, Some(PullRequestState::from("ADRIFT")));
    assert!(page.values[1].extra.get("crew").is_some());
    assert_eq!((page.start, page.next_page_start), (Some(50), Some(61)));
}

#[tokio::test]
async fn what_happens_to_a_pull_request() {
    let request = pull_requests::list_activities("SHIP", "rocket", 42);
    let page = answered("activities.json", &request).await.unwrap();
    assert_eq!(page.values[0].action, Some(PullRequestAction::Approved));
    assert_eq!(page.values[1].comment.as_ref().unwrap().id, Some(7001));
    assert_eq!(page.values[2].action, Some(PullRequestAction::from("LAUNCHED")));

    let request = pull_requests::list_changes("SHIP", "rocket", 42);
    let page = answered("changes.json", &request).await.unwrap();
    assert_eq!(page.values[0].r#type, Some(ChangeType::Move));
    let links = page.values[0].links.as_ref().unwrap();
    assert_eq!(links.self_links.as_deref(), Some(&[][..]), "a null in the place of a link costs no list");
    let path = page.values[0].path.as_ref().unwrap();
    assert_eq!((path.name.as_deref(), path.components.as_ref().unwrap().len()), (Some("mast.rs"), 2));

    let request = pull_requests::get_comment("SHIP", "rocket", 42, 7001);
    let comment = answered("comment.json", &request).await.unwrap();
    assert_eq!(comment.anchor.unwrap().path.as_deref(), Some("src/mast.rs"));
    assert!(comment.severity.unwrap() == "BLOCKER");
    assert_eq!(comment.permitted_operations.unwrap().editable, Some(true));
    assert_eq!(comment.comments.unwrap()[0].text.as_deref(), Some("Aye"));
}

#[tokio::test]
async fn null_is_absent() {
    let tag = answered("tag_hash_null.json", &repository::get_tag("SHIP", "rocket", "v1")).await.unwrap();
    assert_eq!((tag.hash, tag.display_id.as_deref()), (None, Some("v1")));

    let found = answered("repository_name_null.json", &repository::get("~ada", "rocket")).await.unwrap();
    assert_eq!((found.name, found.state), (None, Some(RepositoryState::Initialising)));

    let page = answered("page_last.json", &repository::list_tags("SHIP", "rocket")).await.unwrap();
    assert!(matches!(page.step(), Step::End));
    assert_eq!((page.start, page.next_page_start, page.is_last_page), (Some(75), None, Some(true)));
}

#[tokio::test]
async fn what_the_document_lacked() {
    let page = answered("branches.json", &repository::list_branches("SHIP", "rocket")).await.unwrap();
    let default: Vec<_> = page.values.iter().map(|branch| branch.is_default).collect();
    assert_eq!(default, [Some(true), Some(false)]);

    let page = answered("commits.json", &repository::list_commits("SHIP", "rocket")).await.unwrap();
    let commit = &page.values[0];
    assert_eq!(commit.author.as_ref().unwrap().email_address.as_deref(), Some("ada@example.org"));
    assert_eq!(commit.committer.as_ref().unwrap().display_name.as_deref(), Some("Grace"));
    assert_eq!(commit.parents.as_ref().unwrap().len(), 2);

    let hook = answered("webhook.json", &repository::get_webhook("SHIP", "rocket", 10)).await.unwrap();
    assert_eq!((hook.id, hook.created_date), (Some(10), Some(at(1_772_600_000_000))));
}

fn at(milliseconds: i64) -> Timestamp {
    Timestamp::from_unix_milliseconds(milliseconds)
}

fn conflict(error: &Error) -> ConflictErrorMessage {
    error.body::<ConflictErrorBody>().expect("the model of conflicts").errors.expect("a list").swap_remove(0)
}

fn errors(error: &Error) -> Vec<ApiErrorMessage> {
    error.body::<ApiErrorBody>().expect("the model of refusals").errors.expect("a list")
}

#[tokio::test]
async fn refusals() {
    let error = answered("errors_several.json", &repository::create("SHIP", &Default::default())).await;
    let error = error.unwrap_err();
    let fields: Vec<_> = error.fields().collect();
    let expected =
        [("name", "The name must not be empty."), ("scmId", "There is no such kind of repository.")];
    assert_eq!(fields[..2], expected);
    assert!(errors(&error)[2].context.is_none());

    let update = pull_requests::update("SHIP", "rocket", 42, &Default::default());
    let error = answered("error_version_stale.json", &update).await.unwrap_err();
    assert!(error.is_status(409));
    let stale = conflict(&error);
    assert_eq!((stale.current_version, stale.expected_version), (Some(3), Some(2)));

    let merge = pull_requests::merge("SHIP", "rocket", 42, 3);
    let error = answered("error_vetoes.json", &merge).await.unwrap_err();
    let refused = conflict(&error);
    let vetoes: Vec<_> =
        refused.vetoes.iter().flatten().filter_map(|veto| veto.summary_message.as_deref()).collect();
    assert_eq!((refused.conflicted, vetoes), (Some(true), vec!["Too few approvals", "Builds are missing"]));

    let request = pull_requests::can_merge("SHIP", "rocket", 42);
    let mergeability = answered("mergeability.json", &request).await.unwrap();
    assert_eq!((mergeability.can_merge, mergeability.outcome), (Some(false), Some(MergeOutcome::Conflicted)));

    let request = pull_requests::get("SHIP", "rocket", 42);
    let error = answered("refusal_of_a_proxy.html", &request).await.unwrap_err();
    assert!(error.is_status(502) && error.to_string().contains("Bad gateway"), "{error}");
}

#[tokio::test]
async fn bytes_in_their_own_encoding() {
    let request = repository::get_raw("SHIP", "rocket", "src/main.rs");
    let bytes = answered("file_content.txt", &request).await.unwrap().bytes().await.unwrap();
    assert_eq!(bytes.as_ref(), b"fn main() {\r\n    // caf\xe9\n}\n");
}

#[tokio::test]
async fn a_comment_whose_line_is_gone() {
    let request = pull_requests::list_activities("SHIP", "rocket", 7);
    let page = answered("activity_with_anchor.json", &request).await.unwrap();
    let anchor = page.values[0].comment_anchor.as_ref().unwrap();
    assert_eq!((anchor.orphaned, anchor.line), (Some(true), Some(12)));
}

#[tokio::test]
async fn a_page_keeps_what_it_says_beside_its_list() {
    let request = repository::list_compared_changes("SHIP", "rocket");
    let page = answered("compare_changes.json", &request).await.unwrap();
    assert!(page.values.is_empty());
    assert_eq!(page.extra.get("toHash").unwrap().as_str(), "\"7f2e9c7f\"");
    assert_eq!(page.extra.get("fromHash").unwrap().as_str(), "null");
}

#[tokio::test]
async fn a_deployment_shows_its_commits() {
    let request = builds::get_deployment("SHIP", "rocket", COMMIT, 8, "SHIP-1", "pad-a");
    let deployment = answered("deployment_with_commits.json", &request).await.unwrap();
    let commit = deployment.to_commit.unwrap();
    assert_eq!(commit.author.unwrap().name.as_deref(), Some("Ada"));
    assert_eq!(commit.author_timestamp, Some(at(1_772_500_000_000)));
    assert_eq!(commit.parents.unwrap()[0].display_id.as_deref(), Some("5b1d5b1d"));
}

#[tokio::test]
async fn what_runs_on_a_mirror() {
    let request = mirroring_upstream::list_repository_mirrors("12");
    let page = answered("mirrors_of_repository.json", &request).await.unwrap();
    let mirror = page.values[0].mirror_server.as_ref().unwrap();
    assert_eq!(mirror.product_type.as_deref(), Some("Bitbucket"));
    assert_eq!(mirror.product_version.as_deref(), Some("9.4.1"));
}
