//! In `answer`: events that a server sends as they happen. Source: WHATWG HTML, section 9.2.6, "Interpreting
//! an event stream".

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf as _, Bytes};
use futures_core::Stream;

use crate::answer::error::Error;
use crate::answer::framed::{self, Framed, Framing};
use crate::answer::head::Head;
use crate::answer::reply::{Payload, Reply};

/// What ends a stream of JSON where a server says so by an event: no value of JSON is written like this.
const DONE: &str = "[DONE]";

/// One event of an [`EventStream`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerSentEvent<T> {
    /// What kind of event it is; `message` where the server does not say.
    pub name: String,
    /// What it says.
    pub data: T,
    /// The identifier that is in force with this event: its own, or that of the last event that had one.
    pub id: Option<String>,
}

/// An answer of the type `text/event-stream`: events, each given as soon as it is whole. Also a [`Stream`].
///
/// `T` is what the data of an event is read as: a model or [`Json`](crate::wire::Json) where it is JSON,
/// [`Text`](crate::Text) where it is text, [`Serde`](crate::Serde) for a type of the caller's own. Data that
/// cannot be read so is an error in its place, behind which the stream goes on.
///
/// The answer may have no end and may pause for as long as it likes: `timeout` and `with_timeout` count until
/// it begins, and `read_timeout` not at all. Whoever wants to give up waiting wraps
/// [`EventStream::try_next`] in a limit of the async runtime's. Of one event no more than
/// [`ClientBuilder::answer_limit`](crate::ClientBuilder::answer_limit) allows is kept. `[DONE]` in the place of
/// JSON ends the stream, as services say it that stream one long answer.
///
/// ```no_run
/// # use bitbucket_runtime::{Api, Client, Error, EventStream, Operation, Request, wire::Json};
/// # static WATCH: Operation = Operation::get("events::watch", "/events").accept("text/event-stream");
/// # async fn program<A: Api>(client: Client<A>) -> Result<(), Error> {
/// let watch: Request<EventStream<Json>> = Request::new(&WATCH, &[]);
/// let mut events = watch.send(&client).await?;
/// while let Some(event) = events.try_next().await? {
///     println!("{}: {}", event.name, event.data);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping the stream gives up the events that are still to come"]
pub struct EventStream<T> {
    frames: Framed<Lines>,
    reply: PhantomData<fn() -> T>,
}

impl<T: Reply> EventStream<T> {
    /// The next event; `None` at the end of the answer.
    ///
    /// # Errors
    /// Where the connection breaks, an event is longer than the limit, or its data is not what was expected.
    /// After the last of these the stream goes on.
    pub async fn try_next(&mut self) -> Result<Option<ServerSentEvent<T::Output>>, Error> {
        framed::next(self, Self::poll_event).await
    }

    fn poll_event(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<ServerSentEvent<T::Output>, Error>>> {
        loop {
            let Some(event) = ready!(self.frames.poll_frame(context)) else { return Poll::Ready(None) };
            let ServerSentEvent { name, data, id } = match event {
                Ok(event) => event,
                Err(error) => return Poll::Ready(Some(Err(error))),
            };
            let data = Bytes::from(data);
            let is_special = data.is_empty() || data == DONE;
            if is_special && !self.frames.reads::<T>(data.clone()) {
                // Nothing where a value is expected is a sign of life.
                if data.is_empty() {
                    continue;
                }
                self.frames.finish();
                return Poll::Ready(None);
            }
            let read = self.frames.decode::<T>(data);
            return Poll::Ready(Some(read.map(|data| ServerSentEvent { name, data, id })));
        }
    }
}

impl<T> EventStream<T> {
    /// Status and headers of the answer.
    #[must_use]
    pub fn head(&self) -> &Head {
        self.frames.head()
    }

