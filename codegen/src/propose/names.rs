//! What parameters and properties are called that lead through a list, in letters and digits of one case.

/// Names, the likeliest first.
pub(super) struct Names(&'static str);

impl Names {
    pub(super) fn has(&self, name: &str) -> bool {
        self.in_order().any(|other| other == name)
    }

    pub(super) fn in_order(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.0.split_ascii_whitespace()
    }
}

/// A name without its case and its signs: `next_page`, `nextPage` and `next-page` are one.
pub(super) fn plain(wire: &str) -> String {
    wire.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The address of the next part, and objects that hold it.
pub(super) const LINK: Names = Names(
    "next nexturl nextlink nexturi nexthref nextpageurl nextpagelink nextpageuri nextpagehref odatanextlink linknext",
);

/// Objects that hold addresses.
pub(super) const LINKS: Names = Names("links link navigation");

/// An address, inside of what is called after the next part.
pub(super) const ADDRESS: Names = Names("href url uri link");

/// What the next part is asked for with.
pub(super) const CURSOR: Names = Names(
    "nextcursor nextpagetoken nexttoken nextpagecursor nextcontinuationtoken nextmarker nextafter nextkey nextpagekey \
     nextoffset nextpagestart nextstart nextskip nextid nextsyncid continuationtoken continuation continue pagetoken \
     endcursor cursor marker after scrollid lastevaluatedkey nextpage next",
);

/// Parameters that take a cursor, whatever it is called in the answer.
pub(super) const CURSOR_PARAMETER: Names = Names(
    "cursor pagetoken nexttoken nextpagetoken nextcursor pagecursor token continuationtoken continuation continue after \
     startingafter startafter marker scrollid exclusivestartkey",
);

/// What is behind `next` in what is no cursor: a place that its own parameter takes.
pub(super) const PLACED: Names = Names("offset page start pagestart skip id");

/// How many items come before a part.
pub(super) const OFFSET: Names =
    Names("offset skip start startat startfrom from pageoffset firstresult startrow recordoffset");

/// The number of a part.
pub(super) const NUMBER: Names = Names("page pagenumber pageno pagenum pageindex pagenr currentpage p");

/// How many items a part has.
pub(super) const SIZE: Names = Names(
    "limit perpage pagesize size count maxresults top max rows results length take pagelimit itemsperpage resultsperpage \
     pagelen maxitems num n l",
);

/// How many items all parts have together. `count` is not among them: it is that of a part as often.
pub(super) const TOTAL: Names = Names(
    "total totalcount totalitems totalresults totalelements totalrecords totalhits totalsize totalrows totalentries \
     recordstotal totalnumber totalobjects totalmatches",
);

/// How many parts there are.
pub(super) const PARTS: Names =
    Names("totalpages pagecount totalpagecount pagestotal numpages numberofpages pages");

/// The number of the last part.
pub(super) const LAST: Names = Names("lastpage");

/// Whether there is more.
pub(super) const MORE: Names = Names(
    "hasmore hasnext hasnextpage more ismore morepages hasmoreitems moreavailable hasmoreresults istruncated",
);

/// Objects that tell of a list beside its items.
pub(super) const AROUND: Names = Names(
    "links link paging pagination meta metadata page pageinfo pages cursors cursor responsemetadata navigation \
     resultinfo pager data result",
);

/// Objects that hold the items.
pub(super) const HOLDER: Names = Names("data result results response embedded payload body list page");

/// Lists of items, where an answer has several.
pub(super) const ITEMS: Names = Names(
    "items data results values entries records content elements objects resources rows hits list members value",
);

/// Lists beside the items.
pub(super) const BESIDE: Names = Names("errors warnings messages links included facets");
