//! Models of authentication.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Timestamp};
use crate::models::{Permission, Project, Repository, User};

/// Access token.
///
/// Schema: `#/components/schemas/RestAccessToken`
#[derive(Clone, PartialEq)]
pub struct AccessToken {
    /// `#/components/schemas/RestAccessToken/properties/createdDate`
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestAccessToken/properties/expiryDate`
    pub expiry_date: Option<Timestamp>,
    /// `#/components/schemas/RestAccessToken/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestAccessToken/properties/lastAuthenticated`
    pub last_authenticated: Option<Timestamp>,
    /// `#/components/schemas/RestAccessToken/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestAccessToken/properties/permissions`
    pub permissions: Option<Vec<Permission>>,
    /// `#/components/schemas/RestAccessToken/properties/user`
    pub user: Option<User>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AccessToken {
    created_date = "createdDate", expiry_date = "expiryDate", id,
    last_authenticated = "lastAuthenticated", name, permissions, user,
});

/// Access token update.
///
/// Schema: `#/components/schemas/RestAccessTokenUpdateRequest`
#[derive(Clone, PartialEq)]
pub struct AccessTokenUpdate {
    /// `#/components/schemas/RestAccessTokenUpdateRequest/properties/expiryDays`
    pub expiry_days: Option<i64>,
    /// `#/components/schemas/RestAccessTokenUpdateRequest/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestAccessTokenUpdateRequest/properties/permissions`
    pub permissions: Option<Vec<Permission>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AccessTokenUpdate { expiry_days = "expiryDays", name, permissions });
setters!(AccessTokenUpdate {
    with_expiry_days(expiry_days: i64), with_name(name: String),
    with_permissions(permissions: [Permission]),
});

/// Authentication error body.
///
/// Schema: `#/components/schemas/ErrorEntity`
#[derive(Clone, PartialEq)]
pub struct AuthenticationErrorBody {
    /// `#/components/schemas/ErrorEntity/properties/message`
    pub message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AuthenticationErrorBody { message });

/// Basic auth config.
///
/// Schema: `#/components/schemas/BasicAuthConfigEntity`
#[derive(Clone, PartialEq)]
pub struct BasicAuthConfig {
    /// `#/components/schemas/BasicAuthConfigEntity/properties/allowed-paths`
    pub allowed_paths: Option<Vec<String>>,
    /// `#/components/schemas/BasicAuthConfigEntity/properties/allowed-users`
    pub allowed_users: Option<Vec<String>>,
    /// `#/components/schemas/BasicAuthConfigEntity/properties/block-requests`
    pub block_requests: Option<bool>,
    /// `#/components/schemas/BasicAuthConfigEntity/properties/show-warning-message`
    pub show_warning_message: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BasicAuthConfig {
    allowed_paths = "allowed-paths", allowed_users = "allowed-users",
    block_requests = "block-requests", show_warning_message = "show-warning-message",
});
setters!(BasicAuthConfig {
    with_allowed_paths(allowed_paths: [String]), with_allowed_users(allowed_users: [String]),
    with_block_requests(block_requests: bool),
    with_show_warning_message(show_warning_message: bool),
});

/// Captcha.
///
/// Schema: `#/components/schemas/CaptchaDataEntity`
#[derive(Clone, PartialEq)]
pub struct Captcha {
    /// `#/components/schemas/CaptchaDataEntity/properties/captchaId`
    pub captcha_id: Option<String>,
    /// `#/components/schemas/CaptchaDataEntity/properties/captchaImageUrl`
    pub captcha_image_url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Captcha { captcha_id = "captchaId", captcha_image_url = "captchaImageUrl" });

