//! Types and functions of crates that no stub knows: a registry crate, a renamed one, and a package beside the
//! workspace.

use email_address::EmailAddress;
use ordered::IndexMap;
use privet::Privacy;
use team::{Customer, Start, Steps as _};

pub fn tags_hold_across_crates(customer: &Customer) {
    println!("{}", customer.email); //~ personal_data_in_log
    println!("{}", customer.visits);
    customer.greet();
}

pub fn features_are_those_of_the_graph(customer: &Customer) {
    let contact = customer.contact();
    println!("{}", contact.address); //~ personal_data_in_log
}

pub fn printers_say_what_is_shown(customer: &Customer) {
    println!("{:?} {}", customer.phone, customer.phone);
    println!("{:?}", customer.name); //~ personal_data_in_log
    println!("{}", customer.phone.0); //~ personal_data_in_log
    println!("{}", &*customer.name); //~ personal_data_in_log
    println!("{}", customer.name.len());
}

#[derive(Privacy)]
pub struct Account {
    #[personal_information(email)]
    pub address: EmailAddress,
    pub level: u8,
}

pub fn methods_of_a_registry_crate(account: &Account) {
    println!("{}", account.address.as_str()); //~ personal_data_in_log
    let part = account.address.local_part().trim().to_owned();
    println!("{part}"); //~ personal_data_in_log
    println!("{}", account.level);
}

pub fn a_renamed_container(customers: &IndexMap<u32, Customer>, levels: &IndexMap<u32, u8>) {
    if let Some(customer) = customers.get(&1) {
        println!("{}", customer.email); //~ personal_data_in_log
        println!("{}", customer.visits);
    }
    for (number, customer) in customers {
        println!("{number} {}", customer.phone.0); //~ personal_data_in_log
    }
    if let Some((_, customer)) = customers.first() {
        println!("{}", customer.email); //~ personal_data_in_log
    }
    println!("{:?}", levels.get(&1));
    // Of a generic type of another crate, what is no parameter may hold anything.
    println!("{}", customers.len()); //~! personal_data_in_log
}

/// What is called is no `Fn` by its bound, but what only callables are.
pub fn callables_behind_a_trait(customer: &Customer) {
    let steps = Start(customer.email.clone());
    let steps = steps.then(|mail: String| mail.len());
    drop(steps);
    let steps = Start(customer.email.clone()).then(|mail: String| println!("{mail}")); //~ personal_data_in_log
    drop(steps);
    let steps = Start(customer.visits).then(|visits: u32| println!("{visits}"));
    drop(steps);
    let steps =
        Start(customer.email.clone()).then(|mail: String| mail).then(|text: String| println!("{text}")); //~ personal_data_in_log
    drop(steps);
}

#[derive(Default, Privacy)]
pub struct Settings {
    #[personal_information(email)]
    pub admin: String,
    #[not_personal]
    pub address: String,
}

#[derive(Default)]
pub struct Note {
    pub text: String,
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.admin, self.address)
    }
}

/// What is read from a text that a value of the same type was written to lies where it lay before.
pub fn read_back(defaults: &Settings) {
    let text = team::to_text(defaults);
    println!("{text}"); //~ personal_data_in_log
    let settings: Settings = team::from_text(&text);
    println!("{}", settings.address);
    println!("{}", settings.admin); //~ personal_data_in_log
    println!("{}", read(&text).address);
    println!("{}", read(&text).admin); //~ personal_data_in_log
    let note: Note = team::from_text(&text);
    println!("{}", note.text); //~ personal_data_in_log
}

fn read(text: &str) -> Settings {
    team::from_text(text)
}

/// An error without room for a text does not tell it, whether it calls itself an error or not.
pub fn refused(customer: &Customer) {
    if let Err(refusal) = team::take(&customer.email) {
        println!("{refusal} {refusal:?}");
    }
    if let Err(rejected) = team::take_or_give_back(&customer.email) {
        println!("{rejected:?}"); //~ personal_data_in_log
    }
}

/// A store of texts, in which callers say of what types they are.
#[derive(Default)]
pub struct Texts {
    texts: std::sync::Mutex<Vec<String>>,
}

impl Texts {
    pub fn put<T: team::Written>(&self, value: &T) {
        self.texts.lock().unwrap().push(team::written(value));
    }

    pub fn get<T: Default>(&self) -> Option<T> {
        let texts = self.texts.lock().unwrap();
        Some(team::from_text(texts.first()?))
    }
}

pub fn kept(texts: &Texts, settings: &Settings) {
    texts.put(settings);
    if let Some(settings) = texts.get::<Settings>() {
        println!("{}", settings.address);
        println!("{}", settings.admin); //~ personal_data_in_log
    }
    if let Some(text) = texts.get::<String>() {
        println!("{text}"); //~ personal_data_in_log
    }
}
