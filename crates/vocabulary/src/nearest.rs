//! Which word was probably meant: edit distance with transpositions, in constant memory.

/// Words longer than this are not compared: no word of the vocabulary comes near it.
const LONGEST: usize = 48;

/// The candidate nearest to `word`, if one is near enough to be meant; the first of equals.
///
/// Near is one edit for each three characters, at least one. An edit inserts, removes or replaces
/// a character or swaps two neighbours; case counts for nothing, and `-` is `_`. Where no candidate
/// is that near, one that contains `word`, or is contained in it, is taken (`telephone`: `phone`).
///
/// ```
/// assert_eq!(privet_vocabulary::nearest("emial", ["name", "email"]), Some("email"));
/// assert_eq!(privet_vocabulary::nearest("zebra", ["name", "email"]), None);
/// ```
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = Letters::of(word)?;
    let allowed = (word.length / 3).max(1);
    let mut best = None;
    let mut overlapping = None;
    for candidate in candidates {
        let Some(letters) = Letters::of(candidate) else { continue };
        let distance = word.distance(&letters);
        if distance <= allowed && best.is_none_or(|(_, least)| distance < least) {
            best = Some((candidate, distance));
        }
        if overlapping.is_none() && word.overlaps(&letters) {
            overlapping = Some(candidate);
        }
    }
    best.map(|(candidate, _)| candidate).or(overlapping)
}

/// The characters of a word, folded for comparison.
struct Letters {
    characters: [char; LONGEST],
    length: usize,
}

impl Letters {
    /// `None` for an empty word and for one that is too long.
    fn of(word: &str) -> Option<Self> {
        let mut characters = ['\0'; LONGEST];
        let mut length = 0;
        for character in word.chars() {
            *characters.get_mut(length)? = match character {
                '-' => '_',
                other => other.to_ascii_lowercase(),
            };
            length += 1;
        }
        (length > 0).then_some(Self { characters, length })
    }

    fn as_slice(&self) -> &[char] {
        &self.characters[..self.length]
    }

    /// Damerau-Levenshtein distance in its restricted form (no edit inside a swapped pair), with
    /// the last three rows of the table.
    fn distance(&self, other: &Self) -> usize {
        let (left, right) = (self.as_slice(), other.as_slice());
        let mut before = [0; LONGEST + 1];
        let mut above = [0; LONGEST + 1];
        let mut row = [0; LONGEST + 1];
        for (column, cell) in above.iter_mut().enumerate() {
            *cell = column;
        }
        for i in 1..=left.len() {
            row[0] = i;
            for j in 1..=right.len() {
                let differs = usize::from(left[i - 1] != right[j - 1]);
                let mut least = (above[j] + 1).min(row[j - 1] + 1).min(above[j - 1] + differs);
                if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                    least = least.min(before[j - 2] + 1);
                }
                row[j] = least;
            }
            before = above;
            above = row;
        }
        above[right.len()]
    }

    /// Whether one holds the other, where the shorter is long enough to say something.
    fn overlaps(&self, other: &Self) -> bool {
        let (long, short) = if self.length >= other.length { (self, other) } else { (other, self) };
        short.length >= 4 && long.as_slice().windows(short.length).any(|part| part == short.as_slice())
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Letters, nearest};

    fn distance(left: &str, right: &str) -> usize {
        Letters::of(left).unwrap().distance(&Letters::of(right).unwrap())
    }

    #[test]
    fn counts_each_kind_of_edit_once() {
        assert_eq!(distance("email", "email"), 0);
        assert_eq!(distance("mail", "email"), 1);
        assert_eq!(distance("emaill", "email"), 1);
        assert_eq!(distance("emajl", "email"), 1);
        assert_eq!(distance("emial", "email"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("E-Mail", "e_mail"), 0);
    }

    #[test]
    fn takes_the_nearest_and_the_first_of_equals() {
        assert_eq!(nearest("pone", ["one", "phone", "name"]), Some("one"));
        assert_eq!(nearest("bat", ["cat", "rat"]), Some("cat"));
    }

    #[test]
    fn an_overlap_helps_only_where_no_word_is_near() {
        assert_eq!(nearest("telephone", ["phone", "photo"]), Some("phone"));
        assert_eq!(nearest("user_email", ["name", "email"]), Some("email"));
        assert_eq!(nearest("id", ["unique_id"]), None, "two letters say nothing");
    }

    #[test]
    fn strange_words_are_near_nothing() {
        assert_eq!(nearest("", ["email"]), None);
        assert_eq!(nearest("x", []), None);
        assert_eq!(nearest("日本語", ["email"]), None);
        let long = ['e'; LONGEST + 1].iter().map(|_| "e").collect::<std::string::String>();
        assert_eq!(nearest(&long, ["email"]), None);
    }

    extern crate std;
}
