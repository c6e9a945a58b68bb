//! Login option.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A way to log in that the page for logging in shows.
    pub struct LoginOption {
        /// What stands on the button.
        pub button_text: Option<String> = "buttonText", with_button_text(into);
        /// The number of the identity provider, where it is one.
        pub id: Option<i64>, with_id(into);
        /// Where the button leads.
        pub login_link: Option<String> = "loginLink", with_login_link(into);
        /// What kind of way to log in it is.
        pub r#type: Option<LoginOptionType> = "type", with_type(into);
    }
}

/// What kind of way to log in it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginOptionType {
    /// `LOGIN_FORM`
    ///
    /// By the form for user name and password.
    LoginForm,
    /// `IDP`
    ///
    /// By an identity provider, the single sign-on of a company.
    IdentityProvider,
    /// `LEGACY_LOGIN_FORM`
    ///
    /// By the older form for user name and password.
    LegacyLoginForm,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<LoginOptionType>),
}

bitbucket_runtime::open_enum! {
    LoginOptionType {
        LoginForm = "LOGIN_FORM", IdentityProvider = "IDP", LegacyLoginForm = "LEGACY_LOGIN_FORM",
    }
}