    /// The identifier of the last event, for asking again from there: as the header `last-event-id`, where the
    /// server knows that.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error, EventStream, Request, wire::Json};
    /// use bitbucket_runtime::RequestOptions as _;
    ///
    /// # async fn example<A: Api>(client: &Client<A>, watch: Request<EventStream<Json>>) -> Result<(), Error> {
    /// let mut events = watch.send(client).await?;
    /// while let Ok(Some(event)) = events.try_next().await {
    ///     println!("{}", event.data);
    /// }
    /// // The connection broke: go on behind the last one.
    /// let last = events.last_event_id().unwrap_or_default();
    /// let events = watch.with_header("last-event-id", last).send(client).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.frames.framing().last_id.as_deref()
    }

    /// How long the server asks to wait before asking again, where it says so.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.frames.framing().retry
    }
}

impl<T: Reply> Reply for EventStream<T> {
    type Output = Self;

    const ENDLESS: bool = true;

    fn streams(_head: &Head) -> bool {
        true
    }

    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        Ok(Self { frames: Framed::new(head, body, Lines::default()), reply: PhantomData })
    }
}

impl<T: Reply> Stream for EventStream<T> {
    type Item = Result<ServerSentEvent<T::Output>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(context)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("EventStream").field("head", self.head()).finish_non_exhaustive()
    }
}

/// Events between empty lines.
#[derive(Default)]
struct Lines {
    /// Of a line whose end has not come.
    line: Vec<u8>,
    /// True behind a carriage return: a line feed belongs to it.
    is_behind_return: bool,
    /// True once a line was read: only the first may begin with a byte order mark.
    is_begun: bool,
    name: String,
    data: String,
    /// True where there was a field of data, be it empty.
    has_data: bool,
    id: Option<String>,
    last_id: Option<String>,
    retry: Option<Duration>,
}

impl Lines {
    /// The next line without its end, where that is there.
    fn line(&mut self, piece: &mut Bytes) -> Option<String> {
        if self.is_behind_return && !piece.is_empty() {
            self.is_behind_return = false;
            if piece[0] == b'\n' {
                piece.advance(1);
            }
        }
        let Some(end) = piece.iter().position(|byte| matches!(byte, b'\r' | b'\n')) else {
            self.line.extend_from_slice(piece);
            piece.clear();
            return None;
        };
        self.line.extend_from_slice(&piece[..end]);
        self.is_behind_return = piece[end] == b'\r';
        piece.advance(end + 1);
        let bytes = std::mem::take(&mut self.line);
        let is_first = !std::mem::replace(&mut self.is_begun, true);
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").filter(|_| is_first).unwrap_or(&bytes);
        Some(String::from_utf8_lossy(bytes).into_owned())
    }

    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => value.clone_into(&mut self.name),
            "data" => {
                if self.has_data {
                    self.data.push('\n');
                }
                self.data.push_str(value);
                self.has_data = true;
            }
            // Nothing is an identifier as well: it takes the last one back.
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
            }
            // A comment begins with the colon; others are of no meaning.
            _ => {}
        }
    }

    /// What an empty line ends.
    fn event(&mut self) -> Option<ServerSentEvent<String>> {
        if let Some(id) = self.id.take() {
            self.last_id = Some(id).filter(|id| !id.is_empty());
        }
        let (name, data) = (std::mem::take(&mut self.name), std::mem::take(&mut self.data));
        let is_event = std::mem::take(&mut self.has_data);
        let name = if name.is_empty() { "message".to_owned() } else { name };
        is_event.then(|| ServerSentEvent { name, data, id: self.last_id.clone() })
    }
}

impl Framing for Lines {
    type Frame = ServerSentEvent<String>;

    fn next(&mut self, piece: &mut Bytes) -> Option<ServerSentEvent<String>> {
        while let Some(line) = self.line(piece) {
            if line.is_empty() {
                if let Some(event) = self.event() {
                    return Some(event);
                }
            } else {
                self.field(&line);
            }
        }
        None
    }

    /// An event that no empty line ends is none.
    fn end(&mut self) -> Option<ServerSentEvent<String>> {
        None
    }

    fn kept(&self) -> usize {
        self.line.len() + self.data.len() + self.name.len()
    }
}
