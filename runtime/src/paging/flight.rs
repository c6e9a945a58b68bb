//! In `paging`: a page that was asked for.

use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::reply::Payload;
use crate::answer::tap::{News, Tap};
use crate::client::core::Answer;

/// What became of a call.
pub(crate) type Outcome = Result<(Head, Payload), Error>;

/// A page that was asked for, and its answer once it is there. Dropped, it is asked for no more.
pub(crate) struct Flight {
    /// The mutex is never locked: it makes a future that is only Send shareable.
    answer: Option<Mutex<Answer>>,
    outcome: Option<Box<Outcome>>,
    tap: Option<Tap>,
}

impl Flight {
    pub(super) fn new(answer: Answer, tap: Option<Tap>) -> Self {
        Self { answer: Some(Mutex::new(answer)), outcome: None, tap }
    }

    /// Moves it on; true once its answer is there.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> bool {
        if let Some(answer) = &mut self.answer
            && let Poll::Ready(outcome) =
                answer.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll(context)
        {
            self.outcome = Some(Box::new(outcome));
            self.answer = None;
        }
        self.is_over()
    }

    /// True once its answer is there.
    pub(super) fn is_over(&self) -> bool {
        self.answer.is_none()
    }

    /// What came of it since the last time.
    pub(super) fn poll_news(&self, context: &Context<'_>) -> Poll<News> {
        self.tap.as_ref().map_or(Poll::Pending, |tap| tap.poll_news(context))
    }

    /// Its answer, once.
    pub(super) fn take_outcome(&mut self) -> Option<Outcome> {
        self.outcome.take().map(|outcome| *outcome)
    }
}
