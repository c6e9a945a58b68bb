//! OAuth 2: what is asked of the token endpoint, by each grant.

use std::convert::Infallible;
use std::time::{Duration, SystemTime};

use bitbucket_runtime::oauth::{OAuth, OAuthCredentials, OAuthErrorKind, Tokens};
use bitbucket_runtime::{Client, Credentials, ErrorKind, RequestOptions};

use crate::oauth_support::{Authority, BASIC, CODE, ID, SECRET, cause, form, get};
use crate::support::{Sample, Seen};

/// The form's fields in the order of their names.
fn fields(seen: &Seen) -> Vec<(String, String)> {
    let mut fields: Vec<_> = form(seen).into_iter().collect();
    fields.sort();
    fields
}

fn pairs(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[tokio::test]
async fn client_credentials_ask_when_needed_and_anew_when_expired() {
    let authority = Authority::start().await;
    let credentials =
        authority.oauth().client_credentials().scope("issue account").parameter("tenant", "a&b");
    let client = authority.client(&credentials);
    assert!(authority.questions().is_empty(), "nothing is asked before it is needed");
    get(&client).await.unwrap();
    get(&client).await.unwrap();
    let asked = authority.server.seen().into_iter().next().unwrap();
    assert_eq!((asked.method.as_str(), asked.target.as_str()), ("POST", "/token"));
    assert_eq!(asked.header("authorization"), Some(BASIC));
    assert_eq!(asked.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(asked.header("content-length"), Some(asked.body.len().to_string().as_str()));
    assert_eq!(asked.header("accept"), Some("application/json"));
    assert_eq!(asked.header("user-agent"), Some("sample/1.2.3"));
    assert_eq!(asked.text(), "grant_type=client_credentials&scope=issue%20account&tenant=a%26b");

    // A minute before its end a token is renewed, and not earlier.
    authority.clock.turn(939);
    get(&client).await.unwrap();
    assert_eq!(authority.questions().len(), 1);
    authority.clock.turn(1);
    get(&client).await.unwrap();
    assert_eq!(authority.questions()[1].text(), asked.text());
    let one = "Bearer acc3ss-1";
    assert_eq!(authority.shown(), [one, one, one, "Bearer acc3ss-2"]);
}

#[tokio::test]
async fn a_code_becomes_tokens_that_rotate() {
    let authority = Authority::start().await;
    let verifier = "v3rifier-v3rifier-v3rifier-v3rifier-v3rifier";
    let back = "http://localhost:9/back";
    let asked = authority.oauth().authorization("st4te").redirect_uri(back).code_verifier(verifier);
    assert!(asked.url().unwrap().starts_with(&format!("{}/authorize?", authority.server.url())));
    let credentials = asked.redirected(&format!("{back}?state=st4te&code={CODE}")).unwrap();
    let client = authority.client(&credentials);
    for _ in 0..3 {
        get(&client).await.unwrap();
        authority.clock.turn(1000);
    }
    let questions = authority.questions();
    assert!(questions.iter().all(|seen| seen.header("authorization") == Some(BASIC)));
    let asked: Vec<_> = questions.iter().map(fields).collect();
    assert_eq!(
        asked,
        [
            pairs(&[
                ("code", CODE),
                ("code_verifier", verifier),
                ("grant_type", "authorization_code"),
                ("redirect_uri", back)
            ]),
            pairs(&[("grant_type", "refresh_token"), ("refresh_token", "r3fresh-1")]),
            pairs(&[("grant_type", "refresh_token"), ("refresh_token", "r3fresh-2")]),
        ]
    );
    assert_eq!(authority.shown(), ["Bearer acc3ss-1", "Bearer acc3ss-2", "Bearer acc3ss-3"]);
}

#[tokio::test]
async fn a_signed_token_is_swapped_and_signed_anew_each_time() {
    let authority = Authority::start().await;
    let sign = |now: SystemTime| {
        let seconds = now.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
        Ok::<_, Infallible>(format!("s1gned-at-{seconds}"))
    };
    let header = OAuthCredentials::signed_header(authority.endpoints(), "urn:example:jwt", "JWT", sign)
        .scope("repository:write");
    let client = authority.client(&header);
    get(&client).await.unwrap();
    authority.clock.turn(1000);
    get(&client).await.unwrap();
    let questions = authority.questions();
    assert_eq!(questions[0].header("authorization"), Some("JWT s1gned-at-1700000000"));
    assert_eq!(questions[1].header("authorization"), Some("JWT s1gned-at-1700001000"));
    assert_eq!(questions[0].text(), "grant_type=urn%3Aexample%3Ajwt&scope=repository%3Awrite");

    let in_form = authority.oauth().assertion("urn:example:assertion", sign);
    get(&authority.client(&in_form)).await.unwrap();
    let question = authority.questions().pop().unwrap();
    assert_eq!(question.header("authorization"), Some(BASIC));
    assert_eq!(
        fields(&question),
        pairs(&[("assertion", "s1gned-at-1700001000"), ("grant_type", "urn:example:assertion")])
    );
}

#[tokio::test]
async fn a_signature_that_fails_is_the_callers_error() {
    let authority = Authority::start().await;
    let sign = |_| Err::<String, _>(std::io::Error::other("no key"));
    let credentials = OAuthCredentials::signed_header(authority.endpoints(), "urn:example:jwt", "JWT", sign);
    let error = get(&authority.client(&credentials)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(cause::<bitbucket_runtime::oauth::OAuthError>(&error).kind(), OAuthErrorKind::Sign);
    assert!(error.to_string().contains("no key"), "{error}");
    assert!(authority.server.seen().is_empty());
}

#[tokio::test]
async fn a_program_may_prove_itself_in_the_form_or_not_at_all() {
    let authority = Authority::start().await;
    let credentials = authority.oauth().secret_in_form().client_credentials();
    get(&authority.client(&credentials)).await.unwrap();
    let public = OAuth::public(authority.endpoints(), ID).authorization("st4te").code(CODE);
    get(&authority.client(&public)).await.unwrap();
    let questions = authority.questions();
    assert!(questions.iter().all(|seen| seen.header("authorization").is_none()));
    assert_eq!(
        fields(&questions[0]),
        pairs(&[("client_id", ID), ("client_secret", SECRET), ("grant_type", "client_credentials")])
    );
    assert_eq!(
        fields(&questions[1]),
        pairs(&[("client_id", ID), ("code", CODE), ("grant_type", "authorization_code")])
    );
}

#[tokio::test]
async fn id_and_secret_are_encoded_before_they_are_joined() {
    let authority = Authority::start().await;
    authority.answer_next(200, r#"{"access_token":"x"}"#);
    let oauth = OAuth::new(authority.endpoints(), "a:b", "ü c");
    let client = authority.client(&oauth.client_credentials());
    let tokens = oauth.client_credentials().tokens(client.environment()).await.unwrap();
    // The base64 form of `a%3Ab:%C3%BC%20c`.
    assert_eq!(authority.questions()[0].header("authorization"), Some("Basic YSUzQWI6JUMzJUJDJTIwYw=="));
    assert_eq!((tokens.access(), tokens.expires_at()), ("x", None));
}

#[tokio::test]
async fn kept_tokens_are_used_and_renewed() {
    let authority = Authority::start().await;
    let first = authority.person();
    let kept = first.tokens(authority.client(&first).environment()).await.unwrap();
    assert_eq!(kept.access(), "acc3ss-1");
    assert_eq!(kept.refresh(), Some("r3fresh-1"));
    assert_eq!(kept.expires_at(), Some(authority.clock.after(1000)));
    assert_eq!(kept.scopes(), ["issue", "account"]);

    let second = authority.oauth().restored(kept);
    get(&authority.client(&second)).await.unwrap();
    assert_eq!(authority.questions().len(), 1, "what is good is used");
    authority.clock.turn(941);
    let client = authority.client(&second);
    get(&client).await.unwrap();
    assert_eq!(second.tokens(client.environment()).await.unwrap().refresh(), Some("r3fresh-2"));

    let third = authority.oauth().restored(Tokens::from_refresh("r3fresh-2"));
    get(&authority.client(&third)).await.unwrap();
    assert_eq!(authority.shown(), ["Bearer acc3ss-1", "Bearer acc3ss-2", "Bearer acc3ss-3"]);
}

#[tokio::test]
async fn a_renewal_that_says_less_keeps_the_rest() {
    let authority = Authority::start().await;
    let tokens = Tokens::from_refresh("r3fresh-0").with_scopes(["issue"]);
    let credentials = authority.oauth().restored(tokens);
    authority.answer_next(200, r#"{"access_token":"n3w","expires_in":"60"}"#);
    let tokens = credentials.tokens(authority.client(&credentials).environment()).await.unwrap();
    assert_eq!((tokens.access(), tokens.refresh()), ("n3w", Some("r3fresh-0")));
    assert_eq!(tokens.scopes(), ["issue"]);
}

#[tokio::test]
async fn a_short_life_is_not_all_margin() {
    let authority = Authority::start().await;
    authority.answer_next(200, r#"{"access_token":"sh0rt","expires_in":60}"#);
    let credentials = authority.oauth().client_credentials();
    let client = authority.client(&credentials);
    let environment = client.environment();
    assert_eq!(credentials.tokens(environment).await.unwrap().access(), "sh0rt");
    authority.clock.turn(29);
    assert_eq!(credentials.tokens(environment).await.unwrap().access(), "sh0rt");
    authority.clock.turn(1);
    assert_eq!(credentials.tokens(environment).await.unwrap().access(), "acc3ss-1");
}

#[tokio::test]
async fn the_margin_is_the_callers() {
    let authority = Authority::start().await;
    let credentials = authority.oauth().client_credentials().margin(Duration::from_secs(400));
    let client = authority.client(&credentials);
    for (turn, questions) in [(0, 1), (599, 1), (1, 2)] {
        authority.clock.turn(turn);
        get(&client).await.unwrap();
        assert_eq!(authority.questions().len(), questions);
    }
}

#[tokio::test]
async fn what_cannot_be_renewed_is_used_to_its_end() {
    let authority = Authority::start().await;
    authority.answer_next(200, r#"{"access_token":"l4st","expires_in":1000}"#);
    let credentials = authority.person();
    let client = authority.client(&credentials);
    let environment = client.environment();
    assert_eq!(credentials.tokens(environment).await.unwrap().access(), "l4st");
    authority.clock.turn(999);
    assert_eq!(credentials.tokens(environment).await.unwrap().access(), "l4st");
    authority.clock.turn(1);
    let error = credentials.tokens(environment).await.unwrap_err();
    assert_eq!(error.kind(), OAuthErrorKind::Ended);
    assert_eq!(authority.questions().len(), 1, "a code is used once");
}

#[tokio::test]
async fn one_client_serves_many_people() {
    let authority = Authority::start().await;
    let client: Client<Sample> = Client::builder().base_url(authority.server.url()).build().unwrap();
    let person = Credentials::oauth(authority.person());
    let request = bitbucket_runtime::Request::<()>::new(&crate::support::GET, &[1.into()]);
    request.clone().with_credentials(person).send(&client).await.unwrap();
    assert_eq!(request.send(&client).await.unwrap_err().status().unwrap(), 401);
    assert_eq!(authority.shown(), ["Bearer acc3ss-1", "nothing"]);
}
