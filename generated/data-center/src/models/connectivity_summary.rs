//! Connectivity summary.

bitbucket_runtime::model! {
    /// Whether one node reaches another.
    pub struct ConnectivitySummary {
        /// Why it does not. Missing where it does.
        pub error_message: Option<String> = "errorMessage", with_error_message(into);
        /// Whether it does.
        pub reachable: Option<bool>, with_reachable;
        /// How long a question and its answer take, in milliseconds it seems.
        pub round_trip_time: Option<i64> = "roundTripTime", with_round_trip_time(into);
    }
}
