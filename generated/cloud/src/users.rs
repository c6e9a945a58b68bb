//! The current user, their e-mail addresses, and other users.

use crate::models::{Account, EmailAddress};
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static GET_CURRENT: Operation = Operation::get("users::get_current", "/user")
    .scopes(&["account", "read:user:bitbucket"])
    .alternatives(&[1, 1]);

/// Gives the account of the caller.
///
/// `GET /user`
///
/// It is a quick way to try credentials: 401 says that they are wrong.
///
/// Scopes: `account`, or `read:user:bitbucket`.
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::users;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// match users::get_current().send(client).await {
///     Ok(me) => println!("{}", me.display_name().unwrap_or("somebody")),
///     Err(error) if error.is_status(401) => println!("the credentials are wrong"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_current() -> GetCurrentRequest {
    GetCurrentRequest(Request::new(&GET_CURRENT, &[]))
}

request! {
    /// Request of [`get_current`].
    GetCurrentRequest => Account;

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

static LIST_EMAILS: Operation = Operation::get("users::list_emails", "/user/emails")
    .scopes(&["email", "read:user:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists the e-mail addresses of the caller.
///
/// `GET /user/emails`
///
/// Those that were never confirmed are among them: `is_confirmed` tells. `is_primary` marks
/// the main one.
///
/// Scopes: `email`, or `read:user:bitbucket`.
/// Refused with default: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-emails-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::users;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let emails = users::list_emails().collect(client).await?;
/// let primary = emails.into_iter().find(|email| email.is_primary == Some(true));
/// println!("{}", primary.and_then(|email| email.email).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_emails() -> ListEmailsRequest {
    ListEmailsRequest(Request::new(&LIST_EMAILS, &[]))
}

request! {
    /// Request of [`list_emails`].
    ListEmailsRequest => Page<EmailAddress>;

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

static GET_EMAIL: Operation = Operation::get("users::get_email", "/user/emails/{email}")
    .scopes(&["email", "read:user:bitbucket"])
    .alternatives(&[1, 1]);

/// Gives one of the caller's e-mail addresses.
///
/// `GET /user/emails/{email}`
///
/// It tells whether the address was confirmed and whether it is the main one.
///
/// Arguments:
///
/// - `email`: The address to look at, one of the caller's own.
///
/// Scopes: `email`, or `read:user:bitbucket`.
/// Refused with default: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-emails-email-get).
#[inline]
pub fn get_email(email: impl PathText) -> GetEmailRequest {
    GetEmailRequest(Request::new(&GET_EMAIL, &[email.path_value()]))
}

request! {
    /// Request of [`get_email`].
    GetEmailRequest => EmailAddress;

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

static GET: Operation =
    Operation::get("users::get", "/users/{selected_user}").scopes(&["read:user:bitbucket"]);

/// Gives what is public about a user.
///
/// `GET /users/{selected_user}`
///
/// A private profile leaves out `location`, `website` and `created_on`. A team, or a user
/// who does not exist, is a 404.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// Scopes: `read:user:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-users-selected-user-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::Account;
/// use bitbucket_cloud::users;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = users::get("{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}").send(client).await?;
/// match user {
///     Account::User(person) => println!("{}", person.nickname.unwrap_or_default()),
///     Account::Team(_) => println!("a workspace"),
///     other => println!("{}", other.display_name().unwrap_or("somebody")),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(selected_user: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[selected_user.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => Account;

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
