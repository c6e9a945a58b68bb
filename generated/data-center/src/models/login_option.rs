//! Login option.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Login option.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    LoginOption {
        with_button_text(button_text: String), with_id(id: i64),
        with_login_link(login_link: String), with_type(r#type: LoginOptionType),
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

open_enum! {
    LoginOptionType {
        LoginForm = "LOGIN_FORM", IdentityProvider = "IDP", LegacyLoginForm = "LEGACY_LOGIN_FORM",
    }
}
