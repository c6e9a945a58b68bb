//! Project updated.

use crate::models::{Account, Project, ProjectChanges};

bitbucket_runtime::model! {
    /// Sent when the settings of a project changed. Not recorded.
    pub struct ProjectUpdated {
        /// Whose doing it is.
        pub actor: Option<Account>, with_actor(into);
        /// What changed. Not recorded.
        pub changes: Option<ProjectChanges>, with_changes;
        /// The project, as it is afterwards. Not recorded.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
    }
}
