//! The table that the derive makes: which rows there are, and what each says.
#![allow(dead_code, reason = "types are declared for their tables")]

use std::marker::PhantomData;

use privet::{Basis, Category, Classified, DataSource, Privacy, Subject, Tag};

/// Each row as `path: tag`, with `+` and the paths of what it inherits.
fn rows<T: Classified>() -> Vec<String> {
    let row = |field: &privet::Field| {
        let tag = match field.tag {
            Some(Tag::Data(category)) => category.name(),
            Some(Tag::NotPersonal) => "not_personal",
            None => "-",
        };
        let inherited: Vec<_> = field.inherited().iter().map(ToString::to_string).collect();
        match inherited.as_slice() {
            [] => format!("{field}: {tag}"),
            some => format!("{field}: {tag} + {}", some.join(" ")),
        }
    };
    T::FIELDS.iter().map(row).collect()
}

#[derive(Privacy)]
#[personal_information(email)]
struct Email(String);

#[test]
fn fields_are_listed_in_order_with_their_tags() {
    #[derive(Privacy)]
    struct Account {
        #[personal_information(unique_id)]
        id: u64,
        #[log_data(ip_address)]
        ip: [u8; 4],
        #[not_personal]
        plan: u8,
        #[personal_information("payment_card.last4")]
        card: [u8; 4],
        r#type: u8,
    }
    assert_eq!(
        rows::<Account>(),
        ["id: unique_id", "ip: ip_address", "plan: not_personal", "card: payment_card.last4", "type: -"]
    );
}

#[test]
fn a_tag_on_the_type_holds_for_all_fields_that_have_none() {
    #[derive(Privacy)]
    #[personal_information(postal_address)]
    struct Address(String, #[not_personal] bool, #[personal_information(name)] String);
    assert_eq!(rows::<Address>(), ["0: postal_address", "1: not_personal", "2: name"]);
}

#[test]
fn a_variant_refines_its_type_and_a_field_its_variant() {
    #[derive(Privacy)]
    #[personal_information(health)]
    enum Finding {
        Diabetic,
        #[not_personal]
        Scheduled {
            room: u8,
            #[personal_information(name)]
            doctor: String,
        },
        Measured(f64, #[log_data(system)] u64),
    }
    assert_eq!(
        rows::<Finding>(),
        [
            "Diabetic: health",
            "Scheduled::room: not_personal",
            "Scheduled::doctor: name",
            "Measured::0: health",
            "Measured::1: system"
        ]
    );
}

#[test]
fn an_untagged_variant_without_fields_has_no_row() {
    #[derive(Privacy)]
    enum Plan {
        Free,
        #[personal_information(demographic)]
        Student,
    }
    assert_eq!(rows::<Plan>(), ["Student: demographic"]);
}

#[test]
fn a_type_without_fields_has_an_empty_table() {
    #[derive(Privacy)]
    struct Unit;
    #[derive(Privacy)]
    struct Empty {}
    #[derive(Privacy)]
    enum Never {}
    assert!(rows::<Unit>().is_empty() && rows::<Empty>().is_empty() && rows::<Never>().is_empty());
}

#[test]
fn what_a_field_has_from_its_type_is_found_through_containers() {
    #[derive(Privacy)]
    struct Holder<'a> {
        direct: Email,
        listed: Vec<Option<Box<Email>>>,
        borrowed: &'a [Email],
        named: std::collections::BTreeMap<u64, Email>,
        plain: Vec<String>,
    }
    assert_eq!(
        rows::<Holder<'_>>(),
        ["direct: - + 0", "listed: - + 0", "borrowed: - + 0", "named: - + 0", "plain: -"]
    );
    assert_eq!(Holder::FIELDS[1].inherited()[0].tag, Some(Tag::Data(Category::Email)));
}

#[test]
fn a_fields_tag_refines_its_types() {
    #[derive(Privacy)]
    struct Login {
        #[personal_information(username)]
        by: Email,
    }
    assert_eq!(rows::<Login>(), ["by: username + 0"]);
}

#[test]
fn a_type_may_contain_itself() {
    #[derive(Privacy)]
    struct Person {
        #[personal_information(name)]
        name: String,
        friends: Vec<Person>,
        guardian: Option<Box<Self>>,
    }
    assert_eq!(rows::<Person>()[1], "friends: - + name friends guardian");
    assert_eq!(Person::FIELDS[2].inherited()[1].inherited().len(), 3);
}

#[test]
fn generics_bounds_lifetimes_and_constants_are_kept() {
    #[derive(Privacy)]
    struct Page<'a, T: ?Sized + 'a, const N: usize = 3>
    where
        T: AsRef<str>,
    {
        #[log_data(search_query)]
        query: &'a T,
        hits: [Email; N],
        kind: PhantomData<fn(T) -> T>,
    }
    assert_eq!(rows::<Page<'_, str>>(), ["query: search_query", "hits: - + 0", "kind: -"]);

    // The type parameter is not known to be classified, whatever stands for it.
    #[derive(Privacy)]
    struct Any<T>(T);
    assert_eq!(rows::<Any<Email>>(), ["0: -"]);

    // With a bound it is.
    #[derive(Privacy)]
    struct Known<T: Classified>(T);
    assert_eq!(rows::<Known<Email>>(), ["0: - + 0"]);
}

#[test]
fn what_goes_with_the_tags_is_refined_like_them() {
    #[derive(Privacy)]
    #[privacy(subject = patient, store = "records", retain(basis = legal_obligation, days = 3650))]
    struct Record {
        #[personal_information(health)]
        finding: String,
        #[personal_information(name)]
        #[privacy(subject = "next_of_kin", source = provided, retain(days = 30))]
        contact: String,
    }
    assert_eq!(Record::CONTEXT.subject, Subject::Patient);
    assert_eq!(Record::CONTEXT.store, Some("records"));
    let retention = Record::FIELDS[0].context.retention.unwrap();
    assert_eq!((retention.days, retention.basis), (Some(3650), Some(Basis::LegalObligation)));
    let contact = Record::FIELDS[1].context;
    assert_eq!((contact.subject, contact.source), (Subject::NextOfKin, Some(DataSource::Provided)));
    assert_eq!(contact.store, Some("records"));
    let retention = contact.retention.unwrap();
    assert_eq!((retention.days, retention.basis), (Some(30), None));
    assert_eq!(Email::CONTEXT.subject, Subject::Customer);
}

#[test]
fn the_crate_may_go_by_another_name() {
    mod reexport {
        pub(crate) use privet as other;
    }
    #[derive(Privacy)]
    #[privacy(crate = reexport::other)]
    #[personal_information(phone)]
    struct Phone(String);
    assert_eq!(rows::<Phone>(), ["0: phone"]);
}

#[test]
fn the_table_is_constant() {
    const COUNT: usize = Email::FIELDS.len();
    const TAGGED: bool = Email::FIELDS[0].tag.is_some();
    assert_eq!((COUNT, TAGGED), (1, true));
}
