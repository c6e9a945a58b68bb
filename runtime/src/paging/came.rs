//! In `paging`: the bytes of a page that came and are still needed. Offsets are those of the page.

use bytes::{Buf as _, Bytes, BytesMut};

use crate::answer::error::BODY_LIMIT;
use crate::wire::Part;

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// How much white space makes a document longer, in bytes.
const MOST_SPACE: usize = 1024 * 1024;

#[derive(Default)]
pub(super) struct Came {
    bytes: BytesMut,
    /// Where these begin.
    base: usize,
    /// Their line and column, counted from 0.
    place: (usize, usize),
    /// How the page begins, for an error.
    start: Vec<u8>,
}

impl Came {
    pub(super) fn push(&mut self, piece: &[u8]) {
        let room = BODY_LIMIT.saturating_sub(self.start.len()).min(piece.len());
        self.start.extend_from_slice(&piece[..room]);
        self.bytes.extend_from_slice(piece);
    }

    /// True before anything came.
    pub(super) fn is_empty(&self) -> bool {
        self.start.is_empty()
    }

    /// How the page begins.
    pub(super) fn start(&self) -> Bytes {
        Bytes::copy_from_slice(&self.start)
    }

    /// Where what is kept begins.
    pub(super) fn base(&self) -> usize {
        self.base
    }

    /// Where what came ends.
    pub(super) fn end(&self) -> usize {
        self.base + self.bytes.len()
    }

    pub(super) fn between(&self, start: usize, end: usize) -> &[u8] {
        &self.bytes[start - self.base..end - self.base]
    }

    /// What came behind this.
    pub(super) fn from(&self, start: usize) -> &[u8] {
        &self.bytes[start - self.base..]
    }

    /// Forgets what stands before this.
    pub(super) fn keep_from(&mut self, offset: usize) {
        self.place = self.place_of(offset);
        self.bytes.advance(offset - self.base);
        self.base = offset;
    }

    /// Passes over a byte order mark that the page may begin with; false where it may be cut.
    pub(super) fn pass_mark(&mut self) -> bool {
        if self.base == 0 && self.bytes.starts_with(MARK) {
            self.bytes.advance(MARK.len());
            self.base = MARK.len();
        }
        self.base > 0 || !MARK.starts_with(&self.bytes)
    }

    /// Where white space ends that begins here.
    pub(super) fn behind_space(&self, offset: usize) -> usize {
        offset + self.from(offset).iter().take_while(|byte| byte.is_ascii_whitespace()).count()
    }

    /// Line and column of an offset, counted from 0.
    pub(super) fn place_of(&self, offset: usize) -> (usize, usize) {
        moved(self.place, self.between(self.base, offset))
    }
}

/// A document that is a part of a page, and where that stands in the page.
pub(super) struct Cut {
    pub(super) document: Vec<u8>,
    pub(super) part: Part,
}

impl Cut {
    /// The same in a longer document.
    pub(super) fn spacious(&self) -> Self {
        let mut document = self.document.clone();
        let length = document.len();
        document.resize(length + length.saturating_mul(8).min(MOST_SPACE), b' ');
        Self { document, part: self.part.clone() }
    }
}

/// Line and column, counted from 0, behind these bytes.
pub(super) fn moved((line, column): (usize, usize), bytes: &[u8]) -> (usize, usize) {
    match bytes.iter().rposition(|byte| *byte == b'\n') {
        Some(last) => (line + bytes.iter().filter(|byte| **byte == b'\n').count(), bytes.len() - last - 1),
        None => (line, column + bytes.len()),
    }
}
