//! Build capabilities.

bitbucket_runtime::model! {
    /// What the server understands of builds. A build server asks before it sends.
    pub struct BuildCapabilities {
        /// What a build status may hold, by name; `richBuildStatus` seems to stand for the longer
        /// form that repositories take.
        pub build_status: Option<Vec<String>> = "buildStatus", with_build_status([into String]);
    }
}
