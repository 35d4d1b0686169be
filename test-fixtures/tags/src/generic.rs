//! Tags of generic types, and tagged arguments of generic types.

use privet::Privacy;

use crate::whole::Email;

/// Whatever it holds is a credential.
#[derive(Clone, Privacy)]
pub struct Secret<T> {
    #[personal_information(credential)]
    pub value: T,
    #[not_personal]
    pub uses: u32,
}

/// As personal as its content.
#[derive(Clone, Default)]
pub struct Cell<T> {
    pub content: T,
    pub uses: u32,
}

#[derive(Privacy)]
pub struct Desk<'a, const N: usize> {
    pub cell: Cell<Email>,
    pub plain: Cell<u32>,
    #[personal_information(private_content)]
    pub letters: [&'a str; N],
}

pub fn print<const N: usize>(secret: &Secret<u64>, desk: &Desk<'_, N>) {
    println!("{}", secret.uses);
    println!("{}", secret.value); //~ personal_data_in_log
    println!("{}", desk.cell.uses);
    println!("{}", desk.cell.content.0); //~ personal_data_in_log
    println!("{}", desk.plain.content);
    println!("{}", desk.letters.len());
    println!("{:?}", desk.letters); //~ personal_data_in_log
}

pub trait Source {
    type Item;

    fn take(&self) -> Self::Item;
}

impl Source for Cell<Email> {
    type Item = Email;

    fn take(&self) -> Email {
        self.content.clone()
    }
}

impl Source for Cell<u32> {
    type Item = u32;

    fn take(&self) -> u32 {
        self.content
    }
}

pub fn print_taken(mail: &Cell<Email>, number: &Cell<u32>) {
    println!("{}", mail.take().0); //~ personal_data_in_log
    println!("{}", number.take());
}
