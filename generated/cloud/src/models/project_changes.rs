//! Project changes.

use crate::models::{ChangedText, ChangedValue};

bitbucket_runtime::model! {
    /// The fields of a project that changed, each with what it was and is. Not recorded.
    pub struct ProjectChanges {
        /// The description.
        pub description: Option<ChangedText>, with_description;
        /// Whether only those who were let in see it.
        pub is_private: Option<ChangedValue>, with_is_private;
        /// The key, as in `BOAT`.
        pub key: Option<ChangedText>, with_key;
        /// The name.
        pub name: Option<ChangedText>, with_name;
    }
}
