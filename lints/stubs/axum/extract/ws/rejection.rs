#[derive(Debug)]
pub struct MethodNotGet {}

impl MethodNotGet {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for MethodNotGet {}
impl std::fmt::Display for MethodNotGet {}
impl std::error::Error for MethodNotGet {}

#[derive(Debug)]
pub struct MethodNotConnect {}

impl MethodNotConnect {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for MethodNotConnect {}
impl std::fmt::Display for MethodNotConnect {}
impl std::error::Error for MethodNotConnect {}

#[derive(Debug)]
pub struct InvalidConnectionHeader {}

impl InvalidConnectionHeader {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for InvalidConnectionHeader {}
impl std::fmt::Display for InvalidConnectionHeader {}
impl std::error::Error for InvalidConnectionHeader {}

#[derive(Debug)]
pub struct InvalidUpgradeHeader {}

impl InvalidUpgradeHeader {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for InvalidUpgradeHeader {}
impl std::fmt::Display for InvalidUpgradeHeader {}
impl std::error::Error for InvalidUpgradeHeader {}

#[derive(Debug)]
pub struct InvalidProtocolPseudoheader {}

impl InvalidProtocolPseudoheader {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for InvalidProtocolPseudoheader {}
impl std::fmt::Display for InvalidProtocolPseudoheader {}
impl std::error::Error for InvalidProtocolPseudoheader {}

#[derive(Debug)]
pub struct InvalidWebSocketVersionHeader {}

impl InvalidWebSocketVersionHeader {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for InvalidWebSocketVersionHeader {}
impl std::fmt::Display for InvalidWebSocketVersionHeader {}
impl std::error::Error for InvalidWebSocketVersionHeader {}

#[derive(Debug)]
pub struct WebSocketKeyHeaderMissing {}

impl WebSocketKeyHeaderMissing {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for WebSocketKeyHeaderMissing {}
impl std::fmt::Display for WebSocketKeyHeaderMissing {}
impl std::error::Error for WebSocketKeyHeaderMissing {}

#[derive(Debug)]
pub struct ConnectionNotUpgradable {}

impl ConnectionNotUpgradable {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for ConnectionNotUpgradable {}
impl std::fmt::Display for ConnectionNotUpgradable {}
impl std::error::Error for ConnectionNotUpgradable {}

#[derive(Debug)]
pub enum WebSocketUpgradeRejection {
    MethodNotGet(MethodNotGet),
    MethodNotConnect(MethodNotConnect),
    InvalidConnectionHeader(InvalidConnectionHeader),
    InvalidUpgradeHeader(InvalidUpgradeHeader),
    InvalidProtocolPseudoheader(InvalidProtocolPseudoheader),
    InvalidWebSocketVersionHeader(InvalidWebSocketVersionHeader),
    WebSocketKeyHeaderMissing(WebSocketKeyHeaderMissing),
    ConnectionNotUpgradable(ConnectionNotUpgradable),
}

impl WebSocketUpgradeRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for WebSocketUpgradeRejection {}
impl From<MethodNotGet> for WebSocketUpgradeRejection {}
impl From<MethodNotConnect> for WebSocketUpgradeRejection {}
impl From<InvalidConnectionHeader> for WebSocketUpgradeRejection {}
impl From<InvalidUpgradeHeader> for WebSocketUpgradeRejection {}
impl From<InvalidProtocolPseudoheader> for WebSocketUpgradeRejection {}
impl From<InvalidWebSocketVersionHeader> for WebSocketUpgradeRejection {}
impl From<WebSocketKeyHeaderMissing> for WebSocketUpgradeRejection {}
impl From<ConnectionNotUpgradable> for WebSocketUpgradeRejection {}
impl std::fmt::Display for WebSocketUpgradeRejection {}
impl std::error::Error for WebSocketUpgradeRejection {}