/// Created access token.
///
/// Schema: `#/components/schemas/RestRawAccessToken`
#[derive(Clone, PartialEq)]
pub struct CreatedAccessToken {
    /// `#/components/schemas/RestRawAccessToken/properties/createdDate`
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestRawAccessToken/properties/expiryDate`
    pub expiry_date: Option<Timestamp>,
    /// `#/components/schemas/RestRawAccessToken/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestRawAccessToken/properties/lastAuthenticated`
    pub last_authenticated: Option<Timestamp>,
    /// `#/components/schemas/RestRawAccessToken/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestRawAccessToken/properties/permissions`
    pub permissions: Option<Vec<Permission>>,
    /// `#/components/schemas/RestRawAccessToken/properties/token`
    pub token: Option<String>,
    /// `#/components/schemas/RestRawAccessToken/properties/user`
    pub user: Option<User>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CreatedAccessToken, secret "token" {
    created_date = "createdDate", expiry_date = "expiryDate", id,
    last_authenticated = "lastAuthenticated", name, permissions, token, user,
});

/// Credentials check failure.
///
/// Schema: `#/components/schemas/CredentialsCheckFailedDTO`
#[derive(Clone, PartialEq)]
pub struct CredentialsCheckFailure {
    /// `#/components/schemas/CredentialsCheckFailedDTO/properties/captchaRequired`
    pub captcha_required: Option<bool>,
    /// `#/components/schemas/CredentialsCheckFailedDTO/properties/message`
    pub message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CredentialsCheckFailure { captcha_required = "captchaRequired", message });

/// Elevated action.
///
/// Schema: `#/paths/~1tsv~1latest~1elevate-permissions/get/parameters/0/schema`, and 3 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElevatedAction {
    /// `unlock-user-2sv-settings`
    UnlockUser2svSettings,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ElevatedAction { UnlockUser2svSettings = "unlock-user-2sv-settings" });

/// Elevation method.
///
/// Schema: `#/components/schemas/ElevationMethodRestDTO/properties/elevationMethods/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElevationMethod {
    /// `PASSWORD`
    Password,
    /// `TOTP`
    Totp,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ElevationMethod { Password = "PASSWORD", Totp = "TOTP" });

/// Elevation methods.
///
/// Schema: `#/components/schemas/ElevationMethodRestDTO`
#[derive(Clone, PartialEq)]
pub struct ElevationMethods {
    /// `#/components/schemas/ElevationMethodRestDTO/properties/elevationMethods`
    pub elevation_methods: Option<Vec<ElevationMethod>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ElevationMethods { elevation_methods = "elevationMethods" });

