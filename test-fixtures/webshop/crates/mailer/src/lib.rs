//! Letters to customers.

mod bounce;
mod letter;
mod newsletter;
mod notify;
mod offers;
mod outbox;

pub use bounce::{Bounce, Returned, note, note_any, note_returned};
pub use letter::{Letter, LetterBuilder, Template};
pub use newsletter::Newsletter;
pub use notify::{LogNotifier, Meter, Notifier, QuietNotifier, RoundMeter, welcome, welcome_quietly};
pub use offers::{birthday, novelties, own, sale, unpaid, warehouse, wish_list};
pub use outbox::{ConsoleOutbox, Outbox, OutboxError, SmtpOutbox};
