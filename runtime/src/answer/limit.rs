//! In `answer`: how much of an answer is read and kept, whatever a server sends.

use http::HeaderMap;

/// The longest answer that is read whole where nothing else is said, in bytes, unpacked.
pub(crate) const ANSWER: usize = 64 * 1024 * 1024;

/// The longest headers that are kept, in bytes, names and values of all of them. Browsers stop there,
/// and no server of an API comes near.
pub(crate) const HEADERS: usize = 256 * 1024;

/// True where headers are short enough to be kept.
pub(crate) fn keeps(headers: &HeaderMap) -> bool {
    let mut left = HEADERS;
    headers.iter().all(|(name, value)| {
        let length = name.as_str().len() + value.len();
        let fits = length <= left;
        left = left.saturating_sub(length);
        fits
    })
}
