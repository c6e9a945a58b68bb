//! In `client`: a file that grows at the server, read as it does.

use std::fmt;

use bytes::{Buf as _, Bytes};

use crate::answer::error::Error;
use crate::answer::stream::ByteStream;
use crate::api::info::Api;
use crate::api::problem::Problem;
use crate::client::Client;
use crate::request::Request;
use crate::request::conditional::Conditional;

impl Request<ByteStream> {
    /// Reads what grows, such as a log that is being written: each time what came since.
    ///
    /// ```no_run
    /// # use bitbucket_runtime::{Api, ByteStream, Client, Error, Request};
    /// # async fn program<A: Api>(client: Client<A>, log: Request<ByteStream>) -> Result<(), Error> {
    /// let mut log = log.growing();
    /// // Once now, and again whenever there may be more.
    /// while let Some(piece) = log.chunk(&client).await? {
    ///     print!("{}", String::from_utf8_lossy(&piece));
    /// }
    /// println!("{} bytes so far", log.position());
    /// # Ok(())
    /// # }
    /// ```
    pub fn growing(&self) -> Growing {
        Growing { request: self.conditional(), position: 0, piece: None }
    }
}

/// A file that grows at the server: see [`Request::growing`].
#[must_use = "nothing is read until a piece is asked for"]
pub struct Growing {
    request: Request<Conditional>,
    position: u64,
    /// What is being read, and how much of it was read before.
    piece: Option<(ByteStream, u64)>,
}

impl Growing {
    /// Goes on behind so many bytes, which were read before.
    pub fn from(mut self, position: u64) -> Self {
        self.position = position;
        self.piece = None;
        self
    }

    /// How much was read so far, in bytes.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.position
    }

    /// The next piece of what came since; `None` where there is nothing more for now. Asked again later,
    /// this asks the server for what is behind the last piece. A server that does not know ranges sends
    /// everything each time: what was read before is passed over.
    ///
    /// # Errors
    /// As [`Request::send`] and [`ByteStream::chunk`]; what was read stays read, and asking again goes on
    /// behind it.
    pub async fn chunk<A: Api>(&mut self, client: &Client<A>) -> Result<Option<Bytes>, Error> {
        if self.piece.is_none() {
            self.piece = self.begin(client).await?;
        }
        while let Some((stream, known)) = &mut self.piece {
            let mut piece = match stream.chunk().await {
                Ok(Some(piece)) => piece,
                ended => {
                    self.piece = None;
                    return ended;
                }
            };
            let passed = usize::try_from(*known).unwrap_or(usize::MAX).min(piece.len());
            *known -= passed as u64;
            piece.advance(passed);
            if !piece.is_empty() {
                self.position += piece.len() as u64;
                return Ok(Some(piece));
            }
        }
        Ok(None)
    }

    async fn begin<A: Api>(&self, client: &Client<A>) -> Result<Option<(ByteStream, u64)>, Error> {
        let asked = self.position;
        match self.request.clone().range(asked..).send(client).await? {
            Conditional::Whole(stream) => Ok(Some((stream, asked))),
            Conditional::Part(stream, range) => match asked.checked_sub(range.start) {
                Some(known) => Ok(Some((stream, known))),
                // What is between would be lost without a word.
                None => {
                    let problem = Problem::OtherRange { asked, start: range.start };
                    Err(Error::undecodable(stream.head(), problem))
                }
            },
            Conditional::Unchanged | Conditional::OutOfRange { .. } => Ok(None),
        }
    }
}

impl fmt::Debug for Growing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Growing")
            .field("request", &self.request)
            .field("position", &self.position)
            .finish_non_exhaustive()
    }
}
