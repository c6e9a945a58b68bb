//! Repository hook veto.

bitbucket_runtime::model! {
    /// Repository hook veto.
    pub struct RepositoryHookVeto {
        /// Detailed message.
        pub detailed_message: Option<String> = "detailedMessage", with_detailed_message(into);
        /// Summary message.
        pub summary_message: Option<String> = "summaryMessage", with_summary_message(into);
    }
}
