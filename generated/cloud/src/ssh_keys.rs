//! SSH keys of a user.

use bitbucket_runtime::{Operation, Page, Request, request};
use crate::models::SshAccountKey;

static LIST: Operation = Operation::get("ssh_keys::list", "/users/{selected_user}/ssh-keys")
    .scopes(&["account", "read:ssh-key:bitbucket"]);

/// Lists SSH keys.
///
/// `GET /users/{selected_user}/ssh-keys`
///
/// Scopes: `account`, `read:ssh-key:bitbucket`.
/// Refused with 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-get).
///
/// Operation: `#/paths/~1users~1{selected_user}~1ssh-keys/get`
#[inline]
pub fn list(selected_user: &str) -> ListRequest {
    ListRequest(Request::new(&LIST, &[selected_user.into()]))
}

/// Request of [`list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest(Request<Page<SshAccountKey>>);

request!(ListRequest => Page<SshAccountKey>);

impl ListRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE: Operation = Operation::post("ssh_keys::create", "/users/{selected_user}/ssh-keys")
    .scopes(&["account:write", "read:ssh-key:bitbucket", "write:ssh-key:bitbucket"]);

/// Creates an SSH key.
///
/// `POST /users/{selected_user}/ssh-keys`
///
/// Scopes: `account:write`, `read:ssh-key:bitbucket`, `write:ssh-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-post).
///
/// Operation: `#/paths/~1users~1{selected_user}~1ssh-keys/post`
#[inline]
pub fn create(selected_user: &str, body: &SshAccountKey) -> CreateRequest {
    CreateRequest(Request::new(&CREATE, &[selected_user.into()]).json(body))
}

/// Request of [`create`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRequest(Request<SshAccountKey>);

request!(CreateRequest => SshAccountKey);

impl CreateRequest {
    /// Query `expires_on`.
    ///
    /// `#/paths/~1users~1{selected_user}~1ssh-keys/post/parameters/0`
    #[inline]
    pub fn expires_on(mut self, expires_on: &str) -> Self {
        self.0.set_query("expires_on", expires_on);
        self
    }
}

static GET: Operation = Operation::get("ssh_keys::get", "/users/{selected_user}/ssh-keys/{key_id}")
    .scopes(&["account", "read:ssh-key:bitbucket"]);

/// Gets an SSH key.
///
/// `GET /users/{selected_user}/ssh-keys/{key_id}`
///
/// Scopes: `account`, `read:ssh-key:bitbucket`.
/// Refused with 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-key-id-get).
///
/// Operation: `#/paths/~1users~1{selected_user}~1ssh-keys~1{key_id}/get`
#[inline]
pub fn get(selected_user: &str, key_id: &str) -> GetRequest {
    GetRequest(Request::new(&GET, &[selected_user.into(), key_id.into()]))
}

/// Request of [`get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRequest(Request<SshAccountKey>);

request!(GetRequest => SshAccountKey);

impl GetRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE: Operation = Operation::put(
    "ssh_keys::update",
    "/users/{selected_user}/ssh-keys/{key_id}",
).scopes(&["account:write", "read:ssh-key:bitbucket", "write:ssh-key:bitbucket"]);

/// Updates an SSH key.
///
/// `PUT /users/{selected_user}/ssh-keys/{key_id}`
///
/// Scopes: `account:write`, `read:ssh-key:bitbucket`, `write:ssh-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-key-id-put).
///
/// Operation: `#/paths/~1users~1{selected_user}~1ssh-keys~1{key_id}/put`
#[inline]
pub fn update(
    selected_user: &str,
    key_id: &str,
    body: &SshAccountKey,
) -> Request<SshAccountKey> {
    Request::new(&UPDATE, &[selected_user.into(), key_id.into()]).json(body)
}

static DELETE: Operation = Operation::delete(
    "ssh_keys::delete",
    "/users/{selected_user}/ssh-keys/{key_id}",
).scopes(&["account:write", "delete:ssh-key:bitbucket"]);

/// Deletes an SSH key.
///
/// `DELETE /users/{selected_user}/ssh-keys/{key_id}`
///
/// Scopes: `account:write`, `delete:ssh-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-key-id-delete).
///
/// Operation: `#/paths/~1users~1{selected_user}~1ssh-keys~1{key_id}/delete`
#[inline]
pub fn delete(selected_user: &str, key_id: &str) -> Request<()> {
    Request::new(&DELETE, &[selected_user.into(), key_id.into()])
}
