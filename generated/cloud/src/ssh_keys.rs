//! SSH keys of a user.

use crate::models::SshAccountKey;
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST: Operation = Operation::get("ssh_keys::list", "/users/{selected_user}/ssh-keys")
    .scopes(&["account", "read:ssh-key:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists the SSH keys of a user.
///
/// `GET /users/{selected_user}/ssh-keys`
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// Scopes: `account`, or `read:ssh-key:bitbucket`.
/// Refused with 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::{ssh_keys, users};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let me = users::get_current().send(client).await?;
/// let keys = ssh_keys::list(me.uuid().unwrap_or_default()).collect(client).await?;
/// for key in &keys {
///     println!("{}", key.label.as_deref().unwrap_or("without a name"));
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
    ListRequest => Page<SshAccountKey>;

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

static CREATE: Operation = Operation::post("ssh_keys::create", "/users/{selected_user}/ssh-keys")
    .scopes(&["account:write", "read:ssh-key:bitbucket", "write:ssh-key:bitbucket"])
    .alternatives(&[1, 2]);

/// Adds an SSH key to a user.
///
/// `POST /users/{selected_user}/ssh-keys`
///
/// `key` is the public half, as in `ssh-ed25519 AAAA…`, and `label` a name for people. 400
/// is given for a key that cannot be read. 403 is given for the account of somebody else.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// Scopes: `account:write`, or `read:ssh-key:bitbucket` and `write:ssh-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::SshAccountKey;
/// use bitbucket_cloud::ssh_keys;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// let key = SshAccountKey::default()
///     .with_key(std::fs::read_to_string("id_ed25519.pub")?.trim())
///     .with_label("laptop");
/// ssh_keys::create(user, &key).expires_on("2027-01-01T00:00:00Z").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(selected_user: impl PathText, body: &SshAccountKey) -> CreateRequest {
    CreateRequest(Request::new(&CREATE, &[selected_user.path_value()]).with_model(body))
}

request! {
    /// Request of [`create`].
    CreateRequest => SshAccountKey;

    /// When the key stops being accepted, as a date or a time: `2027-05-01`,
    /// `2027-05-01T08:00:00.000Z`.
    ///
    /// Without it, the key has no such end.
    ///
    /// Query `expires_on`.
    expires_on(expires_on: &str) => set_query("expires_on", expires_on);
}

static GET: Operation = Operation::get("ssh_keys::get", "/users/{selected_user}/ssh-keys/{key_id}")
    .scopes(&["account", "read:ssh-key:bitbucket"])
    .alternatives(&[1, 1]);

/// Gives an SSH key of a user.
///
/// `GET /users/{selected_user}/ssh-keys/{key_id}`
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
/// - `key_id`: The key, by its UUID in braces.
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

static UPDATE: Operation =
    Operation::put("ssh_keys::update", "/users/{selected_user}/ssh-keys/{key_id}")
        .scopes(&["account:write", "read:ssh-key:bitbucket", "write:ssh-key:bitbucket"])
        .alternatives(&[1, 2]);

/// Changes the label of an SSH key.
///
/// `PUT /users/{selected_user}/ssh-keys/{key_id}`
///
/// The key itself cannot be changed: delete it and add another.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
/// - `key_id`: The key, by its UUID in braces.
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

/// Deletes an SSH key of a user.
///
/// `DELETE /users/{selected_user}/ssh-keys/{key_id}`
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
/// - `key_id`: The key, by its UUID in braces.
///
/// Scopes: `account:write`, or `delete:ssh-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/#api-users-selected-user-ssh-keys-key-id-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::ssh_keys;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// for key in ssh_keys::list(user).collect(client).await? {
///     if key.label.as_deref() == Some("old laptop") {
///         ssh_keys::delete(user, key.uuid.unwrap_or_default()).send(client).await?;
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(selected_user: impl PathText, key_id: impl PathText) -> DeleteRequest {
    DeleteRequest(Request::new(&DELETE, &[selected_user.path_value(), key_id.path_value()]))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}
