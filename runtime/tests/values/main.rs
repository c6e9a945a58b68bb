//! The types that values on the wire have: what they keep, how they compare, what else they become.

mod conversions;
mod dates;
mod formats;
mod json;
mod numbers;

use std::collections::hash_map::DefaultHasher;
use std::fmt::Debug;
use std::hash::{Hash, Hasher};

/// What a value is hashed to.
fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Looks at every pair: equal values are hashed alike, and order is total and agrees with equality.
fn is_well_ordered<T: Ord + Hash + Debug>(values: &[T]) {
    for left in values {
        for right in values {
            assert_eq!(left == right, left.cmp(right).is_eq(), "{left:?} {right:?}");
            assert_eq!(left.cmp(right), right.cmp(left).reverse(), "{left:?} {right:?}");
            assert!(left != right || hash(left) == hash(right), "{left:?} {right:?}");
        }
    }
    let mut sorted: Vec<&T> = values.iter().collect();
    sorted.sort();
    for (index, left) in sorted.iter().enumerate() {
        assert!(sorted[index..].iter().all(|right| left <= right), "what is between keeps the order");
    }
}
