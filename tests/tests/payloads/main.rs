//! What Bitbucket sends, decoded and written again: payloads of our own, one for each pattern, and
//! recorded ones where they are at hand.

mod events;
mod index;
mod own;
mod program;
mod recorded;
mod typed;
