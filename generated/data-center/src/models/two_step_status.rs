//! Two step status.

use crate::models::TwoStepMethod;

bitbucket_runtime::model! {
    /// Two step status.
    pub struct TwoStepStatus {
        /// Is two sv active.
        pub is_two_step_active: Option<bool> = "isTwoSVActive", with_is_two_step_active;
        /// Methods.
        pub methods: Option<Vec<TwoStepMethod>>, with_methods([TwoStepMethod]);
        /// Two sv active.
        pub two_step_active: Option<bool> = "twoSVActive", with_two_step_active;
    }
}
