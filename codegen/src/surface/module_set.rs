//! Some of the modules of an API.

use std::fmt;
use std::sync::Arc;

use fixedbitset::FixedBitSet;

/// Some of the modules of an API, in order of their names.
///
/// Of a large API each of many thousand types has such a set, and may have hundreds of modules in it: a set is
/// as many bits as there are modules, and what they are called stands once beside all of them.
#[derive(Clone, Default)]
pub struct ModuleSet {
    all: Arc<[String]>,
    those: FixedBitSet,
}

impl ModuleSet {
    /// Those of all modules whose bits are set; the modules stand in order of their names.
    pub(crate) fn of(all: &Arc<[String]>, those: FixedBitSet) -> Self {
        Self { all: Arc::clone(all), those }
    }

    /// The bit of a module among all, which stand in order of their names.
    pub(crate) fn bit(all: &[String], module: &str) -> Option<usize> {
        all.binary_search_by(|name| name.as_str().cmp(module)).ok()
    }

    /// What they are called.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.those.ones().filter_map(|index| self.all.get(index)).map(String::as_str)
    }

    /// Whether a module is one of them.
    #[must_use]
    pub fn contains(&self, module: &str) -> bool {
        Self::bit(&self.all, module).is_some_and(|bit| self.those.contains(bit))
    }

    /// Whether others are the same modules; both are of one API.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.those == other.those
    }

    /// Their bits.
    pub(crate) fn bits(&self) -> &FixedBitSet {
        &self.those
    }
}

impl fmt::Debug for ModuleSet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.iter()).finish()
    }
}
