//! How to use this crate, by subject.
//!
//! - [Authentication](authentication): Which credentials a client is built with, what they may do,
//!   and where tokens come from.
//! - [Lists](lists): How a list that comes in pages is read: item by item, page by page, or at
//!   once; how it is filtered, and gone on with.
//! - [Errors](errors): There is one error type. Printed, it is a line for a person; its methods
//!   give the parts to a program.
//! - [Models](models): What is sent and what comes back: structs with public fields, and enums that
//!   keep what they do not know.
//! - [Files and diffs](files_and_diffs): How files of a repository are read and committed, diffs
//!   and patches fetched, and downloads uploaded.
//! - [Pipelines](pipelines): How a pipeline is started, waited for and read, and where its
//!   variables are set.
//! - [Long jobs](long_jobs): What takes its time at the server: how it is started, waited for,
//!   followed and given up.
//! - [Retry and rate limits](retry_and_rate_limits): What is sent again by itself, how often and
//!   when, and what to do about limits.
//! - [Proxies and certificates](proxies_and_certificates): How a client goes through a proxy,
//!   trusts an authority of your own, proves itself by a certificate, or takes another transport.
//! - [Blocking](blocking): A client whose calls wait, for programs without an async runtime.
//! - [Testing your program](testing): How a program that calls Bitbucket is tested without
//!   Bitbucket: prepared answers, and what was asked.
//! - [Looking on](looking_on): How a program sees what its client does: spans and events of
//!   `tracing`, hooks, progress.
//! - [Between the products](between_the_products): What is called how in Bitbucket Cloud and in
//!   Bitbucket Data Center, for programs that move or talk to both.
//! - [From curl to Rust](from_curl_to_rust): How a call that works in a shell is found and written
//!   here.
//! - [Webhooks](webhooks): How a program is told what happens, instead of asking again and again:
//!   it makes a webhook, and receives what that sends.

#[doc = include_str!("../guide/authentication.md")]
#[doc = ""]
#[doc = "[`pull_requests::create`]: crate::pull_requests::create"]
#[doc = "[`Error::required_scopes`]: crate::Error::required_scopes"]
#[doc = "[`Error::granted_scopes`]: crate::Error::granted_scopes"]
#[doc = "[`OAUTH`]: crate::OAUTH"]
#[doc = "[`oauth::OAuth`]: crate::oauth::OAuth"]
#[doc = "[`Client`]: crate::Client"]
#[doc = "[`ClientBuilder`]: crate::ClientBuilder"]
#[doc = "[`RequestOptions`]: crate::RequestOptions"]
#[doc = "[`CredentialsProvider`]: crate::CredentialsProvider"]
#[doc(alias = "scopes")]
#[doc(alias = "scope")]
#[doc(alias = "oauth")]
#[doc(alias = "from the environment")]
#[doc(alias = "other ways")]
#[doc(alias = "other way")]
#[doc(alias = "what stays secret")]
pub mod authentication {}

#[doc = include_str!("../guide/lists.md")]
#[doc = ""]
#[doc = "[`Items`]: crate::Items"]
#[doc = "[`Pages`]: crate::Pages"]
#[doc = "[`Retry`]: crate::Retry"]
#[doc(alias = "list")]
#[doc(alias = "how many, and which")]
#[doc(alias = "faster, sturdier, later")]
pub mod lists {}

#[doc = include_str!("../guide/errors.md")]
#[doc = ""]
#[doc = "[Long jobs]: crate::guide::long_jobs"]
#[doc = "[`Error`]: crate::Error"]
#[doc = "[`ErrorKind`]: crate::ErrorKind"]
#[doc = "[`ErrorKind::LoginPage`]: crate::ErrorKind::LoginPage"]
#[doc = "[Models]: crate::guide::models"]
#[doc(alias = "error")]
#[doc(alias = "what a status means")]
#[doc(alias = "what a status mean")]
#[doc(alias = "answers that are none")]
pub mod errors {}

#[doc = include_str!("../guide/models.md")]
#[doc = ""]
#[doc = "[`DateTime`]: crate::DateTime"]
#[doc = "[`Timestamp`]: crate::Timestamp"]
#[doc = "[`Number`]: crate::Number"]
#[doc = "[`RequestOptions`]: crate::RequestOptions"]
#[doc = "[`http`]: https://docs.rs/http"]
#[doc = "[`Json`]: crate::Json"]
#[doc(alias = "model")]
#[doc(alias = "sending")]
#[doc(alias = "one of several objects")]
#[doc(alias = "one of several object")]
#[doc(alias = "reading")]
#[doc(alias = "dates, numbers, ids")]
#[doc(alias = "dates, numbers, id")]
#[doc(alias = "what has no setter")]
pub mod models {}

