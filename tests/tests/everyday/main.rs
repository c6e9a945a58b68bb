//! What people open a client of Bitbucket for, Cloud and Data Center: what the call puts on the wire, over real HTTP on
//! loopback, and what it makes of the answer. Where nothing of the wire matters but who asks for what, a mock answers.

mod artifacts;
mod data_center;
mod delivering;
mod errors;
mod example;
mod examples;
mod files;
mod jobs;
mod merges;
mod newcomer;
mod pages;
mod pipeline_runs;
mod pipelines;
mod pull_requests;
mod quality;
mod receiving;
mod reviews;
mod settings;
mod support;
mod webhooks;
