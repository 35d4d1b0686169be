//! The patterns of `workspace.members`: `*`, `?`, `[a-z]` inside a segment, `**` for any number of them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::folders::folders_below;
use crate::source::normalize;

/// Whether an entry is a pattern at all.
pub(crate) fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

/// The folders that match a pattern, sorted.
pub(crate) fn folders(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut found = vec![root.to_owned()];
    for segment in pattern.split(['/', '\\']).filter(|segment| !segment.is_empty()) {
        found = if segment == "**" {
            found.iter().flat_map(|folder| folders_below(folder)).collect()
        } else if is_pattern(segment) {
            let segment: Vec<char> = segment.chars().collect();
            found.iter().flat_map(|folder| children(folder, &segment)).collect()
        } else {
            found.iter().map(|folder| normalize(&folder.join(segment))).collect()
        };
        // `**` twice reaches the same folder by several ways.
        found.sort();
        found.dedup();
    }
    found
}

fn children(folder: &Path, segment: &[char]) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let matching = entries.filter(|entry| {
        let name: Vec<char> = entry.file_name().to_string_lossy().chars().collect();
        name.first() != Some(&'.') && matches(segment, &name)
    });
    matching.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

/// Whether a name matches one segment; a `*` is only ever extended, so the work is at most their product.
fn matches(pattern: &[char], name: &[char]) -> bool {
    let (mut at, mut of) = (0, 0);
    // Where to go on from when a guess about the last `*` fails: (after the star, first name character).
    let mut retry: Option<(usize, usize)> = None;
    while of < name.len() {
        if pattern.get(at) == Some(&'*') {
            at += 1;
            retry = Some((at, of));
            continue;
        }
        if let Some(next) = match_one(pattern, at, name[of]) {
            at = next;
            of += 1;
            continue;
        }
        let Some((star, from)) = retry else { return false };
        at = star;
        of = from + 1;
        retry = Some((star, of));
    }
    pattern[at..].iter().all(|&rest| rest == '*')
}

/// The position after the pattern element at a position, if a character matches it.
fn match_one(pattern: &[char], at: usize, character: char) -> Option<usize> {
    match *pattern.get(at)? {
        '?' => Some(at + 1),
        '[' => match_class(pattern, at, character),
        literal => (literal == character).then_some(at + 1),
    }
}

fn match_class(pattern: &[char], at: usize, character: char) -> Option<usize> {
    let negated = pattern.get(at + 1) == Some(&'!');
    let start = at + 1 + usize::from(negated);
    // A `]` right at the start stands for itself.
    let Some(length) = pattern.get(start + 1..)?.iter().position(|&end| end == ']') else {
        return (character == '[').then_some(at + 1);
    };
    let class = &pattern[start..=start + length];
    let mut inside = false;
    let mut index = 0;
    while let Some(&low) = class.get(index) {
        match (class.get(index + 1), class.get(index + 2)) {
            (Some('-'), Some(&high)) => {
                inside |= (low..=high).contains(&character);
                index += 3;
            }
            _ => {
                inside |= low == character;
                index += 1;
            }
        }
    }
    (inside != negated).then_some(start + length + 2)
}

#[cfg(test)]
mod tests {
    use super::matches;

    fn is_match(pattern: &str, name: &str) -> bool {
        matches(&pattern.chars().collect::<Vec<_>>(), &name.chars().collect::<Vec<_>>())
    }

    #[test]
    fn segments_match_as_in_a_shell() {
        for (pattern, name) in [
            ("*", "a"),
            ("app-*", "app-web"),
            ("*-*", "a-b-c"),
            ("a?c", "abc"),
            ("[a-c]x", "bx"),
            ("[!a]x", "bx"),
            ("a*", "a"),
        ] {
            assert!(is_match(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in
            [("app-*", "ap-web"), ("a?c", "ac"), ("[a-c]x", "dx"), ("[!a]x", "ax"), ("*b", "ba"), ("[a", "a")]
        {
            assert!(!is_match(pattern, name), "{pattern} {name}");
        }
    }

    #[test]
    fn many_stars_end() {
        assert!(!is_match(&"*a".repeat(40), &"a".repeat(39)));
    }
}
