//! In `paging`: which pages were asked for, so that a loop is noticed, in bounded memory.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;

use http::Uri;

/// The most pages that are remembered.
const MOST: usize = 64 * 1024;

/// The addresses of pages, each by 64 bits of its hash, keyed anew for every walk.
///
/// Where there are more than are remembered, all are forgotten and the remembering begins again: a loop
/// comes round once more, and is noticed then.
#[derive(Default)]
pub(crate) struct Asked {
    hasher: RandomState,
    hashes: HashSet<u64>,
}

impl Asked {
    pub(crate) fn insert(&mut self, uri: &Uri) {
        if self.hashes.len() >= MOST {
            self.hashes.clear();
        }
        self.hashes.insert(self.hasher.hash_one(uri));
    }

    pub(crate) fn remove(&mut self, uri: &Uri) {
        self.hashes.remove(&self.hasher.hash_one(uri));
    }

    pub(crate) fn holds(&self, uri: &Uri) -> bool {
        self.hashes.contains(&self.hasher.hash_one(uri))
    }

    pub(crate) fn len(&self) -> usize {
        self.hashes.len()
    }
}

#[cfg(test)]
mod tests {
    use http::Uri;

    use super::{Asked, MOST};

    fn page(number: usize) -> Uri {
        format!("https://api.example.com/items?page={number}").parse().expect("an address")
    }

    #[test]
    fn a_loop_is_noticed_however_many_pages_came_before() {
        let mut asked = Asked::default();
        for number in 0..MOST {
            assert!(!asked.holds(&page(number)));
            asked.insert(&page(number));
        }
        assert!(asked.holds(&page(0)) && asked.holds(&page(MOST - 1)));
        // More than are remembered, and then three in a circle.
        let noticed = (0..20).find(|round| {
            let uri = page(MOST + round % 3);
            let holds = asked.holds(&uri);
            asked.insert(&uri);
            holds
        });
        assert_eq!((noticed, asked.len()), (Some(3), 3));
    }
}
