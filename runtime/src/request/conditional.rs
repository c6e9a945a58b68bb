//! In `request`: downloads in part, and only where there is something new (RFC 9110, sections 13 and
//! 14).

use std::ops::{Bound, RangeBounds};

use http::StatusCode;

use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::reply::{Payload, Reply};
use crate::answer::stream::ByteStream;
use crate::api::problem::Problem;
use crate::request::Request;

/// The answer to a download that was asked for in part, or only where it changed.
///
/// A server may ignore what was asked and send everything: tell [`Conditional::Whole`] and
/// [`Conditional::Part`] apart before appending to what is there.
#[derive(Debug)]
pub enum Conditional {
    /// Everything, from the first byte.
    Whole(ByteStream),
    /// A part (206): the bytes, and which they are.
    Part(ByteStream, ContentRange),
    /// What the caller has is what the server has (304).
    Unchanged,
    /// There are no bytes in the range that was asked for (416): for a log that grows, nothing new.
    OutOfRange {
        /// The number of bytes that there are, where the server tells.
        total: Option<u64>,
    },
}

/// Which bytes a part holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ContentRange {
    /// The offset of the first byte, counted from 0.
    pub start: u64,
    /// The offset of the last byte.
    pub end: u64,
    /// The number of bytes of the whole, where the server knows.
    pub total: Option<u64>,
}

impl ContentRange {
    /// `bytes 0-99/1234`, or `*` where the total is not known.
    fn read(value: &str) -> Option<Self> {
        let (range, total) = unit(value)?.split_once('/')?;
        let (start, end) = range.split_once('-')?;
        let (start, end) = (number(start)?, number(end)?);
        let total = match total.trim() {
            "*" => None,
            total => Some(number(total)?),
        };
        let sound = start <= end && total.is_none_or(|total| end < total);
        sound.then_some(Self { start, end, total })
    }
}

/// What stands behind the unit, which is not told apart by case.
fn unit(value: &str) -> Option<&str> {
    let (unit, rest) = value.trim().split_once(' ')?;
    unit.eq_ignore_ascii_case("bytes").then(|| rest.trim())
}

/// Digits only: a sign would be read as well.
fn number(text: &str) -> Option<u64> {
    let text = text.trim();
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

impl Reply for Conditional {
    type Output = Self;

    fn accepts(status: StatusCode) -> bool {
        status.is_success() || matches!(status, StatusCode::NOT_MODIFIED | StatusCode::RANGE_NOT_SATISFIABLE)
    }

    fn streams(_head: &Head) -> bool {
        true
    }

    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        let range = head.header("content-range");
        match head.status() {
            StatusCode::NOT_MODIFIED => Ok(Self::Unchanged),
            StatusCode::RANGE_NOT_SATISFIABLE => {
                let total = range.and_then(unit).and_then(|range| number(range.strip_prefix("*/")?));
                Ok(Self::OutOfRange { total })
            }
            StatusCode::PARTIAL_CONTENT => match range.and_then(ContentRange::read) {
                Some(range) => Ok(Self::Part(body.into_stream(head), range)),
                None => Err(Error::undecodable(head, Problem::NoContentRange)),
            },
            _ => Ok(Self::Whole(body.into_stream(head))),
        }
    }
}

impl Request<ByteStream> {
    /// The same download, in part or only where it changed: what came is told by type, and a range
    /// that is not there or a file that did not change is no error.
    ///
    /// ```no_run
    /// # use bitbucket_runtime::{Api, ByteStream, Client, Conditional, Error, Request};
    /// # async fn program<A: Api>(client: Client<A>, log: Request<ByteStream>) -> Result<(), Error> {
    /// let mut read = 0;
    /// match log.conditional().range(read..).send(&client).await? {
    ///     Conditional::Part(bytes, range) => {
    ///         println!("{}", bytes.text().await?);
    ///         read = range.end + 1;
    ///     }
    ///     Conditional::Whole(bytes) => read = bytes.bytes().await?.len() as u64,
    ///     Conditional::Unchanged | Conditional::OutOfRange { .. } => println!("nothing new"),
    /// }
    /// # let _ = read;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conditional(&self) -> Request<Conditional> {
        self.clone().reading()
    }
}

impl Request<Conditional> {
    /// Asks for these bytes, counted from 0: `100..`, `0..=99`, `..100`. An empty range makes sending
    /// fail with [`ErrorKind::Request`](crate::ErrorKind::Request).
    pub fn range(mut self, bytes: impl RangeBounds<u64>) -> Self {
        let start = match bytes.start_bound() {
            Bound::Unbounded => Some(0),
            Bound::Included(start) => Some(*start),
            Bound::Excluded(before) => before.checked_add(1),
        };
        let end = match bytes.end_bound() {
            Bound::Unbounded => Some(None),
            Bound::Included(end) => Some(Some(*end)),
            Bound::Excluded(after) => after.checked_sub(1).map(Some),
        };
        match (start, end) {
            (Some(start), Some(None)) => self.set_header("range", format!("bytes={start}-")),
            (Some(start), Some(Some(end))) if start <= end => {
                self.set_header("range", format!("bytes={start}-{end}"));
            }
            _ => self.description_mut().blame(Problem::EmptyRange),
        }
        self
    }

    /// Asks for the last so many bytes.
    pub fn last(mut self, bytes: u64) -> Self {
        match bytes {
            0 => self.description_mut().blame(Problem::EmptyRange),
            bytes => self.set_header("range", format!("bytes=-{bytes}")),
        }
        self
    }

    /// Asks only where the server has something else than what bears this entity tag, which stands
    /// as [`ByteStream::entity_tag`] gave it.
    pub fn if_none_match(mut self, entity_tag: &str) -> Self {
        self.set_header("if-none-match", entity_tag);
        self
    }

    /// Asks for the range only where the server still has what bears this entity tag, and else for
    /// everything: two parts of different files do not make one. Weak tags (`W/`) do not serve.
    pub fn if_range(mut self, entity_tag: &str) -> Self {
        self.set_header("if-range", entity_tag);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::ContentRange;

    #[test]
    fn a_content_range_is_read() {
        let range = |start, end, total| Some(ContentRange { start, end, total });
        assert_eq!(ContentRange::read("bytes 0-99/1234"), range(0, 99, Some(1234)));
        assert_eq!(ContentRange::read(" Bytes 5-5/* "), range(5, 5, None));
        assert_eq!(
            ContentRange::read("bytes 0-18446744073709551614/18446744073709551615"),
            range(0, u64::MAX - 1, Some(u64::MAX))
        );
        for odd in [
            "",
            "bytes",
            "bytes */5",
            "bytes 0-99",
            "bytes 9-5/10",
            "bytes 0-10/10",
            "bytes +0-9/10",
            "bytes -9/10",
            "items 0-9/10",
            "bytes 0-99999999999999999999/*",
        ] {
            assert_eq!(ContentRange::read(odd), None, "{odd}");
        }
    }
}
