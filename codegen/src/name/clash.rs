//! What is said of names that a rule had to settle: warnings, or errors where people want to be asked.

use super::naming::Naming;
use super::settle::{Contender, Right, Settled};
use crate::diagnostic::{Code, Diagnostic, Oddity, Refusal};
use crate::pointer::Pointer;

/// How a thing whose name was settled is spoken of.
pub(super) struct Subject {
    /// Where it stands.
    pub(super) origin: Pointer,
    /// What a name is made of, as in `no Rust name can be made of "+"`.
    pub(super) what: String,
    /// What gives it another name: a line of `bindings.toml` and its section.
    pub(super) entry: String,
}

impl Naming<'_> {
    /// True where people are asked for every name that is not certain.
    pub(super) fn is_strict(&self) -> bool {
        self.bindings.strict
    }

    /// Says of names that clash what became of them: `message` says of two contenders and a name that
    /// it would be that of both.
    pub(super) fn tell_clashes(
        &mut self,
        contenders: &[Contender],
        settled: &[Settled],
        subject: impl Fn(usize) -> Subject,
        message: impl Fn(usize, usize, &str) -> String,
    ) {
        for (index, (contender, settled_as)) in contenders.iter().zip(settled).enumerate() {
            let Some(rival) = settled_as.rival else { continue };
            let plain = contender.names.first().map_or("", String::as_str);
            let Subject { origin, entry, .. } = subject(index);
            // Two things that people called alike can only be told apart by people.
            let is_asked = contender.right == Right::Given;
            self.say(
                &origin,
                Oddity::NameClash,
                is_asked,
                &Said {
                    what: message(index, rival, plain),
                    name: &settled_as.name,
                    asks: format!("give one of them another name: {entry}"),
                    offers: format!("for another name: {entry}"),
                },
            );
        }
    }

    /// Says that a name is not made of letters of the document.
    pub(super) fn tell_unreadable(&mut self, subject: &Subject, name: &str) {
        let Subject { origin, what, entry } = subject;
        self.say(
            origin,
            Oddity::UnreadableName,
            false,
            &Said {
                what: format!("no Rust name can be made of {what}"),
                name,
                asks: format!("add {entry}"),
                offers: format!("for another name: {entry}"),
            },
        );
    }

    /// Says of one name what [`tell_clashes`](Self::tell_clashes) says of many.
    pub(super) fn tell_clash(&mut self, subject: &Subject, message: String, name: &str) {
        self.say(
            &subject.origin,
            Oddity::NameClash,
            false,
            &Said {
                what: message,
                name,
                asks: format!("give one of them another name: {}", subject.entry),
                offers: format!("for another name: {}", subject.entry),
            },
        );
    }

    fn say(&mut self, origin: &Pointer, oddity: Oddity, is_asked: bool, said: &Said<'_>) {
        let Said { what, name, asks, offers } = said;
        if self.is_strict() || is_asked {
            let error = self.document.error(origin, what.as_str()).help(asks.as_str());
            self.diagnostics.push(error.code(Code::Refusal(Refusal::Name)));
        } else if !self.is_lenient() {
            let warning = self.document.warning(origin, format!("{what}; it is called `{name}`"));
            self.diagnostics.push(warning.code(oddity).help(offers.as_str()));
        }
    }

    /// Names of the past that would be those of other things: refused where people want to be asked, and
    /// where people ask for them; else told.
    pub(super) fn reused(&self, errors: Vec<Diagnostic>) -> impl Iterator<Item = Diagnostic> {
        let is_strict = self.is_strict();
        errors.into_iter().map(move |error| {
            // What an entry of the bindings is about stands at no node of the document.
            if is_strict || error.pointer.is_root() {
                return error;
            }
            let (severity, code) = (Oddity::ReusedName.usual(), Some(Oddity::ReusedName.into()));
            Diagnostic { severity, code, ..error }
        })
    }
}

/// The words of a remark.
struct Said<'a> {
    /// What is wrong.
    what: String,
    /// The name that was found.
    name: &'a str,
    /// What to do where nobody may go on without it.
    asks: String,
    /// What to do for another name.
    offers: String,
}
