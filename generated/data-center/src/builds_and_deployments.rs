//! Build statuses, required builds, code insights with their annotations, and deployments.

use crate::models::{
    BuildStats, BuildStatus, BuildStatusOrder, Deployment, InsightAnnotationSeverity,
    InsightAnnotationType, InsightAnnotations, InsightReport, NewBuildStatus, NewDeployment,
    NewInsightAnnotation, NewInsightAnnotations, NewInsightReport, RequiredBuild,
    RequiredBuildDefinition,
};
use bitbucket_runtime::{Integer, OffsetPage, Operation, PathText, QueryValue, Request, request};
use std::collections::BTreeMap;

static GET_BUILD_STATUS: Operation = Operation::get(
    "builds_and_deployments::get_build_status",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
)
.accept("application/json;charset=UTF-8");

/// Gives what one build says of a commit, by its `key`.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds`
///
/// A 404 says that there is none of that key. Whoever may read the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `key`: The key of the build or of the deployment, as it was reported.
///
///   In a list of findings it is the key of a report, and keeps those of that report.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "ce5b743109a2d4b0c8f6e1b7d3a2950f4c6e8a1b";
/// let build = builds_and_deployments::get_build_status("PORT", "harbour", commit, "harbour-118");
/// match build.send(client).await {
///     Ok(build) => println!("{:?}", build.state),
///     Err(error) if error.is_status(404) => println!("nobody has told of it"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_build_status(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    key: &str,
) -> GetBuildStatusRequest {
    let mut request = Request::new(
        &GET_BUILD_STATUS,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
    );
    request.set_query("key", key);
    GetBuildStatusRequest(request)
}

request! {
    /// Request of [`get_build_status`].
    GetBuildStatusRequest => BuildStatus;
}

static ADD_BUILD_STATUS: Operation = Operation::post(
    "builds_and_deployments::add_build_status",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
);

/// Stores what a build says of a commit.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds`
///
/// It needs a `key`, a `state` and a `url`. The same key on the same commit replaces what
/// was there, so that one build is sent with `INPROGRESS` at its start and again at its
/// end. `ref` says which branch was built, and `parent` is what required builds go by. The
/// commit is named by its whole hash, else 400, and seems not to be looked up. Whoever may
/// read the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
/// use bitbucket_data_center::models::{BuildState, NewBuildStatus, TestResults};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "ce5b743109a2d4b0c8f6e1b7d3a2950f4c6e8a1b";
/// let url = "https://ci.example.com/harbour/118";
/// let build = NewBuildStatus::new("harbour-118", BuildState::Successful, url)
///     .with_parent("harbour")
///     .with_ref_name("refs/heads/main")
///     .with_duration(92_000)
///     .with_test_results(TestResults::default().with_successful(240).with_failed(0));
/// builds_and_deployments::add_build_status("PORT", "harbour", commit, &build)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "build status")]
#[doc(alias = "CI status")]
#[inline]
pub fn add_build_status(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    body: &NewBuildStatus,
) -> AddBuildStatusRequest {
    AddBuildStatusRequest(
        Request::new(
            &ADD_BUILD_STATUS,
            &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`add_build_status`].
    AddBuildStatusRequest => ();
}

static DELETE_BUILD_STATUS: Operation = Operation::delete(
    "builds_and_deployments::delete_build_status",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
);

/// Deletes what one build says of a commit, by its `key`.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds`
///
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `key`: The key of the build or of the deployment, as it was reported.
///
///   In a list of findings it is the key of a report, and keeps those of that report.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "ce5b743109a2d4b0c8f6e1b7d3a2950f4c6e8a1b";
/// builds_and_deployments::delete_build_status("PORT", "harbour", commit, "harbour-118")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_build_status(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    key: &str,
) -> DeleteBuildStatusRequest {
    let mut request = Request::new(
        &DELETE_BUILD_STATUS,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
    );
    request.set_query("key", key);
    DeleteBuildStatusRequest(request)
}

