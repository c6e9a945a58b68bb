//! Deliveries of webhooks: signed, read, refused, and received by programs of every kind.

mod bad_input;
mod http1;
mod mutations;
mod reading;
mod repeats;
mod sample;
mod signatures;
mod times;
