//! Names that suggest personal data, in fields that bear no tag.
//!
//! The table is data (`names.toml`); here is how it is read and asked. A name is compared word by word,
//! never by letters: `email_template` and `email_enabled` are no e-mail addresses. Three levels of caution:
//! some names say enough by themselves; some only in a type that is about a person; some also beside a
//! field that says enough, or beside the key of a person.

use std::collections::BTreeMap;

use privet_vocabulary::{Category, Class};
use serde::Deserialize;

use crate::problem::Complaint;
use crate::read::Reader;
use crate::type_text::{self, Shape};
use crate::words::{self, own_words};

/// The table of names.
#[derive(Clone, Debug, Default)]
pub struct NameTable {
    owners: OwnerWords,
    fields: FieldWords,
    types: TypeWords,
    rows: Vec<Row>,
    /// The rows that have a name with this last word.
    by_last: BTreeMap<String, Vec<usize>>,
}

/// How sure a name makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// With something beside it that says that the type is about a person.
    Supported,
    /// By itself.
    Strong,
}

/// What a name suggests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspicion {
    /// The class of the category.
    pub class: Class,
    /// The category.
    pub category: Category,
    /// How sure the name makes.
    pub strength: Strength,
}

/// Words in the names of types.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnerWords {
    /// Of a type that is about a person.
    person: Vec<String>,
    /// Of a type that is about the program.
    program: Vec<String>,
    /// At the end of a name, that say nothing: `Form`, `Row`, `Request`.
    filler: Vec<String>,
}

/// Words in the names of fields.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldWords {
    /// That make it a setting, a flag or the program's own.
    program: Vec<String>,
    /// At the beginning, that say nothing: `new`, `primary`.
    leading: Vec<String>,
    /// At the end, that say nothing: `value`, `raw`.
    filler: Vec<String>,
}

/// Words in the names of a field's type.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeWords {
    /// At the end of a type that holds no data of its own: `Template`, `Client`.
    program: Vec<String>,
}

/// A category and the names that suggest it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    #[serde(deserialize_with = "words::word")]
    category: Category,
    needs: Needs,
    names: Vec<Name>,
    /// The kinds of values that it may be.
    #[serde(default = "text")]
    types: Vec<ValueKind>,
    /// Words anywhere in the field's name that make it something else.
    #[serde(default)]
    except: Vec<String>,
    /// Types that satisfy `needs`, by the words at their end.
    #[serde(default)]
    owners: Vec<Name>,
    /// Words anywhere in the type's name that make it something else.
    #[serde(default)]
    except_owners: Vec<String>,
}

fn text() -> Vec<ValueKind> {
    vec![ValueKind::Text, ValueKind::Other]
}

own_words! {
    /// What a name needs beside it.
    Needs: "`needs` setting" {
        /// It is enough; words before it do not matter (`work_email`).
        Nothing "nothing",
        /// A type about a person, a field that is enough, or the key of a person.
        Evidence "evidence",
        /// A type about a person.
        Person "person",
        /// One of the row's own `owners`.
        Owner "owner",
    }
}

own_words! {
    /// A kind of value.
    ValueKind: "kind of value" {
        /// Text.
        Text "text",
        /// A number.
        Number "number",
        /// A date or time.
        Time "time",
        /// An internet address.
        Ip "ip",
        /// Bytes.
        Bytes "bytes",
        /// A type of another name.
        Other "other",
    }
}

/// A name in words: `phone_number`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Name(Vec<String>);

words::read_from_text! {
    Name: "a name" by |text| match split(text) {
        words if words.is_empty() => Err(Complaint::new("a name is empty")),
        words => Ok(Name(words)),
    };
}

/// What is known of the type that a field is in.
struct Owner {
    words: Vec<String>,
    person: bool,
    program: bool,
    evidence: bool,
}

