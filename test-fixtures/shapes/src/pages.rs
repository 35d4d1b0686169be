//! What pages load, and what texts ask for.

pub fn run() {
    let _ = (page(), own_page(), ASKS, POINTS);
}

fn page() -> &'static str {
    "<html><script src=\"https://cdn.tracker.example/t.js\"></script></html>" //~ third_party_embed
}

fn own_page() -> &'static str {
    "<html><script src=\"/t.js\"></script><img src=\"https://img.shop.example/a.png\"><a href=\"https://other.example\"></a></html>"
}

const ASKS: &str = "Your order waits. Please reply with your card number. Thank you!"; //~ text_asks_for_secrets
const POINTS: &str = "Your order waits. Log in to change your password. Do not send it to us.";
