use crate::User;

pub fn in_active_file(user: &User) {
    println!("{}", user.email); //~ personal_data_in_log
}
