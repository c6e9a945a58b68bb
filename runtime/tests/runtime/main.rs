//! The runtime against real HTTP servers on loopback.

mod answer_limits;
mod arriving;
mod arriving_again;
mod arriving_ahead;
mod arriving_cut;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
#[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
mod certificates;
mod codings;
mod conditional;
mod connections;
mod contents;
mod credentials;
mod environment;
mod errors;
mod errors_kinds;
mod errors_lists;
mod errors_usual;
mod event_streams;
mod following;
mod growing;
mod hooks;
#[cfg(feature = "uuid")]
mod ids;
mod item_streams;
mod items;
mod jobs;
mod limits;
mod lines;
mod lists;
mod login_pages;
mod oauth;
mod oauth_faults;
mod oauth_renewals;
mod oauth_support;
mod oauth_unattended;
mod page_rules;
mod pages;
mod places;
mod progress;
mod raw;
mod redirects;
mod replies;
mod reserved;
mod retry;
mod retry_credentials;
mod secrets;
mod security;
mod sending;
mod sending_ways;
mod servers;
mod shown;
mod streams;
mod styles;
mod support;
mod time;
#[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
mod tls_support;
#[cfg(feature = "tower")]
mod tower;
#[cfg(feature = "tower")]
mod tower_faults;
#[cfg(feature = "tracing")]
mod trace;
mod unattended;
mod uploads;
mod versions;
