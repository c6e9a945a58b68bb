//! The runtime against real HTTP servers on loopback.

mod answer_limits;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod codings;
mod conditional;
mod credentials;
mod errors;
mod errors_kinds;
mod errors_lists;
mod hooks;
mod jobs;
mod limits;
mod lists;
mod login_pages;
mod oauth;
mod oauth_faults;
mod oauth_renewals;
mod oauth_support;
mod oauth_unattended;
mod pages;
mod places;
mod redirects;
mod replies;
mod retry;
mod retry_credentials;
mod secrets;
mod sending;
mod sending_ways;
mod streams;
mod support;
mod time;
#[cfg(feature = "tracing")]
mod trace;
mod unattended;
mod uploads;