/// Enrollment conversation.
///
/// Schema: `#/components/schemas/ConversationDTO`
#[derive(Clone, PartialEq)]
pub struct EnrollmentConversation {
    /// `#/components/schemas/ConversationDTO/properties/conversationId`
    pub conversation_id: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(EnrollmentConversation { conversation_id = "conversationId" });
setters!(EnrollmentConversation { with_conversation_id(conversation_id: String) });

/// Identity provider.
///
/// Schema: `#/components/schemas/IdpConfigEntity`
#[derive(Clone, PartialEq)]
pub struct IdentityProvider {
    /// `#/components/schemas/IdpConfigEntity/properties/additional-scopes`
    pub additional_scopes: Option<Vec<String>>,
    /// `#/components/schemas/IdpConfigEntity/properties/authorization-endpoint`
    pub authorization_endpoint: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/buttonText`
    pub button_text: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/certificate`
    pub certificate: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/client-id`
    pub client_id: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/client-secret`
    pub client_secret: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/crowd-url`
    pub crowd_url: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/discovery-enabled`
    pub discovery_enabled: Option<bool>,
    /// `#/components/schemas/IdpConfigEntity/properties/enable-remember-me`
    pub enable_remember_me: Option<bool>,
    /// `#/components/schemas/IdpConfigEntity/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/IdpConfigEntity/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/IdpConfigEntity/properties/idp-type`
    pub idp_type: Option<IdentityProviderType>,
    /// `#/components/schemas/IdpConfigEntity/properties/include-customer-logins`
    pub include_customer_logins: Option<bool>,
    /// `#/components/schemas/IdpConfigEntity/properties/issuer-url`
    pub issuer_url: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/jit-configuration`
    pub jit_configuration: Option<JitConfig>,
    /// `#/components/schemas/IdpConfigEntity/properties/last-updated`; set by the server
    pub last_updated: Option<Timestamp>,
    /// `#/components/schemas/IdpConfigEntity/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/sso-issuer`
    pub sso_issuer: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/sso-type`
    pub sso_type: Option<SsoType>,
    /// `#/components/schemas/IdpConfigEntity/properties/sso-url`
    pub sso_url: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/token-endpoint`
    pub token_endpoint: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/userinfo-endpoint`
    pub userinfo_endpoint: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/username-attribute`
    pub username_attribute: Option<String>,
    /// `#/components/schemas/IdpConfigEntity/properties/username-claim`
    pub username_claim: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IdentityProvider, secret "client-secret" {
    additional_scopes = "additional-scopes", authorization_endpoint = "authorization-endpoint",
    button_text = "buttonText", certificate, client_id = "client-id",
    client_secret = "client-secret", crowd_url = "crowd-url",
    discovery_enabled = "discovery-enabled", enable_remember_me = "enable-remember-me", enabled, id,
    idp_type = "idp-type", include_customer_logins = "include-customer-logins",
    issuer_url = "issuer-url", jit_configuration = "jit-configuration",
    last_updated = "last-updated", name, sso_issuer = "sso-issuer", sso_type = "sso-type",
    sso_url = "sso-url", token_endpoint = "token-endpoint", userinfo_endpoint = "userinfo-endpoint",
    username_attribute = "username-attribute", username_claim = "username-claim",
});
setters!(IdentityProvider {
    with_additional_scopes(additional_scopes: [String]),
    with_authorization_endpoint(authorization_endpoint: String),
    with_button_text(button_text: String), with_certificate(certificate: String),
    with_client_id(client_id: String), with_client_secret(client_secret: String),
    with_crowd_url(crowd_url: String), with_discovery_enabled(discovery_enabled: bool),
    with_enable_remember_me(enable_remember_me: bool), with_enabled(enabled: bool),
    with_idp_type(idp_type: IdentityProviderType),
    with_include_customer_logins(include_customer_logins: bool),
    with_issuer_url(issuer_url: String), with_jit_configuration(jit_configuration: JitConfig),
    with_name(name: String), with_sso_issuer(sso_issuer: String), with_sso_type(sso_type: SsoType),
    with_sso_url(sso_url: String), with_token_endpoint(token_endpoint: String),
    with_userinfo_endpoint(userinfo_endpoint: String),
    with_username_attribute(username_attribute: String),
    with_username_claim(username_claim: String),
});

/// Identity provider page.
///
/// Schema: `#/paths/~1authconfig~1latest~1idps/get/responses/200/content/application~1json/schema`
#[derive(Clone, PartialEq)]
pub struct IdentityProviderPage {
    /// `#/paths/~1authconfig~1latest~1idps/get/responses/200/content/application~1json/schema/properties/isLastPage`
    pub is_last_page: Option<bool>,
    /// `#/paths/~1authconfig~1latest~1idps/get/responses/200/content/application~1json/schema/properties/limit`
    pub limit: Option<i64>,
    /// `#/paths/~1authconfig~1latest~1idps/get/responses/200/content/application~1json/schema/properties/results`
    pub results: Option<Vec<IdentityProvider>>,
    /// `#/paths/~1authconfig~1latest~1idps/get/responses/200/content/application~1json/schema/properties/size`
    pub size: Option<i64>,
    /// `#/paths/~1authconfig~1latest~1idps/get/responses/200/content/application~1json/schema/properties/start`
    pub start: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IdentityProviderPage {
    is_last_page = "isLastPage", limit, results, size, start,
});

/// Identity provider type.
///
/// Schema: `#/components/schemas/IdpConfigEntity/properties/idp-type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderType {
    /// `GENERIC`
    Generic,
    /// `CROWD`
    Crowd,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(IdentityProviderType { Generic = "GENERIC", Crowd = "CROWD" });

/// JIT config.
///
/// Schema: `#/components/schemas/JitConfigEntity`
#[derive(Clone, PartialEq)]
pub struct JitConfig {
    /// `#/components/schemas/JitConfigEntity/properties/additional-openid-scopes`
    pub additional_openid_scopes: Option<Vec<String>>,
    /// `#/components/schemas/JitConfigEntity/properties/mapping-display-name`
    pub mapping_display_name: Option<String>,
    /// `#/components/schemas/JitConfigEntity/properties/mapping-email`
    pub mapping_email: Option<String>,
    /// `#/components/schemas/JitConfigEntity/properties/mapping-groups`
    pub mapping_groups: Option<String>,
    /// `#/components/schemas/JitConfigEntity/properties/user-provisioning-enabled`
    pub user_provisioning_enabled: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(JitConfig {
    additional_openid_scopes = "additional-openid-scopes",
    mapping_display_name = "mapping-display-name", mapping_email = "mapping-email",
    mapping_groups = "mapping-groups", user_provisioning_enabled = "user-provisioning-enabled",
});
setters!(JitConfig {
    with_additional_openid_scopes(additional_openid_scopes: [String]),
    with_mapping_display_name(mapping_display_name: String),
    with_mapping_email(mapping_email: String), with_mapping_groups(mapping_groups: String),
    with_user_provisioning_enabled(user_provisioning_enabled: bool),
});

/// JIT user.
///
/// Schema: `#/components/schemas/JitUserEntity`
#[derive(Clone, PartialEq)]
pub struct JitUser {
    /// `#/components/schemas/JitUserEntity/properties/display-name`
    pub display_name: Option<String>,
    /// `#/components/schemas/JitUserEntity/properties/email`
    pub email: Option<String>,
    /// `#/components/schemas/JitUserEntity/properties/username`
    pub username: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(JitUser { display_name = "display-name", email, username });

/// Login option.
///
/// Schema: `#/components/schemas/LoginOptionEntity`
#[derive(Clone, PartialEq)]
pub struct LoginOption {
    /// `#/components/schemas/LoginOptionEntity/properties/buttonText`
    pub button_text: Option<String>,
    /// `#/components/schemas/LoginOptionEntity/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/LoginOptionEntity/properties/loginLink`
    pub login_link: Option<String>,
    /// `#/components/schemas/LoginOptionEntity/properties/type`
    pub r#type: Option<LoginOptionType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(LoginOption {
    button_text = "buttonText", id, login_link = "loginLink", r#type = "type",
});

/// Login option page.
///
/// Schema: `#/paths/~1authconfig~1latest~1login-options/get/responses/200/content/application~1json/schema`
#[derive(Clone, PartialEq)]
pub struct LoginOptionPage {
    /// `#/paths/~1authconfig~1latest~1login-options/get/responses/200/content/application~1json/schema/properties/isLastPage`
    pub is_last_page: Option<bool>,
    /// `#/paths/~1authconfig~1latest~1login-options/get/responses/200/content/application~1json/schema/properties/limit`
    pub limit: Option<i64>,
    /// `#/paths/~1authconfig~1latest~1login-options/get/responses/200/content/application~1json/schema/properties/results`
    pub results: Option<Vec<LoginOption>>,
    /// `#/paths/~1authconfig~1latest~1login-options/get/responses/200/content/application~1json/schema/properties/size`
    pub size: Option<i64>,
    /// `#/paths/~1authconfig~1latest~1login-options/get/responses/200/content/application~1json/schema/properties/start`
    pub start: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(LoginOptionPage { is_last_page = "isLastPage", limit, results, size, start });

/// Login option type.
///
/// Schema: `#/components/schemas/LoginOptionEntity/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginOptionType {
    /// `LOGIN_FORM`
    LoginForm,
    /// `IDP`
    IdentityProvider,
    /// `LEGACY_LOGIN_FORM`
    LegacyLoginForm,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(LoginOptionType {
    LoginForm = "LOGIN_FORM", IdentityProvider = "IDP", LegacyLoginForm = "LEGACY_LOGIN_FORM",
});

/// Login result.
///
/// Schema: `#/components/schemas/AuthenticationResponse`
#[derive(Clone, PartialEq)]
pub struct LoginResult {
    /// `#/components/schemas/AuthenticationResponse/properties/next`
    pub next: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(LoginResult { next });

/// Login step.
///
/// Schema: `#/components/schemas/NextLoginStepDTO/properties/nextLoginStep`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginStep {
    /// `ENROLLMENT`
    Enrollment,
    /// `TOTP_CODE_VERIFICATION`
    TotpCodeVerification,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(LoginStep {
    Enrollment = "ENROLLMENT", TotpCodeVerification = "TOTP_CODE_VERIFICATION",
});

/// New access token.
///
/// Schema: `#/components/schemas/RestAccessTokenRequest`
#[derive(Clone, PartialEq)]
pub struct NewAccessToken {
    /// `#/components/schemas/RestAccessTokenRequest/properties/expiryDays`
    pub expiry_days: Option<i64>,
    /// `#/components/schemas/RestAccessTokenRequest/properties/name`
    pub name: String,
    /// `#/components/schemas/RestAccessTokenRequest/properties/permissions`
    pub permissions: Vec<Permission>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewAccessToken { expiry_days = "expiryDays", name, permissions });
setters!(NewAccessToken {
    with_expiry_days(expiry_days: i64), with_name(name: String),
    with_permissions(permissions: [Permission]),
});

impl NewAccessToken {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<Permission>>,
    ) -> Self {
        Self::default().with_name(name).with_permissions(permissions)
    }
}

/// Next login.
///
/// Schema: `#/components/schemas/NextLoginStepDTO`
#[derive(Clone, PartialEq)]
pub struct NextLogin {
    /// `#/components/schemas/NextLoginStepDTO/properties/conversationId`
    pub conversation_id: Option<String>,
    /// `#/components/schemas/NextLoginStepDTO/properties/nextLoginStep`
    pub next_login_step: Option<LoginStep>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NextLogin {
    conversation_id = "conversationId", next_login_step = "nextLoginStep",
});

/// Password elevation.
///
/// Schema: `#/components/schemas/RestPasswordElevation`
#[derive(Clone, PartialEq)]
pub struct PasswordElevation {
    /// `#/components/schemas/RestPasswordElevation/properties/password`
    pub password: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PasswordElevation, secret "password" { password });
setters!(PasswordElevation { with_password(password: String) });

impl PasswordElevation {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self::default().with_password(password)
    }
}

/// Password login.
///
/// Schema: `#/components/schemas/AuthenticationEntity`
#[derive(Clone, PartialEq)]
pub struct PasswordLogin {
    /// `#/components/schemas/AuthenticationEntity/properties/captchaChallenge`
    pub captcha_challenge: Option<String>,
    /// `#/components/schemas/AuthenticationEntity/properties/captchaId`
    pub captcha_id: Option<String>,
    /// `#/components/schemas/AuthenticationEntity/properties/password`
    pub password: String,
    /// `#/components/schemas/AuthenticationEntity/properties/rememberMe`
    pub remember_me: Option<bool>,
    /// `#/components/schemas/AuthenticationEntity/properties/targetUrl`
    pub target_url: Option<String>,
    /// `#/components/schemas/AuthenticationEntity/properties/username`
    pub username: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PasswordLogin, secret "password" {
    captcha_challenge = "captchaChallenge", captcha_id = "captchaId", password,
    remember_me = "rememberMe", target_url = "targetUrl", username,
});
setters!(PasswordLogin {
    with_captcha_challenge(captcha_challenge: String), with_captcha_id(captcha_id: String),
    with_password(password: String), with_remember_me(remember_me: bool),
    with_target_url(target_url: String), with_username(username: String),
});

impl PasswordLogin {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(password: impl Into<String>, username: impl Into<String>) -> Self {
        Self::default().with_password(password).with_username(username)
    }
}

/// Recovery code.
///
/// Schema: `#/components/schemas/TotpRecoveryCodeDTO`
#[derive(Clone, PartialEq)]
pub struct RecoveryCode {
    /// `#/components/schemas/TotpRecoveryCodeDTO/properties/recoveryCode`
    pub recovery_code: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RecoveryCode, secret "recoveryCode" { recovery_code = "recoveryCode" });
setters!(RecoveryCode { with_recovery_code(recovery_code: String) });

/// Recovery code login.
///
/// Schema: `#/components/schemas/TotpRecoveryCodeAuthenticationDTO`
#[derive(Clone, PartialEq)]
pub struct RecoveryCodeLogin {
    /// `#/components/schemas/TotpRecoveryCodeAuthenticationDTO/properties/conversationId`
    pub conversation_id: Option<String>,
    /// `#/components/schemas/TotpRecoveryCodeAuthenticationDTO/properties/recoveryCode`
    pub recovery_code: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RecoveryCodeLogin, secret "recoveryCode" {
    conversation_id = "conversationId", recovery_code = "recoveryCode",
});
setters!(RecoveryCodeLogin {
    with_conversation_id(conversation_id: String), with_recovery_code(recovery_code: String),
});

impl RecoveryCodeLogin {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(recovery_code: impl Into<String>) -> Self {
        Self::default().with_recovery_code(recovery_code)
    }
}

/// SSH access key locations.
///
/// Schema: `#/components/schemas/RestSshAccessKeyLocations`
#[derive(Clone, PartialEq)]
pub struct SshAccessKeyLocations {
    /// `#/components/schemas/RestSshAccessKeyLocations/properties/projects`
    pub projects: Option<Vec<Project>>,
    /// `#/components/schemas/RestSshAccessKeyLocations/properties/repositories`
    pub repositories: Option<Vec<Repository>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SshAccessKeyLocations { projects, repositories });
setters!(SshAccessKeyLocations {
    with_projects(projects: [Project]), with_repositories(repositories: [Repository]),
});

/// SSH key fingerprint.
///
/// Schema: `#/components/schemas/SimpleSshKeyFingerprint`
#[derive(Clone, PartialEq)]
pub struct SshKeyFingerprint {
    /// `#/components/schemas/SimpleSshKeyFingerprint/properties/algorithm`
    pub algorithm: Option<String>,
    /// `#/components/schemas/SimpleSshKeyFingerprint/properties/value`
    pub value: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SshKeyFingerprint { algorithm, value });

/// SSH settings.
///
/// Schema: `#/components/schemas/RestSshSettings`
#[derive(Clone, PartialEq)]
pub struct SshSettings {
    /// `#/components/schemas/RestSshSettings/properties/accessKeysEnabled`
    pub access_keys_enabled: Option<bool>,
    /// `#/components/schemas/RestSshSettings/properties/baseUrl`
    pub base_url: Option<String>,
    /// `#/components/schemas/RestSshSettings/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/RestSshSettings/properties/fingerprint`
    pub fingerprint: Option<SshKeyFingerprint>,
    /// `#/components/schemas/RestSshSettings/properties/port`
    pub port: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SshSettings {
    access_keys_enabled = "accessKeysEnabled", base_url = "baseUrl", enabled, fingerprint, port,
});

/// SSO config.
///
/// Schema: `#/components/schemas/SsoConfigEntity`
#[derive(Clone, PartialEq)]
pub struct SsoConfig {
    /// `#/components/schemas/SsoConfigEntity/properties/discovery-refresh-cron`
    pub discovery_refresh_cron: Option<String>,
    /// `#/components/schemas/SsoConfigEntity/properties/enable-authentication-fallback`
    pub enable_authentication_fallback: Option<bool>,
    /// `#/components/schemas/SsoConfigEntity/properties/last-updated`; set by the server
    pub last_updated: Option<Timestamp>,
    /// `#/components/schemas/SsoConfigEntity/properties/show-login-form`
    pub show_login_form: Option<bool>,
    /// `#/components/schemas/SsoConfigEntity/properties/show-login-form-for-jsm`
    pub show_login_form_for_jsm: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SsoConfig {
    discovery_refresh_cron = "discovery-refresh-cron",
    enable_authentication_fallback = "enable-authentication-fallback",
    last_updated = "last-updated", show_login_form = "show-login-form",
    show_login_form_for_jsm = "show-login-form-for-jsm",
});
setters!(SsoConfig {
    with_discovery_refresh_cron(discovery_refresh_cron: String),
    with_enable_authentication_fallback(enable_authentication_fallback: bool),
    with_show_login_form(show_login_form: bool),
    with_show_login_form_for_jsm(show_login_form_for_jsm: bool),
});

/// SSO management status.
///
/// Schema: `#/components/schemas/SsoManagementStatusDTO`
#[derive(Clone, PartialEq)]
pub struct SsoManagementStatus {
    /// `#/components/schemas/SsoManagementStatusDTO/properties/isManaged`
    pub is_managed: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SsoManagementStatus { is_managed = "isManaged" });

/// SSO type.
///
/// Schema: `#/components/schemas/IdpConfigEntity/properties/sso-type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SsoType {
    /// `NONE`
    None,
    /// `SAML`
    Saml,
    /// `OIDC`
    Oidc,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(SsoType { None = "NONE", Saml = "SAML", Oidc = "OIDC" });

/// TOTP code login.
///
/// Schema: `#/components/schemas/TotpCodeVerificationDTO`
#[derive(Clone, PartialEq)]
pub struct TotpCodeLogin {
    /// `#/components/schemas/TotpCodeVerificationDTO/properties/conversationId`
    pub conversation_id: Option<String>,
    /// `#/components/schemas/TotpCodeVerificationDTO/properties/totpCode`
    pub totp_code: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TotpCodeLogin, secret "totpCode" {
    conversation_id = "conversationId", totp_code = "totpCode",
});
setters!(TotpCodeLogin {
    with_conversation_id(conversation_id: String), with_totp_code(totp_code: String),
});

impl TotpCodeLogin {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(totp_code: impl Into<String>) -> Self {
        Self::default().with_totp_code(totp_code)
    }
}

/// TOTP elevation.
///
/// Schema: `#/components/schemas/TotpElevationRestDTO`
#[derive(Clone, PartialEq)]
pub struct TotpElevation {
    /// `#/components/schemas/TotpElevationRestDTO/properties/totpCode`
    pub totp_code: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TotpElevation, secret "totpCode" { totp_code = "totpCode" });
setters!(TotpElevation { with_totp_code(totp_code: String) });

impl TotpElevation {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(totp_code: impl Into<String>) -> Self {
        Self::default().with_totp_code(totp_code)
    }
}

/// TOTP enrollment.
///
/// Schema: `#/components/schemas/TotpUserEnrollmentDTO`
#[derive(Clone, PartialEq)]
pub struct TotpEnrollment {
    /// `#/components/schemas/TotpUserEnrollmentDTO/properties/conversationId`
    pub conversation_id: Option<String>,
    /// `#/components/schemas/TotpUserEnrollmentDTO/properties/secret`
    pub secret: Option<String>,
    /// `#/components/schemas/TotpUserEnrollmentDTO/properties/url`
    pub url: Option<String>,
    /// `#/components/schemas/TotpUserEnrollmentDTO/properties/userName`
    pub user_name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TotpEnrollment, secret "secret" | "url" {
    conversation_id = "conversationId", secret, url, user_name = "userName",
});

/// Two step method.
///
/// Schema: `#/components/schemas/MethodStateDTO`
#[derive(Clone, PartialEq)]
pub struct TwoStepMethod {
    /// `#/components/schemas/MethodStateDTO/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/MethodStateDTO/properties/enabledAt`
    pub enabled_at: Option<Timestamp>,
    /// `#/components/schemas/MethodStateDTO/properties/type`
    pub r#type: Option<TwoStepMethodType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TwoStepMethod { enabled, enabled_at = "enabledAt", r#type = "type" });

/// Two step method type.
///
/// Schema: `#/components/schemas/MethodStateDTO/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwoStepMethodType {
    /// `TOTP`
    Totp,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(TwoStepMethodType { Totp = "TOTP" });

/// Two step status.
///
/// Schema: `#/components/schemas/StatusDTO`
#[derive(Clone, PartialEq)]
pub struct TwoStepStatus {
    /// `#/components/schemas/StatusDTO/properties/isTwoSVActive`
    pub is_two_step_active: Option<bool>,
    /// `#/components/schemas/StatusDTO/properties/methods`
    pub methods: Option<Vec<TwoStepMethod>>,
    /// `#/components/schemas/StatusDTO/properties/twoSVActive`
    pub two_step_active: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TwoStepStatus {
    is_two_step_active = "isTwoSVActive", methods, two_step_active = "twoSVActive",
});
