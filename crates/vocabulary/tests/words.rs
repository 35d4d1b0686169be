//! What holds for every list of words, and what the taxonomy says of its categories.

use privet_vocabulary::{
    Basis, Category, Channel, Class, Collection, DataSource, Detection, FunctionAttribute, Grammar, Parent,
    Passes, Protection, Purpose, RecipientKind, StoreKind, Subject, Tag, TagWord, Value, Word, WordList,
    privacy,
};

const LISTS: [WordList; 16] = [
    Basis::LIST,
    Category::LIST,
    Channel::LIST,
    Class::LIST,
    Collection::LIST,
    DataSource::LIST,
    Detection::LIST,
    FunctionAttribute::LIST,
    Parent::LIST,
    Passes::LIST,
    Protection::LIST,
    Purpose::LIST,
    RecipientKind::LIST,
    StoreKind::LIST,
    Subject::LIST,
    TagWord::LIST,
];

#[test]
fn every_list_is_sorted_and_finds_its_words() {
    for list in LISTS {
        assert!(list.names.is_sorted_by(|before, after| before < after), "{}: {:?}", list.what, list.names);
        for (position, name) in list.names.iter().enumerate() {
            assert_eq!(list.position(name), Some(position));
            assert_eq!(list.check(name), Ok(*name));
        }
        assert_eq!(list.position(""), None);
    }
}

#[test]
fn a_word_of_other_vocabularies_leads_to_one_of_the_list() {
    for list in LISTS {
        for (other, name) in list.also {
            assert!(list.position(other).is_none(), "{other} is a {} itself", list.what);
            assert_eq!(list.check(other).unwrap_err().nearest, Some(*name));
            assert!(list.position(name).is_some(), "{name} is no {}", list.what);
        }
    }
    let password = Category::parse("password").unwrap_err();
    assert_eq!(password.to_string(), "unknown category `password`; did you mean `credential`?");
}

#[test]
fn one_typing_mistake_leads_back() {
    for list in LISTS {
        for name in list.names.iter().filter(|name| name.len() > 4) {
            let doubled = format!("{name}{}", &name[name.len() - 1..]);
            let nearest = list.unknown(&doubled).nearest;
            assert_eq!(nearest, Some(*name), "{doubled}");
        }
    }
}

#[test]
fn a_word_near_nothing_lists_what_is_known() {
    let unknown = Channel::parse("xyzzy").unwrap_err();
    assert_eq!(unknown.to_string(), "unknown channel `xyzzy`; known: `debug`, `display`, `raw`, `serialize`");
}

#[test]
fn order_is_the_order_of_the_names() {
    let mut shuffled: Vec<_> = Category::ALL.iter().rev().copied().collect();
    shuffled.sort();
    let names: Vec<_> = shuffled.iter().map(|category| category.name()).collect();
    assert_eq!(names, Category::LIST.names);
    assert_eq!(Category::parse("username").unwrap(), *Category::ALL.last().unwrap());
}

#[test]
fn each_category_has_the_parent_of_the_taxonomy() {
    let table: &[(Parent, &[&str])] = &[
        (Parent::Contact, &["email", "phone", "postal_address"]),
        (Parent::Content, &["private_content"]),
        (Parent::Demographic, &["date_of_birth", "demographic"]),
        (
            Parent::Financial,
            &[
                "bank_account",
                "financial",
                "payment_card",
                "payment_card.cvv",
                "payment_card.last4",
                "payment_card.pan",
                "payment_card.track",
                "purchase_history",
            ],
        ),
        (
            Parent::Identity,
            &["account", "government_id", "name", "photo", "pseudonym", "unique_id", "username"],
        ),
        (Parent::Inference, &["interest", "privacy_preference"]),
        (Parent::Location, &["coarse_location", "precise_location"]),
        (
            Parent::Log,
            &[
                "coarse_location",
                "cookie_id",
                "device_id",
                "ip_address",
                "link_click",
                "referrer",
                "search_query",
                "system",
                "usage",
                "user_agent",
            ],
        ),
        (Parent::Secret, &["credential"]),
        (
            Parent::Special,
            &[
                "biometric",
                "criminal",
                "genetic",
                "health",
                "politics",
                "race_ethnicity",
                "religion",
                "sexual_orientation",
            ],
        ),
        (Parent::Work, &["job", "organization"]),
    ];
    assert_eq!(table.len(), Parent::ALL.len());
    for (parent, expected) in table {
        let categories = Category::ALL.iter().filter(|category| category.belongs_to(*parent));
        let names: Vec<_> = categories.map(|category| category.name()).collect();
        assert_eq!(names, *expected, "{parent}");
    }
}

