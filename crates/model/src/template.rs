//! Messages with placeholders: the `title` and `help` of lints.

use std::fmt;

use crate::problem::Complaint;
use crate::words::own_words;

own_words! {
    /// What a message may speak of.
    Field: "placeholder" {
        /// The category of the data.
        Category "category",
        /// The clause of the policy.
        Clause "clause",
        /// A field of the type that a shape is about.
        Field "field",
        /// The function that the place is in.
        Function "function",
        /// The guard that is missing.
        Guard "guard",
        /// The kind of the sink.
        Kind "kind",
        /// The purpose of the call.
        Purpose "purpose",
        /// Who receives.
        Recipient "recipient",
        /// Where it is processed.
        Region "region",
        /// The sink, as it is written.
        Sink "sink",
        /// The source: the tagged field, or the call.
        Source "source",
        /// The store.
        Store "store",
        /// The type.
        Type "type",
    }
}

/// A message with placeholders, `{category}`; `{{` and `}}` are braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Field(Field),
}

impl Template {
    pub(crate) fn read(text: &str) -> Result<Self, Complaint> {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, brace) = rest.split_at(at);
            plain.push_str(before);
            if let Some(after) = brace.strip_prefix("{{") {
                plain.push('{');
                rest = after;
            } else if let Some(after) = brace.strip_prefix("}}") {
                plain.push('}');
                rest = after;
            } else if let Some((name, after)) = brace.strip_prefix('{').and_then(|b| b.split_once('}')) {
                if !plain.is_empty() {
                    parts.push(Part::Text(std::mem::take(&mut plain)));
                }
                parts.push(Part::Field(Field::read(name)?));
                rest = after;
            } else {
                return Err(Complaint::new(format!("a brace stands alone in `{text}`"))
                    .help("write `{{` or `}}` for a brace"));
            }
        }
        plain.push_str(rest);
        if !plain.is_empty() {
            parts.push(Part::Text(plain));
        }
        if parts.is_empty() {
            return Err(Complaint::new("a message is empty"));
        }
        Ok(Template { parts })
    }

    /// The placeholders, in their order.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        self.parts.iter().filter_map(|part| match part {
            Part::Field(field) => Some(*field),
            Part::Text(_) => None,
        })
    }

    /// The message, with what `value` gives for each placeholder; what is not known is said in plain words.
    pub fn render<'v>(&self, value: impl Fn(Field) -> Option<&'v str>) -> String {
        let mut message = String::new();
        for part in &self.parts {
            message.push_str(match part {
                Part::Text(text) => text,
                Part::Field(field) => value(*field).unwrap_or(match field {
                    Field::Category => "personal data",
                    Field::Recipient => "an unknown recipient",
                    other => other.name(),
                }),
            });
        }
        message
    }
}

impl fmt::Display for Template {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.iter().try_for_each(|part| match part {
            Part::Text(text) => out.write_str(&text.replace('{', "{{").replace('}', "}}")),
            Part::Field(field) => write!(out, "{{{field}}}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled() {
        let template = Template::read("{category} `{source}` goes to {recipient}: {{{sink}}}").unwrap();
        let message = template.render(|field| match field {
            Field::Category => Some("email"),
            Field::Source => Some("User::email"),
            Field::Sink => Some("post"),
            _ => None,
        });
        assert_eq!(message, "email `User::email` goes to an unknown recipient: {post}");
        assert_eq!(template.to_string(), "{category} `{source}` goes to {recipient}: {{{sink}}}");
    }

    #[test]
    fn unknown_placeholders_and_lone_braces_are_refused() {
        let error = Template::read("{catgory} x").unwrap_err();
        assert_eq!(error.message, "unknown placeholder `catgory`");
        assert_eq!(error.help.as_deref(), Some("did you mean `category`?"));
        assert_eq!(Template::read("a } b").unwrap_err().message, "a brace stands alone in `a } b`");
        assert!(Template::read("a { b").is_err());
        assert!(Template::read("").is_err());
    }
}
