//! In `paging`: a page that is read while it comes.
//!
//! A page that is there when it is first looked at is read as a whole. Of any other the items are read as they are
//! complete, and what stands around them once all of it is there. Where a page broke off and comes again, as the call
//! asks for it again, what was read of it is passed over, if it is the same.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hasher as _};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};

use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::reply::Payload;
use crate::api::problem::Problem;
use crate::paging::came::Cut;
use crate::paging::flight::Flight;
use crate::paging::splitter::Splitter;

/// How much of a page is read at once, in bytes: then the first of its items is given.
const AT_ONCE: usize = 32 * 1024;

/// How often it is looked for the way on before a page is there.
const MOST_LOOKS: usize = 16;

/// How much of what stands around the items is looked into for that, in bytes.
const MOST_KNOWN: usize = 64 * 1024;

/// How much is searched at once, in bytes.
const SEARCHED: usize = 64 * 1024;

/// A page that is read while it comes.
pub(super) struct Arriving {
    flight: Flight,
    /// The field that holds the items.
    name: &'static str,
    /// What was not searched so far.
    pieces: VecDeque<Bytes>,
    /// The head of what came, and what is known of its call.
    call: Option<(Head, Payload)>,
    splitter: Splitter,
    /// Of the items that were passed.
    hasher: DefaultHasher,
    /// How many items are still to be passed over, since an earlier walk has taken them.
    skipped: usize,
    /// How many items were read before the page broke off, and their hash.
    before: Option<(usize, u64)>,
    end: End,
    /// True where the next item cannot be read: where exactly that is shows once something follows.
    is_odd: bool,
    looks: usize,
}

enum End {
    /// It has not come.
    Open,
    /// All is there.
    Whole,
    /// All is there, and was read to the last but for the items.
    Settled,
    /// What came is all that comes, and why.
    Failed(Option<Error>),
    /// All is there, and cannot be read as a whole: what to tell where that shows.
    Misread(Option<Error>),
}

/// What is to be done with a page.
pub(super) enum Turn {
    /// To read it as a whole.
    Whole(Head, Box<Payload>),
    /// To read so many items.
    Items(Cut, usize),
    /// To read what stands around the items, of which there are so many.
    Around(Cut, usize),
    /// To read what is left of a list that does not end as it should, for what is wrong with it.
    Remains(Cut),
    /// To tell why there is no more of it.
    Failed(Error),
    /// Nothing.
    Over,
}

impl Arriving {
    /// `name` is the field that holds the items; of these so many are passed over.
    pub(super) fn new(flight: Flight, name: &'static str, skipped: usize) -> Self {
        Self {
            flight,
            name,
            pieces: VecDeque::new(),
            call: None,
            splitter: Splitter::new(name),
            hasher: DefaultHasher::new(),
            skipped,
            before: None,
            end: End::Open,
            is_odd: false,
            looks: 0,
        }
    }

    /// What is to be done next. Items are given where somebody wants them; `ahead` says that the way on is wanted as
    /// soon as it is known.
    pub(super) fn poll_turn(&mut self, wants: bool, ahead: bool, context: &mut Context<'_>) -> Poll<Turn> {
        let is_over = self.flight.poll(context);
        self.collect(context);
        if is_over && let Some(turn) = self.arrive(ahead) {
            return Poll::Ready(turn);
        }
        if let Err(problem) = self.search() {
            let error = self.call.as_ref().map(|(head, _)| self.fails(Error::page(head, problem)));
            return Poll::Ready(error.map_or(Turn::Over, Turn::Failed));
        }
        let is_whole = matches!(self.end, End::Whole) && self.pieces.is_empty();
        if is_whole && self.splitter.has_end() && !self.splitter.is_twice() {
            self.end = End::Settled;
            return Poll::Ready(Turn::Around(self.splitter.around(), self.splitter.count()));
        }
        if !wants {
            let is_read = matches!(self.end, End::Settled) && !self.splitter.has_items();
            return if is_read { Poll::Ready(Turn::Over) } else { Poll::Pending };
        }
        if self.is_odd && self.may_show_more() {
            return Poll::Pending;
        }
        match self.splitter.items(AT_ONCE) {
            Some((cut, count)) => Poll::Ready(Turn::Items(cut, count)),
            None => self.poll_end(),
        }
    }

    /// Takes what came.
    fn collect(&mut self, context: &Context<'_>) {
        while let Poll::Ready(news) = self.flight.poll_news(context) {
            if news.begun.is_some() {
                let read = self.splitter.taken();
                if self.before.is_none() && read > 0 {
                    self.before = Some((read, self.hasher.finish()));
                }
                (self.splitter, self.hasher) = (Splitter::new(self.name), DefaultHasher::new());
                self.is_odd = false;
                self.pieces.clear();
                self.call = news.begun;
            }
            self.pieces.extend(news.pieces);
        }
    }

    /// Notes how the call ended; a page that nothing was read of is read as a whole, unless the way on is wanted before.
    fn arrive(&mut self, ahead: bool) -> Option<Turn> {
        match self.flight.take_outcome()? {
            Ok((head, payload)) => {
                self.end = End::Whole;
                if self.call.is_none() {
                    return Some(Turn::Whole(head, Box::new(payload)));
                }
                let is_new = self.splitter.is_untouched() && self.before.is_none() && !ahead;
                let whole = if is_new { payload.with(self.whole()) } else { None };
                whole.map(|whole| Turn::Whole(head, Box::new(whole)))
            }
            Err(error) => {
                self.end = End::Failed(Some(error));
                None
            }
        }
    }

