//! In `transport`: what nobody can foresee.

use std::hash::{BuildHasher as _, RandomState};

/// Bits that are others each time. They are no secret: whoever sees many of them may find out the next.
pub(crate) fn random() -> u64 {
    // The standard library seeds each of these anew.
    let seed = RandomState::new().hash_one(0_u8);
    #[cfg(all(any(feature = "reqwest", feature = "tower"), target_arch = "wasm32", target_os = "unknown"))]
    let seed = seed ^ of_the_page();
    seed
}

/// The seeds of the standard library are the same on each page: it knows nothing of the browser.
#[cfg(all(any(feature = "reqwest", feature = "tower"), target_arch = "wasm32", target_os = "unknown"))]
fn of_the_page() -> u64 {
    let half = || u64::from((js_sys::Math::random() * f64::from(u32::MAX)) as u32);
    half() << 32 | half()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::random;

    #[test]
    fn it_is_another_each_time() {
        let seen: HashSet<u64> = (0..1000).map(|_| random()).collect();
        assert_eq!(seen.len(), 1000);
    }
}
