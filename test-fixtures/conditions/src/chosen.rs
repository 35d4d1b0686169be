//! `cfg_if!`: the first branch that holds.

use crate::User;

cfg_if::cfg_if! {
    if #[cfg(windows)] {
        pub fn in_windows_branch(user: &User) {
            println!("{}", user.email);
        }
    } else if #[cfg(feature = "off")] {
        pub fn in_off_branch(user: &User) {
            println!("{}", user.email);
        }
    } else {
        pub fn in_last_branch(user: &User) {
            println!("{}", user.email); //~ personal_data_in_log
        }
    }
}

pub fn branches_of_statements(user: &User) {
    cfg_if::cfg_if! {
        if #[cfg(feature = "off")] {
            println!("{}", user.email);
        } else if #[cfg(feature = "on")] {
            println!("{}", user.email); //~ personal_data_in_log
        } else {
            println!("{}", user.email);
        }
    }
}
