//! Secret scanning, GPG keys, X.509 certificates and the signing of system commits.

use bitbucket_runtime::{OffsetPage, Operation, Part, Request, request};
use bitbucket_runtime::wire::Json;
use crate::models::{
    GpgKey, NameOrder, Repository, RepositorySelector, SecretScanningAllowlistRule,
    SecretScanningAllowlistRuleDefinition, SecretScanningRule, SecretScanningRuleDefinition,
    SigningConfigurationUpdate, SystemSigningConfiguration, X509Certificate,
};

static LIST_REPOSITORY_ALLOWLIST_RULES: Operation = Operation::get(
    "security::list_repository_allowlist_rules",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist",
);

/// Lists repository allowlist rules.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1allowlist/get`
#[inline]
pub fn list_repository_allowlist_rules(
    project_key: &str,
    repository_slug: &str,
) -> ListRepositoryAllowlistRulesRequest {
    ListRepositoryAllowlistRulesRequest(
        Request::new(
            &LIST_REPOSITORY_ALLOWLIST_RULES,
            &[project_key.into(), repository_slug.into()],
        ),
    )
}

/// Request of [`list_repository_allowlist_rules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepositoryAllowlistRulesRequest(
    Request<OffsetPage<SecretScanningAllowlistRule>>,
);

request!(ListRepositoryAllowlistRulesRequest => OffsetPage<SecretScanningAllowlistRule>);

impl ListRepositoryAllowlistRulesRequest {
    /// Query `filter`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1allowlist/get/parameters/0`
    #[inline]
    pub fn filter(mut self, filter: &str) -> Self {
        self.0.set_query("filter", filter);
        self
    }

