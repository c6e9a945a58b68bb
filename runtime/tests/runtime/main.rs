//! The runtime against real HTTP servers on loopback.

mod bodies;
mod conditional;
mod errors;
mod jobs;
mod pages;
mod places;
mod redirects;
mod replies;
mod secrets;
mod sending;
mod streams;
mod support;
mod uploads;
