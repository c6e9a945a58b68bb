//! List indexing threads answer.

use bitbucket_runtime::wire::{Json, Unlisted};

bitbucket_runtime::model! {
    /// List indexing threads answer.
    pub struct ListIndexingThreadsAnswer {
        /// Captured at.
        pub captured_at: Option<i64> = "capturedAt", with_captured_at(into);
        /// Current process; set by the server.
        pub current_process: Option<ListIndexingThreadsAnswerCurrentProcess> = "currentProcess",
            with_current_process;
        /// Delayed queue size.
        pub delayed_queue_size: Option<i64> = "delayedQueueSize", with_delayed_queue_size(into);
        /// Queue size.
        pub queue_size: Option<i64> = "queueSize", with_queue_size(into);
        /// State; set by the server.
        pub state: Option<ListIndexingThreadsAnswerState>, with_state;
    }
}

bitbucket_runtime::model! {
    /// List indexing threads answer current process.
    pub struct ListIndexingThreadsAnswerCurrentProcess {
        /// Current task.
        pub current_task: Option<String> = "currentTask", with_current_task(into);
        /// Event; set by the server.
        pub event: Option<ListIndexingThreadsAnswerCurrentProcessEvent>, with_event;
    }
}

bitbucket_runtime::model! {
    /// List indexing threads answer current process event.
    pub struct ListIndexingThreadsAnswerCurrentProcessEvent {
        /// Event metadata; set by the server.
        pub event_metadata: Option<Json> = "eventMetadata", with_event_metadata(into);
        /// Event type.
        pub event_type: Option<ListIndexingThreadsAnswerCurrentProcessEventEventType> = "eventType",
            with_event_type(into);
        /// Retries.
        pub retries: Option<i64>, with_retries(into);
    }
}

/// List indexing threads answer current process event event type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIndexingThreadsAnswerCurrentProcessEventEventType {
    /// `PROJECT`
    Project,
    /// `REPOSITORY`
    Repository,
    /// `USER`
    User,
    /// `OTHER`
    OtherValue,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ListIndexingThreadsAnswerCurrentProcessEventEventType>),
}

bitbucket_runtime::open_enum! {
    ListIndexingThreadsAnswerCurrentProcessEventEventType {
        Project = "PROJECT", Repository = "REPOSITORY", User = "USER", OtherValue = "OTHER",
    }
}

bitbucket_runtime::model! {
    /// List indexing threads answer state.
    pub struct ListIndexingThreadsAnswerState {
        /// Code.
        pub code: Option<ListIndexingThreadsAnswerStateCode>, with_code(into);
        /// Description.
        pub description: Option<String>, with_description(into);
    }
}

/// List indexing threads answer state code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIndexingThreadsAnswerStateCode {
    /// `BROKEN`
    Broken,
    /// `IDLE`
    Idle,
    /// `PROCESSING`
    Processing,
    /// `STOPPED`
    Stopped,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ListIndexingThreadsAnswerStateCode>),
}

bitbucket_runtime::open_enum! {
    ListIndexingThreadsAnswerStateCode {
        Broken = "BROKEN", Idle = "IDLE", Processing = "PROCESSING", Stopped = "STOPPED",
        Unknown = "UNKNOWN",
    }
}
