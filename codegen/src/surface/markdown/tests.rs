//! What becomes of Markdown, and that nothing of it leaves its place.

use unicode_width::UnicodeWidthStr;

use super::{COLUMNS, Text, check, read, write};

fn written(text: &str) -> String {
    Text::read(text).written()
}

#[test]
fn markdown_stays_markdown() {
    for text in [
        "Some *words* and **others**, ~~gone~~ and `code`.",
        "# A heading\n\nWords.",
        "- one\n- two\n  - three\n- four",
        "1. one\n2. two",
        "7. seven\n8. eight",
        "- one\n\n  And more of it.\n\n- two",
        "> quoted\n>\n> and more",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "See [the page](https://example.com/a?b=1&c=2#d) or <https://example.com/>.",
        "```text\nlet x = 1;\n```",
        "one\\\ntwo",
        "___",
    ] {
        assert_eq!(written(text), text);
    }
}

#[test]
fn what_would_leave_its_place_is_words_code_or_a_link() {
    for (text, what) in [
        ("    indented", "```text\nindented\n```"),
        ("```rust\nfn main() {}\n```", "```text\nfn main() {}\n```"),
        ("```\nnever closed", "```text\nnever closed\n```"),
        ("````\n```\n````", "````text\n```\n````"),
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
        ("a <blink>b</blink>", "a \\<blink>b\\</blink>"),
        ("a <b class=\"x\">b</b>", "a b"),
        ("<p>one</p><p>two<br/>three</p>", "one\n\ntwo\\\nthree"),
        ("<ul><li>one</li><li>two &lt; three</li></ul>", "- one\n- two \\< three"),
        ("a <a href=\"https://example.com\">b</a> c", "a [b](https://example.com) c"),
        ("a <a href=\"javascript:x\">b</a> c", "a b c"),
        ("a<!-- b -->c", "ac"),
        ("[x]", "\\[x\\]"),
        ("[x][y] and [z](../other.html)", "\\[x\\]\\[y\\] and z"),
        ("[x](crate::Client)", "x"),
        ("[x]: https://example.com\n\n[x]", "[x](https://example.com)"),
        ("![alt](https://example.com/x.png)", "[alt](https://example.com/x.png)"),
        ("at https://example.com/a_b, or", "at <https://example.com/a_b>, or"),
        ("at https://{host}/v1.", "at `https://{host}/v1`."),
        ("a\u{202e}b\u{200b}c\u{0}d\u{a0}e", "abcd e"),
        ("snake_case and _x", "snake_case and \\_x"),
        ("[^1]\n\n[^1]: note", "\\[1\\]\n\n\\[1\\]\n\nnote"),
        ("- [ ] open\n- [x] done", "- \\[ \\] open\n- \\[x\\] done"),
        ("a & b &amp; c &copy;", "a \\& b \\& c ©"),
        ("*/ /* //! #![x]", "*/ /* //! #!\\[x\\]"),
        ("one\ntwo   three", "one two three"),
        ("a | b", "a \\| b"),
    ] {
        assert_eq!(written(text), what, "{text:?}");
    }
}

#[test]
fn lines_are_bounded_and_begin_no_block() {
    let marks = ["-", "+", "1.", "2)", "#", ">", "=", "---", "===", ":-", "|", "~~~", "```"];
    for mark in marks {
        for filler in 1..COLUMNS {
            let text = format!("{} {mark} {}", "x".repeat(filler), "y ".repeat(60));
            let text = written(&text);
            let blocks = read::blocks(&text);
            assert_eq!(blocks.len(), 1, "{text}");
            assert!(matches!(blocks[0], super::Block::Paragraph(_)), "{text}");
            assert!(text.lines().all(|line| line.width() <= COLUMNS), "{text}");
        }
    }
    for text in ["漢".repeat(500), "x".repeat(500), format!("`{}`", "x ".repeat(300)), "a|".repeat(200)] {
        assert!(written(&text).lines().all(|line| line.width() <= COLUMNS), "{text}");
    }
    let table = format!("| a | b |\n|---|---|\n| {} | c |", "long ".repeat(40));
    assert!(written(&table).starts_with("- long long"), "{}", written(&table));
}

#[test]
fn lists_that_follow_one_another_stay_apart() {
    let text = written("- a\n\n\n<!-- -->\n\n- b\n\n1. c\n\n\n1) d");
    assert_eq!(read::blocks(&text), read::blocks("- a\n\n+ b\n\n1. c\n\n1) d"), "{text}");
}

#[test]
fn the_first_paragraph_is_short() {
    let long = "word ".repeat(60);
    assert_eq!(Text::read("Short. And more.").led_by("Own.").written(), "Short. And more.");
    assert!(Text::read(&long).led_by("Own.").written().starts_with("Own.\n\nword word"));
    let split = Text::read(&format!("First sentence. {long}")).led_by("Own.").written();
    assert!(split.starts_with("First sentence.\n\nword word"), "{split}");
    assert!(Text::read("- a").led_by("Own.").written().starts_with("Own.\n\n- a"));
    // What only says that something comes says nothing alone.
    assert!(Text::read("One of these:\n\n- a").led_by("Own.").written().starts_with("Own.\n\nOne of these:"));
}

/// Pieces that mean something to Markdown, to HTML, to rustdoc or to Rust.
const PIECES: [&str; 58] = [
    "word",
    " ",
    "\n",
    "\n\n",
    "  \n",
    "    ",
    "\t",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "~",
    "`",
    "``",
    "```",
    "```rust\n",
    "~~~\n",
    "- ",
    "+ ",
    "* ",
    "1. ",
    "2) ",
    "# ",
    "> ",
    "---\n",
    "===\n",
    "|",
    "| a | b |\n|---|---|\n",
    "[",
    "]",
    "(",
    ")",
    "[x]",
    "[x][y]",
    "[x]: y\n",
    "![",
    "<",
    ">",
    "<b>",
    "</b>",
    "<br>",
    "<li>",
    "<a href=\"https://e.example\">",
    "</a>",
    "<script>",
    "<!--",
    "-->",
    "&lt;",
    "&#0;",
    "\\",
    "https://e.example/a_b",
    "http://x.example(",
    "a@b.example",
    "[^1]",
    "$",
    ":",
    "\u{202e}",
];

#[test]
fn nothing_leaves_its_place_however_it_is_put_together() {
    let mut seed: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut next = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below as u64) as usize
    };
    let (mut tries, mut plain) = (0, 0);
    for _ in 0..6_000 {
        let text: String = (0..next(24) + 1).map(|_| PIECES[next(PIECES.len())]).collect();
        let out = written(&text);
        assert!(check::is_safe(&out), "{text:?} became {out:?}");
        // What stands behind it is not of it.
        let behind = format!("{out}\n\nBehind it.");
        let last = read::blocks(&behind).pop();
        assert_eq!(last, read::blocks("Behind it.").pop(), "{text:?} became {out:?}");
        // An address is not broken.
        let is_bounded = |line: &str| line.width() <= COLUMNS + 8 || line.contains("://");
        assert!(out.lines().all(is_bounded), "{text:?} became {out:?}");
        assert!(!out.contains('\t') && !out.lines().any(|line| line.ends_with(' ')), "{out:?}");
        tries += 1;
        plain += usize::from(!check::is_safe(&write::written(&read::blocks(&text), COLUMNS)));
    }
    assert!(plain * 20 < tries, "{plain} of {tries} are plain words");
}
