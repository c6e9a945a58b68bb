//! In `paging`: how a page, or a part of one, becomes items; what of `Items` depends on what a page is.

use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::reply::Payload;
use crate::paging::step::{Paged, Step};

/// Reads a page, or a part of it that has so many items before it: its items, and the way on.
pub(super) type Read<T> = fn(&Head, Payload, usize) -> Result<(Vec<T>, Step), Error>;

/// The way on, where what is known of a page without its items says it whatever else the page says.
pub(super) type Look = fn(&Head, Payload) -> Option<Step>;

pub(super) fn read<P: Paged>(
    head: &Head,
    body: Payload,
    before: usize,
) -> Result<(Vec<P::Item>, Step), Error> {
    let bytes = body.bytes().cloned().unwrap_or_default();
    let page = P::decode(head, body)?;
    if !page.is_list() {
        return Err(Error::no_list(head, &bytes));
    }
    let step = page.step_behind(head, before);
    Ok((page.into_items(), step))
}

pub(super) fn look<P: Paged>(head: &Head, body: Payload) -> Option<Step> {
    P::decode(head, body).ok()?.early_step()
}
