//! The current user, their e-mail addresses, and other users.

use crate::models::{Account, EmailAddress};
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static GET_CURRENT: Operation = Operation::get("users::get_current", "/user")
    .scopes(&["account", "read:user:bitbucket"])
    .alternatives(&[1, 1]);

/// Gets the current user.
///
/// `GET /user`
///
/// Scopes: `account`, or `read:user:bitbucket`.
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-get).
#[inline]
pub fn get_current() -> GetCurrentRequest {
    GetCurrentRequest(Request::new(&GET_CURRENT, &[]))
}

request! {
    /// Request of [`get_current`].
    GetCurrentRequest => Account;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_EMAILS: Operation = Operation::get("users::list_emails", "/user/emails")
    .scopes(&["email", "read:user:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists emails.
///
/// `GET /user/emails`
///
/// Scopes: `email`, or `read:user:bitbucket`.
/// Refused with default: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-emails-get).
#[inline]
pub fn list_emails() -> ListEmailsRequest {
    ListEmailsRequest(Request::new(&LIST_EMAILS, &[]))
}

request! {
    /// Request of [`list_emails`].
    ListEmailsRequest => Page<EmailAddress>;

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

static GET_EMAIL: Operation = Operation::get("users::get_email", "/user/emails/{email}")
    .scopes(&["email", "read:user:bitbucket"])
    .alternatives(&[1, 1]);

/// Gets an email.
///
/// `GET /user/emails/{email}`
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

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET: Operation =
    Operation::get("users::get", "/users/{selected_user}").scopes(&["read:user:bitbucket"]);

/// Gets a user.
///
/// `GET /users/{selected_user}`
///
/// Scopes: `read:user:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-users-selected-user-get).
#[inline]
pub fn get(selected_user: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[selected_user.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => Account;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}
