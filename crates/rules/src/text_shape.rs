//! Shapes of texts: what templates, text literals and the policy's own text say.

use privet_ir::{ByteRange, Confidence, Expr, FileId, Literal, Place};
use privet_model::{Lint, TextPlace, Texts, Url, UrlRecipient};

use crate::finding::{Cause, Draft};
use crate::{Input, TextKind};

/// A text, and where it stands.
struct Text<'t> {
    text: &'t str,
    file: FileId,
    /// Where it starts in its file, if each of its bytes is one of the file.
    start: Option<u32>,
    whole: ByteRange,
}

impl Text<'_> {
    fn place(&self, from: usize, to: usize) -> Place {
        let range = match self.start {
            Some(start) => {
                let at = |offset: usize| start.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX));
                ByteRange { start: at(from), end: at(to) }
            }
            None => self.whole,
        };
        Place { file: self.file, range }
    }
}

/// Every text that says what the lint is about.
pub(crate) fn check<'a>(input: Input<'a>, lint: &'a Lint, matcher: &Texts, drafts: &mut Vec<Draft<'a>>) {
    let is_wanted = |place| matcher.places.is_empty() || matcher.places.contains(&place);
    for file in input.texts {
        let place = match file.kind {
            TextKind::Template => TextPlace::Template,
            TextKind::Policy => TextPlace::Policy,
            TextKind::Migration | TextKind::Settings => continue,
        };
        if is_wanted(place) {
            let end = u32::try_from(file.text.len()).unwrap_or(u32::MAX);
            let whole = ByteRange { start: 0, end };
            let text = Text { text: &file.text, file: file.file, start: Some(0), whole };
            drafts.extend(said(input, matcher, &text).into_iter().map(|found| draft(lint, found)));
        }
    }
    if is_wanted(TextPlace::Policy) {
        drafts.extend(named_policy(input, matcher).into_iter().map(|found| draft(lint, found)));
    }
    if !is_wanted(TextPlace::Code) {
        return;
    }
    for body in input.program.bodies().iter().filter(|body| input.program.is_workspace(body.file)) {
        let tree = &input.program.item(*body).tree;
        for (id, expr) in tree.exprs.iter() {
            let Expr::Literal(Literal::String(text)) = expr else { continue };
            if text.as_str().len() < SHORTEST {
                continue;
            }
            let whole = input.program.file(body.file).resolve(tree.expr_span(id));
            let text = Text { text: text.as_str(), file: body.file, start: None, whole };
            drafts.extend(said(input, matcher, &text).into_iter().map(|found| draft(lint, found)));
        }
    }
}

/// A text literal shorter than this says nothing that a lint asks for.
const SHORTEST: usize = 12;

fn draft<'a>(lint: &'a Lint, (primary, what): (Place, String)) -> Draft<'a> {
    Draft::new(lint, Cause::Text { what }, primary, Confidence::Certain)
}

fn said(input: Input<'_>, matcher: &Texts, text: &Text<'_>) -> Vec<(Place, String)> {
    let mut found = Vec::new();
    if !matcher.loads.is_empty() {
        for (from, to, url) in loaded(text.text, &matcher.loads) {
            if let Some(host) = foreign_host(input, url) {
                found.push((text.place(from, to), host));
            }
        }
    }
    if !matcher.holds.is_empty() {
        for (from, sentence) in sentences(text.text) {
            let lower = sentence.to_lowercase();
            let mut words = matcher.holds.iter().map(|list| list.iter().find(|word| has_word(&lower, word)));
            let Some(first) = words.next().flatten() else { continue };
            if words.all(|word| word.is_some()) {
                found.push((text.place(from, from + sentence.len()), first.clone()));
                break;
            }
        }
    }
    for ended in &matcher.ended {
        if ended.until.as_str() < input.today
            && let Some(at) = find(text.text, &ended.name)
        {
            let what = format!("{} (until {})", ended.name, ended.until.as_str());
            found.push((text.place(at, at + ended.name.len()), what));
        }
    }
    found
}

/// The policy that `privet.toml` names, where its clauses quote something that is no longer in force.
fn named_policy(input: Input<'_>, matcher: &Texts) -> Vec<(Place, String)> {
    let Some(named) = &input.catalogue.project.policy else { return Vec::new() };
    let Some(file) = input.texts.iter().find(|text| text.kind == TextKind::Settings) else {
        return Vec::new();
    };
    let at = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    let primary = Place {
        file: file.file,
        range: ByteRange { start: at(named.span().start), end: at(named.span().end) },
    };
    let quotes = input.catalogue.policy.clauses.iter().map(|clause| clause.quote.as_str());
    let quotes: Vec<&str> = quotes.collect();
    let ended = matcher.ended.iter().filter(|ended| {
        ended.until.as_str() < input.today && quotes.iter().any(|quote| find(quote, &ended.name).is_some())
    });
    ended.map(|ended| (primary, format!("{} (until {})", ended.name, ended.until.as_str()))).collect()
}

