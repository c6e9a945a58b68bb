//! In `answer::error`: the kinds of errors.

use std::fmt;

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
    /// An answer that says yes, and yet is not the API's: a page for people where the operation has none,
    /// or an answer to a write that another origin gave after a redirect. Most likely a login page;
    /// most likely nothing was done.
    LoginPage,
    /// The server's answer is longer than is read: see
    /// [`ClientBuilder::answer_limit`](crate::ClientBuilder::answer_limit). A write may have been done.
    TooLong,
    /// The way to the next page cannot be followed, or leads to the same items again.
    Page,
    /// What was asked for again and again was not done in the time that it was given. It goes on at
    /// the server.
    Unfinished,
    /// A job that the server took on has failed there. [`Error::message`](crate::Error::message) is what it
    /// says about that, and [`Error::body`](crate::Error::body) its last answer.
    Failed,
    /// What a download is written to failed; the server did its part.
    Writer,
}

impl fmt::Display for ErrorKind {
    /// What kind of trouble it is, without anything of this one trouble.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Configuration => "the client cannot be built",
            Self::Request => "the request cannot be sent",
            Self::Credentials => "no credentials",
            Self::Connect => "could not connect",
            Self::Timeout => "timed out",
            Self::Transport => "the exchange was cut short",
            Self::Redirect => "the redirect is not followed",
            Self::Status => "the server refuses",
            Self::Decode => "the answer is not what was expected",
            Self::LoginPage => "a login page came in the place of the answer",
            Self::TooLong => "the answer is too long",
            Self::Page => "the next page cannot be had",
            Self::Unfinished => "the job is not done yet",
            Self::Failed => "the job has failed",
            Self::Writer => "what was downloaded cannot be written",
        })
    }
}
