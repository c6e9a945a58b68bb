//! List indexing threads answer.

use bitbucket_runtime::wire::{Json, Unlisted};

bitbucket_runtime::model! {
    /// What a thread that indexes repositories does at a moment.
    pub struct ListIndexingThreadsAnswer {
        /// The moment, in milliseconds since 1970.
        pub captured_at: Option<i64> = "capturedAt", with_captured_at(into);
        /// What the thread is at. Missing, it seems, where it does nothing.
        ///
        /// Set by the server.
        pub current_process: Option<ListIndexingThreadsAnswerCurrentProcess> = "currentProcess",
            with_current_process;
        /// How many tasks went wrong and wait to be tried again, each time longer than before.
        pub delayed_queue_size: Option<i64> = "delayedQueueSize", with_delayed_queue_size(into);
        /// How many tasks wait for their first try.
        pub queue_size: Option<i64> = "queueSize", with_queue_size(into);
        /// How the thread is.
        ///
        /// Set by the server.
        pub state: Option<ListIndexingThreadsAnswerState>, with_state;
    }
}

bitbucket_runtime::model! {
    /// What the thread is at. Missing, it seems, where it does nothing.
    pub struct ListIndexingThreadsAnswerCurrentProcess {
        /// What it does, in words for people, such as which file it reads.
        pub current_task: Option<String> = "currentTask", with_current_task(into);
        /// What made it do so.
        ///
        /// Set by the server.
        pub event: Option<ListIndexingThreadsAnswerCurrentProcessEvent>, with_event;
    }
}

bitbucket_runtime::model! {
    /// What made it do so.
    pub struct ListIndexingThreadsAnswerCurrentProcessEvent {
        /// What is known of the cause, such as the id of a repository. Its shape depends on
        /// `eventType`.
        ///
        /// Set by the server.
        pub event_metadata: Option<Json> = "eventMetadata", with_event_metadata(into);
        /// What has changed, so that something has to be indexed.
        pub event_type: Option<ListIndexingThreadsAnswerCurrentProcessEventEventType> = "eventType",
            with_event_type(into);
        /// How often it was tried again after it went wrong.
        pub retries: Option<i64>, with_retries(into);
    }
}

/// What has changed, so that something has to be indexed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIndexingThreadsAnswerCurrentProcessEventEventType {
    /// `PROJECT`
    ///
    /// A project.
    Project,
    /// `REPOSITORY`
    ///
    /// A repository.
    Repository,
    /// `USER`
    ///
    /// A user.
    User,
    /// `OTHER`
    ///
    /// Something else.
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
    /// How the thread is.
    pub struct ListIndexingThreadsAnswerState {
        /// How a thread that indexes is.
        pub code: Option<ListIndexingThreadsAnswerStateCode>, with_code(into);
        /// The same in words for people, with more detail. Missing where there is no more to say.
        pub description: Option<String>, with_description(into);
    }
}

/// How a thread that indexes is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIndexingThreadsAnswerStateCode {
    /// `BROKEN`
    ///
    /// It does not work any more, and has to be restarted, it seems.
    Broken,
    /// `IDLE`
    ///
    /// It has nothing to do.
    Idle,
    /// `PROCESSING`
    ///
    /// It is indexing something.
    Processing,
    /// `STOPPED`
    ///
    /// It does not run.
    Stopped,
    /// `UNKNOWN`
    ///
    /// The server cannot say.
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
