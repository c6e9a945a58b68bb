//! The room `paging`: lists that come in pages. A style of page says how the next one is asked for,
//! a walk asks for it, and what users hold gives pages or items one by one.
//!
//! Imports `wire`, `api`, `address`, `answer`, `request` and `client`.

mod arriving;
mod asked;
mod came;
mod flight;
pub(crate) mod items;
mod lists;
mod macros;
pub(crate) mod offset_page;
pub(crate) mod page;
mod page_model;
pub(crate) mod pages;
pub(crate) mod place;
mod reading;
pub(crate) mod rule;
mod said;
mod splitter;
pub(crate) mod step;
mod walk;
mod within;
