//! In `answer`: values of JSON that come one after the other. Sources: RFC 7464 (JSON text sequences), and what
//! is called JSON lines: a value, a line feed.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf as _, Bytes};
use futures_core::Stream;

use crate::answer::error::Error;
use crate::answer::framed::{self, Framed, Framing};
use crate::answer::head::Head;
use crate::answer::reply::{Payload, Reply};

/// What stands before each text of a sequence (RFC 7464, section 2.2).
const RECORD: u8 = 0x1e;

/// Media types in which a line holds a value.
const OF_LINES: [&str; 7] = [
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonl",
    "application/x-jsonlines",
    "application/jsonlines",
    "application/json-lines",
];

/// An answer that is values of JSON, one behind the other, each given as soon as it is whole: lines of JSON
/// (`application/x-ndjson`, `application/jsonl`), texts of a sequence (`application/json-seq`), or values
/// without anything between them, as gateways and watches send them. Also a [`Stream`].
///
/// `T` is what a value is read as: a model, [`Json`](crate::wire::Json), or [`Serde`](crate::Serde) for a type
/// of the caller's own. A value that cannot be read so is an error in its place, behind which the stream goes on.
///
/// The answer may have no end and may pause for as long as it likes: `timeout` and `with_timeout` count until
/// it begins, and `read_timeout` not at all. Whoever wants to give up waiting wraps
/// [`ItemStream::try_next`] in a limit of the async runtime's. Of one value no more than
/// [`ClientBuilder::answer_limit`](crate::ClientBuilder::answer_limit) allows is kept.
///
/// ```no_run
/// # use bitbucket_runtime::{Api, Client, Error, ItemStream, Operation, Request, wire::Json};
/// # static WATCH: Operation = Operation::get("items::watch", "/watch").accept("application/x-ndjson");
/// # async fn program<A: Api>(client: Client<A>) -> Result<(), Error> {
/// let watch: Request<ItemStream<Json>> = Request::new(&WATCH, &[]);
/// let mut changes = watch.send(&client).await?;
/// while let Some(change) = changes.try_next().await? {
///     println!("{change}");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping the stream gives up the values that are still to come"]
pub struct ItemStream<T> {
    frames: Framed<Texts>,
    reply: PhantomData<fn() -> T>,
}

impl<T: Reply> ItemStream<T> {
    /// The next value; `None` at the end of the answer.
    ///
    /// # Errors
    /// Where the connection breaks, a value is longer than the limit, or it is not what was expected. After
    /// the last of these the stream goes on.
    pub async fn try_next(&mut self) -> Result<Option<T::Output>, Error> {
        framed::next(self, Self::poll_item).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T::Output, Error>>> {
        let frame = ready!(self.frames.poll_frame(context));
        Poll::Ready(frame.map(|frame| frame.and_then(|bytes| self.frames.decode::<T>(bytes))))
    }
}

impl<T> ItemStream<T> {
    /// Status and headers of the answer.
    #[must_use]
    pub fn head(&self) -> &Head {
        self.frames.head()
    }
}

impl<T: Reply> Reply for ItemStream<T> {
    type Output = Self;

    const ENDLESS: bool = true;

    fn streams(_head: &Head) -> bool {
        true
    }

    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        let essence = head.essence().unwrap_or_default();
        let of_lines = OF_LINES.iter().any(|media| essence.eq_ignore_ascii_case(media));
        let texts = Texts { of_lines, ..Texts::default() };
        Ok(Self { frames: Framed::new(head, body, texts), reply: PhantomData })
    }
}

impl<T: Reply> Stream for ItemStream<T> {
    type Item = Result<T::Output, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ItemStream").field("head", self.head()).finish_non_exhaustive()
    }
}

/// Where in a text of JSON one is.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Inside {
    /// Before it.
    #[default]
    Nothing,
    /// So deep in lists and objects.
    Nested(usize),
    /// A text that stands so deep; behind a backslash or not.
    Quoted { depth: usize, is_escaped: bool },
    /// A number or a word, which ends before whatever it does not hold.
    Word,
}

