//! What is asked of an overlay.

/// What overlays are held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// The standard.
    Standard,
    /// The standard, and that a fix does not outlive its cause.
    Strict,
}