    /// Query `order`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1allowlist/get/parameters/3`
    #[inline]
    pub fn order(mut self, order: NameOrder) -> Self {
        self.0.set_query("order", order.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1allowlist/get/parameters/4`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1allowlist/get/parameters/5`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE_REPOSITORY_ALLOWLIST_RULE: Operation = Operation::post(
    "security::create_repository_allowlist_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist",
);

/// Creates a repository allowlist rule.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1allowlist/post`
#[inline]
pub fn create_repository_allowlist_rule(
    project_key: &str,
    repository_slug: &str,
    body: &SecretScanningAllowlistRuleDefinition,
) -> Request<SecretScanningAllowlistRule> {
    Request::new(
            &CREATE_REPOSITORY_ALLOWLIST_RULE,
            &[project_key.into(), repository_slug.into()],
        )
        .json(body)
}

static GET_REPOSITORY_ALLOWLIST_RULE: Operation = Operation::get(
    "security::get_repository_allowlist_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
);

/// Gets a repository allowlist rule.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1allowlist~1{id}/get`
#[inline]
pub fn get_repository_allowlist_rule(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<SecretScanningAllowlistRule> {
    Request::new(
        &GET_REPOSITORY_ALLOWLIST_RULE,
        &[project_key.into(), repository_slug.into(), id.into()],
    )
}

static UPDATE_REPOSITORY_ALLOWLIST_RULE: Operation = Operation::put(
    "security::update_repository_allowlist_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
);

/// Updates a repository allowlist rule.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1allowlist~1{id}/put`
#[inline]
pub fn update_repository_allowlist_rule(
    project_key: &str,
    repository_slug: &str,
    id: i64,
    body: &SecretScanningAllowlistRuleDefinition,
) -> Request<SecretScanningAllowlistRule> {
    Request::new(
            &UPDATE_REPOSITORY_ALLOWLIST_RULE,
            &[project_key.into(), repository_slug.into(), id.into()],
        )
        .json(body)
}

static DELETE_REPOSITORY_ALLOWLIST_RULE: Operation = Operation::delete(
    "security::delete_repository_allowlist_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
);

/// Deletes a repository allowlist rule.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1allowlist~1{id}/delete`
#[inline]
pub fn delete_repository_allowlist_rule(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<()> {
    Request::new(
        &DELETE_REPOSITORY_ALLOWLIST_RULE,
        &[project_key.into(), repository_slug.into(), id.into()],
    )
}

static IS_REPOSITORY_EXEMPT: Operation = Operation::get(
    "security::is_repository_exempt",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
);

/// Tells whether a repository is exempt.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1exempt/get`
#[inline]
pub fn is_repository_exempt(project_key: &str, repository_slug: &str) -> Request<Json> {
    Request::new(&IS_REPOSITORY_EXEMPT, &[project_key.into(), repository_slug.into()])
}

static EXEMPT_REPOSITORY: Operation = Operation::put(
    "security::exempt_repository",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
);

/// Exempts a repository.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt`
///
/// Refused with 401, 409: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1exempt/put`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn exempt_repository(project_key: &str, repository_slug: &str) -> Request<()> {
    Request::new(&EXEMPT_REPOSITORY, &[project_key.into(), repository_slug.into()])
}

static UNEXEMPT_REPOSITORY: Operation = Operation::delete(
    "security::unexempt_repository",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
);

/// Ends the exemption of a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1exempt/delete`
#[inline]
pub fn unexempt_repository(project_key: &str, repository_slug: &str) -> Request<()> {
    Request::new(&UNEXEMPT_REPOSITORY, &[project_key.into(), repository_slug.into()])
}

static LIST_REPOSITORY_SCANNING_RULES: Operation = Operation::get(
    "security::list_repository_scanning_rules",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules",
);

/// Lists repository scanning rules.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1rules/get`
#[inline]
pub fn list_repository_scanning_rules(
    project_key: &str,
    repository_slug: &str,
) -> ListRepositoryScanningRulesRequest {
    ListRepositoryScanningRulesRequest(
        Request::new(
            &LIST_REPOSITORY_SCANNING_RULES,
            &[project_key.into(), repository_slug.into()],
        ),
    )
}

/// Request of [`list_repository_scanning_rules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepositoryScanningRulesRequest(Request<OffsetPage<SecretScanningRule>>);

request!(ListRepositoryScanningRulesRequest => OffsetPage<SecretScanningRule>);

impl ListRepositoryScanningRulesRequest {
    /// Query `filter`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1rules/get/parameters/0`
    #[inline]
    pub fn filter(mut self, filter: &str) -> Self {
        self.0.set_query("filter", filter);
        self
    }

    /// Query `order`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1rules/get/parameters/3`
    #[inline]
    pub fn order(mut self, order: NameOrder) -> Self {
        self.0.set_query("order", order.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1rules/get/parameters/4`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1rules/get/parameters/5`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE_REPOSITORY_SCANNING_RULE: Operation = Operation::post(
    "security::create_repository_scanning_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules",
);

/// Creates a repository scanning rule.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1rules/post`
#[inline]
pub fn create_repository_scanning_rule(
    project_key: &str,
    repository_slug: &str,
    body: &SecretScanningRuleDefinition,
) -> Request<SecretScanningRule> {
    Request::new(
            &CREATE_REPOSITORY_SCANNING_RULE,
            &[project_key.into(), repository_slug.into()],
        )
        .json(body)
}

static GET_REPOSITORY_SCANNING_RULE: Operation = Operation::get(
    "security::get_repository_scanning_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
);

/// Gets a repository scanning rule.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1rules~1{id}/get`
#[inline]
pub fn get_repository_scanning_rule(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<SecretScanningRule> {
    Request::new(
        &GET_REPOSITORY_SCANNING_RULE,
        &[project_key.into(), repository_slug.into(), id.into()],
    )
}

static UPDATE_REPOSITORY_SCANNING_RULE: Operation = Operation::put(
    "security::update_repository_scanning_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
);

/// Updates a repository scanning rule.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1rules~1{id}/put`
#[inline]
pub fn update_repository_scanning_rule(
    project_key: &str,
    repository_slug: &str,
    id: i64,
    body: &SecretScanningRuleDefinition,
) -> Request<SecretScanningRule> {
    Request::new(
            &UPDATE_REPOSITORY_SCANNING_RULE,
            &[project_key.into(), repository_slug.into(), id.into()],
        )
        .json(body)
}

static DELETE_REPOSITORY_SCANNING_RULE: Operation = Operation::delete(
    "security::delete_repository_scanning_rule",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
);

/// Deletes a repository scanning rule.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1rules~1{id}/delete`
#[inline]
pub fn delete_repository_scanning_rule(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<()> {
    Request::new(
        &DELETE_REPOSITORY_SCANNING_RULE,
        &[project_key.into(), repository_slug.into(), id.into()],
    )
}

static LIST_PROJECT_ALLOWLIST_RULES: Operation = Operation::get(
    "security::list_project_allowlist_rules",
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist",
);

/// Lists project allowlist rules.
///
/// `GET /api/latest/projects/{projectKey}/secret-scanning/allowlist`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1allowlist/get`
#[inline]
pub fn list_project_allowlist_rules(
    project_key: &str,
) -> ListProjectAllowlistRulesRequest {
    ListProjectAllowlistRulesRequest(
        Request::new(&LIST_PROJECT_ALLOWLIST_RULES, &[project_key.into()]),
    )
}

/// Request of [`list_project_allowlist_rules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectAllowlistRulesRequest(
    Request<OffsetPage<SecretScanningAllowlistRule>>,
);

request!(ListProjectAllowlistRulesRequest => OffsetPage<SecretScanningAllowlistRule>);

impl ListProjectAllowlistRulesRequest {
    /// Query `filter`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1allowlist/get/parameters/0`
    #[inline]
    pub fn filter(mut self, filter: &str) -> Self {
        self.0.set_query("filter", filter);
        self
    }

    /// Query `order`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1allowlist/get/parameters/2`
    #[inline]
    pub fn order(mut self, order: NameOrder) -> Self {
        self.0.set_query("order", order.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1allowlist/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1allowlist/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE_PROJECT_ALLOWLIST_RULE: Operation = Operation::post(
    "security::create_project_allowlist_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist",
);

/// Creates a project allowlist rule.
///
/// `POST /api/latest/projects/{projectKey}/secret-scanning/allowlist`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1allowlist/post`
#[inline]
pub fn create_project_allowlist_rule(
    project_key: &str,
    body: &SecretScanningAllowlistRuleDefinition,
) -> Request<SecretScanningAllowlistRule> {
    Request::new(&CREATE_PROJECT_ALLOWLIST_RULE, &[project_key.into()]).json(body)
}

static GET_PROJECT_ALLOWLIST_RULE: Operation = Operation::get(
    "security::get_project_allowlist_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
);

/// Gets a project allowlist rule.
///
/// `GET /api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1allowlist~1{id}/get`
#[inline]
pub fn get_project_allowlist_rule(
    project_key: &str,
    id: i64,
) -> Request<SecretScanningAllowlistRule> {
    Request::new(&GET_PROJECT_ALLOWLIST_RULE, &[project_key.into(), id.into()])
}

static UPDATE_PROJECT_ALLOWLIST_RULE: Operation = Operation::put(
    "security::update_project_allowlist_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
);

/// Updates a project allowlist rule.
///
/// `PUT /api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1allowlist~1{id}/put`
#[inline]
pub fn update_project_allowlist_rule(
    project_key: &str,
    id: i64,
    body: &SecretScanningAllowlistRuleDefinition,
) -> Request<SecretScanningAllowlistRule> {
    Request::new(&UPDATE_PROJECT_ALLOWLIST_RULE, &[project_key.into(), id.into()])
        .json(body)
}

static DELETE_PROJECT_ALLOWLIST_RULE: Operation = Operation::delete(
    "security::delete_project_allowlist_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
);

/// Deletes a project allowlist rule.
///
/// `DELETE /api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1allowlist~1{id}/delete`
#[inline]
pub fn delete_project_allowlist_rule(project_key: &str, id: i64) -> Request<()> {
    Request::new(&DELETE_PROJECT_ALLOWLIST_RULE, &[project_key.into(), id.into()])
}

static LIST_PROJECT_EXEMPT_REPOSITORIES: Operation = Operation::get(
    "security::list_project_exempt_repositories",
    "/api/latest/projects/{projectKey}/secret-scanning/exempt",
);

/// Lists project exempt repositories.
///
/// `GET /api/latest/projects/{projectKey}/secret-scanning/exempt`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1exempt/get`
#[inline]
pub fn list_project_exempt_repositories(
    project_key: &str,
) -> ListProjectExemptRepositoriesRequest {
    ListProjectExemptRepositoriesRequest(
        Request::new(&LIST_PROJECT_EXEMPT_REPOSITORIES, &[project_key.into()]),
    )
}

/// Request of [`list_project_exempt_repositories`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectExemptRepositoriesRequest(Request<OffsetPage<Repository>>);

request!(ListProjectExemptRepositoriesRequest => OffsetPage<Repository>);

impl ListProjectExemptRepositoriesRequest {
    /// Query `order`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1exempt/get/parameters/0`
    #[inline]
    pub fn order(mut self, order: NameOrder) -> Self {
        self.0.set_query("order", order.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1exempt/get/parameters/1`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1exempt/get/parameters/2`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static EXEMPT_PROJECT_REPOSITORIES: Operation = Operation::post(
    "security::exempt_project_repositories",
    "/api/latest/projects/{projectKey}/secret-scanning/exempt",
);

/// Exempts the project repositories.
///
/// `POST /api/latest/projects/{projectKey}/secret-scanning/exempt`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1exempt/post`
#[inline]
pub fn exempt_project_repositories(
    project_key: &str,
    body: &[RepositorySelector],
) -> Request<()> {
    Request::new(&EXEMPT_PROJECT_REPOSITORIES, &[project_key.into()]).json(&body)
}

static LIST_PROJECT_SCANNING_RULES: Operation = Operation::get(
    "security::list_project_scanning_rules",
    "/api/latest/projects/{projectKey}/secret-scanning/rules",
);

/// Lists project scanning rules.
///
/// `GET /api/latest/projects/{projectKey}/secret-scanning/rules`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1rules/get`
#[inline]
pub fn list_project_scanning_rules(
    project_key: &str,
) -> ListProjectScanningRulesRequest {
    ListProjectScanningRulesRequest(
        Request::new(&LIST_PROJECT_SCANNING_RULES, &[project_key.into()]),
    )
}

/// Request of [`list_project_scanning_rules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectScanningRulesRequest(Request<OffsetPage<SecretScanningRule>>);

request!(ListProjectScanningRulesRequest => OffsetPage<SecretScanningRule>);

impl ListProjectScanningRulesRequest {
    /// Query `filter`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1rules/get/parameters/0`
    #[inline]
    pub fn filter(mut self, filter: &str) -> Self {
        self.0.set_query("filter", filter);
        self
    }

    /// Query `order`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1rules/get/parameters/2`
    #[inline]
    pub fn order(mut self, order: NameOrder) -> Self {
        self.0.set_query("order", order.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1rules/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1rules/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE_PROJECT_SCANNING_RULE: Operation = Operation::post(
    "security::create_project_scanning_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/rules",
);

/// Creates a project scanning rule.
///
/// `POST /api/latest/projects/{projectKey}/secret-scanning/rules`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1rules/post`
#[inline]
pub fn create_project_scanning_rule(
    project_key: &str,
    body: &SecretScanningRuleDefinition,
) -> Request<SecretScanningRule> {
    Request::new(&CREATE_PROJECT_SCANNING_RULE, &[project_key.into()]).json(body)
}

static GET_PROJECT_SCANNING_RULE: Operation = Operation::get(
    "security::get_project_scanning_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
);

/// Gets a project scanning rule.
///
/// `GET /api/latest/projects/{projectKey}/secret-scanning/rules/{id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1rules~1{id}/get`
#[inline]
pub fn get_project_scanning_rule(
    project_key: &str,
    id: i64,
) -> Request<SecretScanningRule> {
    Request::new(&GET_PROJECT_SCANNING_RULE, &[project_key.into(), id.into()])
}

static UPDATE_PROJECT_SCANNING_RULE: Operation = Operation::put(
    "security::update_project_scanning_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
);

/// Updates a project scanning rule.
///
/// `PUT /api/latest/projects/{projectKey}/secret-scanning/rules/{id}`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1rules~1{id}/put`
#[inline]
pub fn update_project_scanning_rule(
    project_key: &str,
    id: i64,
    body: &SecretScanningRuleDefinition,
) -> Request<SecretScanningRule> {
    Request::new(&UPDATE_PROJECT_SCANNING_RULE, &[project_key.into(), id.into()])
        .json(body)
}

static DELETE_PROJECT_SCANNING_RULE: Operation = Operation::delete(
    "security::delete_project_scanning_rule",
    "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
);

/// Deletes a project scanning rule.
///
/// `DELETE /api/latest/projects/{projectKey}/secret-scanning/rules/{id}`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1rules~1{id}/delete`
#[inline]
pub fn delete_project_scanning_rule(project_key: &str, id: i64) -> Request<()> {
    Request::new(&DELETE_PROJECT_SCANNING_RULE, &[project_key.into(), id.into()])
}

static LIST_EXEMPT_REPOSITORIES: Operation = Operation::get(
    "security::list_exempt_repositories",
    "/api/latest/secret-scanning/exempt",
);

/// Lists exempt repositories.
///
/// `GET /api/latest/secret-scanning/exempt`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1secret-scanning~1exempt/get`
#[inline]
pub fn list_exempt_repositories() -> ListExemptRepositoriesRequest {
    ListExemptRepositoriesRequest(Request::new(&LIST_EXEMPT_REPOSITORIES, &[]))
}

/// Request of [`list_exempt_repositories`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListExemptRepositoriesRequest(Request<OffsetPage<Repository>>);

request!(ListExemptRepositoriesRequest => OffsetPage<Repository>);

impl ListExemptRepositoriesRequest {
    /// Query `order`.
    ///
    /// `#/paths/~1api~1latest~1secret-scanning~1exempt/get/parameters/0`
    #[inline]
    pub fn order(mut self, order: NameOrder) -> Self {
        self.0.set_query("order", order.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1secret-scanning~1exempt/get/parameters/1`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1secret-scanning~1exempt/get/parameters/2`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static EXEMPT_REPOSITORIES: Operation = Operation::post(
    "security::exempt_repositories",
    "/api/latest/secret-scanning/exempt",
);

/// Exempts the repositories.
///
/// `POST /api/latest/secret-scanning/exempt`
///
/// Refused with 401, 409: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1secret-scanning~1exempt/post`
#[inline]
pub fn exempt_repositories(body: &[RepositorySelector]) -> Request<()> {
    Request::new(&EXEMPT_REPOSITORIES, &[]).json(&body)
}

static LIST_SCANNING_RULES: Operation = Operation::get(
    "security::list_scanning_rules",
    "/api/latest/secret-scanning/rules",
);

/// Lists scanning rules.
///
/// `GET /api/latest/secret-scanning/rules`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1secret-scanning~1rules/get`
#[inline]
pub fn list_scanning_rules() -> ListScanningRulesRequest {
    ListScanningRulesRequest(Request::new(&LIST_SCANNING_RULES, &[]))
}

/// Request of [`list_scanning_rules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScanningRulesRequest(Request<OffsetPage<SecretScanningRule>>);

request!(ListScanningRulesRequest => OffsetPage<SecretScanningRule>);

impl ListScanningRulesRequest {
    /// Query `filter`.
    ///
    /// `#/paths/~1api~1latest~1secret-scanning~1rules/get/parameters/0`
    #[inline]
    pub fn filter(mut self, filter: &str) -> Self {
        self.0.set_query("filter", filter);
        self
    }

    /// Query `order`.
    ///
    /// `#/paths/~1api~1latest~1secret-scanning~1rules/get/parameters/1`
    #[inline]
    pub fn order(mut self, order: NameOrder) -> Self {
        self.0.set_query("order", order.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1secret-scanning~1rules/get/parameters/2`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1secret-scanning~1rules/get/parameters/3`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE_SCANNING_RULE: Operation = Operation::post(
    "security::create_scanning_rule",
    "/api/latest/secret-scanning/rules",
);

/// Creates a scanning rule.
///
/// `POST /api/latest/secret-scanning/rules`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1secret-scanning~1rules/post`
#[inline]
pub fn create_scanning_rule(
    body: &SecretScanningRuleDefinition,
) -> Request<SecretScanningRule> {
    Request::new(&CREATE_SCANNING_RULE, &[]).json(body)
}

static GET_SCANNING_RULE: Operation = Operation::get(
    "security::get_scanning_rule",
    "/api/latest/secret-scanning/rules/{id}",
);

/// Gets a scanning rule.
///
/// `GET /api/latest/secret-scanning/rules/{id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1secret-scanning~1rules~1{id}/get`
#[inline]
pub fn get_scanning_rule(id: i64) -> Request<SecretScanningRule> {
    Request::new(&GET_SCANNING_RULE, &[id.into()])
}

static UPDATE_SCANNING_RULE: Operation = Operation::put(
    "security::update_scanning_rule",
    "/api/latest/secret-scanning/rules/{id}",
);

/// Updates a scanning rule.
///
/// `PUT /api/latest/secret-scanning/rules/{id}`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1secret-scanning~1rules~1{id}/put`
#[inline]
pub fn update_scanning_rule(
    id: i64,
    body: &SecretScanningRuleDefinition,
) -> Request<SecretScanningRule> {
    Request::new(&UPDATE_SCANNING_RULE, &[id.into()]).json(body)
}

static DELETE_SCANNING_RULE: Operation = Operation::delete(
    "security::delete_scanning_rule",
    "/api/latest/secret-scanning/rules/{id}",
);

/// Deletes a scanning rule.
///
/// `DELETE /api/latest/secret-scanning/rules/{id}`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1secret-scanning~1rules~1{id}/delete`
#[inline]
pub fn delete_scanning_rule(id: i64) -> Request<()> {
    Request::new(&DELETE_SCANNING_RULE, &[id.into()])
}

static LIST_CERTIFICATES: Operation = Operation::get(
    "security::list_certificates",
    "/api/latest/signing/x509-certificates",
);

/// Lists certificates.
///
/// `GET /api/latest/signing/x509-certificates`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1signing~1x509-certificates/get`
#[inline]
pub fn list_certificates() -> ListCertificatesRequest {
    ListCertificatesRequest(Request::new(&LIST_CERTIFICATES, &[]))
}

/// Request of [`list_certificates`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCertificatesRequest(Request<OffsetPage<X509Certificate>>);

request!(ListCertificatesRequest => OffsetPage<X509Certificate>);

impl ListCertificatesRequest {
    /// Query `start`.
    ///
    /// `#/components/parameters/start`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/components/parameters/limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE_CERTIFICATE: Operation = Operation::post(
    "security::create_certificate",
    "/api/latest/signing/x509-certificates",
).headers(&[("x-atlassian-token", "no-check")]);

/// Creates a certificate.
///
/// `POST /api/latest/signing/x509-certificates`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1signing~1x509-certificates/post`
#[inline]
pub fn create_certificate(certificate: Part) -> Request<X509Certificate> {
    let mut request = Request::new(&CREATE_CERTIFICATE, &[]).multipart();
    request.set_part("certificate", certificate);
    request
}

static UPDATE_CERTIFICATE_REVOCATION_LIST: Operation = Operation::put(
    "security::update_certificate_revocation_list",
    "/api/latest/signing/x509-certificates/crl/{id}",
);

/// Updates a certificate revocation list.
///
/// `PUT /api/latest/signing/x509-certificates/crl/{id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1signing~1x509-certificates~1crl~1{id}/put`
#[inline]
pub fn update_certificate_revocation_list(id: i64) -> Request<()> {
    Request::new(&UPDATE_CERTIFICATE_REVOCATION_LIST, &[id.into()])
}

static DELETE_CERTIFICATE: Operation = Operation::delete(
    "security::delete_certificate",
    "/api/latest/signing/x509-certificates/{id}",
);

/// Deletes a certificate.
///
/// `DELETE /api/latest/signing/x509-certificates/{id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1signing~1x509-certificates~1{id}/delete`
#[inline]
pub fn delete_certificate(id: i64) -> Request<()> {
    Request::new(&DELETE_CERTIFICATE, &[id.into()])
}

static GET_SIGNING_CONFIGURATION: Operation = Operation::get(
    "security::get_signing_configuration",
    "/api/latest/system-signing/configuration",
);

/// Gets the signing configuration.
///
/// `GET /api/latest/system-signing/configuration`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1system-signing~1configuration/get`
#[inline]
pub fn get_signing_configuration() -> Request<SystemSigningConfiguration> {
    Request::new(&GET_SIGNING_CONFIGURATION, &[])
}

static UPDATE_SIGNING_CONFIGURATION: Operation = Operation::post(
    "security::update_signing_configuration",
    "/api/latest/system-signing/configuration",
);

/// Updates the signing configuration.
///
/// `POST /api/latest/system-signing/configuration`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1system-signing~1configuration/post`
#[inline]
pub fn update_signing_configuration(
    body: &SigningConfigurationUpdate,
) -> Request<SystemSigningConfiguration> {
    Request::new(&UPDATE_SIGNING_CONFIGURATION, &[]).json(body)
}

static LIST_GPG_KEYS: Operation = Operation::get("security::list_gpg_keys", "/gpg/latest/keys");

/// Lists GPG keys.
///
/// `GET /gpg/latest/keys`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1gpg~1latest~1keys/get`
#[inline]
pub fn list_gpg_keys() -> ListGpgKeysRequest {
    ListGpgKeysRequest(Request::new(&LIST_GPG_KEYS, &[]))
}

/// Request of [`list_gpg_keys`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGpgKeysRequest(Request<OffsetPage<GpgKey>>);

request!(ListGpgKeysRequest => OffsetPage<GpgKey>);

impl ListGpgKeysRequest {
    /// Query `user`.
    ///
    /// `#/paths/~1gpg~1latest~1keys/get/parameters/0`
    #[inline]
    pub fn user(mut self, user: &str) -> Self {
        self.0.set_query("user", user);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1gpg~1latest~1keys/get/parameters/1`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1gpg~1latest~1keys/get/parameters/2`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static ADD_GPG_KEY: Operation = Operation::post("security::add_gpg_key", "/gpg/latest/keys");

/// Adds a GPG key.
///
/// `POST /gpg/latest/keys`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1gpg~1latest~1keys/post`
#[inline]
pub fn add_gpg_key(body: &GpgKey) -> AddGpgKeyRequest {
    AddGpgKeyRequest(Request::new(&ADD_GPG_KEY, &[]).json(body))
}

/// Request of [`add_gpg_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddGpgKeyRequest(Request<GpgKey>);

request!(AddGpgKeyRequest => GpgKey);

impl AddGpgKeyRequest {
    /// Query `user`.
    ///
    /// `#/paths/~1gpg~1latest~1keys/post/parameters/0`
    #[inline]
    pub fn user(mut self, user: &str) -> Self {
        self.0.set_query("user", user);
        self
    }
}

static REMOVE_ALL_GPG_KEYS: Operation = Operation::delete(
    "security::remove_all_gpg_keys",
    "/gpg/latest/keys",
);

/// Removes all GPG keys.
///
/// `DELETE /gpg/latest/keys`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1gpg~1latest~1keys/delete`
#[inline]
pub fn remove_all_gpg_keys() -> RemoveAllGpgKeysRequest {
    RemoveAllGpgKeysRequest(Request::new(&REMOVE_ALL_GPG_KEYS, &[]))
}

/// Request of [`remove_all_gpg_keys`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveAllGpgKeysRequest(Request<()>);

request!(RemoveAllGpgKeysRequest => ());

impl RemoveAllGpgKeysRequest {
    /// Query `user`.
    ///
    /// `#/paths/~1gpg~1latest~1keys/delete/parameters/0`
    #[inline]
    pub fn user(mut self, user: &str) -> Self {
        self.0.set_query("user", user);
        self
    }
}

static REMOVE_GPG_KEY: Operation = Operation::delete(
    "security::remove_gpg_key",
    "/gpg/latest/keys/{fingerprintOrId}",
);

/// Removes a GPG key.
///
/// `DELETE /gpg/latest/keys/{fingerprintOrId}`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1gpg~1latest~1keys~1{fingerprintOrId}/delete`
#[inline]
pub fn remove_gpg_key(fingerprint_or_id: &str) -> Request<()> {
    Request::new(&REMOVE_GPG_KEY, &[fingerprint_or_id.into()])
}
