//! What was and what is now, one below the other, with the part that differs marked.

use super::html::Html;

/// Writes what was and what is; a side that says nothing is said to be none.
pub(super) fn write(html: &mut Html, before: Option<&str>, after: Option<&str>) {
    if before.is_none() && after.is_none() {
        return;
    }
    let (was, is) = match (before, after) {
        (Some(before), Some(after)) => parts(before, after),
        (before, after) => ((before.unwrap_or_default(), "", ""), (after.unwrap_or_default(), "", "")),
    };
    html.markup("<dl class=\"sides\">");
    if before.is_some() {
        html.markup("<div class=\"was\"><dt>was</dt><dd>");
        side(html, was);
        html.markup("</dd></div>");
    }
    if after.is_some() {
        html.markup("<div class=\"now\"><dt>now</dt><dd>");
        side(html, is);
        html.markup("</dd></div>");
    }
    html.markup("</dl>\n");
}

/// What two texts begin with, what differs, what they end with.
type Parts<'a> = (&'a str, &'a str, &'a str);

fn side(html: &mut Html, (start, middle, end): Parts<'_>) {
    if start.is_empty() && middle.is_empty() && end.is_empty() {
        html.markup("<em>none</em>");
        return;
    }
    html.markup("<code>").text(start);
    if !middle.is_empty() {
        html.markup("<mark>").text(middle).markup("</mark>");
    }
    html.text(end).markup("</code>");
}

/// Parts two texts where whole words begin to differ; where all differs, nothing is marked.
fn parts<'a>(before: &'a str, after: &'a str) -> (Parts<'a>, Parts<'a>) {
    let (left, right) = (words(before), words(after));
    let start = left.iter().zip(&right).take_while(|(left, right)| left == right).count();
    let (left_rest, right_rest) = (&left[start..], &right[start..]);
    let both = left_rest.iter().rev().zip(right_rest.iter().rev());
    let end = both.take_while(|(left, right)| left == right).count();
    if start == 0 && end == 0 {
        return ((before, "", ""), (after, "", ""));
    }
    (cut(before, &left, start, end), cut(after, &right, start, end))
}

fn cut<'a>(text: &'a str, words: &[&str], start: usize, end: usize) -> Parts<'a> {
    let length = |words: &[&str]| words.iter().map(|word| word.len()).sum::<usize>();
    let (from, to) = (length(&words[..start]), text.len() - length(&words[words.len() - end..]));
    (&text[..from], &text[from..to], &text[to..])
}

/// Names and numbers as a whole, all else sign by sign.
fn words(text: &str) -> Vec<&str> {
    let is_part = |sign: char| sign.is_alphanumeric() || sign == '_';
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match is_part(first) {
            true => rest.find(|sign| !is_part(sign)).unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        let (word, others) = rest.split_at(length);
        words.push(word);
        rest = others;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn whole_words_are_marked() {
        assert_eq!(
            parts("fn a(id: &str) -> Pet", "fn a(id: Uuid) -> Pet"),
            (("fn a(id: ", "&str", ") -> Pet"), ("fn a(id: ", "Uuid", ") -> Pet"))
        );
        assert_eq!(parts("Pet", "Pets"), (("Pet", "", ""), ("Pets", "", "")));
        assert_eq!(parts("f(a)", "f(a, a)"), (("f(a", "", ")"), ("f(a", ", a", ")")));
        assert_eq!(parts("", "é"), (("", "", ""), ("é", "", "")));
    }
}
