//! Models of project.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::Extra;
use crate::models::Project;

/// New project settings restriction.
///
/// Schema: `#/components/schemas/RestProjectSettingsRestrictionRequest`
#[derive(Clone, PartialEq)]
pub struct NewProjectSettingsRestriction {
    /// `#/components/schemas/RestProjectSettingsRestrictionRequest/properties/componentKey`
    pub component_key: Option<String>,
    /// `#/components/schemas/RestProjectSettingsRestrictionRequest/properties/featureKey`
    pub feature_key: String,
    /// `#/components/schemas/RestProjectSettingsRestrictionRequest/properties/namespace`
    pub namespace: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewProjectSettingsRestriction {
    component_key = "componentKey", feature_key = "featureKey", namespace,
});
setters!(NewProjectSettingsRestriction {
    with_component_key(component_key: String), with_feature_key(feature_key: String),
    with_namespace(namespace: String),
});

impl NewProjectSettingsRestriction {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(feature_key: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self::default().with_feature_key(feature_key).with_namespace(namespace)
    }
}

/// Permission check.
///
/// Schema: `#/components/schemas/RestPermitted`
#[derive(Clone, PartialEq)]
pub struct PermissionCheck {
    /// `#/components/schemas/RestPermitted/properties/permitted`
    pub permitted: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PermissionCheck { permitted });

/// Processed state.
///
/// Schema: `#/components/schemas/RestProjectSettingsRestriction/properties/processedState`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessedState {
    /// `UNPROCESSED`
    Unprocessed,
    /// `PROCESSED`
    Processed,
    /// `FAILED`
    Failed,
    /// `IN_PROGRESS`
    InProgress,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ProcessedState {
    Unprocessed = "UNPROCESSED", Processed = "PROCESSED", Failed = "FAILED",
    InProgress = "IN_PROGRESS",
});

/// Project auto merge settings update.
///
/// Schema: `#/components/schemas/RestAutoMergeProjectSettingsRequest`
#[derive(Clone, PartialEq)]
pub struct ProjectAutoMergeSettingsUpdate {
    /// `#/components/schemas/RestAutoMergeProjectSettingsRequest/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/RestAutoMergeProjectSettingsRequest/properties/restrictionAction`
    pub restriction_action: Option<RestrictionAction>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ProjectAutoMergeSettingsUpdate {
    enabled, restriction_action = "restrictionAction",
});
setters!(ProjectAutoMergeSettingsUpdate {
    with_enabled(enabled: bool), with_restriction_action(restriction_action: RestrictionAction),
});

/// Project settings restriction.
///
/// Schema: `#/components/schemas/RestProjectSettingsRestriction`
#[derive(Clone, PartialEq)]
pub struct ProjectSettingsRestriction {
    /// `#/components/schemas/RestProjectSettingsRestriction/properties/componentKey`
    pub component_key: Option<String>,
    /// `#/components/schemas/RestProjectSettingsRestriction/properties/featureKey`
    pub feature_key: Option<String>,
    /// `#/components/schemas/RestProjectSettingsRestriction/properties/namespace`
    pub namespace: Option<String>,
    /// `#/components/schemas/RestProjectSettingsRestriction/properties/processedState`
    pub processed_state: Option<ProcessedState>,
    /// `#/components/schemas/RestProjectSettingsRestriction/properties/project`
    pub project: Option<Box<Project>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ProjectSettingsRestriction {
    component_key = "componentKey", feature_key = "featureKey", namespace,
    processed_state = "processedState", project,
});

/// Restriction action.
///
/// Schema: `#/components/schemas/RestAutoMergeProjectSettingsRequest/properties/restrictionAction`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionAction {
    /// `CREATE`
    Create,
    /// `DELETE`
    Delete,
    /// `NONE`
    None,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RestrictionAction { Create = "CREATE", Delete = "DELETE", None = "NONE" });
