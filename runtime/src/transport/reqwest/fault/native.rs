//! In `transport::reqwest::fault`: what the system's library says, as far as its words are known: those of
//! OpenSSL. Others write in the language of the machine.

use crate::transport::reqwest::fault::said;

/// Words of OpenSSL, and what to do; the first that are found count.
const SAID: [(&str, &str); 12] = [
    ("unable to get local issuer certificate", said::UNKNOWN_AUTHORITY),
    ("unable to get issuer certificate", said::UNKNOWN_AUTHORITY),
    ("self-signed certificate", said::UNKNOWN_AUTHORITY),
    ("self signed certificate", said::UNKNOWN_AUTHORITY),
    ("certificate has expired", said::EXPIRED),
    ("certificate is not yet valid", said::NOT_VALID_YET),
    ("hostname mismatch", said::ANOTHER_HOST),
    ("ip address mismatch", said::ANOTHER_HOST),
    ("certificate verify failed", said::UNTRUSTED),
    ("alert certificate required", said::IDENTITY_WANTED),
    ("alert unknown ca", said::IDENTITY_WANTED),
    ("wrong version number", said::NO_TLS_THERE),
];

/// What to do about it.
pub(super) fn advice(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    SAID.iter().find(|(words, _)| text.contains(words)).map(|(_, advice)| *advice)
}
