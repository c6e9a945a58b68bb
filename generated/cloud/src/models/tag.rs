//! Tag.

use crate::models::{Commit, CommitAuthor, GitRefLinks};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Tag.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Date.
    pub date: Option<DateTime>,
    /// Links.
    pub links: Option<Box<GitRefLinks>>,
    /// Message.
    pub message: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Tagger.
    pub tagger: Option<CommitAuthor>,
    /// Target.
    pub target: Option<Box<Commit>>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Tag, tag "tag" { date, links, message, name, tagger, target, r#type = "type" } }

setters! {
    Tag {
        with_date(date: DateTime), with_links(links: Box<GitRefLinks>),
        with_message(message: String), with_name(name: String), with_tagger(tagger: CommitAuthor),
        with_target(target: Box<Commit>),
    }
}
