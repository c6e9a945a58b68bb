//! HTTP access tokens, SSH keys and access keys, identity providers, single sign-on, basic authentication and two-step verification.

use crate::models::{
    AccessToken, AccessTokenUpdate, BasicAuthConfig, Captcha, CreatedAccessToken, ElevatedAction,
    EnrollmentConversation, IdentityProvider, IdentityProviderPage, JitUser, LoginOptionPage,
    LoginResult, NewAccessToken, PasswordElevation, PasswordLogin, ProjectPermission, RecoveryCode,
    RecoveryCodeLogin, RepositoryPermission, SshAccessKey, SshAccessKeyLocations, SshKey,
    SshSettings, SsoConfig, SsoManagementStatus, TotpCodeLogin, TotpElevation, TotpEnrollment,
    TwoStepStatus,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Integer, OffsetPage, Operation, PathText, Request, request};

static LIST_PROJECT_ACCESS_TOKENS: Operation = Operation::get(
    "authentication::list_project_access_tokens",
    "/access-tokens/latest/projects/{projectKey}",
)
.accept("application/json;charset=UTF-8");

/// Lists the access tokens of a project.
///
/// `GET /access-tokens/latest/projects/{projectKey}`
///
/// The tokens themselves are not in it: each was shown once, when it was created. 401 says
/// that the caller may not see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut tokens = authentication::list_project_access_tokens("ROCKET").items(client);
/// while let Some(token) = tokens.try_next().await? {
///     if token.expiry_date.is_none() {
///         println!("{} never ends", token.name.unwrap_or_default());
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getAllAccessTokens")]
#[inline]
pub fn list_project_access_tokens(project_key: impl PathText) -> ListProjectAccessTokensRequest {
    ListProjectAccessTokensRequest(Request::new(
        &LIST_PROJECT_ACCESS_TOKENS,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_project_access_tokens`].
    ListProjectAccessTokensRequest => OffsetPage<AccessToken>;

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

static CREATE_PROJECT_ACCESS_TOKEN: Operation = Operation::put(
    "authentication::create_project_access_token",
    "/access-tokens/latest/projects/{projectKey}",
)
.accept("application/json;charset=UTF-8");

/// Creates an access token for a project, which belongs to no person.
///
/// `PUT /access-tokens/latest/projects/{projectKey}`
///
/// It needs a `name` and `permissions`, such as `REPO_READ`; `expiryDays` ends it. The
/// token stands in `token` of the answer, and is not shown again. Send it as the bearer
/// token of later requests.
///
/// 400 says that the name or the permissions are missing or wrong, or that the project has
/// as many tokens as the server lets it have. 401 says that the caller may not do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
/// use bitbucket_data_center::models::{NewAccessToken, Permission};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let permissions = [Permission::ProjectRead, Permission::RepositoryRead];
/// let token = NewAccessToken::new("telemetry", permissions).with_expiry_days(30);
/// let token = authentication::create_project_access_token("ROCKET", &token).send(client).await?;
/// // Its id is for later; the token itself is shown this once.
/// println!("{}", token.id.unwrap_or_default());
/// std::fs::write("telemetry.token", token.token.unwrap_or_default())?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "createAccessToken")]
#[inline]
pub fn create_project_access_token(
    project_key: impl PathText,
    body: &NewAccessToken,
) -> CreateProjectAccessTokenRequest {
    CreateProjectAccessTokenRequest(
        Request::new(&CREATE_PROJECT_ACCESS_TOKEN, &[project_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_project_access_token`].
    CreateProjectAccessTokenRequest => CreatedAccessToken;
}

static LIST_REPOSITORY_ACCESS_TOKENS: Operation = Operation::get(
    "authentication::list_repository_access_tokens",
    "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}",
)
.accept("application/json;charset=UTF-8");

/// Lists the access tokens of a repository.
///
/// `GET /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// The tokens themselves are not in it: each was shown once, when it was created. 401 says
/// that the caller may not see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let tokens =
///     authentication::list_repository_access_tokens("PORT", "harbour").collect(client).await?;
/// let unused = tokens.iter().filter(|token| token.last_authenticated.is_none());
/// println!("{} tokens that nobody has used", unused.count());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getAllAccessTokens")]
#[inline]
pub fn list_repository_access_tokens(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListRepositoryAccessTokensRequest {
    ListRepositoryAccessTokensRequest(Request::new(
        &LIST_REPOSITORY_ACCESS_TOKENS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_repository_access_tokens`].
    ListRepositoryAccessTokensRequest => OffsetPage<AccessToken>;

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

static CREATE_REPOSITORY_ACCESS_TOKEN: Operation = Operation::put(
    "authentication::create_repository_access_token",
    "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}",
)
.accept("application/json;charset=UTF-8");

/// Creates an access token for a repository, which belongs to no person.
///
/// `PUT /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// It needs a `name` and `permissions`, such as `REPO_READ`; `expiryDays` ends it. The
/// token stands in `token` of the answer, and is not shown again. Send it as the bearer
/// token of later requests.
///
/// 400 says that the name or the permissions are missing or wrong, or that the repository
/// has as many tokens as the server lets it have. 401 says that the caller may not do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
/// use bitbucket_data_center::models::{NewAccessToken, Permission};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let token = NewAccessToken::new("ci", [Permission::RepositoryWrite]).with_expiry_days(90);
/// let token = authentication::create_repository_access_token("PORT", "harbour", &token)
///     .send(client)
///     .await?;
/// // Told this once.
/// std::fs::write("ci.token", token.token.unwrap_or_default())?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "createAccessToken")]
#[inline]
pub fn create_repository_access_token(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &NewAccessToken,
) -> CreateRepositoryAccessTokenRequest {
    CreateRepositoryAccessTokenRequest(
        Request::new(
            &CREATE_REPOSITORY_ACCESS_TOKEN,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_repository_access_token`].
    CreateRepositoryAccessTokenRequest => CreatedAccessToken;
}

static GET_REPOSITORY_ACCESS_TOKEN: Operation = Operation::get(
    "authentication::get_repository_access_token",
    "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
)
.accept("application/json;charset=UTF-8");

/// Gives what is known of an access token of a repository, without the token itself.
///
/// `GET /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `token_id`: The access token, by the `id` that came with it, not by the token itself.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getById")]
#[inline]
pub fn get_repository_access_token(
    project_key: impl PathText,
    repository_slug: impl PathText,
    token_id: impl PathText,
) -> GetRepositoryAccessTokenRequest {
    GetRepositoryAccessTokenRequest(Request::new(
        &GET_REPOSITORY_ACCESS_TOKEN,
        &[project_key.path_value(), repository_slug.path_value(), token_id.path_value()],
    ))
}

request! {
    /// Request of [`get_repository_access_token`].
    GetRepositoryAccessTokenRequest => AccessToken;
}

static UPDATE_REPOSITORY_ACCESS_TOKEN: Operation = Operation::post(
    "authentication::update_repository_access_token",
    "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
)
.accept("application/json;charset=UTF-8");

/// Changes the name or the permissions of an access token of a repository.
///
/// `POST /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}`
///
/// What is not sent stays, and so does the token itself. A permission that does not exist
/// is a 400.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `token_id`: The access token, by the `id` that came with it, not by the token itself.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
/// use bitbucket_data_center::models::{AccessTokenUpdate, Permission};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let update = AccessTokenUpdate::default().with_permissions([Permission::RepositoryRead]);
/// let token =
///     authentication::update_repository_access_token("ROCKET", "engine", "252973515069", &update)
///         .send(client)
///         .await?;
/// println!("{} may only read now", token.name.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "updateAccessToken")]
#[inline]
pub fn update_repository_access_token(
    project_key: impl PathText,
    repository_slug: impl PathText,
    token_id: impl PathText,
    body: &AccessTokenUpdate,
) -> UpdateRepositoryAccessTokenRequest {
    UpdateRepositoryAccessTokenRequest(
        Request::new(
            &UPDATE_REPOSITORY_ACCESS_TOKEN,
            &[project_key.path_value(), repository_slug.path_value(), token_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_repository_access_token`].
    UpdateRepositoryAccessTokenRequest => AccessToken;
}

static DELETE_REPOSITORY_ACCESS_TOKEN: Operation = Operation::delete(
    "authentication::delete_repository_access_token",
    "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
);

/// Revokes an access token of a repository.
///
/// `DELETE /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `token_id`: The access token, by the `id` that came with it, not by the token itself.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let tokens =
///     authentication::list_repository_access_tokens("ROCKET", "engine").collect(client).await?;
/// let unused = tokens.into_iter().filter(|token| token.last_authenticated.is_none());
/// for id in unused.filter_map(|token| token.id) {
///     authentication::delete_repository_access_token("ROCKET", "engine", id).send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deleteById")]
#[inline]
pub fn delete_repository_access_token(
    project_key: impl PathText,
    repository_slug: impl PathText,
    token_id: impl PathText,
) -> DeleteRepositoryAccessTokenRequest {
    DeleteRepositoryAccessTokenRequest(Request::new(
        &DELETE_REPOSITORY_ACCESS_TOKEN,
        &[project_key.path_value(), repository_slug.path_value(), token_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_repository_access_token`].
    DeleteRepositoryAccessTokenRequest => ();
}

static GET_PROJECT_ACCESS_TOKEN: Operation = Operation::get(
    "authentication::get_project_access_token",
    "/access-tokens/latest/projects/{projectKey}/{tokenId}",
)
.accept("application/json;charset=UTF-8");

/// Gives what is known of an access token of a project, without the token itself.
///
/// `GET /access-tokens/latest/projects/{projectKey}/{tokenId}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `token_id`: The access token, by the `id` that came with it, not by the token itself.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getById")]
#[inline]
pub fn get_project_access_token(
    project_key: impl PathText,
    token_id: impl PathText,
) -> GetProjectAccessTokenRequest {
    GetProjectAccessTokenRequest(Request::new(
        &GET_PROJECT_ACCESS_TOKEN,
        &[project_key.path_value(), token_id.path_value()],
    ))
}

request! {
    /// Request of [`get_project_access_token`].
    GetProjectAccessTokenRequest => AccessToken;
}

static UPDATE_PROJECT_ACCESS_TOKEN: Operation = Operation::post(
    "authentication::update_project_access_token",
    "/access-tokens/latest/projects/{projectKey}/{tokenId}",
)
.accept("application/json;charset=UTF-8");

/// Changes the name or the permissions of an access token of a project.
///
/// `POST /access-tokens/latest/projects/{projectKey}/{tokenId}`
///
/// What is not sent stays, and so does the token itself. A permission that does not exist
/// is a 400.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `token_id`: The access token, by the `id` that came with it, not by the token itself.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "updateAccessToken")]
#[inline]
pub fn update_project_access_token(
    project_key: impl PathText,
    token_id: impl PathText,
    body: &AccessTokenUpdate,
) -> UpdateProjectAccessTokenRequest {
    UpdateProjectAccessTokenRequest(
        Request::new(
            &UPDATE_PROJECT_ACCESS_TOKEN,
            &[project_key.path_value(), token_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_project_access_token`].
    UpdateProjectAccessTokenRequest => AccessToken;
}

static DELETE_PROJECT_ACCESS_TOKEN: Operation = Operation::delete(
    "authentication::delete_project_access_token",
    "/access-tokens/latest/projects/{projectKey}/{tokenId}",
);

/// Revokes an access token of a project.
///
/// `DELETE /access-tokens/latest/projects/{projectKey}/{tokenId}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `token_id`: The access token, by the `id` that came with it, not by the token itself.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "deleteById")]
#[inline]
pub fn delete_project_access_token(
    project_key: impl PathText,
    token_id: impl PathText,
) -> DeleteProjectAccessTokenRequest {
    DeleteProjectAccessTokenRequest(Request::new(
        &DELETE_PROJECT_ACCESS_TOKEN,
        &[project_key.path_value(), token_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_project_access_token`].
    DeleteProjectAccessTokenRequest => ();
}

static LIST_USER_ACCESS_TOKENS: Operation = Operation::get(
    "authentication::list_user_access_tokens",
    "/access-tokens/latest/users/{userSlug}",
)
.accept("application/json;charset=UTF-8");

/// Lists the access tokens of a user.
///
/// `GET /access-tokens/latest/users/{userSlug}`
///
/// The tokens themselves are not in it: each was shown once, when it was created. 401 says
/// that the caller may not see those of that user.
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
/// use bitbucket_data_center::models::Permission;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let tokens = authentication::list_user_access_tokens("nova").collect(client).await?;
/// for token in tokens {
///     let permissions = token.permissions.unwrap_or_default();
///     let permissions: Vec<_> = permissions.iter().map(Permission::as_str).collect();
///     println!("{}: {}", token.name.unwrap_or_default(), permissions.join(", "));
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getAllAccessTokens")]
#[inline]
pub fn list_user_access_tokens(user_slug: impl PathText) -> ListUserAccessTokensRequest {
    ListUserAccessTokensRequest(Request::new(&LIST_USER_ACCESS_TOKENS, &[user_slug.path_value()]))
}

request! {
    /// Request of [`list_user_access_tokens`].
    ListUserAccessTokensRequest => OffsetPage<AccessToken>;

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

static CREATE_USER_ACCESS_TOKEN: Operation = Operation::put(
    "authentication::create_user_access_token",
    "/access-tokens/latest/users/{userSlug}",
)
.accept("application/json;charset=UTF-8");

/// Creates an access token for a user.
///
/// `PUT /access-tokens/latest/users/{userSlug}`
///
/// It needs a `name` and `permissions`, such as `PROJECT_READ` and `REPO_WRITE`;
/// `expiryDays` ends it. The token stands in `token` of the answer, and is not shown again.
/// Send it as the bearer token of later requests. A second call creates a second token.
///
/// 400 says that the name or the permissions are missing or wrong, or that the user has as
/// many tokens as the server lets anybody have.
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "personal access token")]
#[doc(alias = "HTTP access token")]
#[doc(alias = "PAT")]
#[doc(alias = "createAccessToken")]
#[inline]
pub fn create_user_access_token(
    user_slug: impl PathText,
    body: &NewAccessToken,
) -> CreateUserAccessTokenRequest {
    CreateUserAccessTokenRequest(
        Request::new(&CREATE_USER_ACCESS_TOKEN, &[user_slug.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_user_access_token`].
    CreateUserAccessTokenRequest => CreatedAccessToken;
}

static GET_USER_ACCESS_TOKEN: Operation = Operation::get(
    "authentication::get_user_access_token",
    "/access-tokens/latest/users/{userSlug}/{tokenId}",
)
.accept("application/json;charset=UTF-8");

/// Gives what is known of an access token of a user, without the token itself.
///
/// `GET /access-tokens/latest/users/{userSlug}/{tokenId}`
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
/// - `token_id`: The access token, by the `id` that came with it, not by the token itself.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getById")]
#[inline]
pub fn get_user_access_token(
    user_slug: impl PathText,
    token_id: impl PathText,
) -> GetUserAccessTokenRequest {
    GetUserAccessTokenRequest(Request::new(
        &GET_USER_ACCESS_TOKEN,
        &[user_slug.path_value(), token_id.path_value()],
    ))
}

request! {
    /// Request of [`get_user_access_token`].
    GetUserAccessTokenRequest => AccessToken;
}

static UPDATE_USER_ACCESS_TOKEN: Operation = Operation::post(
    "authentication::update_user_access_token",
    "/access-tokens/latest/users/{userSlug}/{tokenId}",
)
.accept("application/json;charset=UTF-8");

/// Changes the name or the permissions of an access token of a user.
///
/// `POST /access-tokens/latest/users/{userSlug}/{tokenId}`
///
/// What is not sent stays, and so does the token itself. A permission that does not exist
/// is a 400.
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
/// - `token_id`: The access token, by the `id` that came with it, not by the token itself.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "updateAccessToken")]
#[inline]
pub fn update_user_access_token(
    user_slug: impl PathText,
    token_id: impl PathText,
    body: &AccessTokenUpdate,
) -> UpdateUserAccessTokenRequest {
    UpdateUserAccessTokenRequest(
        Request::new(&UPDATE_USER_ACCESS_TOKEN, &[user_slug.path_value(), token_id.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_user_access_token`].
    UpdateUserAccessTokenRequest => AccessToken;
}

static DELETE_USER_ACCESS_TOKEN: Operation = Operation::delete(
    "authentication::delete_user_access_token",
    "/access-tokens/latest/users/{userSlug}/{tokenId}",
);

/// Revokes an access token of a user.
///
/// `DELETE /access-tokens/latest/users/{userSlug}/{tokenId}`
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
/// - `token_id`: The access token, by the `id` that came with it, not by the token itself.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "deleteById")]
#[inline]
pub fn delete_user_access_token(
    user_slug: impl PathText,
    token_id: impl PathText,
) -> DeleteUserAccessTokenRequest {
    DeleteUserAccessTokenRequest(Request::new(
        &DELETE_USER_ACCESS_TOKEN,
        &[user_slug.path_value(), token_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_user_access_token`].
    DeleteUserAccessTokenRequest => ();
}

static LIST_IDENTITY_PROVIDERS: Operation =
    Operation::get("authentication::list_identity_providers", "/authconfig/latest/idps")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Lists the identity providers that users can log in by.
///
/// `GET /authconfig/latest/idps`
///
/// Their order means nothing, but stays the same from page to page.
///
/// Seen in 9.4 and later; not in 8.19.
#[doc(alias = "getIdps")]
#[inline]
pub fn list_identity_providers() -> ListIdentityProvidersRequest {
    ListIdentityProvidersRequest(Request::new(&LIST_IDENTITY_PROVIDERS, &[]))
}

request! {
    /// Request of [`list_identity_providers`].
    ListIdentityProvidersRequest => IdentityProviderPage;

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

static CREATE_IDENTITY_PROVIDER: Operation =
    Operation::post("authentication::create_identity_provider", "/authconfig/latest/idps")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Adds an identity provider that users can log in by.
///
/// `POST /authconfig/latest/idps`
///
/// `sso-type` says whether it speaks SAML or OpenID Connect, and so which other fields it
/// needs. A mistake in them is a 400.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
#[doc(alias = "addIdp")]
#[inline]
pub fn create_identity_provider(body: &IdentityProvider) -> CreateIdentityProviderRequest {
    CreateIdentityProviderRequest(Request::new(&CREATE_IDENTITY_PROVIDER, &[]).with_model(body))
}

request! {
    /// Request of [`create_identity_provider`].
    CreateIdentityProviderRequest => IdentityProvider;
}

static GET_IDENTITY_PROVIDER: Operation =
    Operation::get("authentication::get_identity_provider", "/authconfig/latest/idps/{id}")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Gives an identity provider.
///
/// `GET /authconfig/latest/idps/{id}`
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Seen in 9.4 and later; not in 8.19.
#[doc(alias = "getIdp")]
#[inline]
pub fn get_identity_provider(id: impl Integer) -> GetIdentityProviderRequest {
    GetIdentityProviderRequest(Request::new(&GET_IDENTITY_PROVIDER, &[id.path_value()]))
}

request! {
    /// Request of [`get_identity_provider`].
    GetIdentityProviderRequest => IdentityProvider;
}

static DELETE_IDENTITY_PROVIDER: Operation =
    Operation::delete("authentication::delete_identity_provider", "/authconfig/latest/idps/{id}")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Removes an identity provider, by which nobody can log in then.
///
/// `DELETE /authconfig/latest/idps/{id}`
///
/// The answer is what it was.
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Seen in 9.4 and later; not in 8.19.
#[doc(alias = "removeIdp")]
#[inline]
pub fn delete_identity_provider(id: impl Integer) -> DeleteIdentityProviderRequest {
    DeleteIdentityProviderRequest(Request::new(&DELETE_IDENTITY_PROVIDER, &[id.path_value()]))
}

request! {
    /// Request of [`delete_identity_provider`].
    DeleteIdentityProviderRequest => IdentityProvider;
}

static UPDATE_IDENTITY_PROVIDER: Operation =
    Operation::patch("authentication::update_identity_provider", "/authconfig/latest/idps/{id}")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Changes an identity provider.
///
/// `PATCH /authconfig/latest/idps/{id}`
///
/// What is not sent stays. A mistake in the body is a 400.
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
#[doc(alias = "updateIdp")]
#[inline]
pub fn update_identity_provider(
    id: impl Integer,
    body: &IdentityProvider,
) -> UpdateIdentityProviderRequest {
    UpdateIdentityProviderRequest(
        Request::new(&UPDATE_IDENTITY_PROVIDER, &[id.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`update_identity_provider`].
    UpdateIdentityProviderRequest => IdentityProvider;
}

static LIST_JIT_USERS: Operation =
    Operation::get("authentication::list_jit_users", "/authconfig/latest/jit-users")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Lists the users whom the server created when they first logged in by an identity
/// provider.
///
/// `GET /authconfig/latest/jit-users`
///
/// Seen in 9.4 and later; not in 8.19.
#[doc(alias = "getJitProvisionedUsers")]
#[inline]
pub fn list_jit_users() -> ListJitUsersRequest {
    ListJitUsersRequest(Request::new(&LIST_JIT_USERS, &[]))
}

request! {
    /// Request of [`list_jit_users`].
    ListJitUsersRequest => Vec<JitUser>;
}

static LIST_LOGIN_OPTIONS: Operation =
    Operation::get("authentication::list_login_options", "/authconfig/latest/login-options")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Lists the ways to log in that the page for logging in shows.
///
/// `GET /authconfig/latest/login-options`
///
/// They are the form for name and password, and the identity providers. Those that are
/// switched off are left out.
///
/// Seen in 9.4 and later; not in 8.19.
#[doc(alias = "getLoginOptions")]
#[inline]
pub fn list_login_options() -> ListLoginOptionsRequest {
    ListLoginOptionsRequest(Request::new(&LIST_LOGIN_OPTIONS, &[]))
}

request! {
    /// Request of [`list_login_options`].
    ListLoginOptionsRequest => LoginOptionPage;

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

static GET_SAML_CERTIFICATE: Operation =
    Operation::get("authentication::get_saml_certificate", "/authconfig/latest/saml/certificate")
        .seen_in(&["9.6", "10.2", "10.3"]);

/// Gives the certificate by which identity providers know this server, for single sign-on
/// with SAML.
///
/// `GET /authconfig/latest/saml/certificate`
///
/// It is a text in the format PEM.
///
/// Seen in 9.6 and later; not in 9.5.
#[inline]
pub fn get_saml_certificate() -> GetSamlCertificateRequest {
    GetSamlCertificateRequest(Request::new(&GET_SAML_CERTIFICATE, &[]))
}

request! {
    /// Request of [`get_saml_certificate`].
    GetSamlCertificateRequest => Json;
}

static RESET_SAML_CERTIFICATE: Operation = Operation::post(
    "authentication::reset_saml_certificate",
    "/authconfig/latest/saml/certificate/reset",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["9.6", "10.2", "10.3"]);

/// Makes a new certificate by which identity providers know this server, for single sign-on
/// with SAML.
///
/// `POST /authconfig/latest/saml/certificate/reset`
///
/// The answer is the new one, in the format PEM. Providers that check it have to be given
/// it.
///
/// Seen in 9.6 and later; not in 9.5.
#[doc(alias = "regenerateCertificate")]
#[inline]
pub fn reset_saml_certificate() -> ResetSamlCertificateRequest {
    ResetSamlCertificateRequest(Request::new(&RESET_SAML_CERTIFICATE, &[]))
}

request! {
    /// Request of [`reset_saml_certificate`].
    ResetSamlCertificateRequest => Json;
}

static GET_SSO_CONFIG: Operation =
    Operation::get("authentication::get_sso_config", "/authconfig/latest/sso")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Gives the settings of single sign-on that hold for all identity providers.
///
/// `GET /authconfig/latest/sso`
///
/// Seen in 9.4 and later; not in 8.19.
#[doc(alias = "getConfig")]
#[inline]
pub fn get_sso_config() -> GetSsoConfigRequest {
    GetSsoConfigRequest(Request::new(&GET_SSO_CONFIG, &[]))
}

request! {
    /// Request of [`get_sso_config`].
    GetSsoConfigRequest => SsoConfig;
}

static UPDATE_SSO_CONFIG: Operation =
    Operation::patch("authentication::update_sso_config", "/authconfig/latest/sso")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Changes the settings of single sign-on that hold for all identity providers.
///
/// `PATCH /authconfig/latest/sso`
///
/// What is not sent seems to stay. A mistake in the body is a 400. Before you hide the form
/// for logging in, see that another way works.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
#[doc(alias = "updateConfig")]
#[inline]
pub fn update_sso_config(body: &SsoConfig) -> UpdateSsoConfigRequest {
    UpdateSsoConfigRequest(Request::new(&UPDATE_SSO_CONFIG, &[]).with_model(body))
}

request! {
    /// Request of [`update_sso_config`].
    UpdateSsoConfigRequest => SsoConfig;
}

static GET_BASIC_AUTH_CONFIG: Operation =
    Operation::get("authentication::get_basic_auth_config", "/basicauth/latest/config")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Tells whether requests with a user name and a password are refused, and whose are taken
/// nevertheless.
///
/// `GET /basicauth/latest/config`
///
/// Seen in 9.4 and later; not in 8.19.
#[inline]
pub fn get_basic_auth_config() -> GetBasicAuthConfigRequest {
    GetBasicAuthConfigRequest(Request::new(&GET_BASIC_AUTH_CONFIG, &[]))
}

request! {
    /// Request of [`get_basic_auth_config`].
    GetBasicAuthConfigRequest => BasicAuthConfig;
}

static SET_BASIC_AUTH_CONFIG: Operation =
    Operation::put("authentication::set_basic_auth_config", "/basicauth/latest/config")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Sets whether requests with a user name and a password are refused, and whose are taken
/// nevertheless.
///
/// `PUT /basicauth/latest/config`
///
/// Take care not to shut yourself out. 409 says that somebody else changes it at this
/// moment.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 409: `AuthenticationErrorBody`.
#[doc(alias = "put")]
#[inline]
pub fn set_basic_auth_config(body: &BasicAuthConfig) -> SetBasicAuthConfigRequest {
    SetBasicAuthConfigRequest(Request::new(&SET_BASIC_AUTH_CONFIG, &[]).with_model(body))
}

request! {
    /// Request of [`set_basic_auth_config`].
    SetBasicAuthConfigRequest => ();
}

static LIST_REPOSITORY_ACCESS_KEYS: Operation = Operation::get(
    "authentication::list_repository_access_keys",
    "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh",
)
.accept("application/json;charset=UTF-8");

/// Lists the access keys of a repository: SSH keys that belong to no person and open this
/// repository.
///
/// `GET /keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh`
///
/// `effective` adds those of its project, `filter` looks for a label, and
/// `minimumPermission` and `permission` keep those that may do so much. 401 says that the
/// caller may not see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
/// use bitbucket_data_center::models::Permission;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let keys =
///     authentication::list_repository_access_keys("PORT", "harbour").collect(client).await?;
/// for key in keys.iter().filter(|key| key.permission == Some(Permission::RepositoryWrite)) {
///     let label = key.key.as_ref().and_then(|key| key.label.as_deref());
///     println!("{} may push", label.unwrap_or("a key"));
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getForRepository")]
#[inline]
pub fn list_repository_access_keys(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListRepositoryAccessKeysRequest {
    ListRepositoryAccessKeysRequest(Request::new(
        &LIST_REPOSITORY_ACCESS_KEYS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_repository_access_keys`].
    ListRepositoryAccessKeysRequest => OffsetPage<SshAccessKey>;

    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    ///
    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Whether the keys of the project are listed as well.
    ///
    /// Without it, only those of the repository itself are.
    ///
    /// Query `effective`.
    effective(effective: bool) => set_query("effective", effective);

    /// Keeps the keys that have at least this permission.
    ///
    /// Without it, it is `REPO_READ`.
    ///
    /// Query `minimumPermission`.
    minimum_permission(minimum_permission: RepositoryPermission)
        => set_query("minimumPermission", minimum_permission.as_str());

    /// The permission to grant or, in a list, to keep the items by.
    ///
    /// Lists of repositories and projects keep those on which the caller has it, lists of
    /// users, groups and keys the holders.
    ///
    /// Query `permission`.
    permission(permission: RepositoryPermission) => set_query("permission", permission.as_str());

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

static ADD_REPOSITORY_ACCESS_KEY: Operation = Operation::post(
    "authentication::add_repository_access_key",
    "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh",
)
.accept("application/json;charset=UTF-8");

/// Gives an SSH key access to a repository.
///
/// `POST /keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh`
///
/// `key.text` is the public key, `permission` is `REPO_READ` to clone or `REPO_WRITE` to
/// push as well. A key that cannot be read is a 400. 401 says that the caller may not do
/// it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
/// use bitbucket_data_center::models::{Permission, SshAccessKey, SshKey};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let key =
///     SshKey::default().with_text(std::fs::read_to_string("ci.pub")?.trim()).with_label("ci");
/// let key = SshAccessKey::default().with_key(key).with_permission(Permission::RepositoryRead);
/// authentication::add_repository_access_key("PORT", "harbour", &key).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deploy key")]
#[doc(alias = "addForRepository")]
#[inline]
pub fn add_repository_access_key(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &SshAccessKey,
) -> AddRepositoryAccessKeyRequest {
    AddRepositoryAccessKeyRequest(
        Request::new(
            &ADD_REPOSITORY_ACCESS_KEY,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`add_repository_access_key`].
    AddRepositoryAccessKeyRequest => SshAccessKey;
}

static GET_REPOSITORY_ACCESS_KEY: Operation = Operation::get(
    "authentication::get_repository_access_key",
    "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}",
)
.accept("application/json;charset=UTF-8");

/// Gives an access key of a repository.
///
/// `GET /keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}`
///
/// A key that exists, but does not open this repository, is a 404.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `key_id`: The number of the key.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getForRepository")]
#[inline]
pub fn get_repository_access_key(
    project_key: impl PathText,
    repository_slug: impl PathText,
    key_id: impl Integer,
) -> GetRepositoryAccessKeyRequest {
    GetRepositoryAccessKeyRequest(Request::new(
        &GET_REPOSITORY_ACCESS_KEY,
        &[project_key.path_value(), repository_slug.path_value(), key_id.path_value()],
    ))
}

request! {
    /// Request of [`get_repository_access_key`].
    GetRepositoryAccessKeyRequest => SshAccessKey;
}

static REMOVE_REPOSITORY_ACCESS_KEY: Operation = Operation::delete(
    "authentication::remove_repository_access_key",
    "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}",
);

/// Takes away the access that an SSH key has to a repository.
///
/// `DELETE /keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}`
///
/// Where else the key is used it stays. One that is gone already is no error.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `key_id`: The number of the key.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "revokeForRepository")]
#[inline]
pub fn remove_repository_access_key(
    project_key: impl PathText,
    repository_slug: impl PathText,
    key_id: impl Integer,
) -> RemoveRepositoryAccessKeyRequest {
    RemoveRepositoryAccessKeyRequest(Request::new(
        &REMOVE_REPOSITORY_ACCESS_KEY,
        &[project_key.path_value(), repository_slug.path_value(), key_id.path_value()],
    ))
}

request! {
    /// Request of [`remove_repository_access_key`].
    RemoveRepositoryAccessKeyRequest => ();
}

static SET_REPOSITORY_ACCESS_KEY_PERMISSION: Operation = Operation::put(
    "authentication::set_repository_access_key_permission",
    "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}",
)
.accept("application/json;charset=UTF-8");

/// Changes what an access key may do in a repository: `REPO_READ` or `REPO_WRITE`.
///
/// `PUT /keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `key_id`: The number of the key.
///
/// - `permission`: The permission that is meant.
///
///   For an access key it is the one that the key gets; for all users, the one that
///   everybody has or is to have.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
/// use bitbucket_data_center::models::RepositoryPermission;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let read = RepositoryPermission::Read;
/// let key = authentication::set_repository_access_key_permission("ROCKET", "engine", 15, read)
///     .send(client)
///     .await?;
/// println!("{}", key.key.and_then(|key| key.label).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "updatePermission")]
#[inline]
pub fn set_repository_access_key_permission(
    project_key: impl PathText,
    repository_slug: impl PathText,
    key_id: impl Integer,
    permission: RepositoryPermission,
) -> SetRepositoryAccessKeyPermissionRequest {
    SetRepositoryAccessKeyPermissionRequest(Request::new(
        &SET_REPOSITORY_ACCESS_KEY_PERMISSION,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            key_id.path_value(),
            permission.as_str().into(),
        ],
    ))
}

request! {
    /// Request of [`set_repository_access_key_permission`].
    SetRepositoryAccessKeyPermissionRequest => SshAccessKey;
}

static LIST_PROJECT_ACCESS_KEYS: Operation = Operation::get(
    "authentication::list_project_access_keys",
    "/keys/latest/projects/{projectKey}/ssh",
)
.accept("application/json;charset=UTF-8");

/// Lists the access keys of a project: SSH keys that belong to no person and open all its
/// repositories.
///
/// `GET /keys/latest/projects/{projectKey}/ssh`
///
/// `filter` looks for a label, and `permission` keeps those that may do so much. 401 says
/// that the caller may not see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getSshKeysForProject")]
#[inline]
pub fn list_project_access_keys(project_key: impl PathText) -> ListProjectAccessKeysRequest {
    ListProjectAccessKeysRequest(Request::new(
        &LIST_PROJECT_ACCESS_KEYS,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_project_access_keys`].
    ListProjectAccessKeysRequest => OffsetPage<SshAccessKey>;

    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    ///
    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// The permission to grant or, in a list, to keep the items by.
    ///
    /// Lists of repositories and projects keep those on which the caller has it, lists of
    /// users, groups and keys the holders.
    ///
    /// Query `permission`.
    permission(permission: ProjectPermission) => set_query("permission", permission.as_str());

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

static ADD_PROJECT_ACCESS_KEY: Operation = Operation::post(
    "authentication::add_project_access_key",
    "/keys/latest/projects/{projectKey}/ssh",
)
.accept("application/json;charset=UTF-8");

/// Gives an SSH key access to all repositories of a project.
///
/// `POST /keys/latest/projects/{projectKey}/ssh`
///
/// `key.text` is the public key, `permission` is `PROJECT_READ` to clone or `PROJECT_WRITE`
/// to push as well. A key that cannot be read is a 400. 401 says that the caller may not do
/// it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "addForProject")]
#[inline]
pub fn add_project_access_key(
    project_key: impl PathText,
    body: &SshAccessKey,
) -> AddProjectAccessKeyRequest {
    AddProjectAccessKeyRequest(
        Request::new(&ADD_PROJECT_ACCESS_KEY, &[project_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`add_project_access_key`].
    AddProjectAccessKeyRequest => SshAccessKey;
}

static GET_PROJECT_ACCESS_KEY: Operation = Operation::get(
    "authentication::get_project_access_key",
    "/keys/latest/projects/{projectKey}/ssh/{keyId}",
)
.accept("application/json;charset=UTF-8");

/// Gives an access key of a project.
///
/// `GET /keys/latest/projects/{projectKey}/ssh/{keyId}`
///
/// A key that exists, but does not open this project, is a 404.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `key_id`: The number of the key.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getForProject")]
#[inline]
pub fn get_project_access_key(
    project_key: impl PathText,
    key_id: impl Integer,
) -> GetProjectAccessKeyRequest {
    GetProjectAccessKeyRequest(Request::new(
        &GET_PROJECT_ACCESS_KEY,
        &[project_key.path_value(), key_id.path_value()],
    ))
}

request! {
    /// Request of [`get_project_access_key`].
    GetProjectAccessKeyRequest => SshAccessKey;
}

static REMOVE_PROJECT_ACCESS_KEY: Operation = Operation::delete(
    "authentication::remove_project_access_key",
    "/keys/latest/projects/{projectKey}/ssh/{keyId}",
);

/// Takes away the access that an SSH key has to a project.
///
/// `DELETE /keys/latest/projects/{projectKey}/ssh/{keyId}`
///
/// Where else the key is used it stays. One that is gone already is no error.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `key_id`: The number of the key.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "revokeForProject")]
#[inline]
pub fn remove_project_access_key(
    project_key: impl PathText,
    key_id: impl Integer,
) -> RemoveProjectAccessKeyRequest {
    RemoveProjectAccessKeyRequest(Request::new(
        &REMOVE_PROJECT_ACCESS_KEY,
        &[project_key.path_value(), key_id.path_value()],
    ))
}

request! {
    /// Request of [`remove_project_access_key`].
    RemoveProjectAccessKeyRequest => ();
}

static SET_PROJECT_ACCESS_KEY_PERMISSION: Operation = Operation::put(
    "authentication::set_project_access_key_permission",
    "/keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission}",
)
.accept("application/json;charset=UTF-8");

/// Changes what an access key may do in a project: `PROJECT_READ` or `PROJECT_WRITE`.
///
/// `PUT /keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `key_id`: The number of the key.
///
/// - `permission`: The permission that is meant.
///
///   For an access key it is the one that the key gets; for all users, the one that
///   everybody has or is to have.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "updatePermission")]
#[inline]
pub fn set_project_access_key_permission(
    project_key: impl PathText,
    key_id: impl Integer,
    permission: ProjectPermission,
) -> SetProjectAccessKeyPermissionRequest {
    SetProjectAccessKeyPermissionRequest(Request::new(
        &SET_PROJECT_ACCESS_KEY_PERMISSION,
        &[project_key.path_value(), key_id.path_value(), permission.as_str().into()],
    ))
}

request! {
    /// Request of [`set_project_access_key_permission`].
    SetProjectAccessKeyPermissionRequest => SshAccessKey;
}

static REVOKE_ACCESS_KEY: Operation =
    Operation::delete("authentication::revoke_access_key", "/keys/latest/ssh/{keyId}");

/// Takes away the access that an SSH key has to several projects and repositories.
///
/// `DELETE /keys/latest/ssh/{keyId}`
///
/// The body names them, and where else the key is used it stays. One that does not exist is
/// a 404. The caller has to administer all of them, else 401.
///
/// Arguments:
///
/// - `key_id`: The number of the key.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "revokeMany")]
#[inline]
pub fn revoke_access_key(
    key_id: impl Integer,
    body: &SshAccessKeyLocations,
) -> RevokeAccessKeyRequest {
    RevokeAccessKeyRequest(
        Request::new(&REVOKE_ACCESS_KEY, &[key_id.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`revoke_access_key`].
    RevokeAccessKeyRequest => ();
}

static LIST_ACCESS_KEY_PROJECTS: Operation =
    Operation::get("authentication::list_access_key_projects", "/keys/latest/ssh/{keyId}/projects")
        .accept("application/json;charset=UTF-8");

/// Lists the projects that an access key opens, with what it may do there.
///
/// `GET /keys/latest/ssh/{keyId}/projects`
///
/// For a caller who administers none of them, the list is empty.
///
/// Arguments:
///
/// - `key_id`: The number of the key.
///
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "getForProjects")]
#[inline]
pub fn list_access_key_projects(key_id: impl Integer) -> ListAccessKeyProjectsRequest {
    ListAccessKeyProjectsRequest(Request::new(&LIST_ACCESS_KEY_PROJECTS, &[key_id.path_value()]))
}

request! {
    /// Request of [`list_access_key_projects`].
    ListAccessKeyProjectsRequest => OffsetPage<SshAccessKey>;

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

static LIST_ACCESS_KEY_REPOSITORIES: Operation = Operation::get(
    "authentication::list_access_key_repositories",
    "/keys/latest/ssh/{keyId}/repos",
)
.accept("application/json;charset=UTF-8");

/// Lists the repositories that an access key opens, with what it may do there.
///
/// `GET /keys/latest/ssh/{keyId}/repos`
///
/// For a caller who administers none of them, the list is empty.
///
/// Arguments:
///
/// - `key_id`: The number of the key.
///
/// Refused with 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // What a key would open, were it lost.
/// let opened = authentication::list_access_key_repositories(15).collect(client).await?;
/// for one in opened {
///     let slug = one.repository.and_then(|repository| repository.slug).unwrap_or_default();
///     println!("{slug}: {:?}", one.permission);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getForRepositories")]
#[inline]
pub fn list_access_key_repositories(key_id: impl Integer) -> ListAccessKeyRepositoriesRequest {
    ListAccessKeyRepositoriesRequest(Request::new(
        &LIST_ACCESS_KEY_REPOSITORIES,
        &[key_id.path_value()],
    ))
}

request! {
    /// Request of [`list_access_key_repositories`].
    ListAccessKeyRepositoriesRequest => OffsetPage<SshAccessKey>;

    /// Whether each comes with `readOnly`, which says if the caller is kept from changing the
    /// key there.
    ///
    /// A project can restrict its repositories so; who administers the project may change it
    /// all the same.
    ///
    /// Query `withRestrictions`.
    with_restrictions(with_restrictions: bool) => set_query("withRestrictions", with_restrictions);

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

static LIST_SSH_KEYS: Operation =
    Operation::get("authentication::list_ssh_keys", "/ssh/latest/keys")
        .accept("application/json;charset=UTF-8");

/// Lists the SSH keys of the caller, or of another user.
///
/// `GET /ssh/latest/keys`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// for key in authentication::list_ssh_keys().collect(client).await? {
///     println!("{}", key.label.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getSshKeys")]
#[inline]
pub fn list_ssh_keys() -> ListSshKeysRequest {
    ListSshKeysRequest(Request::new(&LIST_SSH_KEYS, &[]))
}

request! {
    /// Request of [`list_ssh_keys`].
    ListSshKeysRequest => OffsetPage<SshKey>;

    /// The owner of the SSH keys, by user name. Without it, it is the caller.
    ///
    /// Query `userName`.
    user_name(user_name: &str) => set_query("userName", user_name);

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

static ADD_SSH_KEY: Operation = Operation::post("authentication::add_ssh_key", "/ssh/latest/keys")
    .accept("application/json;charset=UTF-8");

/// Adds an SSH key to the caller, or to another user.
///
/// `POST /ssh/latest/keys`
///
/// `text` is the public key, `label` a name for it, `expiryDays` ends it. A key that cannot
/// be read, or is of a kind or length that the server does not take, is a 400; one that
/// anybody on the server has already is a 409. To add one to somebody else takes the global
/// permission `ADMIN`.
///
/// Refused with 400, 401, 404, 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
/// use bitbucket_data_center::models::SshKey;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let key = SshKey::default().with_text(std::fs::read_to_string("id_ed25519.pub")?.trim());
/// let key = authentication::add_ssh_key(&key).send(client).await?;
/// println!("{}", key.fingerprint.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn add_ssh_key(body: &SshKey) -> AddSshKeyRequest {
    AddSshKeyRequest(Request::new(&ADD_SSH_KEY, &[]).with_model(body))
}

request! {
    /// Request of [`add_ssh_key`].
    AddSshKeyRequest => SshKey;

    /// The user, by user name: whose keys, whose pull requests, or whose permissions.
    ///
    /// Without it, it is the caller. Keys of somebody else take the global permission `ADMIN`.
    /// Where permissions are revoked, it repeats for several users, and without it no user
    /// loses any.
    ///
    /// Query `user`.
    user(user: &str) => set_query("user", user);
}

static REMOVE_ALL_SSH_KEYS: Operation =
    Operation::delete("authentication::remove_all_ssh_keys", "/ssh/latest/keys");

/// Deletes all SSH keys of the caller, or of another user.
///
/// `DELETE /ssh/latest/keys`
///
/// A user who does not exist is a 404.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "deleteSshKeys")]
#[inline]
pub fn remove_all_ssh_keys() -> RemoveAllSshKeysRequest {
    RemoveAllSshKeysRequest(Request::new(&REMOVE_ALL_SSH_KEYS, &[]))
}

request! {
    /// Request of [`remove_all_ssh_keys`].
    RemoveAllSshKeysRequest => ();

    /// The owner of the SSH keys, by user name. Without it, it is the caller.
    ///
    /// Query `userName`.
    user_name(user_name: &str) => set_query("userName", user_name);

    /// The user, by user name: whose keys, whose pull requests, or whose permissions.
    ///
    /// Without it, it is the caller. Keys of somebody else take the global permission `ADMIN`.
    /// Where permissions are revoked, it repeats for several users, and without it no user
    /// loses any.
    ///
    /// Query `user`.
    user(user: &str) => set_query("user", user);
}

static GET_SSH_KEY: Operation =
    Operation::get("authentication::get_ssh_key", "/ssh/latest/keys/{keyId}")
        .accept("application/json;charset=UTF-8");

/// Gives an SSH key, whoever has it.
///
/// `GET /ssh/latest/keys/{keyId}`
///
/// It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `key_id`: The number of the key.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_ssh_key(key_id: impl Integer) -> GetSshKeyRequest {
    GetSshKeyRequest(Request::new(&GET_SSH_KEY, &[key_id.path_value()]))
}

request! {
    /// Request of [`get_ssh_key`].
    GetSshKeyRequest => SshKey;
}

static REMOVE_SSH_KEY: Operation =
    Operation::delete("authentication::remove_ssh_key", "/ssh/latest/keys/{keyId}");

/// Deletes an SSH key, whoever has it.
///
/// `DELETE /ssh/latest/keys/{keyId}`
///
/// One that is gone already is no error. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `key_id`: The number of the key.
///
/// Refused with 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::authentication;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let keys = authentication::list_ssh_keys().collect(client).await?;
/// let old = keys.into_iter().find(|key| key.label.as_deref() == Some("old laptop"));
/// if let Some(id) = old.and_then(|key| key.id) {
///     authentication::remove_ssh_key(id).send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deleteSshKey")]
#[inline]
pub fn remove_ssh_key(key_id: impl Integer) -> RemoveSshKeyRequest {
    RemoveSshKeyRequest(Request::new(&REMOVE_SSH_KEY, &[key_id.path_value()]))
}

request! {
    /// Request of [`remove_ssh_key`].
    RemoveSshKeyRequest => ();
}

static GET_SSH_SETTINGS: Operation =
    Operation::get("authentication::get_ssh_settings", "/ssh/latest/settings")
        .accept("application/json;charset=UTF-8");

/// Tells how the server is reached by SSH: whether at all, at which address, and with which
/// fingerprint.
///
/// `GET /ssh/latest/settings`
///
/// It takes credentials.
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn get_ssh_settings() -> GetSshSettingsRequest {
    GetSshSettingsRequest(Request::new(&GET_SSH_SETTINGS, &[]))
}

request! {
    /// Request of [`get_ssh_settings`].
    GetSshSettingsRequest => SshSettings;
}

static AUTHENTICATE: Operation =
    Operation::post("authentication::authenticate", "/tsv/latest/authenticate")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Logs a user in with name and password, as the page for logging in does.
///
/// `POST /tsv/latest/authenticate`
///
/// Where a second step is needed, the answer is 412: it says whether a code has to be sent,
/// or the user has to set up the second step first, and carries the `conversationId` for
/// that. A wrong password is a 401. Programs have no use for it: they send a token with
/// each request.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401: `CredentialsCheckFailure`.
/// Refused with 412: `NextLogin`.
#[inline]
pub fn authenticate(body: &PasswordLogin) -> AuthenticateRequest {
    AuthenticateRequest(Request::new(&AUTHENTICATE, &[]).with_model(body))
}

request! {
    /// Request of [`authenticate`].
    AuthenticateRequest => LoginResult;
}

static GET_CAPTCHA: Operation =
    Operation::get("authentication::get_captcha", "/tsv/latest/authenticate/captcha")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Gives an image with letters to be sent along with the password.
///
/// `GET /tsv/latest/authenticate/captcha`
///
/// It is needed where the server asks for one after several wrong passwords.
///
/// Seen in 9.4 and later; not in 8.19.
#[doc(alias = "getCaptchaData")]
#[inline]
pub fn get_captcha() -> GetCaptchaRequest {
    GetCaptchaRequest(Request::new(&GET_CAPTCHA, &[]))
}

request! {
    /// Request of [`get_captcha`].
    GetCaptchaRequest => Captcha;
}

static AUTHENTICATE_WITH_RECOVERY_CODE: Operation = Operation::post(
    "authentication::authenticate_with_recovery_code",
    "/tsv/latest/authenticate/recovery-code",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Completes a log-in with the user's recovery code, for those who have lost the app.
///
/// `POST /tsv/latest/authenticate/recovery-code`
///
/// `conversationId` is the one that came with the 412. A wrong code is a 401, a log-in that
/// the server does not know is a 400.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401: `AuthenticationErrorBody`.
#[inline]
pub fn authenticate_with_recovery_code(
    body: &RecoveryCodeLogin,
) -> AuthenticateWithRecoveryCodeRequest {
    AuthenticateWithRecoveryCodeRequest(
        Request::new(&AUTHENTICATE_WITH_RECOVERY_CODE, &[]).with_model(body),
    )
}

request! {
    /// Request of [`authenticate_with_recovery_code`].
    AuthenticateWithRecoveryCodeRequest => LoginResult;
}

static AUTHENTICATE_WITH_TOTP_CODE: Operation = Operation::post(
    "authentication::authenticate_with_totp_code",
    "/tsv/latest/authenticate/totp-code",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Completes a log-in with the code from the user's app.
///
/// `POST /tsv/latest/authenticate/totp-code`
///
/// `conversationId` is the one that came with the 412. A wrong code is a 401, a log-in that
/// the server does not know is a 400.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401: `AuthenticationErrorBody`.
#[doc(alias = "verifyCode")]
#[inline]
pub fn authenticate_with_totp_code(body: &TotpCodeLogin) -> AuthenticateWithTotpCodeRequest {
    AuthenticateWithTotpCodeRequest(
        Request::new(&AUTHENTICATE_WITH_TOTP_CODE, &[]).with_model(body),
    )
}

request! {
    /// Request of [`authenticate_with_totp_code`].
    AuthenticateWithTotpCodeRequest => ();
}

static CHECK_ELEVATED_SESSION: Operation =
    Operation::get("authentication::check_elevated_session", "/tsv/latest/elevate-permissions")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Tells whether the caller has lately proved once more who they are, as delicate changes
/// demand.
///
/// `GET /tsv/latest/elevate-permissions`
///
/// A 204 says yes, a 401 no; it may list the ways to do so.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401: `ElevationMethods`.
#[doc(alias = "getElevatedPermissionStatus")]
#[inline]
pub fn check_elevated_session() -> CheckElevatedSessionRequest {
    CheckElevatedSessionRequest(Request::new(&CHECK_ELEVATED_SESSION, &[]))
}

request! {
    /// Request of [`check_elevated_session`].
    CheckElevatedSessionRequest => ();

    /// What the permissions are elevated for.
    ///
    /// Query `actionType`.
    action_type(action_type: ElevatedAction) => set_query("actionType", action_type.as_str());
}

static ELEVATE_SESSION_WITH_PASSWORD: Operation = Operation::post(
    "authentication::elevate_session_with_password",
    "/tsv/latest/elevate-permissions/password",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Proves with the caller's password who they are, so that delicate changes can be made for
/// a while.
///
/// `POST /tsv/latest/elevate-permissions/password`
///
/// 400 says that it is wrong, or that a password does not do for this; 403 that the caller
/// may not make such changes.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
/// Refused with 403: `Json`.
#[doc(alias = "elevatePermissionsWithPassword")]
#[inline]
pub fn elevate_session_with_password(
    body: &PasswordElevation,
) -> ElevateSessionWithPasswordRequest {
    ElevateSessionWithPasswordRequest(
        Request::new(&ELEVATE_SESSION_WITH_PASSWORD, &[]).with_model(body),
    )
}

request! {
    /// Request of [`elevate_session_with_password`].
    ElevateSessionWithPasswordRequest => ();

    /// What the permissions are elevated for.
    ///
    /// Query `actionType`.
    action_type(action_type: ElevatedAction) => set_query("actionType", action_type.as_str());
}

static ELEVATE_SESSION_WITH_RECOVERY_CODE: Operation = Operation::post(
    "authentication::elevate_session_with_recovery_code",
    "/tsv/latest/elevate-permissions/recovery-code",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Proves with the caller's recovery code who they are, so that delicate changes can be
/// made for a while.
///
/// `POST /tsv/latest/elevate-permissions/recovery-code`
///
/// The answer holds a recovery code, which seems to be the new one: keep it. 400 says that
/// the code is wrong, 403 that the caller may not make such changes.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
/// Refused with 403: `Json`.
#[doc(alias = "elevatePermissionsWithRecoveryCode")]
#[inline]
pub fn elevate_session_with_recovery_code(
    body: &RecoveryCode,
) -> ElevateSessionWithRecoveryCodeRequest {
    ElevateSessionWithRecoveryCodeRequest(
        Request::new(&ELEVATE_SESSION_WITH_RECOVERY_CODE, &[]).with_model(body),
    )
}

request! {
    /// Request of [`elevate_session_with_recovery_code`].
    ElevateSessionWithRecoveryCodeRequest => RecoveryCode;

    /// What the permissions are elevated for.
    ///
    /// Query `actionType`.
    action_type(action_type: ElevatedAction) => set_query("actionType", action_type.as_str());
}

static ELEVATE_SESSION_WITH_TOTP_CODE: Operation = Operation::post(
    "authentication::elevate_session_with_totp_code",
    "/tsv/latest/elevate-permissions/totp",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Proves with a code from the caller's app who they are, so that delicate changes can be
/// made for a while.
///
/// `POST /tsv/latest/elevate-permissions/totp`
///
/// 400 says that the code is wrong, that a code does not do for this, or that the caller
/// has no second step; 403 that the caller may not make such changes.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
/// Refused with 403: `Json`.
#[doc(alias = "elevatePermissionsWithTotp")]
#[inline]
pub fn elevate_session_with_totp_code(body: &TotpElevation) -> ElevateSessionWithTotpCodeRequest {
    ElevateSessionWithTotpCodeRequest(
        Request::new(&ELEVATE_SESSION_WITH_TOTP_CODE, &[]).with_model(body),
    )
}

request! {
    /// Request of [`elevate_session_with_totp_code`].
    ElevateSessionWithTotpCodeRequest => ();

    /// What the permissions are elevated for.
    ///
    /// Query `actionType`.
    action_type(action_type: ElevatedAction) => set_query("actionType", action_type.as_str());
}

static GET_SSO_MANAGEMENT_STATUS: Operation = Operation::get(
    "authentication::get_sso_management_status",
    "/tsv/latest/sso-management-status",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Tells whether the log-in of the caller is managed by single sign-on.
///
/// `GET /tsv/latest/sso-management-status`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401: `AuthenticationErrorBody`.
#[inline]
pub fn get_sso_management_status() -> GetSsoManagementStatusRequest {
    GetSsoManagementStatusRequest(Request::new(&GET_SSO_MANAGEMENT_STATUS, &[]))
}

request! {
    /// Request of [`get_sso_management_status`].
    GetSsoManagementStatusRequest => SsoManagementStatus;
}

static GET_TWO_STEP_STATUS: Operation =
    Operation::get("authentication::get_two_step_status", "/tsv/latest/status")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Tells whether the caller logs in with two steps, and by which methods.
///
/// `GET /tsv/latest/status`
///
/// Seen in 9.4 and later; not in 8.19.
#[doc(alias = "getStatus")]
#[inline]
pub fn get_two_step_status() -> GetTwoStepStatusRequest {
    GetTwoStepStatusRequest(Request::new(&GET_TWO_STEP_STATUS, &[]))
}

request! {
    /// Request of [`get_two_step_status`].
    GetTwoStepStatusRequest => TwoStepStatus;
}

static COMPLETE_ENFORCED_ENROLLMENT: Operation = Operation::post(
    "authentication::complete_enforced_enrollment",
    "/tsv/latest/totp/complete-enforced-enrollment",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Completes the setting up of two-step verification that the server demands, with a code
/// from the app, and logs in.
///
/// `POST /tsv/latest/totp/complete-enforced-enrollment`
///
/// The answer holds the recovery code: keep it. 400 says that the server does not know of a
/// beginning, or that all is set up already.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
#[inline]
pub fn complete_enforced_enrollment(body: &TotpCodeLogin) -> CompleteEnforcedEnrollmentRequest {
    CompleteEnforcedEnrollmentRequest(
        Request::new(&COMPLETE_ENFORCED_ENROLLMENT, &[]).with_model(body),
    )
}

request! {
    /// Request of [`complete_enforced_enrollment`].
    CompleteEnforcedEnrollmentRequest => RecoveryCode;
}

static COMPLETE_ENROLLMENT_UPDATE: Operation = Operation::post(
    "authentication::complete_enrollment_update",
    "/tsv/latest/totp/complete-enrollment-update",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Completes the move of the caller's two-step verification to another app, with a code
/// from the new one.
///
/// `POST /tsv/latest/totp/complete-enrollment-update`
///
/// 400 says that the server does not know of a beginning, or that the caller has no second
/// step yet. 401 asks the caller to prove once more who they are.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
/// Refused with 401: `ElevationMethods`.
#[doc(alias = "completeAuthenticationChange")]
#[inline]
pub fn complete_enrollment_update(body: &TotpCodeLogin) -> CompleteEnrollmentUpdateRequest {
    CompleteEnrollmentUpdateRequest(Request::new(&COMPLETE_ENROLLMENT_UPDATE, &[]).with_model(body))
}

request! {
    /// Request of [`complete_enrollment_update`].
    CompleteEnrollmentUpdateRequest => TotpEnrollment;
}

static COMPLETE_VOLUNTARY_ENROLLMENT: Operation = Operation::post(
    "authentication::complete_voluntary_enrollment",
    "/tsv/latest/totp/complete-voluntary-enrollment",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Completes the setting up of two-step verification that the caller chose, with a code
/// from the app.
///
/// `POST /tsv/latest/totp/complete-voluntary-enrollment`
///
/// The session is a new one then. 400 says that the server does not know of a beginning, or
/// that all is set up already. 401 asks the caller to prove once more who they are.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
/// Refused with 401: `ElevationMethods`.
#[inline]
pub fn complete_voluntary_enrollment(body: &TotpCodeLogin) -> CompleteVoluntaryEnrollmentRequest {
    CompleteVoluntaryEnrollmentRequest(
        Request::new(&COMPLETE_VOLUNTARY_ENROLLMENT, &[]).with_model(body),
    )
}

request! {
    /// Request of [`complete_voluntary_enrollment`].
    CompleteVoluntaryEnrollmentRequest => TotpEnrollment;
}

static ROTATE_RECOVERY_CODE: Operation = Operation::post(
    "authentication::rotate_recovery_code",
    "/tsv/latest/totp/recovery-code/rotate",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Replaces the recovery code of the caller.
///
/// `POST /tsv/latest/totp/recovery-code/rotate`
///
/// The answer holds the new one; the old one is worth nothing any more. 400 says that the
/// caller has no second step. 401 asks the caller to prove once more who they are.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
/// Refused with 401: `ElevationMethods`.
#[doc(alias = "rotateRecoverCode")]
#[inline]
pub fn rotate_recovery_code() -> RotateRecoveryCodeRequest {
    RotateRecoveryCodeRequest(Request::new(&ROTATE_RECOVERY_CODE, &[]))
}

request! {
    /// Request of [`rotate_recovery_code`].
    RotateRecoveryCodeRequest => RecoveryCode;
}

static START_ENFORCED_ENROLLMENT: Operation = Operation::post(
    "authentication::start_enforced_enrollment",
    "/tsv/latest/totp/start-enforced-enrollment",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Starts to set up two-step verification for a user who has to, in the middle of a log-in,
/// or goes on with it.
///
/// `POST /tsv/latest/totp/start-enforced-enrollment`
///
/// `conversationId` is the one that came with the log-in, which had answered 412. The
/// answer has the secret for the app. A log-in that the server does not know is a 400.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
#[inline]
pub fn start_enforced_enrollment(body: &EnrollmentConversation) -> StartEnforcedEnrollmentRequest {
    StartEnforcedEnrollmentRequest(Request::new(&START_ENFORCED_ENROLLMENT, &[]).with_model(body))
}

request! {
    /// Request of [`start_enforced_enrollment`].
    StartEnforcedEnrollmentRequest => TotpEnrollment;
}

static START_ENROLLMENT_UPDATE: Operation = Operation::post(
    "authentication::start_enrollment_update",
    "/tsv/latest/totp/start-enrollment-update",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Starts to move the caller's two-step verification to another app.
///
/// `POST /tsv/latest/totp/start-enrollment-update`
///
/// The answer has the secret for the new app and the `conversationId`. 400 says that the
/// caller has no second step yet. 401 asks the caller to prove once more who they are.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
/// Refused with 401: `ElevationMethods`.
#[inline]
pub fn start_enrollment_update() -> StartEnrollmentUpdateRequest {
    StartEnrollmentUpdateRequest(Request::new(&START_ENROLLMENT_UPDATE, &[]))
}

request! {
    /// Request of [`start_enrollment_update`].
    StartEnrollmentUpdateRequest => TotpEnrollment;
}

static START_VOLUNTARY_ENROLLMENT: Operation = Operation::post(
    "authentication::start_voluntary_enrollment",
    "/tsv/latest/totp/start-voluntary-enrollment",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Starts to set up two-step verification for the caller, who does it by choice.
///
/// `POST /tsv/latest/totp/start-voluntary-enrollment`
///
/// The answer has the secret for the app and the `conversationId`; it takes effect once a
/// code from the app completes it. 400 says that it is set up already. 401 asks the caller
/// to prove once more who they are.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
/// Refused with 401: `ElevationMethods`.
#[inline]
pub fn start_voluntary_enrollment() -> StartVoluntaryEnrollmentRequest {
    StartVoluntaryEnrollmentRequest(Request::new(&START_VOLUNTARY_ENROLLMENT, &[]))
}

request! {
    /// Request of [`start_voluntary_enrollment`].
    StartVoluntaryEnrollmentRequest => TotpEnrollment;
}

static UNENROLL_CURRENT_USER: Operation =
    Operation::delete("authentication::unenroll_current_user", "/tsv/latest/totp/unenroll")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Turns off the two-step verification of the caller.
///
/// `DELETE /tsv/latest/totp/unenroll`
///
/// 400 says that there is none. 401 asks the caller to prove once more who they are.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400: `AuthenticationErrorBody`.
/// Refused with 401: `ElevationMethods`.
#[inline]
pub fn unenroll_current_user() -> UnenrollCurrentUserRequest {
    UnenrollCurrentUserRequest(Request::new(&UNENROLL_CURRENT_USER, &[]))
}

request! {
    /// Request of [`unenroll_current_user`].
    UnenrollCurrentUserRequest => ();
}

static UNENROLL_USER: Operation =
    Operation::delete("authentication::unenroll_user", "/tsv/latest/totp/unenroll/user/{userName}")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Turns off the two-step verification of another user, such as one who has lost the app.
///
/// `DELETE /tsv/latest/totp/unenroll/user/{userName}`
///
/// The body holds a code from the caller's own app; a wrong one is a 401. 400 says that the
/// user has no second step, 403 that it is the caller, whose own is turned off elsewhere.
///
/// Arguments:
///
/// - `user_name`: The user, by user name.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401, 403, 404: `AuthenticationErrorBody`.
#[inline]
pub fn unenroll_user(user_name: impl PathText, body: &TotpElevation) -> UnenrollUserRequest {
    UnenrollUserRequest(Request::new(&UNENROLL_USER, &[user_name.path_value()]).with_model(body))
}

request! {
    /// Request of [`unenroll_user`].
    UnenrollUserRequest => ();
}
