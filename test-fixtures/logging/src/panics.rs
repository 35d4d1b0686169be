//! What a panic says ends in the log, too.

use crate::Guest;

pub fn macros(guest: &Guest, kind: u8) {
    match kind {
        0 => panic!("no room for {}", guest.mail), //~ personal_data_in_log
        1 => unimplemented!("for {}", guest.mail), //~ personal_data_in_log
        2 => unreachable!("{}", guest.mail),       //~ personal_data_in_log
        3 => todo!("{}", guest.mail),              //~ personal_data_in_log
        4 => panic!("no room {}", guest.room),
        _ => {}
    }
    assert!(kind > 4, "for {}", guest.mail); //~ personal_data_in_log
    assert_eq!(guest.mail, "nobody"); //~ personal_data_in_log
    assert_ne!(kind, 9, "for {}", guest.mail); //~ personal_data_in_log
    assert_eq!(guest.room, "none");
    let mail = &guest.mail;
    assert!(kind > 4, "for {mail}"); //~ personal_data_in_log
    // What is asked is not printed.
    assert!(guest.mail.contains('@'));
    assert!(guest.mail.starts_with("info@"), "room {}", guest.room);
    debug_assert!(is_known(mail), "{}", guest.room);
}

pub fn expected(guest: &Guest, found: Option<u8>) -> u8 {
    let other = found.expect(&format!("nothing in {}", guest.room));
    other + found.expect(&format!("nothing of {}", guest.mail)) //~ personal_data_in_log
}

fn is_known(mail: &str) -> bool {
    mail.ends_with(".test")
}
