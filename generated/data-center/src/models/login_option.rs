//! Login option.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Login option.
#[derive(Clone, PartialEq)]
pub struct LoginOption {
    /// Button text.
    pub button_text: Option<String>,
    /// ID.
    pub id: Option<i64>,
    /// Login link.
    pub login_link: Option<String>,
    /// Type.
    pub r#type: Option<LoginOptionType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    LoginOption {
        button_text = "buttonText", id, login_link = "loginLink", r#type = "type",
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
    Other(String),
}

open_enum! {
    LoginOptionType {
        LoginForm = "LOGIN_FORM", IdentityProvider = "IDP", LegacyLoginForm = "LEGACY_LOGIN_FORM",
    }
}
