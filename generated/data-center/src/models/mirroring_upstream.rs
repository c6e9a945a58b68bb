//! Models of mirroring upstream.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Json, Timestamp};
use crate::models::{Links, Project, Repository, RepositoryState, UserType};
use std::collections::BTreeMap;

/// Analytics settings.
///
/// Schema: `#/components/schemas/RestAnalyticsSettings`
#[derive(Clone, PartialEq)]
pub struct AnalyticsSettings {
    /// `#/components/schemas/RestAnalyticsSettings/properties/canCollectAnalytics`
    pub can_collect_analytics: Option<bool>,
    /// `#/components/schemas/RestAnalyticsSettings/properties/serverTime`
    pub server_time: Option<Timestamp>,
    /// `#/components/schemas/RestAnalyticsSettings/properties/supportEntitlementNumber`
    pub support_entitlement_number: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AnalyticsSettings {
    can_collect_analytics = "canCollectAnalytics", server_time = "serverTime",
    support_entitlement_number = "supportEntitlementNumber",
});

/// Enriched repository.
///
/// Schema: `#/components/schemas/EnrichedRepository`
#[derive(Clone, PartialEq)]
pub struct EnrichedRepository {
    /// `#/components/schemas/EnrichedRepository/properties/archived`
    pub archived: Option<bool>,
    /// `#/components/schemas/EnrichedRepository/properties/defaultBranch`
    pub default_branch: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/forkable`
    pub forkable: Option<bool>,
    /// `#/components/schemas/EnrichedRepository/properties/hierarchyId`; set by the server
    pub hierarchy_id: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/EnrichedRepository/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/EnrichedRepository/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/origin`; set by the server
    pub origin: Option<Box<Repository>>,
    /// `#/components/schemas/EnrichedRepository/properties/partition`; set by the server
    pub partition: Option<i64>,
    /// `#/components/schemas/EnrichedRepository/properties/project`
    pub project: Option<Box<Project>>,
    /// `#/components/schemas/EnrichedRepository/properties/properties`
    pub properties: Option<RepositoryHashes>,
    /// `#/components/schemas/EnrichedRepository/properties/public`
    pub public: Option<bool>,
    /// `#/components/schemas/EnrichedRepository/properties/relatedLinks`; set by the server
    pub related_links: Option<Links>,
    /// `#/components/schemas/EnrichedRepository/properties/scmId`
    pub scm_id: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/scope`; set by the server
    pub scope: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/state`; set by the server
    pub state: Option<RepositoryState>,
    /// `#/components/schemas/EnrichedRepository/properties/statusMessage`; set by the server
    pub status_message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(EnrichedRepository {
    archived, default_branch = "defaultBranch", description, forkable, hierarchy_id = "hierarchyId",
    id, links, name, origin, partition, project, properties, public, related_links = "relatedLinks",
    scm_id = "scmId", scope, slug, state, status_message = "statusMessage",
});

/// Mirror authentication.
///
/// Schema: `#/components/schemas/RestAuthenticationRequest`
#[derive(Clone, PartialEq)]
pub struct MirrorAuthentication {
    /// `#/components/schemas/RestAuthenticationRequest/properties/credentials`
    pub credentials: Json,
    /// `#/components/schemas/RestAuthenticationRequest/properties/repositoryId`
    pub repository_id: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MirrorAuthentication, secret "credentials" {
    credentials, repository_id = "repositoryId",
});
setters!(MirrorAuthentication {
    with_credentials(credentials: Json), with_repository_id(repository_id: i64),
});

impl MirrorAuthentication {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(credentials: impl Into<Json>) -> Self {
        Self::default().with_credentials(credentials)
    }
}

/// Mirror server.
///
/// Schema: `#/components/schemas/RestMirrorServer`
#[derive(Clone, PartialEq)]
pub struct MirrorServer {
    /// `#/components/schemas/RestMirrorServer/properties/baseUrl`
    pub base_url: Option<String>,
    /// `#/components/schemas/RestMirrorServer/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/RestMirrorServer/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestMirrorServer/properties/lastSeenDate`
    pub last_seen_date: Option<Timestamp>,
    /// `#/components/schemas/RestMirrorServer/properties/mirrorType`
    pub mirror_type: Option<MirrorType>,
    /// `#/components/schemas/RestMirrorServer/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestMirrorServer/properties/productVersion`
    pub product_version: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MirrorServer {
    base_url = "baseUrl", enabled, id, last_seen_date = "lastSeenDate", mirror_type = "mirrorType",
    name, product_version = "productVersion",
});

/// Mirror type.
///
/// Schema: `#/components/schemas/RestMirrorServer/properties/mirrorType`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorType {
    /// `SINGLE`
    Single,
    /// `FARM`
    Farm,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(MirrorType { Single = "SINGLE", Farm = "FARM" });

/// Mirror upgrade.
///
/// Schema: `#/components/schemas/RestMirrorUpgradeRequest`
#[derive(Clone, PartialEq)]
pub struct MirrorUpgrade {
    /// `#/components/schemas/RestMirrorUpgradeRequest/properties/baseUrl`
    pub base_url: String,
    /// `#/components/schemas/RestMirrorUpgradeRequest/properties/productVersion`
    pub product_version: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MirrorUpgrade { base_url = "baseUrl", product_version = "productVersion" });
setters!(MirrorUpgrade {
    with_base_url(base_url: String), with_product_version(product_version: String),
});

impl MirrorUpgrade {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(base_url: impl Into<String>, product_version: impl Into<String>) -> Self {
        Self::default().with_base_url(base_url).with_product_version(product_version)
    }
}

/// Mirrored repository descriptor.
///
/// Schema: `#/components/schemas/RestMirroredRepositoryDescriptor`
#[derive(Clone, PartialEq)]
pub struct MirroredRepositoryDescriptor {
    /// `#/components/schemas/RestMirroredRepositoryDescriptor/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestMirroredRepositoryDescriptor/properties/mirrorServer`
    pub mirror_server: Option<MirrorServer>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MirroredRepositoryDescriptor { links, mirror_server = "mirrorServer" });

/// Mirroring request.
///
/// Schema: `#/components/schemas/RestMirroringRequest`
#[derive(Clone, PartialEq)]
pub struct MirroringRequest {
    /// `#/components/schemas/RestMirroringRequest/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestMirroringRequest/properties/mirrorBaseUrl`
    pub mirror_base_url: Option<String>,
    /// `#/components/schemas/RestMirroringRequest/properties/mirrorId`
    pub mirror_id: Option<String>,
    /// `#/components/schemas/RestMirroringRequest/properties/mirrorName`
    pub mirror_name: Option<String>,
    /// `#/components/schemas/RestMirroringRequest/properties/mirrorType`
    pub mirror_type: Option<MirrorType>,
    /// `#/components/schemas/RestMirroringRequest/properties/productVersion`
    pub product_version: Option<String>,
    /// `#/components/schemas/RestMirroringRequest/properties/state`; set by the server
    pub state: Option<MirroringRequestState>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MirroringRequest {
    id, mirror_base_url = "mirrorBaseUrl", mirror_id = "mirrorId", mirror_name = "mirrorName",
    mirror_type = "mirrorType", product_version = "productVersion", state,
});
setters!(MirroringRequest {
    with_mirror_base_url(mirror_base_url: String), with_mirror_id(mirror_id: String),
    with_mirror_name(mirror_name: String), with_mirror_type(mirror_type: MirrorType),
    with_product_version(product_version: String),
});

/// Mirroring request state.
///
/// Schema: `#/components/schemas/RestMirroringRequest/properties/state`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirroringRequestState {
    /// `PENDING`
    Pending,
    /// `ACCEPTED`
    Accepted,
    /// `REJECTED`
    Rejected,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(MirroringRequestState {
    Pending = "PENDING", Accepted = "ACCEPTED", Rejected = "REJECTED",
});

/// Repository hashes.
///
/// Schema: `#/components/schemas/RestProperties`
#[derive(Clone, PartialEq)]
pub struct RepositoryHashes {
    /// `#/components/schemas/RestProperties/properties/contentHash`
    pub content_hash: Option<String>,
    /// `#/components/schemas/RestProperties/properties/defaultBranchId`
    pub default_branch_id: Option<String>,
    /// `#/components/schemas/RestProperties/properties/metadataHash`
    pub metadata_hash: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryHashes {
    content_hash = "contentHash", default_branch_id = "defaultBranchId",
    metadata_hash = "metadataHash",
});

/// Repository mirror event.
///
/// Schema: `#/components/schemas/RestRepositoryMirrorEvent`
#[derive(Clone, PartialEq)]
pub struct RepositoryMirrorEvent {
    /// `#/components/schemas/RestRepositoryMirrorEvent/properties/mirrorRepoId`
    pub mirror_repository_id: Option<i64>,
    /// `#/components/schemas/RestRepositoryMirrorEvent/properties/type`
    pub r#type: Option<RepositoryMirrorEventType>,
    /// `#/components/schemas/RestRepositoryMirrorEvent/properties/upstreamRepoId`
    pub upstream_repository_id: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryMirrorEvent {
    mirror_repository_id = "mirrorRepoId", r#type = "type",
    upstream_repository_id = "upstreamRepoId",
});
setters!(RepositoryMirrorEvent {
    with_mirror_repository_id(mirror_repository_id: i64),
    with_type(r#type: RepositoryMirrorEventType),
    with_upstream_repository_id(upstream_repository_id: String),
});

/// Repository mirror event type.
///
/// Schema: `#/components/schemas/RestRepositoryMirrorEvent/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryMirrorEventType {
    /// `SYNCHRONIZED`
    Synchronized,
    /// `SYNCHRONIZATION_FAILED`
    SynchronizationFailed,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryMirrorEventType {
    Synchronized = "SYNCHRONIZED", SynchronizationFailed = "SYNCHRONIZATION_FAILED",
});

/// User with permissions.
///
/// Schema: `#/components/schemas/RestApplicationUserWithPermissions`
#[derive(Clone, PartialEq)]
pub struct UserWithPermissions {
    /// `#/components/schemas/RestApplicationUserWithPermissions/properties/active`
    pub active: Option<bool>,
    /// `#/components/schemas/RestApplicationUserWithPermissions/properties/avatarUrl`; set by the server
    pub avatar_url: Option<String>,
    /// `#/components/schemas/RestApplicationUserWithPermissions/properties/displayName`
    pub display_name: Option<String>,
    /// `#/components/schemas/RestApplicationUserWithPermissions/properties/effectivePermissions`
    pub effective_permissions: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/RestApplicationUserWithPermissions/properties/emailAddress`
    pub email_address: Option<String>,
    /// `#/components/schemas/RestApplicationUserWithPermissions/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestApplicationUserWithPermissions/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestApplicationUserWithPermissions/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestApplicationUserWithPermissions/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/RestApplicationUserWithPermissions/properties/type`
    pub r#type: Option<UserType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserWithPermissions {
    active, avatar_url = "avatarUrl", display_name = "displayName",
    effective_permissions = "effectivePermissions", email_address = "emailAddress", id, links, name,
    slug, r#type = "type",
});
