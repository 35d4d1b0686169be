//! `cfg_if!` and `cfg_select!`: the first branch that holds.

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

cfg_select! {
    windows => {
        pub fn selected_by_windows(user: &User) {
            println!("{}", user.email);
        }
    }
    all(feature = "on", not(feature = "off")) => {
        pub fn selected(user: &User) {
            println!("{}", user.email); //~ personal_data_in_log
        }
    }
    unix => {
        pub fn selected_too_late(user: &User) {
            println!("{}", user.email);
        }
    }
    _ => {}
}

pub fn selected_statements(user: &User) {
    cfg_select! {
        feature = "off" => { println!("{}", user.email); }
        not(feature = "on") => { println!("{}", user.email); }
        _ => {
            println!("{}", user.email); //~ personal_data_in_log
        }
    }
}

pub fn selected_expressions(user: &User) {
    let nothing = cfg_select! {
        feature = "off" => user.email.as_str(),
        _ => "nothing",
    };
    println!("{nothing}");
    let something = std::cfg_select! {
        true => { &user.email }
        _ => { "nothing" }
    };
    println!("{something}"); //~ personal_data_in_log
}
