//! Upstream settings.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Upstream settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpstreamSettings {
    /// Mode.
    pub mode: Option<MirrorMode>,
    /// Project ids.
    pub project_ids: Option<Vec<String>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UpstreamSettings { mode, project_ids = "projectIds" } }

setters! {
    UpstreamSettings {
        with_mode(mode: MirrorMode), with_project_ids(project_ids: [String]),
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

open_enum! { MirrorMode { AllProjects = "ALL_PROJECTS", SelectedProjects = "SELECTED_PROJECTS" } }
