//! In `auth::oauth`: text that is not shown.

use std::fmt;
use std::sync::Arc;

use crate::answer::secrets::Secrets;

/// A text that `Debug` hides. It is not wiped from memory when it is dropped: the copies in
/// headers, in the transport and in the kernel would stay, so wiping this one would promise more
/// than it keeps.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Secret(Arc<str>);

impl Secret {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self(text.into().into())
    }

    pub(super) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("hidden")
    }
}

/// A text in which none of the secrets stands any more: servers repeat what they refuse.
pub(super) fn without(secrets: &[Secret], text: &str) -> String {
    let mut all = Secrets::default();
    secrets.iter().for_each(|secret| all.add(secret.expose()));
    all.hide(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Secret, without};

    #[test]
    fn what_a_server_repeats_is_hidden() {
        let secrets = [Secret::new(""), Secret::new("s3cret"), Secret::new("c0de")];
        assert_eq!(without(&secrets, "s3cret, c0de and s3cret are bad"), "…, … and … are bad");
        assert_eq!(format!("{secrets:?}"), "[hidden, hidden, hidden]");
    }
}