    /// All that came.
    fn whole(&mut self) -> Bytes {
        if self.pieces.len() > 1 {
            let mut whole = BytesMut::with_capacity(self.pieces.iter().map(Bytes::len).sum());
            self.pieces.drain(..).for_each(|piece| whole.extend_from_slice(&piece));
            self.pieces.push_back(whole.freeze());
        }
        self.pieces.front().cloned().unwrap_or_default()
    }

    /// Searches what came, and passes over what was read before.
    fn search(&mut self) -> Result<(), Problem> {
        loop {
            while self.splitter.search()
                && let Some(mut piece) = self.pieces.pop_front()
            {
                if piece.len() > SEARCHED {
                    self.pieces.push_front(piece.split_off(SEARCHED));
                }
                self.splitter.feed(&piece);
            }
            let taken = self.splitter.taken();
            self.pass()?;
            if self.splitter.taken() == taken {
                return Ok(());
            }
        }
    }

    /// Passes over what was read before.
    fn pass(&mut self) -> Result<(), Problem> {
        if let Some((count, hash)) = self.before {
            while self.splitter.taken() < count {
                match self.pass_one() {
                    true => {}
                    false if self.splitter.has_end() => return Err(Problem::PageChanged(count)),
                    false => return Ok(()),
                }
            }
            if self.hasher.finish() != hash {
                return Err(Problem::PageChanged(count));
            }
            self.before = None;
        }
        while self.skipped > 0 && self.pass_one() {
            self.skipped -= 1;
        }
        Ok(())
    }

    fn pass_one(&mut self) -> bool {
        let item = self.splitter.pass();
        item.map(|item| {
            self.hasher.write_usize(item.len());
            self.hasher.write(item);
        })
        .is_some()
    }

    /// What is to be done where no more items are there.
    fn poll_end(&mut self) -> Poll<Turn> {
        if self.splitter.is_over() && self.splitter.has_list() && !self.splitter.has_end() {
            // What is wrong with the list has come, whatever follows.
            if !matches!(self.end, End::Misread(_)) {
                return Poll::Ready(Turn::Remains(self.splitter.remains()));
            }
        }
        Poll::Ready(match &mut self.end {
            End::Open => return Poll::Pending,
            End::Settled => Turn::Over,
            End::Misread(error) => error.take().map_or(Turn::Over, Turn::Failed),
            End::Failed(error) => {
                let read = self.before.map_or(self.splitter.taken(), |(count, _)| count);
                error.take().map_or(Turn::Over, |error| Turn::Failed(error.behind(read)))
            }
            End::Whole if self.splitter.is_twice() => match &self.call {
                Some((head, _)) => {
                    Turn::Failed(self.fails(Error::undecodable(head, Problem::ListTwice(self.name))))
                }
                None => Turn::Over,
            },
            End::Whole if self.splitter.has_list() => Turn::Remains(self.splitter.remains()),
            End::Whole => {
                self.end = End::Settled;
                Turn::Around(self.splitter.around(), 0)
            }
        })
    }

    /// These items were read.
    pub(super) fn took(&mut self, count: usize) {
        for _ in 0..count {
            self.pass_one();
        }
    }

    /// The next item alone.
    pub(super) fn single(&self) -> Option<Cut> {
        self.splitter.items(0).map(|(cut, _)| cut)
    }

    /// The page cannot be read as a whole: its items are read, and this is told behind the last that can be; at once
    /// where nothing came that could be read so.
    pub(super) fn falls_back(&mut self, error: Error) -> Option<Error> {
        if self.pieces.iter().all(Bytes::is_empty) {
            return Some(error);
        }
        self.end = End::Misread(Some(error));
        None
    }

    /// What stands around the items cannot be read: to be told behind them.
    pub(super) fn ends_with(&mut self, error: Error) {
        self.end = End::Misread(Some(self.fails(error)));
    }

    fn may_show_more(&self) -> bool {
        matches!(self.end, End::Open) && !self.splitter.is_followed()
    }

    /// What to tell of the next item, which cannot be read; nothing as long as what follows may say more.
    pub(super) fn item_fault(&mut self, error: Error) -> Option<Error> {
        self.is_odd = true;
        if self.may_show_more() { None } else { Some(self.fault(error)) }
    }

    /// What to tell of what cannot be read: what was found where the page was read as a whole, else this.
    pub(super) fn fault(&mut self, error: Error) -> Error {
        match &mut self.end {
            End::Misread(kept) => kept.take().unwrap_or(error),
            _ => self.fails(error),
        }
    }

    /// An error of this page, as its call tells it.
    pub(super) fn fails(&self, error: Error) -> Error {
        match &self.call {
            Some((_, call)) => call.fails(error),
            None => error,
        }
    }

    /// The head of what came.
    pub(super) fn head(&self) -> Option<&Head> {
        self.call.as_ref().map(|(head, _)| head)
    }

    /// How the page begins.
    pub(super) fn start(&self) -> Bytes {
        self.splitter.start()
    }

    /// How many items of the page were read.
    pub(super) fn read(&self) -> usize {
        self.before.map_or(self.splitter.taken(), |(count, _)| count)
    }

    /// The page without its items, where it may say more of the way on than when it was last asked.
    pub(super) fn known(&mut self) -> Option<Bytes> {
        let known = self.splitter.known().filter(|_| self.looks < MOST_LOOKS)?;
        self.looks += 1;
        (known.len() <= MOST_KNOWN).then(|| known.into())
    }
}
