//! In `paging`: where the items of a page stand, found while its bytes come.
//!
//! Brackets and quotes alone say where an item ends, and the keys of the page which list is meant. Whether what lies
//! between is JSON is for whoever reads it: what looks odd here ends the search, and is read with what stands around.

use std::collections::VecDeque;
use std::ops::Range;

use bytes::Bytes;

use crate::paging::came::{Came, Cut, moved};
use crate::paging::within::Within;
use crate::wire::Part;

/// How many items are looked for before some are taken: short ones take less room than the note of where they stand.
const MOST_FOUND: usize = 8 * 1024;

/// A page, as far as it came. Offsets are those of the page.
pub(super) struct Splitter {
    /// The field that holds the items.
    name: &'static str,
    came: Came,
    /// Up to where the search came.
    seen: usize,
    state: State,
    /// What stands before the list.
    head: Vec<u8>,
    /// True where there is nothing but the list.
    is_bare: bool,
    /// Items that were found and not taken.
    found: VecDeque<Range<usize>>,
    /// How many items were taken.
    taken: usize,
    /// True where what is kept begins with an item that was taken: what is wrong behind it is told with it.
    keeps_last: bool,
    /// Where the list ends.
    tail: Option<usize>,
    /// Up to where members behind the list are whole, since somebody asked.
    whole: Option<usize>,
    is_twice: bool,
}

#[derive(Clone, Copy)]
enum State {
    Start,
    Member(Member),
    Item(Item),
    /// Nothing is looked for any more.
    Rest,
}

/// In the page's object, outside of its list.
#[derive(Clone, Copy)]
enum Member {
    Key,
    Name(usize, Within),
    /// Behind a key, which may be that of the list.
    Colon(bool),
    Value(bool),
    Inside(Within),
    Behind,
}

/// In the list.
#[derive(Clone, Copy)]
enum Item {
    First,
    Next,
    Inside(usize, Within),
    Behind,
}

impl Splitter {
    pub(super) fn new(name: &'static str) -> Self {
        Self {
            name,
            came: Came::default(),
            seen: 0,
            state: State::Start,
            head: Vec::new(),
            is_bare: false,
            found: VecDeque::new(),
            taken: 0,
            keeps_last: false,
            tail: None,
            whole: None,
            is_twice: false,
        }
    }

    /// Takes more of the page.
    pub(super) fn feed(&mut self, piece: &[u8]) {
        self.came.push(piece);
    }

    /// Searches what came; false where so many items were found that nobody has taken that no more are looked for.
    pub(super) fn search(&mut self) -> bool {
        while self.found.len() < MOST_FOUND {
            if !self.step() {
                return true;
            }
        }
        false
    }

    /// True before anything came.
    pub(super) fn is_untouched(&self) -> bool {
        self.came.is_empty()
    }

    /// How the page begins.
    pub(super) fn start(&self) -> Bytes {
        self.came.start()
    }

    /// How many items were taken.
    pub(super) fn taken(&self) -> usize {
        self.taken
    }

    /// How many items were found, taken or not.
    pub(super) fn count(&self) -> usize {
        self.taken + self.found.len()
    }

    /// True where items were found that nobody has taken.
    pub(super) fn has_items(&self) -> bool {
        !self.found.is_empty()
    }

    /// True where the list was found.
    pub(super) fn has_list(&self) -> bool {
        self.is_bare || !self.head.is_empty()
    }

    /// True once the end of the list was found.
    pub(super) fn has_end(&self) -> bool {
        self.tail.is_some()
    }

    /// True where nothing that comes will be an item any more.
    pub(super) fn is_over(&self) -> bool {
        matches!(self.state, State::Rest)
    }

    /// True where the list stands a second time.
    pub(super) fn is_twice(&self) -> bool {
        self.is_twice
    }

    /// The next item's bytes, passed over.
    pub(super) fn pass(&mut self) -> Option<&[u8]> {
        if self.found.is_empty() {
            self.search();
        }
        let item = self.found.pop_front()?;
        self.taken += 1;
        self.came.keep_from(item.start);
        self.keeps_last = true;
        Some(self.came.between(item.start, item.end))
    }

