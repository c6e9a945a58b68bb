//! In `client`: what a request may take: time, memory, attempts, turns.

use std::time::Duration;

use tokio::sync::Semaphore;

use crate::api::info::Api;
use crate::client::builder::ClientBuilder;
use crate::retry::Retry;

impl<A: Api> ClientBuilder<A> {
    /// How long each attempt may take, from sending to the last byte of the answer, redirects
    /// included. Without this there is no such limit, because a download may take long.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// use std::time::Duration;
    ///
    /// let builder = builder.timeout(Duration::from_secs(60));
    /// # }
    /// ```
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The longest answer that is read whole, in bytes, unpacked: a model, a page, a text, what
    /// [`ByteStream::bytes`](crate::ByteStream::bytes) gives. 64 MiB where this is not called. What is longer
    /// is an error of the kind [`ErrorKind::TooLong`](crate::ErrorKind::TooLong), and no more than the limit
    /// is in memory. A download that is taken piece by piece has no limit.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// let builder = builder.answer_limit(16 * 1024 * 1024);
    /// # }
    /// ```
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.answer_limit = bytes;
        self
    }

    /// Whether answers that are read whole are asked for packed with gzip; they are where this is not
    /// called. Downloads that are handed over as streams, ranges and requests with a condition are asked
    /// for as they are (`Accept-Encoding: identity`). What comes packed with gzip or deflate is unpacked in
    /// any case, whoever asked for it, and another coding is an error that names it.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// let builder = builder.compression(false);
    /// # }
    /// ```
    pub fn compression(mut self, compression: bool) -> Self {
        self.compression = compression;
        self
    }

    /// When requests are sent again; [`Retry::default`] where this is not called.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// use bitbucket_runtime::Retry;
    ///
    /// let builder = builder.retry(Retry::default().attempts(8));
    /// # }
    /// ```
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = Some(retry);
        self
    }

    /// How many requests may be on their way at once; the others wait for their turn. A turn ends
    /// when the answer is read, or handed over to be read as a stream. 0 counts as 1. Without this
    /// there is no limit.
    ///
    /// In a runtime of tokio's such calls run as tasks of their own, which end when their futures are
    /// dropped: one that is not polled for a while, in a `buffer_unordered` or before a prefetched
    /// page is asked for, keeps no turn from others. In other runtimes it does: poll them all there.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// // Whatever the program does at once, eight requests at most are under way.
    /// let builder = builder.concurrency(8);
    /// # }
    /// ```
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = Some(requests.clamp(1, Semaphore::MAX_PERMITS));
        self
    }
}
