//! GPG keys of a user.

use crate::models::GpgAccountKey;
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST: Operation = Operation::get("gpg_keys::list", "/users/{selected_user}/gpg-keys")
    .scopes(&["account", "read:gpg-key:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists GPG keys.
///
/// `GET /users/{selected_user}/gpg-keys`
///
/// Scopes: `account`, or `read:gpg-key:bitbucket`.
/// Refused with 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-gpg/#api-users-selected-user-gpg-keys-get).
#[inline]
pub fn list(selected_user: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[selected_user.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<GpgAccountKey>;

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

static CREATE: Operation = Operation::post("gpg_keys::create", "/users/{selected_user}/gpg-keys")
    .scopes(&["account:write", "read:gpg-key:bitbucket", "write:gpg-key:bitbucket"])
    .alternatives(&[1, 2]);

/// Creates a GPG key.
///
/// `POST /users/{selected_user}/gpg-keys`
///
/// Scopes: `account:write`, or `read:gpg-key:bitbucket` and `write:gpg-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-gpg/#api-users-selected-user-gpg-keys-post).
#[inline]
pub fn create(selected_user: impl PathText, body: &GpgAccountKey) -> CreateRequest {
    CreateRequest(Request::new(&CREATE, &[selected_user.path_value()]).with_model(body))
}

request! {
    /// Request of [`create`].
    CreateRequest => GpgAccountKey;
}

static GET: Operation =
    Operation::get("gpg_keys::get", "/users/{selected_user}/gpg-keys/{fingerprint}")
        .scopes(&["account", "read:gpg-key:bitbucket"])
        .alternatives(&[1, 1]);

/// Gets a GPG key.
///
/// `GET /users/{selected_user}/gpg-keys/{fingerprint}`
///
/// Scopes: `account`, or `read:gpg-key:bitbucket`.
/// Refused with 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-gpg/#api-users-selected-user-gpg-keys-fingerprint-get).
#[inline]
pub fn get(selected_user: impl PathText, fingerprint: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[selected_user.path_value(), fingerprint.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => GpgAccountKey;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static DELETE: Operation =
    Operation::delete("gpg_keys::delete", "/users/{selected_user}/gpg-keys/{fingerprint}")
        .scopes(&["account:write", "delete:gpg-key:bitbucket"])
        .alternatives(&[1, 1]);

/// Deletes a GPG key.
///
/// `DELETE /users/{selected_user}/gpg-keys/{fingerprint}`
///
/// Scopes: `account:write`, or `delete:gpg-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-gpg/#api-users-selected-user-gpg-keys-fingerprint-delete).
#[inline]
pub fn delete(selected_user: impl PathText, fingerprint: impl PathText) -> DeleteRequest {
    DeleteRequest(Request::new(&DELETE, &[selected_user.path_value(), fingerprint.path_value()]))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}
