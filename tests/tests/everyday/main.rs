//! What people open a client of Bitbucket for, Cloud and Data Center, each over real HTTP on loopback: what the call
//! puts on the wire, and what it makes of the answer.

mod artifacts;
mod data_center;
mod errors;
mod example;
mod files;
mod jobs;
mod merges;
mod pages;
mod pipeline_runs;
mod pipelines;
mod pull_requests;
mod quality;
mod reviews;
mod settings;
mod support;
mod webhooks;
