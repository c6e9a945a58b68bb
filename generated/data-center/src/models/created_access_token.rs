//! Created access token.

use crate::models::{Permission, User};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// A new HTTP access token, with its secret text.
    ///
    /// The text comes only this once, so keep it.
    pub struct CreatedAccessToken, secret "token" {
        /// When it was made.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// When it ends. Missing for one that does not end.
        pub expiry_date: Option<Timestamp> = "expiryDate", with_expiry_date(into);
        /// What its operations are called with, a number as text.
        pub id: Option<String>, with_id(into);
        /// When it was last used. Missing while it never was.
        pub last_authenticated: Option<Timestamp> = "lastAuthenticated",
            with_last_authenticated(into);
        /// What people call it, such as `build server`.
        pub name: Option<String>, with_name(into);
        /// What it permits. No token permits more than its user may do.
        pub permissions: Option<Vec<Permission>>, with_permissions([into Permission]);
        /// The secret text, which requests send after `Bearer` in their header `Authorization`.
        pub token: Option<String>, with_token(into);
        /// The user that the token acts as.
        pub user: Option<User>, with_user;
    }
}
