//! The current user, their e-mail addresses, and other users.

use bitbucket_runtime::{Operation, Page, Request, request};
use crate::models::{Account, EmailAddress};

static GET_CURRENT: Operation = Operation::get("users::get_current", "/user")
    .scopes(&["account", "read:user:bitbucket"]);

/// Gets the current user.
///
/// `GET /user`
///
/// Scopes: `account`, `read:user:bitbucket`.
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-get).
///
/// Operation: `#/paths/~1user/get`
#[inline]
pub fn get_current() -> GetCurrentRequest {
    GetCurrentRequest(Request::new(&GET_CURRENT, &[]))
}

/// Request of [`get_current`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCurrentRequest(Request<Account>);

request!(GetCurrentRequest => Account);

impl GetCurrentRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_EMAILS: Operation = Operation::get("users::list_emails", "/user/emails")
    .scopes(&["email", "read:user:bitbucket"]);

/// Lists emails.
///
/// `GET /user/emails`
///
/// Scopes: `email`, `read:user:bitbucket`.
/// Refused with default: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-emails-get).
///
/// Operation: `#/paths/~1user~1emails/get`
#[inline]
pub fn list_emails() -> ListEmailsRequest {
    ListEmailsRequest(Request::new(&LIST_EMAILS, &[]))
}

/// Request of [`list_emails`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEmailsRequest(Request<Page<EmailAddress>>);

request!(ListEmailsRequest => Page<EmailAddress>);

impl ListEmailsRequest {
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

static GET_EMAIL: Operation = Operation::get("users::get_email", "/user/emails/{email}")
    .scopes(&["email", "read:user:bitbucket"]);

/// Gets an email.
///
/// `GET /user/emails/{email}`
///
/// Scopes: `email`, `read:user:bitbucket`.
/// Refused with default: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-emails-email-get).
///
/// Operation: `#/paths/~1user~1emails~1{email}/get`
#[inline]
pub fn get_email(email: &str) -> GetEmailRequest {
    GetEmailRequest(Request::new(&GET_EMAIL, &[email.into()]))
}

/// Request of [`get_email`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEmailRequest(Request<EmailAddress>);

request!(GetEmailRequest => EmailAddress);

impl GetEmailRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static GET: Operation = Operation::get("users::get", "/users/{selected_user}")
    .scopes(&["read:user:bitbucket"]);

/// Gets a user.
///
/// `GET /users/{selected_user}`
///
/// Scopes: `read:user:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-users-selected-user-get).
///
/// Operation: `#/paths/~1users~1{selected_user}/get`
#[inline]
pub fn get(selected_user: &str) -> GetRequest {
    GetRequest(Request::new(&GET, &[selected_user.into()]))
}

/// Request of [`get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRequest(Request<Account>);

request!(GetRequest => Account);

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
