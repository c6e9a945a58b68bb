//! Job progress.

bitbucket_runtime::model! {
    /// How far a job is.
    pub struct JobProgress {
        /// What it does at the moment, in a sentence for people.
        pub message: Option<String>, with_message(into);
        /// How much of it is done, from 0 to 100.
        pub percentage: Option<i64>, with_percentage(into);
    }
}
