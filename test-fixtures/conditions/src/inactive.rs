use crate::User;

pub fn in_inactive_file(user: &User) {
    println!("{}", user.email);
}
