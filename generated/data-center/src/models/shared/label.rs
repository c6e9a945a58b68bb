//! Models that several modules share: label and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::Extra;

/// Label.
///
/// Schema: `#/components/schemas/RestLabel`
#[derive(Clone, PartialEq)]
pub struct Label {
    /// `#/components/schemas/RestLabel/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Label { name });
setters!(Label { with_name(name: String) });
