//! Secret scanning, GPG keys, X.509 certificates and the signing of system commits.

use crate::models::{
    GpgKey, NameOrder, Repository, RepositorySelector, SecretScanningAllowlistRule,
    SecretScanningAllowlistRuleDefinition, SecretScanningRule, SecretScanningRuleDefinition,
    SigningConfigurationUpdate, SystemSigningConfiguration, X509Certificate,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Integer, OffsetPage, Operation, Part, PathText, Request, request};

static LIST_REPOSITORY_ALLOWLIST_RULES: Operation = Operation::get(
    "security::list_repository_allowlist_rules",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist",
)
.accept("application/json;charset=UTF-8");

/// Lists the allowlist rules of a repository, which say what is no secret.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist`
///
/// Those of the project are another list. Only an administrator of the repository may see
/// them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "search")]
#[inline]
pub fn list_repository_allowlist_rules(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListRepositoryAllowlistRulesRequest {
    ListRepositoryAllowlistRulesRequest(Request::new(
        &LIST_REPOSITORY_ALLOWLIST_RULES,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_repository_allowlist_rules`].
    ListRepositoryAllowlistRulesRequest => OffsetPage<SecretScanningAllowlistRule>;

    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    ///
    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// The order of the list.
    ///
    /// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
    /// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
    /// the beginning.
    ///
    /// Query `order`.
    order(order: NameOrder) => set_query("order", order.as_str());

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

static CREATE_REPOSITORY_ALLOWLIST_RULE: Operation = Operation::post(
    "security::create_repository_allowlist_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist",
)
.accept("application/json;charset=UTF-8");

/// Creates an allowlist rule for a repository, so that what it fits is not taken for a
/// secret.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist`
///
/// `lineRegex` is a regular expression for lines, `pathRegex` one for files; `name` says
/// what they are. A mistake in them is a 400. Only an administrator of the repository may
/// do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "createAllowlistRule")]
#[inline]
pub fn create_repository_allowlist_rule(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &SecretScanningAllowlistRuleDefinition,
) -> CreateRepositoryAllowlistRuleRequest {
    CreateRepositoryAllowlistRuleRequest(
        Request::new(
            &CREATE_REPOSITORY_ALLOWLIST_RULE,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_repository_allowlist_rule`].
    CreateRepositoryAllowlistRuleRequest => SecretScanningAllowlistRule;
}

static GET_REPOSITORY_ALLOWLIST_RULE: Operation = Operation::get(
    "security::get_repository_allowlist_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
)
.accept("application/json;charset=UTF-8");

/// Gives an allowlist rule of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}`
///
/// Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getAllowlistRule")]
#[inline]
pub fn get_repository_allowlist_rule(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
) -> GetRepositoryAllowlistRuleRequest {
    GetRepositoryAllowlistRuleRequest(Request::new(
        &GET_REPOSITORY_ALLOWLIST_RULE,
        &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`get_repository_allowlist_rule`].
    GetRepositoryAllowlistRuleRequest => SecretScanningAllowlistRule;
}

static UPDATE_REPOSITORY_ALLOWLIST_RULE: Operation = Operation::put(
    "security::update_repository_allowlist_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
)
.accept("application/json;charset=UTF-8");

/// Changes an allowlist rule of a repository.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}`
///
/// Only an administrator of the repository may do it.
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
#[doc(alias = "editAllowlistRule")]
#[inline]
pub fn update_repository_allowlist_rule(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
    body: &SecretScanningAllowlistRuleDefinition,
) -> UpdateRepositoryAllowlistRuleRequest {
    UpdateRepositoryAllowlistRuleRequest(
        Request::new(
            &UPDATE_REPOSITORY_ALLOWLIST_RULE,
            &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_repository_allowlist_rule`].
    UpdateRepositoryAllowlistRuleRequest => SecretScanningAllowlistRule;
}

static DELETE_REPOSITORY_ALLOWLIST_RULE: Operation = Operation::delete(
    "security::delete_repository_allowlist_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
);

/// Deletes an allowlist rule of a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}`
///
/// Only an administrator of the repository may do it.
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
#[doc(alias = "deleteAllowlistRule")]
#[inline]
pub fn delete_repository_allowlist_rule(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
) -> DeleteRepositoryAllowlistRuleRequest {
    DeleteRepositoryAllowlistRuleRequest(Request::new(
        &DELETE_REPOSITORY_ALLOWLIST_RULE,
        &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete_repository_allowlist_rule`].
    DeleteRepositoryAllowlistRuleRequest => ();
}

static IS_REPOSITORY_EXEMPT: Operation = Operation::get(
    "security::is_repository_exempt",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
)
.accept("application/json;charset=UTF-8");

/// Tells whether secret scanning passes over a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt`
///
/// The answer is `true` or `false`. 401 says that the caller may not ask.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "isRepoExempt")]
#[inline]
pub fn is_repository_exempt(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> IsRepositoryExemptRequest {
    IsRepositoryExemptRequest(Request::new(
        &IS_REPOSITORY_EXEMPT,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`is_repository_exempt`].
    IsRepositoryExemptRequest => Json;
}

static EXEMPT_REPOSITORY: Operation = Operation::put(
    "security::exempt_repository",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
);

/// Exempts a repository from secret scanning.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt`
///
/// The lists of the project and of the whole server have taken its place. A repository that
/// is exempt already is a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 409: `ApiErrorBody`.
#[doc(alias = "addExemptRepo")]
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn exempt_repository(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ExemptRepositoryRequest {
    ExemptRepositoryRequest(Request::new(
        &EXEMPT_REPOSITORY,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`exempt_repository`].
    ExemptRepositoryRequest => ();
}

static UNEXEMPT_REPOSITORY: Operation = Operation::delete(
    "security::unexempt_repository",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
);

/// Ends the exemption of a repository from secret scanning.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "deleteExemptRepo")]
#[inline]
pub fn unexempt_repository(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> UnexemptRepositoryRequest {
    UnexemptRepositoryRequest(Request::new(
        &UNEXEMPT_REPOSITORY,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`unexempt_repository`].
    UnexemptRepositoryRequest => ();
}

static LIST_REPOSITORY_SCANNING_RULES: Operation = Operation::get(
    "security::list_repository_scanning_rules",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules",
)
.accept("application/json;charset=UTF-8");

/// Lists the secret scanning rules of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules`
///
/// Those of the project and of the whole server are other lists. Only an administrator of
/// the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "search")]
#[inline]
pub fn list_repository_scanning_rules(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListRepositoryScanningRulesRequest {
    ListRepositoryScanningRulesRequest(Request::new(
        &LIST_REPOSITORY_SCANNING_RULES,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_repository_scanning_rules`].
    ListRepositoryScanningRulesRequest => OffsetPage<SecretScanningRule>;

    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    ///
    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// The order of the list.
    ///
    /// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
    /// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
    /// the beginning.
    ///
    /// Query `order`.
    order(order: NameOrder) => set_query("order", order.as_str());

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

static CREATE_REPOSITORY_SCANNING_RULE: Operation = Operation::post(
    "security::create_repository_scanning_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules",
)
.accept("application/json;charset=UTF-8");

/// Creates a secret scanning rule for a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules`
///
/// `lineRegex` is a regular expression for lines that hold a secret, `pathRegex` one for
/// the files to look into; `name` says what they find. A mistake in them is a 400. Only an
/// administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "createRule")]
#[inline]
pub fn create_repository_scanning_rule(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &SecretScanningRuleDefinition,
) -> CreateRepositoryScanningRuleRequest {
    CreateRepositoryScanningRuleRequest(
        Request::new(
            &CREATE_REPOSITORY_SCANNING_RULE,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_repository_scanning_rule`].
    CreateRepositoryScanningRuleRequest => SecretScanningRule;
}

static GET_REPOSITORY_SCANNING_RULE: Operation = Operation::get(
    "security::get_repository_scanning_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
)
.accept("application/json;charset=UTF-8");

/// Gives a secret scanning rule of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}`
///
/// Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getRule")]
#[inline]
pub fn get_repository_scanning_rule(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
) -> GetRepositoryScanningRuleRequest {
    GetRepositoryScanningRuleRequest(Request::new(
        &GET_REPOSITORY_SCANNING_RULE,
        &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`get_repository_scanning_rule`].
    GetRepositoryScanningRuleRequest => SecretScanningRule;
}

static UPDATE_REPOSITORY_SCANNING_RULE: Operation = Operation::put(
    "security::update_repository_scanning_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
)
.accept("application/json;charset=UTF-8");

/// Changes a secret scanning rule of a repository.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}`
///
/// Only an administrator of the repository may do it.
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
#[doc(alias = "editRule")]
#[inline]
pub fn update_repository_scanning_rule(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
    body: &SecretScanningRuleDefinition,
) -> UpdateRepositoryScanningRuleRequest {
    UpdateRepositoryScanningRuleRequest(
        Request::new(
            &UPDATE_REPOSITORY_SCANNING_RULE,
            &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_repository_scanning_rule`].
    UpdateRepositoryScanningRuleRequest => SecretScanningRule;
}

static DELETE_REPOSITORY_SCANNING_RULE: Operation = Operation::delete(
    "security::delete_repository_scanning_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
);

/// Deletes a secret scanning rule of a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}`
///
/// Only an administrator of the repository may do it.
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
#[doc(alias = "deleteRule")]
#[inline]
pub fn delete_repository_scanning_rule(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
) -> DeleteRepositoryScanningRuleRequest {
    DeleteRepositoryScanningRuleRequest(Request::new(
        &DELETE_REPOSITORY_SCANNING_RULE,
        &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete_repository_scanning_rule`].
    DeleteRepositoryScanningRuleRequest => ();
}

static LIST_PROJECT_ALLOWLIST_RULES: Operation = Operation::get(
    "security::list_project_allowlist_rules",
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist",
)
.accept("application/json;charset=UTF-8");

/// Lists the allowlist rules of a project, which say what is no secret.
///
/// `GET /api/latest/projects/{projectKey}/secret-scanning/allowlist`
///
/// They hold for all its repositories but those that are exempt. Only an administrator of
/// the project may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "searchAllowlistRule")]
#[inline]
pub fn list_project_allowlist_rules(
    project_key: impl PathText,
) -> ListProjectAllowlistRulesRequest {
    ListProjectAllowlistRulesRequest(Request::new(
        &LIST_PROJECT_ALLOWLIST_RULES,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_project_allowlist_rules`].
    ListProjectAllowlistRulesRequest => OffsetPage<SecretScanningAllowlistRule>;

    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    ///
    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// The order of the list.
    ///
    /// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
    /// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
    /// the beginning.
    ///
    /// Query `order`.
    order(order: NameOrder) => set_query("order", order.as_str());

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

static CREATE_PROJECT_ALLOWLIST_RULE: Operation = Operation::post(
    "security::create_project_allowlist_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist",
)
.accept("application/json;charset=UTF-8");

/// Creates an allowlist rule for a project, so that what it fits is not taken for a secret.
///
/// `POST /api/latest/projects/{projectKey}/secret-scanning/allowlist`
///
/// `lineRegex` is a regular expression for lines, `pathRegex` one for files; `name` says
/// what they are. A mistake in them is a 400. Only an administrator of the project may do
/// it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "createAllowlistRule")]
#[inline]
pub fn create_project_allowlist_rule(
    project_key: impl PathText,
    body: &SecretScanningAllowlistRuleDefinition,
) -> CreateProjectAllowlistRuleRequest {
    CreateProjectAllowlistRuleRequest(
        Request::new(&CREATE_PROJECT_ALLOWLIST_RULE, &[project_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_project_allowlist_rule`].
    CreateProjectAllowlistRuleRequest => SecretScanningAllowlistRule;
}

static GET_PROJECT_ALLOWLIST_RULE: Operation = Operation::get(
    "security::get_project_allowlist_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
)
.accept("application/json;charset=UTF-8");

/// Gives an allowlist rule of a project.
///
/// `GET /api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}`
///
/// Only an administrator of the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getAllowlistRule")]
#[inline]
pub fn get_project_allowlist_rule(
    project_key: impl PathText,
    id: impl Integer,
) -> GetProjectAllowlistRuleRequest {
    GetProjectAllowlistRuleRequest(Request::new(
        &GET_PROJECT_ALLOWLIST_RULE,
        &[project_key.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`get_project_allowlist_rule`].
    GetProjectAllowlistRuleRequest => SecretScanningAllowlistRule;
}

static UPDATE_PROJECT_ALLOWLIST_RULE: Operation = Operation::put(
    "security::update_project_allowlist_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
)
.accept("application/json;charset=UTF-8");

/// Changes an allowlist rule of a project.
///
/// `PUT /api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}`
///
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "editAllowlistRule")]
#[inline]
pub fn update_project_allowlist_rule(
    project_key: impl PathText,
    id: impl Integer,
    body: &SecretScanningAllowlistRuleDefinition,
) -> UpdateProjectAllowlistRuleRequest {
    UpdateProjectAllowlistRuleRequest(
        Request::new(&UPDATE_PROJECT_ALLOWLIST_RULE, &[project_key.path_value(), id.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_project_allowlist_rule`].
    UpdateProjectAllowlistRuleRequest => SecretScanningAllowlistRule;
}

static DELETE_PROJECT_ALLOWLIST_RULE: Operation = Operation::delete(
    "security::delete_project_allowlist_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
);

/// Deletes an allowlist rule of a project.
///
/// `DELETE /api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}`
///
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "deleteAllowlistRule")]
#[inline]
pub fn delete_project_allowlist_rule(
    project_key: impl PathText,
    id: impl Integer,
) -> DeleteProjectAllowlistRuleRequest {
    DeleteProjectAllowlistRuleRequest(Request::new(
        &DELETE_PROJECT_ALLOWLIST_RULE,
        &[project_key.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete_project_allowlist_rule`].
    DeleteProjectAllowlistRuleRequest => ();
}

static LIST_PROJECT_EXEMPT_REPOSITORIES: Operation = Operation::get(
    "security::list_project_exempt_repositories",
    "/api/latest/projects/{projectKey}/secret-scanning/exempt",
)
.accept("application/json;charset=UTF-8");

/// Lists the repositories of a project that are exempt from secret scanning.
///
/// `GET /api/latest/projects/{projectKey}/secret-scanning/exempt`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "findExemptReposByProject")]
#[inline]
pub fn list_project_exempt_repositories(
    project_key: impl PathText,
) -> ListProjectExemptRepositoriesRequest {
    ListProjectExemptRepositoriesRequest(Request::new(
        &LIST_PROJECT_EXEMPT_REPOSITORIES,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_project_exempt_repositories`].
    ListProjectExemptRepositoriesRequest => OffsetPage<Repository>;

    /// The order of the list.
    ///
    /// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
    /// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
    /// the beginning.
    ///
    /// Query `order`.
    order(order: NameOrder) => set_query("order", order.as_str());

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

static EXEMPT_PROJECT_REPOSITORIES: Operation = Operation::post(
    "security::exempt_project_repositories",
    "/api/latest/projects/{projectKey}/secret-scanning/exempt",
);

/// Exempts several repositories of a project from secret scanning.
///
/// `POST /api/latest/projects/{projectKey}/secret-scanning/exempt`
///
/// The body is a list, with `projectKey` and `slug` of each. Refused with 401, it has
/// exempted none. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "bulkAddExemptRepositories")]
#[inline]
pub fn exempt_project_repositories(
    project_key: impl PathText,
    body: &[RepositorySelector],
) -> ExemptProjectRepositoriesRequest {
    ExemptProjectRepositoriesRequest(
        Request::new(&EXEMPT_PROJECT_REPOSITORIES, &[project_key.path_value()]).with_model(&body),
    )
}

request! {
    /// Request of [`exempt_project_repositories`].
    ExemptProjectRepositoriesRequest => ();
}

static LIST_PROJECT_SCANNING_RULES: Operation = Operation::get(
    "security::list_project_scanning_rules",
    "/api/latest/projects/{projectKey}/secret-scanning/rules",
)
.accept("application/json;charset=UTF-8");

/// Lists the secret scanning rules of a project.
///
/// `GET /api/latest/projects/{projectKey}/secret-scanning/rules`
///
/// They hold for all its repositories but those that are exempt. Only an administrator of
/// the project may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "search")]
#[inline]
pub fn list_project_scanning_rules(project_key: impl PathText) -> ListProjectScanningRulesRequest {
    ListProjectScanningRulesRequest(Request::new(
        &LIST_PROJECT_SCANNING_RULES,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_project_scanning_rules`].
    ListProjectScanningRulesRequest => OffsetPage<SecretScanningRule>;

    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    ///
    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// The order of the list.
    ///
    /// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
    /// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
    /// the beginning.
    ///
    /// Query `order`.
    order(order: NameOrder) => set_query("order", order.as_str());

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

static CREATE_PROJECT_SCANNING_RULE: Operation = Operation::post(
    "security::create_project_scanning_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/rules",
)
.accept("application/json;charset=UTF-8");

/// Creates a secret scanning rule for a project.
///
/// `POST /api/latest/projects/{projectKey}/secret-scanning/rules`
///
/// `lineRegex` is a regular expression for lines that hold a secret, `pathRegex` one for
/// the files to look into; `name` says what they find. A mistake in them is a 400. Only an
/// administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "createRule")]
#[inline]
pub fn create_project_scanning_rule(
    project_key: impl PathText,
    body: &SecretScanningRuleDefinition,
) -> CreateProjectScanningRuleRequest {
    CreateProjectScanningRuleRequest(
        Request::new(&CREATE_PROJECT_SCANNING_RULE, &[project_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_project_scanning_rule`].
    CreateProjectScanningRuleRequest => SecretScanningRule;
}

static GET_PROJECT_SCANNING_RULE: Operation = Operation::get(
    "security::get_project_scanning_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
)
.accept("application/json;charset=UTF-8");

/// Gives a secret scanning rule of a project.
///
/// `GET /api/latest/projects/{projectKey}/secret-scanning/rules/{id}`
///
/// Only an administrator of the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getRule")]
#[inline]
pub fn get_project_scanning_rule(
    project_key: impl PathText,
    id: impl Integer,
) -> GetProjectScanningRuleRequest {
    GetProjectScanningRuleRequest(Request::new(
        &GET_PROJECT_SCANNING_RULE,
        &[project_key.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`get_project_scanning_rule`].
    GetProjectScanningRuleRequest => SecretScanningRule;
}

static UPDATE_PROJECT_SCANNING_RULE: Operation = Operation::put(
    "security::update_project_scanning_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
)
.accept("application/json;charset=UTF-8");

/// Changes a secret scanning rule of a project.
///
/// `PUT /api/latest/projects/{projectKey}/secret-scanning/rules/{id}`
///
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "editRule")]
#[inline]
pub fn update_project_scanning_rule(
    project_key: impl PathText,
    id: impl Integer,
    body: &SecretScanningRuleDefinition,
) -> UpdateProjectScanningRuleRequest {
    UpdateProjectScanningRuleRequest(
        Request::new(&UPDATE_PROJECT_SCANNING_RULE, &[project_key.path_value(), id.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_project_scanning_rule`].
    UpdateProjectScanningRuleRequest => SecretScanningRule;
}

static DELETE_PROJECT_SCANNING_RULE: Operation = Operation::delete(
    "security::delete_project_scanning_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
);

/// Deletes a secret scanning rule of a project.
///
/// `DELETE /api/latest/projects/{projectKey}/secret-scanning/rules/{id}`
///
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "deleteRule")]
#[inline]
pub fn delete_project_scanning_rule(
    project_key: impl PathText,
    id: impl Integer,
) -> DeleteProjectScanningRuleRequest {
    DeleteProjectScanningRuleRequest(Request::new(
        &DELETE_PROJECT_SCANNING_RULE,
        &[project_key.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete_project_scanning_rule`].
    DeleteProjectScanningRuleRequest => ();
}

static LIST_EXEMPT_REPOSITORIES: Operation =
    Operation::get("security::list_exempt_repositories", "/api/latest/secret-scanning/exempt")
        .accept("application/json;charset=UTF-8");

/// Lists the repositories of the whole server that are exempt from secret scanning.
///
/// `GET /api/latest/secret-scanning/exempt`
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "findExemptReposByScope")]
#[inline]
pub fn list_exempt_repositories() -> ListExemptRepositoriesRequest {
    ListExemptRepositoriesRequest(Request::new(&LIST_EXEMPT_REPOSITORIES, &[]))
}

request! {
    /// Request of [`list_exempt_repositories`].
    ListExemptRepositoriesRequest => OffsetPage<Repository>;

    /// The order of the list.
    ///
    /// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
    /// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
    /// the beginning.
    ///
    /// Query `order`.
    order(order: NameOrder) => set_query("order", order.as_str());

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

static EXEMPT_REPOSITORIES: Operation =
    Operation::post("security::exempt_repositories", "/api/latest/secret-scanning/exempt");

/// Exempts several repositories, of any projects, from secret scanning.
///
/// `POST /api/latest/secret-scanning/exempt`
///
/// The body is a list, with `projectKey` and `slug` of each. Refused with 401, it has
/// exempted none; 409 says that one of them is exempt already. It takes the global
/// permission `ADMIN`.
///
/// Refused with 401, 409: `ApiErrorBody`.
#[doc(alias = "bulkAddExemptRepositories")]
#[inline]
pub fn exempt_repositories(body: &[RepositorySelector]) -> ExemptRepositoriesRequest {
    ExemptRepositoriesRequest(Request::new(&EXEMPT_REPOSITORIES, &[]).with_model(&body))
}

request! {
    /// Request of [`exempt_repositories`].
    ExemptRepositoriesRequest => ();
}

static LIST_SCANNING_RULES: Operation =
    Operation::get("security::list_scanning_rules", "/api/latest/secret-scanning/rules")
        .accept("application/json;charset=UTF-8");

/// Lists the secret scanning rules of the whole server.
///
/// `GET /api/latest/secret-scanning/rules`
///
/// They hold for all repositories but those that are exempt. 401 says that the caller may
/// not see them.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "search")]
#[inline]
pub fn list_scanning_rules() -> ListScanningRulesRequest {
    ListScanningRulesRequest(Request::new(&LIST_SCANNING_RULES, &[]))
}

request! {
    /// Request of [`list_scanning_rules`].
    ListScanningRulesRequest => OffsetPage<SecretScanningRule>;

    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    ///
    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// The order of the list.
    ///
    /// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
    /// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
    /// the beginning.
    ///
    /// Query `order`.
    order(order: NameOrder) => set_query("order", order.as_str());

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

static CREATE_SCANNING_RULE: Operation =
    Operation::post("security::create_scanning_rule", "/api/latest/secret-scanning/rules")
        .accept("application/json;charset=UTF-8");

/// Creates a secret scanning rule for the whole server.
///
/// `POST /api/latest/secret-scanning/rules`
///
/// `lineRegex` is a regular expression for lines that hold a secret, `pathRegex` one for
/// the files to look into; `name` says what they find. A mistake in them is a 400. 401 says
/// that the caller may not do it.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "createRule")]
#[inline]
pub fn create_scanning_rule(body: &SecretScanningRuleDefinition) -> CreateScanningRuleRequest {
    CreateScanningRuleRequest(Request::new(&CREATE_SCANNING_RULE, &[]).with_model(body))
}

request! {
    /// Request of [`create_scanning_rule`].
    CreateScanningRuleRequest => SecretScanningRule;
}

static GET_SCANNING_RULE: Operation =
    Operation::get("security::get_scanning_rule", "/api/latest/secret-scanning/rules/{id}")
        .accept("application/json;charset=UTF-8");

/// Gives a secret scanning rule of the whole server.
///
/// `GET /api/latest/secret-scanning/rules/{id}`
///
/// 401 says that the caller may not see it.
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getRule")]
#[inline]
pub fn get_scanning_rule(id: impl Integer) -> GetScanningRuleRequest {
    GetScanningRuleRequest(Request::new(&GET_SCANNING_RULE, &[id.path_value()]))
}

request! {
    /// Request of [`get_scanning_rule`].
    GetScanningRuleRequest => SecretScanningRule;
}

static UPDATE_SCANNING_RULE: Operation =
    Operation::put("security::update_scanning_rule", "/api/latest/secret-scanning/rules/{id}")
        .accept("application/json;charset=UTF-8");

/// Changes a secret scanning rule of the whole server.
///
/// `PUT /api/latest/secret-scanning/rules/{id}`
///
/// 401 says that the caller may not do it.
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "editRule")]
#[inline]
pub fn update_scanning_rule(
    id: impl Integer,
    body: &SecretScanningRuleDefinition,
) -> UpdateScanningRuleRequest {
    UpdateScanningRuleRequest(
        Request::new(&UPDATE_SCANNING_RULE, &[id.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`update_scanning_rule`].
    UpdateScanningRuleRequest => SecretScanningRule;
}

static DELETE_SCANNING_RULE: Operation =
    Operation::delete("security::delete_scanning_rule", "/api/latest/secret-scanning/rules/{id}");

/// Deletes a secret scanning rule of the whole server.
///
/// `DELETE /api/latest/secret-scanning/rules/{id}`
///
/// 401 says that the caller may not do it.
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "deleteRule")]
#[inline]
pub fn delete_scanning_rule(id: impl Integer) -> DeleteScanningRuleRequest {
    DeleteScanningRuleRequest(Request::new(&DELETE_SCANNING_RULE, &[id.path_value()]))
}

request! {
    /// Request of [`delete_scanning_rule`].
    DeleteScanningRuleRequest => ();
}

static LIST_CERTIFICATES: Operation =
    Operation::get("security::list_certificates", "/api/latest/signing/x509-certificates")
        .accept("application/json;charset=UTF-8");

/// Lists the X.509 certificates by which signatures of commits are trusted.
///
/// `GET /api/latest/signing/x509-certificates`
///
/// It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getAllCertificates")]
#[inline]
pub fn list_certificates() -> ListCertificatesRequest {
    ListCertificatesRequest(Request::new(&LIST_CERTIFICATES, &[]))
}

request! {
    /// Request of [`list_certificates`].
    ListCertificatesRequest => OffsetPage<X509Certificate>;

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

static CREATE_CERTIFICATE: Operation =
    Operation::post("security::create_certificate", "/api/latest/signing/x509-certificates")
        .headers(&[("x-atlassian-token", "no-check")])
        .accept("application/json;charset=UTF-8");

/// Adds an X.509 certificate by which signatures of commits are trusted.
///
/// `POST /api/latest/signing/x509-certificates`
///
/// One that is there already stays as it is, and none can be changed afterwards. It takes
/// the global permission `ADMIN`.
///
/// Arguments:
///
/// - `certificate`: The certificate, as the bytes of its file.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn create_certificate(certificate: Part) -> CreateCertificateRequest {
    let mut request = Request::new(&CREATE_CERTIFICATE, &[]).with_multipart();
    request.set_part("certificate", certificate.or_file_name("certificate"));
    CreateCertificateRequest(request)
}

request! {
    /// Request of [`create_certificate`].
    CreateCertificateRequest => X509Certificate;
}

static UPDATE_CERTIFICATE_REVOCATION_LIST: Operation = Operation::put(
    "security::update_certificate_revocation_list",
    "/api/latest/signing/x509-certificates/crl/{id}",
);

/// Fetches anew which certificates the issuer has revoked.
///
/// `PUT /api/latest/signing/x509-certificates/crl/{id}`
///
/// The answer comes at once, and the work goes on after it. The server does it by itself
/// every day. `id` is that of the issuer's certificate. It takes the global permission
/// `ADMIN`.
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "updateCertificateRevocationListEntries")]
#[inline]
pub fn update_certificate_revocation_list(
    id: impl Integer,
) -> UpdateCertificateRevocationListRequest {
    UpdateCertificateRevocationListRequest(Request::new(
        &UPDATE_CERTIFICATE_REVOCATION_LIST,
        &[id.path_value()],
    ))
}

request! {
    /// Request of [`update_certificate_revocation_list`].
    UpdateCertificateRevocationListRequest => ();
}

static DELETE_CERTIFICATE: Operation =
    Operation::delete("security::delete_certificate", "/api/latest/signing/x509-certificates/{id}");

/// Deletes an X.509 certificate.
///
/// `DELETE /api/latest/signing/x509-certificates/{id}`
///
/// It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_certificate(id: impl Integer) -> DeleteCertificateRequest {
    DeleteCertificateRequest(Request::new(&DELETE_CERTIFICATE, &[id.path_value()]))
}

request! {
    /// Request of [`delete_certificate`].
    DeleteCertificateRequest => ();
}

static GET_SIGNING_CONFIGURATION: Operation = Operation::get(
    "security::get_signing_configuration",
    "/api/latest/system-signing/configuration",
)
.accept("application/json;charset=UTF-8");

/// Tells whether the server signs the commits and tags that it makes by itself.
///
/// `GET /api/latest/system-signing/configuration`
///
/// 401 says that the caller may not know.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getSystemSigningConfiguration")]
#[inline]
pub fn get_signing_configuration() -> GetSigningConfigurationRequest {
    GetSigningConfigurationRequest(Request::new(&GET_SIGNING_CONFIGURATION, &[]))
}

request! {
    /// Request of [`get_signing_configuration`].
    GetSigningConfigurationRequest => SystemSigningConfiguration;
}

static UPDATE_SIGNING_CONFIGURATION: Operation = Operation::post(
    "security::update_signing_configuration",
    "/api/latest/system-signing/configuration",
)
.accept("application/json;charset=UTF-8");

/// Sets whether the server signs the commits and tags that it makes by itself.
///
/// `POST /api/latest/system-signing/configuration`
///
/// 401 says that the caller may not do it.
///
/// Arguments:
///
/// - `body`: How the server signs.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "updateSystemSigningConfiguration")]
#[inline]
pub fn update_signing_configuration(
    body: &SigningConfigurationUpdate,
) -> UpdateSigningConfigurationRequest {
    UpdateSigningConfigurationRequest(
        Request::new(&UPDATE_SIGNING_CONFIGURATION, &[]).with_model(body),
    )
}

request! {
    /// Request of [`update_signing_configuration`].
    UpdateSigningConfigurationRequest => SystemSigningConfiguration;
}

static LIST_GPG_KEYS: Operation = Operation::get("security::list_gpg_keys", "/gpg/latest/keys");

/// Lists the GPG keys of the caller, or of another user.
///
/// `GET /gpg/latest/keys`
///
/// They are what signatures of commits are checked with. `user` asks for somebody else's,
/// which takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getKeysForUser")]
#[inline]
pub fn list_gpg_keys() -> ListGpgKeysRequest {
    ListGpgKeysRequest(Request::new(&LIST_GPG_KEYS, &[]))
}

request! {
    /// Request of [`list_gpg_keys`].
    ListGpgKeysRequest => OffsetPage<GpgKey>;

    /// The user, by user name: whose keys, whose pull requests, or whose permissions.
    ///
    /// Without it, it is the caller. Keys of somebody else take the global permission `ADMIN`.
    /// Where permissions are revoked, it repeats for several users, and without it no user
    /// loses any.
    ///
    /// Query `user`.
    user(user: &str) => set_query("user", user);

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

static ADD_GPG_KEY: Operation = Operation::post("security::add_gpg_key", "/gpg/latest/keys");

/// Adds a GPG key to the caller, or to another user.
///
/// `POST /gpg/latest/keys`
///
/// `text` is the public key, in its armored form. A key that cannot be read is a 400. To
/// add one to somebody else takes the global permission `ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "addKey")]
#[inline]
pub fn add_gpg_key(body: &GpgKey) -> AddGpgKeyRequest {
    AddGpgKeyRequest(Request::new(&ADD_GPG_KEY, &[]).with_model(body))
}

request! {
    /// Request of [`add_gpg_key`].
    AddGpgKeyRequest => GpgKey;

    /// The user, by user name: whose keys, whose pull requests, or whose permissions.
    ///
    /// Without it, it is the caller. Keys of somebody else take the global permission `ADMIN`.
    /// Where permissions are revoked, it repeats for several users, and without it no user
    /// loses any.
    ///
    /// Query `user`.
    user(user: &str) => set_query("user", user);
}

static REMOVE_ALL_GPG_KEYS: Operation =
    Operation::delete("security::remove_all_gpg_keys", "/gpg/latest/keys");

/// Deletes all GPG keys of the caller, or of another user.
///
/// `DELETE /gpg/latest/keys`
///
/// A user who does not exist is a 404. 401 says that the caller may not do it for that
/// user.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "deleteForUser")]
#[inline]
pub fn remove_all_gpg_keys() -> RemoveAllGpgKeysRequest {
    RemoveAllGpgKeysRequest(Request::new(&REMOVE_ALL_GPG_KEYS, &[]))
}

request! {
    /// Request of [`remove_all_gpg_keys`].
    RemoveAllGpgKeysRequest => ();

    /// The user, by user name: whose keys, whose pull requests, or whose permissions.
    ///
    /// Without it, it is the caller. Keys of somebody else take the global permission `ADMIN`.
    /// Where permissions are revoked, it repeats for several users, and without it no user
    /// loses any.
    ///
    /// Query `user`.
    user(user: &str) => set_query("user", user);
}

static REMOVE_GPG_KEY: Operation =
    Operation::delete("security::remove_gpg_key", "/gpg/latest/keys/{fingerprintOrId}");

/// Deletes a GPG key.
///
/// `DELETE /gpg/latest/keys/{fingerprintOrId}`
///
/// Arguments:
///
/// - `fingerprint_or_id`: The GPG key, by its id or by its whole fingerprint.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "deleteKey")]
#[inline]
pub fn remove_gpg_key(fingerprint_or_id: impl PathText) -> RemoveGpgKeyRequest {
    RemoveGpgKeyRequest(Request::new(&REMOVE_GPG_KEY, &[fingerprint_or_id.path_value()]))
}

request! {
    /// Request of [`remove_gpg_key`].
    RemoveGpgKeyRequest => ();
}
