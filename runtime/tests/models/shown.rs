//! No secret in what is shown of a model, or of a document that cannot be read.

use bitbucket_runtime::wire::{self, Extra, Json, Lenient, TypeTag, Value};
use bitbucket_runtime::{Page, hierarchy};

use crate::sample::read;

const SECRET: &str = "S3CRET";

bitbucket_runtime::model! {
    struct Variable, tag "variable", secret "value" {
        r#type: TypeTag = "type";
        key: Option<String>;
        value: Option<String>;
        secured: Option<bool>;
    }
}

bitbucket_runtime::model! {
    struct Environment {
        name: Option<String>;
        variables: Option<Vec<Variable>>;
        first: Option<Box<Variable>>;
        setting: Option<Setting>;
        data: Option<Json>;
    }
}

bitbucket_runtime::model! {
    struct Hook, tag "hook", secret "salt" {
        r#type: TypeTag = "type";
        salt: Option<String>;
    }
}

bitbucket_runtime::model! {
    struct SettingBase {
        r#type: TypeTag = "type";
    }
}

#[derive(Clone, PartialEq)]
enum Setting {
    Hook(Box<Hook>),
    Other(Box<SettingBase>),
}

hierarchy!(Setting by "type", else SettingBase { Hook(Hook) = "hook" });

