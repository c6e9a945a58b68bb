//! Repository hook veto.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Repository hook veto.
#[derive(Clone, PartialEq)]
pub struct RepositoryHookVeto {
    /// Detailed message.
    pub detailed_message: Option<String>,
    /// Summary message.
    pub summary_message: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RepositoryHookVeto {
        detailed_message = "detailedMessage", summary_message = "summaryMessage",
    }
}
