//! Repository hook veto.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Repository hook veto.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    RepositoryHookVeto {
        with_detailed_message(detailed_message: String),
        with_summary_message(summary_message: String),
    }
}
