//! Enrollment conversation.

bitbucket_runtime::model! {
    /// One log-in in several steps, to go on with.
    pub struct EnrollmentConversation {
        /// What ties the steps together, as it came with the step before.
        pub conversation_id: Option<String> = "conversationId", with_conversation_id(into);
    }
}
