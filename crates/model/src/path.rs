//! Patterns over the paths of items: `reqwest::Client::get`, `<app::User as Trait>::method`,
//! `log::info!`, `app::campaign::**`.
//!
//! A pattern knows text only. Which spellings an item has (its canonical path, its re-exports, the
//! trait behind a method) is known to the stages above, which offer each of them in turn.

use std::fmt;
use std::str::FromStr;

use crate::glob;
use crate::problem::Complaint;

/// A path with wildcards: `*` is one segment or a part of one, `**` any number of segments, none included.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathPattern {
    qualified: Option<Qualified>,
    segments: Vec<Segment>,
}

/// The `<Type as Trait>` in front of a pattern.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Qualified {
    of: Vec<Segment>,
    by: Vec<Segment>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Segment {
    /// Exactly this text; of a macro, with its `!`.
    Literal(String),
    /// Text with `*` in it.
    Part(String),
    /// `**`.
    Run,
}

/// How narrowly a pattern names: more is narrower. A pattern without wildcards is the narrowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Specificity {
    exact: bool,
    literal_segments: usize,
    literal_characters: usize,
}

impl PathPattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// With what is wrong, and on a second line what to write.
    pub fn parse(text: &str) -> Result<Self, String> {
        parse(text).map_err(|complaint| complaint.to_string())
    }

    /// Does the path made of these segments match? A macro's last segment ends in `!`; for a method of
    /// one impl, the first segment is `<full::Type as full::Trait>`.
    pub fn matches(&self, segments: &[&str]) -> bool {
        let Some(qualified) = &self.qualified else {
            // Most paths fail at their last segment, which costs least to look at.
            if let (Some(Segment::Part(text)), Some(last)) = (self.segments.last(), segments.last())
                && !crate::glob::text_matches(text, last)
            {
                return false;
            }
            return segments_match(&self.segments, segments);
        };
        let Some((first, rest)) = segments.split_first() else { return false };
        let Some((of, by)) = first
            .strip_prefix('<')
            .and_then(|inner| inner.strip_suffix('>'))
            .and_then(|inner| inner.rsplit_once(" as "))
        else {
            return false;
        };
        let (of, by): (Vec<&str>, Vec<&str>) = (of.split("::").collect(), by.split("::").collect());
        segments_match(&qualified.of, &of)
            && segments_match(&qualified.by, &by)
            && segments_match(&self.segments, rest)
    }

    /// Does the path written as text (`a::b::c`) match?
    pub fn matches_text(&self, path: &str) -> bool {
        self.matches(&split(path))
    }

    /// The literal last segment, if the pattern has one: what an index looks up first.
    pub fn last_literal(&self) -> Option<&str> {
        match self.segments.last() {
            Some(Segment::Literal(text)) => Some(text),
            _ => None,
        }
    }

    /// The literal segment before the last, if the pattern has one: the type of a method.
    pub fn literal_before_last(&self) -> Option<&str> {
        match self.segments.iter().rev().nth(1) {
            Some(Segment::Literal(text)) => Some(text),
            _ => None,
        }
    }

    /// Whether a path that ends in this segment may match.
    pub fn may_end_with(&self, last: &str) -> bool {
        match self.segments.last() {
            Some(Segment::Literal(text)) => text == last,
            Some(Segment::Part(text)) => glob::text_matches(text, last),
            Some(Segment::Run) | None => true,
        }
    }

    /// The segments without a wildcard.
    pub fn literals(&self) -> impl Iterator<Item = &str> {
        self.all_segments().filter_map(|segment| match segment {
            Segment::Literal(text) => Some(text.as_str()),
            Segment::Part(_) | Segment::Run => None,
        })
    }

    /// The literal first segment, if the pattern has one: the crate.
    pub fn first_literal(&self) -> Option<&str> {
        match (&self.qualified, self.segments.first()) {
            (None, Some(Segment::Literal(text))) => Some(text),
            _ => None,
        }
    }

    /// Has it no wildcard?
    pub fn is_exact(&self) -> bool {
        self.all_segments().all(|segment| matches!(segment, Segment::Literal(_)))
    }

    /// Does it name a macro (`name!`)?
    pub fn is_macro(&self) -> bool {
        self.last_literal().is_some_and(|last| last.ends_with('!'))
    }

    /// How narrowly it names.
    pub fn specificity(&self) -> Specificity {
        let literal = |segment: &&Segment| matches!(segment, Segment::Literal(_));
        let characters = |segment: &Segment| match segment {
            Segment::Literal(text) => text.len(),
            Segment::Part(text) => text.bytes().filter(|byte| *byte != b'*').count(),
            Segment::Run => 0,
        };
        Specificity {
            exact: self.is_exact(),
            literal_segments: self.all_segments().filter(literal).count(),
            literal_characters: self.all_segments().map(characters).sum(),
        }
    }

    fn all_segments(&self) -> impl Iterator<Item = &Segment> {
        let qualified = self.qualified.iter().flat_map(|q| q.of.iter().chain(&q.by));
        qualified.chain(&self.segments)
    }
}

