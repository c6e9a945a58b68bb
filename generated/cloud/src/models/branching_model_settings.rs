//! Branching model settings.

use crate::models::{BranchTypeKind, SelfLinks};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The branching model as it was configured, for a repository or for a project.
    ///
    /// In an update, what is left out stays as it is. Whether a repository goes by these or by
    /// its project's is said in `override_settings`.
    pub struct BranchingModelSettings, tag "branching_model_settings" {
        /// The kinds of branches, those switched off too. An update names only those to change;
        /// prefixes of two kinds in use must not begin with one another.
        ///
        /// At most 4 items. Each item once.
        pub branch_types: Option<Vec<BranchTypeSettings>>, with_branch_types([BranchTypeSettings]);
        /// Whether a merge deletes the source branch unless told otherwise. It is the text `true`
        /// or `false`; others are ignored.
        pub default_branch_deletion: Option<String>, with_default_branch_deletion(into);
        /// Which branch new work goes into, as configured.
        pub development: Option<DevelopmentBranchSettings>, with_development;
        /// Where the API has the settings.
        pub links: Option<SelfLinks>, with_links;
        /// Which branch is released, as configured.
        pub production: Option<ProductionBranchSettings>, with_production;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

bitbucket_runtime::model! {
    /// How a kind of branches is configured.
    pub struct BranchTypeSettings {
        /// Whether the kind is in use.
        pub enabled: Option<bool>, with_enabled;
        /// Which kind this is about. An update must name it.
        pub kind: Option<BranchTypeKind>, with_kind(into);
        /// What the names of such branches begin with. It may be empty or invalid only while the
        /// kind is not in use.
        pub prefix: Option<String>, with_prefix(into);
    }
}

bitbucket_runtime::model! {
    /// Which branch new work goes into, as configured.
    pub struct DevelopmentBranchSettings {
        /// Whether the chosen branch exists now. Always `true` where the main branch is followed.
        /// Ignored in an update.
        pub is_valid: Option<bool>, with_is_valid;
        /// The chosen branch. Null where the main branch is followed. In a repository, an update
        /// must name a branch that exists.
        pub name: Option<String>, with_name(into);
        /// Whether to follow the main branch; then `name` must be null or absent.
        pub use_mainbranch: Option<bool>, with_use_mainbranch;
    }
}

bitbucket_runtime::model! {
    /// Which branch is released, as configured.
    pub struct ProductionBranchSettings {
        /// Whether the model has a production branch.
        pub enabled: Option<bool>, with_enabled;
        /// Whether the chosen branch exists now. Always `true` where the main branch is followed.
        /// Ignored in an update.
        pub is_valid: Option<bool>, with_is_valid;
        /// The chosen branch. Null where the main branch is followed. In a repository, an update
        /// must name a branch that exists.
        pub name: Option<String>, with_name(into);
        /// Whether to follow the main branch; then `name` must be null or absent.
        pub use_mainbranch: Option<bool>, with_use_mainbranch;
    }
}
