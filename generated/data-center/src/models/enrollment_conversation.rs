//! Enrollment conversation.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Enrollment conversation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnrollmentConversation {
    /// Conversation ID.
    pub conversation_id: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { EnrollmentConversation { conversation_id = "conversationId" } }

setters! { EnrollmentConversation { with_conversation_id(conversation_id: String) } }
