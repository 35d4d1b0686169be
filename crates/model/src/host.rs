//! Who receives what is sent to a URL.
//!
//! The host table is data (`[[recipient]] hosts`); here is only how a constant text, that may be a URL
//! or the constant beginning of one, is laid beside it.

use std::fmt;

use crate::glob;
use crate::problem::Complaint;
use crate::words;

/// `*.posthog.com`, `graph.facebook.com/*/events`: a host, and where it matters a path.
///
/// In the host, `*` stands for any characters (so `*.posthog.com` means subdomains of any depth, and not
/// `posthog.com` itself); in the path, for any characters too, `/` included.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostPattern {
    host: String,
    path: Option<String>,
}

impl HostPattern {
    /// Reads a pattern.
    pub(crate) fn read(text: &str) -> Result<Self, Complaint> {
        if let Some((_, rest)) = text.split_once("://") {
            return Err(Complaint::new(format!("`{text}` has a scheme"))
                .help(format!("hosts are written without one: `{rest}`")));
        }
        let (host, path) = match text.split_once('/') {
            Some((host, path)) => (host, Some(path)),
            None => (text, None),
        };
        let fine =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '*' | ':' | '[' | ']');
        if host.is_empty() || !host.chars().all(fine) {
            return Err(Complaint::new(format!("`{text}` is not a host")).help("write `api.example.com`"));
        }
        let path = path.filter(|path| !path.is_empty()).map(|path| format!("/{path}"));
        Ok(HostPattern { host: host.to_ascii_lowercase(), path })
    }

    /// Does it mean this place?
    pub fn matches(&self, url: &Url<'_>) -> bool {
        let host = if self.host.contains(':') { url.authority() } else { url.host.clone() };
        glob::text_matches(&self.host, &host)
            && self.path.as_ref().is_none_or(|path| glob::text_matches(path, url.path))
    }

    /// How narrowly it names: more is narrower.
    pub(crate) fn specificity(&self) -> (bool, bool, usize) {
        let literal = self.host.len() + self.path.as_ref().map_or(0, String::len);
        (self.path.is_some(), !self.host.contains('*'), literal)
    }
}

words::read_from_text! { HostPattern: "a host" by HostPattern::read; }

impl fmt::Display for HostPattern {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", self.host, self.path.as_deref().unwrap_or_default())
    }
}

/// The parts of a constant URL that say who receives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url<'t> {
    /// In lower case, without port, user and brackets.
    pub host: String,
    /// The digits behind the host, where there are some.
    pub port: Option<&'t str>,
    /// From its `/` on, without query and fragment; `/` where the URL has none.
    pub path: &'t str,
    /// In lower case: `https`.
    pub scheme: String,
}

impl<'t> Url<'t> {
    /// The URL in a constant text, or the beginning of one: `https://api.example.com/users/{}` has one, and
    /// so has `https://api.example.com`. A relative path has none, nor has a text whose host is not constant
    /// (`https://{}.example.com`): the unknown part is written `{}` by who asks.
    pub fn parse(text: &'t str) -> Option<Self> {
        let (scheme, rest) = text.trim().split_once("://")?;
        let scheme_fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        if scheme.is_empty() || !scheme.chars().all(scheme_fine) {
            return None;
        }
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, tail) = (rest.get(..end)?, rest.get(end..)?);
        let authority = authority.rsplit_once('@').map_or(authority, |(_, after)| after);
        let (host, port) = match authority.strip_prefix('[') {
            Some(inner) => {
                let (host, after) = inner.split_once(']')?;
                (host, after.strip_prefix(':'))
            }
            None => match authority.split_once(':') {
                Some((host, port)) => (host, Some(port)),
                None => (authority, None),
            },
        };
        if host.is_empty() || host.contains(['{', '}', ' ', '%', '$']) {
            return None;
        }
        let path_end = tail.find(['?', '#']).unwrap_or(tail.len());
        let path = tail.get(..path_end).filter(|path| !path.is_empty()).unwrap_or("/");
        Some(Url {
            host: host.trim_end_matches('.').to_ascii_lowercase(),
            port: port.filter(|port| !port.is_empty()),
            path,
            scheme: scheme.to_ascii_lowercase(),
        })
    }

    /// Host and port.
    fn authority(&self) -> String {
        match self.port {
            Some(port) => format!("{}:{port}", self.host),
            None => self.host.clone(),
        }
    }

    /// Does it stay on this machine?
    pub fn is_loopback(&self) -> bool {
        let octets = || self.host.strip_prefix("127.").is_some_and(|rest| rest.split('.').count() == 3);
        self.host == "localhost"
            || self.host.ends_with(".localhost")
            || self.host == "::1"
            || self.host == "0.0.0.0"
            || octets()
    }
}

/// Who receives what goes to a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrlRecipient {
    /// A known recipient: its id.
    Known(String),
    /// The project itself: one of its `internal-hosts`, or this machine.
    Internal,
    /// A host that nothing names.
    Unknown(
        /// The host, in lower case.
        String,
    ),
    /// The text has no constant host.
    NotConstant,
}

