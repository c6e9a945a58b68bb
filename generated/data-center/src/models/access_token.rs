//! Access token.

use crate::models::{Permission, User};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Access token.
    pub struct AccessToken {
        /// Created date.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// Expiry date.
        pub expiry_date: Option<Timestamp> = "expiryDate", with_expiry_date(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Last authenticated.
        pub last_authenticated: Option<Timestamp> = "lastAuthenticated",
            with_last_authenticated(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Permissions.
        pub permissions: Option<Vec<Permission>>, with_permissions([into Permission]);
        /// User.
        pub user: Option<User>, with_user;
    }
}
