//! What the tests and the maintainers' programs share.
