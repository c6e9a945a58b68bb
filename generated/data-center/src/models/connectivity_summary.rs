//! Connectivity summary.

bitbucket_runtime::model! {
    /// Connectivity summary.
    pub struct ConnectivitySummary {
        /// Error message.
        pub error_message: Option<String> = "errorMessage", with_error_message(into);
        /// Reachable.
        pub reachable: Option<bool>, with_reachable;
        /// Round trip time.
        pub round_trip_time: Option<i64> = "roundTripTime", with_round_trip_time(into);
    }
}
