//! Models of branching models.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, TypeTag};
use crate::models::{Branch, SelfLinks};

/// Branch type.
///
/// Schema: `#/components/schemas/branching_model/allOf/1/properties/branch_types/items`, and 2 equal to it
#[derive(Clone, PartialEq)]
pub struct BranchType {
    /// `#/components/schemas/branching_model/allOf/1/properties/branch_types/items/properties/kind`
    pub kind: Option<BranchTypeKind>,
    /// `#/components/schemas/branching_model/allOf/1/properties/branch_types/items/properties/prefix`
    pub prefix: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BranchType { kind, prefix });

/// Branch type kind.
///
/// Schema: `#/components/schemas/branching_model/allOf/1/properties/branch_types/items/properties/kind`, and 3 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BranchTypeKind {
    /// `feature`
    Feature,
    /// `bugfix`
    Bugfix,
    /// `release`
    Release,
    /// `hotfix`
    Hotfix,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(BranchTypeKind {
    Feature = "feature", Bugfix = "bugfix", Release = "release", Hotfix = "hotfix",
});

/// Branch type settings.
///
/// Schema: `#/components/schemas/branching_model_settings/allOf/1/properties/branch_types/items`
#[derive(Clone, PartialEq)]
pub struct BranchTypeSettings {
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/branch_types/items/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/branch_types/items/properties/kind`
    pub kind: Option<BranchTypeKind>,
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/branch_types/items/properties/prefix`
    pub prefix: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BranchTypeSettings { enabled, kind, prefix });
setters!(BranchTypeSettings {
    with_enabled(enabled: bool), with_kind(kind: BranchTypeKind), with_prefix(prefix: String),
});

/// Branching model.
///
/// Schema: `#/components/schemas/branching_model`
#[derive(Clone, PartialEq)]
pub struct BranchingModel {
    /// `#/components/schemas/branching_model/allOf/1/properties/branch_types`
    pub branch_types: Option<Vec<BranchType>>,
    /// `#/components/schemas/branching_model/allOf/1/properties/development`
    pub development: Option<BranchingModelBranch>,
    /// `#/components/schemas/branching_model/allOf/1/properties/production`
    pub production: Option<BranchingModelBranch>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BranchingModel, tag "branching_model" {
    branch_types, development, production, r#type = "type",
});

/// Branching model branch.
///
/// Schema: `#/components/schemas/branching_model/allOf/1/properties/development`, and 3 equal to it
#[derive(Clone, PartialEq)]
pub struct BranchingModelBranch {
    /// `#/components/schemas/branching_model/allOf/1/properties/development/properties/branch`
    pub branch: Option<Box<Branch>>,
    /// `#/components/schemas/branching_model/allOf/1/properties/development/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/branching_model/allOf/1/properties/development/properties/use_mainbranch`
    pub use_mainbranch: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BranchingModelBranch { branch, name, use_mainbranch });

/// Branching model settings.
///
/// Schema: `#/components/schemas/branching_model_settings`
#[derive(Clone, PartialEq)]
pub struct BranchingModelSettings {
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/branch_types`
    pub branch_types: Option<Vec<BranchTypeSettings>>,
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/default_branch_deletion`
    pub default_branch_deletion: Option<String>,
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/development`
    pub development: Option<DevelopmentBranchSettings>,
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/production`
    pub production: Option<ProductionBranchSettings>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BranchingModelSettings, tag "branching_model_settings" {
    branch_types, default_branch_deletion, development, links, production, r#type = "type",
});
setters!(BranchingModelSettings {
    with_branch_types(branch_types: [BranchTypeSettings]),
    with_default_branch_deletion(default_branch_deletion: String),
    with_development(development: DevelopmentBranchSettings), with_links(links: SelfLinks),
    with_production(production: ProductionBranchSettings),
});

/// Development branch settings.
///
/// Schema: `#/components/schemas/branching_model_settings/allOf/1/properties/development`
#[derive(Clone, PartialEq)]
pub struct DevelopmentBranchSettings {
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/development/properties/is_valid`
    pub is_valid: Option<bool>,
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/development/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/development/properties/use_mainbranch`
    pub use_mainbranch: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DevelopmentBranchSettings { is_valid, name, use_mainbranch });
setters!(DevelopmentBranchSettings {
    with_is_valid(is_valid: bool), with_name(name: String),
    with_use_mainbranch(use_mainbranch: bool),
});

/// Effective branching model.
///
/// Schema: `#/components/schemas/effective_repo_branching_model`
#[derive(Clone, PartialEq)]
pub struct EffectiveBranchingModel {
    /// `#/components/schemas/effective_repo_branching_model/allOf/1/properties/branch_types`
    pub branch_types: Option<Vec<BranchType>>,
    /// `#/components/schemas/effective_repo_branching_model/allOf/1/properties/development`
    pub development: Option<BranchingModelBranch>,
    /// `#/components/schemas/effective_repo_branching_model/allOf/1/properties/production`
    pub production: Option<BranchingModelBranch>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(EffectiveBranchingModel, tag "effective_repo_branching_model" {
    branch_types, development, production, r#type = "type",
});

/// Production branch settings.
///
/// Schema: `#/components/schemas/branching_model_settings/allOf/1/properties/production`
#[derive(Clone, PartialEq)]
pub struct ProductionBranchSettings {
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/production/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/production/properties/is_valid`
    pub is_valid: Option<bool>,
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/production/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/branching_model_settings/allOf/1/properties/production/properties/use_mainbranch`
    pub use_mainbranch: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ProductionBranchSettings { enabled, is_valid, name, use_mainbranch });
setters!(ProductionBranchSettings {
    with_enabled(enabled: bool), with_is_valid(is_valid: bool), with_name(name: String),
    with_use_mainbranch(use_mainbranch: bool),
});

/// Project branching model.
///
/// Schema: `#/components/schemas/project_branching_model`
#[derive(Clone, PartialEq)]
pub struct ProjectBranchingModel {
    /// `#/components/schemas/project_branching_model/allOf/1/properties/branch_types`
    pub branch_types: Option<Vec<BranchType>>,
    /// `#/components/schemas/project_branching_model/allOf/1/properties/development`
    pub development: Option<ProjectBranchingModelBranch>,
    /// `#/components/schemas/project_branching_model/allOf/1/properties/production`
    pub production: Option<ProjectBranchingModelBranch>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ProjectBranchingModel, tag "project_branching_model" {
    branch_types, development, production, r#type = "type",
});

/// Project branching model branch.
///
/// Schema: `#/components/schemas/project_branching_model/allOf/1/properties/development`, and 1 equal to it
#[derive(Clone, PartialEq)]
pub struct ProjectBranchingModelBranch {
    /// `#/components/schemas/project_branching_model/allOf/1/properties/development/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/project_branching_model/allOf/1/properties/development/properties/use_mainbranch`
    pub use_mainbranch: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ProjectBranchingModelBranch { name, use_mainbranch });
