//! Writers that are told by their values: in boxes, as `dyn` and `impl`, in fields, behind buffers.

use std::io::{self, BufWriter, LineWriter, Write};

use crate::Guest;

fn chosen(is_quiet: bool) -> Box<dyn Write> {
    if is_quiet { Box::new(io::sink()) } else { Box::new(io::stderr()) }
}

pub fn boxed(guest: &Guest, is_quiet: bool) -> io::Result<()> {
    let mut out = chosen(is_quiet);
    writeln!(out, "{}", guest.mail)?; //~ personal_data_in_log
    out.write_all(guest.mail.as_bytes())?; //~ personal_data_in_log
    writeln!(out, "{}", guest.room)?;
    let mut nobody: Box<dyn Write> = Box::new(io::sink());
    writeln!(nobody, "{}", guest.mail)
}

fn by_dyn(out: &mut dyn Write, text: &str) -> io::Result<()> {
    writeln!(out, "{text}")
}

fn by_value<W: Write>(mut out: W, text: &str) -> io::Result<()> {
    out.write_all(text.as_bytes())
}

fn by_any(out: &mut impl Write, text: &str) -> io::Result<()> {
    write!(out, "{text}")
}

pub fn handed_over(guest: &Guest) -> io::Result<()> {
    by_dyn(&mut io::stderr(), &guest.mail)?; //~ personal_data_in_log
    by_dyn(&mut Vec::new(), &guest.mail)?;
    by_dyn(&mut io::stderr(), &guest.room)?;
    by_value(io::stdout(), &guest.mail)?; //~ personal_data_in_log
    by_value(BufWriter::new(io::stdout().lock()), &guest.mail)?; //~ personal_data_in_log
    by_value(Vec::new(), &guest.mail)?;
    by_any(&mut LineWriter::new(io::stdout()), &guest.mail)?; //~ personal_data_in_log
    by_any(&mut Vec::new(), &guest.mail)
}

struct Journal {
    out: Box<dyn Write>,
}

impl Journal {
    fn note(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }
}

pub fn journals(guest: &Guest) -> io::Result<()> {
    let mut shown = Journal { out: Box::new(BufWriter::new(io::stdout())) };
    shown.note(&guest.mail)?; //~ personal_data_in_log
    shown.note(&guest.room)?;
    let mut hidden = Journal { out: Box::new(io::sink()) };
    hidden.note(&guest.mail)
}
