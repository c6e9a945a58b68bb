//! Models that several modules share: account and what goes with it.

use bitbucket_runtime::{hierarchy, object, setters};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::Link;

/// Account.
///
/// Schema: `#/components/schemas/account`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Account {
    /// `app_user`
    AppUser(Box<AppUserAccount>),
    /// `team`
    Team(Box<TeamAccount>),
    /// `user`
    User(Box<UserAccount>),
    /// Any other tag, or none.
    Other(Box<AccountBase>),
}

impl Account {
    /// `account_id` of whichever this is.
    #[must_use]
    #[inline]
    pub fn account_id(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.account_id.as_deref(),
            Self::Team(model) => model.account_id.as_deref(),
            Self::User(model) => model.account_id.as_deref(),
            Self::Other(model) => model.account_id.as_deref(),
        }
    }

    /// `created_on` of whichever this is.
    #[must_use]
    #[inline]
    pub fn created_on(&self) -> Option<&DateTime> {
        match self {
            Self::AppUser(model) => model.created_on.as_ref(),
            Self::Team(model) => model.created_on.as_ref(),
            Self::User(model) => model.created_on.as_ref(),
            Self::Other(model) => model.created_on.as_ref(),
        }
    }

    /// `display_name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.display_name.as_deref(),
            Self::Team(model) => model.display_name.as_deref(),
            Self::User(model) => model.display_name.as_deref(),
            Self::Other(model) => model.display_name.as_deref(),
        }
    }

    /// `nickname` of whichever this is.
    #[must_use]
    #[inline]
    pub fn nickname(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.nickname.as_deref(),
            Self::Team(model) => model.nickname.as_deref(),
            Self::User(model) => model.nickname.as_deref(),
            Self::Other(model) => model.nickname.as_deref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.r#type.as_str(),
            Self::Team(model) => model.r#type.as_str(),
            Self::User(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }

    /// `username` of whichever this is.
    #[must_use]
    #[inline]
    pub fn username(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.username.as_deref(),
            Self::Team(model) => model.username.as_deref(),
            Self::User(model) => model.username.as_deref(),
            Self::Other(model) => model.username.as_deref(),
        }
    }

    /// `uuid` of whichever this is.
    #[must_use]
    #[inline]
    pub fn uuid(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.uuid.as_deref(),
            Self::Team(model) => model.uuid.as_deref(),
            Self::User(model) => model.uuid.as_deref(),
            Self::Other(model) => model.uuid.as_deref(),
        }
    }
}

hierarchy!(Account by "type", else AccountBase {
    AppUser(AppUserAccount) = "app_user",
    Team(TeamAccount) = "team",
    User(UserAccount) = "user",
});