#[doc = include_str!("../guide/files_and_diffs.md")]
#[doc = ""]
#[doc = "[`ByteStream`]: crate::ByteStream"]
#[doc = "[`Body`]: crate::Body"]
#[doc = "[`Part`]: crate::Part"]
#[doc = "[`source::get`]: crate::source::get"]
#[doc = "[`source::list_file_history`]: crate::source::list_file_history"]
#[doc = "[`source::create_commit`]: crate::source::create_commit"]
#[doc = "[`commits::get_diff`]: crate::commits::get_diff"]
#[doc = "[`commits::get_patch`]: crate::commits::get_patch"]
#[doc = "[`commits::list_diffstat`]: crate::commits::list_diffstat"]
#[doc = "[`pull_requests::get_diff`]: crate::pull_requests::get_diff"]
#[doc = "[`pull_requests::list_diffstat`]: crate::pull_requests::list_diffstat"]
#[doc = "[`downloads::upload`]: crate::downloads::upload"]
#[doc = "[`refs::get_branch`]: crate::refs::get_branch"]
#[doc(alias = "files")]
#[doc(alias = "file")]
#[doc(alias = "diffs")]
#[doc(alias = "diff")]
#[doc(alias = "files and diffs")]
#[doc(alias = "files and diff")]
#[doc(alias = "reading")]
#[doc(alias = "committing")]
#[doc(alias = "large files")]
#[doc(alias = "large file")]
pub mod files_and_diffs {}

#[doc = include_str!("../guide/pipelines.md")]
#[doc = ""]
#[doc = "[`pipelines::create`]: crate::pipelines::create"]
#[doc = "[`pipelines::stop`]: crate::pipelines::stop"]
#[doc = "[`pipelines::get`]: crate::pipelines::get"]
#[doc = "[`pipelines::list`]: crate::pipelines::list"]
#[doc = "[`pipelines::list_steps`]: crate::pipelines::list_steps"]
#[doc = "[`pipelines::get_step_log`]: crate::pipelines::get_step_log"]
#[doc = "[`pipelines::get_step_test_reports`]: crate::pipelines::get_step_test_reports"]
#[doc = "[`pipelines::list_step_test_cases`]: crate::pipelines::list_step_test_cases"]
#[doc = "[`pipelines::create_variable`]: crate::pipelines::create_variable"]
#[doc = "[`pipelines::create_workspace_variable`]: crate::pipelines::create_workspace_variable"]
#[doc = "[`pipelines::create_deployment_variable`]: crate::pipelines::create_deployment_variable"]
#[doc = "[`pipelines::create_schedule`]: crate::pipelines::create_schedule"]
#[doc = "[`commit_statuses::create_build`]: crate::commit_statuses::create_build"]
#[doc = "[`pipelines::update_config`]: crate::pipelines::update_config"]
#[doc = "[Long jobs]: crate::guide::long_jobs"]
#[doc(alias = "pipeline")]
#[doc(alias = "starting")]
#[doc(alias = "logs")]
#[doc(alias = "log")]
#[doc(alias = "variables")]
#[doc(alias = "variable")]
pub mod pipelines {}

#[doc = include_str!("../guide/long_jobs.md")]
#[doc = ""]
#[doc = "[`pull_requests::merge`]: crate::pull_requests::merge"]
#[doc = "[`pipelines::create`]: crate::pipelines::create"]
#[doc = "[`issues::export`]: crate::issues::export"]
#[doc = "[`issues::import`]: crate::issues::import"]
#[doc = "[`ByteStream`]: crate::ByteStream"]
#[doc = "[`Following`]: crate::Following"]
#[doc = "[`Polling`]: crate::Polling"]
#[doc = "[`ErrorKind::Unfinished`]: crate::ErrorKind::Unfinished"]
#[doc = "[`ErrorKind::Failed`]: crate::ErrorKind::Failed"]
#[doc(alias = "long jobs")]
#[doc(alias = "long job")]
#[doc(alias = "how patiently")]
#[doc(alias = "whatever else takes its time")]
pub mod long_jobs {}

