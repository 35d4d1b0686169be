use anyhow::Context;
use webshop_server::config::Settings;
use webshop_server::state::AppState;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().init();
    let settings = Settings::from_env().context("the settings cannot be read")?;
    let listener = tokio::net::TcpListener::bind(settings.listen).await?;
    tracing::info!(port = settings.listen.port(), "listening");
    let state = AppState::connect(settings).await?;
    axum::serve(listener, webshop_server::router(state)).await.context("the server stopped")
}
