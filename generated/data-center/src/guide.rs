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
//! - [Files and diffs](files_and_diffs): How files of a repository are read and changed, archives,
//!   diffs and patches fetched.
//! - [Builds](builds): How a build server tells what it found: build statuses, reports with
//!   annotations, deployments, and what a merge requires of them.
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
//! - [Versions of the server](versions_of_the_server): Which versions the crate knows, what only
//!   some of them have, and how a client minds its server's.
//! - [Webhooks](webhooks): How a program is told what happens, instead of asking again and again:
//!   it makes a webhook, and receives what that sends.

#[doc = include_str!("../guide/authentication.md")]
#[doc = ""]
#[doc = "[`authentication::create_user_access_token`]: crate::authentication::create_user_access_token"]
#[doc = "[`authentication::get_basic_auth_config`]: crate::authentication::get_basic_auth_config"]
#[doc = "[`ErrorKind::LoginPage`]: crate::ErrorKind::LoginPage"]
#[doc = "[`Client`]: crate::Client"]
#[doc = "[`ClientBuilder`]: crate::ClientBuilder"]
#[doc = "[`RequestOptions`]: crate::RequestOptions"]
#[doc = "[`CredentialsProvider`]: crate::CredentialsProvider"]
#[doc(alias = "from the environment")]
#[doc(alias = "other ways")]
#[doc(alias = "other way")]
#[doc(alias = "what stays secret")]
pub mod authentication {}

#[doc = include_str!("../guide/lists.md")]
#[doc = ""]
#[doc = "[`dashboard::list_pull_requests`]: crate::dashboard::list_pull_requests"]
#[doc = "[`Items`]: crate::Items"]
#[doc = "[`Pages`]: crate::Pages"]
#[doc = "[`Retry`]: crate::Retry"]
#[doc(alias = "list")]
#[doc(alias = "how many, and which")]
#[doc(alias = "faster, sturdier, later")]
pub mod lists {}

#[doc = include_str!("../guide/errors.md")]
#[doc = ""]
#[doc = "[`models::ConflictErrorBody`]: crate::models::ConflictErrorBody"]
#[doc = "[`Error`]: crate::Error"]
#[doc = "[`ErrorKind`]: crate::ErrorKind"]
#[doc = "[`ErrorKind::LoginPage`]: crate::ErrorKind::LoginPage"]
#[doc = "[Models]: crate::guide::models"]
#[doc(alias = "error")]
#[doc(alias = "what a status means")]
#[doc(alias = "what a status mean")]
#[doc(alias = "somebody was faster")]
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
#[doc(alias = "which model is meant")]
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
#[doc = "[`repository::get_raw`]: crate::repository::get_raw"]
#[doc = "[`repository::list_files_for_path`]: crate::repository::list_files_for_path"]
#[doc = "[`repository::browse_path`]: crate::repository::browse_path"]
#[doc = "[`repository::edit_file`]: crate::repository::edit_file"]
#[doc = "[`repository::get_archive`]: crate::repository::get_archive"]
#[doc = "[`repository::get_diff`]: crate::repository::get_diff"]
#[doc = "[`pull_requests::get_diff`]: crate::pull_requests::get_diff"]
#[doc = "[`repository::get_commit_diff_hunks`]: crate::repository::get_commit_diff_hunks"]
#[doc = "[`pull_requests::get_diff_hunks`]: crate::pull_requests::get_diff_hunks"]
#[doc = "[`repository::list_commit_changes`]: crate::repository::list_commit_changes"]
#[doc = "[`pull_requests::list_changes`]: crate::pull_requests::list_changes"]
#[doc = "[`repository::list_compared_commits`]: crate::repository::list_compared_commits"]
#[doc = "[`repository::list_compared_changes`]: crate::repository::list_compared_changes"]
#[doc(alias = "files")]
#[doc(alias = "file")]
#[doc(alias = "diffs")]
#[doc(alias = "diff")]
#[doc(alias = "files and diffs")]
#[doc(alias = "files and diff")]
#[doc(alias = "reading and changing")]
#[doc(alias = "large files")]
#[doc(alias = "large file")]
pub mod files_and_diffs {}

#[doc = include_str!("../guide/builds.md")]
#[doc = ""]
#[doc = "[`builds_and_deployments::add_build_status`]: crate::builds_and_deployments::add_build_status"]
#[doc = "[`builds_and_deployments::get_build_status`]: crate::builds_and_deployments::get_build_status"]
#[doc = "[`builds_and_deployments::get_build_stats_for_commits`]: crate::builds_and_deployments::get_build_stats_for_commits"]
#[doc = "[`builds_and_deployments::set_insight_report`]: crate::builds_and_deployments::set_insight_report"]
#[doc = "[`builds_and_deployments::add_insight_annotations`]: crate::builds_and_deployments::add_insight_annotations"]
#[doc = "[`builds_and_deployments::set_deployment`]: crate::builds_and_deployments::set_deployment"]
#[doc = "[`builds_and_deployments::create_required_build`]: crate::builds_and_deployments::create_required_build"]
#[doc(alias = "build")]
#[doc(alias = "a status")]
#[doc(alias = "a statu")]
#[doc(alias = "a report with annotations")]
#[doc(alias = "a report with annotation")]
pub mod builds {}

#[doc = include_str!("../guide/long_jobs.md")]
#[doc = ""]
#[doc = "[`system_maintenance::start_export`]: crate::system_maintenance::start_export"]
#[doc = "[`system_maintenance::start_import`]: crate::system_maintenance::start_import"]
#[doc = "[`system_maintenance::start_mesh_migration`]: crate::system_maintenance::start_mesh_migration"]
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
#[doc = "[`system_maintenance::get_rate_limit_settings`]: crate::system_maintenance::get_rate_limit_settings"]
#[doc = "[`system_maintenance::set_user_rate_limit`]: crate::system_maintenance::set_user_rate_limit"]
#[doc = "[`RequestOptions`]: crate::RequestOptions"]
#[doc = "[`ClientBuilder`]: crate::ClientBuilder"]
#[doc = "[Lists]: crate::guide::lists"]
#[doc(alias = "retry")]
#[doc(alias = "rate limits")]
#[doc(alias = "rate limit")]
#[doc(alias = "retry and rate limits")]
#[doc(alias = "retry and rate limit")]
#[doc(alias = "limits of a server")]
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

#[doc = include_str!("../guide/versions_of_the_server.md")]
#[doc(alias = "versions of the server")]
pub mod versions_of_the_server {}

#[doc = include_str!("../guide/webhooks.md")]
#[doc = ""]
#[doc = "[`repository::create_webhook`]: crate::repository::create_webhook"]
#[doc = "[`project::create_webhook`]: crate::project::create_webhook"]
#[doc = "[`repository::list_webhooks`]: crate::repository::list_webhooks"]
#[doc = "[`repository::update_webhook`]: crate::repository::update_webhook"]
#[doc = "[`repository::delete_webhook`]: crate::repository::delete_webhook"]
#[doc = "[`Receiver`]: crate::events::Receiver"]
#[doc = "[`Delivery`]: crate::events::Delivery"]
#[doc = "[`DeliveryError`]: crate::events::DeliveryError"]
#[doc(alias = "webhook")]
#[doc(alias = "making one")]
#[doc(alias = "receiving")]
#[doc(alias = "testing a receiver")]
pub mod webhooks {}
