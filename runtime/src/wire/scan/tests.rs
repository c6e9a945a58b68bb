//! The tokens are those of serde_json.

use super::Scan;

#[test]
fn a_text_ends_where_serde_json_says() {
    let letters =
        ["", "a", "é", "\u{1F680}", "\\n", "\\\"", "\\u00e9", "\\ud83d\\ude80", "\\\\", "~~~~~~~~", "\u{7f}"];
    let mut tried = 0;
    for length in 0..20 {
        for letter in letters {
            for after in letters {
                let json = format!("\"{}{letter}{after}\" ,", "x".repeat(length));
                let right: String = serde_json::from_str(json.trim_end_matches([' ', ','])).expect("a text");
                let mut scan = Scan::new(&json);
                assert_eq!(scan.text().as_deref(), Some(right.as_str()), "{json}");
                assert!(scan.takes(b',') && scan.is_at_end(), "{json}");
                tried += 1;
            }
        }
    }
    assert_eq!(tried, 20 * letters.len() * letters.len());
}

#[test]
fn what_is_no_text_is_left_to_those_who_explain() {
    for json in [
        "\"",
        "\"abc",
        "\"a\nb\"",
        "\"\u{1}\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud83d\"",
        "\"\\ud83dx\"",
        "\"\\udc00\"",
        "\"\\u+123\"",
        "\"\\ud83d\\u0041\"",
        "\"\\",
        "1",
        "",
    ] {
        assert!(serde_json::from_str::<String>(json).is_err(), "{json}");
        assert_eq!(Scan::new(json).text(), None, "{json}");
    }
}

#[test]
fn numbers_are_those_of_json() {
    for json in ["0", "-0", "7", "120", "-3.50", "1e9", "1E+9", "0.1e-7", "123456789012345678901234567890"] {
        assert_eq!(Scan::new(json).number(), Some(json));
    }
    for json in ["", "-", "01", "-01", "1.", ".5", "1e", "1e+", "+1", "x"] {
        let read = Scan::new(json).number();
        assert_ne!(read, Some(json), "{json}");
        assert!(serde_json::from_str::<f64>(json).is_err(), "{json}");
    }
}

#[test]
fn short_whole_numbers_are_those_of_json() {
    for json in ["0", "7", "-7", "120", "999999999999999999", "-999999999999999999"] {
        for behind in ["", ",", "}", " "] {
            let text = format!(" {json}{behind}");
            let mut scan = Scan::new(&text);
            assert_eq!(scan.short_integer(), json.parse().ok(), "{text}");
            assert_eq!(scan.place(), json.len() + 1, "{text}");
        }
    }
    for json in ["", "-", "-0", "00", "01", "-01", "1.5", "1e5", "1E5", "1000000000000000000", "x", "+1"] {
        let mut scan = Scan::new(json);
        assert_eq!((scan.short_integer(), scan.place()), (None, 0), "{json}");
    }
}

#[test]
fn what_is_passed_over_ends_where_serde_json_says() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for json in [
        "1",
        "-1.5e3",
        "true",
        "null",
        "\"\"",
        r#""a\\\"]}""#,
        "[]",
        "{}",
        r#"[1, {"a":"}]","b":[[]]} , null]"#,
        &deep,
    ] {
        let text = format!(" {json},1]");
        let mut scan = Scan::new(&text);
        assert_eq!((scan.pass(), scan.place()), (Some(()), json.len() + 1), "{json:.99}");
    }
    for json in ["", ",", ":", "]", "}", "[", "[1", "{\"a", "\"a\n\"", "\"\\", "1"] {
        assert_eq!(Scan::new(json).pass(), None, "{json}");
    }
}

#[test]
fn a_key_is_taken_where_it_stands_as_it_is() {
    for key in
        ["\"\":", "\"id\":", "\"links\":", "\"description\":", "\"the_name_of_the_repository_and_more\":"]
    {
        let text = format!(" {key}1");
        let mut scan = Scan::new(&text);
        assert!(scan.takes_key(key) && scan.takes(b'1'), "{key}");
        for place in 0..key.len() {
            let other = format!("{}~{}1", &key[..place], &key[place + 1..]);
            let mut scan = Scan::new(&other);
            assert!(!scan.takes_key(key) && scan.place() == 0, "{other}");
        }
        assert!(!Scan::new(&key[..key.len() - 1]).takes_key(key));
    }
}
