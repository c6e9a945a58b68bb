//! What a status of an answer says of what comes with it.

/// Statuses with which nothing comes. Source: RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5.
pub(crate) const NO_CONTENT: [&str; 3] = ["204", "205", "304"];

/// Whether nothing comes with an answer, whatever the document describes: with such a status, or behind HEAD. Source:
/// RFC 9110, section 9.3.2.
pub(crate) fn has_no_content(method: &str, status: &str) -> bool {
    method == "HEAD" || NO_CONTENT.contains(&status)
}