#[test]
fn flags_follow_from_the_category() {
    let named = |holds: fn(Category) -> bool| -> Vec<_> {
        Category::ALL.iter().filter(|category| holds(**category)).map(|category| category.name()).collect()
    };
    assert_eq!(named(Category::is_identifier), ["email", "name", "phone", "unique_id", "username"]);
    let sensitive = named(|category| category.is_sensitive() && !category.is_special());
    assert_eq!(
        sensitive,
        [
            "bank_account",
            "credential",
            "government_id",
            "payment_card",
            "payment_card.cvv",
            "payment_card.pan",
            "payment_card.track",
            "precise_location"
        ]
    );
    assert_eq!(named(|category| category.class() == Class::LogData).len(), 10);
    assert!(Category::Criminal.is_special() && Category::Criminal.is_sensitive());
}

#[test]
fn a_part_belongs_to_its_whole() {
    for category in Category::ALL {
        let stem = category.name().split_once('.').map(|(stem, _)| stem);
        assert_eq!(category.whole().map(Category::name), stem);
        assert!(category.is_within(category.whole().unwrap_or(*category)));
        if let Some(whole) = category.whole() {
            assert_eq!((category.class(), category.parent()), (whole.class(), whole.parent()));
            assert!(!whole.is_within(*category));
        }
    }
}

#[test]
fn every_category_has_terms_in_both_vocabularies() {
    for category in Category::ALL {
        let terms = category.terms();
        assert!(!terms.fideslang.is_empty() && !terms.dpv.is_empty(), "{category}");
        for key in terms.fideslang {
            assert!(key.starts_with("user.") || key.starts_with("system."), "{key}");
        }
        for term in terms.dpv {
            assert!(["pd:", "dpv:", "tech:"].iter().any(|prefix| term.starts_with(prefix)), "{term}");
        }
    }
    assert_eq!(Purpose::Marketing.terms().dpv, ["dpv:DirectMarketing"]);
    assert_eq!(Subject::Child.dpv(), Some("dpv:Child"));
}

#[test]
fn a_tag_is_written_with_the_word_of_its_class() {
    assert_eq!(Tag::Data(Category::Email).word(), TagWord::PersonalInformation);
    assert_eq!(Tag::Data(Category::IpAddress).word(), TagWord::LogData);
    assert_eq!(Tag::NotPersonal.word(), TagWord::NotPersonal);
    for word in TagWord::ALL {
        assert_eq!(word.class().map(Class::name), (*word != TagWord::NotPersonal).then(|| word.name()));
    }
}

#[test]
fn only_four_protections_leave_personal() {
    let leaving = Protection::ALL.iter().filter(|protection| protection.leaves_personal());
    let names: Vec<_> = leaving.map(|protection| protection.name()).collect();
    assert_eq!(names, ["aggregated", "anonymised", "noised", "redacted"]);
}

#[test]
fn a_kind_is_also_its_general_kind() {
    assert!(RecipientKind::Mail.is(RecipientKind::ServiceProvider));
    assert!(!RecipientKind::ServiceProvider.is(RecipientKind::Mail));
    for kind in RecipientKind::ALL {
        assert!(kind.is(*kind));
        if let Some((stem, _)) = kind.name().split_once('.') {
            assert_eq!(kind.general().map(RecipientKind::name), Some(stem));
        }
    }
    for store in StoreKind::ALL {
        assert_eq!(store.recipient().name(), format!("storage.{store}"));
    }
}

/// A grammar asks for nothing that cannot be given, and its keys can be searched.
fn check(grammar: &Grammar) {
    assert!(grammar.keys.is_sorted_by(|before, after| before.name < after.name), "{grammar:?}");
    for name in grammar.required.iter().copied().flatten() {
        let positional = grammar.positional.is_some_and(|positional| positional.name == *name);
        assert!(positional || grammar.keys.iter().any(|key| key.name == *name), "{name}: {grammar:?}");
    }
    for key in grammar.keys {
        if let Value::Nested(nested) = key.value {
            check(nested);
        }
    }
}

#[test]
fn every_grammar_is_consistent() {
    for attribute in FunctionAttribute::ALL {
        check(attribute.grammar());
    }
    check(&privacy::ON_TYPE);
    check(&privacy::ON_FIELD);
}
