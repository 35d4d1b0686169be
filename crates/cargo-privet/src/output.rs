//! Printing, colours, and the message of a run that could not start.

use std::io::Write as _;

use anstream::ColorChoice;
use privet_driver::Failure;
use privet_report::Style;

use crate::Exit;
use crate::arguments::Color;

/// Writes to standard output. A reader that went away (`| head`) is no error.
pub(crate) fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Writes to standard error.
pub(crate) fn print_error(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Whether standard output gets colours: the flag, then cargo's variable, then what is usual
/// (`NO_COLOR`, `CLICOLOR_FORCE`, a terminal).
pub(crate) fn style(color: Color) -> Style {
    let cargo = std::env::var("CARGO_TERM_COLOR").ok();
    let is_coloured = match (color, cargo.as_deref()) {
        (Color::Always, _) | (Color::Auto, Some("always")) => true,
        (Color::Never, _) | (Color::Auto, Some("never")) => false,
        (Color::Auto, _) => anstream::AutoStream::choice(&std::io::stdout()) != ColorChoice::Never,
    };
    if is_coloured { Style::Coloured } else { Style::Plain }
}

/// Says why nothing was analysed.
pub(crate) fn fail(failure: &Failure) -> Exit {
    let mut text = format!("error: {}\n", failure.message);
    if let Some(help) = &failure.help {
        text.push_str(&format!("  = help: {help}\n"));
    }
    print_error(&text);
    Exit::Incomplete
}
