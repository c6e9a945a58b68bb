//! Connectivity summary.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Connectivity summary.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectivitySummary {
    /// Error message.
    pub error_message: Option<String>,
    /// Reachable.
    pub reachable: Option<bool>,
    /// Round trip time.
    pub round_trip_time: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    ConnectivitySummary {
        error_message = "errorMessage", reachable, round_trip_time = "roundTripTime",
    }
}

setters! {
    ConnectivitySummary {
        with_error_message(error_message: String), with_reachable(reachable: bool),
        with_round_trip_time(round_trip_time: i64),
    }
}
