//! Enrollment conversation.

bitbucket_runtime::model! {
    /// Enrollment conversation.
    pub struct EnrollmentConversation {
        /// Conversation ID.
        pub conversation_id: Option<String> = "conversationId", with_conversation_id(into);
    }
}
