//! A type that a build script writes cannot be read: what its methods are is told by their names.

use people::Person;

include!(concat!(env!("OUT_DIR"), "/made.rs"));

impl Made {
    pub fn hand_to_the_log(self, text: &str) {
        println!("{text}"); //~ personal_data_in_log
    }

    pub fn measure_only(self, text: &str) {
        println!("{}", text.len());
    }

    pub fn hand_nothing(self, text: &str) {
        println!("{text}");
    }
}

pub fn called_by_name(person: &Person) {
    let made = Made::default();
    made.hand_to_the_log(&person.email);
    made.measure_only(&person.email);
    made.hand_nothing("nothing");
}
