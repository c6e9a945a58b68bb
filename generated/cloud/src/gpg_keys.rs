//! GPG keys of a user.

use crate::models::GpgAccountKey;
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST: Operation = Operation::get("gpg_keys::list", "/users/{selected_user}/gpg-keys")
    .scopes(&["account", "read:gpg-key:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists the GPG keys of a user.
///
/// `GET /users/{selected_user}/gpg-keys`
///
/// Neither the keys themselves nor their subkeys come without being asked for:
/// `fields=+values.key,+values.subkeys`.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// Scopes: `account`, or `read:gpg-key:bitbucket`.
/// Refused with 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-gpg/#api-users-selected-user-gpg-keys-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::gpg_keys;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// for key in gpg_keys::list(user).collect(client).await? {
///     println!("{} {}", key.fingerprint.unwrap_or_default(), key.name.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(selected_user: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[selected_user.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<GpgAccountKey>;

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static CREATE: Operation = Operation::post("gpg_keys::create", "/users/{selected_user}/gpg-keys")
    .scopes(&["account:write", "read:gpg-key:bitbucket", "write:gpg-key:bitbucket"])
    .alternatives(&[1, 2]);

/// Adds a GPG key to a user.
///
/// `POST /users/{selected_user}/gpg-keys`
///
/// `key` is the public key, in the form of text that `gpg --armor --export` gives.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// Scopes: `account:write`, or `read:gpg-key:bitbucket` and `write:gpg-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-gpg/#api-users-selected-user-gpg-keys-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::gpg_keys;
/// use bitbucket_cloud::models::GpgAccountKey;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// let key = GpgAccountKey::default().with_key(std::fs::read_to_string("public.asc")?);
/// let key = gpg_keys::create(user, &key).send(client).await?;
/// println!("{}", key.fingerprint.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Gives a GPG key of a user.
///
/// `GET /users/{selected_user}/gpg-keys/{fingerprint}`
///
/// Neither the key itself nor its subkeys come without being asked for:
/// `fields=+key,+subkeys`.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
/// - `fingerprint`: The fingerprint of the key, in hexadecimal digits.
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

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static DELETE: Operation =
    Operation::delete("gpg_keys::delete", "/users/{selected_user}/gpg-keys/{fingerprint}")
        .scopes(&["account:write", "delete:gpg-key:bitbucket"])
        .alternatives(&[1, 1]);

/// Deletes a GPG key of a user.
///
/// `DELETE /users/{selected_user}/gpg-keys/{fingerprint}`
///
/// A subkey cannot be deleted by itself: 403.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
/// - `fingerprint`: The fingerprint of the key, in hexadecimal digits.
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
