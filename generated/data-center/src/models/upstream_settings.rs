//! Upstream settings.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Upstream settings.
    pub struct UpstreamSettings {
        /// Mode.
        pub mode: Option<MirrorMode>, with_mode(into);
        /// Each item once.
        pub project_ids: Option<Vec<String>> = "projectIds", with_project_ids([into String]);
    }
}

/// Mirror mode.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorMode {
    /// `ALL_PROJECTS`
    AllProjects,
    /// `SELECTED_PROJECTS`
    SelectedProjects,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MirrorMode>),
}

bitbucket_runtime::open_enum! {
    MirrorMode {
        AllProjects = "ALL_PROJECTS", SelectedProjects = "SELECTED_PROJECTS",
    }
}