/// Texts of JSON one behind the other. Where they end is found by their brackets and quotes alone; whether they
/// are JSON is for whoever reads them.
#[derive(Default)]
struct Texts {
    /// True where each line is a text, whatever it holds.
    of_lines: bool,
    /// The beginning of a text whose end has not come.
    begun: Vec<u8>,
    inside: Inside,
    /// True once something was read: only the first text may stand behind a byte order mark.
    is_begun: bool,
}

impl Texts {
    /// How many bytes of a piece belong to the text, and whether it is whole with them. Behind the end of a
    /// line and before a record nothing belongs to what was before.
    fn length(&mut self, piece: &[u8]) -> (usize, bool) {
        if self.of_lines {
            let end = piece.iter().position(|byte| matches!(*byte, b'\n' | RECORD));
            return (end.unwrap_or(piece.len()), end.is_some());
        }
        for (index, byte) in piece.iter().enumerate() {
            if *byte == RECORD {
                return (index, true);
            }
            self.inside = match (self.inside, *byte) {
                // No text of JSON holds a line feed: this one is cut.
                (Inside::Quoted { .. }, b'\n') => return (index, true),
                (Inside::Quoted { depth, is_escaped: true }, _) => {
                    Inside::Quoted { depth, is_escaped: false }
                }
                (Inside::Quoted { depth, .. }, b'\\') => Inside::Quoted { depth, is_escaped: true },
                (Inside::Quoted { depth: 0, .. }, b'"') => return (index + 1, true),
                (Inside::Quoted { depth, .. }, b'"') => Inside::Nested(depth),
                (quoted @ Inside::Quoted { .. }, _) => quoted,
                (Inside::Nothing, b'"') => Inside::Quoted { depth: 0, is_escaped: false },
                (Inside::Nothing, b'{' | b'[') => Inside::Nested(1),
                (Inside::Nothing, _) => Inside::Word,
                (Inside::Nested(depth), b'"') => Inside::Quoted { depth, is_escaped: false },
                (Inside::Nested(depth), b'{' | b'[') => Inside::Nested(depth + 1),
                (Inside::Nested(1), b'}' | b']') => return (index + 1, true),
                (Inside::Nested(depth), b'}' | b']') => Inside::Nested(depth - 1),
                (nested @ Inside::Nested(_), _) => nested,
                (Inside::Word, b'{' | b'[' | b'"') => return (index, true),
                (Inside::Word, byte) if byte.is_ascii_whitespace() => return (index, true),
                (Inside::Word, _) => Inside::Word,
            };
        }
        (piece.len(), false)
    }

    /// Passes over what stands between texts.
    fn skip(&mut self, piece: &mut Bytes) {
        if !std::mem::replace(&mut self.is_begun, true) && piece.starts_with(b"\xEF\xBB\xBF") {
            piece.advance(3);
        }
        let is_between = |byte: &u8| byte.is_ascii_whitespace() || *byte == RECORD;
        let blank = piece.iter().position(|byte| !is_between(byte)).unwrap_or(piece.len());
        piece.advance(blank);
    }
}

impl Framing for Texts {
    type Frame = Bytes;

    fn next(&mut self, piece: &mut Bytes) -> Option<Bytes> {
        if self.begun.is_empty() && !piece.is_empty() {
            self.skip(piece);
        }
        if piece.is_empty() {
            return None;
        }
        let (length, is_whole) = self.length(piece);
        let part = piece.split_to(length);
        if !is_whole {
            self.begun.extend_from_slice(&part);
            return None;
        }
        self.inside = Inside::Nothing;
        if self.begun.is_empty() {
            return Some(part);
        }
        self.begun.extend_from_slice(&part);
        Some(Bytes::from(std::mem::take(&mut self.begun)))
    }

    fn end(&mut self) -> Option<Bytes> {
        let rest = std::mem::take(&mut self.begun);
        (!rest.iter().all(u8::is_ascii_whitespace)).then(|| Bytes::from(rest))
    }

    fn kept(&self) -> usize {
        self.begun.len()
    }
}
