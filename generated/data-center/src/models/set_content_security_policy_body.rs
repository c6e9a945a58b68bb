//! Set content security policy body.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// How strictly browsers are told to keep to what the website may load and run.
    pub struct SetContentSecurityPolicyBody {
        /// How strict a content security policy is.
        pub strictness: Option<SetContentSecurityPolicyBodyStrictness>, with_strictness(into);
    }
}

/// How strict a content security policy is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetContentSecurityPolicyBodyStrictness {
    /// `STRICT`
    ///
    /// Browsers refuse whatever the policy forbids.
    Strict,
    /// `REPORT_ONLY`
    ///
    /// Browsers load and run everything, and only report what the policy would forbid.
    ReportOnly,
    /// `DEFAULT`
    ///
    /// As strict as the server is by itself, it seems.
    Default,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SetContentSecurityPolicyBodyStrictness>),
}

bitbucket_runtime::open_enum! {
    SetContentSecurityPolicyBodyStrictness {
        Strict = "STRICT", ReportOnly = "REPORT_ONLY", Default = "DEFAULT",
    }
}