/// The hosts of all recipients, and the project's own.
#[derive(Clone, Debug, Default)]
pub struct HostTable {
    hosts: Vec<HostRow>,
    internal: Vec<HostPattern>,
}

#[derive(Clone, Debug)]
struct HostRow {
    pattern: HostPattern,
    recipient: String,
    built_in: bool,
}

impl HostTable {
    pub(crate) fn insert(&mut self, pattern: HostPattern, recipient: &str, built_in: bool) {
        self.hosts.push(HostRow { pattern, recipient: recipient.to_owned(), built_in });
    }

    pub(crate) fn insert_internal(&mut self, pattern: HostPattern) {
        self.internal.push(pattern);
    }

    /// Puts the rows in the order of asking: the project's own first, narrow ones before wide ones.
    pub(crate) fn sort(&mut self) {
        self.hosts.sort_by(|left, right| {
            let key = |row: &HostRow| (row.built_in, std::cmp::Reverse(row.pattern.specificity()));
            key(left).cmp(&key(right)).then_with(|| left.pattern.cmp(&right.pattern))
        });
    }

    /// Who receives what is sent to this URL, or to one that begins with this text.
    pub fn recipient(&self, text: &str) -> UrlRecipient {
        let Some(url) = Url::parse(text) else { return UrlRecipient::NotConstant };
        if self.internal.iter().any(|pattern| pattern.matches(&url)) {
            return UrlRecipient::Internal;
        }
        if let Some(row) = self.hosts.iter().find(|row| row.pattern.matches(&url)) {
            return UrlRecipient::Known(row.recipient.clone());
        }
        if url.is_loopback() {
            return UrlRecipient::Internal;
        }
        UrlRecipient::Unknown(url.host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> HostTable {
        let mut table = HostTable::default();
        for (host, recipient) in [
            ("*.posthog.com", "posthog"),
            ("graph.facebook.com/*/events", "meta_conversions"),
            ("graph.facebook.com", "facebook"),
            ("api.braze.*", "braze"),
            ("www.google-analytics.com/mp/collect", "google_analytics"),
        ] {
            table.insert(HostPattern::read(host).unwrap(), recipient, true);
        }
        table.insert_internal(HostPattern::read("*.internal.example").unwrap());
        table.insert_internal(HostPattern::read("gateway:8080").unwrap());
        table.sort();
        table
    }

    #[test]
    fn a_constant_url_names_its_recipient() {
        let known = |id: &str| UrlRecipient::Known(id.to_owned());
        let unknown = |host: &str| UrlRecipient::Unknown(host.to_owned());
        for (url, expected) in [
            ("https://eu.i.posthog.com/capture", known("posthog")),
            ("https://graph.facebook.com/v19.0/PIXEL/events", known("meta_conversions")),
            ("https://graph.facebook.com/v19.0/{}/events?access_token={}", known("meta_conversions")),
            ("https://GRAPH.facebook.com/me", known("facebook")),
            ("https://api.braze.eu/users/track", known("braze")),
            ("https://user:secret@www.google-analytics.com:443/mp/collect?x", known("google_analytics")),
            ("https://www.google-analytics.com/other", unknown("www.google-analytics.com")),
            ("https://posthog.com.evil.example/", unknown("posthog.com.evil.example")),
            ("https://evilposthog.com", unknown("evilposthog.com")),
            ("https://db.internal.example/x", UrlRecipient::Internal),
            ("http://gateway:8080/x", UrlRecipient::Internal),
            ("http://gateway:9090/x", unknown("gateway")),
            ("http://localhost:3000", UrlRecipient::Internal),
            ("http://127.0.0.1:3000", UrlRecipient::Internal),
            ("http://127.evil.example", unknown("127.evil.example")),
            ("http://[::1]:80/", UrlRecipient::Internal),
            ("/api/track", UrlRecipient::NotConstant),
            ("https://{}.posthog.com/x", UrlRecipient::NotConstant),
            ("https://", UrlRecipient::NotConstant),
            ("", UrlRecipient::NotConstant),
            ("no url :// at all", UrlRecipient::NotConstant),
        ] {
            assert_eq!(table().recipient(url), expected, "{url}");
        }
    }

    #[test]
    fn the_projects_own_host_wins() {
        let mut table = table();
        table.insert(HostPattern::read("eu.i.posthog.com").unwrap(), "our_own", false);
        table.sort();
        let recipient = table.recipient("https://eu.i.posthog.com/capture");
        assert_eq!(recipient, UrlRecipient::Known("our_own".to_owned()));
    }

    #[test]
    fn wrong_patterns_are_explained() {
        let error = HostPattern::read("https://api.example.com").unwrap_err();
        assert_eq!(error.help.as_deref(), Some("hosts are written without one: `api.example.com`"));
        assert!(HostPattern::read("").is_err());
        assert!(HostPattern::read("/path").is_err());
        assert!(HostPattern::read("a b.com").is_err());
    }
}
