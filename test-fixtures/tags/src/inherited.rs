//! A field whose type carries tags needs none, and is not suspected whatever its name.

use std::collections::BTreeMap;
use std::rc::Rc;

use privet::Privacy;

use crate::whole::{Email, FullName};

#[derive(Clone, Privacy)]
pub struct Reader {
    pub email: Email,
    pub work_email: Option<Email>,
    pub full_name: FullName,
    pub others: Vec<Email>,
    pub by_topic: BTreeMap<u32, Email>,
    pub shared: Rc<Email>,
    #[not_personal]
    pub visits: u32,
}

/// Not even the derive is needed for what is inherited.
pub struct Club {
    pub president: Reader,
    pub members: Vec<Reader>,
    pub motto: &'static str,
}

pub fn print(reader: &Reader) {
    println!("{}", reader.visits);
    println!("{}", reader.email.0); //~ personal_data_in_log
    println!("{:?}", reader.work_email.as_ref().map(|email| &email.0)); //~ personal_data_in_log
    println!("{}", reader.full_name.last); //~ personal_data_in_log
    println!("{:?}", reader.full_name.order);
    println!("{}", reader.others.len());
    for other in &reader.others {
        println!("{}", other.0); //~ personal_data_in_log
    }
    for (topic, email) in &reader.by_topic {
        println!("{topic}");
        println!("{}", email.0); //~ personal_data_in_log
    }
    println!("{}", reader.shared.0); //~ personal_data_in_log
}

pub fn print_club(club: &Club) {
    println!("{}", club.motto);
    println!("{}", club.president.visits);
    println!("{}", club.president.email.0); //~ personal_data_in_log
    println!("{}", club.members.iter().map(|member| member.visits).sum::<u32>());
    println!("{}", club.members.iter().map(|member| member.full_name.first.as_str()).collect::<String>()); //~ personal_data_in_log
}