/// Account base.
///
/// Schema: `#/components/schemas/account`
#[derive(Clone, PartialEq)]
pub struct AccountBase {
    /// `#/components/schemas/account/allOf/1/properties/account_id`
    pub account_id: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/account/allOf/1/properties/display_name`
    pub display_name: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/links`
    pub links: Option<AvatarLinks>,
    /// `#/components/schemas/account/allOf/1/properties/nickname`
    pub nickname: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/account/allOf/1/properties/username`
    pub username: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AccountBase {
    account_id, created_on, display_name, links, nickname, r#type = "type", username, uuid,
});
setters!(AccountBase {
    with_account_id(account_id: String), with_created_on(created_on: DateTime),
    with_display_name(display_name: String), with_links(links: AvatarLinks),
    with_nickname(nickname: String), with_username(username: String), with_uuid(uuid: String),
});

/// App user account.
///
/// Schema: `#/components/schemas/app_user`
#[derive(Clone, PartialEq)]
pub struct AppUserAccount {
    /// `#/components/schemas/account/allOf/1/properties/account_id`
    pub account_id: Option<String>,
    /// `#/components/schemas/app_user/allOf/1/properties/account_status`
    pub account_status: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/account/allOf/1/properties/display_name`
    pub display_name: Option<String>,
    /// `#/components/schemas/app_user/allOf/1/properties/kind`
    pub kind: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/links`
    pub links: Option<AvatarLinks>,
    /// `#/components/schemas/account/allOf/1/properties/nickname`
    pub nickname: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/account/allOf/1/properties/username`
    pub username: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AppUserAccount, tag "app_user" {
    account_id, account_status, created_on, display_name, kind, links, nickname, r#type = "type",
    username, uuid,
});
setters!(AppUserAccount {
    with_account_id(account_id: String), with_account_status(account_status: String),
    with_created_on(created_on: DateTime), with_display_name(display_name: String),
    with_kind(kind: String), with_links(links: AvatarLinks), with_nickname(nickname: String),
    with_username(username: String), with_uuid(uuid: String),
});

/// Avatar links.
///
/// Schema: `#/components/schemas/account_links`, and 1 equal to it
#[derive(Clone, PartialEq)]
pub struct AvatarLinks {
    /// `#/components/schemas/account_links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/account_links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/account_links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AvatarLinks { avatar, html, self_link = "self" });
setters!(AvatarLinks {
    with_avatar(avatar: Link), with_html(html: Link), with_self_link(self_link: Link),
});

/// Team account.
///
/// Schema: `#/components/schemas/team`
#[derive(Clone, PartialEq)]
pub struct TeamAccount {
    /// `#/components/schemas/account/allOf/1/properties/account_id`
    pub account_id: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/account/allOf/1/properties/display_name`
    pub display_name: Option<String>,
    /// `#/components/schemas/team/allOf/1/properties/links`
    pub links: Option<Box<TeamLinks>>,
    /// `#/components/schemas/account/allOf/1/properties/nickname`
    pub nickname: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/account/allOf/1/properties/username`
    pub username: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TeamAccount, tag "team" {
    account_id, created_on, display_name, links, nickname, r#type = "type", username, uuid,
});
setters!(TeamAccount {
    with_account_id(account_id: String), with_created_on(created_on: DateTime),
    with_display_name(display_name: String), with_links(links: Box<TeamLinks>),
    with_nickname(nickname: String), with_username(username: String), with_uuid(uuid: String),
});

/// Team links.
///
/// Schema: `#/components/schemas/team_links`
#[derive(Clone, PartialEq)]
pub struct TeamLinks {
    /// `#/components/schemas/account_links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/account_links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/team_links/allOf/1/properties/members`
    pub members: Option<Link>,
    /// `#/components/schemas/team_links/allOf/1/properties/projects`
    pub projects: Option<Link>,
    /// `#/components/schemas/team_links/allOf/1/properties/repositories`
    pub repositories: Option<Link>,
    /// `#/components/schemas/account_links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TeamLinks { avatar, html, members, projects, repositories, self_link = "self" });
setters!(TeamLinks {
    with_avatar(avatar: Link), with_html(html: Link), with_members(members: Link),
    with_projects(projects: Link), with_repositories(repositories: Link),
    with_self_link(self_link: Link),
});

/// User account.
///
/// Schema: `#/components/schemas/user`
#[derive(Clone, PartialEq)]
pub struct UserAccount {
    /// `#/components/schemas/account/allOf/1/properties/account_id`
    pub account_id: Option<String>,
    /// `#/components/schemas/user/allOf/1/properties/account_status`
    pub account_status: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/account/allOf/1/properties/display_name`
    pub display_name: Option<String>,
    /// `#/components/schemas/user/allOf/1/properties/has_2fa_enabled`
    pub has_2fa_enabled: Option<bool>,
    /// `#/components/schemas/user/allOf/1/properties/is_staff`
    pub is_staff: Option<bool>,
    /// `#/components/schemas/user/allOf/1/properties/links`
    pub links: Option<Box<UserLinks>>,
    /// `#/components/schemas/user/allOf/1/properties/location`
    pub location: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/nickname`
    pub nickname: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/account/allOf/1/properties/username`
    pub username: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/user/allOf/1/properties/website`
    pub website: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserAccount, tag "user" {
    account_id, account_status, created_on, display_name, has_2fa_enabled, is_staff, links,
    location, nickname, r#type = "type", username, uuid, website,
});
setters!(UserAccount {
    with_account_id(account_id: String), with_account_status(account_status: String),
    with_created_on(created_on: DateTime), with_display_name(display_name: String),
    with_has_2fa_enabled(has_2fa_enabled: bool), with_is_staff(is_staff: bool),
    with_links(links: Box<UserLinks>), with_location(location: String),
    with_nickname(nickname: String), with_username(username: String), with_uuid(uuid: String),
    with_website(website: String),
});

/// User links.
///
/// Schema: `#/components/schemas/user_links`
#[derive(Clone, PartialEq)]
pub struct UserLinks {
    /// `#/components/schemas/account_links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/user_links/allOf/1/properties/followers`
    pub followers: Option<Link>,
    /// `#/components/schemas/user_links/allOf/1/properties/following`
    pub following: Option<Link>,
    /// `#/components/schemas/user_links/allOf/1/properties/hooks`
    pub hooks: Option<Link>,
    /// `#/components/schemas/account_links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/user_links/allOf/1/properties/repositories`
    pub repositories: Option<Link>,
    /// `#/components/schemas/account_links/properties/self`
    pub self_link: Option<Link>,
    /// `#/components/schemas/user_links/allOf/1/properties/snippets`
    pub snippets: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserLinks {
    avatar, followers, following, hooks, html, repositories, self_link = "self", snippets,
});
setters!(UserLinks {
    with_avatar(avatar: Link), with_followers(followers: Link), with_following(following: Link),
    with_hooks(hooks: Link), with_html(html: Link), with_repositories(repositories: Link),
    with_self_link(self_link: Link), with_snippets(snippets: Link),
});
