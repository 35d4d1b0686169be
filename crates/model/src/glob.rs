//! One wildcard matcher for everything that is a sequence: segments of paths, and characters.
//!
//! A run of any length backtracks only to its last occurrence, so a match costs at most
//! `pattern × text` comparisons, whatever the pattern.

/// Does `text` match `pattern`, where `any_run` says which pattern elements stand for any run of
/// elements (none included), and `same` whether an element of the pattern meets one of the text?
pub(crate) fn matches<P, T>(
    pattern: &[P],
    text: &[T],
    any_run: impl Fn(&P) -> bool,
    same: impl Fn(&P, &T) -> bool,
) -> bool {
    let (mut at, mut position) = (0, 0);
    // After the last run: where the pattern goes on, and how much of the text the run has taken.
    let mut resume: Option<(usize, usize)> = None;
    while let Some(element) = text.get(position) {
        match pattern.get(at) {
            Some(run) if any_run(run) => {
                at += 1;
                resume = Some((at, position));
            }
            Some(one) if same(one, element) => {
                at += 1;
                position += 1;
            }
            _ => match resume {
                Some((after, taken)) => {
                    at = after;
                    position = taken + 1;
                    resume = Some((after, taken + 1));
                }
                None => return false,
            },
        }
    }
    pattern.get(at..).is_some_and(|rest| rest.iter().all(any_run))
}

/// Text with `*` for any characters (none included).
pub fn text_matches(pattern: &str, text: &str) -> bool {
    if !pattern.contains('*') {
        return pattern == text;
    }
    matches(pattern.as_bytes(), text.as_bytes(), |byte| *byte == b'*', |left, right| left == right)
}

/// A file path with `*` inside a segment and `**` for any number of segments (none included).
pub(crate) fn file_matches(pattern: &str, path: &str) -> bool {
    let pattern: Vec<&str> = pattern.split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    matches(&pattern, &path, |segment| *segment == "**", |segment, text| text_matches(segment, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_match_parts() {
        for (pattern, text, expected) in [
            ("*", "", true),
            ("a*c", "abbc", true),
            ("a*c", "ac", true),
            ("a*c", "acd", false),
            ("*_id", "user_id", true),
            ("*a*b*", "xxaxxbxx", true),
            ("abc", "abcd", false),
        ] {
            assert_eq!(text_matches(pattern, text), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn double_stars_match_folders() {
        for (pattern, path, expected) in [
            ("src/**", "src/a/b.rs", true),
            ("src/*.rs", "src/a.rs", true),
            ("src/*.rs", "src/a/b.rs", false),
            ("**/generated/*", "a/b/generated/c.rs", true),
            ("**/generated/*", "generated/c.rs", true),
            ("crates/*/src/**/x.rs", "crates/a/src/x.rs", true),
        ] {
            assert_eq!(file_matches(pattern, path), expected, "{pattern} on {path}");
        }
    }

    #[test]
    fn a_hostile_pattern_stays_cheap() {
        let pattern = "*a".repeat(500) + "b";
        let text = "a".repeat(20_000);
        assert!(!text_matches(&pattern, &text));
    }
}
