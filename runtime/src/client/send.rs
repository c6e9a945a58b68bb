//! In `client`: sending a request, and the futures of that.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::answer::error::Error;
use crate::answer::head::Response;
use crate::answer::reply::{Handling, Reply};
use crate::api::info::Api;
use crate::client::Client;
use crate::client::core::Answer;
use crate::request::Request;

impl<T: Reply> Request<T> {
    /// Sends the request; the future gives the answer's value. It borrows neither of the two.
    ///
    /// # Errors
    /// Where nothing could be sent, no answer came, its status says no, or it is not what was
    /// expected: see [`Error::kind`].
    pub fn send<A: Api>(&self, client: &Client<A>) -> Sending<T> {
        Sending { answer: client.answer(self.description(), Handling::of::<T>()), reply: PhantomData }
    }

    /// Sends the request; the future gives the answer's value with status and headers.
    ///
    /// # Errors
    /// As [`Request::send`].
    pub fn exchange<A: Api>(&self, client: &Client<A>) -> Exchanging<T> {
        Exchanging { answer: client.answer(self.description(), Handling::of::<T>()), reply: PhantomData }
    }
}

macro_rules! call {
    ($(#[$doc:meta])* $name:ident -> $output:ty, $value:ident, $head:ident => $made:expr) => {
        $(#[$doc])*
        #[must_use = "futures do nothing unless they are awaited"]
        pub struct $name<T> {
            answer: Answer,
            reply: PhantomData<fn() -> T>,
        }

        impl<T: Reply> Future for $name<T> {
            type Output = Result<$output, Error>;

            fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
                let ($head, body) = ready!(self.answer.as_mut().poll(context))?;
                Poll::Ready(body.decode::<T>(&$head).map(|$value| $made))
            }
        }

        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(stringify!($name))
            }
        }
    };
}

call! {
    /// The future of [`Request::send`].
    Sending -> T::Output, value, head => value
}

call! {
    /// The future of [`Request::exchange`].
    Exchanging -> Response<T::Output>, body, head => Response { head, body }
}