    /// Items that were found, of up to so many bytes but at least one, and how many those are; with the white space
    /// behind them, so that what is wrong stands where it stands in the page. They stay until they are passed.
    pub(super) fn items(&self, most: usize) -> Option<(Cut, usize)> {
        let start = self.found.front()?.start;
        let count = 1 + self.found.iter().skip(1).take_while(|item| item.end - start <= most).count();
        let end = self.came.behind_space(self.found.get(count - 1)?.end);
        Some((self.cut(start, end, self.taken, true), count))
    }

    /// True where the first item is followed by something.
    pub(super) fn is_followed(&self) -> bool {
        let is_last = self.found.len() == 1 && matches!(self.state, State::Item(Item::Behind));
        !is_last || self.seen < self.came.end()
    }

    /// What is behind the last item, where the list does not end as it should.
    pub(super) fn remains(&self) -> Cut {
        let last = usize::from(self.keeps_last);
        self.cut(self.came.base(), self.came.end(), self.taken - last, false)
    }

    /// The page without its items; where it has no list, all of it.
    pub(super) fn around(&self) -> Cut {
        let part = Part { list: self.list(), before: 0, read: (0, 0), stands: (0, 0) };
        match self.tail {
            Some(tail) => {
                let mut document = self.opening();
                document.push(b']');
                let read = moved((0, 0), &document);
                document.extend_from_slice(self.came.from(tail));
                Cut { document, part: Part { read, stands: self.came.place_of(tail), ..part } }
            }
            None => Cut { document: self.came.from(self.came.base()).to_vec(), part },
        }
    }

    /// The page without its items, as far as it is known: once the list begins, and once for what came since
    /// behind it.
    pub(super) fn known(&mut self) -> Option<Vec<u8>> {
        let whole = self.whole.take().filter(|_| !self.is_bare)?;
        let mut document = self.opening();
        document.push(b']');
        if let Some(tail) = self.tail {
            document.extend_from_slice(self.came.between(tail, whole));
        }
        document.push(b'}');
        Some(document)
    }

    /// What stands before the items.
    fn opening(&self) -> Vec<u8> {
        let mut opening = self.head.clone();
        opening.push(b'[');
        opening
    }

    /// The way from the page to its list.
    fn list(&self) -> String {
        if self.is_bare { "$".to_owned() } else { format!("$.{}", self.name) }
    }

    /// A page that has this of the list, the first of which is the item of this number.
    fn cut(&self, start: usize, end: usize, before: usize, is_whole: bool) -> Cut {
        let mut document = match self.is_bare {
            true => b"[".to_vec(),
            false => format!("{{\"{}\":[", self.name).into_bytes(),
        };
        let part =
            Part { list: self.list(), before, read: (0, document.len()), stands: self.came.place_of(start) };
        document.extend_from_slice(self.came.between(start, end));
        if is_whole {
            document.extend_from_slice(if self.is_bare { b"]" } else { b"]}" });
        }
        Cut { document, part }
    }

    /// The byte behind white space.
    fn peek_sign(&mut self) -> Option<u8> {
        self.seen = self.came.behind_space(self.seen);
        self.came.from(self.seen).first().copied()
    }

    /// Goes to the end of a value; false where it has not come.
    fn ends(&mut self, within: &mut Within) -> bool {
        let (length, is_whole) = within.pass(self.came.from(self.seen));
        self.seen += length;
        is_whole
    }

    /// Searches on; false where more has to come first.
    fn step(&mut self) -> bool {
        match self.state {
            State::Start => self.begin(),
            State::Member(member) => self.member(member),
            State::Item(item) => self.item(item),
            State::Rest => false,
        }
    }

