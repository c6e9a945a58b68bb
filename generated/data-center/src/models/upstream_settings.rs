//! Upstream settings.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Which projects a mirror copies.
    pub struct UpstreamSettings {
        /// Whether a mirror copies everything.
        pub mode: Option<MirrorMode>, with_mode(into);
        /// The projects to copy, by their numbers on the primary server, as text.
        ///
        /// Each item once.
        pub project_ids: Option<Vec<String>> = "projectIds", with_project_ids([into String]);
    }
}

/// Whether a mirror copies everything.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorMode {
    /// `ALL_PROJECTS`
    ///
    /// It copies all projects, new ones as well.
    AllProjects,
    /// `SELECTED_PROJECTS`
    ///
    /// It copies only those in `projectIds`.
    SelectedProjects,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MirrorMode>),
}

bitbucket_runtime::open_enum! {
    MirrorMode {
        AllProjects = "ALL_PROJECTS", SelectedProjects = "SELECTED_PROJECTS",
    }
}
