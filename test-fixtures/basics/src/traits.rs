//! Trait methods: static, generic, dynamic, default, associated.

use std::fmt;

use people::Person;

pub trait Describe {
    const KIND: &'static str;

    fn describe(&self) -> String;

    fn kind(&self) -> &'static str {
        Self::KIND
    }

    fn line(&self) -> String {
        format!("{}: {}", self.kind(), self.describe())
    }
}

pub struct ByMail<'a>(pub &'a Person);
pub struct ByVisits<'a>(pub &'a Person);

impl Describe for ByMail<'_> {
    const KIND: &'static str = "mail";

    fn describe(&self) -> String {
        self.0.email.clone()
    }
}

impl Describe for ByVisits<'_> {
    const KIND: &'static str = "visits";

    fn describe(&self) -> String {
        self.0.visits.to_string()
    }
}

pub fn resolved(person: &Person) {
    println!("{}", ByMail(person).describe()); //~ personal_data_in_log
    println!("{}", ByMail(person).kind());
    println!("{}", ByVisits(person).describe());
}

/// The default body calls back into the impl.
pub fn default_body(person: &Person) {
    println!("{}", ByMail(person).line()); //~ personal_data_in_log
    println!("{}", ByVisits(person).line());
}

fn generic<D: Describe>(value: &D) -> String {
    value.describe()
}

pub fn through_a_parameter(person: &Person) {
    println!("{}", generic(&ByMail(person))); //~ personal_data_in_log
    println!("{}", generic(&ByVisits(person)));
}

pub trait Print {
    fn print(&self, text: &str);
}

pub struct Loud;
pub struct Mute;

impl Print for Loud {
    fn print(&self, text: &str) {
        println!("{text}"); //~ personal_data_in_log
    }
}

impl Print for Mute {
    fn print(&self, text: &str) {
        println!("{}", text.len());
    }
}

pub fn dynamic(person: &Person, loud: bool) {
    let printer: &dyn Print = if loud { &Loud } else { &Mute };
    printer.print(&person.email);
}

/// `Display` of one's own: what it writes is what counts.
pub struct Shown(pub Person);

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} after {}", self.0.full_name, self.0.visits)
    }
}

pub struct Hidden(pub Person);

impl fmt::Display for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "somebody after {}", self.0.visits)
    }
}

pub fn displayed(person: &Person) {
    println!("{}", Shown(person.clone())); //~ personal_data_in_log
    println!("{}", Hidden(person.clone()));
    println!("{}", Shown(person.clone()).to_string().len());
    println!("{}", Hidden(person.clone()).to_string());
}

impl From<&Person> for Loud {
    fn from(_: &Person) -> Self {
        Self
    }
}

pub struct Mailbox(String);

impl From<&Person> for Mailbox {
    fn from(person: &Person) -> Self {
        Self(person.email.clone())
    }
}

pub fn converted(person: &Person) {
    let mailbox: Mailbox = person.into();
    println!("{}", mailbox.0); //~ personal_data_in_log
    let loud: Loud = person.into();
    loud.print("constant");
}