#[test]
fn a_secret_of_another_kind_is_not_shown() {
    for text in [
        r#"{"key":"K","value":"S3CRET"}"#,
        r#"{"key":"K","value":{"raw":"S3CRET"}}"#,
        r#"{"key":"K","value":["S3CRET"]}"#,
        r#"{"key":"K","Value":"S3CRET"}"#,
        r#"{"key":"K","VALUE":{"a":["S3CRET"]}}"#,
        r#"{"key":"K","\u0076alue":["S3CRET"]}"#,
        r#"{"key":"K","more":{"value":"S3CRET"}}"#,
        r#"{"key":"K","more":[{"deep":{"Value" : [ "S3CRET" , {"a":"S3CRET"} ]}}]}"#,
        r#"{"key":"K","api_token":"S3CRET","clientSecret":{"a":"S3CRET"},"more":{"private-key":"S3CRET"}}"#,
        r#"{"key":"K","more":{"pass\u0077ord":"S3CRET"}}"#,
        r#"{"key":{"value":"S3CRET"}}"#,
    ] {
        let variable: Variable = read(text);
        for shown in [
            format!("{variable:?}"),
            format!("{variable:#?}"),
            format!("{:?}", variable.extra),
            format!("{:?}", Some(variable.extra.clone())),
        ] {
            assert!(!shown.contains(SECRET), "{text} is shown as {shown}");
        }
        let is_unread = variable.key.is_none();
        assert!(is_unread || format!("{variable:?}").contains(r#"key: "K""#), "{variable:?}");
    }
    let number: Variable = read(r#"{"value":7351234,"Value":null,"more":{"value":true}}"#);
    assert_eq!(
        format!("{number:?}"),
        r#"Variable { extra: {"value": (hidden), "Value": null, "more": {"value":true}} }"#
    );
}

#[test]
fn a_piece_of_a_model_is_shown_by_its_kind_alone() {
    let environment: Environment = read(
        r#"{"variables":[null,{"value":"S3CRET","key":"K"}],"first":[{"value":"S3CRET"}],"setting":"S3CRET",
            "name":{"value":"S3CRET"},"data":{"token":"S3CRET","a":1}}"#,
    );
    assert_eq!(
        format!("{environment:?}"),
        "Environment { variables: [Variable { key: \"K\", value: (hidden) }], data: {\"token\":(hidden),\"a\":1}, \
         extra: {\"variables\": (an array), \"first\": (an array), \"setting\": (a text), \"name\": (an object)} }"
    );
    let map: std::collections::BTreeMap<String, String> = read(r#"{"db_password":"S3CRET","user":"u"}"#);
    let shown = format!("{:?}", Holder { settings: Some(map), extra: Extra::new() });
    assert_eq!(shown, r#"Holder { settings: {"db_password": (hidden), "user": "u"} }"#);
    assert_eq!(
        format!("{:?}", read::<Json>(r#"{"secret":["S3CRET"],"a":2}"#)),
        r#"{"secret":(hidden),"a":2}"#
    );
    assert_eq!(
        read::<Json>(r#"{"secret":"S3CRET"}"#).to_string(),
        r#"{"secret":"S3CRET"}"#,
        "it is still there"
    );
}

bitbucket_runtime::model! {
    struct Holder {
        settings: Option<std::collections::BTreeMap<String, String>>;
    }
}

#[track_caller]
fn assert_hidden<V: Value>(text: impl AsRef<[u8]>) -> String {
    let text = text.as_ref();
    let error = wire::from_slice::<V>(text).err().unwrap_or_else(|| panic!("{}", text.escape_ascii()));
    for shown in
        [error.to_string(), format!("{error:?}"), error.excerpt().to_owned(), error.message().to_owned()]
    {
        assert!(!shown.contains(SECRET), "{} is shown as {shown}", text.escape_ascii());
        assert!(!shown.contains("S3C"), "{} is shown as {shown}", text.escape_ascii());
        assert!(shown.len() < 1_000, "{} bytes", shown.len());
    }
    error.to_string()
}

#[test]
fn an_error_shows_no_secret_that_stands_around_it() {
    for text in [
        r#"{"value":"S3CRET","key":}"#,
        r#"{"value":"S3CRET" "key":1}"#,
        r#"{"value": "S3CRET","secured":nope}"#,
        r#"{"Value":["S3CRET",{"a":"S3CRET"}],"key":}"#,
        r#"{"more":{"value":{"a":"S3CRET"}},"key":}"#,
        r#"{"more":{"access_token":"S3CRET"},"key":}"#,
        r#"{"\u0076alue":"S3CRET","key":}"#,
        // The fault is inside of the secret, or in front of it.
        r#"{"value":"S3CRET"#,
        r#"{"value":"S3CRET\q"}"#,
        "{\"value\":\"S3CRET\u{1}S3CRET\"}",
        r#"{"value":"S3CRET"S3CRET"}"#,
        r#"{"value":S3CRET}"#,
        r#"{"value":{S3CRET}}"#,
        r#"{"value":["S3CRET" "S3CRET"]}"#,
        r#"{"key":nope,"value":"S3CRET"}"#,
        r#"{"key":"x"y","value":"S3CRET"}"#,
        r#"{key:"x",value:"S3CRET"}"#,
        "{'value':'S3CRET'}",
        r#"{"key":"K","secured":tru,"password":"S3CRET"}"#,
        r#"{"value":"S3CRET"}{"value":"S3CRET"}"#,
        r#"[{"value":"S3CRET"}]"#,
    ] {
        assert_hidden::<Variable>(text);
        assert_hidden::<Page<Variable>>(format!(r#"{{"values":[{text},nope]}}"#));
        assert_hidden::<Environment>(format!(r#"{{"variables":[{text}],"name":}}"#));
        assert_hidden::<Environment>(format!(r#"{{"name":nope,"first":{text}}}"#));
        assert_hidden::<Page<Lenient<Variable>>>(format!(r#"{{"values":[{text},nope]}}"#));
        assert_hidden::<std::collections::BTreeMap<String, Vec<Variable>>>(format!(r#"{{"a":[{text},7]}}"#));
    }
    // The type is not known yet, or known by its tag alone.
    for text in [
        r#"{"setting":{"salt":"S3CRET","type":hook}}"#,
        r#"{"setting":{"type":"hook","salt":"S3CRET",}}"#,
        r#"{"name":x,"setting":{"salt":"S3CRET"}}"#,
    ] {
        assert_hidden::<Environment>(text);
    }
    assert_hidden::<Variable>(b"{\"value\":\"S3CRET\",\"key\":\"\xff\"}");
    assert_hidden::<Variable>(b"{\"value\":\"S3CRET\xffS3CRET\"}");
    let wide: Vec<u8> = r#"{"value":"S3CRET"}"#.bytes().flat_map(|byte| [byte, 0]).collect();
    let shown = assert_hidden::<Variable>(&wide).replace("\\u{0}", "");
    assert!(!shown.contains(SECRET), "{shown}");
}

#[test]
fn an_error_still_shows_what_is_no_secret() {
    let error = wire::from_slice::<Variable>(br#"{"key":"K","value":"S3CRET","secured":nope}"#).unwrap_err();
    assert_eq!(error.excerpt(), r#"{"key":"K","value":(hidden),"secured":nope}"#);
    let error = wire::from_slice::<Variable>(br#"{"value":null,"secured":nope}"#).unwrap_err();
    assert_eq!(error.excerpt(), r#"{"value":null,"secured":nope}"#);
}

#[test]
fn what_could_not_be_read_by_itself_is_not_shown() {
    let page: Page<Lenient<Variable>> = read(r#"{"values":[["S3CRET"],{"value":["S3CRET"]},"S3CRET"]}"#);
    assert!(!format!("{page:?}").contains(SECRET), "{page:?}");
    let unread = page.values[0].as_result().unwrap_err();
    assert_eq!(unread.json().as_str(), r#"["S3CRET"]"#);
    for shown in [unread.to_string(), format!("{unread:?}"), unread.error().to_string()] {
        assert!(!shown.contains(SECRET), "{shown}");
    }
}

#[test]
fn an_error_is_bounded_and_moves_no_text_around_it() {
    let key = "\u{202e}\u{7}\u{200b}k\u{9b}".repeat(400);
    let texts = [
        format!("{{\"name\":\"{}gpj.exe\",\"{key}\":x}}", "\u{202e}").replace('\u{7}', " "),
        "{\"name\":\"a\u{1b}[31m\u{202e}".to_owned(),
        format!("{{\"{key}\":1}}").replace('\u{7}', " "),
    ];
    let check = |error: wire::DecodeError| {
        for shown in [error.to_string(), error.excerpt().to_owned()] {
            let odd =
                |character: char| character.is_control() || "\u{200b}\u{202e}\u{2066}".contains(character);
            assert!(!shown.contains(odd), "{}", shown.escape_unicode());
            assert!(shown.len() < 4_000, "{} bytes", shown.len());
        }
    };
    check(wire::from_slice::<Environment>(texts[0].as_bytes()).unwrap_err());
    check(wire::from_slice::<Environment>(texts[1].as_bytes()).unwrap_err());
    check(wire::from_slice::<std::collections::BTreeMap<String, Variable>>(texts[2].as_bytes()).unwrap_err());
    let environment: Environment = read("{\"more\":{\"a\":\"\u{202e}\"}}");
    assert!(format!("{environment:?}").contains(r"\u{202e}"), "{environment:?}");
}