impl NameTable {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Self {
        reader.keep_only(&["owners", "fields", "types", "name"]);
        let rows: Vec<Row> = reader.take_list("name").into_iter().map(|row| row.value).collect();
        let mut by_last: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, row) in rows.iter().enumerate() {
            for last in row.names.iter().filter_map(|name| name.0.last()) {
                let list = by_last.entry(last.clone()).or_default();
                if list.last() != Some(&index) {
                    list.push(index);
                }
            }
        }
        NameTable {
            owners: reader.take("owners").map(|words| words.value).unwrap_or_default(),
            fields: reader.take("fields").map(|words| words.value).unwrap_or_default(),
            types: reader.take("types").map(|words| words.value).unwrap_or_default(),
            rows,
            by_last,
        }
    }

    /// What the name of one field (parameter, column) suggests, by itself and by the type that it is in.
    ///
    /// `field_type` is the written type, `owner` the name of the type, function or table that it is in. A
    /// position (`0`, of a tuple struct) is named by its type.
    pub fn suspect(&self, field: &str, field_type: Option<&str>, owner: &str) -> Option<Suspicion> {
        let words = field_words(field, owner);
        self.may_suspect(&words).then(|| self.suspect_in(field, &words, field_type, &self.owner(owner)))?
    }

    /// What the names of a type's fields suggest, each in the light of the others. The fields that bear a
    /// tag may be among them: they are evidence too.
    pub fn suspect_fields(&self, owner: &str, fields: &[(&str, Option<&str>)]) -> Vec<Option<Suspicion>> {
        let words: Vec<Vec<String>> = fields.iter().map(|(field, _)| field_words(field, owner)).collect();
        // Nearly all types end here: of their fields' names, the table has not even the last word.
        if !words.iter().any(|words| self.may_suspect(words)) {
            return vec![None; fields.len()];
        }
        let mut owner = self.owner(owner);
        let named = || fields.iter().zip(&words).map(|((field, ty), words)| (*field, words, *ty));
        let mut suspicions: Vec<Option<Suspicion>> =
            named().map(|(field, words, ty)| self.suspect_in(field, words, ty, &owner)).collect();
        let strong = |found: &Option<Suspicion>| found.is_some_and(|one| one.strength == Strength::Strong);
        owner.evidence = suspicions.iter().any(strong) || words.iter().any(|words| self.is_person_key(words));
        if owner.evidence {
            for ((field, words, ty), found) in named().zip(&mut suspicions) {
                *found = found.or_else(|| self.suspect_in(field, words, ty, &owner));
            }
        }
        suspicions
    }

    /// Is it the key of a person: `user_id`?
    fn is_person_key(&self, words: &[String]) -> bool {
        match words {
            [.., person, id] => matches!(id.as_str(), "id" | "uuid") && has(&self.owners.person, person),
            _ => false,
        }
    }

    fn owner(&self, name: &str) -> Owner {
        let words = split(name);
        let bare = without_end(&words, &self.owners.filler);
        let person = bare.last().is_some_and(|last| has(&self.owners.person, last));
        let program = words.iter().any(|word| has(&self.owners.program, word));
        // `UserSettings`: about a person all the same, but only what is plain counts.
        let about_person = words.iter().any(|word| has(&self.owners.person, word));
        Owner { person: person && !program, program: program && !about_person, evidence: false, words }
    }

    /// Is there a row for the last word of this name? Cheap, and enough for nearly all names.
    fn may_suspect(&self, words: &[String]) -> bool {
        let bare = without_end(words, &self.fields.filler);
        [words, bare]
            .into_iter()
            .filter_map(<[String]>::last)
            .any(|last| singulars(last).any(|last| self.by_last.contains_key(last)))
    }

    fn suspect_in(
        &self,
        field: &str,
        words: &[String],
        field_type: Option<&str>,
        owner: &Owner,
    ) -> Option<Suspicion> {
        let positional = is_position(field);
        if owner.program || words.iter().any(|word| self.fields.program.contains(word)) {
            return None;
        }
        let kind = self.value_kind(field_type, words)?;
        let found = self.rows_for(words).find(|(row, strength)| {
            let allowed = kind.is_none_or(|kind| row.types.contains(&kind));
            allowed
                && !words.iter().any(|word| row.except.contains(word))
                && !owner.words.iter().any(|word| row.except_owners.contains(word))
                && (*strength == Strength::Strong || (!positional && row.supported_by(owner)))
        });
        let (row, strength) = found?;
        Some(Suspicion { class: row.category.class(), category: row.category, strength })
    }

    /// The rows with a name that these words are, the surest first.
    fn rows_for<'a>(&'a self, words: &'a [String]) -> impl Iterator<Item = (&'a Row, Strength)> {
        // `phone_number_raw` is a `phone_number`; a name that itself ends in a filler is tried whole first.
        let bare = without_end(words, &self.fields.filler);
        let ends = [words, bare];
        let candidates = ends.into_iter().take(if bare.len() == words.len() { 1 } else { 2 });
        let rows = candidates.flat_map(move |words| {
            let last = words.last().map(String::as_str).unwrap_or_default();
            singulars(last)
                .filter_map(|last| self.by_last.get(last))
                .flatten()
                .filter_map(move |index| self.rows.get(*index))
                .filter_map(move |row| Some((row, self.row_matches(row, words)?)))
        });
        let mut found: Vec<(&Row, Strength)> = rows.collect();
        found.sort_by_key(|(_, strength)| std::cmp::Reverse(*strength));
        found.into_iter()
    }

    fn row_matches(&self, row: &Row, words: &[String]) -> Option<Strength> {
        if row.needs == Needs::Nothing {
            return row.names.iter().any(|name| name.ends(words)).then_some(Strength::Strong);
        }
        // A name that is not enough has to be the whole name: a `file_name` is no `name`.
        let known = |word: &&String| has(&self.fields.leading, word) || has(&self.owners.person, word);
        let leading = words.iter().take_while(known).count();
        let whole = (0..=leading).any(|skipped| {
            let words = words.get(skipped..).unwrap_or_default();
            row.names.iter().any(|name| name.0.len() == words.len() && name.ends(words))
        });
        whole.then_some(Strength::Supported)
    }

    /// The kind of a field's value; `Some(None)` where no type is known, `None` where it holds nothing.
    fn value_kind(&self, field_type: Option<&str>, field: &[String]) -> Option<Option<ValueKind>> {
        let Some(text) = field_type else { return Some(None) };
        Some(Some(match type_text::shape(text) {
            Shape::Text => ValueKind::Text,
            Shape::Number => ValueKind::Number,
            Shape::Time => ValueKind::Time,
            Shape::Ip => ValueKind::Ip,
            Shape::Bytes => ValueKind::Bytes,
            Shape::StaticText | Shape::Bool | Shape::Nothing => return None,
            Shape::Other(name) => {
                // `blood_type: BloodType` is what it is called; `email: EmailType` is not.
                let last = split(&name).pop().unwrap_or_default();
                if has(&self.types.program, &last) && field.last() != Some(&last) {
                    return None;
                }
                ValueKind::Other
            }
        }))
    }
}