request! {
    /// Request of [`delete_build_status`].
    DeleteBuildStatusRequest => ();
}

static GET_DEPLOYMENT: Operation = Operation::get(
    "builds_and_deployments::get_deployment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
)
.accept("application/json;charset=UTF-8");

/// Gives a deployment of a commit.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments`
///
/// Its key, the key of its environment and its number are all needed. A 404 says that there
/// is none. Whoever may read the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `deployment_sequence_number`: The number of the deployment, as it was reported.
///
/// - `key`: The key of the build or of the deployment, as it was reported.
///
///   In a list of findings it is the key of a report, and keeps those of that report.
///
/// - `environment_key`: The key of the environment that was deployed to, as it was
///   reported.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
/// use bitbucket_data_center::models::DeploymentState;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// let (key, pad) = ("engine-2.3.0", "pad-1");
/// let deployment =
///     builds_and_deployments::get_deployment("ROCKET", "engine", commit, 31, key, pad)
///         .send(client)
///         .await?;
/// if deployment.state == Some(DeploymentState::Failed) {
///     println!("see {}", deployment.url.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_deployment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    deployment_sequence_number: impl Integer,
    key: &str,
    environment_key: &str,
) -> GetDeploymentRequest {
    let mut request = Request::new(
        &GET_DEPLOYMENT,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
    );
    request.set_query("deploymentSequenceNumber", deployment_sequence_number);
    request.set_query("key", key);
    request.set_query("environmentKey", environment_key);
    GetDeploymentRequest(request)
}

request! {
    /// Request of [`get_deployment`].
    GetDeploymentRequest => Deployment;
}

static SET_DEPLOYMENT: Operation = Operation::post(
    "builds_and_deployments::set_deployment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
)
.accept("application/json;charset=UTF-8");

