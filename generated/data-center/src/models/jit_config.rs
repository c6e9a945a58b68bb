//! JIT config.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// JIT config.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JitConfig {
    /// Additional openid scopes.
    pub additional_openid_scopes: Option<Vec<String>>,
    /// Mapping display name.
    pub mapping_display_name: Option<String>,
    /// Mapping email.
    pub mapping_email: Option<String>,
    /// Mapping groups.
    pub mapping_groups: Option<String>,
    /// User provisioning enabled.
    pub user_provisioning_enabled: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    JitConfig {
        additional_openid_scopes = "additional-openid-scopes",
        mapping_display_name = "mapping-display-name", mapping_email = "mapping-email",
        mapping_groups = "mapping-groups", user_provisioning_enabled = "user-provisioning-enabled",
    }
}

setters! {
    JitConfig {
        with_additional_openid_scopes(additional_openid_scopes: [String]),
        with_mapping_display_name(mapping_display_name: String),
        with_mapping_email(mapping_email: String), with_mapping_groups(mapping_groups: String),
        with_user_provisioning_enabled(user_provisioning_enabled: bool),
    }
}
