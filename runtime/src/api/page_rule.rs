//! In `api`: how a list of any shape leads to its next part, said as data: a link in the body or in the header
//! `Link`, a cursor, an offset, the number of a page.

/// How the parts of a list lead on. Places in a body are JSON pointers.
///
/// ```
/// use bitbucket_runtime::PageRule;
///
/// const BY_CURSOR: PageRule = PageRule::cursor("/meta/next_cursor", "cursor").with_more("/meta/has_more");
/// const BY_OFFSET: PageRule = PageRule::offset("offset").with_total("/total");
/// # let _ = (BY_CURSOR, BY_OFFSET);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct PageRule {
    pub(crate) way: Way,
    pub(crate) total: Option<&'static str>,
    pub(crate) pages: Option<&'static str>,
    pub(crate) more: Option<&'static str>,
}

/// Where the way on stands: places in a body, names of query parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Link(&'static str),
    Header,
    Cursor(&'static str, &'static str),
    Offset(&'static str),
    Number(&'static str, i64),
}

impl PageRule {
    /// A part links to the next: at this place stands its address.
    pub const fn link(pointer: &'static str) -> Self {
        Self::by(Way::Link(pointer))
    }

    /// The header `Link` names the next part, as `rel="next"` (RFC 8288).
    pub const fn header() -> Self {
        Self::by(Way::Header)
    }

    /// At this place stands what this query parameter asks for the next part with.
    pub const fn cursor(pointer: &'static str, parameter: &'static str) -> Self {
        Self::by(Way::Cursor(pointer, parameter))
    }

    /// This query parameter says how many items come before a part, the first of all being 0.
    pub const fn offset(parameter: &'static str) -> Self {
        Self::by(Way::Offset(parameter))
    }

    /// This query parameter says the number of a part, the first of all being `first`, which is 1 or 0.
    pub const fn number(parameter: &'static str, first: i64) -> Self {
        Self::by(Way::Number(parameter, first))
    }

    /// Says where it stands how many items all parts have together: behind the last nothing is asked, where
    /// an offset counts; where numbers do, as far as the items of a part tell that it is the last.
    pub const fn with_total(mut self, pointer: &'static str) -> Self {
        self.total = Some(pointer);
        self
    }

    /// Says where it stands how many parts there are.
    pub const fn with_pages(mut self, pointer: &'static str) -> Self {
        self.pages = Some(pointer);
        self
    }

    /// Says where it stands, as true or false, whether there is more.
    pub const fn with_more(mut self, pointer: &'static str) -> Self {
        self.more = Some(pointer);
        self
    }

    const fn by(way: Way) -> Self {
        Self { way, total: None, pages: None, more: None }
    }
}
