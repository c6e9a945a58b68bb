//! In `transport::reqwest::fault`: what is said of TLS, whichever library speaks it.

pub(super) const UNKNOWN_AUTHORITY: &str = "the server's certificate comes from an authority that is not known here: \
     name that authority's certificate with `add_root_certificate`";

pub(super) const EXPIRED: &str =
    "the server's certificate has expired: the server needs a new one, or this machine's clock is wrong";

pub(super) const NOT_VALID_YET: &str =
    "the server's certificate is not valid yet: this machine's clock may be wrong";

pub(super) const ANOTHER_HOST: &str =
    "the server's certificate is for another host: the base URL must name one that it holds";

pub(super) const UNTRUSTED: &str = "the server's certificate cannot be trusted: the server needs another one, or its \
     authority is to be named with `add_root_certificate`";

pub(super) const IDENTITY_WANTED: &str =
    "the server wants a certificate of this program that it knows: give one with `identity`";

pub(super) const NO_TLS_THERE: &str = "what answers there does not speak TLS: the address may have to begin with \
     http://, or its port is another";
