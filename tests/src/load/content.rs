//! Which calls there are, what the server holds for each, and what it does to them.

use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};

use bitbucket_runtime::bytes::Bytes;
use serde_json::{Value, json};

use crate::faulty::{Answer, Deed, Site, weighed};
use crate::judge::Received;

/// Pull requests on a page, and pages of a list.
pub(super) const PAGE: u64 = 4;
pub(super) const PAGES: u64 = 3;

/// The most bytes of a file.
const FILE: u64 = 96 * 1024;

/// One call.
#[derive(Clone, Copy, Debug)]
pub(super) struct Call {
    /// Its number, which everything that it reads and writes is named after.
    pub(super) id: u64,
    pub(super) kind: Kind,
}

/// What is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `GET`, one object.
    Read,
    /// `GET`, a list page by page.
    Pages,
    /// `GET`, a list item by item.
    Items,
    /// `GET`, a list item by item, each page asked for ahead and another call made while one is on its
    /// way, by a client that makes one call at a time.
    ItemsAhead,
    /// `GET`, a file as it comes.
    Download,
    /// `PUT`.
    Replace,
    /// `PUT` of a stream that can be opened again.
    ReplaceByStream,
    /// `PUT` of a stream that cannot.
    ReplaceByStreamOnce,
    /// `DELETE`.
    Delete,
    /// `POST`.
    Comment,
    /// `POST` that the caller calls repeatable.
    CommentRepeatably,
    /// `POST` of a file from a stream that cannot be opened again.
    Upload,
    /// `GET` where nobody listens.
    ReadNowhere,
    /// `POST` where nobody listens.
    CommentNowhere,
    /// `GET` with a token that lasts for a moment, dropped several times before it is waited for.
    Renewed,
}

const KINDS: [(u32, Kind); 15] = [
    (30, Kind::Read),
    (8, Kind::Pages),
    (8, Kind::Items),
    (5, Kind::ItemsAhead),
    (10, Kind::Download),
    (8, Kind::Replace),
    (5, Kind::ReplaceByStream),
    (5, Kind::ReplaceByStreamOnce),
    (7, Kind::Delete),
    (12, Kind::Comment),
    (5, Kind::CommentRepeatably),
    (8, Kind::Upload),
    (1, Kind::ReadNowhere),
    (1, Kind::CommentNowhere),
    (5, Kind::Renewed),
];

/// How an answer is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// As one JSON document.
    Document,
    /// Piece by piece.
    Stream,
    /// No further than its head.
    Head,
}

impl Kind {
    /// True where a client may send it again: the body is still there, and the method is idempotent,
    /// or the caller allows it, or the server did nothing with it.
    pub(super) fn is_repeatable(self, unprocessed: bool) -> bool {
        match self {
            Self::ReplaceByStreamOnce | Self::Upload => false,
            Self::Comment | Self::CommentNowhere => unprocessed,
            _ => true,
        }
    }

    pub(super) fn is_nowhere(self) -> bool {
        matches!(self, Self::ReadNowhere | Self::CommentNowhere)
    }

    pub(super) fn reading(self) -> Reading {
        match self {
            Self::Download => Reading::Stream,
            Self::Delete | Self::Upload => Reading::Head,
            _ => Reading::Document,
        }
    }

    /// How many answers it takes.
    pub(super) fn pages(self) -> u64 {
        if matches!(self, Self::Pages | Self::Items | Self::ItemsAhead) { PAGES } else { 1 }
    }
}

/// What the number of a call has that is made in the middle of another.
const BESIDE: u64 = 1 << 40;

/// What happens, by a seed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    seed: u64,
}

impl Plan {
    pub(super) fn new(seed: u64) -> Self {
        Self { seed }
    }

    pub(super) fn call(self, id: u64) -> Call {
        if id & BESIDE != 0 {
            return Call { id, kind: Kind::Read };
        }
        let kind = weighed(&KINDS, &mut self.dice(id, 0)).unwrap_or(Kind::Read);
        Call { id, kind }
    }

    fn dice(self, call: u64, sending: u32) -> fastrand::Rng {
        let hasher = BuildHasherDefault::<DefaultHasher>::default();
        fastrand::Rng::with_seed(hasher.hash_one((self.seed, call, sending)))
    }
}

impl Call {
    /// The call that is made in the middle of this one.
    pub(super) fn beside(self) -> Self {
        Self { id: self.id | BESIDE, kind: Kind::Read }
    }

    pub(super) fn slug(self) -> String {
        format!("r{}", self.id)
    }

    /// A text that no other call has.
    pub(super) fn text(self) -> String {
        format!("{} by {}. ", self.slug(), self.id).repeat(usize::try_from(self.id % 40 + 1).unwrap_or(1))
    }

    /// Letters that no other call has in this order.
    pub(super) fn file(self) -> Bytes {
        let length = self.id.wrapping_mul(7919) % FILE;
        let letter =
            |place: u64| b'a' + u8::try_from((place * (self.id % 25 + 1) + self.id / 25) % 26).unwrap_or(0);
        self.id.to_string().bytes().chain((0..length).map(letter)).collect()
    }

    pub(super) fn item(self, index: u64) -> i64 {
        (self.id * 100 + index).cast_signed()
    }
}

impl Site for Plan {
    fn deed(&self, call: u64, sending: u32) -> Deed {
        // Most calls meet no fault at all, the others meet one more often than not.
        let troubled = self.dice(call, 0).u64(..) % 100 < 45;
        let mut dice = self.dice(call, sending);
        if troubled && dice.u32(..100) < 60 { Deed::fault(&mut dice) } else { Deed::Answer }
    }

    fn answer(&self, call: u64, request: &Received, origin: &str) -> Answer {
        let call = self.call(call);
        let body = match call.kind {
            Kind::Read | Kind::ReadNowhere | Kind::Renewed => repository(call),
            Kind::Pages | Kind::Items | Kind::ItemsAhead => page(call, request.uri.query(), origin),
            Kind::Replace | Kind::ReplaceByStream | Kind::ReplaceByStreamOnce => repository(call),
            Kind::Comment | Kind::CommentRepeatably | Kind::CommentNowhere => {
                json!({"type": "pullrequest_comment", "id": call.id, "content": {"raw": call.text()}})
            }
            Kind::Download => {
                return Answer { status: 200, content_type: "application/octet-stream", body: call.file() };
            }
            Kind::Delete => return Answer { status: 204, content_type: "", body: Bytes::new() },
            Kind::Upload => return Answer { status: 201, content_type: "text/plain", body: "stored".into() },
        };
        Answer { status: 200, content_type: "application/json", body: body.to_string().into() }
    }
}

pub(super) fn repository(call: Call) -> Value {
    json!({
        "type": "repository",
        "full_name": format!("acme/{}", call.slug()),
        "description": call.text(),
        "owner": {"type": "team", "display_name": "Acme"},
    })
}

fn page(call: Call, query: Option<&str>, origin: &str) -> Value {
    let asked = query.unwrap_or_default().strip_prefix("page=").and_then(|page| page.parse::<u64>().ok());
    let page = asked.unwrap_or(1);
    let items = ((page - 1) * PAGE..page * PAGE).map(
        |index| json!({"type": "pullrequest", "id": call.item(index), "title": call.text(), "state": "OPEN"}),
    );
    let mut whole = json!({"values": items.collect::<Vec<_>>(), "page": page, "pagelen": PAGE});
    if page < PAGES {
        let slug = call.slug();
        whole["next"] = format!("{origin}/repositories/acme/{slug}/pullrequests?page={}", page + 1).into();
    }
    whole
}
