//! Two step status.

use crate::models::TwoStepMethod;

bitbucket_runtime::model! {
    /// Whether a user logs in with two steps, and which second steps they have set up.
    pub struct TwoStepStatus {
        /// Whether they do.
        pub is_two_step_active: Option<bool> = "isTwoSVActive", with_is_two_step_active;
        /// The second steps that there are, each with whether it is set up.
        pub methods: Option<Vec<TwoStepMethod>>, with_methods([TwoStepMethod]);
        /// Whether they do, under another name.
        pub two_step_active: Option<bool> = "twoSVActive", with_two_step_active;
    }
}
