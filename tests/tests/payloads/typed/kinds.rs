//! Objects told apart by their tags.

use bitbucket_cloud::models::{
    Account, Comment, DeploymentState, DeploymentStateCompletedStatus, GitRef, Participant,
    PipelineScheduleExecution, PipelineSelectorKind, PipelineState, PipelineStateCompletedResult,
    PipelineStateInProgressStage, PipelineStepState, PipelineStepStatePendingStage, PipelineTarget,
    PipelineTrigger, TreeEntry, WebhookSubject,
};
use bitbucket_cloud::{
    commits, deployments, gpg_keys, pipelines, pull_requests, refs, repositories, source, ssh_keys, users,
    workspaces,
};

use crate::own::answered;

#[tokio::test]
async fn accounts() {
    let page = answered("account_kinds.json", &repositories::list_watchers("acme", "rocket")).await.unwrap();
    let [Account::User(user), Account::Team(team), Account::AppUser(app), other] = page.values.as_slice()
    else {
        panic!("{page:?}");
    };
    // The links of each kind are of its own type.
    assert!(user.links.as_ref().unwrap().snippets.is_some());
    assert!(team.links.as_ref().unwrap().members.is_some());
    assert_eq!(app.kind.as_deref(), Some("repository_access_token"));
    assert!(matches!(other, Account::Other(_)));
    let names: Vec<_> = page.values.iter().map(|account| account.display_name().unwrap()).collect();
    assert_eq!(names, ["Ada", "Acme", "Release robot", "Nightly"]);
    assert_eq!(other.r#type(), Some("service_account"));

    let account = answered("account_without_type.json", &users::get("ada")).await.unwrap();
    assert!(matches!(account, Account::Other(_)), "{account:?}");
    assert_eq!(
        (account.display_name(), account.nickname(), account.r#type()),
        (Some("Ada"), Some("ada"), None)
    );
}

#[tokio::test]
async fn authors_and_committers() {
    let commit = answered("commit_people.json", &commits::get("acme", "rocket", "1f0c8e4d")).await.unwrap();
    let author = commit.author.unwrap();
    assert_eq!(author.r#type, "author");
    assert_eq!(author.user.unwrap().display_name(), Some("Ada"));
    let committer = commit.committer.unwrap();
    assert_eq!(committer.r#type.as_str(), None);
    assert_eq!(committer.raw.as_deref(), Some("Robot <robot@example.com>"));
    assert_eq!(commit.properties.unwrap()["review"].as_str(), r#"{"score": 12.50}"#);
}

#[tokio::test]
async fn branches_and_tags() {
    let page = answered("ref_kinds.json", &refs::list("acme", "rocket")).await.unwrap();
    let [GitRef::Branch(_), GitRef::Branch(named), GitRef::Tag(light), GitRef::Tag(tag), bookmark, untold] =
        page.values.as_slice()
    else {
        panic!("{page:?}");
    };
    assert_eq!(named.r#type, "named_branch");
    assert!(light.tagger.is_none() && light.date.is_none() && light.message.is_none());
    assert_eq!(tag.message.as_deref(), Some("Second\n"));
    assert!(matches!((bookmark, untold), (GitRef::Other(_), GitRef::Other(_))));
    assert_eq!(bookmark.target().unwrap().hash.as_deref(), Some("4e5f6071"));
    assert_eq!(untold.name(), Some("untold"));

    let page = answered("branch_named_branch.json", &refs::list_branches("acme", "rocket")).await.unwrap();
    assert_eq!(page.values[1].r#type, "named_branch");
    assert!(page.values[1].extra.get("heads").is_some());
}

#[tokio::test]
async fn comments() {
    let page =
        answered("comment_kinds.json", &pull_requests::list_tasks("acme", "rocket", 42)).await.unwrap();
    let comments: Vec<_> = page.values.iter().map(|task| task.comment.as_ref().unwrap()).collect();
    let [Comment::PullRequest(on_pull_request), Comment::Commit(_), Comment::Issue(_), base, untold] =
        comments.as_slice()
    else {
        panic!("{comments:?}");
    };
    assert_eq!(on_pull_request.pull_request.as_ref().unwrap().id, Some(42));
    assert!(matches!((base, untold), (Comment::Other(_), Comment::Other(_))));
    assert_eq!(base.content().unwrap().raw.as_deref(), Some("The base itself"));
    assert_eq!(untold.parent().unwrap().id(), Some(14));
}

#[tokio::test]
async fn participants() {
    let request = pull_requests::get("acme", "rocket", 42);
    let pull_request = answered("participant_with_and_without_type.json", &request).await.unwrap();
    let participants: Vec<Participant> = pull_request.participants.unwrap();
    let tags: Vec<_> = participants.iter().map(|participant| participant.r#type.as_str()).collect();
    assert_eq!(tags, [Some("participant"), None, None]);
    assert_eq!(participants[1].user.as_ref().unwrap().display_name(), Some("Grace"));
    assert!(participants[2].role.as_ref().unwrap() == "OBSERVER");
}

#[tokio::test]
async fn states_of_pipelines() {
    let page = answered("pipeline_states.json", &pipelines::list("acme", "rocket")).await.unwrap();
    let states: Vec<_> = page.values.iter().map(|pipeline| pipeline.state.as_ref().unwrap()).collect();
    assert!(states.iter().all(|state| !matches!(state, PipelineState::Other(_))));
    assert!(matches!(states[1], PipelineState::Parsing(_)));
    let PipelineState::InProgress(paused) = states[4] else { panic!("{:?}", states[4]) };
    assert!(matches!(paused.stage, Some(PipelineStateInProgressStage::Paused(_))));
    let PipelineState::Completed(completed) = states[9] else { panic!("{:?}", states[9]) };
    let Some(PipelineStateCompletedResult::Error(failure)) = &completed.result else {
        panic!("{completed:?}")
    };
    assert_eq!(failure.error.as_ref().unwrap().message.as_deref(), Some("No minutes left"));
}

#[tokio::test]
async fn states_that_are_not_known() {
    let page = answered("pipeline_states_unknown.json", &pipelines::list("acme", "rocket")).await.unwrap();
    let state = |index: usize| page.values[index].state.as_ref();
    let Some(PipelineState::Other(dreaming)) = state(0) else { panic!("{:?}", state(0)) };
    assert_eq!(dreaming.r#type, "pipeline_state_dreaming");
    assert!(dreaming.name.as_ref().unwrap() == "DREAMING");
    assert_eq!(dreaming.extra.get("depth").unwrap().as_str(), "3");
    // Without a tag the name tells which state it is.
    let Some(PipelineState::Completed(untold)) = state(1) else { panic!("{:?}", state(1)) };
    assert!(matches!(untold.result, Some(PipelineStateCompletedResult::Successful(_))), "{untold:?}");
    assert_eq!(untold.r#type.as_str(), None);
    let Some(PipelineState::Parsing(parsing)) = state(2) else { panic!("{:?}", state(2)) };
    assert!(parsing.extra.get("result").is_some());
    let Some(PipelineState::Completed(completed)) = state(3) else { panic!("{:?}", state(3)) };
    let Some(PipelineStateCompletedResult::Other(result)) = &completed.result else {
        panic!("{completed:?}")
    };
    assert!(result.name.as_ref().unwrap() == "SKIPPED");
    assert!(matches!(state(4), Some(PipelineState::Other(_))));
    assert!(state(6).is_none() && state(7).is_none());
    // No field of the neighbours is lost.
    let numbers: Vec<_> = page.values.iter().filter_map(|pipeline| pipeline.build_number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
}

#[tokio::test]
async fn states_of_steps() {
    let request = pipelines::list_steps("acme", "rocket", "{p}");
    let page = answered("pipeline_step_states.json", &request).await.unwrap();
    assert!(page.values.iter().all(|step| !matches!(step.state, Some(PipelineStepState::Other(_)) | None)));
    let Some(PipelineStepState::Pending(pending)) = &page.values[4].state else { panic!("{page:?}") };
    assert!(matches!(pending.stage, Some(PipelineStepStatePendingStage::Halted(_))));
}

#[tokio::test]
async fn targets_and_selectors() {
    let page = answered("pipeline_targets.json", &pipelines::list("acme", "rocket")).await.unwrap();
    let targets: Vec<_> = page.values.iter().map(|pipeline| pipeline.target.as_ref().unwrap()).collect();
    let [PipelineTarget::Ref(_), PipelineTarget::Commit(_), PipelineTarget::PullRequest(of), release, untold] =
        targets.as_slice()
    else {
        panic!("{targets:?}");
    };
    assert_eq!(of.pull_request.as_ref().unwrap().id, Some(42));
    assert_eq!((of.source.as_deref(), of.destination.as_deref()), (Some("feature/mast"), Some("main")));
    let PipelineTarget::Other(release) = release else { panic!("{release:?}") };
    assert_eq!(release.extra.get("release").unwrap().as_str(), r#""v9""#);
    assert_eq!(untold.commit().unwrap().hash.as_deref(), Some("0a1b2c3d"));

    let page = answered("pipeline_selectors.json", &pipelines::list("acme", "rocket")).await.unwrap();
    let selectors = page.values.iter().map(|pipeline| pipeline.target.as_ref().unwrap().selector());
    let kinds: Vec<_> =
        selectors.map(|selector| selector.and_then(|selector| selector.kind.clone())).collect();
    assert_eq!(
        kinds[..6].iter().flatten().filter(|kind| PipelineSelectorKind::KNOWN.contains(kind)).count(),
        6
    );
    assert_eq!(kinds[6], Some(PipelineSelectorKind::from("stashes")));
    assert_eq!(kinds[7], None);
}

#[tokio::test]
async fn triggers_and_executions() {
    let page = answered("pipeline_triggers.json", &pipelines::list("acme", "rocket")).await.unwrap();
    let triggers: Vec<_> = page.values.iter().map(|pipeline| pipeline.trigger.as_ref().unwrap()).collect();
    assert!(matches!(
        triggers.as_slice(),
        [
            PipelineTrigger::Manual(_),
            PipelineTrigger::Push(_),
            PipelineTrigger::Schedule(_),
            PipelineTrigger::Other(_),
            PipelineTrigger::Other(_)
        ]
    ));
    assert_eq!(triggers[4].name(), Some("WEBHOOK"));

    let request = pipelines::list_schedule_executions("acme", "rocket", "{s}");
    let page = answered("pipeline_schedule_executions.json", &request).await.unwrap();
    let [PipelineScheduleExecution::Executed(_), PipelineScheduleExecution::Errored(errored), postponed] =
        page.values.as_slice()
    else {
        panic!("{page:?}");
    };
    assert_eq!(errored.error.as_ref().unwrap().key.as_deref(), Some("branch.missing"));
    assert_eq!(postponed.r#type(), Some("pipeline_schedule_execution_postponed"));
}

#[tokio::test]
async fn states_of_deployments() {
    let page = answered("deployment_states.json", &deployments::list("acme", "rocket")).await.unwrap();
    let statuses: Vec<_> = page
        .values
        .iter()
        .filter_map(|deployment| match deployment.state.as_ref().unwrap() {
            DeploymentState::Completed(completed) => Some(completed.status.as_ref().unwrap()),
            _ => None,
        })
        .collect();
    assert!(matches!(
        statuses.as_slice(),
        [
            DeploymentStateCompletedStatus::Successful(_),
            DeploymentStateCompletedStatus::Failed(_),
            DeploymentStateCompletedStatus::Stopped(_),
            DeploymentStateCompletedStatus::Other(_)
        ]
    ));
    assert!(matches!(page.values[6].state, Some(DeploymentState::Other(_))));
}

/// `fields=` leaves out the tags that it does not name.
#[tokio::test]
async fn kinds_whose_tag_was_left_out() {
    let page = answered("fields_without_types.json", &pipelines::list("acme", "rocket")).await.unwrap();
    let states: Vec<_> = page.values.iter().map(|pipeline| pipeline.state.as_ref().unwrap()).collect();
    let [
        PipelineState::Completed(failed),
        PipelineState::InProgress(running),
        PipelineState::Pending(_),
        unknown,
    ] = states.as_slice()
    else {
        panic!("{states:?}");
    };
    assert!(matches!(failed.result, Some(PipelineStateCompletedResult::Failed(_))), "{failed:?}");
    assert!(running.stage.is_some());
    assert!(matches!(unknown, PipelineState::Other(_)), "no state is called so: {unknown:?}");
    let targets: Vec<_> = page.values.iter().filter_map(|pipeline| pipeline.target.as_ref()).collect();
    let [PipelineTarget::Ref(branch), PipelineTarget::PullRequest(pull_request), PipelineTarget::Other(_)] =
        targets.as_slice()
    else {
        panic!("{targets:?}");
    };
    assert_eq!(branch.ref_name.as_deref(), Some("main"));
    assert_eq!(pull_request.pull_request.as_ref().unwrap().id, Some(42));

    let request = deployments::list("acme", "rocket");
    let page = answered("deployments_without_types.json", &request).await.unwrap();
    let states: Vec<_> = page.values.iter().map(|deployment| deployment.state.as_ref().unwrap()).collect();
    let [DeploymentState::Completed(completed), DeploymentState::Undeployed(_)] = states.as_slice() else {
        panic!("{states:?}");
    };
    assert!(matches!(completed.status, Some(DeploymentStateCompletedStatus::Successful(_))), "{completed:?}");
}

#[tokio::test]
async fn entries_of_a_directory() {
    let page = answered("tree_entries.json", &source::list_root("acme", "rocket")).await.unwrap();
    let [TreeEntry::File(file), TreeEntry::File(_), TreeEntry::Directory(_), link] = page.values.as_slice()
    else {
        panic!("{page:?}");
    };
    let attributes: Vec<_> = file.attributes.as_ref().unwrap().iter().map(AsRef::<str>::as_ref).collect();
    assert_eq!(attributes, ["executable", "lfs", "sealed"]);
    assert_eq!((file.size, file.mime_type.as_deref()), (Some(2048), Some("text/x-rust")));
    assert_eq!((link.path(), link.r#type()), (Some("vendor/sail"), Some("commit_link")));
}

#[tokio::test]
async fn tags_of_another_name() {
    let page = answered("ssh_key_alias.json", &ssh_keys::list("ada")).await.unwrap();
    assert_eq!(page.values[0].r#type, "ssh_key");
    assert!(page.values[0].expires_on.is_none());
    assert_eq!(page.values[1].r#type, "ssh_account_key");
    let key = answered("gpg_key_alias.json", &gpg_keys::get("ada", "0011")).await.unwrap();
    assert_eq!((key.r#type.as_str(), key.name.as_deref()), (Some("gpg_key"), Some("Releases")));
    #[expect(deprecated, reason = "the list of all workspaces is deprecated, and is read until it is gone")]
    let page = answered("workspace_team.json", &workspaces::list()).await.unwrap();
    assert_eq!(page.values[1].r#type, "team");
    assert_eq!(page.values[1].slug.as_deref(), Some("old-acme"));
    let request = pull_requests::list_effective_default_reviewers("acme", "rocket");
    let page = answered("default_reviewer.json", &request).await.unwrap();
    assert_eq!(page.values[0].user.as_ref().unwrap().display_name.as_deref(), Some("Ada"));
}

#[tokio::test]
async fn subjects_of_webhooks() {
    let page = answered("webhook_subjects.json", &repositories::list_hooks("acme", "rocket")).await.unwrap();
    let subjects: Vec<_> = page.values.iter().map(|hook| hook.subject.as_ref().unwrap()).collect();
    let [
        WebhookSubject::Repository(repository),
        WebhookSubject::Workspace(_),
        WebhookSubject::User(_),
        WebhookSubject::Team(_),
        WebhookSubject::Other(fleet),
    ] = subjects.as_slice()
    else {
        panic!("{subjects:?}");
    };
    assert_eq!(repository.full_name.as_deref(), Some("acme/rocket"));
    assert_eq!(fleet.r#type, "fleet");
}
