//! Function attributes leave the code as it was, wherever a function may stand.

use std::fmt::Display;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

struct Account {
    name: String,
}

#[privet::sink(advertising, recipient = "acme_ads", arguments = [1], channel = serialize, reads = shallow)]
#[privet::purpose(marketing, announcements)]
const extern "C" fn keeps_qualifiers(a: u8, b: u8) -> u8 {
    a.wrapping_add(b)
}

#[privet::source(personal_information(email), output = "return")]
async fn keeps_async<'a>(name: &'a str, _: &str) -> &'a str {
    name
}

#[privet::redacts(display)]
#[must_use = "it is lazy"]
#[inline]
fn keeps_generics<T, const N: usize>(values: [T; N]) -> impl Iterator<Item = String>
where
    T: Display,
{
    values.into_iter().map(|value| value.to_string())
}

trait Store {
    #[privet::erases(Account, crate::Account, std::vec::Vec<Account>)]
    #[privet::deactivates]
    fn erase(&mut self) -> usize;

    #[privet::provides_access(Account)]
    fn show(&self) -> String {
        String::from("default")
    }
}

impl Store for Account {
    #[privet::audits]
    #[privet::erases(Self)]
    fn erase(&mut self) -> usize {
        std::mem::take(&mut self.name).len()
    }
}

impl Account {
    #[privet::rectifies(Account)]
    #[privet::collects(widget)]
    fn rename(&mut self, name: &str) -> &mut Self {
        self.name = name.into();
        self
    }

    #[privet::guard(opted_in(marketing), passes = "false")]
    #[privet::allow(personal_data_in_log, reason = "a test", until = "2027-01-31")]
    fn opted_out(&self) -> bool {
        self.name.is_empty()
    }
}

#[privet::pseudonymises]
macro_rules! keeps_macros {
    ($value:expr) => {
        $value + 1
    };
}

#[privet::purpose(analytics)]
mod keeps_modules {
    #[privet::retain(days = 30)]
    pub(crate) static KEPT: u8 = 7;
}

#[privet::anonymises]
#[derive(Debug, PartialEq)]
struct KeepsTypes<T>(T);

#[test]
fn code_is_as_it_was() {
    #[privet::guard(age_13, passes = some)]
    #[privet::assume(age_13, reason = "asked before")]
    fn local(age: u8) -> Option<u8> {
        (age >= 13).then_some(age)
    }
    assert_eq!((local(12), local(13)), (None, Some(13)));

    let pointer: extern "C" fn(u8, u8) -> u8 = keeps_qualifiers;
    const SUM: u8 = keeps_qualifiers(1, 2);
    assert_eq!((pointer(255, 1), SUM), (0, 3));

    let mut future = pin!(keeps_async("ann", ""));
    let Poll::Ready(name) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("it waits for nothing")
    };
    assert_eq!(name, "ann");

    assert_eq!(keeps_generics([1, 2]).collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(keeps_macros!(1), 2);
    assert_eq!(keeps_modules::KEPT, 7);
    assert_eq!(KeepsTypes(1), KeepsTypes(1));
}

#[test]
fn methods_are_as_they_were() {
    let mut account = Account { name: String::new() };
    assert!(account.opted_out());
    assert!(!account.rename("ann").opted_out());
    assert_eq!(account.show(), "default");
    assert_eq!(account.erase(), 3);
}

#[test]
fn every_attribute_compiles_with_each_kind_of_argument() {
    #[privet::aggregates]
    #[privet::aggregates(min_group = 20)]
    #[privet::anonymises(debug, display, raw, serialize)]
    #[privet::collects]
    #[privet::detects(minor)]
    #[privet::deactivates(Account)]
    #[privet::guard("marketing_consent")]
    #[privet::guard(consent(tracking), passes = returns)]
    #[privet::purpose("credit_check")]
    #[privet::retain(basis = "abuse_prevention")]
    #[privet::retain(days = 2_555, basis = legal_obligation,)]
    #[privet::sink(storage.db, arguments = "all")]
    #[privet::sink(recipient = "acme", arguments = ["argument[0].email", 1], name = event)]
    #[privet::sink(kind = "community_write")]
    #[privet::source(log_data(ip_address))]
    #[privet::source(personal_information("payment_card.pan"), output = "argument[0].0")]
    #[privet::store(vault)]
    #[privet::store(db, id = "accounts")]
    #[privet::store(id = accounts)]
    fn all() -> u8 {
        1
    }
    assert_eq!(all(), 1);
}
