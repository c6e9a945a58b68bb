//! Login option.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Login option.
    pub struct LoginOption {
        /// Button text.
        pub button_text: Option<String> = "buttonText", with_button_text(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Login link.
        pub login_link: Option<String> = "loginLink", with_login_link(into);
        /// Type.
        pub r#type: Option<LoginOptionType> = "type", with_type(into);
    }
}

/// Login option type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginOptionType {
    /// `LOGIN_FORM`
    LoginForm,
    /// `IDP`
    IdentityProvider,
    /// `LEGACY_LOGIN_FORM`
    LegacyLoginForm,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<LoginOptionType>),
}

bitbucket_runtime::open_enum! {
    LoginOptionType {
        LoginForm = "LOGIN_FORM", IdentityProvider = "IDP", LegacyLoginForm = "LEGACY_LOGIN_FORM",
    }
}