/// The segments of a path written as text; `<Type as Trait>` stays one segment.
pub fn split(path: &str) -> Vec<&str> {
    let Some((qualifier, rest)) = path
        .starts_with('<')
        .then(|| path.find(">::").map(|end| (&path[..=end], &path[end + 3..])))
        .flatten()
    else {
        return path.split("::").collect();
    };
    std::iter::once(qualifier).chain(rest.split("::")).collect()
}

fn segments_match(pattern: &[Segment], segments: &[&str]) -> bool {
    glob::matches(
        pattern,
        segments,
        |segment| matches!(segment, Segment::Run),
        |segment, text| match segment {
            Segment::Literal(literal) => literal == text,
            Segment::Part(part) => glob::text_matches(part, text),
            Segment::Run => false,
        },
    )
}

fn parse(text: &str) -> Result<PathPattern, Complaint> {
    let (qualified, rest) = match text.strip_prefix('<') {
        None => (None, text),
        Some(inner) => {
            let malformed =
                || Complaint::new(format!("`{text}` is not a path")).help("write `<Type as Trait>::method`");
            let (qualifier, rest) = inner.split_once(">::").ok_or_else(malformed)?;
            let (of, by) = qualifier.split_once(" as ").ok_or_else(malformed)?;
            (Some(Qualified { of: read_segments(of.trim())?, by: read_segments(by.trim())? }), rest)
        }
    };
    let segments = read_segments(rest)?;
    let macros = |segment: &Segment| match segment {
        Segment::Literal(text) | Segment::Part(text) => text.ends_with('!'),
        Segment::Run => false,
    };
    if segments.iter().rev().skip(1).any(macros) {
        return Err(Complaint::new(format!("`{text}` has a `!` before its last segment")));
    }
    Ok(PathPattern { qualified, segments })
}

fn read_segments(text: &str) -> Result<Vec<Segment>, Complaint> {
    text.split("::").map(|part| read_segment(part, text)).collect()
}

fn read_segment(part: &str, whole: &str) -> Result<Segment, Complaint> {
    if part == "**" {
        return Ok(Segment::Run);
    }
    let part = part.strip_prefix("r#").unwrap_or(part);
    let name = part.strip_suffix('!').unwrap_or(part);
    let wrong = |message: String| Err(Complaint::new(message));
    if name.is_empty() {
        return if whole.is_empty() {
            wrong("a path is empty".to_owned())
        } else {
            wrong(format!("`{whole}` has an empty segment"))
        };
    }
    if name.contains("**") {
        return wrong(format!("`**` stands for whole segments, not for a part of one, in `{whole}`"));
    }
    if name.contains(['<', '(', '[', '&']) {
        return wrong(format!("`{whole}` has generic arguments or punctuation: a path is names only"));
    }
    if name.contains('-') {
        let help = format!("a crate's name in a path has underscores: `{}`", whole.replace('-', "_"));
        return Err(Complaint::new(format!("`{whole}` has a hyphen")).help(help));
    }
    if name.contains('.') || name.contains(':') {
        return Err(Complaint::new(format!("`{whole}` is not a path"))
            .help(format!("separate its segments by `::`: `{}`", whole.replace('.', "::"))));
    }
    if let Some(odd) = name.chars().find(|c| !(c.is_alphanumeric() || matches!(c, '_' | '*'))) {
        return wrong(format!("`{whole}` has the character `{}`, which no name has", odd.escape_default()));
    }
    Ok(if name.contains('*') { Segment::Part(part.to_owned()) } else { Segment::Literal(part.to_owned()) })
}