/// Stores a deployment of a commit to an environment, or what has become of it.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments`
///
/// Its `key`, the environment's `key` and the `deploymentSequenceNumber` together say which
/// one it is: with the same three it is changed, else it is new. Send it again whenever its
/// `state` changes. `fromCommit` of the answer is worked out by the server. Whoever may
/// read the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
/// use bitbucket_data_center::models::{
///     DeploymentEnvironment, DeploymentEnvironmentType, DeploymentState, NewDeployment,
/// };
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "ce5b743109a2d4b0c8f6e1b7d3a2950f4c6e8a1b";
/// let staging = DeploymentEnvironment::default()
///     .with_key("quay-3")
///     .with_display_name("Quay 3")
///     .with_type(DeploymentEnvironmentType::Staging);
/// let deployment = NewDeployment::new(
///     5,
///     "Version 1.4.0",
///     "harbour 1.4.0",
///     staging,
///     "harbour",
///     DeploymentState::Pending,
///     "https://ci.example.com/harbour/118",
/// );
/// builds_and_deployments::set_deployment("PORT", "harbour", commit, &deployment)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "createOrUpdateDeployment")]
#[inline]
pub fn set_deployment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    body: &NewDeployment,
) -> SetDeploymentRequest {
    SetDeploymentRequest(
        Request::new(
            &SET_DEPLOYMENT,
            &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_deployment`].
    SetDeploymentRequest => Deployment;
}

static DELETE_DEPLOYMENT: Operation = Operation::delete(
    "builds_and_deployments::delete_deployment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
);

/// Deletes a deployment of a commit.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments`
///
/// Its key, the key of its environment and its number are all needed. One that is gone
/// already seems to be no error. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `deployment_sequence_number`: The number of the deployment, as it was reported.
///
/// - `key`: The key of the build or of the deployment, as it was reported.
///
///   In a list of findings it is the key of a report, and keeps those of that report.
///
/// - `environment_key`: The key of the environment that was deployed to, as it was
///   reported.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_deployment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    deployment_sequence_number: impl Integer,
    key: &str,
    environment_key: &str,
) -> DeleteDeploymentRequest {
    let mut request = Request::new(
        &DELETE_DEPLOYMENT,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
    );
    request.set_query("deploymentSequenceNumber", deployment_sequence_number);
    request.set_query("key", key);
    request.set_query("environmentKey", environment_key);
    DeleteDeploymentRequest(request)
}

request! {
    /// Request of [`delete_deployment`].
    DeleteDeploymentRequest => ();
}

static GET_BUILD_STATS_FOR_COMMITS: Operation = Operation::post(
    "builds_and_deployments::get_build_stats_for_commits",
    "/build-status/latest/commits/stats",
);

/// Counts the builds of several commits by their state.
///
/// `POST /build-status/latest/commits/stats`
///
/// The body is a list of whole hashes. The answer has the numbers by hash, and commits
/// without builds are not in it. It is for every user who may log in.
///
/// Refused with 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::{builds_and_deployments, repository};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commits = repository::list_commits("ROCKET", "engine").until_commit("main");
/// let commits = commits.collect_up_to(client, 20).await?;
/// let hashes: Vec<String> = commits.into_iter().filter_map(|commit| commit.id).collect();
/// let stats = builds_and_deployments::get_build_stats_for_commits(&hashes).send(client).await?;
/// // The newest that was built, and nothing failed.
/// let green = hashes.iter().find(|hash| {
///     stats.get(*hash).is_some_and(|stats| stats.successful > Some(0) && stats.failed == Some(0))
/// });
/// println!("{green:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getMultipleBuildStatusStats")]
#[inline]
pub fn get_build_stats_for_commits(body: &[String]) -> GetBuildStatsForCommitsRequest {
    GetBuildStatsForCommitsRequest(
        Request::new(&GET_BUILD_STATS_FOR_COMMITS, &[]).with_model(&body),
    )
}

request! {
    /// Request of [`get_build_stats_for_commits`].
    GetBuildStatsForCommitsRequest => BTreeMap<String, BuildStats>;
}

static GET_BUILD_STATS: Operation = Operation::get(
    "builds_and_deployments::get_build_stats",
    "/build-status/latest/commits/stats/{commitId}",
);

/// Counts the builds of a commit by their state.
///
/// `GET /build-status/latest/commits/stats/{commitId}`
///
/// Builds of all repositories that have the commit count, it seems. `includeUnique` adds
/// the build itself where there is one to show. It is for every user who may log in.
///
/// Arguments:
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "ce5b743109a2d4b0c8f6e1b7d3a2950f4c6e8a1b";
/// let builds = builds_and_deployments::get_build_stats(commit).send(client).await?;
/// println!("{} failed", builds.failed.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getBuildStatusStats")]
#[inline]
pub fn get_build_stats(commit_id: impl PathText) -> GetBuildStatsRequest {
    GetBuildStatsRequest(Request::new(&GET_BUILD_STATS, &[commit_id.path_value()]))
}

request! {
    /// Request of [`get_build_stats`].
    GetBuildStatsRequest => BuildStats;

    /// Whether the one build of a state comes along with the numbers.
    ///
    /// It does where one build failed, or one is running, or one was successful.
    ///
    /// Query `includeUnique`.
    include_unique(include_unique: bool) => set_query("includeUnique", include_unique);
}

static LIST_BUILD_STATUSES_BY_COMMIT: Operation = Operation::get(
    "builds_and_deployments::list_build_statuses_by_commit",
    "/build-status/latest/commits/{commitId}",
);

/// Lists what builds say of a commit, in any repository.
///
/// `GET /build-status/latest/commits/{commitId}`
///
/// At most the newest 100 are given. The builds of a repository have taken its place. It is
/// for every user who may log in.
///
/// Arguments:
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getBuildStatus")]
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_build_statuses_by_commit(commit_id: impl PathText) -> ListBuildStatusesByCommitRequest {
    ListBuildStatusesByCommitRequest(Request::new(
        &LIST_BUILD_STATUSES_BY_COMMIT,
        &[commit_id.path_value()],
    ))
}

request! {
    /// Request of [`list_build_statuses_by_commit`].
    ListBuildStatusesByCommitRequest => OffsetPage<BuildStatus>;

    /// The order of the list.
    ///
    /// Query `orderBy`.
    order_by(order_by: BuildStatusOrder) => set_query("orderBy", order_by.as_str());

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static ADD_BUILD_STATUS_BY_COMMIT: Operation = Operation::post(
    "builds_and_deployments::add_build_status_by_commit",
    "/build-status/latest/commits/{commitId}",
);

/// Stores what a build says of a commit, in any repository.
///
/// `POST /build-status/latest/commits/{commitId}`
///
/// It needs a `key`, a `state` and a `url`; `state` is `SUCCESSFUL`, `FAILED` or
/// `INPROGRESS`. Something missing or too long, and a hash that is not whole, is a 400. The
/// builds of a repository have taken its place. It is for every user who may log in.
///
/// Arguments:
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn add_build_status_by_commit(
    commit_id: impl PathText,
    body: &BuildStatus,
) -> AddBuildStatusByCommitRequest {
    AddBuildStatusByCommitRequest(
        Request::new(&ADD_BUILD_STATUS_BY_COMMIT, &[commit_id.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`add_build_status_by_commit`].
    AddBuildStatusByCommitRequest => ();
}

static LIST_INSIGHT_ANNOTATIONS_FOR_COMMIT: Operation = Operation::get(
    "builds_and_deployments::list_insight_annotations_for_commit",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations",
)
.accept("application/json;charset=UTF-8");

/// Lists the findings of all reports on a commit.
///
/// `GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations`
///
/// `key` keeps those of one report, and `path`, `severity`, `type` and `externalId` narrow
/// it further. Whoever may read the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
/// use bitbucket_data_center::models::InsightAnnotationSeverity;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// let found =
///     builds_and_deployments::list_insight_annotations_for_commit("ROCKET", "engine", commit);
/// let high = found.severity([InsightAnnotationSeverity::High]).send(client).await?;
/// for finding in high.annotations.unwrap_or_default() {
///     println!("{}: {}", finding.path.unwrap_or_default(), finding.message.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getAnnotations")]
#[inline]
pub fn list_insight_annotations_for_commit(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
) -> ListInsightAnnotationsForCommitRequest {
    ListInsightAnnotationsForCommitRequest(Request::new(
        &LIST_INSIGHT_ANNOTATIONS_FOR_COMMIT,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
    ))
}

request! {
    /// Request of [`list_insight_annotations_for_commit`].
    ListInsightAnnotationsForCommitRequest => InsightAnnotations;

    /// Keeps what is of this severity.
    ///
    /// Query `severity`, one per value; each call adds to them.
    severity(severity: impl IntoIterator<Item = InsightAnnotationSeverity>)
        => push_each_query("severity", severity);

    /// Keeps what concerns this file or directory, as in `hull/plan.md`.
    ///
    /// An archive holds only this path, and several where it repeats. For a single commit, the
    /// answer changes to the newest commit, from that one back, that touched the path.
    ///
    /// Query `path`, one per value; each call adds to them.
    path(path: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_query("path", path);

    /// The findings by the ids that the tool chose for them; it repeats for several.
    ///
    /// A list keeps these. Deleting without it deletes all of the report.
    ///
    /// Query `externalId`, one per value; each call adds to them.
    external_id(external_id: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("externalId", external_id);

    /// Keeps the items of one kind.
    ///
    /// When browsing a repository it is a truth value instead, and `true` asks for the kind
    /// alone: whether the path is a file, a directory or a submodule.
    ///
    /// Query `type`, one per value; each call adds to them.
    of_type(of_type: impl IntoIterator<Item = InsightAnnotationType>)
        => push_each_query("type", of_type);

    /// The key of the build or of the deployment, as it was reported.
    ///
    /// In a list of findings it is the key of a report, and keeps those of that report.
    ///
    /// Query `key`, one per value; each call adds to them.
    key(key: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_query("key", key);
}

static LIST_INSIGHT_REPORTS: Operation = Operation::get(
    "builds_and_deployments::list_insight_reports",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports",
)
.accept("application/json;charset=UTF-8");

/// Lists the reports that tools have made of a commit.
///
/// `GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports`
///
/// Their findings are read on their own. Whoever may read the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
/// use bitbucket_data_center::models::InsightResult;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// let reports = builds_and_deployments::list_insight_reports("ROCKET", "engine", commit);
/// for report in reports.collect(client).await? {
///     let verdict = if report.result == Some(InsightResult::Fail) { "failed" } else { "fine" };
///     println!("{}: {verdict}", report.title.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getReports")]
#[inline]
pub fn list_insight_reports(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
) -> ListInsightReportsRequest {
    ListInsightReportsRequest(Request::new(
        &LIST_INSIGHT_REPORTS,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
    ))
}

request! {
    /// Request of [`list_insight_reports`].
    ListInsightReportsRequest => OffsetPage<InsightReport>;

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_INSIGHT_REPORT: Operation = Operation::get(
    "builds_and_deployments::get_insight_report",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
)
.accept("application/json;charset=UTF-8");

/// Gives a report on a commit, without its findings.
///
/// `GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}`
///
/// Whoever may read the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `key`: The report, by the key that the tool chose for it, as in
///   `com.example.hullscan`.
///
///   A key that begins with a domain of one's own keeps the reports of two tools apart.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// let report =
///     builds_and_deployments::get_insight_report("ROCKET", "engine", commit, "example.coverage")
///         .send(client)
///         .await?;
/// for row in report.data.unwrap_or_default() {
///     println!("{}: {}", row.title.unwrap_or_default(), row.value.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getACodeInsightsReport")]
#[inline]
pub fn get_insight_report(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    key: impl PathText,
) -> GetInsightReportRequest {
    GetInsightReportRequest(Request::new(
        &GET_INSIGHT_REPORT,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            key.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_insight_report`].
    GetInsightReportRequest => InsightReport;
}

static SET_INSIGHT_REPORT: Operation = Operation::put(
    "builds_and_deployments::set_insight_report",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
)
.accept("application/json;charset=UTF-8");

/// Stores a report on a commit, or replaces it.
///
/// `PUT /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}`
///
/// It needs a `title`. `result` is `PASS` or `FAIL`, and `data` holds up to 6 rows: `value`
/// has the kind that `type` says, such as a number from 0 to 100 for `PERCENTAGE`,
/// milliseconds for `DURATION` and `DATE`, an object of `linktext` and `href` for `LINK`.
/// The findings are sent afterwards, as annotations.
///
/// 400 says that the title is missing, that a row cannot be shown, or that the hash is not
/// whole. Only who made a report may replace it; whoever may read the repository may make
/// one.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `key`: The report, by the key that the tool chose for it, as in
///   `com.example.hullscan`.
///
///   A key that begins with a domain of one's own keeps the reports of two tools apart.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
/// use bitbucket_data_center::models::{InsightResult, NewInsightReport};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "ce5b743109a2d4b0c8f6e1b7d3a2950f4c6e8a1b";
/// let report = NewInsightReport::new("Lint")
///     .with_result(InsightResult::Fail)
///     .with_details("Two findings")
///     .with_reporter("lint");
/// builds_and_deployments::set_insight_report("PORT", "harbour", commit, "example.lint", &report)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "code insights")]
#[doc(alias = "insights")]
#[doc(alias = "setACodeInsightsReport")]
#[inline]
pub fn set_insight_report(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    key: impl PathText,
    body: &NewInsightReport,
) -> SetInsightReportRequest {
    SetInsightReportRequest(
        Request::new(
            &SET_INSIGHT_REPORT,
            &[
                project_key.path_value(),
                repository_slug.path_value(),
                commit_id.path_value(),
                key.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_insight_report`].
    SetInsightReportRequest => InsightReport;
}

static DELETE_INSIGHT_REPORT: Operation = Operation::delete(
    "builds_and_deployments::delete_insight_report",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
);

/// Deletes a report on a commit, along with its findings.
///
/// `DELETE /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}`
///
/// It is for the one who made it, and for administrators of the repository.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `key`: The report, by the key that the tool chose for it, as in
///   `com.example.hullscan`.
///
///   A key that begins with a domain of one's own keeps the reports of two tools apart.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// builds_and_deployments::delete_insight_report("ROCKET", "engine", commit, "example.coverage")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deleteACodeInsightsReport")]
#[inline]
pub fn delete_insight_report(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    key: impl PathText,
) -> DeleteInsightReportRequest {
    DeleteInsightReportRequest(Request::new(
        &DELETE_INSIGHT_REPORT,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            key.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_insight_report`].
    DeleteInsightReportRequest => ();
}

static LIST_INSIGHT_ANNOTATIONS: Operation = Operation::get(
    "builds_and_deployments::list_insight_annotations",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
)
.accept("application/json;charset=UTF-8");

/// Lists the findings of a report.
///
/// `GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations`
///
/// Whoever may read the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `key`: The report, by the key that the tool chose for it, as in
///   `com.example.hullscan`.
///
///   A key that begins with a domain of one's own keeps the reports of two tools apart.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// let lint = "example.lint";
/// let found = builds_and_deployments::list_insight_annotations("ROCKET", "engine", commit, lint)
///     .send(client)
///     .await?;
/// println!("{} findings", found.total_count.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getAnnotations")]
#[inline]
pub fn list_insight_annotations(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    key: impl PathText,
) -> ListInsightAnnotationsRequest {
    ListInsightAnnotationsRequest(Request::new(
        &LIST_INSIGHT_ANNOTATIONS,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            key.path_value(),
        ],
    ))
}

request! {
    /// Request of [`list_insight_annotations`].
    ListInsightAnnotationsRequest => InsightAnnotations;
}

static ADD_INSIGHT_ANNOTATIONS: Operation = Operation::post(
    "builds_and_deployments::add_insight_annotations",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
);

/// Adds findings to a report, many at once.
///
/// `POST /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations`
///
/// The report has to be there first. Each finding needs a `message` and a `severity`.
/// `path` with `line` puts it to a line, and a pull request shows it only where its diff
/// has the line; a `line` of 0 stands at the top of the file, and one without `path` beside
/// the whole.
///
/// A report takes 1000 unless the server was set up otherwise; where they would be more,
/// none of those sent is stored. Nothing is noticed twice: before a second run, delete
/// those of the first. Only who made the report may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `key`: The report, by the key that the tool chose for it, as in
///   `com.example.hullscan`.
///
///   A key that begins with a domain of one's own keeps the reports of two tools apart.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
/// use bitbucket_data_center::models::{
///     InsightAnnotationSeverity, NewInsightAnnotation, NewInsightAnnotations,
/// };
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "ce5b743109a2d4b0c8f6e1b7d3a2950f4c6e8a1b";
/// let found = [("src/quay.rs", 12, "unused berth"), ("src/buoy.rs", 3, "bell does not ring")];
/// let annotations = found.map(|(path, line, message)| {
///     NewInsightAnnotation::new(message, InsightAnnotationSeverity::Low)
///         .with_path(path)
///         .with_line(line)
/// });
/// let body = NewInsightAnnotations::new(annotations);
/// builds_and_deployments::add_insight_annotations(
///     "PORT",
///     "harbour",
///     commit,
///     "example.lint",
///     &body,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "code insights")]
#[doc(alias = "insights")]
#[doc(alias = "addAnnotations")]
#[inline]
pub fn add_insight_annotations(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    key: impl PathText,
    body: &NewInsightAnnotations,
) -> AddInsightAnnotationsRequest {
    AddInsightAnnotationsRequest(
        Request::new(
            &ADD_INSIGHT_ANNOTATIONS,
            &[
                project_key.path_value(),
                repository_slug.path_value(),
                commit_id.path_value(),
                key.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`add_insight_annotations`].
    AddInsightAnnotationsRequest => ();
}

static DELETE_INSIGHT_ANNOTATIONS: Operation = Operation::delete(
    "builds_and_deployments::delete_insight_annotations",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
);

/// Deletes findings of a report, by their ids.
///
/// `DELETE /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations`
///
/// `externalId` repeats for several. Without it, all findings of the report are deleted. It
/// is for the one who made the report, and for administrators of the repository.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `key`: The report, by the key that the tool chose for it, as in
///   `com.example.hullscan`.
///
///   A key that begins with a domain of one's own keeps the reports of two tools apart.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// // Two of them; without ids, it would be all.
/// builds_and_deployments::delete_insight_annotations("ROCKET", "engine", commit, "example.lint")
///     .external_id(["valve-27", "pump-3"])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deleteAnnotations")]
#[inline]
pub fn delete_insight_annotations(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    key: impl PathText,
) -> DeleteInsightAnnotationsRequest {
    DeleteInsightAnnotationsRequest(Request::new(
        &DELETE_INSIGHT_ANNOTATIONS,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            key.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_insight_annotations`].
    DeleteInsightAnnotationsRequest => ();

    /// The findings by the ids that the tool chose for them; it repeats for several.
    ///
    /// A list keeps these. Deleting without it deletes all of the report.
    ///
    /// Query `externalId`, one per value; each call adds to them.
    external_id(external_id: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("externalId", external_id);
}

static SET_INSIGHT_ANNOTATION: Operation = Operation::put(
    "builds_and_deployments::set_insight_annotation",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId}",
);

/// Adds a finding to a report under an id that the tool chooses, or replaces it.
///
/// `PUT /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId}`
///
/// It needs a `message` and a `severity`. Only who made the report may do it, else 401.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `key`: The report, by the key that the tool chose for it, as in
///   `com.example.hullscan`.
///
///   A key that begins with a domain of one's own keeps the reports of two tools apart.
///
/// - `external_id`: The finding, by the id that the tool chose for it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
/// use bitbucket_data_center::models::{InsightAnnotationSeverity, NewInsightAnnotation};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// let high = InsightAnnotationSeverity::High;
/// let finding =
///     NewInsightAnnotation::new("Never closed", high).with_path("valve.rs").with_line(27);
/// // The same id replaces it when the tool runs again.
/// let (lint, id) = ("example.lint", "valve-27");
/// builds_and_deployments::set_insight_annotation("ROCKET", "engine", commit, lint, id, &finding)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setAnnotation")]
#[inline]
pub fn set_insight_annotation(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    key: impl PathText,
    external_id: impl PathText,
    body: &NewInsightAnnotation,
) -> SetInsightAnnotationRequest {
    SetInsightAnnotationRequest(
        Request::new(
            &SET_INSIGHT_ANNOTATION,
            &[
                project_key.path_value(),
                repository_slug.path_value(),
                commit_id.path_value(),
                key.path_value(),
                external_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_insight_annotation`].
    SetInsightAnnotationRequest => ();
}

static CREATE_REQUIRED_BUILD: Operation = Operation::post(
    "builds_and_deployments::create_required_build",
    "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition",
)
.accept("application/json;charset=UTF-8");

/// Makes a repository require builds before a merge.
///
/// `POST /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition`
///
/// `buildParentKeys` lists the `parent` of each build that has to be green, and may not be
/// empty. `refMatcher` says for which target branches: `id` is `refs/heads/main` or
/// `release/*`, and `type.id` is `BRANCH`, `PATTERN`, `MODEL_CATEGORY`, `MODEL_BRANCH` or
/// `ANY_REF`. `exemptRefMatcher` leaves out pull requests from certain branches, in the
/// same way.
///
/// A list without keys, or a matcher that does not fit, is a 400. Only an administrator of
/// the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
/// use bitbucket_data_center::models::{
///     RefMatcher, RefMatcherKind, RefMatcherType, RequiredBuildDefinition,
/// };
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let branch = RefMatcherType::default().with_id(RefMatcherKind::Branch);
/// let main = RefMatcher::default().with_id("refs/heads/main").with_type(branch);
/// let condition = RequiredBuildDefinition::new(["harbour"], main);
/// builds_and_deployments::create_required_build("PORT", "harbour", &condition)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "merge check")]
#[doc(alias = "required build")]
#[doc(alias = "createRequiredBuildsMergeCheck")]
#[inline]
pub fn create_required_build(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &RequiredBuildDefinition,
) -> CreateRequiredBuildRequest {
    CreateRequiredBuildRequest(
        Request::new(
            &CREATE_REQUIRED_BUILD,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_required_build`].
    CreateRequiredBuildRequest => RequiredBuild;
}

static UPDATE_REQUIRED_BUILD: Operation = Operation::put(
    "builds_and_deployments::update_required_build",
    "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
)
.accept("application/json;charset=UTF-8");

/// Replaces which builds a repository requires before a merge, and for which branches.
///
/// `PUT /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}`
///
/// The body holds all of it, as for a new one. A list without keys, or a matcher that does
/// not fit, is a 400. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "updateRequiredBuildsMergeCheck")]
#[inline]
pub fn update_required_build(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
    body: &RequiredBuildDefinition,
) -> UpdateRequiredBuildRequest {
    UpdateRequiredBuildRequest(
        Request::new(
            &UPDATE_REQUIRED_BUILD,
            &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_required_build`].
    UpdateRequiredBuildRequest => RequiredBuild;
}

static DELETE_REQUIRED_BUILD: Operation = Operation::delete(
    "builds_and_deployments::delete_required_build",
    "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
);

/// Makes a repository require certain builds no more.
///
/// `DELETE /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}`
///
/// One that is gone already is no error. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "deleteRequiredBuildsMergeCheck")]
#[inline]
pub fn delete_required_build(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
) -> DeleteRequiredBuildRequest {
    DeleteRequiredBuildRequest(Request::new(
        &DELETE_REQUIRED_BUILD,
        &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete_required_build`].
    DeleteRequiredBuildRequest => ();
}

static LIST_REQUIRED_BUILDS: Operation = Operation::get(
    "builds_and_deployments::list_required_builds",
    "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions",
)
.accept("application/json;charset=UTF-8");

/// Lists the builds that a repository requires before a merge: which, and for which
/// branches.
///
/// `GET /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions`
///
/// Whoever may read the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::builds_and_deployments;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut required =
///     builds_and_deployments::list_required_builds("PORT", "harbour").items(client);
/// while let Some(condition) = required.try_next().await? {
///     let branch = condition.ref_matcher.and_then(|matcher| matcher.id).unwrap_or_default();
///     println!("{branch}: {}", condition.build_parent_keys.unwrap_or_default().join(", "));
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getPageOfRequiredBuildsMergeChecks")]
#[inline]
pub fn list_required_builds(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListRequiredBuildsRequest {
    ListRequiredBuildsRequest(Request::new(
        &LIST_REQUIRED_BUILDS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_required_builds`].
    ListRequiredBuildsRequest => OffsetPage<RequiredBuild>;

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}