#[doc = include_str!("../guide/retry_and_rate_limits.md")]
#[doc = ""]
#[doc = "[`RateLimit`]: crate::RateLimit"]
#[doc = "[`RequestOptions`]: crate::RequestOptions"]
#[doc = "[`ClientBuilder`]: crate::ClientBuilder"]
#[doc = "[Lists]: crate::guide::lists"]
#[doc(alias = "retry")]
#[doc(alias = "rate limits")]
#[doc(alias = "rate limit")]
#[doc(alias = "retry and rate limits")]
#[doc(alias = "retry and rate limit")]
#[doc(alias = "when it fails in the end")]
#[doc(alias = "time-outs")]
#[doc(alias = "time-out")]
#[doc(alias = "timeouts")]
#[doc(alias = "timeout")]
pub mod retry_and_rate_limits {}

#[doc = include_str!("../guide/proxies_and_certificates.md")]
#[doc = ""]
#[doc = "[`ClientBuilder`]: crate::ClientBuilder"]
#[doc = "[`Transport`]: crate::Transport"]
#[cfg_attr(feature = "tower", doc = "[`TowerTransport`]: crate::TowerTransport")]
#[cfg_attr(not(feature = "tower"), doc = "[`TowerTransport`]: crate")]
#[doc(alias = "proxies")]
#[doc(alias = "proxy")]
#[doc(alias = "certificates")]
#[doc(alias = "certificate")]
#[doc(alias = "proxies and certificates")]
#[doc(alias = "proxies and certificate")]
#[doc(alias = "which tls")]
#[doc(alias = "which tl")]
#[doc(alias = "in a browser")]
pub mod proxies_and_certificates {}

#[doc = include_str!("../guide/blocking.md")]
#[doc = ""]
#[cfg_attr(feature = "blocking", doc = "[`BlockingClient`]: crate::BlockingClient")]
#[cfg_attr(not(feature = "blocking"), doc = "[`BlockingClient`]: crate")]
#[doc = "[`Client`]: crate::Client"]
#[doc = "[`ByteStream`]: crate::ByteStream"]
pub mod blocking {}

#[doc = include_str!("../guide/testing.md")]
#[doc = ""]
#[cfg_attr(feature = "mock", doc = "[`Mock`]: crate::mock::Mock")]
#[cfg_attr(not(feature = "mock"), doc = "[`Mock`]: crate")]
#[cfg_attr(feature = "mock", doc = "[`MockResponse`]: crate::mock::MockResponse")]
#[cfg_attr(not(feature = "mock"), doc = "[`MockResponse`]: crate")]
#[doc(alias = "testing your program")]
pub mod testing {}

#[doc = include_str!("../guide/looking_on.md")]
#[doc = ""]
#[doc = "[`Hook`]: crate::Hook"]
#[doc = "[`Body`]: crate::Body"]
#[doc = "[`Part`]: crate::Part"]
#[doc = "[`ByteStream`]: crate::ByteStream"]
#[doc = "[`Progress`]: crate::Progress"]
#[doc(alias = "looking on")]
#[doc(alias = "tracing")]
#[doc(alias = "hooks")]
#[doc(alias = "hook")]
#[doc(alias = "progress")]
#[doc(alias = "a request without sending it")]
pub mod looking_on {}

#[doc = include_str!("../guide/between_the_products.md")]
#[doc(alias = "between the products")]
#[doc(alias = "between the product")]
pub mod between_the_products {}

#[doc = include_str!("../guide/from_curl_to_rust.md")]
#[doc = ""]
#[doc = "[Authentication]: crate::guide::authentication"]
#[doc = "[Retry and rate limits]: crate::guide::retry_and_rate_limits"]
#[doc = "[Proxies and certificates]: crate::guide::proxies_and_certificates"]
#[doc = "[`Part`]: crate::Part"]
#[doc = "[`ByteStream`]: crate::ByteStream"]
#[doc(alias = "from curl to rust")]
pub mod from_curl_to_rust {}

#[doc = include_str!("../guide/webhooks.md")]
#[doc = ""]
#[doc = "[`repositories::create_hook`]: crate::repositories::create_hook"]
#[doc = "[`workspaces::create_hook`]: crate::workspaces::create_hook"]
#[doc = "[`repositories::list_hooks`]: crate::repositories::list_hooks"]
#[doc = "[`repositories::update_hook`]: crate::repositories::update_hook"]
#[doc = "[`repositories::delete_hook`]: crate::repositories::delete_hook"]
#[doc = "[`Receiver`]: crate::events::Receiver"]
#[doc = "[`Delivery`]: crate::events::Delivery"]
#[doc = "[`DeliveryError`]: crate::events::DeliveryError"]
#[doc(alias = "webhook")]
#[doc(alias = "making one")]
#[doc(alias = "receiving")]
#[doc(alias = "testing a receiver")]
pub mod webhooks {}