impl Row {
    fn supported_by(&self, owner: &Owner) -> bool {
        let own = || self.owners.iter().any(|name| name.ends(&owner.words));
        match self.needs {
            Needs::Nothing => true,
            Needs::Evidence => owner.person || owner.evidence || own(),
            Needs::Person => owner.person || own(),
            Needs::Owner => own(),
        }
    }
}

impl Name {
    /// Do these words end in this name, in the singular or the plural?
    fn ends(&self, words: &[String]) -> bool {
        let Some(start) = words.len().checked_sub(self.0.len()) else { return false };
        let tail = words.get(start..).unwrap_or_default();
        match (self.0.split_last(), tail.split_last()) {
            (Some((last, before)), Some((word, words))) => before == words && is_form_of(word, last),
            _ => false,
        }
    }
}

/// The word, and what it may be the plural of.
fn singulars(word: &str) -> impl Iterator<Item = &str> {
    [Some(word), word.strip_suffix('s'), word.strip_suffix("es")].into_iter().flatten()
}

/// Is it a position of a tuple struct?
fn is_position(field: &str) -> bool {
    field.bytes().all(|byte| byte.is_ascii_digit())
}

/// The words that name a field: a position is named by its type.
fn field_words(field: &str, owner: &str) -> Vec<String> {
    split(if is_position(field) { owner } else { field })
}

/// Is `word` this word, or its plural?
fn is_form_of(word: &str, singular: &str) -> bool {
    word.strip_prefix(singular).is_some_and(|ending| matches!(ending, "" | "s" | "es"))
}

/// Is one of the list this word, in the singular or the plural?
fn has(list: &[String], word: &str) -> bool {
    list.iter().any(|one| is_form_of(word, one))
}

/// The words without those at their end that say nothing, and without numbers there.
fn without_end<'w>(words: &'w [String], filler: &[String]) -> &'w [String] {
    let says_nothing =
        |word: &&String| filler.contains(*word) || word.bytes().all(|byte| byte.is_ascii_digit());
    let count = words.iter().rev().take_while(says_nothing).count();
    match words.len() - count {
        0 => words,
        kept => words.get(..kept).unwrap_or(words),
    }
}

/// The words of a name, in lower case: `HomePhone2` and `home_phone_2` are `home`, `phone`, `2`; digits
/// inside a word (`i18n`) stay there.
fn split(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for part in name.strip_prefix("r#").unwrap_or(name).split(|c: char| !c.is_alphanumeric()) {
        let characters: Vec<char> = part.chars().collect();
        let mut word = String::new();
        for (index, &c) in characters.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|before| characters.get(before));
            let next_lower = characters.get(index + 1).is_some_and(|next| next.is_lowercase());
            // `userId` and `ID2User`, and the last letter of a run: `HTTPClient`.
            if c.is_uppercase() && before.is_some_and(|before| !before.is_uppercase() || next_lower) {
                push_word(&mut words, std::mem::take(&mut word));
            }
            word.extend(c.to_lowercase());
        }
        push_word(&mut words, word);
    }
    words
}

/// Adds a word, the digits at its end as a word of their own.
fn push_word(words: &mut Vec<String>, mut word: String) {
    let letters = word.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let digits = word.split_off(letters);
    words.extend([word, digits].into_iter().filter(|part| !part.is_empty()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words() {
        for (name, words) in [
            ("home_phone_2", vec!["home", "phone", "2"]),
            ("HomePhone2", vec!["home", "phone", "2"]),
            ("HTTPUserAgent", vec!["http", "user", "agent"]),
            ("last4", vec!["last", "4"]),
            ("I18nKeys", vec!["i18n", "keys"]),
            ("userID", vec!["user", "id"]),
            ("r#type", vec!["type"]),
            ("__x__", vec!["x"]),
            ("", vec![]),
        ] {
            assert_eq!(split(name), words, "{name}");
        }
    }
}
