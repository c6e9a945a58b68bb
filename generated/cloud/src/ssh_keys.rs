//! SSH keys of a user.

use crate::models::SshAccountKey;
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST: Operation = Operation::get("ssh_keys::list", "/users/{selected_user}/ssh-keys")
    .scopes(&["account", "read:ssh-key:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists SSH keys.
///
/// `GET /users/{selected_user}/ssh-keys`
///
/// Scopes: `account`, or `read:ssh-key:bitbucket`.
/// Refused with 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-get).
#[inline]
pub fn list(selected_user: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[selected_user.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<SshAccountKey>;

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static CREATE: Operation = Operation::post("ssh_keys::create", "/users/{selected_user}/ssh-keys")
    .scopes(&["account:write", "read:ssh-key:bitbucket", "write:ssh-key:bitbucket"])
    .alternatives(&[1, 2]);

/// Creates an SSH key.
///
/// `POST /users/{selected_user}/ssh-keys`
///
/// Scopes: `account:write`, or `read:ssh-key:bitbucket` and `write:ssh-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-post).
#[inline]
pub fn create(selected_user: impl PathText, body: &SshAccountKey) -> CreateRequest {
    CreateRequest(Request::new(&CREATE, &[selected_user.path_value()]).with_model(body))
}

request! {
    /// Request of [`create`].
    CreateRequest => SshAccountKey;

    /// Query `expires_on`.
    expires_on(expires_on: &str) => set_query("expires_on", expires_on);
}

static GET: Operation = Operation::get("ssh_keys::get", "/users/{selected_user}/ssh-keys/{key_id}")
    .scopes(&["account", "read:ssh-key:bitbucket"])
    .alternatives(&[1, 1]);

/// Gets an SSH key.
///
/// `GET /users/{selected_user}/ssh-keys/{key_id}`
///
/// Scopes: `account`, or `read:ssh-key:bitbucket`.
/// Refused with 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-key-id-get).
#[inline]
pub fn get(selected_user: impl PathText, key_id: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[selected_user.path_value(), key_id.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => SshAccountKey;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE: Operation =
    Operation::put("ssh_keys::update", "/users/{selected_user}/ssh-keys/{key_id}")
        .scopes(&["account:write", "read:ssh-key:bitbucket", "write:ssh-key:bitbucket"])
        .alternatives(&[1, 2]);

/// Updates an SSH key.
///
/// `PUT /users/{selected_user}/ssh-keys/{key_id}`
///
/// Scopes: `account:write`, or `read:ssh-key:bitbucket` and `write:ssh-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-key-id-put).
#[inline]
pub fn update(
    selected_user: impl PathText,
    key_id: impl PathText,
    body: &SshAccountKey,
) -> UpdateRequest {
    UpdateRequest(
        Request::new(&UPDATE, &[selected_user.path_value(), key_id.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`update`].
    UpdateRequest => SshAccountKey;
}

static DELETE: Operation =
    Operation::delete("ssh_keys::delete", "/users/{selected_user}/ssh-keys/{key_id}")
        .scopes(&["account:write", "delete:ssh-key:bitbucket"])
        .alternatives(&[1, 1]);

/// Deletes an SSH key.
///
/// `DELETE /users/{selected_user}/ssh-keys/{key_id}`
///
/// Scopes: `account:write`, or `delete:ssh-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-key-id-delete).
#[inline]
pub fn delete(selected_user: impl PathText, key_id: impl PathText) -> DeleteRequest {
    DeleteRequest(Request::new(&DELETE, &[selected_user.path_value(), key_id.path_value()]))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}
