//! Fields that are absent or null, and fields that the document lacked.

use bitbucket_cloud::models::{
    ApiErrorBody, DeploymentState, DiffStatus, MergeTaskState, PipelineState, PipelineStateCompletedResult,
};
use bitbucket_cloud::{
    Error, branch_restrictions, commits, deployments, issues, pipelines, pull_requests, refs, repositories,
    source, workspaces,
};
use bitbucket_runtime::{Paged, Step};

use crate::own::answered;

#[tokio::test]
async fn nothing_is_required_in_an_answer() {
    let request = pull_requests::list("acme", "rocket");
    let page = answered("required_fields_missing.json", &request).await.unwrap();
    assert_eq!(page.values.len(), 4);
    assert_eq!(page.values[0].r#type.as_str(), None);
    assert_eq!(page.values[1].id, Some(42));
    assert!(page.values[3].author.as_ref().unwrap().display_name().is_none());

    let page = answered("page_condensed.json", &commits::list("acme", "rocket")).await.unwrap();
    assert!(page.values.is_empty());
    assert!(matches!(page.step(), Step::Link(next) if next.ends_with("?ctx=0123abcd&page=2")));
}

#[tokio::test]
async fn null_is_absent() {
    let request = pull_requests::get("acme", "rocket", 42);
    let pull_request = answered("nulls_pull_request.json", &request).await.unwrap();
    assert!(pull_request.merge_commit.is_none() && pull_request.closed_by.is_none());
    let source = pull_request.source.unwrap();
    assert!(source.repository.is_none() && source.commit.is_none());
    assert_eq!(source.branch.unwrap().name.as_deref(), Some("feature/mast"));
    assert!(pull_request.reviewers.is_none());
    assert!(pull_request.participants.unwrap()[0].participated_on.is_none());

    let repository = answered("nulls_repository.json", &repositories::get("acme", "rocket")).await.unwrap();
    assert!(repository.parent.is_none() && repository.main_branch.is_none());
    assert!(repository.project.unwrap().description.is_none());

    let request = pull_requests::get_comment("acme", "rocket", 42, 11);
    let comment = answered("nulls_comment.json", &request).await.unwrap();
    let inline = comment.inline.unwrap();
    assert!(inline.from.is_none() && inline.to.is_none() && comment.content.unwrap().raw.is_none());

    #[expect(deprecated, reason = "issues are deprecated, and are read until they are gone")]
    let issue = answered("nulls_issue.json", &issues::get("acme", "rocket", 5)).await.unwrap();
    assert!(issue.component.is_none() && issue.milestone.is_none() && issue.assignee.is_none());

    let request = commits::list_diffstat("acme", "rocket", "a..b");
    let page = answered("nulls_diffstat.json", &request).await.unwrap();
    assert!(page.values[0].old.is_none() && page.values[1].new.is_none());
    assert_eq!(page.values[2].status, Some(DiffStatus::from("merge conflict")));

    let request = pull_requests::get_task("acme", "rocket", 42, 9);
    let task = answered("nulls_task.json", &request).await.unwrap();
    assert!(task.resolved_on.is_none() && task.resolved_by.is_none());

    let request = branch_restrictions::get("acme", "rocket", 3);
    let restriction = answered("nulls_branch_restriction.json", &request).await.unwrap();
    assert_eq!((restriction.value, restriction.pattern.as_deref()), (None, Some("main")));

    let request = deployments::get_deploy_key("acme", "rocket", 8);
    let key = answered("nulls_deploy_key.json", &request).await.unwrap();
    assert_eq!((key.id, key.last_used), (Some(8), None));
    assert!(key.created_on.is_some());
}

#[tokio::test]
async fn fields_that_the_document_lacked() {
    let repository =
        answered("fields_of_repository.json", &repositories::get("acme", "rocket")).await.unwrap();
    assert_eq!(repository.slug.as_deref(), Some("rocket"));
    assert_eq!(repository.workspace.unwrap().slug.as_deref(), Some("acme"));
    assert_eq!(repository.override_settings.unwrap().branching_model, Some(true));

    let request = pull_requests::get("acme", "rocket", 42);
    let pull_request = answered("fields_of_pull_request.json", &request).await.unwrap();
    assert_eq!(pull_request.description.as_deref(), Some("With *rope*."));
    assert!(pull_request.closed_on.is_some());
    assert!(pull_request.links.unwrap().request_changes.unwrap().href.unwrap().ends_with("/request-changes"));

    let pipeline =
        answered("fields_of_pipeline.json", &pipelines::get("acme", "rocket", "{p}")).await.unwrap();
    assert_eq!((pipeline.run_number, pipeline.duration_in_seconds), (Some(2), Some(61)));
    assert_eq!((pipeline.has_variables, pipeline.expired), (Some(true), Some(false)));

    let request = pipelines::get_step("acme", "rocket", "{p}", "{s}");
    let step = answered("fields_of_pipeline_step.json", &request).await.unwrap();
    assert_eq!((step.name.as_deref(), step.max_time), (Some("Build"), Some(120)));
    assert!(step.teardown_commands.unwrap().is_empty());

    let deployment =
        answered("fields_of_deployment.json", &deployments::get("acme", "rocket", "{d}")).await.unwrap();
    assert!(deployment.step.is_some() && deployment.last_update_time.is_some());
    let environment = deployment.environment.unwrap();
    assert_eq!(environment.environment_type.unwrap().name.as_deref(), Some("Production"));

    let request = workspaces::get_member("acme", "ada");
    let membership = answered("fields_of_workspace_membership.json", &request).await.unwrap();
    assert!(membership.permission.unwrap() == "owner");

    let request = pull_requests::get_comment("acme", "rocket", 42, 11);
    let inline = answered("fields_of_comment_inline.json", &request).await.unwrap().inline.unwrap();
    assert_eq!((inline.outdated, inline.context_lines.as_deref()), (Some(true), Some("@@ -1,3 +1,3 @@")));

    let request = pull_requests::get_merge_task_status("acme", "rocket", 42, "7");
    let status = answered("merge_accepted.json", &request).await.unwrap();
    assert_eq!(status.task_status, Some(MergeTaskState::Success));
    assert!(status.merge_result.unwrap().merge_commit.is_some());

    let request = pull_requests::list_activity("acme", "rocket", 42);
    let page = answered("activity_kinds.json", &request).await.unwrap();
    let [update, approval, comment, changes, _] = page.values.as_slice() else { panic!("{page:?}") };
    assert!(update.update.as_ref().unwrap().changes.as_ref().unwrap().contains_key("reviewers"));
    assert_eq!(approval.approval.as_ref().unwrap().user.as_ref().unwrap().display_name(), Some("Ada"));
    assert!(comment.comment.is_some() && changes.changes_requested.is_some());
}

#[tokio::test]
async fn fields_that_recorded_answers_showed() {
    let branch = answered("fields_of_branch.json", &refs::get_branch("acme", "rocket", "feature/mast")).await;
    let link = branch.unwrap().links.unwrap().pull_request_create.unwrap();
    assert!(link.href.unwrap().ends_with("?source=feature/mast&t=1"));

    #[expect(deprecated, reason = "issues are deprecated, and are read until they are gone")]
    let issue = answered("fields_of_issue.json", &issues::get("acme", "rocket", 5)).await.unwrap();
    assert_eq!((issue.votes, issue.watches), (Some(2), Some(7)));

    let request = pipelines::get("acme", "rocket", "{p}");
    let pipeline = answered("fields_of_pipeline_stopped.json", &request).await.unwrap();
    let Some(PipelineState::Completed(completed)) = pipeline.state else { panic!("{:?}", pipeline.state) };
    let Some(PipelineStateCompletedResult::Stopped(stopped)) = completed.result else {
        panic!("{:?}", completed.result)
    };
    assert_eq!(stopped.terminator.unwrap().display_name(), Some("Ada"));

    let request = deployments::get("acme", "rocket", "{d}");
    let deployment = answered("fields_of_deployment_state.json", &request).await.unwrap();
    let Some(DeploymentState::Completed(completed)) = deployment.state else {
        panic!("{:?}", deployment.state)
    };
    assert!(completed.url.is_some() && completed.started_on.is_some() && completed.completed_on.is_some());
}

fn body(error: &Error) -> ApiErrorBody {
    error.body().expect("the model of refusals")
}

#[tokio::test]
async fn errors_in_each_shape() {
    let error = answered("error_detail_text.json", &repositories::get("acme", "rocket")).await.unwrap_err();
    assert_eq!(error.message(), Some("Not here"));
    assert_eq!(error.detail(), Some("Nothing is served at this address"));
    assert_eq!(error.id(), Some("0123456789abcdef"));

    let create = pull_requests::create("acme", "rocket", &Default::default());
    let error = answered("error_detail_scopes.json", &create).await.unwrap_err();
    assert_eq!(error.required_scopes().collect::<Vec<_>>(), ["pullrequest:write"]);
    assert_eq!(error.granted_scopes().collect::<Vec<_>>(), ["repository", "account"]);
    let detail = body(&error).error.unwrap().detail.unwrap();
    assert!(detail.as_str().starts_with('{'));

    let error = answered("error_fields_of_both_shapes.json", &create).await.unwrap_err();
    let fields: Vec<_> = error.fields().collect();
    assert!(fields.contains(&("title", "must not be empty")), "{fields:?}");
    assert!(
        fields.iter().any(|(name, text)| *name == "source" && text.contains("no such branch")),
        "{fields:?}"
    );

    let request = pull_requests::get("acme", "rocket", 42);
    let error = answered("error_without_type.json", &request).await.unwrap_err();
    assert_eq!((error.message(), body(&error).r#type), (Some("Something broke"), None));

    let error = answered("refusal_in_text.txt", &request).await.unwrap_err();
    assert!(error.is_status(429) && error.to_string().contains("has been exceeded"), "{error}");
    let error = answered("refusal_of_a_proxy.html", &request).await.unwrap_err();
    assert!(error.is_status(502) && error.to_string().contains("Bad gateway"), "{error}");
}

#[tokio::test]
async fn one_address_for_bytes_and_pages() {
    let request = source::get("acme", "rocket", "main", "src");
    let page = answered("directory_page.json", &request.clone().into_json()).await.unwrap();
    assert_eq!(page.values[1].path(), Some("Cargo.toml"));
    let bytes = answered("file_content.txt", &request).await.unwrap().bytes().await.unwrap();
    assert_eq!(bytes.as_ref(), b"fn main() {\r\n    // caf\xe9\n}\n");
}
