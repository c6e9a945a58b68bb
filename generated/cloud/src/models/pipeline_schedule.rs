//! Pipeline schedule.

use crate::models::PipelineRefTarget;
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A plan by which a pipeline starts again and again.
    ///
    /// A schedule can be switched off and on; for another time or target, make a new one.
    pub struct PipelineSchedule, tag "pipeline_schedule" {
        /// When the schedule was made.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// When pipelines start, in UTC, as seven fields of cron.
        ///
        /// They are seconds, minutes, hours, day of the month, month, day of the week, and year.
        /// `0 30 6 * * ? *` is half past six each day; `?` stands for the one of the two days that
        /// does not matter.
        pub cron_pattern: Option<String>, with_cron_pattern(into);
        /// Whether it starts pipelines at present.
        pub enabled: Option<bool>, with_enabled;
        /// The branch that the pipelines run on, and which pipeline of the configuration is meant.
        pub target: Option<PipelineRefTarget>, with_target;
        /// Type.
        pub r#type: TypeTag = "type";
        /// When the schedule last changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// The id in braces that its operations are called with.
        pub uuid: Option<String>, with_uuid(into);
    }
}
