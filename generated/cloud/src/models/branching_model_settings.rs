//! Branching model settings.

use crate::models::{BranchTypeKind, SelfLinks};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Branching model settings.
    pub struct BranchingModelSettings, tag "branching_model_settings" {
        /// At most 4 items. Each item once.
        pub branch_types: Option<Vec<BranchTypeSettings>>, with_branch_types([BranchTypeSettings]);
        /// Default branch deletion.
        pub default_branch_deletion: Option<String>, with_default_branch_deletion(into);
        /// Development.
        pub development: Option<DevelopmentBranchSettings>, with_development;
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Production.
        pub production: Option<ProductionBranchSettings>, with_production;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

bitbucket_runtime::model! {
    /// Branch type settings.
    pub struct BranchTypeSettings {
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Kind.
        pub kind: Option<BranchTypeKind>, with_kind(into);
        /// Prefix.
        pub prefix: Option<String>, with_prefix(into);
    }
}

bitbucket_runtime::model! {
    /// Development branch settings.
    pub struct DevelopmentBranchSettings {
        /// Is valid.
        pub is_valid: Option<bool>, with_is_valid;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Use mainbranch.
        pub use_mainbranch: Option<bool>, with_use_mainbranch;
    }
}

bitbucket_runtime::model! {
    /// Production branch settings.
    pub struct ProductionBranchSettings {
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Is valid.
        pub is_valid: Option<bool>, with_is_valid;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Use mainbranch.
        pub use_mainbranch: Option<bool>, with_use_mainbranch;
    }
}