    fn begin(&mut self) -> bool {
        if self.seen == 0 {
            if !self.came.pass_mark() {
                return false;
            }
            self.seen = self.came.base();
        }
        let Some(sign) = self.peek_sign() else { return false };
        self.state = match sign {
            b'{' => State::Member(Member::Key),
            b'[' => {
                self.is_bare = true;
                self.enter_list();
                return true;
            }
            _ => State::Rest,
        };
        self.seen += 1;
        true
    }

    /// Goes into the list, from its bracket.
    fn enter_list(&mut self) {
        let bracket = self.seen;
        self.seen += 1;
        self.head = self.came.between(self.came.base(), bracket).to_vec();
        self.came.keep_from(self.seen);
        self.whole = Some(self.seen);
        self.state = State::Item(Item::First);
    }

    fn member(&mut self, member: Member) -> bool {
        let next = match member {
            Member::Name(start, mut within) => match self.ends(&mut within) {
                true => Member::Colon(self.names_list(start)),
                false => {
                    self.state = State::Member(Member::Name(start, within));
                    return false;
                }
            },
            Member::Inside(mut within) => match self.ends(&mut within) {
                true => Member::Behind,
                false => {
                    self.state = State::Member(Member::Inside(within));
                    return false;
                }
            },
            _ => {
                let Some(sign) = self.peek_sign() else { return false };
                match (member, sign) {
                    (Member::Value(true), b'[') if !self.has_list() => {
                        self.enter_list();
                        return true;
                    }
                    (Member::Value(true), b'[') => {
                        self.is_twice = true;
                        self.state = State::Rest;
                        return true;
                    }
                    (Member::Value(_), sign) => match Within::begin(sign) {
                        Some(within) => Member::Inside(within),
                        None => return self.give_up(),
                    },
                    (Member::Key, b'"') => {
                        let start = self.seen;
                        self.seen += 1;
                        self.state = State::Member(Member::Name(start, Within::text()));
                        return true;
                    }
                    (Member::Colon(is_list), b':') => Member::Value(is_list),
                    (Member::Behind, b',') => {
                        self.whole = self.tail.map(|_| self.seen);
                        Member::Key
                    }
                    (Member::Behind, b'}') => {
                        self.whole = self.tail.map(|_| self.seen);
                        return self.give_up();
                    }
                    _ => return self.give_up(),
                }
            }
        };
        // A name's end and a value's were passed; what is left is a sign.
        if !matches!(next, Member::Behind) && !matches!(member, Member::Name(..)) {
            self.seen += 1;
        }
        self.state = State::Member(next);
        true
    }

    fn item(&mut self, item: Item) -> bool {
        if let Item::Inside(start, mut within) = item {
            if !self.ends(&mut within) {
                self.state = State::Item(Item::Inside(start, within));
                return false;
            }
            self.found.push_back(start..self.seen);
            self.state = State::Item(Item::Behind);
            return true;
        }
        let Some(sign) = self.peek_sign() else { return false };
        match (item, sign) {
            (Item::First | Item::Behind, b']') => {
                self.seen += 1;
                (self.tail, self.whole) = (Some(self.seen), Some(self.seen));
                self.state = if self.is_bare { State::Rest } else { State::Member(Member::Behind) };
            }
            (Item::Behind, b',') => {
                self.seen += 1;
                self.state = State::Item(Item::Next);
            }
            (Item::First | Item::Next, sign) => match Within::begin(sign) {
                Some(within) => {
                    let start = self.seen;
                    self.seen += 1;
                    self.state = State::Item(Item::Inside(start, within));
                }
                None => return self.give_up(),
            },
            _ => return self.give_up(),
        }
        true
    }

    fn give_up(&mut self) -> bool {
        self.state = State::Rest;
        false
    }

    /// Whether the key that stands from here on is that of the list.
    fn names_list(&self, start: usize) -> bool {
        let key = self.came.between(start, self.seen);
        let plain = key.get(1..key.len() - 1).unwrap_or_default();
        match plain.contains(&b'\\') {
            true => serde_json::from_slice::<String>(key).is_ok_and(|key| key == self.name),
            false => plain == self.name.as_bytes(),
        }
    }
}
