//! TOTP enrollment.

bitbucket_runtime::model! {
    /// What a user needs to set up the second step in an app on the phone.
    ///
    /// The app shows codes from then on, and the first of them ends the setting up.
    pub struct TotpEnrollment, secret "secret" | "url" {
        /// What ties the steps together. Send it with the code.
        pub conversation_id: Option<String> = "conversationId", with_conversation_id(into);
        /// The secret, to be typed into the app where it cannot read `url` as an image.
        pub secret: Option<String>, with_secret(into);
        /// An address that begins with `otpauth:`, it seems, which pages show as an image to the
        /// app.
        pub url: Option<String>, with_url(into);
        /// The user name.
        pub user_name: Option<String> = "userName", with_user_name(into);
    }
}
