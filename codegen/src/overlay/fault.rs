//! What is wrong with an action of an overlay.

/// What is wrong with an action, and what to do.
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) help: &'static str,
    /// Whether the action only came too late: without it the document is as good as before.
    pub(super) is_expired: bool,
}

impl Fault {
    pub(super) fn new(message: impl Into<String>, help: &'static str) -> Self {
        Self { message: message.into(), help, is_expired: false }
    }
}