/// Where a text names something, in capitals or not.
fn find(text: &str, name: &str) -> Option<usize> {
    let (text, name) = (text.as_bytes(), name.as_bytes());
    text.windows(name.len().max(1)).position(|window| window.eq_ignore_ascii_case(name))
}

/// Whether a word stands in a text, not as a part of another.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let is_letter = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        !is_letter(text[..at].chars().next_back()) && !is_letter(text[at + word.len()..].chars().next())
    })
}

/// The sentences of a text, each with its position.
fn sentences(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = text.as_ptr() as usize;
    text.split_inclusive(['.', '!', '?', '\n']).map(move |sentence| {
        let trimmed = sentence.trim_start();
        (trimmed.as_ptr() as usize - base, trimmed.trim_end())
    })
}

/// The host that something is loaded from, if it is not the project's own.
fn foreign_host(input: Input<'_>, url: &str) -> Option<String> {
    let url = if url.starts_with("//") { format!("https:{url}") } else { url.to_owned() };
    let host = Url::parse(&url)?.host;
    match input.catalogue.hosts.recipient(&url) {
        UrlRecipient::Known(_) | UrlRecipient::Unknown(_) => Some(host),
        UrlRecipient::Internal | UrlRecipient::NotConstant => None,
    }
}

/// What elements of HTML load: where the URL stands, and the URL.
fn loaded<'t>(text: &'t str, elements: &[String]) -> Vec<(usize, usize, &'t str)> {
    let mut found = Vec::new();
    for (open, _) in text.match_indices('<') {
        let rest = &text[open + 1..];
        let name_end = rest.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(rest.len());
        if !elements.iter().any(|element| element.eq_ignore_ascii_case(&rest[..name_end])) {
            continue;
        }
        let tag = &rest[..rest.find('>').unwrap_or(rest.len())];
        // A link to a page loads nothing.
        if rest[..name_end].eq_ignore_ascii_case("link")
            && !["stylesheet", "preload", "icon", "modulepreload"].iter().any(|rel| tag.contains(rel))
        {
            continue;
        }
        for attribute in ["src", "href", "data"] {
            let Some((at, value)) = attribute_of(tag, attribute) else { continue };
            let from = open + 1 + at;
            found.push((from, from + value.len(), value));
        }
    }
    found
}

/// The value of an attribute of a tag, and where it stands.
fn attribute_of<'t>(tag: &'t str, name: &str) -> Option<(usize, &'t str)> {
    for (at, _) in tag.match_indices(name) {
        let before = tag[..at].chars().next_back();
        if !before.is_some_and(char::is_whitespace) {
            continue;
        }
        let after = tag[at + name.len()..].trim_start();
        let Some(value) = after.strip_prefix('=') else { continue };
        let value = value.trim_start();
        let (value, end) = match value.chars().next()? {
            quote @ ('"' | '\'') => (&value[1..], value[1..].find(quote)),
            _ => (value, value.find(char::is_whitespace)),
        };
        let value = &value[..end.unwrap_or(value.len())];
        return Some((value.as_ptr() as usize - tag.as_ptr() as usize, value));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{has_word, loaded, sentences};

    #[test]
    fn elements_load_what_their_attributes_name() {
        let elements = ["script".to_owned(), "img".to_owned(), "link".to_owned()];
        let text = "<p><script async src=\"https://a.example/x.js\"></script><img data-src='no' src='//b.example/p'>\
            <link rel=canonical href=https://c.example><scripted src='https://d.example'>";
        let urls: Vec<&str> = loaded(text, &elements).into_iter().map(|(_, _, url)| url).collect();
        assert_eq!(urls, ["https://a.example/x.js", "//b.example/p"]);
        assert!(loaded(text, &elements).iter().all(|(from, to, url)| &text[*from..*to] == *url));
    }

    #[test]
    fn words_stand_alone_and_sentences_keep_their_places() {
        assert!(has_word("your pin, please", "pin"));
        assert!(!has_word("your opinion", "pin"));
        let text = "One. Two words!";
        assert_eq!(sentences(text).collect::<Vec<_>>(), [(0, "One."), (5, "Two words!")]);
    }
}
