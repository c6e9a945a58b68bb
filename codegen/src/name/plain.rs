//! Names as nearly all are: each thing is called what people say, else what users call it, else after its text,
//! and no two would be called alike. Then nothing has to be settled and nothing told, and what else each could
//! be called does not have to be thought of.

use super::made::Make;
use super::naming::Naming;
use super::settle::{are_apart, whole};
use crate::ir::TypeId;
use crate::pointer::Pointer;

/// A field, a value or a parameter.
pub(super) struct Plain<'m> {
    /// Its text on the wire.
    pub(super) wire: &'m str,
    pub(super) origin: &'m Pointer,
    /// What people say that it is called.
    pub(super) bound: Option<String>,
}

impl Naming<'_> {
    /// The names of the members of a type, where none of them is in question.
    pub(super) fn plain_members(
        &mut self,
        id: TypeId,
        members: &[Plain<'_>],
        make: Make,
        reserved: &[&str],
    ) -> Option<Vec<String>> {
        let owner = self.names.ty(id).to_owned();
        let key = |index: usize| member_key(&owner, members[index].wire);
        let names = self.plain(members, make, key, |name| reserved.contains(&name))?;
        for (index, (member, name)) in members.iter().zip(&names).enumerate() {
            self.keep_called(|| key(index), (member.wire, name), member.origin);
        }
        Some(names)
    }

    /// What several things are called, where none of their names is in question; `key` is what `names.lock`
    /// calls one.
    pub(super) fn plain(
        &mut self,
        members: &[Plain<'_>],
        make: Make,
        key: impl Fn(usize) -> String,
        is_reserved: impl Fn(&str) -> bool,
    ) -> Option<Vec<String>> {
        let mut names = Vec::with_capacity(members.len());
        for (index, member) in members.iter().enumerate() {
            let may_be_kept = member.bound.is_none() && !self.lock.members.is_empty();
            let kept = if may_be_kept { self.lock.members.get(&key(index)) } else { None };
            names.push(match member.bound.as_ref().or(kept) {
                Some(name) => name.clone(),
                None => self.made.of(make, member.wire)?.to_owned(),
            });
        }
        are_apart(names.iter().map(String::as_str), is_reserved, whole).then_some(names)
    }
}

/// What `names.lock` calls a member of a type.
pub(super) fn member_key(owner: &str, wire: &str) -> String {
    format!("{owner}.{wire}")
}
