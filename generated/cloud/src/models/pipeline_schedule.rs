//! Pipeline schedule.

use crate::models::PipelineRefTarget;
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Pipeline schedule.
    pub struct PipelineSchedule, tag "pipeline_schedule" {
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Cron pattern.
        pub cron_pattern: Option<String>, with_cron_pattern(into);
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Target.
        pub target: Option<PipelineRefTarget>, with_target;
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}
