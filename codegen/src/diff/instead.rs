//! What people who call a crate write instead of what a change breaks.

use std::fmt;

use super::change::{Change, Event, Reason, Subject};
use crate::surface::foreign;

/// A piece of what is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words of ours.
    Words(&'static str),
    /// A name, a type or a piece of code.
    Code(String),
}

/// What to write instead: words and code, in turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instead(pub Vec<Part>);

/// One line of Markdown.
impl fmt::Display for Instead {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in &self.0 {
            match part {
                Part::Words(words) => formatter.write_str(words)?,
                Part::Code(text) => formatter.write_str(&foreign::code(text))?,
            }
        }
        Ok(())
    }
}

impl Change {
    /// What to write instead; nothing of a change that breaks no program.
    #[must_use]
    pub fn instead(&self) -> Option<Instead> {
        use Part::{Code, Words};
        if !self.is_breaking() {
            return None;
        }
        let (before, after) = (bare(self.before.as_deref()), bare(self.after.as_deref()));
        // Behind the function or the type.
        let member =
            || self.what.get(self.owner().len()..).unwrap_or_default().trim_start_matches(['.', ':']);
        let parts = match (self.reason, self.subject) {
            (Reason::Gone, subject) => gone(subject, before, &self.what),
            (Reason::Renamed, _) => {
                vec![Words("Write "), Code(after), Words(" for "), Code(before), Words(".")]
            }
            (Reason::AnotherType, Subject::Answer) if after == "()" => {
                vec![Words("Read nothing of the answer: it has no body any more.")]
            }
            (Reason::AnotherType, Subject::Answer) => {
                vec![Words("Read the answer as "), Code(after), Words(".")]
            }
            (Reason::AnotherType, Subject::Variant) => {
                vec![Words("Read and make what it holds as "), Code(after), Words(".")]
            }
            (Reason::AnotherType, Subject::Field) => {
                vec![Words("Read and set it as "), Code(after), Words(".")]
            }
            (Reason::AnotherType, _) => {
                vec![Words("Give "), Code(after), Words(" where it was "), Code(before), Words(".")]
            }
            (Reason::AnotherKind, _) => vec![Words("Use it as what it is now: "), Code(after), Words(".")],
            (Reason::AnotherOrder, _) => {
                vec![Words("Give the arguments in this order: "), Code(after), Words(".")]
            }
            (Reason::ArgumentAdded, _) => vec![Words("Give one more argument: "), Code(after), Words(".")],
            (Reason::ArgumentRemoved, _) => vec![Words("Leave the argument "), Code(before), Words(" out.")],
            (Reason::SetterRemoved, _) => vec![Words("Leave "), Code(format!(".{before}")), Words(" out.")],
            (Reason::OptionalNow, Subject::Field) => vec![
                Words("It may be absent: read it as "),
                Code(after),
                Words(", and say what happens where there is none."),
            ],
            (Reason::OptionalNow, _) => vec![
                Words("Take it out of the arguments, and set it by "),
                Code(format!(".{after}")),
                Words(" where it is wanted."),
            ],
            (Reason::RequiredNow, _) => {
                vec![Words("Give it as an argument, "), Code(after), Words(", in place of the setter.")]
            }
            (Reason::MustBeGiven, _) if self.event == Event::Added => vec![
                Words("Give it where the struct is made: "),
                Code(format!("{}: {after}", member())),
                Words("."),
            ],
            (Reason::MustBeGiven, _) => vec![
                Words("It is always there: read it as "),
                Code(after),
                Words(", and give it where the struct is made."),
            ],
            (Reason::Boxed, _) => vec![
                Words("Write "),
                Code(after),
                Words(" where its type is written out, and "),
                Code("*".to_owned()),
                Words(" or "),
                Code("Box::new".to_owned()),
                Words(" where it is moved."),
            ],
            (Reason::OtherBaseUrl, Subject::Crate) => vec![
                Words("Nothing, where "),
                Code(after),
                Words(" is meant; a client for the old server is given its base URL."),
            ],
            (Reason::OtherBaseUrl, _) => {
                vec![Words("Nothing; see that the other server may be called: "), Code(after), Words(".")]
            }
            (Reason::FeatureRemoved, _) => {
                vec![Words("Take the feature "), Code(self.what.clone()), Words(" out of Cargo.toml.")]
            }
            (Reason::NotOfAll, _) => {
                vec![
                    Words("Match the children: not each of them has "),
                    Code(member().to_owned()),
                    Words("."),
                ]
            }
            _ => return None,
        };
        Some(Instead(parts))
    }
}

/// What to do without.
fn gone(subject: Subject, before: String, what: &str) -> Vec<Part> {
    use Part::{Code, Words};
    match subject {
        Subject::Operation => vec![Words("Nothing takes its place: take the call out.")],
        Subject::Type => vec![Words("Take out what names it: nothing that is left leads to it.")],
        Subject::Field => vec![Words(
            "Take out what reads or sets it; where a server still sends it, it is kept as an unknown field.",
        )],
        Subject::Value => vec![
            Words("Write "),
            Code("Other".to_owned()),
            Words(" with the text "),
            Code(before),
            Words(", where the server still knows it."),
        ],
        Subject::Variant => vec![Words("Match "), Code("Other".to_owned()), Words(": it arrives as that.")],
        Subject::Request => vec![Words("Ask for the state of the job by a call of its own.")],
        Subject::Answer => vec![Words("Ask for each part of the list by a call of its own.")],
        _ => vec![Words("Take out what names "), Code(what.to_owned()), Words(".")],
    }
}

/// What is given, without the word for how.
fn bare(side: Option<&str>) -> String {
    let side = side.unwrap_or_default();
    let given = side.strip_prefix("argument ").or_else(|| side.strip_prefix("setter "));
    given.unwrap_or(side).to_owned()
}
