//! Repository hook veto.

bitbucket_runtime::model! {
    /// An objection to a merge or a rebase, by a merge check or by the server itself.
    pub struct RepositoryHookVeto {
        /// The reason in full, for people.
        pub detailed_message: Option<String> = "detailedMessage", with_detailed_message(into);
        /// The reason in short, for people.
        pub summary_message: Option<String> = "summaryMessage", with_summary_message(into);
    }
}
