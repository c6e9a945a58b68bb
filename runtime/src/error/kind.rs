//! What kinds of trouble there are.

/// What kind of trouble an [`Error`](crate::Error) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built as it was described.
    Configuration,
    /// The request cannot be sent as it was described; nothing was sent.
    Request,
    /// The credentials cannot be had: a token could not be fetched, or not be renewed after the
    /// server had refused it. The server did nothing.
    Credentials,
    /// There was no connection; the server has seen nothing.
    Connect,
    /// It took too long; what the server did is not known.
    Timeout,
    /// The connection broke; what the server did is not known.
    Transport,
    /// A redirect that is not followed.
    Redirect,
    /// The server answered, and its status says no.
    Status,
    /// The server's answer is not what was expected.
    Decode,
    /// The way to the next page cannot be followed.
    Page,
    /// What was asked for again and again was not done in the time that it was given. It goes on at
    /// the server.
    Unfinished,
    /// What a download is written to failed; the server did its part.
    Writer,
}
