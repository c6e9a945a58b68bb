//! The runtime against real HTTP servers on loopback.

mod bodies;
mod errors;
mod pages;
mod redirects;
mod replies;
mod secrets;
mod sending;
mod streams;
mod support;
