//! Branching model settings.

use crate::models::{BranchTypeKind, SelfLinks};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Branching model settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BranchingModelSettings {
    /// Branch types.
    pub branch_types: Option<Vec<BranchTypeSettings>>,
    /// Default branch deletion.
    pub default_branch_deletion: Option<String>,
    /// Development.
    pub development: Option<DevelopmentBranchSettings>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Production.
    pub production: Option<ProductionBranchSettings>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    BranchingModelSettings, tag "branching_model_settings" {
        branch_types, default_branch_deletion, development, links, production, r#type = "type",
    }
}

setters! {
    BranchingModelSettings {
        with_branch_types(branch_types: [BranchTypeSettings]),
        with_default_branch_deletion(default_branch_deletion: String),
        with_development(development: DevelopmentBranchSettings), with_links(links: SelfLinks),
        with_production(production: ProductionBranchSettings),
    }
}

/// Branch type settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BranchTypeSettings {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Kind.
    pub kind: Option<BranchTypeKind>,
    /// Prefix.
    pub prefix: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { BranchTypeSettings { enabled, kind, prefix } }

setters! {
    BranchTypeSettings {
        with_enabled(enabled: bool), with_kind(kind: BranchTypeKind), with_prefix(prefix: String),
    }
}

/// Development branch settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DevelopmentBranchSettings {
    /// Is valid.
    pub is_valid: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Use mainbranch.
    pub use_mainbranch: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DevelopmentBranchSettings { is_valid, name, use_mainbranch } }

setters! {
    DevelopmentBranchSettings {
        with_is_valid(is_valid: bool), with_name(name: String),
        with_use_mainbranch(use_mainbranch: bool),
    }
}

/// Production branch settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductionBranchSettings {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Is valid.
    pub is_valid: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Use mainbranch.
    pub use_mainbranch: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ProductionBranchSettings { enabled, is_valid, name, use_mainbranch } }

setters! {
    ProductionBranchSettings {
        with_enabled(enabled: bool), with_is_valid(is_valid: bool), with_name(name: String),
        with_use_mainbranch(use_mainbranch: bool),
    }
}
