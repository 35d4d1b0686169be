//! Standard output and standard error, written to in every way.

use std::io::{self, BufWriter, Write};

use crate::Guest;

pub fn printed(guest: &Guest) {
    print!("{}", guest.mail); //~ personal_data_in_log
    println!("{}", guest.mail); //~ personal_data_in_log
    eprint!("{}", guest.mail); //~ personal_data_in_log
    eprintln!("{}", guest.mail); //~ personal_data_in_log
    dbg!(&guest.mail); //~ personal_data_in_log
    println!("{}", guest.room);
    dbg!(&guest.room);
}

pub fn bytes(guest: &Guest) -> io::Result<()> {
    io::stdout().write_all(guest.mail.as_bytes())?; //~ personal_data_in_log
    io::stderr().write_all(guest.mail.as_bytes())?; //~ personal_data_in_log
    let _ = io::stdout().lock().write(guest.mail.as_bytes())?; //~ personal_data_in_log
    let mut out = io::stdout().lock();
    out.write_all(guest.mail.as_bytes())?; //~ personal_data_in_log
    out.write_all(guest.room.as_bytes())?;
    out.flush()
}

pub fn formatted(guest: &Guest) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_fmt(format_args!("{}", guest.mail))?; //~ personal_data_in_log
    write!(out, "{}", guest.mail)?; //~ personal_data_in_log
    writeln!(io::stderr(), "{}", guest.mail)?; //~ personal_data_in_log
    writeln!(&mut out, "{}", guest.room)
}

pub fn buffered(guest: &Guest) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout());
    writeln!(out, "{}", guest.mail)?; //~ personal_data_in_log
    let mut own = Vec::new();
    writeln!(own, "{}", guest.mail)?;
    Ok(())
}

/// A writer of one's own is what was written into it.
pub fn kept(guest: &Guest) -> io::Result<()> {
    let mut own: Vec<u8> = Vec::new();
    own.write_all(guest.mail.as_bytes())?;
    println!("{own:?}"); //~ personal_data_in_log
    let mut other: Vec<u8> = Vec::new();
    other.write_all(guest.room.as_bytes())?;
    println!("{other:?}");
    let mut cursor = io::Cursor::new(Vec::new());
    cursor.write_all(guest.mail.as_bytes())?;
    println!("{:?}", cursor.into_inner()); //~ personal_data_in_log
    Ok(())
}
