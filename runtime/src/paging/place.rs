//! In `paging`: a place in a long list, to go on from later.

use std::fmt;

use crate::address::shown::origin;

/// A place in a long list, to go on from later, in another walk or another run of the program.
///
/// The address is the server's own and opaque. Servers do not keep such addresses for ever, and
/// items that are added or removed meanwhile may be met twice or not at all.
///
/// ```
/// use bitbucket_runtime::Place;
///
/// let place = Place::new("https://api.example.com/2.0/issues?page=7").after(12);
/// let (address, taken) = (place.address().to_owned(), place.taken());
/// // … kept in a file, read from it again …
/// assert_eq!(Place::new(address).after(taken), place);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Place {
    address: String,
    taken: usize,
}

impl Place {
    /// The beginning of the page at this address.
    #[must_use]
    pub fn new(address: impl Into<String>) -> Self {
        Self { address: address.into(), taken: 0 }
    }

    /// The same page, after so many of its items.
    #[must_use]
    pub fn after(mut self, items: usize) -> Self {
        self.taken = items;
        self
    }

    /// The address of the page. It may be signed, or repeat a key that stood in the query: treat it as a
    /// secret.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// How many items of the page were taken before.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.taken
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Place({}, {} taken)", origin(&self.address), self.taken)
    }
}