impl FromStr for PathPattern {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        PathPattern::parse(text)
    }
}

impl fmt::Display for PathPattern {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Qualified { of, by }) = &self.qualified {
            write!(out, "<{} as {}>::", Joined(of), Joined(by))?;
        }
        write!(out, "{}", Joined(&self.segments))
    }
}

struct Joined<'s>(&'s [Segment]);

impl fmt::Display for Joined<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, segment) in self.0.iter().enumerate() {
            if index > 0 {
                out.write_str("::")?;
            }
            out.write_str(match segment {
                Segment::Literal(text) | Segment::Part(text) => text,
                Segment::Run => "**",
            })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_the_format_says() {
        for (pattern, path, expected) in [
            ("reqwest::Client::get", "reqwest::Client::get", true),
            ("reqwest::Client::get", "reqwest::Client::getter", false),
            ("reqwest::Client::*", "reqwest::Client::get", true),
            ("reqwest::Client::*", "reqwest::Client", false),
            ("reqwest::*::get", "reqwest::blocking::Client::get", false),
            ("reqwest::**::get", "reqwest::blocking::Client::get", true),
            ("reqwest::**::get", "reqwest::get", true),
            ("app::campaign::**", "app::campaign", true),
            ("app::campaign::**", "app::campaign::mail::send", true),
            ("app::campaign::**", "app::campaigns::send", false),
            ("app::send_*", "app::send_mail", true),
            ("app::*_mail", "app::send_mail", true),
            ("app::*Form::email", "app::SignupForm::email", true),
            ("log::info!", "log::info!", true),
            ("log::info!", "log::info", false),
            ("log::*!", "log::warn!", true),
            ("log::*!", "log::warn", false),
            ("dep::Pair::0", "dep::Pair::0", true),
            ("dep::Event::Signup::email", "dep::Event::Signup::email", true),
            ("<app::User as core::fmt::Debug>::fmt", "<app::User as core::fmt::Debug>::fmt", true),
            ("<app::* as **::Debug>::fmt", "<app::User as core::fmt::Debug>::fmt", true),
            ("<app::User as core::fmt::Debug>::fmt", "<app::User as core::fmt::Display>::fmt", false),
            ("<app::User as core::fmt::Debug>::fmt", "core::fmt::Debug::fmt", false),
            ("r#try::r#fn", "try::fn", true),
            ("**", "anything::at::all", true),
        ] {
            let parsed = PathPattern::parse(pattern).unwrap();
            assert_eq!(parsed.matches_text(path), expected, "{pattern} on {path}");
        }
    }

    #[test]
    fn patterns_are_written_back_as_they_were() {
        for text in ["a::b!", "<a::B as c::D>::e", "a::**::*_x", "dep::Pair::0"] {
            assert_eq!(PathPattern::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn wrong_patterns_are_explained() {
        for (text, message, help) in [
            ("", "a path is empty", None),
            ("a::", "`a::` has an empty segment", None),
            (
                "posthog-rs::Client",
                "`posthog-rs::Client` has a hyphen",
                Some("a crate's name in a path has underscores: `posthog_rs::Client`"),
            ),
            ("a.b", "`a.b` is not a path", Some("separate its segments by `::`: `a::b`")),
            (
                "Vec<T>::push",
                "`Vec<T>::push` has generic arguments or punctuation: a path is names only",
                None,
            ),
            ("a::b**", "`**` stands for whole segments, not for a part of one, in `a::b**`", None),
            ("a!::b", "`a!::b` has a `!` before its last segment", None),
            ("<A>::b", "`<A>::b` is not a path", Some("write `<Type as Trait>::method`")),
            ("a b", "`a b` has the character ` `, which no name has", None),
        ] {
            let error = PathPattern::parse(text).unwrap_err();
            let mut lines = error.lines();
            assert_eq!(lines.next(), Some(message), "{text}");
            assert_eq!(lines.next(), help, "{text}");
        }
    }

    #[test]
    fn narrower_patterns_are_more_specific() {
        let specificity = |text| PathPattern::parse(text).unwrap().specificity();
        assert!(specificity("a::b") > specificity("a::b::*"));
        assert!(specificity("a::b::*") > specificity("a::**"));
        assert!(specificity("a::get*") > specificity("a::g*"));
    }
}
